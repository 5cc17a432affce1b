import type * as nodeCrypto from 'node:crypto';
import { clientNetwork } from '../../server/auth/clientAddress';
import { failureWindowMs, maxFailures } from '../../server/auth/failedAttempts';
import { readConfig, type ConfigError } from '../../server/config';
import { asBrowser, secrets, startAuthServer, type AuthServer } from '../support/authServer';
import { credentials } from '../support/credentials';
import { demoDatabase } from '../support/demoRows';
import { startServer, type WireServer } from '../support/wire';

const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
const noCredential = 'Unauthorized — provide API key via Authorization: Bearer <key> or X-API-Key header';
const me = '/v1/auth/me';

describe('whoever presents nothing', () => {
  const start = (env: Record<string, string>): Promise<WireServer> => startServer({ AGENT_BOM_DB: demoDatabase(), ...env });
  const allowed = { AGENT_BOM_ALLOW_UNAUTHENTICATED_API: 'true', HOST: '0.0.0.0' };

  it('is nobody, where the operator allows it', async () => {
    const server = await start(allowed);
    const { status, json } = await server.send({ path: me, headers: { host: 'gateway.example' } });
    expect([status, json]).toEqual([
      200,
      expect.objectContaining({
        authenticated: true,
        auth_required: false,
        configured_modes: [],
        recommended_ui_mode: 'no_auth',
        auth_method: 'anonymous',
        subject: 'anonymous',
        tenant_id: 'default',
        role: 'viewer',
      }),
    ]);
    expect((await server.post({ query: '{ scanJobs(first: 1) { totalCount } }' })).json.data.scanJobs.totalCount).toBe(6);
    await server.close();
  });

  it.each<[string, string, string]>([
    ['authorization', 'Basic YTpi', noCredential],
    ['authorization', 'Bearer guess', 'Unauthorized — invalid API key'],
    ['x-api-key', 'guess', 'Unauthorized — invalid API key'],
    ['x-agent-bom-role', 'admin', noCredential],
    ['x-agent-bom-tenant-id', 'acme', noCredential],
    ['x-agent-bom-subject', 'alice', noCredential],
    ['x-agent-bom-proxy-secret', 'guess', noCredential],
    ['x-forwarded-email', 'alice@acme.example', noCredential],
    ['x-auth-request-email', 'alice@acme.example', noCredential],
    ['cookie', 'agent_bom_session=guess', 'Unauthorized — invalid browser session'],
  ])('is not whoever sends %s: %s', async (name, value, detail) => {
    const server = await start(allowed);
    const { status, json } = await server.send({ path: me, headers: { [name]: value } });
    expect([status, json]).toEqual([401, { detail }]);
    await server.close();
  });

  it.each<[Record<string, string>, string]>([
    [{ AGENT_BOM_NO_AUTH_ROLE: 'analyst' }, 'ANALYST'],
    [{ AGENT_BOM_NO_AUTH_ROLE: 'admin', AGENT_BOM_DEMO_ESTATE: '1' }, 'VIEWER'],
    [{ AGENT_BOM_NO_AUTH_ROLE: 'admin', AGENT_BOM_API_KEYS: 'k:viewer' }, 'VIEWER'],
    [{ AGENT_BOM_NO_AUTH_ROLE: 'admin', AGENT_BOM_API_KEY: 'k' }, 'VIEWER'],
    [{ AGENT_BOM_NO_AUTH_ROLE: 'admin', AGENT_BOM_POSTGRES_URL: 'postgresql://app:pw@db/x' }, 'VIEWER'],
  ])('has the role of %j: %s', (env, role) => {
    expect(readConfig({ ...allowed, ...env }).auth.anonymous).toEqual({ role });
  });

  it('is refused unless the operator says otherwise', () => expect(readConfig({}).auth.anonymous).toBeNull());
});

describe('the configuration of signing in', () => {
  const faults = (env: Record<string, string>): string => {
    try {
      readConfig(env);
      return '';
    } catch (error) {
      return (error as ConfigError).faults.join('\n');
    }
  };
  const replicas = {
    AGENT_BOM_POSTGRES_URL: 'postgresql://app:pw@db/x',
    PARITYQL_STORE_MODE: 'managed',
    AGENT_BOM_CONTROL_PLANE_REPLICAS: '2',
  };

  it.each<[string, Record<string, string>, RegExp]>([
    ['a proxy without a secret', { AGENT_BOM_TRUST_PROXY_AUTH: '1' }, /of at least 32 bytes/],
    [
      'a proxy with a short secret',
      { AGENT_BOM_TRUST_PROXY_AUTH: '1', AGENT_BOM_TRUST_PROXY_AUTH_SECRET: 's'.repeat(31) },
      /of at least 32 bytes/,
    ],
    [
      'a proxy beside SCIM',
      { AGENT_BOM_TRUST_PROXY_AUTH: '1', AGENT_BOM_TRUST_PROXY_AUTH_SECRET: 's'.repeat(32), AGENT_BOM_SCIM_BEARER_TOKENS_JSON: '{}' },
      /cannot be used with SCIM/,
    ],
    ['a required signing key', { AGENT_BOM_REQUIRE_BROWSER_SESSION_SIGNING_KEY: '1' }, /is required and not set/],
    ['a static key with replicas', { ...replicas, AGENT_BOM_API_KEY: 'k' }, /AGENT_BOM_API_KEY is not accepted with several replicas/],
  ])('has a fault: %s', (_what, env, fault) => expect(faults(env)).toMatch(fault));

  it('offers no sessions to replicas that share no secret', () => {
    expect(readConfig(replicas).auth.browser.enabled).toBe(false);
    expect(readConfig({ ...replicas, AGENT_BOM_BROWSER_SESSION_SIGNING_KEY: 's' }).auth.browser).toMatchObject({
      enabled: true,
      secure: true,
    });
  });

  it('has no local identity once any way of signing in is configured', () => {
    expect(readConfig({}).local).not.toBeNull();
    expect(readConfig({ AGENT_BOM_BROWSER_SESSION_SIGNING_KEY: 's' }).local).toBeNull();
    expect(readConfig({ AGENT_BOM_TRUST_PROXY_AUTH: '1', AGENT_BOM_TRUST_PROXY_AUTH_SECRET: 's'.repeat(32) }).local).toBeNull();
  });
});

