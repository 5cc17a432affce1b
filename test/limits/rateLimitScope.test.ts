import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../../resolvers/context';
import { ConfigError, readConfig } from '../../server/config';
import { describeRateLimits, placeOfRateLimits } from '../../server/rateLimitPlace';
import { RateLimitScopes } from '../../server/rateLimitScope';
import { itReal, projectRoot } from '../support/sharedData';

describe('whose budget a request uses', () => {
  const scopes = new RateLimitScopes('vector-rate-limit-key');
  const session = (method: string, tenant: string): Session => ({ method, tenant, role: 'VIEWER', scopes: [], subject: 'x', keyId: null });

  it.each<[string, string, string | undefined, string]>([
    ['api_key', 'acme', 'k', 'tenant:acme'],
    ['api_key', 'default', 'k', 'tenant:default'],
    ['saml', 'default', undefined, 'tenant:default'],
    ['oidc', 'acme', 'token', 'tenant:acme'],
    ['proxy_header', 'acme', undefined, 'tenant:acme'],
    ['browser_session', 'acme', undefined, 'tenant:acme'],
    ['browser_session', 'default', undefined, 'ip:10.0.0.9'],
    ['local', 'acme', undefined, 'ip:10.0.0.9'],
    ['anonymous', 'default', undefined, 'ip:10.0.0.9'],
  ])('%s in tenant %s', async (method, tenant, credential, expected) => {
    expect(await scopes.of(session(method, tenant), credential, '10.0.0.9')).toBe(expected);
  });

  it('is that of the credential where no tenant stands for it', async () => {
    const credential = 'abom_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
    expect(await scopes.of(session('static_api_key', 'default'), credential, '10.0.0.9')).toBe('auth:77df226c8097b6d6');
    expect(await new RateLimitScopes(null).fingerprint(credential)).not.toBe(await new RateLimitScopes(null).fingerprint(credential));
  });

  itReal('has the name that agent-bom gives it', async () => {
    const vectors = JSON.parse(readFileSync(join(projectRoot, '../shared/contract/vectors/auth-misc-vector.json'), 'utf8')) as {
      rate_limit_fingerprint: { key: string; raw_credential: string; fingerprint: string };
    };
    const { key, raw_credential: credential, fingerprint } = vectors.rate_limit_fingerprint;
    expect(await new RateLimitScopes(key).fingerprint(credential)).toBe(fingerprint);
  });
});

describe('where rate limits are counted', () => {
  const sqlite = { AGENT_BOM_DB: '/nowhere.sqlite', AGENT_BOM_API_KEYS: 'k:admin' };
  const postgres = { AGENT_BOM_POSTGRES_URL: 'postgresql://agent_bom_app@localhost/db' };
  const attached = { PARITYQL_STORE_MODE: 'attached' };
  const managed = { PARITYQL_STORE_MODE: 'managed' };
  const consent = { PARITYQL_ATTACHED_WRITES: 'true' };

  it.each<[string, Record<string, string>, string | null, RegExp]>([
    ['a file of its own', { ...sqlite, ...managed }, 'SQLITE', /shared through SQLITE/],
    ["agent-bom's file", { ...sqlite, ...attached }, null, /PER PROCESS: agent-bom keeps no such state in SQLite/],
    ["agent-bom's file, with consent", { ...sqlite, ...attached, ...consent }, null, /PER PROCESS/],
    ['a Postgres of its own', { ...postgres, ...managed }, 'POSTGRES', /shared through POSTGRES/],
    ["agent-bom's Postgres", { ...postgres, ...attached }, null, /PER PROCESS: .*PARITYQL_ATTACHED_WRITES is off/],
    ["agent-bom's Postgres, with consent", { ...postgres, ...attached, ...consent }, 'POSTGRES', /agent-bom counts in the same place/],
    ['both', { ...sqlite, ...postgres, ...managed }, 'POSTGRES', /shared through POSTGRES/],
    ['both, routed', { ...sqlite, ...postgres, ...managed, PARITYQL_ROUTES: 'RATE_LIMITS=SQLITE' }, 'SQLITE', /shared through SQLITE/],
    ['no limits', { ...postgres, ...managed, PARITYQL_RATE_LIMIT: '0' }, null, /^none: /],
  ])('%s', (_what, env, backend, words) => {
    const config = readConfig(env);
    expect(placeOfRateLimits(config).backend).toBe(backend);
    expect(describeRateLimits(config)).toMatch(words);
  });

  it.each<[string, Record<string, string>]>([
    ['it is required', { AGENT_BOM_REQUIRE_SHARED_RATE_LIMIT: 'true' }],
    ['there are replicas', { AGENT_BOM_CONTROL_PLANE_REPLICAS: '2' }],
  ])('nothing starts without a shared place when %s', (_why, env) => {
    expect(() => readConfig({ ...sqlite, ...attached, ...env })).toThrow(ConfigError);
    expect(() => readConfig({ ...sqlite, ...attached, ...env })).toThrow(/cannot be met: agent-bom keeps no such state in SQLite/);
    expect(readConfig({ ...postgres, ...attached, ...consent, ...env }).rates.mustBeShared).toBe(true);
  });
});
