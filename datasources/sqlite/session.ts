import { BackendUnavailableError, GatewayError, operationEnded, StoreAbsentError } from '../errors';
import type { StatementListener } from '../backend';
import type { Compilable, SqlSession } from '../relational/dialect';
import { sqliteDialect } from '../relational/dialects';
import { refuseUnstorable } from '../relational/unstorable';
import type { LogicalEntity } from '../vocabulary';
import { prepare, type Handle, type HandlePool } from './pool';

/** One operation on one SQLite file: one snapshot, opened with the first statement. */
export class SqliteSession implements SqlSession {
  readonly dialect = sqliteDialect;
  private handle: Promise<Handle> | null = null;
  private ended = false;

  constructor(
    readonly tenant: string,
    private readonly pool: HandlePool,
    private readonly ensure: (entity: LogicalEntity) => void,
    private readonly listener?: StatementListener,
  ) {}

  async all(query: Compilable, entity: LogicalEntity): Promise<readonly Record<string, unknown>[]> {
    return (await this.read(query, entity, false)) as Record<string, unknown>[];
  }

  async arrays(query: Compilable, entity: LogicalEntity): Promise<readonly (readonly unknown[])[]> {
    return (await this.read(query, entity, true)) as unknown[][];
  }

  private async read(query: Compilable, entity: LogicalEntity, asArrays: boolean): Promise<unknown[]> {
    if (this.ended) throw operationEnded();
    const { sql, parameters } = query.compile();
    refuseUnstorable(parameters);
    this.ensure(entity);
    const handle = await this.begin();
    this.listener?.({ backend: 'SQLITE', sql, parameters });
    try {
      return prepare(handle, sql)
        .raw(asArrays)
        .all(...parameters);
    } catch (error) {
      throw sqliteError(error);
    }
  }

  async end(): Promise<void> {
    this.ended = true;
    if (this.handle === null) return;
    const opened = await this.handle.catch(() => null);
    this.handle = null;
    if (opened === null) return;
    try {
      if (opened.db.inTransaction) prepare(opened, 'commit').run();
      this.pool.release(opened);
    } catch {
      // The transaction only read. A handle that cannot end it is of no further use.
      this.pool.discard(opened);
    }
  }

  private begin(): Promise<Handle> {
    this.handle ??= this.pool.lease().then((handle) => {
      try {
        prepare(handle, 'begin').run();
        return handle;
      } catch (error) {
        this.pool.discard(handle);
        throw sqliteError(error);
      }
    });
    return this.handle;
  }
}

/** Turns an engine error into a typed one. The engine's own text stays in `cause`, for the log. */
export function sqliteError(error: unknown): Error {
  if (error instanceof GatewayError) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const table = /no such table: (\S+)/.exec(message)?.[1];
  if (table !== undefined) return new StoreAbsentError('SQLITE', `table ${table}`, { cause: error });
  const column = /no such column: (\S+)/.exec(message)?.[1];
  if (column !== undefined) return new StoreAbsentError('SQLITE', `column ${column.replace(/^t\./, '')}`, { cause: error });
  if (/^SQLITE_(BUSY|LOCKED)/.test(code))
    return new BackendUnavailableError('SQLITE', 'the database is locked by a writer', { cause: error });
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR|CANTOPEN|READONLY)/.test(code))
    return new BackendUnavailableError('SQLITE', 'the database file cannot be read', { cause: error });
  return error instanceof Error ? error : new Error('SQLite failed');
}
