import type { AnalyticsRow } from '../analytics';
import type { Breaker } from '../breaker';
import { BackendTimeoutError, BackendUnavailableError } from '../errors';
import type { AnalyticsStatement, ClickHouseEngine } from './engine';
import { clickHouseError } from './errors';

const refused = (): Error => new BackendUnavailableError('CLICKHOUSE', 'it has failed repeatedly and is left alone for a moment');

/** A query that took too long is the query's own fault when the server says so; a server that says nothing at all is not there. */
const counts = (error: unknown): boolean => {
  const typed = clickHouseError(error);
  const told = /Code: \d+/.test((error as { message?: string }).message ?? '') || (error as { code?: string }).code !== undefined;
  return typed instanceof BackendUnavailableError || (typed instanceof BackendTimeoutError && !told);
};

/** An engine that is not asked while it keeps failing. */
export class GuardedEngine implements ClickHouseEngine {
  constructor(
    private readonly engine: ClickHouseEngine,
    private readonly breaker: Breaker,
  ) {}

  rows(statement: AnalyticsStatement): Promise<readonly AnalyticsRow[]> {
    return this.breaker.run(() => this.engine.rows(statement), refused, counts);
  }

  insert(table: string, rows: readonly AnalyticsRow[], token: string): Promise<void> {
    return this.breaker.run(() => this.engine.insert(table, rows, token), refused, counts);
  }

  command(sql: string): Promise<void> {
    return this.breaker.run(() => this.engine.command(sql), refused, counts);
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}
