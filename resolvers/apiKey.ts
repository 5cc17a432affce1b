import type { NodeLookups } from './node';

/** Placeholder. */
export const apiKeyResolvers = {};

/** Placeholder. */
export const apiKeyNodes: NodeLookups = {};
