import { roleOf, subjectOf, tenantOf } from '../../server/auth/oidcClaims';
import { readConfig, type ConfigError } from '../../server/config';
import { goodClaims, startAuthServer, type AuthServer } from '../support/authServer';
import { startIdentityProvider, type IdentityProvider } from '../support/identityProvider';

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
const me = (server: AuthServer, token: string): Promise<{ status: number; json: any }> =>
  server.send({ path: '/v1/auth/me', headers: bearer(token) });
const refused = { status: 401, json: { detail: 'Unauthorized — OIDC bearer token verification failed' } };

describe('claims', () => {
  const provider = {
    audience: 'x',
    jwksUri: null,
    allowedJwksUris: [],
    tenant: null,
    roleClaim: 'agent_bom_role',
    tenantClaim: 'tenant_id',
    requiredNonce: null,
    requireRole: false,
    requireTenant: false,
    allowDefaultTenant: false,
  };

  it.each<[Record<string, unknown>, string]>([
    [{ agent_bom_role: 'admin' }, 'ADMIN'],
    [{ agent_bom_role: 'Administrator' }, 'ADMIN'],
    [{ agent_bom_role: 'SUPERUSER' }, 'ADMIN'],
    [{ agent_bom_role: 'security-analyst' }, 'ANALYST'],
    [{ agent_bom_role: 'engineer', roles: ['admin'] }, 'ANALYST'],
    [{ agent_bom_role: 'guest', roles: ['Developer'] }, 'ANALYST'],
    [{ roles: ['x', 'analyst', 'admin'] }, 'ADMIN'],
    [{ roles: ['analyst'], groups: ['admin'] }, 'ANALYST'],
    [{ groups: ['nobody'], permissions: ['admin'] }, 'ADMIN'],
    [{ roles: 'admin' }, 'VIEWER'],
    [{ agent_bom_role: ['admin'] }, 'VIEWER'],
    [{ role: 'admin' }, 'VIEWER'],
    [{}, 'VIEWER'],
  ])('%j give the role %s', (claims, role) => {
    expect(roleOf(claims, provider)).toBe(role);
    const strict = { ...provider, requireRole: true };
    expect(roleOf(claims, strict)).toBe(role === 'VIEWER' ? null : role);
  });

  it.each<[Record<string, unknown>, Record<string, unknown>, string | null]>([
    [{ tenant_id: ' acme ' }, {}, 'acme'],
    [{ tenant_id: 7 }, {}, '7'],
    [{ tenant_id: '', org_id: 'acme' }, {}, 'acme'],
    [{ tid: 'a', tenant: 'b' }, {}, 'a'],
    [{ tenant: 'b', organization_id: 'c' }, {}, 'b'],
    [{ tid: 'a' }, { tenantClaim: 'customer' }, null],
    [{ customer: 'a', tid: 'b' }, { tenantClaim: 'customer' }, 'a'],
    [{ tenant_id: 'default' }, {}, 'default'],
    [{ tenant_id: 'system' }, {}, null],
    [{ tenant_id: '  ' }, { allowDefaultTenant: true }, null],
    [{ tenant_id: ['acme'] }, {}, null],
    [{}, {}, null],
    [{}, { allowDefaultTenant: true }, 'default'],
    [{}, { allowDefaultTenant: true, requireTenant: true }, null],
    [{}, { tenant: 'acme' }, 'acme'],
    [{}, { tenant: 'acme', requireTenant: true }, null],
    [{ tenant_id: 'acme' }, { tenant: 'acme' }, 'acme'],
    [{ tenant_id: 'globex' }, { tenant: 'acme' }, null],
  ])('%j at %j give the tenant %s', (claims, at, tenant) => {
    expect(tenantOf(claims, { ...provider, ...at } as never)).toBe(tenant);
  });

  it('name the holder by email, preferred name or subject', () => {
    expect(subjectOf({ email: 'e', preferred_username: 'p', sub: 's' })).toBe('e');
    expect(subjectOf({ email: '', preferred_username: 'p', sub: 's' })).toBe('p');
    expect(subjectOf({ sub: 's' })).toBe('s');
  });
});

