import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { postgresError } from '../../datasources/postgres/session';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type Answer, type TestGateway } from '../support/gateway';
import { emptyJobsFile, insertSqlite, job, openPairedStores, type PairedStores } from '../support/scanJobRows';

/** Runs a query on a gateway that lives for this query. */
async function once(env: Record<string, string>, query: string, tenant = 'acme'): Promise<Answer> {
  const gateway = await openGateway(env);
  try {
    return await gateway.run(query, { tenant });
  } finally {
    await gateway.close();
  }
}

const codes = ({ errors }: Answer): Record<string, unknown> =>
  Object.fromEntries(errors.map((e) => [(e.path ?? []).join('.'), e.extensions['code']]));

/** No error may name a file, a host, SQL or a stack. */
function expectClean({ errors }: Answer): void {
  expect(JSON.stringify(errors)).not.toMatch(/\/tmp|127\.0\.0\.1|localhost|select |\.js:|\.ts:|password|agent_bom_app/i);
}

const jobs = '{ scanJobs(first: 5) { nodes { jobId } } controlPlane { version } }';

describe('a request that no store can answer', () => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await openGateway({ AGENT_BOM_DB: demoDatabase() });
  });
  afterAll(() => g.close());

  it('names an unknown backend, as a literal or as a variable', async () => {
    const literal = await g.run('{ scanJobs(first: 1, backend: MONGO) { nodes { jobId } } }');
    expect(literal.errors[0]).toMatchObject({
      message: expect.stringContaining('MONGO'),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    const variable = await g.run('query Q($b: Backend) { scanJobs(first: 1, backend: $b) { nodes { jobId } } }', {
      variables: { b: 'MONGO' },
    });
    expect(variable.errors[0]).toMatchObject({ message: expect.stringContaining('MONGO'), extensions: { code: 'BAD_USER_INPUT' } });
    expect([...literal.statements, ...variable.statements]).toEqual([]);
  });

  it('answers a backend that this deployment lacks, or that lacks the entity, with the parity error, and its siblings', async () => {
    const answer = await g.run(
      '{ a: scanJobs(first: 1, backend: CLICKHOUSE) { nodes { jobId } } b: scanJobs(first: 1, backend: POSTGRES) { nodes { jobId } } c: scanJobs(first: 1) { nodes { jobId } } }',
    );
    expect(codes(answer)).toEqual({ a: 'BACKEND_PARITY', b: 'BACKEND_PARITY' });
    expect(answer.errors.map((e) => e.extensions['reason']).sort()).toEqual(['NOT_CONFIGURED', 'NOT_SUPPORTED']);
    expect(answer.data).toMatchObject({ a: null, b: null, c: { nodes: [expect.anything()] } });
  });

  it.each([
    ['first: 0', 'first'],
    ['first: 101', 'first'],
    ['last: -1', 'last'],
    ['first: 1, last: 1', 'last'],
    ['', 'first'],
  ])('refuses page arguments (%s) by name', async (args, argument) => {
    const answer = await g.run(`{ scanJobs${args === '' ? '' : `(${args})`} { nodes { jobId } } controlPlane { version } }`);
    expect(answer.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', retryable: false, argument });
    expect(answer.data).toMatchObject({ scanJobs: null, controlPlane: { version: expect.any(String) } });
    expect(answer.statements).toEqual([]);
  });
});

describe('a SQLite file', () => {
  const folder = (): string => mkdtempSync(join(tmpdir(), 'parityql-fault-'));

  it.each<[string, () => string]>([
    ['is missing', () => join(folder(), 'absent.sqlite')],
    ['is a folder', () => folder()],
    [
      'is not a database',
      () => {
        const file = join(folder(), 'text.sqlite');
        writeFileSync(file, 'This is not a database. '.repeat(500));
        return file;
      },
    ],
    [
      'is cut short',
      () => {
        const file = demoDatabase();
        truncateSync(file, 4096 * 3 + 100);
        return file;
      },
    ],
    [
      'has a damaged page',
      () => {
        const file = demoDatabase();
        const bytes = readFileSync(file);
        bytes.fill(0x5a, 4096);
        writeFileSync(file, bytes);
        return file;
      },
    ],
  ])('that %s is unavailable; siblings answer and nothing is created', async (_what, make) => {
    const file = make();
    const before = existsSync(file);
    const gateway = await openGateway({ AGENT_BOM_DB: file });
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const answer = await gateway.run(
        '{ scanJobs(first: 5) { nodes { jobId } } controlPlane { version backends { kind reachable lastError } entities { name } } }',
      );
      expect(codes(answer)).toEqual({ scanJobs: 'BACKEND_UNAVAILABLE' });
      expect(answer.errors[0]?.extensions).toEqual({ code: 'BACKEND_UNAVAILABLE', retryable: true, backend: 'SQLITE' });
      expect(answer.data).toMatchObject({ scanJobs: null, controlPlane: { version: expect.any(String) } });
      expect(answer.data?.controlPlane.entities).toHaveLength(13);
      expectClean(answer);
    }
    await gateway.close();
    expect(existsSync(file)).toBe(before);
  });

  it('that may not be read is unavailable', async () => {
    if (process.getuid?.() === 0) return; // Root reads everything.
    const file = demoDatabase();
    chmodSync(file, 0);
    const answer = await once({ AGENT_BOM_DB: file }, jobs);
    expect(codes(answer)).toEqual({ scanJobs: 'BACKEND_UNAVAILABLE' });
    expectClean(answer);
  });

  it('that is empty has no tables, and stays empty', async () => {
    const file = join(folder(), 'empty.sqlite');
    writeFileSync(file, '');
    const answer = await once(
      { AGENT_BOM_DB: file },
      '{ scanJobs(first: 5) { nodes { jobId } } controlPlane { version entities { name stores { backend exists } } } }',
    );
    expect(codes(answer)).toEqual({ scanJobs: 'STORE_ABSENT' });
    expect(answer.errors[0]?.extensions).toEqual({ code: 'STORE_ABSENT', retryable: false, backend: 'SQLITE', object: 'table jobs' });
    expect(answer.data?.controlPlane.entities[0].stores).toContainEqual({ backend: 'SQLITE', exists: false });
    expect(readFileSync(file)).toHaveLength(0);
    expectClean(answer);
  });

  it('that appears later is found', async () => {
    const file = join(folder(), 'later.sqlite');
    const gateway = await openGateway({ AGENT_BOM_DB: file });
    expect(codes(await gateway.run(jobs))).toEqual({ scanJobs: 'BACKEND_UNAVAILABLE' });
    writeFileSync(file, readFileSync(demoDatabase()));
    expect(await gateway.run(jobs)).toMatchObject({
      errors: [],
      data: { scanJobs: { nodes: expect.arrayContaining([expect.anything()]) } },
    });
    await gateway.close();
  });

  it('that lacks a table or a column says which; fields that do not need it answer', async () => {
    const { file, db } = emptyJobsFile();
    insertSqlite(db, [job('1')]);
    db.exec('alter table jobs drop column triggered_by; alter table jobs drop column child_job_ids');
    const answer = await once(
      { AGENT_BOM_DB: file },
      '{ a: scanJobs(first: 1) { nodes { jobId triggeredBy } } b: scanJobs(first: 1) { nodes { jobId status } } c: scanJobs(first: 1) { nodes { childJobIds } } d: scanJobStats { total } }',
    );
    expect(answer.errors.map((e) => [e.path?.[0], e.extensions['code'], e.extensions['object']]).sort()).toEqual([
      ['a', 'STORE_ABSENT', 'column triggered_by'],
      ['c', 'STORE_ABSENT', 'column child_job_ids'],
    ]);
    expect(answer.data).toEqual({ a: null, b: { nodes: [{ jobId: '1', status: 'DONE' }] }, c: null, d: { total: 1 } });
    db.exec('drop table jobs');
    const without = await once({ AGENT_BOM_DB: file }, jobs);
    expect(without.errors.map((e) => [e.extensions['code'], e.extensions['object']])).toEqual([['STORE_ABSENT', 'table jobs']]);
    expect(db.prepare("select count(*) as n from sqlite_master where name = 'jobs'").get()).toEqual({ n: 0 });
    db.close();
  });

  it('with a corrupt document in one row answers everything else', async () => {
    const { file, db } = emptyJobsFile();
    const good = JSON.stringify({
      error: 'why',
      request: { format: 'json' },
      progress: ['hello'],
      result: { scan_run: { outcome: 'complete' }, findings: [{ title: 't' }] },
    });
    insertSqlite(db, [job('1', { data: good }), job('2', { data: '{"error": "cut' }), job('3', { data: good })]);
    db.prepare("update jobs set child_job_ids = '[not json', target = '{' where job_id = '1'").run();
    const gateway = await openGateway({ AGENT_BOM_DB: file });
    const answer = await gateway.run(
      '{ scanJobs(first: 5) { totalCount nodes { jobId status error resultFormat childJobIds progress { message } summary { outcome } findings(first: 1) { totalCount } } } scanJobStats { total } }',
    );
    expect(answer.data?.scanJobStats).toEqual({ total: 3 });
    expect(answer.data?.scanJobs.totalCount).toBe(3);
    const full = {
      status: 'DONE',
      error: 'why',
      resultFormat: 'json',
      childJobIds: [],
      progress: [{ message: 'hello' }],
      summary: { outcome: 'complete' },
      findings: { totalCount: 1 },
    };
    // Its lists may not be null, so the row itself is what the error leaves out.
    expect(answer.data?.scanJobs.nodes).toEqual([{ jobId: '3', ...full }, null, null]);
    expect(Object.values(codes(answer)).every((code) => code === 'STORED_DATA_INVALID')).toBe(true);
    expect(codes(answer)).toMatchObject({ 'scanJobs.nodes.2.childJobIds': 'STORED_DATA_INVALID' });
    expectClean(answer);

    const fields = ['error', 'resultFormat', 'request', 'sourceId', 'summary', 'result', 'startedAt'];
    for (const list of ['nodes', 'edges { node', 'edges { node']) {
      const nullable = await gateway.run(
        `{ scanJobs(first: 5) { ${list} { jobId status error resultFormat request sourceId result startedAt target { field } summary { outcome } } } ${list.includes('edges') ? '}' : ''} }`,
      );
      const rows = nullable.data?.scanJobs.nodes ?? nullable.data?.scanJobs.edges.map((e: { node: object }) => e.node);
      const at =
        list === 'nodes'
          ? (row: number, field: string) => `scanJobs.nodes.${row}.${field}`
          : (row: number, field: string) => `scanJobs.edges.${row}.node.${field}`;
      expect(codes(nullable)).toEqual({
        ...Object.fromEntries(fields.map((field) => [at(1, field), 'STORED_DATA_INVALID'])),
        [at(2, 'target')]: 'STORED_DATA_INVALID',
      });
      expect(rows[1]).toEqual({ jobId: '2', status: 'DONE', target: null, ...Object.fromEntries(fields.map((field) => [field, null])) });
      expect(rows[0]).toMatchObject({ jobId: '3', error: 'why', summary: { outcome: 'complete' } });
    }
    const children = await gateway.run('{ scanJob(jobId: "1") { children { jobId } } other: scanJob(jobId: "3") { children { jobId } } }');
    expect(codes(children)).toEqual({ 'scanJob.children': 'STORED_DATA_INVALID' });
    expect(children.data).toEqual({ scanJob: null, other: { children: [] } });

    const filtered = await gateway.run(
      '{ scanJobs(first: 5, filter: { sourceId: "x" }) { nodes { jobId } } found: scanJobs(first: 5, filter: { contains: "2" }) { nodes { jobId } } }',
    );
    expect(filtered).toMatchObject({ errors: [], data: { scanJobs: { nodes: [] }, found: { nodes: [{ jobId: '2' }] } } });
    await gateway.close();
    db.close();
  });

  it('is byte for byte the same after reads, and no statement changes the schema', async () => {
    const file = demoDatabase();
    const digest = (): string => createHash('sha256').update(readFileSync(file)).digest('hex');
    const before = digest();
    const gateway = await openGateway({ AGENT_BOM_DB: file });
    const statements: string[] = [];
    for (const query of [
      '{ scanJobs(first: 100) { totalCount nodes { jobId result summary { outcome } findings(first: 5) { nodes { title } } children { jobId } } } scanJobStats { total } }',
      '{ controlPlane { backends { reachable schema { component } } entities { stores { exists } } } }',
    ])
      statements.push(...(await gateway.run(query)).statements.map((s) => s.sql));
    await gateway.close();
    expect(digest()).toBe(before);
    expect(statements.filter((sql) => !sql.startsWith('select'))).toEqual([]);
    expect(readdirSync(dirname(file)).filter((name) => !/-(shm|wal)$/.test(name))).toEqual(['demo.sqlite']);
  });

  it('next to a live writer shows the last commit, before, during and after the write', async () => {
    const { file, db } = emptyJobsFile();
    insertSqlite(db, [job('1')]);
    const gateway = await openGateway({ AGENT_BOM_DB: file });
    const ids = async (): Promise<string[]> => {
      const { data, errors } = await gateway.run('{ scanJobs(first: 10) { nodes { jobId } } }');
      expect(errors).toEqual([]);
      return data?.scanJobs.nodes.map((n: { jobId: string }) => n.jobId);
    };
    expect(await ids()).toEqual(['1']);
    db.exec('begin immediate');
    db.prepare(
      "insert into jobs (job_id, status, created_at, tenant_id, data) values ('2', 'done', '2026-11-23T10:00:00+00:00', 'acme', '{}')",
    ).run();
    expect(await ids()).toEqual(['1']);
    db.exec('commit');
    expect(await ids()).toEqual(['2', '1']);
    db.exec('begin immediate; delete from jobs; rollback');
    expect(await ids()).toEqual(['2', '1']);
    await gateway.close();
    db.close();
  });

  it('whose writer locks out readers is unavailable, and serves again afterwards', async () => {
    const { file, db } = emptyJobsFile();
    insertSqlite(db, [job('1')]);
    db.pragma('journal_mode = delete');
    const gateway = await openGateway({ AGENT_BOM_DB: file });
    db.exec('begin exclusive');
    const started = Date.now();
    const answer = await gateway.run(jobs);
    const waited = Date.now() - started;
    expect(codes(answer)).toEqual({ scanJobs: 'BACKEND_UNAVAILABLE' });
    expect(answer.data).toMatchObject({ controlPlane: { version: expect.any(String) } });
    // The engine waits on the event loop: everybody waits with it.
    expect(waited).toBeLessThan(1500);
    db.exec('commit');
    expect((await gateway.run(jobs)).data?.scanJobs.nodes).toEqual([{ jobId: '1' }]);
    await gateway.close();
    db.close();
  });

  it('with more operations than handles makes them wait, and times out what waits too long', async () => {
    const { file, db } = emptyJobsFile();
    insertSqlite(db, [job('1')]);
    const gateway = await openGateway({ AGENT_BOM_DB: file });
    const session = { tenant: 'acme', role: 'ADMIN', scopes: [], method: 'local', subject: 'test', keyId: null } as const;
    const open = Array.from({ length: 9 }, () => gateway.deployment.contextFor(session, 'r').data);
    const read = (data: (typeof open)[number]) => data.root('Query.scanJobs', 'scanJob').port.countByStatus();
    for (const data of open.slice(0, 8)) expect(await read(data)).toHaveLength(1);
    await expect(read(open[8]!)).rejects.toMatchObject({ code: 'BACKEND_TIMEOUT' });
    await open[8]!.end();
    await open[0]!.end();
    expect((await gateway.run(jobs)).errors).toEqual([]);
    for (const data of open) await data.end();
    await gateway.close();
    db.close();
  });
});

