import type { NodeLookups } from './node';

/** Placeholder. */
export const rateLimitResolvers = {};

/** Placeholder. */
export const rateLimitNodes: NodeLookups = {};
