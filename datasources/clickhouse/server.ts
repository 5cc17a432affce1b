import type { ClickHouseClient } from '@clickhouse/client';
import { randomUUID } from 'node:crypto';
import type { AnalyticsRow } from '../analytics';
import { analyticsDatabase } from './ddl';
import { querySettings, type AnalyticsStatement, type ClickHouseEngine, type StatementLimits } from './engine';

/** How a ClickHouse server is reached. */
export interface ServerOptions {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly maxConnections: number;
}

/** A ClickHouse server over HTTP. The client is loaded only when one is configured. */
export async function openServer(
  { url, user, password, maxConnections }: ServerOptions,
  limits: StatementLimits,
): Promise<ClickHouseEngine> {
  const { createClient, ClickHouseLogLevel } = await import('@clickhouse/client');
  const client = createClient({
    url,
    username: user,
    password,
    database: analyticsDatabase,
    application: 'parityql',
    request_timeout: limits.timeoutMs + 2000,
    max_open_connections: maxConnections,
    compression: { response: true, request: false },
    // The client prints what went wrong, addresses included; faults are reported as typed errors instead.
    log: { level: ClickHouseLogLevel.OFF },
  });
  return new ServerEngine(client, limits);
}

class ServerEngine implements ClickHouseEngine {
  constructor(
    private readonly client: ClickHouseClient,
    private readonly limits: StatementLimits,
  ) {}

  async rows(statement: AnalyticsStatement): Promise<readonly AnalyticsRow[]> {
    try {
      return await this.read(statement);
    } catch (error) {
      // An idle connection that the server has just closed; nothing was answered, and a read may be asked twice.
      if (!/^(ECONNRESET|EPIPE)$/.test((error as { code?: string }).code ?? '')) throw error;
      return this.read(statement);
    }
  }

  async insert(table: string, rows: readonly AnalyticsRow[], token: string): Promise<void> {
    await this.client.insert({
      table: `${analyticsDatabase}.${table}`,
      values: rows,
      format: 'JSONEachRow',
      query_id: randomUUID(),
      clickhouse_settings: { insert_deduplication_token: token, date_time_input_format: 'best_effort', max_execution_time: 30 },
    });
  }

  async command(sql: string): Promise<void> {
    // The database may not exist yet, and a header that names it would fail the statement that creates it.
    await this.client.command({
      query: sql,
      query_id: randomUUID(),
      clickhouse_settings: { wait_end_of_query: 1 },
      http_headers: { 'X-ClickHouse-Database': 'default' },
    });
  }

  close(): Promise<void> {
    return this.client.close();
  }

  private async read({ sql, params }: AnalyticsStatement): Promise<readonly AnalyticsRow[]> {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), this.limits.timeoutMs + 1000);
    try {
      const result = await this.client.query({
        query: sql,
        query_params: { ...params },
        format: 'JSONEachRow',
        query_id: randomUUID(),
        abort_signal: abort.signal,
        // A query whose client has gone is stopped, not finished for nobody.
        clickhouse_settings: { ...querySettings(this.limits), cancel_http_readonly_queries_on_client_close: 1 } as never,
      });
      return await result.json<AnalyticsRow>();
    } finally {
      clearTimeout(timer);
    }
  }
}
