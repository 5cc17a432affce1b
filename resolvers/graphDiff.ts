import { pageOfArray, type Connection, type Edge, type PageArgs } from '../datasources/connection';
import { CursorCodec } from '../datasources/cursor';
import type { GraphPort } from '../datasources/relational/graph';
import type { Change, ChangeSet } from '../datasources/relational/graphDiff';
import { joinKey } from '../datasources/relational/graphKeys';
import { relationshipWords, toWord } from '../datasources/relational/graphVocabulary';
import type { Backend } from '../datasources/vocabulary';
import type { GatewayContext } from './context';
import { edgeByKey, nodeByKey, type Near } from './graphLoad';
import { completenessOf } from './graphShapes';
import { objectFields } from './selection';
import type { GraphChangeKind, GraphChangeSummary, Resolvers } from './types.generated';

/** Two snapshots to be compared. Nodes and edges are compared when first asked for, once. */
export class GraphDiffView {
  private nodes: Promise<ChangeSet> | undefined;
  private edges: Promise<ChangeSet> | undefined;

  constructor(
    readonly $backend: Backend,
    readonly from: string,
    readonly to: string,
    private readonly port: GraphPort,
  ) {}

  nodeChanges(): Promise<ChangeSet> {
    return (this.nodes ??= this.port.diffs.nodeChanges(this.from, this.to));
  }

  edgeChanges(): Promise<ChangeSet> {
    return (this.edges ??= this.port.diffs.edgeChanges(this.from, this.to));
  }
}

/** A change and the snapshots it lies between. */
export interface ChangeItem extends Change, Near {
  readonly from: string;
  readonly to: string;
}
/** A page of changes. */
export type ChangePage = Connection<ChangeItem>;
/** An item of a page of changes. */
export type ChangePageItem = Edge<ChangeItem>;

function summaryOf({ added, removed, changed, common, listed }: ChangeSet): GraphChangeSummary {
  const total = changed === null ? null : added + removed + changed;
  const completeness = completenessOf(listed.length, total === listed.length ? [] : ['CHANGE_BUDGET'], total);
  return { added, removed, changed, unchanged: changed === null ? null : common - changed, completeness };
}

function changePage(
  diff: GraphDiffView,
  of: 'nodes' | 'edges',
  { listed }: ChangeSet,
  args: PageArgs & { readonly kinds?: readonly GraphChangeKind[] | null | undefined },
  { session, services }: GatewayContext,
): ChangePage {
  const { $backend, from, to } = diff;
  const { kinds } = args;
  const items = listed.filter(({ kind }) => !kinds || kinds.includes(kind)).map((change) => ({ ...change, $backend, from, to }));
  const scope = {
    tenant: session.tenant,
    backend: $backend,
    field: `GraphDiff.${of}:${joinKey(from, to)}`,
    filter: kinds ?? null,
    order: null,
  };
  return pageOfArray(items, args, new CursorCodec(services.cursorKey, scope));
}

/** Resolvers of snapshot comparisons. */
export const graphDiffResolvers: Pick<Resolvers, 'GraphDiff' | 'GraphNodeChange' | 'GraphEdgeChange'> = {
  GraphDiff: {
    nodeSummary: async (diff) => summaryOf(await diff.nodeChanges()),
    edgeSummary: async (diff) => summaryOf(await diff.edgeChanges()),
    nodes: async (diff, args, context) => changePage(diff, 'nodes', await diff.nodeChanges(), args, context),
    edges: async (diff, args, context) => changePage(diff, 'edges', await diff.edgeChanges(), args, context),
  },
  GraphNodeChange: {
    nodeId: ({ key: [nodeId = ''] }) => nodeId,
    before: (change, _args, context, info) =>
      change.kind === 'ADDED'
        ? null
        : nodeByKey(context, change, 'GraphNodeChange.before', change.from, change.key[0] ?? '', objectFields(info)),
    after: (change, _args, context, info) =>
      change.kind === 'REMOVED'
        ? null
        : nodeByKey(context, change, 'GraphNodeChange.after', change.to, change.key[0] ?? '', objectFields(info)),
  },
  GraphEdgeChange: {
    sourceId: ({ key: [sourceId = ''] }) => sourceId,
    targetId: ({ key: [, targetId = ''] }) => targetId,
    relationship: ({ key: [, , relationship = ''] }) => toWord(relationshipWords, relationship),
    relationshipRaw: ({ key: [, , relationship = ''] }) => relationship,
    before: (change, _args, context, info) =>
      change.kind === 'ADDED'
        ? null
        : edgeByKey(context, change, 'GraphEdgeChange.before', joinKey(change.from, ...change.key), objectFields(info)),
    after: (change, _args, context, info) =>
      change.kind === 'REMOVED'
        ? null
        : edgeByKey(context, change, 'GraphEdgeChange.after', joinKey(change.to, ...change.key), objectFields(info)),
  },
};
