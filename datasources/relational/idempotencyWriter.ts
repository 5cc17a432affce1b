import type { Change, Written } from '../writes';
import type { WriteContext } from './dialect';
import { IdempotencyLedger } from './idempotencyLedger';

/** What a purge of idempotency records leaves behind. */
export interface PurgeOutcome extends Readonly<Record<string, unknown>> {
  readonly purgedCount: number;
}

/** A committed purge. */
export type PurgeWritten = Written<PurgeOutcome>;

/** Looks after the idempotency records of one tenant. */
export class IdempotencyWriter {
  constructor(private readonly context: WriteContext) {}

  /** Deletes the records past their time to live. */
  async purge(): Promise<Change<PurgeOutcome>> {
    const { session, limits, now } = this.context;
    const purgedCount = await new IdempotencyLedger(session, limits.idempotencyTtlHours, now).purge();
    const audit = { action: 'idempotency.purged', resource: `tenant/${session.tenant}`, details: { count: purgedCount } };
    return { outcome: { purgedCount }, audit: [audit] };
  }
}
