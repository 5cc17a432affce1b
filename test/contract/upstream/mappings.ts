import { camel, fromGraphql, fromRest, pairs, plain, selection, type Json, type Pairs } from './normalise';

export interface Case {
  readonly backend: 'sqlite' | 'postgres';
  readonly tenant: string;
  readonly role: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly status: number;
  readonly body: Json;
}

/** How a REST case is asked in GraphQL, and what of both answers is compared. */
export interface Mapping {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** The facts of the GraphQL answer and of the REST body, in one shape. */
  readonly actual: (data: Json) => Json;
  readonly expected: (body: Json) => Json;
}

type Make = (c: Case, args: URLSearchParams, parts: readonly string[]) => Mapping;

const job = pairs(
  'job_id triggered_by schedule_id batch_id parent_job_id child_job_ids target target_index target_count status created_at completed_at',
  { status: 'statusRaw', target: 'target { field value ordinal }' },
);
const agent = pairs(
  'agent_id canonical_id name agent_type config_path source_id device_fingerprint enrollment_name mdm_provider lifecycle_state owner environment tags trust_score server_count package_count credential_count vuln_count last_discovery last_scan created_at updated_at notes',
  { lifecycle_state: 'stateRaw' },
);
const policy = pairs('policy_id name description mode bound_agents bound_agent_types bound_environments created_at updated_at enabled', {
  mode: 'modeRaw',
});
const decision = pairs('entry_id policy_id policy_name rule_id agent_name tool_name arguments_preview action_taken reason timestamp', {
  action_taken: 'actionRaw',
});
const source = pairs(
  'source_id display_name kind description owner connector_name credential_mode credential_ref enabled status config last_tested_at last_test_status last_test_message last_run_at last_run_status last_job_id created_at updated_at',
  { kind: 'kindRaw', status: 'statusRaw' },
);
const schedule = pairs('schedule_id name cron_expression scan_config enabled last_run next_run last_job_id created_at updated_at');
const exception = pairs(
  'exception_id vuln_id package_name server_name reason requested_by approved_by status created_at expires_at approved_at revoked_at',
  { status: 'statusRaw', expires_at: 'expiresAtRaw' },
);
const key = pairs(
  'key_id key_prefix name role created_at expires_at scopes revoked_at rotation_overlap_until replacement_key_id scim_subject_id owner principal_id',
  { role: 'roleRaw' },
);
const entry = pairs('entry_id timestamp action actor resource details prev_signature hmac_signature');
const snapshot = pairs('scan_id created_at node_count edge_count');
const node = pairs(
  'id canonical_id entity_type label category_uid class_uid type_uid status risk_score severity severity_id first_seen last_seen attributes compliance_tags data_sources',
  { id: 'nodeId', entity_type: 'entityTypeRaw', status: 'statusRaw', severity: 'severityRaw' },
);
const edge = pairs(
  'id canonical_id source target relationship direction weight traversable first_seen last_seen valid_from valid_to confidence provenance evidence activity_id source_scan_id source_run_id',
  { id: 'edgeId', source: 'sourceId', target: 'targetId', relationship: 'relationshipRaw', direction: 'directionRaw' },
);
const path = pairs('source target composite_risk summary vuln_ids credential_exposure tool_exposure', {
  source: 'sourceNode',
  target: 'targetNode',
  composite_risk: 'riskScoreStored',
  credential_exposure: 'credentials',
  tool_exposure: 'tools',
});
const point = pairs('scan_id timestamp total_vulns critical high medium low posture_score posture_grade');
const sorted = (items: readonly Json[], by: (item: Json) => string): Json[] => [...items].sort((a, b) => (by(a) < by(b) ? -1 : 1));
const counted = (entries: readonly Json[], name: string): Json =>
  Object.fromEntries(sorted(entries, (e) => String(e[name])).map((e) => [e[name], e.count]));

