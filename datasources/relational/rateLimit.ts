import type { StoreContext } from './dialect';

/** Placeholder. */
export interface RateLimitPort {
  readonly context: StoreContext;
}

/** Placeholder. */
export class RateLimitStore implements RateLimitPort {
  constructor(readonly context: StoreContext) {}
}
