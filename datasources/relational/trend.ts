import type { StoreContext } from './dialect';

/** Placeholder. */
export interface TrendPort {
  readonly context: StoreContext;
}

/** Placeholder. */
export class TrendStore implements TrendPort {
  constructor(readonly context: StoreContext) {}
}
