import Database from 'better-sqlite3';
import type { StatementListener } from '../backend';
import { BackendTimeoutError, constraintViolated, LostRaceError } from '../errors';
import type { Compilable, WriteSession } from '../relational/dialect';
import { sqliteDialect } from '../relational/dialects';
import type { WriteTransaction } from '../relational/unitOfWork';
import { refuseUnstorable } from '../relational/unstorable';
import { prepare, type Handle } from './pool';
import { sqliteError } from './session';

/** How long a change waits for other writers, of this process and of others. */
const waitMs = 5000;

/** Pause between two attempts to become the writer. The engine's own wait would hold the event loop. */
const pauseMs = 5;

/**
 * The one writer of a file within a process. SQLite has one writer at a time: changes queue here, and wait for those of other processes without holding
 * the event loop.
 */
export class SqliteWriter {
  private handle: Handle | null = null;
  private tail: Promise<void> = Promise.resolve();

  /** `full` keeps what was committed through a power failure; `off` only through a crash of the process. */
  constructor(
    private readonly file: string,
    private readonly synchronous: 'full' | 'off' = 'full',
  ) {}

  /** Becomes the writer. BACKEND_TIMEOUT when others write for too long. */
  async begin(tenant: string, listener?: StatementListener): Promise<WriteTransaction> {
    const release = await this.turn();
    try {
      const handle = await whileLocked(() => (this.handle ??= open(this.file, this.synchronous)));
      await whileLocked(() => prepare(handle, 'begin immediate').run());
      return transaction(new SqliteWriteSession(tenant, handle, listener), handle, release);
    } catch (error) {
      release();
      throw sqliteWriteError(error);
    }
  }

  close(): void {
    this.handle?.db.close();
    this.handle = null;
  }

  /** Waits until every change before this one has ended; returns what ends this one's turn. */
  private async turn(): Promise<() => void> {
    const before = this.tail;
    let release = (): void => undefined;
    this.tail = new Promise((resolve) => (release = resolve));
    await before;
    return release;
  }
}

function open(file: string, synchronous: 'full' | 'off'): Handle {
  const db = new Database(file, { fileMustExist: true, timeout: 0 });
  try {
    // A change that was answered must survive a power failure, not only a crash. The first statement reads the header, which a writer may have locked.
    db.pragma(`synchronous = ${synchronous}`);
    return { db, statements: new Map() };
  } catch (error) {
    db.close();
    throw error;
  }
}

function transaction(session: WriteSession, handle: Handle, release: () => void): WriteTransaction {
  return {
    session,
    commit: async () => {
      try {
        // Outside WAL mode a reader may hold the commit up.
        await whileLocked(() => prepare(handle, 'commit').run());
      } catch (error) {
        throw sqliteWriteError(error);
      }
      release();
    },
    rollback: async () => {
      try {
        if (handle.db.inTransaction) prepare(handle, 'rollback').run();
      } finally {
        release();
      }
    },
  };
}

async function whileLocked<T>(attempt: () => T): Promise<T> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!/^SQLITE_(BUSY|LOCKED)/.test((error as { code?: string }).code ?? '')) throw error;
      if (Date.now() > deadline) throw new BackendTimeoutError('SQLITE', { cause: error });
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs * (0.5 + Math.random())));
  }
}

/** A writing transaction on one SQLite file. The transaction itself keeps every other writer out, so locks are always free. */
class SqliteWriteSession implements WriteSession {
  readonly dialect = sqliteDialect;

  constructor(
    readonly tenant: string,
    private readonly handle: Handle,
    private readonly listener?: StatementListener,
  ) {}

  async all(query: Compilable): Promise<readonly Record<string, unknown>[]> {
    return this.execute(query, (statement, parameters) => statement.raw(false).all(...parameters) as Record<string, unknown>[]);
  }

  async arrays(query: Compilable): Promise<readonly (readonly unknown[])[]> {
    return this.execute(query, (statement, parameters) => statement.raw(true).all(...parameters) as unknown[][]);
  }

  async run(query: Compilable): Promise<number> {
    return this.execute(query, (statement, parameters) => statement.run(...parameters).changes);
  }

  async lock(): Promise<void> {
    // Nobody else writes.
  }

  async tryLock(): Promise<boolean> {
    return true;
  }

  private execute<T>(query: Compilable, use: (statement: Database.Statement, parameters: readonly unknown[]) => T): T {
    const { sql, parameters } = query.compile();
    refuseUnstorable(parameters);
    this.listener?.({ backend: 'SQLITE', sql, parameters });
    try {
      return use(prepare(this.handle, sql), parameters);
    } catch (error) {
      throw sqliteWriteError(error);
    }
  }
}

function sqliteWriteError(error: unknown): Error {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (!code.startsWith('SQLITE_CONSTRAINT')) return sqliteError(error);
  return message.includes('prev_signature') ? new LostRaceError({ cause: error }) : constraintViolated({ cause: error });
}
