import { BackendTimeoutError, BackendUnavailableError, constraintViolated, GatewayError, LostRaceError, StoreAbsentError } from '../errors';

/** Codes of a session or a credential that Snowflake no longer accepts. */
const refusedCodes = new Set(['390100', '390101', '390102', '390103', '390104', '390111', '390114', '390144', '394400', '407002']);

/** Codes of a server that cannot be reached or cannot serve just now. */
const unavailableCodes = new Set(['401001', '401002', '000606', '000607', '57014', '390189']);

/** Turns an SDK error into a typed one. Its own text names accounts, hosts and statements: it stays in `cause`, for the log. */
export function snowflakeError(error: unknown): Error {
  if (error instanceof GatewayError) return error;
  const { code: raw = '', message = '', sqlState = '' } = error as { code?: string | number; message?: string; sqlState?: string };
  const code = String(raw).padStart(6, '0');
  if (code === '002003' || sqlState === '42S02' || sqlState === '02000')
    return new StoreAbsentError(
      'SNOWFLAKE',
      `table ${/[Oo]bject '([^']+)'/.exec(message)?.[1]?.split('.').at(-1)?.replaceAll('"', '').toLowerCase() ?? ''}`.trim(),
      {
        cause: error,
      },
    );
  if (code === '000904')
    return new StoreAbsentError(
      'SNOWFLAKE',
      `column ${/identifier '([^']+)'/.exec(message)?.[1]?.split('.').at(-1)?.replaceAll('"', '').toLowerCase() ?? ''}`.trim(),
      { cause: error },
    );
  if (code === '000604' || code === '000630' || code === '000625') return new BackendTimeoutError('SNOWFLAKE', { cause: error });
  if (code === '000625') return new LostRaceError({ cause: error });
  if (code === '100072' || code === '100069' || code === '100090') return constraintViolated({ cause: error });
  if (refusedCodes.has(code))
    return new BackendUnavailableError('SNOWFLAKE', 'it refused the configured credentials or ended the session', { cause: error });
  if (unavailableCodes.has(code) || /acquire|ECONN|ENOTFOUND|ETIMEDOUT|socket|network|unable to connect/i.test(message))
    return new BackendUnavailableError('SNOWFLAKE', 'the connection failed', { cause: error });
  return error instanceof Error ? error : new Error('Snowflake failed');
}
