import type { StatementListener } from './backend';
import { BackendTimeoutError, GatewayError } from './errors';

/** What one operation may take of the stores. */
export interface StoreBudget {
  /** Statements. */
  readonly statements: number;
  /** Time from the first use of a store, in milliseconds. */
  readonly timeoutMs: number;
}

/** Counts the statements and the time of one operation. */
export class OperationBudget {
  private used = 0;
  private expired = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly limits: StoreBudget,
    private readonly observer?: StatementListener,
  ) {}

  /** Called by a session with every statement before it is sent. Throws BACKEND_TIMEOUT or COST_LIMIT_EXCEEDED: the statement is then not sent. */
  readonly listener: StatementListener = (event) => {
    if (this.expired) throw new BackendTimeoutError(event.backend);
    this.used += 1;
    const { statements } = this.limits;
    if (this.used > statements)
      throw new GatewayError('COST_LIMIT_EXCEEDED', `The operation needs more than ${statements} statements.`, {
        statements,
        limit: statements,
      });
    this.observer?.(event);
  };

  /** Starts the clock, once. `onExpiry` is to cancel what is running. */
  start(onExpiry: () => void): void {
    this.timer ??= setTimeout(() => {
      this.expired = true;
      onExpiry();
    }, this.limits.timeoutMs).unref();
  }

  /** Stops the clock. */
  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }
}
