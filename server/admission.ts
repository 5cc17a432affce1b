import { GatewayError } from '../datasources/errors';
import type { Admission, CallerBudget } from '../resolvers/context';
import type { Lanes, PriorityClass } from './lanes';
import type { RateDecision } from './rateBucket';
import type { RateLimiter } from './rateLimit';

/** Cost units that one hit pays for. */
export const costPerHit = 1000;

/** Cost from which an operation counts as one that is in no hurry, whatever it says of itself. */
export const batchCost = 20_000;

/** Share of a budget that such operations may use, so that some of it is always left for the others. */
export const batchShare = 0.8;

/** Hits an operation counts for: one, and one more for every further thousand units of cost. */
export function hitsOf(cost: number): number {
  return Math.max(1, Math.ceil(cost / costPerHit));
}

/** Urgency from which a request counts as one that is in no hurry (RFC 9218: 0 to 7, 3 when not stated). */
const backgroundUrgency = 5;

/** Priority that a request asks for in its `Priority` header. */
export function priorityOf(header: string | undefined): PriorityClass {
  const urgency = /(?:^|,)\s*u\s*=\s*([0-7])\s*(?:[,;]|$)/.exec(header ?? '')?.[1];
  return Number(urgency ?? 3) >= backgroundUrgency ? 'BATCH' : 'INTERACTIVE';
}

/** The buckets of one caller. */
export interface CallerBuckets {
  /** Whose they are, for example `tenant:acme`. */
  readonly scope: string;
  readonly reads: number;
  readonly writes: number;
}

/** Counts one request and its operation. */
export class RequestAdmission implements Admission {
  budget: CallerBudget | null = null;
  private counted = false;

  constructor(
    private readonly limiter: RateLimiter,
    private readonly lanes: Lanes,
    private readonly caller: CallerBuckets,
    private readonly priority: PriorityClass,
    private readonly now: () => Date,
    /** Told what is left, and what the operation cost; a cost of null belongs to a request without an operation. */
    private readonly report: (budget: CallerBudget, cost: number | null) => void,
  ) {}

  /**
   * Refuses a caller whose budgets are known to be used up, before anything is done for the request. Reads and changes have budgets of their own; what a
   * POST asks for is only known when its document has been read.
   */
  refuseIfFull(method: string): void {
    const { scope, reads, writes } = this.caller;
    const full = this.limiter.full(`${scope}:read`, reads);
    if (full === null || (method !== 'GET' && this.limiter.full(`${scope}:scan`, writes) === null)) return;
    throw this.refusal(full, 0, null);
  }

  enter(cost: number, kind: 'READ' | 'WRITE'): (() => void) | Promise<() => void> {
    const priority = cost >= batchCost ? 'BATCH' : this.priority;
    const counted = this.count(hitsOf(cost), cost, kind, priority);
    return counted === undefined ? this.lanes.enter(priority) : counted.then(() => this.lanes.enter(priority));
  }

  /** A document that cannot be used counts as a read, and as a change when there is nothing left for reads: so whoever sends nothing else is refused, too. */
  settle(): void | Promise<void> {
    return this.counted ? undefined : this.settleNow();
  }

  private async settleNow(): Promise<void> {
    try {
      await this.count(1, null, 'READ', 'INTERACTIVE');
    } catch {
      await Promise.resolve(this.count(1, null, 'WRITE', 'INTERACTIVE')).catch(() => undefined);
    }
  }

  /** Nothing to wait for is the rule: far from its limit a budget is not asked for. */
  private count(hits: number, cost: number | null, kind: 'READ' | 'WRITE', priority: PriorityClass): undefined | Promise<void> {
    this.counted = true;
    const limit = kind === 'READ' ? this.caller.reads : this.caller.writes;
    // agent-bom's own name of the bucket of changes.
    const bucketKey = `${this.caller.scope}:${kind === 'READ' ? 'read' : 'scan'}`;
    const ceiling = priority === 'BATCH' ? Math.floor(limit * batchShare) : limit;
    const decided = this.limiter.admit({ bucketKey, limit, hits, kind, ceiling });
    if (decided instanceof Promise) return decided.then((decision) => this.conclude(decision, hits, cost));
    this.conclude(decided, hits, cost);
    return undefined;
  }

  private conclude(decision: RateDecision, hits: number, cost: number | null): void {
    if (!decision.admitted) throw this.refusal(decision, hits, cost);
    this.tell(decision, hits, cost);
  }

  private tell(decision: RateDecision, hits: number, cost: number | null): void {
    const { bucketKey, limit, remaining, resetAt, shared } = decision;
    this.budget = { bucketKey, limit, remaining, resetAt, shared, hits };
    this.report(this.budget, cost);
  }

  private refusal(decision: RateDecision, hits: number, cost: number | null): GatewayError {
    this.counted = true;
    this.tell(decision, hits, cost);
    const { bucketKey } = decision;
    return rateLimited(decision, bucketKey.slice(bucketKey.lastIndexOf(':') + 1), hits, this.now());
  }
}

/** The error of a request that its bucket has no room for. */
export function rateLimited({ limit, remaining, resetAt }: RateDecision, kind: string, hits: number, now: Date): GatewayError {
  const retryAfterSeconds = Math.max(1, Math.ceil(resetAt - now.getTime() / 1000));
  return new GatewayError('RATE_LIMITED', `The budget of ${limit} per minute is used up; try again in ${retryAfterSeconds} s.`, {
    retryAfterSeconds,
    kind,
    limit,
    remaining,
    hits,
    resetAt: new Date(resetAt * 1000).toISOString(),
  });
}
