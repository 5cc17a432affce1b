import { sql } from 'kysely';
import { canonicalJson } from '../cursor';
import { GatewayError } from '../errors';
import type { Dialect } from './dialect';
import { compareBinary } from './graphKeys';
import type { graphEdgeTable, graphNodeTable, GraphEdgeRow, GraphNodeRow } from './graphTables';
import type { Condition } from './select';
import type { ColumnName, Columns, RowOf, Table } from './table';

/** One value that differs. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** How the rows of one table are compared between two snapshots. */
export interface Comparison<C extends Columns> {
  /** What identifies a row within its snapshot. */
  readonly key: readonly ColumnName<C>[];
  /** What is compared. */
  readonly columns: readonly ColumnName<C>[];
  /** Whether row `t` and its twin `o` may differ: decided by the engine, true whenever they do. */
  readonly mayDiffer: Condition;
  /** What differs; decided here, because engines disagree on when two JSON documents are equal. */
  readonly compare: (before: RowOf<Table<C>>, after: RowOf<Table<C>>) => readonly FieldChange[];
}

/** The only attributes whose change counts; others move with every scan. */
const driftAttributes = ['internet_exposed', 'encryption_at_rest', 'encryption_in_transit', 'iam_policy_arn', 'iam_role_arn'] as const;

/** How nodes are compared. */
export function nodeComparison(dialect: Dialect): Comparison<typeof graphNodeTable.columns> {
  const attribute = (row: string, key: string): Condition => dialect.jsonAt(dialect.document(sql.ref(`${row}.attributes`)), [key], 'json');
  const drifted = driftAttributes.map((key) => sql`${attribute('o', key)} is distinct from ${attribute('t', key)}`);
  const plain = anyDiffers(['entity_type', 'label', 'status', 'severity', 'severity_id', 'risk_score', 'compliance_tags']);
  return {
    key: ['nodeId'],
    columns: ['entityTypeRaw', 'label', 'statusRaw', 'severityRaw', 'severityId', 'riskScore', 'complianceTags', 'attributes'],
    mayDiffer: sql`(${plain} or (o.attributes is distinct from t.attributes and (${sql.join(drifted, sql` or `)})))`,
    compare: (before, after) => [...differences(nodeValues(before), nodeValues(after))],
  };
}

/** How edges are compared. */
export function edgeComparison(): Comparison<typeof graphEdgeTable.columns> {
  return {
    key: ['sourceId', 'targetId', 'relationshipRaw'],
    columns: ['directionRaw', 'weight', 'traversable', 'confidence', 'provenance', 'evidence', 'activityId'],
    mayDiffer: anyDiffers(['direction', 'weight', 'traversable', 'confidence', 'provenance', 'evidence', 'activity_id']),
    compare: (before, after) => differences(edgeValues(before), edgeValues(after)),
  };
}

function anyDiffers(columns: readonly string[]): Condition {
  return sql`(${sql.join(
    columns.map((name) => sql`${sql.ref(`o.${name}`)} is distinct from ${sql.ref(`t.${name}`)}`),
    sql` or `,
  )})`;
}

function nodeValues(node: GraphNodeRow): Readonly<Record<string, unknown>> {
  const { attributes } = readableRow(node);
  return {
    entityType: node.entityTypeRaw,
    label: node.label,
    status: node.statusRaw,
    severity: node.severityRaw,
    severityId: node.severityId,
    riskScore: node.riskScore,
    complianceTags: [...node.complianceTags].sort(compareBinary),
    ...Object.fromEntries(driftAttributes.map((key) => [`attributes.${key}`, attributes[key] ?? null])),
  };
}

function edgeValues(edge: GraphEdgeRow): Readonly<Record<string, unknown>> {
  const { directionRaw, weight, traversable, confidence, provenance, evidence, activityId } = readableRow(edge);
  return { direction: directionRaw, weight, traversable, confidence, provenance, evidence, activityId };
}

function differences(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): readonly FieldChange[] {
  return Object.keys(before)
    .filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** A row all of whose values could be read; throws the typed error of the first that could not. */
export function readableRow<R extends object>(row: R): R {
  const fault = Object.values(row).find((value) => value instanceof GatewayError);
  if (fault) throw fault;
  return row;
}
