import { Client } from 'pg';
import { createAgentBomDatabase, type PgFixture } from '../support/databases';
import { demoDatabase } from '../support/demoRows';
import { startServer, type WireAnswer, type WireServer } from '../support/wire';

const key = { authorization: 'Bearer wire-key' };
const env = {
  AGENT_BOM_API_KEYS: 'wire-key:admin',
  AGENT_BOM_API_KEY: 'static-wire-key',
  AGENT_BOM_AUDIT_HMAC_KEY: 'parity-fixture-key-not-secret',
};
const tiny = '{ __typename }';
const budget = '{ rateLimit { cost hits limit remaining resetAt bucketKey shared } }';
const change = 'mutation { deleteSchedule(input: { scheduleId: "none" }) { replayed } }';

const codesOf = ({ json }: WireAnswer): string[] => (json?.errors ?? []).map((e: any) => e.extensions.code);

describe('the budget of a caller', () => {
  let server: WireServer;
  const start = async (more: Record<string, string> = {}): Promise<WireServer> => {
    server = await startServer({ ...env, AGENT_BOM_DB: demoDatabase(), PARITYQL_RATE_LIMIT: '2', ...more });
    return server;
  };
  afterEach(() => server.close());

  it('is told with every answer, and by a field', async () => {
    await start();
    const answer = await server.post({ query: tiny }, key);
    expect(answer.headers).toMatchObject({
      'ratelimit-policy': '20;w=60',
      'ratelimit-limit': '20',
      'ratelimit-remaining': '19',
      'x-operation-cost': '0',
    });
    const seconds = Number(answer.headers['ratelimit-reset']);
    expect(seconds).toBeGreaterThanOrEqual(58);
    expect(seconds).toBeLessThanOrEqual(61);
    expect((await server.post({ query: budget }, key)).json.data.rateLimit).toEqual({
      cost: 1,
      hits: 1,
      limit: 20,
      remaining: 18,
      resetAt: expect.stringMatching(/^\d{4}-.*Z$/),
      bucketKey: 'tenant:default:read',
      shared: false,
    });
  });

  it('is used up by requests: 429, a typed error, and when to come back', async () => {
    await start();
    for (let i = 0; i < 20; i += 1) expect((await server.post({ query: tiny }, key)).status).toBe(200);
    for (const answer of [await server.post({ query: tiny }, key), await server.post({ query: budget }, key)]) {
      expect(answer.status).toBe(429);
      expect(answer.json.data).toBeUndefined();
      expect(answer.json.errors).toEqual([
        {
          message: expect.stringMatching(/^The budget of 20 per minute is used up; try again in \d+ s\.$/),
          extensions: {
            code: 'RATE_LIMITED',
            retryable: true,
            retryAfterSeconds: expect.any(Number),
            kind: 'read',
            limit: 20,
            remaining: 0,
            hits: 1,
            resetAt: expect.any(String),
          },
        },
      ]);
      const retryAfter = Number(answer.headers['retry-after']);
      expect(retryAfter).toBe(answer.json.errors[0].extensions.retryAfterSeconds);
      expect(retryAfter).toBeGreaterThanOrEqual(1);
      expect(answer.headers['ratelimit-remaining']).toBe('0');
    }
  });

  it('is used up by cost, the same for a literal and a variable', async () => {
    await start({ PARITYQL_RATE_LIMIT: '10' });
    const page = '{ nodes { children { jobId } } }';
    const literal = await server.post({ query: `{ scanJobs(first: 100) ${page} rateLimit { cost hits remaining } }` }, key);
    expect(literal.json.data.rateLimit).toEqual({ cost: 1 + 100 * 11 + 1, hits: 2, remaining: 98 });
    expect(literal.headers['x-operation-cost']).toBe('1102');
    const variable = await server.post(
      { query: `query Q($n: Int) { scanJobs(first: $n) ${page} rateLimit { cost hits remaining } }`, variables: { n: 100 } },
      key,
    );
    expect(variable.json.data.rateLimit).toEqual({ cost: 1102, hits: 2, remaining: 96 });
  });

  it('has a part of its own for changes', async () => {
    await start({ PARITYQL_ATTACHED_WRITES: 'true' });
    for (let i = 0; i < 2; i += 1) expect(codesOf(await server.post({ query: change }, key))).toEqual(['NOT_FOUND']);
    const refused = await server.post({ query: change }, key);
    expect([refused.status, codesOf(refused), refused.json.errors[0].extensions.kind]).toEqual([429, ['RATE_LIMITED'], 'scan']);
    expect((await server.post({ query: tiny }, key)).status).toBe(200);
    for (let i = 0; i < 25; i += 1) await server.post({ query: tiny }, key);
    expect((await server.post({ query: tiny }, key)).status).toBe(429);
  });

  it('is used up by documents that cannot be used, too', async () => {
    await start();
    const statuses: number[] = [];
    for (let i = 0; i < 30; i += 1) statuses.push((await server.post({ query: `{ nothing${i} }` }, key)).status);
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 400));
    expect(statuses.slice(-5)).toEqual(Array.from({ length: 5 }, () => 429));
  });

  it('is that of the tenant, of the credential, or of the address', async () => {
    await start();
    const bucketOf = async (headers: Record<string, string>): Promise<string> =>
      (await server.post({ query: budget }, headers)).json.data.rateLimit.bucketKey;
    expect(await bucketOf(key)).toBe('tenant:default:read');
    expect(await bucketOf({ authorization: 'Bearer static-wire-key' })).toMatch(/^auth:[0-9a-f]{16}:read$/);
    await server.close();
    await startServer({ AGENT_BOM_DB: demoDatabase(), PARITYQL_RATE_LIMIT: '2' }).then((local) => (server = local));
    const answer = await server.post({ query: budget }, { host: 'localhost' });
    expect(answer.json.data.rateLimit).toMatchObject({ bucketKey: expect.stringMatching(/^ip:.*127\.0\.0\.1:read$/), limit: 10 });
  });

  it('limits nobody who is not to be limited', async () => {
    await start({ PARITYQL_RATE_LIMIT: '0' });
    for (let i = 0; i < 40; i += 1) {
      const answer = await server.post({ query: tiny }, key);
      expect(answer.status).toBe(200);
      expect(answer.headers).not.toHaveProperty('ratelimit-limit');
    }
  });
});

