import { join } from 'node:path';
import type { BackendModule, WriteOptions } from '../datasources/backend';
import { ClickHouseBackend } from '../datasources/clickhouse/backend';
import { openEmbedded } from '../datasources/clickhouse/embedded';
import type { ClickHouseEngine } from '../datasources/clickhouse/engine';
import { openServer } from '../datasources/clickhouse/server';
import { PostgresBackend } from '../datasources/postgres/backend';
import type { AuthState } from '../datasources/authState';
import { PostgresAuthState } from '../datasources/postgres/authState';
import { PostgresKeyLookup } from '../datasources/postgres/keyLookup';
import { TenantPool } from '../datasources/postgres/pool';
import { SqliteBackend } from '../datasources/sqlite/backend';
import { seedDemo } from '../datasources/sqlite/seed';
import { SnowflakeBackend } from '../datasources/snowflake/backend';
import type { Backend } from '../datasources/vocabulary';
import { MemoryAuthState, SharedAuthState } from './auth/state';
import type { Config } from './config';
import type { PostgresConfig } from './storeConfig';
import { projectRoot } from './root';

/** What all backends share. */
export interface BackendOptions {
  readonly cursorKey: Buffer;
  readonly now: () => Date;
  readonly writes: WriteOptions | null;
}

/** Opens the configured backends; none of them connects before it is used. */
export function openBackends(config: Config, shared: BackendOptions): ReadonlyMap<Backend, BackendModule> {
  const backends = new Map<Backend, BackendModule>();
  if (config.postgres) {
    const { poolSize, ...options } = config.postgres;
    backends.set('POSTGRES', new PostgresBackend({ ...options, ...shared, maxClients: poolSize, mode: config.mode }));
  }
  if (config.snowflake) {
    const { cursorKey, now } = shared;
    const { limits } = config.writes;
    backends.set('SNOWFLAKE', new SnowflakeBackend({ connection: config.snowflake, mode: config.mode, cursorKey, now, limits }));
  }
  if (config.clickhouse) {
    const { at, limits } = config.clickhouse;
    const connect = (): Promise<ClickHouseEngine> =>
      'directory' in at ? openEmbedded(at.directory, limits) : openServer({ ...at, maxConnections: 10 }, limits);
    backends.set('CLICKHOUSE', new ClickHouseBackend({ mode: config.mode, cursorKey: shared.cursorKey, connect }));
  }
  if (config.sqlite) {
    if (config.sqlite.demo && config.mode === 'managed') seedDemo(config.sqlite.file, join(projectRoot, 'demo', 'rows'), shared.now);
    backends.set('SQLITE', new SqliteBackend({ ...shared, file: config.sqlite.file, mode: config.mode }));
  }
  return backends;
}

/** Lookups need few connections: verdicts are remembered. */
export function keyLookup(postgres: PostgresConfig | null): PostgresKeyLookup | null {
  if (!postgres?.maintenanceUrl) return null;
  const { maintenanceUrl, connectTimeoutMs, statementTimeoutMs, allowSuperuser } = postgres;
  return new PostgresKeyLookup(
    new TenantPool({ url: maintenanceUrl, maxClients: 2, connectTimeoutMs, statementTimeoutMs, allowSuperuser }),
  );
}

/** Where ended sessions are remembered: in Postgres, or in this process where there is none. Attached without consent, Postgres is only read. */
export function authState({ postgres, mode, writes, local }: Config): AuthState {
  if (!postgres || local !== null) return new MemoryAuthState();
  const { url, connectTimeoutMs, statementTimeoutMs, allowSuperuser } = postgres;
  const pool = new TenantPool({ url, maxClients: 2, connectTimeoutMs, statementTimeoutMs, allowSuperuser });
  return new SharedAuthState(new PostgresAuthState(pool, mode), mode === 'managed' || writes.attached);
}
