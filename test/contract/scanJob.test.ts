import { sharedBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';

describe.each(sharedBackends)('scan jobs on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it('lists the newest jobs first, with totals', async () => {
    const { data, errors } = await g.run(
      '{ scanJobs(first: 3) { totalCount nodes { jobId status createdAt } pageInfo { hasNextPage hasPreviousPage } } }',
    );
    expect(errors).toEqual([]);
    expect(data?.scanJobs).toEqual({
      totalCount: 16,
      nodes: [
        { jobId: '255080d3-60fa-457f-ab18-62bee6f1a0d9', status: 'CANCELLED', createdAt: '2026-11-23T16:40:44.306191Z' },
        { jobId: '6bb2cec6-ed68-4dc2-8945-4a55ff0a075b', status: 'DONE', createdAt: '2026-11-23T16:40:44.127745Z' },
        { jobId: '4f8d95bd-468f-4a25-8921-4a0db6388fd7', status: 'DONE', createdAt: '2026-11-23T16:40:44.127745Z' },
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
  });

  it.each(['first', 'last'] as const)('pages with %s over every job once', async (direction) => {
    const seen: string[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < 10; page += 1) {
      const [size, at, more] = direction === 'first' ? ['first', 'after', 'hasNextPage'] : ['last', 'before', 'hasPreviousPage'];
      const query = `query P($c: String) { scanJobs(${size}: 3, ${at}: $c, orderBy: { field: STATUS, direction: ASC }) { nodes { jobId } pageInfo { startCursor endCursor ${more} } } }`;
      const { data, errors } = await g.run(query, { variables: { c: cursor } });
      expect(errors).toEqual([]);
      const ids = data?.scanJobs.nodes.map((job: { jobId: string }) => job.jobId);
      if (direction === 'first') seen.push(...ids);
      else seen.unshift(...ids);
      cursor = direction === 'first' ? data?.scanJobs.pageInfo.endCursor : data?.scanJobs.pageInfo.startCursor;
      if (!data?.scanJobs.pageInfo[more]) break;
    }
    const all = await g.run('{ scanJobs(first: 100, orderBy: { field: STATUS, direction: ASC }) { nodes { jobId } } }');
    expect(seen).toEqual(all.data?.scanJobs.nodes.map((job: { jobId: string }) => job.jobId));
    expect(seen).toHaveLength(16);
  });

  it.each([
    ['status: [FAILED]', 1],
    ['status: [CANCELLED, FAILED]', 2],
    ['contains: "LAPTOP"', 4],
    ['contains: "100%_"', 0],
    ['sourceId: "acme-laptop-00"', 1],
    ['batchId: "e21e3b63-22d8-4fab-9eaf-7ba6f4ee0fdf"', 4],
    ['parentJobId: "0321a150-e25e-452c-992a-e6cb7800c5ff"', 3],
    ['triggeredBy: "acme-analyst"', 9],
    ['createdFrom: "2026-11-23T16:40:44.127745Z"', 5],
    ['createdBefore: "2026-11-23T16:40:44.127745Z"', 11],
  ])('filters by %s', async (filter, total) => {
    const { data, errors } = await g.run(`{ scanJobs(first: 1, filter: { ${filter} }) { totalCount } }`);
    expect(errors).toEqual([]);
    expect(data?.scanJobs.totalCount).toBe(total);
  });

  it('reads one job with its batch, summary and findings', async () => {
    const { data, errors } = await g.run(`{
      scanJob(jobId: "0321a150-e25e-452c-992a-e6cb7800c5ff") { targetCount children { jobId targetIndex target { field value ordinal } parent { jobId } } summary { outcome } }
      pushed: scanJob(jobId: "9fafb66b-7c41-4bd6-a437-018fa7a8a6c8") {
        sourceId summary { outcome pushed warningCount counts }
        findings(first: 2) { totalCount nodes { vulnerabilityId severity packageName fixedVersion affectedAgents } pageInfo { hasNextPage endCursor } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data?.scanJob.children.map((c: { targetIndex: number }) => c.targetIndex)).toEqual([1, 2, 3]);
    expect(data?.scanJob.children[1]).toMatchObject({
      target: { field: 'images', value: 'registry.invalid/app:2', ordinal: 1 },
      parent: { jobId: '0321a150-e25e-452c-992a-e6cb7800c5ff' },
    });
    expect(data?.pushed).toMatchObject({
      sourceId: 'acme-laptop-00',
      summary: { outcome: 'partial', pushed: true, warningCount: 1, counts: { agents: 3, vulnerabilities: 3 } },
      findings: { totalCount: 3, pageInfo: { hasNextPage: true } },
    });
    expect(data?.pushed.findings.nodes[0]).toEqual({
      vulnerabilityId: 'CVE-2026-000081',
      severity: 'CRITICAL',
      packageName: 'svc-00002-00-02',
      fixedVersion: '3.0.2.1',
      affectedAgents: ['acme-agent-00002'],
    });
  });

  it('counts by status', async () => {
    const { data } = await g.run('{ scanJobStats { total byStatus { status statusRaw count } } }');
    expect(data?.scanJobStats).toEqual({
      total: 16,
      byStatus: [
        { status: 'CANCELLED', statusRaw: 'cancelled', count: 1 },
        { status: 'DONE', statusRaw: 'done', count: 14 },
        { status: 'FAILED', statusRaw: 'failed', count: 1 },
      ],
    });
  });

  it('keeps a list off the documents it does not need', async () => {
    const { statements } = await g.run('{ scanJobs(first: 5) { nodes { jobId status createdAt completedAt triggeredBy } } }');
    expect(statements).toHaveLength(1);
    expect(statements[0]?.sql).not.toMatch(/data/);
  });

  it('finds a node again, and only for its tenant', async () => {
    const first = await g.run('{ scanJobs(first: 1) { nodes { id jobId } } }');
    const { id, jobId } = first.data?.scanJobs.nodes[0];
    const query = 'query N($id: ID!) { node(id: $id) { id ... on ScanJob { jobId } } }';
    expect((await g.run(query, { variables: { id } })).data?.node).toEqual({ id, jobId });
    expect((await g.run(query, { variables: { id }, tenant: 'globex' })).data?.node).toBeNull();
    expect((await g.run(`{ scanJob(jobId: "${jobId}") { jobId } }`, { tenant: 'globex' })).data?.scanJob).toBeNull();
  });

  it('runs the same number of statements whatever the page size', async () => {
    const counts = [];
    for (const first of [2, 5, 16]) {
      const { statements, errors } = await g.run(
        `{ scanJobs(first: ${first}, filter: { batchId: "e21e3b63-22d8-4fab-9eaf-7ba6f4ee0fdf" }) { totalCount nodes { jobId parent { jobId } children { jobId } } } }`,
      );
      expect(errors).toEqual([]);
      counts.push(statements.length);
    }
    expect(new Set(counts.slice(1)).size).toBe(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  });
});
