import Database from 'better-sqlite3';
import { alteredBackends } from '../support/alteredRows';
import { sharedBackends } from '../support/backends';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';
import { pageThrough } from '../support/paging';

const never = '041ba1b1-2ad5-41b5-bbf6-9bb3fe16b40a';
const disabled = '6deb2da9-789f-4d06-b990-c4f2b1513c5f';
const nightly = '7693ff8f-7823-4f41-9c07-b4280c660d5e';
const weekly = '7caa9786-d1b6-492c-9cfd-7816fa012301';
/** Schedules of tenant acme by each order, ascending. */
const orders = {
  SCHEDULE_ID: [never, disabled, nightly, weekly],
  NAME: [disabled, never, nightly, weekly],
  NEXT_RUN: [never, disabled, nightly, weekly],
  CREATED_AT: [nightly, weekly, disabled, never],
};

describe.each(sharedBackends)('schedules on $name', ({ open }) => {
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

  it.each(Object.entries(orders))('are ordered by %s both ways, and page to both ends', async (field, ascending) => {
    for (const [direction, expected] of [
      ['ASC', ascending],
      ['DESC', [...ascending].reverse()],
    ] as const) {
      const list = { field: 'schedules', key: 'scheduleId', args: `orderBy: { field: ${field}, direction: ${direction} }`, size: 3 };
      expect(await pageThrough(g, list, 'first')).toEqual(expected);
      expect(await pageThrough(g, list, 'last')).toEqual(expected);
    }
  });

  it('come by ascending id unless ordered otherwise', async () => {
    expect(await pageThrough(g, { field: 'schedules', key: 'scheduleId', size: 3 }, 'first')).toEqual(orders.SCHEDULE_ID);
    expect(await pageThrough(g, { field: 'schedules', key: 'scheduleId', args: 'orderBy: {}', size: 3 }, 'first')).toEqual(
      orders.SCHEDULE_ID,
    );
  });

  it('carry everything that is stored', async () => {
    const all = 'scheduleId name cronExpression scanConfig enabled lastRun nextRun lastJobId createdAt updatedAt';
    expect(await ok(`{ schedule(scheduleId: "${weekly}") { ${all} } none: schedule(scheduleId: "nope") { ${all} } }`)).toEqual({
      schedule: {
        scheduleId: weekly,
        name: 'acme-weekly',
        cronExpression: '30 4 * * 1',
        scanConfig: { dry_run: true, offline: true },
        enabled: false,
        lastRun: null,
        nextRun: '2026-11-30T04:30:00Z',
        lastJobId: null,
        createdAt: '2026-11-23T16:38:19.561262Z',
        updatedAt: expect.stringMatching(/^2026-11-23T16:38:\d\d\.\d{6}Z$/),
      },
      none: null,
    });
  });

  it.each([
    ['enabled: true', [never, nightly]],
    ['enabled: false', [disabled, weekly]],
    ['dueBefore: "2026-11-24T02:00:00Z"', []],
    ['dueBefore: "2026-11-24T02:00:00.000001Z"', [disabled]],
    ['dueBefore: "2026-11-24T05:00:00+02:00"', [disabled]],
    ['dueBefore: "2027-01-01T00:00:00Z"', [disabled, nightly, weekly]],
    ['enabled: true, dueBefore: "2027-01-01T00:00:00Z"', [nightly]],
    ['contains: "NIGHTLY"', [nightly]],
    ['contains: "7693ff8f"', [nightly]],
    ['contains: "acme_"', []],
  ])('are filtered by %s', async (filter, expected) => {
    const { schedules } = await ok(`{ schedules(first: 9, filter: { ${filter} }) { totalCount nodes { scheduleId } } }`);
    expect(schedules).toEqual({ totalCount: expected.length, nodes: expected.map((scheduleId) => ({ scheduleId })) });
  });

  it('know their next runs from now on', async () => {
    const { schedules } = await ok('{ schedules(first: 9) { nodes { name nextRuns(first: 3) } } }');
    expect(Object.fromEntries(schedules.nodes.map((s: any) => [s.name, s.nextRuns]))).toEqual({
      'acme-never': [],
      'acme-disabled': ['2026-11-24T02:00:00Z', '2026-11-24T02:30:00Z', '2026-11-24T03:00:00Z'],
      'acme-nightly': ['2026-11-24T03:00:00Z', '2026-11-25T03:00:00Z', '2026-11-26T03:00:00Z'],
      'acme-weekly': ['2026-11-30T04:30:00Z', '2026-12-07T04:30:00Z', '2026-12-14T04:30:00Z'],
    });
  });

  it.each([0, -1, 51])('refuse %i next runs', async (first) => {
    const { errors } = await g.run(`{ schedule(scheduleId: "${nightly}") { nextRuns(first: ${first}) } }`);
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', retryable: false, argument: 'first' }]);
  });

  it('belong to one tenant', async () => {
    const { schedule } = await ok(`{ schedule(scheduleId: "${nightly}") { id } }`);
    const node = 'query N($id: ID!) { node(id: $id) { id ... on Schedule { scheduleId nextRuns(first: 1) } } }';
    expect(await ok(node, { variables: { id: schedule.id } })).toEqual({
      node: { id: schedule.id, scheduleId: nightly, nextRuns: ['2026-11-24T03:00:00Z'] },
    });
    const other = { tenant: 'globex', variables: { id: schedule.id } };
    expect(await ok(node, other)).toEqual({ node: null });
    expect(
      await ok(
        `{ schedule(scheduleId: "${nightly}") { id } schedules(first: 1, filter: { contains: "${nightly}" }) { totalCount } }`,
        other,
      ),
    ).toEqual({ schedule: null, schedules: { totalCount: 0 } });
  });

  it('are read without their documents', async () => {
    const { statements } = await g.run('{ schedules(first: 3) { nodes { scheduleId enabled nextRun } } }');
    expect(statements).toHaveLength(1);
    expect(statements[0]?.sql).not.toMatch(/data/);
  });
});

