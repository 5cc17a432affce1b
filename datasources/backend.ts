import type { AnalyticsPort, IngestPort, TrendSeriesPort } from './analytics';
import type { AuditSigner } from './auditSignature';
import type { HitStore } from './hits';
import type { Ports, PortName } from './ports';
import type { TenantLimits } from './tenantLimits';
import type { Actor, Outcome, WriteRecord, WriteUnit, Written } from './writes';
import type { Backend } from './vocabulary';

/** Whether the schema belongs to the gateway or to a running agent-bom. */
export type StoreMode = 'managed' | 'attached';

/** A component's row in the store's version table. */
export interface SchemaComponent {
  readonly component: string;
  readonly version: number;
  /** `OK`, or what is wrong with it. */
  readonly state: 'OK' | 'OUTDATED' | 'ABSENT';
}

/** The result of probing a backend: measured, never inferred from configuration. */
export interface BackendHealth {
  readonly reachable: boolean;
  readonly latencyMs: number | null;
  readonly serverVersion: string | null;
  /** Why it is not reachable; names no host, path or credential. */
  readonly lastError: string | null;
  readonly schema: readonly SchemaComponent[];
}

/** Every statement a backend runs, for counting and golden tests. */
export interface StatementEvent {
  readonly backend: Backend;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Called with every statement before it runs. */
export type StatementListener = (event: StatementEvent) => void;

/** One operation's use of a backend: opens nothing until a port runs its first statement. */
export interface BackendOperation {
  /** Ports of the entities the backend serves in full; others are never routed here. */
  readonly ports: Partial<Ports>;
  /** Aggregates posture; null where the backend keeps no trends. */
  readonly trends: TrendSeriesPort | null;
  /** Analytics; null everywhere but on ClickHouse. */
  readonly analytics: AnalyticsPort | null;
  /** Asks the store to give up the statement that is running, which then fails with BACKEND_TIMEOUT. Absent where a store cannot be asked. */
  cancel?(): void;
  /** Ends the transaction and gives the connection back. Safe to call when nothing was opened. */
  end(): Promise<void>;
}

/** What a backend needs to make changes. */
export interface WriteOptions {
  readonly signer: AuditSigner;
  readonly limits: TenantLimits;
}

/** A change that has been made and not yet committed. */
export interface Joined<T> {
  readonly result: T;
  commit(): Promise<void>;
  /** Undoes it. Never throws. */
  rollback(): Promise<void>;
}

/** A backend as the rest of the gateway sees it. */
export interface BackendModule {
  readonly backend: Backend;
  readonly mode: StoreMode;
  /** Ports this backend implements; boot compares them with the declared cells. */
  readonly implemented: readonly PortName[];
  /** Starts one operation for one tenant. */
  open(tenant: string, listener?: StatementListener): BackendOperation;
  /**
   * Makes a change in one transaction: the idempotency record is looked up, the change made, its audit entries appended and the record written, then
   * everything is committed. Nothing is kept when any part fails. A race lost to another writer is run again.
   */
  write<O extends Outcome>(tenant: string, record: WriteRecord<O>, listener?: StatementListener): Promise<Written<O>>;
  /**
   * Makes a change in a transaction of its own beside that of the store which audits it, for a backend without an audit chain. The caller commits when everything
   * else of the change is written.
   */
  readonly join?: <T>(
    unit: WriteUnit,
    tenant: string,
    actor: Actor,
    change: (unit: WriteUnit) => Promise<T>,
    listener?: StatementListener,
  ) => Promise<Joined<T>>;
  /** Writes to the analytics store; only ClickHouse has it. */
  readonly ingest?: (tenant: string, listener?: StatementListener) => IngestPort;
  /** Opens the place where rate limits are counted, with connections of its own. Absent where a backend keeps no such state. */
  hitStore?(): HitStore;
  /** Probes the backend. Never throws. */
  health(): Promise<BackendHealth>;
  /** Physical tables that exist, of those asked for. Throws a typed error when the backend is down. */
  existingTables(names: readonly string[]): Promise<ReadonlySet<string>>;
  /** Closes all connections. */
  close(): Promise<void>;
}
