import type { StoreContext } from './dialect';

/** Placeholder. */
export interface SourcePort {
  readonly context: StoreContext;
}

/** Placeholder. */
export class SourceStore implements SourcePort {
  constructor(readonly context: StoreContext) {}
}
