import type { ColumnName, Columns, Table } from './table';

/** Names of the fields a selection set asks of a type. */
export type Fields = ReadonlySet<string>;

/** Columns a field needs when it is not simply a column of the same name. */
export type FieldColumns<C extends Columns> = Readonly<Record<string, readonly ColumnName<C>[]>>;

const none = Object.freeze({});

/** PERF: compiled operations ask with the same set every time. */
const known = new WeakMap<Fields, WeakMap<object, Map<object, readonly string[]>>>();

/** The columns that answer a selection: the key, the columns of the same name, and those that computed fields and edges need. */
export function columnsOf<C extends Columns>(table: Table<C>, fields: Fields, computed: FieldColumns<C> = none): readonly ColumnName<C>[] {
  const ofFields = known.get(fields) ?? new WeakMap<object, Map<object, readonly string[]>>();
  const ofTable = ofFields.get(table) ?? new Map<object, readonly string[]>();
  const cached = ofTable.get(computed);
  // What is kept under a table are columns of that table.
  if (cached) return cached as readonly ColumnName<C>[];
  const columns = new Set<ColumnName<C>>(table.key);
  for (const field of fields) {
    for (const column of computed[field] ?? []) columns.add(column);
    if (field in table.columns && computed[field] === undefined) columns.add(field);
  }
  const chosen: readonly ColumnName<C>[] = [...columns];
  known.set(fields, ofFields.set(table, ofTable.set(computed, chosen)));
  return chosen;
}
