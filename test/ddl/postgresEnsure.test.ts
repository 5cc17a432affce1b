import { join } from 'node:path';
import { Client, Pool, type PoolClient } from 'pg';
import { postgresRuntimeObjects } from '../../datasources/postgres/ddl';
import { applyBootstrap, ensurePostgresObjects } from '../../datasources/postgres/ensure';
import type { LogicalEntity } from '../../datasources/vocabulary';
import { createAgentBomDatabase, createManagedDatabase, type PgFixture } from '../support/databases';
import { rowLines, tablesOf } from '../support/loadRows';
import { itReal, projectRoot, sharedDataDir } from '../support/sharedData';

const entities = Object.keys(postgresRuntimeObjects) as LogicalEntity[];
const sqlDir = join(projectRoot, 'datasources/postgres/ddl');

async function connected<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function pooled(url: string, use: (client: PoolClient) => Promise<void>): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1 });
  const client = await pool.connect();
  try {
    await use(client);
  } finally {
    client.release();
    await pool.end();
  }
}

const ensureAll = (url: string): Promise<void> =>
  pooled(url, async (client) => {
    for (const entity of entities) await ensurePostgresObjects(client, entity);
  });

const column = async (client: Client, sql: string): Promise<unknown[]> =>
  (await client.query<{ v: unknown }>(sql)).rows.map((row) => row.v);

/** Every table, index, policy, trigger and version, without the times at which they were made. */
const shapeOf = (url: string): Promise<unknown[]> =>
  connected(url, (client) =>
    column(
      client,
      `
      select indexdef as v from pg_indexes where schemaname = 'public'
      union all select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) from information_schema.columns where table_schema = 'public'
      union all select concat_ws(' ', tablename, policyname, qual, with_check) from pg_policies
      union all select concat_ws(' ', relname, relrowsecurity, relforcerowsecurity, relacl) from pg_class where relnamespace = 'public'::regnamespace
      union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
      union all select concat_ws(' ', component, version) from control_plane_schema_versions
      order by 1`,
    ),
  );

describe('managed Postgres', () => {
  let db: PgFixture;
  beforeEach(async () => {
    db = await createManagedDatabase();
  });
  afterEach(() => db.drop());

  test('the bootstrap can be applied again, before and after the runtime has created its objects', async () => {
    const apply = (): Promise<void> => connected(db.ownerUrl, (client) => applyBootstrap(client, sqlDir));
    const first = await shapeOf(db.ownerUrl);
    await apply();
    expect(await shapeOf(db.ownerUrl)).toEqual(first);
    await ensureAll(db.appUrl);
    const complete = await shapeOf(db.ownerUrl);
    await apply();
    expect(await shapeOf(db.ownerUrl)).toEqual(complete);
  });

  test('the app role creates the runtime objects; doing it again changes nothing', async () => {
    await ensureAll(db.appUrl);
    const first = await shapeOf(db.ownerUrl);
    expect(first).toEqual(expect.arrayContaining(['gateway_policies 1', 'idempotency 1', 'rate_limits 1', 'schedules 1', 'sources 1']));
    await ensureAll(db.appUrl);
    expect(await shapeOf(db.ownerUrl)).toEqual(first);
  });

  test('current objects cost one statement', async () => {
    await ensureAll(db.appUrl);
    await pooled(db.appUrl, async (client) => {
      const query = jest.spyOn(client, 'query');
      await ensurePostgresObjects(client, 'SOURCES');
      expect(query).toHaveBeenCalledTimes(1);
    });
  });

  test('processes that start together do not collide', async () => {
    await Promise.all(Array.from({ length: 6 }, () => ensureAll(db.appUrl)));
    await connected(db.appUrl, async (client) => {
      expect(await column(client, "select to_regclass('policy_audit_log')::text as v")).toEqual(['policy_audit_log']);
    });
  });

  test('a table of an older version gets the columns it lacks', async () => {
    await connected(db.appUrl, async (client) => {
      await client.query('create table control_plane_sources (source_id text primary key, enabled integer default 1, data jsonb not null)');
      await client.query("insert into control_plane_sources (source_id, data) values ('s1', '{}')");
    });
    await ensureAll(db.appUrl);
    await connected(db.appUrl, async (client) => {
      expect(await column(client, 'select tenant_id as v from control_plane_sources')).toEqual(['default']);
    });
  });

  test('a failed statement leaves nothing behind', async () => {
    await connected(db.ownerUrl, (client) => client.query('revoke create on schema public from agent_bom_app'));
    await expect(ensureAll(db.appUrl)).rejects.toMatchObject({ code: '42501' });
    await connected(db.appUrl, async (client) => {
      expect(await column(client, "select component as v from control_plane_schema_versions where component = 'gateway_policies'")).toEqual(
        [],
      );
    });
  });

  test('the policy audit trigger keys an entry by tenant', async () => {
    await ensureAll(db.appUrl);
    await connected(db.appUrl, async (client) => {
      for (const tenant of ['acme', 'acme', 'globex']) {
        await client.query('begin');
        await client.query("select set_config('app.tenant_id', $1, true)", [tenant]);
        await client.query(
          "insert into policy_audit_log (entry_id, ts, team_id, data) values ('e1', 'now', $1, '{}') on conflict (entry_id) do nothing",
          [tenant],
        );
        await client.query('commit');
      }
    });
    await connected(db.ownerUrl, async (client) => {
      expect(await column(client, "select entry_id || ' ' || logical_entry_id as v from policy_audit_log order by 1")).toEqual([
        '4:acme:e1 e1',
        '6:globex:e1 e1',
      ]);
    });
  });
});

