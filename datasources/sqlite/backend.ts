import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
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
import { sqliteRuntimeObjects } from './ddl';
import { ensureSqliteObjects } from './ensure';
import { HandlePool, openReadOnly } from './pool';
import { SqliteSession, sqliteError } from './session';
import { SqliteWriter } from './writer';

/** How a SQLite store is opened. */
export interface SqliteOptions {
  readonly file: string;
  readonly mode: StoreMode;
  readonly cursorKey: Buffer;
  readonly now: () => Date;
  /** Null when no audit key is configured: nothing is written then. */
  readonly writes: WriteOptions | null;
  /** Handles that interleaved operations may hold at once. */
  readonly handles?: number;
  /** How long an operation waits for a handle. */
  readonly waitMs?: number;
}

/** Entities whose SQLite cell is NOT_WIRED: agent-bom keeps them in process memory, so a table of ours would be invisible to it. */
const notWired: readonly PortName[] = ['apiKey', 'exception'];

/** One SQLite file as a backend. */
export class SqliteBackend implements BackendModule {
  readonly backend = 'SQLITE';
  readonly mode: StoreMode;
  readonly implemented = (Object.keys(relationalStores) as PortName[]).filter((name) => !notWired.includes(name));
  private readonly pool: HandlePool;
  private readonly writer: SqliteWriter;
  private readonly ensured = new Set<LogicalEntity>();

  constructor(private readonly options: SqliteOptions) {
    this.mode = options.mode;
    this.pool = new HandlePool(options.file, options.handles ?? 8, options.waitMs ?? 5000);
    this.writer = new SqliteWriter(options.file);
  }

  open(tenant: string, listener?: StatementListener): BackendOperation {
    const session = new SqliteSession(tenant, this.pool, (entity) => this.ensure(entity), listener);
    const { cursorKey, now } = this.options;
    const ports = relationalPorts({ session, cursorKey, now });
    return { ports, trends: ports.trend, analytics: null, end: () => session.end() };
  }

  async write<O extends Outcome>(tenant: string, record: WriteRecord<O>, listener?: StatementListener): Promise<Written<O>> {
    const { cursorKey, now, writes } = this.options;
    if (writes === null) throw new WriteRefusedError('NO_AUDIT_KEY', 'The change', null);
    // Tables are created by a connection of their own, which could not write while this change does.
    for (const entity of Object.keys(sqliteRuntimeObjects) as LogicalEntity[]) this.ensure(entity);
    return writeUnit(() => this.writer.begin(tenant, listener), { cursorKey, now }, writes, record);
  }

  hitStore(): HitStore {
    const writer = new SqliteWriter(this.options.file, 'off');
    const begin = async (): Promise<WriteTransaction> => {
      this.ensure('RATE_LIMITS');
      return writer.begin('default');
    };
    return new RelationalHitStore('SQLITE', begin, async () => writer.close());
  }

  async health(): Promise<BackendHealth> {
    const started = process.hrtime.bigint();
    try {
      const db = openReadOnly(this.options.file);
      try {
        const { version } = db.prepare('select sqlite_version() as version, (select count(*) from sqlite_master) as n').get() as {
          version: string;
        };
        const schema = readVersions(db);
        return { reachable: true, latencyMs: elapsedMs(started), serverVersion: version, lastError: null, schema };
      } finally {
        db.close();
      }
    } catch (error) {
      const typed = sqliteError(error);
      const lastError = typed instanceof GatewayError ? typed.message : 'The database file cannot be read.';
      return { reachable: false, latencyMs: null, serverVersion: null, lastError, schema: [] };
    }
  }

  async existingTables(names: readonly string[]): Promise<ReadonlySet<string>> {
    const handle = await this.pool.lease();
    try {
      const rows = handle.db.prepare("select name from sqlite_master where type in ('table', 'view')").all() as { name: string }[];
      return new Set(rows.map((row) => row.name).filter((name) => names.includes(name)));
    } catch (error) {
      throw sqliteError(error);
    } finally {
      this.pool.release(handle);
    }
  }

  async close(): Promise<void> {
    this.pool.close();
    this.writer.close();
  }

  /** Managed mode: creates or upgrades the entity's tables on first use. Attached mode: nothing, ever. */
  private ensure(entity: LogicalEntity): void {
    if (this.mode === 'attached' || this.ensured.has(entity)) return;
    const { file, now } = this.options;
    try {
      mkdirSync(dirname(file), { recursive: true });
      const fresh = !existsSync(file);
      const db = new Database(file, { timeout: 10_000 });
      try {
        if (fresh) db.pragma('journal_mode = wal');
        ensureSqliteObjects(db, entity, now);
      } finally {
        db.close();
      }
    } catch (error) {
      throw sqliteError(error);
    }
    this.ensured.add(entity);
  }
}

function readVersions(db: Database.Database): readonly SchemaComponent[] {
  const exists = db.prepare("select 1 from sqlite_master where name = 'control_plane_schema_versions'").get();
  if (!exists) return [];
  const rows = db.prepare('select component, version from control_plane_schema_versions order by component').all() as {
    component: string;
    version: number;
  }[];
  const required = new Map(Object.values(sqliteRuntimeObjects).map((objects) => [objects.component, objects.version]));
  return rows.map(({ component, version }) => ({
    component,
    version,
    state: version < (required.get(component) ?? 0) ? 'OUTDATED' : 'OK',
  }));
}

function elapsedMs(started: bigint): number {
  return Number(process.hrtime.bigint() - started) / 1e6;
}
