import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../../server/config';
import { settings } from '../../server/settings';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

const secretFile = (content: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'parityql-secret-')), 'secret');
  writeFileSync(file, content);
  return file;
};

const pg = 'postgresql://agent_bom_app:pw@db.internal:5432/agent_bom';

describe('the configuration', () => {
  it('needs nothing: an embedded managed store with the demo data, a local identity, loopback', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      production: false,
      mode: 'managed',
      postgres: null,
      backends: ['SQLITE'],
      routes: {},
      local: { tenant: 'acme', role: 'ADMIN' },
      staticKey: null,
      envKeys: [],
      keyCacheMs: 10_000,
      cursorKey: null,
      graphiql: true,
      limits: { bodyBytes: 1_048_576, tokens: 5000, depth: 25, cost: 200_000 },
    });
    expect(config.sqlite).toMatchObject({ demo: true, file: expect.stringMatching(/parityql\.sqlite$/) });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('attaches to the stores of a running agent-bom, without demo data', () => {
    expect(readConfig({ AGENT_BOM_DB: 'jobs.db' })).toMatchObject({
      mode: 'attached',
      sqlite: { file: 'jobs.db', demo: false },
      backends: ['SQLITE'],
      local: { tenant: 'default', role: 'ADMIN' },
      auditHmacKey: null,
    });
    expect(readConfig({ AGENT_BOM_POSTGRES_URL: pg })).toMatchObject({
      mode: 'attached',
      sqlite: null,
      backends: ['POSTGRES'],
      local: null,
    });
    expect(readConfig({ AGENT_BOM_POSTGRES_URL: pg, AGENT_BOM_DB: 'jobs.db' }).backends).toEqual(['POSTGRES', 'SQLITE']);
    expect(readConfig({ AGENT_BOM_POSTGRES_URL: pg, AGENT_BOM_DB: 'jobs.db', PARITYQL_PRIMARY: 'sqlite' }).backends).toEqual([
      'SQLITE',
      'POSTGRES',
    ]);
    expect(readConfig({ AGENT_BOM_DB: 'jobs.db', PARITYQL_STORE_MODE: 'managed' }).mode).toBe('managed');
  });

  it('names every fault of Snowflake', () => {
    const faults = faultsOf({ SNOWFLAKE_ACCOUNT: 'not an account', SNOWFLAKE_PRIVATE_KEY_PATH: '/does/not/exist' });
    expect(faults).toEqual([
      'SNOWFLAKE_ACCOUNT is not an account identifier',
      'SNOWFLAKE_PRIVATE_KEY_PATH names a file that cannot be read',
      'SNOWFLAKE_ACCOUNT is set, but SNOWFLAKE_USER is not',
    ]);
    expect(faultsOf({ SNOWFLAKE_ACCOUNT: 'acme', SNOWFLAKE_USER: 'svc' })).toEqual([
      'SNOWFLAKE_ACCOUNT is set, but none of SNOWFLAKE_PRIVATE_KEY_PATH, SNOWFLAKE_TOKEN and SNOWFLAKE_PASSWORD is',
    ]);
  });

  it('names every fault at once', () => {
    const faults = faultsOf({
      HOST: '0.0.0.0',
      PORT: '70000',
      PARITYQL_STORE_MODE: 'both',
      PARITYQL_LOG_LEVEL: 'loud',
      PARITYQL_MAX_BODY_BYTES: 'much',
      PARITYQL_MAX_TOKENS: '1',
      PARITYQL_MAX_DEPTH: '2.5',
      PARITYQL_MAX_COST: '-1',
      PARITYQL_KEY_CACHE_MS: '99999',
      PARITYQL_DEMO: 'maybe',
      PARITYQL_GRAPHIQL: 'x',
      PARITYQL_PRIMARY: 'snowflake',
      PARITYQL_ROUTES: 'GRAPH=POSTGRES,TRENDS',
      PARITYQL_LOCAL_ROLE: 'root',
      AGENT_BOM_CLICKHOUSE_URL: 'ch:8123',
    });
    expect([...faults].sort()).toEqual([
      'AGENT_BOM_CLICKHOUSE_URL is not an http(s):// URL',
      'HOST is 0.0.0.0: without API keys the server only listens on loopback; set AGENT_BOM_API_KEY or AGENT_BOM_API_KEYS',
      'PARITYQL_DEMO must be true or false',
      'PARITYQL_GRAPHIQL must be true or false',
      'PARITYQL_KEY_CACHE_MS must be a whole number from 0 to 60000',
      'PARITYQL_LOCAL_ROLE must be one of VIEWER, ANALYST, ADMIN',
      'PARITYQL_LOG_LEVEL must be one of fatal, error, warn, info, debug, silent',
      'PARITYQL_MAX_BODY_BYTES must be a whole number from 1024 to 10485760',
      'PARITYQL_MAX_COST must be a whole number from 100 to 1000000000',
      'PARITYQL_MAX_DEPTH must be a whole number from 5 to 100',
      'PARITYQL_MAX_TOKENS must be a whole number from 100 to 100000',
      'PARITYQL_PRIMARY names snowflake, which is not configured',
      'PARITYQL_ROUTES sends GRAPH to POSTGRES, which is not configured',
      'PARITYQL_ROUTES sends TRENDS to nothing, which is not configured',
      'PARITYQL_STORE_MODE must be one of managed, attached',
      'PORT must be a whole number from 0 to 65535',
    ]);
    expect(() => readConfig({ PORT: 'x', PARITYQL_DEMO: 'x' })).toThrow('The configuration has 2 fault(s):\n- ');
  });

  it('treats blank as unset', () => {
    expect(
      readConfig({
        AGENT_BOM_DB: ' ',
        AGENT_BOM_POSTGRES_URL: '',
        AGENT_BOM_API_KEY: '  ',
        PORT: '',
        SNOWFLAKE_ACCOUNT: ' ',
        AGENT_BOM_API_KEYS: ' , ',
      }),
    ).toMatchObject({ mode: 'managed', staticKey: null, port: 4000, envKeys: [], local: expect.anything() });
  });

  describe('of Postgres', () => {
    it.each(['postgres', 'root', 'Admin', 'SUPERUSER', 'administrator', '%70ostgres'])('refuses the administrative user %s', (user) => {
      const url = `postgresql://${user}:pw@h/db`;
      const name = decodeURIComponent(user).toLowerCase();
      const text = (setting: string): string =>
        `${setting} uses the administrative user '${name}', which bypasses row-level security; use a least-privilege role`;
      expect(faultsOf({ AGENT_BOM_POSTGRES_URL: url, AGENT_BOM_POSTGRES_MAINTENANCE_URL: url })).toEqual([
        text('AGENT_BOM_POSTGRES_URL'),
        text('AGENT_BOM_POSTGRES_MAINTENANCE_URL'),
      ]);
      expect(faultsOf({ AGENT_BOM_POSTGRES_URL: url, AGENT_BOM_ALLOW_SUPERUSER_DB: '1' })).toEqual([]);
    });

    it.each(['postgresql://', 'postgres://', 'postgresql+psycopg://', 'postgresql+psycopg2://', 'postgres+psycopg://'])(
      'accepts %s',
      (scheme) => {
        expect(faultsOf({ AGENT_BOM_POSTGRES_URL: `${scheme}agent_bom_app:p%40w@h:5432/db?sslmode=require` })).toEqual([]);
      },
    );

    it.each(['mysql://u@h/db', 'not a url', 'http://h'])('refuses %s without repeating it', (url) => {
      expect(faultsOf({ AGENT_BOM_POSTGRES_URL: url })).toEqual(['AGENT_BOM_POSTGRES_URL is not a postgresql:// URL']);
    });

    it('refuses a Postgres URL where a file is meant', () => {
      expect(faultsOf({ AGENT_BOM_DB: pg })).toEqual(['AGENT_BOM_DB holds a Postgres URL; set AGENT_BOM_POSTGRES_URL instead']);
    });

    it('has its limits and pool', () => {
      expect(readConfig({ AGENT_BOM_POSTGRES_URL: pg }).postgres).toEqual({
        url: pg,
        maintenanceUrl: null,
        poolSize: 8,
        connectTimeoutMs: 5000,
        statementTimeoutMs: 15_000,
        allowSuperuser: false,
      });
      expect(
        faultsOf({
          AGENT_BOM_POSTGRES_URL: pg,
          AGENT_BOM_POSTGRES_POOL_MAX_SIZE: '0',
          AGENT_BOM_POSTGRES_STATEMENT_TIMEOUT_MS: '1',
          PARITYQL_POSTGRES_CONNECT_TIMEOUT_MS: '1',
          AGENT_BOM_ALLOW_SUPERUSER_DB: 'perhaps',
        }),
      ).toHaveLength(4);
    });
  });

  describe('of secrets', () => {
    it('reads them from files, which win, without the line end', () => {
      const config = readConfig({
        AGENT_BOM_API_KEY: 'from-env',
        AGENT_BOM_API_KEY_FILE: secretFile('from file \r\n'),
        AGENT_BOM_API_KEYS_FILE: secretFile('k1:admin,k2:viewer\n'),
        PARITYQL_CURSOR_KEY_FILE: secretFile('c'),
        AGENT_BOM_AUDIT_HMAC_KEY_FILE: secretFile('a'),
        AGENT_BOM_POSTGRES_URL_FILE: secretFile(`${pg}\n`),
      });
      expect(config).toMatchObject({
        staticKey: 'from file ',
        envKeys: [
          { key: 'k1', role: 'ADMIN' },
          { key: 'k2', role: 'VIEWER' },
        ],
        cursorKey: 'c',
        auditHmacKey: 'a',
        postgres: { url: pg },
      });
    });

    it('does not go on without a file that is named', () => {
      expect(
        faultsOf({
          AGENT_BOM_API_KEY: 'x',
          AGENT_BOM_API_KEY_FILE: join(tmpdir(), 'parityql-no-such-file'),
          PARITYQL_CURSOR_KEY_FILE: secretFile('\n'),
        }),
      ).toEqual(['AGENT_BOM_API_KEY_FILE names a file that cannot be read', 'PARITYQL_CURSOR_KEY_FILE names an empty file']);
    });

    it('reads only secrets from files', () => {
      expect(readConfig({ PORT_FILE: secretFile('1') }).port).toBe(4000);
      expect(
        Object.entries(settings)
          .filter(([, s]) => 'secret' in s)
          .map(([name]) => name)
          .sort(),
      ).toEqual([
        'AGENT_BOM_API_KEY',
        'AGENT_BOM_API_KEYS',
        'AGENT_BOM_AUDIT_HMAC_KEY',
        'AGENT_BOM_BROWSER_SESSION_SIGNING_KEY',
        'AGENT_BOM_CLICKHOUSE_ACCESS_TOKEN',
        'AGENT_BOM_CLICKHOUSE_URL',
        'AGENT_BOM_POSTGRES_MAINTENANCE_URL',
        'AGENT_BOM_POSTGRES_URL',
        'AGENT_BOM_RATE_LIMIT_KEY',
        'AGENT_BOM_SCIM_BEARER_TOKEN',
        'AGENT_BOM_SCIM_BEARER_TOKENS_JSON',
        'AGENT_BOM_TRUST_PROXY_AUTH_SECRET',
        'PARITYQL_CHECKPOINT_KEY',
        'PARITYQL_CURSOR_KEY',
        'PARITYQL_OWNER_URL',
        'SNOWFLAKE_PASSWORD',
        'SNOWFLAKE_PRIVATE_KEY_PASSPHRASE',
        'SNOWFLAKE_TOKEN',
      ]);
    });

    it('never repeats them in a fault', () => {
      const secret = 'hunter2-very-secret';
      const faults = faultsOf({
        AGENT_BOM_API_KEYS: `${secret}:king,${secret},:admin`,
        AGENT_BOM_POSTGRES_URL: `mysql://app:${secret}@h/db`,
        AGENT_BOM_POSTGRES_MAINTENANCE_URL: `postgresql://postgres:${secret}@h/db`,
      });
      expect(faults).toHaveLength(5);
      expect(faults.join('\n')).not.toContain(secret);
    });
  });

  describe('of callers', () => {
    it('reads keys with their roles; a key may hold a colon', () => {
      expect(readConfig({ AGENT_BOM_API_KEYS: 'a:b:Admin, c:ANALYST ,d:viewer' }).envKeys).toEqual([
        { key: 'a:b', role: 'ADMIN' },
        { key: 'c', role: 'ANALYST' },
        { key: 'd', role: 'VIEWER' },
      ]);
      expect(faultsOf({ AGENT_BOM_API_KEYS: 'a:owner,b,c:viewer' })).toEqual([
        'AGENT_BOM_API_KEYS entry 1 is not key:role with role admin, analyst or viewer',
        'AGENT_BOM_API_KEYS entry 2 is not key:role with role admin, analyst or viewer',
      ]);
    });

    it('has no local identity beside keys or Postgres, and then listens where it is told', () => {
      for (const env of [{ AGENT_BOM_API_KEY: 'k' }, { AGENT_BOM_API_KEYS: 'k:viewer' }, { AGENT_BOM_POSTGRES_URL: pg }])
        expect(readConfig({ ...env, HOST: '0.0.0.0' })).toMatchObject({ local: null, host: '0.0.0.0' });
    });

    it.each(['127.0.0.1', '::1', 'localhost'])('accepts %s without keys', (host) => {
      expect(readConfig({ HOST: host, PARITYQL_LOCAL_TENANT: 't', PARITYQL_LOCAL_ROLE: 'viewer' }).local).toEqual({
        tenant: 't',
        role: 'VIEWER',
      });
    });

    it('keeps GraphiQL and introspection out of production unless asked', () => {
      expect([
        readConfig({ NODE_ENV: 'production' }).graphiql,
        readConfig({ NODE_ENV: 'production', PARITYQL_GRAPHIQL: 'on' }).graphiql,
        readConfig({ PARITYQL_GRAPHIQL: 'off' }).graphiql,
      ]).toEqual([false, true, false]);
    });
  });

  describe('of routes', () => {
    it('reads them', () => {
      expect(
        readConfig({ AGENT_BOM_DB: 'x', AGENT_BOM_POSTGRES_URL: pg, PARITYQL_ROUTES: 'graph=sqlite, TRENDS=POSTGRES' }).routes,
      ).toEqual({ GRAPH: 'SQLITE', TRENDS: 'POSTGRES' });
    });

    it('refuses an entity that there is none of', () => {
      expect(faultsOf({ AGENT_BOM_DB: 'x', PARITYQL_ROUTES: 'GRAPHS=SQLITE' })).toEqual([
        'PARITYQL_ROUTES names GRAPHS, which is no entity',
      ]);
    });
  });
});
