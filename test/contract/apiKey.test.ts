import { isUsable } from '../../server/auth/apiKeys';
import { apiKeyState } from '../../datasources/apiKeyState';
import { toGlobalId } from '../../resolvers/globalId';
import { contractBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';
import { pageThrough } from '../support/paging';
import { openPostgresRows } from '../support/postgresRows';

const replaced = '1018d73dc4a23bf5';
const replacement = 'fb8485d64e834fdc';
/** Names of the keys of tenant acme, newest first. */
const newestFirst = [
  'acme-rotating',
  'acme-rotating',
  'acme-old-key',
  'acme-dash',
  'acme-ci-bot',
  'acme-scan-only',
  'acme-viewer',
  'acme-analyst',
  'acme-admin',
];

describe.each(contractBackends.filter((backend) => backend.name === 'POSTGRES'))('API keys on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const ok = async (query: string, options = {}): Promise<any> => {
    const { data, errors } = await g.run(query, options);
    expect(errors).toEqual([]);
    return data;
  };

  it('come newest first, and page to both ends', async () => {
    for (const direction of ['first', 'last'] as const)
      expect(await pageThrough(g, { field: 'apiKeys', key: 'name', size: 4 }, direction)).toEqual(newestFirst);
    const ids = await pageThrough(g, { field: 'apiKeys', key: 'keyId', size: 2 }, 'first');
    expect(ids.slice(0, 2)).toEqual([replacement, replaced]);
    expect(await pageThrough(g, { field: 'apiKeys', key: 'keyId', args: 'orderBy: { direction: ASC }', size: 2 }, 'first')).toEqual(
      [...ids].reverse(),
    );
    const byName = [...newestFirst].sort();
    expect(
      await pageThrough(g, { field: 'apiKeys', key: 'name', args: 'orderBy: { field: NAME, direction: ASC }', size: 2 }, 'last'),
    ).toEqual(byName);
    expect(await pageThrough(g, { field: 'apiKeys', key: 'name', args: 'orderBy: { field: NAME }', size: 2 }, 'first')).toEqual(
      [...byName].reverse(),
    );
  });

  it('carry everything that is stored but their secrets', async () => {
    const all =
      'keyId keyPrefix name role roleRaw scopes state createdAt expiresAt revokedAt rotationOverlapUntil overlapSecondsRemaining replacementKeyId replacement { keyId name } scimSubjectId owner principalId';
    const { data, errors, statements } = await g.run(
      `{ apiKey(keyId: "${replaced}") { ${all} } revoked: apiKey(keyId: "bd7746c0b8dc94b8") { state revokedAt } none: apiKey(keyId: "0000000000000000") { name } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      apiKey: {
        keyId: replaced,
        keyPrefix: 'abom_StxMdgA',
        name: 'acme-rotating',
        role: 'ANALYST',
        roleRaw: 'analyst',
        scopes: [],
        state: 'ROTATION_OVERLAP',
        createdAt: '2026-11-23T16:39:24.200470Z',
        expiresAt: '2026-12-23T16:39:24.200403Z',
        revokedAt: null,
        rotationOverlapUntil: '2026-11-24T16:39:24.419349Z',
        // From 18:00:00 to 16:39:24.419 of the next day.
        overlapSecondsRemaining: 81_564,
        replacementKeyId: replacement,
        replacement: { keyId: replacement, name: 'acme-rotating' },
        scimSubjectId: null,
        owner: 'alice@example.com',
        principalId: 'alice@example.com',
      },
      revoked: { state: 'REVOKED', revokedAt: '2026-11-23T16:39:24.309442Z' },
      none: null,
    });
    for (const { sql } of statements) expect(sql).not.toMatch(/hash|salt|\*/);
  });

  it.each([
    ['state: [ACTIVE]', 7],
    ['state: [ROTATION_OVERLAP]', 1],
    ['state: [REVOKED, ROTATION_OVERLAP]', 2],
    ['state: [EXPIRED, ROTATED]', 0],
    ['state: []', 0],
    ['role: ANALYST', 5],
    ['role: ADMIN, state: [ACTIVE]', 1],
    ['principalId: "alice@example.com"', 5],
    ['principalId: "alice@example.com", role: ANALYST', 3],
    ['contains: "CI-BOT"', 1],
    ['contains: "abom_6f66d5d"', 1],
    ['contains: "%"', 0],
  ])('are filtered by %s', async (filter, total) => {
    expect(await ok(`{ apiKeys(first: 1, filter: { ${filter} }) { totalCount } }`)).toEqual({ apiKeys: { totalCount: total } });
  });

  it('find their replacements in one statement', async () => {
    const { statements, errors } = await g.run('{ apiKeys(first: 100) { nodes { name replacement { name state } } } }');
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(2);
  });

  it('belong to one tenant', async () => {
    const id = toGlobalId('ApiKey', replaced);
    const node = 'query N($id: ID!) { node(id: $id) { id ... on ApiKey { keyId state } } }';
    expect(await ok(node, { variables: { id } })).toEqual({ node: { id, keyId: replaced, state: 'ROTATION_OVERLAP' } });
    expect(await ok(node, { variables: { id }, tenant: 'globex' })).toEqual({ node: null });
    expect(
      await ok(`{ apiKey(keyId: "${replaced}") { name } apiKeys(first: 1, filter: { contains: "acme" }) { totalCount } }`, {
        tenant: 'globex',
      }),
    ).toEqual({ apiKey: null, apiKeys: { totalCount: 0 } });
  });

  it.each([
    [{ role: 'ADMIN', scopes: [] }, true],
    [{ role: 'ADMIN', scopes: ['auth.keys:read'] }, true],
    [{ role: 'ADMIN', scopes: ['auth.*'] }, true],
    [{ role: 'ADMIN', scopes: ['auth.keys:write'] }, false],
    [{ role: 'ANALYST', scopes: ['*'] }, false],
  ])('are shown to %j: %s', async (caller, allowed) => {
    for (const query of [
      '{ apiKeys(first: 1) { nodes { keyId } } }',
      `{ apiKey(keyId: "${replaced}") { keyId } }`,
      `{ node(id: "${toGlobalId('ApiKey', replaced)}") { id } }`,
    ]) {
      const { errors, statements } = await g.run(query, caller as object);
      expect(errors.map((error) => error.extensions['code'])).toEqual(allowed ? [] : ['FORBIDDEN']);
      if (!allowed) expect(statements).toEqual([]);
    }
  });
});

describe('the state of an API key', () => {
  const past = '2026-11-23T17:59:59.999000+00:00';
  const future = '2026-11-23T18:00:00.001000+00:00';
  const keys: Readonly<Record<string, readonly [state: string, row: Record<string, unknown>, overlap?: number]>> = {
    plain: ['ACTIVE', {}],
    forever: ['ACTIVE', { expires_at: null }],
    ending: ['ACTIVE', { expires_at: future }],
    endsNow: ['ACTIVE', { expires_at: '2026-11-23T18:00:00+00:00' }],
    ended: ['EXPIRED', { expires_at: past }],
    endedElsewhere: ['EXPIRED', { expires_at: '2026-11-23T22:59:59+05:00' }],
    endsElsewhere: ['ACTIVE', { expires_at: '2026-11-23T13:00:01-05:00' }],
    endedWithoutZone: ['EXPIRED', { expires_at: '2026-11-23T17:00:00' }],
    endsSomeday: ['EXPIRED', { expires_at: 'someday' }],
    flagged: ['REVOKED', { revoked: true }],
    stamped: ['REVOKED', { revoked_at: 'yes' }],
    revokedAndEnded: ['REVOKED', { revoked: true, revoked_at: '2026-11-23 16:39:24.309442+00', expires_at: past }],
    overlapping: ['ROTATION_OVERLAP', { replacement_key_id: 'plain', rotation_overlap_until: '2026-11-23T18:01:40.900000+00:00' }, 100],
    overlapEndsNow: ['ROTATION_OVERLAP', { replacement_key_id: 'plain', rotation_overlap_until: '2026-11-23T18:00:00Z' }, 0],
    overlapOver: ['ROTATED', { replacement_key_id: 'plain', rotation_overlap_until: past }],
    noOverlap: ['ROTATED', { replacement_key_id: 'plain' }],
    overlapUnreadable: ['ROTATED', { replacement_key_id: 'plain', rotation_overlap_until: 'soon' }],
    endedInOverlap: ['EXPIRED', { replacement_key_id: 'plain', rotation_overlap_until: future, expires_at: past }],
    overlapWithoutReplacement: ['ACTIVE', { rotation_overlap_until: past }],
    replacedByNothing: ['ROTATED', { replacement_key_id: 'deleted' }],
  };
  let g: TestGateway;
  beforeAll(async () => {
    const row = (id: string, more: Record<string, unknown>): Record<string, unknown> => ({
      key_id: id,
      key_hash: 'f'.repeat(64),
      key_salt: 'e'.repeat(32),
      key_prefix: 'abom_fixture',
      name: id,
      role: 'viewer',
      team_id: 'acme',
      scopes: ['graph:read'],
      created_at: '2026-11-01T00:00:00+00:00',
      expires_at: '2026-12-23T16:39:24+00:00',
      revoked: false,
      ...more,
    });
    g = await openPostgresRows({
      api_keys: [
        ...Object.entries(keys).map(([id, [, more]]) => row(id, more)),
        row('odd', { role: 'auditor', owner: '', team_id: 'default' }),
      ],
    });
  });
  afterAll(() => g.close());

  it.each(Object.entries(keys).map(([id, [state, , overlap]]) => [id, state, overlap ?? null] as const))(
    '%s: %s',
    async (keyId, state, overlapSecondsRemaining) => {
      const { data, errors } = await g.run(`{ apiKey(keyId: "${keyId}") { state overlapSecondsRemaining scopes } }`);
      expect(errors).toEqual([]);
      expect(data?.apiKey).toEqual({ state, overlapSecondsRemaining, scopes: ['graph:read'] });
    },
  );

  it('is what the filter goes by', async () => {
    for (const state of ['ACTIVE', 'ROTATION_OVERLAP', 'ROTATED', 'EXPIRED', 'REVOKED']) {
      const expected = Object.keys(keys)
        .filter((id) => keys[id]?.[0] === state)
        .sort();
      const args = `filter: { state: [${state}] }, orderBy: { field: NAME, direction: ASC }`;
      expect(await pageThrough(g, { field: 'apiKeys', key: 'keyId', args, size: 3 }, 'first')).toEqual(expected);
      const counted = await g.run(`{ apiKeys(first: 1, filter: { state: [${state}] }) { totalCount } }`);
      expect(counted.data?.apiKeys.totalCount).toBe(expected.length);
    }
  });

  it('tells ACTIVE and ROTATION_OVERLAP where authentication accepts the key, and nothing else', () => {
    const now = new Date('2026-11-23T18:00:00Z');
    for (const [id, [, row]] of Object.entries(keys)) {
      const text = (column: string, otherwise: string | null = null): string | null =>
        column in row ? (row[column] as string | null) : otherwise;
      const expiresAt = text('expires_at', '2026-12-23T16:39:24+00:00');
      const stored = {
        revoked: row['revoked'] === true,
        revokedAt: text('revoked_at'),
        expiresAt,
        rotationOverlapUntil: text('rotation_overlap_until'),
        replacementKeyId: text('replacement_key_id'),
      };
      const state = apiKeyState(
        {
          revoked: stored.revoked,
          revokedAtRaw: stored.revokedAt,
          expiresAtRaw: expiresAt,
          overlapUntilRaw: stored.rotationOverlapUntil,
          replacementKeyId: stored.replacementKeyId,
        },
        now,
      );
      expect([id, isUsable(stored as never, now)]).toEqual([id, ['ACTIVE', 'ROTATION_OVERLAP'].includes(state)]);
    }
  });

  it('stays apart from instants that cannot be read', async () => {
    const { data, errors } = await g.run('{ apiKey(keyId: "endsSomeday") { state expiresAt } }');
    expect(data?.apiKey).toEqual({ state: 'EXPIRED', expiresAt: null });
    expect(errors.map((error) => [error.path, error.extensions['code']])).toEqual([[['apiKey', 'expiresAt'], 'STORED_DATA_INVALID']]);
  });

  it('and a role that is none of the three is null beside the stored word', async () => {
    const { data } = await g.run('{ apiKey(keyId: "odd") { role roleRaw owner replacement { keyId } } }', { tenant: 'default' });
    expect(data?.apiKey).toEqual({ role: null, roleRaw: 'auditor', owner: null, replacement: null });
    expect((await g.run('{ apiKey(keyId: "replacedByNothing") { replacementKeyId replacement { keyId } } }')).data?.apiKey).toEqual({
      replacementKeyId: 'deleted',
      replacement: null,
    });
  });
});

describe.each(contractBackends)('the session on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it('says what GET /v1/auth/me says', async () => {
    const { data, errors, statements } = await g.run(
      `{ session { authenticated authRequired ssoProvider authMethod managedTrialMode managedTrialEnvelope subject tenantId role requestId traceId spanId
      memberships { tenantId role uiRole displayName active }
      roleSummary { role uiRole displayName description capabilities canSee canDo cannotDo capabilityMatrix { id label description minimumRole minimumRoleLabel allowed } } } }`,
      { role: 'VIEWER', tenant: 'globex' },
    );
    expect(errors).toEqual([]);
    expect(statements).toEqual([]);
    expect(data?.session).toMatchObject({
      authenticated: true,
      authRequired: true,
      ssoProvider: null,
      authMethod: 'api_key',
      managedTrialMode: false,
      managedTrialEnvelope: null,
      subject: 'test',
      tenantId: 'globex',
      role: 'VIEWER',
      requestId: 'test-request',
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
      memberships: [{ tenantId: 'globex', role: 'VIEWER', uiRole: 'viewer', displayName: 'Viewer', active: true }],
      roleSummary: {
        role: 'VIEWER',
        uiRole: 'viewer',
        displayName: 'Viewer',
        capabilities: ['inventory.read'],
        canDo: [],
        description: 'Read-only operator access to inventory, findings, graph, remediation, audit, and posture surfaces.',
        canSee: ['Read-only inventory, findings, fleet, graph, remediation, governance, posture, and audit surfaces'],
        cannotDo: ['Run scans or schedule collection jobs', 'Create or update sources, exceptions, keys, policy, or fleet state'],
      },
    });
    expect(data?.session.roleSummary.capabilityMatrix[2]).toEqual({
      id: 'sources.manage',
      label: 'Manage sources and schedules',
      description: 'Create, run, test, update, and schedule control-plane sources and collection jobs.',
      minimumRole: 'ANALYST',
      minimumRoleLabel: 'Contributor',
      allowed: false,
    });
  });

  it('knows three roles, each with what the ones before it have', async () => {
    const { data, errors } = await g.run(
      '{ roles { role uiRole displayName capabilities capabilityMatrix { id allowed minimumRole } canSee canDo cannotDo } }',
      { role: 'VIEWER' },
    );
    expect(errors).toEqual([]);
    const roles: any[] = data?.roles;
    expect(roles.map((r) => [r.role, r.uiRole, r.displayName])).toEqual([
      ['VIEWER', 'viewer', 'Viewer'],
      ['ANALYST', 'contributor', 'Contributor'],
      ['ADMIN', 'admin', 'Admin'],
    ]);
    const ids = [
      'inventory.read',
      'scan.run',
      'sources.manage',
      'exceptions.manage',
      'runtime.ingest',
      'keys.manage',
      'fleet.manage',
      'policy.manage',
    ];
    expect(roles.map((r) => r.capabilities)).toEqual([ids.slice(0, 1), ids.slice(0, 5), ids]);
    for (const role of roles) expect(role.capabilityMatrix.filter((c: any) => c.allowed).map((c: any) => c.id)).toEqual(role.capabilities);
    expect(roles.map((r) => [r.canSee.length, r.canDo.length, r.cannotDo.length])).toEqual([
      [1, 0, 2],
      [2, 2, 2],
      [2, 2, 0],
    ]);
  });
});
