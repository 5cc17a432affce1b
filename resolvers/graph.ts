import type { NodeLookups } from './node';

/** Placeholder. */
export const graphResolvers = {};

/** Placeholder. */
export const graphNodes: NodeLookups = {};
