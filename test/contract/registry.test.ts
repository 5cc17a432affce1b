import { contractBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';

describe.each(contractBackends)('sources and schedules on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it('lists sources, last changed first, with their words', async () => {
    const { data, errors } = await g.run(
      '{ sources(first: 10) { totalCount nodes { displayName kind kindRaw status enabled owner updatedAt config } } }',
    );
    expect(errors).toEqual([]);
    expect(data?.sources.totalCount).toBe(6);
    const times = data?.sources.nodes.map((s: { updatedAt: string }) => s.updatedAt);
    expect([...times].sort().reverse()).toEqual(times);
    expect(data?.sources.nodes.find((s: { displayName: string }) => s.displayName === 'acme Old')).toMatchObject({
      kind: 'SCAN_IAC',
      kindRaw: 'scan.iac',
      status: 'DISABLED',
      enabled: false,
      owner: 'sec-ops',
      config: { tf_dirs: ['infra'] },
    });
  });

  it.each([
    ['kind: [SCAN_REPO]', 1],
    ['kind: [SCAN_REPO, SCAN_IAC]', 2],
    ['kind: [UNKNOWN]', 0],
    ['status: [DISABLED]', 1],
    ['enabled: false', 1],
    ['enabled: true', 5],
    ['contains: "MAIN REPO"', 1],
  ])('filters sources by %s', async (filter, total) => {
    const { data, errors } = await g.run(`{ sources(first: 1, filter: { ${filter} }) { totalCount } }`);
    expect(errors).toEqual([]);
    expect(data?.sources.totalCount).toBe(total);
  });

  it('finds the jobs of a source, and the source of a job', async () => {
    const { data, errors } = await g.run(
      '{ source(sourceId: "722a7ce2-1c6e-4de0-aab1-93149fe66c83") { displayName lastJob { jobId } jobs(first: 5) { totalCount nodes { jobId status source { sourceId } } } } }',
    );
    expect(errors).toEqual([]);
    expect(data?.source.jobs.totalCount).toBe(1);
    expect(data?.source.jobs.nodes[0]).toMatchObject({
      jobId: '464fce3a-7536-4c41-9338-4f3ba936a16f',
      source: { sourceId: '722a7ce2-1c6e-4de0-aab1-93149fe66c83' },
    });
    expect(data?.source.lastJob.jobId).toBe('464fce3a-7536-4c41-9338-4f3ba936a16f');
  });

  it('reads the jobs of all sources on a page in one statement', async () => {
    const counts = [];
    for (const first of [2, 6]) {
      const { statements, errors } = await g.run(`{ sources(first: ${first}) { nodes { sourceId jobs(first: 3) { nodes { jobId } } } } }`);
      expect(errors).toEqual([]);
      counts.push(statements.length);
    }
    expect(counts).toEqual([2, 2]);
  });

  it('lists schedules by id, computes their next runs, and filters them', async () => {
    const { data, errors } = await g.run(
      '{ schedules(first: 10) { totalCount nodes { scheduleId name cronExpression enabled nextRun nextRuns(first: 2) scanConfig } } on: schedules(first: 1, filter: { enabled: true }) { totalCount } }',
    );
    expect(errors).toEqual([]);
    expect(data?.schedules.totalCount).toBe(4);
    const ids = data?.schedules.nodes.map((s: { scheduleId: string }) => s.scheduleId);
    expect([...ids].sort()).toEqual(ids);
    const nightly = data?.schedules.nodes.find((s: { name: string }) => s.name === 'acme-nightly');
    expect(nightly).toMatchObject({
      cronExpression: '0 3 * * *',
      nextRun: '2026-11-24T03:00:00Z',
      nextRuns: ['2026-11-24T03:00:00Z', '2026-11-25T03:00:00Z'],
      scanConfig: { offline: true, dry_run: true },
    });
    expect(data?.on.totalCount).toBe(data?.schedules.nodes.filter((s: { enabled: boolean }) => s.enabled).length);
  });

  it('pages schedules both ways by every order', async () => {
    for (const field of ['SCHEDULE_ID', 'NAME', 'NEXT_RUN', 'CREATED_AT']) {
      const all = await g.run(`{ schedules(first: 10, orderBy: { field: ${field}, direction: DESC }) { nodes { scheduleId } } }`);
      const last = await g.run(`{ schedules(last: 10, orderBy: { field: ${field}, direction: DESC }) { nodes { scheduleId } } }`);
      const reverse = await g.run(`{ schedules(first: 10, orderBy: { field: ${field}, direction: ASC }) { nodes { scheduleId } } }`);
      expect(all.errors).toEqual([]);
      expect(last.data).toEqual(all.data);
      expect(reverse.data?.schedules.nodes).toEqual([...(all.data?.schedules.nodes ?? [])].reverse());
    }
  });

  it('keeps both to their tenant', async () => {
    const query =
      '{ source(sourceId: "722a7ce2-1c6e-4de0-aab1-93149fe66c83") { sourceId } schedule(scheduleId: "7693ff8f-7823-4f41-9c07-b4280c660d5e") { scheduleId } }';
    expect((await g.run(query, { tenant: 'globex' })).data).toEqual({ source: null, schedule: null });
    expect((await g.run(query, { tenant: 'acme' })).data).toEqual({
      source: { sourceId: '722a7ce2-1c6e-4de0-aab1-93149fe66c83' },
      schedule: { scheduleId: '7693ff8f-7823-4f41-9c07-b4280c660d5e' },
    });
  });
});
