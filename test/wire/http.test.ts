import * as crypto from 'node:crypto';
import { Client } from 'pg';
import type { GraphQLEnumType } from 'graphql';
import { PostgresKeyLookup } from '../../datasources/postgres/keyLookup';
import { createAgentBomDatabase, type PgFixture } from '../support/databases';
import { demoDatabase } from '../support/demoRows';
import { startServer, type WireAnswer, type WireServer } from '../support/wire';

const json = { 'content-type': 'application/json' };
const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
const version = '{ controlPlane { version } }';

const seenCodes = new Set<string>();

/** Every error that ever leaves the server: typed, and without anything of its inside. */
function check(server: WireServer, answer: WireAnswer): WireAnswer {
  const known = (server.deployment.schema.schema.getType('ErrorCode') as GraphQLEnumType).getValues().map((v) => v.name);
  for (const error of answer.json?.errors ?? []) {
    expect(known).toContain(error.extensions?.code);
    seenCodes.add(error.extensions.code);
  }
  if (answer.json?.errors)
    expect(answer.text).not.toMatch(
      /\/tmp|node_modules|\.[jt]s:\d|stacktrace|127\.0\.0\.1:|\bselect .* from\b|SQLITE_|ECONN|agent_bom_app|fixture-/i,
    );
  return answer;
}

const codesOf = (answer: WireAnswer): string[] => (answer.json?.errors ?? []).map((e: any) => e.extensions.code);

/** A server whose every answer is checked. */
async function start(env: Record<string, string>, now?: () => Date): Promise<WireServer> {
  const server = await startServer(env, now ? { now } : {});
  return {
    ...server,
    send: async (request) => check(server, await server.send(request)),
    post: async (body, headers) => check(server, await server.post(body, headers)),
  };
}

