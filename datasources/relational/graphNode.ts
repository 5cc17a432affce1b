import { sql } from 'kysely';
import type { GraphDirection, GraphNodeFilter } from '../../resolvers/types.generated';
import { Connection, Edge, pageRequest, type PageArgs, type PageRequest } from '../connection';
import { CursorCodec } from '../cursor';
import { BadUserInputError } from '../errors';
import type { Fields } from '../ports';
import type { StoreContext } from './dialect';
import { indexBy } from '../loaders';
import { columnsOf, type FieldColumns } from './fields';
import { byScan, joinKey, type ChildQuery } from './graphKeys';
import { graphNodeTable, type GraphNodeRow } from './graphTables';
import { entityTypeWords, findingTypes, isAnyOf, nodeStatusWords, severityId } from './graphVocabulary';
import { selectPagesByParents, type PagesByParent } from './nestedPage';
import type { OrderBy } from './page';
import { TableQuery, type Condition } from './select';

type NodeColumns = typeof graphNodeTable.columns;

const computed: FieldColumns<NodeColumns> = { canonicalId: ['attributes', 'entityTypeRaw'] };

/** Severity first, then risk, as agent-bom pages nodes. */
const rank: readonly OrderBy<NodeColumns>[] = [
  { column: 'severityId', descending: true },
  { column: 'riskScore', descending: true },
  { column: 'label', descending: false },
  { column: 'nodeId', descending: false },
];

const maxTerms = 16;
const maxQueryLength = 256;

/** The ids of the nodes next to a node. */
export type NeighborPage = Connection<string>;

/** An agent as the fleet knows it, to be found in a snapshot. */
export interface AgentIdentity {
  readonly canonicalId: string | null;
  readonly sourceId: string | null;
  readonly name: string;
}

/** Reads the nodes of one tenant's graph. */
export interface GraphNodePort {
  /** One page of each snapshot, by rank; `search` further restricts it to nodes in whose search text all terms occur. */
  pages(scanIds: readonly string[], query: ChildQuery<GraphNodeFilter>, search?: string): Promise<PagesByParent<GraphNodeRow>>;
  /** The nodes with these keys (scan id and node id), by key; unknown ones are left out. */
  byKeys(keys: readonly string[], fields: Fields): Promise<ReadonlyMap<string, GraphNodeRow>>;
  /** The nodes of one snapshot with these ids, by id; unknown ones are left out. */
  byIds(scanId: string, nodeIds: readonly string[], fields: Fields): Promise<ReadonlyMap<string, GraphNodeRow>>;
  /** One page of neighbour ids of each node (scan id and node id), by id. */
  neighborIds(keys: readonly string[], direction: GraphDirection, args: PageArgs): Promise<ReadonlyMap<string, NeighborPage>>;
  /** The nodes of type agent in a snapshot that any of these agents could be. */
  agents(scanId: string, agents: readonly AgentIdentity[], fields: Fields): Promise<readonly GraphNodeRow[]>;
}

/** Ids a node of this agent may have, the more specific one first. */
export function agentNodeIds({ sourceId, name }: AgentIdentity): readonly string[] {
  return [...(sourceId ? [`agent:${sourceId}:${name}`] : []), `agent:${name}`];
}

/** Splits a search query into its terms; BAD_USER_INPUT when there is none or too many. */
export function searchTerms(query: string): readonly string[] {
  const terms = [
    ...new Set(
      query
        .toLowerCase()
        .split(/\s+/)
        .filter((term) => term !== ''),
    ),
  ];
  if (terms.length === 0) throw new BadUserInputError('`query` holds no term.', 'query');
  if (terms.length > maxTerms) throw new BadUserInputError(`\`query\` holds more than ${maxTerms} terms.`, 'query');
  if (query.length > maxQueryLength) throw new BadUserInputError(`\`query\` is longer than ${maxQueryLength} characters.`, 'query');
  return terms;
}

