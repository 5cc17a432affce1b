import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { demoDatabase } from '../support/demoRows';
import { createAgentBomDatabase } from '../support/databases';
import { openGateway, type TestGateway } from '../support/gateway';
import { mirrorRows } from '../support/mirror';
import { ownedMembers, ownedValue, type WorkerTask } from '../support/mutationWorker';
import { projectRoot } from '../support/sharedData';

const settings = {
  AGENT_BOM_AUDIT_HMAC_KEY: 'parity-fixture-key-not-secret',
  PARITYQL_STORE_MODE: 'managed',
  AGENT_BOM_API_MAX_SCHEDULES_PER_TENANT: '0',
};

interface Store {
  readonly env: Record<string, string>;
  readonly drop: () => Promise<void>;
}

const stores: readonly { readonly name: string; readonly make: () => Promise<Store> }[] = [
  { name: 'SQLITE', make: async () => ({ env: { ...settings, AGENT_BOM_DB: demoDatabase() }, drop: async () => undefined }) },
  {
    name: 'POSTGRES',
    make: async () => {
      const database = await createAgentBomDatabase(mirrorRows(demoDatabase()));
      const urls = { AGENT_BOM_POSTGRES_URL: database.appUrl, AGENT_BOM_POSTGRES_MAINTENANCE_URL: database.maintenanceUrl };
      return { env: { ...settings, ...urls }, drop: () => database.drop() };
    },
  },
];

function start(task: WorkerTask): { readonly child: ChildProcess; readonly lines: string[]; readonly ended: Promise<void> } {
  const script = join(projectRoot, 'test/support/mutationWorker.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(task)], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  return { child, lines, ended: new Promise((resolve) => child.once('close', () => resolve())) };
}

const totals = `{
  auditChain { count verify { intact tampered verified } }
  schedules(first: 1) { totalCount }
  gatewayPolicyAudit(first: 1) { totalCount }
  idempotencyKeys(first: 1) { totalCount }
}`;

describe.each(stores)('several processes on one store: $name', ({ make }) => {
  let store: Store;
  let g: TestGateway;
  let task: Omit<WorkerTask, 'worker' | 'from' | 'to' | 'work'>;

  beforeEach(async () => {
    store = await make();
    g = await openGateway(store.env);
    const { data } = await g.run('{ schedules(first: 1) { nodes { scheduleId } } fleetAgents(first: 1) { nodes { agentId } } }');
    task = { env: store.env, scheduleId: data?.schedules.nodes[0].scheduleId, agentId: data?.fleetAgents.nodes[0].agentId };
  });
  afterEach(async () => {
    await g.close();
    await store.drop();
  });

  const shared = '{ schedule(scheduleId: "ID") { enabled } fleetAgent(agentId: "AGENT") { owner environment notes tags } }';
  const sharedState = async (): Promise<Record<string, any>> =>
    (await g.run(shared.replace('ID', task.scheduleId).replace('AGENT', task.agentId))).data ?? {};

  it('8 processes with 200 mutations each lose no update and leave one whole chain', async () => {
    const before = (await g.run(totals)).data!;
    const { schedule } = await sharedState();
    const workers = Array.from({ length: 8 }, (_, worker) => start({ ...task, worker, from: 0, to: 200, work: 'MIXED' }));
    await Promise.all(workers.map(({ ended }) => ended));
    for (const { lines } of workers) expect(lines.filter((line) => !line.startsWith('ok'))).toEqual([]);
    expect(workers.map(({ lines }) => lines.length)).toEqual(workers.map(() => 200));

    const after = (await g.run(totals)).data!;
    expect(after.schedules.totalCount - before.schedules.totalCount).toBe(8 * 50);
    expect(after.gatewayPolicyAudit.totalCount - before.gatewayPolicyAudit.totalCount).toBe(8 * 50);
    expect(after.auditChain.count - before.auditChain.count).toBe(8 * 150);
    expect(after.auditChain.verify).toEqual({ intact: true, tampered: 0, verified: after.auditChain.count });

    const state = await sharedState();
    // Each process switched it 50 times: an even number in all.
    expect(state['schedule']).toEqual(schedule);
    expect(state['fleetAgent']).toEqual(Object.fromEntries(ownedMembers.map((member, worker) => [member, ownedValue(worker, 198)])));
  }, 180_000);

  it('500 keyed mutations, killed at random points and retried to completion, have each effect once', async () => {
    const before = (await g.run(totals)).data!;
    const total = 500;
    let done = 0;
    let kills = 0;
    while (done < total) {
      const { child, lines, ended } = start({ ...task, worker: 0, from: done, to: total, work: 'KEYED_SCHEDULES' });
      if (kills < 10) {
        // Some of its mutations, and then a moment that has nothing to do with where the next one is.
        const enough = 10 + Math.floor(Math.random() * 50);
        const watch = setInterval(() => {
          if (lines.length < enough) return;
          clearInterval(watch);
          setTimeout(() => child.kill('SIGKILL'), Math.random() * 12);
        }, 1);
        await ended;
        clearInterval(watch);
        kills += 1;
      } else await ended;
      expect(lines.filter((line) => !line.startsWith('ok'))).toEqual([]);
      // The mutation that was in flight is in doubt: the client sends it again, with its key.
      done += lines.length;
    }
    const after = (await g.run(totals)).data!;
    expect(after.schedules.totalCount - before.schedules.totalCount).toBe(total);
    expect(after.auditChain.count - before.auditChain.count).toBe(total);
    expect(after.idempotencyKeys.totalCount - before.idempotencyKeys.totalCount).toBe(total);
    expect(after.auditChain.verify).toEqual({ intact: true, tampered: 0, verified: after.auditChain.count });
    expect(kills).toBe(10);
  }, 180_000);
});
