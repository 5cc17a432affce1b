import Database from 'better-sqlite3';
import { alteredBackends } from '../support/alteredRows';
import { contractBackends } from '../support/backends';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';
import { pageThrough } from '../support/paging';

/** Sources of tenant acme, last changed first. */
const byChange = [
  '722a7ce2-1c6e-4de0-aab1-93149fe66c83',
  '1a334443-f7ce-426b-a983-490e904225a8',
  '9d961f55-a031-4888-becd-49670c4cb7b7',
  '5f49808b-0e8e-4016-ad7c-d703e13b34d2',
  '9f76a705-9350-4d6b-b772-88638c9c17fb',
  'e99263ab-9ef4-404b-af77-922f33f71bfc',
] as const;
/** The same by name: Images, Jira, MDM, Main repo, Old, Runtime gw. Capitals sort by code point. */
const byName = [byChange[0], byChange[1], byChange[3], byChange[4], byChange[5], byChange[2]];
const [images, jira] = byChange;
const imagesJob = '464fce3a-7536-4c41-9338-4f3ba936a16f';

describe.each(contractBackends)('sources on $name', ({ open }) => {
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
    ['', byChange],
    ['orderBy: {}', byChange],
    ['orderBy: { direction: ASC }', [...byChange].reverse()],
    ['orderBy: { field: DISPLAY_NAME, direction: ASC }', byName],
    ['orderBy: { field: DISPLAY_NAME, direction: DESC }', [...byName].reverse()],
  ])('are ordered by (%s), and page to both ends', async (args, expected) => {
    expect(await pageThrough(g, { field: 'sources', key: 'sourceId', args, size: 4 }, 'first')).toEqual(expected);
    expect(await pageThrough(g, { field: 'sources', key: 'sourceId', args, size: 2 }, 'last')).toEqual(expected);
  });

  it('carry everything that is stored', async () => {
    const all =
      'sourceId displayName kind kindRaw description owner connectorName credentialMode credentialRef enabled status statusRaw config lastTestedAt lastTestStatus lastTestMessage lastRunAt lastRunStatus lastJobId createdAt updatedAt';
    const data = await ok(`{ a: source(sourceId: "${jira}") { ${all} } b: source(sourceId: "${images}") { ${all} } }`);
    expect(data.a).toEqual({
      sourceId: jira,
      displayName: 'acme Jira',
      kind: 'CONNECTOR_CLOUD_READ_ONLY',
      kindRaw: 'connector.cloud_read_only',
      description: 'Jira',
      owner: 'sec-ops',
      connectorName: 'jira',
      credentialMode: 'env',
      credentialRef: null,
      enabled: true,
      status: 'DEGRADED',
      statusRaw: 'degraded',
      config: {},
      lastTestedAt: '2026-11-23T16:38:18.916745Z',
      lastTestStatus: 'degraded',
      lastTestMessage: 'Jira URL required. Set --jira-url or JIRA_URL env var.',
      lastRunAt: null,
      lastRunStatus: null,
      lastJobId: null,
      createdAt: '2026-11-23T16:38:18.571317Z',
      updatedAt: '2026-11-23T16:38:18.916782Z',
    });
    expect(data.b).toMatchObject({
      config: { images: ['ghcr.io/example/app:1.2'], dry_run: true },
      lastJobId: imagesJob,
      lastRunStatus: 'pending',
      lastRunAt: expect.stringMatching(/^2026-11-23T16:38:19\./),
    });
  });

  it('show the true state of the last run, which the stored word never becomes', async () => {
    const { source } = await ok(`{ source(sourceId: "${images}") { lastRunStatus lastJob { jobId status sourceId } } }`);
    expect(source).toEqual({ lastRunStatus: 'pending', lastJob: { jobId: imagesJob, status: 'DONE', sourceId: images } });
  });

  it('have their jobs, a page at a time, without more statements for more sources', async () => {
    const counts = [];
    for (const first of [2, 6]) {
      const { statements, errors, data } = await g.run(
        `{ sources(first: ${first}) { nodes { sourceId lastJob { jobId } jobs(first: 2) { totalCount nodes { jobId source { displayName } } pageInfo { hasNextPage } } } } }`,
      );
      expect(errors).toEqual([]);
      expect(data?.sources.nodes.map((s: any) => s.jobs.totalCount)).toEqual([1, 0, 0, 0, 0, 0].slice(0, first));
      expect(data?.sources.nodes[0].jobs).toEqual({
        totalCount: 1,
        nodes: [{ jobId: imagesJob, source: { displayName: 'acme Images' } }],
        pageInfo: { hasNextPage: false },
      });
      counts.push(statements.length);
    }
    expect(counts).toEqual([5, 5]);
  });

  it('are found from the jobs of a page in one statement; pushed results have none', async () => {
    const { statements, data, errors } = await g.run('{ scanJobs(first: 100) { nodes { jobId sourceId source { sourceId } } } }');
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(2);
    const jobs: any[] = data?.scanJobs.nodes;
    expect(jobs.filter((job) => job.source !== null)).toEqual([{ jobId: imagesJob, sourceId: images, source: { sourceId: images } }]);
    expect(jobs.filter((job) => job.sourceId !== null)).toHaveLength(7);
  });

  it('are read without their documents, and counted only when asked', async () => {
    const { statements } = await g.run('{ sources(first: 3) { nodes { sourceId enabled updatedAt } } }');
    expect(statements).toHaveLength(1);
    expect(statements[0]?.sql).not.toMatch(/data/);
    const named = await g.run('{ sources(first: 3) { nodes { displayName } } }');
    expect(named.statements[0]?.sql).not.toMatch(/"data" as|config/);
  });

  it('belong to one tenant', async () => {
    const { source } = await ok(`{ source(sourceId: "${images}") { id } }`);
    const node = 'query N($id: ID!) { node(id: $id) { id ... on Source { sourceId } } }';
    expect(await ok(node, { variables: { id: source.id } })).toEqual({ node: { id: source.id, sourceId: images } });
    const other = { tenant: 'globex', variables: { id: source.id } };
    expect(await ok(node, other)).toEqual({ node: null });
    expect(
      await ok(`{ source(sourceId: "${images}") { id } sources(first: 1, filter: { contains: "${images}" }) { totalCount } }`, other),
    ).toEqual({ source: null, sources: { totalCount: 0 } });
    expect(await pageThrough(g, { field: 'sources', key: 'displayName', size: 2 }, 'first', { tenant: 'globex' })).toEqual([
      'globex Images',
      'globex Jira',
      'globex MDM',
      'globex Main repo',
      'globex Old',
    ]);
  });

  it.each([['100%'], ['_'], ['acme-'], ["x' or 1=1 --"]])('are not found by the pattern %s', async (contains) => {
    expect(
      await ok('query C($c: String) { sources(first: 1, filter: { contains: $c }) { totalCount } }', { variables: { c: contains } }),
    ).toEqual({ sources: { totalCount: 0 } });
  });

  it('refuse the cursor of another list', async () => {
    const { sources } = await ok('{ sources(first: 1) { pageInfo { endCursor } } }');
    const cursor = sources.pageInfo.endCursor;
    for (const args of ['orderBy: { field: DISPLAY_NAME }', 'filter: { enabled: true }']) {
      const { errors } = await g.run(`{ sources(first: 1, after: "${cursor}", ${args}) { nodes { id } } }`);
      expect(errors[0]?.extensions['code']).toBe('BAD_CURSOR');
    }
    expect(
      (await g.run(`{ sources(first: 1, after: "${cursor}") { nodes { id } } }`, { tenant: 'globex' })).errors[0]?.extensions['code'],
    ).toBe('BAD_CURSOR');
  });
});

