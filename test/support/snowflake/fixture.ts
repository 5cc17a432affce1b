import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { snowflakeTables } from '../../../datasources/relational/snowflakeTables';
import { projectRoot } from '../sharedData';
import { hasAccount, openAccount, type SnowflakePlace } from './account';
import { startSnowflakeServer, type SnowflakeServer } from './server';

/** A running server and the settings that lead to it. */
export interface SnowflakeFixture {
  readonly server: SnowflakeServer;
  readonly env: Readonly<Record<string, string>>;
}

/** Where the contract suite runs: the account of the environment when there is one, else the test server. */
export function openSnowflake(): Promise<SnowflakePlace> {
  return hasAccount ? openAccount() : startSnowflake();
}

/** Starts a server whose one user signs in with a key pair. */
export async function startSnowflake(): Promise<SnowflakeFixture> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const path = join(mkdtempSync(join(tmpdir(), 'parityql-snowflake-')), 'key.p8');
  writeFileSync(path, privateKey, { mode: 0o600 });
  const server = await startSnowflakeServer({ account: 'TESTACCT', user: 'SVC', publicKey });
  return {
    server,
    env: {
      SNOWFLAKE_ACCOUNT: 'TESTACCT',
      SNOWFLAKE_USER: 'SVC',
      SNOWFLAKE_PRIVATE_KEY_PATH: path,
      PARITYQL_SNOWFLAKE_URL: server.url,
      AGENT_BOM_API_KEY: 'snowflake-fixture-key',
    },
  };
}

type Row = Readonly<Record<string, unknown>>;

/** Tables of a SQLite file whose rows Snowflake keeps as well. */
const mirrored: Readonly<Record<string, string>> = {
  jobs: 'scan_jobs',
  fleet_agents: 'fleet_agents',
  fleet_endpoints: 'fleet_endpoints',
  gateway_policies: 'gateway_policies',
  policy_audit_log: 'policy_audit_log',
  scan_schedules: 'scan_schedules',
};

/** Creates the tables and fills them with the rows of a SQLite file, so that both hold the same records under the same ids. */
export async function loadSnowflake(server: SnowflakePlace['server'], sqliteFile: string): Promise<void> {
  for (const [table, columns] of Object.entries(snowflakeTables)) {
    const definitions = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
    await server.sql(`CREATE TABLE IF NOT EXISTS ${table} (${definitions.join(', ')})`);
  }
  const db = new Database(sqliteFile, { readonly: true });
  for (const [from, to] of Object.entries(mirrored)) await insert(server, to, db.prepare(`select * from "${from}"`).all() as Row[]);
  db.close();
  const exceptions = JSON.parse(readFileSync(join(projectRoot, 'test/fixtures/exceptions.json'), 'utf8')) as Row[];
  await insert(
    server,
    'exceptions',
    exceptions.map(({ team_id, ...row }) => ({ ...row, tenant_id: team_id, data: JSON.stringify({ ...row, tenant_id: team_id }) })),
  );
}

async function insert(server: SnowflakePlace['server'], table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.entries(snowflakeTables[table] ?? {});
  const values = columns.map(([, type]) => (type.startsWith('VARIANT') ? 'PARSE_JSON(?)' : '?'));
  const statement = `insert into ${table} (${columns.map(([name]) => name).join(', ')}) select ${values.join(', ')}`;
  for (const row of rows)
    await server.sql(
      statement,
      columns.map(([name]) => (row[name] ?? null) as string | number | null),
    );
}