/** A list route: `limit` and `offset` become one longer page whose beginning is dropped. */
function list(
  field: string,
  restKey: string | null,
  fields: Pairs,
  args: URLSearchParams,
  options: { limit?: number; filter?: string; order?: (item: Json) => string; total?: boolean } = {},
): Mapping {
  const offset = Number(args.get('offset') ?? 0);
  const limit = Math.min(Number(args.get('limit') ?? options.limit ?? 50), 100 - offset);
  const { filter = '', order, total = true } = options;
  const arrange = (items: readonly Json[]): Json[] => (order ? sorted(items, order) : [...items]);
  const rows = (body: Json): readonly Json[] => (restKey === null ? body : body[restKey]);
  return {
    query: `{ ${field}(first: ${offset + limit}${filter ? `, filter: { ${filter} }` : ''}) { totalCount nodes { ${selection(fields)} } } }`,
    actual: (data) => ({
      items: arrange(data[field].nodes.slice(offset).map((item: Json) => fromGraphql(fields, item))),
      ...(total ? { total: data[field].totalCount } : {}),
    }),
    expected: (body) => ({
      items: arrange(
        rows(body)
          .slice(0, limit)
          .map((item: Json) => fromRest(fields, item)),
      ),
      ...(total ? { total: body.total ?? rows(body).length } : {}),
    }),
  };
}

/** A route of one object. */
function one(field: string, argument: string, id: string, fields: Pairs): Mapping {
  return {
    query: `query ($id: ID!) { ${field}(${argument}: $id) { ${selection(fields)} } }`,
    variables: { id },
    actual: (data) => fromGraphql(fields, data[field]),
    expected: (body) => fromRest(fields, body),
  };
}

const scanArg = (args: URLSearchParams): string => (args.get('scan_id') ? `, scanId: "${args.get('scan_id')}"` : '');

function attackPaths(args: URLSearchParams): Mapping {
  const offset = Number(args.get('offset') ?? 0);
  const limit = Math.min(Number(args.get('limit') ?? 100), 100 - offset);
  return {
    query: `{ attackPaths(first: ${offset + limit}${scanArg(args)}) { totalCount nodes { ${selection(path)} hopCount hops { nodeId } } } }`,
    actual: (data) => ({
      total: data.attackPaths.totalCount,
      paths: data.attackPaths.nodes.slice(offset).map((p: Json) => ({ ...fromGraphql(path, p), hops: p.hops.map((h: Json) => h.nodeId) })),
    }),
    expected: (body) => ({
      total: body.pagination.total,
      paths: body.attack_paths.slice(0, limit).map((p: Json) => ({ ...fromRest(path, p), hops: p.hops })),
    }),
  };
}

function search(args: URLSearchParams): Mapping {
  const limit = Number(args.get('limit') ?? 50);
  const severity = args.get('min_severity');
  const types = args
    .get('entity_types')
    ?.split(',')
    .map((type) => type.toUpperCase());
  const filter = [severity ? `minSeverity: ${severity.toUpperCase()}` : '', types ? `entityTypes: [${types.join(', ')}]` : '']
    .filter(Boolean)
    .join(', ');
  return {
    query: `query ($q: String!) { graphSnapshot { search(query: $q, first: ${limit}${filter ? `, filter: { ${filter} }` : ''}) { totalCount nodes { ${selection(node)} } } } }`,
    variables: { q: args.get('q') },
    actual: (data) => ({
      total: data.graphSnapshot.search.totalCount,
      items: data.graphSnapshot.search.nodes.map((n: Json) => fromGraphql(node, n)),
    }),
    expected: (body) => ({ total: body.pagination.total, items: body.results.map((n: Json) => fromRest(node, n)) }),
  };
}

function graphPage(args: URLSearchParams): Mapping {
  const offset = Number(args.get('offset') ?? 0);
  const limit = Number(args.get('limit') ?? 100);
  const severity = args.get('min_severity');
  const matching = (body: Json): readonly Json[] => body.nodes.slice(0, limit);
  return {
    query: `{ graphSnapshot { scanId nodes(first: ${Math.min(100, offset + limit)}${severity ? `, filter: { minSeverity: ${severity.toUpperCase()} }` : ''}) { totalCount nodes { ${selection(node)} } } } }`,
    actual: (data) => ({
      scan: data.graphSnapshot.scanId,
      total: data.graphSnapshot.nodes.totalCount,
      items: data.graphSnapshot.nodes.nodes.slice(offset).map((n: Json) => fromGraphql(node, n)),
    }),
    expected: (body) => ({ scan: body.scan_id, total: body.pagination.total, items: matching(body).map((n: Json) => fromRest(node, n)) }),
  };
}

