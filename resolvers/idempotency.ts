import type { NodeLookups } from './node';

/** Placeholder. */
export const idempotencyResolvers = {};

/** Placeholder. */
export const idempotencyNodes: NodeLookups = {};
