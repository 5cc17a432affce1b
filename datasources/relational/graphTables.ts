import type { GraphActivity, RiskScale } from '../../resolvers/types.generated';
import {
  bool,
  count,
  enumeration,
  float,
  json,
  object,
  requiredTime,
  severity,
  string,
  strings,
  text,
  time,
  list,
  type Column,
} from './column';
import { edgeDirectionWords, entityTypeWords, namesOf, nodeStatusWords, relationshipWords } from './graphVocabulary';
import { defineTable, tenantEverywhere, type RowOf } from './table';

const named = (name: string): { SQLITE: string; POSTGRES: string } => ({ SQLITE: name, POSTGRES: name });

/**
 * A number that agent-bom always writes although its column allows null. Ordering by the bare column lets the index that agent-bom built for this very
 * order serve the page; over hundreds of thousands of nodes that is a millisecond instead of a sort.
 */
const always = (column: Column<number>): Column<number> => ({ ...column, nullable: false });

/** A real number whose absence means a default. */
const measure = (at: string, absent: number): Column<number> => {
  const column = float(at);
  return { ...column, decode: (raw) => column.decode(raw) ?? absent };
};

const activities: readonly GraphActivity[] = ['UNKNOWN', 'CREATE', 'UPDATE', 'CLOSE'];

/** The OCSF activity of an edge as a number; agent-bom reads none as 1, created. */
const activityId = (at: string): Column<number> => {
  const column = count(at);
  return { ...column, decode: (raw) => column.decode(raw) || 1 };
};

/** The OCSF activity of an edge. */
const activity = (at: string): Column<GraphActivity> => {
  const column = activityId(at);
  return { ...column, decode: (raw) => activities[column.decode(raw)] ?? 'UNKNOWN' };
};

/** Snapshots: one row per saved graph. */
export const graphSnapshotTable = defineTable({
  entity: 'GRAPH',
  names: named('graph_snapshots'),
  tenant: tenantEverywhere,
  key: ['scanId'],
  columns: {
    scanId: string('scan_id'),
    createdAt: requiredTime('created_at'),
    nodeCount: count('node_count'),
    edgeCount: count('edge_count'),
    riskSummary: object('risk_summary'),
    nodeTypeCounts: json('node_type_counts'),
    analysisStatus: object('analysis_status'),
  },
});

/** Nodes of snapshots. */
export const graphNodeTable = defineTable({
  entity: 'GRAPH',
  names: named('graph_nodes'),
  tenant: tenantEverywhere,
  key: ['nodeId', 'scanId'],
  columns: {
    nodeId: string('id'),
    scanId: string('scan_id'),
    entityType: enumeration(namesOf(entityTypeWords), 'entity_type'),
    entityTypeRaw: string('entity_type'),
    label: string('label'),
    categoryUid: count('category_uid'),
    classUid: count('class_uid'),
    typeUid: count('type_uid'),
    status: enumeration(namesOf(nodeStatusWords), 'status'),
    statusRaw: text('status'),
    riskScore: always(measure('risk_score', 0)),
    severity: severity('severity'),
    severityRaw: text('severity'),
    severityId: always(count('severity_id')),
    firstSeen: time('first_seen'),
    lastSeen: time('last_seen'),
    attributes: object('attributes'),
    complianceTags: strings('compliance_tags'),
    dataSources: strings('data_sources'),
    dimensions: object('dimensions'),
  },
});

/** Edges of snapshots. */
export const graphEdgeTable = defineTable({
  entity: 'GRAPH',
  names: named('graph_edges'),
  tenant: tenantEverywhere,
  key: ['sourceId', 'targetId', 'relationshipRaw', 'scanId'],
  columns: {
    sourceId: string('source_id'),
    targetId: string('target_id'),
    relationship: enumeration(namesOf(relationshipWords), 'relationship'),
    relationshipRaw: string('relationship'),
    scanId: string('scan_id'),
    direction: enumeration(namesOf(edgeDirectionWords), 'direction'),
    directionRaw: text('direction'),
    weight: measure('weight', 0),
    traversable: bool('traversable'),
    firstSeen: time('first_seen'),
    lastSeen: time('last_seen'),
    validFrom: time('valid_from'),
    validTo: time('valid_to'),
    validFromRaw: string('valid_from'),
    validToRaw: string('valid_to'),
    confidence: measure('confidence', 1),
    provenance: object('provenance'),
    evidence: object('evidence'),
    sourceScanId: text('source_scan_id'),
    sourceRunId: text('source_run_id'),
    activity: activity('activity_id'),
    activityId: activityId('activity_id'),
  },
});

