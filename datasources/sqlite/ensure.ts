import type Database from 'better-sqlite3';
import type { LogicalEntity } from '../vocabulary';
import { sqliteRuntimeObjects } from './ddl';

const versionTable = `create table if not exists control_plane_schema_versions (
  component TEXT PRIMARY KEY, version INTEGER NOT NULL, updated_at TEXT NOT NULL)`;

/**
 * Creates or upgrades what an entity needs, in one transaction that waits for other writers. Columns are added before the statements run,
 * because indexes name them. Safe to repeat and to run from several processes.
 */
export function ensureSqliteObjects(db: Database.Database, entity: LogicalEntity, now: () => Date): void {
  const objects = sqliteRuntimeObjects[entity];
  if (!objects) return;
  db.transaction(() => {
    db.exec(versionTable);
    if (entity === 'FLEET_AGENTS') rekeyFleetAgents(db);
    for (const { table, column, definition } of objects.addColumns) addColumn(db, table, column, definition);
    for (const statement of objects.statements) execute(db, statement);
    if (entity === 'FLEET_AGENTS') backfillFleetAgents(db);
    if (entity === 'SCHEDULES') adoptLegacySchedules(db);
    db.prepare(
      `insert into control_plane_schema_versions (component, version, updated_at) values (?, ?, ?)
       on conflict (component) do update set version = max(version, excluded.version), updated_at = excluded.updated_at`,
    ).run(objects.component, objects.version, storedInstant(now()));
  }).immediate();
}

/**
 * Rows of an older writer may already break a unique index, as a forked audit chain does. They must stay readable: a fork is evidence,
 * not a reason to refuse the file. The next start tries again.
 */
function execute(db: Database.Database, statement: string): void {
  try {
    db.exec(statement);
  } catch (error) {
    // Not `instanceof`: the addon keeps one error class per process, whichever copy of the module registered it first.
    const duplicates = (error as { code?: string }).code === 'SQLITE_CONSTRAINT_UNIQUE';
    if (!duplicates || !statement.startsWith('create unique index')) throw error;
  }
}

/** The spelling agent-bom stores: `+00:00`, microseconds. */
export function storedInstant(instant: Date): string {
  return instant.toISOString().replace('Z', '000+00:00');
}

interface ColumnInfo {
  readonly name: string;
  readonly pk: number;
}

function columnsOf(db: Database.Database, table: string): readonly ColumnInfo[] {
  return db.prepare('select name, pk from pragma_table_info(?)').all(table) as ColumnInfo[];
}

function addColumn(db: Database.Database, table: string, column: string, definition: string): void {
  const columns = columnsOf(db, table);
  if (columns.length === 0 || columns.some((existing) => existing.name === column)) return;
  db.exec(`alter table "${table}" add column "${column}" ${definition}`);
}

/** Files of an older agent-bom key agents by `agent_id` alone, which lets one tenant overwrite another's. */
function rekeyFleetAgents(db: Database.Database): void {
  const columns = columnsOf(db, 'fleet_agents');
  const key = columns.filter((column) => column.pk > 0).map((column) => column.name);
  if (key.length !== 1 || key[0] !== 'agent_id') return;
  const has = (name: string): boolean => columns.some((column) => column.name === name);
  const tenant = `coalesce(${has('tenant_id') ? "nullif(tenant_id, '')," : ''} nullif(case when json_valid(data) then json_extract(data, '$.tenant_id') end, ''), 'default')`;
  const text = (name: string): string => (has(name) ? `coalesce(${name}, '')` : "''");
  const [create = ''] = sqliteRuntimeObjects.FLEET_AGENTS?.statements ?? [];
  db.exec('alter table fleet_agents rename to fleet_agents_tenant_key_migration');
  db.exec(create);
  db.exec(`insert into fleet_agents (agent_id, canonical_id, name, lifecycle_state, trust_score, updated_at, device_fingerprint, tenant_id, data)
    select agent_id, ${text('canonical_id')}, name, lifecycle_state, trust_score, updated_at, ${text('device_fingerprint')}, ${tenant}, data
    from fleet_agents_tenant_key_migration`);
  db.exec('drop table fleet_agents_tenant_key_migration');
}

function backfillFleetAgents(db: Database.Database): void {
  for (const column of ['canonical_id', 'device_fingerprint'])
    db.exec(`update fleet_agents set ${column} = json_extract(data, '$.${column}')
      where ${column} = '' and json_valid(data) and coalesce(json_extract(data, '$.${column}'), '') <> ''`);
}

/** agent-bom copies rows of the legacy table at every start; without the same copy a schedule would be visible to one program only. */
function adoptLegacySchedules(db: Database.Database): void {
  const columns = columnsOf(db, 'schedules').map((column) => column.name);
  if (columns.length === 0) return;
  const tenant = columns.includes('tenant_id') ? "coalesce(nullif(tenant_id, ''), 'default')" : "'default'";
  db.exec(`insert or ignore into scan_schedules (schedule_id, enabled, next_run, tenant_id, data)
    select schedule_id, enabled, next_run, ${tenant}, data from schedules`);
}