/** `*` fires at the next full minute, whatever the second. */
it('strictly after the current minute means just that', async () => {
  const g = await openGateway({ AGENT_BOM_DB: demoDatabase() }, () => new Date('2026-11-24T03:00:59.999Z'));
  expect((await g.run(`{ schedule(scheduleId: "${nightly}") { nextRuns(first: 1) } }`)).data).toEqual({
    schedule: { nextRuns: ['2026-11-25T03:00:00Z'] },
  });
  await g.close();
});

const odd = alteredBackends((db) => {
  const edit = (id: string, values: Record<string, unknown>): void => {
    const document = JSON.parse(db.prepare('select data from scan_schedules where schedule_id = ?').pluck().get(id) as string) as object;
    db.prepare('update scan_schedules set data = ? where schedule_id = ?').run(JSON.stringify({ ...document, ...values }), id);
  };
  const started = db
    .prepare("select job_id from jobs where tenant_id = 'acme' order by created_at desc, job_id desc limit 5")
    .pluck()
    .all() as string[];
  db.prepare(`update jobs set schedule_id = ? where job_id in (${started.map(() => '?').join()})`).run(nightly, ...started);
  db.prepare("update jobs set schedule_id = 'deleted-since' where job_id = 'a840426e-98e4-4fd2-b881-67c7ff9a591d'").run();
  db.prepare("update jobs set schedule_id = ? where tenant_id = 'globex'").run(nightly);
  edit(nightly, { last_job_id: started[0], last_run: '2026-11-23T03:00:30.5+00:00' });
  edit(weekly, { last_job_id: 'expired-since', cron_expression: 'every monday' });
  db.prepare('update scan_schedules set enabled = null where schedule_id = ?').run(disabled);
});

describe.each(odd)('schedules with runs on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it('have their jobs and their last job, in as many statements for four as for two', async () => {
    const counts = [];
    for (const first of [2, 4]) {
      const { statements, data, errors } = await g.run(
        `{ schedules(first: ${first}, orderBy: { field: NAME, direction: DESC }) { nodes { name lastRun lastJob { jobId } jobs(first: 2) { totalCount nodes { jobId } pageInfo { hasNextPage } } } } }`,
      );
      expect(errors).toEqual([]);
      const byName: Record<string, any> = Object.fromEntries(data?.schedules.nodes.map((s: any) => [s.name, s]));
      expect(byName['acme-nightly']).toMatchObject({
        lastRun: '2026-11-23T03:00:30.5Z',
        jobs: { totalCount: 5, pageInfo: { hasNextPage: true } },
      });
      expect(byName['acme-nightly'].lastJob).toEqual(byName['acme-nightly'].jobs.nodes[0]);
      expect(byName['acme-weekly']).toMatchObject({ lastJob: null, jobs: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } } });
      counts.push(statements.length);
    }
    expect(counts).toEqual([4, 4]);
  });

  it('are found from their jobs in one statement; a deleted one is null', async () => {
    const { statements, data, errors } = await g.run('{ scanJobs(first: 100) { nodes { scheduleId schedule { name } } } }');
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(2);
    const jobs: any[] = data?.scanJobs.nodes.filter((job: any) => job.scheduleId !== null);
    expect(jobs.filter((job) => job.schedule?.name === 'acme-nightly')).toHaveLength(5);
    expect(jobs.filter((job) => job.schedule === null)).toEqual([{ scheduleId: 'deleted-since', schedule: null }]);
  });

  it('with an expression that is none say so in the field', async () => {
    const { data, errors } = await g.run('{ schedules(first: 9) { nodes { name nextRuns(first: 1) } } }');
    expect(errors.map((error) => [error.path, error.extensions['code']])).toEqual([
      [['schedules', 'nodes', 3, 'nextRuns'], 'STORED_DATA_INVALID'],
    ]);
    expect(data?.schedules.nodes.filter((s: any) => s !== null)).toHaveLength(3);
  });

  it("without a flag are enabled, as the column's default has it", async () => {
    const { data } = await g.run(
      `{ schedule(scheduleId: "${disabled}") { enabled } schedules(first: 9, filter: { enabled: true }) { totalCount } }`,
    );
    expect(data).toEqual({ schedule: { enabled: true }, schedules: { totalCount: 3 } });
  });
});

it('a schedule whose document is no JSON says so in its fields; its columns still answer (SQLite only: Postgres cannot hold one)', async () => {
  const file = demoDatabase();
  const db = new Database(file);
  db.prepare("update scan_schedules set data = '' where schedule_id = ?").run(nightly);
  db.close();
  const g = await openGateway({ AGENT_BOM_DB: file });
  const { data, errors } = await g.run(
    `{ schedule(scheduleId: "${nightly}") { scheduleId enabled nextRun scanConfig lastJob { jobId } } broken: schedule(scheduleId: "${nightly}") { nextRuns(first: 1) } }`,
  );
  await g.close();
  expect(data).toEqual({
    schedule: { scheduleId: nightly, enabled: true, nextRun: '2026-11-24T03:00:00Z', scanConfig: null, lastJob: null },
    broken: null,
  });
  expect(new Set(errors.map((error) => error.extensions['code']))).toEqual(new Set(['STORED_DATA_INVALID']));
  expect(errors.map((error) => error.path?.join('.')).sort()).toEqual(['broken.nextRuns', 'schedule.lastJob', 'schedule.scanConfig']);
});
