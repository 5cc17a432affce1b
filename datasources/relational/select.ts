import { sql, type Expression, type RawBuilder } from 'kysely';
import type { Compilable, SqlSession } from './dialect';
import { afterSecond, instantBound } from './instant';
import type { Extra, Projection, RankedShape, RawRow, SelectShape } from './projection';
import { shapeOf, type OrderTerm, type TableShape } from './tableShape';
import type { ColumnName, Columns, RowOf, Table } from './table';

export type { OrderTerm } from './tableShape';

/** A boolean SQL fragment. */
export type Condition = RawBuilder<unknown>;

/** Longest list whose values are bound one by one. */
const shortList = 8;

/** How many rows to read, in which order. */
export interface SelectOptions {
  readonly where?: readonly Condition[];
  readonly order?: readonly OrderTerm[];
  readonly limit?: number;
  /** Keeps other writers from the rows until the transaction ends; for sessions that write. */
  readonly lock?: boolean;
  /** Further expressions to read, by alias. */
  readonly extra?: Extra;
}

/**
 * One logical table on one session. The only way stores reach SQL: every statement it builds carries the tenant predicate, and reads only the
 * columns it was asked for.
 */
export class TableQuery<C extends Columns> {
  /** The table as every session of the backend knows it. */
  readonly shape: TableShape<C>;

  constructor(
    readonly session: SqlSession,
    readonly table: Table<C>,
  ) {
    this.shape = shapeOf(table, session.dialect);
  }

  /** Name of the physical table. */
  get name(): string {
    return this.shape.name;
  }

  /** SQL expression of a logical column, typed by its kind. */
  col(name: ColumnName<C>): RawBuilder<unknown> {
    return this.shape.col(name);
  }

  /** The tenant predicate. Present in SQL even where row-level security exists: two independent fences. */
  tenantIs(): Condition {
    return sql`${sql.ref(`t.${this.shape.tenantColumn}`)} = ${this.session.tenant}`;
  }

  /** The tenant predicate for a second use of the table under another alias. */
  sameTenant(alias: string): Condition {
    return sql`${sql.ref(`${alias}.${this.shape.tenantColumn}`)} = ${this.session.tenant}`;
  }

  eq(name: ColumnName<C>, value: unknown): Condition {
    return sql`${this.col(name)} = ${value}`;
  }

