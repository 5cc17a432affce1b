import { indexBy } from '../datasources/loaders';
import type { Fields } from '../datasources/ports';
import type { FleetAgentRow } from '../datasources/relational/fleetAgent';
import type { FleetEndpointRow } from '../datasources/relational/fleetEndpoint';
import type { OfBackend } from '../datasources/relational/table';
import type { GatewayContext } from './context';
import { collectorsOf, fleetStatsOf, platformOf, privacyOf, trustFactorsOf } from './fleetAgentShape';
import { policiesBoundTo } from './gatewayPolicy';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import { decisionsOf } from './policyAudit';
import { readable } from '../datasources/readable';

import { nodeFields, objectFields } from './selection';
import type { Resolvers } from './types.generated';

/** Loads one endpoint; endpoints asked for in the same tick share a statement. */
export function fleetEndpointById(
  context: GatewayContext,
  near: OfBackend,
  coordinate: string,
  id: string,
  fields: Fields,
): Promise<FleetEndpointRow | null> {
  const { port, backend } = context.data.child(near, coordinate, 'FLEET_AGENTS', 'fleetAgent');
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, FleetEndpointRow>> =>
    indexBy(await port.endpointsByIds(ids, fields), (row) => row.endpointId);
  return context.data.loaders.batch('fleetEndpointById', backend, fields, read).load(id);
}

/** Loads the agent of a name; names asked for in the same tick share a statement. */
export function fleetAgentByName(
  context: GatewayContext,
  near: OfBackend,
  coordinate: string,
  name: string,
  fields: Fields,
): Promise<FleetAgentRow | null> {
  const { port, backend } = context.data.child(near, coordinate, 'FLEET_AGENTS', 'fleetAgent');
  return context.data.loaders.batch('fleetAgentByName', backend, fields, (names) => port.byNames(names, fields)).load(name);
}

/** Resolvers of the fleet registry. */
export const fleetAgentResolvers: Pick<Resolvers, 'Query' | 'FleetAgent' | 'FleetEndpoint'> = {
  Query: {
    fleetAgents: (_root, args, { data }, info) =>
      data
        .root('Query.fleetAgents', 'fleetAgent', args.backend)
        .port.list({ args, fields: nodeFields(info), coordinate: 'Query.fleetAgents' }),
    fleetAgent: async (_root, { agentId, backend }, { data }, info) => {
      const [agent] = await data.root('Query.fleetAgent', 'fleetAgent', backend).port.byIds([agentId], objectFields(info));
      return agent ?? null;
    },
    fleetEndpoints: (_root, args, { data }, info) =>
      data
        .root('Query.fleetEndpoints', 'fleetAgent', args.backend)
        .port.listEndpoints({ args, fields: nodeFields(info), coordinate: 'Query.fleetEndpoints' }),
    fleetEndpoint: async (_root, { endpointId, backend }, { data }, info) => {
      const [endpoint] = await data
        .root('Query.fleetEndpoint', 'fleetAgent', backend)
        .port.endpointsByIds([endpointId], objectFields(info));
      return endpoint ?? null;
    },
    fleetStats: async (_root, { backend }, { data }) =>
      fleetStatsOf(await data.root('Query.fleetStats', 'fleetAgent', backend).port.groups()),
  },
  FleetAgent: {
    id: (agent) => toGlobalId('FleetAgent', agent.agentId),
    trustFactors: (agent) => trustFactorsOf(agent.trustFactors),
    trustEvidence: (agent) => readable(agent.trustFactors)['evidence'] ?? null,
    endpoints: async (agent, _args, context, info) => {
      const id = readable(agent.sourceId);
      const endpoint = id === null ? null : await fleetEndpointById(context, agent, 'FleetAgent.endpoints', id, objectFields(info));
      return endpoint === null ? [] : [endpoint];
    },
    policies: (agent, _args, context, info) => policiesBoundTo(context, agent, 'FleetAgent.policies', agent.name, objectFields(info)),
    policyDecisions: (agent, args, context, info) =>
      decisionsOf(context, agent, {
        coordinate: 'FleetAgent.policyDecisions',
        by: 'agentName',
        parent: agent.name,
        args,
        fields: nodeFields(info),
      }),
  },
  FleetEndpoint: {
    id: (endpoint) => toGlobalId('FleetEndpoint', endpoint.endpointId),
    platform: (endpoint) => platformOf(endpoint.platform),
    collectors: (endpoint) => collectorsOf(endpoint),
    privacy: (endpoint) => privacyOf(endpoint.privacy),
  },
};

/** How `Query.node` finds agents and endpoints. */
export const fleetAgentNodes: NodeLookups = {
  FleetAgent: {
    root: 'Query.fleetAgent',
    find: async ({ data }, [agentId = ''], fields, backend) => {
      const [agent] = await data.root('Query.fleetAgent', 'fleetAgent', backend).port.byIds([agentId], fields);
      return agent ?? null;
    },
  },
  FleetEndpoint: {
    root: 'Query.fleetEndpoint',
    find: async ({ data }, [endpointId = ''], fields, backend) => {
      const [endpoint] = await data.root('Query.fleetEndpoint', 'fleetAgent', backend).port.endpointsByIds([endpointId], fields);
      return endpoint ?? null;
    },
  },
};
