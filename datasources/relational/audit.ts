import type { StoreContext } from './dialect';

/** Placeholder. */
export interface AuditPort {
  readonly context: StoreContext;
}

/** Placeholder. */
export class AuditStore implements AuditPort {
  constructor(readonly context: StoreContext) {}
}
