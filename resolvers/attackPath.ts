import { emptyConnection, pageRequest } from '../datasources/connection';
import type { Fields } from '../datasources/ports';
import type { AttackPathRow, GraphEdgeRow, GraphNodeRow } from '../datasources/relational/graph';
import { joinKey } from '../datasources/relational/graphKeys';
import { normaliseRisk } from '../datasources/relational/graphTables';
import {
  chosenEdges,
  dependencyOf,
  evidenceOf,
  findingOf,
  labelsOf,
  roleOf,
  severityOf,
  severityOfHop,
  stepsOf,
  techniqueOf,
} from './attackPathShape';
import type { GatewayContext } from './context';
import { toGlobalId } from './globalId';
import { graphNear, nodeByKey, nodesByIds, pageOf, scanIdOr, snapshotById, type Near } from './graphLoad';
import type { NodeLookups } from './node';
import { nodeFields, objectFields } from './selection';
import { readable } from '../datasources/readable';

import type { AttackPathDependency, AttackPathEvidence, Resolvers } from './types.generated';

/** A place on a path, and the node there. */
export interface HopView extends Near {
  readonly scanId: string;
  readonly nodeId: string;
  readonly found: GraphNodeRow | null;
}

/** What is told of every hop; one set, so that all fields of a page of paths share one statement. */
const hopFields: Fields = new Set(['nodeId', 'label', 'entityType', 'entityTypeRaw', 'severityRaw', 'severityId', 'riskScore']);
const attributeFields: Fields = new Set(['attributes', 'label']);

function nodesOf(path: AttackPathRow, ids: readonly string[], context: GatewayContext): Promise<readonly (GraphNodeRow | null)[]> {
  return nodesByIds(context, path, 'AttackPath.hops', path.scanId, ids, hopFields);
}

function hopsOf(path: AttackPathRow, context: GatewayContext): Promise<readonly (GraphNodeRow | null)[]> {
  return context.data.loaders.once(path, () => nodesOf(path, readable(path.hopIds), context));
}

async function labelOf(path: AttackPathRow, context: GatewayContext): Promise<string> {
  const { sourceNode, targetNode } = path;
  const onPath = passes(path, sourceNode, targetNode);
  const ids = onPath ? path.hopIds : [sourceNode, targetNode];
  const nodes = await (onPath ? hopsOf(path, context) : nodesOf(path, ids, context));
  const label = (id: string): string => nodes[ids.indexOf(id)]?.label ?? id;
  return `${label(targetNode)} via ${label(sourceNode)}`;
}

/** Whether both ends are among the hops. PERF: then the label shares the hops' load; hops may also be unreadable, or not have been read at all. */
function passes({ hopIds }: { readonly hopIds?: unknown }, source: string, target: string): boolean {
  return Array.isArray(hopIds) && hopIds.includes(source) && hopIds.includes(target);
}

async function relationshipsOf(path: AttackPathRow, context: GatewayContext, fields: Fields): Promise<readonly GraphEdgeRow[]> {
  const { port, backend } = graphNear(context, path, 'AttackPath.relationships');
  const edges = context.data.loaders.batch('graphEdgesBetween', backend, fields, (keys) => port.edges.between(keys, fields));
  const names = readable(path.edgeNames);
  const steps = stepsOf(readable(path.hopIds)).map(async ([from, to]) => {
    const [along, against] = await Promise.all([edges.load(joinKey(path.scanId, from, to)), edges.load(joinKey(path.scanId, to, from))]);
    return chosenEdges([...(along ?? []), ...(against ?? [])], names);
  });
  return (await Promise.all(steps)).flat();
}

async function evidence(path: AttackPathRow, context: GatewayContext): Promise<AttackPathEvidence | null> {
  const id = findingOf(path, await hopsOf(path, context));
  const finding = id === null ? null : await nodeByKey(context, path, 'AttackPath.evidence', path.scanId, id, attributeFields);
  return finding === null ? null : evidenceOf(finding);
}

async function dependency(path: AttackPathRow, context: GatewayContext): Promise<AttackPathDependency | null> {
  const hops = await hopsOf(path, context);
  const id = hops.find((hop) => roleOf(hop?.entityTypeRaw) === 'PACKAGE')?.nodeId;
  const pkg = id === undefined ? null : await nodeByKey(context, path, 'AttackPath.dependency', path.scanId, id, attributeFields);
  return dependencyOf(pkg, labelsOf('SERVER', hops));
}

