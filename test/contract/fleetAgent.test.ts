import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { alteredBackends } from '../support/alteredRows';
import { sharedBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';
import { describeReal, projectRoot, sharedDataDir } from '../support/sharedData';

const names = (connection: { nodes: readonly { name: string }[] }): readonly string[] => connection.nodes.map((node) => node.name);
const run = async (g: TestGateway, query: string, options = {}): Promise<any> => {
  const { data, errors } = await g.run(query, options);
  expect(errors).toEqual([]);
  return data;
};

describe.each(sharedBackends)('the fleet on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const ok = (query: string, options = {}): Promise<any> => run(g, query, options);

  it('lists agents by name and hides those that are out of use', async () => {
    const { fleetAgents, all } = await ok(`{
      fleetAgents(first: 7) { totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage } }
      all: fleetAgents(first: 7, filter: { includeQuarantined: true }) { totalCount nodes { name } }
    }`);
    expect(fleetAgents).toMatchObject({ totalCount: 29, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    expect(names(fleetAgents)).toEqual([
      'acme-claude-00',
      'acme-claude-04',
      'acme-claude-08',
      'acme-claude-20',
      'acme-copilot-03',
      'acme-copilot-07',
      'acme-copilot-11',
    ]);
    expect(all.totalCount).toBe(31);
    expect(names(all)).toEqual([
      'acme-claude-00',
      'acme-claude-04',
      'acme-claude-08',
      'acme-claude-12',
      'acme-claude-16',
      'acme-claude-20',
      'acme-copilot-03',
    ]);
  });

  it.each([
    ['state: [APPROVED]', 3],
    ['state: [QUARANTINED]', 1],
    ['state: [QUARANTINED, DECOMMISSIONED]', 2],
    ['state: [QUARANTINED, DECOMMISSIONED], includeQuarantined: false', 2],
    ['state: [UNKNOWN]', 0],
    ['state: []', 0],
    ['environment: "prod"', 7],
    ['environment: "prod", includeQuarantined: true', 8],
    ['environment: "PROD"', 0],
    ['owner: "sec-ops"', 6],
    ['agentType: "cursor"', 6],
    ['sourceId: "acme-mdm"', 22],
    ['tags: ["ai"]', 21],
    ['tags: ["ai", "lab"]', 8],
    ['tags: ["lab", "pci"]', 0],
    ['minTrustScore: 64.1', 16],
    ['minTrustScore: 64.7', 15],
    ['minTrustScore: 0', 29],
    ['minTrustScore: 101', 0],
    ['contains: "CURSOR"', 6],
    ['contains: "sec-O"', 6],
    ['contains: "stag"', 7],
    ['contains: "hipa"', 7],
    ['contains: "%"', 0],
    ['contains: "_"', 0],
    ['environment: "dev", owner: "ml-team", state: [DISCOVERED]', 2],
  ])('filters by %s', async (filter, total) => {
    expect((await ok(`{ fleetAgents(first: 1, filter: { ${filter} }) { totalCount } }`)).fleetAgents.totalCount).toBe(total);
  });

  it.each([
    ['NAME, direction: ASC', ['acme-claude-00', 'acme-claude-04']],
    ['NAME, direction: DESC', ['search-worker-agent', 'orchestrator-agent']],
    ['TRUST_SCORE, direction: ASC', ['acme-claude-00', 'acme-copilot-11']],
    ['TRUST_SCORE, direction: DESC', ['acme-cursor-21', 'acme-windsurf-10']],
    ['UPDATED_AT, direction: DESC', ['acme-claude-00', 'acme-claude-20']],
    ['STATE, direction: DESC', ['acme-claude-16', 'acme-claude-04']],
  ])('orders by %s', async (order, expected) => {
    expect(
      names(
        (await ok(`{ fleetAgents(first: 2, filter: { includeQuarantined: true }, orderBy: { field: ${order} }) { nodes { name } } }`))
          .fleetAgents,
      ),
    ).toEqual(expected);
  });

  it.each(['NAME', 'TRUST_SCORE', 'UPDATED_AT', 'STATE'].flatMap((field) => ['ASC', 'DESC'].map((direction) => ({ field, direction }))))(
    'pages by $field $direction over every agent once, both ways',
    async ({ field, direction }) => {
      const order = `orderBy: { field: ${field}, direction: ${direction} }, filter: { includeQuarantined: true }`;
      const everyone = (await ok(`{ fleetAgents(first: 100, ${order}) { nodes { agentId } } }`)).fleetAgents.nodes;
      expect(new Set(everyone.map((a: any) => a.agentId)).size).toBe(31);
      const forward: unknown[] = [];
      const backward: unknown[] = [];
      for (let cursor: string | null = null, more = true; more;) {
        const { fleetAgents: page } = await ok(
          `query P($c: String) { fleetAgents(first: 7, after: $c, ${order}) { nodes { agentId } pageInfo { endCursor hasNextPage } } }`,
          { variables: { c: cursor } },
        );
        forward.push(...page.nodes);
        [cursor, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      for (let cursor: string | null = null, more = true; more;) {
        const { fleetAgents: page } = await ok(
          `query P($c: String) { fleetAgents(last: 7, before: $c, ${order}) { nodes { agentId } pageInfo { startCursor hasPreviousPage } } }`,
          { variables: { c: cursor } },
        );
        backward.unshift(...page.nodes);
        [cursor, more] = [page.pageInfo.startCursor, page.pageInfo.hasPreviousPage];
      }
      expect(forward).toEqual(everyone);
      expect(backward).toEqual(everyone);
    },
  );

  it('reads everything about one agent', async () => {
    const { fleetAgents } = await ok('{ fleetAgents(first: 1) { nodes { agentId } } }');
    const { fleetAgent } = await ok(
      `query A($id: ID!) { fleetAgent(agentId: $id) { agentId canonicalId name agentType configPath sourceId deviceFingerprint enrollmentName mdmProvider state stateRaw owner environment tags trustScore
        trustFactors { name score } trustEvidence serverCount packageCount credentialCount vulnCount lastDiscovery lastScan createdAt updatedAt notes } }`,
      { variables: { id: fleetAgents.nodes[0].agentId } },
    );
    expect(fleetAgent).toEqual({
      agentId: '74ba590d-96d2-48ca-b615-15c6ebab317c',
      canonicalId: 'f023dca1-cd46-5dc4-907b-00f82ae73b68',
      name: 'acme-claude-00',
      agentType: 'claude-desktop',
      configPath: null,
      sourceId: 'acme-mdm',
      deviceFingerprint: null,
      enrollmentName: null,
      mdmProvider: null,
      state: 'APPROVED',
      stateRaw: 'approved',
      owner: 'new-owner',
      environment: 'prod',
      tags: ['reviewed'],
      trustScore: 20,
      trustFactors: [
        { name: 'enforcement_health', score: 10 },
        { name: 'registry_verification', score: 0 },
      ],
      trustEvidence: null,
      serverCount: 1,
      packageCount: 3,
      credentialCount: 0,
      vulnCount: 0,
      lastDiscovery: '2026-11-23T16:38:11.185306Z',
      lastScan: null,
      createdAt: '2026-11-23T16:38:11.185306Z',
      updatedAt: '2026-11-23T16:38:14.135538Z',
      notes: 'checked — ok é',
    });
  });

  it('keeps evidence apart from the factors', async () => {
    const { fleetAgents } = await ok(
      '{ fleetAgents(first: 1, filter: { contains: "data-worker" }) { nodes { trustFactors { name score } trustEvidence } } }',
    );
    const [agent] = fleetAgents.nodes;
    expect(agent.trustFactors).toHaveLength(10);
    expect(agent.trustFactors[0]).toEqual({ name: 'configuration_quality', score: 8 });
    expect(agent.trustEvidence.discovery_provenance).toEqual(['agent source recorded as agent-mesh-example']);
  });

  it('lists endpoints, last changed first', async () => {
    const { fleetEndpoints } =
      await ok(`{ fleetEndpoints(first: 2) { totalCount pageInfo { hasNextPage } nodes { endpointId platform { system release machine } completeness completenessRaw lastScanId observedAt updatedAt
      collectors { name status statusRaw count message } privacy { processArgumentsCollected browserHistoryCollected } } } }`);
    expect(fleetEndpoints).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(fleetEndpoints.nodes[0].endpointId).toBe('acme-laptop-03');
    expect(fleetEndpoints.nodes[1]).toMatchObject({
      endpointId: 'acme-laptop-02',
      platform: { system: 'Windows', release: '22.4', machine: 'arm64' },
      completeness: 'PARTIAL',
      completenessRaw: 'partial',
      lastScanId: 'acme-push-02',
      observedAt: '2026-11-23T16:38:06.446215Z',
      updatedAt: '2026-11-23T16:38:06.447886Z',
      privacy: { processArgumentsCollected: false, browserHistoryCollected: false },
    });
    expect(fleetEndpoints.nodes[1].collectors.map((c: any) => [c.name, c.status, c.count])).toEqual([
      ['applications', 'COMPLETE', 20],
      ['containers', 'COMPLETE', 24],
      ['images', 'COMPLETE', 25],
      ['listeners', 'PERMISSION_DENIED', 23],
      ['processes', 'COMPLETE', 21],
      ['services', 'COMPLETE', 22],
    ]);
  });

  it.each([
    ['filter: { completeness: PARTIAL }', ['acme-laptop-02']],
    ['filter: { completeness: UNKNOWN }', []],
    ['filter: { contains: "LINUX" }', ['acme-laptop-03', 'acme-laptop-01']],
    ['filter: { contains: "push-00" }', ['acme-laptop-00']],
    ['orderBy: { field: ENDPOINT_ID, direction: ASC }', ['acme-laptop-00', 'acme-laptop-01', 'acme-laptop-02', 'acme-laptop-03']],
    ['orderBy: { field: UPDATED_AT, direction: ASC }', ['acme-laptop-00', 'acme-laptop-01', 'acme-laptop-02', 'acme-laptop-03']],
  ])('endpoints with %s', async (args, expected) => {
    const { fleetEndpoints } = await ok(`{ fleetEndpoints(first: 10, ${args}) { nodes { endpointId } } }`);
    expect(fleetEndpoints.nodes.map((e: any) => e.endpointId)).toEqual(expected);
  });

  it('pages endpoints both ways', async () => {
    const page = async (args: string, c: string | null = null): Promise<any> =>
      (
        await ok(
          `query P($c: String) { fleetEndpoints(${args}: $c) { nodes { endpointId } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
          { variables: { c } },
        )
      ).fleetEndpoints;
    const first = await page('first: 3, after');
    const second = await page('first: 3, after', first.pageInfo.endCursor);
    expect(second).toMatchObject({ nodes: [{ endpointId: 'acme-laptop-00' }], pageInfo: { hasNextPage: false } });
    expect((await page('last: 3, before', second.pageInfo.startCursor)).nodes).toEqual(first.nodes);
  });

  it('counts the whole fleet', async () => {
    expect(
      await ok('{ fleetStats { total byState { state stateRaw count } byEnvironment { environment count } avgTrustScore lowTrustCount } }'),
    ).toEqual({
      fleetStats: {
        total: 31,
        avgTrustScore: 57.7,
        lowTrustCount: 12,
        byState: [
          ['APPROVED', 3],
          ['DECOMMISSIONED', 1],
          ['DISCOVERED', 25],
          ['PENDING_REVIEW', 1],
          ['QUARANTINED', 1],
        ].map(([state, count]) => ({ state, stateRaw: String(state).toLowerCase(), count })),
        byEnvironment: [
          [null, 7],
          ['dev', 8],
          ['prod', 8],
          ['staging', 8],
        ].map(([environment, count]) => ({ environment, count })),
      },
    });
    expect(await ok('{ fleetStats { total byState { count } avgTrustScore lowTrustCount } }', { tenant: 'nobody' })).toEqual({
      fleetStats: { total: 0, byState: [], avgTrustScore: 0, lowTrustCount: 0 },
    });
  });

  it('finds agents and endpoints by global id, and only for their tenant', async () => {
    const list = await ok('{ fleetAgents(first: 1) { nodes { id agentId } } fleetEndpoints(first: 1) { nodes { id endpointId } } }');
    const [agent] = list.fleetAgents.nodes;
    const [endpoint] = list.fleetEndpoints.nodes;
    const query = `query N($a: ID!, $e: ID!) { a: node(id: $a) { id ... on FleetAgent { agentId state } } e: node(id: $e) { id ... on FleetEndpoint { endpointId platform { system } } } }`;
    expect(await ok(query, { variables: { a: agent.id, e: endpoint.id } })).toEqual({
      a: { ...agent, state: 'APPROVED' },
      e: { ...endpoint, platform: { system: 'Linux' } },
    });
    expect(await ok(query, { variables: { a: agent.id, e: endpoint.id }, tenant: 'globex' })).toEqual({ a: null, e: null });
    const byId = `{ a: fleetAgent(agentId: "${agent.agentId}") { name } e: fleetEndpoint(endpointId: "${endpoint.endpointId}") { endpointId } f: fleetAgents(first: 1, filter: { contains: "acme-" }) { totalCount } }`;
    expect(await ok(byId, { tenant: 'globex' })).toEqual({ a: null, e: null, f: { totalCount: 0 } });
  });

  it('reads decisions only for those who may', async () => {
    const query = '{ fleetAgents(first: 1) { nodes { name policies { name } policyDecisions(first: 1) { nodes { action } } } } }';
    for (const options of [{ role: 'VIEWER' as const }, { role: 'ANALYST' as const, scopes: ['graph:read', 'gateway.policy:read'] }]) {
      const { data, errors } = await g.run(query, options);
      expect(errors.map((e) => [e.path?.at(-1), e.extensions['code']])).toEqual([['policyDecisions', 'FORBIDDEN']]);
      expect(data?.fleetAgents.nodes).toEqual([{ name: 'acme-claude-00', policies: [{ name: 'DROP TABLE args' }], policyDecisions: null }]);
    }
    expect((await g.run(query, { role: 'ANALYST', scopes: ['audit:read'] })).errors.map((e) => e.path?.at(-1))).toEqual(['policies']);
    await ok(query, { role: 'ANALYST' });
  });

  it('runs the same statements for a page of 5, 20 and 31 agents', async () => {
    const counts = [];
    for (const first of [5, 20, 31]) {
      const { statements, errors, data } =
        await g.run(`{ fleetAgents(first: ${first}, filter: { includeQuarantined: true }) { totalCount nodes {
        name endpoints { endpointId } policies { name decisions(first: 2) { totalCount nodes { action } } } policyDecisions(first: 3) { totalCount nodes { action agent { name } policy { name } } } } } }`);
      expect(errors).toEqual([]);
      expect(data?.fleetAgents.nodes).toHaveLength(first);
      counts.push(statements.length);
      for (const { sql } of statements) expect(sql).not.toMatch(/"data" as/);
    }
    // Agents, their total, endpoints, policies, decisions and their totals, and the same of the policies, plus agents and policies of decisions.
    expect(counts).toEqual([10, 10, 10]);
  });

  it('reads only what is asked', async () => {
    const { statements } = await g.run('{ fleetAgents(first: 3) { nodes { agentId name state } } }');
    expect(statements).toHaveLength(1);
    expect(statements[0]?.sql).not.toContain('"data"');
  });

  it('answers its example operations', async () => {
    const text = readFileSync(join(projectRoot, 'operations/fleetAgent.graphql'), 'utf8');
    const { fleetAgents } = await ok(text, { operationName: 'LeastTrustedAgents' });
    expect(names(fleetAgents)[0]).toBe('acme-claude-00');
    const held = await ok(text, { operationName: 'QuarantinedAgents' });
    expect(held.fleetAgents.nodes).toMatchObject([
      {
        name: 'acme-claude-16',
        policies: [{ name: 'Quarantine deny — acme-claude-16', enabled: true }],
        policyDecisions: { nodes: [{ action: 'ALERTED' }, { action: 'ALLOWED' }, { action: 'BLOCKED' }] },
      },
    ]);
  });
});

/** Changes that the demo rows do not hold: an endpoint of an agent, odd names, an unknown state, odd documents. */
function oddFleet(db: Database.Database): void {
  const set = (name: string, path: string, value: string): void => {
    db.prepare('update fleet_agents set data = json_set(data, ?, json(?)) where tenant_id = ? and name = ?').run(path, value, 'acme', name);
  };
  const copy = db.prepare(
    `insert into fleet_agents (agent_id, canonical_id, name, lifecycle_state, trust_score, updated_at, device_fingerprint, tenant_id, data)
     select ?, canonical_id, ?, ?, trust_score, updated_at, device_fingerprint, ?, json_set(data, '$.name', ?) from fleet_agents where tenant_id = 'acme' and name = 'acme-cursor-01'`,
  );
  copy.run('00000000-aaaa', 'acme-claude-00', 'approved', 'acme', 'acme-claude-00');
  copy.run('id-upper', 'ACME-Zeta', 'approved', 'acme', 'ACME-Zeta');
  copy.run('id-lower', 'acme-alpha', 'approved', 'acme', 'acme-alpha');
  copy.run('id-retired', 'acme-retired', 'retired', 'acme', 'acme-retired');
  copy.run('id-half', 'half', 'approved', 'lonely', 'half');
  copy.run('id-more', 'more', 'approved', 'lonely', 'more');
  db.prepare("update fleet_agents set trust_score = 64.7, data = json_set(data, '$.trust_score', 64.7) where agent_id = 'id-upper'").run();
  db.prepare("update fleet_agents set data = json_set(data, '$.trust_score', 57.2) where agent_id = 'id-half'").run();
  db.prepare("update fleet_agents set data = json_set(data, '$.trust_score', 57.3, '$.environment', '') where agent_id = 'id-more'").run();
  set('acme-cursor-01', '$.source_id', '"acme-laptop-01"');
  set('acme-cursor-05', '$.trust_factors', '{"b": 1.5, "a": "much", "evidence": {"a": ["x"]}}');
  set('acme-cursor-05', '$.tags', '["x\\",\\"y", "z"]');
  set('acme-cursor-09', '$.trust_factors', '[1]');
  set('acme-cursor-13', '$.last_discovery', '"yesterday"');
  set('acme-cursor-17', '$.trust_score', 'null');
  db.prepare(
    "update fleet_endpoints set data = json_set(data, '$.collector_status.gpus', 'melted', '$.collector_messages.images', 'no docker', '$.counts.images', json('null')) where endpoint_id = 'acme-laptop-01'",
  ).run();
}

describe.each(alteredBackends(oddFleet))('an odd fleet on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const ok = (query: string, options = {}): Promise<any> => run(g, query, options);

  it('orders names whatever their case', async () => {
    expect(names((await ok('{ fleetAgents(first: 2) { nodes { name } } }')).fleetAgents)).toEqual(['acme-alpha', 'acme-claude-00']);
    expect(names((await ok('{ fleetAgents(first: 1, filter: { contains: "zeta" }) { nodes { name } } }')).fleetAgents)).toEqual([
      'ACME-Zeta',
    ]);
    const { fleetAgents } = await ok('{ fleetAgents(first: 100) { nodes { name agentId } } }');
    const listed = fleetAgents.nodes.map((a: any) => `${a.name.toLowerCase()} ${a.agentId}`);
    expect(listed).toEqual([...listed].sort());
    expect(listed.indexOf('acme-zeta id-upper')).toBeGreaterThan(listed.findIndex((entry: string) => entry.startsWith('acme-windsurf-22')));
  });

  it('compares trust with the stored score, not with its single-precision copy', async () => {
    const { fleetAgents } = await ok(
      '{ fleetAgents(first: 1, filter: { minTrustScore: 64.7, contains: "zeta" }) { nodes { name trustScore } } }',
    );
    expect(fleetAgents.nodes).toEqual([{ name: 'ACME-Zeta', trustScore: 64.7 }]);
  });

  it('rounds a mean that lies halfway to even, and takes a blank environment for none', async () => {
    expect(
      (await ok('{ fleetStats { total avgTrustScore byEnvironment { environment count } } }', { tenant: 'lonely' })).fleetStats,
    ).toEqual({
      total: 2,
      avgTrustScore: 57.2,
      byEnvironment: [
        { environment: null, count: 1 },
        { environment: 'staging', count: 1 },
      ],
    });
  });

  it('shows the endpoint of an agent', async () => {
    const { fleetAgents } = await ok(
      '{ fleetAgents(first: 2, filter: { agentType: "cursor", contains: "cursor-0" }) { nodes { name endpoints { endpointId collectors { name status statusRaw count message } } } } }',
    );
    const [first, second] = fleetAgents.nodes;
    expect(second).toEqual({ name: 'acme-cursor-05', endpoints: [] });
    expect(first.endpoints).toHaveLength(1);
    expect(first.endpoints[0].endpointId).toBe('acme-laptop-01');
    expect(first.endpoints[0].collectors).toContainEqual({
      name: 'gpus',
      status: 'UNKNOWN',
      statusRaw: 'melted',
      count: null,
      message: null,
    });
    expect(first.endpoints[0].collectors).toContainEqual({
      name: 'images',
      status: 'COMPLETE',
      statusRaw: 'complete',
      count: null,
      message: 'no docker',
    });
  });

  it('shows and finds states it does not know', async () => {
    const { fleetAgents } = await ok('{ fleetAgents(first: 5, filter: { state: [UNKNOWN] }) { nodes { name state stateRaw } } }');
    expect(fleetAgents.nodes).toEqual([{ name: 'acme-retired', state: 'UNKNOWN', stateRaw: 'retired' }]);
    const { fleetStats } = await ok('{ fleetStats { byState { state stateRaw count } } }');
    expect(fleetStats.byState).toContainEqual({ state: 'UNKNOWN', stateRaw: 'retired', count: 1 });
  });

  it('shows the agent of a decision; of several with one name, the one with the smallest id', async () => {
    const { gatewayPolicyAudit } = await ok(
      '{ gatewayPolicyAudit(first: 1, filter: { agentName: "acme-claude-00" }) { nodes { agent { agentId } } } }',
    );
    expect(gatewayPolicyAudit.nodes).toEqual([{ agent: { agentId: '00000000-aaaa' } }]);
  });

  it('looks at tags one by one', async () => {
    const total = async (filter: string): Promise<number> =>
      (await ok(`{ fleetAgents(first: 1, filter: { ${filter} }) { totalCount } }`)).fleetAgents.totalCount;
    expect(await total('tags: ["x\\",\\"y"]')).toBe(1);
    expect(await total('contains: "\\",\\""')).toBe(1);
    expect(await total('contains: "\\", \\""')).toBe(0);
    expect(await total('contains: "[\\""')).toBe(0);
  });

  it('keeps factors that are no numbers, and reports documents it cannot read at their own place', async () => {
    const { data, errors } = await g.run(
      '{ fleetAgents(first: 10, filter: { agentType: "cursor", sourceId: "acme-mdm", state: [DISCOVERED] }) { nodes { name trustEvidence lastDiscovery trustScore } } }',
    );
    expect(names(data?.fleetAgents)).toEqual(['acme-cursor-05', 'acme-cursor-09', 'acme-cursor-13', 'acme-cursor-17', 'acme-cursor-21']);
    expect(data?.fleetAgents.nodes.map((a: any) => a.trustScore)).toEqual([56.5, 85.7, 34.9, null, 93.3]);
    expect(data?.fleetAgents.nodes[0].trustEvidence).toEqual({ a: ['x'] });
    expect(errors.map((e) => [e.path?.slice(2), e.extensions['code']])).toEqual(
      expect.arrayContaining([
        [[1, 'trustEvidence'], 'STORED_DATA_INVALID'],
        [[2, 'lastDiscovery'], 'STORED_DATA_INVALID'],
      ]),
    );
    expect(errors).toHaveLength(2);
    const { fleetAgents } = await ok(
      '{ fleetAgents(first: 1, filter: { contains: "cursor-05" }) { nodes { trustFactors { name score } } } }',
    );
    expect(fleetAgents.nodes[0].trustFactors).toEqual([
      { name: 'a', score: null },
      { name: 'b', score: 1.5 },
    ]);
  });

  it('sorts agents without a score as the smallest', async () => {
    expect(names((await ok('{ fleetAgents(first: 1, orderBy: { field: TRUST_SCORE }) { nodes { name } } }')).fleetAgents)).toEqual([
      'acme-cursor-17',
    ]);
  });
});

interface RestCase {
  readonly backend: string;
  readonly path: string;
  readonly query: string;
  readonly status: number;
  readonly body: any;
}

const restCases: readonly RestCase[] =
  sharedDataDir === undefined ? [] : JSON.parse(readFileSync(join(sharedDataDir, 'expected.json'), 'utf8')).cases;

/** The filter that asks what a REST query string asked. */
const filters: Readonly<Record<string, string>> = {
  '': '',
  'state=approved': 'state: [APPROVED]',
  'include_quarantined=true&limit=200': 'includeQuarantined: true',
  'environment=prod': 'environment: "prod"',
  'min_trust=64.7': 'minTrustScore: 64.7',
  'search=cursor': 'contains: "cursor"',
};
const agentFields = `agent_id: agentId canonical_id: canonicalId name agent_type: agentType config_path: configPath source_id: sourceId device_fingerprint: deviceFingerprint enrollment_name: enrollmentName
  mdm_provider: mdmProvider lifecycle_state: stateRaw owner environment tags trust_score: trustScore trustFactors { name score } trustEvidence server_count: serverCount package_count: packageCount
  credential_count: credentialCount vuln_count: vulnCount last_discovery: lastDiscovery last_scan: lastScan created_at: createdAt updated_at: updatedAt notes`;
const withoutBlanks = (value: Record<string, unknown>): unknown =>
  Object.fromEntries(Object.entries(value).filter(([key, v]) => key !== 'tenant_id' && v !== '' && v !== null));
const asRest = ({ trustFactors, trustEvidence, ...agent }: any): unknown =>
  withoutBlanks({
    ...agent,
    trust_factors: {
      ...Object.fromEntries(trustFactors.map((f: any) => [f.name, f.score])),
      ...(trustEvidence === null ? {} : { evidence: trustEvidence }),
    },
  });

describeReal.each(sharedBackends)('the fleet as REST answers it, on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it.each(Object.entries(filters))('GET /v1/fleet?%s', async (query, filter) => {
    const { body } = restCases.find((c) => c.backend === 'sqlite' && c.path === '/v1/fleet' && c.query === query)!;
    const { fleetAgents } = await run(g, `{ fleetAgents(first: 100, filter: { ${filter} }) { totalCount nodes { ${agentFields} } } }`);
    expect(fleetAgents.totalCount).toBe(body.total);
    expect(fleetAgents.nodes.map(asRest)).toEqual(body.agents.map(withoutBlanks));
  });

  it('GET /v1/fleet/{agent_id}', async () => {
    const { path, body } = restCases.find((c) => c.backend === 'sqlite' && /^\/v1\/fleet\/[0-9a-f-]{36}$/.test(c.path))!;
    const { fleetAgent } = await run(g, `{ fleetAgent(agentId: "${path.split('/').at(-1)}") { ${agentFields} } }`);
    expect(asRest(fleetAgent)).toEqual(withoutBlanks(body));
    expect((await run(g, '{ fleetAgent(agentId: "nope") { name } }')).fleetAgent).toBeNull();
  });

  it('GET /v1/fleet/stats', async () => {
    const { body } = restCases.find((c) => c.backend === 'sqlite' && c.path === '/v1/fleet/stats')!;
    const { fleetStats: s } = await run(
      g,
      '{ fleetStats { total byState { stateRaw count } byEnvironment { environment count } avgTrustScore lowTrustCount } }',
    );
    const counts = (rows: readonly any[], key: string): unknown => Object.fromEntries(rows.map((row) => [row[key] ?? 'unset', row.count]));
    expect({
      total: s.total,
      by_state: counts(s.byState, 'stateRaw'),
      by_environment: counts(s.byEnvironment, 'environment'),
      avg_trust_score: s.avgTrustScore,
      low_trust_count: s.lowTrustCount,
    }).toEqual(body);
  });

  it.each([
    ['', ''],
    ['completeness=partial', 'completeness: PARTIAL'],
  ])('GET /v1/fleet/endpoints?%s', async (query, filter) => {
    const { body } = restCases.find((c) => c.backend === 'sqlite' && c.path === '/v1/fleet/endpoints' && c.query === query)!;
    const { fleetEndpoints } = await run(
      g,
      `{ fleetEndpoints(first: 100, filter: { ${filter} }) { totalCount nodes { endpoint_id: endpointId platform { system release machine } collectors { name statusRaw count message }
      privacy { process_arguments_collected: processArgumentsCollected environment_values_collected: environmentValuesCollected browser_history_collected: browserHistoryCollected
        arbitrary_home_directory_scan: arbitraryHomeDirectoryScan network_remote_addresses_collected: networkRemoteAddressesCollected }
      completeness: completenessRaw last_scan_id: lastScanId observed_at: observedAt updated_at: updatedAt } } }`,
    );
    expect(fleetEndpoints.totalCount).toBe(body.total);
    const shown = fleetEndpoints.nodes.map(({ collectors, ...endpoint }: any) => ({
      ...endpoint,
      tenant_id: 'acme',
      counts: Object.fromEntries(collectors.map((c: any) => [c.name, c.count])),
      collector_status: Object.fromEntries(collectors.map((c: any) => [c.name, c.statusRaw])),
      collector_messages: Object.fromEntries(collectors.filter((c: any) => c.message !== null).map((c: any) => [c.name, c.message])),
    }));
    expect(shown).toEqual(body.endpoints);
  });
});