describe('the HTTP endpoint', () => {
  let server: WireServer;
  const key = bearer('wire-admin-key');
  beforeAll(async () => {
    server = await start({
      AGENT_BOM_DB: demoDatabase(),
      AGENT_BOM_API_KEYS: 'wire-admin-key:admin, wire-viewer-key:viewer',
      AGENT_BOM_API_KEY: 'wire-static-key',
    });
  });
  afterAll(() => server.close());

  const get = (query: Record<string, string>, headers: Record<string, string> = {}) =>
    server.send({ path: `/graphql?${new URLSearchParams(query)}`, headers: { ...key, ...headers } });

  it('answers POST and, with a header that no simple request has, GET', async () => {
    const post = await server.post({ query: version }, key);
    expect(post.status).toBe(200);
    expect(post.json).toEqual({ data: { controlPlane: { version: expect.any(String) } } });
    expect(post.headers['content-type']).toBe('application/json; charset=utf-8');
    const answers = [
      await get({ query: version }, { 'apollo-require-preflight': '1' }),
      await get({ query: version }, json),
      await get({ query: version }, { 'x-apollo-operation-name': 'x' }),
    ];
    for (const answer of answers) expect([answer.status, answer.json]).toEqual([200, post.json]);
  });

  it('sends the headers of an API answer', async () => {
    const { headers } = await server.post({ query: version }, key);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('reads variables, a named operation, and both from the URL', async () => {
    const query = 'query A { a: __typename } query B($n: Int!) { scanJobs(first: $n) { nodes { jobId } } }';
    expect((await server.post({ query, operationName: 'B', variables: { n: 2 } }, key)).json.data.scanJobs.nodes).toHaveLength(2);
    expect((await get({ query, operationName: 'B', variables: '{"n":1}' }, json)).json.data.scanJobs.nodes).toHaveLength(1);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain;charset=UTF-8'])(
    'refuses the simple POST that a foreign page can send as %s',
    async (type) => {
      const answer = await server.send({
        method: 'POST',
        headers: { ...key, 'content-type': type },
        body: JSON.stringify({ query: version }),
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
      expect(answer.text).not.toContain('"data"');
    },
  );

  it('refuses a simple GET, which a foreign page can send', async () => {
    const answers = [
      await get({ query: version }),
      await get({ query: version }, { 'content-type': 'text/plain' }),
      await get({ query: version }, { 'x-apollo-operation-name': '' }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(400);
      expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
    }
  });

  it.each([
    'application/x-odd',
    'text/plain; a',
    'nonsense',
    'application/json; charset=ibm1047',
    'image/png; q=1',
    ';',
    'application/json+x',
  ])('refuses a GET of content type %s', async (type) => {
    const answer = await get({ query: version }, { 'content-type': type });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
  });

  it.each([
    'application/json; charset=ibm1047',
    'application/json;charset=utf-16',
    'application/json; charset="iso-8859-1"',
    'application/json; charset=',
    'application/json; x=y; Charset = UTF-7',
  ])('refuses a POST in another encoding: %s', async (type) => {
    const answer = await server.send({
      method: 'POST',
      headers: { ...key, 'content-type': type },
      body: JSON.stringify({ query: version }),
    });
    expect(answer.status).toBe(415);
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset=UTF-8', 'application/json; charset="utf-8"'])(
    'accepts a POST as %s',
    async (type) => {
      expect(
        (await server.send({ method: 'POST', headers: { ...key, 'content-type': type }, body: JSON.stringify({ query: version }) })).status,
      ).toBe(200);
    },
  );

  it.each<[string, string | undefined, Record<string, string>]>([
    ['a body that is no JSON', '{"query": ', json],
    ['a body that is no UTF-8 JSON', '\u0000', json],
    ['an empty body', '', json],
    ['a batch', JSON.stringify([{ query: version }, { query: version }]), json],
    ['an empty batch', '[]', json],
    ['a string', '"{ __typename }"', json],
    ['null', 'null', json],
    ['no query', '{}', json],
    ['a query that is no string', '{"query": 1}', json],
    ['an empty query', '{"query": ""}', json],
    ['variables that are no object', '{"query": "{ __typename }", "variables": "x"}', json],
    ['variables that are a list', '{"query": "{ __typename }", "variables": []}', json],
    ['extensions that are no object', '{"query": "{ __typename }", "extensions": "x"}', json],
    ['an operation name that is no string', '{"query": "{ __typename }", "operationName": 1}', json],
    ['a poisoned prototype', '{"query": "{ __typename }", "__proto__": {"x": 1}}', json],
    ['no content type', JSON.stringify({ query: version }), {}],
    ['XML', '<query/>', { 'content-type': 'application/xml' }],
  ])('refuses %s as a bad request', async (_what, body, headers) => {
    const answer = await server.send({ method: 'POST', headers: { ...key, ...headers }, ...(body === undefined ? {} : { body }) });
    expect([400, 415]).toContain(answer.status);
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
  });

  it.each<[string, object, string]>([
    ['syntax', { query: '{ scanJobs( }' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothingLikeIt }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operation name', { query: 'query A { __typename }', operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['several operations without a name', { query: 'query A { __typename } query B { __typename }' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['a mutation, of which there is none', { query: 'mutation { x }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription, of which there is none', { query: 'subscription { x }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing variable', { query: 'query Q($n: Int!) { scanJobs(first: $n) { nodes { jobId } } }' }, 'BAD_USER_INPUT'],
    [
      'a variable of another type',
      { query: 'query Q($n: Int) { scanJobs(first: $n) { nodes { jobId } } }', variables: { n: 'many' } },
      'BAD_USER_INPUT',
    ],
    [
      'a variable that is no instant',
      {
        query: 'query Q($f: ScanJobFilter) { scanJobs(first: 1, filter: $f) { nodes { jobId } } }',
        variables: { f: { createdFrom: 'yesterday' } },
      },
      'BAD_USER_INPUT',
    ],
    [
      'a variable with an unknown member',
      {
        query: 'query Q($f: ScanJobFilter) { scanJobs(first: 1, filter: $f) { nodes { jobId } } }',
        variables: { f: { tenant: 'globex' } },
      },
      'BAD_USER_INPUT',
    ],
    [
      'a hash that does not fit its document',
      { query: version, extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
      'BAD_REQUEST',
    ],
    ['a persisted query of another version', { extensions: { persistedQuery: { version: 2, sha256Hash: 'a'.repeat(64) } } }, 'BAD_REQUEST'],
  ])('answers %s with status 400 and its code', async (_what, body, code) => {
    for (let repetition = 0; repetition < 3; repetition += 1) {
      const answer = await server.post(body, key);
      expect(answer.status).toBe(400);
      expect(new Set(codesOf(answer))).toEqual(new Set([code]));
    }
  });

  it('runs no mutation that comes by GET', async () => {
    const query = 'mutation { deleteSchedule(input: { scheduleId: "x" }) { replayed } }';
    const headers = { ...key, 'apollo-require-preflight': 'true' };
    const answer = await server.send({ method: 'GET', path: `/graphql?query=${encodeURIComponent(query)}`, headers });
    expect(answer.status).toBe(405);
  });

  it('asks for the document of a hash it does not know, and remembers it', async () => {
    const sha256Hash = crypto.createHash('sha256').update(version).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    expect(codesOf(await server.post({ extensions }, key))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect((await server.post({ query: version, extensions }, key)).status).toBe(200);
    expect((await server.post({ extensions }, key)).json).toEqual({ data: { controlPlane: { version: expect.any(String) } } });
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'])('does not answer %s with data', async (method) => {
    const answer = await server.send({
      method,
      path: '/graphql?query=%7B__typename%7D',
      headers: { ...key, 'apollo-require-preflight': '1' },
    });
    expect(answer.text).not.toContain('"data"');
    if (method !== 'HEAD') expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  describe('limits', () => {
    const chain = (n: number, item: (i: number) => string): string => Array.from({ length: n }, (_, i) => item(i)).join(' ');
    const fragments = (n: number, body: (next: string) => string): string =>
      `{ scanJob(jobId: "x") { ...f0 } } ${chain(n, (i) => `fragment f${i} on ScanJob { ${body(`...f${i + 1}`)} }`)} fragment f${n} on ScanJob { jobId }`;
    const attacks: [string, string, string][] = [
      ['10,000 aliases', `{ ${chain(10_000, (i) => `a${i}: __typename`)} }`, 'GRAPHQL_PARSE_FAILED'],
      ['10,000 repeated fields', `{ ${chain(10_000, () => '__typename')} }`, 'GRAPHQL_PARSE_FAILED'],
      [
        'as many repeated fields as the token limit lets through',
        `{ scanJobs(first: 1) { nodes { ${chain(4980, () => 'jobId')} } } }`,
        'GRAPHQL_VALIDATION_FAILED',
      ],
      ['as many unknown fields as the token limit lets through', `{ ${chain(4980, (i) => `x${i}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
      [
        'as many fragments as the token limit lets through',
        `{ ${chain(480, (i) => `...f${i}`)} } ${chain(480, (i) => `fragment f${i} on Query { __typename }`)}`,
        'GRAPHQL_VALIDATION_FAILED',
      ],
      ['3,000 levels', `${'{ a '.repeat(3000)}${'}'.repeat(3000)}`, 'GRAPHQL_PARSE_FAILED'],
      ['1,600 levels', `{ scanJob(jobId: "x") ${'{ parent '.repeat(1600)} { jobId } ${'}'.repeat(1600)} }`, 'GRAPHQL_VALIDATION_FAILED'],
      [
        '1,600 inline fragments in each other',
        `{ scanJob(jobId: "x") ${'{ ... '.repeat(1600)} { jobId } ${'}'.repeat(1600)} }`,
        'GRAPHQL_VALIDATION_FAILED',
      ],
      ['2,400 lists in each other', `{ scanJob(jobId: ${'['.repeat(2400)}${']'.repeat(2400)}) { jobId } }`, 'GRAPHQL_'],
      ['fragments that hide their depth', fragments(60, (next) => `parent { parent { ${next} } }`), 'GRAPHQL_VALIDATION_FAILED'],
      [
        'fragments that double at each step',
        fragments(22, (next) => `a: parent { ${next} } b: parent { ${next} }`),
        'GRAPHQL_VALIDATION_FAILED',
      ],
      ['fragments spread twice', fragments(60, (next) => `${next} ${next}`), 'GRAPHQL_VALIDATION_FAILED'],
      ['fragments spread twice, inline', fragments(20, (next) => `... { ${next} } ... { ${next} }`), 'GRAPHQL_VALIDATION_FAILED'],
      [
        'fragments that double against each other',
        `{ scanJob(jobId: "x") { ...f0 ...g0 } } ${chain(20, (i) => `fragment f${i} on ScanJob { parent { ...f${i + 1} ...g${i + 1} } } fragment g${i} on ScanJob { parent { ...g${i + 1} ...f${i + 1} } }`)} fragment f20 on ScanJob { jobId } fragment g20 on ScanJob { jobId }`,
        'GRAPHQL_VALIDATION_FAILED',
      ],
      [
        'fragments within themselves',
        `{ scanJob(jobId: "x") { ...f0 } } ${chain(30, (i) => `fragment f${i} on ScanJob { ${chain(30, (j) => `...f${j}`)} }`)}`,
        'GRAPHQL_VALIDATION_FAILED',
      ],
      [
        'fragments within themselves, a level deeper',
        '{ scanJob(jobId: "x") { ...A } } fragment A on ScanJob { parent { ...B } } fragment B on ScanJob { parent { ...A } }',
        'GRAPHQL_VALIDATION_FAILED',
      ],
      ['700 directives on one field', `{ __typename ${chain(700, () => '@skip(if: false)')} }`, 'GRAPHQL_VALIDATION_FAILED'],
      [
        'a cost beyond the limit',
        `{ ${chain(40, (i) => `a${i}: scanJobs(first: 100) { nodes { children { children { result } } } }`)} }`,
        'COST_LIMIT_EXCEEDED',
      ],
    ];

    it.each(attacks)('refuses %s in little time', async (what, query, code) => {
      await server.post({ query: version }, key);
      const samples: WireAnswer[] = [];
      for (let i = 0; i < 3; i += 1) samples.push(await server.post({ query }, key));
      for (const answer of samples) {
        expect(codesOf(answer)[0]).toMatch(code);
        expect(answer.json.data).toBeUndefined();
        expect(answer.text.length).toBeLessThan(200_000);
      }
      const best = Math.min(...samples.map((answer) => answer.cpuMs));
      if (process.env['PARITYQL_TEST_CPU']) process.stderr.write(`${what}: ${best.toFixed(0)} ms CPU\n`);
      expect(best).toBeLessThan(250);
    });

    it.each(attacks.filter(([, , code]) => code !== 'COST_LIMIT_EXCEEDED'))('explains %s in little time', async (_what, document) => {
      const answer = await server.post(
        {
          query: 'query E($d: String!) { explain(document: $d) { estimatedCost documentErrors fields { field } } }',
          variables: { d: document },
        },
        key,
      );
      expect(answer.cpuMs).toBeLessThan(1000);
      if (answer.json.errors) expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      else expect(answer.json.data.explain.documentErrors).not.toEqual([]);
    });

    it('refuses a body of 10 MB as too large', async () => {
      const body = JSON.stringify({ query: version, variables: { x: 'a'.repeat(10_000_000) } });
      const answer = await server.post(body, key);
      expect(answer.status).toBe(413);
      expect(answer.json.errors).toEqual([
        { message: 'The request body is too large.', extensions: { code: 'BAD_REQUEST', retryable: false } },
      ]);
      expect((await server.post({ query: version }, key)).status).toBe(200);
    });

    it('reads deeply nested variables', async () => {
      const nested = (n: number): string => '['.repeat(n) + ']'.repeat(n);
      const answer = await server.post(
        `{"query":"query Q($v: JSON, $n: Int) { explain(document: \\"{ __typename }\\", variables: $v) { estimatedCost } scanJobs(first: $n) { nodes { jobId } } }","variables":{"v":{"a":${nested(200_000)}},"n":${nested(200_000)}}}`,
        key,
      );
      expect(answer.status).toBe(400);
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    });

    it('serves the standard introspection query within its limits', async () => {
      const { getIntrospectionQuery } = await import('graphql');
      const answer = await server.post({ query: getIntrospectionQuery() }, key);
      expect(answer.status).toBe(200);
      expect(answer.json.data.__schema.queryType.name).toBe('Query');
    });
  });

  describe('keys of the environment', () => {
    it.each<[string, Record<string, string>]>([
      ['no key', {}],
      ['a wrong key', bearer('wire-admin-kez')],
      ['a key cut short', bearer('wire-admin-ke')],
      ['an empty key', { authorization: 'Bearer ' }],
      ['a key under another scheme', { authorization: 'Basic wire-admin-key' }],
      ['a key in lower-case scheme', { authorization: 'bearer wire-admin-key' }],
      ['a padded key', { 'x-api-key': '"wire-admin-key"' }],
    ])('refuse %s with 401', async (_what, headers) => {
      const answer = await server.post({ query: version }, headers);
      expect(answer.status).toBe(401);
      expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
      expect(answer.text).not.toContain('wire-');
    });

    it.each<[string, Record<string, string>, string]>([
      ['Bearer', bearer('wire-admin-key'), 'ADMIN'],
      ['X-API-Key', { 'x-api-key': 'wire-viewer-key' }, 'VIEWER'],
      ['the static key', bearer('wire-static-key'), 'ADMIN'],
    ])('let in by %s', async (_how, headers) => {
      expect((await server.post({ query: version }, headers)).status).toBe(200);
    });

    it('refuse an unauthenticated request before its document is looked at', async () => {
      const answer = await server.post({ query: '{ not graphql' });
      expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
    });

    it('see the tenant `default` only', async () => {
      const answer = await server.post({ query: '{ scanJobs(first: 1) { totalCount } }' }, key);
      expect(answer.json.data.scanJobs.totalCount).toBe(6);
    });
  });

  it.each(['/graphql?query=%', '//', '/graphql?query={__typename}&variables=%7B', '/nothing', '/graphql/more'])(
    'does not stumble over %s',
    async (path) => {
      const answer = await server.send({ path, headers: { ...key, ...json } });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    },
  );

  it('tells its health to anybody', async () => {
    const live = await server.send({ path: '/healthz' });
    expect([live.status, live.json]).toEqual([200, { status: 'ok' }]);
    const ready = await server.send({ path: '/readyz' });
    expect([ready.status, ready.json]).toEqual([200, { status: 'ready', backends: { SQLITE: true }, rateLimits: 'process' }]);
  });
});

describe('a server that has lost its store', () => {
  it('lives but is not ready', async () => {
    const server = await start({
      AGENT_BOM_DB: demoDatabase(),
      AGENT_BOM_POSTGRES_URL: 'postgresql://agent_bom_app:x@127.0.0.1:1/none',
      AGENT_BOM_API_KEYS: 'k:admin',
    });
    expect((await server.send({ path: '/healthz' })).status).toBe(200);
    const ready = await server.send({ path: '/readyz' });
    expect([ready.status, ready.json]).toEqual([
      503,
      { status: 'not_ready', backends: { SQLITE: true, POSTGRES: false }, rateLimits: 'process' },
    ]);
    await server.close();
  });

  it('answers 503, not 401, when stored keys cannot be looked up', async () => {
    const dead = 'postgresql://agent_bom_maintenance:x@127.0.0.1:1/none';
    const server = await start({ AGENT_BOM_POSTGRES_URL: dead.replace('maintenance', 'app'), AGENT_BOM_POSTGRES_MAINTENANCE_URL: dead });
    const answer = await server.post({ query: version }, bearer('abom_some_key'));
    expect([answer.status, codesOf(answer)]).toEqual([503, ['BACKEND_UNAVAILABLE']]);
    await server.close();
  });
});

describe('a server in production', () => {
  let server: WireServer;
  beforeAll(async () => {
    server = await start({ NODE_ENV: 'production', AGENT_BOM_DB: demoDatabase(), AGENT_BOM_API_KEYS: 'k:admin' });
  });
  afterAll(() => server.close());

  it.each(['{ __schema { queryType { name } } }', '{ __type(name: "Query") { name } }'])(
    'keeps its schema to itself: %s',
    async (query) => {
      const answer = await server.post({ query }, bearer('k'));
      expect([answer.status, codesOf(answer)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    },
  );

  it('does not suggest names', async () => {
    const answer = await server.post({ query: '{ scanJobz(first: 1) { nodes { jobId } } }' }, bearer('k'));
    expect(codesOf(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(answer.text).not.toMatch(/did you mean|scanJobs"/i);
  });

  it.each(['/graphiql', '/graphiql/examples', '/assets/react.js', '/'])('does not serve %s', async (path) => {
    expect((await server.send({ path })).status).toBe(404);
  });

  it('answers queries', async () => {
    expect((await server.post({ query: version }, bearer('k'))).status).toBe(200);
  });
});

describe('the local identity', () => {
  let server: WireServer;
  beforeAll(async () => {
    server = await start({ AGENT_BOM_DB: demoDatabase(), PARITYQL_LOCAL_TENANT: 'globex', PARITYQL_LOCAL_ROLE: 'viewer' });
  });
  afterAll(() => server.close());

  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST', 'localhost:4000'])('is given to a request for %s', async (host) => {
    const answer = await server.post({ query: '{ scanJobs(first: 1) { totalCount } }' }, { host });
    expect(answer.status).toBe(200);
    expect(answer.json.data.scanJobs.totalCount).toEqual(expect.any(Number));
  });

  it.each([
    'rebound.example',
    'localhost.example',
    '127.0.0.1.example',
    'evil@localhost',
    '10.0.0.1',
    '0.0.0.0',
    '[::2]',
    'localhost:80:80',
    ' ',
    'a b',
    '[::',
    '%zz',
    'localhost/x',
  ])('is not given to a request for %s', async (host) => {
    const answer = await server.post({ query: version }, { host });
    expect([400, 401]).toContain(answer.status);
    expect(codesOf(answer)).toEqual([answer.status === 401 ? 'UNAUTHENTICATED' : 'BAD_REQUEST']);
  });

  it.each<[string, Record<string, string>]>([
    ['a key that nobody configured', bearer('anything')],
    [
      'a forwarded address',
      {
        host: 'rebound.example',
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-host': 'localhost',
        forwarded: 'for=127.0.0.1;host=localhost',
      },
    ],
  ])('is not given to %s', async (_what, headers) => {
    expect((await server.post({ query: version }, headers)).status).toBe(401);
  });
});

describe('API keys stored in Postgres', () => {
  let database: PgFixture;
  let owner: Client;
  let server: WireServer;
  let now = new Date('2026-11-23T12:00:00Z');
  const keyCacheMs = 10_000;
  const later = (ms: number): void => {
    now = new Date(now.getTime() + ms);
  };

  beforeAll(async () => {
    database = await createAgentBomDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(
      "insert into teams (team_id, name, slug) select t, t, t from unnest(array['acme','globex']) t on conflict do nothing",
    );
    await owner.query(
      "insert into scan_jobs (job_id, status, created_at, team_id, data) values ('a1', 'done', '2026-11-23T10:00:00+00:00', 'acme', '{}'), ('g1', 'done', '2026-11-23T10:00:00+00:00', 'globex', '{}'), ('g2', 'done', '2026-11-23T10:00:00+00:00', 'globex', '{}')",
    );
    server = await start(
      {
        AGENT_BOM_POSTGRES_URL: database.appUrl,
        AGENT_BOM_POSTGRES_MAINTENANCE_URL: database.maintenanceUrl,
        PARITYQL_KEY_CACHE_MS: String(keyCacheMs),
      },
      () => now,
    );
  });
  afterAll(async () => {
    await server.close();
    await owner.end();
    await database.drop();
  });
  // Whatever a test before has left in the memory of verdicts is over.
  beforeEach(() => later(60_000));
  afterEach(() => jest.restoreAllMocks());

  let issued = 0;
  /** Issues a key as agent-bom does. */
  async function issue(row: Record<string, unknown> = {}): Promise<{ raw: string; keyId: string }> {
    issued += 1;
    const raw = (row['raw'] as string | undefined) ?? `abom_${crypto.randomBytes(32).toString('base64url')}`;
    const salt = crypto.randomBytes(16);
    const complete = {
      key_id: `key-${issued}`,
      key_prefix: raw.slice(0, 12),
      key_salt: salt.toString('hex'),
      key_hash: crypto.scryptSync(raw, salt, 32, { N: 16_384, r: 8, p: 1 }).toString('hex'),
      name: `name-${issued}`,
      role: 'viewer',
      team_id: 'acme',
      scopes: '[]',
      created_at: now.toISOString(),
      ...row,
      raw: undefined,
    };
    const columns = Object.entries(complete).filter(([, value]) => value !== undefined);
    await owner.query(
      `insert into api_keys (${columns.map(([name]) => name).join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
      columns.map(([, value]) => value),
    );
    return { raw, keyId: complete.key_id };
  }
  const change = (keyId: string, set: string): Promise<unknown> => owner.query(`update api_keys set ${set} where key_id = $1`, [keyId]);
  const ask = (raw: string, query = '{ scanJobs(first: 5) { nodes { jobId } } }'): Promise<WireAnswer> =>
    server.post({ query }, bearer(raw));
  const statusOf = async (raw: string): Promise<number> => (await ask(raw)).status;
  const at = (ms: number): string => new Date(now.getTime() + ms).toISOString().replace('Z', '+00:00');

  it('verify the vector of the key contract', async () => {
    await issue({
      raw: 'abom_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
      key_id: 'vector',
      key_salt: '000102030405060708090a0b0c0d0e0f',
      key_hash: '93d024795c60150b0c6fb8f2837a36fb6c95bffc60363fb902ce3fd8a593dcfa',
    });
    expect(await statusOf('abom_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8')).toBe(200);
    expect(await statusOf('abom_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9')).toBe(401);
  });

  it('bring their tenant', async () => {
    const [acme, globex] = [await issue(), await issue({ team_id: 'globex', role: 'admin' })];
    expect((await ask(acme.raw)).json.data.scanJobs.nodes).toEqual([{ jobId: 'a1' }]);
    expect((await ask(globex.raw)).json.data.scanJobs.nodes).toEqual([{ jobId: 'g2' }, { jobId: 'g1' }]);
  });

  it.each<[string, () => Record<string, unknown>, number]>([
    ['without end', () => ({}), 200],
    ['that ends later', () => ({ expires_at: at(1000) }), 200],
    ['that ends now', () => ({ expires_at: at(0) }), 200],
    ['that has ended', () => ({ expires_at: at(-1) }), 401],
    ['that has ended, without a zone', () => ({ expires_at: at(-1).slice(0, 23) }), 401],
    ['whose end cannot be read', () => ({ expires_at: 'soon' }), 401],
    ['that is revoked', () => ({ revoked: true, revoked_at: '2026-11-23 10:00:00.08+00' }), 401],
    ['that is revoked by its time only', () => ({ revoked_at: '2026-11-23T10:00:00+00:00' }), 401],
    ['that was replaced at once', () => ({ replacement_key_id: 'other' }), 401],
    ['that was replaced, within its overlap', () => ({ replacement_key_id: 'other', rotation_overlap_until: at(1000) }), 200],
    ['that was replaced, at the end of its overlap', () => ({ replacement_key_id: 'other', rotation_overlap_until: at(0) }), 200],
    ['that was replaced, after its overlap', () => ({ replacement_key_id: 'other', rotation_overlap_until: at(-1) }), 401],
    ['that ends within its overlap', () => ({ replacement_key_id: 'other', rotation_overlap_until: at(1000), expires_at: at(-1) }), 401],
    ['with a role that nobody knows', () => ({ role: 'owner' }), 401],
    ['with a role in capitals', () => ({ role: 'ADMIN' }), 200],
    ['whose hash is damaged', () => ({ key_hash: 'zz' }), 401],
    ['whose hash is cut short', () => ({ key_hash: '00' }), 401],
  ])('let a key in or not: %s', async (_what, row, status) => {
    const { raw } = await issue(row());
    expect(await statusOf(raw)).toBe(status);
  });

  it('take the newest usable row of several with one key', async () => {
    const { raw } = await issue({ expires_at: at(-1000) });
    expect(await statusOf(raw)).toBe(401);
    later(keyCacheMs + 1);
    await issue({ raw, created_at: at(1), team_id: 'globex' });
    expect((await ask(raw)).json.data.scanJobs.nodes).toHaveLength(2);
  });

  it('are looked up and hashed once within the time they are remembered', async () => {
    const lookups = jest.spyOn(PostgresKeyLookup.prototype, 'byPrefix');
    const hashes = jest.spyOn(jest.requireActual<typeof crypto>('node:crypto'), 'scrypt');
    const { raw } = await issue();
    const together = await Promise.all(Array.from({ length: 10 }, () => statusOf(raw)));
    expect(new Set(together)).toEqual(new Set([200]));
    for (let i = 0; i < 5; i += 1) expect(await statusOf(raw)).toBe(200);
    expect([lookups.mock.calls.length, hashes.mock.calls.length]).toEqual([1, 1]);
    later(keyCacheMs - 1);
    expect(await statusOf(raw)).toBe(200);
    expect(lookups).toHaveBeenCalledTimes(1);
    later(1);
    expect(await statusOf(raw)).toBe(200);
    expect([lookups.mock.calls.length, hashes.mock.calls.length]).toEqual([2, 2]);
    const wrong = `${raw.slice(0, -1)}${raw.endsWith('A') ? 'B' : 'A'}`;
    for (let i = 0; i < 3; i += 1) expect(await statusOf(wrong)).toBe(401);
    expect([lookups.mock.calls.length, hashes.mock.calls.length]).toEqual([3, 3]);
  });

  it('lose their effect within the time they are remembered, once revoked', async () => {
    const { raw, keyId } = await issue();
    expect(await statusOf(raw)).toBe(200);
    await change(keyId, 'revoked = true, revoked_at = now()::text');
    expect(await statusOf(raw)).toBe(200);
    later(keyCacheMs);
    expect(await statusOf(raw)).toBe(401);
  });

  it('lose their effect at their end, however long they would be remembered', async () => {
    const expiring = await issue({ expires_at: at(3000) });
    const rotated = await issue({ replacement_key_id: 'other', rotation_overlap_until: at(3000) });
    for (const { raw } of [expiring, rotated]) expect(await statusOf(raw)).toBe(200);
    later(3001);
    for (const { raw } of [expiring, rotated]) expect(await statusOf(raw)).toBe(401);
  });

  it('gain their effect within the time the refusal is remembered', async () => {
    const raw = `abom_${'n'.repeat(43)}`;
    expect(await statusOf(raw)).toBe(401);
    await issue({ raw });
    later(keyCacheMs);
    expect(await statusOf(raw)).toBe(200);
  });

  it('are confined to their role and scopes, field by field', async () => {
    const { rules } = server.deployment.schema.auth;
    const query = server.deployment.schema.schema.getQueryType()!.getFields();
    const simple = Object.values(query).filter((field) => field.args.every((arg) => !String(arg.type).endsWith('!')));
    const scoped = simple.find((field) => rules.get(`Query.${field.name}`)?.scope && rules.get(`Query.${field.name}`)?.role === 'VIEWER');
    const guarded = simple.filter((field) => (rules.get(`Query.${field.name}`)?.role ?? 'VIEWER') !== 'VIEWER');
    if (scoped) {
      const scope = rules.get(`Query.${scoped.name}`)!.scope!;
      const attempt = async (scopes: readonly string[]): Promise<boolean> => {
        const { raw } = await issue({ scopes: JSON.stringify(scopes) });
        const answer = await ask(
          raw,
          `{ ${scoped.name}${scoped.args.some((a) => a.name === 'first') ? '(first: 1)' : ''} { __typename } controlPlane { version } }`,
        );
        expect(answer.json.data.controlPlane.version).toEqual(expect.any(String));
        const forbidden = codesOf(answer).includes('FORBIDDEN');
        if (forbidden)
          expect(answer.json.errors[0].extensions).toMatchObject({
            code: 'FORBIDDEN',
            field: `Query.${scoped.name}`,
            requiredScope: scope,
          });
        return !forbidden;
      };
      expect([await attempt([]), await attempt(['*']), await attempt([scope]), await attempt([`${scope.split(':')[0]}:*`])]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect([
        await attempt(['other:read']),
        await attempt([`${scope}:more`]),
        await attempt([scope.slice(0, -1)]),
        await attempt(['oth*']),
      ]).toEqual([false, false, false, false]);
    }
    const { raw } = await issue({ role: 'viewer' });
    for (const field of guarded) {
      const answer = await ask(raw, `{ ${field.name}${field.args.some((a) => a.name === 'first') ? '(first: 1)' : ''} { __typename } }`);
      expect(answer.json.errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', field: `Query.${field.name}` });
    }
    expect(scoped ?? guarded[0]).toBeDefined();
  });

  it('are never written to, and never shown', async () => {
    const { raw } = await issue();
    const before = await owner.query('select * from api_keys order by key_id');
    const answer = await ask(raw, '{ controlPlane { version } nothing }');
    expect(answer.text).not.toContain(raw.slice(5));
    expect((await owner.query('select * from api_keys order by key_id')).rows).toEqual(before.rows);
  });

  it('cannot be verified without the maintenance login; environment keys still can', async () => {
    const { raw } = await issue();
    const other = await start({ AGENT_BOM_POSTGRES_URL: database.appUrl, AGENT_BOM_API_KEYS: 'env-key:viewer' });
    expect((await other.post({ query: version }, bearer(raw))).status).toBe(401);
    expect((await other.post({ query: version }, bearer('env-key'))).status).toBe(200);
    expect((await other.post({ query: version })).status).toBe(401);
    await other.close();
  });
});

it('has shown most kinds of errors', () => {
  expect([...seenCodes].sort()).toEqual(
    expect.arrayContaining([
      'BACKEND_UNAVAILABLE',
      'BAD_REQUEST',
      'BAD_USER_INPUT',
      'COST_LIMIT_EXCEEDED',
      'FORBIDDEN',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'OPERATION_RESOLUTION_FAILURE',
      'PERSISTED_QUERY_NOT_FOUND',
      'UNAUTHENTICATED',
    ]),
  );
});
