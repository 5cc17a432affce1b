import type * as Sdk from 'snowflake-sdk';

/** How a session signs in. A key pair or a token is what a service should use. */
export type SnowflakeAuth =
  | { readonly kind: 'key-pair'; readonly privateKey: string; readonly passphrase: string | null }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'oauth'; readonly token: string }
  | { readonly kind: 'password'; readonly password: string };

/** How Snowflake is reached. */
export interface SnowflakeOptions {
  readonly account: string;
  readonly user: string | null;
  readonly auth: SnowflakeAuth;
  readonly database: string;
  readonly schema: string;
  readonly warehouse: string | null;
  readonly role: string | null;
  /** Address instead of the account's own; for tests and private links. */
  readonly accessUrl: string | null;
  readonly maxConnections: number;
  /** Longest time to sign in, or to wait for a connection, in milliseconds. */
  readonly connectTimeoutMs: number;
  /** Longest time of one statement, in milliseconds. */
  readonly statementTimeoutMs: number;
}

let loading: Promise<typeof Sdk> | null = null;

/** Loads the SDK once, and only when Snowflake is configured: it takes half a second and fifty megabytes. */
export function loadSdk(): Promise<typeof Sdk> {
  loading ??= load();
  return loading;
}

async function load(): Promise<typeof Sdk> {
  // The SDK reads these when it is loaded and offers no other way: probes of cloud metadata addresses, a native helper, a telemetry post per sign-in.
  /* eslint-disable no-restricted-properties */
  process.env['SNOWFLAKE_DISABLE_PLATFORM_DETECTION'] ??= 'true';
  process.env['SNOWFLAKE_DISABLE_MINICORE'] ??= '1';
  process.env['SF_TELEMETRY_DISABLE_CONNECTION_SHAPE'] ??= '1';
  /* eslint-enable no-restricted-properties */
  const loaded = (await import('snowflake-sdk')) as typeof Sdk & { readonly default?: typeof Sdk };
  const sdk = loaded.default ?? loaded;
  sdk.configure({
    logLevel: 'OFF',
    // The SDK's own fallback evaluates what the server sent; one that throws would end the process.
    jsonColumnVariantParser: (raw: string) => raw,
    xmlColumnVariantParser: (raw: string) => raw,
  } as never);
  return sdk;
}

/** The options of one connection; fresh each time, because the SDK changes what it is given. */
export function connectionOptions(options: SnowflakeOptions): Sdk.ConnectionOptions {
  const { account, user, database, schema, warehouse, role, accessUrl, connectTimeoutMs } = options;
  return {
    account,
    ...(user === null ? {} : { username: user }),
    database,
    schema,
    ...(warehouse === null ? {} : { warehouse }),
    ...(role === null ? {} : { role }),
    ...(accessUrl === null ? {} : { accessUrl }),
    ...authOptions(options.auth),
    application: 'parityql',
    clientSessionKeepAlive: false,
    // Numbers arrive as text, so that none is rounded; times in a form that does not depend on the session.
    fetchAsString: ['Number', 'Date', 'JSON'],
    // Otherwise an absent number arrives as the text NULL.
    representNullAsStringNull: false,
    rowMode: 'array',
    sfRetryMaxLoginRetries: 1,
    // The server holds a long query's answer back for 45 seconds; a shorter wait would give it up and send it again.
    timeout: Math.max(60_000, connectTimeoutMs),
  } as Sdk.ConnectionOptions;
}

/** An unknown authenticator would silently become a password; every kind is spelled out. */
function authOptions(auth: SnowflakeAuth): Partial<Sdk.ConnectionOptions> {
  switch (auth.kind) {
    case 'key-pair': {
      const { privateKey, passphrase } = auth;
      return { authenticator: 'SNOWFLAKE_JWT', privateKey, ...(passphrase === null ? {} : { privateKeyPass: passphrase }) };
    }
    case 'token':
      return { authenticator: 'PROGRAMMATIC_ACCESS_TOKEN', token: auth.token };
    case 'oauth':
      return { authenticator: 'OAUTH', token: auth.token };
    case 'password':
      return { authenticator: 'SNOWFLAKE', password: auth.password };
  }
}

/** Session settings that statements rely on. */
export const sessionSettings = `ALTER SESSION SET TIMEZONE = 'UTC', STRICT_JSON_OUTPUT = TRUE, TIMESTAMP_TZ_OUTPUT_FORMAT = 'YYYY-MM-DD"T"HH24:MI:SS.FF6TZH:TZM', TIMESTAMP_NTZ_OUTPUT_FORMAT = 'YYYY-MM-DD"T"HH24:MI:SS.FF6', TIMESTAMP_LTZ_OUTPUT_FORMAT = 'YYYY-MM-DD"T"HH24:MI:SS.FF6TZH:TZM'`;

/** A parameter in the form the SDK binds without guessing. An array would turn the statement into a bulk insert; NaN would become a text. */
export function toBind(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e15) return value;
  throw new TypeError(`A ${Array.isArray(value) ? 'list' : typeof value} cannot be bound`);
}
