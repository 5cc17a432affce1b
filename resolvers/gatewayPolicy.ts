import type { NodeLookups } from './node';

/** Placeholder. */
export const gatewayPolicyResolvers = {};

/** Placeholder. */
export const gatewayPolicyNodes: NodeLookups = {};
