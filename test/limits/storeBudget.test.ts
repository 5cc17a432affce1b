import { Client } from 'pg';
import { createAgentBomDatabase, type PgFixture } from '../support/databases';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';
import { mirrorRows } from '../support/mirror';

const codesOf = (errors: readonly { extensions: Record<string, any> }[]): string[] => errors.map((e) => e.extensions['code']);

describe('the cap on statements of one operation', () => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await openGateway({ AGENT_BOM_DB: demoDatabase(), PARITYQL_MAX_STATEMENTS: '3' });
  });
  afterAll(() => g.close());

  const pages = (n: number): string =>
    `{ ${Array.from({ length: n }, (_, i) => `a${i}: scanJobs(first: ${i + 1}) { nodes { jobId } }`).join(' ')} }`;

  it('lets an operation have as many as it allows', async () => {
    const answer = await g.run(pages(3));
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toHaveLength(3);
  });

  it('refuses the one beyond with a typed error, and sends no further one', async () => {
    const answer = await g.run(pages(5));
    expect(answer.statements).toHaveLength(3);
    expect(codesOf(answer.errors)).toEqual(['COST_LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED']);
    expect(answer.errors[0]?.message).toBe('The operation needs more than 3 statements.');
    expect(answer.errors[0]?.extensions).toMatchObject({ limit: 3, retryable: false });
    expect(Object.values(answer.data ?? {}).filter((page) => page !== null)).toHaveLength(3);
  });

  it('counts what is batched once', async () => {
    const answer = await g.run('{ scanJobs(first: 16) { totalCount nodes { schedule { scheduleId } } } }');
    expect(answer.errors).toEqual([]);
    expect(answer.data?.['scanJobs'].nodes).toHaveLength(16);
  });

  it('starts anew with each operation', async () => {
    for (let i = 0; i < 3; i += 1) expect((await g.run(pages(3))).errors).toEqual([]);
  });
});

describe('the deadline of an operation', () => {
  let database: PgFixture;
  let owner: Client;
  let g: TestGateway;
  beforeAll(async () => {
    database = await createAgentBomDatabase(mirrorRows(demoDatabase()));
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    g = await openGateway({
      AGENT_BOM_POSTGRES_URL: database.appUrl,
      AGENT_BOM_POSTGRES_POOL_MAX_SIZE: '2',
      PARITYQL_OPERATION_TIMEOUT_MS: '300',
      AGENT_BOM_POSTGRES_STATEMENT_TIMEOUT_MS: '50000',
    });
  });
  afterAll(async () => {
    await g.close();
    await owner.end();
    await database.drop();
  });

  const statementsOfGateway = async (): Promise<number> => {
    const { rows } = await owner.query<{ n: number }>(
      "select count(*)::int as n from pg_stat_activity where datname = current_database() and usename = 'agent_bom_app' and state = 'active'",
    );
    return rows[0]?.n ?? -1;
  };

  it('cancels the statement in Postgres while it is still waiting there', async () => {
    await owner.query('begin');
    await owner.query('lock table scan_jobs in access exclusive mode');
    const answer = await g.run('{ scanJobs(first: 1) { nodes { jobId } } controlPlane { version } }');
    expect(codesOf(answer.errors)).toEqual(['BACKEND_TIMEOUT']);
    expect(answer.errors[0]?.message).toBe('POSTGRES did not answer in time.');
    expect(answer.data?.['controlPlane']).not.toBeNull();
    // The lock is still held: whatever is not waiting for it any more was cancelled.
    expect(await statementsOfGateway()).toBe(0);
    await owner.query('rollback');
  });

  it('sends no statement after it has passed', async () => {
    await owner.query('begin');
    await owner.query('lock table scan_jobs in access exclusive mode');
    const answer = await g.run('{ a: scanJobs(first: 1) { nodes { jobId } } b: scanJobs(first: 2) { nodes { jobId } } }');
    expect(codesOf(answer.errors)).toEqual(['BACKEND_TIMEOUT', 'BACKEND_TIMEOUT']);
    expect(answer.statements).toHaveLength(1);
    await owner.query('rollback');
  });

  it('leaves the pool as it was: more operations than it has connections still answer', async () => {
    for (let i = 0; i < 6; i += 1) {
      const answer = await g.run('{ scanJobs(first: 1) { totalCount } }');
      expect(answer.errors).toEqual([]);
      expect(answer.data?.['scanJobs'].totalCount).toBe(16);
    }
  });

  it('does not end an operation that stays within it', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => g.run('{ scanJobs(first: 1) { totalCount } }')));
    expect(answers.flatMap((answer) => answer.errors)).toEqual([]);
  });
});
