import { Connection, Edge, pageRequest, type PageArgs, type PageRequest } from '../connection';
import { completeOrder, cursorCodec, positionAlias, positionOf, rankedShape, selectPage, type OrderBy } from './page';
import type { RawRow } from './projection';
import type { Condition, TableQuery } from './select';
import type { ColumnName, Columns, RowOf, Table } from './table';

/** What a store needs to read one page of children for each of several parents. */
export interface ChildPages<C extends Columns> {
  readonly page: PageArgs;
  /** Columns the selection set needs. */
  readonly columns: readonly ColumnName<C>[];
  readonly where: readonly Condition[];
  /** Sort columns; the table's key is appended as the tie-breaker. */
  readonly order: readonly OrderBy<C>[];
  /** What the cursors of one parent's list are bound to beside tenant, backend and order. */
  readonly scope: (parent: string) => { readonly field: string; readonly filter: unknown };
}

/** Pages of children by parent. */
export type PagesByParent<T> = ReadonlyMap<string, Connection<T>>;

/**
 * Reads one page of children for each parent: one statement for all parents, and one more when totals are selected. A cursor belongs to one parent, so a
 * page that starts at one is read for that parent alone, straight from the index.
 */
export async function selectPagesByParents<C extends Columns>(
  table: TableQuery<C>,
  parentColumn: ColumnName<C>,
  parents: readonly string[],
  query: ChildPages<C>,
  cursorKey: Buffer,
): Promise<PagesByParent<RowOf<Table<C>>>> {
  const request = pageRequest(query.page);
  if (parents.length > 1 && request.after === null && request.before === null)
    return firstPages(table, parentColumn, parents, query, request, cursorKey);
  const pages = new Map<string, Connection<RowOf<Table<C>>>>();
  for (const parent of parents) {
    const where = [table.eq(parentColumn, parent), ...query.where];
    pages.set(parent, await selectPage(table, { ...query, where, scope: query.scope(parent) }, cursorKey));
  }
  return pages;
}

async function firstPages<C extends Columns>(
  table: TableQuery<C>,
  parentColumn: ColumnName<C>,
  parents: readonly string[],
  query: ChildPages<C>,
  request: PageRequest,
  cursorKey: Buffer,
): Promise<PagesByParent<RowOf<Table<C>>>> {
  const order = completeOrder(table.table, query.order);
  const terms = order.map((o) => table.orderBy(o.column, o.descending !== request.backward));
  const where = [table.in(parentColumn, parents), ...query.where];
  const { columns } = query;
  const projection = table.shape.projection(columns);
  const extra = Object.fromEntries(terms.map((term, i) => [positionAlias(i), term.expression]));
  const shape = rankedShape(table, projection, parentColumn, terms, extra);
  const positions = terms.map((_, i) => columns.length + i);
  const keyAt = columns.length + terms.length;
  const groups = new Map<string, RawRow[]>(parents.map((parent) => [parent, []]));
  for (const row of await table.readRanked(projection, shape, where, request.size + 1)) groups.get(String(row[keyAt]))?.push(row);
  const totals = countsOnce(table, parentColumn, where);
  const pages = [...groups].map(([parent, rows]) => {
    const codec = cursorCodec(table, { ...query, scope: query.scope(parent) }, order, cursorKey);
    const page = rows.slice(0, request.size);
    if (request.backward) page.reverse();
    const edges = page.map((row) => new Edge(projection.decode(row, terms.length + 1), () => positionOf(row, positions), codec));
    const count = async (): Promise<number> => (await totals()).get(parent) ?? 0;
    return [parent, new Connection(edges, rows.length > request.size, request, count)] as const;
  });
  return new Map(pages);
}

/** Totals of all parents in one statement, run when the first of them is asked for. */
function countsOnce<C extends Columns>(
  table: TableQuery<C>,
  parentColumn: ColumnName<C>,
  where: readonly Condition[],
): () => Promise<ReadonlyMap<string, number>> {
  let counts: Promise<ReadonlyMap<string, number>> | undefined;
  return () => {
    counts ??= table.countBy(table.col(parentColumn), where).then((rows) => new Map(rows.map((row) => [String(row.value), row.count])));
    return counts;
  };
}
