import type { NodeLookups } from './node';

/** Placeholder. */
export const trendResolvers = {};

/** Placeholder. */
export const trendNodes: NodeLookups = {};
