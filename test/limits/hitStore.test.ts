import { Client } from 'pg';
import Database from 'better-sqlite3';
import type { HitStore } from '../../datasources/hits';
import { createAgentBomDatabase, createManagedDatabase } from '../support/databases';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';

interface Place {
  readonly gateway: TestGateway;
  readonly store: HitStore;
  /** Hits on record under a key, and the times of their rows. */
  rows(key: string): Promise<{ readonly hits: number; readonly times: readonly number[] }>;
  close(): Promise<void>;
}

const opened = (gateway: TestGateway, backend: 'SQLITE' | 'POSTGRES'): HitStore => {
  const store = gateway.deployment.services.backends.get(backend)?.hitStore?.();
  if (!store) throw new Error(`${backend} keeps no hits`);
  return store;
};

async function onSqlite(): Promise<Place> {
  const file = demoDatabase();
  const gateway = await openGateway({ AGENT_BOM_DB: file, PARITYQL_STORE_MODE: 'managed' });
  const store = opened(gateway, 'SQLITE');
  const db = new Database(file, { readonly: true });
  return {
    gateway,
    store,
    rows: async (key) => {
      const rows = db.prepare('select window_started as at, hits from api_rate_limits where bucket_key = ? order by 1').all(key) as {
        at: number;
        hits: number;
      }[];
      return { hits: rows.reduce((sum, row) => sum + row.hits, 0), times: rows.map((row) => row.at) };
    },
    close: async () => {
      db.close();
      await store.close();
      await gateway.close();
    },
  };
}

const onPostgres = (kind: 'attached' | 'managed') => async (): Promise<Place> => {
  const database = kind === 'managed' ? await createManagedDatabase() : await createAgentBomDatabase();
  const gateway = await openGateway({ AGENT_BOM_POSTGRES_URL: database.appUrl, PARITYQL_STORE_MODE: kind });
  const store = opened(gateway, 'POSTGRES');
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  return {
    gateway,
    store,
    rows: async (key) => {
      const { rows } = await client.query<{ at: number }>('select hit_at as at from api_rate_limit_hits where bucket_key = $1 order by 1', [
        key,
      ]);
      return { hits: rows.length, times: rows.map((row) => row.at) };
    },
    close: async () => {
      await client.end();
      await store.close();
      await gateway.close();
      await database.drop();
    },
  };
};

describe.each<[string, () => Promise<Place>]>([
  ['SQLite', onSqlite],
  ['Postgres of its own', onPostgres('managed')],
  ['Postgres of agent-bom', onPostgres('attached')],
])('hits in %s', (_where, open) => {
  const start = 1_900_000_000.25;
  let place: Place;
  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.close());

  it('are counted within the window, whoever recorded them', async () => {
    const key = "tenant:a'b:read";
    const seen: number[] = [];
    const take = (at: number, hits: number) =>
      place.store.take(key, at, (before) => {
        seen.push(before.hits);
        return hits;
      });
    expect((await take(start, 3)).hits).toBe(3);
    expect((await take(start + 30, 2)).hits).toBe(5);
    expect((await take(start + 62, 1)).hits).toBe(3);
    expect((await take(start + 200, 0)).hits).toBe(0);
    expect(seen).toEqual([0, 3, 2, 0]);
    expect((await place.rows(key)).hits).toBe(3);
  });

  it('say when the oldest leaves', async () => {
    const { oldest } = await place.store.take('tenant:o:read', start, () => 1);
    expect(oldest).toBe(start);
    const later = await place.store.take('tenant:o:read', start + 10, () => 1);
    expect(later.oldest).toBeGreaterThanOrEqual(start);
    expect(later.oldest).toBeLessThanOrEqual(start + 1);
  });

  it('are recorded by nobody else meanwhile', async () => {
    const limit = 20;
    const admit = (): Promise<unknown> => place.store.take('tenant:c:read', start, (before) => (before.hits < limit ? 1 : 0));
    await Promise.all(Array.from({ length: 60 }, admit));
    expect((await place.rows('tenant:c:read')).hits).toBe(limit);
  });

  it('of another bucket stay where they are', async () => {
    await place.store.take('tenant:x:managed-trial-scan-credit', start, () => 4);
    await place.store.take('tenant:x:read', start + 3600, () => 1);
    expect((await place.rows('tenant:x:managed-trial-scan-credit')).hits).toBe(4);
  });

  it('are swept only when a day old', async () => {
    await place.store.take('tenant:old:read', start, () => 4);
    await place.store.sweep(start + 86_000);
    expect((await place.rows('tenant:old:read')).hits).toBe(4);
    await place.store.sweep(start + 86_500);
    expect((await place.rows('tenant:old:read')).hits).toBe(0);
  });

  it('can be many at once', async () => {
    expect((await place.store.take('tenant:m:read', start, () => 200)).hits).toBe(200);
    expect((await place.rows('tenant:m:read')).hits).toBe(200);
  });
});
