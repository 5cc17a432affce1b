import { BackendTimeoutError, BackendUnavailableError, GatewayError, StoreAbsentError } from '../errors';

/** Codes of a server that cannot serve just now: too many queries, memory, network, shutting down. */
const busyCodes = new Set(['202', '203', '209', '210', '241', '425', '439', '473', '999']);

/** Codes of credentials or rights that the server refuses. */
const refusedCodes = new Set(['192', '193', '194', '497', '516']);

/** Turns an engine error into a typed one. Its own text names queries, hosts and users: it stays in `cause`, for the log. */
export function clickHouseError(error: unknown): Error {
  if (error instanceof GatewayError) return error;
  const { message = '', code: raw = '', name = '' } = error as { message?: string; code?: string; name?: string };
  const code = /Code: (\d+)/.exec(message)?.[1] ?? String(raw);
  if (code === '60' || code === '81')
    return new StoreAbsentError(
      'CLICKHOUSE',
      `table ${/identifier '([^']+)'|[Tt]able (?:\S+\.)?(\w+) does/.exec(message)?.slice(1).find(Boolean) ?? ''}`.trim(),
      { cause: error },
    );
  if (code === '47')
    return new StoreAbsentError('CLICKHOUSE', `column ${/identifier `?'?([\w.]+)/.exec(message)?.[1] ?? ''}`.trim(), { cause: error });
  if (code === '159' || code === '160' || name === 'AbortError' || /aborted|[Tt]imeout/.test(message))
    return new BackendTimeoutError('CLICKHOUSE', { cause: error });
  if (refusedCodes.has(code)) return new BackendUnavailableError('CLICKHOUSE', 'it refused the configured credentials', { cause: error });
  if (busyCodes.has(code)) return new BackendUnavailableError('CLICKHOUSE', 'the server is too busy', { cause: error });
  if (/^E[A-Z]+$/.test(code) || /socket|ECONN|fetch failed/i.test(message))
    return new BackendUnavailableError('CLICKHOUSE', 'the connection failed', { cause: error });
  return error instanceof Error ? error : new Error('ClickHouse failed');
}
