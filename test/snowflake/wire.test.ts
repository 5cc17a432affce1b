import { generateKeyPairSync } from 'node:crypto';
import { SnowflakePool } from '../../datasources/snowflake/pool';
import type { SnowflakeAuth, SnowflakeOptions } from '../../datasources/snowflake/sdk';
import { startSnowflakeServer, type SnowflakeServer } from '../support/snowflake/server';

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const keyPair: SnowflakeAuth = { kind: 'key-pair', privateKey, passphrase: null };

describe('the Snowflake pool', () => {
  let server: SnowflakeServer;
  const pools: SnowflakePool[] = [];
  const open = (more: Partial<SnowflakeOptions> = {}): SnowflakePool => {
    const pool = new SnowflakePool({
      account: 'TESTACCT',
      user: 'SVC',
      auth: keyPair,
      database: 'AGENT_BOM',
      schema: 'PUBLIC',
      warehouse: null,
      role: null,
      accessUrl: server.url,
      maxConnections: 4,
      connectTimeoutMs: 3000,
      statementTimeoutMs: 2000,
      ...more,
    });
    pools.push(pool);
    return pool;
  };
  const one = (pool: SnowflakePool, sql: string, binds: readonly unknown[] = []) => pool.withClient((client) => client.run(sql, binds));

  beforeAll(async () => {
    server = await startSnowflakeServer({ account: 'TESTACCT', user: 'SVC', password: 'pw', publicKey, token: 'pat-1' });
  });
  afterEach(() => server.heal());
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.close()));
    await server.stop();
  });

  it('answers values exactly, by position', async () => {
    const { columns, rows } = await one(
      open(),
      `select 12345678901234567890 as n, 'x' as "jobId", PARSE_JSON(?) as v, 1.5::float as f, true as b`,
      ['{"a":[1,null]}'],
    );
    expect(columns).toEqual(['n', 'jobId', 'v', 'f', 'b']);
    expect(rows).toEqual([['12345678901234567890', 'x', '{"a":[1,null]}', expect.anything(), true]]);
  });

  it.each<[string, SnowflakeAuth]>([
    ['a key pair', keyPair],
    ['a token', { kind: 'token', token: 'pat-1' }],
    ['OAuth', { kind: 'oauth', token: 'pat-1' }],
    ['a password', { kind: 'password', password: 'pw' }],
  ])('signs in with %s', async (_name, auth) => {
    expect((await one(open({ auth }), 'select 1 as one')).rows).toEqual([['1']]);
  });

  it.each<[string, SnowflakeAuth]>([
    [
      'a foreign key',
      {
        kind: 'key-pair',
        privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
        passphrase: null,
      },
    ],
    ['a wrong token', { kind: 'token', token: 'x' }],
    ['a wrong password', { kind: 'password', password: 'x' }],
  ])('is refused with %s, in bounded time and without naming the account', async (_name, auth) => {
    const failure = await one(open({ auth }), 'select 1').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'BACKEND_UNAVAILABLE' });
    expect((failure as Error).message).not.toMatch(/TESTACCT|SVC|127\.0\.0\.1/);
  });
});