describe('stored rows that are odd', () => {
  let stores: PairedStores;
  const both = ['SQLITE', 'POSTGRES'] as const;
  beforeAll(async () => {
    stores = await openPairedStores();
  });
  afterAll(() => stores.close());

  it.each(both)('shows a status of a newer writer as UNKNOWN beside its word (%s)', async (backend) => {
    await stores.replace([job('1', { status: 'paused_by_ai' }), job('2', { status: 'DONE' }), job('3', { status: '' })]);
    const { data, errors } = await stores.gateway.run(
      `{ scanJobs(first: 5, backend: ${backend}) { nodes { jobId status statusRaw } } scanJobStats(backend: ${backend}) { total byStatus { status statusRaw count } } }`,
    );
    expect(errors).toEqual([]);
    expect(data?.scanJobs.nodes).toEqual([
      { jobId: '3', status: 'UNKNOWN', statusRaw: '' },
      { jobId: '2', status: 'DONE', statusRaw: 'DONE' },
      { jobId: '1', status: 'UNKNOWN', statusRaw: 'paused_by_ai' },
    ]);
    expect(data?.scanJobStats.total).toBe(3);
    expect(new Set(data?.scanJobStats.byStatus.map((s: { statusRaw: string }) => s.statusRaw))).toEqual(
      new Set(['', 'DONE', 'paused_by_ai']),
    );
  });

  it.each(both)('reads every spelling of an instant, and reports one that is none at its own path (%s)', async (backend) => {
    const spelled = {
      a: ['2026-11-23T10:00:00.123456+00:00', '2026-11-23T10:00:00.123456Z'],
      b: ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00Z'],
      c: ['2026-11-23 10:00:00.08+00', '2026-11-23T10:00:00.08Z'],
      d: ['2026-11-23T12:30:00.5+02:30', '2026-11-23T10:00:00.5Z'],
      e: ['2026-11-23', '2026-11-23T00:00:00Z'],
      f: ['2026-11-23T10:00:00', '2026-11-23T10:00:00Z'],
    } as const;
    await stores.replace([
      ...Object.entries(spelled).map(([id, [stored]]) => job(id, { createdAt: stored, completedAt: stored })),
      job('x', { completedAt: 'yesterday' }),
      job('y', { completedAt: '2026-13-45T99:00:00Z' }),
      job('z', { completedAt: '' }),
    ]);
    const answer = await stores.gateway.run(`{ scanJobs(first: 20, backend: ${backend}) { nodes { jobId createdAt completedAt } } }`);
    const nodes = Object.fromEntries(answer.data?.scanJobs.nodes.map((n: any) => [n.jobId, [n.createdAt, n.completedAt]]));
    for (const [id, [, expected]] of Object.entries(spelled)) expect([id, nodes[id]]).toEqual([id, [expected, expected]]);
    expect([nodes['x'][1], nodes['y'][1], nodes['z'][1]]).toEqual([null, null, null]);
    expect(answer.errors.map((e) => [e.path?.at(-1), e.extensions['code']])).toEqual([
      ['completedAt', 'STORED_DATA_INVALID'],
      ['completedAt', 'STORED_DATA_INVALID'],
    ]);
    expect(JSON.stringify(answer.errors)).not.toContain('yesterday');
  });

  it.each(both)('cuts a range of instants at the instant, however it is spelled (%s)', async (backend) => {
    const at = (stored: string) => stored.replace(/\W/g, '_');
    const before = [
      '2026-11-23T10:00:00Z',
      '2026-11-23T10:00:00+00:00',
      '2026-11-23T10:00:00.4Z',
      '2026-11-23T10:00:00.49+00:00',
      '2026-11-23T09:59:59.999999Z',
    ];
    const from = [
      '2026-11-23T10:00:00.5Z',
      '2026-11-23T10:00:00.500000+00:00',
      '2026-11-23T10:00:00.51+00:00',
      '2026-11-23T10:00:01Z',
      '2026-11-23T10:00:01+00:00',
    ];
    await stores.replace([...before, ...from].map((stored) => job(at(stored), { createdAt: stored })));
    const cut = '2026-11-23T10:00:00.5Z';
    const { data, errors } = await stores.gateway.run(`{
      after: scanJobs(first: 20, backend: ${backend}, filter: { createdFrom: "${cut}" }) { nodes { jobId } }
      before: scanJobs(first: 20, backend: ${backend}, filter: { createdBefore: "${cut}" }) { nodes { jobId } }
    }`);
    expect(errors).toEqual([]);
    expect(data?.after.nodes.map((n: any) => n.jobId).sort()).toEqual(from.map(at).sort());
    expect(data?.before.nodes.map((n: any) => n.jobId).sort()).toEqual(before.map(at).sort());
  });

  it.each(both)('shows rows of a blank tenant to nobody (%s)', async (backend) => {
    await stores.replace([job('blank', { tenant: '' }), job('own')]);
    for (const tenant of ['acme', 'globex', 'default']) {
      const { data, errors } = await stores.gateway.run(
        `{ scanJobs(first: 5, backend: ${backend}) { nodes { jobId } } scanJob(jobId: "blank", backend: ${backend}) { jobId } }`,
        { tenant },
      );
      expect(errors).toEqual([]);
      expect(data).toEqual({ scanJobs: { nodes: tenant === 'acme' ? [{ jobId: 'own' }] : [] }, scanJob: null });
    }
  });

  it('gives text that Postgres cannot hold the same answer on both engines', async () => {
    await stores.replace([job('1')]);
    const query =
      'query Q($f: ScanJobFilter, $id: ID!, $b: Backend) { scanJobs(first: 5, filter: $f, backend: $b) { nodes { jobId } } scanJob(jobId: $id, backend: $b) { jobId } controlPlane { version } }';
    for (const text of ['\0', 'a\0b', '\ud800', 'x\udc00']) {
      const answers = [];
      for (const b of both)
        for (const f of [{ triggeredBy: text }, { sourceId: text }, { contains: text }, { batchId: text }]) {
          const { data, errors } = await stores.gateway.run(query, { variables: { f, b, id: text } });
          answers.push(JSON.stringify({ data, errors: errors.map((e) => [e.path, e.message, e.extensions]).sort() }));
          expect(errors.map((e) => e.extensions['code'])).not.toContain('INTERNAL');
        }
      expect(new Set(answers).size).toBe(1);
    }
  });
});

