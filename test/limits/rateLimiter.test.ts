import { BackendUnavailableError } from '../../datasources/errors';
import type { HitCount, HitStore } from '../../datasources/hits';
import { MemoryHits } from '../../server/memoryHits';
import { burstShare, type RateDecision } from '../../server/rateBucket';
import { RateLimiter, type RateLimitState } from '../../server/rateLimit';

/** A shared store with switches: it can be made to fail or to wait, and counts how often it is asked. */
class SharedStore implements HitStore {
  readonly hits = new MemoryHits();
  calls = 0;
  failing = false;
  gate: Promise<void> = Promise.resolve();

  async take(key: string, at: number, decide: (before: HitCount) => number): Promise<HitCount> {
    this.calls += 1;
    await this.gate;
    if (this.failing) throw new BackendUnavailableError('POSTGRES', 'the test says so');
    return this.hits.takeNow(key, at, decide);
  }
  sweep(): Promise<void> {
    return Promise.resolve();
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
  count(key: string, at: number): number {
    return this.hits.takeNow(key, at, () => 0).hits;
  }
}

describe('the rate limiter', () => {
  let time: number;
  let store: SharedStore;
  let states: RateLimitState[];
  const open = (shared: HitStore | null = store): RateLimiter =>
    new RateLimiter({
      shared: shared && { backend: 'POSTGRES', store: shared },
      now: () => new Date(time * 1000),
      onChange: (state) => states.push(state),
    });
  const read = (limiter: RateLimiter, limit: number, hits = 1): Promise<RateDecision> =>
    Promise.resolve(limiter.admit({ bucketKey: 'tenant:a:read', limit, hits, kind: 'READ' }));
  const write = async (limiter: RateLimiter, limit: number): Promise<RateDecision> =>
    limiter.admit({ bucketKey: 'tenant:a:scan', limit, hits: 1, kind: 'WRITE' });
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
  };

  beforeEach(() => {
    time = 1_800_000_000;
    store = new SharedStore();
    states = [];
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  describe.each(['in this process', 'in a shared store'])('counting %s', (where) => {
    const make = (): RateLimiter => open(where === 'in this process' ? null : store);

    it('admits exactly the limit and refuses the next one', async () => {
      const limiter = make();
      const decisions: boolean[] = [];
      for (let i = 0; i < 130; i += 1) decisions.push((await read(limiter, 100)).admitted);
      expect(decisions.filter(Boolean)).toHaveLength(100);
      expect(decisions.indexOf(false)).toBe(100);
    });

    it('says what is left, and when the first hit leaves the window', async () => {
      const limiter = make();
      expect(await read(limiter, 100)).toMatchObject({ admitted: true, limit: 100, remaining: 99, resetAt: time + 60 });
      time += 10;
      expect(await read(limiter, 100, 20)).toMatchObject({ admitted: true, remaining: 79, resetAt: time + 51 });
      expect(await read(limiter, 100, 80)).toMatchObject({ admitted: false, remaining: 79 });
      expect(await read(limiter, 100, 79)).toMatchObject({ admitted: true, remaining: 0 });
    });

    it('slides: hits leave the window one after the other', async () => {
      const limiter = make();
      for (let second = 0; second < 60; second += 1) {
        expect((await read(limiter, 60)).admitted).toBe(true);
        time += 1;
      }
      // A second's hits leave together, with the last of them.
      time += 1;
      expect((await read(limiter, 60)).admitted).toBe(true);
      expect((await read(limiter, 60)).admitted).toBe(false);
    });

    it('keeps a refused request from costing anything', async () => {
      const limiter = make();
      await read(limiter, 10, 10);
      for (let i = 0; i < 100; i += 1) expect((await read(limiter, 10)).admitted).toBe(false);
      time += 61;
      expect(await read(limiter, 10)).toMatchObject({ admitted: true, remaining: 9 });
    });

    it('keeps buckets apart', async () => {
      const limiter = make();
      await read(limiter, 10, 10);
      expect((await read(limiter, 10)).admitted).toBe(false);
      expect((await Promise.resolve(limiter.admit({ bucketKey: 'tenant:b:read', limit: 10, hits: 1, kind: 'READ' }))).admitted).toBe(true);
      expect((await write(limiter, 10)).admitted).toBe(true);
    });

    it('leaves a part of the limit to those who may use all of it', async () => {
      const limiter = make();
      const batch = (): Promise<RateDecision> =>
        Promise.resolve(limiter.admit({ bucketKey: 'tenant:a:read', limit: 100, hits: 10, kind: 'READ', ceiling: 80 }));
      const admitted: boolean[] = [];
      for (let i = 0; i < 10; i += 1) admitted.push((await batch()).admitted);
      expect(admitted.filter(Boolean)).toHaveLength(8);
      expect((await read(limiter, 100, 20)).admitted).toBe(true);
      expect((await read(limiter, 100)).admitted).toBe(false);
    });

    it('knows a full bucket without asking', async () => {
      const limiter = make();
      expect(limiter.full('tenant:a:read', 10)).toBeNull();
      await read(limiter, 10, 10);
      const { calls } = store;
      expect(limiter.full('tenant:a:read', 10)).toMatchObject({ admitted: false, remaining: 0 });
      expect(store.calls).toBe(calls);
      time += 61;
      expect(limiter.full('tenant:a:read', 10)).toBeNull();
    });
  });

  it('asks the store once for many that wait', async () => {
    const limiter = open();
    let release = (): void => undefined;
    store.gate = new Promise((resolve) => (release = resolve));
    const asked = Array.from({ length: 50 }, () => read(limiter, 30));
    await settle();
    release();
    const admitted = (await Promise.all(asked)).filter((decision) => decision.admitted);
    expect(admitted).toHaveLength(30);
    expect(store.calls).toBeLessThanOrEqual(2);
  });

  it('does not wait for the store far from the limit, and tells it later', async () => {
    const limiter = open();
    await read(limiter, 1000);
    const { calls } = store;
    for (let i = 0; i < 40; i += 1)
      expect(limiter.admit({ bucketKey: 'tenant:a:read', limit: 1000, hits: 1, kind: 'READ' })).not.toBeInstanceOf(Promise);
    expect(store.calls).toBe(calls);
    await jest.advanceTimersByTimeAsync(250);
    expect(store.calls).toBe(calls + 1);
    expect(store.count('tenant:a:read', time)).toBe(41);
  });

  it('does not keep more from the store than one burst', async () => {
    const limiter = open();
    const limit = 1000;
    await read(limiter, limit);
    let untold = 0;
    while (!(limiter.admit({ bucketKey: 'tenant:a:read', limit, hits: 1, kind: 'READ' }) instanceof Promise)) untold += 1;
    expect(untold).toBe(limit * burstShare);
  });

  it.each([2, 3])('with %i processes on one store exceeds the limit by at most one burst for each other one', async (processes) => {
    const limit = 400;
    const limiters = Array.from({ length: processes }, () => open());
    let admitted = 0;
    for (let round = 0; round < 400; round += 1) {
      for (const limiter of limiters) if ((await read(limiter, limit)).admitted) admitted += 1;
      if (round % 37 === 0) await jest.advanceTimersByTimeAsync(50);
    }
    await jest.advanceTimersByTimeAsync(1000);
    expect(admitted).toBeGreaterThanOrEqual(limit);
    expect(admitted).toBeLessThanOrEqual(limit + (processes - 1) * limit * burstShare);
    expect(store.count('tenant:a:read', time)).toBe(admitted);
  });

  it('counts a change in the store before it is admitted', async () => {
    const limiter = open();
    for (let i = 1; i <= 5; i += 1) {
      expect((await write(limiter, 1000)).admitted).toBe(true);
      expect(store.count('tenant:a:scan', time)).toBe(i);
    }
  });

  describe('without its store', () => {
    it('refuses changes with a typed error, and goes on with reads on its own count', async () => {
      const limiter = open();
      for (let i = 0; i < 30; i += 1) await read(limiter, 100);
      store.failing = true;
      time += 2;
      expect(await read(limiter, 100)).toMatchObject({ admitted: true, shared: false, remaining: 69 });
      expect([limiter.state, states]).toEqual(['DEGRADED', ['DEGRADED']]);
      await expect(write(limiter, 100)).rejects.toMatchObject({
        code: 'BACKEND_UNAVAILABLE',
        message: expect.stringContaining('rate limits'),
      });
      let admitted = 31;
      for (let i = 0; i < 200; i += 1) if ((await read(limiter, 100)).admitted) admitted += 1;
      expect(admitted).toBe(100);
    });

    it('refuses the very change that finds it down', async () => {
      const limiter = open();
      store.failing = true;
      await expect(write(limiter, 100)).rejects.toMatchObject({ code: 'BACKEND_UNAVAILABLE' });
      expect(states).toEqual(['DEGRADED']);
    });

    it('leaves it alone for a while, then notices that it is back', async () => {
      const limiter = open();
      store.failing = true;
      await read(limiter, 100);
      const { calls } = store;
      for (let i = 0; i < 50; i += 1) await read(limiter, 1000);
      expect(store.calls).toBe(calls);
      time += 1.5;
      await read(limiter, 100);
      await settle();
      expect([store.calls, limiter.state]).toEqual([calls + 1, 'DEGRADED']);
      store.failing = false;
      time += 1.5;
      await read(limiter, 100);
      await settle();
      expect([limiter.state, states]).toEqual(['SHARED', ['DEGRADED', 'SHARED']]);
      expect((await write(limiter, 100)).admitted).toBe(true);
    });

    it('does not wait for one that never answers', async () => {
      const limiter = open();
      store.gate = new Promise(() => undefined);
      const [reading, writing] = [read(limiter, 100), write(limiter, 100)];
      const refused = expect(writing).rejects.toMatchObject({ code: 'BACKEND_UNAVAILABLE' });
      await jest.advanceTimersByTimeAsync(2500);
      expect(await reading).toMatchObject({ admitted: true, shared: false });
      await refused;
    });
  });
});
