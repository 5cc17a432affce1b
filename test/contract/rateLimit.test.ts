import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { toGlobalId } from '../../resolvers/globalId';
import { contractBackends } from '../support/backends';
import { demoDatabase } from '../support/demoRows';
import { openGateway, testNow, type TestGateway } from '../support/gateway';
import { pageThrough } from '../support/paging';
import { openPostgresRows } from '../support/postgresRows';

describe.each(contractBackends)('rate limits on $name', ({ name, open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const ok = async (query: string, options = {}): Promise<any> => {
    const { data, errors } = await g.run(query, options);
    expect(errors).toEqual([]);
    return data;
  };

  it('show the buckets of the tenant alone, by key', async () => {
    const { rateLimits } = await ok(
      '{ rateLimits(first: 9) { totalCount nodes { id bucketKey scope kind hits hitsInWindow windowStartedAt firstHitAt lastHitAt storage } } }',
    );
    expect(rateLimits.totalCount).toBe(2);
    expect(rateLimits.nodes[0]).toEqual({
      id: toGlobalId('RateLimitBucket', 'tenant:acme:read'),
      bucketKey: 'tenant:acme:read',
      scope: 'tenant:acme',
      kind: 'read',
      hits: 12,
      hitsInWindow: 12,
      windowStartedAt: '2026-11-23T17:59:00Z',
      firstHitAt: '2026-11-23T17:59:00Z',
      lastHitAt: '2026-11-23T17:59:00Z',
      // The one difference between the backends, and it is shown.
      storage: name === 'SQLITE' ? 'api_rate_limits' : 'api_rate_limit_hits',
    });
    for (const direction of ['first', 'last'] as const)
      expect(await pageThrough(g, { field: 'rateLimits', key: 'bucketKey', size: 1 }, direction)).toEqual([
        'tenant:acme:read',
        'tenant:acme:scan',
      ]);
    expect(await pageThrough(g, { field: 'rateLimits', key: 'bucketKey', size: 1 }, 'first', { tenant: 'globex' })).toEqual([
      'tenant:globex:read',
      'tenant:globex:scan',
    ]);
  });

  it('find a bucket again, for its tenant and for admins only', async () => {
    const id = toGlobalId('RateLimitBucket', 'tenant:acme:scan');
    const node = 'query N($id: ID!) { node(id: $id) { id ... on RateLimitBucket { bucketKey hits } } }';
    expect(await ok(node, { variables: { id } })).toEqual({ node: { id, bucketKey: 'tenant:acme:scan', hits: 15 } });
    expect(await ok(node, { variables: { id }, tenant: 'globex' })).toEqual({ node: null });
    expect(await ok(node, { variables: { id: toGlobalId('RateLimitBucket', 'global-ip:127.0.0.1') } })).toEqual({ node: null });
    for (const query of ['{ rateLimits(first: 1) { totalCount } }', `{ node(id: "${id}") { id } }`]) {
      const { errors, statements } = await g.run(query, { role: 'ANALYST' });
      expect(errors.map((error) => error.extensions['code'])).toEqual(['FORBIDDEN']);
      expect(statements).toEqual([]);
    }
  });

  it('give everyone the own budget', async () => {
    const { rateLimit } = await ok('{ rateLimit { cost limit remaining resetAt bucketKey } }', { role: 'VIEWER' });
    expect(rateLimit).toEqual({
      cost: expect.any(Number),
      limit: 6000,
      remaining: 5988,
      resetAt: '2026-11-23T18:00:00Z',
      bucketKey: 'tenant:acme:read',
    });
    const dearer = await ok('{ rateLimit { cost } scanJobs(first: 100) { nodes { jobId } } }', { role: 'VIEWER' });
    expect(dearer.rateLimit.cost).toBeGreaterThan(rateLimit.cost);
    expect(await ok('{ rateLimit { remaining resetAt bucketKey } }', { tenant: 'new' })).toEqual({
      rateLimit: { remaining: 6000, resetAt: '2026-11-23T18:00:00Z', bucketKey: 'tenant:new:read' },
    });
  });

  it('refuse a cursor of another tenant', async () => {
    const { rateLimits } = await ok('{ rateLimits(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await g.run(`{ rateLimits(first: 1, after: "${rateLimits.pageInfo.endCursor}") { nodes { id } } }`, {
      tenant: 'globex',
    });
    expect(errors[0]?.extensions['code']).toBe('BAD_CURSOR');
  });
});

