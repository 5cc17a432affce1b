import { sql, type Expression, type RawBuilder } from 'kysely';
import { GatewayError, StoreAbsentError, StoredDataInvalidError } from '../errors';
import { compileByShape } from './compileCache';
import type { Compilable, SqlSession } from './dialect';
import { afterSecond, instantBound } from './instant';
import type { Column, ColumnKind, Source } from './column';
import type { ColumnName, Columns, RowOf, Table } from './table';

/** A boolean SQL fragment. */
export type Condition = RawBuilder<unknown>;

/** One member of an order: an expression that is never null, and the value it takes in a row. */
export interface OrderTerm {
  readonly expression: RawBuilder<unknown>;
  readonly descending: boolean;
  /** Names the term when it is that of a column; statements whose terms all have one are compiled once per shape. */
  readonly key?: string;
}

/** How many rows to read, in which order. */
export interface SelectOptions {
  readonly where?: readonly Condition[];
  readonly order?: readonly OrderTerm[];
  readonly limit?: number;
  /** Keeps other writers from the rows until the transaction ends; for sessions that write. */
  readonly lock?: boolean;
  /** Further expressions to read, by alias. */
  readonly extra?: Readonly<Record<string, RawBuilder<unknown>>>;
}

/** Name of the column that tells whether the JSON document a row's values come from is readable. */
const validAlias = 'document_valid';

/**
 * One logical table on one session. The only way stores reach SQL: every statement it builds carries the tenant predicate, and reads only the
 * columns it was asked for.
 */
export class TableQuery<C extends Columns> {
  readonly name: string;
  private readonly tenantColumn: string;

  constructor(
    readonly session: SqlSession,
    readonly table: Table<C>,
  ) {
    const { backend } = session.dialect;
    const name = table.names[backend];
    const tenant = table.tenant[backend];
    if (name === undefined || tenant === undefined) throw new StoreAbsentError(backend, `table for ${table.entity}`);
    this.name = name;
    this.tenantColumn = tenant;
  }

  /** SQL expression of a logical column, typed by its kind. */
  col(name: ColumnName<C>): RawBuilder<unknown> {
    const stored = this.at(this.placeOf(name), this.columnOf(name).kind);
    return this.columnOf(name).lowered === true ? sql`lower(${this.session.dialect.binary(stored)})` : stored;
  }

  private at({ column, path, fallback }: Source, kind: ColumnKind): RawBuilder<unknown> {
    const reference = sql.ref(`t.${column}`);
    const stored = path.length === 0 ? reference : this.session.dialect.jsonAt(reference, path, kind);
    return fallback === undefined ? stored : sql`coalesce(${stored}, ${this.at(fallback, kind)})`;
  }

  /** The tenant predicate. Present in SQL even where row-level security exists: two independent fences. */
  tenantIs(): Condition {
    return sql`${sql.ref(`t.${this.tenantColumn}`)} = ${this.session.tenant}`;
  }

  /** The tenant predicate for a second use of the table under another alias. */
  sameTenant(alias: string): Condition {
    return sql`${sql.ref(`${alias}.${this.tenantColumn}`)} = ${this.session.tenant}`;
  }

  eq(name: ColumnName<C>, value: unknown): Condition {
    return sql`${this.col(name)} = ${value}`;
  }

  in(name: ColumnName<C>, values: readonly unknown[]): Condition {
    return values.length === 0 ? sql`1 = 0` : sql`${this.col(name)} in (${sql.join(values.map((v) => sql`${v}`))})`;
  }

  /** Instants at or after a bound, whichever UTC spelling they are stored in. */
  from(name: ColumnName<C>, instant: string): Condition {
    const [stored, bound] = [this.session.dialect.binary(this.col(name)), instantBound(instant)];
    return sql`(${stored} >= ${bound} and ${withoutZone(stored)} >= ${bound})`;
  }

  /** Instants before a bound, whichever UTC spelling they are stored in. */
  before(name: ColumnName<C>, instant: string): Condition {
    const [stored, bound] = [this.session.dialect.binary(this.col(name)), instantBound(instant)];
    return sql`(${stored} < ${afterSecond(bound)} and ${withoutZone(stored)} < ${bound})`;
  }

