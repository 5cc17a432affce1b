import type {
  BackendHealth,
  BackendModule,
  BackendOperation,
  SchemaComponent,
  StatementListener,
  StoreMode,
  WriteOptions,
} from '../backend';
import { GatewayError, WriteRefusedError } from '../errors';
import type { HitStore } from '../hits';
import type { PortName } from '../ports';
import { RelationalHitStore } from '../relational/rateLimiter';
import { relationalPorts, relationalStores } from '../relational/stores';
import { writeUnit, type WriteTransaction } from '../relational/unitOfWork';
import type { LogicalEntity } from '../vocabulary';
import type { Outcome, WriteRecord, Written } from '../writes';
import { postgresRuntimeObjects } from './ddl';
import { ensurePostgresObjects } from './ensure';
import { TenantPool, type PoolOptions } from './pool';
import { PostgresSession, postgresError } from './session';
import { beginWrite } from './writer';

/** How a Postgres store is opened. */
export interface PostgresOptions extends PoolOptions {
  readonly mode: StoreMode;
  readonly cursorKey: Buffer;
  readonly now: () => Date;
  /** Null when no audit key is configured: nothing is written then. */
  readonly writes: WriteOptions | null;
}

/** One Postgres (or Supabase) database as a backend. */
export class PostgresBackend implements BackendModule {
  readonly backend = 'POSTGRES';
  readonly mode: StoreMode;
  readonly implemented = Object.keys(relationalStores) as PortName[];
  private readonly pool: TenantPool;
  /** DDL has a connection of its own: an operation that already holds one must not wait for a second from the same pool. */
  private readonly ddlPool: TenantPool;
  private readonly ensured = new Map<LogicalEntity, Promise<void>>();

  constructor(private readonly options: PostgresOptions) {
    this.mode = options.mode;
    this.pool = new TenantPool(options);
    this.ddlPool = new TenantPool({ ...options, maxClients: 1 });
  }

  open(tenant: string, listener?: StatementListener): BackendOperation {
    const session = new PostgresSession(tenant, this.pool, (entity) => this.ensure(entity), listener);
    const { cursorKey, now } = this.options;
    const ports = relationalPorts({ session, cursorKey, now });
    return { ports, trends: ports.trend, analytics: null, cancel: () => session.cancel(), end: () => session.end() };
  }

  async write<O extends Outcome>(tenant: string, record: WriteRecord<O>, listener?: StatementListener): Promise<Written<O>> {
    const { cursorKey, now, writes } = this.options;
    if (writes === null) throw new WriteRefusedError('NO_AUDIT_KEY', 'The change', null);
    const begin = (): Promise<WriteTransaction> => beginWrite(this.pool, tenant, (entity) => this.ensure(entity), listener);
    return writeUnit(begin, { cursorKey, now }, writes, record);
  }

  hitStore(): HitStore {
    // Connections of its own: slow statements that hold all others must not keep limits from being counted.
    const pool = new TenantPool({ ...this.options, maxClients: 2 });
    const begin = (): Promise<WriteTransaction> => beginWrite(pool, 'default', (entity) => this.ensure(entity));
    return new RelationalHitStore('POSTGRES', begin, () => pool.close());
  }

  async health(): Promise<BackendHealth> {
    const started = process.hrtime.bigint();
    try {
      return await this.pool.withClient(async (client) => {
        const { rows } = await client.query<{ version: string; versions: string | null }>(
          "select current_setting('server_version') as version, to_regclass('control_plane_schema_versions')::text as versions",
        );
        const latencyMs = Number(process.hrtime.bigint() - started) / 1e6;
        const components = rows[0]?.versions
          ? (
              await client.query<{ component: string; version: number }>(
                'select component, version from control_plane_schema_versions order by component',
              )
            ).rows
          : [];
        return { reachable: true, latencyMs, serverVersion: rows[0]?.version ?? null, lastError: null, schema: components.map(withState) };
      });
    } catch (error) {
      const typed = postgresError(error);
      const lastError = typed instanceof GatewayError ? typed.message : 'The server failed.';
      return { reachable: false, latencyMs: null, serverVersion: null, lastError, schema: [] };
    }
  }

  async existingTables(names: readonly string[]): Promise<ReadonlySet<string>> {
    try {
      return await this.pool.withClient(async (client) => {
        const { rows } = await client.query<{ name: string }>(
          'select n as name from unnest($1::text[]) n where to_regclass(n) is not null',
          [names],
        );
        return new Set(rows.map((row) => row.name));
      });
    } catch (error) {
      throw postgresError(error);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.close(), this.ddlPool.close()]);
  }

  /** Managed mode: creates or upgrades the objects that the runtime owns, once per process. Attached mode: nothing, ever. */
  private ensure(entity: LogicalEntity): Promise<void> {
    if (this.mode === 'attached' || postgresRuntimeObjects[entity] === undefined) return Promise.resolve();
    const running = this.ensured.get(entity) ?? this.ddlPool.withClient((client) => ensurePostgresObjects(client, entity));
    this.ensured.set(entity, running);
    running.catch(() => this.ensured.delete(entity));
    return running;
  }
}

const requiredVersions = new Map(Object.values(postgresRuntimeObjects).map((objects) => [objects.component, objects.version]));

function withState(row: { component: string; version: number }): SchemaComponent {
  return { ...row, state: row.version < (requiredVersions.get(row.component) ?? 0) ? 'OUTDATED' : 'OK' };
}