  /** One of the values. PERF: a long list is bound as one value; a parameter each would take as long to build as to look up, and a text per length. */
  in(name: ColumnName<C>, values: readonly unknown[]): Condition {
    if (values.length === 0) return sql`1 = 0`;
    if (values.length > shortList && this.shape.columnOf(name).kind === 'text' && values.every((v) => typeof v === 'string'))
      return this.session.dialect.isOneOf(this.col(name), values);
    return sql`${this.col(name)} in (${sql.join(values.map((v) => sql`${v}`))})`;
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
      dialect.contains(sql`lower(${dialect.binary(sql`coalesce(${this.shape.asText(n)}, '')`)})`, asciiLower(needle)),
    );
    return sql`(${sql.join(parts, sql` or `)})`;
  }

  /** Literal prefix. */
  startsWith(name: ColumnName<C>, prefix: string): Condition {
    return sql`substr(${this.shape.asText(name)}, 1, ${[...prefix].length}) = ${prefix}`;
  }

  /** An order by a column; nulls sort as the smallest value on every backend. */
  orderBy(name: ColumnName<C>, descending: boolean): OrderTerm {
    return this.shape.orderBy(name, descending);
  }

  /** Reads rows of the tenant. */
  async select<N extends ColumnName<C>>(columns: readonly N[], options: SelectOptions = {}): Promise<readonly RowOf<Table<C>>[]> {
    const projection = this.shape.projection(columns);
    const rows = await this.session.arrays(this.statement(projection, options), this.table.entity);
    const extras = Object.keys(options.extra ?? {}).length;
    return rows.map((row) => projection.decode(row, extras));
  }

  /** Reads rows undecoded, with their values named; `decoder` turns them into logical rows. */
  async selectRaw(columns: readonly ColumnName<C>[], options: SelectOptions): Promise<readonly Record<string, unknown>[]> {
    return this.session.all(this.statement(this.shape.projection(columns), options), this.table.entity);
  }

  /** Reads rows undecoded, by a statement whose shape is known: the values of the columns, then those of the further expressions. */
  async read(projection: Projection<C>, shape: SelectShape, where: readonly Condition[], limit: number): Promise<readonly RawRow[]> {
    return this.session.arrays(this.compiled(projection, shape, { where, limit }), this.table.entity);
  }

  private statement(projection: Projection<C>, options: SelectOptions): Compilable {
    const { order = [], limit, extra = {}, lock = false } = options;
    const keys = order.map((term) => term.key);
    const named = !lock && !keys.includes(undefined) && Object.keys(extra).length === 0;
    const shape = named
      ? projection.shapeNamed(`${keys.join()}${limit === undefined ? '' : ' limit'}`, () => ({ order, extra }))
      : { order, extra, texts: null };
    return this.compiled(projection, shape, options);
  }

  private compiled(projection: Projection<C>, shape: SelectShape, { where = [], limit, lock }: SelectOptions): Compilable {
    const build = (): Compilable => {
      let query = this.session.dialect.builder.selectFrom(sql.table(this.name).as('t')).select(projection.selections(shape.extra));
      query = query.where(this.all(where));
      for (const term of shape.order) query = query.orderBy(term.expression, term.descending ? 'desc' : 'asc');
      if (limit !== undefined) query = query.limit(limit);
      return lock === true ? query.modifyEnd(this.session.dialect.forUpdate) : query;
    };
    return shape.texts === null ? build() : shape.texts.compile([this.session.tenant], where, limit === undefined ? [] : [limit], build);
  }

  /** Reads, of each partition of `rank`, the first rows up to `upTo`, in rank order; undecoded, with their values named. */
  async selectRanked(
    columns: readonly ColumnName<C>[],
    rank: RawBuilder<unknown>,
    upTo: number,
    options: SelectOptions,
  ): Promise<readonly Record<string, unknown>[]> {
    const { where = [], extra = {} } = options;
    return this.session.all(this.ranked(this.shape.projection(columns), { extra, rank, texts: null }, where, upTo), this.table.entity);
  }

  /** The same, by a statement whose shape is known: the values of the columns, then those of the further expressions. */
  async readRanked(projection: Projection<C>, shape: RankedShape, where: readonly Condition[], upTo: number): Promise<readonly RawRow[]> {
    return this.session.arrays(this.ranked(projection, shape, where, upTo), this.table.entity);
  }

  private ranked(projection: Projection<C>, { extra, rank, texts }: RankedShape, where: readonly Condition[], upTo: number): Compilable {
    const build = (): Compilable => {
      const { builder } = this.session.dialect;
      const ranked = builder
        .selectFrom(sql.table(this.name).as('t'))
        .select([...projection.selections(extra), rank.as('row_rank')])
        .where(this.all(where))
        .as('r');
      return builder
        .selectFrom(ranked)
        .selectAll()
        .where(sql<boolean>`r.row_rank <= ${upTo}`)
        .orderBy(sql`r.row_rank`);
    };
    return texts === null ? build() : texts.compile([this.session.tenant], where, [upTo], build);
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

  /** Turns raw rows whose values are named into logical ones. */
  decoder(columns: readonly ColumnName<C>[]): (raw: Readonly<Record<string, unknown>>) => RowOf<Table<C>> {
    const projection = this.shape.projection(columns);
    return (raw) => projection.decodeNamed(raw);
  }
}

/** `Z` sorts after `.`, so that `10:00:00Z` would pass for later than `10:00:00.5Z`; an index serves the plain comparison beside this one. */
function withoutZone(stored: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`rtrim(${stored}, 'Zz')`;
}

/** Lower case of A to Z only: what both engines' `lower()` does under binary collation. */
export function asciiLower(value: string): string {
  return value.replace(/[A-Z]/g, (c) => c.toLowerCase());
}
