/** When a breaker opens, and for how long. */
export interface BreakerSettings {
  /** Failures in a row after which calls are refused. */
  readonly failures: number;
  /** How long they are refused before one is let through to try, in milliseconds. */
  readonly restMs: number;
}

/**
 * Refuses calls to a backend that keeps failing, so that each of them fails at once instead of after its whole deadline. After a rest one call is let
 * through; its success closes the breaker, so that a backend that comes back is found without a restart.
 */
export class Breaker {
  private failed = 0;
  private openUntil = 0;
  private trying = false;

  constructor(
    private readonly settings: BreakerSettings,
    private readonly clock: () => number = Date.now,
  ) {}

  /** Runs a call. `refused` makes the error of a call that is not let through; `counts` says which failures are the backend's own. */
  async run<T>(call: () => Promise<T>, refused: () => Error, counts: (error: unknown) => boolean): Promise<T> {
    if (this.failed >= this.settings.failures) {
      if (this.trying || this.clock() < this.openUntil) throw refused();
      this.trying = true;
    }
    try {
      const result = await call();
      this.failed = 0;
      return result;
    } catch (error) {
      if (counts(error)) {
        this.failed += 1;
        this.openUntil = this.clock() + this.settings.restMs;
      } else {
        this.failed = 0;
      }
      throw error;
    } finally {
      this.trying = false;
    }
  }
}
