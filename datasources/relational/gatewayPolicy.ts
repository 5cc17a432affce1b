import type { StoreContext } from './dialect';

/** Placeholder. */
export interface GatewayPolicyPort {
  readonly context: StoreContext;
}

/** Placeholder. */
export class GatewayPolicyStore implements GatewayPolicyPort {
  constructor(readonly context: StoreContext) {}
}
