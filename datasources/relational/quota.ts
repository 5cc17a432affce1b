import { createHash } from 'node:crypto';
import { QuotaExceededError } from '../errors';
import type { TenantQuotas } from '../tenantLimits';
import type { LogicalEntity } from '../vocabulary';
import { json } from './column';
import type { WriteContext } from './dialect';
import { TableQuery } from './select';
import { defineTable, tenantEverywhere } from './table';

/** Quotas that an operator has set for single tenants; agent-bom writes them. */
const overridesTable = defineTable({
  entity: 'SCAN_JOBS',
  names: { SQLITE: 'tenant_quota_overrides', POSTGRES: 'tenant_quota_overrides' },
  tenant: tenantEverywhere,
  key: [],
  columns: { quotas: json('data') },
});

const storedNames: Readonly<Record<keyof TenantQuotas, string>> = {
  activeScanJobs: 'active_scan_jobs',
  retainedScanJobs: 'retained_scan_jobs',
  fleetAgents: 'fleet_agents',
  schedules: 'schedules',
};

/**
 * Makes sure that `attempted` more records fit into a quota of the tenant. Takes the lock agent-bom takes for the same check, so that the two count
 * correctly beside each other. Throws QUOTA_EXCEEDED, which is audited.
 */
export async function requireQuota(
  { session, limits }: Pick<WriteContext, 'session' | 'limits'>,
  quota: keyof TenantQuotas,
  attempted: number,
  entity: LogicalEntity,
  count: () => Promise<number>,
): Promise<void> {
  await session.lock(quotaLock(session.tenant), entity);
  const limit = overrideOf(await storedOverrides(session), storedNames[quota]) ?? limits[quota];
  if (limit <= 0) return;
  const current = await count();
  if (current + attempted > limit) throw new QuotaExceededError(session.tenant, storedNames[quota], limit, current, attempted);
}

/** Null where the backend keeps no overrides. */
async function storedOverrides(session: WriteContext['session']): Promise<unknown> {
  if (overridesTable.names[session.dialect.backend] === undefined) return null;
  const [row] = await new TableQuery(session, overridesTable).select(['quotas']);
  return row?.quotas;
}

/** The first eight bytes of the tenant's SHA-256 as a signed number (contract: advisory locks). */
export function quotaLock(tenant: string): bigint {
  return createHash('sha256').update(tenant, 'utf8').digest().readBigInt64BE(0);
}

function overrideOf(quotas: unknown, name: string): number | null {
  const value = typeof quotas === 'object' && quotas !== null ? (quotas as Record<string, unknown>)[name] : null;
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}
