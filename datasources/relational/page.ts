import { sql } from 'kysely';
import { Connection, Edge, pageRequest, type PageArgs } from '../connection';
import { CursorCodec, type CursorValues } from '../cursor';
import type { Extra, Projection, RankedShape, RawRow, SelectShape } from './projection';
import type { Condition, OrderTerm, TableQuery } from './select';
import { StatementTexts } from './compileCache';
import type { ColumnName, Columns, RowOf, Table } from './table';

/** One column of an order, as a store states it. */
export interface OrderBy<C extends Columns> {
  readonly column: ColumnName<C>;
  readonly descending: boolean;
}

/** What a store needs to read one page of a table. */
export interface PageQuery<C extends Columns> {
  readonly page: PageArgs;
  /** Columns the selection set needs. */
  readonly columns: readonly ColumnName<C>[];
  readonly where: readonly Condition[];
  /** Sort columns; the table's key is appended as the tie-breaker. */
  readonly order: readonly OrderBy<C>[];
  /** What the cursor is bound to beside tenant, backend and order. */
  readonly scope: { readonly field: string; readonly filter: unknown };
}

/** Alias of a sort value that a row's cursor is made of. */
export const positionAlias = (index: number): string => `position_${index}`;

/** What all pages of one list have in common: the same columns in the same order. */
interface PagePlan<C extends Columns> {
  /** The order with its unique end. */
  readonly order: readonly OrderBy<C>[];
  readonly projection: Projection<C>;
  /** The statement in the order of the list, and in the opposite one. */
  readonly forward: SelectShape;
  readonly backward: SelectShape;
  /** Where in a row the values are that its cursor is made of, and how many of them were read for that alone. */
  readonly positions: readonly number[];
  readonly extras: number;
}

/** Reads one keyset page: `size + 1` rows in one statement, whatever the depth of the page. */
export async function selectPage<C extends Columns>(
  table: TableQuery<C>,
  query: PageQuery<C>,
  cursorKey: Buffer,
): Promise<Connection<RowOf<Table<C>>>> {
  const request = pageRequest(query.page);
  const { order, projection, forward, backward, positions, extras } = planOf(table, query);
  const codec = cursorCodec(table, query, order, cursorKey);
  const where = [...query.where, ...bounds(table, order, request, codec)];
  const rows = await table.read(projection, request.backward ? backward : forward, where, request.size + 1);
  const page = rows.length > request.size ? rows.slice(0, request.size) : [...rows];
  if (request.backward) page.reverse();
  const edges = page.map((row) => new Edge(projection.decode(row, extras), () => positionOf(row, positions), codec));
  return new Connection(edges, rows.length > request.size, request, () => table.count(query.where));
}

/** Orders kept per choice of columns. */
const maxPlans = 50;

const plans = new WeakMap<object, Map<string, unknown>>();

function planOf<C extends Columns>(table: TableQuery<C>, { columns, order }: PageQuery<C>): PagePlan<C> {
  const projection = table.shape.projection(columns);
  const ofProjection = plans.get(projection) ?? new Map<string, unknown>();
  const key = order.map((o) => `${o.column}${o.descending ? '-' : '+'}`).join();
  // A plan is only ever kept under its own projection, so its columns are that projection's.
  const known = ofProjection.get(key) as PagePlan<C> | undefined;
  if (known) return known;
  const plan = planned(table, projection, completeOrder(table.table, order));
  if (ofProjection.size >= maxPlans) ofProjection.clear();
  plans.set(projection, ofProjection.set(key, plan));
  return plan;
}

function planned<C extends Columns>(table: TableQuery<C>, projection: Projection<C>, order: readonly OrderBy<C>[]): PagePlan<C> {
  const { columns } = projection;
  const selected = order.map((o) => (table.shape.columnOf(o.column).nullable ? -1 : columns.indexOf(o.column)));
  const terms = (backward: boolean): readonly OrderTerm[] => order.map((o) => table.orderBy(o.column, o.descending !== backward));
  const added = terms(false).flatMap((term, i) => (selected[i] === -1 ? [[positionAlias(i), term.expression] as const] : []));
  const extra = Object.fromEntries(added);
  const shape = (backward: boolean): SelectShape => ({ order: terms(backward), extra, texts: new StatementTexts() });
  const positions = selected.map((at, i) => (at === -1 ? columns.length + added.findIndex(([alias]) => alias === positionAlias(i)) : at));
  return { order, projection, forward: shape(false), backward: shape(true), positions, extras: added.length };
}

