import type { Backend } from '../datasources/vocabulary';
import type { Config } from './config';

/** Where rate limits are counted. */
export interface RateLimitPlace {
  /** The store that other processes share; null when each process counts on its own. */
  readonly backend: Backend | null;
  /** Why, in words for an operator. */
  readonly why: string;
}

/** Stores that can keep the state, the better one first. */
const keepers: readonly Backend[] = ['POSTGRES', 'SQLITE'];

/** Decides where rate limits are counted: never in a store of a running agent-bom without the operator's consent to write there. */
export function placeOfRateLimits({ backends, routes, mode, writes, rates }: PlaceFacts): RateLimitPlace {
  if (rates.changesPerMinute === 0) return { backend: null, why: 'there are no limits (PARITYQL_RATE_LIMIT is 0)' };
  const backend = routes.RATE_LIMITS ?? keepers.find((candidate) => backends.includes(candidate));
  if (backend === undefined || !keepers.includes(backend))
    return { backend: null, why: backend === undefined ? 'no configured store keeps such state' : `${backend} keeps no such state` };
  if (mode === 'managed') return { backend, why: "the store is this gateway's own" };
  if (backend === 'SQLITE') return { backend: null, why: 'agent-bom keeps no such state in SQLite' };
  if (!writes.attached) return { backend: null, why: 'the store belongs to agent-bom, and PARITYQL_ATTACHED_WRITES is off' };
  return { backend, why: 'agent-bom counts in the same place' };
}

type PlaceFacts = Pick<Config, 'backends' | 'routes' | 'mode' | 'rates'> & { readonly writes: Pick<Config['writes'], 'attached'> };

/** What an operator reads at the start and from `doctor`. */
export function describeRateLimits(config: Config): string {
  const { backend, why } = placeOfRateLimits(config);
  const { changesPerMinute } = config.rates;
  if (changesPerMinute === 0) return `none: ${why}`;
  const numbers = `${changesPerMinute * 10} reads and ${changesPerMinute} changes per minute and tenant`;
  return backend === null ? `${numbers}, PER PROCESS: ${why}` : `${numbers}, shared through ${backend}: ${why}`;
}
