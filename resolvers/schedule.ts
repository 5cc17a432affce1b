import type { NodeLookups } from './node';

/** Placeholder. */
export const scheduleResolvers = {};

/** Placeholder. */
export const scheduleNodes: NodeLookups = {};
