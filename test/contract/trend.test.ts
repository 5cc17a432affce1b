import Database from 'better-sqlite3';
import { contractBackends } from '../support/backends';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';

interface Stored {
  readonly id: number;
  readonly timestamp: string;
  readonly total_vulns: number;
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly posture_score: number;
  readonly posture_grade: string;
  readonly scan_id: string | null;
}

/** Runs SQL on the demo store, without the code under test. */
function ask<T>(sql: string): readonly T[] {
  const db = new Database(demoDatabase(), { readonly: true });
  const rows = db.prepare(sql).all() as T[];
  db.close();
  return rows;
}

const stored = ask<Stored>("select * from trend_history where tenant_id = 'acme' order by timestamp desc, id desc");
const utc = (timestamp: string): string => timestamp.replace('+00:00', 'Z');
const point = (row: Stored): object => ({
  scanId: row.scan_id,
  timestamp: utc(row.timestamp),
  totalVulns: row.total_vulns,
  critical: row.critical,
  high: row.high,
  medium: row.medium,
  low: row.low,
  postureScore: row.posture_score,
  postureGrade: row.posture_grade,
});
const times = (rows: readonly Stored[]): readonly string[] => rows.map((row) => utc(row.timestamp));

describe.each(contractBackends)('trends on $name', ({ name, open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  const listed = async (filter: string, tenant = 'acme'): Promise<{ times: string[]; total: number }> => {
    const { data, errors } = await g.run(`{ postureHistory(first: 100, filter: { ${filter} }) { totalCount nodes { timestamp } } }`, {
      tenant,
    });
    expect(errors).toEqual([]);
    return { times: data?.postureHistory.nodes.map((p: { timestamp: string }) => p.timestamp), total: data?.postureHistory.totalCount };
  };

  it('lists every point as it is stored, newest first, as `GET /v1/trends?limit=100` did', async () => {
    const { data, errors, statements } = await g.run(
      '{ postureHistory(first: 100) { nodes { scanId timestamp totalVulns critical high medium low postureScore postureGrade } } }',
    );
    expect(errors).toEqual([]);
    expect(data?.postureHistory.nodes).toEqual(stored.map(point));
    expect(data?.postureHistory.nodes).toHaveLength(77);
    expect(data?.postureHistory.nodes[6]).toEqual({
      scanId: null,
      timestamp: '2026-11-19T12:00:00Z',
      totalVulns: 54,
      critical: 1,
      high: 22,
      medium: 24,
      low: 7,
      postureScore: 83,
      postureGrade: 'B',
    });
    expect(statements).toHaveLength(1);
  });

  it.each([
    ['first', 'TIMESTAMP', 'DESC'],
    ['last', 'TIMESTAMP', 'DESC'],
    ['first', 'TIMESTAMP', 'ASC'],
    ['first', 'POSTURE_SCORE', 'ASC'],
    ['last', 'POSTURE_SCORE', 'ASC'],
    ['first', 'POSTURE_SCORE', 'DESC'],
  ] as const)('pages with %s over every point once, by %s %s', async (size, field, direction) => {
    const [cursor, edge, more] = size === 'first' ? ['after', 'endCursor', 'hasNextPage'] : ['before', 'startCursor', 'hasPreviousPage'];
    const seen: string[] = [];
    let at: string | null = null;
    do {
      const query = `query P($at: String) { postureHistory(${size}: 9, ${cursor}: $at, orderBy: { field: ${field}, direction: ${direction} }) { nodes { timestamp } pageInfo { ${edge} ${more} } } }`;
      const { data, errors } = await g.run(query, { variables: { at } });
      expect(errors).toEqual([]);
      seen.splice(size === 'first' ? seen.length : 0, 0, ...data?.postureHistory.nodes.map((p: { timestamp: string }) => p.timestamp));
      at = data?.postureHistory.pageInfo[more] ? data.postureHistory.pageInfo[edge] : null;
    } while (at !== null);
    const sign = direction === 'ASC' ? 1 : -1;
    const by = (row: Stored): string | number => (field === 'TIMESTAMP' ? row.timestamp : row.posture_score);
    const sorted = [...stored].sort((a, b) => (by(a) < by(b) ? -sign : by(a) > by(b) ? sign : sign * (a.id - b.id)));
    expect(seen).toEqual(times(sorted));
  });

  it('filters by time and grade', async () => {
    const at = '2026-11-19T12:00:00Z';
    expect((await listed(`from: "${at}"`)).times).toEqual(times(stored.slice(0, 7)));
    expect(await listed(`before: "${at}"`)).toEqual({ times: times(stored.slice(7)), total: 70 });
    // Stored as `12:00:00+00:00`, without a fraction.
    expect((await listed('from: "2026-11-19T12:00:00.000001Z"')).total).toBe(6);
    expect((await listed('before: "2026-11-19T12:00:00.000001Z"')).total).toBe(71);
    const graded = stored.filter((row) => ['D', 'F'].includes(row.posture_grade));
    expect(await listed('grade: ["D", "F"]')).toEqual({ times: times(graded), total: graded.length });
    expect(graded.length).toBeGreaterThan(0);
    expect((await listed('grade: []')).total).toBe(0);
  });

  it('reads one point, by its scan and as a node, and only for its tenant', async () => {
    const query = '{ trendPoint(scanId: "acme-trend-074") { id postureScore } }';
    const { data } = await g.run(query);
    expect(data?.trendPoint.postureScore).toBe(88.6);
    const node = 'query N($id: ID!) { node(id: $id) { ... on TrendPoint { scanId postureGrade } } }';
    const variables = { id: data?.trendPoint.id };
    expect((await g.run(node, { variables })).data?.node).toEqual({ scanId: 'acme-trend-074', postureGrade: 'B' });
    expect((await g.run(node, { variables, tenant: 'globex' })).data?.node).toBeNull();
    expect((await g.run(query, { tenant: 'globex' })).data?.trendPoint).toBeNull();
    expect((await g.run('{ trendPoint(scanId: "none") { id } }')).data?.trendPoint).toBeNull();
    expect([(await listed('', 'globex')).total, (await listed('', 'default')).total]).toEqual([67, 64]);
  });

  it('joins points and jobs, in as many statements for a page as for one', async () => {
    const scanned = '6f69f19b-e673-4a27-bf08-86014c871712';
    const { data, errors } = await g.run(
      `{ scanJob(jobId: "${scanned}") { trendPoint { postureGrade job { jobId } } } graded: trendPoint(scanId: "acme-trend-074") { job { jobId } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ scanJob: { trendPoint: { postureGrade: 'C', job: { jobId: scanned } } }, graded: { job: null } });
    for (const query of [
      '{ postureHistory(first: $n) { nodes { job { jobId } } } }',
      '{ scanJobs(first: $n) { nodes { trendPoint { postureScore } } } }',
    ]) {
      const counts = await Promise.all([2, 16].map(async (n) => (await g.run(query.replace('$n', String(n)))).statements.length));
      expect(counts).toEqual([2, 2]);
    }
  });

  it.each([
    ['HOUR', "strftime('%Y-%m-%dT%H:00:00Z', timestamp)"],
    ['DAY', "strftime('%Y-%m-%dT00:00:00Z', timestamp)"],
    ['WEEK', "strftime('%Y-%m-%dT00:00:00Z', date(timestamp, 'weekday 0', '-6 days'))"],
    ['MONTH', "strftime('%Y-%m-01T00:00:00Z', timestamp)"],
  ])('computes a series by %s', async (bucket, start) => {
    const expected = ask<{ start: string; points: number; average: number; low: number; high: number; newest: string }>(
      `select ${start} as start, count(*) as points, round(avg(posture_score), 2) as average, min(posture_score) as low, max(posture_score) as high, max(timestamp) as newest
       from trend_history where tenant_id = 'acme' and timestamp >= '2026-09-20' and timestamp < '2026-11-23T12:00:00' group by 1 order by 1`,
    );
    const { data, errors, statements } = await g.run(
      `{ trends(window: { from: "2026-09-20T00:00:00Z", to: "2026-11-23T12:00:00Z" }, bucket: ${bucket}) {
        servedBy complete incompleteReason points from to buckets { start points averageScore minScore maxScore last { timestamp postureGrade totalVulns critical } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data?.trends).toMatchObject({
      servedBy: name,
      complete: true,
      incompleteReason: null,
      points: 64,
      from: '2026-09-20T00:00:00Z',
      to: '2026-11-23T12:00:00Z',
    });
    const last = (newest: string): object => {
      const row = stored.find(({ timestamp }) => timestamp === newest)!;
      return { timestamp: utc(newest), postureGrade: row.posture_grade, totalVulns: row.total_vulns, critical: row.critical };
    };
    expect(data?.trends.buckets).toEqual(
      expected.map((b) => ({
        start: b.start,
        points: b.points,
        averageScore: b.average,
        minScore: b.low,
        maxScore: b.high,
        last: last(b.newest),
      })),
    );
    expect(statements).toHaveLength(1);
  });

  it('takes the last days from the clock', async () => {
    const { data, errors } = await g.run('{ trends(window: { lastDays: 2 }) { points from to buckets { start points averageScore } } }');
    expect(errors).toEqual([]);
    // Now is 18:00 on the 23rd.
    expect(data?.trends).toMatchObject({ points: 4, from: '2026-11-21T18:00:00Z', to: '2026-11-23T18:00:00Z' });
    expect(data?.trends.buckets).toEqual([
      { start: '2026-11-22T00:00:00Z', points: 1, averageScore: 87.2 },
      { start: '2026-11-23T00:00:00Z', points: 3, averageScore: 77.63 },
    ]);
    expect((await g.run('{ trends(window: { lastDays: 2 }) { points } }', { tenant: 'nobody' })).data?.trends).toEqual({ points: 0 });
  });

  it.each([
    '{}',
    '{ lastDays: 0 }',
    '{ lastDays: 3661 }',
    '{ lastDays: 2, from: "2026-11-01T00:00:00Z" }',
    '{ to: "2026-11-01T00:00:00Z" }',
    '{ from: "2026-11-02T00:00:00Z", to: "2026-11-01T00:00:00Z" }',
    '{ from: "2026-11-01T00:00:00Z", to: "2026-11-01T00:00:00Z" }',
  ])('refuses the window %s', async (window) => {
    const { errors, statements } = await g.run(`{ trends(window: ${window}) { points } }`);
    expect(errors.map((error) => [error.extensions.code, error.extensions['argument']])).toEqual([['BAD_USER_INPUT', 'window']]);
    expect(statements).toEqual([]);
  });

  describe('baselines', () => {
    const [pushed, later] = ['9fafb66b-7c41-4bd6-a437-018fa7a8a6c8', '95ae18e1-a2a2-4565-9683-b263a4908520'];
    const query = `query B($a: ID!, $b: ID!) { baselineComparison(previousJobId: $a, currentJobId: $b) {
      newVulns { vulnerabilityId package severity riskScore isKev fixedVersion } resolvedVulns { vulnerabilityId } persistentVulns { vulnerabilityId severityRaw }
      severityChanges { vulnKey } newCount resolvedCount persistentCount netChange improving } }`;

    it('compares two results as `POST /v1/baseline/compare` did', async () => {
      const { data, errors, statements } = await g.run(query, { variables: { a: pushed, b: later }, role: 'ANALYST' });
      expect(errors).toEqual([]);
      expect(data?.baselineComparison).toEqual({
        newVulns: [
          {
            vulnerabilityId: 'CVE-2026-000084',
            package: 'svc-00004-00-02',
            severity: 'MEDIUM',
            riskScore: 5,
            isKev: false,
            fixedVersion: '3.0.4.1',
          },
          {
            vulnerabilityId: 'CVE-2026-000085',
            package: 'svc-00004-00-03',
            severity: 'LOW',
            riskScore: 2.2,
            isKev: false,
            fixedVersion: '1.0.4.1',
          },
          {
            vulnerabilityId: 'CVE-2026-000086',
            package: 'svc-00004-00-08',
            severity: 'CRITICAL',
            riskScore: 9.1,
            isKev: false,
            fixedVersion: '3.0.4.1',
          },
          {
            vulnerabilityId: 'CVE-2026-000087',
            package: 'svc-00004-00-11',
            severity: 'LOW',
            riskScore: 2.2,
            isKev: false,
            fixedVersion: '3.0.4.1',
          },
        ],
        resolvedVulns: [],
        persistentVulns: [
          { vulnerabilityId: 'CVE-2026-000081', severityRaw: 'critical' },
          { vulnerabilityId: 'CVE-2026-000082', severityRaw: 'medium' },
          { vulnerabilityId: 'CVE-2026-000083', severityRaw: 'medium' },
        ],
        severityChanges: [],
        newCount: 4,
        resolvedCount: 0,
        persistentCount: 3,
        netChange: 4,
        improving: false,
      });
      expect(statements).toHaveLength(1);
    });

    it('the other way round, what was new is resolved', async () => {
      const { data } = await g.run(query, { variables: { a: later, b: pushed } });
      expect(data?.baselineComparison).toMatchObject({ newCount: 0, resolvedCount: 4, persistentCount: 3, netChange: -4, improving: true });
    });

    it.each([
      ['previousJobId', 'none', later],
      ['currentJobId', pushed, 'none'],
      // Cancelled before it ran.
      ['currentJobId', pushed, '255080d3-60fa-457f-ab18-62bee6f1a0d9'],
    ])('names %s when it is missing or has no result', async (argument, a, b) => {
      const { data, errors } = await g.run(query, { variables: { a, b } });
      expect(data?.baselineComparison).toBeNull();
      expect(errors.map((error) => [error.extensions.code, error.extensions['argument']])).toEqual([['NOT_FOUND', argument]]);
    });

    it('sees nothing of another tenant, and is closed to viewers', async () => {
      const variables = { a: pushed, b: later };
      expect((await g.run(query, { variables, tenant: 'globex' })).errors[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await g.run(query, { variables, role: 'VIEWER' })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });
});

describe('trends of unusual stores', () => {
  async function over(change: (db: Database.Database) => void, use: (g: TestGateway) => Promise<void>): Promise<void> {
    const file = demoDatabase();
    const db = new Database(file);
    change(db);
    db.close();
    const g = await openGateway({ AGENT_BOM_DB: file });
    await use(g).finally(() => g.close());
  }

  it('a window with more points than are read says so, and keeps the newest', async () => {
    const fill = (db: Database.Database): void => {
      db.exec(`insert into trend_history (timestamp, tenant_id, total_vulns, posture_score, posture_grade)
        with recursive n(i) as (select 0 union all select i + 1 from n where i < 20000)
        select strftime('%Y-%m-%dT%H:%M:%S+00:00', '2026-11-20', '-' || i || ' minutes'), 'busy', i, 50.5, 'F' from n`);
    };
    await over(fill, async (g) => {
      const { data, errors } = await g.run(
        '{ trends(window: { lastDays: 100 }, bucket: MONTH) { complete incompleteReason points buckets { start points averageScore last { totalVulns } } } }',
        { tenant: 'busy' },
      );
      expect(errors).toEqual([]);
      // Minute by minute back from the 20th: all of them lie in November.
      expect(data?.trends).toEqual({
        complete: false,
        incompleteReason: 'point_budget',
        points: 20_000,
        buckets: [{ start: '2026-11-01T00:00:00Z', points: 20_000, averageScore: 50.5, last: { totalVulns: 0 } }],
      });
    });
  });

  it('a point that cannot be read fails at its own place', async () => {
    await over(
      (db) => void db.exec("update trend_history set timestamp = 'yesterday' where scan_id = 'acme-trend-074'"),
      async (g) => {
        const { data, errors } = await g.run(
          '{ trendPoint(scanId: "acme-trend-074") { postureGrade } broken: trendPoint(scanId: "acme-trend-074") { timestamp } other: trendPoint(scanId: "acme-trend-073") { timestamp } }',
        );
        expect(data).toEqual({ trendPoint: { postureGrade: 'B' }, broken: null, other: { timestamp: '2026-11-22T12:00:00Z' } });
        expect(errors.map((error) => [error.path?.[0], error.extensions.code])).toEqual([['broken', 'STORED_DATA_INVALID']]);
      },
    );
  });

  it('a series over a point that cannot be read is the typed error', async () => {
    await over(
      (db) => void db.exec("update trend_history set posture_score = 'high' where scan_id = 'acme-trend-074'"),
      async (g) => {
        const { errors } = await g.run('{ trends(window: { lastDays: 2 }) { points } }');
        expect(errors.map((error) => error.extensions.code)).toEqual(['STORED_DATA_INVALID']);
      },
    );
  });

  it('two results of the same job in other words show the changes of severity', async () => {
    const edit = (db: Database.Database): void => {
      db.exec(`update jobs set data = json_set(data, '$.result.blast_radius[0].severity', 'HIGH', '$.result.blast_radius[1].severity', 'Medium', '$.result.blast_radius[2].severity', 'dire')
        where job_id = '9fafb66b-7c41-4bd6-a437-018fa7a8a6c8'`);
    };
    await over(edit, async (g) => {
      const { data, errors } =
        await g.run(`{ baselineComparison(previousJobId: "9fafb66b-7c41-4bd6-a437-018fa7a8a6c8", currentJobId: "95ae18e1-a2a2-4565-9683-b263a4908520") {
        severityChanges { vulnKey package previousSeverity previousSeverityRaw currentSeverity currentSeverityRaw } } }`);
      expect(errors).toEqual([]);
      expect(data?.baselineComparison.severityChanges).toEqual([
        {
          vulnKey: 'CVE-2026-000081:svc-00002-00-02',
          package: 'svc-00002-00-02',
          previousSeverity: 'HIGH',
          previousSeverityRaw: 'HIGH',
          currentSeverity: 'CRITICAL',
          currentSeverityRaw: 'critical',
        },
        {
          vulnKey: 'CVE-2026-000083:svc-00003-00-07',
          package: 'svc-00003-00-07',
          previousSeverity: 'UNKNOWN',
          previousSeverityRaw: 'dire',
          currentSeverity: 'MEDIUM',
          currentSeverityRaw: 'medium',
        },
      ]);
    });
  });
});
