import { contractBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';

const postgres = contractBackends.filter((backend) => backend.name === 'POSTGRES');

describe.each(postgres)('exceptions and API keys on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it('tells waivers, feedback and triage apart', async () => {
    const { data, errors } = await g.run(
      '{ exceptions(first: 20) { totalCount nodes { exceptionId kind status expired reasonText feedbackState triage { decision assignee queueState } expiresAt serverName } } }',
    );
    expect(errors).toEqual([]);
    expect(data?.exceptions.totalCount).toBe(9);
    const of = (kind: string): Record<string, any>[] => data?.exceptions.nodes.filter((e: { kind: string }) => e.kind === kind);
    expect([of('WAIVER').length, of('FEEDBACK').length, of('TRIAGE').length]).toEqual([7, 1, 1]);
    expect(of('FEEDBACK')[0]).toMatchObject({ feedbackState: 'FALSE_POSITIVE', reasonText: 'not reachable', triage: null });
    expect(of('TRIAGE')[0]).toMatchObject({
      triage: { decision: 'under_investigation', assignee: 'alice', queueState: 'assigned' },
      reasonText: null,
    });
    expect(of('WAIVER').filter((e) => e.expired)).toHaveLength(1);
  });

  it.each([
    ['kind: [WAIVER]', 7],
    ['kind: [FEEDBACK, TRIAGE]', 2],
    ['status: [ACTIVE]', 5],
    ['status: [PENDING, REVOKED]', 4],
    ['expired: true', 1],
    ['expired: false', 8],
    ['vulnId: "CVE-2026-000002"', 2],
    ['contains: "UPGRADE 6"', 1],
  ])('filters exceptions by %s', async (filter, total) => {
    const { data, errors } = await g.run(`{ exceptions(first: 1, filter: { ${filter} }) { totalCount } }`);
    expect(errors).toEqual([]);
    expect(data?.exceptions.totalCount).toBe(total);
  });

  it.each([
    ['vulnId: "CVE-2026-000006", packageName: "openai", serverName: "srv-1"', 'accepted until upgrade 6', true],
    ['vulnId: "CVE-2026-000006", packageName: "openai", serverName: "srv-2"', null, false],
    ['vulnId: "cve-2026-000006", packageName: "openai", serverName: "srv-1"', null, false],
    ['vulnId: "CVE-2026-000002", packageName: "langchain", serverName: "srv-1"', null, false],
    ['vulnId: "CVE-2026-000001", packageName: "x"', null, false],
  ])('matches %s', async (input, reason, suppresses) => {
    const { data, errors } = await g.run(`{ exceptionMatch(input: { ${input} }) { suppresses exception { reason } } }`);
    expect(errors).toEqual([]);
    expect(data?.exceptionMatch).toEqual({ suppresses, exception: reason === null ? null : { reason } });
  });

  it('lists keys with their state, never their secrets', async () => {
    const { data, errors, statements } = await g.run(
      '{ apiKeys(first: 20, orderBy: { field: NAME, direction: ASC }) { nodes { keyId name role state scopes replacement { keyId state } overlapSecondsRemaining } } }',
    );
    expect(errors).toEqual([]);
    const byName = (name: string): Record<string, any>[] => data?.apiKeys.nodes.filter((k: { name: string }) => k.name === name);
    expect(byName('acme-old-key')[0]).toMatchObject({ state: 'REVOKED', role: 'VIEWER' });
    expect(
      byName('acme-rotating')
        .map((k) => k['state'])
        .sort(),
    ).toEqual(['ACTIVE', 'ROTATION_OVERLAP']);
    expect(byName('acme-rotating').find((k) => k['state'] === 'ROTATION_OVERLAP')).toMatchObject({
      replacement: { keyId: 'fb8485d64e834fdc', state: 'ACTIVE' },
    });
    expect(byName('acme-scan-only')[0]).toMatchObject({ scopes: ['scan:write'], role: 'ANALYST' });
    for (const { sql } of statements) expect(sql).not.toMatch(/key_hash|key_salt|\*/);
    const schema = g.deployment.schema.schema.getType('ApiKey') as unknown as { getFields(): Record<string, unknown> };
    expect(Object.keys(schema.getFields()).filter((name) => /hash|salt/i.test(name))).toEqual([]);
  });

  it('opens keys to admins with the scope only', async () => {
    const query = '{ apiKeys(first: 1) { nodes { keyId } } }';
    const codes = async (options: object): Promise<unknown[]> => (await g.run(query, options)).errors.map((error) => error.extensions.code);
    expect(await codes({ role: 'ADMIN' })).toEqual([]);
    expect(await codes({ role: 'ADMIN', scopes: ['auth.keys:*'] })).toEqual([]);
    expect(await codes({ role: 'ADMIN', scopes: ['scan:write'] })).toEqual(['FORBIDDEN']);
    expect(await codes({ role: 'ANALYST' })).toEqual(['FORBIDDEN']);
    expect(await codes({ role: 'VIEWER' })).toEqual(['FORBIDDEN']);
  });
});