const odd = alteredBackends((db) => {
  const edit = (id: string, change: (document: Record<string, unknown>) => void, columns = ''): void => {
    const document = JSON.parse(db.prepare('select data from sources where source_id = ?').pluck().get(id) as string) as Record<
      string,
      unknown
    >;
    change(document);
    db.prepare(`update sources set data = ? ${columns} where source_id = ?`).run(JSON.stringify(document), id);
  };
  edit(
    byChange[1],
    (d) => Object.assign(d, { kind: 'connector.ticketing', status: 'paused', last_tested_at: 'yesterday' }),
    ', enabled = null',
  );
  edit(byChange[2], (d) => Object.assign(d, { display_name: undefined, owner: '', last_job_id: 'gone' }));
  for (const id of [byChange[4], byChange[5]])
    db.prepare("update sources set updated_at = '2026-11-23T20:00:00+00:00' where source_id = ?").run(id);
  const insert = db.prepare(
    "insert into jobs (job_id, status, created_at, tenant_id, child_job_ids, data) values (?, 'done', ?, ?, '[]', ?)",
  );
  for (let i = 0; i < 3; i += 1) insert.run(`more-${i}`, `2026-11-23T17:0${i}:00+00:00`, 'acme', JSON.stringify({ source_id: images }));
  insert.run('foreign', '2026-11-23T17:59:00+00:00', 'globex', JSON.stringify({ source_id: images }));
});

