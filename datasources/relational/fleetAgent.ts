import type { StoreContext } from './dialect';

/** Placeholder. */
export interface FleetAgentPort {
  readonly context: StoreContext;
}

/** Placeholder. */
export class FleetAgentStore implements FleetAgentPort {
  constructor(readonly context: StoreContext) {}
}