  /** Literal, ASCII-case-insensitive substring of any of the columns. */
  contains(names: readonly ColumnName<C>[], needle: string): Condition {
    const { dialect } = this.session;
    const parts = names.map((n) =>
      dialect.contains(sql`lower(${dialect.binary(sql`coalesce(${this.asText(n)}, '')`)})`, asciiLower(needle)),
    );
    return sql`(${sql.join(parts, sql` or `)})`;
  }

  /** Literal prefix. */
  startsWith(name: ColumnName<C>, prefix: string): Condition {
    return sql`substr(${this.asText(name)}, 1, ${[...prefix].length}) = ${prefix}`;
  }

  /** An order by a column; nulls sort as the smallest value on every backend. */
  orderBy(name: ColumnName<C>, descending: boolean): OrderTerm {
    return { expression: this.sortable(name), descending, key: `${name}${descending ? '-' : '+'}` };
  }

  /** A JSON document as text, for substring search. */
  private asText(name: ColumnName<C>): RawBuilder<unknown> {
    return this.columnOf(name).kind === 'text' ? this.col(name) : sql`cast(${this.col(name)} as text)`;
  }

  /** Whether rows are ordered by the column's value as it is, so that a selected value also serves as the position. */
  isPlain(name: ColumnName<C>): boolean {
    return !this.columnOf(name).nullable;
  }

  private sortable(name: ColumnName<C>): RawBuilder<unknown> {
    const { kind, nullable } = this.columnOf(name);
    const textual = kind === 'text' || kind === 'json';
    const expression = textual ? this.session.dialect.binary(this.asText(name)) : this.col(name);
    if (!nullable) return expression;
    return textual ? sql`coalesce(${expression}, '')` : sql`coalesce(${expression}, ${sql.lit(-1e300)})`;
  }

  /** Reads rows of the tenant. */
  async select<N extends ColumnName<C>>(columns: readonly N[], options: SelectOptions = {}): Promise<readonly RowOf<Table<C>>[]> {
    const rows = await this.selectRaw(columns, options);
    return rows.map(this.decoder(columns));
  }

  /** Reads rows undecoded; `decoder` turns them into logical rows. */
  async selectRaw(columns: readonly ColumnName<C>[], options: SelectOptions): Promise<readonly Record<string, unknown>[]> {
    const conditions = [this.tenantIs(), ...(options.where ?? [])];
    const key = shapeKey(this.session.dialect.backend, this.name, columns, options);
    const build = (): Compilable => this.buildSelect(columns, options);
    const query = key === null ? build() : compileByShape(key, conditions, options.limit === undefined ? [] : [options.limit], build);
    return this.session.all(query, this.table.entity);
  }

  private buildSelect(columns: readonly ColumnName<C>[], options: SelectOptions): Compilable {
    const { builder } = this.session.dialect;
    let query = builder.selectFrom(sql.table(this.name).as('t')).select(this.selections(columns, options.extra ?? {}));
    query = query.where(this.all(options.where ?? []));
    for (const term of options.order ?? []) query = query.orderBy(term.expression, term.descending ? 'desc' : 'asc');
    if (options.limit !== undefined) query = query.limit(options.limit);
    return options.lock === true ? query.modifyEnd(this.session.dialect.forUpdate) : query;
  }

  /** Reads, of each partition of `rank`, the first rows up to `upTo`, in rank order. */
  async selectRanked(
    columns: readonly ColumnName<C>[],
    rank: RawBuilder<unknown>,
    upTo: number,
    options: SelectOptions,
  ): Promise<readonly Record<string, unknown>[]> {
    const { builder } = this.session.dialect;
    const ranked = builder
      .selectFrom(sql.table(this.name).as('t'))
      .select([...this.selections(columns, options.extra ?? {}), rank.as('row_rank')])
      .where(this.all(options.where ?? []))
      .as('r');
    return this.session.all(
      builder
        .selectFrom(ranked)
        .selectAll()
        .where(sql<boolean>`r.row_rank <= ${upTo}`)
        .orderBy(sql`r.row_rank`),
      this.table.entity,
    );
  }