describe('a Postgres server', () => {
  let stores: PairedStores;
  beforeEach(async () => {
    stores = await openPairedStores();
    await stores.replace([job('1'), job('2')]);
  });
  afterEach(() => stores.close());

  const postgres =
    '{ scanJobs(first: 5, backend: POSTGRES) { nodes { jobId } } other: scanJobs(first: 5, backend: SQLITE) { nodes { jobId } } controlPlane { version } }';
  const others = { other: { nodes: [{ jobId: '2' }, { jobId: '1' }] }, controlPlane: { version: expect.any(String) } };
  const open = (url: string, env: Record<string, string> = {}): Promise<TestGateway> =>
    openGateway({ AGENT_BOM_DB: stores.sqliteFile, AGENT_BOM_POSTGRES_URL: url, PARITYQL_POSTGRES_CONNECT_TIMEOUT_MS: '500', ...env });
  const changed = (change: (url: URL) => void): string => {
    const url = new URL(stores.postgres.appUrl);
    change(url);
    return url.href;
  };

  it.each<[string, string, RegExp, (url: URL) => void]>([
    ['refuses the password', 'BACKEND_UNAVAILABLE', /refused the configured credentials/, (url) => (url.password = 'wrong')],
    ['does not know the role', 'BACKEND_UNAVAILABLE', /refused the configured credentials/, (url) => (url.username = 'nobody_here')],
    ['has no such database', 'BACKEND_UNAVAILABLE', /connection failed/, (url) => (url.pathname = '/no_such_database')],
    ['does not listen', 'BACKEND_UNAVAILABLE', /connection failed/, (url) => (url.port = '1')],
    ['has a name that cannot be resolved', 'BACKEND_UNAVAILABLE', /connection failed/, (url) => (url.hostname = 'no-such-host.invalid')],
  ])('that %s is reported as such; the other backend answers', async (_what, code, text, change) => {
    const gateway = await open(changed(change));
    const answer = await gateway.run(postgres);
    await gateway.close();
    expect(codes(answer)).toEqual({ scanJobs: code });
    expect(answer.errors[0]?.message).toMatch(text);
    expect(answer.data).toEqual({ scanJobs: null, ...others });
    expectClean(answer);
  });

  it('that accepts connections and then says nothing is unavailable', async () => {
    const { server, port } = await silentServer();
    const gateway = await open(changed((url) => (url.port = String(port))));
    const answer = await gateway.run(postgres);
    await gateway.close();
    server.close();
    expect(codes(answer)).toEqual({ scanJobs: 'BACKEND_UNAVAILABLE' });
    expect(answer.data).toEqual({ scanJobs: null, ...others });
  });

  it('that lacks a table or a column says which; statements after a failed one still run', async () => {
    await stores.owner.query('alter table scan_jobs drop column triggered_by');
    const answer = await stores.gateway.run(
      '{ a: scanJobs(first: 1) { nodes { jobId triggeredBy } } b: scanJobs(first: 1) { nodes { jobId } } c: scanJobStats { total } }',
    );
    expect(answer.errors.map((e) => [e.path, e.extensions])).toEqual([
      [['a'], { code: 'STORE_ABSENT', retryable: false, backend: 'POSTGRES', object: 'column triggered_by' }],
    ]);
    expect(answer.data).toEqual({ a: null, b: { nodes: [{ jobId: '2' }] }, c: { total: 2 } });
    await stores.owner.query('drop table scan_jobs cascade');
    const without = await stores.gateway.run(postgres);
    expect(without.errors.map((e) => [e.path, e.extensions['code'], e.extensions['object']])).toEqual([
      [['scanJobs'], 'STORE_ABSENT', 'table scan_jobs'],
    ]);
    expect(without.data).toEqual({ scanJobs: null, ...others });
    expect((await stores.owner.query("select to_regclass('scan_jobs') as t")).rows).toEqual([{ t: null }]);
  });

  it('whose role may not read the table is unavailable', async () => {
    await stores.owner.query('revoke select on scan_jobs from agent_bom_app');
    const answer = await stores.gateway.run(postgres);
    expect(codes(answer)).toEqual({ scanJobs: 'BACKEND_UNAVAILABLE' });
    expect(answer.data).toEqual({ scanJobs: null, ...others });
  });

  /** Keeps every reader of the table waiting until released. */
  async function lockTable(): Promise<() => Promise<void>> {
    const locker = new Client({ connectionString: stores.postgres.ownerUrl });
    await locker.connect();
    await locker.query('begin; lock table scan_jobs in access exclusive mode');
    return async () => {
      await locker.query('rollback');
      await locker.end();
    };
  }

  const backendPids = async (): Promise<number[]> =>
    (
      await stores.owner.query<{ pid: number }>(
        "select pid from pg_stat_activity where datname = current_database() and application_name = 'parityql' and pid <> pg_backend_pid()",
      )
    ).rows.map((r) => r.pid);
  const terminateAll = async (): Promise<void> => {
    for (const pid of await backendPids()) await stores.owner.query('select pg_terminate_backend($1)', [pid]);
  };
  const waitUntil = async (condition: () => Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 200 && !(await condition()); i += 1) await new Promise((r) => setTimeout(r, 10));
  };
  const aReaderWaits = (): Promise<void> =>
    waitUntil(
      async () =>
        ((
          await stores.owner.query(
            "select from pg_stat_activity where datname = current_database() and application_name = 'parityql' and wait_event_type = 'Lock'",
          )
        ).rowCount ?? 0) > 0,
    );

  it('that is too slow times out at the configured limit, and the connection is used again', async () => {
    const gateway = await open(stores.postgres.appUrl, {
      AGENT_BOM_POSTGRES_STATEMENT_TIMEOUT_MS: '150',
      AGENT_BOM_POSTGRES_POOL_MAX_SIZE: '1',
    });
    const release = await lockTable();
    const started = Date.now();
    const answer = await gateway.run(postgres);
    expect(Date.now() - started).toBeLessThan(2000);
    await release();
    expect(codes(answer)).toEqual({ scanJobs: 'BACKEND_TIMEOUT' });
    expect(answer.errors[0]?.extensions).toEqual({ code: 'BACKEND_TIMEOUT', retryable: true, backend: 'POSTGRES' });
    expect(answer.data).toEqual({ scanJobs: null, ...others });
    expect((await gateway.run(postgres)).errors).toEqual([]);
    await gateway.close();
  });

  it('whose lock timeout ends the wait times out', async () => {
    await stores.owner.query(
      `alter role agent_bom_app in database "${new URL(stores.postgres.ownerUrl).pathname.slice(1)}" set lock_timeout = '100ms'`,
    );
    const gateway = await open(stores.postgres.appUrl);
    const release = await lockTable();
    const answer = await gateway.run(postgres);
    await release();
    await gateway.close();
    expect(codes(answer)).toEqual({ scanJobs: 'BACKEND_TIMEOUT' });
  });

  it('whose pool is exhausted times out what waits; the rest is answered', async () => {
    const gateway = await open(stores.postgres.appUrl, {
      AGENT_BOM_POSTGRES_POOL_MAX_SIZE: '1',
      AGENT_BOM_POSTGRES_STATEMENT_TIMEOUT_MS: '2000',
    });
    const release = await lockTable();
    const first = gateway.run(postgres);
    await aReaderWaits();
    const second = await gateway.run(postgres);
    await release();
    expect(codes(second)).toEqual({ scanJobs: 'BACKEND_TIMEOUT' });
    expect(second.data).toEqual({ scanJobs: null, ...others });
    expect((await first).errors).toEqual([]);
    await gateway.close();
  });

  it('that goes away in the middle of a statement is unavailable, and serves the next operation', async () => {
    const release = await lockTable();
    const running = stores.gateway.run(postgres);
    await aReaderWaits();
    await terminateAll();
    const answer = await running;
    await release();
    expect(codes(answer)).toEqual({ scanJobs: 'BACKEND_UNAVAILABLE' });
    expect(answer.data).toEqual({ scanJobs: null, ...others });
    expectClean(answer);
    expect((await stores.gateway.run(postgres)).errors).toEqual([]);
  });

  it('that goes away between two statements of an operation fails the second only', async () => {
    const session = { tenant: 'acme', role: 'ADMIN', scopes: [], method: 'local', subject: 'test', keyId: null } as const;
    const { data } = stores.gateway.deployment.contextFor(session, 'r');
    const count = () => data.root('Query.scanJobStats', 'scanJob', 'POSTGRES').port.countByStatus();
    expect(await count()).toHaveLength(1);
    await terminateAll();
    await new Promise((r) => setTimeout(r, 50));
    await expect(count()).rejects.toMatchObject({ code: 'BACKEND_UNAVAILABLE' });
    expect(await count()).toHaveLength(1);
    await data.end();
    expect((await stores.gateway.run(postgres)).errors).toEqual([]);
  });

  it('that goes away while connections are idle, or before the commit, disturbs nobody', async () => {
    expect((await stores.gateway.run(postgres)).errors).toEqual([]);
    await terminateAll();
    await new Promise((r) => setTimeout(r, 50));
    expect((await stores.gateway.run(postgres)).errors).toEqual([]);
    const session = { tenant: 'acme', role: 'ADMIN', scopes: [], method: 'local', subject: 'test', keyId: null } as const;
    const { data } = stores.gateway.deployment.contextFor(session, 'r');
    await data.root('Query.scanJobStats', 'scanJob', 'POSTGRES').port.countByStatus();
    await terminateAll();
    await new Promise((r) => setTimeout(r, 50));
    await expect(data.end()).resolves.toBeUndefined();
    expect((await stores.gateway.run(postgres)).errors).toEqual([]);
  });

  it('that falls silent in the middle of a statement times out once, not once more for the rollback', async () => {
    const proxy = await silencableProxy(Number(new URL(stores.postgres.appUrl).port));
    const gateway = await open(
      changed((url) => (url.port = String(proxy.port))),
      { AGENT_BOM_POSTGRES_STATEMENT_TIMEOUT_MS: '100' },
    );
    expect((await gateway.run(postgres)).errors).toEqual([]);
    proxy.silence();
    const started = Date.now();
    const answer = await gateway.run(postgres);
    const waited = Date.now() - started;
    expect(codes(answer)).toEqual({ scanJobs: 'BACKEND_TIMEOUT' });
    expect(answer.data).toEqual({ scanJobs: null, ...others });
    expect(waited).toBeLessThan(7000);
    await gateway.close();
    proxy.close();
  }, 30_000);
});

