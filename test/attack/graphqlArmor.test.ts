import { getIntrospectionQuery } from 'graphql';
import { demoDatabase } from '../support/demoRows';
import { startServer, type WireAnswer, type WireServer } from '../support/wire';

/** The protections of graphql-armor, re-expressed: each limit refuses what is one beyond it, lets through what is within, and sees through fragments. */
const key = { authorization: 'Bearer armor-key' };
const repeat = (n: number, item: (i: number) => string): string => Array.from({ length: n }, (_, i) => item(i)).join(' ');

let server: WireServer;
beforeAll(async () => {
  server = await startServer({
    NODE_ENV: 'production',
    AGENT_BOM_DB: demoDatabase(),
    AGENT_BOM_API_KEYS: 'armor-key:admin',
    PARITYQL_MAX_TOKENS: '200',
    PARITYQL_MAX_DEPTH: '6',
    PARITYQL_MAX_ALIASES: '5',
    PARITYQL_MAX_DIRECTIVES: '6',
    PARITYQL_MAX_COST: '1000',
    PARITYQL_MAX_BODY_BYTES: '4096',
  });
});
afterAll(() => server.close());

const post = (query: string, variables?: object): Promise<WireAnswer> => server.post({ query, ...(variables ? { variables } : {}) }, key);
const messagesOf = ({ json }: WireAnswer): string[] => (json.errors ?? []).map((e: any) => e.message);
const codesOf = ({ json }: WireAnswer): string[] => (json.errors ?? []).map((e: any) => e.extensions.code);

/** Cycles are GraphQL's own to refuse, and no limit may stumble over them. */
const cycle = '{ scanJob(jobId: "x") { ...A } } fragment A on ScanJob { parent { ...B } } fragment B on ScanJob { parent { ...A } }';

describe('max-tokens', () => {
  it('refuses the token beyond', async () => {
    const [within, beyond] = [await post(`{ ${repeat(198, (i) => `f${i}`)} }`), await post(`{ ${repeat(199, (i) => `f${i}`)} }`)];
    expect(codesOf(within)[0]).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(codesOf(beyond)).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(messagesOf(beyond)).toEqual(['Syntax Error: Document contains more that 200 tokens. Parsing aborted.']);
  });
});

describe('character-limit', () => {
  it('refuses the byte beyond, however it is spent', async () => {
    const pad = (bytes: number): string => {
      const body = JSON.stringify({ query: '{ __typename }', variables: { a: '' } });
      return body.replace('""', `"${'x'.repeat(bytes - body.length)}"`);
    };
    expect((await server.post(pad(4096), key)).status).toBe(200);
    expect((await server.post(pad(4097), key)).status).toBe(413);
  });
});

describe('max-depth', () => {
  const chain = (n: number): string => `{ scanJob(jobId: "x") ${'{ parent '.repeat(n)} { jobId } ${'}'.repeat(n)} }`;

  it('refuses the level beyond', async () => {
    expect(codesOf(await post(chain(4)))).toEqual([]);
    expect(messagesOf(await post(chain(5)))).toEqual(['The document is nested deeper than 6 levels.']);
  });

  it('sees through fragments', async () => {
    const answer = await post(
      '{ scanJob(jobId: "x") { ...A } } fragment A on ScanJob { parent { parent { ...B } } } fragment B on ScanJob { parent { parent { parent { jobId } } } }',
    );
    expect(messagesOf(answer)).toEqual(['The document is nested deeper than 6 levels.']);
  });

  it('counts introspection like anything else', async () => {
    expect(codesOf(await post(getIntrospectionQuery().replace(/\n/g, ' ')))[0]).toMatch(/^GRAPHQL_/);
  });

  it('does not stumble over a cycle', async () => {
    expect(messagesOf(await post(cycle))).toEqual(['Cannot spread fragment "A" within itself via "B".']);
  });
});

describe('max-aliases', () => {
  it('refuses the alias beyond', async () => {
    expect(codesOf(await post(`{ ${repeat(5, (i) => `a${i}: __typename`)} }`))).toEqual([]);
    expect(messagesOf(await post(`{ ${repeat(6, (i) => `a${i}: __typename`)} }`))).toEqual(['The document uses more than 5 aliases.']);
  });

  it('counts them where their fragment is spread', async () => {
    const query = (spreads: number): string =>
      `{ ${repeat(spreads, (i) => `j${i}: scanJob(jobId: "x") { ...A }`)} } fragment A on ScanJob { one: jobId two: jobId }`;
    expect(codesOf(await post(query(1)))).toEqual([]);
    expect(messagesOf(await post(query(2)))).toEqual(['The document uses more than 5 aliases.']);
  });

  it('counts those of every operation, whichever is run', async () => {
    const query = `query A { __typename } query B { ${repeat(6, (i) => `a${i}: __typename`)} }`;
    expect(messagesOf(await server.post({ query, operationName: 'A' }, key))).toEqual(['The document uses more than 5 aliases.']);
  });
});

