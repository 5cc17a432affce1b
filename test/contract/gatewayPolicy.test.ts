import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { alteredBackends } from '../support/alteredRows';
import { sharedBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';
import { describeReal, projectRoot, sharedDataDir } from '../support/sharedData';

const run = async (g: TestGateway, query: string, options = {}): Promise<any> => {
  const { data, errors } = await g.run(query, options);
  expect(errors).toEqual([]);
  return data;
};
const names = (connection: { nodes: readonly { name: string }[] }): readonly string[] => connection.nodes.map((node) => node.name);

const byName = [
  'Block shell tools',
  'DROP TABLE args',
  'Egress allow-list',
  'Quarantine deny — acme-claude-16',
  'Quarantine deny — acme-claude-20',
  'Read only for interns',
  'Secrets path guard',
];

describe.each(sharedBackends)('gateway policies on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const ok = (query: string, options = {}): Promise<any> => run(g, query, options);

  it('lists them by name', async () => {
    const { gatewayPolicies } = await ok(
      '{ gatewayPolicies(first: 3) { totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage } } }',
    );
    expect(gatewayPolicies).toEqual({
      totalCount: 7,
      nodes: byName.slice(0, 3).map((name) => ({ name })),
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
  });

  it.each([
    ['enabled: true', 5],
    ['enabled: false', 2],
    ['mode: ENFORCE', 5],
    ['mode: AUDIT', 2],
    ['mode: UNKNOWN', 0],
    ['enabled: true, mode: ENFORCE', 3],
    ['contains: "QUARANTINE"', 2],
    ['contains: "%"', 0],
    ['contains: "deny — acme-claude-16"', 1],
    ['boundAgent: "acme-claude-16"', 1],
    ['boundAgent: "acme-claude-1"', 0],
    ['boundAgent: "ACME-claude-16"', 0],
  ])('filters by %s', async (filter, total) => {
    expect((await ok(`{ gatewayPolicies(first: 1, filter: { ${filter} }) { totalCount } }`)).gatewayPolicies.totalCount).toBe(total);
  });

  it.each([
    ['NAME', 'DESC', [...byName].reverse()],
    ['UPDATED_AT', 'DESC', [byName[3], byName[2], byName[1], byName[5], byName[6], byName[0], byName[4]]],
    ['UPDATED_AT', 'ASC', [byName[4], byName[0], byName[6], byName[5], byName[1], byName[2], byName[3]]],
  ])('orders by %s %s', async (field, direction, expected) => {
    expect(
      names(
        (await ok(`{ gatewayPolicies(first: 10, orderBy: { field: ${field}, direction: ${direction} }) { nodes { name } } }`))
          .gatewayPolicies,
      ),
    ).toEqual(expected);
  });

  it('pages over all of them once, both ways', async () => {
    const page = async (args: string, c: string | null): Promise<any> =>
      (
        await ok(
          `query P($c: String) { gatewayPolicies(${args}: $c) { nodes { name } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
          { variables: { c } },
        )
      ).gatewayPolicies;
    const forward: string[] = [];
    for (let c: string | null = null, more = true; more;) {
      const next = await page('first: 3, after', c);
      forward.push(...names(next));
      [c, more] = [next.pageInfo.endCursor, next.pageInfo.hasNextPage];
    }
    const backward: string[] = [];
    for (let c: string | null = null, more = true; more;) {
      const previous = await page('last: 3, before', c);
      backward.unshift(...names(previous));
      [c, more] = [previous.pageInfo.startCursor, previous.pageInfo.hasPreviousPage];
    }
    expect([forward, backward]).toEqual([byName, byName]);
  });

  it('reads everything about one', async () => {
    const { gatewayPolicies } =
      await ok(`{ gatewayPolicies(first: 1, filter: { contains: "interns" }) { nodes { name description mode modeRaw enabled boundAgents boundAgentTypes boundEnvironments createdAt updatedAt
      rules { ruleId description action denies blockTools toolName toolNamePattern argPatterns { argument pattern } denyToolClasses readOnly blockSecretPaths blockUnknownEgress allowedHosts rateLimit requireRegistryVerified notEnforced } } } }`);
    expect(gatewayPolicies.nodes).toEqual([
      {
        name: 'Read only for interns',
        description: 'Read only for interns for acme',
        mode: 'ENFORCE',
        modeRaw: 'enforce',
        enabled: false,
        boundAgents: [],
        boundAgentTypes: ['cursor'],
        boundEnvironments: [],
        createdAt: expect.stringMatching(/^2026-11-23T16:38:14\.\d{6}Z$/),
        updatedAt: '2026-11-23T16:38:14.449837Z',
        rules: [
          {
            ruleId: 'r-ro',
            description: null,
            action: 'block',
            denies: true,
            blockTools: [],
            toolName: null,
            toolNamePattern: null,
            argPatterns: [],
            denyToolClasses: [],
            readOnly: true,
            blockSecretPaths: false,
            blockUnknownEgress: false,
            allowedHosts: [],
            rateLimit: 60,
            requireRegistryVerified: false,
            notEnforced: ['RATE_LIMIT'],
          },
        ],
      },
    ]);
  });

  it('finds them by id and global id, only for their tenant', async () => {
    const [{ id, policyId }] = (await ok('{ gatewayPolicies(first: 1) { nodes { id policyId } } }')).gatewayPolicies.nodes;
    const query = `query N($id: ID!, $p: ID!) { node(id: $id) { id ... on GatewayPolicy { name rules { ruleId } } } gatewayPolicy(policyId: $p) { name } }`;
    expect(await ok(query, { variables: { id, p: policyId } })).toEqual({
      node: { id, name: byName[0], rules: [{ ruleId: 'r-shell' }] },
      gatewayPolicy: { name: byName[0] },
    });
    expect(await ok(query, { variables: { id, p: policyId }, tenant: 'globex' })).toEqual({ node: null, gatewayPolicy: null });
  });

  it('shows the decisions of each, newest first, in pages of their own', async () => {
    const { gatewayPolicies } = await ok(
      '{ gatewayPolicies(first: 7) { nodes { name decisions(first: 2) { totalCount nodes { timestamp policyId } pageInfo { hasNextPage endCursor } } } } }',
    );
    expect(gatewayPolicies.nodes.map((p: any) => [p.name, p.decisions.totalCount])).toEqual([
      [byName[0], 6],
      [byName[1], 2],
      [byName[2], 2],
      [byName[3], 24],
      [byName[4], 0],
      [byName[5], 0],
      [byName[6], 2],
    ]);
    const [{ decisions }] = gatewayPolicies.nodes;
    expect(decisions.nodes[0].timestamp > decisions.nodes[1].timestamp).toBe(true);
    const next = (c: string): Promise<any> =>
      ok(
        'query P($c: String) { gatewayPolicies(first: 1) { nodes { decisions(first: 5, after: $c) { nodes { timestamp } pageInfo { hasNextPage } } } } }',
        { variables: { c } },
      );
    const rest = (await next(decisions.pageInfo.endCursor)).gatewayPolicies.nodes[0].decisions;
    expect(rest.nodes).toHaveLength(4);
    expect(rest.nodes[0].timestamp < decisions.nodes[1].timestamp).toBe(true);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    // The cursor belongs to one policy.
    const foreign = await g.run(
      'query P($c: String) { gatewayPolicies(first: 1, filter: { contains: "Egress" }) { nodes { name decisions(first: 5, after: $c) { nodes { timestamp } } } } }',
      { variables: { c: decisions.pageInfo.endCursor } },
    );
    expect(foreign.errors.map((e) => e.extensions['code'])).toEqual(['BAD_CURSOR']);
    expect(foreign.data?.gatewayPolicies.nodes).toEqual([{ name: 'Egress allow-list', decisions: null }]);
  });

  it('asks roles and scopes of REST', async () => {
    const codes = async (query: string, options: object): Promise<unknown> =>
      (await g.run(query, options)).errors.map((e) => [e.path?.at(-1), e.extensions['code']]);
    const list = '{ gatewayPolicies(first: 1) { nodes { name decisions(first: 1) { totalCount } } } }';
    expect(await codes(list, { role: 'VIEWER' })).toEqual([['decisions', 'FORBIDDEN']]);
    expect(await codes(list, { role: 'ADMIN', scopes: ['graph:read'] })).toEqual([['gatewayPolicies', 'FORBIDDEN']]);
    const evaluate = '{ evaluateGatewayPolicies(input: { toolName: "run_shell" }) { action policy { name } } }';
    expect(await codes(evaluate, { role: 'VIEWER' })).toEqual([['evaluateGatewayPolicies', 'FORBIDDEN']]);
    expect(await codes(evaluate, { role: 'ANALYST' })).toEqual([]);
    expect(await codes(evaluate, { role: 'ANALYST', scopes: ['audit:read'] })).toEqual([['policy', 'FORBIDDEN']]);
  });

  describe('evaluation', () => {
    const evaluation = async (input: string, args = ''): Promise<any> =>
      (
        await ok(
          `{ evaluateGatewayPolicies(input: { ${input} } ${args}) { action allowed reason policyName ruleId policiesEvaluated skippedPolicies { policyName binding } } }`,
        )
      ).evaluateGatewayPolicies;
    const elsewhere = [
      { policyName: 'DROP TABLE args', binding: 'AGENT' },
      { policyName: 'Quarantine deny — acme-claude-16', binding: 'AGENT' },
    ];

    it.each([
      ['toolName: "run_shell"', 'BLOCKED', "Tool 'run_shell' is blocked by rule 'r-shell'", 'Block shell tools', 3],
      [
        'toolName: "read_file", arguments: { path: "/home/u/.ssh/id_rsa" }',
        'BLOCKED',
        "Argument path '/home/u/.ssh/id_rsa' matches a protected secret path in rule 'r-sec'",
        'Secrets path guard',
        3,
      ],
      [
        'toolName: "fetch", arguments: { url: "https://evil.test/x" }',
        'ALERTED',
        "[audit] Outbound host 'evil.test' is not allowlisted in rule 'r-egress'",
        'Egress allow-list',
        3,
      ],
      ['toolName: "fetch", arguments: { url: "https://api.example.com/x" }', 'ALLOWED', 'no matching deny rule', null, 3],
      [
        'toolName: "query_database", agentName: "acme-claude-00"',
        'ALERTED',
        "[audit] Tool 'query_database' matches blocked pattern 'query_.*'",
        'DROP TABLE args',
        4,
      ],
      [
        'toolName: "sql", agentName: "acme-claude-00", arguments: { sql: "DROP  TABLE x" }',
        'ALERTED',
        "[audit] Argument 'sql' matches blocked pattern '(?i)drop\\s+table'",
        'DROP TABLE args',
        4,
      ],
      [
        'toolName: "search", agentName: "acme-claude-16"',
        'BLOCKED',
        "Tool 'search' is blocked by rule 'quarantine-deny-all'",
        'Quarantine deny — acme-claude-16',
        4,
      ],
    ])('of %s', async (input, action, reason, policyName, policiesEvaluated) => {
      expect(await evaluation(input)).toMatchObject({ action, reason, policyName, policiesEvaluated, allowed: action !== 'BLOCKED' });
    });

    it('names the policies it skipped, or asks all', async () => {
      expect(await evaluation('toolName: "search"')).toMatchObject({ action: 'ALLOWED', skippedPolicies: elsewhere });
      expect(await evaluation('toolName: "read_file", environment: "dev", arguments: { path: "/home/u/.ssh/id_rsa" }')).toMatchObject({
        action: 'ALLOWED',
        skippedPolicies: [...elsewhere, { policyName: 'Secrets path guard', binding: 'ENVIRONMENT' }],
      });
      expect(await evaluation('toolName: "search"', 'honourBindings: false')).toMatchObject({
        action: 'BLOCKED',
        policyName: 'Quarantine deny — acme-claude-16',
        policiesEvaluated: 5,
        skippedPolicies: [],
      });
    });

    it('shows the policy that matched, and writes nothing', async () => {
      const before = await ok('{ gatewayPolicyAudit(first: 1) { totalCount } }');
      const { data, statements } = await g.run(
        '{ evaluateGatewayPolicies(input: { toolName: "run_shell" }) { policyId policy { policyId name } } }',
      );
      expect(data?.evaluateGatewayPolicies.policy).toEqual({ policyId: data?.evaluateGatewayPolicies.policyId, name: 'Block shell tools' });
      expect(statements).toHaveLength(2);
      for (const { sql } of statements) expect(sql).toMatch(/^select /);
      expect(await ok('{ gatewayPolicyAudit(first: 1) { totalCount } }')).toEqual(before);
    });

    it('knows no policies of other tenants', async () => {
      expect(
        (await ok('{ evaluateGatewayPolicies(input: { toolName: "run_shell" }) { action reason } }', { tenant: 'nobody' }))
          .evaluateGatewayPolicies,
      ).toEqual({ action: 'ALLOWED', reason: 'no enabled gateway policies configured' });
    });

    it.each([
      ['toolName: ""', 'input.toolName'],
      [`toolName: "${'x'.repeat(1001)}"`, 'input.toolName'],
      ['toolName: "x", arguments: [1]', 'input.arguments'],
      ['toolName: "x", arguments: "text"', 'input.arguments'],
      [`toolName: "x", arguments: { a: "${'x'.repeat(100_001)}" }`, 'input.arguments'],
    ])('refuses a call that is none', async (input, argument) => {
      const { errors, statements } = await g.run(`{ evaluateGatewayPolicies(input: { ${input} }) { action } }`);
      expect(errors.map((e) => e.extensions)).toEqual([{ code: 'BAD_USER_INPUT', retryable: false, argument }]);
      expect(statements).toEqual([]);
    });
  });

  it('runs the same statements whatever the page size, and reads no whole document', async () => {
    const counts = [];
    for (const first of [2, 4, 7]) {
      const { statements, errors } = await g.run(
        `{ gatewayPolicies(first: ${first}) { totalCount nodes { name rules { ruleId } boundAgents decisions(first: 3) { totalCount nodes { reason agent { name } } } } } }`,
      );
      expect(errors).toEqual([]);
      for (const { sql } of statements) expect(sql).not.toMatch(/"data" as/);
      counts.push(statements.length);
    }
    expect(counts).toEqual([5, 5, 5]);
  });

  it('answers its example operations', async () => {
    const text = readFileSync(join(projectRoot, 'operations/gatewayPolicy.graphql'), 'utf8');
    expect((await ok(text, { operationName: 'WouldThisCallPass' })).evaluateGatewayPolicies).toMatchObject({
      action: 'BLOCKED',
      ruleId: 'r-shell',
      toolClasses: ['execute'],
      policiesEvaluated: 4,
    });
    expect((await ok(text, { operationName: 'EnabledPolicies' })).gatewayPolicies.totalCount).toBe(5);
  });
});

/** Policies that the demo rows do not hold, each in a tenant of its own where it disturbs evaluation. */
function oddPolicies(db: Database.Database): void {
  const put = (tenant: string, id: string, document: Record<string, unknown>): void => {
    const { name = id, mode = 'enforce', enabled = true } = document;
    const whole = {
      policy_id: id,
      description: '',
      rules: [],
      bound_agents: [],
      bound_agent_types: [],
      bound_environments: [],
      created_at: '',
      updated_at: '',
      ...document,
      name,
      mode,
      enabled,
      tenant_id: tenant,
    };
    db.prepare(
      'insert into gateway_policies (policy_id, name, mode, enabled, updated_at, tenant_id, data) values (?, ?, ?, ?, ?, ?, ?)',
    ).run(id, name, mode, enabled ? 1 : 0, '', tenant, JSON.stringify(whole));
  };
  const deny = [{ id: 'r', block_tools: ['fetch'] }];
  put('twins', 'b', { name: 'Same', rules: deny });
  put('twins', 'a', { name: 'Same', rules: deny });
  put('twins', 'c', { name: 'a lower', rules: deny });
  put('twins', 'd', { name: 'Zebra', rules: deny, bound_agents: ['x', 'x', 'y"z'] });
  put('twins', 'e', { name: 'Zulu', rules: deny, bound_agents: [1, { a: 1 }], mode: 'observe' });
  put('broken', 'no-list', { rules: 'all' });
  put('broken', 'no-rule', { rules: ['x'], enabled: false });
  put('careful', 'notices', {
    rules: [
      { id: 'warn', action: 'warn', block_tools: ['*'], require_registry_verified: true },
      { id: 'look', tool_name_pattern: '(?=fetch)fetch', arg_pattern: { q: '(' } },
      { id: 'slow', arg_pattern: { q: '(a+)+$' }, rate_limit: 5 },
    ],
  });
  const agent = db.prepare(
    "insert into fleet_agents (agent_id, canonical_id, name, lifecycle_state, trust_score, updated_at, device_fingerprint, tenant_id, data) select ?, canonical_id, ?, lifecycle_state, trust_score, updated_at, device_fingerprint, 'twins', json_set(data, '$.name', ?) from fleet_agents where tenant_id = 'acme' and name = 'acme-claude-00'",
  );
  for (const name of ['x', 'y"z', 'nobody']) agent.run(`agent-${name}`, name, name);
}

describe.each(alteredBackends(oddPolicies))('odd policies on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const ok = (query: string, options = {}): Promise<any> => run(g, query, options);

  it('are ordered by code point, then id', async () => {
    const { gatewayPolicies } = await ok('{ gatewayPolicies(first: 9) { nodes { policyId name updatedAt createdAt } } }', {
      tenant: 'twins',
    });
    expect(gatewayPolicies.nodes.map((p: any) => p.policyId)).toEqual(['a', 'b', 'd', 'e', 'c']);
    expect(gatewayPolicies.nodes[0]).toEqual({ policyId: 'a', name: 'Same', updatedAt: null, createdAt: null });
    expect(
      (await ok('{ evaluateGatewayPolicies(input: { toolName: "fetch" }) { policyId } }', { tenant: 'twins' })).evaluateGatewayPolicies
        .policyId,
    ).toBe('a');
  });

  it('are shown under the agents they are bound to', async () => {
    const { fleetAgents } = await ok('{ fleetAgents(first: 5) { nodes { name policies { policyId } } } }', { tenant: 'twins' });
    expect(fleetAgents.nodes).toEqual([
      { name: 'nobody', policies: [] },
      { name: 'x', policies: [{ policyId: 'd' }] },
      { name: 'y"z', policies: [{ policyId: 'd' }] },
    ]);
    const { gatewayPolicies } = await ok('{ gatewayPolicies(first: 5, filter: { boundAgent: "y\\"z" }) { nodes { policyId } } }', {
      tenant: 'twins',
    });
    expect(gatewayPolicies.nodes).toEqual([{ policyId: 'd' }]);
  });

  it('keep modes that are not known', async () => {
    const { gatewayPolicies } = await ok(
      '{ gatewayPolicies(first: 5, filter: { mode: UNKNOWN }) { nodes { policyId mode modeRaw boundAgents } } }',
      { tenant: 'twins' },
    );
    expect(gatewayPolicies.nodes).toEqual([{ policyId: 'e', mode: 'UNKNOWN', modeRaw: 'observe', boundAgents: ['1', '{"a":1}'] }]);
  });

  it('that cannot be read fail where they are read, and fail an evaluation rather than let the call through', async () => {
    const list = await g.run('{ gatewayPolicies(first: 5) { nodes { name rules { ruleId } } } }', { tenant: 'broken' });
    expect(list.errors.map((e) => [e.path?.slice(2), e.extensions['code']])).toEqual([
      [[0, 'rules'], 'STORED_DATA_INVALID'],
      [[1, 'rules'], 'STORED_DATA_INVALID'],
    ]);
    const names = await ok('{ gatewayPolicies(first: 5) { nodes { name } } }', { tenant: 'broken' });
    expect(names.gatewayPolicies.nodes).toHaveLength(2);
    const { data, errors } = await g.run('{ evaluateGatewayPolicies(input: { toolName: "fetch" }) { action } controlPlane { version } }', {
      tenant: 'broken',
    });
    expect(data).toMatchObject({ evaluateGatewayPolicies: null, controlPlane: { version: expect.any(String) } });
    expect(errors.map((e) => e.extensions['code'])).toEqual(['STORED_DATA_INVALID']);
  });

  it('report what was not enforced and not evaluated', async () => {
    const { evaluateGatewayPolicies } = await ok(
      'query E($a: JSON!) { evaluateGatewayPolicies(input: { toolName: "fetch", arguments: $a }) { action notEnforced { ruleId feature } notEvaluated { ruleId argument pattern reason } } }',
      { tenant: 'careful', variables: { a: { q: `${'a'.repeat(5000)}!` } } },
    );
    expect(evaluateGatewayPolicies).toEqual({
      action: 'ALLOWED',
      notEnforced: [
        { ruleId: 'warn', feature: 'ACTION' },
        { ruleId: 'warn', feature: 'REQUIRE_REGISTRY_VERIFIED' },
        { ruleId: 'slow', feature: 'RATE_LIMIT' },
      ],
      notEvaluated: [
        { ruleId: 'look', argument: null, pattern: '(?=fetch)fetch', reason: 'UNSUPPORTED' },
        { ruleId: 'look', argument: 'q', pattern: '(', reason: 'INVALID' },
      ],
    });
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
const fields = `policy_id: policyId name description mode: modeRaw enabled bound_agents: boundAgents bound_agent_types: boundAgentTypes bound_environments: boundEnvironments created_at: createdAt updated_at: updatedAt
  rules { id: ruleId description action block_tools: blockTools tool_name: toolName tool_name_pattern: toolNamePattern argPatterns { argument pattern } deny_tool_classes: denyToolClasses read_only: readOnly
    block_secret_paths: blockSecretPaths block_unknown_egress: blockUnknownEgress allowed_hosts: allowedHosts rate_limit: rateLimit require_registry_verified: requireRegistryVerified }`;
const asRest = ({ rules, created_at, updated_at, ...policy }: any): unknown => ({
  ...policy,
  created_at: created_at.replace('Z', '+00:00'),
  updated_at: updated_at.replace('Z', '+00:00'),
  tenant_id: 'acme',
  rules: rules.map(({ argPatterns, description, ...rule }: any) => ({
    ...rule,
    description: description ?? '',
    arg_pattern: Object.fromEntries(argPatterns.map((a: any) => [a.argument, a.pattern])),
  })),
});

describeReal.each(sharedBackends)('gateway policies as REST answers them, on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it.each([
    ['', ''],
    ['enabled=true&mode=enforce', 'enabled: true, mode: ENFORCE'],
  ])('GET /v1/gateway/policies?%s', async (query, filter) => {
    const { body } = restCases.find((c) => c.backend === 'sqlite' && c.path === '/v1/gateway/policies' && c.query === query)!;
    const { gatewayPolicies } = await run(g, `{ gatewayPolicies(first: 100, filter: { ${filter} }) { totalCount nodes { ${fields} } } }`);
    expect(gatewayPolicies.totalCount).toBe(body.count);
    expect(gatewayPolicies.nodes.map(asRest)).toEqual(body.policies);
  });

  it('GET /v1/gateway/policies/{policy_id}', async () => {
    const { path, body } = restCases.find((c) => c.backend === 'sqlite' && /^\/v1\/gateway\/policies\/./.test(c.path))!;
    expect(asRest((await run(g, `{ gatewayPolicy(policyId: "${path.split('/').at(-1)}") { ${fields} } }`)).gatewayPolicy)).toEqual(body);
  });
});
