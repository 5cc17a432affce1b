import { DatabaseError, Pool, types, type PoolClient, type PoolConfig } from 'pg';
import { Breaker } from '../breaker';
import { BackendUnavailableError, GatewayError } from '../errors';

/** How a Postgres pool is opened. */
export interface PoolOptions {
  readonly url: string;
  readonly maxClients: number;
  readonly connectTimeoutMs: number;
  readonly statementTimeoutMs: number;
  /** Accept a role that bypasses row-level security; only for databases without other tenants. */
  readonly allowSuperuser: boolean;
}

const int8 = 20;
const timestamptz = 1184;
const timestamp = 1114;

/** Readers keep one snapshot; writers see what others commit meanwhile, because the tip of the audit chain is read after waiting for it. */
const beginnings = {
  read: 'begin isolation level repeatable read, read only',
  write: 'begin isolation level read committed, read write',
} as const;

/** Values keep their meaning: 64-bit integers stay exact, instants keep their microseconds. */
function typeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === int8) return (value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value);
  if (oid === timestamptz || oid === timestamp) return (value) => value;
  return types.getTypeParser(oid, format as 'text') as (value: string) => unknown;
}

/** A pool whose clients are handed out only inside a tenant transaction. */
export class TenantPool {
  private readonly pool: Pool;
  private roleChecked: Promise<void> | null = null;
  private readonly breaker = new Breaker({ failures: 3, restMs: 2000 });

  constructor(private readonly options: PoolOptions) {
    this.pool = new Pool(poolConfig(options));
    // An idle client that loses its connection reports here; without a listener the process would end.
    this.pool.on('error', () => undefined);
    // The pool listens only while a client is idle; one that is in use fails its next statement, which is where the loss is reported.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Opens a transaction bound to one tenant. The setting is transaction-local, so it cannot outlive the transaction on a pooled connection. */
  async begin(tenant: string, use: keyof typeof beginnings = 'read'): Promise<PoolClient> {
    const client = await this.connect();
    try {
      await this.checkRole(client);
      await client.query(beginnings[use]);
      await client.query(
        "select set_config('app.tenant_id', $1, true), set_config('app.bypass_rls', '0', true), set_config('statement_timeout', $2, true)",
        [tenant, String(this.options.statementTimeoutMs)],
      );
      return client;
    } catch (error) {
      await this.abandon(client, error);
      throw error;
    }
  }

  /** Gives back a client whose transaction has ended. */
  release(client: PoolClient): void {
    client.release();
  }

  /** Closes a client that must not be used again. */
  discard(client: PoolClient): void {
    client.release(true);
  }

  /** Commits and gives the client back. */
  async finish(client: PoolClient): Promise<void> {
    try {
      await client.query('commit');
      client.release();
    } catch (error) {
      client.release(error instanceof Error ? error : true);
    }
  }

  /** Rolls back and gives the client back; destroys it when `cause` did not come from the server, or when even the rollback fails. */
  async abandon(client: PoolClient, cause: unknown): Promise<void> {
    if (!(cause instanceof DatabaseError || cause instanceof GatewayError)) {
      client.release(true);
      return;
    }
    try {
      await client.query('rollback');
      client.release();
    } catch (error) {
      client.release(error instanceof Error ? error : true);
    }
  }

  /** A client outside any tenant transaction: DDL in managed mode, probes, and the cross-tenant key lookup. */
  async withClient<T>(use: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.connect();
    try {
      await this.checkRole(client);
      const result = await use(client);
      client.release();
      return result;
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  /** A server that cannot be reached costs each operation its whole wait, so it is left alone for a moment after a few. */
  private connect(): Promise<PoolClient> {
    const refused = (): Error => new BackendUnavailableError('POSTGRES', 'it has failed repeatedly and is left alone for a moment');
    // What the server itself says, a wrong password for example, comes at once. A pool that is used up is no fault of the server.
    const counts = (error: unknown): boolean => !(error instanceof DatabaseError) && this.pool.totalCount < this.options.maxClients;
    return this.breaker.run(() => this.pool.connect(), refused, counts);
  }

  /** Row-level security does not bind superusers and BYPASSRLS roles: with such a role one missing predicate would show every tenant. */
  private async checkRole(client: PoolClient): Promise<void> {
    if (this.options.allowSuperuser) return;
    this.roleChecked ??= refuseBypassingRole(client);
    try {
      await this.roleChecked;
    } catch (error) {
      this.roleChecked = null;
      throw error;
    }
  }
}

async function refuseBypassingRole(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ bypasses: boolean }>(
    'select rolsuper or rolbypassrls as bypasses from pg_catalog.pg_roles where rolname = current_user',
  );
  if (rows[0]?.bypasses !== false)
    throw new BackendUnavailableError('POSTGRES', 'the configured role bypasses row-level security and is refused');
}

function poolConfig(options: PoolOptions): PoolConfig {
  return {
    connectionString: normaliseDsn(options.url),
    max: options.maxClients,
    connectionTimeoutMillis: options.connectTimeoutMs,
    idleTimeoutMillis: 30_000,
    // The server's timeout ends the statement; this one ends the wait when the server itself no longer answers.
    query_timeout: options.statementTimeoutMs + 5000,
    application_name: 'parityql',
    types: { getTypeParser: typeParser as never },
  };
}

/** agent-bom accepts SQLAlchemy-style schemes in its DSNs; the driver does not. */
export function normaliseDsn(url: string): string {
  return url.replace(/^postgres(?:ql)?\+psycopg2?:\/\//, 'postgresql://');
}
