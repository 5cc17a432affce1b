import type { StoreContext } from './dialect';

/** Placeholder. */
export interface ExceptionPort {
  readonly context: StoreContext;
}

/** Placeholder. */
export class ExceptionStore implements ExceptionPort {
  constructor(readonly context: StoreContext) {}
}
