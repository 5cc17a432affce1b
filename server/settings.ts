/** One environment variable: what it means and what holds without it. `docs/config.md` is generated from this table. */
export interface Setting {
  readonly meaning: string;
  readonly fallback: string;
  /** Secrets may come from a file named by `<NAME>_FILE`, and are never printed. */
  readonly secret?: boolean;
}

const define = <N extends string>(table: Record<N, Setting>): Readonly<Record<N, Setting>> => Object.freeze(table);

/** Every environment variable the gateway reads. Names without the `PARITYQL_` prefix are agent-bom's own, or Node's. */
export const settings = define({
  HOST: { meaning: 'Address to listen on. Without API keys only loopback is accepted.', fallback: '127.0.0.1' },
  PORT: { meaning: 'Port to listen on; 0 picks a free one.', fallback: '4000' },
  NODE_ENV: { meaning: '`production` turns GraphiQL and introspection off unless allowed.', fallback: 'unset' },
  AGENT_BOM_DB: { meaning: 'SQLite file of a running agent-bom; attaches to it.', fallback: 'the embedded demo file' },
  AGENT_BOM_POSTGRES_URL: { meaning: 'Postgres of a running agent-bom; TLS by the DSN (`sslmode`).', fallback: 'unset', secret: true },
  AGENT_BOM_POSTGRES_MAINTENANCE_URL: {
    meaning: 'Login that may look API keys up across tenants; a different role from the application one.',
    fallback: 'unset: no stored API key can be verified',
    secret: true,
  },
  AGENT_BOM_POSTGRES_POOL_MAX_SIZE: { meaning: 'Most connections of the application pool.', fallback: '8' },
  AGENT_BOM_POSTGRES_STATEMENT_TIMEOUT_MS: { meaning: 'Longest time a statement may take, in milliseconds.', fallback: '15000' },
  AGENT_BOM_ALLOW_SUPERUSER_DB: { meaning: 'Accept a Postgres role that bypasses row-level security.', fallback: 'false' },
  AGENT_BOM_CLICKHOUSE_URL: {
    meaning: 'HTTP(S) URL of a ClickHouse server: the analytics store.',
    fallback: 'unset: no analytics',
    secret: true,
  },
  AGENT_BOM_CLICKHOUSE_USER: { meaning: 'User of the ClickHouse server.', fallback: 'default' },
  AGENT_BOM_CLICKHOUSE_ACCESS_TOKEN: { meaning: 'Password or access token of that user.', fallback: 'empty', secret: true },
  PARITYQL_CLICKHOUSE_DIR: {
    meaning: 'Directory of the embedded ClickHouse engine (package `chdb`), instead of a server.',
    fallback: 'unset: no analytics',
  },
  PARITYQL_CLICKHOUSE_TIMEOUT_MS: { meaning: 'Longest time a ClickHouse statement may take, in milliseconds.', fallback: '30000' },
  PARITYQL_CLICKHOUSE_MAX_MEMORY_MB: { meaning: 'Most memory one ClickHouse statement may take, in megabytes.', fallback: '2000' },
  SNOWFLAKE_ACCOUNT: {
    meaning: 'Snowflake account: scan jobs, fleet, policies, decisions, exceptions and schedules are kept there.',
    fallback: 'unset',
  },
  SNOWFLAKE_USER: { meaning: 'Snowflake user.', fallback: 'unset' },
  SNOWFLAKE_DATABASE: { meaning: 'Snowflake database.', fallback: 'AGENT_BOM' },
  SNOWFLAKE_SCHEMA: { meaning: 'Snowflake schema.', fallback: 'PUBLIC' },
  SNOWFLAKE_WAREHOUSE: { meaning: 'Snowflake warehouse.', fallback: "the user's default" },
  SNOWFLAKE_ROLE: { meaning: 'Snowflake role.', fallback: "the user's default" },
  SNOWFLAKE_PRIVATE_KEY_PATH: { meaning: 'File with the private key (PEM) of the Snowflake user.', fallback: 'unset' },
  SNOWFLAKE_PRIVATE_KEY_PASSPHRASE: { meaning: 'Passphrase of that key.', fallback: 'unset', secret: true },
  SNOWFLAKE_TOKEN: { meaning: 'Programmatic access token of the Snowflake user.', fallback: 'unset', secret: true },
  SNOWFLAKE_PASSWORD: { meaning: 'Password of the Snowflake user; prefer a key pair.', fallback: 'unset', secret: true },
  AGENT_BOM_SNOWFLAKE_NATIVE_APP: { meaning: 'Sign in to Snowflake with the session token of a native app.', fallback: 'false' },
  SNOWFLAKE_TOKEN_FILE_PATH: { meaning: 'File of that session token.', fallback: '/snowflake/session/token' },
  PARITYQL_SNOWFLAKE_URL: { meaning: "Address instead of the account's own, for a private link.", fallback: 'unset' },
  PARITYQL_SNOWFLAKE_POOL_SIZE: { meaning: 'Most Snowflake sessions.', fallback: '8' },
  PARITYQL_SNOWFLAKE_CONNECT_TIMEOUT_MS: { meaning: 'Longest time to sign in to Snowflake, in milliseconds.', fallback: '10000' },
  PARITYQL_SNOWFLAKE_STATEMENT_TIMEOUT_MS: { meaning: 'Longest time a Snowflake statement may take, in milliseconds.', fallback: '30000' },
  AGENT_BOM_API_KEY: { meaning: 'Static key: role admin, tenant `default`.', fallback: 'unset', secret: true },
  AGENT_BOM_API_KEYS: { meaning: 'Comma-separated `key:role` pairs for tenant `default`.', fallback: 'unset', secret: true },
  AGENT_BOM_BROWSER_SESSION_SIGNING_KEY: {
    meaning: 'Secret that signs the cookies of browser sessions. Share it between replicas and with agent-bom.',
    fallback: 'random: sessions end with the process; with several replicas there are none',
    secret: true,
  },
  AGENT_BOM_REQUIRE_BROWSER_SESSION_SIGNING_KEY: { meaning: 'Refuse to start without that secret.', fallback: 'false' },
  AGENT_BOM_SESSION_COOKIE_MAX_AGE_SECONDS: { meaning: 'Life of a browser session, in seconds; 60 to 86400.', fallback: '28800' },
  AGENT_BOM_SESSION_COOKIE_SECURE: {
    meaning: 'Whether browsers send the cookies over HTTPS only.',
    fallback: 'true in production and with several replicas, else when a trusted proxy says `X-Forwarded-Proto: https`',
  },
  AGENT_BOM_AUTH_SESSION_ATTEMPTS_PER_MINUTE: { meaning: 'Browser sessions that one address may try to open in a minute.', fallback: '12' },
  AGENT_BOM_TRUST_PROXY_AUTH: {
    meaning: 'Accept the identity that a proxy states in `X-Agent-Bom-*` headers.',
    fallback: 'false',
  },
  AGENT_BOM_TRUST_PROXY_AUTH_SECRET: {
    meaning: 'Secret of at least 32 bytes by which the proxy proves itself, in `X-Agent-Bom-Proxy-Secret`.',
    fallback: 'none: needed with AGENT_BOM_TRUST_PROXY_AUTH',
    secret: true,
  },
  AGENT_BOM_TRUST_PROXY_AUTH_ISSUER: { meaning: 'Value that the proxy must send as `X-Agent-Bom-Auth-Issuer`.', fallback: 'any' },
  AGENT_BOM_TRUSTED_PROXY_HOPS: {
    meaning: "Proxies of the operator in front: the client's address is that many from the right of `X-Forwarded-For`.",
    fallback: '1 with AGENT_BOM_TRUST_PROXY_AUTH, else 0: the address of the socket',
  },
  AGENT_BOM_OIDC_ISSUER: { meaning: 'Issuer of the tokens of the one identity provider.', fallback: 'unset' },
  AGENT_BOM_OIDC_AUDIENCE: { meaning: 'Audience that a token must name.', fallback: 'none: needed with AGENT_BOM_OIDC_ISSUER' },
  AGENT_BOM_OIDC_JWKS_URI: { meaning: "Address of the provider's keys.", fallback: 'by discovery, within the list below' },
  AGENT_BOM_OIDC_ALLOWED_JWKS_URIS: {
    meaning: 'Comma-separated addresses of keys that discovery may name.',
    fallback: 'none: needed without AGENT_BOM_OIDC_JWKS_URI',
  },
  AGENT_BOM_OIDC_TENANT_PROVIDERS_JSON: {
    meaning: 'Identity providers by tenant, instead of one: `{"acme": {"issuer": ..., "audience": ..., "jwks_uri": ...}}`.',
    fallback: 'unset',
  },
  AGENT_BOM_OIDC_REQUIRED_NONCE: { meaning: 'Value that the claim `nonce` of a token must have.', fallback: 'any' },
  AGENT_BOM_OIDC_REQUIRE_ROLE_CLAIM: { meaning: 'Refuse tokens that name no role.', fallback: 'false: such a token is a viewer' },
  AGENT_BOM_OIDC_REQUIRE_TENANT_CLAIM: { meaning: 'Refuse tokens that name no tenant, whatever else is configured.', fallback: 'false' },
  AGENT_BOM_OIDC_ALLOW_DEFAULT_TENANT: {
    meaning: 'Give tokens that name no tenant the tenant `default`.',
    fallback: 'false: they are refused',
  },
  PARITYQL_OIDC_REPLAY: {
    meaning:
      '`once` uses a token with a `jti` up at its first request, as agent-bom does; one of the two can then accept a token. `reusable` does not.',
    fallback: 'reusable',
  },
  AGENT_BOM_SCIM_BEARER_TOKEN: {
    meaning:
      'Only read to refuse a combination: users provisioned by SCIM are not known here, so neither OIDC nor a trusted proxy may be on.',
    fallback: 'unset',
    secret: true,
  },
  AGENT_BOM_SCIM_BEARER_TOKENS_JSON: { meaning: 'The same for several tenants.', fallback: 'unset', secret: true },
  AGENT_BOM_ALLOW_UNAUTHENTICATED_API: { meaning: 'Let in whoever presents nothing, to tenant `default`.', fallback: 'false' },
  AGENT_BOM_NO_AUTH_ROLE: {
    meaning: 'Role of whoever presents nothing; `viewer` wherever keys are configured or stored.',
    fallback: 'viewer',
  },
  AGENT_BOM_DEMO_ESTATE: { meaning: 'Whoever presents nothing is a viewer, whatever AGENT_BOM_NO_AUTH_ROLE says.', fallback: 'false' },
  AGENT_BOM_AUDIT_HMAC_KEY: {
    meaning: 'Key that signs the audit chain; needed to verify it and to make any change.',
    fallback: 'unset: verification answers that there is no key, and changes are refused',
    secret: true,
  },
  PARITYQL_CHECKPOINT_KEY: {
    meaning:
      'Ed25519 private key (PEM, PKCS #8) that signs checkpoints of the audit chain. Make one with `openssl genpkey -algorithm ed25519`.',
    fallback: 'unset: `createAuditCheckpoint` is refused',
    secret: true,
  },
  PARITYQL_STORE_MODE: {
    meaning: '`attached`: the schema belongs to agent-bom, no DDL ever. `managed`: the gateway owns it.',
    fallback: 'attached when AGENT_BOM_DB or AGENT_BOM_POSTGRES_URL is set, else managed',
  },
  PARITYQL_ATTACHED_WRITES: {
    meaning: 'Allow those mutations that are safe beside a running agent-bom. Without it an attached gateway only reads.',
    fallback: 'false',
  },
  AGENT_BOM_IDEMPOTENCY_TTL_HOURS: { meaning: 'Hours for which an idempotency key is remembered; at least 1.', fallback: '24' },
  AGENT_BOM_API_MAX_JOBS: { meaning: 'Default of the quota of active scan jobs per tenant.', fallback: '10' },
  AGENT_BOM_API_MAX_ACTIVE_SCAN_JOBS_PER_TENANT: {
    meaning: 'Most pending and running scan jobs of a tenant; 0 for no limit.',
    fallback: 'AGENT_BOM_API_MAX_JOBS',
  },
  AGENT_BOM_API_MAX_RETAINED_JOBS_PER_TENANT: { meaning: 'Most scan jobs of a tenant; 0 for no limit.', fallback: '500' },
  AGENT_BOM_API_MAX_FLEET_AGENTS_PER_TENANT: { meaning: 'Most fleet agents of a tenant; 0 for no limit.', fallback: '1000' },
  AGENT_BOM_API_MAX_SCHEDULES_PER_TENANT: { meaning: 'Most schedules of a tenant; 0 for no limit.', fallback: '100' },
  AGENT_BOM_API_KEY_DEFAULT_TTL_SECONDS: {
    meaning: 'Life of an API key that is minted without an expiry, in seconds.',
    fallback: '2592000',
  },
  AGENT_BOM_API_KEY_MAX_TTL_SECONDS: { meaning: 'Longest life of an API key, in seconds.', fallback: '7776000' },
  AGENT_BOM_API_KEY_DEFAULT_OVERLAP_SECONDS: {
    meaning: 'How long a rotated key works on unless the rotation says otherwise, in seconds.',
    fallback: '0',
  },
  AGENT_BOM_API_KEY_MAX_OVERLAP_SECONDS: { meaning: 'Longest such overlap, in seconds.', fallback: '86400' },
  AGENT_BOM_DISTRIBUTED_SCANS: {
    meaning: 'Whether scan jobs are put into the queue that workers of several nodes read (Postgres).',
    fallback: 'true with several replicas',
  },
  PARITYQL_DATA_FILE: { meaning: 'SQLite file of the embedded managed store.', fallback: '.parityql/parityql.sqlite' },
  PARITYQL_DEMO: { meaning: 'Load the demo data set into an empty embedded store.', fallback: 'true' },
  PARITYQL_PRIMARY: { meaning: 'Backend that routing prefers: `sqlite` or `postgres`.', fallback: 'postgres when configured' },
  PARITYQL_ROUTES: { meaning: 'Routes for single entities, for example `GRAPH=SQLITE,TRENDS=POSTGRES`.', fallback: 'none' },
  PARITYQL_LOCAL_TENANT: {
    meaning: 'Tenant of the local identity (SQLite on loopback without keys).',
    fallback: '`acme` with the demo data, else `default`',
  },
  PARITYQL_LOCAL_ROLE: { meaning: 'Role of the local identity.', fallback: 'ADMIN' },
  PARITYQL_KEY_CACHE_MS: {
    meaning: 'How long a verified API key is remembered, in milliseconds; a revocation takes effect within this time.',
    fallback: '10000',
  },
  PARITYQL_CURSOR_KEY: {
    meaning: 'Key that signs cursors. Share it between replicas.',
    fallback: 'random: cursors end with the process',
    secret: true,
  },
  PARITYQL_OWNER_URL: {
    meaning: 'Login that owns the Postgres database; only `parityql migrate` uses it.',
    fallback: 'unset',
    secret: true,
  },
  PARITYQL_POSTGRES_CONNECT_TIMEOUT_MS: { meaning: 'Longest time to wait for a Postgres connection, in milliseconds.', fallback: '5000' },
  PARITYQL_MAX_BODY_BYTES: { meaning: 'Largest HTTP body, in bytes.', fallback: '1048576' },
  PARITYQL_MAX_TOKENS: { meaning: 'Most tokens of a document.', fallback: '5000' },
  PARITYQL_MAX_DEPTH: { meaning: 'Deepest nesting of a document.', fallback: '25' },
  PARITYQL_MAX_ALIASES: { meaning: 'Most aliases of a document, those in fragments counted where they are spread.', fallback: '50' },
  PARITYQL_MAX_DIRECTIVES: { meaning: 'Most directives of a document, those in fragments counted where they are spread.', fallback: '50' },
  PARITYQL_RATE_LIMIT: {
    meaning:
      'Changes per minute of a tenant; reads are ten times as many, those of an address without a tenant five times. 0 for no limits.',
    fallback: '600',
  },
  AGENT_BOM_GLOBAL_IP_RATE_LIMIT_RPM: { meaning: 'Requests per minute of one address.', fallback: '12000' },
  AGENT_BOM_RATE_LIMIT_KEY: {
    meaning: "Key of the names of credentials' budgets. Share it between replicas and with agent-bom.",
    fallback: 'random: such budgets are those of the process',
    secret: true,
  },
  AGENT_BOM_REQUIRE_SHARED_RATE_LIMIT: {
    meaning: 'Refuse to start unless rate limits are counted where other processes count them too.',
    fallback: 'false',
  },
  AGENT_BOM_CONTROL_PLANE_REPLICAS: {
    meaning: 'Number of replicas; more than one implies AGENT_BOM_REQUIRE_SHARED_RATE_LIMIT.',
    fallback: '1',
  },
  PARITYQL_BATCH_CONCURRENCY: {
    meaning: 'Most operations running at once that are in no hurry: costly ones, and those with `Priority: u=5` or more.',
    fallback: '2',
  },
  PARITYQL_MAX_CONCURRENCY: { meaning: 'Most other operations running at once.', fallback: '64' },
  PARITYQL_MAX_STATEMENTS: { meaning: 'Most statements that one operation may send to the stores.', fallback: '500' },
  PARITYQL_OPERATION_TIMEOUT_MS: {
    meaning: 'Time after which an operation gets no further statement and the running one is cancelled, in milliseconds.',
    fallback: '30000',
  },
  PARITYQL_MAX_COST: { meaning: 'Highest estimated cost of one operation.', fallback: '200000' },
  PARITYQL_GRAPHIQL: { meaning: 'Serve GraphiQL.', fallback: 'true outside production' },
  PARITYQL_CORS_ORIGINS: {
    meaning: 'Comma-separated origins whose pages may use the API, for example `https://console.example.com`; never with cookies.',
    fallback: 'none',
  },
  PARITYQL_INTROSPECTION: {
    meaning: 'Let clients read the schema, and suggest names to them in error messages.',
    fallback: 'as PARITYQL_GRAPHIQL',
  },
  PARITYQL_LOG_LEVEL: { meaning: '`fatal`, `error`, `warn`, `info`, `debug` or `silent`.', fallback: 'info' },
});

/** Name of a setting. */
export type SettingName = keyof typeof settings;
