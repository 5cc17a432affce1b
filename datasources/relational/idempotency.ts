import type { StoreContext } from './dialect';

/** Placeholder. */
export interface IdempotencyPort {
  readonly context: StoreContext;
}

/** Placeholder. */
export class IdempotencyStore implements IdempotencyPort {
  constructor(readonly context: StoreContext) {}
}
