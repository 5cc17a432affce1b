import type { PoolClient } from 'pg';
import { BackendTimeoutError, BackendUnavailableError, GatewayError, operationEnded, StoreAbsentError } from '../errors';
import type { StatementListener } from '../backend';
import type { Compilable, SqlSession } from '../relational/dialect';
import { postgresDialect } from '../relational/dialects';
import { refuseUnstorable, unstorableText } from '../relational/unstorable';
import type { LogicalEntity } from '../vocabulary';
import { cancelStatement } from './cancel';
import type { TenantPool } from './pool';

/**
 * One operation on Postgres: one transaction whose tenant is transaction-local, opened with the first statement. Statements run one after the
 * other: a client is never asked to queue (pg 9 will refuse that).
 */
export class PostgresSession implements SqlSession {
  readonly dialect = postgresDialect;
  private client: PoolClient | null = null;
  private tail: Promise<unknown> = Promise.resolve();
  private ended = false;
  private running = false;
  private cancelled = false;

  constructor(
    readonly tenant: string,
    private readonly pool: TenantPool,
    private readonly ensure: (entity: LogicalEntity) => Promise<void>,
    private readonly listener?: StatementListener,
  ) {}

  all(query: Compilable, entity: LogicalEntity): Promise<readonly Record<string, unknown>[]> {
    return this.queued(() => this.run(query, entity, (client, sql, values) => client.query<Record<string, unknown>>(sql, values)));
  }

  arrays(query: Compilable, entity: LogicalEntity): Promise<readonly (readonly unknown[])[]> {
    return this.queued(() =>
      this.run(query, entity, (client, text, values) => client.query<unknown[]>({ text, values, rowMode: 'array' })),
    );
  }

  private queued<T>(statement: () => Promise<T>): Promise<T> {
    if (this.ended) return Promise.reject(operationEnded());
    const run = this.tail.then(statement);
    this.tail = run.catch(() => undefined);
    return run;
  }

  /** Has the server give up the running statement. */
  cancel(): void {
    if (this.client === null || !this.running) return;
    this.cancelled = true;
    cancelStatement(this.client);
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.tail;
    if (this.client === null) return;
    const client = this.client;
    this.client = null;
    if (this.cancelled) this.pool.discard(client);
    else await this.pool.finish(client);
  }

  private async run<R>(
    query: Compilable,
    entity: LogicalEntity,
    send: (client: PoolClient, sql: string, values: unknown[]) => Promise<{ readonly rows: readonly R[] }>,
  ): Promise<readonly R[]> {
    const { sql, parameters } = query.compile();
    refuseUnstorable(parameters);
    try {
      await this.ensure(entity);
      this.client ??= await this.pool.begin(this.tenant);
      this.listener?.({ backend: 'POSTGRES', sql, parameters });
      this.running = true;
      return (await send(this.client, sql, [...parameters])).rows;
    } catch (error) {
      await this.abandon(error);
      throw postgresError(error);
    } finally {
      this.running = false;
    }
  }

  /** A failed statement poisons its transaction; siblings still have to answer, so the next statement starts a new one. */
  private async abandon(cause: unknown): Promise<void> {
    const client = this.client;
    this.client = null;
    if (client === null) return;
    // A cancel request that is still on its way would end the statement of whoever had the connection next.
    if (this.cancelled) this.pool.discard(client);
    else await this.pool.abandon(client, cause);
    this.cancelled = false;
  }
}

/** Classes and codes of a server that cannot serve just now: lost or refused connections, resources, shutdown, conflicts, damaged storage. */
const unavailableStates = /^(08|53|57P0|28|3D000|40|25P0[34]|58|XX00[12])/;

/** Turns a driver error into a typed one. Server text may name columns, hosts or values: it stays in `cause`, for the log. */
export function postgresError(error: unknown): Error {
  if (error instanceof GatewayError) return error;
  const { code = '', message = '', detail = '' } = error as { code?: string; message?: string; detail?: string };
  if (/^22(021|P05)$/.test(code) || (code === '22P02' && detail.includes('Unicode'))) return unstorableText();
  if (code === '42P01')
    return new StoreAbsentError('POSTGRES', `table ${/relation "([^"]+)"/.exec(message)?.[1] ?? ''}`.trim(), { cause: error });
  if (code === '42703')
    return new StoreAbsentError('POSTGRES', `column ${/column "?([\w.]+)"?/.exec(message)?.[1]?.replace(/^t\./, '') ?? ''}`.trim(), {
      cause: error,
    });
  if (/^(57014|55P03)$/.test(code) || /timeout exceeded when trying to connect|Query read timeout/.test(message))
    return new BackendTimeoutError('POSTGRES', { cause: error });
  if (code.startsWith('28')) return new BackendUnavailableError('POSTGRES', 'it refused the configured credentials', { cause: error });
  if (code === '42501')
    return new BackendUnavailableError('POSTGRES', 'the configured role lacks a privilege that this needs', { cause: error });
  if (unavailableStates.test(code) || /^E[A-Z]+$/.test(code) || /Connection terminated|Client has encountered|socket/i.test(message))
    return new BackendUnavailableError('POSTGRES', 'the connection failed', { cause: error });
  return error instanceof Error ? error : new Error('Postgres failed');
}
