import { createHash, type Hash } from 'node:crypto';
import type { StoreContext } from './dialect';
import { readableRow } from './graphCompare';
import { attackPathTable, graphEdgeTable, graphNodeTable, type AttackPathRow, type GraphEdgeRow, type GraphNodeRow } from './graphTables';
import { findingTypes } from './graphVocabulary';
import { PythonFloat, pythonJson } from './pythonJson';
import { TableQuery } from './select';
import type { ColumnName, Columns, RowOf, Table } from './table';

/** Rows of each table that one manifest reads. */
export const evidenceBudget = { nodes: 50_000, edges: 100_000, attackPaths: 20_000 } as const;

/** What a snapshot held when it was read. */
export interface GraphEvidence {
  /** Null when the snapshot is larger than the budget. */
  readonly digests: { readonly graph: string; readonly findings: string } | null;
  readonly counts: {
    readonly nodes: number;
    readonly edges: number;
    readonly findings: number;
    readonly attackPaths: number;
    readonly complianceTags: number;
  } | null;
}

/** Reads what proves a snapshot. */
export interface GraphEvidencePort {
  /** Digests over the rows of a snapshot, free of private fields, as agent-bom computes them. */
  evidence(scanId: string): Promise<GraphEvidence>;
}

/** Evidence on any SQL backend. */
export class GraphEvidenceStore implements GraphEvidencePort {
  constructor(private readonly context: StoreContext) {}

  async evidence(scanId: string): Promise<GraphEvidence> {
    const { session } = this.context;
    const nodes = await readAll(new TableQuery(session, graphNodeTable), ['nodeId'], nodeColumns, scanId, evidenceBudget.nodes);
    const edges = await readAll(
      new TableQuery(session, graphEdgeTable),
      ['sourceId', 'targetId', 'relationshipRaw'],
      edgeColumns,
      scanId,
      evidenceBudget.edges,
    );
    const paths = await readAll(
      new TableQuery(session, attackPathTable),
      ['sourceNode', 'targetNode'],
      pathColumns,
      scanId,
      evidenceBudget.attackPaths,
    );
    if (nodes === null || edges === null || paths === null) return { digests: null, counts: null };
    const findings = nodes.filter(({ entityTypeRaw }) => findingTypes.includes(entityTypeRaw));
    const tags = nodes.flatMap(({ nodeId, complianceTags }) => complianceTags.map((tag) => ({ node_id: nodeId, tag })));
    const graph = digest([
      ['edges', edges.map(edgeEvidence)],
      ['nodes', nodes.map(nodeEvidence)],
    ]);
    const found = digest([
      ['attack_paths', paths.map(pathEvidence)],
      ['compliance', tags],
      ['findings', findings.map(nodeEvidence)],
    ]);
    const counts = {
      nodes: nodes.length,
      edges: edges.length,
      findings: findings.length,
      attackPaths: paths.length,
      complianceTags: tags.length,
    };
    return { digests: { graph, findings: found }, counts };
  }
}

const nodeColumns = [
  'entityTypeRaw',
  'label',
  'statusRaw',
  'severityRaw',
  'severityId',
  'riskScore',
  'complianceTags',
  'dataSources',
] as const;
const edgeColumns = ['directionRaw', 'weight', 'traversable', 'validFromRaw', 'validToRaw', 'confidence', 'activityId'] as const;
const pathColumns = ['hopCount', 'riskScoreStored', 'summary', 'hopIds', 'edgeNames', 'tools', 'vulnIds'] as const;

/** All rows of a snapshot by key; null when there are more than the budget. */
async function readAll<C extends Columns & { readonly scanId: Columns[string] }>(
  table: TableQuery<C>,
  key: readonly ColumnName<C>[],
  columns: readonly ColumnName<C>[],
  scanId: string,
  budget: number,
): Promise<readonly RowOf<Table<C>>[] | null> {
  const order = key.map((name) => table.orderBy(name, false));
  const rows = await table.select([...key, ...columns], { where: [table.eq('scanId', scanId)], order, limit: budget + 1 });
  return rows.length > budget ? null : rows.map(readableRow);
}

function nodeEvidence(node: GraphNodeRow): unknown {
  return {
    id: node.nodeId,
    entity_type: node.entityTypeRaw,
    label: node.label,
    status: node.statusRaw ?? '',
    severity: node.severityRaw ?? '',
    severity_id: node.severityId,
    risk_score: new PythonFloat(node.riskScore),
    compliance_tags: node.complianceTags,
    data_sources: node.dataSources,
  };
}

function edgeEvidence(edge: GraphEdgeRow): unknown {
  return {
    source_id: edge.sourceId,
    target_id: edge.targetId,
    relationship: edge.relationshipRaw,
    direction: edge.directionRaw ?? '',
    weight: new PythonFloat(edge.weight),
    traversable: edge.traversable,
    valid_from: edge.validFromRaw,
    valid_to: edge.validToRaw,
    confidence: new PythonFloat(edge.confidence),
    activity_id: edge.activityId,
  };
}

function pathEvidence(path: AttackPathRow): unknown {
  return {
    source_node: path.sourceNode,
    target_node: path.targetNode,
    hop_count: path.hopCount,
    composite_risk: new PythonFloat(path.riskScoreStored ?? 0),
    summary: path.summary ?? '',
    path_nodes: path.hopIds,
    path_edges: path.edgeNames,
    tool_exposure: path.tools,
    vuln_ids: path.vulnIds,
  };
}

/** Hashes an object of lists without ever holding its whole text. */
function digest(lists: readonly (readonly [string, readonly unknown[]])[]): string {
  const hash: Hash = createHash('sha256');
  lists.forEach(([name, items], i) => {
    hash.update(`${i === 0 ? '{' : ','}${pythonJson(name)}:[`);
    items.forEach((item, j) => hash.update((j === 0 ? '' : ',') + pythonJson(item)));
    hash.update(']');
  });
  return `sha256:${hash.update('}').digest('hex')}`;
}
