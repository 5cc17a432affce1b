import type { WriteOptions } from '../backend';
import { AuditedRefusalError, LostRaceError } from '../errors';
import type { Actor, Change, Outcome, WriteRecord, Written } from '../writes';
import { AuditAppender } from './auditAppender';
import type { LockName, StoreContext, WriteContext, WriteSession } from './dialect';
import { IdempotencyLedger } from './idempotencyLedger';
import { relationalPorts } from './stores';
import { relationalWriters } from './writers';

/** Times a change is made anew after a lost race, as agent-bom does when it appends to the audit chain. */
const maxAttempts = 50;

/** A transaction that a backend has opened for one attempt. */
export interface WriteTransaction {
  readonly session: WriteSession;
  commit(): Promise<void>;
  /** Undoes everything. Never throws. */
  rollback(cause: unknown): Promise<void>;
}

/** Makes one change on a backend; see `BackendModule.write`. */
export async function writeUnit<O extends Outcome>(
  begin: () => Promise<WriteTransaction>,
  store: Omit<StoreContext, 'session'>,
  options: WriteOptions,
  record: WriteRecord<O>,
): Promise<Written<O>> {
  for (let attempt = 1; ; attempt += 1) {
    const transaction = await begin();
    try {
      const { written, joined } = await attemptUnit(transaction.session, store, options, record);
      // First the store that keeps no audit chain: if it fails, nothing is recorded; if the record fails then, the same key makes the change again.
      await joined?.commit();
      await transaction.commit();
      return written;
    } catch (error) {
      await transaction.rollback(error);
      if (error instanceof AuditedRefusalError) await recordRefusal(await begin(), store, options, record.actor, error);
      if (!(error instanceof LostRaceError) || attempt >= maxAttempts) throw error;
    }
  }
}

/** Nothing was changed, but the refusal itself is on record. Throws when it cannot be: the caller then hears of that instead. */
async function recordRefusal(
  transaction: WriteTransaction,
  { now }: Omit<StoreContext, 'session'>,
  { limits, signer }: WriteOptions,
  actor: Actor,
  { facts }: AuditedRefusalError,
): Promise<void> {
  try {
    await new AuditAppender({ session: transaction.session, now, actor, limits }, signer).append(facts);
    await transaction.commit();
  } catch (error) {
    await transaction.rollback(error);
    throw error;
  }
}

async function attemptUnit<O extends Outcome>(
  session: WriteSession,
  { cursorKey, now }: Omit<StoreContext, 'session'>,
  options: WriteOptions,
  { backend: $backend, actor, idempotency, change }: WriteRecord<O>,
): Promise<{ readonly written: Written<O>; readonly joined?: Change<O>['joined'] }> {
  const { limits } = options;
  const context: WriteContext = { session, now, actor, limits };
  const ledger = new IdempotencyLedger(session, limits.idempotencyTtlHours, now);
  const known = idempotency === null ? null : await ledger.find(idempotency);
  if (known !== null) return { written: { $backend, ...known, outcome: known.outcome as O, once: {}, replayed: true } };
  const ports = relationalPorts({ session, cursorKey, now });
  const lock = (name: LockName): Promise<void> => session.lock(name, 'AUDIT_CHAIN');
  const {
    outcome,
    audit,
    once = {},
    joined,
  } = await change({ backend: $backend, ports, writers: relationalWriters(context), ingest: null, lock });
  try {
    const auditEntryIds = await new AuditAppender(context, options.signer).append(audit);
    if (idempotency !== null) await ledger.record(idempotency, { outcome, auditEntryIds });
    return { written: { $backend, outcome, once, auditEntryIds, replayed: false }, joined };
  } catch (error) {
    await joined?.rollback();
    throw error;
  }
}