  /** Number of rows of the tenant that meet the conditions. */
  async count(where: readonly Condition[]): Promise<number> {
    const rows = await this.session.all(
      this.session.dialect.builder
        .selectFrom(sql.table(this.name).as('t'))
        .select(sql`count(*)`.as('n'))
        .where(this.all(where)),
      this.table.entity,
    );
    return Number(rows[0]?.['n'] ?? 0);
  }

  /** Number of rows by value of an expression. */
  async countBy(expression: RawBuilder<unknown>, where: readonly Condition[] = []): Promise<readonly { value: unknown; count: number }[]> {
    const query = this.session.dialect.builder
      .selectFrom(sql.table(this.name).as('t'))
      .select([expression.as('value'), sql`count(*)`.as('n')])
      .where(this.all(where))
      .groupBy(sql`1`)
      .orderBy(sql`1`);
    const rows = await this.session.all(query, this.table.entity);
    return rows.map((row) => ({ value: row['value'], count: Number(row['n']) }));
  }

  /** The conditions and the tenant predicate, ANDed. */
  all(where: readonly Condition[]): Expression<boolean> {
    return sql<boolean>`${sql.join([this.tenantIs(), ...where], sql` and `)}`;
  }

  private selections(columns: readonly ColumnName<C>[], extra: Readonly<Record<string, RawBuilder<unknown>>>) {
    const chosen = columns.map((name) => this.col(name).as(name));
    const others = Object.entries(extra).map(([alias, expression]) => expression.as(alias));
    const document = columns.map((name) => this.placeOf(name)).find((source) => source.path.length > 0);
    const valid = document ? this.session.dialect.jsonValid(sql.ref(`t.${document.column}`)) : null;
    const all = [...chosen, ...others, ...(valid ? [valid.as(validAlias)] : [])];
    return all.length > 0 ? all : [sql`1`.as('one')];
  }

  private placeOf(name: ColumnName<C>): Source {
    const column = this.columnOf(name);
    return column.overrides[this.session.dialect.backend] ?? column.source;
  }

  private columnOf(name: ColumnName<C>): Column<unknown> {
    const column = this.table.columns[name];
    if (column === undefined) throw new Error(`No column ${name} in ${this.table.entity}`);
    return column;
  }

  /**
   * Turns raw rows into logical ones. A value that cannot be read becomes the typed error itself: GraphQL then reports it at its own path
   * and the other values and rows still answer.
   */
  decoder(columns: readonly ColumnName<C>[]): (raw: Readonly<Record<string, unknown>>) => RowOf<Table<C>> {
    const plan = columns.map((name) => ({ name, column: this.columnOf(name), fromDocument: this.placeOf(name).path.length > 0 }));
    const $backend = this.session.dialect.backend;
    return (raw) => {
      const readable = raw[validAlias] === undefined || Number(raw[validAlias]) === 1;
      const row: Record<string, unknown> = { $backend };
      for (const { name, column, fromDocument } of plan)
        row[name] = fromDocument && !readable ? corruptDocument(this.name) : decodeOrError(column, raw[name]);
      return row as RowOf<Table<C>>;
    };
  }
}

/** Everything that decides the text of a page but its conditions; null when a part has no name. Extra expressions are those of the order, by alias. */
function shapeKey(
  backend: string,
  table: string,
  columns: readonly string[],
  { order = [], limit, lock = false, extra = {} }: SelectOptions,
): string | null {
  if (lock) return null;
  const terms = order.map((term) => term.key);
  const positions = Object.keys(extra);
  if (terms.includes(undefined) || !positions.every((alias) => /^position_\d+$/.test(alias))) return null;
  return [backend, table, columns.join(), terms.join(), positions.join(), limit === undefined ? '' : 'limit'].join('|');
}

/** `Z` sorts after `.`, so that `10:00:00Z` would pass for later than `10:00:00.5Z`; an index serves the plain comparison beside this one. */
function withoutZone(stored: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`rtrim(${stored}, 'Zz')`;
}

function corruptDocument(table: string): GatewayError {
  return new StoredDataInvalidError(`the document of a row of ${table} is not valid JSON`);
}

function decodeOrError(column: Column<unknown>, raw: unknown): unknown {
  try {
    return column.decode(raw);
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
}

/** Lower case of A to Z only: what both engines' `lower()` does under binary collation. */
export function asciiLower(value: string): string {
  return value.replace(/[A-Z]/g, (c) => c.toLowerCase());
}
