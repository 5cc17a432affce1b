import type { NodeLookups } from './node';

/** Placeholder. */
export const policyAuditResolvers = {};

/** Placeholder. */
export const policyAuditNodes: NodeLookups = {};
