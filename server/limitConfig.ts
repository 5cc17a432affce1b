import type { DocumentLimits } from './limits';
import { flag, whole, type Get } from './readSettings';

/** What one request and its operation may take. */
export interface OperationLimits extends DocumentLimits {
  /** Largest HTTP body. */
  readonly bodyBytes: number;
  /** Estimated cost, in units. */
  readonly cost: number;
  /** Statements sent to the stores. */
  readonly statements: number;
  /** Time for using the stores, in milliseconds. */
  readonly timeoutMs: number;
}

/** Reads the limits of one request and its operation. */
export function readLimits(get: Get, faults: string[]): OperationLimits {
  return {
    bodyBytes: whole(get('PARITYQL_MAX_BODY_BYTES'), 1_048_576, 1024, 10_485_760, 'PARITYQL_MAX_BODY_BYTES', faults),
    tokens: whole(get('PARITYQL_MAX_TOKENS'), 5000, 100, 100_000, 'PARITYQL_MAX_TOKENS', faults),
    depth: whole(get('PARITYQL_MAX_DEPTH'), 25, 5, 100, 'PARITYQL_MAX_DEPTH', faults),
    aliases: whole(get('PARITYQL_MAX_ALIASES'), 50, 0, 10_000, 'PARITYQL_MAX_ALIASES', faults),
    directives: whole(get('PARITYQL_MAX_DIRECTIVES'), 50, 0, 10_000, 'PARITYQL_MAX_DIRECTIVES', faults),
    statements: whole(get('PARITYQL_MAX_STATEMENTS'), 500, 1, 100_000, 'PARITYQL_MAX_STATEMENTS', faults),
    timeoutMs: whole(get('PARITYQL_OPERATION_TIMEOUT_MS'), 30_000, 10, 600_000, 'PARITYQL_OPERATION_TIMEOUT_MS', faults),
    cost: whole(get('PARITYQL_MAX_COST'), 200_000, 100, 1_000_000_000, 'PARITYQL_MAX_COST', faults),
  };
}

/** Rate limits, and how many operations run at once. */
export interface RateLimits {
  /** Changes per minute of a tenant, credential or address; reads are ten times as many, those of an address five times. 0 turns all limits off. */
  readonly changesPerMinute: number;
  /** Requests per minute of one address, before anything else is looked at. */
  readonly addressPerMinute: number;
  /** Key of the names of credentials' budgets; null makes one up. */
  readonly key: string | null;
  /** Whether the process must not start unless other processes count in the same place. */
  readonly mustBeShared: boolean;
  /** Operations that run at once: those that are in no hurry, and the others. */
  readonly running: { readonly batch: number; readonly interactive: number };
}

/** Reads per change that a caller may make: by tenant or credential, and by address (contract: rate limiting). */
export const readsPerChange = { identified: 10, address: 5 } as const;

const noLimit = 2 ** 31 - 1;

/** Hits per minute that a tenant may make by reading; the largest Int when there are no limits. */
export function readsPerMinute({ changesPerMinute }: RateLimits): number {
  return changesPerMinute === 0 ? noLimit : changesPerMinute * readsPerChange.identified;
}

/** Reads the rate limits. */
export function readRateLimits(get: Get, faults: string[]): RateLimits {
  const replicas = whole(get('AGENT_BOM_CONTROL_PLANE_REPLICAS'), 1, 1, 10_000, 'AGENT_BOM_CONTROL_PLANE_REPLICAS', faults);
  return {
    changesPerMinute: whole(get('PARITYQL_RATE_LIMIT'), 600, 0, 60_000, 'PARITYQL_RATE_LIMIT', faults),
    addressPerMinute: whole(get('AGENT_BOM_GLOBAL_IP_RATE_LIMIT_RPM'), 12_000, 1, 300_000, 'AGENT_BOM_GLOBAL_IP_RATE_LIMIT_RPM', faults),
    key: get('AGENT_BOM_RATE_LIMIT_KEY') ?? null,
    mustBeShared: flag(get('AGENT_BOM_REQUIRE_SHARED_RATE_LIMIT'), false, 'AGENT_BOM_REQUIRE_SHARED_RATE_LIMIT', faults) || replicas > 1,
    running: {
      batch: whole(get('PARITYQL_BATCH_CONCURRENCY'), 2, 1, 1000, 'PARITYQL_BATCH_CONCURRENCY', faults),
      interactive: whole(get('PARITYQL_MAX_CONCURRENCY'), 64, 1, 10_000, 'PARITYQL_MAX_CONCURRENCY', faults),
    },
  };
}

/** Reads the origins whose pages may use the API. A wildcard is none: whoever means everybody has to name them. */
export function readOrigins(get: Get, faults: string[]): readonly string[] {
  const origins = (get('PARITYQL_CORS_ORIGINS') ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
  for (const origin of origins)
    if (!/^https?:\/\//.test(origin) || URL.parse(origin)?.origin !== origin)
      faults.push(`PARITYQL_CORS_ORIGINS holds ${origin}, which is no origin such as https://console.example.com`);
  return origins;
}
