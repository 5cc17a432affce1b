import { pageOfArray, type Connection, type Edge, type PageArgs } from '../datasources/connection';
import { CursorCodec } from '../datasources/cursor';
import { BadUserInputError } from '../datasources/errors';
import type { Routed } from '../datasources/operation';
import type { Fields } from '../datasources/ports';
import type { GraphEdgeRow, GraphNodePage, GraphNodeRow, GraphPort } from '../datasources/relational/graph';
import { compareBinary, joinKey, splitKey } from '../datasources/relational/graphKeys';
import { entityTypeWords, findingTypes, severityId } from '../datasources/relational/graphVocabulary';
import type { Visit, Walk, WalkOptions } from '../datasources/relational/graphWalk';
import type { Backend } from '../datasources/vocabulary';
import type { GatewayContext } from './context';
import { graphNear, nodeByKey, scanIdOr, type Near } from './graphLoad';
import { completenessOf, entityTypeCounts, tally } from './graphShapes';
import { nodeFields, objectFields, selected } from './selection';
import type { GraphCompleteness, GraphTraverseInput, Resolvers } from './types.generated';

/** What a walk from several roots found and returns. */
export interface TraversalView extends Near {
  readonly scanId: string;
  readonly nodeIds: readonly string[];
  readonly edges: readonly GraphEdgeRow[];
  readonly missingRoots: readonly string[];
  readonly maxDepthReached: number;
  readonly completeness: GraphCompleteness;
}

/** One path of a breadth-first tree. */
export interface PathView extends Near {
  readonly scanId: string;
  readonly targetId: string;
  readonly hopIds: readonly string[];
  readonly depth: number;
}
/** An item of a page of paths. */
export type PathPageItem = Edge<PathView>;
/** A page of paths, and whether the walk behind it was whole. */
export interface PathPage extends Connection<PathView> {
  readonly completeness: GraphCompleteness;
}

/** What reaches a node. */
export interface ImpactView extends Near {
  readonly scanId: string;
  readonly nodeId: string;
  readonly affectedNodeIds: readonly string[];
  readonly types: readonly string[];
  readonly maxDepthReached: number;
  readonly completeness: GraphCompleteness;
}

const noFields: Fields = new Set();

/** How far paths and impacts walk. */
const bounded = { maxNodes: 5000, maxEdges: 25_000, traversableOnly: true, relationships: null, edgeFields: null } as const;

function within(name: string, value: number, most: number): number {
  if (value < 1 || value > most) throw new BadUserInputError(`\`${name}\` must lie between 1 and ${most}.`, name);
  return value;
}

function deepest(walk: Walk): number {
  return Math.max(0, ...[...walk.visits.values()].map(({ depth }) => depth));
}

function walkOptions(input: GraphTraverseInput, edgeFields: Fields | null): WalkOptions {
  return {
    direction: input.direction ?? 'FORWARD',
    maxDepth: within('maxDepth', input.maxDepth ?? 4, 10),
    maxNodes: within('maxNodes', input.maxNodes ?? 500, 5000),
    maxEdges: within('maxEdges', input.maxEdges ?? 10_000, 25_000),
    traversableOnly: input.traversableOnly ?? false,
    relationships: input.relationships ?? null,
    edgeFields,
  };
}

async function traverse(
  { port, backend }: Routed<GraphPort>,
  input: GraphTraverseInput,
  edgeFields: Fields | null,
): Promise<TraversalView | null> {
  within('roots', input.roots.length, 100);
  const options = walkOptions(input, edgeFields);
  const asked = await scanIdOr(port, input.scanId);
  const [snapshot] = asked === null ? [] : await port.snapshots.byIds([asked], noFields);
  if (!snapshot) return null;
  const { scanId } = snapshot;
  const [walk] = await port.walks.walk(scanId, [input.roots], options);
  if (!walk) return null;
  const kept = await returned(port, scanId, walk, input);
  return {
    $backend: backend,
    scanId,
    nodeIds: [...kept],
    edges: walk.edges.filter(({ sourceId, targetId }) => kept.has(sourceId) && kept.has(targetId)),
    missingRoots: walk.missing,
    maxDepthReached: deepest(walk),
    completeness: completenessOf(kept.size, walk.reasons),
  };
}

/** Ids of the visited nodes that the input wants back. */
async function returned(
  port: GraphPort,
  scanId: string,
  walk: Walk,
  { entityTypes, minSeverity }: GraphTraverseInput,
): Promise<ReadonlySet<string>> {
  const floor = minSeverity ? severityId(minSeverity) : 0;
  const types = entityTypes ? new Set(entityTypes.map((type) => (type === 'UNKNOWN' ? type : entityTypeWords[type]))) : null;
  const known = new Set(Object.values(entityTypeWords));
  const ofType = ({ entityTypeRaw }: Visit): boolean => !types || types.has(known.has(entityTypeRaw) ? entityTypeRaw : 'UNKNOWN');
  const severities = floor > 0 ? await severitiesOf(port, scanId, walk) : null;
  const severe = ({ nodeId, entityTypeRaw }: Visit): boolean =>
    !severities || !findingTypes.includes(entityTypeRaw) || (severities.get(nodeId) ?? 0) >= floor;
  const visits = [...walk.visits.values()].filter((visit) => visit.depth === 0 || (ofType(visit) && severe(visit)));
  return new Set(visits.map(({ nodeId }) => nodeId));
}

async function severitiesOf(port: GraphPort, scanId: string, walk: Walk): Promise<ReadonlyMap<string, number>> {
  const findings = [...walk.visits.values()].filter(({ entityTypeRaw }) => findingTypes.includes(entityTypeRaw));
  const rows = await port.nodes.byKeys(
    findings.map(({ nodeId }) => joinKey(scanId, nodeId)),
    new Set(['severityId']),
  );
  return new Map([...rows.values()].map((row) => [row.nodeId, row.severityId]));
}

