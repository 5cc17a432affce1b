import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Backend } from '../../datasources/vocabulary';
import { createAgentBomDatabase } from '../support/databases';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';
import { mirrorRows } from '../support/mirror';
import { backends, entities, matrix, probes, reasons } from '../support/parityMatrix';
import { startSnowflake } from '../support/snowflake/fixture';

interface Part {
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

/** Settings that configure one backend, and nothing else. */
const parts: Readonly<Record<Backend, () => Promise<Part>>> = {
  SQLITE: async () => ({ env: { AGENT_BOM_DB: demoDatabase() }, stop: nothing }),
  POSTGRES: async () => {
    const database = await createAgentBomDatabase(mirrorRows(demoDatabase()));
    return {
      env: { AGENT_BOM_POSTGRES_URL: database.appUrl, AGENT_BOM_POSTGRES_MAINTENANCE_URL: database.maintenanceUrl },
      stop: () => database.drop(),
    };
  },
  CLICKHOUSE: async () => ({ env: { PARITYQL_CLICKHOUSE_DIR: mkdtempSync(join(tmpdir(), 'parityql-shape-')) }, stop: nothing }),
  SNOWFLAKE: async () => {
    const { server, env } = await startSnowflake();
    return { env, stop: () => server.stop() };
  },
};

/** The deployment shapes of the parity contract, and where each entity's lists are routed by default. */
const shapes: readonly (readonly Backend[])[] = [
  ['SQLITE'],
  ['POSTGRES'],
  ['POSTGRES', 'CLICKHOUSE'],
  ['SNOWFLAKE'],
  ['SNOWFLAKE', 'POSTGRES'],
  ['SQLITE', 'CLICKHOUSE'],
  ['SNOWFLAKE', 'POSTGRES', 'SQLITE', 'CLICKHOUSE'],
];

describe.each(shapes.map((shape) => ({ name: shape.join(' + '), shape })))('the shape $name', ({ shape }) => {
  let g: TestGateway;
  let opened: readonly Part[];
  beforeAll(async () => {
    opened = await Promise.all(shape.map((backend) => parts[backend]()));
    g = await openGateway(Object.assign({ PARITYQL_STORE_MODE: 'managed' }, ...opened.map(({ env }) => env)) as Record<string, string>);
  });
  afterAll(async () => {
    await g.close();
    await Promise.all(opened.map(({ stop }) => stop()));
  });

  it('answers every cell with data or with the exact parity error', async () => {
    for (const entity of entities) {
      for (const backend of backends) {
        const [level] = matrix[entity][backend];
        const { data, errors, statements } = await g.run(probes[entity](backend));
        const [list] = Object.values(data ?? {});
        if (level === 'FULL' && shape.includes(backend)) {
          expect({ entity, backend, errors }).toEqual({ entity, backend, errors: [] });
          expect(list?.totalCount).toEqual(expect.any(Number));
          expect(new Set(statements.map((s) => s.backend))).toEqual(new Set([backend]));
        } else {
          expect({ entity, backend, errors: errors.map(({ extensions }) => [extensions['code'], extensions['reason']]) }).toEqual({
            entity,
            backend,
            errors: [['BACKEND_PARITY', reasons[level]]],
          });
          expect(statements).toEqual([]);
        }
      }
    }
  });

  it('routes each entity to the first store of the shape that keeps it', async () => {
    for (const entity of entities) {
      const first = shape.find((backend) => matrix[entity][backend][0] === 'FULL');
      const { errors, statements } = await g.run(probes[entity]('SQLITE').replace(', backend: SQLITE', ''));
      if (first === undefined) expect(errors[0]?.extensions['code']).toBe('BACKEND_PARITY');
      else expect({ entity, used: [...new Set(statements.map((s) => s.backend))] }).toEqual({ entity, used: [first] });
    }
  });

  it('answers trends from the analytics store where there is one', async () => {
    const { data, errors } = await g.run('{ trends(window: { lastDays: 365 }) { servedBy } }');
    const expected = shape.includes('CLICKHOUSE') ? 'CLICKHOUSE' : shape.find((backend) => backend === 'SQLITE' || backend === 'POSTGRES');
    if (expected === undefined) expect(errors[0]?.extensions['code']).toBe('BACKEND_PARITY');
    else expect(data?.trends.servedBy).toBe(expected);
  });
});

it('reads one entity from two stores side by side', async () => {
  const opened = await Promise.all([parts.SNOWFLAKE(), parts.SQLITE()]);
  const g = await openGateway(Object.assign({ PARITYQL_STORE_MODE: 'managed' }, ...opened.map(({ env }) => env)) as Record<string, string>);
  const { data, errors } = await g.run(
    '{ a: scanJobs(first: 1, backend: SNOWFLAKE) { totalCount } b: scanJobs(first: 1, backend: SQLITE) { totalCount } }',
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ a: { totalCount: 0 }, b: { totalCount: 16 } });
  await g.close();
  await Promise.all(opened.map(({ stop }) => stop()));
});
