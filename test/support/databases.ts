import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { postgresRuntimeObjects } from '../../datasources/postgres/ddl';
import { applyBootstrap } from '../../datasources/postgres/ensure';
import { ownerUrlVariable } from './globalSetup';
import { loadRows } from './loadRows';
import { projectRoot } from './sharedData';

/** A database of its own, and the three ways into it. */
export interface PgFixture {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly maintenanceUrl: string;
  drop(): Promise<void>;
}

const sqlDir = join(projectRoot, 'datasources/postgres/ddl');
const agentBomSql = join(__dirname, 'agentBomPostgres.sql');
const passwords = { agent_bom_app: 'fixture-app', agent_bom_maintenance: 'fixture-maintenance' } as const;

/** A database as managed mode finds it after the bootstrap command: no runtime-owned objects yet. */
export function createManagedDatabase(): Promise<PgFixture> {
  return createFrom({ kind: 'managed', fingerprint: [], fill: () => Promise.resolve() });
}

/** A database as a running agent-bom leaves it, with the rows of `rowsDir` (`<table>.jsonl`) or empty. */
export function createAgentBomDatabase(rowsDir?: string): Promise<PgFixture> {
  return createFrom({
    kind: rowsDir === undefined ? 'agentbom' : 'agentbom_rows',
    fingerprint: [readFileSync(agentBomSql, 'utf8'), ...(rowsDir === undefined ? [] : stamps(rowsDir))],
    fill: async (client) => {
      for (const statement of new Set(Object.values(postgresRuntimeObjects).flatMap((o) => o.statements))) await client.query(statement);
      await client.query(readFileSync(agentBomSql, 'utf8'));
      if (rowsDir !== undefined) await loadRows(client, rowsDir);
      // Copies have the statistics of a database that has been in use.
      await client.query('analyze');
    },
  });
}

interface Recipe {
  readonly kind: string;
  /** Whatever the content depends on beside the product's own DDL. */
  readonly fingerprint: readonly string[];
  readonly fill: (client: Client) => Promise<void>;
}

async function createFrom(recipe: Recipe): Promise<PgFixture> {
  const server = process.env[ownerUrlVariable];
  if (!server) throw new Error(`${ownerUrlVariable} is not set: jest's globalSetup has not run`);
  const name = `parityql_${randomBytes(8).toString('hex')}`;
  await withClient(server, async (admin) => {
    await admin.query(`create database ${name} template ${await template(admin, server, recipe)}`);
  });
  return {
    ownerUrl: urlOf(server, name),
    appUrl: urlOf(server, name, 'agent_bom_app'),
    maintenanceUrl: urlOf(server, name, 'agent_bom_maintenance'),
    drop: () => withClient(server, async (admin) => void (await admin.query(`drop database if exists ${name} with (force)`))),
  };
}

/** The template's name; makes it if this server has none yet. The session lock ends with the admin connection. */
async function template(admin: Client, server: string, recipe: Recipe): Promise<string> {
  const content = [...ddlText(), ...recipe.fingerprint].join('\n');
  const name = `parityql_template_${recipe.kind}_${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
  await admin.query("select pg_advisory_lock(hashtextextended('parityql:templates', 0))");
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) await makeTemplate(admin, server, name, recipe);
  await admin.query("select pg_advisory_unlock(hashtextextended('parityql:templates', 0))");
  return name;
}

async function makeTemplate(admin: Client, server: string, name: string, recipe: Recipe): Promise<void> {
  // Renamed when complete: a run that died halfway must not leave a template that looks usable.
  const draft = `${name}_draft`;
  await admin.query(`drop database if exists ${draft} with (force)`);
  await admin.query(`create database ${draft}`);
  await withClient(urlOf(server, draft), async (client) => {
    await applyBootstrap(client, sqlDir);
    await recipe.fill(client);
  });
  for (const [role, password] of Object.entries(passwords)) {
    // The limit is meant for one deployment; here the databases of all test workers share the role.
    await admin.query(`alter role ${role} password '${password}' connection limit -1`);
  }
  await admin.query(`alter database ${draft} rename to ${name}`);
}

function ddlText(): readonly string[] {
  const scripts = readdirSync(sqlDir)
    .sort()
    .map((file) => readFileSync(join(sqlDir, file), 'utf8'));
  return [...scripts, JSON.stringify(postgresRuntimeObjects)];
}

function stamps(dir: string): readonly string[] {
  return [
    dir,
    ...readdirSync(dir)
      .sort()
      .map((file) => {
        const { size, mtimeMs } = statSync(join(dir, file));
        return `${file} ${size} ${mtimeMs}`;
      }),
  ];
}

function urlOf(server: string, database: string, role?: keyof typeof passwords): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (role !== undefined) {
    url.username = role;
    url.password = passwords[role];
  }
  return url.href;
}

async function withClient(url: string, use: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