function diff(args: URLSearchParams): Mapping {
  return {
    query: `query ($new: ID!, $old: ID!) { graphSnapshot(id: $new) { diff(against: $old) { nodes(first: 100) { nodes { kind nodeId } } edges(first: 100) { nodes { kind sourceId targetId relationshipRaw } } } } }`,
    variables: { new: args.get('new'), old: args.get('old') },
    actual: ({ graphSnapshot: { diff: d } }) => {
      const nodes = (kind: string): string[] =>
        d.nodes.nodes
          .filter((n: Json) => n.kind === kind)
          .map((n: Json) => n.nodeId)
          .sort();
      const edges = (kind: string): string[] =>
        d.edges.nodes
          .filter((e: Json) => e.kind === kind)
          .map((e: Json) => [e.sourceId, e.targetId, e.relationshipRaw].join('|'))
          .sort();
      return {
        nodesAdded: nodes('ADDED'),
        nodesRemoved: nodes('REMOVED'),
        nodesChanged: nodes('CHANGED'),
        edgesAdded: edges('ADDED'),
        edgesRemoved: edges('REMOVED'),
      };
    },
    expected: (body) => {
      const ids = (items: readonly Json[]): string[] => items.map((n) => (typeof n === 'string' ? n : n.id)).sort();
      const keys = (items: readonly Json[]): string[] =>
        items.map((e) => (Array.isArray(e) ? e : [e.source_id, e.target_id, e.relationship]).join('|')).sort();
      return {
        nodesAdded: ids(body.nodes_added),
        nodesRemoved: ids(body.nodes_removed),
        nodesChanged: ids(body.nodes_changed),
        edgesAdded: keys(body.edges_added),
        edgesRemoved: keys(body.edges_removed),
      };
    },
  };
}

function edgeChanges(args: URLSearchParams): Mapping {
  const whole = diff(args);
  const keep = ({ edgesAdded, edgesRemoved }: Json): Json => ({ edgesAdded, edgesRemoved });
  return {
    ...whole,
    actual: (data) => keep(whole.actual(data)),
    expected: (body) => keep(whole.expected({ nodes_added: [], nodes_removed: [], nodes_changed: [], ...body })),
  };
}

const nodeQuery = (inner: string): string => `query ($id: ID!) { graphNode(nodeId: $id) { ${inner} } }`;