describe.each(odd)('odd sources on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it('with words of a newer writer are UNKNOWN, and found as such', async () => {
    const { data, errors } = await g.run(
      '{ kinds: sources(first: 9, filter: { kind: [UNKNOWN, SCAN_REPO] }) { nodes { kind kindRaw } } states: sources(first: 9, filter: { status: [UNKNOWN] }) { nodes { sourceId status statusRaw enabled } } none: sources(first: 9, filter: { kind: [] }) { totalCount } }',
    );
    expect(errors).toEqual([]);
    expect(data?.kinds.nodes).toEqual([
      { kind: 'SCAN_REPO', kindRaw: 'scan.repo' },
      { kind: 'UNKNOWN', kindRaw: 'connector.ticketing' },
    ]);
    expect(data?.states.nodes).toEqual([{ sourceId: byChange[1], status: 'UNKNOWN', statusRaw: 'paused', enabled: true }]);
    expect(data?.none.totalCount).toBe(0);
    expect((await g.run('{ sources(first: 1, filter: { enabled: true }) { totalCount } }')).data?.sources.totalCount).toBe(5);
  });

  it('fail by the field, not by the row or the page', async () => {
    const { data, errors } = await g.run('{ sources(first: 9) { nodes { sourceId displayName owner lastTestedAt lastJob { jobId } } } }');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path: ['sources', 'nodes', 3, 'lastTestedAt'], extensions: { code: 'STORED_DATA_INVALID' } });
    expect(data?.sources.nodes[3]).toMatchObject({ sourceId: byChange[1], lastTestedAt: null, displayName: 'acme Jira' });
    expect(data?.sources.nodes[4]).toEqual({
      sourceId: byChange[2],
      displayName: '',
      owner: null,
      lastTestedAt: expect.any(String),
      lastJob: null,
    });
  });

  it('changed in the same instant are ordered by ascending id, as agent-bom has it', async () => {
    const ids = await pageThrough(g, { field: 'sources', key: 'sourceId', size: 1 }, 'first');
    expect(ids.slice(0, 2)).toEqual([byChange[4], byChange[5]]);
    expect(await pageThrough(g, { field: 'sources', key: 'sourceId', size: 1 }, 'last')).toEqual(ids);
  });

  it("page through their jobs, newest first, never another tenant's", async () => {
    const page = async (after: string | null): Promise<any> => {
      const { data, errors } = await g.run(
        `query J($c: String) { source(sourceId: "${images}") { jobs(first: 3, after: $c) { totalCount nodes { jobId } pageInfo { hasNextPage endCursor } } } }`,
        { variables: { c: after } },
      );
      expect(errors).toEqual([]);
      return data?.source.jobs;
    };
    const first = await page(null);
    expect(first).toMatchObject({
      totalCount: 4,
      nodes: [{ jobId: 'more-2' }, { jobId: 'more-1' }, { jobId: 'more-0' }],
      pageInfo: { hasNextPage: true },
    });
    expect(await page(first.pageInfo.endCursor)).toMatchObject({
      totalCount: 4,
      nodes: [{ jobId: imagesJob }],
      pageInfo: { hasNextPage: false },
    });
  });
});

it('a source whose document is no JSON says so in its fields; its columns still answer (SQLite only: Postgres cannot hold one)', async () => {
  const file = demoDatabase();
  const db = new Database(file);
  db.prepare("update sources set data = '{broken' where source_id = ?").run(images);
  db.close();
  const g = await openGateway({ AGENT_BOM_DB: file });
  const { data, errors } = await g.run(
    '{ sources(first: 2) { totalCount nodes { sourceId enabled config lastJob { jobId } jobs(first: 1) { totalCount } } } }',
  );
  await g.close();
  expect(data?.sources.totalCount).toBe(6);
  expect(data?.sources.nodes[0]).toEqual({ sourceId: images, enabled: true, config: null, lastJob: null, jobs: { totalCount: 1 } });
  expect(errors.map((error) => [error.path, error.extensions['code']])).toEqual(
    ['config', 'lastJob'].map((field) => [['sources', 'nodes', 0, field], 'STORED_DATA_INVALID']),
  );
});
