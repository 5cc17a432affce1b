import { Client, Pool } from 'pg';
import type { SqlSession } from '../../datasources/relational/dialect';
import { TenantPool, type PoolOptions } from '../../datasources/postgres/pool';
import { PostgresSession } from '../../datasources/postgres/session';
import { createAgentBomDatabase, type PgFixture } from '../support/databases';
import { openGateway } from '../support/gateway';
import { insertPostgres, job } from '../support/scanJobRows';

const tenants = ['acme', 'globex'] as const;
type Tenant = (typeof tenants)[number];

/** One operation: some statements of one tenant on one session. */
interface Statements {
  all(sql: string): Promise<readonly Record<string, unknown>[]>;
  end(): Promise<void>;
}
type OpenSession = (tenant: Tenant) => Statements;

/** What an operation does. Without a tenant predicate on purpose: the fence under test is the session's tenant alone. */
const steps = {
  read: 'select team_id from scan_jobs',
  count: 'select team_id, count(*) from scan_jobs group by 1',
  syntaxError: 'selec team_id from scan_jobs',
  absentTable: 'select team_id from no_such_table',
  divideByZero: 'select team_id, 1 / (length(team_id) - length(team_id)) from scan_jobs',
  timeout: 'select pg_sleep(0.05)',
  refusedWrite: "update scan_jobs set status = 'x'",
} as const;
type Step = keyof typeof steps;
/** Before a `timeout`: the session's own limit would make the test slow. */
const shortLimit = "select set_config('statement_timeout', '5', true)";

/** A small generator with a fixed seed: the same mix in every run. */
function mixer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const mixOf = (random: () => number): readonly Step[] => {
  const names = Object.keys(steps) as Step[];
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
    random() < 0.6 ? 'read' : names[Math.floor(random() * names.length)]!,
  );
};

/** Runs many operations of two tenants, several at a time, and counts the rows that belong to the other tenant. */
async function countForeignRows(
  open: OpenSession,
  afterEach: () => Promise<void> = async () => undefined,
): Promise<{ foreign: number; own: number; failed: number }> {
  const random = mixer(20261123);
  const result = { foreign: 0, own: 0, failed: 0 };
  const operations = Array.from({ length: 400 }, (_, i) => ({ tenant: tenants[i % 2 === 0 ? 0 : 1], mix: mixOf(random) }));
  const worker = async (): Promise<void> => {
    for (let next = operations.shift(); next !== undefined; next = operations.shift()) {
      const session = open(next.tenant);
      for (const step of next.mix) {
        try {
          if (step === 'timeout') await session.all(shortLimit);
          for (const row of await session.all(steps[step])) {
            if (row['team_id'] === next.tenant) result.own += 1;
            else if (row['team_id'] !== undefined) result.foreign += 1;
          }
        } catch {
          result.failed += 1;
        }
      }
      await session.end();
      await afterEach();
    }
  };
  // More at a time than the pool has connections, so that connections change hands all the time.
  await Promise.all(Array.from({ length: 6 }, worker));
  return result;
}