const routes: readonly (readonly [RegExp, Make])[] = [
  [
    /^GET \/v1\/audit$/,
    (_c, args) =>
      list('auditLog', 'entries', entry, args, { limit: 100, filter: args.get('action') ? `action: "${args.get('action')}"` : '' }),
  ],
  [
    /^GET \/v1\/audit\/integrity$/,
    () => ({
      query: '{ auditChain { verify { verified tampered checked algorithm } } }',
      actual: (d) => plain(d.auditChain.verify),
      expected: (b) => plain({ verified: b.verified, tampered: b.tampered, checked: b.checked, algorithm: b.algorithms[0] }),
    }),
  ],
  [
    /^GET \/v1\/auth\/me$/,
    () => ({
      query:
        '{ session { authenticated authMethod subject tenantId role roleSummary { description displayName uiRole capabilities capabilityMatrix { id label description minimumRole minimumRoleLabel allowed } canSee canDo cannotDo } memberships { tenantId uiRole displayName active } } }',
      actual: ({ session: s }) =>
        plain({
          ...s,
          subject: null,
          role: s.role.toLowerCase(),
          roleSummary: {
            ...s.roleSummary,
            capabilityMatrix: s.roleSummary.capabilityMatrix.map((m: Json) => ({ ...m, minimumRole: m.minimumRole.toLowerCase() })),
          },
        }),
      expected: (b) => {
        const deep = (v: Json): Json =>
          Array.isArray(v)
            ? v.map(deep)
            : v && typeof v === 'object'
              ? Object.fromEntries(Object.entries(v).map(([k, x]) => [camel(k), deep(x)]))
              : v;
        const {
          authenticated,
          authMethod,
          tenantId,
          role,
          roleSummary: { role: _r, ...roleSummary },
          memberships,
        } = deep(b);
        return plain({
          authenticated,
          authMethod,
          subject: null,
          tenantId,
          role,
          roleSummary,
          memberships: memberships.map(({ role: _m, ...m }: Json) => m),
        });
      },
    }),
  ],
  [
    /^GET \/v1\/jobs$/,
    (_c, args) => {
      const filter = [
        args.get('status') ? `status: [${args.get('status')?.toUpperCase()}]` : '',
        args.get('q') ? `contains: "${args.get('q')}"` : '',
      ]
        .filter(Boolean)
        .join(', ');
      // Upstream has no tie-break: jobs of one batch share their instant, so a window is compared by instants and a whole list as a set.
      if (args.get('offset')) return list('scanJobs', 'jobs', [['created_at', 'createdAt']], args, { filter });
      return list('scanJobs', 'jobs', job, args, { filter, order: (item) => item.job_id });
    },
  ],
  [
    /^GET \/v1\/scan\/[^/]+\/status$/,
    (_c, _a, [, , id = '']) =>
      one(
        'scanJob',
        'jobId',
        id,
        pairs(
          'job_id batch_id parent_job_id child_job_ids target target_index target_count source_id schedule_id status created_at completed_at error',
          { status: 'statusRaw', target: 'target { field value ordinal }' },
        ),
      ),
  ],
  [
    /^GET \/v1\/scan\/[^/]+$/,
    (_c, _a, [, , id = '']) => {
      // REST trims the stored document on its way out; the parts it leaves alone are compared.
      const parts = (result: Json): Json =>
        plain(
          Object.fromEntries(
            ['summary', 'scan_run', 'scan_id', 'generated_at', 'finding_summary', 'agents', 'packages', 'posture_scorecard'].map((k) => [
              k,
              result[k],
            ]),
          ),
        );
      const whole = one(
        'scanJob',
        'jobId',
        id,
        pairs('job_id source_id schedule_id triggered_by status created_at started_at completed_at request error', { status: 'statusRaw' }),
      );
      return {
        ...whole,
        query: whole.query.replace('jobId ', 'result jobId '),
        actual: (d) => ({ job: whole.actual(d), result: parts(d.scanJob.result) }),
        expected: (b) => ({ job: whole.expected(b), result: parts(b.result) }),
      };
    },
  ],
  [
    /^GET \/v1\/fleet$/,
    (_c, args) => {
      const filter = [
        args.get('state') ? `state: [${args.get('state')?.toUpperCase()}]` : '',
        args.get('environment') ? `environment: "${args.get('environment')}"` : '',
        args.get('min_trust') ? `minTrustScore: ${args.get('min_trust')}` : '',
        args.get('search') ? `contains: "${args.get('search')}"` : '',
        args.get('include_quarantined') ? 'includeQuarantined: true' : '',
      ]
        .filter(Boolean)
        .join(', ');
      return list('fleetAgents', 'agents', agent, args, { filter });
    },
  ],
  [
    /^GET \/v1\/fleet\/stats$/,
    () => ({
      query: '{ fleetStats { total byState { stateRaw count } byEnvironment { environment count } avgTrustScore lowTrustCount } }',
      actual: ({ fleetStats: s }) =>
        plain({
          total: s.total,
          states: counted(s.byState, 'stateRaw'),
          environments: counted(
            s.byEnvironment.map((e: Json) => ({ ...e, environment: e.environment ?? 'unset' })),
            'environment',
          ),
          average: s.avgTrustScore,
          low: s.lowTrustCount,
        }),
      expected: (b) =>
        plain({ total: b.total, states: b.by_state, environments: b.by_environment, average: b.avg_trust_score, low: b.low_trust_count }),
    }),
  ],
  [
    /^GET \/v1\/fleet\/endpoints$/,
    (_c, args) =>
      list(
        'fleetEndpoints',
        'endpoints',
        pairs('endpoint_id completeness last_scan_id observed_at updated_at', { completeness: 'completenessRaw' }),
        args,
        { filter: args.get('completeness') ? `completeness: ${args.get('completeness')?.toUpperCase()}` : '' },
      ),
  ],
  [/^GET \/v1\/fleet\/[^/]+$/, (_c, _a, [, , id = '']) => one('fleetAgent', 'agentId', id, agent)],
  [
    /^GET \/v1\/gateway\/policies$/,
    (_c, args) =>
      list('gatewayPolicies', 'policies', policy, args, {
        filter: [
          args.get('enabled') ? `enabled: ${args.get('enabled')}` : '',
          args.get('mode') ? `mode: ${args.get('mode')?.toUpperCase()}` : '',
        ]
          .filter(Boolean)
          .join(', '),
        order: (item) => `${item.name} ${item.policy_id}`,
      }),
  ],
  [/^GET \/v1\/gateway\/policies\/[^/]+$/, (_c, _a, [, , , id = '']) => one('gatewayPolicy', 'policyId', id, policy)],
  [
    /^GET \/v1\/gateway\/audit$/,
    (_c, args) =>
      list('gatewayPolicyAudit', 'entries', decision, args, {
        limit: 100,
        total: false,
        filter: args.get('policy_id') ? `policyId: "${args.get('policy_id')}"` : '',
      }),
  ],
  [
    /^GET \/v1\/gateway\/stats$/,
    () => ({
      query:
        '{ gatewayPolicyAuditStats { total blocked alerted } all: gatewayPolicies(first: 100) { totalCount nodes { enabled rules { ruleId } } } }',
      actual: (d) => ({
        entries: d.gatewayPolicyAuditStats.total,
        blocked: d.gatewayPolicyAuditStats.blocked,
        alerted: d.gatewayPolicyAuditStats.alerted,
        policies: d.all.totalCount,
        enabled: d.all.nodes.filter((p: Json) => p.enabled).length,
        rules: d.all.nodes.reduce((n: number, p: Json) => n + p.rules.length, 0),
      }),
      expected: (b) => ({
        entries: b.audit_entries,
        blocked: b.blocked_count,
        alerted: b.alerted_count,
        policies: b.total_policies,
        enabled: b.enabled_count,
        rules: b.total_rules,
      }),
    }),
  ],
  [/^GET \/v1\/sources$/, (_c, args) => list('sources', 'sources', source, args, { limit: 100 })],
  [
    /^GET \/v1\/sources\/[^/]+\/jobs$/,
    (_c, _a, [, , id = '']) => ({
      query: `query ($id: ID!) { source(sourceId: $id) { jobs(first: 100) { totalCount nodes { ${selection(pairs('job_id status source_id request result error triggered_by started_at', { status: 'statusRaw' }))} } } } }`,
      variables: { id },
      actual: (d) =>
        d.source.jobs.nodes.map((j: Json) =>
          fromGraphql(pairs('job_id status source_id request result error triggered_by started_at', { status: 'statusRaw' }), j),
        ),
      expected: (b) => b.jobs.map((j: Json) => fromRest(pairs('job_id status source_id request result error triggered_by started_at'), j)),
    }),
  ],
  [/^GET \/v1\/sources\/[^/]+$/, (_c, _a, [, , id = '']) => one('source', 'sourceId', id, source)],
  [/^GET \/v1\/schedules$/, (_c, args) => list('schedules', null, schedule, args, { limit: 100 })],
  [/^GET \/v1\/schedules\/[^/]+$/, (_c, _a, [, , id = '']) => one('schedule', 'scheduleId', id, schedule)],
  [
    /^GET \/v1\/exceptions$/,
    (_c, args) =>
      list('exceptions', 'exceptions', exception, args, {
        limit: 100,
        filter: args.get('status') ? `status: [${args.get('status')?.toUpperCase()}]` : '',
      }),
  ],
  [/^GET \/v1\/exceptions\/[^/]+$/, (_c, _a, [, , id = '']) => one('exception', 'exceptionId', id, exception)],
  [
    /^GET \/v1\/findings\/feedback$/,
    () => ({
      query: '{ exceptions(first: 100, filter: { kind: [FEEDBACK] }) { totalCount nodes { vulnId packageName reasonText } } }',
      actual: (d) => ({
        total: d.exceptions.totalCount,
        items: d.exceptions.nodes.map((n: Json) => plain({ id: n.vulnId, package: n.packageName, reason: n.reasonText })),
      }),
      expected: (b) => ({
        total: b.total,
        items: b.feedback.map((f: Json) => plain({ id: f.vulnerability_id, package: f.package, reason: f.reason })),
      }),
    }),
  ],
  [/^GET \/v1\/auth\/keys$/, () => list('apiKeys', 'keys', key, new URLSearchParams(), { limit: 100, total: false })],
  [/^GET \/v1\/trends$/, (_c, args) => list('postureHistory', 'data_points', point, args, { limit: 30, total: false })],
  [
    /^POST \/v1\/baseline\/compare$/,
    (_c, args) => {
      const finding = pairs('vulnerability_id package severity risk_score is_kev fixed_version', { severity: 'severityRaw' });
      return {
        query: `query ($a: ID!, $b: ID!) { baselineComparison(previousJobId: $a, currentJobId: $b) { newCount resolvedCount persistentCount netChange improving newVulns { ${selection(finding)} } persistentVulns { ${selection(finding)} } resolvedVulns { ${selection(finding)} } } }`,
        variables: { a: args.get('previous_job_id'), b: args.get('current_job_id') },
        actual: ({ baselineComparison: b }) =>
          plain({
            counts: [b.newCount, b.resolvedCount, b.persistentCount, b.netChange, b.improving],
            fresh: b.newVulns.map((f: Json) => fromGraphql(finding, f)),
            persistent: b.persistentVulns.map((f: Json) => fromGraphql(finding, f)),
            gone: b.resolvedVulns.map((f: Json) => fromGraphql(finding, f)),
          }),
        expected: (b) =>
          plain({
            counts: [b.new_count, b.resolved_count, b.persistent_count, b.net_change, b.improving],
            fresh: b.new_vulns.map((f: Json) => fromRest(finding, f)),
            persistent: b.persistent_vulns.map((f: Json) => fromRest(finding, f)),
            gone: b.resolved_vulns.map((f: Json) => fromRest(finding, f)),
          }),
      };
    },
  ],
  [
    /^GET \/v1\/graph\/snapshots$/,
    (_c, args) => {
      // Upstream has no tie-break and snapshots of one second exist: a window is compared by instants, the whole list as a set.
      if (args.get('limit')) return list('graphSnapshots', null, [['created_at', 'createdAt']], args, { total: false });
      const byId = (s: Json): string => s.scan_id ?? s.scanId;
      const base = list('graphSnapshots', null, snapshot, args, { total: false, order: byId });
      return {
        ...base,
        query: base.query.replace('edgeCount', 'edgeCount riskSummary { severityRaw count } analysisStatus { name statusRaw }'),
        actual: (d) => ({
          base: base.actual(d),
          risks: sorted(d.graphSnapshots.nodes, byId).map((s: Json) => counted(s.riskSummary, 'severityRaw')),
          analyses: sorted(d.graphSnapshots.nodes, byId).map((s: Json) =>
            plain(Object.fromEntries(s.analysisStatus.map((a: Json) => [a.name, a.statusRaw]))),
          ),
        }),
        expected: (b) => ({
          base: base.expected(b),
          risks: sorted(b, byId).map((s: Json) => plain(s.risk_summary)),
          analyses: sorted(b, byId).map((s: Json) =>
            plain(Object.fromEntries(Object.entries(s.analysis_status).map(([k, v]) => [k, (v as Json).status]))),
          ),
        }),
      };
    },
  ],
  [/^GET \/v1\/graph\/history$/, (_c, args) => list('graphSnapshots', 'snapshots', [['created_at', 'createdAt']], args, { total: false })],
  [/^GET \/v1\/graph\/attack-paths$/, (_c, args) => attackPaths(args)],
  [/^GET \/v1\/graph\/diff$/, (_c, args) => diff(args)],
  [/^GET \/v1\/graph\/edges\/changes$/, (_c, args) => edgeChanges(args)],
  [/^GET \/v1\/graph\/search$/, (_c, args) => search(args)],
  [/^GET \/v1\/graph$/, (_c, args) => graphPage(args)],
  [
    /^GET \/v1\/graph\/agents$/,
    () => ({
      query: '{ graphSnapshot { nodes(first: 100, filter: { entityTypes: [AGENT] }) { totalCount nodes { nodeId label } } } }',
      actual: (d) =>
        sorted(
          d.graphSnapshot.nodes.nodes.map((n: Json) => [n.nodeId, n.label]),
          (x) => x[0],
        ),
      expected: (b) =>
        sorted(
          b.agents.map((a: Json) => [a.id, a.label]),
          (x) => x[0],
        ),
    }),
  ],
  [
    /^GET \/v1\/graph\/presets$/,
    () => list('graphFilterPresets', null, pairs('name description filters created_at'), new URLSearchParams(), { total: false }),
  ],
  [
    /^GET \/v1\/graph\/node\/[^/]+\/neighbors$/,
    (_c, _a, [, , , id = '']) => ({
      query: nodeQuery(`neighbors(first: 24) { totalCount nodes { ${selection(node)} } }`),
      variables: { id },
      actual: (d) => ({
        total: d.graphNode.neighbors.totalCount,
        items: sorted(
          d.graphNode.neighbors.nodes.map((n: Json) => fromGraphql(node, n)),
          (n) => n.id,
        ),
      }),
      expected: (b) => ({
        total: b.total_neighbors,
        items: sorted(
          b.neighbors.map((n: Json) => fromRest(node, n)),
          (n) => n.id,
        ),
      }),
    }),
  ],
  [
    /^GET \/v1\/graph\/node\/[^/]+$/,
    (_c, _a, [, , , id = '']) => ({
      query: nodeQuery(
        `${selection(node)} out: edges(first: 100, direction: OUT) { nodes { ${selection(edge)} } } in: edges(first: 100, direction: IN) { nodes { ${selection(edge)} } }`,
      ),
      variables: { id },
      actual: (d) => ({
        node: fromGraphql(node, d.graphNode),
        out: sorted(
          d.graphNode.out.nodes.map((e: Json) => fromGraphql(edge, e)),
          (e) => e.id,
        ),
        in: sorted(
          d.graphNode.in.nodes.map((e: Json) => fromGraphql(edge, e)),
          (e) => e.id,
        ),
      }),
      expected: (b) => ({
        node: fromRest(node, b.node),
        out: sorted(
          b.edges_out.map((e: Json) => fromRest(edge, e)),
          (e) => e.id,
        ),
        in: sorted(
          b.edges_in.map((e: Json) => fromRest(edge, e)),
          (e) => e.id,
        ),
      }),
    }),
  ],
  [
    /^GET \/v1\/graph\/impact$/,
    (_c, args) => ({
      query: nodeQuery('impact(maxDepth: 4) { affectedCount affectedNodeIds maxDepthReached affectedByType { entityTypeRaw count } }'),
      variables: { id: args.get('node') },
      actual: ({ graphNode: { impact } }) => ({
        count: impact.affectedCount,
        ids: [...impact.affectedNodeIds].sort(),
        depth: impact.maxDepthReached,
        types: counted(impact.affectedByType, 'entityTypeRaw'),
      }),
      expected: (b) => ({
        count: b.affected_count,
        ids: [...b.affected_nodes].sort(),
        depth: b.max_depth_reached,
        types: b.affected_by_type,
      }),
    }),
  ],
  [
    /^GET \/v1\/graph\/paths$/,
    (_c, args) => ({
      query: 'query ($id: ID!) { graphPaths(source: $id, maxDepth: 4, first: 100) { totalCount nodes { targetId depth } } }',
      variables: { id: args.get('source_id') },
      actual: (d) => ({ total: d.graphPaths.totalCount, reachable: d.graphPaths.nodes.map((p: Json) => p.targetId).sort() }),
      expected: (b) => ({ total: b.reachable_count, reachable: [...b.reachable_nodes].sort() }),
    }),
  ],
  [
    /^GET \/v1\/graph\/compliance$/,
    () => ({
      query:
        '{ graphSnapshot { compliance { frameworkCount totalTaggedFindings frameworks { framework totalFindings nodeCount tags bySeverity { severityRaw count } byEntityType { entityTypeRaw count } } } } }',
      actual: ({ graphSnapshot: { compliance: c } }) => ({
        count: c.frameworkCount,
        total: c.totalTaggedFindings,
        frameworks: sorted(c.frameworks, (f) => f.framework).map((f) => [
          f.framework,
          f.totalFindings,
          f.nodeCount,
          f.tags,
          counted(f.bySeverity, 'severityRaw'),
          counted(f.byEntityType, 'entityTypeRaw'),
        ]),
      }),
      expected: (b) => ({
        count: b.framework_count,
        total: b.total_tagged_findings,
        frameworks: Object.keys(b.frameworks)
          .sort()
          .map((f) => {
            const x = b.frameworks[f];
            return [f, x.total_findings, x.node_count, x.tags, plain(x.by_severity), plain(x.by_entity_type)];
          }),
      }),
    }),
  ],
];

/** The mapping of a case; null when the route has no counterpart. */
export function mappingOf(c: Case): Mapping | null {
  const found = routes.find(([pattern]) => pattern.test(`${c.method} ${c.path}`));
  return found ? found[1](c, new URLSearchParams(c.query), c.path.split('/').filter(Boolean).map(decodeURIComponent)) : null;
}
