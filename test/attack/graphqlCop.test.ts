import { demoDatabase } from '../support/demoRows';
import { startServer, type WireAnswer, type WireServer } from '../support/wire';

/** The checks of graphql-cop, re-expressed: each says when the tool would report a finding. The server runs as an operator runs it. */
interface Check {
  readonly title: string;
  readonly severity: 'HIGH' | 'MEDIUM' | 'LOW' | 'INFO';
  readonly ask: (server: WireServer) => Promise<WireAnswer>;
  readonly finding: (answer: WireAnswer) => boolean;
}

const key = { authorization: 'Bearer cop-key' };
const repeat = (n: number, item: (i: number) => string): string => Array.from({ length: n }, (_, i) => item(i)).join('\n');
const post =
  (query: string) =>
  (server: WireServer): Promise<WireAnswer> =>
    server.post({ query }, key);
const get =
  (path: string) =>
  (server: WireServer): Promise<WireAnswer> =>
    server.send({ path, headers: key });
const url = (query: string): string => `/graphql?${new URLSearchParams({ query })}`;
const ides = ['graphiql.min.css', 'GraphQL Playground', 'GraphiQL', 'graphql-playground'];

const checks: readonly Check[] = [
  {
    title: 'Alias Overloading',
    severity: 'HIGH',
    ask: post(`query cop { ${repeat(101, (i) => `alias${i}:__typename`)} }`),
    finding: ({ json }) => json?.data?.alias100 !== undefined,
  },
  {
    title: 'Array-based Query Batching',
    severity: 'HIGH',
    ask: (server) => server.post(JSON.stringify(Array.from({ length: 11 }, () => ({ query: 'query cop { __typename }' }))), key),
    finding: ({ json }) => Array.isArray(json) && json.length >= 10,
  },
  {
    title: 'Directive Overloading',
    severity: 'HIGH',
    ask: post('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }'),
    finding: ({ json }) => json?.errors?.length === 10 || json?.data !== undefined,
  },
  {
    title: 'Introspection-based Circular Query',
    severity: 'HIGH',
    ask: post('query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }'),
    finding: ({ json }) => json?.data?.__schema?.types?.length > 25,
  },
  {
    title: 'Circular Fragment',
    severity: 'HIGH',
    ask: post('query { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }'),
    finding: ({ json }) => json?.errors === undefined,
  },
  {
    title: 'Field Duplication',
    severity: 'HIGH',
    ask: post(`query cop { ${repeat(500, () => '__typename')} }`),
    finding: ({ json }) => json?.data?.__typename !== undefined,
  },
  {
    title: 'Introspection',
    severity: 'HIGH',
    ask: post('query cop { __schema { types { name fields { name } } } }'),
    finding: ({ json }) => json?.data?.__schema !== undefined,
  },
  {
    title: 'Mutation is allowed over GET (possible CSRF)',
    severity: 'MEDIUM',
    ask: get(url('mutation cop { __typename }')),
    finding: ({ json }) => json?.data?.__typename !== undefined,
  },
  {
    title: 'GET Method Query Support',
    severity: 'MEDIUM',
    ask: get(url('query cop { __typename }')),
    finding: ({ json }) => json?.data?.__typename !== undefined,
  },
  {
    title: 'POST based url-encoded query (possible CSRF)',
    severity: 'MEDIUM',
    ask: (server) =>
      server.send({
        method: 'POST',
        headers: { ...key, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ query: 'query cop { __typename }' }).toString(),
      }),
    finding: ({ json }) => json?.data?.__typename !== undefined,
  },
  {
    title: 'POST with the query in the URL (possible CSRF)',
    severity: 'MEDIUM',
    ask: (server) => server.send({ method: 'POST', path: url('query cop { __typename }'), headers: key }),
    finding: ({ json }) => json?.data?.__typename !== undefined,
  },
  {
    title: 'Field Suggestions',
    severity: 'LOW',
    ask: post('query cop { __schema { directive } }'),
    finding: ({ text }) => text.includes('Did you mean'),
  },
  ...['/graphiql', '/playground', '/console', '/graphql', '/'].map((path): Check => ({
    title: `GraphQL IDE at ${path}`,
    severity: 'LOW',
    ask: (server) => server.send({ path, headers: { ...key, accept: 'text/html' } }),
    finding: ({ text }) => ides.some((word) => text.includes(word)),
  })),
  {
    title: 'Trace Mode',
    severity: 'INFO',
    ask: post('query cop { __typename }'),
    finding: ({ json, text }) => json?.extensions?.tracing !== undefined || text.toLowerCase().includes('stacktrace'),
  },
  {
    title: 'Unhandled Errors Detection',
    severity: 'INFO',
    ask: post('qwerty cop { abc }'),
    finding: ({ text }) => /exception|stacktrace|\.[jt]s:\d/i.test(text),
  },
];

describe('graphql-cop finds nothing in production mode', () => {
  let server: WireServer;
  beforeAll(async () => {
    server = await startServer({ NODE_ENV: 'production', AGENT_BOM_DB: demoDatabase(), AGENT_BOM_API_KEYS: 'cop-key:admin' });
  });
  afterAll(() => server.close());

  it('though it speaks to a server that answers', async () => {
    expect((await post('{ __typename }')(server)).json).toEqual({ data: { __typename: 'Query' } });
  });

  it.each(checks.map((check) => [check.severity, check.title, check] as const))('%s: %s', async (_severity, _title, { ask, finding }) => {
    const answer = await ask(server);
    expect(answer.status).toBeLessThan(500);
    expect(finding(answer)).toBe(false);
  });
});

describe('each check finds what it looks for', () => {
  const open = { data: { alias100: 'Query', __typename: 'Query', __schema: { types: Array.from({ length: 30 }) } } };
  const fake = (json: unknown, text = JSON.stringify(json)): WireAnswer => ({ status: 200, headers: {}, text, json, cpuMs: 0 });
  const weak: Readonly<Record<string, WireAnswer>> = {
    'Array-based Query Batching': fake(Array.from({ length: 11 }, () => open)),
    'Directive Overloading': fake({ errors: Array.from({ length: 10 }) }),
    'Field Suggestions': fake({}, 'Did you mean "directives"?'),
    'Trace Mode': fake({}, '"stacktrace": []'),
    'Unhandled Errors Detection': fake({}, '"exception": {}'),
  };
  it.each(checks.map((check) => [check.title, check] as const))('%s', (title, { finding }) => {
    expect(finding(title.startsWith('GraphQL IDE') ? fake(undefined, '<title>GraphiQL</title>') : (weak[title] ?? fake(open)))).toBe(true);
  });
});
