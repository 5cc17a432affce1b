import { BadUserInputError } from '../datasources/errors';
import { indexBy } from '../datasources/loaders';
import type { Fields } from '../datasources/ports';
import type { GraphPort, GraphSnapshotRow } from '../datasources/relational/graph';
import type { GraphEvidence } from '../datasources/relational/graphEvidence';
import { normaliseInstant } from '../datasources/relational/instant';
import type { RiskExtent, WordCount } from '../datasources/relational/graphSnapshot';
import type { TaggedNodes } from '../datasources/relational/graphCompliance';
import type { ScanJobRow } from '../datasources/relational/scanJob';
import type { TrendPointRow } from '../datasources/relational/trend';
import type { GatewayContext } from './context';
import { toGlobalId } from './globalId';
import { joinKey, splitKey } from '../datasources/relational/graphKeys';
import { complianceOf } from './graphCompliance';
import { GraphDiffView } from './graphDiff';
import { graphNear, pageOf, scanIdOr, snapshotById } from './graphLoad';
import { analysesOf, entityTypeCounts, relationshipCounts, severityCounts, wordCounts } from './graphShapes';
import type { NodeLookups } from './node';
import { scanJobById } from './scanJob';
import { nodeFields, objectFields } from './selection';
import { readable } from '../datasources/readable';

import type { GraphEntityTypeCount, GraphEvidenceManifest, Resolvers } from './types.generated';

const noFields: Fields = new Set();

/** What digests leave out, in agent-bom's spelling. */
const privateFields = [
  'graph_nodes.attributes',
  'graph_edges.provenance',
  'graph_edges.evidence',
  'attack_paths.credential_exposure',
] as const;

