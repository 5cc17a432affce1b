import { sql, type RawBuilder } from 'kysely';
import { StoreAbsentError } from '../errors';
import type { WriteSession } from './dialect';
import { TableQuery, type Condition } from './select';
import type { ColumnName, Columns, RowOf, Table } from './table';

/** Values by logical column. Truth values are stored as 0 and 1; values of JSON columns are JSON texts. */
export type Values<C extends Columns> = { readonly [N in ColumnName<C>]?: string | number | boolean | null };

/** Members of a row's JSON document by their stored name. */
export type Document = Readonly<Record<string, unknown>>;

/** Columns and document members that are changed together; side columns never differ from the document. */
export interface Assignment<C extends Columns> {
  readonly columns?: Values<C>;
  /** Members to set; others are kept as they are stored, also those the gateway does not know. */
  readonly document?: Document;
}

/** Name of the column that holds a row's JSON document. */
const documentColumn = 'data';

/**
 * Writes one logical table in one tenant. Logical columns that a backend keeps inside the document are left to `document`. Inserts set the tenant,
 * updates and deletes are confined to it.
 */
export class TableWrite<C extends Columns> {
  private readonly query: TableQuery<C>;
  private readonly tenantColumn: string;

  constructor(
    private readonly session: WriteSession,
    private readonly table: Table<C>,
  ) {
    this.query = new TableQuery(session, table);
    const tenant = table.tenant[session.dialect.backend];
    if (tenant === undefined) throw new StoreAbsentError(session.dialect.backend, `table for ${table.entity}`);
    this.tenantColumn = tenant;
  }

  /** Inserts one row; CONFLICT when its key exists. */
  async insert(values: Values<C>, document?: Document): Promise<void> {
    await this.session.run(this.compilable(this.insertion(values, document)), this.table.entity);
  }

  /** Inserts rows that all set the same columns, as many with one statement as it may bind values; CONFLICT when a key exists. */
  async insertAll(rows: readonly Values<C>[]): Promise<void> {
    const size = Math.max(1, Math.floor(this.session.dialect.maxParameters / (Object.keys(rows[0] ?? {}).length + 1)));
    for (let start = 0; start < rows.length; start += size) {
      const batch = rows.slice(start, start + size).map((values) => this.assigned(values));
      await this.session.run(this.compilable(this.insertionOf(batch)), this.table.entity);
    }
  }

  /** Inserts one row, or does nothing when one with its key exists. Returns whether it was inserted. */
  async insertIfAbsent(values: Values<C>, document?: Document): Promise<boolean> {
    const statement = sql`${this.insertion(values, document)} on conflict do nothing`;
    return (await this.session.run(this.compilable(statement), this.table.entity)) > 0;
  }

  /** Changes the tenant's rows that meet the conditions; returns how many. */
  update(where: readonly Condition[], { columns, document }: Assignment<C>): Promise<number> {
    const assigned = (columns === undefined ? [] : this.physical(columns)).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
    const patch = document === undefined ? [] : [sql`${sql.ref(documentColumn)} = ${this.patched(document)}`];
    const statement = sql`update ${sql.table(this.query.name)} as t set ${sql.join([...assigned, ...patch])} where ${this.query.all(where)}`;
    return this.session.run(this.compilable(statement), this.table.entity);
  }

  /** Deletes the tenant's rows that meet the conditions; returns how many. */
  delete(where: readonly Condition[]): Promise<number> {
    const statement = sql`delete from ${sql.table(this.query.name)} as t where ${this.query.all(where)}`;
    return this.session.run(this.compilable(statement), this.table.entity);
  }

  /** Reads the tenant's rows that meet the conditions and keeps other writers from them until the transaction ends. */
  async lock<N extends ColumnName<C>>(columns: readonly N[], where: readonly Condition[]): Promise<readonly RowOf<Table<C>>[]> {
    return this.query.select(columns, { where, lock: true });
  }

  private insertion(values: Values<C>, document?: Document): RawBuilder<unknown> {
    const { dialect } = this.session;
    const assigned = [
      ...this.assigned(values),
      ...(document === undefined ? [] : [[documentColumn, dialect.json(JSON.stringify(document))] as const]),
    ];
    return this.insertionOf([assigned]);
  }

  private assigned(values: Values<C>): (readonly [string, RawBuilder<unknown>])[] {
    return [...this.physical(values), [this.tenantColumn, sql`${this.session.tenant}`]];
  }

  /** Rows that all set the same columns in the same order. */
  private insertionOf(rows: readonly (readonly (readonly [string, RawBuilder<unknown>])[])[]): RawBuilder<unknown> {
    const names = sql.join((rows[0] ?? []).map(([column]) => sql.ref(column)));
    const values = this.session.dialect.rows(rows.map((row) => row.map(([, value]) => value)));
    return sql`insert into ${sql.table(this.query.name)} (${names}) ${values}`;
  }

  private patched(document: Document): RawBuilder<unknown> {
    return this.session.dialect.patched(sql.ref(`t.${documentColumn}`), document);
  }

  /** The values whose place on this backend is a column of its own. */
  private physical(values: Values<C>): readonly (readonly [string, RawBuilder<unknown>])[] {
    const { backend, json, hasColumn } = this.session.dialect;
    return Object.entries<string | number | boolean | null | undefined>(values).flatMap(([name, value]) => {
      const column = this.table.columns[name];
      if (column === undefined) throw new Error(`No column ${name} in ${this.table.entity}`);
      const source = column.overrides[backend] ?? column.source;
      if (source.path.length > 0 || value === undefined || !hasColumn(this.query.name, source.column)) return [];
      const stored = typeof value === 'boolean' ? Number(value) : value;
      const isDocument = column.kind === 'json' && typeof stored === 'string';
      return [[source.column, isDocument ? json(stored) : sql`${stored}`] as const];
    });
  }

  private compilable(statement: RawBuilder<unknown>) {
    return { compile: () => statement.compile(this.session.dialect.builder) };
  }
}
