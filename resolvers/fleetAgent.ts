import type { NodeLookups } from './node';

/** Placeholder. */
export const fleetAgentResolvers = {};

/** Placeholder. */
export const fleetAgentNodes: NodeLookups = {};
