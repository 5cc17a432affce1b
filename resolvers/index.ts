import { analyticsResolvers } from './analytics';
import { apiKeyNodes, apiKeyResolvers } from './apiKey';
import { auditNodes, auditResolvers } from './audit';
import { controlPlaneResolvers } from './controlPlane';
import { explainResolvers } from './explain';
import { exceptionNodes, exceptionResolvers } from './exception';
import { fleetAgentNodes, fleetAgentResolvers } from './fleetAgent';
import { gatewayPolicyNodes, gatewayPolicyResolvers } from './gatewayPolicy';
import { graphNodes, graphResolvers } from './graph';
import { idempotencyNodes, idempotencyResolvers } from './idempotency';
import { policyAuditNodes, policyAuditResolvers } from './policyAudit';
import { rateLimitNodes, rateLimitResolvers } from './rateLimit';
import { scanJobNodes, scanJobResolvers } from './scanJob';
import { scheduleNodes, scheduleResolvers } from './schedule';
import { sourceNodes, sourceResolvers } from './source';
import { apiKeyMutationResolvers } from './apiKeyMutation';
import { exceptionMutationResolvers } from './exceptionMutation';
import { gatewayPolicyMutationResolvers } from './gatewayPolicyMutation';
import { fleetMutationResolvers } from './fleetMutation';
import { graphImportMutationResolvers } from './graphImportMutation';
import { graphPresetMutationResolvers } from './graphPresetMutation';
import { idempotencyMutationResolvers } from './idempotencyMutation';
import { rateLimitMutationResolvers } from './rateLimitMutation';
import { auditMutationResolvers } from './auditMutation';
import { scanJobMutationResolvers } from './scanJobMutation';
import { trendMutationResolvers } from './trendMutation';
import { sourceMutationResolvers } from './sourceMutation';
import { trendNodes, trendResolvers } from './trend';
import { mergeResolvers } from './merge';
import { nodeResolvers, type NodeLookups } from './node';
import { scalarResolvers } from './scalars';
import type { Resolvers } from './types.generated';

const nodes: NodeLookups = {
  ...scanJobNodes,
  ...fleetAgentNodes,
  ...gatewayPolicyNodes,
  ...policyAuditNodes,
  ...sourceNodes,
  ...apiKeyNodes,
  ...exceptionNodes,
  ...scheduleNodes,
  ...auditNodes,
  ...graphNodes,
  ...trendNodes,
  ...idempotencyNodes,
  ...rateLimitNodes,
};

/** All resolvers, one file per entity. */
export const resolvers: Resolvers = mergeResolvers([
  scalarResolvers,
  nodeResolvers(nodes),
  controlPlaneResolvers,
  explainResolvers,
  scanJobResolvers,
  fleetAgentResolvers,
  gatewayPolicyResolvers,
  policyAuditResolvers,
  sourceResolvers,
  sourceMutationResolvers,
  scanJobMutationResolvers,
  trendMutationResolvers,
  auditMutationResolvers,
  graphPresetMutationResolvers,
  graphImportMutationResolvers,
  idempotencyMutationResolvers,
  rateLimitMutationResolvers,
  fleetMutationResolvers,
  gatewayPolicyMutationResolvers,
  exceptionMutationResolvers,
  apiKeyMutationResolvers,
  apiKeyResolvers,
  exceptionResolvers,
  scheduleResolvers,
  auditResolvers,
  graphResolvers,
  trendResolvers,
  analyticsResolvers,
  idempotencyResolvers,
  rateLimitResolvers,
]);