describe('providers by tenant', () => {
  let server: AuthServer;
  let second: IdentityProvider;
  beforeAll(async () => {
    second = await startIdentityProvider();
    server = await startAuthServer((idp) => ({
      AGENT_BOM_OIDC_ISSUER: '',
      AGENT_BOM_OIDC_AUDIENCE: '',
      AGENT_BOM_OIDC_JWKS_URI: '',
      AGENT_BOM_OIDC_TENANT_PROVIDERS_JSON: JSON.stringify({
        acme: { issuer: idp.issuer, audience: 'for-acme', allowed_jwks_uris: [idp.jwksUri], role_claim: 'acme_role' },
        globex: {
          issuer: second.issuer,
          audience: 'for-globex',
          jwks_uri: second.jwksUri,
          required_nonce: 'n-1',
          require_role_claim: true,
        },
        initech: { issuer: second.issuer, audience: 'for-initech', jwks_uri: second.jwksUri, require_tenant_claim: 'yes' },
      }),
    }));
  });
  afterAll(async () => {
    await second.stop();
    await server.close();
  });
  beforeEach(() => server.later(61_000));

  const claims = (changes: Record<string, unknown>): Record<string, unknown> => ({
    ...goodClaims(server.idp, server.now()),
    tenant_id: undefined,
    agent_bom_role: undefined,
    ...changes,
  });

  it('speak for their tenant alone, in its own words', async () => {
    const acme = await me(server, await server.idp.sign(claims({ aud: 'for-acme', acme_role: 'admin' })));
    expect([acme.status, acme.json.tenant_id, acme.json.role]).toEqual([200, 'acme', 'admin']);
    const token = claims({ iss: second.issuer, aud: ['x', 'for-globex'], nonce: 'n-1', roles: ['developer'] });
    const globex = await me(server, await second.sign(token));
    expect([globex.status, globex.json.tenant_id, globex.json.role]).toEqual([200, 'globex', 'analyst']);
    const initech = await me(server, await second.sign(claims({ iss: second.issuer, aud: 'for-initech', tenant_id: 'initech' })));
    expect([initech.status, initech.json.tenant_id, initech.json.role]).toEqual([200, 'initech', 'viewer']);
  });

  it.each<[string, (sign: { first: IdentityProvider; second: IdentityProvider }) => Promise<string>]>([
    ['one provider for the tenant of another', ({ first }) => first.sign(claims({ aud: 'for-acme', tenant_id: 'globex' }))],
    ['one provider with the audience of another', ({ first }) => first.sign(claims({ aud: 'for-globex', nonce: 'n-1', roles: ['admin'] }))],
    ['one provider in the name of another', ({ second: two }) => two.sign(claims({ aud: 'for-acme' }))],
    ['a provider without its nonce', ({ second: two }) => two.sign(claims({ iss: two.issuer, aud: 'for-globex', roles: ['admin'] }))],
    ['a provider without its role', ({ second: two }) => two.sign(claims({ iss: two.issuer, aud: 'for-globex', nonce: 'n-1' }))],
    ['a provider without its tenant', ({ second: two }) => two.sign(claims({ iss: two.issuer, aud: 'for-initech' }))],
  ])('refuse %s', async (_what, sign) => {
    expect(await me(server, await sign({ first: server.idp, second }))).toMatchObject(refused);
  });
});

describe('discovery', () => {
  it('is believed within the list of addresses only', async () => {
    const server = await startAuthServer((idp) => ({
      AGENT_BOM_OIDC_JWKS_URI: '',
      AGENT_BOM_OIDC_ALLOWED_JWKS_URIS: `https://x.example/k, ${idp.jwksUri}`,
    }));
    const other = await startAuthServer((idp) => ({
      AGENT_BOM_OIDC_JWKS_URI: '',
      AGENT_BOM_OIDC_ALLOWED_JWKS_URIS: `${idp.jwksUri}/pinned`,
    }));
    const [allowed, denied] = [
      await me(server, await server.idp.sign(goodClaims(server.idp, server.now()))),
      await me(other, await other.idp.sign(goodClaims(other.idp, other.now()))),
    ];
    expect(allowed.status).toBe(200);
    expect(denied).toMatchObject(refused);
    expect([server.idp.fetched(), other.idp.fetched()]).toEqual([1, 0]);
    await Promise.all([server.close(), other.close()]);
  });
});

