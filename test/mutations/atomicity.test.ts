import Database from 'better-sqlite3';
import { Client } from 'pg';
import { createAgentBomDatabase } from '../support/databases';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';
import { mirrorRows } from '../support/mirror';

const settings = { AGENT_BOM_AUDIT_HMAC_KEY: 'parity-fixture-key-not-secret', PARITYQL_STORE_MODE: 'managed' };

/** A store whose tables can be made to refuse inserts, and read as a whole. */
interface Breakable {
  readonly g: TestGateway;
  /** Makes every insert into a table fail, or ends that. */
  breakInserts(table: string, broken: boolean): Promise<void>;
  /** All rows of the tables a change could touch. */
  rows(): Promise<unknown>;
  close(): Promise<void>;
}

const tables = ['schedules', 'fleet', 'policies', 'audit_log', 'audit_chain_checkpoint', 'idempotency_keys'] as const;
const physical: Readonly<Record<string, string>> = { schedules: 'scan_schedules', fleet: 'fleet_agents', policies: 'gateway_policies' };
const nameOf = (table: string): string => physical[table] ?? table;

const stores: readonly { readonly name: string; readonly open: () => Promise<Breakable> }[] = [
  {
    name: 'SQLITE',
    open: async () => {
      const file = demoDatabase();
      const g = await openGateway({ ...settings, AGENT_BOM_DB: file });
      // The gateway creates what is missing with its first use.
      await g.run('mutation { createSchedule(input: { name: "first", cronExpression: "0 3 * * *", scanConfig: {} }) { replayed } }', {
        idempotencyKey: 'first',
      });
      const db = new Database(file);
      return {
        g,
        breakInserts: async (table, broken) => {
          if (broken) db.exec(`create trigger broken before insert on ${nameOf(table)} begin select raise(abort, 'disk says no'); end`);
          else db.exec('drop trigger broken');
        },
        rows: async () => tables.map((table) => db.prepare(`select * from ${nameOf(table)}`).all()),
        close: async () => {
          db.close();
          await g.close();
        },
      };
    },
  },
  {
    name: 'POSTGRES',
    open: async () => {
      const database = await createAgentBomDatabase(mirrorRows(demoDatabase()));
      const g = await openGateway({
        ...settings,
        AGENT_BOM_POSTGRES_URL: database.appUrl,
        AGENT_BOM_POSTGRES_MAINTENANCE_URL: database.maintenanceUrl,
      });
      const owner = new Client({ connectionString: database.ownerUrl });
      await owner.connect();
      await owner.query(`create function broken() returns trigger language plpgsql as $$ begin raise exception 'disk says no'; end $$`);
      return {
        g,
        breakInserts: async (table, broken) => {
          if (broken) await owner.query(`create trigger broken before insert on ${nameOf(table)} for each row execute function broken()`);
          else await owner.query(`drop trigger broken on ${nameOf(table)}`);
        },
        rows: async () => {
          await owner.query('set row_security = off');
          const all = [];
          for (const table of tables) all.push((await owner.query(`select * from ${nameOf(table)} order by 1, 2`)).rows);
          return all;
        },
        close: async () => {
          await owner.end();
          await g.close();
          await database.drop();
        },
      };
    },
  },
];

describe.each(stores)('a change on $name of which one part fails', ({ open }) => {
  let store: Breakable;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  const agentOf = async (): Promise<string> =>
    (await store.g.run('{ fleetAgents(first: 1, filter: { state: [APPROVED] }) { nodes { agentId } } }')).data?.fleetAgents.nodes[0]
      .agentId;

  const schedule = 'mutation { createSchedule(input: { name: "n", cronExpression: "0 3 * * *", scanConfig: {} }) { replayed } }';

  it.each([
    ['the record itself', 'schedules'],
    ['the audit entry', 'audit_log'],
    ['the idempotency record', 'idempotency_keys'],
  ])('leaves nothing when %s cannot be written, and uses no key up', async (_name, table) => {
    const before = await store.rows();
    await store.breakInserts(table, true);
    const failed = await store.g.run(schedule, { idempotencyKey: `k-${table}` });
    await store.breakInserts(table, false);
    expect(failed.errors).toHaveLength(1);
    expect(JSON.stringify(failed.errors)).not.toContain('disk says no');
    expect(await store.rows()).toEqual(before);
    const again = await store.g.run(schedule, { idempotencyKey: `k-${table}` });
    expect(again.errors).toEqual([]);
    expect(again.data?.createSchedule).toEqual({ replayed: false });
  });

  it('leaves the agent as it was when its quarantine policy cannot be written', async () => {
    const agentId = await agentOf();
    const before = await store.rows();
    const quarantine = 'mutation ($id: String!) { quarantineFleetAgent(input: { agentId: $id }) { fleetAgent { state } } }';
    await store.breakInserts('policies', true);
    const failed = await store.g.run(quarantine, { variables: { id: agentId } });
    await store.breakInserts('policies', false);
    expect(failed.errors).toHaveLength(1);
    expect(await store.rows()).toEqual(before);
    const made = await store.g.run(quarantine, { variables: { id: agentId } });
    expect(made.data?.quarantineFleetAgent.fleetAgent).toEqual({ state: 'QUARANTINED' });
    expect((await store.g.run('{ auditChain { verify { intact } } }')).data?.auditChain.verify).toEqual({ intact: true });
  });
});
