import type { PortName, Ports } from '../ports';
import type { StoreContext } from './dialect';
import { ApiKeyStore } from './apiKey';
import { AuditStore } from './audit';
import { ExceptionStore } from './exception';
import { FleetAgentStore } from './fleetAgent';
import { GatewayPolicyStore } from './gatewayPolicy';
import { GraphStore } from './graph';
import { IdempotencyStore } from './idempotency';
import { PolicyAuditStore } from './policyAudit';
import { RateLimitStore } from './rateLimit';
import { ScanJobStore } from './scanJob';
import { ScheduleStore } from './schedule';
import { SourceStore } from './source';
import { TrendStore } from './trend';

/** Builds each entity's store. Written once for all SQL backends. */
export const relationalStores: { readonly [P in PortName]: (context: StoreContext) => Ports[P] } = {
  scanJob: (context) => new ScanJobStore(context),
  fleetAgent: (context) => new FleetAgentStore(context),
  gatewayPolicy: (context) => new GatewayPolicyStore(context),
  policyAudit: (context) => new PolicyAuditStore(context),
  source: (context) => new SourceStore(context),
  apiKey: (context) => new ApiKeyStore(context),
  exception: (context) => new ExceptionStore(context),
  schedule: (context) => new ScheduleStore(context),
  audit: (context) => new AuditStore(context),
  graph: (context) => new GraphStore(context),
  trend: (context) => new TrendStore(context),
  idempotency: (context) => new IdempotencyStore(context),
  rateLimit: (context) => new RateLimitStore(context),
};

/** All ports over one session, each built when first used. PERF: the getters live on one prototype, not on an object per operation. */
class LazyPorts {
  readonly built: Partial<Record<PortName, unknown>> = {};
  constructor(readonly context: StoreContext) {}
}

for (const [name, build] of Object.entries(relationalStores) as [PortName, (context: StoreContext) => unknown][]) {
  Object.defineProperty(LazyPorts.prototype, name, {
    get(this: LazyPorts) {
      return (this.built[name] ??= build(this.context));
    },
  });
}

/** All ports over one session. */
export function relationalPorts(context: StoreContext): Ports {
  return new LazyPorts(context) as unknown as Ports;
}
