import type { StoreContext } from './dialect';

/** Placeholder. */
export interface ApiKeyPort {
  readonly context: StoreContext;
}

/** Placeholder. */
export class ApiKeyStore implements ApiKeyPort {
  constructor(readonly context: StoreContext) {}
}
