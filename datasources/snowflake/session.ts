import type { StatementListener } from '../backend';
import { operationEnded } from '../errors';
import type { Compilable, LockName, SqlSession, WriteSession } from '../relational/dialect';
import { snowflakeDialect } from '../relational/snowflakeDialect';
import { refuseUnstorable } from '../relational/unstorable';
import type { LogicalEntity } from '../vocabulary';
import type { SnowflakeClient, SnowflakePool, SnowflakeResult } from './pool';

/** Runs statements of one tenant; a connection is taken from the pool for each, because reads need no common snapshot that Snowflake could give. */
export class SnowflakeSession implements SqlSession {
  readonly dialect = snowflakeDialect;
  private ended = false;

  constructor(
    readonly tenant: string,
    private readonly pool: SnowflakePool,
    private readonly ensure: (entity: LogicalEntity) => Promise<void>,
    private readonly listener?: StatementListener,
  ) {}

  async all(query: Compilable, entity: LogicalEntity): Promise<readonly Record<string, unknown>[]> {
    return objectsOf(await this.run(query, entity));
  }

  async arrays(query: Compilable, entity: LogicalEntity): Promise<readonly (readonly unknown[])[]> {
    return (await this.run(query, entity)).rows;
  }

  end(): void {
    this.ended = true;
  }

  private async run(query: Compilable, entity: LogicalEntity): Promise<SnowflakeResult> {
    if (this.ended) throw operationEnded();
    await this.ensure(entity);
    return this.pool.withClient((client) => execute(client, query, this.listener));
  }
}

/** A writing transaction: one connection held by one change. */
export class SnowflakeWriteSession implements WriteSession {
  readonly dialect = snowflakeDialect;

  constructor(
    readonly tenant: string,
    private readonly client: SnowflakeClient,
    private readonly keeperLock: (name: LockName) => Promise<void>,
    private readonly listener?: StatementListener,
  ) {}

  async all(query: Compilable): Promise<readonly Record<string, unknown>[]> {
    return objectsOf(await execute(this.client, query, this.listener));
  }

  async arrays(query: Compilable): Promise<readonly (readonly unknown[])[]> {
    return (await execute(this.client, query, this.listener)).rows;
  }

  async run(query: Compilable): Promise<number> {
    return (await execute(this.client, query, this.listener)).changed;
  }

  /** Snowflake has no such locks: the store that keeps the audit chain of the same change has. */
  lock(name: LockName): Promise<void> {
    return this.keeperLock(name);
  }

  async tryLock(): Promise<boolean> {
    return true;
  }
}

async function execute(client: SnowflakeClient, query: Compilable, listener?: StatementListener): Promise<SnowflakeResult> {
  const { sql, parameters } = query.compile();
  refuseUnstorable(parameters);
  listener?.({ backend: 'SNOWFLAKE', sql, parameters });
  return client.run(sql, parameters);
}

/** Names that the compiler has put in upper case get their own case back. */
function objectsOf({ columns, rows }: SnowflakeResult): readonly Record<string, unknown>[] {
  const names = columns.map((column) => (/^[A-Z_][A-Z0-9_]*$/.test(column) ? column.toLowerCase() : column));
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
}
