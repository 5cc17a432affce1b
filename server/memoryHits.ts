import { windowSeconds, type HitCount, type HitStore } from '../datasources/hits';

const maxBuckets = 50_000;

/** Counts hits in this process alone, by the second. */
export class MemoryHits implements HitStore {
  private readonly buckets = new Map<string, Map<number, number>>();

  /** Synchronous form of `take`. */
  takeNow(bucketKey: string, at: number, decide: (before: HitCount) => number): HitCount {
    const seconds = this.buckets.get(bucketKey) ?? new Map<number, number>();
    for (const second of seconds.keys()) if (second + 1 <= at - windowSeconds) seconds.delete(second);
    const before = countOf(seconds, at);
    const hits = decide(before);
    if (hits === 0) return before;
    const second = Math.floor(at);
    seconds.set(second, (seconds.get(second) ?? 0) + hits);
    if (!this.buckets.has(bucketKey)) this.makeRoom();
    this.buckets.set(bucketKey, seconds);
    return { hits: before.hits + hits, oldest: before.oldest ?? at };
  }

  async take(bucketKey: string, at: number, decide: (before: HitCount) => number): Promise<HitCount> {
    return this.takeNow(bucketKey, at, decide);
  }

  async sweep(at: number): Promise<void> {
    for (const [key, seconds] of this.buckets)
      if ([...seconds.keys()].every((second) => second + 1 <= at - windowSeconds)) this.buckets.delete(key);
  }

  async close(): Promise<void> {
    this.buckets.clear();
  }

  /** Keys can be had for nothing, memory cannot. */
  private makeRoom(): void {
    const [first] = this.buckets.keys();
    if (this.buckets.size >= maxBuckets && first !== undefined) this.buckets.delete(first);
  }
}

/** A second's hits leave the window together, with the last of them. */
function countOf(seconds: ReadonlyMap<number, number>, at: number): HitCount {
  let hits = 0;
  for (const count of seconds.values()) hits += count;
  const [first] = seconds.keys();
  return { hits, oldest: first === undefined ? null : Math.min(first + 1, at) };
}
