import type { Fields } from '../datasources/ports';
import type { GraphEdgeRow, GraphNodeRow } from '../datasources/relational/graph';
import { edgeKey } from '../datasources/relational/graphEdge';
import { joinKey } from '../datasources/relational/graphKeys';
import { agentNodeIds, type AgentIdentity } from '../datasources/relational/graphNode';
import { normaliseRisk } from '../datasources/relational/graphTables';
import type { GatewayContext } from './context';
import { toGlobalId } from './globalId';
import { edgeByKey, graphNear, nodeByKey, pageOf, scanIdOr, snapshotById, type Near } from './graphLoad';
import { impactOf } from './graphQuery';
import { asText, canonicalId } from './graphShapes';
import type { NodeLookups } from './node';
import { nodeFields, objectFields } from './selection';
import { readable } from '../datasources/readable';

import type { GraphDimensions, Resolvers } from './types.generated';

function canonicalNodeId(node: GraphNodeRow): string {
  const attributes = readable(node.attributes);
  return (
    asText(attributes['canonical_id']) ?? asText(attributes['stable_id']) ?? canonicalId('graph_node', node.entityTypeRaw, node.nodeId)
  );
}

function dimensionsOf(node: GraphNodeRow): GraphDimensions {
  const stored = readable(node.dimensions);
  return {
    ecosystem: asText(stored['ecosystem']),
    cloudProvider: asText(stored['cloud_provider']),
    agentType: asText(stored['agent_type']),
    surface: asText(stored['surface']),
    environment: asText(stored['environment']),
  };
}

/** The node that an agent of the fleet is in a snapshot; agents asked for in the same tick share a statement. */
async function agentNode(
  context: GatewayContext,
  agent: AgentIdentity & Near,
  scanId: string | null | undefined,
  fields: Fields,
): Promise<GraphNodeRow | null> {
  const { port, backend } = graphNear(context, agent, 'FleetAgent.graphNode');
  const snapshot = await scanIdOr(port, scanId);
  if (snapshot === null) return null;
  const read = async (keys: readonly string[]): Promise<ReadonlyMap<string, GraphNodeRow>> => {
    const agents = keys.map((key) => JSON.parse(key) as AgentIdentity);
    const nodes = await port.nodes.agents(snapshot, agents, fields);
    return new Map(keys.flatMap((key, i) => matchOf(agents[i], nodes).map((node) => [key, node] as const)));
  };
  const key = JSON.stringify({ canonicalId: readable(agent.canonicalId), sourceId: readable(agent.sourceId), name: agent.name });
  return context.data.loaders.batch(`graphNodeByAgent ${snapshot}`, backend, fields, read).load(key);
}

function matchOf(agent: AgentIdentity | undefined, nodes: readonly GraphNodeRow[]): readonly GraphNodeRow[] {
  if (!agent) return [];
  const byCanonicalId = nodes.filter(
    (node) => agent.canonicalId !== null && readable(node.attributes)['canonical_id'] === agent.canonicalId,
  );
  const byName = agentNodeIds(agent).flatMap((id) => nodes.filter((node) => node.nodeId === id));
  return [...byCanonicalId, ...byName].slice(0, 1);
}

/** Resolvers of nodes, edges, and what hangs on them. */
export const graphNodeResolvers: Pick<
  Resolvers,
  'Query' | 'GraphNode' | 'GraphEdge' | 'InteractionRisk' | 'GraphFilterPreset' | 'FleetAgent'
