import type { Connection, Pool, RowStatement } from 'snowflake-sdk';
import { Breaker } from '../breaker';
import { BackendTimeoutError, BackendUnavailableError } from '../errors';
import { snowflakeError } from './errors';
import { connectionOptions, loadSdk, sessionSettings, toBind, type SnowflakeOptions } from './sdk';

/** What a statement answered: texts by position, as Snowflake sends them. */
export interface SnowflakeResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** Rows a change has touched. */
  readonly changed: number;
}

/** A connection held by one operation. */
export interface SnowflakeClient {
  run(sql: string, parameters: readonly unknown[]): Promise<SnowflakeResult>;
}

/** A connection and how it is given back. */
export interface SnowflakeLease {
  readonly client: SnowflakeClient;
  /** Gives it back; destroys it when it has failed. */
  release(): Promise<void>;
  /** Rolls back first. Never throws. */
  abandon(): Promise<void>;
}

/** What remains of a deadline for the server's own answer that it has stopped the statement. */
const graceMs = 2000;

/**
 * Connections to Snowflake. The SDK's own limits are minutes long, so every call has a deadline of its own: the statement is cancelled, and a connection that
 * does not even answer that is thrown away.
 */
export class SnowflakePool {
  private pool: Promise<Pool<Connection>> | null = null;
  private readonly prepared = new WeakSet<Connection>();
  private readonly breaker = new Breaker({ failures: 5, restMs: 5000 });

  constructor(private readonly options: SnowflakeOptions) {}

  /** Runs `use` with a connection of its own. A connection that failed on the way is not used again. */
  async withClient<T>(use: (client: SnowflakeClient) => Promise<T>): Promise<T> {
    const refused = (): Error => new BackendUnavailableError('SNOWFLAKE', 'it has failed repeatedly and is left alone for a moment');
    const counts = (error: unknown): boolean => error instanceof BackendUnavailableError || error instanceof BackendTimeoutError;
    return this.breaker.run(() => this.leased(use), refused, counts);
  }

  async close(): Promise<void> {
    const pool = this.pool;
    this.pool = null;
    if (pool === null) return;
    const opened = await pool.catch(() => null);
    if (opened === null) return;
    await within(
      opened.drain().then(() => opened.clear()),
      this.options.connectTimeoutMs,
    ).catch(() => undefined);
  }

  private async leased<T>(use: (client: SnowflakeClient) => Promise<T>): Promise<T> {
    const lease = await this.lease();
    try {
      const result = await use(lease.client);
      await lease.release();
      return result;
    } catch (error) {
      await lease.release();
      throw error;
    }
  }

  /** A connection for as long as its holder needs it. */
  async lease(): Promise<SnowflakeLease> {
    const pool = await this.opened();
    const connection = await this.acquire(pool);
    let broken = false;
    const run = async (sql: string, parameters: readonly unknown[]): Promise<SnowflakeResult> => {
      try {
        return await this.execute(connection, sql, parameters);
      } catch (error) {
        const typed = snowflakeError(error);
        broken ||= typed instanceof BackendUnavailableError || typed instanceof BackendTimeoutError || !connection.isUp();
        throw typed;
      }
    };
    const release = async (): Promise<void> => {
      await (broken ? pool.destroy(connection) : pool.release(connection)).catch(() => undefined);
    };
    const lease: SnowflakeLease = {
      client: { run },
      release,
      abandon: async () => {
        await run('ROLLBACK', []).catch(() => (broken = true));
        await release();
      },
    };
    await this.prepare(connection, lease);
    return lease;
  }

  private async prepare(connection: Connection, lease: SnowflakeLease): Promise<void> {
    if (this.prepared.has(connection)) return;
    try {
      await lease.client.run(sessionSettings, []);
      this.prepared.add(connection);
    } catch (error) {
      await lease.release();
      throw error;
    }
  }

  private opened(): Promise<Pool<Connection>> {
    this.pool ??= this.create();
    this.pool.catch(() => (this.pool = null));
    return this.pool;
  }

  private async create(): Promise<Pool<Connection>> {
    const sdk = await loadSdk();
    return sdk.createPool(connectionOptions(this.options), {
      max: this.options.maxConnections,
      min: 0,
      // A session that the server has ended is replaced instead of handed out; costs one heartbeat.
      testOnBorrow: true,
      acquireTimeoutMillis: this.options.connectTimeoutMs,
      evictionRunIntervalMillis: 30_000,
      idleTimeoutMillis: 300_000,
    } as never);
  }

  private async acquire(pool: Pool<Connection>): Promise<Connection> {
    try {
      return await within(Promise.resolve(pool.acquire()), this.options.connectTimeoutMs + graceMs);
    } catch (error) {
      throw error instanceof Deadline ? new BackendTimeoutError('SNOWFLAKE', { cause: error }) : unreachable(error);
    }
  }

  private async execute(connection: Connection, sql: string, parameters: readonly unknown[]): Promise<SnowflakeResult> {
    const { statementTimeoutMs } = this.options;
    let statement: RowStatement | undefined;
    const answer = new Promise<SnowflakeResult>((resolve, reject) => {
      statement = connection.execute({
        sqlText: sql,
        binds: parameters.map(toBind) as never,
        streamResult: true,
        parameters: { STATEMENT_TIMEOUT_IN_SECONDS: Math.ceil(statementTimeoutMs / 1000) },
        // What is thrown in here would end the process.
        complete: (error: Error | undefined, done: RowStatement) => {
          if (error) reject(error);
          else collect(done).then(resolve, reject);
        },
      } as never);
    });
    answer.catch(() => undefined);
    try {
      return await within(answer, statementTimeoutMs + graceMs);
    } catch (error) {
      if (!(error instanceof Deadline)) throw error;
      statement?.cancel(() => undefined);
      throw new BackendTimeoutError('SNOWFLAKE', { cause: error });
    }
  }
}

/** The pool's errors have lost their codes: only the message is left of why no session could be opened. */
function unreachable(error: unknown): Error {
  const typed = snowflakeError(error);
  return typed instanceof BackendUnavailableError
    ? typed
    : new BackendUnavailableError('SNOWFLAKE', 'no session could be opened', { cause: error });
}

async function collect(statement: RowStatement): Promise<SnowflakeResult> {
  const columns = (statement.getColumns() ?? []).map((column) => column.getName());
  const rows: unknown[][] = [];
  for await (const row of statement.streamRows()) rows.push(row as unknown[]);
  return { columns, rows, changed: Number(statement.getNumUpdatedRows() ?? 0) };
}

class Deadline extends Error {}

/** The promise, or a Deadline when it takes longer. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Deadline()), ms);
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
