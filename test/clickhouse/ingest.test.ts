import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startClickHouse, type ClickHouseFixture } from '../support/clickhouseServer';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type Answer, type TestGateway } from '../support/gateway';

const managed = { PARITYQL_STORE_MODE: 'managed', AGENT_BOM_AUDIT_HMAC_KEY: 'parity-fixture-key-not-secret' };
const ingestEvents = `mutation ($input: IngestRuntimeEventsInput!) {
  ingestRuntimeEvents(input: $input) { stored replayed auditEntry { action details } }
}`;
const ingestFindings = 'mutation ($input: IngestFindingsInput!) { ingestFindings(input: $input) { staged published replayed } }';
const events = '{ analytics { runtimeEvents(first: 100) { totalCount nodes { eventId message severity } } } }';
const feed = '{ analytics { findings(first: 100) { totalCount nodes { findingId runId severity } } } }';
const event = (eventId: string | null, message = 'm'): object => ({
  eventId,
  timestamp: '2026-11-20T10:00:00Z',
  eventType: 'tool_call',
  severity: 'HIGH',
  message,
});
const finding = (findingId: string, severity = 'HIGH'): object => ({ findingId, severity });
const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions['code'];

const engines = [
  {
    name: 'a server',
    open: async (): Promise<{ env: Readonly<Record<string, string>>; stop: () => Promise<void> }> => {
      const server: ClickHouseFixture = await startClickHouse();
      return { env: server.env, stop: () => server.stop() };
    },
  },
  {
    name: 'the embedded engine',
    open: async () => ({
      env: { PARITYQL_CLICKHOUSE_DIR: mkdtempSync(join(tmpdir(), 'parityql-chdb-')) },
      stop: async () => undefined,
    }),
  },
];

describe.each(engines)('ingest into $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let g: TestGateway;
  beforeAll(async () => {
    engine = await open();
    g = await openGateway({ ...managed, ...engine.env, AGENT_BOM_DB: demoDatabase() });
  });
  afterAll(async () => {
    await g.close();
    await engine.stop();
  });

  it('stores each event once, however often it is sent, and audits the batch', async () => {
    const input = { events: [event('e1'), event('e2'), event(null, 'same'), event(null, 'same')] };
    const first = await g.run(ingestEvents, { variables: { input }, idempotencyKey: 'b1' });
    expect(first.errors).toEqual([]);
    expect(first.data?.ingestRuntimeEvents).toEqual({
      stored: 4,
      replayed: false,
      auditEntry: { action: 'runtime.events_ingested', details: { count: 4, tenant_id: 'acme' } },
    });
    const replay = await g.run(ingestEvents, { variables: { input }, idempotencyKey: 'b1' });
    expect(replay.data?.ingestRuntimeEvents).toMatchObject({ stored: 4, replayed: true });
    expect(replay.statements.filter(({ backend }) => backend === 'CLICKHOUSE')).toEqual([]);
    await g.run(ingestEvents, { variables: { input: { events: [event('e1', 'newer')] } } });
    const { data } = await g.run(events);
    expect(data?.analytics.runtimeEvents.totalCount).toBe(3);
    expect(data?.analytics.runtimeEvents.nodes).toContainEqual({ eventId: 'e1', message: 'newer', severity: 'HIGH' });
    expect((await g.run(events, { tenant: 'globex' })).data?.analytics.runtimeEvents.totalCount).toBe(0);
    const chain = await g.run('{ auditChain { verify { tampered } } }');
    expect(chain.data?.auditChain.verify.tampered).toBe(0);
  });

  it('shows findings only once their run is committed, and then exactly those', async () => {
    const stage = (input: object): Promise<Answer> => g.run(ingestFindings, { variables: { input } });
    await stage({ runId: 'r1', findings: [finding('f1'), finding('f2', 'LOW')], publish: false });
    expect((await g.run(feed)).data?.analytics.findings.totalCount).toBe(0);
    const wrong = await stage({ runId: 'r1', findings: [], publish: true, expectedFindings: 3 });
    expect(codeOf(wrong)).toBe('CONFLICT');
    expect((await g.run(feed)).data?.analytics.findings.totalCount).toBe(0);
    // The first batch again, as after an answer that was lost.
    await stage({ runId: 'r1', findings: [finding('f1'), finding('f2', 'LOW')], publish: false });
    expect((await stage({ runId: 'r1', findings: [], publish: true, expectedFindings: 2 })).data?.ingestFindings.published).toBe(2);
    expect((await g.run(feed)).data?.analytics.findings).toEqual({
      totalCount: 2,
      nodes: [
        { findingId: 'f2', runId: 'r1', severity: 'LOW' },
        { findingId: 'f1', runId: 'r1', severity: 'HIGH' },
      ],
    });
    // A run without findings supersedes it.
    await stage({ runId: 'r2', findings: [] });
    expect((await g.run(feed)).data?.analytics.findings.totalCount).toBe(0);
  });

  it('refuses what does not fit, says where, and stores nothing', async () => {
    const before = (await g.run(events)).data;
    const cases: readonly (readonly [object, string])[] = [
      [{ events: [] }, 'input.events'],
      [{ events: [{ ...event('x'), eventType: '' }] }, 'input.events[0].eventType'],
      [{ events: [event('ok'), { ...event('x'), message: 'a\0' }] }, 'input.events[1].message'],
    ];
    for (const [input, argument] of cases) {
      const answer = await g.run(ingestEvents, { variables: { input } });
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    }
    expect((await g.run(events)).data).toEqual(before);
  });

  it('says when it is behind, instead of dropping anything', async () => {
    const batch = (i: number): object => ({ events: Array.from({ length: 50 }, (_, n) => event(`p${i}-${n}`)) });
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => g.run(ingestEvents, { variables: { input: batch(i) } })));
    const stored = answers.filter(({ errors }) => errors.length === 0).length;
    for (const answer of answers) if (answer.errors.length > 0) expect(codeOf(answer)).toBe('RATE_LIMITED');
    const { data } = await g.run('{ analytics { runtimeEvents(first: 1) { totalCount } } }');
    expect(data?.analytics.runtimeEvents.totalCount).toBe(3 + stored * 50);
  });
});

it('refuses to ingest what no store could audit', async () => {
  const g = await openGateway({
    ...managed,
    AGENT_BOM_AUDIT_HMAC_KEY: '',
    AGENT_BOM_DB: demoDatabase(),
    PARITYQL_CLICKHOUSE_DIR: mkdtempSync(join(tmpdir(), 'parityql-chdb-')),
  });
  const answer = await g.run(ingestEvents, { variables: { input: { events: [event('e1')] } } });
  expect(answer.errors[0]?.extensions).toMatchObject({ code: 'WRITE_REFUSED', reason: 'NO_AUDIT_KEY' });
  await g.close();
});