/** Nodes on any SQL backend. */
export class GraphNodeStore implements GraphNodePort {
  private readonly table: TableQuery<NodeColumns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, graphNodeTable);
  }

  pages(scanIds: readonly string[], { args, fields }: ChildQuery<GraphNodeFilter>, search?: string): Promise<PagesByParent<GraphNodeRow>> {
    const terms = search === undefined ? null : searchTerms(search);
    return selectPagesByParents(
      this.table,
      'scanId',
      scanIds,
      {
        page: args,
        columns: columnsOf(graphNodeTable, fields, computed),
        where: [...this.conditions(args.filter), ...(terms ? [this.found(scanIds, terms)] : [])],
        order: rank,
        scope: (scanId) => ({ field: `GraphSnapshot.${terms ? 'search' : 'nodes'}:${scanId}`, filter: [args.filter, terms] }),
      },
      this.context.cursorKey,
    );
  }

  async byKeys(keys: readonly string[], fields: Fields): Promise<ReadonlyMap<string, GraphNodeRow>> {
    const found = new Map<string, GraphNodeRow>();
    for (const [scanId, parts] of byScan(keys)) {
      const ids = parts.map(([id = '']) => id);
      for (const [id, row] of await this.byIds(scanId, ids, fields)) found.set(joinKey(scanId, id), row);
    }
    return found;
  }

  async byIds(scanId: string, nodeIds: readonly string[], fields: Fields): Promise<ReadonlyMap<string, GraphNodeRow>> {
    const where = [this.table.eq('scanId', scanId), this.context.session.dialect.isOneOf(this.table.col('nodeId'), nodeIds)];
    const rows = await this.table.select(columnsOf(graphNodeTable, fields, computed), { where });
    return indexBy(rows, (row) => row.nodeId);
  }

  async agents(scanId: string, agents: readonly AgentIdentity[], fields: Fields): Promise<readonly GraphNodeRow[]> {
    const { table } = this;
    const { dialect } = this.context.session;
    const canonical = dialect.jsonAt(dialect.document(table.col('attributes')), ['canonical_id'], 'text');
    const canonicalIds = agents.flatMap(({ canonicalId }) => (canonicalId ? [canonicalId] : []));
    const named = table.in('nodeId', [...new Set(agents.flatMap(agentNodeIds))]);
    const match = canonicalIds.length === 0 ? named : sql`(${canonical} in (${sql.join(canonicalIds)}) or ${named})`;
    const columns = [...new Set([...columnsOf(graphNodeTable, fields, computed), 'attributes' as const])];
    return table.select(columns, {
      where: [table.eq('scanId', scanId), table.eq('entityTypeRaw', 'agent'), match],
      order: [table.orderBy('nodeId', false)],
    });
  }

  async neighborIds(keys: readonly string[], direction: GraphDirection, args: PageArgs): Promise<ReadonlyMap<string, NeighborPage>> {
    const request = pageRequest(args);
    const pages = new Map<string, NeighborPage>();
    for (const [scanId, ids] of byScan(keys)) {
      const nodeIds = ids.map(([id = '']) => id);
      for (const [nodeId, page] of await this.neighborsIn(scanId, nodeIds, direction, request)) pages.set(joinKey(scanId, nodeId), page);
    }
    return pages;
  }

  private async neighborsIn(
    scanId: string,
    nodeIds: readonly string[],
    direction: GraphDirection,
    request: PageRequest,
  ): Promise<readonly (readonly [string, NeighborPage])[]> {
    const pages: (readonly [string, NeighborPage])[] = [];
    const together = request.after === null ? [nodeIds] : nodeIds.map((id) => [id]);
    for (const group of together) {
      const codecs = new Map(group.map((id) => [id, this.neighborCodec(scanId, id, direction)]));
      const after = request.after === null ? null : String(codecs.get(group[0] ?? '')?.decode(request.after, 1)[0] ?? '');
      const found = await this.readNeighbors(scanId, group, direction, request.size + 1, after);
      const count = this.countNeighbors(scanId, group, direction);
      for (const [id, codec] of codecs) {
        const neighbors = found.get(id) ?? [];
        const edges = neighbors.slice(0, request.size).map((neighbor) => new Edge(neighbor, () => [neighbor], codec));
        pages.push([id, new Connection(edges, neighbors.length > request.size, request, async () => (await count()).get(id) ?? 0)]);
      }
    }
    return pages;
  }

  private neighborCodec(scanId: string, nodeId: string, direction: GraphDirection): CursorCodec {
    const { tenant, dialect } = this.context.session;
    const field = `GraphNode.neighbors:${joinKey(scanId, nodeId)}`;
    return new CursorCodec(this.context.cursorKey, { tenant, backend: dialect.backend, field, filter: direction, order: null });
  }

  private async readNeighbors(
    scanId: string,
    ids: readonly string[],
    direction: GraphDirection,
    upTo: number,
    after: string | null,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const { dialect } = this.context.session;
    const neighbor = dialect.binary(sql.ref('n.neighbor'));
    const beyond = after === null ? sql`1 = 1` : sql`${neighbor} > ${after}`;
    const ranked = sql<{ node: string; neighbor: string; row_rank: number }>`(select n.node, n.neighbor,
      row_number() over (partition by n.node order by ${neighbor}) as row_rank
      from ${this.adjacent(scanId, ids, direction)} as n where ${beyond})`.as('r');
    const query = dialect.builder
      .selectFrom(ranked)
      .select(['r.node', 'r.neighbor'])
      .where(sql<boolean>`r.row_rank <= ${upTo}`)
      .orderBy(sql`r.row_rank`);
    const found = new Map<string, string[]>(ids.map((id) => [id, []]));
    for (const row of await this.context.session.all(query, 'GRAPH')) found.get(String(row['node']))?.push(String(row['neighbor']));
    return found;
  }

  private countNeighbors(scanId: string, ids: readonly string[], direction: GraphDirection): () => Promise<ReadonlyMap<string, number>> {
    const { session } = this.context;
    let counts: Promise<ReadonlyMap<string, number>> | undefined;
    const read = async (): Promise<ReadonlyMap<string, number>> => {
      const source = sql<{ node: string }>`${this.adjacent(scanId, ids, direction)}`.as('n');
      const query = session.dialect.builder
        .selectFrom(source)
        .select([sql`n.node`.as('node'), sql`count(*)`.as('n')])
        .groupBy(sql`1`);
      return new Map((await session.all(query, 'GRAPH')).map((row) => [String(row['node']), Number(row['n'])]));
    };
    return () => (counts ??= read());
  }

  /** Pairs of node and neighbour, each once. Every branch seeks on one end of the edge, because an OR over both ends cannot use their indexes. */
  private adjacent(scanId: string, ids: readonly string[], direction: GraphDirection): ReturnType<typeof sql> {
    const { tenant } = this.context.session;
    const nodes = sql.join(ids.map((id) => sql`${id}`));
    const branch = (near: string, far: string, bidirectionalOnly: boolean): ReturnType<typeof sql> => sql`
      select ${sql.ref(`e.${near}`)} as node, ${sql.ref(`e.${far}`)} as neighbor from graph_edges as e
      where ${sql.ref('e.tenant_id')} = ${tenant} and e.scan_id = ${scanId} and ${sql.ref(`e.${near}`)} in (${nodes})
      ${bidirectionalOnly ? sql`and e.direction = 'bidirectional'` : sql``}`;
    const out = branch('source_id', 'target_id', direction === 'IN');
    const into = branch('target_id', 'source_id', direction === 'OUT');
    return sql`(${out} union ${into})`;
  }

  /**
   * Nodes in whose search text every term occurs. `is true` keeps Postgres from turning the list into a join: it hashes the hits once and probes them in
   * rank order, whatever its statistics say of the snapshot.
   */
  private found(scanIds: readonly string[], terms: readonly string[]): Condition {
    const { session } = this.context;
    const contained = terms.map((term) => session.dialect.contains(sql.ref('s.search_text'), term));
    const one = scanIds.length === 1;
    const hits = sql`select s.node_id${one ? sql`` : sql`, s.scan_id`} from graph_node_search as s where ${sql.ref('s.tenant_id')} = ${session.tenant}
      and s.scan_id in (${sql.join(scanIds.map((id) => sql`${id}`))}) and ${sql.join(contained, sql` and `)}`;
    const key = one ? this.table.col('nodeId') : sql`(${this.table.col('nodeId')}, ${this.table.col('scanId')})`;
    return sql`(${key} in (${hits})) is true`;
  }

  private conditions(filter?: GraphNodeFilter | null): readonly Condition[] {
    if (!filter) return [];
    const t = this.table;
    const { entityTypes, findings, minSeverity, statuses, complianceTag, compliancePrefix, dataSource, contains } = filter;
    const isFinding = t.in('entityTypeRaw', findingTypes);
    const floor = minSeverity ? severityId(minSeverity) : 0;
    return [
      ...(entityTypes ? [isAnyOf(t.col('entityTypeRaw'), entityTypeWords, entityTypes)] : []),
      ...(findings === true ? [isFinding] : []),
      ...(findings === false ? [sql`not ${isFinding}`] : []),
      ...(floor > 0 ? [sql`(${t.col('severityId')} >= ${floor} or not ${isFinding})`] : []),
      ...(statuses ? [isAnyOf(t.col('statusRaw'), nodeStatusWords, statuses)] : []),
      ...(complianceTag ? [this.lists('complianceTags', (tag) => sql`${tag} = ${complianceTag}`)] : []),
      ...(compliancePrefix ? [this.lists('complianceTags', (tag) => startsWith(tag, compliancePrefix))] : []),
      ...(dataSource ? [this.lists('dataSources', (source) => sql`${source} = ${dataSource}`)] : []),
      ...(contains ? [t.contains(['nodeId', 'label'], contains)] : []),
    ];
  }

  private lists(column: 'complianceTags' | 'dataSources', test: (element: Condition) => Condition): Condition {
    return sql`exists (select 1 from ${this.context.session.dialect.jsonElements(this.table.col(column), 'text')} where ${test(sql.ref('e.value'))})`;
  }
}

function startsWith(text: Condition, prefix: string): Condition {
  return sql`substr(${text}, 1, ${[...prefix].length}) = ${prefix}`;
}
