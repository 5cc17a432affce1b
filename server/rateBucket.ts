import { windowSeconds, type HitCount, type HitStore } from '../datasources/hits';

/** What a bucket says of a request. Instants are epoch seconds. */
export interface RateDecision {
  readonly admitted: boolean;
  readonly bucketKey: string;
  /** Hits allowed per window. */
  readonly limit: number;
  /** Hits left in the running window. */
  readonly remaining: number;
  /** When the oldest hit leaves the window. */
  readonly resetAt: number;
  /** Whether other processes count in the same bucket. */
  readonly shared: boolean;
}

/** Share of the limit that a process may admit before the store has heard of it: with two processes this is by how much they can exceed the limit. */
export const burstShare = 0.05;

/** Share of the limit below which a process admits reads by what the store said last. */
const easyShare = 0.8;

/** How long the store's last word counts, in seconds. */
const freshSeconds = 1;

/** After how long admitted hits are told to the store, in milliseconds. */
const tellAfterMs = 200;

interface Waiting {
  readonly hits: number;
  readonly ceiling: number;
  readonly resolve: (decision: RateDecision) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One bucket as this process sees it. Far from the limit, reads are admitted at once and told to the store a little later; near it, and for changes,
 * the store is asked first, once for all requests that wait meanwhile. Refused requests leave no hits.
 */
export class RateBucket {
  private known: (HitCount & { readonly at: number }) | null = null;
  /** Admitted, and the store does not know yet. */
  private untold = 0;
  /** Being told to the store at this moment. */
  private telling = 0;
  private waiting: Waiting[] = [];
  private running = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    readonly key: string,
    readonly limit: number,
    private readonly store: HitStore,
    private readonly clock: () => number,
    private readonly shared: boolean,
  ) {}

  /** Whether nothing would be lost if this process forgot the bucket. */
  idle(at: number): boolean {
    return this.untold + this.telling + this.waiting.length === 0 && (this.known === null || at - this.known.at > windowSeconds);
  }

  /** Whether the bucket is known to be full, so that a request can be refused before anything is done for it. */
  full(at: number): RateDecision | null {
    const { known } = this;
    if (known === null || at - known.at > freshSeconds || this.expected(known) < this.limit) return null;
    return this.decision(false, known, this.limit, at);
  }

  /** Admits at once what is far from the limit; null when the store has to be asked. */
  tryAdmit(hits: number, ceiling: number, at: number): RateDecision | null {
    const { known } = this;
    if (known === null || at - known.at > freshSeconds) return null;
    if (this.expected(known) + hits > ceiling * easyShare || this.untold + this.telling + hits > this.limit * burstShare) return null;
    this.untold += hits;
    this.timer ??= setTimeout(() => void this.tell(), tellAfterMs).unref();
    return this.decision(true, known, ceiling, at);
  }

  /** Asks the store. Rejects with the store's error. */
  ask(hits: number, ceiling: number): Promise<RateDecision> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ hits, ceiling, resolve, reject });
      void this.tell();
    });
  }

  /** Tells the store what was admitted and asks it for those that wait, one call at a time. */
  private async tell(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.running) return;
    this.running = true;
    while (this.untold > 0 || this.waiting.length > 0) await this.exchange();
    this.running = false;
  }

  private async exchange(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    this.telling = this.untold;
    this.untold = 0;
    const admitted = new Set<Waiting>();
    try {
      const at = this.clock();
      const count = await this.store.take(this.key, at, (before) => {
        admitted.clear();
        let hits = this.telling;
        for (const request of asked) {
          if (before.hits + hits + request.hits > request.ceiling) continue;
          hits += request.hits;
          admitted.add(request);
        }
        return hits;
      });
      this.telling = 0;
      this.known = { ...count, at };
      for (const request of asked) request.resolve(this.decision(admitted.has(request), count, request.ceiling, at));
    } catch (error) {
      // What could not be told is not told later: the process counts on its own until the store is back.
      this.telling = 0;
      this.known = null;
      for (const request of asked) request.reject(error);
    }
  }

  private expected({ hits }: HitCount): number {
    return hits + this.telling + this.untold;
  }

  private decision(admitted: boolean, count: HitCount, limit: number, at: number): RateDecision {
    const remaining = Math.max(0, limit - this.expected(count));
    return { admitted, bucketKey: this.key, limit, remaining, resetAt: (count.oldest ?? at) + windowSeconds, shared: this.shared };
  }
}
