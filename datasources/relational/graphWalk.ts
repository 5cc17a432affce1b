import { sql } from 'kysely';
import type { GraphIncompleteReason, GraphRelationship, GraphTraverseDirection } from '../../resolvers/types.generated';
import type { Fields } from '../ports';
import type { StoreContext } from './dialect';
import { compareEdges, edgeKey, graphEdgeColumns } from './graphEdge';
import { graphEdgeTable, graphNodeTable, type GraphEdgeRow } from './graphTables';
import { isAnyOf, relationshipWords } from './graphVocabulary';
import { TableQuery, type Condition } from './select';

/** How far a walk goes, and what it follows. */
export interface WalkOptions {
  readonly direction: GraphTraverseDirection;
  /** Most edges between a start and a node. */
  readonly maxDepth: number;
  /** Most nodes a walk visits, its starts included. */
  readonly maxNodes: number;
  /** Most edges a walk takes. */
  readonly maxEdges: number;
  readonly traversableOnly: boolean;
  readonly relationships: readonly GraphRelationship[] | null;
  /** Fields of the edges to read, beside those the walk itself needs; null when the edges themselves are not wanted. */
  readonly edgeFields: Fields | null;
}

/** A node as a walk came upon it. */
export interface Visit {
  readonly nodeId: string;
  readonly depth: number;
  /** The node it was reached from; null for a start. */
  readonly from: string | null;
  readonly entityTypeRaw: string;
}

/** What one walk found. */
export interface Walk {
  /** Nodes in the order of discovery, starts first. Nodes that the snapshot lacks are left out. */
  readonly visits: ReadonlyMap<string, Visit>;
  /** Edges between visited nodes that the walk met, each once, in the order of discovery; empty when they are not wanted. */
  readonly edges: readonly GraphEdgeRow[];
  readonly missing: readonly string[];
  readonly reasons: readonly GraphIncompleteReason[];
}

/** Walks the edges of one tenant's graph. */
export interface GraphWalkPort {
  /** One walk per list of starts. All walks advance together, level by level, so the number of statements depends on the depth alone. */
  walk(scanId: string, starts: readonly (readonly string[])[], options: WalkOptions): Promise<readonly Walk[]>;
}

/** Node ids one statement looks up. */
const idsPerStatement = 10_000;

/** Most edges one statement reads for several walks together. */
const edgesPerStatement = 50_000;

/** What all walks of one call may take together; each gets its share, so that a page of walks cannot hold up the process. */
const shared = { nodes: 80_000, edges: 400_000, leastNodes: 200, leastEdges: 1000 } as const;

const none: Fields = new Set();

/** Edges by the node they are taken from, and the node they lead to. */
type Adjacency = ReadonlyMap<string, readonly { readonly edge: GraphEdgeRow; readonly far: string }[]>;

/** Stored types by node id. */
type Types = ReadonlyMap<string, string>;

/** One walk under way. */
class Walker {
  readonly visits = new Map<string, Visit>();
  readonly edges = new Map<string, GraphEdgeRow>();
  readonly reasons = new Set<GraphIncompleteReason>();
  readonly missing: string[] = [];
  frontier: string[] = [];
  private taken = 0;

  constructor(
    private readonly options: WalkOptions,
    starts: readonly string[],
    private readonly types: Types,
  ) {
    for (const nodeId of new Set(starts)) {
      if (types.has(nodeId)) this.visit(nodeId, null, 0, this.frontier);
      else this.missing.push(nodeId);
    }
  }

  /** Takes the edges of the frontier, node by node in the order of discovery. */
  advance(depth: number, edgesOf: Adjacency): void {
    const next: string[] = [];
    for (const nodeId of this.frontier) {
      for (const { edge, far } of edgesOf.get(nodeId) ?? []) {
        if (!this.types.has(far)) continue;
        if (this.taken >= this.options.maxEdges) this.reasons.add('EDGE_BUDGET');
        else this.take(edge, far, nodeId, depth, next);
      }
    }
    this.frontier = this.reasons.has('EDGE_BUDGET') ? [] : next;
  }

  /** Whether a node beyond the last level has not been visited. */
  endsBefore(edgesOf: Adjacency): boolean {
    return this.frontier.some((nodeId) => (edgesOf.get(nodeId) ?? []).some(({ far }) => this.types.has(far) && !this.visits.has(far)));
  }

  result(): Walk {
    return { visits: this.visits, edges: [...this.edges.values()], missing: this.missing, reasons: [...this.reasons] };
  }

  private take(edge: GraphEdgeRow, far: string, from: string, depth: number, next: string[]): void {
    this.taken += 1;
    this.visit(far, from, depth, next);
    if (this.options.edgeFields !== null && this.visits.has(far)) this.edges.set(edgeKey(edge), edge);
  }

  private visit(nodeId: string, from: string | null, depth: number, next: string[]): void {
    if (this.visits.has(nodeId)) return;
    if (this.visits.size >= this.options.maxNodes) {
      this.reasons.add('NODE_BUDGET');
      return;
    }
    this.visits.set(nodeId, { nodeId, depth, from, entityTypeRaw: this.types.get(nodeId) ?? '' });
    next.push(nodeId);
  }
}