function pathTo(walk: Walk, visit: Visit): readonly string[] {
  const hops: string[] = [];
  for (let at: Visit | undefined = visit; at; at = at.from === null ? undefined : walk.visits.get(at.from)) hops.push(at.nodeId);
  return hops.reverse();
}

interface PathsArgs extends PageArgs {
  readonly source: string;
  readonly maxDepth: number;
  readonly scanId?: string | null | undefined;
}

async function pathsFrom(
  { port, backend }: Routed<GraphPort>,
  args: PathsArgs,
  { session, services }: GatewayContext,
): Promise<PathPage | null> {
  const maxDepth = within('maxDepth', args.maxDepth, 10);
  const scanId = await scanIdOr(port, args.scanId);
  if (scanId === null) return null;
  const [walk] = await port.walks.walk(scanId, [[args.source]], { ...bounded, direction: 'FORWARD', maxDepth });
  if (!walk || walk.missing.length > 0) return null;
  const reached = [...walk.visits.values()].filter(({ depth }) => depth > 0);
  const paths = reached.map((visit) => ({
    $backend: backend,
    scanId,
    targetId: visit.nodeId,
    hopIds: pathTo(walk, visit),
    depth: visit.depth,
  }));
  const scope = {
    tenant: session.tenant,
    backend,
    field: `Query.graphPaths:${joinKey(scanId, args.source)}`,
    filter: maxDepth,
    order: null,
  };
  const page = pageOfArray(paths, args, new CursorCodec(services.cursorKey, scope));
  return Object.assign(page, { completeness: completenessOf(paths.length, walk.reasons) });
}

/** What reaches a node. Impacts asked for in the same tick are walked together, level by level. */
export function impactOf(context: GatewayContext, node: GraphNodeRow, depth: number): Promise<ImpactView | null> {
  const maxDepth = within('maxDepth', depth, 10);
  const { port, backend } = graphNear(context, node, 'GraphNode.impact');
  const read = async (keys: readonly string[]): Promise<ReadonlyMap<string, ImpactView>> => {
    const impacts = new Map<string, ImpactView>();
    for (const scanId of new Set(keys.map((key) => splitKey(key)[0] ?? ''))) {
      const ids = keys.filter((key) => splitKey(key)[0] === scanId).map((key) => splitKey(key)[1] ?? '');
      const walks = await port.walks.walk(
        scanId,
        ids.map((id) => [id]),
        { ...bounded, direction: 'REVERSE', maxDepth },
      );
      ids.forEach((id, i) => impacts.set(joinKey(scanId, id), impactView(backend, scanId, id, walks[i])));
    }
    return impacts;
  };
  return context.data.loaders.batch(`graphImpactById ${maxDepth}`, backend, noFields, read).load(joinKey(node.scanId, node.nodeId));
}

function impactView($backend: Backend, scanId: string, nodeId: string, walk: Walk | undefined): ImpactView {
  const affected = [...(walk?.visits.values() ?? [])].filter(({ depth }) => depth > 0);
  return {
    $backend,
    scanId,
    nodeId,
    affectedNodeIds: affected.map((visit) => visit.nodeId).sort(compareBinary),
    types: affected.map(({ entityTypeRaw }) => entityTypeRaw),
    maxDepthReached: walk ? deepest(walk) : 0,
    completeness: completenessOf(affected.length, walk?.reasons ?? []),
  };
}

function affectedPage(impact: ImpactView, args: PageArgs, context: GatewayContext, fields: Fields): Promise<GraphNodePage> {
  const { session, services } = context;
  const scope = {
    tenant: session.tenant,
    backend: impact.$backend,
    field: `GraphImpact.affected:${joinKey(impact.scanId, impact.nodeId)}`,
    filter: null,
    order: null,
  };
  const ids = pageOfArray(impact.affectedNodeIds, args, new CursorCodec(services.cursorKey, scope));
  return ids.resolve((id) => nodeByKey(context, impact, 'GraphImpact.affected', impact.scanId, id, fields));
}

/** Resolvers of walks over the graph. */
export const graphQueryResolvers: Pick<Resolvers, 'Query' | 'GraphTraversal' | 'GraphPath' | 'GraphImpact'> = {
  Query: {
    graphTraverse: (_root, { input, backend }, { data }, info) =>
      traverse(
        data.root('Query.graphTraverse', 'graph', backend),
        input,
        objectFields(info).has('edges') ? selected(info, ['edges']) : null,
      ),
    graphPaths: (_root, args, context) => pathsFrom(context.data.root('Query.graphPaths', 'graph', args.backend), args, context),
  },
  GraphTraversal: {
    nodes: async (traversal, _args, context, info) => {
      const { port } = graphNear(context, traversal, 'GraphTraversal.nodes');
      const keys = traversal.nodeIds.map((id) => joinKey(traversal.scanId, id));
      const rows = await port.nodes.byKeys(keys, objectFields(info));
      return keys.flatMap((key) => rows.get(key) ?? []);
    },
  },
  GraphPath: {
    target: (path, _args, context, info) => nodeByKey(context, path, 'GraphPath.target', path.scanId, path.targetId, objectFields(info)),
    hops: (path, _args, context, info) =>
      Promise.all(path.hopIds.map((id) => nodeByKey(context, path, 'GraphPath.hops', path.scanId, id, objectFields(info)))),
  },
  GraphImpact: {
    affectedCount: ({ affectedNodeIds }) => affectedNodeIds.length,
    affectedByType: ({ types }) => entityTypeCounts(tally(types)),
    affected: (impact, args, context, info) => affectedPage(impact, args, context, nodeFields(info)),
  },
};
