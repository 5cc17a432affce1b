import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StatementLimits } from '../datasources/clickhouse/engine';
import type { SnowflakeAuth, SnowflakeOptions } from '../datasources/snowflake/sdk';
import type { StoreMode } from '../datasources/backend';
import type { Backend } from '../datasources/vocabulary';
import { choice, flag, whole, type Get } from './readSettings';
import { projectRoot } from './root';

/** How Postgres is reached. */
export interface PostgresConfig {
  readonly url: string;
  readonly maintenanceUrl: string | null;
  readonly poolSize: number;
  readonly connectTimeoutMs: number;
  readonly statementTimeoutMs: number;
  readonly allowSuperuser: boolean;
}

/** How the analytics store is reached: a server, or a directory of the embedded engine. */
export interface ClickHouseConfig {
  readonly at: { readonly url: string; readonly user: string; readonly password: string } | { readonly directory: string };
  readonly limits: StatementLimits;
}

/** How Postgres is configured. */
export function readPostgres(url: string, get: Get, faults: string[]): PostgresConfig {
  const allowSuperuser = flag(get('AGENT_BOM_ALLOW_SUPERUSER_DB'), false, 'AGENT_BOM_ALLOW_SUPERUSER_DB', faults);
  const maintenanceUrl = get('AGENT_BOM_POSTGRES_MAINTENANCE_URL') ?? null;
  checkDsn('AGENT_BOM_POSTGRES_URL', url, allowSuperuser, faults);
  if (maintenanceUrl !== null) checkDsn('AGENT_BOM_POSTGRES_MAINTENANCE_URL', maintenanceUrl, allowSuperuser, faults);
  return {
    url,
    maintenanceUrl,
    allowSuperuser,
    poolSize: whole(get('AGENT_BOM_POSTGRES_POOL_MAX_SIZE'), 8, 1, 100, 'AGENT_BOM_POSTGRES_POOL_MAX_SIZE', faults),
    connectTimeoutMs: whole(get('PARITYQL_POSTGRES_CONNECT_TIMEOUT_MS'), 5000, 100, 60_000, 'PARITYQL_POSTGRES_CONNECT_TIMEOUT_MS', faults),
    statementTimeoutMs: whole(
      get('AGENT_BOM_POSTGRES_STATEMENT_TIMEOUT_MS'),
      15_000,
      100,
      600_000,
      'AGENT_BOM_POSTGRES_STATEMENT_TIMEOUT_MS',
      faults,
    ),
  };
}

const refusedUsers = ['postgres', 'root', 'admin', 'superuser', 'administrator'];

function checkDsn(name: string, url: string, allowSuperuser: boolean, faults: string[]): void {
  let user = '';
  try {
    const parsed = new URL(url.replace(/\+psycopg2?:/, ':'));
    if (!/^postgres(ql)?:$/.test(parsed.protocol)) throw new Error('scheme');
    user = decodeURIComponent(parsed.username).toLowerCase();
  } catch {
    faults.push(`${name} is not a postgresql:// URL`);
    return;
  }
  if (refusedUsers.includes(user) && !allowSuperuser)
    faults.push(`${name} uses the administrative user '${user}', which bypasses row-level security; use a least-privilege role`);
}

