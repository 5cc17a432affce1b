import type { NodeLookups } from './node';

/** Placeholder. */
export const auditResolvers = {};

/** Placeholder. */
export const auditNodes: NodeLookups = {};
