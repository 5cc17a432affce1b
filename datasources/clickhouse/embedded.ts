import type { AnalyticsRow } from '../analytics';
import { analyticsDatabase } from './ddl';
import { querySettings, type AnalyticsStatement, type ClickHouseEngine, type StatementLimits } from './engine';

/** What is used of `chdb`; it is an optional package and loaded only when configured. */
interface ChdbSession {
  queryBindAsync(sql: string, params: object, options: { readonly format: string; readonly timeout: number }): Promise<{ text(): string }>;
  queryAsync(sql: string, options: { readonly format: string }): Promise<{ text(): string }>;
  close(): void;
}

/**
 * The ClickHouse engine in this process, over a directory: what a laptop needs for analytics. One process may open a directory at a time; the engine
 * itself says so otherwise.
 */
export async function openEmbedded(directory: string, limits: StatementLimits): Promise<ClickHouseEngine> {
  const { Session } = (await import('chdb')) as unknown as { readonly Session: new (path: string) => ChdbSession };
  const session = new Session(directory);
  const settings = Object.entries(querySettings(limits))
    .map(([name, value]) => `${name} = ${typeof value === 'number' ? value : `'${value}'`}`)
    .join(', ');
  const command = async (sql: string): Promise<void> => void (await session.queryAsync(sql, { format: 'JSONEachRow' }));
  return {
    rows: async ({ sql, params }: AnalyticsStatement) => {
      const options = { format: 'JSONEachRow', timeout: limits.timeoutMs + 1000 };
      return parseRows((await session.queryBindAsync(`${sql} SETTINGS ${settings}`, params, options)).text());
    },
    insert: (table, rows, token) =>
      command(
        `INSERT INTO ${analyticsDatabase}.${table} SETTINGS insert_deduplication_token = '${token}', date_time_input_format = 'best_effort' FORMAT JSONEachRow ${rows.map((row) => JSON.stringify(row)).join('\n')}`,
      ),
    command,
    close: async () => session.close(),
  };
}

function parseRows(text: string): readonly AnalyticsRow[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AnalyticsRow);
}
