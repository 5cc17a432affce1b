import { windowSeconds, type HitCount, type HitStore } from '../datasources/hits';

const maxBuckets = 50_000;

/** Hits by the second they were counted in, oldest first. */
type Seconds = Map<number, number>;

const none: ReadonlyMap<number, number> = new Map();

/** Counts hits in this process alone, by the second. */
export class MemoryHits implements HitStore {
  private readonly buckets = new Map<string, Seconds>();

  /** Records hits without looking at what is there. */
  add(bucketKey: string, at: number, hits: number): void {
    const second = Math.floor(at);
    const seconds = this.secondsOf(bucketKey);
    seconds.set(second, (seconds.get(second) ?? 0) + hits);
    if (seconds.size > 2 * windowSeconds) prune(seconds, at);
  }

  /** Synchronous form of `take`. */
  takeNow(bucketKey: string, at: number, decide: (before: HitCount) => number): HitCount {
    const seconds = this.buckets.get(bucketKey);
    if (seconds) prune(seconds, at);
    const before = countOf(seconds ?? none, at);
    const hits = decide(before);
    if (hits === 0) return before;
    this.add(bucketKey, at, hits);
    return { hits: before.hits + hits, oldest: before.oldest ?? at };
  }

  async take(bucketKey: string, at: number, decide: (before: HitCount) => number): Promise<HitCount> {
    return this.takeNow(bucketKey, at, decide);
  }

  async sweep(at: number): Promise<void> {
    for (const [key, seconds] of this.buckets) {
      prune(seconds, at);
      if (seconds.size === 0) this.buckets.delete(key);
    }
  }

  async close(): Promise<void> {
    this.buckets.clear();
  }

  private secondsOf(bucketKey: string): Seconds {
    const known = this.buckets.get(bucketKey);
    if (known) return known;
    // Keys can be had for nothing, memory cannot.
    const [first] = this.buckets.keys();
    if (this.buckets.size >= maxBuckets && first !== undefined) this.buckets.delete(first);
    const made: Seconds = new Map();
    this.buckets.set(bucketKey, made);
    return made;
  }
}

/** A second's hits leave the window together, with the last of them. */
function prune(seconds: Seconds, at: number): void {
  for (const second of seconds.keys()) if (second + 1 <= at - windowSeconds) seconds.delete(second);
}

function countOf(seconds: ReadonlyMap<number, number>, at: number): HitCount {
  let hits = 0;
  for (const count of seconds.values()) hits += count;
  const [first] = seconds.keys();
  return { hits, oldest: first === undefined ? null : Math.min(first + 1, at) };
}
