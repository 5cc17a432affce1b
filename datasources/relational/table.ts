import type { Backend, LogicalEntity } from '../vocabulary';
import type { Column } from './column';

/** Logical columns of a table by name. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/**
 * One logical table on every SQL backend. Differences between backends are data here, never branches in a store: the physical name, the tenant
 * column, and the place of each value.
 */
export interface Table<C extends Columns> {
  readonly entity: LogicalEntity;
  /** Physical name per backend; absent where the backend has no such table. */
  readonly names: Readonly<Partial<Record<Backend, string>>>;
  /** Tenant column, and where it differs. `team_id` on some Postgres tables, `tenant_id` on others. */
  readonly tenant: Readonly<Partial<Record<Backend, string>>>;
  /** Columns that are unique within a tenant; completes every order. */
  readonly key: readonly (keyof C & string)[];
  readonly columns: C;
}

/** Declares a table; exists for type inference. */
export function defineTable<C extends Columns>(table: Table<C>): Table<C> {
  return Object.freeze(table);
}

/** What a row of the table looks like to resolvers. Columns that were not selected are absent at run time. */
export type RowOf<T> = T extends Table<infer C> ? { readonly [K in keyof C]: C[K] extends Column<infer V> ? V : never } & OfBackend : never;

/** Which backend a row was read from, so that lookups of its children start there. */
export interface OfBackend {
  readonly $backend: Backend;
}

/** Names of the columns of a table. */
export type ColumnName<C extends Columns> = keyof C & string;

/** Tenant column names of tables that agent-bom's Postgres schema keys by `team_id`. */
export const teamOnPostgres = { SQLITE: 'tenant_id', POSTGRES: 'team_id', SNOWFLAKE: 'tenant_id' } as const;

/** Tenant column names of tables that use `tenant_id` everywhere. */
export const tenantEverywhere = { SQLITE: 'tenant_id', POSTGRES: 'tenant_id', SNOWFLAKE: 'tenant_id' } as const;
