import { demoDatabase } from '../support/demoRows';
import { startServer, type WireAnswer, type WireServer } from '../support/wire';

const env = { AGENT_BOM_API_KEYS: 'cors-key:viewer' };
const key = { authorization: 'Bearer cors-key' };
const friend = 'https://console.example.com';

const preflight = (server: WireServer, origin: string, headers = 'authorization,content-type'): Promise<WireAnswer> =>
  server.send({
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': headers },
  });
const ask = (server: WireServer, origin: string): Promise<WireAnswer> => server.post({ query: '{ __typename }' }, { ...key, origin });

describe('pages of other origins', () => {
  let server: WireServer;
  afterEach(() => server.close());

  it('are allowed nothing unless the operator names them', async () => {
    server = await startServer({ ...env, AGENT_BOM_DB: demoDatabase() });
    for (const answer of [await preflight(server, friend), await ask(server, friend)])
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('may use the API when they are named, without cookies', async () => {
    server = await startServer({ ...env, AGENT_BOM_DB: demoDatabase(), PARITYQL_CORS_ORIGINS: `https://other.example.com, ${friend}` });
    const first = await preflight(server, friend);
    expect(first.status).toBe(204);
    expect(first.headers).toMatchObject({
      'access-control-allow-origin': friend,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': expect.stringContaining('authorization'),
    });
    expect(first.headers).not.toHaveProperty('access-control-allow-credentials');
    const answer = await ask(server, friend);
    expect([answer.status, answer.headers['access-control-allow-origin'], answer.headers['vary']]).toEqual([200, friend, 'Origin']);
    expect(answer.headers['access-control-expose-headers']).toContain('ratelimit-remaining');
  });

  it.each(['https://evil.example.com', 'https://console.example.com.evil.com', 'http://console.example.com', 'null'])(
    'stay out when they are %s, which is not named',
    async (origin) => {
      server = await startServer({ ...env, AGENT_BOM_DB: demoDatabase(), PARITYQL_CORS_ORIGINS: friend });
      for (const answer of [await preflight(server, origin), await ask(server, origin)])
        expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    },
  );
});

it.each(['*', 'console.example.com', 'https://console.example.com/', 'https://console.example.com/path', 'null'])(
  'does not start with the origin %s',
  async (origin) => {
    await expect(startServer({ ...env, AGENT_BOM_DB: demoDatabase(), PARITYQL_CORS_ORIGINS: origin })).rejects.toThrow(
      /PARITYQL_CORS_ORIGINS/,
    );
  },
);
