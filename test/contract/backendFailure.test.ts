import { setTimeout as pause } from 'node:timers/promises';
import { startClickHouse, type ClickHouseFixture } from '../support/clickhouseServer';
import { createAgentBomDatabase, type PgFixture } from '../support/databases';
import { demoDatabase } from '../support/demoRows';
import { mirrorRows } from '../support/mirror';
import { startTcpProxy, type TcpProxy } from '../support/tcpProxy';
import { startServer, type WireServer } from '../support/wire';

/** Longer than a backend is left alone after it has failed repeatedly. */
const restMs = 2500;

const query = `{
  jobs: scanJobs(first: 1) { totalCount }
  sources: sources(first: 1, backend: SQLITE) { totalCount }
  analytics { runtimeEventSummary(window: { lastDays: 7 }) { __typename } }
}`;

/** What the fields of three backends answered: data, or the code of their error. */
type Outcome = Readonly<Record<'jobs' | 'sources' | 'analytics', string>>;

describe('a deployment of three backends, one of which fails', () => {
  let clickHouse: ClickHouseFixture;
  let database: PgFixture;
  let proxies: Readonly<Record<'postgres' | 'clickHouse', TcpProxy>>;
  let server: WireServer;

  beforeAll(async () => {
    clickHouse = await startClickHouse();
    database = await createAgentBomDatabase(mirrorRows(demoDatabase()));
    const appUrl = new URL(database.appUrl);
    proxies = {
      postgres: await startTcpProxy(Number(appUrl.port)),
      clickHouse: await startTcpProxy(Number(new URL(clickHouse.url).port)),
    };
    appUrl.host = `127.0.0.1:${proxies.postgres.port}`;
    server = await startServer({
      ...clickHouse.env,
      AGENT_BOM_CLICKHOUSE_URL: `http://127.0.0.1:${proxies.clickHouse.port}`,
      PARITYQL_CLICKHOUSE_TIMEOUT_MS: '1000',
      AGENT_BOM_DB: demoDatabase(),
      AGENT_BOM_POSTGRES_URL: appUrl.href,
      PARITYQL_POSTGRES_CONNECT_TIMEOUT_MS: '1000',
      AGENT_BOM_POSTGRES_STATEMENT_TIMEOUT_MS: '1000',
      AGENT_BOM_API_KEYS: 'k:admin',
      PARITYQL_STORE_MODE: 'managed',
    });
  });
  afterAll(async () => {
    await server.close();
    await Promise.all(Object.values(proxies).map((proxy) => proxy.stop()));
    await clickHouse.stop();
    await database.drop();
  });

  const ask = async (text: string): Promise<any> =>
    (
      await server.send({
        method: 'POST',
        path: '/graphql',
        headers: { authorization: 'Bearer k', 'content-type': 'application/json' },
        body: JSON.stringify({ query: text }),
      })
    ).json;

  const outcome = async (): Promise<Outcome> => {
    const { data, errors = [] } = await ask(query);
    expect(errors.filter(({ path }: { path?: string[] }) => path === undefined)).toEqual([]);
    const of = (field: string, value: unknown): string =>
      errors.find((error: { path?: string[] }) => error.path?.[0] === field)?.extensions.code ?? (value === null ? 'null' : 'data');
    return {
      jobs: of('jobs', data?.jobs),
      sources: of('sources', data?.sources),
      analytics: of('analytics', data?.analytics),
    };
  };

  const ready = async (): Promise<{ readonly status: number; readonly json: any }> => {
    // An answer of the probe is given again for a second.
    await pause(1100);
    const { status, json } = await server.send({ path: '/readyz' });
    return { status, json };
  };

  const healthy = { jobs: 'data', sources: 'data', analytics: 'data' } as const;

  /** Until the backend is asked again. */
  const recovered = async (): Promise<void> => {
    await pause(restMs);
    expect(await outcome()).toEqual(healthy);
    expect(await ready()).toMatchObject({ status: 200, json: { status: 'ready' } });
  };

  it('answers with all three when they are well', async () => {
    expect(await outcome()).toEqual(healthy);
    expect(await ready()).toMatchObject({
      status: 200,
      json: { status: 'ready', backends: { POSTGRES: true, SQLITE: true, CLICKHOUSE: true } },
    });
  });

  it.each(['broken', 'silent'] as const)('keeps answering from the others while ClickHouse is %s, and finds it again', async (mode) => {
    proxies.clickHouse.become(mode);
    const failed = await outcome();
    expect(failed).toMatchObject({ jobs: 'data', sources: 'data' });
    expect(['BACKEND_UNAVAILABLE', 'BACKEND_TIMEOUT']).toContain(failed.analytics);
    expect(await ready()).toMatchObject({ status: 200, json: { status: 'degraded', backends: { POSTGRES: true, CLICKHOUSE: false } } });
    const { data } = await ask('{ controlPlane { backends { kind reachable lastError } } }');
    const [seen] = data.controlPlane.backends.filter(({ kind }: { kind: string }) => kind === 'CLICKHOUSE');
    expect(seen).toMatchObject({ reachable: false, lastError: expect.stringMatching(/^CLICKHOUSE/) as string });
    expect(seen.lastError).not.toMatch(/127\.0\.0\.1|fixture/);
    for (let i = 0; i < 4; i += 1) await outcome();
    const { errors } = await ask('{ analytics { runtimeEventSummary(window: { lastDays: 7 }) { __typename } } }');
    expect(errors[0].message).toBe('CLICKHOUSE is unavailable: it has failed repeatedly and is left alone for a moment.');
    proxies.clickHouse.become('pass');
    await recovered();
  });

  it.each(['broken', 'silent'] as const)(
    'keeps answering from the others while Postgres is %s, is not ready then, and finds it again',
    async (mode) => {
      proxies.postgres.become(mode);
      const failed = await outcome();
      expect(failed).toMatchObject({ sources: 'data', analytics: 'data' });
      expect(['BACKEND_UNAVAILABLE', 'BACKEND_TIMEOUT']).toContain(failed.jobs);
      expect(await ready()).toMatchObject({ status: 503, json: { status: 'not_ready', backends: { POSTGRES: false, SQLITE: true } } });
      for (let i = 0; i < 4; i += 1) await outcome();
      const { errors } = await ask('{ scanJobs(first: 1) { totalCount } }');
      expect(errors[0].extensions.code).toBe('BACKEND_UNAVAILABLE');
      expect(errors[0].message).not.toMatch(/127\.0\.0\.1|fixture/);
      proxies.postgres.become('pass');
      await recovered();
    },
  );
});
