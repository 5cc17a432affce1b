import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAgentBomDatabase } from '../support/databases';
import { secrets, startAuthServer, type AuthServer } from '../support/authServer';
import { describeReal, sharedDataDir } from '../support/sharedData';
import { startServer } from '../support/wire';

const me = '/v1/auth/me';
const traced = /"(trace_id|span_id|request_id)":"[^"]*"/g;
const untraced = (text: string): string => text.replace(traced, '"$1":"?"');

describe('GET /v1/auth/me', () => {
  let server: AuthServer;
  beforeAll(async () => {
    server = await startAuthServer();
  });
  afterAll(() => server.close());

  const callers: readonly [string, () => Promise<Record<string, string>>, object][] = [
    [
      'the static key',
      async () => ({ 'x-api-key': secrets.static }),
      { auth_method: 'static_api_key', subject: 'static-key', tenant_id: 'default', role: 'admin' },
    ],
    [
      'a key of the environment',
      async () => ({ authorization: `Bearer ${secrets.environment}` }),
      { auth_method: 'api_key', subject: 'env:viewer:1', role: 'viewer' },
    ],
    [
      'a stored key',
      async () => ({ 'x-api-key': (await server.issue({ name: 'ci', role: 'analyst' })).raw }),
      { auth_method: 'api_key', subject: 'ci', tenant_id: 'acme' },
    ],
    [
      'a key of SAML',
      async () => ({ 'x-api-key': (await server.issue({ name: 'saml:eve', scopes: '["saml-session"]' })).raw }),
      { auth_method: 'saml', subject: 'saml:eve' },
    ],
    [
      'a proxy without a subject',
      async () => ({ 'x-agent-bom-proxy-secret': secrets.proxy, 'x-agent-bom-tenant-id': 'globex', 'x-agent-bom-role': 'admin' }),
      { auth_method: 'proxy_header', subject: 'proxy-header', tenant_id: 'globex' },
    ],
  ];

  it.each(callers)('says who %s is, as the query `session` does', async (_who, headersOf, facts) => {
    const headers = await headersOf();
    const { status, json, headers: answered } = await server.send({ path: me, headers: { ...headers, 'x-request-id': 'req-7' } });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      ...facts,
      auth_required: true,
      configured_modes: ['trusted_proxy', 'oidc_bearer', 'api_key'],
      recommended_ui_mode: 'reverse_proxy_oidc',
      request_id: 'req-7',
    });
    expect(answered).toMatchObject({
      'x-request-id': 'req-7',
      'x-trace-id': json.trace_id,
      'x-span-id': json.span_id,
      traceparent: `00-${json.trace_id}-${json.span_id}-01`,
      'cache-control': 'no-store',
      'content-type': expect.stringMatching(/^application\/json/),
    });
    const query = `{ session { authenticated authRequired configuredModes recommendedUiMode ssoProvider authMethod managedTrialMode managedTrialEnvelope subject tenantId role
      roleSummary { role uiRole displayName description capabilities capabilityMatrix { id label description minimumRole minimumRoleLabel allowed } canSee canDo cannotDo }
      memberships { tenantId role uiRole displayName active } } }`;
    const { session } = (await server.ask(headers, query)).json.data;
    const { request_id: _request, trace_id: _trace, span_id: _span, ...told } = json;
    expect(asRest(session)).toEqual(told);
  });

  it('answers in one order of members, without a blank', async () => {
    const { text, json } = await server.send({ path: me, headers: { 'x-api-key': secrets.environment } });
    expect(text).toBe(JSON.stringify(json));
    expect(Object.keys(json)).toEqual([
      'authenticated',
      'auth_required',
      'configured_modes',
      'recommended_ui_mode',
      'sso_provider',
      'auth_method',
      'managed_trial_mode',
      'managed_trial_envelope',
      'subject',
      'tenant_id',
      'role',
      'role_summary',
      'memberships',
      'request_id',
      'trace_id',
      'span_id',
    ]);
    expect(json.request_id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  });

  it.each(['a b', 'x'.repeat(200), '<script>'])('does not repeat the request id %s', async (id) => {
    const { json } = await server.send({ path: me, headers: { 'x-api-key': secrets.environment, 'x-request-id': id } });
    expect(json.request_id).not.toBe(id);
  });

  it('counts as a read of the caller', async () => {
    const limited = await startAuthServer(() => ({ PARITYQL_RATE_LIMIT: '1' }));
    const headers = { 'x-api-key': (await limited.issue()).raw };
    const statuses: number[] = [];
    for (let i = 0; i < 12; i += 1) statuses.push((await limited.send({ path: me, headers })).status);
    await limited.close();
    expect(statuses.filter((status) => status === 200)).toHaveLength(10);
    expect(statuses.slice(10)).toEqual([429, 429]);
  });
});

/** The names of REST for those of GraphQL; words in capitals are those of an enum. */
function asRest(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asRest);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`), asRest(member)]),
    );
  return typeof value === 'string' && /^(VIEWER|ANALYST|ADMIN)$/.test(value) ? value.toLowerCase() : value;
}

describeReal('what a real agent-bom answered', () => {
  const read = (name: string): any => JSON.parse(readFileSync(join(sharedDataDir!, name), 'utf8'));

  it('is answered byte for byte, the ids of the request aside', async () => {
    const cases = read('expected.json').cases.filter((c: { path: string }) => c.path === me);
    const key = read('secrets.json').seeded_keys_both_backends.find((k: { name: string }) => k.name === 'acme-viewer').raw_key;
    const database = await createAgentBomDatabase(join(sharedDataDir!, 'postgres'));
    const server = await startServer(
      { AGENT_BOM_POSTGRES_URL: database.appUrl, AGENT_BOM_POSTGRES_MAINTENANCE_URL: database.maintenanceUrl },
      { now: () => new Date('2026-11-23T18:00:00Z') },
    );
    const { status, text } = await server.send({ path: me, headers: { authorization: `Bearer ${key}` } });
    await server.close();
    await database.drop();
    expect(cases).toHaveLength(2);
    for (const { body, bytes } of cases) {
      const recorded = JSON.stringify(body);
      expect([status, untraced(text)]).toEqual([200, untraced(recorded)]);
      expect(Buffer.byteLength(text)).toBe(Buffer.byteLength(recorded));
      expect([Buffer.byteLength(recorded), bytes]).toEqual([bytes, bytes]);
    }
  });
});
