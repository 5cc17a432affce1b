import type { PortName } from '../ports';
import type { Backend } from '../vocabulary';
import { apiKeyTable } from './apiKey';
import { auditTable } from './audit';
import { exceptionTable } from './exception';
import { fleetAgentTable } from './fleetAgent';
import { gatewayPolicyTable } from './gatewayPolicy';
import { graphSnapshotTable } from './graphTables';
import { idempotencyTable } from './idempotency';
import { policyAuditTable } from './policyAudit';
import { scanJobTable } from './scanJob';
import { scheduleTable } from './schedule';
import { sourceTable } from './source';
import { trendTable } from './trend';

interface Fenced {
  readonly tenant: Readonly<Partial<Record<Backend, string>>>;
}

/** The table that stands for each entity; rate-limit tables have no tenant column, their fence is the bucket's key. */
const tables: Readonly<Record<Exclude<PortName, 'rateLimit'>, Fenced>> = {
  scanJob: scanJobTable,
  fleetAgent: fleetAgentTable,
  gatewayPolicy: gatewayPolicyTable,
  policyAudit: policyAuditTable,
  source: sourceTable,
  apiKey: apiKeyTable,
  exception: exceptionTable,
  schedule: scheduleTable,
  audit: auditTable,
  trend: trendTable,
  idempotency: idempotencyTable,
  graph: graphSnapshotTable,
};

/** The predicate that confines an entity's statements to one tenant; the tenant itself is always a bound parameter. */
export function tenantPredicateOf(port: PortName, backend: Backend): string | null {
  if (port === 'rateLimit') return "bucket_key begins with 'tenant:' || :tenant || ':'";
  const column = tables[port].tenant[backend];
  return column === undefined ? null : `${column} = :tenant`;
}
