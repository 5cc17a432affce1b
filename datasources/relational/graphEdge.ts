import { sql } from 'kysely';
import type { GraphDirection, GraphEdgeFilter, GraphRelationship } from '../../resolvers/types.generated';
import { Connection, pageRequest, type PageRequest } from '../connection';
import type { Fields } from '../ports';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { byScan, compareBinary, joinKey, type ChildQuery } from './graphKeys';
import { graphEdgeTable, type GraphEdgeRow } from './graphTables';
import { isAnyOf, relationshipWords } from './graphVocabulary';
import { selectPagesByParents, type PagesByParent } from './nestedPage';
import type { OrderBy } from './page';
import { TableQuery, type Condition } from './select';
import type { ColumnName } from './table';

type EdgeColumns = typeof graphEdgeTable.columns;

const computed: FieldColumns<EdgeColumns> = {
  validFrom: ['validFrom', 'firstSeen'],
};

/** Columns of edges that answer a selection. */
export function graphEdgeColumns(fields: Fields): readonly ColumnName<EdgeColumns>[] {
  return columnsOf(graphEdgeTable, fields, computed);
}

const byKey: readonly OrderBy<EdgeColumns>[] = [
  { column: 'sourceId', descending: false },
  { column: 'targetId', descending: false },
  { column: 'relationshipRaw', descending: false },
];

/** Pairs of node ids one statement looks up. */
const pairsPerStatement = 1000;

/** Which edges of a node are asked for. */
export interface NodeEdges {
  readonly direction: GraphDirection;
  readonly relationships: readonly GraphRelationship[] | null;
}

/** Reads the edges of one tenant's graph. */
export interface GraphEdgePort {
  /** One page of each snapshot, by source, target and relationship. */
  pages(scanIds: readonly string[], query: ChildQuery<GraphEdgeFilter>): Promise<PagesByParent<GraphEdgeRow>>;
  /** One page of the edges that touch each node (scan id and node id), in the same order. */
  pagesOfNodes(keys: readonly string[], query: ChildQuery<never>, which: NodeEdges): Promise<PagesByParent<GraphEdgeRow>>;
  /** Edges from the first to the second node, by scan id and these node ids. */
  between(keys: readonly string[], fields: Fields): Promise<ReadonlyMap<string, readonly GraphEdgeRow[]>>;
  /** The edges with these keys (scan id, source id, target id, relationship), by key; unknown ones are left out. */
  byKeys(keys: readonly string[], fields: Fields): Promise<ReadonlyMap<string, GraphEdgeRow>>;
}

