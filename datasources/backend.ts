import type { Ports, PortName } from './ports';
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
  readonly ports: Ports;
  /** Ends the transaction and gives the connection back. Safe to call when nothing was opened. */
  end(): Promise<void>;
}

/** A backend as the rest of the gateway sees it. */
export interface BackendModule {
  readonly backend: Backend;
  readonly mode: StoreMode;
  /** Ports this backend implements; boot compares them with the declared cells. */
  readonly implemented: readonly PortName[];
  /** Starts one operation for one tenant. */
  open(tenant: string, listener?: StatementListener): BackendOperation;
  /** Probes the backend. Never throws. */
  health(): Promise<BackendHealth>;
  /** Physical tables that exist, of those asked for. Throws a typed error when the backend is down. */
  existingTables(names: readonly string[]): Promise<ReadonlySet<string>>;
  /** Closes all connections. */
  close(): Promise<void>;
}
