import { demoDatabase } from '../support/demoRows';
import { openGateway, type Answer, type TestGateway } from '../support/gateway';
import { loadSnowflake, startSnowflake, type SnowflakeFixture } from '../support/snowflake/fixture';

const create = `mutation ($key: String) {
  createSchedule(input: { name: "n", cronExpression: "0 3 * * *", scanConfig: {}, idempotencyKey: $key }) { replayed schedule { scheduleId } }
}`;
const both = '{ snowflake: scanJobs(first: 1) { totalCount } sqlite: sources(first: 1) { totalCount } }';
const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions['code'];

describe('a Snowflake that fails', () => {
  let snowflake: SnowflakeFixture;
  let g: TestGateway;
  beforeEach(async () => {
    snowflake = await startSnowflake();
    const file = demoDatabase();
    await loadSnowflake(snowflake.server, file);
    g = await openGateway({
      ...snowflake.env,
      AGENT_BOM_DB: file,
      PARITYQL_STORE_MODE: 'managed',
      AGENT_BOM_AUDIT_HMAC_KEY: 'parity-fixture-key-not-secret',
      PARITYQL_SNOWFLAKE_CONNECT_TIMEOUT_MS: '1000',
      PARITYQL_SNOWFLAKE_STATEMENT_TIMEOUT_MS: '1000',
    });
  });
  afterEach(async () => {
    await g.close();
    await snowflake.server.stop();
  });

  const healthy = async (): Promise<void> => expect((await g.run(both)).errors).toEqual([]);

  it('leaves the fields of other stores answered when it cannot be reached', async () => {
    await snowflake.server.stop();
    const answer = await g.run(both);
    expect(answer.data?.sqlite.totalCount).toBeGreaterThan(0);
    expect(answer.errors).toMatchObject([
      { path: ['snowflake'], extensions: { code: 'BACKEND_UNAVAILABLE', backend: 'SNOWFLAKE', retryable: true } },
    ]);
    expect(answer.errors[0]?.message).not.toMatch(/127\.0\.0\.1|TESTACCT|SVC/);
    const { data } = await g.run('{ controlPlane { backends { kind reachable } } }');
    expect(data?.controlPlane.backends).toContainEqual({ kind: 'SNOWFLAKE', reachable: false });
  });

  it('is given up within its deadline when it never answers, and found again', async () => {
    await healthy();
    snowflake.server.inject({ path: /query-request/, hang: true });
    const started = Date.now();
    const answer = await g.run(both);
    expect(codeOf(answer)).toBe('BACKEND_TIMEOUT');
    // Far below the SDK's own minutes; not a measurement.
    expect(Date.now() - started).toBeLessThan(20_000);
    snowflake.server.heal();
    await healthy();
  });

  it('renews a session that has expired, and replaces one that is gone', async () => {
    await healthy();
    snowflake.server.expireTokens();
    await healthy();
    const logins = snowflake.server.logins.count;
    snowflake.server.killSessions();
    await healthy();
    expect(snowflake.server.logins.count).toBeGreaterThan(logins);
  });

  it('executes a statement once when the connection breaks after it', async () => {
    await healthy();
    snowflake.server.inject({ sql: /insert into "SCAN_SCHEDULES"/, drop: 'after', times: 1 });
    await g.run(create, { variables: { key: 'once' } });
    await g.run(create, { variables: { key: 'once' } });
    const { data } = await g.run('{ schedules(first: 50, filter: { contains: "n" }) { nodes { name } } }');
    expect(data?.schedules.nodes.filter(({ name }: { name: string }) => name === 'n')).toHaveLength(1);
  });

  it('keeps nothing of a change it could not commit, and the key can be used again', async () => {
    await healthy();
    const chain = '{ auditChain { count } schedules(first: 1) { totalCount } }';
    const before = (await g.run(chain)).data;
    snowflake.server.inject({ sql: /^COMMIT$/, code: '000606', times: 1 });
    expect(codeOf(await g.run(create, { variables: { key: 'k' } }))).toBe('BACKEND_UNAVAILABLE');
    expect((await g.run(chain)).data).toEqual(before);
    expect((await g.run(create, { variables: { key: 'k' } })).data?.createSchedule.replayed).toBe(false);
    expect((await g.run(create, { variables: { key: 'k' } })).data?.createSchedule.replayed).toBe(true);
  });

  it('is left alone for a moment after repeated failures', async () => {
    await healthy();
    snowflake.server.inject({ path: /query-request|heartbeat|login/, code: '390114' });
    for (let i = 0; i < 6; i += 1) await g.run('{ scanJobs(first: 1) { totalCount } }');
    const statements = snowflake.server.executed.length;
    const answer = await g.run('{ scanJobs(first: 1) { totalCount } }');
    expect(answer.errors[0]?.message).toMatch(/left alone/);
    expect(snowflake.server.executed).toHaveLength(statements);
  });
});

describe('a document that is no JSON', () => {
  it('is the typed error of its own value, and is never evaluated', async () => {
    const snowflake = await startSnowflake();
    await loadSnowflake(snowflake.server, demoDatabase());
    const g = await openGateway({ ...snowflake.env, PARITYQL_STORE_MODE: 'attached' });
    snowflake.server.inject({ sql: /SCAN_SCHEDULES/, variant: '(globalThis.pwned = 1, { name: 1 })' });
    const { data, errors } = await g.run('{ schedules(first: 3) { nodes { scheduleId enabled scanConfig } } }');
    expect((globalThis as { pwned?: number }).pwned).toBeUndefined();
    expect(errors.map(({ path, extensions: { code } }) => [path?.at(-1), code] as unknown[])).toEqual(
      data?.schedules.nodes.map(() => ['scanConfig', 'STORED_DATA_INVALID']),
    );
    expect(data?.schedules.nodes).toHaveLength(3);
    snowflake.server.heal();
    expect((await g.run('{ schedules(first: 3) { nodes { scanConfig } } }')).errors).toEqual([]);
    await g.close();
    await snowflake.server.stop();
  });
});

it('refuses changes where nothing could record them', async () => {
  const snowflake = await startSnowflake();
  const g = await openGateway({
    ...snowflake.env,
    PARITYQL_STORE_MODE: 'managed',
    AGENT_BOM_AUDIT_HMAC_KEY: 'parity-fixture-key-not-secret',
  });
  const answer = await g.run(create);
  expect(answer.errors[0]?.extensions).toMatchObject({ code: 'WRITE_REFUSED', reason: 'NO_AUDIT_STORE' });
  expect((await g.run('{ schedules(first: 1) { totalCount } }')).data?.schedules.totalCount).toBe(0);
  await g.close();
  await snowflake.server.stop();
});
