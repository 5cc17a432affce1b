import type { PageArgs } from './connection';
import type { ApiKeyPort } from './relational/apiKey';
import type { AuditPort } from './relational/audit';
import type { ExceptionPort } from './relational/exception';
import type { FleetAgentPort } from './relational/fleetAgent';
import type { GatewayPolicyPort } from './relational/gatewayPolicy';
import type { GraphPort } from './relational/graph';
import type { IdempotencyPort } from './relational/idempotency';
import type { PolicyAuditPort } from './relational/policyAudit';
import type { RateLimitPort } from './relational/rateLimit';
import type { ScanJobPort } from './relational/scanJob';
import type { SchedulePort } from './relational/schedule';
import type { SourcePort } from './relational/source';
import type { TrendPort } from './relational/trend';
import type { Fields } from './relational/fields';
import type { LogicalEntity } from './vocabulary';

export type { Fields };

/** What a list field passes to its port. */
export interface ListQuery<Filter, Order> {
  readonly args: PageArgs & { readonly filter?: Filter | null | undefined; readonly orderBy?: Order | null | undefined };
  /** Fields of the node type that the selection set asks for. */
  readonly fields: Fields;
  /** Coordinate of the field; cursors are bound to it. */
  readonly coordinate: string;
}

/** One port per logical entity. A backend offers those whose cell is declared and implemented. */
export interface Ports {
  readonly scanJob: ScanJobPort;
  readonly fleetAgent: FleetAgentPort;
  readonly gatewayPolicy: GatewayPolicyPort;
  readonly policyAudit: PolicyAuditPort;
  readonly source: SourcePort;
  readonly apiKey: ApiKeyPort;
  readonly exception: ExceptionPort;
  readonly schedule: SchedulePort;
  readonly audit: AuditPort;
  readonly graph: GraphPort;
  readonly trend: TrendPort;
  readonly idempotency: IdempotencyPort;
  readonly rateLimit: RateLimitPort;
}

/** Name of a port; also the stem of the entity's files. */
export type PortName = keyof Ports;

/** Which port answers for which entity. */
export const portOfEntity: Readonly<Record<LogicalEntity, PortName>> = Object.freeze({
  SCAN_JOBS: 'scanJob',
  FLEET_AGENTS: 'fleetAgent',
  GATEWAY_POLICIES: 'gatewayPolicy',
  GATEWAY_POLICY_AUDIT: 'policyAudit',
  SOURCES: 'source',
  API_KEYS: 'apiKey',
  EXCEPTIONS: 'exception',
  SCHEDULES: 'schedule',
  AUDIT_CHAIN: 'audit',
  GRAPH: 'graph',
  TRENDS: 'trend',
  IDEMPOTENCY_KEYS: 'idempotency',
  RATE_LIMITS: 'rateLimit',
});
