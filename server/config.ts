import { portOfEntity } from '../datasources/ports';
import { isCheckpointKey, newCheckpointKey } from '../datasources/auditCheckpoint';
import type { ApiKeyLimits, TenantLimits } from '../datasources/tenantLimits';
import type { Backend, LogicalEntity, Role } from '../datasources/vocabulary';
import { readAuth, type AuthConfig } from './authConfig';
import { readLimits, readOrigins, readRateLimits, type OperationLimits, type RateLimits } from './limitConfig';
import { placeOfRateLimits } from './rateLimitPlace';
import { choice, flag, reader, whole, type Env, type Get } from './readSettings';
import type { SettingName } from './settings';
import { readStores, type StoresConfig } from './storeConfig';

/** Everything the process is told from outside. Frozen; nothing else reads the environment. */
export interface Config extends StoresConfig {
  readonly host: string;
  readonly port: number;
  readonly production: boolean;
  readonly logLevel: string;
  readonly routes: Readonly<Partial<Record<LogicalEntity, Backend>>>;
  /** Local identity; null when callers must present a key. */
  readonly local: { readonly tenant: string; readonly role: Role } | null;
  readonly staticKey: string | null;
  readonly envKeys: readonly { readonly key: string; readonly role: Role }[];
  readonly keyCacheMs: number;
  /** Ways of signing in beside keys. */
  readonly auth: AuthConfig;
  readonly auditHmacKey: string | null;
  /** Ed25519 private key as PEM. */
  readonly checkpointKey: string | null;
  readonly cursorKey: string | null;
  readonly writes: {
    /** Whether an attached gateway may write at all. */
    readonly attached: boolean;
    readonly limits: TenantLimits;
  };
  /** Login that owns the Postgres database; only `parityql migrate` uses it. */
  readonly ownerUrl: string | null;
  readonly limits: OperationLimits;
  readonly rates: RateLimits;
  readonly graphiql: boolean;
  /** Origins whose pages may use the API. */
  readonly corsOrigins: readonly string[];
  /** Whether clients may read the schema; without it, messages suggest no names either. */
  readonly introspection: boolean;
}

/** All faults of a configuration, to be shown together. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Reads and checks the environment. Throws a ConfigError that names every fault at once. */
export function readConfig(env: Env): Config {
  const faults: string[] = [];
  const get = reader(env, faults);
  const stores = readStores(get, faults);
  const { demo, backends } = stores;
  const host = get('HOST') ?? '127.0.0.1';
  const staticKey = get('AGENT_BOM_API_KEY') ?? null;
  const envKeys = readKeys(get('AGENT_BOM_API_KEYS'), faults);
  const graphiql = flag(get('PARITYQL_GRAPHIQL'), (get('NODE_ENV') ?? '') !== 'production', 'PARITYQL_GRAPHIQL', faults);
  const auth = readAuth(get, { keyed: staticKey !== null || envKeys.length > 0 || stores.postgres !== null }, faults);
  const keyed = auth.configured || staticKey !== null || envKeys.length > 0 || stores.postgres !== null || stores.snowflake !== null;
  const config: Config = {
    host,
    port: whole(get('PORT'), 4000, 0, 65_535, 'PORT', faults),
    production: (get('NODE_ENV') ?? '') === 'production',
    logLevel: readLogLevel(get, faults),
    ...stores,
    routes: readRoutes(get('PARITYQL_ROUTES'), backends, faults),
    local: keyed ? null : readLocal(get, host, demo, faults),
    staticKey,
    envKeys,
    auth,
    keyCacheMs: whole(get('PARITYQL_KEY_CACHE_MS'), 10_000, 0, 60_000, 'PARITYQL_KEY_CACHE_MS', faults),
    auditHmacKey: get('AGENT_BOM_AUDIT_HMAC_KEY') ?? (demo ? 'parity-fixture-key-not-secret' : null),
    checkpointKey: readCheckpointKey(get('PARITYQL_CHECKPOINT_KEY'), faults) ?? (demo ? newCheckpointKey() : null),
    cursorKey: get('PARITYQL_CURSOR_KEY') ?? null,
    writes: readWrites(get, faults),
    ownerUrl: get('PARITYQL_OWNER_URL') ?? null,
    limits: readLimits(get, faults),
    rates: readRateLimits(get, faults),
    graphiql,
    corsOrigins: readOrigins(get, faults),
    introspection: flag(get('PARITYQL_INTROSPECTION'), graphiql, 'PARITYQL_INTROSPECTION', faults),
  };
  const { backend, why } = placeOfRateLimits(config);
  if (config.rates.mustBeShared && backend === null) faults.push(`AGENT_BOM_REQUIRE_SHARED_RATE_LIMIT cannot be met: ${why}`);
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(config);
}

