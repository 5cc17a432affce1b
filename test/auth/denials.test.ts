import { createHmac } from 'node:crypto';
import { readToken, signingKey, signToken, type SessionPayload } from '../../server/auth/sessionToken';
import { asBrowser, cookiesSet, goodClaims, jobsOf, secrets, startAuthServer, type AuthServer } from '../support/authServer';
import type { WireAnswer } from '../support/wire';

const say = {
  none: 'Unauthorized — provide API key via Authorization: Bearer <key> or X-API-Key header',
  key: 'Unauthorized — invalid API key',
  oidc: 'Unauthorized — OIDC bearer token verification failed',
  session: 'Unauthorized — invalid browser session',
  sessionKey: 'Unauthorized — browser session key is no longer active',
  trial: 'Unauthorized — managed trial is inactive',
  attestation: 'Unauthorized — invalid trusted proxy attestation',
  noTenant: 'Authentication required — trusted proxy requests must include X-Agent-Bom-Tenant-ID',
  csrf: 'Forbidden — missing or invalid CSRF token',
} as const;

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
const proxied = (headers: Record<string, string>): Record<string, string> => ({
  'x-agent-bom-proxy-secret': secrets.proxy,
  'x-agent-bom-tenant-id': 'acme',
  'x-agent-bom-role': 'viewer',
  ...headers,
});