/** How the analytics store is configured; null when it is not. */
export function readClickHouse(get: Get, faults: string[]): ClickHouseConfig | null {
  const [url, directory] = [get('AGENT_BOM_CLICKHOUSE_URL'), get('PARITYQL_CLICKHOUSE_DIR')];
  const timeoutMs = whole(get('PARITYQL_CLICKHOUSE_TIMEOUT_MS'), 30_000, 100, 600_000, 'PARITYQL_CLICKHOUSE_TIMEOUT_MS', faults);
  const megabytes = whole(get('PARITYQL_CLICKHOUSE_MAX_MEMORY_MB'), 2000, 100, 1_000_000, 'PARITYQL_CLICKHOUSE_MAX_MEMORY_MB', faults);
  const limits = { timeoutMs, maxMemoryBytes: megabytes * 1_000_000 };
  if (url !== undefined && directory !== undefined) faults.push('Set AGENT_BOM_CLICKHOUSE_URL or PARITYQL_CLICKHOUSE_DIR, not both');
  if (directory !== undefined) return { at: { directory }, limits };
  if (url === undefined) return null;
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) faults.push('AGENT_BOM_CLICKHOUSE_URL is not an http(s):// URL');
  return {
    at: { url, user: get('AGENT_BOM_CLICKHOUSE_USER') ?? 'default', password: get('AGENT_BOM_CLICKHOUSE_ACCESS_TOKEN') ?? '' },
    limits,
  };
}

/** How Snowflake is configured; null when it is not. */
export function readSnowflake(get: Get, faults: string[]): SnowflakeOptions | null {
  const account = get('SNOWFLAKE_ACCOUNT');
  if (account === undefined) return null;
  if (!/^\w+([.-]\w+)*$/.test(account)) faults.push('SNOWFLAKE_ACCOUNT is not an account identifier');
  const auth = readSnowflakeAuth(get, faults);
  const user = get('SNOWFLAKE_USER') ?? null;
  if (user === null && auth.kind !== 'oauth' && auth.kind !== 'token') faults.push('SNOWFLAKE_ACCOUNT is set, but SNOWFLAKE_USER is not');
  return {
    account,
    user,
    auth,
    database: get('SNOWFLAKE_DATABASE') ?? 'AGENT_BOM',
    schema: get('SNOWFLAKE_SCHEMA') ?? 'PUBLIC',
    warehouse: get('SNOWFLAKE_WAREHOUSE') ?? null,
    role: get('SNOWFLAKE_ROLE') ?? null,
    accessUrl: get('PARITYQL_SNOWFLAKE_URL') ?? null,
    maxConnections: whole(get('PARITYQL_SNOWFLAKE_POOL_SIZE'), 8, 1, 100, 'PARITYQL_SNOWFLAKE_POOL_SIZE', faults),
    connectTimeoutMs: whole(
      get('PARITYQL_SNOWFLAKE_CONNECT_TIMEOUT_MS'),
      10_000,
      100,
      120_000,
      'PARITYQL_SNOWFLAKE_CONNECT_TIMEOUT_MS',
      faults,
    ),
    statementTimeoutMs: whole(
      get('PARITYQL_SNOWFLAKE_STATEMENT_TIMEOUT_MS'),
      30_000,
      100,
      600_000,
      'PARITYQL_SNOWFLAKE_STATEMENT_TIMEOUT_MS',
      faults,
    ),
  };
}

/** The most trustworthy way that is configured: session token of a native app, key pair, access token, password. */
function readSnowflakeAuth(get: Get, faults: string[]): SnowflakeAuth {
  if (flag(get('AGENT_BOM_SNOWFLAKE_NATIVE_APP'), false, 'AGENT_BOM_SNOWFLAKE_NATIVE_APP', faults)) {
    const path = get('SNOWFLAKE_TOKEN_FILE_PATH') ?? '/snowflake/session/token';
    return { kind: 'oauth', token: readText(path, 'SNOWFLAKE_TOKEN_FILE_PATH', faults) };
  }
  const keyPath = get('SNOWFLAKE_PRIVATE_KEY_PATH');
  if (keyPath !== undefined) {
    const privateKey = readText(keyPath, 'SNOWFLAKE_PRIVATE_KEY_PATH', faults);
    return { kind: 'key-pair', privateKey, passphrase: get('SNOWFLAKE_PRIVATE_KEY_PASSPHRASE') ?? null };
  }
  const token = get('SNOWFLAKE_TOKEN');
  if (token !== undefined) return { kind: 'token', token };
  const password = get('SNOWFLAKE_PASSWORD');
  if (password === undefined)
    faults.push('SNOWFLAKE_ACCOUNT is set, but none of SNOWFLAKE_PRIVATE_KEY_PATH, SNOWFLAKE_TOKEN and SNOWFLAKE_PASSWORD is');
  return { kind: 'password', password: password ?? '' };
}

