import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalDetails } from '../canonicalJson';
import { GatewayError } from '../errors';
import { idempotencyInFlight, type Outcome, type WriteRecord } from '../writes';
import type { WriteSession } from './dialect';
import { idempotencyTable } from './idempotency';
import { asciiEscaped } from './pythonJson';
import { TableQuery } from './select';
import { storedInstant } from './storedInstant';
import { TableWrite } from './tableWrite';

/** What a record says of a finished change. */
export interface LedgerEntry {
  readonly outcome: Outcome;
  readonly auditEntryIds: readonly string[];
}

type Use = NonNullable<WriteRecord<Outcome>['idempotency']>;

/** Source id of every record of the gateway. */
const sourceId = 'graphql';

/**
 * The hash two requests with one key must share: SHA-256 of the input as Python would print it, sorted, compact and in ASCII, without members named
 * `idempotency_key` or `idempotencyKey` at any depth (contract: idempotency, request_hash).
 */
export function requestHash(body: unknown): string {
  const text = JSON.stringify(body, (key, value: unknown) => (/^idempotency(_k|K)ey$/.test(key) ? undefined : value)) as string | undefined;
  return createHash('sha256')
    .update(asciiEscaped(canonicalDetails(text ?? '')), 'utf8')
    .digest('hex');
}

/** Idempotency records, written in the transaction of the change they stand for. */
export class IdempotencyLedger {
  private readonly table: TableQuery<typeof idempotencyTable.columns>;
  private readonly write: TableWrite<typeof idempotencyTable.columns>;

  constructor(
    private readonly session: WriteSession,
    private readonly ttlHours: number,
    private readonly now: () => Date,
  ) {
    this.table = new TableQuery(session, idempotencyTable);
    this.write = new TableWrite(session, idempotencyTable);
  }

  /**
   * The record of a finished change with this key, or null. Throws IDEMPOTENCY_IN_FLIGHT while another process uses the key, and IDEMPOTENCY_MISMATCH
   * when it was used for a different request. A record older than the time to live does not count.
   */
  async find(use: Use): Promise<LedgerEntry | null> {
    const name = `parityql:idempotency:${this.session.tenant}:${use.endpoint}:${use.key}`;
    if (!(await this.session.tryLock(name, 'IDEMPOTENCY_KEYS'))) throw idempotencyInFlight();
    const [row] = await this.table.select(['requestHash', 'response'], {
      where: [...this.keyed(use), sql`${this.table.col('createdAt')} >= ${this.cutoff()}`],
    });
    if (row === undefined) return null;
    if (row.requestHash !== null && row.requestHash !== use.requestHash)
      throw new GatewayError('IDEMPOTENCY_MISMATCH', 'The idempotency key was used before with a different request.');
    if (row.response instanceof GatewayError) throw row.response;
    return row.response as LedgerEntry;
  }

  /** Records a finished change and drops the tenant's records that are past their time to live, as agent-bom does with each put. */
  async record(use: Use, entry: LedgerEntry): Promise<void> {
    await this.write.delete([sql`${this.table.col('createdAt')} < ${this.cutoff()}`]);
    await this.write.insert({
      endpoint: use.endpoint,
      sourceId,
      idempotencyKey: use.key,
      requestHash: use.requestHash,
      response: JSON.stringify({ auditEntryIds: entry.auditEntryIds, outcome: entry.outcome }),
      createdAt: storedInstant(this.now()),
    });
  }

  /** Deletes the tenant's records past their time to live; returns how many. */
  purge(): Promise<number> {
    return this.write.delete([sql`${this.table.col('createdAt')} < ${this.cutoff()}`]);
  }

  private keyed(use: Use) {
    const t = this.table;
    return [t.eq('endpoint', use.endpoint), t.eq('sourceId', sourceId), t.eq('idempotencyKey', use.key)];
  }

  /** Stored instants are compared as text, and every writer of this table spells them alike. */
  private cutoff(): string {
    return storedInstant(new Date(this.now().getTime() - this.ttlHours * 3_600_000));
  }
}
