import { readToken, signingKey } from '../../server/auth/sessionToken';
import { demoDatabase } from '../support/demoRows';
import { asBrowser, cookiesSet, secrets, startAuthServer, type AuthServer } from '../support/authServer';
import { startServer, type WireAnswer } from '../support/wire';

const json = { 'content-type': 'application/json' };
const me = { path: '/v1/auth/me' };

describe('a browser session', () => {
  let server: AuthServer;
  let other: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    server = await startAuthServer(() => ({ AGENT_BOM_AUTH_SESSION_ATTEMPTS_PER_MINUTE: '12' }));
    // A second process of the same deployment.
    other = await startServer(
      {
        AGENT_BOM_POSTGRES_URL: server.database.appUrl,
        AGENT_BOM_POSTGRES_MAINTENANCE_URL: server.database.maintenanceUrl,
        AGENT_BOM_API_KEYS: `${secrets.environment}:viewer`,
        AGENT_BOM_BROWSER_SESSION_SIGNING_KEY: secrets.signing,
        PARITYQL_RATE_LIMIT: '0',
      },
      { now: server.now },
    );
  });
  afterAll(async () => {
    await other.close();
    await server.close();
  });
  beforeEach(() => server.later(61_000));

  it('is opened with a stored key: two cookies, and what the key may do', async () => {
    const { raw, keyId } = await server.issue({ team_id: 'globex', role: 'analyst', name: 'ci-bot', scopes: '["graph:read"]' });
    const answer = await server.signIn(`  ${raw}\n`);
    expect([answer.status, answer.text]).toEqual([204, '']);
    const cookies = cookiesSet(answer);
    expect(cookies['agent_bom_session']!.attributes).toBe('HttpOnly; Max-Age=28800; Path=/; SameSite=strict');
    expect(cookies['agent_bom_csrf']!.attributes).toBe('Max-Age=28800; Path=/; SameSite=strict');
    const payload = readToken(await signingKey(secrets.signing), cookies['agent_bom_session']!.value, server.now());
    expect(payload).toMatchObject({
      v: 1,
      sub: 'ci-bot',
      role: 'analyst',
      tenant_id: 'globex',
      auth_method: 'browser_session',
      key_id: keyId,
    });
    expect(payload!.exp - payload!.iat).toBe(28_800);
    const headers = asBrowser(answer);
    expect((await server.send({ ...me, headers })).json).toMatchObject({
      auth_method: 'browser_session',
      subject: 'ci-bot',
      tenant_id: 'globex',
    });
    // The scopes of the key as they are now.
    const codes = async (): Promise<string[]> =>
      (
        (await server.ask(headers, '{ graphSnapshots(first: 1) { totalCount } gatewayPolicies(first: 1) { totalCount } }')).json.errors ??
        []
      )
        .filter((e: any) => e.extensions.code === 'FORBIDDEN')
        .map((e: any) => e.extensions.requiredScope);
    expect(await codes()).toEqual(['gateway.policy:read']);
    await server.owner.query(`update api_keys set scopes = '["gateway.policy:*"]' where key_id = $1`, [keyId]);
    expect(await codes()).toEqual(['graph:read']);
  });

  it.each<[string, string, object]>([
    [
      'the static key',
      secrets.static,
      { auth_method: 'browser_session_static_api_key', subject: 'static-key', role: 'admin', tenant_id: 'default' },
    ],
    [
      'a key of the environment',
      secrets.environment,
      { auth_method: 'browser_session', subject: 'env:viewer:1', role: 'viewer', tenant_id: 'default' },
    ],
  ])('is opened with %s', async (_what, key, facts) => {
    const headers = asBrowser(await server.signIn(key));
    expect((await server.send({ ...me, headers })).json).toMatchObject(facts);
    expect((await server.ask(headers)).json.data.scanJobs.nodes).toEqual([{ jobId: 'default-1' }]);
  });

  it('ends when its key leaves the environment', async () => {
    const headers = asBrowser(await server.signIn(secrets.environment));
    const without = await startServer(
      { AGENT_BOM_DB: demoDatabase(), AGENT_BOM_API_KEYS: 'another:admin', AGENT_BOM_BROWSER_SESSION_SIGNING_KEY: secrets.signing },
      { now: server.now },
    );
    const answer = await without.send({ ...me, headers });
    await without.close();
    expect([answer.status, answer.json.detail]).toEqual([401, 'Unauthorized — browser session key is no longer active']);
  });

  it('is good in every process that shares the secret, and ended in all of them', async () => {
    const headers = asBrowser(await server.signIn(secrets.environment));
    expect((await other.send({ ...me, headers })).status).toBe(200);
    const ended = await server.send({ method: 'DELETE', path: '/v1/auth/session', headers });
    expect(ended.status).toBe(204);
    expect(cookiesSet(ended)).toMatchObject({
      agent_bom_session: { value: '', attributes: 'HttpOnly; Max-Age=0; Path=/; SameSite=strict' },
      agent_bom_csrf: { value: '' },
    });
    for (const one of [server, other]) expect((await one.send({ ...me, headers })).status).toBe(401);
  });

  it('that is ended twice, or never was, is ended all the same', async () => {
    for (const headers of [{}, { cookie: 'agent_bom_session=garbage' }])
      expect((await server.send({ method: 'DELETE', path: '/v1/auth/session', headers })).status).toBe(204);
  });

  it('lets its pages change and read, by POST with the CSRF header and by GET without', async () => {
    const headers = asBrowser(await server.signIn((await server.issue({ role: 'admin' })).raw));
    expect((await server.ask(headers, '{ session { role } }')).json.data.session.role).toBe('ADMIN');
    const get = await server.send({ path: '/graphql?query={session{role}}', headers: { ...json, cookie: headers.cookie } });
    expect(get.json.data.session.role).toBe('ADMIN');
  });

  it("is refused to whoever has no valid key, in the form of agent-bom's routes", async () => {
    const answer = await server.signIn('abom_not-a-key-0000000000000000000000000000000000', { 'x-request-id': 'r-1' });
    expect([answer.status, answer.json]).toEqual([
      401,
      {
        error: {
          code: 'AUTH_FAILED',
          message: 'Unauthorized — invalid API key',
          correlation_id: 'r-1',
          details: 'Unauthorized — invalid API key',
        },
        detail: 'Unauthorized — invalid API key',
      },
    ]);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it.each([
    '{}',
    '{"api_key": 1}',
    '{"api_key": ""}',
    '{"api_key": "k", "tenant": "globex"}',
    '[]',
    '"k"',
    `{"api_key": "${'k'.repeat(3000)}"}`,
  ])('is not opened by %s', async (body) => {
    const answer = await server.send({ method: 'POST', path: '/v1/auth/session', headers: json, body });
    expect([answer.status, answer.json.error.code]).toEqual([422, 'VALIDATION_ERROR']);
  });

  it('is not opened by a form of a foreign page', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const headers = { 'content-type': type };
      const answer = await server.send({ method: 'POST', path: '/v1/auth/session', headers, body: `{"api_key":"${secrets.static}"}` });
      expect([415, 422]).toContain(answer.status);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it('may be asked for twelve times a minute from one address, counted for all processes', async () => {
    const from = (address: string): Promise<WireAnswer> => server.signIn(secrets.static, { 'x-forwarded-for': `9.9.9.9, ${address}` });
    const statuses: number[] = [];
    for (let i = 0; i < 13; i += 1) statuses.push((await from('198.51.100.7')).status);
    expect(statuses).toEqual([...Array.from({ length: 12 }, () => 204), 429]);
    const refused = await from('198.51.100.7');
    expect([refused.json.detail, refused.json.error.code, refused.headers['retry-after']]).toEqual([
      'Too many browser session attempts',
      'RATE_LIMITED',
      '60',
    ]);
    expect((await from('198.51.100.8')).status).toBe(204);
    server.later(61_000);
    expect((await from('198.51.100.7')).status).toBe(204);
  });

  it('is kept to HTTPS when a trusted proxy says that it came by HTTPS', async () => {
    const cookies = cookiesSet(await server.signIn(secrets.static, { 'x-forwarded-proto': 'https' }));
    for (const { attributes } of Object.values(cookies)) expect(attributes).toMatch(/; Secure$/);
  });
});

describe('a browser session without Postgres', () => {
  const env = {
    AGENT_BOM_DB: demoDatabase(),
    AGENT_BOM_API_KEYS: 'k:admin',
    NODE_ENV: 'production',
    AGENT_BOM_SESSION_COOKIE_MAX_AGE_SECONDS: '5',
  };
  const open = (server: Awaited<ReturnType<typeof startServer>>): Promise<WireAnswer> =>
    server.send({ method: 'POST', path: '/v1/auth/session', headers: json, body: '{"api_key":"k"}' });

  it('is that of one process, ends there, and is Secure in production; its life has bounds', async () => {
    const [server, other] = [await startServer(env), await startServer(env)];
    const opened = await open(server);
    for (const { attributes } of Object.values(cookiesSet(opened)))
      expect(attributes).toMatch(/Max-Age=60; Path=\/; SameSite=strict; Secure$/);
    const headers = asBrowser(opened);
    expect([(await server.send({ ...me, headers })).status, (await other.send({ ...me, headers })).status]).toEqual([200, 401]);
    await server.send({ method: 'DELETE', path: '/v1/auth/session', headers });
    expect((await server.send({ ...me, headers })).status).toBe(401);
    await Promise.all([server.close(), other.close()]);
  });

  it('is not offered where the local identity is the only way in', async () => {
    const server = await startServer({ AGENT_BOM_DB: demoDatabase() });
    expect((await open(server)).status).toBe(404);
    // A cookie of an agent-bom on another port of this machine is none of its business.
    const answer = await server.send({ ...me, headers: { cookie: 'agent_bom_session=of-another-port', host: 'localhost' } });
    expect([answer.status, answer.json.auth_method]).toEqual([200, 'local']);
    await server.close();
  });
});

describe('a browser session whose state cannot be reached', () => {
  it('is neither accepted nor said to be ended', async () => {
    const server = await startAuthServer();
    const headers = asBrowser(await server.signIn(secrets.static));
    expect((await server.send({ ...me, headers })).status).toBe(200);
    await server.owner.query('drop table revoked_session_nonces');
    const answers = [
      await server.ask(headers),
      await server.send({ ...me, headers }),
      await server.send({ method: 'DELETE', path: '/v1/auth/session', headers }),
    ];
    await server.close();
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(answers[0]!.json.errors[0].extensions.code).toBe('STORE_ABSENT');
  });
});

describe('the audit trail of browser sessions', () => {
  const env = {
    AGENT_BOM_API_KEYS: `${secrets.environment}:analyst`,
    AGENT_BOM_BROWSER_SESSION_SIGNING_KEY: secrets.signing,
    PARITYQL_STORE_MODE: 'managed',
  };
  const query = '{ auditLog(first: 1) { totalCount nodes { action actor resource details } } auditChain { verify { intact } } }';
  const audit = { 'x-api-key': secrets.environment, ...json };

  it('says who opened one and that one was ended, where the deployment writes', async () => {
    const server = await startServer({ ...env, AGENT_BOM_DB: demoDatabase(), AGENT_BOM_AUDIT_HMAC_KEY: 'parity-fixture-key-not-secret' });
    const latest = async (): Promise<any> =>
      (await server.send({ method: 'POST', path: '/graphql', headers: audit, body: JSON.stringify({ query }) })).json.data;
    const opened = await server.send({
      method: 'POST',
      path: '/v1/auth/session',
      headers: json,
      body: JSON.stringify({ api_key: secrets.environment }),
    });
    expect(opened.status).toBe(204);
    const created = await latest();
    expect(created.auditLog.nodes).toEqual([
      {
        action: 'auth.browser_session_created',
        actor: expect.any(String) as string,
        resource: 'auth/session',
        details: { method: 'api_key', key_id: expect.any(String) as string, role: 'analyst', tenant_id: 'default' },
      },
    ]);
    expect(JSON.stringify(created)).not.toContain(secrets.environment);
    await server.send({ method: 'DELETE', path: '/v1/auth/session', headers: asBrowser(opened) });
    const ended = await latest();
    expect(ended.auditLog.nodes).toEqual([
      { action: 'auth.browser_session_cleared', actor: 'anonymous', resource: 'auth/session', details: { tenant_id: 'default' } },
    ]);
    expect(ended.auditChain.verify).toEqual({ intact: true });
    await server.close();
  });

  it('is left alone where it does not', async () => {
    const server = await startServer({ ...env, AGENT_BOM_DB: demoDatabase() });
    const opened = await server.send({
      method: 'POST',
      path: '/v1/auth/session',
      headers: json,
      body: JSON.stringify({ api_key: secrets.environment }),
    });
    expect(opened.status).toBe(204);
    await server.close();
  });
});
