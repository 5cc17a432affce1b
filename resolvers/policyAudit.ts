import { emptyConnection, pageRequest, type PageArgs } from '../datasources/connection';
import type { Fields } from '../datasources/ports';
import type { DecisionParent, GatewayPolicyDecisionPage } from '../datasources/relational/policyAudit';
import type { OfBackend } from '../datasources/relational/table';
import type { GatewayContext } from './context';
import { fleetAgentByName } from './fleetAgent';
import { gatewayPolicyById } from './gatewayPolicy';
import { policyStatsOf, ruleFields, type DecisionCounts } from './gatewayPolicyShape';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import { readable } from '../datasources/readable';

import { nodeFields, objectFields } from './selection';
import type { GatewayPolicyAction, Resolvers } from './types.generated';

/** The decisions of one parent. */
export interface DecisionEdge {
  readonly coordinate: string;
  readonly by: DecisionParent;
  readonly parent: string;
  readonly args: PageArgs;
  readonly fields: Fields;
}

/** Loads a page of decisions; pages of parents asked for in the same tick share a statement. */
export async function decisionsOf(context: GatewayContext, near: OfBackend, edge: DecisionEdge): Promise<GatewayPolicyDecisionPage> {
  const { coordinate, by, args, fields } = edge;
  const request = pageRequest(args);
  const { port, backend } = context.data.child(near, coordinate, 'GATEWAY_POLICY_AUDIT', 'policyAudit');
  const name = `${coordinate} ${JSON.stringify(request)}`;
  const loader = context.data.loaders.batch(name, backend, fields, (parents) => port.pages(parents, { by, args, fields, coordinate }));
  return (await loader.load(readable(edge.parent))) ?? emptyConnection(request);
}

const countOf = ({ byAction }: DecisionCounts, action: GatewayPolicyAction): number =>
  byAction.reduce((sum, entry) => sum + (entry.action === action ? entry.count : 0), 0);

/** Resolvers of gateway policy decisions. */
export const policyAuditResolvers: Pick<Resolvers, 'Query' | 'GatewayPolicyDecision' | 'GatewayPolicyAuditStats'> = {
  Query: {
    gatewayPolicyAudit: (_root, args, { data }, info) =>
      data
        .root('Query.gatewayPolicyAudit', 'policyAudit', args.backend)
        .port.list({ args, fields: nodeFields(info), coordinate: 'Query.gatewayPolicyAudit' }),
    gatewayPolicyDecision: async (_root, { entryId, backend }, { data }, info) => {
      const [decision] = await data.root('Query.gatewayPolicyDecision', 'policyAudit', backend).port.byIds([entryId], objectFields(info));
      return decision ?? null;
    },
    gatewayPolicyAuditStats: async (_root, { filter, backend }, { data }) => {
      const { port, backend: $backend } = data.root('Query.gatewayPolicyAuditStats', 'policyAudit', backend);
      return { byAction: await port.countByAction(filter), $backend };
    },
  },
  GatewayPolicyDecision: {
    id: (decision) => toGlobalId('GatewayPolicyDecision', decision.entryId),
    policy: (decision, _args, context, info) => {
      const id = readable(decision.policyId);
      return id === null ? null : gatewayPolicyById(context, decision, 'GatewayPolicyDecision.policy', id, objectFields(info));
    },
    agent: (decision, _args, context, info) => {
      const name = readable(decision.agentName);
      return name === null ? null : fleetAgentByName(context, decision, 'GatewayPolicyDecision.agent', name, objectFields(info));
    },
  },
  GatewayPolicyAuditStats: {
    total: ({ byAction }) => byAction.reduce((sum, entry) => sum + entry.count, 0),
    blocked: (counts) => countOf(counts, 'BLOCKED'),
    alerted: (counts) => countOf(counts, 'ALERTED'),
    allowed: (counts) => countOf(counts, 'ALLOWED'),
    policies: async (counts, _args, context) => {
      const { port } = context.data.child(counts, 'GatewayPolicyAuditStats.policies', 'GATEWAY_POLICIES', 'gatewayPolicy');
      return policyStatsOf(await port.all({ enabled: false }, ruleFields));
    },
  },
};

/** How `Query.node` finds a decision. */
export const policyAuditNodes: NodeLookups = {
  GatewayPolicyDecision: {
    root: 'Query.gatewayPolicyDecision',
    find: async ({ data }, [entryId = ''], fields, backend) => {
      const [decision] = await data.root('Query.gatewayPolicyDecision', 'policyAudit', backend).port.byIds([entryId], fields);
      return decision ?? null;
    },
  },
};
