import { indexBy } from '../datasources/loaders';
import { evaluatePolicies } from '../datasources/policyEvaluation';
import type { Fields } from '../datasources/ports';
import type { GatewayPolicyRow } from '../datasources/relational/gatewayPolicy';
import type { OfBackend } from '../datasources/relational/table';
import type { GatewayContext } from './context';
import { callOf, evaluatedPolicy, ruleFields, rulesOf } from './gatewayPolicyShape';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import { decisionsOf } from './policyAudit';
import { readable } from '../datasources/readable';

import { nodeFields, objectFields } from './selection';
import type { Resolvers } from './types.generated';

/** Loads one policy; policies asked for in the same tick share a statement. */
export function gatewayPolicyById(
  context: GatewayContext,
  near: OfBackend,
  coordinate: string,
  id: string,
  fields: Fields,
): Promise<GatewayPolicyRow | null> {
  const { port, backend } = context.data.child(near, coordinate, 'GATEWAY_POLICIES', 'gatewayPolicy');
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, GatewayPolicyRow>> =>
    indexBy(await port.byIds(ids, fields), (row) => row.policyId);
  return context.data.loaders.batch('gatewayPolicyById', backend, fields, read).load(id);
}

/** Loads the policies bound to an agent; agents asked for in the same tick share a statement. */
export async function policiesBoundTo(
  context: GatewayContext,
  near: OfBackend,
  coordinate: string,
  agentName: string,
  fields: Fields,
): Promise<readonly GatewayPolicyRow[]> {
  const { port, backend } = context.data.child(near, coordinate, 'GATEWAY_POLICIES', 'gatewayPolicy');
  const loader = context.data.loaders.batch('gatewayPoliciesByBoundAgent', backend, fields, (names) => port.boundTo(names, fields));
  return (await loader.load(readable(agentName))) ?? [];
}

/** Resolvers of gateway policies. */
export const gatewayPolicyResolvers: Pick<Resolvers, 'Query' | 'GatewayPolicy' | 'GatewayPolicyEvaluation'> = {
  Query: {
    gatewayPolicies: (_root, args, { data }, info) =>
      data
        .root('Query.gatewayPolicies', 'gatewayPolicy', args.backend)
        .port.list({ args, fields: nodeFields(info), coordinate: 'Query.gatewayPolicies' }),
    gatewayPolicy: async (_root, { policyId, backend }, { data }, info) => {
      const [policy] = await data.root('Query.gatewayPolicy', 'gatewayPolicy', backend).port.byIds([policyId], objectFields(info));
      return policy ?? null;
    },
    evaluateGatewayPolicies: async (_root, { input, honourBindings, backend }, { data }) => {
      const { call, caller } = callOf(input);
      const { port, backend: $backend } = data.root('Query.evaluateGatewayPolicies', 'gatewayPolicy', backend);
      const enabled = await port.all({ enabled: true }, ruleFields);
      return { ...evaluatePolicies(enabled.map(evaluatedPolicy), call, caller, honourBindings), $backend };
    },
  },
  GatewayPolicy: {
    id: (policy) => toGlobalId('GatewayPolicy', policy.policyId),
    rules: (policy) => rulesOf(policy),
    decisions: (policy, args, context, info) =>
      decisionsOf(context, policy, {
        coordinate: 'GatewayPolicy.decisions',
        by: 'policyId',
        parent: policy.policyId,
        args,
        fields: nodeFields(info),
      }),
  },
  GatewayPolicyEvaluation: {
    allowed: ({ action }) => action !== 'BLOCKED',
    policy: (evaluation, _args, context, info) =>
      evaluation.policyId === null
        ? null
        : gatewayPolicyById(context, evaluation, 'GatewayPolicyEvaluation.policy', evaluation.policyId, objectFields(info)),
  },
};

/** How `Query.node` finds a gateway policy. */
export const gatewayPolicyNodes: NodeLookups = {
  GatewayPolicy: {
    root: 'Query.gatewayPolicy',
    find: async ({ data }, [policyId = ''], fields, backend) => {
      const [policy] = await data.root('Query.gatewayPolicy', 'gatewayPolicy', backend).port.byIds([policyId], fields);
      return policy ?? null;
    },
  },
};
