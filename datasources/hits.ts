/** Hits of one rate-limit bucket within the sliding window. */
export interface HitCount {
  readonly hits: number;
  /** When the oldest of them was counted, in epoch seconds; null when there is none. */
  readonly oldest: number | null;
}

/** Length of the sliding window, in seconds (contract: rate limiting). */
export const windowSeconds = 60;

/** How long hits are kept for whoever else reads the table: agent-bom counts scan credits over a day in it. */
export const keptSeconds = 86_400;

/** Where the hits of rate-limit buckets are counted, for all processes that share it. */
export interface HitStore {
  /**
   * Counts the hits of a bucket within the window that ends at `at` (epoch seconds), and records as many more as `decide` says for what was there
   * before. Nobody else counts this bucket meanwhile. Returns the count with those recorded. Throws a typed error when the store is down.
   */
  take(bucketKey: string, at: number, decide: (before: HitCount) => number): Promise<HitCount>;
  /** Removes hits of all buckets that nobody counts any more. */
  sweep(at: number): Promise<void>;
  close(): Promise<void>;
}