describe('row-level security', () => {
  let db: PgFixture;
  beforeAll(async () => {
    db = await createManagedDatabase();
    await ensureAll(db.appUrl);
    await connected(db.ownerUrl, async (client) => {
      for (const tenant of ['default', 'acme', 'globex'])
        await client.query("insert into control_plane_sources (source_id, tenant_id, updated_at, data) values ($1, $1, '', '{}')", [
          tenant,
        ]);
    });
  });
  afterAll(() => db.drop());

  const visible = (url: string, settings: Record<string, string>): Promise<unknown[]> =>
    connected(url, async (client) => {
      await client.query('begin');
      for (const [name, value] of Object.entries(settings)) await client.query('select set_config($1, $2, true)', [name, value]);
      return column(client, 'select source_id as v from control_plane_sources order by source_id collate "C"');
    });

  test.each([
    ['the tenant it names', { 'app.tenant_id': 'acme' }, ['acme']],
    ['nothing for an unknown tenant', { 'app.tenant_id': 'ACME' }, []],
    ['`default` when the setting is missing', {}, ['default']],
    ['`default` when the setting is blank', { 'app.tenant_id': '' }, ['default']],
    ['no more with the bypass flag', { 'app.tenant_id': 'acme', 'app.bypass_rls': '1' }, ['acme']],
  ])('the app role sees %s', async (_name, settings, expected) => {
    expect(await visible(db.appUrl, settings as Record<string, string>)).toEqual(expected);
  });

  test('the maintenance role sees every tenant, with the flag only', async () => {
    expect(await visible(db.maintenanceUrl, { 'app.bypass_rls': '1' })).toEqual(['acme', 'default', 'globex']);
    expect(await visible(db.maintenanceUrl, { 'app.tenant_id': 'acme' })).toEqual(['acme']);
  });

  test('a tenant cannot write rows of another one', async () => {
    await connected(db.appUrl, async (client) => {
      await expect(
        client.query("insert into control_plane_sources (source_id, tenant_id, updated_at, data) values ('x', 'acme', '', '{}')"),
      ).rejects.toMatchObject({ code: '42501' });
      expect((await client.query("update control_plane_sources set updated_at = 'x' where source_id = 'acme'")).rowCount).toBe(0);
    });
  });

  test('every table with a tenant column is isolated, for its owner too', async () => {
    await connected(db.ownerUrl, async (client) => {
      const open = await column(
        client,
        `
        select distinct c.relname as v from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname in ('tenant_id', 'team_id')
          and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`,
      );
      expect(open).toEqual([]);
    });
  });
});

describe('a migrated agent-bom database', () => {
  test('the app role cannot create anything, and finds its objects current', async () => {
    const db = await createAgentBomDatabase();
    await connected(db.appUrl, async (client) => {
      await expect(client.query('create table t (a int)')).rejects.toMatchObject({ code: '42501' });
    });
    await ensureAll(db.appUrl);
    await db.drop();
  });

  itReal('holds the rows of the directory, unchanged', async () => {
    const rowsDir = join(sharedDataDir ?? '', 'postgres');
    const db = await createAgentBomDatabase(rowsDir);
    await connected(db.ownerUrl, async (client) => {
      for (const table of tablesOf(rowsDir)) {
        const stored = await column(client, `select row_to_json(t)::jsonb::text as v from ${table} t order by 1`);
        const { rows } = await client.query<{ v: string }>('select value::text as v from jsonb_array_elements($1::jsonb) order by 1', [
          `[${rowLines(rowsDir, table).join(',')}]`,
        ]);
        expect({ table, rows: stored }).toEqual({ table, rows: rows.map((row) => row.v) });
      }
      expect(await column(client, "select nextval('trend_history_id_seq') > max(id) as v from trend_history")).toEqual([true]);
    });
    await db.drop();
  });
});