/** Hits, by seconds before the test's now. */
const hits: Readonly<Record<string, readonly number[]>> = {
  'tenant:acme:read': [0, 10, 59.5, 60, 60.5, 300],
  'tenant:acme:managed-trial-scan-credit': [3600],
  'tenant:acme:b:read': [1],
  'tenant:acme:b:scan': [2],
  'tenant:acmeish:read': [1],
  'tenant:%:read': [1],
  'tenant:a_me:read': [1],
  'tenant:ü:read': [1, 2],
  'xtenant:acme:read': [1],
  'Tenant:Acme:read': [1],
  'ip:10.0.0.1:read': [1],
  'auth:abcdef:read': [1],
};
const nowSeconds = testNow.getTime() / 1000;

const withHits: readonly { readonly name: string; open(): Promise<TestGateway> }[] = [
  {
    name: 'SQLITE',
    open: () => {
      const file = demoDatabase();
      const db = new Database(file);
      db.prepare('delete from api_rate_limits').run();
      const insert = db.prepare('insert into api_rate_limits (bucket_key, window_started, hits, updated_at) values (?, ?, 1, ?)');
      for (const [key, ages] of Object.entries(hits)) for (const age of ages) insert.run(key, nowSeconds - age, testNow.toISOString());
      db.close();
      return openGateway({ AGENT_BOM_DB: file });
    },
  },
  {
    name: 'POSTGRES',
    open: () =>
      openPostgresRows({
        api_rate_limit_hits: Object.entries(hits).flatMap(([bucket_key, ages]) =>
          ages.map((age) => ({ bucket_key, hit_at: nowSeconds - age })),
        ),
      }),
  },
];

describe.each(withHits)('the window and the fence on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const keysOf = (tenant: string): Promise<readonly string[]> =>
    pageThrough(g, { field: 'rateLimits', key: 'bucketKey', size: 1 }, 'first', { tenant });

  it('count what is inside the last minute apart from what is on record', async () => {
    const { data, errors } = await g.run(
      '{ rateLimits(first: 9) { nodes { kind hits hitsInWindow windowStartedAt firstHitAt lastHitAt } } rateLimit { remaining resetAt } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      rateLimits: {
        nodes: [
          {
            kind: 'managed-trial-scan-credit',
            hits: 1,
            hitsInWindow: 0,
            windowStartedAt: null,
            firstHitAt: '2026-11-23T17:00:00Z',
            lastHitAt: '2026-11-23T17:00:00Z',
          },
          {
            kind: 'read',
            hits: 6,
            hitsInWindow: 4,
            windowStartedAt: '2026-11-23T17:59:00Z',
            firstHitAt: '2026-11-23T17:55:00Z',
            lastHitAt: '2026-11-23T18:00:00Z',
          },
        ],
      },
      rateLimit: { remaining: 5996, resetAt: '2026-11-23T18:00:00Z' },
    });
  });

  it.each([
    ['acme', ['tenant:acme:managed-trial-scan-credit', 'tenant:acme:read']],
    ['acme:b', ['tenant:acme:b:read', 'tenant:acme:b:scan']],
    ['%', ['tenant:%:read']],
    ['a_me', ['tenant:a_me:read']],
    ['ü', ['tenant:ü:read']],
    ['ACME', []],
    ['', []],
    ['ac', []],
  ])('keep tenant %j to its own buckets', async (tenant, expected) => {
    expect(await keysOf(tenant)).toEqual(expected);
    const { data } = await g.run('{ rateLimits(first: 1) { totalCount } }', { tenant });
    expect(data?.rateLimits.totalCount).toBe(expected.length);
  });
});

it('a file of agent-bom itself has no such table, and says so', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'parityql-rate-')), 'attached.sqlite');
  copyFileSync(demoDatabase(), file);
  const db = new Database(file);
  db.exec('drop table api_rate_limits');
  db.close();
  const g = await openGateway({ AGENT_BOM_DB: file });
  const { data, errors } = await g.run(
    '{ rateLimits(first: 1) { nodes { id } } rateLimit { remaining } sources(first: 1) { totalCount } }',
  );
  await g.close();
  expect(data).toEqual({ rateLimits: null, rateLimit: null, sources: { totalCount: 6 } });
  expect(errors.map((error) => error.extensions)).toEqual(
    Array(2).fill({ code: 'STORE_ABSENT', retryable: false, backend: 'SQLITE', object: expect.stringContaining('api_rate_limits') }),
  );
});