describe('tenants on pooled Postgres connections', () => {
  let database: PgFixture;
  let options: PoolOptions;
  beforeAll(async () => {
    database = await createAgentBomDatabase();
    options = { url: database.appUrl, maxClients: 2, connectTimeoutMs: 10_000, statementTimeoutMs: 5000, allowSuperuser: false };
    await asOwner(async (owner) => {
      await owner.query(
        "insert into teams (team_id, name, slug) select t, t, t from unnest(array['acme','globex','default']) t on conflict do nothing",
      );
      await insertPostgres(
        owner,
        tenants.flatMap((tenant) => ['1', '2', '3'].map((id) => job(`${tenant}-${id}`, { tenant }))),
      );
      await insertPostgres(owner, [job('default-1', { tenant: 'default' })]);
    });
  });
  afterAll(() => database.drop());

  async function asOwner<T>(use: (owner: Client) => Promise<T>): Promise<T> {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      return await use(owner);
    } finally {
      await owner.end();
    }
  }

  it('never show a row of the other tenant, and carry no tenant back into the pool', async () => {
    const pool = new TenantPool(options);
    const settings = new Set<unknown>();
    const open: OpenSession = (tenant) => {
      const session: SqlSession & { end(): Promise<void> } = new PostgresSession(tenant, pool, () => Promise.resolve());
      return { all: (sql) => session.all({ compile: () => ({ sql, parameters: [] }) as never }, 'SCAN_JOBS'), end: () => session.end() };
    };
    const checkPooled = (): Promise<void> =>
      pool.withClient(async (client) => {
        const { rows } = await client.query<{ tenant: string; bypass: string }>(
          "select coalesce(current_setting('app.tenant_id', true), '') as tenant, coalesce(current_setting('app.bypass_rls', true), '') as bypass, current_setting('statement_timeout') as timeout",
        );
        settings.add(JSON.stringify(rows[0]));
      });
    const result = await countForeignRows(open, checkPooled);
    await pool.close();
    expect(result.foreign).toBe(0);
    expect(result.own).toBeGreaterThan(1000);
    expect(result.failed).toBeGreaterThan(100);
    expect([...settings]).toEqual([JSON.stringify({ tenant: '', bypass: '', timeout: '30s' })]);
  });

  it('would be seen to leak: the same mix with a tenant that is set for the session', async () => {
    const pool = new Pool({ connectionString: database.appUrl, max: 2 });
    const open: OpenSession = (tenant) => {
      const ready = pool.query("select set_config('app.tenant_id', $1, false)", [tenant]);
      return {
        all: async (sql) => {
          await ready;
          return (await pool.query<Record<string, unknown>>(sql)).rows;
        },
        end: async () => void (await ready),
      };
    };
    const { foreign, own } = await countForeignRows(open);
    await pool.end();
    expect(foreign).toBeGreaterThan(0);
    expect(own).toBeGreaterThan(0);
  });

  it('answers only the own tenant through the gateway, with a pool of two and many operations at a time', async () => {
    const gateway = await openGateway({ AGENT_BOM_POSTGRES_URL: database.appUrl, AGENT_BOM_POSTGRES_POOL_MAX_SIZE: '2' });
    const query =
      '{ scanJobs(first: 100) { totalCount nodes { jobId } } scanJobStats { total } theirs: scanJob(jobId: "globex-1") { jobId } mine: scanJob(jobId: "acme-1") { jobId } }';
    const answers = await Promise.all(
      Array.from({ length: 100 }, async (_, i) => {
        const tenant = tenants[i % 2 === 0 ? 0 : 1];
        return { tenant, answer: await gateway.run(query, { tenant }) };
      }),
    );
    await gateway.close();
    for (const { tenant, answer } of answers) {
      expect(answer.errors).toEqual([]);
      expect(answer.data?.scanJobs).toEqual({ totalCount: 3, nodes: ['3', '2', '1'].map((id) => ({ jobId: `${tenant}-${id}` })) });
      expect(answer.data?.scanJobStats.total).toBe(3);
      expect([answer.data?.theirs, answer.data?.mine]).toEqual(
        tenant === 'globex' ? [{ jobId: 'globex-1' }, null] : [null, { jobId: 'acme-1' }],
      );
    }
  });

  it('confines a statement to its tenant twice: by row-level security, and by the predicate in its text', async () => {
    const gateway = await openGateway({ AGENT_BOM_POSTGRES_URL: database.appUrl });
    const { statements } = await gateway.run(
      '{ scanJobs(first: 1) { totalCount nodes { jobId } } scanJobStats { total } scanJob(jobId: "acme-1") { jobId } }',
    );
    await gateway.close();
    expect(statements).toHaveLength(4);
    for (const { sql, parameters } of statements) {
      expect(sql).toMatch(/"t"\."team_id" = \$\d/);
      expect(parameters).toContain('acme');
    }
  });

  describe('a role that bypasses row-level security', () => {
    afterAll(() => asOwner((owner) => owner.query('drop owned by parityql_bypass; drop role parityql_bypass')));

    const withBypassRole = async (url: URL): Promise<string> => {
      await asOwner((owner) =>
        owner.query(
          "do $$ begin create role parityql_bypass login bypassrls password 'fixture-bypass'; exception when duplicate_object then null; end $$",
        ),
      );
      await asOwner((owner) => owner.query('grant select on all tables in schema public to parityql_bypass'));
      url.username = 'parityql_bypass';
      url.password = 'fixture-bypass';
      return url.href;
    };

    it.each<[string, () => Promise<string>]>([
      ['superuser', async () => database.ownerUrl],
      ['BYPASSRLS', () => withBypassRole(new URL(database.appUrl))],
    ])('is refused before anything is read (%s)', async (_kind, urlOf) => {
      const gateway = await openGateway({ AGENT_BOM_POSTGRES_URL: await urlOf() });
      const { data, errors, statements } = await gateway.run(
        '{ scanJobs(first: 5) { nodes { jobId } } controlPlane { version backends { kind reachable lastError } } }',
      );
      await gateway.close();
      expect(errors).toHaveLength(1);
      expect(errors[0]?.path).toEqual(['scanJobs']);
      expect(errors[0]?.extensions).toEqual({ code: 'BACKEND_UNAVAILABLE', retryable: true, backend: 'POSTGRES' });
      expect(errors[0]?.message).toMatch(/role bypasses row-level security and is refused/);
      expect(data?.scanJobs).toBeNull();
      expect(statements).toEqual([]);
      expect(data?.controlPlane.backends).toContainEqual({ kind: 'POSTGRES', reachable: false, lastError: errors[0]?.message });
    });

    it('is accepted when the operator says so; the predicate still confines it', async () => {
      const gateway = await openGateway({ AGENT_BOM_POSTGRES_URL: database.ownerUrl, AGENT_BOM_ALLOW_SUPERUSER_DB: '1' });
      const { data, errors } = await gateway.run('{ scanJobs(first: 5) { nodes { jobId } } }', { tenant: 'globex' });
      await gateway.close();
      expect(errors).toEqual([]);
      expect(data?.scanJobs.nodes.map((n: { jobId: string }) => n.jobId)).toEqual(['globex-3', 'globex-2', 'globex-1']);
    });
  });
});
