import type { CompiledQuery, Expression, Kysely, RawBuilder } from 'kysely';
import type { Backend, LogicalEntity } from '../vocabulary';
import type { ColumnKind } from './column';

/** Any query the builder can compile. */
export interface Compilable {
  compile(): CompiledQuery;
}

/** A schema-less builder: tables and columns come from `tables.ts`, whose types the query layer enforces. */
export type Builder = Kysely<Record<string, Record<string, unknown>>>;

/** What differs between SQL backends in how an expression is spelled. */
export interface Dialect {
  readonly backend: Backend;
  /** Compiles only; execution goes through a session. */
  readonly builder: Builder;
  /** Most values one `IN` list or row batch may bind. */
  readonly maxParameters: number;
  /** The value at a path of a JSON column, typed for comparison: bool as 0/1, numbers as numbers. Null when absent or of another type. */
  jsonAt(column: Expression<unknown>, path: readonly string[], kind: ColumnKind): RawBuilder<unknown>;
  /** 1 when the JSON column holds a valid document; null when the column type guarantees it. */
  jsonValid(column: Expression<unknown>): RawBuilder<number> | null;
  /** Text that sorts and compares by code point, whatever the database's collation. */
  binary(text: Expression<unknown>): RawBuilder<string>;
  /** Whether a text is one of many, bound as one value: a list of thousands of parameters takes longer to write than to look up. */
  isOneOf(text: Expression<unknown>, values: readonly string[]): RawBuilder<unknown>;
  /**
   * The same text, so spelled that no index is chosen for it. Statistics know nothing of a snapshot saved since they were taken, so the engine may take
   * an index on tenant and snapshot for as good as one on the id, and read the whole snapshot for every row of another.
   */
  unindexed(text: Expression<unknown>): RawBuilder<unknown>;
  /** Whether `needle` occurs in `haystack`, literally and case-sensitively. */
  contains(haystack: Expression<unknown>, needle: string): RawBuilder<boolean>;
  /** Whether a JSON list column has `value` among its elements. */
  jsonListHas(column: Expression<unknown>, path: readonly string[], value: string): RawBuilder<boolean>;
  /** A JSON column as a document, whether it is stored as text or as a document: what the other functions take. */
  document(column: Expression<unknown>): RawBuilder<unknown>;
  /** The elements of a JSON list as a source of rows `e` with one column `value`: texts, or documents for `jsonAt`. Empty when it is no list. */
  jsonElements(column: Expression<unknown>, as: 'text' | 'document'): RawBuilder<unknown>;
}

/** One tenant-bound connection for the length of one operation. Statements run one after the other, in one transaction. */
export interface SqlSession {
  readonly dialect: Dialect;
  readonly tenant: string;
  /** Runs a statement for an entity and returns its rows. In managed mode the entity's tables are created first where the runtime owns them. */
  all(query: Compilable, entity: LogicalEntity): Promise<readonly Record<string, unknown>[]>;
}

/** What every store is built from. */
export interface StoreContext {
  readonly session: SqlSession;
  /** Key that signs cursors. */
  readonly cursorKey: Buffer;
  /** The clock; injected so that tests do not depend on the wall. */
  readonly now: () => Date;
}
