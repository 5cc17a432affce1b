import type { StoreContext } from './dialect';

/** Placeholder. */
export interface GraphPort {
  readonly context: StoreContext;
}

/** Placeholder. */
export class GraphStore implements GraphPort {
  constructor(readonly context: StoreContext) {}
}
