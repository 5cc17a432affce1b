import { sharedWritableBackends } from '../support/backends';
import type { Answer, TestGateway } from '../support/gateway';

const create = `mutation ($input: CreateScheduleInput!) {
  createSchedule(input: $input) {
    replayed
    auditEntry { action actor resource details }
    schedule { scheduleId name cronExpression enabled nextRun createdAt scanConfig }
  }
}`;
const input = { name: 'nightly', cronExpression: '0 3 * * *', scanConfig: { images: ['alpine'] } };
const chain = '{ auditChain { count verify { verified tampered } } }';
const listed = '{ schedules(first: 100) { nodes { scheduleId name enabled } totalCount } }';

const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions['code'];

describe.each(sharedWritableBackends)('schedule mutations on $name', ({ open }) => {
  let g: TestGateway;
  beforeEach(async () => {
    g = await open();
  });
  afterEach(() => g.close());

  it('creates, audits and shows the schedule', async () => {
    const before = (await g.run(chain)).data?.auditChain;
    const { data, errors } = await g.run(create, { variables: { input } });
    expect(errors).toEqual([]);
    const { schedule, auditEntry, replayed } = data?.createSchedule;
    expect(replayed).toBe(false);
    expect(schedule).toMatchObject({ ...input, enabled: true, nextRun: '2026-11-24T03:00:00Z', createdAt: '2026-11-23T18:00:00Z' });
    expect(auditEntry).toMatchObject({
      action: 'schedule.create',
      actor: 'test',
      resource: `schedule/${schedule.scheduleId}`,
      details: { tenant_id: 'acme' },
    });
    const after = (await g.run(chain)).data?.auditChain;
    expect(after.count).toBe(before.count + 1);
    expect(after.verify).toEqual({ verified: before.verify.verified + 1, tampered: before.verify.tampered });
  });

  it('switches and deletes; other tenants cannot', async () => {
    const { data } = await g.run(create, { variables: { input } });
    const { scheduleId } = data?.createSchedule.schedule;
    const toggle =
      'mutation ($id: String!) { toggleSchedule(input: { scheduleId: $id }) { schedule { enabled updatedAt } auditEntry { details } } }';
    const remove = 'mutation ($id: String!) { deleteSchedule(input: { scheduleId: $id }) { deletedId auditEntry { action } } }';
    const variables = { id: scheduleId };
    for (const mutation of [toggle, remove]) expect(codeOf(await g.run(mutation, { variables, tenant: 'globex' }))).toBe('NOT_FOUND');
    expect((await g.run(toggle, { variables })).data?.toggleSchedule).toEqual({
      schedule: { enabled: false, updatedAt: '2026-11-23T18:00:00Z' },
      auditEntry: { details: { state: 'disabled', tenant_id: 'acme' } },
    });
    expect((await g.run(remove, { variables })).data?.deleteSchedule.auditEntry).toEqual({ action: 'schedule.delete' });
    expect(codeOf(await g.run(remove, { variables }))).toBe('NOT_FOUND');
    expect((await g.run(listed)).data?.schedules.nodes.map((node: { scheduleId: string }) => node.scheduleId)).not.toContain(scheduleId);
  });

  it('repeats nothing for the same idempotency key', async () => {
    const first = await g.run(create, { variables: { input }, idempotencyKey: 'k1' });
    const again = await g.run(create, { variables: { input }, idempotencyKey: 'k1' });
    const byInput = await g.run(create, { variables: { input: { ...input, idempotencyKey: 'k1' } } });
    expect(again.data?.createSchedule).toEqual({ ...first.data?.createSchedule, replayed: true });
    expect(byInput.data?.createSchedule).toEqual({ ...first.data?.createSchedule, replayed: true });
    const other = await g.run(create, { variables: { input: { ...input, name: 'other' } }, idempotencyKey: 'k1' });
    expect(codeOf(other)).toBe('IDEMPOTENCY_MISMATCH');
    const foreign = await g.run(create, { variables: { input }, idempotencyKey: 'k1', tenant: 'globex' });
    expect(foreign.data?.createSchedule.replayed).toBe(false);
    const names = (await g.run(listed)).data?.schedules.nodes.filter((node: { name: string }) => node.name === 'nightly');
    expect(names).toHaveLength(1);
  });

  it('answers a concurrent use of the key with IDEMPOTENCY_IN_FLIGHT', async () => {
    const run = (): Promise<Answer> => g.run(create, { variables: { input }, idempotencyKey: 'k2' });
    const answers = await Promise.all([run(), run(), run()]);
    const done = answers.filter(({ errors }) => errors.length === 0);
    expect(done.filter(({ data }) => data?.createSchedule.replayed === false)).toHaveLength(1);
    for (const answer of answers) if (answer.errors.length > 0) expect(codeOf(answer)).toBe('IDEMPOTENCY_IN_FLIGHT');
    expect((await run()).data?.createSchedule.replayed).toBe(true);
  });

  it('refuses bad input, says where, and changes nothing', async () => {
    const before = [(await g.run(listed)).data, (await g.run(chain)).data];
    const cases: readonly (readonly [object, string])[] = [
      [{ cronExpression: '* * *' }, 'input.cronExpression'],
      [{ cronExpression: '61 * * * *' }, 'input.cronExpression'],
      [{ name: 'a\0b' }, 'input.name'],
      [{ name: '' }, 'input.name'],
      [{ name: 'x'.repeat(201) }, 'input.name'],
      [{ scanConfig: { images: ['a\0'] } }, 'input.scanConfig.images[0]'],
      [{ scanConfig: 'images' }, 'input.scanConfig'],
      [{ idempotencyKey: '' }, 'input.idempotencyKey'],
      [{ idempotencyKey: 'x'.repeat(201) }, 'input.idempotencyKey'],
    ];
    for (const [change, argument] of cases) {
      const answer = await g.run(create, { variables: { input: { ...input, ...change } } });
      expect(answer.errors.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', argument })]);
    }
    expect([(await g.run(listed)).data, (await g.run(chain)).data]).toEqual(before);
  });

  it('sees, in one request, what the mutation before has done', async () => {
    const { data, errors } = await g.run(
      `mutation { a: createSchedule(input: { name: "a", cronExpression: "* * * * *", scanConfig: {} }) { schedule { scheduleId } auditEntry { hmacSignature } }
        b: createSchedule(input: { name: "b", cronExpression: "* * * * *", scanConfig: {} }) { schedule { name } auditEntry { prevSignature } } }`,
    );
    expect(errors).toEqual([]);
    expect(data?.b.auditEntry.prevSignature).toBe(data?.a.auditEntry.hmacSignature);
  });

  it('keeps one header key from serving two mutations', async () => {
    const answer = await g.run(
      'mutation { a: deleteSchedule(input: { scheduleId: "x" }) { replayed } b: deleteSchedule(input: { scheduleId: "y" }) { replayed } }',
      {
        idempotencyKey: 'k3',
      },
    );
    expect(answer.errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });
});

describe.each(sharedWritableBackends)('a deployment that must not write, on $name', ({ open }) => {
  it('is refused without an audit key; reads still work', async () => {
    const g = await open({ AGENT_BOM_AUDIT_HMAC_KEY: '' });
    const answer = await g.run(create, { variables: { input } });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'WRITE_REFUSED', reason: 'NO_AUDIT_KEY' });
    expect((await g.run(listed)).errors).toEqual([]);
    await g.close();
  });

  it('is refused beside a running agent-bom unless the operator allows it', async () => {
    const g = await open({ PARITYQL_STORE_MODE: 'attached' });
    const answer = await g.run(create, { variables: { input } });
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'WRITE_REFUSED',
      reason: 'ATTACHED_READ_ONLY',
      route: 'POST /v1/schedules',
    });
    await g.close();
    const allowed = await open({ PARITYQL_STORE_MODE: 'attached', PARITYQL_ATTACHED_WRITES: 'true' });
    expect((await allowed.run(create, { variables: { input } })).errors).toEqual([]);
    await allowed.close();
  });

  it('keeps the quota, and audits the refusal', async () => {
    const g = await open({ AGENT_BOM_API_MAX_SCHEDULES_PER_TENANT: '1' });
    const before = (await g.run(chain)).data?.auditChain.count;
    await g.run(create, { variables: { input }, tenant: 'empty-tenant' });
    const answer = await g.run(create, { variables: { input }, tenant: 'empty-tenant' });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'QUOTA_EXCEEDED', quota: 'schedules', limit: 1, current: 1 });
    const log = await g.run('{ auditLog(first: 5) { nodes { action resource } totalCount } auditChain { verify { tampered } } }', {
      tenant: 'empty-tenant',
    });
    expect(log.data?.auditLog.nodes.map(({ action }: { action: string }) => action).sort()).toEqual([
      'schedule.create',
      'tenant.quota_exceeded',
    ]);
    expect(log.data?.auditChain.verify.tampered).toBe(0);
    expect((await g.run(chain)).data?.auditChain.count).toBe(before);
    await g.close();
  });
});