function readLogLevel(get: Get, faults: string[]): string {
  return choice(get('PARITYQL_LOG_LEVEL'), ['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'info', 'PARITYQL_LOG_LEVEL', faults);
}

/** Several replicas of agent-bom's control plane share their scans unless they are told otherwise. */
function clustered(get: Get): boolean {
  return (
    Number(get('AGENT_BOM_CONTROL_PLANE_REPLICAS') ?? '1') > 1 ||
    /^(1|true|yes|on)$/i.test(get('AGENT_BOM_REQUIRE_SHARED_RATE_LIMIT') ?? '')
  );
}

function readKeyLife(get: Get, faults: string[]): ApiKeyLimits {
  const seconds = (name: SettingName, fallback: number, min: number): number => whole(get(name), fallback, min, 315_360_000, name, faults);
  const limits = {
    defaultTtlSeconds: seconds('AGENT_BOM_API_KEY_DEFAULT_TTL_SECONDS', 2_592_000, 1),
    maxTtlSeconds: seconds('AGENT_BOM_API_KEY_MAX_TTL_SECONDS', 7_776_000, 1),
    defaultOverlapSeconds: seconds('AGENT_BOM_API_KEY_DEFAULT_OVERLAP_SECONDS', 0, 0),
    maxOverlapSeconds: seconds('AGENT_BOM_API_KEY_MAX_OVERLAP_SECONDS', 86_400, 0),
  };
  if (limits.defaultTtlSeconds > limits.maxTtlSeconds || limits.defaultOverlapSeconds > limits.maxOverlapSeconds)
    faults.push('AGENT_BOM_API_KEY_DEFAULT_TTL_SECONDS and _DEFAULT_OVERLAP_SECONDS must not exceed their MAX settings');
  return limits;
}

/** The key of the audit chain alone, for work that needs no store; null when it is not set. Throws ConfigError when its file cannot be read. */
export function readAuditKey(env: Env): string | null {
  const faults: string[] = [];
  const key = reader(env, faults)('AGENT_BOM_AUDIT_HMAC_KEY') ?? null;
  if (faults.length > 0) throw new ConfigError(faults);
  return key;
}

function readCheckpointKey(pem: string | undefined, faults: string[]): string | null {
  if (pem === undefined) return null;
  if (!isCheckpointKey(pem)) faults.push('PARITYQL_CHECKPOINT_KEY is no Ed25519 private key in PEM (PKCS #8)');
  return pem;
}

function readWrites(get: Get, faults: string[]): Config['writes'] {
  const quota = (name: SettingName, fallback: number): number => whole(get(name), fallback, 0, 1_000_000_000, name, faults);
  return {
    attached: flag(get('PARITYQL_ATTACHED_WRITES'), false, 'PARITYQL_ATTACHED_WRITES', faults),
    limits: {
      idempotencyTtlHours: whole(get('AGENT_BOM_IDEMPOTENCY_TTL_HOURS'), 24, 1, 87_600, 'AGENT_BOM_IDEMPOTENCY_TTL_HOURS', faults),
      activeScanJobs: quota('AGENT_BOM_API_MAX_ACTIVE_SCAN_JOBS_PER_TENANT', quota('AGENT_BOM_API_MAX_JOBS', 10)),
      retainedScanJobs: quota('AGENT_BOM_API_MAX_RETAINED_JOBS_PER_TENANT', 500),
      fleetAgents: quota('AGENT_BOM_API_MAX_FLEET_AGENTS_PER_TENANT', 1000),
      schedules: quota('AGENT_BOM_API_MAX_SCHEDULES_PER_TENANT', 100),
      apiKeys: readKeyLife(get, faults),
      distributedScans: flag(get('AGENT_BOM_DISTRIBUTED_SCANS'), clustered(get), 'AGENT_BOM_DISTRIBUTED_SCANS', faults),
    },
  };
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
