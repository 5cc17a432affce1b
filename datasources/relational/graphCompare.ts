import { sql } from 'kysely';
import type { Dialect } from './dialect';
import { canonicalJson } from '../cursor';
import { GatewayError } from '../errors';
import { parseJson } from './column';
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

/** Values to compare, by the name of their field. */
export type Compared = Readonly<Record<string, unknown>>;

/** How the rows of one table are compared between two snapshots. */
export interface Comparison<C extends Columns> {
  /** What identifies a row within its snapshot. */
  readonly key: readonly ColumnName<C>[];
  /** Columns that are compared. */
  readonly columns: readonly ColumnName<C>[];
  /** Further values that are compared, by alias. */
  readonly extra: Readonly<Record<string, Condition>>;
  /** What a change is told in; `raw` holds the further values. */
  readonly values: (row: RowOf<Table<C>>, raw: Readonly<Record<string, unknown>>) => Compared;
}

/** The only attributes whose change counts; others move with every scan. */
const driftAttributes = ['internet_exposed', 'encryption_at_rest', 'encryption_in_transit', 'iam_policy_arn', 'iam_role_arn'] as const;

/** How nodes are compared. */
export function nodeComparison(dialect: Dialect): Comparison<typeof graphNodeTable.columns> {
  // As text, because a driver parses a document and could no longer tell a text from one.
  const attribute = (key: string): Condition =>
    sql`cast(${dialect.jsonAt(dialect.document(sql.ref('t.attributes')), [key], 'json')} as text)`;
  return {
    key: ['nodeId'],
    columns: ['entityTypeRaw', 'label', 'statusRaw', 'severityRaw', 'severityId', 'riskScore', 'complianceTags'],
    extra: Object.fromEntries(driftAttributes.map((key) => [key, attribute(key)])),
    values: nodeValues,
  };
}

/** How edges are compared. */
export function edgeComparison(): Comparison<typeof graphEdgeTable.columns> {
  return {
    key: ['sourceId', 'targetId', 'relationshipRaw'],
    columns: ['directionRaw', 'weight', 'traversable', 'confidence', 'provenance', 'evidence', 'activityId'],
    extra: {},
    values: edgeValues,
  };
}

function nodeValues(row: GraphNodeRow, raw: Readonly<Record<string, unknown>>): Compared {
  const node = readableRow(row);
  return {
    entityType: node.entityTypeRaw,
    label: node.label,
    status: node.statusRaw,
    severity: node.severityRaw,
    severityId: node.severityId,
    riskScore: node.riskScore,
    complianceTags: [...node.complianceTags].sort(compareBinary),
    ...Object.fromEntries(driftAttributes.map((key) => [`attributes.${key}`, parseJson(raw[key])])),
  };
}

function edgeValues(row: GraphEdgeRow): Compared {
  const { directionRaw, weight, traversable, confidence, provenance, evidence, activityId } = readableRow(row);
  return { direction: directionRaw, weight, traversable, confidence, provenance, evidence, activityId };
}

/** What differs; decided here, because engines disagree on when two JSON documents are equal. */
export function differences(before: Compared, after: Compared): readonly FieldChange[] {
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
