import type { AnalyticsRow } from '../analytics';

/** A value bound to a `{name:Type}` placeholder; never part of the text. */
export type Bound = string | number | readonly string[];

/** One statement: its text, and what is bound to its placeholders. */
export interface AnalyticsStatement {
  readonly sql: string;
  readonly params: Readonly<Record<string, Bound>>;
}

/** The ClickHouse engine: a server, or the engine embedded in this process. */
export interface ClickHouseEngine {
  /** Runs a query that only reads. A connection lost before the answer is tried once more. */
  rows(statement: AnalyticsStatement): Promise<readonly AnalyticsRow[]>;
  /**
   * Inserts rows with one statement. `token` is the same for the same rows: a repetition is recognised where the table supports it. Never repeated here:
   * nobody knows whether an insert whose answer was lost has happened.
   */
  insert(table: string, rows: readonly AnalyticsRow[], token: string): Promise<void>;
  /** Runs a statement that changes the schema. */
  command(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** Limits of one statement. */
export interface StatementLimits {
  /** Longest time a statement may take, in milliseconds; the engine stops it then. */
  readonly timeoutMs: number;
  /** Most memory a statement may take, in bytes. */
  readonly maxMemoryBytes: number;
}

/** Settings that every query carries. */
export function querySettings({ timeoutMs, maxMemoryBytes }: StatementLimits): Readonly<Record<string, string | number>> {
  return {
    max_execution_time: Math.ceil(timeoutMs / 1000),
    max_memory_usage: maxMemoryBytes,
    // Aggregations beyond half of the memory go to disk instead of failing.
    max_bytes_before_external_group_by: Math.floor(maxMemoryBytes / 2),
    output_format_json_quote_64bit_integers: 1,
    output_format_json_quote_denormals: 1,
    date_time_output_format: 'iso',
    // A row that was written twice counts once, whether or not the engine has merged the two.
    do_not_merge_across_partitions_select_final: 0,
  };
}