/** Walks on any SQL backend. */
export class GraphWalkStore implements GraphWalkPort {
  private readonly edges: TableQuery<typeof graphEdgeTable.columns>;
  private readonly nodes: TableQuery<typeof graphNodeTable.columns>;

  constructor(context: StoreContext) {
    this.edges = new TableQuery(context.session, graphEdgeTable);
    this.nodes = new TableQuery(context.session, graphNodeTable);
  }

  async walk(scanId: string, starts: readonly (readonly string[])[], asked: WalkOptions): Promise<readonly Walk[]> {
    const options = share(asked, starts.length);
    const types = new Map<string, string>();
    await this.learnTypes(scanId, [...new Set(starts.flat())], types);
    const walkers = starts.map((ids) => new Walker(options, ids, types));
    for (let depth = 1; depth <= options.maxDepth + 1; depth += 1) {
      const moving = walkers.filter((walker) => walker.frontier.length > 0);
      if (moving.length === 0) break;
      const { edgesOf, cut } = await this.adjacency(scanId, moving, options, types);
      for (const walker of moving) {
        if (depth > options.maxDepth) {
          if (walker.endsBefore(edgesOf)) walker.reasons.add('DEPTH_LIMIT');
        } else {
          walker.advance(depth, edgesOf);
          if (cut) walker.reasons.add('EDGE_BUDGET');
        }
      }
    }
    return walkers.map((walker) => walker.result());
  }

  private async learnTypes(scanId: string, nodeIds: readonly string[], types: Map<string, string>): Promise<void> {
    for (const ids of chunks(nodeIds)) {
      const where = [this.nodes.eq('scanId', scanId), this.nodes.session.dialect.isOneOf(this.nodes.col('nodeId'), ids)];
      for (const row of await this.nodes.select(['nodeId', 'entityTypeRaw'], { where })) types.set(row.nodeId, row.entityTypeRaw);
    }
  }

  /** The edges of all frontiers; learns the types of the nodes they lead to. `cut` tells that there were more edges than a statement may read. */
  private async adjacency(
    scanId: string,
    walkers: readonly Walker[],
    options: WalkOptions,
    types: Map<string, string>,
  ): Promise<{ readonly edgesOf: Adjacency; readonly cut: boolean }> {
    const limit = Math.max(options.maxEdges, Math.min(edgesPerStatement, options.maxEdges * walkers.length));
    const frontier = [...new Set(walkers.flatMap((walker) => walker.frontier))];
    const edgesOf = new Map<string, { edge: GraphEdgeRow; far: string }[]>(frontier.map((id) => [id, []]));
    let cut = false;
    for (const ids of chunks(frontier)) {
      const out = await this.incident('sourceId', scanId, ids, options, options.direction === 'REVERSE', limit);
      const into = await this.incident('targetId', scanId, ids, options, options.direction === 'FORWARD', limit);
      cut ||= out.length > limit || into.length > limit;
      for (const edge of out) edgesOf.get(edge.sourceId)?.push({ edge, far: edge.targetId });
      for (const edge of into) edgesOf.get(edge.targetId)?.push({ edge, far: edge.sourceId });
    }
    for (const steps of edgesOf.values()) steps.sort((a, b) => compareEdges(a.edge, b.edge));
    const fars = new Set([...edgesOf.values()].flatMap((steps) => steps.map(({ far }) => far)));
    await this.learnTypes(
      scanId,
      [...fars].filter((id) => !types.has(id)),
      types,
    );
    return { edgesOf, cut };
  }

  /** Edges at one end of which the nodes lie. Each end is read apart, because an OR over both would leave both indexes unused. */
  private incident(
    end: 'sourceId' | 'targetId',
    scanId: string,
    ids: readonly string[],
    { traversableOnly, relationships, edgeFields }: WalkOptions,
    againstDirection: boolean,
    limit: number,
  ): Promise<readonly GraphEdgeRow[]> {
    const t = this.edges;
    const where: Condition[] = [
      t.eq('scanId', scanId),
      t.session.dialect.isOneOf(t.col(end), ids),
      ...(traversableOnly ? [t.eq('traversable', 1)] : []),
      ...(relationships ? [isAnyOf(t.col('relationshipRaw'), relationshipWords, relationships)] : []),
      ...(againstDirection ? [sql`${t.col('direction')} = 'bidirectional'`] : []),
    ];
    const order = (['sourceId', 'targetId', 'relationshipRaw'] as const).map((column) => t.orderBy(column, false));
    return t.select(graphEdgeColumns(edgeFields ?? none), { where, order, limit: limit + 1 });
  }
}

function share(options: WalkOptions, walks: number): WalkOptions {
  const maxNodes = Math.min(options.maxNodes, Math.max(shared.leastNodes, Math.floor(shared.nodes / walks)));
  const maxEdges = Math.min(options.maxEdges, Math.max(shared.leastEdges, Math.floor(shared.edges / walks)));
  return { ...options, maxNodes, maxEdges };
}

function chunks(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / idsPerStatement) }, (_, i) =>
    ids.slice(i * idsPerStatement, (i + 1) * idsPerStatement),
  );
}
