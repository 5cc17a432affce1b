import Database from 'better-sqlite3';
import { BackendTimeoutError, BackendUnavailableError } from '../errors';

/** An open file and its prepared statements. */
export interface Handle {
  readonly db: Database.Database;
  readonly statements: Map<string, Database.Statement>;
}

/** How long the engine waits for a writer that locks readers out. It waits on the event loop, and in WAL mode there is nothing to wait for. */
const busyTimeoutMs = 1000;

/** Statements kept prepared per handle; generated SQL has few shapes, so this is rarely reached. */
const maxStatements = 400;

/**
 * Read-only handles on one file. better-sqlite3 runs on the event loop, so handles do not add parallelism: they let interleaved operations
 * each keep their own snapshot.
 */
export class HandlePool {
  private readonly idle: Handle[] = [];
  private readonly waiting: ((handle: Handle) => void)[] = [];
  private opened = 0;

  constructor(
    private readonly file: string,
    private readonly size: number,
    private readonly waitMs: number,
  ) {}

  /** A handle of one's own until `release`. Waits when all are in use; BACKEND_TIMEOUT when none comes free in time. */
  async lease(): Promise<Handle> {
    const handle = this.idle.pop();
    if (handle) return handle;
    if (this.opened < this.size) return this.openHandle();
    return new Promise<Handle>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(grant), 1);
        reject(new BackendTimeoutError('SQLITE'));
      }, this.waitMs);
      const grant = (free: Handle): void => {
        clearTimeout(timer);
        resolve(free);
      };
      this.waiting.push(grant);
    });
  }

  release(handle: Handle): void {
    const next = this.waiting.shift();
    if (next) next(handle);
    else this.idle.push(handle);
  }

  /** Closes a handle that is of no further use; whoever waits gets a new one. */
  discard(handle: Handle): void {
    handle.db.close();
    this.opened -= 1;
    const [next] = this.waiting;
    if (next === undefined) return;
    try {
      const fresh = this.openHandle();
      this.waiting.shift();
      next(fresh);
    } catch {
      // Whoever waits goes on waiting for another handle, until its time is up.
    }
  }

  close(): void {
    for (const handle of this.idle.splice(0)) handle.db.close();
    this.opened = 0;
  }

  private openHandle(): Handle {
    const db = openReadOnly(this.file);
    this.opened += 1;
    return { db, statements: new Map() };
  }
}

/** Opens an existing file for reading, next to a live writer. Never creates or changes it. */
export function openReadOnly(file: string): Database.Database {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true, timeout: busyTimeoutMs });
    db.pragma('query_only = 1');
    return db;
  } catch (error) {
    throw new BackendUnavailableError('SQLITE', 'the database file cannot be opened for reading', { cause: error });
  }
}

/** The prepared statement for a text, from the handle's cache. */
export function prepare(handle: Handle, text: string): Database.Statement {
  const cached = handle.statements.get(text);
  if (cached) return cached;
  const statement = handle.db.prepare(text);
  if (handle.statements.size >= maxStatements) handle.statements.clear();
  handle.statements.set(text, statement);
  return statement;
}
