import { sql, type AliasedRawBuilder } from 'kysely';
import type { GraphChangeKind } from '../../resolvers/types.generated';
import type { StoreContext } from './dialect';
import { differences, edgeComparison, nodeComparison, type Compared, type Comparison, type FieldChange } from './graphCompare';
import { joinKey } from './graphKeys';
import { graphEdgeTable, graphNodeTable } from './graphTables';
import { TableQuery, type Condition } from './select';
import type { Columns } from './table';

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

/** A row that one snapshot has in this form and the other has not. */
interface Distinct {
  readonly key: readonly string[];
  readonly values: Compared;
}

/** Rows of each side one comparison reads: as many added as changed ones. */
const readBudget = 2 * changeBudget;

/**
 * Diffs on any SQL backend. Each side is asked for the rows that the other does not have in the same form, as a difference of sets: engines answer that by
 * hashing or sorting, never by looking up row after row, so it does not depend on statistics.
 */
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
  const after = await distinctRows(table, by, to, from);
  const before = await distinctRows(table, by, from, to);
  const total = await table.count([table.eq('scanId', to)]);
  return after.length > readBudget || before.length > readBudget
    ? boundedChanges(table, by, from, to, total)
    : allChanges(before, after, total);
}

/** Every change: what both sides have in different forms was changed, the rest was added or removed. */
function allChanges(before: readonly Distinct[], after: readonly Distinct[], total: number): ChangeSet {
  const old = new Map(before.map((row) => [joinKey(...row.key), row]));
  const current = new Set(after.map((row) => joinKey(...row.key)));
  const added = after.filter((row) => !old.has(joinKey(...row.key))).map(({ key }) => ({ kind: 'ADDED' as const, key, changes: [] }));
  const removed = before
    .filter((row) => !current.has(joinKey(...row.key)))
    .map(({ key }) => ({ kind: 'REMOVED' as const, key, changes: [] }));
  const changed = after.flatMap(({ key, values }): readonly Change[] => {
    const twin = old.get(joinKey(...key));
    const changes = twin ? differences(twin.values, values) : [];
    return changes.length === 0 ? [] : [{ kind: 'CHANGED', key, changes }];
  });
  const listed = [added, removed, changed].flatMap((kind: readonly Change[]) => kind.slice(0, changeBudget));
  return { listed, added: added.length, removed: removed.length, changed: changed.length, common: total - added.length };
}

/** More changes than one comparison reads: what was added and removed is still counted, what was changed is not. */
async function boundedChanges<C extends OfSnapshot>(
  table: TableQuery<C>,
  by: Comparison<C>,
  from: string,
  to: string,
  total: number,
): Promise<ChangeSet> {
  const added = await keysOnlyIn(table, by, to, from, 'ADDED');
  const removed = await keysOnlyIn(table, by, from, to, 'REMOVED');
  const common = total - added.total;
  return {
    listed: [...added.listed, ...removed.listed],
    added: added.total,
    removed: removed.total,
    changed: common === 0 ? 0 : null,
    common,
  };
}

async function distinctRows<C extends OfSnapshot>(
  table: TableQuery<C>,
  by: Comparison<C>,
  scanId: string,
  other: string,
): Promise<readonly Distinct[]> {
  const columns = [...by.key, ...by.columns];
  const selections = [
    ...columns.map((name) => sql`${table.col(name)} as ${sql.ref(name)}`),
    ...Object.entries(by.extra).map(([alias, value]) => sql`${value} as ${sql.ref(alias)}`),
  ];
  const rows = await readDifference(table, by, selections, scanId, other, readBudget + 1);
  const decode = table.decoder(columns);
  return rows.map((raw) => {
    const row = decode(raw);
    return { key: keyOf(by, raw), values: by.values(row, raw) };
  });
}

async function keysOnlyIn<C extends OfSnapshot>(
  table: TableQuery<C>,
  by: Comparison<C>,
  scanId: string,
  other: string,
  kind: GraphChangeKind,
): Promise<{ readonly listed: readonly Change[]; readonly total: number }> {
  const keys = by.key.map((name) => sql`${table.col(name)} as ${sql.ref(name)}`);
  const rows = await readDifference(table, by, keys, scanId, other, changeBudget);
  const { builder } = table.session.dialect;
  const count = builder.selectFrom(difference(table, keys, scanId, other)).select(sql`count(*)`.as('n'));
  const [counted] = await table.session.all(count, table.table.entity);
  return { listed: rows.map((raw) => ({ kind, key: keyOf(by, raw), changes: [] })), total: Number(counted?.['n'] ?? 0) };
}

function readDifference<C extends OfSnapshot>(
  table: TableQuery<C>,
  by: Comparison<C>,
  selections: readonly Condition[],
  scanId: string,
  other: string,
  limit: number,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { builder, binary } = table.session.dialect;
  let query = builder.selectFrom(difference(table, selections, scanId, other)).selectAll();
  for (const name of by.key) query = query.orderBy(binary(sql.ref(`d.${name}`)));
  return table.session.all(query.limit(limit), table.table.entity);
}

/** Rows of one snapshot that the other does not have in the same form. */
function difference<C extends OfSnapshot>(
  table: TableQuery<C>,
  selections: readonly Condition[],
  scanId: string,
  other: string,
): AliasedRawBuilder<Record<string, unknown>, 'd'> {
  const side = (id: string): Condition =>
    sql`select ${sql.join(selections)} from ${sql.table(table.name)} as t where ${table.all([table.eq('scanId', id)])}`;
  return sql<Record<string, unknown>>`(${side(scanId)} except ${side(other)})`.as('d');
}

function keyOf<C extends OfSnapshot>(by: Comparison<C>, raw: Readonly<Record<string, unknown>>): readonly string[] {
  return by.key.map((name) => String(raw[name]));
}
