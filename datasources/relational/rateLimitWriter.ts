import { GatewayError } from '../errors';
import type { Change, Written } from '../writes';
import type { WriteContext } from './dialect';
import { RateLimitStore } from './rateLimit';

/** What a reset of a bucket leaves behind. */
export interface RateLimitResetOutcome extends Readonly<Record<string, unknown>> {
  readonly bucketKey: string;
  readonly forgottenHits: number;
}

/** A committed reset of a bucket. */
export type RateLimitReset = Written<RateLimitResetOutcome>;

/** Resets rate-limit buckets of one tenant. */
export class RateLimitWriter {
  constructor(private readonly context: WriteContext) {}

  /** Empties a bucket. NOT_FOUND when nothing is on record for it, or when it is another tenant's. */
  async reset(bucketKey: string): Promise<Change<RateLimitResetOutcome>> {
    const { session } = this.context;
    const store = new RateLimitStore({ ...this.context, cursorKey: Buffer.alloc(0) });
    const bucket = await store.byKey(bucketKey);
    if (bucket === null) throw new GatewayError('NOT_FOUND', 'Nothing is on record for such a bucket.', { argument: 'input.bucketKey' });
    await session.run(store.removal(bucketKey), 'RATE_LIMITS');
    const { hits, kind } = bucket;
    const audit = { action: 'rate_limit.reset', resource: `rate-limit/${bucketKey}`, details: { kind, count: hits } };
    return { outcome: { bucketKey, forgottenHits: hits }, audit: [audit] };
  }
}