describe('max-directives', () => {
  const skip = '@skip(if: false)';

  it('refuses the directive beyond', async () => {
    const query = (n: number): string => `{ controlPlane { ${repeat(n, () => `version ${skip}`)} } }`;
    expect(codesOf(await post(query(6)))).toEqual([]);
    expect(messagesOf(await post(query(7)))).toEqual(['The document uses more than 6 directives.']);
  });

  it('refuses a crowd at one place, known or not, with one error', async () => {
    expect(messagesOf(await post(`{ __typename ${repeat(5, () => '@a')} }`))).toEqual([
      'The document has more than 4 directives at one place.',
    ]);
    expect(messagesOf(await post(`query ${repeat(5, () => '@a')} { __typename }`))).toEqual([
      'The document has more than 4 directives at one place.',
    ]);
    expect(messagesOf(await post(`query ($v: Int ${repeat(5, () => '@a')}) { __typename }`))).toEqual([
      'The document has more than 4 directives at one place.',
    ]);
  });

  it('sees through fragments, used or not', async () => {
    const query = (use: string): string => `{ __typename ${use} } fragment A on Query { ${repeat(7, () => `__typename ${skip}`)} }`;
    for (const use of ['...A', '']) expect(messagesOf(await post(query(use)))).toEqual(['The document uses more than 6 directives.']);
  });
});

describe('cost-limit', () => {
  const page = '{ nodes { children { jobId } } }';
  const cost = 1 + 91 * (1 + 10);

  it('refuses the unit beyond', async () => {
    expect(codesOf(await post(`{ scanJobs(first: 90) ${page} }`))).toEqual([]);
    const answer = await post(`{ scanJobs(first: 91) ${page} }`);
    expect(codesOf(answer)).toEqual(['COST_LIMIT_EXCEEDED']);
    expect(answer.json.errors[0].extensions).toMatchObject({ cost, limit: 1000 });
  });

  it.each<[string, string, object | undefined]>([
    ['a literal', `{ scanJobs(first: 91) ${page} }`, undefined],
    ['a variable', `query Q($n: Int) { scanJobs(first: $n) ${page} }`, { n: 91 }],
    ['a default', `query Q($n: Int = 91) { scanJobs(first: $n) ${page} }`, undefined],
    ['a variable in a fragment', `query Q($n: Int) { ...F } fragment F on Query { scanJobs(first: $n) ${page} }`, { n: 91 }],
    ['an inline fragment', `{ ... on Query { ... { scanJobs(first: 91) ${page} } } }`, undefined],
    ['the other direction', `{ scanJobs(last: 91) ${page} }`, undefined],
  ])('counts a page size by %s the same', async (_how, query, variables) => {
    expect((await post(query, variables)).json.errors[0].extensions).toMatchObject({ code: 'COST_LIMIT_EXCEEDED', cost });
  });

  it.each([1_000_000, 2_147_483_647])('costs `first: $n` with %i like the literal, and sends no statement', async (n) => {
    const [literal, variable] = [
      await post(`{ scanJobs(first: ${n}) ${page} }`),
      await post(`query Q($n: Int) { scanJobs(first: $n) ${page} }`, { n }),
    ];
    expect(codesOf(variable)).toEqual(['COST_LIMIT_EXCEEDED']);
    expect(variable.json.errors[0].extensions).toEqual(literal.json.errors[0].extensions);
  });

  it('refuses a size that is no Int before anything else', async () => {
    expect(codesOf(await post(`query Q($n: Int) { scanJobs(first: $n) ${page} }`, { n: 1e12 }))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('block-field-suggestions', () => {
  it.each<[string, string, object | undefined]>([
    ['a field', '{ scanJob(jobId: "x") { jobIdd } }', undefined],
    ['a root field', '{ scanJobz(first: 1) { totalCount } }', undefined],
    ['an argument', '{ scanJobs(firzt: 1) { totalCount } }', undefined],
    ['a type', 'query Q($v: ScanJobFiltre) { __typename }', undefined],
    ['an enum value', '{ scanJobs(first: 1, backend: SQLITEE) { totalCount } }', undefined],
    ['an enum value in a variable', 'query Q($b: Backend) { scanJobs(first: 1, backend: $b) { totalCount } }', { b: 'SQLITEE' }],
    ['an input field', '{ scanJobs(first: 1, filter: { statuss: [DONE] }) { totalCount } }', undefined],
    [
      'an input field in a variable',
      'query Q($f: ScanJobFilter) { scanJobs(first: 1, filter: $f) { totalCount } }',
      { f: { statuss: [] } },
    ],
    ['a directive', '{ __typename @skipp(if: true) }', undefined],
    ['a fragment type', '{ ... on Querry { __typename } }', undefined],
    [
      'a document to explain',
      'query E($d: String!) { explain(document: $d) { documentErrors } }',
      { d: '{ scanJob(jobId: "x") { jobIdd } }' },
    ],
  ])('names nothing that is close to %s', async (_what, query, variables) => {
    const answer = await post(query, variables);
    expect(answer.text).not.toMatch(/did you mean/i);
    expect(answer.text).toMatch(/errors/i);
  });

  it('does so where the operator allows it', async () => {
    const open = await startServer({
      NODE_ENV: 'production',
      AGENT_BOM_DB: demoDatabase(),
      AGENT_BOM_API_KEYS: 'armor-key:admin',
      PARITYQL_INTROSPECTION: 'true',
    });
    expect((await open.post({ query: '{ scanJob(jobId: "x") { jobIdd } }' }, key)).text).toContain('Did you mean');
    expect((await open.post({ query: getIntrospectionQuery() }, key)).json.data.__schema.queryType.name).toBe('Query');
    expect((await open.send({ path: '/graphiql' })).status).toBe(404);
    await open.close();
  });
});
