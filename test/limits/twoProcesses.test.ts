import { Client } from 'pg';
import { burstShare } from '../../server/rateBucket';
import { createAgentBomDatabase, type PgFixture } from '../support/databases';
import { startServerProcess, type ServerProcess } from '../support/process';

const perMinute = 40;
const readLimit = perMinute * 10;
const burst = readLimit * burstShare;
const key = { authorization: 'Bearer two-key', 'content-type': 'application/json' };

describe('two processes beside one agent-bom on Postgres', () => {
  let database: PgFixture;
  let owner: Client;
  let processes: readonly ServerProcess[] = [];
  const clean = (): Promise<unknown> => owner.query('delete from api_rate_limit_hits');

  beforeAll(async () => {
    database = await createAgentBomDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const env = {
      AGENT_BOM_POSTGRES_URL: database.appUrl,
      AGENT_BOM_API_KEYS: 'two-key:admin',
      AGENT_BOM_AUDIT_HMAC_KEY: 'parity-fixture-key-not-secret',
      AGENT_BOM_CONTROL_PLANE_REPLICAS: '2',
      PARITYQL_ATTACHED_WRITES: 'true',
      PARITYQL_RATE_LIMIT: String(perMinute),
    };
    processes = await Promise.all([startServerProcess(env), startServerProcess(env)]);
  });
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.stop()));
    await owner.end();
    await database.drop();
  });

  const ask = async (server: ServerProcess, query: string): Promise<Response> =>
    fetch(`${server.address}/graphql`, { method: 'POST', headers: key, body: JSON.stringify({ query }) });

  /** Sends to all processes at once, several requests at a time to each; returns how many of each status came back. */
  async function flood(each: number, query: string): Promise<Map<number, number>> {
    const statuses = new Map<number, number>();
    const client = async (server: ServerProcess, requests: number): Promise<void> => {
      for (let i = 0; i < requests; i += 1) {
        const answer = await ask(server, query);
        await answer.arrayBuffer();
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      }
    };
    const clients = 8;
    await Promise.all(processes.flatMap((server) => Array.from({ length: clients }, () => client(server, each / clients))));
    return statuses;
  }

  const onRecord = async (bucket: string): Promise<number> => {
    const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from api_rate_limit_hits where bucket_key = $1', [bucket]);
    return rows[0]?.n ?? -1;
  };

  it('admit at most one burst over the limit', async () => {
    await clean();
    const statuses = await flood(400, '{ __typename }');
    const admitted = statuses.get(200) ?? 0;
    expect([...statuses.keys()].sort()).toEqual([200, 429]);
    expect(admitted).toBeGreaterThanOrEqual(readLimit);
    expect(admitted).toBeLessThanOrEqual(readLimit + burst);
    expect(await onRecord('tenant:default:read')).toBe(admitted);
  });

  it('admit not one change over the limit', async () => {
    await clean();
    const statuses = await flood(80, 'mutation { deleteSchedule(input: { scheduleId: "none" }) { replayed } }');
    expect(statuses.get(200)).toBe(perMinute);
    expect(statuses.get(429)).toBe(2 * 80 - perMinute);
    expect(await onRecord('tenant:default:scan')).toBe(perMinute);
  });

  it('share the budget with what agent-bom has counted', async () => {
    await clean();
    // Buckets that a process knows to be full are not looked at again for a second.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await owner.query(
      "insert into api_rate_limit_hits select 'tenant:default:read', extract(epoch from now()) from generate_series(1, $1::int)",
      [readLimit - 10],
    );
    const statuses = await flood(40, '{ __typename }');
    expect(statuses.get(200)).toBe(10);
  });

  it('say so when they start', () => {
    for (const server of processes) expect(server.output()).toContain('shared through POSTGRES: agent-bom counts in the same place');
  });
});
