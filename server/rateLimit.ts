import { windowSeconds, type HitStore } from '../datasources/hits';
import type { GatewayError } from '../datasources/errors';
import { BackendUnavailableError } from '../datasources/errors';
import type { Backend } from '../datasources/vocabulary';
import { MemoryHits } from './memoryHits';
import { RateBucket, type RateDecision } from './rateBucket';

/** Where hits are counted: in a store that other processes use too, in this process by configuration, or in this process because the store is down. */
export type RateLimitState = 'SHARED' | 'PROCESS' | 'DEGRADED';

/** What a request asks of a bucket. */
export interface RateRequest {
  readonly bucketKey: string;
  /** Hits allowed per window. */
  readonly limit: number;
  /** Hits the request counts for. */
  readonly hits: number;
  /** A change is only admitted when the store itself has counted it. */
  readonly kind: 'READ' | 'WRITE';
  /** Part of the limit that this request may use. */
  readonly ceiling?: number;
}

/** What the limiter is built from. */
export interface RateLimiterOptions {
  /** The shared store; null counts in this process. */
  readonly shared: { readonly backend: Backend; readonly store: HitStore } | null;
  readonly now: () => Date;
  /** Told when the store is lost and when it is back. */
  readonly onChange: (state: RateLimitState, cause?: unknown) => void;
}

const maxBuckets = 10_000;
const sweepEverySeconds = 600;

/** How long the store may take to count, and how long it is left alone after a failure, in milliseconds. */
const storeTimeoutMs = 2000;
const restMs = 1000;

/** Sliding-window limits of many buckets. */
export class RateLimiter {
  private readonly buckets = new Map<string, RateBucket>();
  /** Everything this process admitted: what counts while the store is down. */
  private readonly own = new MemoryHits();
  private readonly store: HitStore;
  private down = false;
  private retryAt = 0;
  private sweptAt: number;

  constructor(private readonly options: RateLimiterOptions) {
    this.store = options.shared === null ? this.own : timed(options.shared.store, options.shared.backend);
    this.sweptAt = this.clock();
  }

  get state(): RateLimitState {
    if (this.options.shared === null) return 'PROCESS';
    return this.down ? 'DEGRADED' : 'SHARED';
  }

  /** The refusal of a bucket that is known to be full; null otherwise. */
  full(bucketKey: string, limit: number): RateDecision | null {
    return this.down ? null : this.bucket(bucketKey, limit).full(this.clock());
  }

  /** Counts a request. Throws BACKEND_UNAVAILABLE for a change while the store is down; reads are counted in this process then. */
  admit(request: RateRequest): RateDecision | Promise<RateDecision> {
    const at = this.clock();
    if (at - this.sweptAt >= sweepEverySeconds) this.sweep(at);
    if (this.down) return this.alone(request, at);
    const bucket = this.bucket(request.bucketKey, request.limit);
    const { hits, kind, ceiling = request.limit } = request;
    const known = bucket.full(at) ?? (kind === 'READ' ? bucket.tryAdmit(hits, ceiling, at) : null);
    if (known !== null) return this.counted(known, hits, at);
    return bucket.ask(hits, ceiling).then(
      (decision) => this.counted(decision, hits, at),
      (error: unknown) => {
        this.lose(error);
        return this.alone(request, at);
      },
    );
  }

  async close(): Promise<void> {
    await this.options.shared?.store.close();
  }

  private counted(decision: RateDecision, hits: number, at: number): RateDecision {
    if (decision.admitted && this.options.shared !== null) this.own.add(decision.bucketKey, at, hits);
    return decision;
  }

  /** Counts in this process, because the store is down. */
  private alone({ bucketKey, limit, hits, kind, ceiling = limit }: RateRequest, at: number): RateDecision {
    this.retry(bucketKey, at);
    if (kind === 'WRITE') throw this.uncounted();
    let admitted = false;
    const count = this.own.takeNow(bucketKey, at, (before) => {
      admitted = before.hits + hits <= ceiling;
      return admitted ? hits : 0;
    });
    return {
      admitted,
      bucketKey,
      limit: ceiling,
      remaining: Math.max(0, ceiling - count.hits),
      resetAt: (count.oldest ?? at) + windowSeconds,
      shared: false,
    };
  }

  private uncounted(): GatewayError {
    const backend = this.options.shared?.backend ?? 'SQLITE';
    return new BackendUnavailableError(backend, 'rate limits cannot be counted there, and a change that is not counted is not made');
  }

  private lose(cause: unknown): void {
    this.retryAt = this.clock() + restMs / 1000;
    if (this.down) return;
    this.down = true;
    this.options.onChange('DEGRADED', cause);
  }

  /** One call in a while finds out whether the store is back; nobody waits for it. */
  private retry(bucketKey: string, at: number): void {
    if (at < this.retryAt) return;
    this.retryAt = Number.POSITIVE_INFINITY;
    this.store
      .take(bucketKey, at, () => 0)
      .then(
        () => {
          this.down = false;
          this.options.onChange('SHARED');
        },
        (error: unknown) => this.lose(error),
      );
  }

  private sweep(at: number): void {
    this.sweptAt = at;
    void this.own.sweep(at);
    if (!this.down) this.store.sweep(at).catch((error: unknown) => this.lose(error));
    for (const [key, bucket] of this.buckets) if (bucket.idle(at)) this.buckets.delete(key);
  }

  private bucket(key: string, limit: number): RateBucket {
    const known = this.buckets.get(key);
    if (known?.limit === limit) return known;
    const bucket = new RateBucket(key, limit, this.store, () => this.clock(), this.options.shared !== null);
    if (this.buckets.size >= maxBuckets) this.forgetOne();
    this.buckets.set(key, bucket);
    return bucket;
  }

  /** The one that was made first: forgetting costs a question to the store, and what was not told yet is still told. */
  private forgetOne(): void {
    const [first] = this.buckets.keys();
    if (first !== undefined) this.buckets.delete(first);
  }

  private clock(): number {
    return this.options.now().getTime() / 1000;
  }
}

/** A store that does not answer is as good as one that is down. */
function timed(store: HitStore, backend: Backend): HitStore {
  const within = async <T>(work: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new BackendUnavailableError(backend, 'it does not count rate limits in time')), storeTimeoutMs);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    take: (bucketKey, at, decide) => within(store.take(bucketKey, at, decide)),
    sweep: (at) => within(store.sweep(at)),
    close: () => store.close(),
  };
}
