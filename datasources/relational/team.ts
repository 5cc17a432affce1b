import { requiredTime, string } from './column';
import type { WriteContext } from './dialect';
import { defineTable } from './table';
import { TableWrite } from './tableWrite';

/** The registry of tenants that some tables of Postgres refer to; no other backend has it (contract 3.4). */
const teamTable = defineTable({
  entity: 'SCAN_JOBS',
  names: { POSTGRES: 'teams' },
  tenant: { POSTGRES: 'team_id' },
  key: [],
  columns: { name: string('name'), slug: string('slug'), createdAt: requiredTime('created_at'), updatedAt: requiredTime('updated_at') },
});

/** Makes sure that the tenant's row exists before a row that refers to it is inserted. Does nothing where there is no registry. */
export async function ensureTeam({ session, now }: Pick<WriteContext, 'session' | 'now'>): Promise<void> {
  if (teamTable.names[session.dialect.backend] === undefined) return;
  const { tenant } = session;
  const at = now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  // Another tenant's slug of the same name is that tenant's own affair, and fails as CONFLICT.
  await new TableWrite(session, teamTable).insertIfAbsent({ name: tenant, slug: tenant, createdAt: at, updatedAt: at });
}
