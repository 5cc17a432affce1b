import { startClickHouse, type ClickHouseFixture } from '../support/clickhouseServer';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';

const rows = (list: readonly object[]): string => list.map((row) => JSON.stringify(row)).join('\n');

const event = (id: string, at: string, more: object = {}): object => ({
  event_id: id,
  event_timestamp: at,
  tenant_id: 'acme',
  event_type: 'tool_call',
  severity: 'high',
  agent_name: 'claude',
  updated_at: '2026-11-20 00:00:00',
  ...more,
});

const finding = (scan: string, cve: string, more: object = {}): object => ({
  scan_id: scan,
  scan_timestamp: '2026-11-20 10:00:00',
  tenant_id: 'acme',
  finding_key: `${scan}/${cve}`,
  cve_id: cve,
  package_name: 'requests',
  package_version: '1.0',
  severity: 'HIGH',
  agent_name: 'claude',
  cvss_score: 7.5,
  updated_at: '2026-11-20 10:00:00',
  ...more,
});

describe('analytics on a ClickHouse server', () => {
  let server: ClickHouseFixture;
  let g: TestGateway;

  beforeAll(async () => {
    server = await startClickHouse();
    g = await openGateway({ ...server.env, AGENT_BOM_DB: demoDatabase(), PARITYQL_STORE_MODE: 'managed' });
    // The first use creates the tables.
    expect(
      (await g.run('{ controlPlane { backends { kind reachable serverVersion schema { component version state } } } }')).errors,
    ).toEqual([]);
    await server.sql(
      `INSERT INTO agent_bom.runtime_events FORMAT JSONEachRow ${rows([
        event('e1', '2026-11-20 10:00:00'),
        event('e1', '2026-11-20 10:00:00', { severity: 'CRITICAL', updated_at: '2026-11-21 00:00:00' }),
        event('e2', '2026-11-20 10:00:00', { severity: 'Info' }),
        event('e3', '2026-11-21 10:00:00', { severity: 'odd' }),
        event('e9', '2026-11-20 10:00:00', { tenant_id: 'globex' }),
      ])}`,
    );
    await server.sql(
      `INSERT INTO agent_bom.vulnerability_scans FORMAT JSONEachRow ${rows([
        finding('s1', 'CVE-1'),
        finding('s2', 'CVE-1', { scan_timestamp: '2026-11-20 12:00:00' }),
        finding('s2', 'CVE-2', { severity: 'low' }),
        finding('s3', 'CVE-9', { tenant_id: 'globex' }),
      ])}`,
    );
    // A replay of the first scan, in the next partition: the record counts once, as it was written last.
    await server.sql(
      `INSERT INTO agent_bom.vulnerability_scans FORMAT JSONEachRow ${rows([
        finding('s1', 'CVE-1', { scan_timestamp: '2026-10-01 10:00:00', updated_at: '2026-11-01 00:00:00' }),
      ])}`,
    );
  });

  afterAll(async () => {
    await g.close();
    await server.stop();
  });

  it('is reachable, with its schema', async () => {
    const { data } = await g.run('{ controlPlane { backends { kind reachable schema { component version state } } } }');
    expect(data?.controlPlane.backends).toContainEqual({
      kind: 'CLICKHOUSE',
      reachable: true,
      schema: [{ component: 'analytics', version: 1, state: 'OK' }],
    });
  });

  it('counts every event once, as its newest version, for one tenant', async () => {
    const query = '{ analytics { runtimeEventSummary(window: { lastDays: 30 }) { eventType severity events agents } } }';
    const { data, errors } = await g.run(query);
    expect(errors).toEqual([]);
    expect(data?.analytics.runtimeEventSummary).toEqual([
      { eventType: 'tool_call', severity: 'CRITICAL', events: 1, agents: 1 },
      { eventType: 'tool_call', severity: 'INFO', events: 1, agents: 1 },
      { eventType: 'tool_call', severity: 'UNKNOWN', events: 1, agents: 1 },
    ]);
    expect((await g.run(query, { tenant: 'globex' })).data?.analytics.runtimeEventSummary).toHaveLength(1);
    expect((await g.run(query, { tenant: 'default' })).data?.analytics.runtimeEventSummary).toEqual([]);
  });

  it('pages through events both ways', async () => {
    const page =
      'query ($first: Int, $after: String, $last: Int, $before: String) { analytics { runtimeEvents(first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } nodes { eventId severity severityRaw timestamp } } } }';
    const first = (await g.run(page, { variables: { first: 2 } })).data?.analytics.runtimeEvents;
    expect(first).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        { eventId: 'e3', severity: 'UNKNOWN', severityRaw: 'odd', timestamp: '2026-11-21T10:00:00Z' },
        { eventId: 'e2', severity: 'INFO' },
      ],
    });
    const next = (await g.run(page, { variables: { first: 2, after: first.pageInfo.endCursor } })).data?.analytics.runtimeEvents;
    expect(next.nodes).toMatchObject([{ eventId: 'e1', severity: 'CRITICAL' }]);
    expect(next.pageInfo.hasNextPage).toBe(false);
    const back = (await g.run(page, { variables: { last: 2, before: next.pageInfo.startCursor } })).data?.analytics.runtimeEvents;
    expect(back.nodes.map(({ eventId }: { eventId: string }) => eventId)).toEqual(['e3', 'e2']);
    const foreign = await g.run(page, { variables: { first: 2, after: first.pageInfo.endCursor }, tenant: 'globex' });
    expect(foreign.errors[0]?.extensions['code']).toBe('BAD_CURSOR');
  });

  it('counts findings once per bucket, however many scans report them', async () => {
    const { data } = await g.run(
      '{ analytics { vulnerabilityTrend(window: { from: "2026-11-01T00:00:00Z" }) { start severity findings vulnerabilities scans } topVulnerabilities(window: { lastDays: 60 }) { vulnerabilityId severity exposures agents maxCvss } } }',
    );
    expect(data?.analytics.vulnerabilityTrend).toEqual([
      { start: '2026-11-20T00:00:00Z', severity: 'HIGH', findings: 1, vulnerabilities: 1, scans: 2 },
      { start: '2026-11-20T00:00:00Z', severity: 'LOW', findings: 1, vulnerabilities: 1, scans: 1 },
    ]);
    expect(data?.analytics.topVulnerabilities.map(({ vulnerabilityId }: { vulnerabilityId: string }) => vulnerabilityId)).toEqual([
      'CVE-1',
      'CVE-2',
    ]);
  });

  it('binds what it is asked for and never writes it into the statement', async () => {
    const nasty = `x') OR 1=1 -- {tenant:String}`;
    const { data, errors, statements } = await g.run(
      'query ($a: String) { analytics { runtimeEvents(first: 5, filter: { agentName: $a }) { totalCount nodes { eventId } } } }',
      {
        variables: { a: nasty },
      },
    );
    expect(errors).toEqual([]);
    expect(data?.analytics.runtimeEvents).toEqual({ totalCount: 0, nodes: [] });
    for (const { sql } of statements) {
      expect(sql).toContain('tenant_id = {tenant:String}');
      expect(sql).not.toContain('OR 1=1');
    }
  });

  it('serves trends, and says that it did', async () => {
    await server.sql(
      `INSERT INTO agent_bom.scan_metadata FORMAT JSONEachRow ${rows([
        {
          scan_id: 's1',
          scan_timestamp: '2026-11-20 10:00:00',
          tenant_id: 'acme',
          vuln_count: 10,
          critical_count: 2,
          high_count: 3,
          posture_grade: 'C',
          updated_at: '2026-11-20 10:00:00',
        },
        {
          scan_id: 's1',
          scan_timestamp: '2026-11-20 10:00:00',
          tenant_id: 'acme',
          vuln_count: 12,
          critical_count: 4,
          high_count: 3,
          posture_grade: 'D',
          updated_at: '2026-11-20 11:00:00',
        },
      ])}`,
    );
    const query =
      'query ($backend: Backend) { trends(window: { lastDays: 30 }, backend: $backend) { servedBy points buckets { points averageScore mostCritical lastGrade last { scanId } } } }';
    const { data } = await g.run(query);
    expect(data?.trends).toEqual({
      servedBy: 'CLICKHOUSE',
      points: 1,
      buckets: [{ points: 1, averageScore: null, mostCritical: 4, lastGrade: 'D', last: null }],
    });
    expect((await g.run(query, { variables: { backend: 'SQLITE' } })).data?.trends.servedBy).toBe('SQLITE');
  });

  it('answers a parity error for what it does not hold, and for a store that is not asked for analytics', async () => {
    const { errors, statements } = await g.run(
      '{ scanJobs(first: 1, backend: CLICKHOUSE) { totalCount } analytics { fleetHistory(first: 1, backend: SQLITE) { totalCount } } }',
    );
    expect(errors.map(({ extensions }) => [extensions['code'], extensions['reason']])).toEqual([
      ['BACKEND_PARITY', 'NOT_SUPPORTED'],
      ['BACKEND_PARITY', expect.any(String)],
    ]);
    expect(statements).toEqual([]);
  });
});
