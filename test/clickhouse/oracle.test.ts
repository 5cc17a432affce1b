import { startClickHouse, type ClickHouseFixture } from '../support/clickhouseServer';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';

/** Numbers worked out by hand from rows that were repeated, came late, or belong to somebody else. */
describe('readers of the analytics store against a hand-computed oracle', () => {
  let server: ClickHouseFixture;
  let g: TestGateway;

  const insert = (table: string, rows: readonly object[]): Promise<string> =>
    server.sql(`INSERT INTO agent_bom.${table} FORMAT JSONEachRow ${rows.map((row) => JSON.stringify(row)).join('\n')}`);
  const read = async (fields: string, tenant = 'acme'): Promise<Record<string, any>> => {
    const { data, errors } = await g.run(`{ analytics { ${fields} } }`, { tenant });
    expect(errors).toEqual([]);
    return data?.['analytics'];
  };

  beforeAll(async () => {
    server = await startClickHouse();
    g = await openGateway({ ...server.env, AGENT_BOM_DB: demoDatabase(), PARITYQL_STORE_MODE: 'managed', PARITYQL_MAX_COST: '1000000' });
    await read('scanHistory(first: 1) { totalCount }');
  });
  afterAll(async () => {
    await g.close();
    await server.stop();
  });

  it('runtimeEventTrend: a late event belongs to the day it happened on, a repeated one counts once', async () => {
    const event = (event_id: string, event_timestamp: string, severity: string, more: object = {}): object => ({
      event_id,
      event_timestamp,
      severity,
      tenant_id: 'acme',
      event_type: 'tool_call',
      agent_name: 'a',
      updated_at: '2026-11-20 00:00:00',
      ...more,
    });
    await insert('runtime_events', [
      event('1', '2026-11-18 23:59:59', 'critical'),
      event('2', '2026-11-19 00:00:00', 'HIGH'),
      event('2', '2026-11-19 00:00:00', 'low', { updated_at: '2026-11-21 00:00:00' }),
      event('3', '2026-11-19 10:00:00', 'Critical', { tenant_id: 'globex' }),
    ]);
    // Days after, in another part of the table.
    await insert('runtime_events', [event('4', '2026-11-18 12:00:00', 'high', { updated_at: '2026-11-22 00:00:00' })]);
    const { runtimeEventTrend } = await read('runtimeEventTrend(window: { lastDays: 30 }, bucket: DAY) { start events severe }');
    expect(runtimeEventTrend).toEqual([
      { start: '2026-11-18T00:00:00Z', events: 2, severe: 2 },
      // Its newest version is of severity low.
      { start: '2026-11-19T00:00:00Z', events: 1, severe: 0 },
    ]);
    const theirs = await read('runtimeEventTrend(window: { lastDays: 30 }, bucket: DAY) { events severe }', 'globex');
    expect(theirs['runtimeEventTrend']).toEqual([{ events: 1, severe: 1 }]);
  });

  it('scanHistory: one record per scan, as it was written last', async () => {
    const scan = (scan_id: string, vuln_count: number, updated_at: string, tenant_id = 'acme'): object => ({
      scan_id,
      vuln_count,
      updated_at,
      tenant_id,
      scan_timestamp: '2026-11-20 10:00:00',
      agent_count: 2,
      package_count: 3,
      critical_count: 1,
      high_count: 1,
      posture_grade: 'B',
      scan_duration_ms: 4294967295,
      has_runtime_correlation: 1,
    });
    await insert('scan_metadata', [scan('s1', 5, '2026-11-20 10:00:00'), scan('s2', 1, '2026-11-20 10:00:00', 'globex')]);
    await insert('scan_metadata', [scan('s1', 9, '2026-11-21 10:00:00')]);
    await insert('scan_metadata', [scan('s1', 7, '2026-11-20 12:00:00')]);
    const { scanHistory } = await read(
      'scanHistory(first: 10) { totalCount nodes { scanId vulnerabilities agents packages critical high postureGrade durationMs hasRuntimeCorrelation } }',
    );
    expect(scanHistory).toEqual({
      totalCount: 1,
      nodes: [
        {
          scanId: 's1',
          vulnerabilities: 9,
          agents: 2,
          packages: 3,
          critical: 1,
          high: 1,
          postureGrade: 'B',
          durationMs: 4294967295,
          hasRuntimeCorrelation: true,
        },
      ],
    });
  });

  it('complianceHeatmap: each control as the latest scan left it, and sums beyond 2^53 exact', async () => {
    const control = (scan_id: string, control_id: string, status: string, measured_at: string, more: object = {}): object => ({
      scan_id,
      control_id,
      status,
      measured_at,
      tenant_id: 'acme',
      control_key: `owasp/${control_id}`,
      framework: 'owasp',
      control_name: control_id,
      finding_count: 2,
      score: 50,
      updated_at: measured_at,
      ...more,
    });
    await insert('compliance_controls', [
      control('s1', 'c1', 'FAIL', '2026-11-18 10:00:00'),
      control('s2', 'c1', 'pass', '2026-11-19 10:00:00', { finding_count: 0, score: 100 }),
      control('s2', 'c2', 'Fail', '2026-11-19 10:00:00'),
      control('s2', 'c2', 'fail', '2026-11-19 10:00:00', { finding_count: 4, updated_at: '2026-11-20 10:00:00' }),
      control('s9', 'c3', 'fail', '2026-11-19 10:00:00', { tenant_id: 'globex' }),
      // Late: measured before the others, written after them.
      control('s0', 'c1', 'fail', '2026-11-01 10:00:00', { updated_at: '2026-11-22 10:00:00' }),
    ]);
    const heatmap = 'complianceHeatmap(window: { lastDays: 30 }) { framework status controls findings averageScore }';
    expect((await read(heatmap))['complianceHeatmap']).toEqual([
      { framework: 'owasp', status: 'fail', controls: 1, findings: 4, averageScore: 50 },
      { framework: 'owasp', status: 'pass', controls: 1, findings: 0, averageScore: 100 },
    ]);
    await server.sql(`INSERT INTO agent_bom.compliance_controls (measured_at, scan_id, tenant_id, control_key, framework, control_id, status, finding_count, updated_at)
      SELECT '2026-11-19 10:00:00', 's1', 'large', toString(number), 'nist', toString(number), 'fail', 4294967295, '2026-11-19 10:00:00' FROM numbers(2100001)`);
    const [large] = (await read(heatmap, 'large'))['complianceHeatmap'];
    expect(large).toMatchObject({ controls: 2_100_001, findings: (4294967295n * 2_100_001n).toString() });
  });

  it('postureHistory and fleetHistory: what was appended twice counts once', async () => {
    const posture = {
      measured_at: '2026-11-20 10:00:00',
      tenant_id: 'acme',
      agent_name: 'a',
      total_packages: 3,
      critical_vulns: 1,
      risk_score: 7.5,
    };
    await insert('posture_scores', [posture, posture, { ...posture, measured_at: '2026-11-21 10:00:00', critical_vulns: 0 }]);
    await insert('posture_scores', [posture, { ...posture, tenant_id: 'globex' }]);
    const fleet = {
      measured_at: '2026-11-20 10:00:00',
      tenant_id: 'acme',
      agent_name: 'a',
      agent_type: 'cursor',
      trust_score: 80,
      server_count: 1,
    };
    await insert('fleet_agents', [fleet, { ...fleet, tenant_id: 'globex' }]);
    await insert('fleet_agents', [fleet]);
    const { postureHistory, fleetHistory } = await read(
      'postureHistory(first: 10) { totalCount nodes { measuredAt critical packages riskScore } } fleetHistory(first: 10) { totalCount nodes { agentName trustScore servers } }',
    );
    expect(postureHistory).toEqual({
      totalCount: 2,
      nodes: [
        { measuredAt: '2026-11-21T10:00:00Z', critical: 0, packages: 3, riskScore: 7.5 },
        { measuredAt: '2026-11-20T10:00:00Z', critical: 1, packages: 3, riskScore: 7.5 },
      ],
    });
    expect(fleetHistory).toEqual({ totalCount: 1, nodes: [{ agentName: 'a', trustScore: 80, servers: 1 }] });
  });

  it('auditEvents: copies of entries, each once', async () => {
    const entry = (entry_id: string, action: string, tenant_id = 'acme'): object => ({
      entry_id,
      action,
      tenant_id,
      event_timestamp: '2026-11-20 10:00:00',
      actor: 'ops',
      resource: 'job/1',
      updated_at: '2026-11-20 10:00:00',
    });
    await insert('audit_events', [entry('1', 'scan'), entry('1', 'scan'), entry('2', 'scan', 'globex')]);
    await insert('audit_events', [entry('1', 'scan')]);
    const { auditEvents } = await read('auditEvents(first: 10) { totalCount nodes { entryId action actor resource } }');
    expect(auditEvents).toEqual({ totalCount: 1, nodes: [{ entryId: '1', action: 'scan', actor: 'ops', resource: 'job/1' }] });
  });

  it('findings: those of the run that was committed last, and of no other', async () => {
    const staged = (run_id: string, publication_attempt_id: string, finding_id: string, tenant_id = 'acme'): object => ({
      run_id,
      publication_attempt_id,
      finding_id,
      tenant_id,
      severity: 'HIGH',
      exported_at: '2026-11-20 10:00:00',
    });
    const committed = (run_id: string, publication_attempt_id: string, committed_at: string, tenant_id = 'acme'): object => ({
      run_id,
      publication_attempt_id,
      committed_at,
      tenant_id,
      row_count: 2,
    });
    await insert('findings_feed_staged', [
      staged('r1', 'a1', 'f1'),
      staged('r1', 'a1', 'f2'),
      // A batch that was sent twice, an attempt that was given up, a run that is not committed, and another tenant's.
      staged('r1', 'a1', 'f2'),
      staged('r1', 'a0', 'f0'),
      staged('r2', 'a1', 'f9'),
      staged('r1', 'a1', 'theirs', 'globex'),
    ]);
    const ids = async (): Promise<unknown> => {
      const { findings } = await read('findings(first: 10) { totalCount nodes { findingId runId } }');
      return [findings.totalCount, findings.nodes.map((node: { findingId: string }) => node.findingId).sort()];
    };
    expect(await ids()).toEqual([0, []]);
    await insert('findings_feed_runs', [
      committed('r1', 'a1', '2026-11-20 11:00:00'),
      committed('r9', 'a1', '2026-11-22 11:00:00', 'globex'),
    ]);
    expect(await ids()).toEqual([2, ['f1', 'f2']]);
    await insert('findings_feed_runs', [committed('r2', 'a1', '2026-11-21 11:00:00')]);
    expect(await ids()).toEqual([1, ['f9']]);
  });
});
