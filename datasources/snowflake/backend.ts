import type { BackendHealth, BackendModule, BackendOperation, Joined, StatementListener, StoreMode } from '../backend';
import { GatewayError } from '../errors';
import type { PortName } from '../ports';
import type { WriteContext } from '../relational/dialect';
import { snowflakeTables } from '../relational/snowflakeTables';
import { relationalPorts } from '../relational/stores';
import { relationalWriters } from '../relational/writers';
import type { TenantLimits } from '../tenantLimits';
import type { Actor, WriteUnit, Written } from '../writes';
import { snowflakeError } from './errors';
import { SnowflakePool } from './pool';
import type { SnowflakeOptions } from './sdk';
import { SnowflakeSession, SnowflakeWriteSession } from './session';

/** How Snowflake is opened as a backend. */
export interface SnowflakeBackendOptions {
  readonly connection: SnowflakeOptions;
  readonly mode: StoreMode;
  readonly cursorKey: Buffer;
  readonly now: () => Date;
  readonly limits: TenantLimits;
}

/** Entities whose Snowflake cell is FULL. */
const served: readonly PortName[] = ['scanJob', 'fleetAgent', 'gatewayPolicy', 'policyAudit', 'exception', 'schedule'];

/** Snowflake as a backend: six entities, without an audit chain of its own. */
export class SnowflakeBackend implements BackendModule {
  readonly backend = 'SNOWFLAKE';
  readonly mode: StoreMode;
  readonly implemented = served;
  private readonly pool: SnowflakePool;
  private ensured: Promise<void> | null = null;

  constructor(private readonly options: SnowflakeBackendOptions) {
    this.mode = options.mode;
    this.pool = new SnowflakePool(options.connection);
  }

  open(tenant: string, listener?: StatementListener): BackendOperation {
    const session = new SnowflakeSession(tenant, this.pool, () => this.ensure(), listener);
    const { cursorKey, now } = this.options;
    const ports = relationalPorts({ session, cursorKey, now });
    return { ports, trends: null, analytics: null, end: async () => session.end() };
  }

  /** Changes are made by `join`, within the transaction of the store that audits them. */
  write(): Promise<Written<never>> {
    return Promise.reject(new Error('Snowflake keeps no audit chain'));
  }

  async join<T>(
    unit: WriteUnit,
    tenant: string,
    actor: Actor,
    change: (unit: WriteUnit) => Promise<T>,
    listener?: StatementListener,
  ): Promise<Joined<T>> {
    await this.ensure();
    // One change of a tenant at a time: Snowflake locks no rows for a reader, so that two could build on the same state.
    await unit.lock(`parityql:snowflake:${tenant}`);
    const { now, cursorKey, limits } = this.options;
    const lease = await this.pool.lease();
    try {
      await lease.client.run('BEGIN', []);
      const session = new SnowflakeWriteSession(tenant, lease.client, (name) => unit.lock(name), listener);
      const context: WriteContext = { session, now, actor, limits };
      const result = await change({
        ...unit,
        backend: 'SNOWFLAKE',
        ports: relationalPorts({ session, cursorKey, now }),
        writers: relationalWriters(context),
      });
      return {
        result,
        commit: async () => {
          await lease.client.run('COMMIT', []);
          await lease.release();
        },
        rollback: () => lease.abandon(),
      };
    } catch (error) {
      await lease.abandon();
      throw error;
    }
  }

  async health(): Promise<BackendHealth> {
    const started = process.hrtime.bigint();
    try {
      const { rows } = await this.pool.withClient((client) => client.run('select CURRENT_VERSION() as version', []));
      const latencyMs = Number(process.hrtime.bigint() - started) / 1e6;
      return { reachable: true, latencyMs, serverVersion: String(rows[0]?.[0] ?? ''), lastError: null, schema: [] };
    } catch (error) {
      const typed = snowflakeError(error);
      const lastError = typed instanceof GatewayError ? typed.message : 'The account failed.';
      return { reachable: false, latencyMs: null, serverVersion: null, lastError, schema: [] };
    }
  }

  async existingTables(names: readonly string[]): Promise<ReadonlySet<string>> {
    const { database, schema } = this.options.connection;
    const sql = 'select TABLE_NAME as name from INFORMATION_SCHEMA.TABLES where TABLE_CATALOG = ? and TABLE_SCHEMA = ?';
    const { rows } = await this.pool.withClient((client) => client.run(sql, [database.toUpperCase(), schema.toUpperCase()]));
    const existing = new Set(rows.map(([name]) => String(name).toLowerCase()));
    return new Set(names.filter((name) => existing.has(name)));
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  /** Managed mode: creates the tables and adds columns that older versions lack, once per process. Attached mode: nothing, ever. */
  private ensure(): Promise<void> {
    if (this.mode === 'attached') return Promise.resolve();
    this.ensured ??= this.provision();
    this.ensured.catch(() => (this.ensured = null));
    return this.ensured;
  }

  private async provision(): Promise<void> {
    await this.pool.withClient(async (client) => {
      for (const [table, columns] of Object.entries(snowflakeTables)) {
        const definitions = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
        await client.run(`CREATE TABLE IF NOT EXISTS ${table} (${definitions.join(', ')})`, []);
        for (const [name, type] of Object.entries(columns))
          await client.run(`ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${name} ${type.replace(' NOT NULL', '')}`, []);
      }
    });
  }
}
