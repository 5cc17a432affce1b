import type { StoreContext } from './dialect';

/** Placeholder. */
export interface PolicyAuditPort {
  readonly context: StoreContext;
}

/** Placeholder. */
export class PolicyAuditStore implements PolicyAuditPort {
  constructor(readonly context: StoreContext) {}
}