function readText(path: string, name: string, faults: string[]): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    faults.push(`${name} names a file that cannot be read`);
    return '';
  }
}

/** The stores of a deployment. */
export interface StoresConfig {
  readonly mode: StoreMode;
  readonly sqlite: { readonly file: string; readonly demo: boolean } | null;
  readonly postgres: PostgresConfig | null;
  /** The analytics store; null when none is configured. */
  readonly clickhouse: ClickHouseConfig | null;
  readonly snowflake: SnowflakeOptions | null;
  /** Configured backends, the primary one first. */
  readonly backends: readonly Backend[];
  /** Whether the embedded store is to hold the demo data. */
  readonly demo: boolean;
}

/** Which stores are configured. Without any, the embedded SQLite file is. */
export function readStores(get: Get, faults: string[]): StoresConfig {
  const [file, url] = [get('AGENT_BOM_DB'), get('AGENT_BOM_POSTGRES_URL')];
  const snowflake = readSnowflake(get, faults);
  const given = file !== undefined || url !== undefined || snowflake !== null;
  const mode = readMode(get, given, faults);
  const demo = !given && flag(get('PARITYQL_DEMO'), true, 'PARITYQL_DEMO', faults);
  const embedded = url === undefined && snowflake === null;
  const sqliteFile = file ?? (embedded ? (get('PARITYQL_DATA_FILE') ?? join(projectRoot, '.parityql', 'parityql.sqlite')) : null);
  const postgres = url === undefined ? null : readPostgres(url, get, faults);
  refuseUnsupported(file, faults);
  const clickhouse = readClickHouse(get, faults);
  const configured = {
    SNOWFLAKE: snowflake !== null,
    POSTGRES: postgres !== null,
    SQLITE: sqliteFile !== null,
    CLICKHOUSE: clickhouse !== null,
  };
  const backends = order(configured, get('PARITYQL_PRIMARY'), faults);
  return { mode, sqlite: sqliteFile === null ? null : { file: sqliteFile, demo }, postgres, clickhouse, snowflake, backends, demo };
}

function readMode(get: Get, attachedByDefault: boolean, faults: string[]): StoreMode {
  const fallback = attachedByDefault ? 'attached' : 'managed';
  return choice(get('PARITYQL_STORE_MODE'), ['managed', 'attached'], fallback, 'PARITYQL_STORE_MODE', faults);
}

/** A backend that an operator configured must never be ignored silently. */
function refuseUnsupported(file: string | undefined, faults: string[]): void {
  if (file !== undefined && /^postgres/.test(file)) faults.push('AGENT_BOM_DB holds a Postgres URL; set AGENT_BOM_POSTGRES_URL instead');
}

/** Snowflake first where it is configured: agent-bom then keeps there what Snowflake can keep, whatever else is configured. */
function order(given: Readonly<Record<Backend, boolean>>, primary: string | undefined, faults: string[]): readonly Backend[] {
  const configured = (['SNOWFLAKE', 'POSTGRES', 'SQLITE'] as const).filter((backend) => given[backend]) as readonly Backend[];
  const analytics: readonly Backend[] = given.CLICKHOUSE ? ['CLICKHOUSE'] : [];
  if (primary === undefined) return [...configured, ...analytics];
  const wanted = primary.toUpperCase() as Backend;
  if (!configured.includes(wanted)) faults.push(`PARITYQL_PRIMARY names ${primary}, which is not configured`);
  return [wanted, ...configured.filter((backend) => backend !== wanted), ...analytics];
}