/** Resolvers of attack paths. */
export const attackPathResolvers: Pick<Resolvers, 'Query' | 'AttackPath' | 'AttackPathHop'> = {
  Query: {
    attackPaths: async (_root, { scanId, backend, ...args }, context, info) => {
      const { port, backend: $backend } = context.data.root('Query.attackPaths', 'graph', backend);
      const snapshot = await scanIdOr(port, scanId);
      if (snapshot === null) return emptyConnection(pageRequest(args));
      const query = { args, fields: nodeFields(info) };
      return pageOf(context, { $backend }, { coordinate: 'Query.attackPaths', ...query }, snapshot, (from, ids) =>
        from.attackPaths.pages(ids, query),
      );
    },
    attackPath: async (_root, { source, target, scanId, backend }, { data }, info) => {
      const { port } = data.root('Query.attackPath', 'graph', backend);
      const snapshot = await scanIdOr(port, scanId);
      if (snapshot === null) return null;
      const key = joinKey(snapshot, source, target);
      return (await port.attackPaths.byKeys([key], objectFields(info))).get(key) ?? null;
    },
  },
  AttackPath: {
    id: ({ scanId, sourceNode, targetNode }) => toGlobalId('AttackPath', scanId, sourceNode, targetNode),
    pathId: ({ sourceNode, targetNode, hopIds }) => `${sourceNode}::${targetNode}::${readable(hopIds).join('->')}`,
    label: (path, _args, context) => labelOf(path, context),
    riskScore: ({ riskScoreStored }) => normaliseRisk(readable(riskScoreStored)).score,
    riskScale: ({ riskScoreStored }) => normaliseRisk(readable(riskScoreStored)).scale,
    severity: async (path, _args, context) => severityOf(path, await hopsOf(path, context)),
    hops: async (path, _args, context) => {
      const { $backend, scanId } = path;
      const found = await hopsOf(path, context);
      return path.hopIds.map((nodeId, i) => ({ $backend, scanId, nodeId, found: found[i] ?? null }));
    },
    relationships: (path, _args, context, info) => relationshipsOf(path, context, objectFields(info)),
    affectedAgents: async (path, _args, context) => labelsOf('AGENT', await hopsOf(path, context)),
    affectedServers: async (path, _args, context) => labelsOf('SERVER', await hopsOf(path, context)),
    techniques: ({ techniques }) => readable(techniques).flatMap((stored) => techniqueOf(stored) ?? []),
    dependency: (path, _args, context) => dependency(path, context),
    evidence: (path, _args, context) => evidence(path, context),
    provenance: ({ scanId }) => ({ source: 'PERSISTED', scanId }),
    source: (path, _args, context, info) => nodeByKey(context, path, 'AttackPath.source', path.scanId, path.sourceNode, objectFields(info)),
    target: (path, _args, context, info) => nodeByKey(context, path, 'AttackPath.target', path.scanId, path.targetNode, objectFields(info)),
    snapshot: (path, _args, context, info) => snapshotById(context, path, 'AttackPath.snapshot', path.scanId, objectFields(info)),
  },
  AttackPathHop: {
    label: ({ found, nodeId }) => found?.label ?? nodeId,
    role: ({ found }) => roleOf(found?.entityTypeRaw),
    entityType: ({ found }) => found?.entityType ?? 'UNKNOWN',
    severity: ({ found }) => severityOfHop(found),
    riskScore: ({ found }) => (found === null ? null : normaliseRisk(readable(found.riskScore)).score),
    node: (hop, _args, context, info) => nodeByKey(context, hop, 'AttackPathHop.node', hop.scanId, hop.nodeId, objectFields(info)),
  },
};

/** How `Query.node` finds an attack path. */
export const attackPathNodes: NodeLookups = {
  AttackPath: {
    root: 'Query.attackPath',
    find: async ({ data }, [scanId = '', source = '', target = ''], fields, backend) => {
      const key = joinKey(scanId, source, target);
      return (await data.root('Query.attackPath', 'graph', backend).port.attackPaths.byKeys([key], fields)).get(key) ?? null;
    },
  },
};
