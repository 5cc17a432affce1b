import { Client } from 'pg';
import { hitsOf, priorityOf } from '../../server/admission';
import { Lanes } from '../../server/lanes';
import { createAgentBomDatabase, type PgFixture } from '../support/databases';
import { demoDatabase } from '../support/demoRows';
import { mirrorRows } from '../support/mirror';
import { startServer, type WireAnswer, type WireServer } from '../support/wire';

describe('the class of a request', () => {
  it.each<[string | undefined, string]>([
    [undefined, 'INTERACTIVE'],
    ['', 'INTERACTIVE'],
    ['u=3', 'INTERACTIVE'],
    ['u=0, i', 'INTERACTIVE'],
    ['u=4', 'INTERACTIVE'],
    ['u=5', 'BATCH'],
    ['i, u=7', 'BATCH'],
    ['u=6;x=1', 'BATCH'],
    ['u=9', 'INTERACTIVE'],
    ['xu=7', 'INTERACTIVE'],
  ])('with Priority %s is %s', (header, expected) => {
    expect(priorityOf(header)).toBe(expected);
  });
});

describe('the hits of an operation', () => {
  it.each([
    [0, 1],
    [1, 1],
    [1000, 1],
    [1001, 2],
    [200_000, 200],
  ])('of cost %i are %i', (cost, hits) => {
    expect(hitsOf(cost)).toBe(hits);
  });
});

describe('lanes', () => {
  const lanes = (): Lanes => new Lanes({ INTERACTIVE: { running: 2, waiting: 2 }, BATCH: { running: 1, waiting: 2 } });

  it('let as many run as they are wide, in the order of asking', async () => {
    const l = lanes();
    const order: number[] = [];
    const run = async (n: number): Promise<void> => {
      const leave = await l.enter('BATCH');
      order.push(n);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(-n);
      leave();
    };
    await Promise.all([run(1), run(2), run(3)]);
    expect(order).toEqual([1, -1, 2, -2, 3, -3]);
  });

  it('refuse what would wait too long, with a typed error', async () => {
    const l = lanes();
    const asked = [l.enter('BATCH'), l.enter('BATCH'), l.enter('BATCH')];
    expect(() => l.enter('BATCH')).toThrow(
      expect.objectContaining({ code: 'RATE_LIMITED', details: { retryAfterSeconds: 1, priority: 'BATCH' } }),
    );
    expect(await Promise.race([Promise.resolve(l.enter('INTERACTIVE')), Promise.resolve('waits')])).not.toBe('waits');
    (await asked[0]!)();
    (await asked[1]!)();
    expect(() => l.enter('BATCH')).not.toThrow();
  });

  it('are not widened by leaving twice', async () => {
    const l = lanes();
    const leave = await l.enter('BATCH');
    leave();
    leave();
    await l.enter('BATCH');
    let entered = false;
    void Promise.resolve(l.enter('BATCH')).then(() => (entered = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(entered).toBe(false);
  });
});

describe('under a flood of work that is in no hurry', () => {
  let database: PgFixture;
  let owner: Client;
  let server: WireServer;
  beforeAll(async () => {
    database = await createAgentBomDatabase(mirrorRows(demoDatabase()));
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    server = await startServer({
      AGENT_BOM_POSTGRES_URL: database.appUrl,
      AGENT_BOM_POSTGRES_POOL_MAX_SIZE: '4',
      AGENT_BOM_API_KEYS: 'flood-key:viewer',
      PARITYQL_BATCH_CONCURRENCY: '2',
    });
  });
  // Whatever a test has left locked.
  afterEach(() => owner.query('rollback'));
  afterAll(async () => {
    await server.close();
    await owner.end();
    await database.drop();
  });

  const key = { authorization: 'Bearer flood-key' };
  const patient = { ...key, priority: 'u=7' };
  const jobs = '{ scanJobs(first: 1) { nodes { jobId } } }';
  const heavy = '{ scanJobs(first: 100) { nodes { children { result children { jobId } } } } }';
  /** From now on nobody reads scan jobs until `rollback`. */
  const lock = async (): Promise<void> => {
    await owner.query('begin');
    await owner.query('lock table scan_jobs in access exclusive mode');
  };

  it.each<[string, () => Promise<WireAnswer>]>([
    ['stated by its priority', () => server.post({ query: jobs }, patient)],
    ['known by its cost', () => server.post({ query: heavy }, key)],
  ])('%s, interactive operations and probes are answered', async (_how, batch) => {
    expect(Number((await batch()).headers['ratelimit-limit'])).toBe(6000 * 0.8);
    await lock();
    let done = 0;
    const flood = Array.from({ length: 30 }, () => batch().finally(() => (done += 1)));
    for (let i = 0; i < 5; i += 1) {
      const answer = await server.post({ query: '{ schedules(first: 1) { nodes { scheduleId } } }' }, key);
      expect([answer.status, answer.json.errors]).toEqual([200, undefined]);
      expect((await server.send({ path: '/healthz' })).status).toBe(200);
      expect((await server.send({ path: '/readyz' })).status).toBe(200);
    }
    expect(done).toBe(0);
    await owner.query('rollback');
    for (const answer of await Promise.all(flood)) expect([answer.status, answer.json.errors]).toEqual([200, undefined]);
  });

  it('more of it than may wait is refused, and told when to come back', async () => {
    await lock();
    let done = 0;
    const flood = Array.from({ length: 40 }, () => server.post({ query: jobs }, patient).finally(() => (done += 1)));
    while (done < 6) await new Promise((resolve) => setTimeout(resolve, 10));
    const refused = await Promise.race(flood);
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '1']);
    expect(refused.json.errors[0].extensions).toEqual({ code: 'RATE_LIMITED', retryable: true, retryAfterSeconds: 1, priority: 'BATCH' });
    await owner.query('rollback');
    const statuses = (await Promise.all(flood)).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(2 + 32);
    expect(statuses.filter((status) => status === 429)).toHaveLength(6);
  });
});