describe('an error of Postgres', () => {
  it.each([
    ['55P03', 'BACKEND_TIMEOUT'],
    ['57014', 'BACKEND_TIMEOUT'],
    ['57P01', 'BACKEND_UNAVAILABLE'],
    ['57P03', 'BACKEND_UNAVAILABLE'],
    ['53300', 'BACKEND_UNAVAILABLE'],
    ['08006', 'BACKEND_UNAVAILABLE'],
    ['40001', 'BACKEND_UNAVAILABLE'],
    ['40P01', 'BACKEND_UNAVAILABLE'],
    ['25P03', 'BACKEND_UNAVAILABLE'],
    ['58030', 'BACKEND_UNAVAILABLE'],
    ['XX001', 'BACKEND_UNAVAILABLE'],
    ['3D000', 'BACKEND_UNAVAILABLE'],
    ['28P01', 'BACKEND_UNAVAILABLE'],
    ['42501', 'BACKEND_UNAVAILABLE'],
    ['42P01', 'STORE_ABSENT'],
    ['42703', 'STORE_ABSENT'],
  ])('SQLSTATE %s becomes %s', (code, expected) => {
    expect(postgresError(Object.assign(new Error('server text'), { code }))).toMatchObject({ code: expected });
  });
});

/** Accepts connections and never answers. */
function silentServer(): Promise<{ server: Server; port: number }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => void sockets.add(socket));
  const close = server.close.bind(server);
  server.close = (done) => {
    for (const socket of sockets) socket.destroy();
    return close(done);
  };
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ server, port: (server.address() as AddressInfo).port })));
}

