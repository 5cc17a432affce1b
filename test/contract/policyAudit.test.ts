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

describe.each(sharedBackends)('gateway policy decisions on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const ok = (query: string, options = {}): Promise<any> => run(g, query, options);

  it('lists the newest first, under the ids their writer gave', async () => {
    const { gatewayPolicyAudit } = await ok(`{ gatewayPolicyAudit(first: 2) { totalCount pageInfo { hasNextPage hasPreviousPage }
      nodes { entryId policyId policyName ruleId agentName toolName argumentsPreview action actionRaw reason timestamp policy { name } agent { name state } } } }`);
    expect(gatewayPolicyAudit).toMatchObject({ totalCount: 42, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    expect(gatewayPolicyAudit.nodes).toEqual([
      {
        entryId: '83c44860-f2ac-4468-a9fe-871057cba97c',
        policyId: null,
        policyName: null,
        ruleId: null,
        agentName: 'acme-claude-12',
        toolName: 'search',
        argumentsPreview: { q: '[replay-only]', limit: '[replay-only]' },
        action: 'ALLOWED',
        actionRaw: 'allowed',
        reason: 'no matching deny rule',
        timestamp: '2026-11-23T16:56:55.244434Z',
        policy: null,
        agent: { name: 'acme-claude-12', state: 'DECOMMISSIONED' },
      },
      {
        entryId: 'efbc584c-686d-4e29-af3a-d36e81926993',
        policyId: '6650bed2-3cd6-4860-84fc-281250012c59',
        policyName: 'DROP TABLE args',
        ruleId: 'r-arg',
        agentName: 'acme-claude-08',
        toolName: 'query_database',
        argumentsPreview: expect.anything(),
        action: 'ALERTED',
        actionRaw: 'alerted',
        reason: "[audit] Tool 'query_database' matches blocked pattern 'query_.*'",
        timestamp: '2026-11-23T16:56:55.003743Z',
        policy: { name: 'DROP TABLE args' },
        agent: { name: 'acme-claude-08', state: 'APPROVED' },
      },
    ]);
  });

  it.each([
    ['actionTaken: [BLOCKED]', 32],
    ['actionTaken: [ALERTED, ALLOWED]', 10],
    ['actionTaken: [UNKNOWN]', 0],
    ['actionTaken: []', 0],
    ['policyId: "988815da-95c6-4c07-99fe-61a1b220bca0"', 6],
    ['policyId: "nothing"', 0],
    ['agentName: "ACME-claude-12"', 0],
    ['from: "2026-11-23T16:56:55.003743Z"', 2],
    ['from: "2026-11-23T17:56:55.003743+01:00"', 2],
    ['from: "2026-11-23T16:56:55.003744Z"', 1],
    ['before: "2026-11-23T16:56:55.003743Z"', 40],
    ['from: "2026-11-23T16:56:55.003743Z", before: "2026-11-23T16:56:55.244434Z"', 1],
    ['from: "2026-11-23T16:50:00Z", actionTaken: [BLOCKED]', 4],
  ])('filters by %s', async (filter, total) => {
    expect(
      await ok(
        `{ gatewayPolicyAudit(first: 1, filter: { ${filter} }) { totalCount } gatewayPolicyAuditStats(filter: { ${filter} }) { total } }`,
      ),
    ).toEqual({
      gatewayPolicyAudit: { totalCount: total },
      gatewayPolicyAuditStats: { total },
    });
  });

  it.each(['ASC', 'DESC'])('pages %s over every decision once, both ways', async (direction) => {
    const order = `orderBy: { direction: ${direction} }`;
    const all = (await ok(`{ gatewayPolicyAudit(first: 100, ${order}) { nodes { entryId timestamp } } }`)).gatewayPolicyAudit.nodes;
    const times = all.map((d: any) => d.timestamp);
    expect(times).toEqual(direction === 'ASC' ? [...times].sort() : [...times].sort().reverse());
    expect(new Set(all.map((d: any) => d.entryId)).size).toBe(42);
    const walk = async (
      args: string,
      cursor: 'endCursor' | 'startCursor',
      flag: 'hasNextPage' | 'hasPreviousPage',
    ): Promise<unknown[][]> => {
      const pages: unknown[][] = [];
      for (let c: string | null = null, more = true; more;) {
        const { gatewayPolicyAudit: page } = await ok(
          `query P($c: String) { gatewayPolicyAudit(${args}: $c, ${order}) { nodes { entryId timestamp } pageInfo { ${cursor} ${flag} } } }`,
          { variables: { c } },
        );
        pages.push(page.nodes);
        [c, more] = [page.pageInfo[cursor], page.pageInfo[flag]];
      }
      return pages;
    };
    expect((await walk('first: 10, after', 'endCursor', 'hasNextPage')).flat()).toEqual(all);
    expect((await walk('last: 10, before', 'startCursor', 'hasPreviousPage')).reverse().flat()).toEqual(all);
  });

  it('finds them by id and global id, only for their tenant', async () => {
    const [{ id, entryId }] = (await ok('{ gatewayPolicyAudit(first: 1) { nodes { id entryId } } }')).gatewayPolicyAudit.nodes;
    const query =
      'query N($id: ID!, $e: ID!) { node(id: $id) { id ... on GatewayPolicyDecision { entryId action } } gatewayPolicyDecision(entryId: $e) { entryId reason } }';
    expect(await ok(query, { variables: { id, e: entryId } })).toEqual({
      node: { id, entryId, action: 'ALLOWED' },
      gatewayPolicyDecision: { entryId, reason: 'no matching deny rule' },
    });
    expect(await ok(query, { variables: { id, e: entryId }, tenant: 'globex' })).toEqual({ node: null, gatewayPolicyDecision: null });
    // The physical key of Postgres is no id.
    expect(
      (await ok('query D($e: ID!) { gatewayPolicyDecision(entryId: $e) { entryId } }', { variables: { e: `4:acme:${entryId}` } }))
        .gatewayPolicyDecision,
    ).toBeNull();
    const viewer = await g.run(query, { variables: { id, e: entryId }, role: 'VIEWER' });
    expect(viewer.data).toEqual({ node: null, gatewayPolicyDecision: null });
    expect(viewer.errors.map((e) => e.extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('asks the role and the scope of REST', async () => {
    const codes = async (query: string, options: object): Promise<unknown> =>
      (await g.run(query, options)).errors.map((e) => e.extensions['code']);
    const list = '{ gatewayPolicyAudit(first: 1) { totalCount } }';
    expect(await codes(list, { role: 'VIEWER' })).toEqual(['FORBIDDEN']);
    expect(await codes(list, { role: 'ANALYST', scopes: ['graph:read'] })).toEqual(['FORBIDDEN']);
    expect(await codes(list, { role: 'ANALYST', scopes: ['audit:read'] })).toEqual([]);
    const stats = '{ gatewayPolicyAuditStats { total } }';
    expect(await codes(stats, { role: 'VIEWER' })).toEqual(['FORBIDDEN']);
    expect(await codes(stats, { role: 'ANALYST', scopes: ['graph:read'] })).toEqual([]);
  });

  it('counts decisions and policies', async () => {
    expect(
      (
        await ok(
          '{ gatewayPolicyAuditStats { total blocked alerted allowed byAction { action actionRaw count } policies { total enabled enforcing auditing rules runtime { rollout totalRules blockingRules advisoryRules deniedToolClasses } } } }',
        )
      ).gatewayPolicyAuditStats,
    ).toEqual({
      total: 42,
      blocked: 32,
      alerted: 4,
      allowed: 6,
      byAction: [
        { action: 'ALERTED', actionRaw: 'alerted', count: 4 },
        { action: 'ALLOWED', actionRaw: 'allowed', count: 6 },
        { action: 'BLOCKED', actionRaw: 'blocked', count: 32 },
      ],
      policies: {
        total: 7,
        enabled: 5,
        enforcing: 3,
        auditing: 2,
        rules: 7,
        runtime: { rollout: 'MIXED', totalRules: 5, blockingRules: 3, advisoryRules: 2, deniedToolClasses: [] },
      },
    });
    const { statements } = await g.run('{ gatewayPolicyAuditStats { total blocked } }');
    expect(statements).toHaveLength(1);
  });

  it('runs the same statements whatever the page size, and reads no whole document', async () => {
    const counts = [];
    for (const first of [3, 20, 42]) {
      const { statements, errors } = await g.run(
        `{ gatewayPolicyAudit(first: ${first}) { totalCount nodes { argumentsPreview policy { name } agent { name policies { name } } } } }`,
      );
      expect(errors).toEqual([]);
      for (const { sql } of statements) expect(sql).not.toMatch(/"data" as/);
      counts.push(statements.length);
    }
    expect(counts).toEqual([5, 5, 5]);
  });

  it('answers its example operation', async () => {
    const { gatewayPolicyAudit } = await ok(readFileSync(join(projectRoot, 'operations/policyAudit.graphql'), 'utf8'));
    expect(gatewayPolicyAudit).toMatchObject({
      totalCount: 32,
      nodes: [{ toolName: 'read_file', policyName: 'Secrets path guard' }, {}, {}, {}, {}],
    });
  });
});

/** Decisions of one instant, of an unknown action, of agents and policies that are gone, and without a document's fields. */
function oddDecisions(db: Database.Database): void {
  const put = db.prepare(
    'insert into policy_audit_log (entry_id, policy_id, agent_name, action_taken, timestamp, tenant_id, data) values (@id, @policy, @agent, @action, @at, @tenant, @data)',
  );
  const decision = (id: string, at: string, more: Record<string, string> = {}): void => {
    const { policy = '', agent = 'ghost', action = 'allowed' } = more;
    const data = {
      entry_id: id,
      policy_id: policy,
      policy_name: '',
      rule_id: '',
      agent_name: agent,
      tool_name: 't',
      action_taken: action,
      reason: 'r',
      timestamp: at,
      tenant_id: 'odd',
    };
    put.run({ id, policy, agent, action, at, tenant: 'odd', data: JSON.stringify(data) });
  };
  decision('same-2', '2026-11-23T10:00:00.500000+00:00');
  decision('same-1', '2026-11-23T10:00:00.500000+00:00');
  decision('whole', '2026-11-23T10:00:00+00:00');
  decision('later', '2026-11-23T10:00:01+00:00', { action: 'melted', policy: 'gone' });
  decision('blank', '');
}

describe.each(alteredBackends(oddDecisions))('odd decisions on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const ok = (query: string): Promise<any> => run(g, query, { tenant: 'odd' });

  it('are ordered by time, then id', async () => {
    const order = async (args: string): Promise<unknown> =>
      (await ok(`{ gatewayPolicyAudit(${args}) { nodes { entryId } } }`)).gatewayPolicyAudit.nodes.map((d: any) => d.entryId);
    expect(await order('first: 9')).toEqual(['later', 'same-2', 'same-1', 'whole', 'blank']);
    expect(await order('first: 9, orderBy: { direction: ASC }')).toEqual(['blank', 'whole', 'same-1', 'same-2', 'later']);
    expect(await order('first: 9, filter: { from: "2026-11-23T10:00:00Z" }')).toEqual(['later', 'same-2', 'same-1', 'whole']);
    expect(await order('first: 9, filter: { from: "2026-11-23T10:00:00.4Z", before: "2026-11-23T10:00:01Z" }')).toEqual([
      'same-2',
      'same-1',
    ]);
  });

  it('keep what is unknown or gone', async () => {
    const { gatewayPolicyAudit } = await ok(
      '{ gatewayPolicyAudit(first: 9, filter: { actionTaken: [UNKNOWN] }) { nodes { entryId action actionRaw policyId policy { name } agentName agent { name } argumentsPreview } } }',
    );
    expect(gatewayPolicyAudit.nodes).toEqual([
      {
        entryId: 'later',
        action: 'UNKNOWN',
        actionRaw: 'melted',
        policyId: 'gone',
        policy: null,
        agentName: 'ghost',
        agent: null,
        argumentsPreview: null,
      },
    ]);
    expect((await ok('{ gatewayPolicyDecision(entryId: "blank") { timestamp } }')).gatewayPolicyDecision).toEqual({ timestamp: null });
    expect(
      (
        await ok(
          '{ gatewayPolicyAuditStats { total allowed byAction { action actionRaw count } policies { total runtime { rollout summary } } } }',
        )
      ).gatewayPolicyAuditStats,
    ).toEqual({
      total: 5,
      allowed: 4,
      byAction: [
        { action: 'ALLOWED', actionRaw: 'allowed', count: 4 },
        { action: 'UNKNOWN', actionRaw: 'melted', count: 1 },
      ],
      policies: { total: 0, runtime: { rollout: 'DISABLED', summary: 'No runtime policy rules configured.' } },
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

describeReal.each(sharedBackends)('gateway policy decisions as REST answers them, on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const answered = (path: string, query = ''): any =>
    restCases.find((c) => c.backend === 'sqlite' && c.path === path && c.query === query && c.status === 200)!.body;
  const policyQuery =
    restCases.find((c) => c.backend === 'sqlite' && c.path === '/v1/gateway/audit' && c.query.startsWith('policy_id='))?.query ?? '';

  it.each([
    ['', 'first: 100'],
    ['limit=3', 'first: 3'],
    [policyQuery, `first: 100, filter: { policyId: "${policyQuery.slice('policy_id='.length)}" }`],
  ])('GET /v1/gateway/audit?%s', async (query, args) => {
    const { gatewayPolicyAudit } = await run(
      g,
      `{ gatewayPolicyAudit(${args}) { nodes { entry_id: entryId policy_id: policyId policy_name: policyName rule_id: ruleId agent_name: agentName tool_name: toolName
      arguments_preview: argumentsPreview action_taken: actionRaw reason timestamp } } }`,
    );
    const shown = gatewayPolicyAudit.nodes.map((d: any) => ({
      ...d,
      policy_id: d.policy_id ?? '',
      policy_name: d.policy_name ?? '',
      rule_id: d.rule_id ?? '',
      timestamp: d.timestamp.replace('Z', '+00:00'),
      tenant_id: 'acme',
    }));
    expect(shown).toEqual(answered('/v1/gateway/audit', query).entries);
  });

  it('GET /v1/gateway/stats', async () => {
    const { gatewayPolicyAuditStats: s } = await run(
      g,
      '{ gatewayPolicyAuditStats { total blocked alerted policies { total enabled enforcing auditing rules runtime { rollout summary totalRules blockingRules advisoryRules readOnlyRules secretPathRules unknownEgressRules deniedToolClasses } } } }',
    );
    const { policies: p } = s;
    const { runtime: r } = p;
    // What REST adds says nothing else, or comes from the memory of its own process (`firewall_runtime`).
    const { firewall_runtime: _memory, ...body } = answered('/v1/gateway/stats');
    expect({
      total_policies: p.total,
      enforce_count: p.enforcing,
      audit_count: p.auditing,
      enabled_count: p.enabled,
      total_rules: p.rules,
      audit_entries: s.total,
      blocked_count: s.blocked,
      alerted_count: s.alerted,
      policy_runtime: {
        source: 'control_plane',
        source_kind: 'policy_store',
        enabled_policies: p.enabled,
        rollout_mode: r.rollout.toLowerCase(),
        summary: r.summary,
        total_rules: r.totalRules,
        blocking_rules: r.blockingRules,
        advisory_rules: r.advisoryRules,
        allowlist_rules: 0,
        default_deny_rules: 0,
        read_only_rules: r.readOnlyRules,
        secret_path_rules: r.secretPathRules,
        unknown_egress_rules: r.unknownEgressRules,
        denied_tool_classes: r.deniedToolClasses,
        blocks_requests: r.blockingRules > 0,
        advisory_only: r.rollout === 'ADVISORY_ONLY',
        default_deny: false,
        protects_secret_paths: r.secretPathRules > 0,
        restricts_unknown_egress: r.unknownEgressRules > 0,
      },
    }).toEqual(body);
  });
});
