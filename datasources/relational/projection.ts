import { sql, type AliasedExpression, type RawBuilder } from 'kysely';
import type { Backend } from '../vocabulary';
import { GatewayError, StoredDataInvalidError } from '../errors';
import { StatementTexts } from './compileCache';
import type { OrderTerm, TableShape } from './tableShape';
import type { ColumnName, Columns, RowOf, Table } from './table';

/** A row as its values in the order of selection. */
export type RawRow = readonly unknown[];

/** Further expressions to read, by alias. */
export type Extra = Readonly<Record<string, RawBuilder<unknown>>>;

/** Everything about a select but its conditions and its limit, and the texts it has been compiled to. */
export interface SelectShape {
  readonly order: readonly OrderTerm[];
  readonly extra: Extra;
  /** Null when its parts have no names by which a text could be found again. */
  readonly texts: StatementTexts | null;
}

/** Everything about a select of rows ranked within their parents, but its conditions and its bound. */
export interface RankedShape {
  readonly extra: Extra;
  readonly rank: RawBuilder<unknown>;
  readonly texts: StatementTexts | null;
}

/** A shape whose texts are kept with it. */
type Kept<S> = Omit<S, 'texts'> & { readonly texts: StatementTexts };

/** Shapes kept per choice of columns: one per order and direction. */
const maxShapes = 50;

/** Name of the column that tells whether the JSON document a row's values come from is readable. */
const validAlias = 'document_valid';

/** How the value of one column becomes that of a row. */
interface Cell {
  readonly name: string;
  readonly decode: (raw: unknown) => unknown;
  readonly fromDocument: boolean;
}

/** A choice of columns of a table on one backend: how they are selected, and how the rows that were read are decoded. */
export class Projection<C extends Columns> {
  private readonly cells: readonly Cell[];
  private readonly valid: RawBuilder<number> | null;
  private readonly backend: Backend;
  private readonly shapes = new Map<string, Kept<SelectShape>>();
  private readonly rankedShapes = new Map<string, Kept<RankedShape>>();

  constructor(
    readonly shape: TableShape<C>,
    readonly columns: readonly ColumnName<C>[],
  ) {
    this.backend = shape.dialect.backend;
    this.cells = columns.map((name) => {
      const { decode } = shape.columnOf(name);
      return { name, decode, fromDocument: shape.placeOf(name).path.length > 0 };
    });
    const document = columns.map((name) => shape.placeOf(name)).find((source) => source.path.length > 0);
    this.valid = document ? shape.dialect.jsonValid(sql.ref(`t.${document.column}`)) : null;
  }

  /** What a statement selects: the columns, the further expressions, and whether the document can be read. */
  selections(extra: Extra): readonly AliasedExpression<unknown, string>[] {
    const chosen = this.columns.map((name) => this.shape.col(name).as(name));
    const others = Object.entries(extra).map(([alias, expression]) => expression.as(alias));
    const all = [...chosen, ...others, ...(this.valid ? [this.valid.as(validAlias)] : [])];
    return all.length > 0 ? all : [sql`1`.as('one')];
  }

  /** The kept shape of a name, made with its first use. */
  shapeNamed(key: string, make: () => Omit<SelectShape, 'texts'>): Kept<SelectShape> {
    return kept(this.shapes, key, make);
  }

  /** The same for ranked rows. */
  rankedNamed(key: string, make: () => Omit<RankedShape, 'texts'>): Kept<RankedShape> {
    return kept(this.rankedShapes, key, make);
  }

  /**
   * Turns a row that was read with this many further expressions into a logical one. A value that cannot be read becomes the typed error itself:
   * GraphQL then reports it at its own path and the other values and rows still answer.
   */
  decode(values: RawRow, extras = 0): RowOf<Table<C>> {
    const { cells } = this;
    const readable = this.valid === null || Number(values[cells.length + extras]) === 1;
    const row: Record<string, unknown> = { $backend: this.backend };
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i];
      if (cell !== undefined) row[cell.name] = readable || !cell.fromDocument ? decodeOrError(cell, values[i]) : this.corruptDocument();
    }
    return row as RowOf<Table<C>>;
  }

  /** The same for a row read by a statement of another form, whose values are named. */
  decodeNamed(raw: Readonly<Record<string, unknown>>): RowOf<Table<C>> {
    const values = this.columns.map((name) => raw[name]);
    return this.decode([...values, validAlias in raw ? raw[validAlias] : 1]);
  }

  private corruptDocument(): GatewayError {
    return new StoredDataInvalidError(`the document of a row of ${this.shape.name} is not valid JSON`);
  }
}

function kept<S>(
  shapes: Map<string, S & { readonly texts: StatementTexts }>,
  key: string,
  make: () => S,
): S & { readonly texts: StatementTexts } {
  const known = shapes.get(key);
  if (known) return known;
  const shape = { ...make(), texts: new StatementTexts() };
  if (shapes.size >= maxShapes) shapes.clear();
  shapes.set(key, shape);
  return shape;
}

function decodeOrError({ decode }: Cell, raw: unknown): unknown {
  try {
    return decode(raw);
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
}
