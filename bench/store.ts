/** A database with the benchmark's rows. */
export interface Store {
  readonly backend: 'SQLITE' | 'POSTGRES';
  /** What tells a server where it is. */
  readonly env: Readonly<Record<string, string>>;
  /** Removes it. */
  stop(): Promise<void>;
}
