import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sqliteRuntimeObjects } from '../../datasources/sqlite/ddl';
import { ensureSqliteObjects } from '../../datasources/sqlite/ensure';
import type { LogicalEntity } from '../../datasources/vocabulary';
import { describeReal, sharedDataDir } from '../support/sharedData';
import { sqliteColumns as expected } from './sqliteColumns';

const entities = Object.keys(sqliteRuntimeObjects) as LogicalEntity[];
const now = (): Date => new Date('2026-11-23T18:00:00.123Z');

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
  readonly pk: number;
}

const columnsOf = (db: Database.Database, table: string): string =>
  (db.prepare('select * from pragma_table_info(?) order by cid').all(table) as Column[])
    .map(({ name, type, notnull, dflt_value, pk }) =>
      [name, type, notnull ? 'NN' : '', dflt_value === null ? '' : `=${dflt_value}`, pk ? `#${pk}` : ''].filter(Boolean).join(' '),
    )
    .join(', ');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Tables, without those that SQLite and its search extension keep for themselves. */
const tablesOf = (db: Database.Database): string[] =>
  db
    .prepare(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'
       and name not like 'graph\\_node\\_search\\_%' escape '\\' order by name`,
    )
    .pluck()
    .all() as string[];

const shapeOf = (db: Database.Database): unknown[] => db.prepare('select type, name, sql from sqlite_master order by type, name').all();

const ensureAll = (db: Database.Database): void => {
  for (const entity of entities) ensureSqliteObjects(db, entity, now);
};

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
});
afterEach(() => db.close());

describe('a fresh file', () => {
  test.each(entities)('%s gets its tables and no others', (entity) => {
    ensureSqliteObjects(db, entity, now);
    const tables = expected[entity === 'GATEWAY_POLICY_AUDIT' ? 'GATEWAY_POLICIES' : entity] ?? {};
    expect(tablesOf(db)).toEqual(['control_plane_schema_versions', ...Object.keys(tables)].sort());
    for (const [table, columns] of Object.entries(tables))
      expect({ table, columns: columnsOf(db, table) }).toEqual({ table, columns: oneLine(columns) });
  });

  test.each(['API_KEYS', 'EXCEPTIONS'] as const)('%s is not wired: nothing is created', (entity) => {
    ensureSqliteObjects(db, entity, now);
    expect(shapeOf(db)).toEqual([]);
  });

  test('the version row is in the stored spelling', () => {
    ensureSqliteObjects(db, 'SOURCES', now);
    expect(columnsOf(db, 'control_plane_schema_versions')).toBe('component TEXT #1, version INTEGER NN, updated_at TEXT NN');
    expect(db.prepare('select * from control_plane_schema_versions').all()).toEqual([
      { component: 'sources', version: 1, updated_at: '2026-11-23T18:00:00.123000+00:00' },
    ]);
  });

  test('doing it again changes nothing but the time, and never lowers a version', () => {
    ensureAll(db);
    const first = shapeOf(db);
    db.exec("update control_plane_schema_versions set version = 7 where component = 'fleet'");
    for (const entity of entities) ensureSqliteObjects(db, entity, () => new Date('2026-11-24T00:00:00Z'));
    expect(shapeOf(db)).toEqual(first);
    const versions = db.prepare('select version, updated_at from control_plane_schema_versions where component = ?');
    expect(versions.get('fleet')).toEqual({ version: 7, updated_at: '2026-11-24T00:00:00.000000+00:00' });
  });

  test('a failure leaves nothing behind', () => {
    db.exec('create table jobs (job_id TEXT PRIMARY KEY)');
    expect(() => ensureSqliteObjects(db, 'SCAN_JOBS', now)).toThrow(/no such column/);
    expect(tablesOf(db)).toEqual(['jobs']);
    expect(columnsOf(db, 'jobs')).toBe('job_id TEXT #1');
  });

  test('an audit chain cannot fork', () => {
    ensureSqliteObjects(db, 'AUDIT_CHAIN', now);
    const append = db.prepare(
      "insert into audit_log (entry_id, timestamp, action, prev_signature, hmac_signature, tenant_id) values (?, '', '', 'head', ?, ?)",
    );
    append.run('e1', 's1', 'acme');
    append.run('e2', 's2', 'globex');
    expect(() => append.run('e3', 's3', 'acme')).toThrow(/audit_log.prev_signature/);
  });

  test('the graph search index matches words', () => {
    ensureSqliteObjects(db, 'GRAPH', now);
    db.exec(
      "insert into graph_node_search (tenant_id, scan_id, node_id, search_text) values ('acme', 's', 'n1', 'claude desktop'), ('acme', 's', 'n2', 'cursor')",
    );
    expect(db.prepare("select node_id from graph_node_search where graph_node_search match 'search_text:desktop'").pluck().all()).toEqual([
      'n1',
    ]);
  });
});

describe('a file of an older version', () => {
  const agent = (tenant: string): string => JSON.stringify({ tenant_id: tenant, canonical_id: 'c1', device_fingerprint: 'd1' });
  const oldFleet = `create table fleet_agents (agent_id TEXT PRIMARY KEY, name TEXT NOT NULL, lifecycle_state TEXT NOT NULL,
    trust_score REAL DEFAULT 0.0, updated_at TEXT NOT NULL`;

  test('fleet agents without a tenant column are keyed by the tenant of their document', () => {
    db.exec(`${oldFleet}, data TEXT NOT NULL); create index idx_fleet_name on fleet_agents(name)`);
    const insert = db.prepare("insert into fleet_agents values (?, 'n', 'approved', 64.7, 'u', ?)");
    insert.run('a1', agent('acme'));
    insert.run('a2', agent(''));
    insert.run('a3', 'not json');
    ensureSqliteObjects(db, 'FLEET_AGENTS', now);
    expect(columnsOf(db, 'fleet_agents')).toBe(oneLine(expected.FLEET_AGENTS?.['fleet_agents'] ?? ''));
    expect(
      db
        .prepare('select tenant_id, agent_id, canonical_id, device_fingerprint, trust_score, data from fleet_agents order by agent_id')
        .raw()
        .all(),
    ).toEqual([
      ['acme', 'a1', 'c1', 'd1', 64.7, agent('acme')],
      ['default', 'a2', 'c1', 'd1', 64.7, agent('')],
      ['default', 'a3', '', '', 64.7, 'not json'],
    ]);
    const fresh = new Database(':memory:');
    ensureSqliteObjects(fresh, 'FLEET_AGENTS', now);
    expect(shapeOf(db)).toEqual(shapeOf(fresh));
    fresh.close();
  });

  test('the tenant column of fleet agents wins over the document', () => {
    db.exec(`${oldFleet}, tenant_id TEXT NOT NULL DEFAULT 'default', data TEXT NOT NULL)`);
    db.prepare("insert into fleet_agents values ('a1', 'n', 'approved', 1, 'u', 'globex', ?)").run(agent('acme'));
    ensureSqliteObjects(db, 'FLEET_AGENTS', now);
    expect(db.prepare('select tenant_id from fleet_agents').pluck().all()).toEqual(['globex']);
    db.exec(
      `insert into fleet_agents (agent_id, name, lifecycle_state, updated_at, tenant_id, data) values ('a1', 'n', 'approved', 'u', 'acme', '{}')`,
    );
  });

  // `fleet_agents.tenant_id` is part of today's key; the shape without it has another key, and is covered above.
  const upgrades = entities
    .flatMap((entity) => (sqliteRuntimeObjects[entity]?.addColumns ?? []).map((add) => [entity, add.table, add.column] as const))
    .filter(([, table, column]) => table !== 'fleet_agents' || column !== 'tenant_id');
  test.each(upgrades)('%s: %s gets %s', (entity, table, column) => {
    ensureSqliteObjects(db, entity, now);
    const indexes = db
      .prepare("select name from sqlite_master where type = 'index' and tbl_name = ? and sql is not null")
      .pluck()
      .all(table);
    for (const name of indexes) db.exec(`drop index "${String(name)}"`);
    db.exec(`alter table ${table} drop column ${column}`);
    ensureSqliteObjects(db, entity, now);
    const tables = expected[entity === 'GATEWAY_POLICY_AUDIT' ? 'GATEWAY_POLICIES' : entity] ?? {};
    expect(
      columnsOf(db, table)
        .split(', ')
        .map((text) => text.split(' ')[0])
        .sort(),
    ).toEqual(
      oneLine(tables[table] ?? '')
        .split(', ')
        .map((text) => text.split(' ')[0])
        .sort(),
    );
    const again = db.prepare("select name from sqlite_master where type = 'index' and tbl_name = ? and sql is not null").pluck().all(table);
    expect(again.sort()).toEqual(indexes.sort());
  });

  test('legacy schedules are adopted once', () => {
    db.exec('create table schedules (schedule_id TEXT PRIMARY KEY, enabled INTEGER DEFAULT 1, next_run TEXT, data TEXT NOT NULL)');
    db.exec(`insert into schedules values ('s1', 1, null, '{"name":"old"}')`);
    ensureSqliteObjects(db, 'SCHEDULES', now);
    db.exec("update scan_schedules set data = 'new'");
    ensureSqliteObjects(db, 'SCHEDULES', now);
    expect(db.prepare('select schedule_id, tenant_id, data from scan_schedules').raw().all()).toEqual([['s1', 'default', 'new']]);
  });

  test('a forked audit chain stays readable, without its unique index', () => {
    db.exec(`create table audit_log (entry_id TEXT PRIMARY KEY, timestamp TEXT NOT NULL, action TEXT NOT NULL, actor TEXT NOT NULL DEFAULT '',
      resource TEXT NOT NULL DEFAULT '', details TEXT NOT NULL DEFAULT '{}', prev_signature TEXT NOT NULL DEFAULT '', hmac_signature TEXT NOT NULL,
      tenant_id TEXT NOT NULL DEFAULT 'default')`);
    db.exec("insert into audit_log (entry_id, timestamp, action, hmac_signature) values ('e1', '', '', 'a'), ('e2', '', '', 'b')");
    ensureSqliteObjects(db, 'AUDIT_CHAIN', now);
    const indexes = (): unknown[] =>
      db.prepare("select name from sqlite_master where name in ('idx_audit_tenant_prevsig', 'idx_audit_ts') order by 1").pluck().all();
    expect(indexes()).toEqual(['idx_audit_ts']);
    expect(tablesOf(db)).toContain('audit_chain_checkpoint');
    db.exec("delete from audit_log where entry_id = 'e2'");
    ensureSqliteObjects(db, 'AUDIT_CHAIN', now);
    expect(indexes()).toEqual(['idx_audit_tenant_prevsig', 'idx_audit_ts']);
  });
});

describeReal('a real agent-bom file', () => {
  let dir: string;
  let real: Database.Database;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'parityql-ddl-'));
    const file = join(dir, 'copy.sqlite');
    copyFileSync(join(sharedDataDir ?? '', 'agent-bom.sqlite'), file);
    real = new Database(file);
  });
  afterAll(() => {
    real.close();
    rmSync(dir, { recursive: true });
  });

  const canonical = (sql: string): string =>
    sql
      .replace(/--.*$/gm, '')
      .replace(/if not exists /gi, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([(),]) ?/g, '$1')
      .toLowerCase();
  const objectsOf = (file: Database.Database, type: 'table' | 'index'): Record<string, string> =>
    Object.fromEntries(
      (
        file.prepare('select name, tbl_name, sql from sqlite_master where type = ? and sql is not null').all(type) as {
          name: string;
          tbl_name: string;
          sql: string;
        }[]
      )
        .filter((row) => tablesOf(db).includes(row.tbl_name) && row.tbl_name !== 'api_rate_limits' && !row.name.startsWith('parityql_'))
        .map((row) => [row.name, canonical(row.sql)]),
    );

  test('has the same tables and indexes', () => {
    ensureAll(db);
    expect(objectsOf(db, 'table')).toEqual(objectsOf(real, 'table'));
    expect(objectsOf(db, 'index')).toEqual(objectsOf(real, 'index'));
    for (const table of Object.keys(objectsOf(db, 'table')))
      expect({ table, columns: columnsOf(db, table) }).toEqual({ table, columns: columnsOf(real, table) });
  });

  test('keeps its tables when it becomes managed', () => {
    const before = shapeOf(real);
    ensureAll(real);
    expect(shapeOf(real)).toEqual(expect.arrayContaining(before));
  });
});
