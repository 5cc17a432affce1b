import { ApiKeyWriter } from './apiKeyWriter';
import { AuditCheckpointWriter } from './auditCheckpointWriter';
import type { WriteContext } from './dialect';
import { ExceptionWriter } from './exceptionWriter';
import { SourceWriter } from './sourceWriter';
import { GatewayPolicyWriter } from './gatewayPolicyWriter';
import { PolicyDecisionWriter } from './policyDecisionWriter';
import { FleetWriter } from './fleetWriter';
import { GraphImportWriter } from './graphImportWriter';
import { GraphPresetWriter } from './graphPresetWriter';
import { IdempotencyWriter } from './idempotencyWriter';
import { RateLimitWriter } from './rateLimitWriter';
import { ScanJobWriter } from './scanJobWriter';
import { TrendWriter } from './trendWriter';
import { ScheduleWriter } from './scheduleWriter';

/** What writes each entity, within one transaction. Written once for all SQL backends. */
const builders = {
  exception: (context: WriteContext) => new ExceptionWriter(context),
  apiKey: (context: WriteContext) => new ApiKeyWriter(context),
  gatewayPolicy: (context: WriteContext) => new GatewayPolicyWriter(context),
  policyDecision: (context: WriteContext) => new PolicyDecisionWriter(context),
  fleet: (context: WriteContext) => new FleetWriter(context),
  scanJob: (context: WriteContext) => new ScanJobWriter(context),
  source: (context: WriteContext) => new SourceWriter(context),
  schedule: (context: WriteContext) => new ScheduleWriter(context),
  trend: (context: WriteContext) => new TrendWriter(context),
  auditCheckpoint: (context: WriteContext) => new AuditCheckpointWriter(context),
  graphImport: (context: WriteContext) => new GraphImportWriter(context),
  graphPreset: (context: WriteContext) => new GraphPresetWriter(context),
  idempotency: (context: WriteContext) => new IdempotencyWriter(context),
  rateLimit: (context: WriteContext) => new RateLimitWriter(context),
} as const;

/** The writers of one transaction, by the name of their entity's port. */
export type Writers = { readonly [N in keyof typeof builders]: ReturnType<(typeof builders)[N]> };

/** All writers over one transaction, each built when first used. */
export function relationalWriters(context: WriteContext): Writers {
  const writers = {};
  for (const [name, build] of Object.entries(builders))
    Object.defineProperty(writers, name, { get: () => build(context), enumerable: true });
  return writers as Writers;
}