describe('one address', () => {
  let server: WireServer;
  beforeAll(async () => {
    server = await startServer({ ...env, AGENT_BOM_DB: demoDatabase(), AGENT_BOM_GLOBAL_IP_RATE_LIMIT_RPM: '10' });
  });
  afterAll(() => server.close());

  it('may only send so much, whatever it sends; probes stay free', async () => {
    const paths = ['/graphql', '/nothing', '/graphiql'];
    for (let i = 0; i < 10; i += 1) expect((await server.send({ path: paths[i % 3] ?? '/' })).status).not.toBe(429);
    for (const answer of [
      await server.post({ query: tiny }, key),
      await server.post({ query: tiny }),
      await server.send({ path: '/nothing' }),
    ]) {
      expect([answer.status, codesOf(answer)]).toEqual([429, ['RATE_LIMITED']]);
      expect(answer.headers['x-ratelimit-scope']).toBe('global-ip');
      expect(Number(answer.headers['retry-after'])).toBeGreaterThanOrEqual(1);
      expect(answer.text).not.toMatch(/127\.0\.0\.1/);
    }
    for (let i = 0; i < 20; i += 1) expect((await server.send({ path: '/healthz' })).status).toBe(200);
    expect((await server.send({ path: '/readyz' })).status).toBe(200);
  });
});

describe('a store that can no longer count', () => {
  let database: PgFixture;
  let owner: Client;
  let server: WireServer;
  beforeAll(async () => {
    database = await createAgentBomDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    server = await startServer({
      ...env,
      AGENT_BOM_POSTGRES_URL: database.appUrl,
      PARITYQL_ATTACHED_WRITES: 'true',
      PARITYQL_RATE_LIMIT: '5',
    });
  });
  afterAll(async () => {
    await server.close();
    await owner.end();
    await database.drop();
  });
  const state = async (): Promise<string> => (await server.send({ path: '/readyz' })).json.rateLimits;
  const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  it('lets no change through, lets reads through on the count of the process, and says so', async () => {
    expect((await server.post({ query: budget }, key)).json.data.rateLimit.shared).toBe(true);
    expect(await state()).toBe('shared');
    expect(codesOf(await server.post({ query: change }, key))).toEqual(['NOT_FOUND']);

    await owner.query('alter table api_rate_limit_hits rename to api_rate_limit_hits_away');
    const refused = await server.post({ query: change }, key);
    expect([refused.status, codesOf(refused)]).toEqual([503, ['BACKEND_UNAVAILABLE']]);
    expect(refused.json.errors[0].message).toBe(
      'POSTGRES is unavailable: rate limits cannot be counted there, and a change that is not counted is not made.',
    );
    const { rows } = await owner.query("select count(*)::int as n from audit_log where action = 'schedule.delete'");
    expect(rows[0].n).toBe(0);
    const read = await server.post({ query: budget }, key);
    expect([read.status, read.json.data.rateLimit.shared]).toEqual([200, false]);
    await later(1100);
    expect(await state()).toBe('degraded');
    const statuses: number[] = [];
    for (let i = 0; i < 60; i += 1) statuses.push((await server.post({ query: tiny }, key)).status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(40);
    expect(statuses.at(-1)).toBe(429);

    await owner.query('alter table api_rate_limit_hits_away rename to api_rate_limit_hits');
    for (let i = 0; i < 20 && (await state()) !== 'shared'; i += 1) {
      await server.post({ query: tiny }, key);
      await later(300);
    }
    expect(await state()).toBe('shared');
    expect(codesOf(await server.post({ query: change }, key))).toEqual(['NOT_FOUND']);
  });
});
