import { sharedBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';
import { toGlobalId } from '../../resolvers/globalId';
import { pageThrough } from '../support/paging';
import { openPostgresRows } from '../support/postgresRows';

const triage = 'exc-099ef0c007a9';
const feedback = 'exc-775887eb1890';
const upgrade6 = 'exc-0799ece5bf2a';
/** Exceptions of tenant acme, newest first. */
const newestFirst = [
  triage,
  feedback,
  upgrade6,
  'exc-6f830b23828f',
  'exc-1fe1f7da57d4',
  'exc-f0b53b61858f',
  'exc-7a3f15940906',
  'exc-e7142a853d77',
  'exc-7944926b9d66',
];
/** By end, those without one first; ties by id. */
const byEnd = [
  'exc-0799ece5bf2a',
  'exc-099ef0c007a9',
  'exc-1fe1f7da57d4',
  'exc-775887eb1890',
  'exc-7944926b9d66',
  'exc-7a3f15940906',
  'exc-6f830b23828f',
  'exc-e7142a853d77',
  'exc-f0b53b61858f',
];

const onPostgres = sharedBackends.filter(({ name }) => name !== 'SQLITE');
const onSqlite = sharedBackends.filter((backend) => backend.name === 'SQLITE');

describe.each(onPostgres)('exceptions on $name', ({ open }) => {
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

  it.each([
    ['', newestFirst],
    ['orderBy: { direction: ASC }', [...newestFirst].reverse()],
    ['orderBy: { field: EXPIRES_AT, direction: ASC }', byEnd],
    ['orderBy: { field: EXPIRES_AT }', [...byEnd].reverse()],
  ])('are ordered by (%s), and page to both ends', async (args, expected) => {
    expect(await pageThrough(g, { field: 'exceptions', key: 'exceptionId', args, size: 4 }, 'first')).toEqual(expected);
    expect(await pageThrough(g, { field: 'exceptions', key: 'exceptionId', args, size: 4 }, 'last')).toEqual(expected);
  });

  it('carry everything that is stored, blanks as null', async () => {
    const all = `exceptionId kind vulnId packageName serverName reason reasonText feedbackState feedbackStateRaw status statusRaw expired requestedBy approvedBy createdAt expiresAt expiresAtRaw approvedAt revokedAt
      triage { queueState decision justification decisionReason assignee reviewedAt source }`;
    const data = await ok(
      `{ revoked: exception(exceptionId: "exc-1fe1f7da57d4") { ${all} } triage: exception(exceptionId: "${triage}") { ${all} } feedback: exception(exceptionId: "${feedback}") { ${all} } ended: exception(exceptionId: "exc-7a3f15940906") { status expired expiresAt expiresAtRaw } none: exception(exceptionId: "exc-0") { kind } }`,
    );
    expect(data.revoked).toEqual({
      exceptionId: 'exc-1fe1f7da57d4',
      kind: 'WAIVER',
      vulnId: 'CVE-2026-000004',
      packageName: '*',
      serverName: 'srv-1',
      reason: 'accepted until upgrade 4',
      reasonText: 'accepted until upgrade 4',
      feedbackState: null,
      feedbackStateRaw: null,
      triage: null,
      status: 'REVOKED',
      statusRaw: 'revoked',
      expired: false,
      requestedBy: 'acme-analyst',
      approvedBy: 'acme-admin',
      createdAt: '2026-11-23T16:39:21.391603Z',
      expiresAt: null,
      expiresAtRaw: null,
      approvedAt: '2026-11-23T16:39:22.351085Z',
      revokedAt: '2026-11-23T16:39:22.515395Z',
    });
    expect(data.triage).toMatchObject({
      kind: 'TRIAGE',
      reasonText: null,
      feedbackState: null,
      serverName: null,
      approvedBy: 'alice',
      approvedAt: null,
      triage: {
        queueState: 'assigned',
        decision: 'under_investigation',
        justification: null,
        decisionReason: null,
        assignee: 'alice',
        reviewedAt: null,
        source: null,
      },
    });
    expect(data.feedback).toMatchObject({
      kind: 'FEEDBACK',
      reason: '[finding_feedback:false_positive] not reachable',
      reasonText: 'not reachable',
      feedbackState: 'FALSE_POSITIVE',
      feedbackStateRaw: 'false_positive',
      triage: null,
    });
    expect(data.ended).toEqual({
      status: 'ACTIVE',
      expired: true,
      expiresAt: '2026-01-01T00:00:00Z',
      expiresAtRaw: '2026-01-01T00:00:00+00:00',
    });
    expect(data.none).toBeNull();
  });

  it.each([
    ['activeAt: "2026-11-23T18:00:00Z"', 4],
    ['activeAt: "2026-01-01T00:00:00Z"', 5],
    ['activeAt: "2026-01-01T00:00:00.000001Z"', 4],
    ['packageName: "*"', 2],
    ['packageName: "openai"', 4],
    ['kind: []', 0],
    ['kind: [WAIVER, FEEDBACK, TRIAGE]', 9],
    ['status: [UNKNOWN]', 0],
    ['contains: "[FINDING_TRIAGE]"', 1],
    ['contains: "srv_1"', 0],
    ['status: [ACTIVE], kind: [WAIVER], expired: false', 2],
  ])('are filtered by %s', async (filter, total) => {
    expect(await ok(`{ exceptions(first: 1, filter: { ${filter} }) { totalCount } }`)).toEqual({ exceptions: { totalCount: total } });
  });

  it('belong to one tenant', async () => {
    const id = toGlobalId('Exception', upgrade6);
    const node = 'query N($id: ID!) { node(id: $id) { id ... on Exception { exceptionId kind } } }';
    expect(await ok(node, { variables: { id } })).toEqual({ node: { id, exceptionId: upgrade6, kind: 'WAIVER' } });
    expect(await ok(node, { variables: { id }, tenant: 'globex' })).toEqual({ node: null });
    expect(
      await ok(
        `{ exception(exceptionId: "${upgrade6}") { kind } exceptions(first: 1, filter: { vulnId: "CVE-2026-000006" }) { totalCount } exceptionMatch(input: { vulnId: "CVE-2026-000006", packageName: "openai", serverName: "srv-1" }) { suppresses exception { exceptionId } } }`,
        { tenant: 'globex' },
      ),
    ).toEqual({ exception: null, exceptions: { totalCount: 0 }, exceptionMatch: { suppresses: false, exception: null } });
  });

  it('read only the columns that were asked for', async () => {
    const { statements } = await g.run(
      '{ exceptions(first: 2) { nodes { exceptionId kind } } exceptionMatch(input: { vulnId: "a", packageName: "b" }) { suppresses } }',
    );
    expect(statements).toHaveLength(2);
    for (const { sql } of statements) expect(sql.slice(0, sql.indexOf(' from '))).not.toMatch(/requested_by|approved_by|revoked_at/);
  });
});

describe.each(onSqlite)('on $name', ({ open }) => {
  it.each([
    ['exceptions', 'Query.exceptions', (b: string) => `{ exceptions(first: 1${b && `, ${b}`}) { nodes { id } } }`],
    ['exception', 'Query.exception', (b: string) => `{ exception(exceptionId: "${upgrade6}" ${b}) { id } }`],
    [
      'exceptionMatch',
      'Query.exceptionMatch',
      (b: string) => `{ exceptionMatch(input: { vulnId: "a", packageName: "b" } ${b}) { suppresses } }`,
    ],
    ['node', 'Query.exception', (b: string) => `{ node(id: "${toGlobalId('Exception', upgrade6)}" ${b}) { id } }`],
    ['apiKeys', 'Query.apiKeys', (b: string) => `{ apiKeys(first: 1 ${b}) { nodes { id } } }`],
    ['apiKey', 'Query.apiKey', (b: string) => `{ apiKey(keyId: "fb8485d64e834fdc" ${b}) { id } }`],
    ['node', 'Query.apiKey', (b: string) => `{ node(id: "${toGlobalId('ApiKey', 'fb8485d64e834fdc')}" ${b}) { id } }`],
  ])('%s (%s) says that the store is not wired, and runs nothing', async (path, field, query) => {
    const g = await open();
    const isKey = field.includes('apiKey');
    const parity = {
      code: 'BACKEND_PARITY',
      entity: isKey ? 'API_KEYS' : 'EXCEPTIONS',
      field,
      operation: 'READ',
      level: 'NOT_WIRED',
      supportedBackends: isKey ? ['POSTGRES'] : ['POSTGRES', 'SNOWFLAKE'],
      configuredBackends: ['SQLITE'],
      remedy: expect.any(String),
      retryable: false,
    };
    for (const [pin, more] of [
      ['backend: SQLITE', { backend: 'SQLITE', reason: 'NOT_WIRED', note: expect.stringContaining('process memory') }],
      ['', { backend: null, reason: 'NOT_CONFIGURED', note: null }],
    ] as const) {
      const { data, errors, statements } = await g.run(query(pin));
      expect(data).toEqual({ [path]: null });
      expect(statements).toEqual([]);
      expect(errors.map((error) => [error.path, error.extensions])).toEqual([[[path], { ...parity, ...more }]]);
    }
    await g.close();
  });
});

describe('odd exceptions on Postgres', () => {
  const at = (minute: number): string => `2026-11-23T12:${String(minute).padStart(2, '0')}:00.000000+00:00`;
  const row = (id: string, minute: number, more: Record<string, unknown>): Record<string, unknown> => ({
    exception_id: id,
    vuln_id: 'CVE-1',
    package_name: id,
    status: 'active',
    created_at: at(minute),
    team_id: 'acme',
    ...more,
  });
  const rows = [
    row('legacy', 1, { reason: '[false_positive] old words' }),
    row('review', 2, { reason: '[finding_feedback:needs_review] please look' }),
    row('newer', 3, { reason: '[finding_feedback:by_design] it is meant so' }),
    row('older', 4, { reason: '[finding_feedback:not_applicable]' }),
    row('stateless', 5, { reason: '[finding_feedback:] nothing named' }),
    row('unclosed', 6, { reason: '[finding_feedback:false_positive without an end' }),
    row('broken', 7, { reason: '[finding_triage] {"decision":' }),
    row('list', 8, { reason: '[finding_triage] []' }),
    row('decided', 9, {
      reason:
        '[finding_triage] {"decision":"not_affected","justification":"component_not_present","queue_state":"decided","reviewed_at":"2026-11-20T10:00:00+02:00","source":"vex_ingest","decision_reason":"checked"}',
    }),
    row('inside', 10, { reason: 'see [finding_triage] {}', status: 'deferred' }),
    row('today', 11, { expires_at: '2026-11-23' }),
    row('tomorrow', 12, { expires_at: '2026-11-24' }),
    row('someday', 13, { expires_at: 'when the vendor answers' }),
    row('offset', 14, { expires_at: '2026-11-23T19:00:00+05:00' }),
    row('now', 15, { expires_at: '2026-11-23T18:00:00.000000+00:00' }),
    row('just', 16, { expires_at: '2026-11-23T17:59:59.999999+00:00' }),
    row('any-server', 17, { vuln_id: 'CVE-2', package_name: 'lib', server_name: '*', status: 'approved' }),
    row('any-package', 18, { vuln_id: 'CVE-2', package_name: '*' }),
    row('one-server', 19, { vuln_id: 'CVE-2', package_name: 'lib', server_name: 'srv' }),
    row('any-finding', 20, { vuln_id: '*', package_name: 'lib', status: 'approved' }),
    row('later-approved', 21, { vuln_id: 'CVE-2', package_name: 'lib', status: 'approved' }),
    row('pending', 22, { vuln_id: 'CVE-2', package_name: 'lib', status: 'pending' }),
    row('foreign', 23, { vuln_id: 'CVE-2', package_name: 'lib', team_id: 'globex' }),
  ];
  let g: TestGateway;
  beforeAll(async () => {
    g = await openPostgresRows({ exceptions: rows });
  });
  afterAll(() => g.close());

  const read = async (id: string, fields: string): Promise<any> => {
    const { data, errors } = await g.run(`{ exception(exceptionId: "${id}") { ${fields} } }`);
    expect(errors).toEqual([]);
    return data?.exception;
  };

  it.each([
    ['legacy', 'FEEDBACK', 'FALSE_POSITIVE', 'false_positive', 'old words'],
    ['review', 'FEEDBACK', 'NEEDS_REVIEW', 'needs_review', 'please look'],
    ['newer', 'FEEDBACK', 'UNKNOWN', 'by_design', 'it is meant so'],
    ['older', 'FEEDBACK', 'UNKNOWN', 'not_applicable', null],
    ['stateless', 'FEEDBACK', 'UNKNOWN', null, 'nothing named'],
    ['unclosed', 'FEEDBACK', 'UNKNOWN', null, '[finding_feedback:false_positive without an end'],
    ['inside', 'WAIVER', null, null, 'see [finding_triage] {}'],
    ['today', 'WAIVER', null, null, null],
    ['broken', 'TRIAGE', null, null, null],
  ])('%s is told by how its reason begins', async (id, kind, feedbackState, feedbackStateRaw, reasonText) => {
    expect(await read(id, 'kind feedbackState feedbackStateRaw reasonText')).toEqual({ kind, feedbackState, feedbackStateRaw, reasonText });
  });

  it('are filtered by the kind that they show', async () => {
    const { data } = await g.run('{ exceptions(first: 100) { nodes { exceptionId kind } } }');
    const counts: Record<string, number> = {};
    for (const { kind } of data?.exceptions.nodes) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({ FEEDBACK: 6, TRIAGE: 3, WAIVER: 13 });
    for (const [kind, total] of Object.entries(counts))
      expect((await g.run(`{ exceptions(first: 1, filter: { kind: [${kind}] }) { totalCount } }`)).data?.exceptions.totalCount).toBe(total);
  });

  it.each(['broken', 'list'])('a triage document that is none (%s) fails its own field', async (id) => {
    const { data, errors } = await g.run(`{ exception(exceptionId: "${id}") { kind vulnId triage { decision } } }`);
    expect(errors.map((error) => [error.path, error.extensions['code']])).toEqual([[['exception', 'triage'], 'STORED_DATA_INVALID']]);
    expect(data?.exception).toEqual({ kind: 'TRIAGE', vulnId: 'CVE-1', triage: null });
  });

  it('a triage record shows its document', async () => {
    expect(await read('decided', 'triage { queueState decision justification decisionReason assignee reviewedAt source }')).toEqual({
      triage: {
        queueState: 'decided',
        decision: 'not_affected',
        justification: 'component_not_present',
        decisionReason: 'checked',
        assignee: null,
        reviewedAt: '2026-11-20T08:00:00Z',
        source: 'vex_ingest',
      },
    });
  });

  it.each([
    ['today', true, '2026-11-23T00:00:00Z'],
    ['tomorrow', false, '2026-11-24T00:00:00Z'],
    ['someday', false, null],
    ['offset', false, '2026-11-23T14:00:00Z'],
    ['now', false, '2026-11-23T18:00:00Z'],
    ['just', true, '2026-11-23T17:59:59.999999Z'],
    ['legacy', false, null],
  ])('%s ends as agent-bom reads it: as text', async (id, expired, expiresAt) => {
    expect(await read(id, 'expired expiresAt')).toEqual({ expired, expiresAt });
    for (const wanted of [true, false]) {
      const { data } = await g.run(`{ exceptions(first: 100, filter: { expired: ${wanted} }) { nodes { exceptionId } } }`);
      expect(data?.exceptions.nodes.some((node: any) => node.exceptionId === id)).toBe(wanted === expired);
    }
  });

  it('with a status of a newer writer is UNKNOWN', async () => {
    expect(await read('inside', 'status statusRaw')).toEqual({ status: 'UNKNOWN', statusRaw: 'deferred' });
    expect(
      (await g.run('{ exceptions(first: 9, filter: { status: [UNKNOWN] }) { nodes { exceptionId } } }')).data?.exceptions.nodes,
    ).toEqual([{ exceptionId: 'inside' }]);
  });

  it.each<[string, string | null, string, string | null, boolean]>([
    ['CVE-2', 'srv', 'lib', 'one-server', true],
    ['CVE-2', 'other', 'lib', 'any-package', true],
    ['CVE-2', null, 'lib', 'any-package', true],
    ['CVE-2', null, 'else', 'any-package', true],
    ['CVE-9', null, 'lib', 'any-finding', true],
    ['cve-2', null, 'else', null, false],
    ['CVE-2', 'SRV', 'lib', 'any-package', true],
    ['CVE-1', null, 'today', null, false],
    ['CVE-1', null, 'now', 'now', true],
    ['CVE-1', null, 'review', 'review', false],
    ['CVE-1', null, 'newer', 'newer', false],
    ['CVE-1', null, 'older', 'older', true],
    ['CVE-1', null, 'legacy', 'legacy', true],
    ['CVE-1', null, 'stateless', 'stateless', true],
    ['CVE-1', null, 'unclosed', 'unclosed', true],
    ['CVE-1', null, 'broken', 'broken', true],
    ['CVE-1', null, 'inside', null, false],
  ])('%s on server %s in %s matches %s', async (vulnId, serverName, packageName, exceptionId, suppresses) => {
    const query = 'query M($input: ExceptionMatchInput!) { exceptionMatch(input: $input) { suppresses exception { exceptionId } } }';
    const { data, errors } = await g.run(query, { variables: { input: { vulnId, packageName, serverName } } });
    expect(errors).toEqual([]);
    expect(data?.exceptionMatch).toEqual({ suppresses, exception: exceptionId === null ? null : { exceptionId } });
  });

  it('the newest approved one follows only when no active one matches', async () => {
    const later = await openPostgresRows({ exceptions: rows.filter((r) => r['status'] !== 'active') });
    const query =
      '{ exceptionMatch(input: { vulnId: "CVE-2", packageName: "lib", serverName: "srv" }) { exception { exceptionId status } } }';
    expect((await later.run(query)).data?.exceptionMatch).toEqual({ exception: { exceptionId: 'later-approved', status: 'APPROVED' } });
    await later.close();
  });
});
