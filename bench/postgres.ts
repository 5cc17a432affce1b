import { Client } from 'pg';
import { postgresRuntimeObjects } from '../datasources/postgres/ddl';
import { applyBootstrap, ensurePostgresObjects } from '../datasources/postgres/ensure';
import type { LogicalEntity } from '../datasources/vocabulary';
import { startPostgres } from '../test/support/postgresServer';
import { benchRows, type BenchRow } from './rows';
import type { Store } from './store';

const role = 'agent_bom_app';
const password = 'bench-app';

/** Tables that have another name, or another name of the tenant column, than on SQLite. */
const places: Readonly<Record<string, { readonly table: string; readonly tenant: string }>> = {
  jobs: { table: 'scan_jobs', tenant: 'team_id' },
};

/** A Postgres of its own, started from the npm package the tests use, with the product's schema and the rows of the benchmark. */
export async function postgresStore(): Promise<Store> {
  const server = await startPostgres();
  const owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
  try {
    await applyBootstrap(owner);
    for (const entity of Object.keys(postgresRuntimeObjects) as LogicalEntity[]) await ensurePostgresObjects(owner, entity);
    // The app role creates them with its first use, and owns them then.
    await owner.query(`grant select, insert, update, delete on all tables in schema public to ${role}`);
    await owner.query(`grant usage on all sequences in schema public to ${role}`);
    await owner.query("insert into teams (team_id, name, slug) values ('default', 'default', 'default') on conflict do nothing");
    for (const [table, rows] of Object.entries(benchRows())) await insert(owner, table, rows);
    await owner.query(`alter role ${role} password '${password}' connection limit -1`);
    await owner.query('vacuum analyze');
    await owner.end();
  } catch (error) {
    await owner.end();
    await server.stop();
    throw error;
  }
  const url = new URL(server.ownerUrl);
  url.username = role;
  url.password = password;
  return { backend: 'POSTGRES', env: { AGENT_BOM_POSTGRES_URL: url.href }, stop: () => server.stop() };
}

async function insert(client: Client, sqliteTable: string, rows: readonly BenchRow[]): Promise<void> {
  const { table, tenant } = places[sqliteTable] ?? { table: sqliteTable, tenant: 'tenant_id' };
  const renamed = rows.map(({ tenant_id, ...row }) => ({ ...row, [tenant]: tenant_id }));
  const columns = Object.keys(renamed[0] ?? {}).join();
  await client.query(`insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`, [
    JSON.stringify(renamed),
  ]);
}
