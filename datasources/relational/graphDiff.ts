import { sql } from 'kysely';
import type { GraphChangeKind } from '../../resolvers/types.generated';
import type { StoreContext } from './dialect';
import { edgeComparison, nodeComparison, type Comparison, type FieldChange } from './graphCompare';
import { joinKey } from './graphKeys';
import { graphEdgeTable, graphNodeTable } from './graphTables';
import { TableQuery, type Condition } from './select';
import type { Columns, RowOf, Table } from './table';

/** Changes of each kind that one comparison lists. */
export const changeBudget = 20_000;

/** What happened to a node or an edge; its key finds it in either snapshot. */
export interface Change {
  readonly kind: GraphChangeKind;
  /** Node id; or source id, target id and relationship. */
  readonly key: readonly string[];
  readonly changes: readonly FieldChange[];
}

/** The changes of nodes, or of edges, between two snapshots. */
export interface ChangeSet {
  /** Added, removed, then changed, each by key; at most the budget of each. */
  readonly listed: readonly Change[];
  readonly added: number;
  readonly removed: number;
  /** Null when there are more candidates than one comparison reads. */
  readonly changed: number | null;
  /** Number of items that both snapshots have. */
  readonly common: number;
}

/** Compares two snapshots of one tenant's graph. */
export interface GraphDiffPort {
  nodeChanges(from: string, to: string): Promise<ChangeSet>;
  edgeChanges(from: string, to: string): Promise<ChangeSet>;
}

type OfSnapshot = Columns & { readonly scanId: Columns[string] };

/** Diffs on any SQL backend: the engine finds the rows that may differ, so that two large snapshots are compared without being read. */
export class GraphDiffStore implements GraphDiffPort {
  constructor(private readonly context: StoreContext) {}

  nodeChanges(from: string, to: string): Promise<ChangeSet> {
    const { session } = this.context;
    return changesBetween(new TableQuery(session, graphNodeTable), nodeComparison(session.dialect), from, to);
  }

  edgeChanges(from: string, to: string): Promise<ChangeSet> {
    return changesBetween(new TableQuery(this.context.session, graphEdgeTable), edgeComparison(), from, to);
  }
}

async function changesBetween<C extends OfSnapshot>(table: TableQuery<C>, by: Comparison<C>, from: string, to: string): Promise<ChangeSet> {
  const added = await onlyIn(table, by, to, from, 'ADDED');
  const removed = await onlyIn(table, by, from, to, 'REMOVED');
  const before = await differing(table, by, from, to);
  const after = await differing(table, by, to, from);
  const changed = changesOf(by, before, after);
  const total = await table.count([table.eq('scanId', to)]);
  return {
    listed: [...added.listed, ...removed.listed, ...changed],
    added: added.total,
    removed: removed.total,
    changed: after.length > changeBudget ? null : changed.length,
    common: total - added.total,
  };
}

/** Items of one snapshot that the other lacks. */
async function onlyIn<C extends OfSnapshot>(
  table: TableQuery<C>,
  by: Comparison<C>,
  scanId: string,
  other: string,
  kind: GraphChangeKind,
): Promise<{ readonly listed: readonly Change[]; readonly total: number }> {
  const where = [table.eq('scanId', scanId), sql`not exists (${twin(table, by, other)})`];
  const order = by.key.map((name) => table.orderBy(name, false));
  const rows = await table.select(by.key, { where, order, limit: changeBudget + 1 });
  const listed = rows.slice(0, changeBudget).map((row) => ({ kind, key: keyOf(by, row), changes: [] }));
  return { listed, total: rows.length > changeBudget ? await table.count(where) : rows.length };
}

/** Items of one snapshot that the other has too and that may differ. Either side finds the same items, in the same order. */
function differing<C extends OfSnapshot>(
  table: TableQuery<C>,
  by: Comparison<C>,
  scanId: string,
  other: string,
): Promise<readonly RowOf<Table<C>>[]> {
  const where = [table.eq('scanId', scanId), sql`exists (${twin(table, by, other)} and ${by.mayDiffer})`];
  const order = by.key.map((name) => table.orderBy(name, false));
  return table.select([...by.key, ...by.columns], { where, order, limit: changeBudget + 1 });
}

/** The same item in another snapshot, as row `o`. */
function twin<C extends OfSnapshot>(table: TableQuery<C>, by: Comparison<C>, scanId: string): Condition {
  const { session } = table;
  const same = by.key.map((name) => {
    const column = table.table.columns[name]?.source.column ?? name;
    return sql`${sql.ref(`o.${column}`)} = ${sql.ref(`t.${column}`)}`;
  });
  return sql`select 1 from ${sql.table(table.name)} as o where ${sql.ref('o.tenant_id')} = ${session.tenant} and o.scan_id = ${scanId} and ${sql.join(same, sql` and `)}`;
}

function changesOf<C extends OfSnapshot>(
  by: Comparison<C>,
  before: readonly RowOf<Table<C>>[],
  after: readonly RowOf<Table<C>>[],
): readonly Change[] {
  const twins = new Map(before.map((row) => [joinKey(...keyOf(by, row)), row]));
  return after.slice(0, changeBudget).flatMap((row): readonly Change[] => {
    const key = keyOf(by, row);
    const old = twins.get(joinKey(...key));
    const changes = old === undefined ? [] : by.compare(old, row);
    return changes.length === 0 ? [] : [{ kind: 'CHANGED', key, changes }];
  });
}

function keyOf<C extends OfSnapshot>(by: Comparison<C>, row: RowOf<Table<C>>): readonly string[] {
  const values = row as Readonly<Record<string, unknown>>;
  return by.key.map((name) => String(values[name]));
}
