import { sql } from 'kysely';
import { GatewayError } from '../errors';
import type { Change, Written } from '../writes';
import type { GraphEdgeInput, GraphNodeInput, ImportGraphSnapshotInput } from '../../resolvers/types.generated';
import type { WriteContext } from './dialect';
import { agentsKey, checkSnapshot, documentOf } from './graphImport';
import { nodeValues, pathValues, searchValues, severityWord, wordOf } from './graphImportRows';
import { attackPathTable, graphEdgeTable, graphNodeTable, graphSearchTable, graphSnapshotTable, interactionRiskTable } from './graphTables';
import { edgeDirectionWords, entityTypeWords, relationshipWords } from './graphVocabulary';
import { TableQuery } from './select';
import { pythonInstant } from './storedInstant';
import { TableWrite, type Values } from './tableWrite';

/** What an import leaves behind. */
export interface GraphImportOutcome extends Readonly<Record<string, unknown>> {
  readonly scanId: string;
}

/** A committed import. */
export type GraphImportWritten = Written<GraphImportOutcome>;

/** Imports snapshots of the graph of one tenant, as agent-bom saves them (contract: graph store, 1.3 to 1.8). */
export class GraphImportWriter {
  private readonly snapshots: TableQuery<typeof graphSnapshotTable.columns>;

  constructor(private readonly context: WriteContext) {
    this.snapshots = new TableQuery(context.session, graphSnapshotTable);
  }

  /** Imports a snapshot. CONFLICT when there is one with this scan id. */
  async import(input: ImportGraphSnapshotInput): Promise<Change<GraphImportOutcome>> {
    const { session, now } = this.context;
    checkSnapshot(input, now());
    const { scanId, nodes, edges } = input;
    await session.lock(`parityql:graph:${session.tenant}`, 'GRAPH');
    if ((await this.snapshots.count([this.snapshots.eq('scanId', scanId)])) > 0)
      throw new GatewayError('CONFLICT', 'There is a snapshot with this scan id.', { argument: 'input.scanId' });
    const takenAt = pythonInstant(input.createdAt ? new Date(input.createdAt) : now());
    const before = await this.neighbour(takenAt, '<');
    const isLatest = (await this.neighbour(takenAt, '>=')) === null;
    await this.insert(input, takenAt);
    if (before !== null) await this.carryForward(scanId, before, isLatest ? takenAt : null);
    const details = { scan_id: scanId, nodes: nodes.length, edges: edges.length };
    return { outcome: { scanId }, audit: [{ action: 'graph.snapshot_imported', resource: `graph/${scanId}`, details }] };
  }

  /** Scan id of the snapshot next to an instant. */
  private async neighbour(takenAt: string, side: '<' | '>='): Promise<string | null> {
    const t = this.snapshots;
    const [row] = await t.select(['scanId'], {
      where: [sql`${t.col('createdAt')} ${sql.raw(side)} ${takenAt}`],
      order: [t.orderBy('createdAt', side === '<'), t.orderBy('scanId', side === '<')],
      limit: 1,
    });
    return row?.scanId ?? null;
  }

  private async insert(input: ImportGraphSnapshotInput, takenAt: string): Promise<void> {
    const { session } = this.context;
    const { scanId, nodes, edges, attackPaths, interactionRisks } = input;
    const firstSeen = (node: GraphNodeInput): string => (node.firstSeen ? pythonInstant(new Date(node.firstSeen)) : takenAt);
    await new TableWrite(session, graphSnapshotTable).insert(snapshotValues(input, takenAt));
    await new TableWrite(session, graphNodeTable).insertAll(nodes.map((node) => nodeValues(node, scanId, takenAt, firstSeen(node))));
    await new TableWrite(session, graphSearchTable).insertAll(nodes.map((node) => searchValues(node, scanId)));
    await new TableWrite(session, graphEdgeTable).insertAll(edges.map((edge) => edgeValues(edge, scanId, takenAt)));
    await new TableWrite(session, attackPathTable).insertAll(attackPaths.map((path) => pathValues(path, scanId, takenAt)));
    await new TableWrite(session, interactionRiskTable).insertAll(
      interactionRisks.map(({ pattern, agents, riskScore, description, owaspAgenticTag }) => ({
        pattern,
        agentsKey: agentsKey(agents),
        scanId,
        riskScoreStored: riskScore,
        description,
        owaspAgenticTag: owaspAgenticTag ?? null,
      })),
    );
  }

  /** Edges that were there before keep when they were seen first; those that are gone are closed in the snapshot before, when this one is the latest. */
  private async carryForward(scanId: string, before: string, closedAt: string | null): Promise<void> {
    const { session } = this.context;
    const t = new TableQuery(session, graphEdgeTable);
    const same = sql`o.source_id = t.source_id and o.target_id = t.target_id and o.relationship = t.relationship and ${t.sameTenant('o')}`;
    const table = sql.table(t.name);
    const keep = sql`update ${table} as t set first_seen = o.first_seen, valid_from = o.valid_from from ${table} as o
      where ${t.tenantIs()} and t.scan_id = ${scanId} and o.scan_id = ${before} and ${same}`;
    const close = sql`update ${table} as t set valid_to = ${closedAt}, activity_id = 3
      where ${t.tenantIs()} and t.scan_id = ${before} and coalesce(t.valid_to, '') = ''
        and not exists (select 1 from ${table} as o where o.scan_id = ${scanId} and ${same})`;
    for (const statement of closedAt === null ? [keep] : [keep, close])
      await session.run({ compile: () => statement.compile(session.dialect.builder) }, 'GRAPH');
  }
}

function snapshotValues(
  { scanId, nodes, edges, analysisStatus }: ImportGraphSnapshotInput,
  createdAt: string,
): Values<typeof graphSnapshotTable.columns> {
  return {
    scanId,
    createdAt,
    nodeCount: nodes.length,
    edgeCount: edges.length,
    riskSummary: JSON.stringify(tally(nodes.map(severityWord).filter((word) => word !== ''))),
    nodeTypeCounts: JSON.stringify(tally(nodes.map(({ entityType }) => wordOf(entityTypeWords, entityType)))),
    analysisStatus: documentOf(analysisStatus, 'input.analysisStatus', Infinity),
  };
}

function edgeValues(edge: GraphEdgeInput, scanId: string, takenAt: string): Values<typeof graphEdgeTable.columns> {
  return {
    sourceId: edge.sourceId,
    targetId: edge.targetId,
    relationshipRaw: wordOf(relationshipWords, edge.relationship),
    scanId,
    directionRaw: wordOf(edgeDirectionWords, edge.direction),
    weight: edge.weight,
    traversable: edge.traversable,
    firstSeen: takenAt,
    lastSeen: takenAt,
    validFromRaw: takenAt,
    confidence: edge.confidence,
    provenance: documentOf(edge.provenance, 'provenance'),
    evidence: documentOf(edge.evidence, 'evidence'),
    sourceScanId: scanId,
    sourceRunId: '',
    activityId: 1,
  };
}

function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