describe.each(contractBackends)('the session, idempotency and rate limits on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it('says who the caller is', async () => {
    const { data, errors, statements } = await g.run(
      '{ session { authenticated tenantId role authMethod memberships { tenantId role uiRole active } roleSummary { displayName capabilities canDo capabilityMatrix { id allowed minimumRoleLabel } } } roles { role capabilities } }',
      { role: 'VIEWER' },
    );
    expect(errors).toEqual([]);
    expect(statements).toEqual([]);
    expect(data?.session).toMatchObject({
      authenticated: true,
      tenantId: 'acme',
      role: 'VIEWER',
      memberships: [{ tenantId: 'acme', role: 'VIEWER', uiRole: 'viewer', active: true }],
      roleSummary: { displayName: 'Viewer', capabilities: ['inventory.read'], canDo: [] },
    });
    expect(data?.roles.map((r: { capabilities: string[] }) => r.capabilities.length)).toEqual([1, 5, 8]);
  });

  it('lists idempotency records, the answer only when selected', async () => {
    const { data, errors, statements } = await g.run(
      '{ idempotencyKeys(first: 10) { totalCount nodes { id endpoint sourceId idempotencyKey requestHash expired } } }',
    );
    expect(errors).toEqual([]);
    expect(data?.idempotencyKeys.totalCount).toBe(4);
    expect(data?.idempotencyKeys.nodes.every((n: { expired: boolean }) => !n.expired)).toBe(true);
    expect(statements[0]?.sql).not.toMatch(/response_json/);
    const full = await g.run('query ($id: ID!) { node(id: $id) { ... on IdempotencyKey { response endpoint } } }', {
      variables: { id: data?.idempotencyKeys.nodes[0].id },
    });
    expect(full.data?.node.response).toEqual(expect.any(Object));
    expect(
      (await g.run('query ($id: ID!) { node(id: $id) { id } }', { variables: { id: data?.idempotencyKeys.nodes[0].id }, tenant: 'globex' }))
        .data?.node,
    ).toBeNull();
  });

  it('shows the buckets of the caller alone, and its own budget', async () => {
    const { data, errors } = await g.run(
      '{ rateLimits(first: 10) { totalCount nodes { bucketKey kind hits } } rateLimit { cost limit remaining bucketKey } }',
    );
    expect(errors).toEqual([]);
    expect(data?.rateLimits).toEqual({
      totalCount: 2,
      nodes: [
        { bucketKey: 'tenant:acme:read', kind: 'read', hits: 12 },
        { bucketKey: 'tenant:acme:scan', kind: 'scan', hits: 15 },
      ],
    });
    expect(data?.rateLimit).toMatchObject({ limit: 6000, bucketKey: 'tenant:acme:read' });
    expect(data?.rateLimit.cost).toBeGreaterThan(0);
    expect((await g.run('{ rateLimits(first: 10) { nodes { bucketKey } } }', { tenant: '%' })).data?.rateLimits.nodes).toEqual([]);
  });

  it('compares two baselines as agent-bom does', async () => {
    const { data, errors } = await g.run(
      '{ baselineComparison(previousJobId: "9fafb66b-7c41-4bd6-a437-018fa7a8a6c8", currentJobId: "95ae18e1-a2a2-4565-9683-b263a4908520") { newCount resolvedCount persistentCount netChange improving newVulns { vulnerabilityId package severity riskScore isKev fixedVersion } } }',
      { role: 'ANALYST' },
    );
    expect(errors).toEqual([]);
    expect(data?.baselineComparison).toMatchObject({ newCount: 4, resolvedCount: 0, persistentCount: 3, netChange: 4, improving: false });
    expect(data?.baselineComparison.newVulns[0]).toEqual({
      vulnerabilityId: 'CVE-2026-000084',
      package: 'svc-00004-00-02',
      severity: 'MEDIUM',
      riskScore: 5,
      isKev: false,
      fixedVersion: '3.0.4.1',
    });
    const missing = await g.run(
      '{ baselineComparison(previousJobId: "nope", currentJobId: "95ae18e1-a2a2-4565-9683-b263a4908520") { newCount } }',
    );
    expect(missing.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'previousJobId' });
  });

  it('puts posture points into buckets that add up', async () => {
    const { data, errors } = await g.run(
      '{ postureHistory(first: 100) { totalCount nodes { timestamp postureScore } } trends(window: { from: "2020-01-01T00:00:00Z" }, bucket: MONTH) { servedBy points complete buckets { start points minScore maxScore averageScore last { timestamp } } } }',
    );
    expect(errors).toEqual([]);
    expect(data?.postureHistory.totalCount).toBe(77);
    expect(data?.trends).toMatchObject({ points: 77, complete: true });
    const points: { timestamp: string; postureScore: number }[] = data?.postureHistory.nodes;
    for (const bucket of data?.trends.buckets ?? []) {
      const own = points.filter((p) => p.timestamp.slice(0, 7) === bucket.start.slice(0, 7));
      expect(bucket.points).toBe(own.length);
      expect(bucket.maxScore).toBe(Math.max(...own.map((p) => p.postureScore)));
      expect(bucket.last.timestamp).toBe(own[0]?.timestamp);
    }
    const bad = await g.run(
      '{ a: trends(window: {}) { points } b: trends(window: { lastDays: 0 }) { points } c: trends(window: { from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" }) { points } }',
    );
    expect(bad.errors.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });
});