> = {
  Query: {
    graphNode: async (_root, { nodeId, scanId, backend }, context, info) => {
      const { port, backend: $backend } = context.data.root('Query.graphNode', 'graph', backend);
      const snapshot = await scanIdOr(port, scanId);
      return snapshot === null ? null : nodeByKey(context, { $backend }, 'Query.graphNode', snapshot, nodeId, objectFields(info));
    },
  },
  GraphNode: {
    id: ({ scanId, nodeId }) => toGlobalId('GraphNode', scanId, nodeId),
    canonicalId: (node) => canonicalNodeId(node),
    dimensions: (node) => dimensionsOf(node),
    snapshot: (node, _args, context, info) => snapshotById(context, node, 'GraphNode.snapshot', node.scanId, objectFields(info)),
    edges: (node, args, context, info) => {
      const { direction, relationships = null, ...page } = args;
      const query = { args: page, fields: nodeFields(info) };
      const read = { coordinate: 'GraphNode.edges', args, fields: query.fields };
      return pageOf(context, node, read, joinKey(node.scanId, node.nodeId), (port, keys) =>
        port.edges.pagesOfNodes(keys, query, { direction, relationships }),
      );
    },
    neighbors: async (node, args, context, info) => {
      const asked = { coordinate: 'GraphNode.neighbors', args, fields: new Set<string>() };
      const ids = await pageOf(context, node, asked, joinKey(node.scanId, node.nodeId), (port, keys) =>
        port.nodes.neighborIds(keys, args.direction, args),
      );
      return ids.resolve((id) => nodeByKey(context, node, 'GraphNode.neighbors', node.scanId, id, nodeFields(info)));
    },
    impact: async (node, { maxDepth }, context) => {
      const impact = await impactOf(context, node, maxDepth);
      if (impact === null) throw new Error('a walk has no result');
      return impact;
    },
  },
  GraphEdge: {
    id: (edge) => toGlobalId('GraphEdge', edge.scanId, edge.sourceId, edge.targetId, edge.relationshipRaw),
    edgeId: ({ relationshipRaw, sourceId, targetId }) => `${relationshipRaw}:${sourceId}:${targetId}`,
    canonicalId: ({ relationshipRaw, sourceId, targetId }) => canonicalId('graph_edge', relationshipRaw, sourceId, targetId),
    validFrom: ({ validFrom, firstSeen }) => validFrom ?? firstSeen,
    sourceScanId: ({ sourceScanId, scanId }) => sourceScanId ?? scanId,
    source: (edge, _args, context, info) => nodeByKey(context, edge, 'GraphEdge.source', edge.scanId, edge.sourceId, objectFields(info)),
    target: (edge, _args, context, info) => nodeByKey(context, edge, 'GraphEdge.target', edge.scanId, edge.targetId, objectFields(info)),
  },
  InteractionRisk: {
    id: ({ scanId, pattern, agentsKey }) => toGlobalId('InteractionRisk', scanId, pattern, agentsKey),
    riskScore: ({ riskScoreStored }) => normaliseRisk(readable(riskScoreStored)).score,
    riskScale: ({ riskScoreStored }) => normaliseRisk(readable(riskScoreStored)).scale,
  },
  GraphFilterPreset: { id: ({ name }) => toGlobalId('GraphFilterPreset', name) },
  FleetAgent: {
    graphNode: (agent, { scanId }, context, info) => agentNode(context, agent, scanId, objectFields(info)),
  },
};

/** How `Query.node` finds nodes, edges and interaction risks. */
export const graphNodeNodes: NodeLookups = {
  GraphNode: {
    root: 'Query.graphNode',
    find: (context, [scanId = '', nodeId = ''], fields, backend) => {
      const { backend: $backend } = context.data.root('Query.graphNode', 'graph', backend);
      return nodeByKey(context, { $backend }, 'Query.graphNode', scanId, nodeId, fields);
    },
  },
  GraphEdge: {
    root: 'Query.graphSnapshot',
    find: (context, [scanId = '', sourceId = '', targetId = '', relationshipRaw = ''], fields, backend): Promise<GraphEdgeRow | null> => {
      const { backend: $backend } = context.data.root('Query.graphSnapshot', 'graph', backend);
      return edgeByKey(context, { $backend }, 'Query.graphSnapshot', edgeKey({ scanId, sourceId, targetId, relationshipRaw }), fields);
    },
  },
  InteractionRisk: {
    root: 'Query.graphSnapshot',
    find: async ({ data }, [scanId = '', pattern = '', agents = ''], fields, backend) => {
      const key = joinKey(scanId, pattern, agents);
      const { port } = data.root('Query.graphSnapshot', 'graph', backend);
      return (await port.interactionRisks.byKeys([key], fields)).get(key) ?? null;
    },
  },
};
