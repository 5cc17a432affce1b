import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';
import { startSnowflake, type SnowflakeFixture } from '../support/snowflake/fixture';

describe('schedules on Snowflake', () => {
  let snowflake: SnowflakeFixture;
  let g: TestGateway;
  beforeAll(async () => {
    snowflake = await startSnowflake();
    g = await openGateway({
      ...snowflake.env,
      AGENT_BOM_DB: demoDatabase(),
      PARITYQL_STORE_MODE: 'managed',
      AGENT_BOM_AUDIT_HMAC_KEY: 'parity-fixture-key-not-secret',
    });
  });
  afterAll(async () => {
    await g.close();
    await snowflake.server.stop();
  });

  it('writes, audits elsewhere, reads back', async () => {
    const create = `mutation { createSchedule(input: { name: "n", cronExpression: "0 3 * * *", scanConfig: { images: ["a"] }, idempotencyKey: "k" }) { replayed auditEntry { action } schedule { scheduleId name enabled nextRun scanConfig createdAt } } }`;
    const first = await g.run(create);
    expect(first.errors).toEqual([]);
    expect(first.data?.createSchedule).toMatchObject({
      replayed: false,
      auditEntry: { action: 'schedule.create' },
      schedule: { name: 'n', enabled: true, nextRun: '2026-11-24T03:00:00Z', scanConfig: { images: ['a'] } },
    });
    const { data, errors } = await g.run(
      '{ a: schedules(first: 5) { totalCount nodes { scheduleId name enabled } } b: schedules(first: 5, backend: SQLITE) { totalCount } }',
    );
    expect(errors).toEqual([]);
    expect(data?.a.nodes).toEqual([{ scheduleId: first.data?.createSchedule.schedule.scheduleId, name: 'n', enabled: true }]);
    expect((await g.run(create)).data?.createSchedule).toEqual({ ...first.data?.createSchedule, replayed: true });
    const toggled = await g.run(
      'mutation ($id: String!) { toggleSchedule(input: { scheduleId: $id }) { schedule { enabled updatedAt name } } }',
      { variables: { id: data?.a.nodes[0].scheduleId } },
    );
    expect(toggled.errors).toEqual([]);
    expect(toggled.data?.toggleSchedule.schedule).toMatchObject({ enabled: false, name: 'n' });
    expect((await g.run('{ schedules(first: 5) { totalCount } }', { tenant: 'globex' })).data?.schedules.totalCount).toBe(0);
    expect((await g.run('{ auditChain { verify { tampered } } }')).data?.auditChain.verify.tampered).toBe(0);
  });
});
