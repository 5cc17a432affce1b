import type { NodeLookups } from './node';

/** Placeholder. */
export const sourceResolvers = {};

/** Placeholder. */
export const sourceNodes: NodeLookups = {};
