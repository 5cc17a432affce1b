import type { CompiledQuery, Expression, Kysely, RawBuilder } from 'kysely';
import type { Backend, LogicalEntity } from '../vocabulary';
import type { TenantLimits } from '../tenantLimits';
import type { Actor } from '../writes';
import type { ColumnKind, Source } from './column';

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
  /** Where a value is read, of the place its column declares: the same one, or inside the document where the backend spells it differently outside. */
  place(source: Source): Source;
  /** Whether a table has the column; where it has not, the value is in the document alone. */
  hasColumn(table: string, column: string): boolean;
  /** Rows to insert, of bound values. */
  rows(rows: readonly (readonly RawBuilder<unknown>[])[]): RawBuilder<unknown>;
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
  /** A JSON text, bound as what a JSON column takes. */
  json(text: string): RawBuilder<unknown>;
  /** A JSON column with some of its members set and the others as they are stored. */
  patched(column: Expression<unknown>, members: Readonly<Record<string, unknown>>): RawBuilder<unknown>;
  /** What follows a select whose rows other writers must not change before the transaction ends; empty where the transaction itself keeps them out. */
  readonly forUpdate: RawBuilder<unknown>;
  /** The elements of a JSON list as a source of rows `e` with one column `value`: texts, or documents for `jsonAt`. Empty when it is no list. */
  jsonElements(column: Expression<unknown>, as: 'text' | 'document'): RawBuilder<unknown>;
}

/** Name of a lock between transactions: a text, or the number agent-bom itself uses for the same lock. */
export type LockName = string | bigint;

/** A session whose transaction also writes. Nothing is kept unless the transaction commits. */
export interface WriteSession extends SqlSession {
  /** Runs a statement that changes rows of an entity; returns how many. */
  run(query: Compilable, entity: LogicalEntity): Promise<number>;
  /** Waits until no other transaction holds the lock of this name, and holds it until this one ends. */
  lock(name: LockName, entity: LogicalEntity): Promise<void>;
  /** Takes the lock of this name if no other transaction holds it. */
  tryLock(name: LockName, entity: LogicalEntity): Promise<boolean>;
}

/** One tenant-bound connection for the length of one operation. Statements run one after the other, in one transaction. */
export interface SqlSession {
  readonly dialect: Dialect;
  readonly tenant: string;
  /** Runs a statement for an entity and returns its rows. In managed mode the entity's tables are created first where the runtime owns them. */
  all(query: Compilable, entity: LogicalEntity): Promise<readonly Record<string, unknown>[]>;
  /** The same, with each row as the list of its values in the order of selection: what a page of many rows is read by. */
  arrays(query: Compilable, entity: LogicalEntity): Promise<readonly (readonly unknown[])[]>;
}

/** What every writer is built from. */
export interface WriteContext {
  readonly session: WriteSession;
  /** The clock; injected so that tests do not depend on the wall. */
  readonly now: () => Date;
  /** Who makes the change. */
  readonly actor: Actor;
  /** Limits of one tenant that agent-bom reads from its environment. */
  readonly limits: TenantLimits;
}

/** What every store is built from. */
export interface StoreContext {
  readonly session: SqlSession;
  /** Key that signs cursors. */
  readonly cursorKey: Buffer;
  /** The clock; injected so that tests do not depend on the wall. */
  readonly now: () => Date;
}
