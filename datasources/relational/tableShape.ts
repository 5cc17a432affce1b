import { sql, type RawBuilder } from 'kysely';
import { StoreAbsentError } from '../errors';
import type { Column, ColumnKind, Source } from './column';
import type { Dialect } from './dialect';
import { Projection } from './projection';
import type { ColumnName, Columns, Table } from './table';

/** One member of an order: an expression that is never null, and the value it takes in a row. */
export interface OrderTerm {
  readonly expression: RawBuilder<unknown>;
  readonly descending: boolean;
  /** Names the term when it is that of a column; statements whose terms all have one are compiled once per shape. */
  readonly key?: string;
}

/** Choices of columns kept per table; the product's operations make a few dozen. */
const maxProjections = 500;

/**
 * A table on one backend: where its columns are and how they are ordered by. Knows no tenant and no values, so that it is worked out once and shared by
 * all operations. PERF: building the expressions of a page anew took a tenth of its request.
 */
export class TableShape<C extends Columns> {
  readonly name: string;
  readonly tenantColumn: string;
  private readonly expressions = new Map<string, RawBuilder<unknown>>();
  private readonly terms = new Map<string, OrderTerm>();
  private readonly projections = new Map<string, Projection<C>>();
  private readonly known = new WeakMap<readonly ColumnName<C>[], Projection<C>>();

  constructor(
    readonly table: Table<C>,
    readonly dialect: Dialect,
  ) {
    const { backend } = dialect;
    const name = table.names[backend];
    const tenant = table.tenant[backend];
    if (name === undefined || tenant === undefined) throw new StoreAbsentError(backend, `table for ${table.entity}`);
    this.name = name;
    this.tenantColumn = tenant;
  }

  /** SQL expression of a logical column, typed by its kind. */
  col(name: ColumnName<C>): RawBuilder<unknown> {
    return remembered(this.expressions, name, () => {
      const stored = this.at(this.placeOf(name), this.columnOf(name).kind);
      return this.columnOf(name).lowered === true ? sql`lower(${this.dialect.binary(stored)})` : stored;
    });
  }

  private at({ column, path, fallback }: Source, kind: ColumnKind): RawBuilder<unknown> {
    const reference = sql.ref(`t.${column}`);
    const stored = path.length === 0 ? reference : this.dialect.jsonAt(reference, path, kind);
    return fallback === undefined ? stored : sql`coalesce(${stored}, ${this.at(fallback, kind)})`;
  }

  /** A column as text; a JSON document as the text of it. */
  asText(name: ColumnName<C>): RawBuilder<unknown> {
    return this.columnOf(name).kind === 'text' ? this.col(name) : sql`cast(${this.col(name)} as text)`;
  }

  /** An order by a column; nulls sort as the smallest value on every backend. */
  orderBy(name: ColumnName<C>, descending: boolean): OrderTerm {
    const key = `${name}${descending ? '-' : '+'}`;
    return remembered(this.terms, key, () => ({ expression: this.sortable(name), descending, key }));
  }

  private sortable(name: ColumnName<C>): RawBuilder<unknown> {
    const { kind, nullable } = this.columnOf(name);
    const textual = kind === 'text' || kind === 'json';
    const expression = textual ? this.dialect.binary(this.asText(name)) : this.col(name);
    if (!nullable) return expression;
    return textual ? sql`coalesce(${expression}, '')` : sql`coalesce(${expression}, ${sql.lit(-1e300)})`;
  }

  /** A choice of columns; the same one for every list of the same columns. */
  projection(columns: readonly ColumnName<C>[]): Projection<C> {
    const known = this.known.get(columns);
    if (known) return known;
    if (this.projections.size >= maxProjections) this.projections.clear();
    const projection = remembered(this.projections, columns.join(), () => new Projection(this, columns));
    this.known.set(columns, projection);
    return projection;
  }

  /** Where a column is on this backend. */
  placeOf(name: ColumnName<C>): Source {
    const column = this.columnOf(name);
    return this.dialect.place(column.overrides[this.dialect.backend] ?? column.source);
  }

  /** The declaration of a column. */
  columnOf(name: ColumnName<C>): Column<unknown> {
    const column = this.table.columns[name];
    if (column === undefined) throw new Error(`No column ${name} in ${this.table.entity}`);
    return column;
  }
}

const shapes = new WeakMap<Dialect, WeakMap<object, unknown>>();

/** The shape of a table on a backend. STORE_ABSENT when the backend has no such table. */
export function shapeOf<C extends Columns>(table: Table<C>, dialect: Dialect): TableShape<C> {
  const ofDialect = shapes.get(dialect) ?? new WeakMap<object, unknown>();
  // A shape is only ever kept under its own table, so its columns are that table's.
  const known = ofDialect.get(table) as TableShape<C> | undefined;
  if (known) return known;
  const shape = new TableShape(table, dialect);
  shapes.set(dialect, ofDialect.set(table, shape));
  return shape;
}

function remembered<V>(values: Map<string, V>, key: string, make: () => V): V {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = make();
  values.set(key, value);
  return value;
}
