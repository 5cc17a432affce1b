import { demoDatabase } from '../support/demoRows';
import { startServer, type WireServer } from '../support/wire';

let server: WireServer;
beforeAll(async () => {
  server = await startServer({ AGENT_BOM_DB: demoDatabase(), AGENT_BOM_API_KEYS: 'status-key:viewer' });
});
afterAll(() => server.close());

const key = { authorization: 'Bearer status-key' };

const requestErrors: readonly (readonly [string, object])[] = [
  ['syntax', { query: '{' }],
  ['validation', { query: '{ nothingLikeIt }' }],
  ['a variable', { query: 'query Q($id: ID!) { __typename }', variables: { id: null } }],
  ['the operation name', { query: 'query A { __typename }', operationName: 'B' }],
  ['the absent operation name', { query: 'query A { __typename } query B { __typename }' }],
];

describe.each(requestErrors)('an error of %s', (_what, body) => {
  it.each<[string | undefined, number, string]>([
    ['application/json', 200, 'application/json; charset=utf-8'],
    ['application/json; charset=utf-8', 200, 'application/json; charset=utf-8'],
    ['text/html, application/json;q=0.9', 200, 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 400, 'application/graphql-response+json; charset=utf-8'],
    ['application/graphql-response+json, application/json;q=0.9', 400, 'application/graphql-response+json; charset=utf-8'],
    ['*/*', 400, 'application/json; charset=utf-8'],
    [undefined, 400, 'application/json; charset=utf-8'],
  ])('has for Accept %s the status %i', async (accept, status, type) => {
    for (let repetition = 0; repetition < 3; repetition += 1) {
      const answer = await server.post(body, { ...key, ...(accept === undefined ? {} : { accept }) });
      expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
      expect(answer.json.data).toBeUndefined();
      expect(answer.json.errors.length).toBeGreaterThan(0);
    }
  });
});

describe('for a client that asks for application/json', () => {
  const plain = { ...key, accept: 'application/json' };

  it.each<[string, object | string, number]>([
    ['no query', {}, 400],
    ['a query that is no string', { query: 1 }, 400],
    ['variables that are no object', { query: '{ __typename }', variables: [] }, 400],
    ['no JSON', '{"query"', 400],
    ['a batch', [{ query: '{ __typename }' }], 400],
  ])('a malformed request stays one: %s', async (_what, body, status) => {
    expect((await server.post(body, plain)).status).toBe(status);
  });

  it('a missing credential stays 401', async () => {
    expect((await server.post({ query: '{ __typename }' }, { accept: 'application/json' })).status).toBe(401);
  });

  it('an error of a field is an answer like any other', async () => {
    const answer = await server.post({ query: '{ apiKeys(first: 1) { nodes { id } } }' }, plain);
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([200, 'FORBIDDEN']);
  });
});

it('refuses to answer in a type it does not have', async () => {
  const answer = await server.post({ query: '{ __typename }' }, { ...key, accept: 'image/png' });
  expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([406, 'BAD_REQUEST']);
});

it.each(['/nothing', '/graphql/x', '/<script>alert(1)</script>'])('says of %s only that there is nothing', async (path) => {
  const answer = await server.send({ path, headers: key });
  expect([answer.status, answer.json]).toEqual([
    404,
    { errors: [{ message: 'There is nothing at this path.', extensions: { code: 'BAD_REQUEST', retryable: false } }] },
  ]);
});
