import type { NodeLookups } from './node';

/** Placeholder. */
export const exceptionResolvers = {};

/** Placeholder. */
export const exceptionNodes: NodeLookups = {};
