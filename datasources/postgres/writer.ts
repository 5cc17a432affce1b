import type { PoolClient } from 'pg';
import type { StatementListener } from '../backend';
import { constraintViolated, LostRaceError } from '../errors';
import type { Compilable, LockName, WriteSession } from '../relational/dialect';
import { postgresDialect } from '../relational/dialects';
import type { WriteTransaction } from '../relational/unitOfWork';
import { refuseUnstorable } from '../relational/unstorable';
import type { LogicalEntity } from '../vocabulary';
import type { TenantPool } from './pool';
import { postgresError } from './session';

/** Opens a writing transaction bound to one tenant. */
export async function beginWrite(
  pool: TenantPool,
  tenant: string,
  ensure: (entity: LogicalEntity) => Promise<void>,
  listener?: StatementListener,
): Promise<WriteTransaction> {
  try {
    const client = await pool.begin(tenant, 'write');
    return {
      session: new PostgresWriteSession(tenant, client, ensure, listener),
      commit: () => commit(pool, client),
      rollback: (cause) => pool.abandon(client, cause),
    };
  } catch (error) {
    throw postgresWriteError(error);
  }
}

/** Unlike the end of a transaction that only read, a commit that fails is a change that was not made, or of which nobody knows. */
async function commit(pool: TenantPool, client: PoolClient): Promise<void> {
  try {
    await client.query('commit');
  } catch (error) {
    throw postgresWriteError(error);
  }
  pool.release(client);
}

/** A writing transaction on Postgres. Statements see what others have committed meanwhile, as the protocol of the audit chain needs. */
class PostgresWriteSession implements WriteSession {
  readonly dialect = postgresDialect;

  constructor(
    readonly tenant: string,
    private readonly client: PoolClient,
    private readonly ensure: (entity: LogicalEntity) => Promise<void>,
    private readonly listener?: StatementListener,
  ) {}

  async all(query: Compilable, entity: LogicalEntity): Promise<readonly Record<string, unknown>[]> {
    return (await this.execute(query, entity)).rows;
  }

  async arrays(query: Compilable, entity: LogicalEntity): Promise<readonly (readonly unknown[])[]> {
    // Rows of a change are few, and no statement of a store selects two columns under one name.
    return (await this.all(query, entity)).map((row) => Object.values(row));
  }

  async run(query: Compilable, entity: LogicalEntity): Promise<number> {
    return (await this.execute(query, entity)).rowCount ?? 0;
  }

  async lock(name: LockName, entity: LogicalEntity): Promise<void> {
    const sql = `select pg_advisory_xact_lock(${lockId(name)})`;
    await this.execute({ compile: () => ({ sql, parameters: [String(name)] }) }, entity);
  }

  async tryLock(name: LockName, entity: LogicalEntity): Promise<boolean> {
    const sql = `select pg_try_advisory_xact_lock(${lockId(name)}) as taken`;
    const { rows } = await this.execute({ compile: () => ({ sql, parameters: [String(name)] }) }, entity);
    return rows[0]?.['taken'] === true;
  }

  private async execute(
    query: { compile(): Pick<ReturnType<Compilable['compile']>, 'sql' | 'parameters'> },
    entity: LogicalEntity,
  ): Promise<{ readonly rows: readonly Record<string, unknown>[]; readonly rowCount: number | null }> {
    const { sql, parameters } = query.compile();
    refuseUnstorable(parameters);
    try {
      await this.ensure(entity);
      this.listener?.({ backend: 'POSTGRES', sql, parameters });
      return await this.client.query<Record<string, unknown>>(sql, [...parameters]);
    } catch (error) {
      throw postgresWriteError(error);
    }
  }
}

const lockId = (name: LockName): string => (typeof name === 'bigint' ? '$1::bigint' : 'hashtextextended($1, 0)');

/** Deadlocks, and writers that changed what this transaction read: nothing was kept, and a second attempt may succeed. */
const raceStates: readonly string[] = ['40001', '40P01'];

function postgresWriteError(error: unknown): Error {
  const { code = '', constraint = '', message = '' } = error as { code?: string; constraint?: string; message?: string };
  if (raceStates.includes(code) || (code === '23505' && `${constraint} ${message}`.includes('prevsig')))
    return new LostRaceError({ cause: error });
  return code.startsWith('23') ? constraintViolated({ cause: error }) : postgresError(error);
}
