import type { ColumnName, Columns, Table } from './table';

/** Names of the fields a selection set asks of a type. */
export type Fields = ReadonlySet<string>;

/** Columns a field needs when it is not simply a column of the same name. */
export type FieldColumns<C extends Columns> = Readonly<Record<string, readonly ColumnName<C>[]>>;

/** The columns that answer a selection: the key, the columns of the same name, and those that computed fields and edges need. */
export function columnsOf<C extends Columns>(table: Table<C>, fields: Fields, computed: FieldColumns<C> = {}): readonly ColumnName<C>[] {
  const columns = new Set<ColumnName<C>>(table.key);
  for (const field of fields) {
    for (const column of computed[field] ?? []) columns.add(column);
    if (field in table.columns && computed[field] === undefined) columns.add(field);
  }
  return [...columns];
}
