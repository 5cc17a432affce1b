import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { StoreMode } from '../datasources/backend';
import { portOfEntity } from '../datasources/ports';
import type { StatementLimits } from '../datasources/clickhouse/engine';
import type { TenantLimits } from '../datasources/tenantLimits';
import type { Backend, LogicalEntity, Role } from '../datasources/vocabulary';
import { projectRoot } from './root';
import { settings, type SettingName } from './settings';

/** Everything the process is told from outside. Frozen; nothing else reads the environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly production: boolean;
  readonly logLevel: string;
  readonly mode: StoreMode;
  readonly sqlite: { readonly file: string; readonly demo: boolean } | null;
  readonly postgres: PostgresConfig | null;
  /** The analytics store; null when none is configured. */
  readonly clickhouse: ClickHouseConfig | null;
  /** Configured backends, the primary one first. */
  readonly backends: readonly Backend[];
  readonly routes: Readonly<Partial<Record<LogicalEntity, Backend>>>;
  /** Local identity; null when callers must present a key. */
  readonly local: { readonly tenant: string; readonly role: Role } | null;
  readonly staticKey: string | null;
  readonly envKeys: readonly { readonly key: string; readonly role: Role }[];
  readonly keyCacheMs: number;
  readonly auditHmacKey: string | null;
  readonly cursorKey: string | null;
  readonly writes: {
    /** Whether an attached gateway may write at all. */
    readonly attached: boolean;
    readonly idempotencyTtlHours: number;
    readonly limits: TenantLimits;
  };
  /** Login that owns the Postgres database; only `parityql migrate` uses it. */
  readonly ownerUrl: string | null;
  readonly limits: { readonly bodyBytes: number; readonly tokens: number; readonly depth: number; readonly cost: number };
  readonly graphiql: boolean;
}

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