describe('the network of a client', () => {
  it.each<[string, string | undefined, number, string]>([
    ['10.0.0.9', '1.2.3.4', 0, '10.0.0.9'],
    ['10.0.0.9', '6.6.6.6, 1.2.3.4', 1, '1.2.3.4'],
    ['10.0.0.9', '6.6.6.6, 1.2.3.4, 10.1.1.1', 2, '1.2.3.4'],
    ['10.0.0.9', '1.2.3.4', 3, '1.2.3.4'],
    ['10.0.0.9', undefined, 1, '10.0.0.9'],
    ['10.0.0.9', ' , ', 1, '10.0.0.9'],
    ['::ffff:10.0.0.9', undefined, 0, '10.0.0.9'],
    ['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::6', undefined, 0, '2001:db8:1:2::/64'],
    ['2001:db8::1', undefined, 0, '2001:db8:0:0::/64'],
    ['fe80::1%eth0', undefined, 0, 'fe80:0:0:0::/64'],
    ['::1', undefined, 0, '0:0:0:0::/64'],
  ])('of %s forwarded for %s over %d hops is %s', (peer, forwarded, hops, network) => {
    const headers: Record<string, string> = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    expect(clientNetwork(credentials(headers, peer), hops)).toBe(network);
  });
});

describe('guessing', () => {
  let server: AuthServer;
  beforeAll(async () => {
    server = await startAuthServer();
  });
  afterAll(() => server.close());

  const from = (address: string, headers: Record<string, string>): Promise<{ status: number; json: any; headers: any }> =>
    server.send({ path: me, headers: { ...headers, 'x-forwarded-for': address } });

  it('is refused after too many failures, to that network alone, until the window ends', async () => {
    const known = await from('203.0.113.5', bearer(secrets.environment));
    const session = asBrowser(await server.signIn(secrets.static));
    expect([known.status, (await from('203.0.113.5', session)).status]).toEqual([200, 200]);
    const guesses = ['k', 'eyJhbGciOiJSUzI1NiJ9.e30.x', 'abom_0000000000000000000'];
    for (let i = 0; i < maxFailures; i += 1) {
      const guess = i % 4 === 3 ? { cookie: `agent_bom_session=${i}` } : bearer(`${guesses[i % 4]}${i}`);
      expect((await from('203.0.113.5', guess)).status).toBe(401);
    }
    const refused = await from('203.0.113.5', bearer('one more'));
    expect([refused.status, refused.json]).toEqual([429, { detail: 'Too many failed attempts to sign in from this address.' }]);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(failureWindowMs / 1000);
    // A right one that was never used from there says nothing either.
    expect((await from('203.0.113.5', bearer(secrets.static))).status).toBe(429);
    const graphql = await server.post({ query: '{ __typename }' }, { ...bearer('x'), 'x-forwarded-for': '203.0.113.5' });
    expect([graphql.status, graphql.json.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    // Those that have worked from there still do; so does everything from elsewhere, and whoever presents nothing hears the usual answer.
    expect([(await from('203.0.113.5', bearer(secrets.environment))).status, (await from('203.0.113.5', session)).status]).toEqual([
      200, 200,
    ]);
    expect([(await from('203.0.113.6', bearer(secrets.static))).status, (await from('203.0.113.5', {})).status]).toEqual([200, 401]);
    server.later(failureWindowMs);
    expect((await from('203.0.113.5', bearer(secrets.static))).status).toBe(200);
  });

  it('takes one hash whether a prefix exists or not', async () => {
    const crypto = jest.requireActual<typeof nodeCrypto>('node:crypto');
    const { raw } = await server.issue();
    const revoked = await server.issue({ revoked: true, revoked_at: server.at(0) });
    const hashes = jest.spyOn(crypto, 'scrypt');
    for (const key of [`${raw.slice(0, -2)}zz`, 'abom_no-such-prefix-000000000000000', revoked.raw, raw]) {
      hashes.mockClear();
      await from('203.0.113.7', bearer(key));
      expect(hashes).toHaveBeenCalledTimes(1);
    }
    hashes.mockRestore();
  });
});

describe('a credential beside a session', () => {
  it('buys no budget of its own', async () => {
    const server = await startAuthServer(() => ({ PARITYQL_RATE_LIMIT: '1' }));
    const headers = asBrowser(await server.signIn(secrets.static));
    const statuses: number[] = [];
    for (let i = 0; i < 12; i += 1) statuses.push((await server.ask({ ...headers, 'x-api-key': `made-up-${i}` })).status);
    await server.close();
    // An address without a tenant has five reads per change.
    expect(statuses).toEqual([...Array.from({ length: 5 }, () => 200), ...Array.from({ length: 7 }, () => 429)]);
  });
});
