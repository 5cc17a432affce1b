import { GatewayError } from '../../datasources/errors';

/** Lets a few pieces of work run at a time and a bounded number wait. */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly maxRunning: number,
    private readonly maxWaiting: number,
  ) {}

  /** Runs the work when it is its turn. Throws RATE_LIMITED when too much waits already. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.maxRunning) this.running += 1;
    else await this.turn();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= this.maxWaiting)
      throw new GatewayError('RATE_LIMITED', 'Too many API keys are being verified.', { scope: 'sign-ins', retryAfterSeconds: 1 });
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