/** All faults of a configuration, to be shown together. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads and checks the environment. Throws a ConfigError that names every fault at once. */
export function readConfig(env: Env): Config {
  const faults: string[] = [];
  const get = reader(env, faults);
  const file = get('AGENT_BOM_DB');
  const url = get('AGENT_BOM_POSTGRES_URL');
  const attachedByDefault = file !== undefined || url !== undefined;
  const mode = readMode(get, attachedByDefault, faults);
  const demo = !attachedByDefault && flag(get('PARITYQL_DEMO'), true, 'PARITYQL_DEMO', faults);
  const sqliteFile =
    file ?? (url === undefined ? (get('PARITYQL_DATA_FILE') ?? join(projectRoot, '.parityql', 'parityql.sqlite')) : undefined);
  const postgres = url === undefined ? null : readPostgres(url, get, faults);
  refuseUnsupported(env, file, faults);
  const clickhouse = readClickHouse(get, faults);
  const backends = order(sqliteFile !== undefined, postgres !== null, clickhouse !== null, get('PARITYQL_PRIMARY'), faults);
  const host = get('HOST') ?? '127.0.0.1';
  const staticKey = get('AGENT_BOM_API_KEY') ?? null;
  const envKeys = readKeys(get('AGENT_BOM_API_KEYS'), faults);
  const keyed = staticKey !== null || envKeys.length > 0 || postgres !== null;
  const config: Config = {
    host,
    port: whole(get('PORT'), 4000, 0, 65_535, 'PORT', faults),
    production: (get('NODE_ENV') ?? '') === 'production',
    logLevel: readLogLevel(get, faults),
    mode,
    sqlite: sqliteFile === undefined ? null : { file: sqliteFile, demo },
    postgres,
    clickhouse,
    backends,
    routes: readRoutes(get('PARITYQL_ROUTES'), backends, faults),
    local: keyed ? null : readLocal(get, host, demo, faults),
    staticKey,
    envKeys,
    keyCacheMs: whole(get('PARITYQL_KEY_CACHE_MS'), 10_000, 0, 60_000, 'PARITYQL_KEY_CACHE_MS', faults),
    auditHmacKey: get('AGENT_BOM_AUDIT_HMAC_KEY') ?? (demo ? 'parity-fixture-key-not-secret' : null),
    cursorKey: get('PARITYQL_CURSOR_KEY') ?? null,
    writes: readWrites(get, faults),
    ownerUrl: get('PARITYQL_OWNER_URL') ?? null,
    limits: readLimits(get, faults),
    graphiql: flag(get('PARITYQL_GRAPHIQL'), (get('NODE_ENV') ?? '') !== 'production', 'PARITYQL_GRAPHIQL', faults),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(config);
}

type Get = (name: SettingName) => string | undefined;

function readMode(get: Get, attachedByDefault: boolean, faults: string[]): StoreMode {
  const fallback = attachedByDefault ? 'attached' : 'managed';
  return choice(get('PARITYQL_STORE_MODE'), ['managed', 'attached'], fallback, 'PARITYQL_STORE_MODE', faults);
}

function readLogLevel(get: Get, faults: string[]): string {
  return choice(get('PARITYQL_LOG_LEVEL'), ['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'info', 'PARITYQL_LOG_LEVEL', faults);
}

function readClickHouse(get: Get, faults: string[]): ClickHouseConfig | null {
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

function readWrites(get: Get, faults: string[]): Config['writes'] {
  const quota = (name: SettingName, fallback: number): number => whole(get(name), fallback, 0, 1_000_000_000, name, faults);
  return {
    attached: flag(get('PARITYQL_ATTACHED_WRITES'), false, 'PARITYQL_ATTACHED_WRITES', faults),
    idempotencyTtlHours: whole(get('AGENT_BOM_IDEMPOTENCY_TTL_HOURS'), 24, 1, 87_600, 'AGENT_BOM_IDEMPOTENCY_TTL_HOURS', faults),
    limits: {
      activeScanJobs: quota('AGENT_BOM_API_MAX_ACTIVE_SCAN_JOBS_PER_TENANT', quota('AGENT_BOM_API_MAX_JOBS', 10)),
      retainedScanJobs: quota('AGENT_BOM_API_MAX_RETAINED_JOBS_PER_TENANT', 500),
      fleetAgents: quota('AGENT_BOM_API_MAX_FLEET_AGENTS_PER_TENANT', 1000),
      schedules: quota('AGENT_BOM_API_MAX_SCHEDULES_PER_TENANT', 100),
    },
  };
}

/** Limits that hold before anything is executed. */
function readLimits(get: Get, faults: string[]): Config['limits'] {
  return {
    bodyBytes: whole(get('PARITYQL_MAX_BODY_BYTES'), 1_048_576, 1024, 10_485_760, 'PARITYQL_MAX_BODY_BYTES', faults),
    tokens: whole(get('PARITYQL_MAX_TOKENS'), 5000, 100, 100_000, 'PARITYQL_MAX_TOKENS', faults),
    depth: whole(get('PARITYQL_MAX_DEPTH'), 25, 5, 100, 'PARITYQL_MAX_DEPTH', faults),
    cost: whole(get('PARITYQL_MAX_COST'), 200_000, 100, 1_000_000_000, 'PARITYQL_MAX_COST', faults),
  };
}

/** Secrets may come from a file: `X_FILE` wins over `X`, as in agent-bom. Blank means unset. */
function reader(env: Env, faults: string[]): Get {
  return (name) => {
    const path = settings[name].secret ? env[`${name}_FILE`] : undefined;
    if (path) return readSecret(name, path, faults);
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
  };
}

function readSecret(name: string, path: string, faults: string[]): string | undefined {
  try {
    const value = readFileSync(path, 'utf8').replace(/[\r\n]+$/, '');
    if (value !== '') return value;
    faults.push(`${name}_FILE names an empty file`);
  } catch {
    faults.push(`${name}_FILE names a file that cannot be read`);
  }
  return undefined;
}

function readPostgres(url: string, get: Get, faults: string[]): PostgresConfig {
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

/** A backend that an operator configured must never be ignored silently. */
function refuseUnsupported(env: Env, file: string | undefined, faults: string[]): void {
  if (env['SNOWFLAKE_ACCOUNT']?.trim()) faults.push('SNOWFLAKE_ACCOUNT is set, but this release cannot open Snowflake yet; unset it');
  if (file !== undefined && /^postgres/.test(file)) faults.push('AGENT_BOM_DB holds a Postgres URL; set AGENT_BOM_POSTGRES_URL instead');
}

function order(sqlite: boolean, postgres: boolean, clickhouse: boolean, primary: string | undefined, faults: string[]): readonly Backend[] {
  const configured: Backend[] = [...(postgres ? (['POSTGRES'] as const) : []), ...(sqlite ? (['SQLITE'] as const) : [])];
  const analytics: readonly Backend[] = clickhouse ? ['CLICKHOUSE'] : [];
  if (primary === undefined) return [...configured, ...analytics];
  const wanted = primary.toUpperCase() as Backend;
  if (!configured.includes(wanted)) faults.push(`PARITYQL_PRIMARY names ${primary}, which is not configured`);
  return [wanted, ...configured.filter((backend) => backend !== wanted), ...analytics];
}

function readRoutes(value: string | undefined, backends: readonly Backend[], faults: string[]): Config['routes'] {
  const routes: Record<string, Backend> = {};
  for (const part of (value ?? '')
    .split(',')
    .map((p) => p.trim())
    .filter((p) => p !== '')) {
    const [entity = '', backend = ''] = part.toUpperCase().split('=');
    if (!Object.hasOwn(portOfEntity, entity)) faults.push(`PARITYQL_ROUTES names ${entity}, which is no entity`);
    else if (!backends.includes(backend as Backend))
      faults.push(`PARITYQL_ROUTES sends ${entity} to ${backend || 'nothing'}, which is not configured`);
    else routes[entity] = backend as Backend;
  }
  return routes;
}

function readKeys(value: string | undefined, faults: string[]): Config['envKeys'] {
  return (value ?? '')
    .split(',')
    .map((p) => p.trim())
    .filter((p) => p !== '')
    .flatMap((pair, index) => {
      const at = pair.lastIndexOf(':');
      const role = pair
        .slice(at + 1)
        .trim()
        .toUpperCase();
      if (at > 0 && (role === 'VIEWER' || role === 'ANALYST' || role === 'ADMIN')) return [{ key: pair.slice(0, at), role }];
      faults.push(`AGENT_BOM_API_KEYS entry ${index + 1} is not key:role with role admin, analyst or viewer`);
      return [];
    });
}

const loopback = ['127.0.0.1', '::1', 'localhost'];

function readLocal(get: Get, host: string, demo: boolean, faults: string[]): Config['local'] {
  if (!loopback.includes(host))
    faults.push(`HOST is ${host}: without API keys the server only listens on loopback; set AGENT_BOM_API_KEY or AGENT_BOM_API_KEYS`);
  const role = choice(get('PARITYQL_LOCAL_ROLE')?.toUpperCase(), ['VIEWER', 'ANALYST', 'ADMIN'], 'ADMIN', 'PARITYQL_LOCAL_ROLE', faults);
  return { tenant: get('PARITYQL_LOCAL_TENANT') ?? (demo ? 'acme' : 'default'), role };
}

function choice<T extends string>(value: string | undefined, allowed: readonly T[], fallback: T, name: string, faults: string[]): T {
  if (value === undefined) return fallback;
  const parsed = z.enum(allowed as [T, ...T[]]).safeParse(value);
  if (parsed.success) return parsed.data as T;
  faults.push(`${name} must be one of ${allowed.join(', ')}`);
  return fallback;
}

function whole(value: string | undefined, fallback: number, min: number, max: number, name: string, faults: string[]): number {
  if (value === undefined) return fallback;
  const parsed = z.coerce.number().int().min(min).max(max).safeParse(value);
  if (parsed.success) return parsed.data;
  faults.push(`${name} must be a whole number from ${min} to ${max}`);
  return fallback;
}

function flag(value: string | undefined, fallback: boolean, name: string, faults: string[]): boolean {
  if (value === undefined) return fallback;
  if (/^(1|true|yes|on)$/i.test(value)) return true;
  if (/^(0|false|no|off)$/i.test(value)) return false;
  faults.push(`${name} must be true or false`);
  return fallback;
}