describe('a provider that is down', () => {
  it('lets nobody in, and locks nobody out', async () => {
    const server = await startAuthServer();
    const token = await server.idp.sign(goodClaims(server.idp, server.now()));
    await server.idp.stop();
    for (let i = 0; i < 70; i += 1) expect(await me(server, token)).toMatchObject(refused);
    await server.close().catch(() => undefined);
  });
});

describe('a token with an id', () => {
  it('is good until it expires, unless it is to be used once', async () => {
    const server = await startAuthServer();
    const token = await server.idp.sign({ ...goodClaims(server.idp, server.now()), jti: 'j-1' });
    expect([(await me(server, token)).status, (await me(server, token)).status]).toEqual([200, 200]);
    await server.close();
  });

  it('is used up by its first request, at agent-bom too', async () => {
    const server = await startAuthServer(() => ({ PARITYQL_OIDC_REPLAY: 'once' }));
    const sign = (changes: object): Promise<string> => server.idp.sign({ ...goodClaims(server.idp, server.now()), ...changes });
    const token = await sign({ jti: ' j-1 ' });
    const together = await Promise.all(Array.from({ length: 8 }, () => me(server, token)));
    expect(together.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401, 401, 401, 401]);
    const { rows } = await server.owner.query('select nonce from revoked_session_nonces');
    expect(rows).toEqual([{ nonce: 'oidc-jti:j-1' }]);
    await server.owner.query("insert into revoked_session_nonces values ('oidc-jti:j-2', to_timestamp($1))", [
      server.now().getTime() / 1000 + 60,
    ]);
    expect(await me(server, await sign({ jti: 'j-2' }))).toMatchObject(refused);
    const without = await sign({});
    expect([(await me(server, without)).status, (await me(server, without)).status]).toEqual([200, 200]);
    await server.close();
  });
});

describe('the configuration of providers', () => {
  const faults = (env: Record<string, string>): readonly string[] => {
    try {
      readConfig(env);
      return [];
    } catch (error) {
      return (error as ConfigError).faults;
    }
  };
  const single = {
    AGENT_BOM_OIDC_ISSUER: 'https://idp.example',
    AGENT_BOM_OIDC_AUDIENCE: 'a',
    AGENT_BOM_OIDC_JWKS_URI: 'https://idp.example/k',
  };
  const providers = (value: unknown): Record<string, string> => ({ AGENT_BOM_OIDC_TENANT_PROVIDERS_JSON: JSON.stringify(value) });

  it.each<[string, Record<string, string>, RegExp | null]>([
    ['is complete', single, null],
    ['has no audience', { ...single, AGENT_BOM_OIDC_AUDIENCE: '' }, /needs AGENT_BOM_OIDC_AUDIENCE/],
    ['has no keys', { ...single, AGENT_BOM_OIDC_JWKS_URI: '' }, /needs the address of its keys/],
    ['fetches keys in the clear', { ...single, AGENT_BOM_OIDC_JWKS_URI: 'http://idp.example/k' }, /is not an https:\/\/ URL/],
    ['fetches keys from a file', { ...single, AGENT_BOM_OIDC_JWKS_URI: 'file:///etc/passwd' }, /is not an https:\/\/ URL/],
    [
      'is there twice',
      { ...single, ...providers({ acme: { issuer: 'https://i.example', audience: 'a', jwks_uri: 'https://i.example/k' } }) },
      /not both/,
    ],
    ['is no object', providers([]), /is no object of providers by tenant/],
    ['is empty', providers({}), /it names no tenant/],
    [
      'has an unknown member',
      providers({ acme: { issuer: 'https://i.example', audience: 'a', jwks_uri: 'https://i.example/k', algorithms: [] } }),
      /acme/,
    ],
    [
      'names a reserved tenant',
      providers({ admin: { issuer: 'https://i.example', audience: 'a', jwks_uri: 'https://i.example/k' } }),
      /no tenant may be called/,
    ],
    ['is no JSON', { AGENT_BOM_OIDC_TENANT_PROVIDERS_JSON: '{' }, /is no object/],
    ['stands beside SCIM', { ...single, AGENT_BOM_SCIM_BEARER_TOKEN: 's' }, /cannot be used with SCIM/],
  ])('%s', (_what, env, fault) => {
    const found = faults(env);
    if (fault === null) expect(found).toEqual([]);
    else expect(found.join('\n')).toMatch(fault);
  });
});
