import { GatewayError } from '../datasources/errors';

/** How urgent an operation is. */
export type PriorityClass = 'INTERACTIVE' | 'BATCH';

/** How many operations of a class run at once, and how many may wait. */
export interface LaneWidth {
  readonly running: number;
  readonly waiting: number;
}

/** Seconds after which a refused caller may try again. */
const retryAfterSeconds = 1;

/** Keeps operations that are in no hurry from taking all of the stores and of the event loop: each class has a lane of its own. */
export class Lanes {
  private readonly lanes: Readonly<Record<PriorityClass, Lane>>;

  constructor(widths: Readonly<Record<PriorityClass, LaneWidth>>) {
    this.lanes = { INTERACTIVE: new Lane(widths.INTERACTIVE), BATCH: new Lane(widths.BATCH) };
  }

  /** Waits for a turn and returns what ends it. Throws RATE_LIMITED when too many of the class wait already. */
  enter(priority: PriorityClass): (() => void) | Promise<() => void> {
    return this.lanes[priority].enter(priority);
  }
}

class Lane {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly width: LaneWidth) {}

  enter(priority: PriorityClass): (() => void) | Promise<() => void> {
    if (this.running < this.width.running) {
      this.running += 1;
      return this.leaving();
    }
    if (this.waiting.length >= this.width.waiting)
      throw new GatewayError('RATE_LIMITED', `Too many ${priority.toLowerCase()} operations are running and waiting already.`, {
        retryAfterSeconds,
        priority,
      });
    return new Promise((resolve) => this.waiting.push(() => resolve(this.leaving())));
  }

  /** Gives the turn to whoever waits longest. Once only, however often it is called. */
  private leaving(): () => void {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    };
  }
}