/** Attack paths of snapshots. */
export const attackPathTable = defineTable({
  entity: 'GRAPH',
  names: named('attack_paths'),
  tenant: tenantEverywhere,
  key: ['sourceNode', 'targetNode', 'scanId'],
  columns: {
    sourceNode: string('source_node'),
    targetNode: string('target_node'),
    scanId: string('scan_id'),
    hopCount: count('hop_count'),
    riskScoreStored: float('composite_risk'),
    summary: text('summary'),
    hopIds: strings('path_nodes'),
    edgeNames: strings('path_edges'),
    credentials: strings('credential_exposure'),
    tools: strings('tool_exposure'),
    vulnIds: strings('vuln_ids'),
    techniques: list('technique_mappings'),
    computedAt: time('computed_at'),
  },
});

/** Interaction risks of snapshots. The exact text of the agent list is part of the key. */
export const interactionRiskTable = defineTable({
  entity: 'GRAPH',
  names: named('interaction_risks'),
  tenant: tenantEverywhere,
  key: ['pattern', 'agentsKey', 'scanId'],
  columns: {
    pattern: string('pattern'),
    agentsKey: string('agents'),
    agents: strings('agents'),
    scanId: string('scan_id'),
    riskScoreStored: float('risk_score'),
    description: text('description'),
    owaspAgenticTag: text('owasp_agentic_tag'),
  },
});

/** What nodes are found by. */
export const graphSearchTable = defineTable({
  entity: 'GRAPH',
  names: named('graph_node_search'),
  tenant: tenantEverywhere,
  key: ['nodeId', 'scanId'],
  columns: {
    nodeId: string('node_id'),
    scanId: string('scan_id'),
    entityType: string('entity_type'),
    severity: string('severity'),
    complianceTags: string('compliance_tags'),
    dataSources: string('data_sources'),
    searchText: string('search_text'),
  },
});

/** Saved filters of the graph console. */
export const graphFilterPresetTable = defineTable({
  entity: 'GRAPH',
  names: named('graph_filter_presets'),
  tenant: tenantEverywhere,
  key: ['name'],
  columns: {
    name: string('name'),
    description: text('description'),
    filters: object('filters'),
    createdAt: time('created_at'),
  },
});

/** A snapshot as stored. */
export type GraphSnapshotRow = RowOf<typeof graphSnapshotTable>;
/** A node as stored. */
export type GraphNodeRow = RowOf<typeof graphNodeTable>;
/** An edge as stored. */
export type GraphEdgeRow = RowOf<typeof graphEdgeTable>;
/** An attack path as stored. */
export type AttackPathRow = RowOf<typeof attackPathTable>;
/** An interaction risk as stored. */
export type InteractionRiskRow = RowOf<typeof interactionRiskTable>;
/** A filter preset as stored. */
export type GraphFilterPresetRow = RowOf<typeof graphFilterPresetTable>;

/** A stored risk on the one scale of the schema. */
export interface NormalisedRisk {
  /** 0 to 100. */
  readonly score: number;
  readonly scale: RiskScale;
}

/** Reads a stored risk: up to 10 it is a CVSS-like score and counts ten times, above that it is a percentage. An absent one is 0. */
export function normaliseRisk(stored: number | null): NormalisedRisk {
  const value = stored ?? 0;
  const scale: RiskScale = value <= 10 ? 'CVSS_0_10' : 'PERCENT_0_100';
  const score = scale === 'CVSS_0_10' ? Math.round(value * 1e5) / 1e4 : value;
  return { score: Math.min(100, Math.max(0, score)), scale };
}