describe('a request is refused', () => {
  let server: AuthServer;
  let signing: Buffer;
  beforeAll(async () => {
    server = await startAuthServer();
    signing = await signingKey(secrets.signing);
  });
  afterAll(() => server.close());
  // The failures of the test before are over.
  beforeEach(() => server.later(61_000));

  type Headers = Record<string, string>;

  /** On both wires: typed for GraphQL, in agent-bom's form for REST; never with what was presented. */
  async function expectDenied(headers: Headers, detail: string, status: number, onSafeMethods = true): Promise<void> {
    const code = { 400: 'BAD_REQUEST', 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' }[status];
    const answer = await server.ask(headers);
    expect([answer.status, answer.json]).toEqual([status, { errors: [{ message: detail, extensions: { code, retryable: false } }] }]);
    expectNoSecrets(answer, headers);
    if (!onSafeMethods) return;
    const rest = await server.send({ path: '/v1/auth/me', headers });
    expect([rest.status, rest.json]).toEqual([status, { detail }]);
    expectNoSecrets(rest, headers);
  }

  function expectNoSecrets({ text, headers: answered }: WireAnswer, sent: Headers): void {
    const presented = Object.values(sent)
      .flatMap((value) => value.split(/[ ;=]+/))
      .filter((part) => part.length > 20);
    for (const secret of [...Object.values(secrets), ...presented]) {
      expect(text).not.toContain(secret);
      expect(JSON.stringify(answered)).not.toContain(secret);
    }
    expect(text).not.toMatch(/select |stack|node_modules|127\.0\.0\.1/i);
  }

  const session = (changes: Partial<SessionPayload> = {}): SessionPayload => ({
    v: 1,
    sub: 'ops',
    role: 'viewer',
    tenant_id: 'acme',
    auth_method: 'browser_session',
    key_id: null,
    scopes: [],
    csrf_sha256: 'a'.repeat(64),
    iat: Math.floor(server.now().getTime() / 1000) - 5,
    exp: Math.floor(server.now().getTime() / 1000) + 100,
    nonce: 'nonce-1',
    ...changes,
  });
  const cookie = (token: string): Headers => ({ cookie: `agent_bom_session=${token}` });
  const signed = (changes: Partial<SessionPayload> = {}): Headers => cookie(signToken(signing, session(changes)));

  it('without a credential', () => expectDenied({}, say.none, 401));

  it.each<[string, Headers]>([
    ['an unknown key', bearer('abom_unknown-key-00000000000000000000000000000000000')],
    ['an unknown key as X-API-Key', { 'x-api-key': 'abom_unknown-key-0000000000000000000000000000' }],
    ['a key longer than any', { 'x-api-key': 'k'.repeat(5000) }],
    ['the static key, cut short', bearer(secrets.static.slice(0, -1))],
    ['the static key, padded', bearer(` ${secrets.static}`)],
    ['three words that are no token', bearer('one.two.three')],
    ['a token as X-API-Key', { 'x-api-key': 'eyJhbGciOiJSUzI1NiJ9.e30.AAAA' }],
  ])('for %s', (_what, headers) => expectDenied(headers, say.key, 401));

  it('for a wrong key in the same words as for an unknown one', async () => {
    const { raw } = await server.issue();
    expect((await server.ask(bearer(raw))).status).toBe(200);
    await expectDenied(bearer(`${raw.slice(0, -2)}zz`), say.key, 401);
  });

  it.each<[string, (at: AuthServer['at']) => Record<string, unknown>]>([
    ['that has expired', (at) => ({ expires_at: at(-1) })],
    ['that is revoked', (at) => ({ revoked: true, revoked_at: at(-1) })],
    ['that was rotated without an overlap', () => ({ replacement_key_id: 'next' })],
    ['that was rotated, after its overlap', (at) => ({ replacement_key_id: 'next', rotation_overlap_until: at(-1) })],
  ])('for a key %s', async (_what, row) => {
    const { raw } = await server.issue(row(server.at));
    await expectDenied(bearer(raw), say.key, 401);
  });

  it('not yet for a rotated key within its overlap, but at its end', async () => {
    const { raw } = await server.issue({ replacement_key_id: 'next', rotation_overlap_until: server.at(1000) });
    expect((await server.ask(bearer(raw))).status).toBe(200);
    server.later(1001);
    await expectDenied(bearer(raw), say.key, 401);
  });

  describe('with a token', () => {
    const good = (): Record<string, unknown> => goodClaims(server.idp, server.now());
    const seconds = (): number => Math.floor(server.now().getTime() / 1000);

    it.each<[string, () => Record<string, unknown>]>([
      ['for another audience', () => ({ aud: 'another' })],
      ['without an audience', () => ({ aud: undefined })],
      ['of another issuer', () => ({ iss: 'https://elsewhere.example' })],
      ['without an issuer', () => ({ iss: undefined })],
      ['that has expired', () => ({ exp: seconds() - 1 })],
      ['that expires now', () => ({ exp: seconds() })],
      ['without an end', () => ({ exp: undefined })],
      ['without a beginning', () => ({ iat: undefined })],
      ['issued in the future', () => ({ iat: seconds() + 1 })],
      ['not valid before a later time', () => ({ nbf: seconds() + 1 })],
      ['without a tenant', () => ({ tenant_id: undefined })],
      ['of a reserved tenant', () => ({ tenant_id: ' Admin ' })],
      ['whose tenant is no name', () => ({ tenant_id: { $ne: null } })],
      ['whose tenant cannot be stored', () => ({ tenant_id: 'acme\u0000' })],
    ])('%s', async (_what, changes) => {
      const token = await server.idp.sign({ ...good(), ...changes() });
      await expectDenied(bearer(token), say.oidc, 401);
    });

    it("whose signature is another key's", async () =>
      expectDenied(bearer(await server.idp.sign(good(), { forged: true })), say.oidc, 401));

    it('whose key is not known', async () => expectDenied(bearer(await server.idp.sign(good(), { kid: 'unknown' })), say.oidc, 401));

    it('signed with an algorithm that is not allowed', async () =>
      expectDenied(bearer(await server.idp.sign(good(), { alg: 'PS256' })), say.oidc, 401));

    it.each(['none', 'None', 'HS256'])('of algorithm %s', async (alg) => {
      const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      const content = `${part({ alg, typ: 'JWT', kid: 'RS256' })}.${part(good())}`;
      const mac = createHmac('sha256', server.idp.jwksUri).update(content).digest('base64url');
      await expectDenied(bearer(`${content}.${alg === 'HS256' ? mac : ''}`), say.oidc, 401);
    });

    it('whose claims were changed', async () => {
      const [head, , signature] = (await server.idp.sign(good())).split('.');
      const claims = Buffer.from(JSON.stringify({ ...good(), tenant_id: 'globex' })).toString('base64url');
      await expectDenied(bearer(`${head}.${claims}.${signature}`), say.oidc, 401);
    });

    it('that is huge, without asking for keys', async () => {
      const token = await server.idp.sign({ ...good(), filler: 'x'.repeat(9000) });
      const before = server.idp.fetched();
      await expectDenied(bearer(token), say.oidc, 401);
      expect(server.idp.fetched()).toBe(before);
    });

    it('but not for a good one, in its own tenant and role', async () => {
      for (const alg of ['RS256', 'ES256', 'EdDSA'] as const) {
        const headers = bearer(await server.idp.sign({ ...good(), tenant_id: 'globex' }, { alg }));
        expect((await server.ask(headers)).json.data.scanJobs.nodes.map((n: { jobId: string }) => n.jobId)).toEqual(jobsOf['globex']);
        expect((await server.send({ path: '/v1/auth/me', headers })).json).toMatchObject({
          auth_method: 'oidc',
          subject: 'alice@acme.example',
          tenant_id: 'globex',
          role: 'analyst',
        });
      }
    });
  });

  describe('with a session', () => {
    it.each<[string, () => Headers]>([
      ['that has expired', () => signed({ exp: Math.floor(server.now().getTime() / 1000) })],
      ['that says nothing', () => cookie('garbage')],
      ['without a signature', () => cookie(signToken(signing, session()).split('.')[0]!)],
      ['with an empty signature', () => cookie(`${signToken(signing, session()).split('.')[0]}.`)],
      ['with a third part', () => cookie(`${signToken(signing, session())}.x`)],
      ['longer than a cookie', () => signed({ scopes: ['x'.repeat(5000)] })],
      ['of another version', () => signed({ v: 2 as 1 })],
      ['with a role that nobody knows', () => signed({ role: 'owner' as 'admin' })],
      ['that is there twice', () => ({ cookie: `${signed()['cookie']}; ${signed({ nonce: 'other' })['cookie']}` })],
    ])('%s', (_what, headers) => expectDenied(headers(), say.session, 401));

    it('signed with another secret', async () => {
      const other = await signingKey(`${secrets.signing}x`);
      await expectDenied(cookie(signToken(other, session())), say.session, 401);
    });

    it('that was stolen and made out to another tenant', async () => {
      const [encoded = '', signature] = signToken(signing, session()).split('.');
      const payload = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')) as SessionPayload;
      const forged = Buffer.from(JSON.stringify({ ...payload, tenant_id: 'globex' })).toString('base64url');
      await expectDenied(cookie(`${forged}.${signature}`), say.session, 401);
    });

    it('that was stolen and sent with the name of another tenant: it shows its own tenant only', async () => {
      const { raw } = await server.issue({ team_id: 'acme' });
      const headers = { ...asBrowser(await server.signIn(raw)), 'x-agent-bom-tenant-id': 'globex', 'x-agent-bom-role': 'admin' };
      const answer = await server.ask(headers, '{ session { tenantId role } scanJobs(first: 5) { nodes { jobId } } }');
      expect(answer.json.data).toEqual({ session: { tenantId: 'acme', role: 'VIEWER' }, scanJobs: { nodes: [{ jobId: 'acme-1' }] } });
    });

    it('whose key belongs to another tenant', async () => {
      const { keyId } = await server.issue({ team_id: 'globex' });
      const headers = signed({ key_id: keyId, tenant_id: 'acme' });
      expect((await server.send({ path: '/v1/auth/me', headers })).json).toEqual({ detail: say.sessionKey });
    });

    it('whose key was revoked meanwhile', async () => {
      const { raw, keyId } = await server.issue();
      const headers = asBrowser(await server.signIn(raw));
      expect((await server.ask(headers)).status).toBe(200);
      await server.owner.query('update api_keys set revoked = true, revoked_at = now()::text where key_id = $1', [keyId]);
      await expectDenied(headers, say.sessionKey, 401);
    });

    it('whose key is gone', async () => {
      const headers = signed({ key_id: 'no-such-key' });
      expect((await server.send({ path: '/v1/auth/me', headers })).json).toEqual({ detail: say.sessionKey });
    });

    it('of a trial, whose state is not known here', () => expectDenied(signed({ auth_method: 'managed_trial_oidc' }), say.trial, 401));

    it('that was ended', async () => {
      const { raw } = await server.issue();
      const headers = asBrowser(await server.signIn(raw));
      expect((await server.ask(headers)).status).toBe(200);
      expect((await server.send({ method: 'DELETE', path: '/v1/auth/session', headers })).status).toBe(204);
      await expectDenied(headers, say.session, 401);
    });

    it('that agent-bom has ended', async () => {
      const headers = asBrowser(await server.signIn((await server.issue()).raw));
      const payload = readToken(signing, /agent_bom_session=([^;]+)/.exec(headers.cookie)![1]!, server.now())!;
      await server.owner.query('insert into revoked_session_nonces values ($1, to_timestamp($2))', [payload.nonce, payload.exp]);
      await expectDenied(headers, say.session, 401);
    });

    it('even when a valid key is sent as well', async () =>
      expectDenied({ ...cookie('garbage'), ...bearer(secrets.static) }, say.session, 401));

    it.each<[string, (csrf: string) => Headers]>([
      ['no CSRF header', (csrf) => ({ cookie: `agent_bom_csrf=${csrf}` })],
      ['an empty CSRF header', (csrf) => ({ cookie: `agent_bom_csrf=${csrf}`, 'x-agent-bom-csrf': '' })],
      ['no CSRF cookie', (csrf) => ({ cookie: 'x=y', 'x-agent-bom-csrf': csrf })],
      ['another CSRF header', (csrf) => ({ cookie: `agent_bom_csrf=${csrf}`, 'x-agent-bom-csrf': `${csrf}x` })],
      ['a CSRF token of its own invention', () => ({ cookie: 'agent_bom_csrf=mine', 'x-agent-bom-csrf': 'mine' })],
    ])('and %s, for a POST but not for reading', async (_what, headersOf) => {
      const opened = cookiesSet(await server.signIn((await server.issue()).raw));
      const headers = headersOf(opened['agent_bom_csrf']!.value);
      headers['cookie'] += `; agent_bom_session=${opened['agent_bom_session']!.value}`;
      await expectDenied(headers, say.csrf, 403, false);
      expect((await server.send({ path: '/v1/auth/me', headers })).status).toBe(200);
    });

    it('and the CSRF token of another session', async () => {
      const { raw } = await server.issue();
      const [one, other] = [cookiesSet(await server.signIn(raw)), cookiesSet(await server.signIn(raw))];
      const csrf = other['agent_bom_csrf']!.value;
      const headers = { cookie: `agent_bom_session=${one['agent_bom_session']!.value}; agent_bom_csrf=${csrf}`, 'x-agent-bom-csrf': csrf };
      await expectDenied(headers, say.csrf, 403, false);
    });
  });

  describe('by way of a proxy', () => {
    it.each<[string, Headers, string, number]>([
      ['without its secret', { 'x-agent-bom-proxy-secret': '' }, say.attestation, 401],
      ['with a wrong secret', { 'x-agent-bom-proxy-secret': `${secrets.proxy.slice(0, -1)}x` }, say.attestation, 401],
      ['without a tenant', { 'x-agent-bom-tenant-id': ' ' }, say.noTenant, 401],
      [
        'for a reserved tenant',
        { 'x-agent-bom-tenant-id': 'SYSTEM' },
        'The tenant of a trusted proxy request is empty, reserved or malformed',
        400,
      ],
      ['with a role that nobody knows', { 'x-agent-bom-role': 'Owner' }, "Invalid proxy role 'owner'", 403],
      ['with a prototype for a role', { 'x-agent-bom-role': '__proto__' }, "Invalid proxy role '__proto__'", 403],
      [
        'with a subject and no role',
        { 'x-agent-bom-role': '', 'x-forwarded-email': 'a@b.example' },
        'Forbidden — trusted proxy role required',
        403,
      ],
    ])('%s', (_what, headers, detail, status) => expectDenied(proxied(headers), detail, status));

    it('but not when everything is there', async () => {
      const headers = proxied({
        'x-agent-bom-tenant-id': 'globex',
        'x-agent-bom-role': 'Analyst',
        'x-forwarded-email': 'bob@globex.example',
      });
      expect((await server.send({ path: '/v1/auth/me', headers })).json).toMatchObject({
        auth_method: 'proxy_header',
        subject: 'bob@globex.example',
        tenant_id: 'globex',
        role: 'analyst',
      });
      expect((await server.ask(headers)).json.data.scanJobs.nodes).toHaveLength(2);
    });

    it('and is nobody of the proxy when it brings a key of its own', async () => {
      const answer = await server.send({ path: '/v1/auth/me', headers: proxied(bearer(secrets.environment)) });
      expect(answer.json).toMatchObject({ auth_method: 'api_key', subject: 'env:viewer:1', tenant_id: 'default' });
    });
  });
});