/** Edges on any SQL backend. */
export class GraphEdgeStore implements GraphEdgePort {
  private readonly table: TableQuery<EdgeColumns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, graphEdgeTable);
  }

  pages(scanIds: readonly string[], { args, fields }: ChildQuery<GraphEdgeFilter>): Promise<PagesByParent<GraphEdgeRow>> {
    return selectPagesByParents(
      this.table,
      'scanId',
      scanIds,
      {
        page: args,
        columns: graphEdgeColumns(fields),
        where: this.conditions(args.filter),
        order: byKey,
        scope: (scanId) => ({ field: `GraphSnapshot.edges:${scanId}`, filter: args.filter }),
      },
      this.context.cursorKey,
    );
  }

  async pagesOfNodes(keys: readonly string[], query: ChildQuery<never>, which: NodeEdges): Promise<PagesByParent<GraphEdgeRow>> {
    const pages = new Map<string, Connection<GraphEdgeRow>>();
    for (const [scanId, ids] of byScan(keys)) {
      const nodeIds = ids.map(([id = '']) => id);
      for (const [nodeId, page] of await this.pagesIn(scanId, nodeIds, query, which)) pages.set(joinKey(scanId, nodeId), page);
    }
    return pages;
  }

  async between(keys: readonly string[], fields: Fields): Promise<ReadonlyMap<string, readonly GraphEdgeRow[]>> {
    const columns = graphEdgeColumns(fields);
    const found = new Map<string, GraphEdgeRow[]>(keys.map((key) => [key, []]));
    for (const [scanId, pairs] of byScan(keys)) {
      for (let from = 0; from < pairs.length; from += pairsPerStatement) {
        const where = [this.table.eq('scanId', scanId), ...this.isAmong(pairs.slice(from, from + pairsPerStatement))];
        const order = byKey.map((o) => this.table.orderBy(o.column, o.descending));
        for (const row of await this.table.select(columns, { where, order }))
          found.get(joinKey(scanId, row.sourceId, row.targetId))?.push(row);
      }
    }
    return found;
  }

  async byKeys(keys: readonly string[], fields: Fields): Promise<ReadonlyMap<string, GraphEdgeRow>> {
    const pairs = new Set(
      [...byScan(keys)].flatMap(([scanId, parts]) => parts.map(([source = '', target = '']) => joinKey(scanId, source, target))),
    );
    const wanted = new Set(keys);
    const rows = [...(await this.between([...pairs], fields)).values()].flat();
    return new Map(rows.map((row) => [edgeKey(row), row] as const).filter(([key]) => wanted.has(key)));
  }

  /** Both ends are read apart and merged: an OR over them would leave both indexes unused. */
  private async pagesIn(
    scanId: string,
    nodeIds: readonly string[],
    query: ChildQuery<never>,
    which: NodeEdges,
  ): Promise<PagesByParent<GraphEdgeRow>> {
    const { direction } = which;
    if (direction === 'OUT') return this.pagesAt('sourceId', scanId, nodeIds, query, which, false);
    if (direction === 'IN') return this.pagesAt('targetId', scanId, nodeIds, query, which, false);
    const out = await this.pagesAt('sourceId', scanId, nodeIds, query, which, false);
    const into = await this.pagesAt('targetId', scanId, nodeIds, query, which, true);
    const request = pageRequest(query.args);
    return new Map(nodeIds.map((id) => [id, merged(out.get(id), into.get(id), request)]));
  }

  private pagesAt(
    end: 'sourceId' | 'targetId',
    scanId: string,
    nodeIds: readonly string[],
    { args, fields }: ChildQuery<never>,
    { direction, relationships }: NodeEdges,
    withoutLoops: boolean,
  ): Promise<PagesByParent<GraphEdgeRow>> {
    const t = this.table;
    return selectPagesByParents(
      t,
      end,
      nodeIds,
      {
        page: args,
        columns: graphEdgeColumns(fields),
        where: [
          t.eq('scanId', scanId),
          ...(relationships ? [isAnyOf(t.col('relationshipRaw'), relationshipWords, relationships)] : []),
          ...(withoutLoops ? [sql`${t.col('sourceId')} <> ${t.col('targetId')}`] : []),
        ],
        order: byKey,
        scope: (nodeId) => ({ field: `GraphNode.edges:${joinKey(scanId, nodeId)}`, filter: [direction, relationships] }),
      },
      this.context.cursorKey,
    );
  }

  /** Edges whose ends are among those of the pairs; a few more than asked for, which the caller leaves out. */
  private isAmong(pairs: readonly (readonly string[])[]): readonly Condition[] {
    const { dialect } = this.context.session;
    const sources = [...new Set(pairs.map(([source = '']) => source))];
    const targets = [...new Set(pairs.map(([, target = '']) => target))];
    return [dialect.isOneOf(this.table.col('sourceId'), sources), dialect.isOneOf(dialect.unindexed(this.table.col('targetId')), targets)];
  }

  private conditions(filter?: GraphEdgeFilter | null): readonly Condition[] {
    if (!filter) return [];
    const t = this.table;
    const { relationships, nodeId, sourceId, targetId, traversableOnly } = filter;
    return [
      ...(relationships ? [isAnyOf(t.col('relationshipRaw'), relationshipWords, relationships)] : []),
      ...(nodeId ? [sql`(${t.eq('sourceId', nodeId)} or ${t.eq('targetId', nodeId)})`] : []),
      ...(sourceId ? [t.eq('sourceId', sourceId)] : []),
      ...(targetId ? [t.eq('targetId', targetId)] : []),
      ...(traversableOnly === true ? [t.eq('traversable', 1)] : []),
    ];
  }
}

/** Loader key of an edge. */
export function edgeKey(edge: { scanId: string; sourceId: string; targetId: string; relationshipRaw: string }): string {
  return joinKey(edge.scanId, edge.sourceId, edge.targetId, edge.relationshipRaw);
}

/** Order of edges within a snapshot, as the stores page them. */
export function compareEdges(a: GraphEdgeRow, b: GraphEdgeRow): number {
  return (
    compareBinary(a.sourceId, b.sourceId) || compareBinary(a.targetId, b.targetId) || compareBinary(a.relationshipRaw, b.relationshipRaw)
  );
}

/** The first items of two ordered pages are those of their union, because each page starts where the list does. */
function merged(
  out: Connection<GraphEdgeRow> | undefined,
  into: Connection<GraphEdgeRow> | undefined,
  request: PageRequest,
): Connection<GraphEdgeRow> {
  const pages = [out, into].filter((page) => page !== undefined);
  const edges = pages.flatMap((page) => page.edges).sort((a, b) => compareEdges(a.node, b.node));
  const more = edges.length > request.size || pages.some(({ pageInfo }) => pageInfo.hasNextPage || pageInfo.hasPreviousPage);
  const kept = request.backward ? edges.slice(-request.size) : edges.slice(0, request.size);
  const total = async (): Promise<number> => {
    let sum = 0;
    for (const page of pages) sum += await page.countAll();
    return sum;
  };
  return new Connection(kept, more, request, total);
}