/** Loads something that is counted or read per snapshot; snapshots asked for in the same tick share a statement. */
function perSnapshot<V>(
  context: GatewayContext,
  snapshot: GraphSnapshotRow,
  name: string,
  read: (port: GraphPort, scanIds: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): Promise<V | null> {
  const { port, backend } = graphNear(context, snapshot, `GraphSnapshot.${name}`);
  return context.data.loaders.batch(`graph${name}BySnapshotId`, backend, noFields, (ids) => read(port, ids)).load(snapshot.scanId);
}

async function nodeTypeCounts(snapshot: GraphSnapshotRow, context: GatewayContext): Promise<readonly GraphEntityTypeCount[]> {
  const stored = readable(snapshot.nodeTypeCounts);
  if (stored !== null) return entityTypeCounts(wordCounts(stored));
  return entityTypeCounts(
    (await perSnapshot<readonly WordCount[]>(context, snapshot, 'TypeCounts', (port, ids) => port.snapshots.typeCounts(ids))) ?? [],
  );
}

function attackPathExtent(snapshot: GraphSnapshotRow, context: GatewayContext): Promise<RiskExtent | null> {
  return perSnapshot(context, snapshot, 'AttackPathExtent', (port, ids) => port.snapshots.attackPathExtents(ids));
}

function interactionRiskExtent(snapshot: GraphSnapshotRow, context: GatewayContext): Promise<RiskExtent | null> {
  return perSnapshot(context, snapshot, 'InteractionRiskExtent', (port, ids) => port.snapshots.interactionRiskExtents(ids));
}

async function evidenceManifest(snapshot: GraphSnapshotRow, context: GatewayContext): Promise<GraphEvidenceManifest> {
  const read = async (port: GraphPort, ids: readonly string[]): Promise<ReadonlyMap<string, GraphEvidence>> => {
    const evidence = new Map<string, GraphEvidence>();
    for (const id of ids) evidence.set(id, await port.evidence.evidence(id));
    return evidence;
  };
  const found = await perSnapshot(context, snapshot, 'Evidence', read);
  return {
    graphDigest: found?.digests?.graph ?? null,
    findingsDigest: found?.digests?.findings ?? null,
    counts: found?.counts ?? null,
    readAt: normaliseInstant(context.services.now().toISOString()),
    excludedFields: privateFields,
  };
}

async function previousId(snapshot: GraphSnapshotRow, context: GatewayContext): Promise<string | null> {
  return perSnapshot(context, snapshot, 'PreviousId', (port, ids) => port.snapshots.previousOf(ids));
}

async function jobOf(snapshot: GraphSnapshotRow, context: GatewayContext, fields: Fields): Promise<ScanJobRow | null> {
  const own = await scanJobById(context, snapshot, 'GraphSnapshot.job', snapshot.scanId, fields);
  if (own !== null) return own;
  const { port, backend } = context.data.child(snapshot, 'GraphSnapshot.job', 'SCAN_JOBS', 'scanJob');
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, ScanJobRow>> => {
    const jobs = await port.byResultScanIds(ids, fields);
    return indexBy([...jobs].reverse(), (job) => job.scanId ?? '');
  };
  return context.data.loaders.batch('scanJobByResultScanId', backend, fields, read).load(snapshot.scanId);
}

function trendPointOf(snapshot: GraphSnapshotRow, context: GatewayContext, fields: Fields): Promise<TrendPointRow | null> {
  const { port, backend } = context.data.child(snapshot, 'GraphSnapshot.trendPoint', 'TRENDS', 'trend');
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, TrendPointRow>> =>
    indexBy(await port.byScanIds(ids, fields), (point) => point.scanId ?? '');
  return context.data.loaders.batch('trendPointByScanId', backend, fields, read).load(snapshot.scanId);
}

async function diffOf(
  snapshot: GraphSnapshotRow,
  context: GatewayContext,
  against: string | null | undefined,
): Promise<GraphDiffView | null> {
  const { port } = graphNear(context, snapshot, 'GraphSnapshot.diff');
  const from = against ?? (await previousId(snapshot, context));
  if (from === null) return null;
  if (against && (await snapshotById(context, snapshot, 'GraphSnapshot.diff', from, noFields)) === null)
    throw new BadUserInputError('There is no snapshot with this scan id.', 'against');
  // One view per pair of snapshots and operation: however many fields ask, the snapshots are compared once.
  const read = (keys: readonly string[]): Promise<ReadonlyMap<string, GraphDiffView>> =>
    Promise.resolve(new Map(keys.map((key) => [key, diffView(snapshot, key, port)])));
  return context.data.loaders.batch('graphDiffBySnapshotIds', snapshot.$backend, noFields, read).load(joinKey(from, snapshot.scanId));
}

function diffView({ $backend }: GraphSnapshotRow, key: string, port: GraphPort): GraphDiffView {
  const [from = '', to = ''] = splitKey(key);
  return new GraphDiffView($backend, from, to, port);
}

/** Resolvers of graph snapshots. */
export const graphSnapshotResolvers: Pick<Resolvers, 'Query' | 'GraphSnapshot' | 'GraphStats' | 'ScanJob'> = {
  Query: {
    graphSnapshots: (_root, args, { data }, info) =>
      data
        .root('Query.graphSnapshots', 'graph', args.backend)
        .port.snapshots.list({ args, fields: nodeFields(info), coordinate: 'Query.graphSnapshots' }),
    graphSnapshot: async (_root, { id: asked, backend }, context, info) => {
      const { port, backend: $backend } = context.data.root('Query.graphSnapshot', 'graph', backend);
      const id = await scanIdOr(port, asked);
      return id === null ? null : snapshotById(context, { $backend }, 'Query.graphSnapshot', id, objectFields(info));
    },
    graphFilterPresets: (_root, args, { data }, info) =>
      data
        .root('Query.graphFilterPresets', 'graph', args.backend)
        .port.filterPresets.list({ args, fields: nodeFields(info), coordinate: 'Query.graphFilterPresets' }),
  },
  GraphSnapshot: {
    id: ({ scanId }) => toGlobalId('GraphSnapshot', scanId),
    riskSummary: ({ riskSummary }) => severityCounts(wordCounts(readable(riskSummary))),
    nodeTypeCounts: (snapshot, _args, context) => nodeTypeCounts(snapshot, context),
    analysisStatus: ({ analysisStatus }) => analysesOf(readable(analysisStatus)),
    previous: async (snapshot, _args, context, info) => {
      const id = await previousId(snapshot, context);
      return id === null ? null : snapshotById(context, snapshot, 'GraphSnapshot.previous', id, objectFields(info));
    },
    job: (snapshot, _args, context, info) => jobOf(snapshot, context, objectFields(info)),
    trendPoint: (snapshot, _args, context, info) => trendPointOf(snapshot, context, objectFields(info)),
    nodes: (snapshot, args, context, info) => {
      const query = { args, fields: nodeFields(info) };
      return pageOf(context, snapshot, { coordinate: 'GraphSnapshot.nodes', ...query }, snapshot.scanId, (port, ids) =>
        port.nodes.pages(ids, query),
      );
    },
    edges: (snapshot, args, context, info) => {
      const query = { args, fields: nodeFields(info) };
      return pageOf(context, snapshot, { coordinate: 'GraphSnapshot.edges', ...query }, snapshot.scanId, (port, ids) =>
        port.edges.pages(ids, query),
      );
    },
    attackPaths: (snapshot, args, context, info) => {
      const query = { args, fields: nodeFields(info) };
      return pageOf(context, snapshot, { coordinate: 'GraphSnapshot.attackPaths', ...query }, snapshot.scanId, (port, ids) =>
        port.attackPaths.pages(ids, query),
      );
    },
    interactionRisks: (snapshot, args, context, info) => {
      const query = { args, fields: nodeFields(info) };
      return pageOf(context, snapshot, { coordinate: 'GraphSnapshot.interactionRisks', ...query }, snapshot.scanId, (port, ids) =>
        port.interactionRisks.pages(ids, query),
      );
    },
    search: (snapshot, args, context, info) => {
      const query = { args, fields: nodeFields(info) };
      return pageOf(context, snapshot, { coordinate: 'GraphSnapshot.search', ...query }, snapshot.scanId, (port, ids) =>
        port.nodes.pages(ids, query, args.query),
      );
    },
    stats: (snapshot) => snapshot,
    evidenceManifest: (snapshot, _args, context) => evidenceManifest(snapshot, context),
    diff: (snapshot, { against }, context) => diffOf(snapshot, context, against),
    compliance: async (snapshot, { framework }, context) =>
      complianceOf(
        (await perSnapshot<TaggedNodes>(context, snapshot, 'TaggedNodes', (port, ids) => port.compliance.tagged(ids))) ?? [],
        framework,
      ),
  },
  GraphStats: {
    totalNodes: ({ nodeCount }) => nodeCount,
    totalEdges: ({ edgeCount }) => edgeCount,
    nodeTypes: (snapshot, _args, context) => nodeTypeCounts(snapshot, context),
    severityCounts: ({ riskSummary }) => severityCounts(wordCounts(readable(riskSummary))),
    relationshipTypes: async (snapshot, _args, context) =>
      relationshipCounts(
        (await perSnapshot<readonly WordCount[]>(context, snapshot, 'RelationshipCounts', (port, ids) =>
          port.snapshots.relationshipCounts(ids),
        )) ?? [],
      ),
    attackPathCount: async (snapshot, _args, context) => (await attackPathExtent(snapshot, context))?.count ?? 0,
    interactionRiskCount: async (snapshot, _args, context) => (await interactionRiskExtent(snapshot, context))?.count ?? 0,
    maxAttackPathRisk: async (snapshot, _args, context) => (await attackPathExtent(snapshot, context))?.highest ?? 0,
    maxInteractionRisk: async (snapshot, _args, context) => (await interactionRiskExtent(snapshot, context))?.highest ?? 0,
  },
  ScanJob: {
    graphSnapshot: async (job, _args, context, info) => {
      for (const id of new Set([readable(job.scanId) ?? job.jobId, job.jobId])) {
        const snapshot = await snapshotById(context, job, 'ScanJob.graphSnapshot', id, objectFields(info));
        if (snapshot !== null) return snapshot;
      }
      return null;
    },
  },
};

/** How `Query.node` finds snapshots and filter presets. */
export const graphSnapshotNodes: NodeLookups = {
  GraphSnapshot: {
    root: 'Query.graphSnapshot',
    find: async ({ data }, [scanId = ''], fields, backend) => {
      const [snapshot] = await data.root('Query.graphSnapshot', 'graph', backend).port.snapshots.byIds([scanId], fields);
      return snapshot ?? null;
    },
  },
  GraphFilterPreset: {
    root: 'Query.graphFilterPresets',
    find: async ({ data }, [name = ''], fields, backend) => {
      const [preset] = await data.root('Query.graphFilterPresets', 'graph', backend).port.filterPresets.byNames([name], fields);
      return preset ?? null;
    },
  },
};