/** The order with the table's key appended: without a unique end, equal sort keys would repeat or skip rows. */
export function completeOrder<C extends Columns>(table: Table<C>, order: readonly OrderBy<C>[]): readonly OrderBy<C>[] {
  const descending = order.at(-1)?.descending ?? false;
  const named = new Set(order.map((o) => o.column));
  return [...order, ...table.key.filter((k) => !named.has(k)).map((column) => ({ column, descending }))];
}

/** The cursors of one page's list. */
export function cursorCodec<C extends Columns>(
  table: TableQuery<C>,
  query: PageQuery<C>,
  order: readonly OrderBy<C>[],
  key: Buffer,
): CursorCodec {
  const { tenant, dialect } = table.session;
  return new CursorCodec(key, { tenant, backend: dialect.backend, field: query.scope.field, filter: query.scope.filter, order });
}

function bounds<C extends Columns>(
  table: TableQuery<C>,
  order: readonly OrderBy<C>[],
  request: { after: string | null; before: string | null },
  codec: CursorCodec,
): readonly Condition[] {
  if (request.after === null && request.before === null) return [];
  const terms = order.map((o) => table.orderBy(o.column, o.descending));
  const conditions: Condition[] = [];
  if (request.after !== null) conditions.push(beyond(terms, codec.decode(request.after, terms.length), true));
  if (request.before !== null) conditions.push(beyond(terms, codec.decode(request.before, terms.length), false));
  return conditions;
}

/**
 * Rows strictly after (or before) a position. Each level repeats its column as a plain range, `a <= x and (a < x or ...)`, because an index
 * can seek on that and cannot on a bare OR; row-value comparison would not allow mixed directions and is unknown to Snowflake.
 */
function beyond(terms: readonly OrderTerm[], values: CursorValues, after: boolean): Condition {
  const [term, ...rest] = terms;
  if (term === undefined) return sql`1 = 0`;
  const less = term.descending === after;
  const strict = sql`${term.expression} ${sql.raw(less ? '<' : '>')} ${values[0]}`;
  if (rest.length === 0) return strict;
  const loose = sql`${term.expression} ${sql.raw(less ? '<=' : '>=')} ${values[0]}`;
  return sql`(${loose} and (${strict} or ${beyond(rest, values.slice(1), after)}))`;
}

/** The sort values that were read with a row. */
export function positionOf(row: RawRow, positions: readonly number[]): CursorValues {
  return positions.map((at) => row[at] as string | number);
}

/** Reads the rows of many parents in one statement, at most `perParent` each, in the given order within each parent. */
export async function selectByParents<C extends Columns>(
  table: TableQuery<C>,
  parentColumn: ColumnName<C>,
  parents: readonly string[],
  columns: readonly ColumnName<C>[],
  options: { readonly order: readonly OrderBy<C>[]; readonly perParent: number; readonly where?: readonly Condition[] },
): Promise<ReadonlyMap<string, readonly RowOf<Table<C>>[]>> {
  const projection = table.shape.projection(columns);
  const order = completeOrder(table.table, options.order).map((o) => table.orderBy(o.column, o.descending));
  const shape = rankedShape(table, projection, parentColumn, order, {});
  const rows = await table.readRanked(projection, shape, [table.in(parentColumn, parents), ...(options.where ?? [])], options.perParent);
  const groups = new Map<string, RowOf<Table<C>>[]>(parents.map((p) => [p, []]));
  for (const row of rows) groups.get(String(row[columns.length]))?.push(projection.decode(row, 1));
  return groups;
}

/** The statement that ranks rows within each parent: after its columns it reads the further expressions, then the parent's key. */
export function rankedShape<C extends Columns>(
  table: TableQuery<C>,
  projection: Projection<C>,
  parentColumn: ColumnName<C>,
  order: readonly OrderTerm[],
  extra: Extra,
): RankedShape {
  return projection.rankedNamed(`${parentColumn}|${order.map((t) => t.key ?? '').join()}|${Object.keys(extra).join()}`, () => {
    const over = sql.join(order.map((t) => sql`${t.expression} ${sql.raw(t.descending ? 'desc' : 'asc')}`));
    const rank = sql`row_number() over (partition by ${table.col(parentColumn)} order by ${over})`;
    return { rank, extra: { ...extra, parent_key: table.col(parentColumn) } };
  });
}