/** Passes everything on until silenced; then connections stay open and nothing comes through. */
async function silencableProxy(target: number): Promise<{ port: number; silence(): void; close(): void }> {
  let silent = false;
  const sockets = new Set<Socket>();
  const server = createServer((inbound) => {
    const outbound = connect(target, '127.0.0.1');
    for (const [from, to] of [
      [inbound, outbound],
      [outbound, inbound],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => void (silent || to.write(chunk)));
      from.on('error', () => undefined);
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    silence: () => (silent = true),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

// Managed mode creates what the runtime owns, even the folder; attached mode never does (above).
describe('a managed SQLite file', () => {
  it('is created on first use', async () => {
    const root = mkdtempSync(join(tmpdir(), 'parityql-managed-'));
    mkdirSync(join(root, 'x'));
    const file = join(root, 'x', 'y', 'new.sqlite');
    const answer = await once({ PARITYQL_STORE_MODE: 'managed', AGENT_BOM_DB: file }, jobs);
    expect(answer.errors).toEqual([]);
    expect(answer.data?.scanJobs).toEqual({ nodes: [] });
    const db = new Database(file, { readonly: true });
    expect(db.prepare("select count(*) as n from sqlite_master where name = 'jobs'").get()).toEqual({ n: 1 });
    db.close();
  });
});
