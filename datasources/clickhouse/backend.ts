import { GatewayError, StoreAbsentError } from '../errors';
import type { BackendHealth, BackendModule, BackendOperation, SchemaComponent, StatementListener, StoreMode } from '../backend';
import type { IngestPort } from '../analytics';
import type { PortName } from '../ports';
import type { Written } from '../writes';
import { Breaker } from '../breaker';
import { analyticsDatabase, analyticsDdl, analyticsVersion } from './ddl';
import type { ClickHouseEngine } from './engine';
import { clickHouseError } from './errors';
import { GuardedEngine } from './guarded';
import { AnalyticsIngest, IngestGate } from './ingest';
import { AnalyticsStore, type OpenStore } from './port';
import { AnalyticsSources } from './sources';

/** How the analytics store is opened. */
export interface ClickHouseOptions {
  readonly mode: StoreMode;
  readonly cursorKey: Buffer;
  /** Opens the engine; called with the first statement, so that a deployment starts without it. */
  readonly connect: () => Promise<ClickHouseEngine>;
}

/** ClickHouse as a backend: it serves analytics and no entity in full. */
export class ClickHouseBackend implements BackendModule {
  readonly backend = 'CLICKHOUSE';
  readonly mode: StoreMode;
  readonly implemented: readonly PortName[] = [];
  private readonly gate = new IngestGate();
  private opened: Promise<OpenStore> | null = null;
  private readonly breaker = new Breaker({ failures: 3, restMs: 2000 });

  constructor(private readonly options: ClickHouseOptions) {
    this.mode = options.mode;
  }

  open(tenant: string, listener?: StatementListener): BackendOperation {
    const { cursorKey } = this.options;
    const report = (sql: string, parameters: Readonly<Record<string, unknown>>): void =>
      listener?.({ backend: 'CLICKHOUSE', sql, parameters: Object.entries(parameters) });
    const analytics = new AnalyticsStore(() => this.connected(), tenant, cursorKey, report);
    return { ports: {}, trends: analytics, analytics, end: async () => undefined };
  }

  readonly ingest = (tenant: string, listener?: StatementListener): IngestPort =>
    new AnalyticsIngest(
      () => this.connected(),
      this.gate,
      tenant,
      (sql, parameters) => listener?.({ backend: 'CLICKHOUSE', sql, parameters: Object.entries(parameters) }),
    );

  /** Nothing is FULL here, so that no route leads to it. */
  write(): Promise<Written<never>> {
    return Promise.reject(new Error('ClickHouse is never the transactional store of a change'));
  }

  async health(): Promise<BackendHealth> {
    const started = process.hrtime.bigint();
    try {
      const { engine } = await this.connected();
      const [row] = await engine.rows({ sql: 'SELECT version() AS version', params: {} });
      const latencyMs = Number(process.hrtime.bigint() - started) / 1e6;
      return {
        reachable: true,
        latencyMs,
        serverVersion: String(row?.['version'] ?? ''),
        lastError: null,
        schema: await versionsOf(engine),
      };
    } catch (error) {
      const typed = clickHouseError(error);
      const lastError = typed instanceof GatewayError ? typed.message : 'The server failed.';
      return { reachable: false, latencyMs: null, serverVersion: null, lastError, schema: [] };
    }
  }

  async existingTables(names: readonly string[]): Promise<ReadonlySet<string>> {
    try {
      const { sources } = await this.connected();
      const existing = await sources.existing();
      return new Set(names.filter((name) => existing.has(name)));
    } catch (error) {
      throw clickHouseError(error);
    }
  }

  async close(): Promise<void> {
    const opened = this.opened;
    this.opened = null;
    if (opened !== null) await opened.then(({ engine }) => engine.close()).catch(() => undefined);
  }

  /** Opens the engine once; a failed attempt is forgotten, so that a server that comes back is found without a restart. */
  private connected(): Promise<OpenStore> {
    this.opened ??= this.connect();
    this.opened.catch(() => (this.opened = null));
    return this.opened;
  }

  private async connect(): Promise<OpenStore> {
    const engine = new GuardedEngine(await this.options.connect(), this.breaker);
    if (this.mode === 'managed') await provision(engine);
    return { engine, sources: new AnalyticsSources(engine) };
  }
}

/** Managed mode: creates what is missing and records the version, as agent-bom does at each start. Attached mode: nothing, ever. */
async function provision(engine: ClickHouseEngine): Promise<void> {
  try {
    for (const statement of analyticsDdl()) await engine.command(statement);
    await engine.command(
      `INSERT INTO ${analyticsDatabase}.control_plane_schema_versions (component, version) VALUES ('analytics', ${analyticsVersion})`,
    );
  } catch (error) {
    await engine.close().catch(() => undefined);
    throw clickHouseError(error);
  }
}

async function versionsOf(engine: ClickHouseEngine): Promise<readonly SchemaComponent[]> {
  try {
    const rows = await engine.rows({
      sql: `SELECT component, max(version) AS version FROM ${analyticsDatabase}.control_plane_schema_versions GROUP BY component ORDER BY component`,
      params: {},
    });
    return rows.map((row) => {
      const version = Number(row['version']);
      return { component: String(row['component']), version, state: version < analyticsVersion ? 'OUTDATED' : 'OK' };
    });
  } catch (error) {
    if (clickHouseError(error) instanceof StoreAbsentError) return [];
    throw error;
  }
}
