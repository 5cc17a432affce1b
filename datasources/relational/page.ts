import { sql } from 'kysely';
import { Connection, Edge, pageRequest, type PageArgs } from '../connection';
import { CursorCodec, type CursorValues } from '../cursor';
import type { Condition, OrderTerm, TableQuery } from './select';
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

/** Reads one keyset page: `size + 1` rows in one statement, whatever the depth of the page. */
export async function selectPage<C extends Columns>(
  table: TableQuery<C>,
  query: PageQuery<C>,
  cursorKey: Buffer,
): Promise<Connection<RowOf<Table<C>>>> {
  const request = pageRequest(query.page);
  const order = completeOrder(table.table, query.order);
  const codec = cursorCodec(table, query, order, cursorKey);
  const terms = order.map((o) => table.orderBy(o.column, o.descending !== request.backward));
  const where = [...query.where, ...bounds(table, order, request, codec)];
  const aliases = order.map((o, i) => (table.isPlain(o.column) && query.columns.includes(o.column) ? o.column : positionAlias(i)));
  const extra = Object.fromEntries(
    terms.flatMap((term, i) => (aliases[i] === positionAlias(i) ? [[positionAlias(i), term.expression]] : [])),
  );
  const rows = await table.selectRaw(query.columns, { where, order: terms, limit: request.size + 1, extra });
  const page = rows.slice(0, request.size);
  if (request.backward) page.reverse();
  const decode = table.decoder(query.columns);
  const edges = page.map((row) => new Edge(decode(row), () => positionOf(row, aliases), codec));
  return new Connection(edges, rows.length > request.size, request, () => table.count(query.where));
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

/** The sort values that were read beside a row. */
export function positionOf(row: Readonly<Record<string, unknown>>, aliases: readonly string[]): CursorValues {
  return aliases.map((alias) => row[alias] as string | number);
}

/** Reads the rows of many parents in one statement, at most `perParent` each, in the given order within each parent. */
export async function selectByParents<C extends Columns>(
  table: TableQuery<C>,
  parentColumn: ColumnName<C>,
  parents: readonly string[],
  columns: readonly ColumnName<C>[],
  options: { readonly order: readonly OrderBy<C>[]; readonly perParent: number; readonly where?: readonly Condition[] },
): Promise<ReadonlyMap<string, readonly RowOf<Table<C>>[]>> {
  const order = completeOrder(table.table, options.order).map((o) => table.orderBy(o.column, o.descending));
  const over = sql.join(order.map((t) => sql`${t.expression} ${sql.raw(t.descending ? 'desc' : 'asc')}`));
  const rank = sql`row_number() over (partition by ${table.col(parentColumn)} order by ${over})`;
  const rows = await table.selectRanked(columns, rank, options.perParent, {
    where: [table.in(parentColumn, parents), ...(options.where ?? [])],
    extra: { parent_key: table.col(parentColumn) },
  });
  const decode = table.decoder(columns);
  const groups = new Map<string, RowOf<Table<C>>[]>(parents.map((p) => [p, []]));
  for (const row of rows) groups.get(String(row['parent_key']))?.push(decode(row));
  return groups;
}
