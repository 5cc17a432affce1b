import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { auditDetails, auditName } from '../auditDetails';
import type { AuditSigner } from '../auditSignature';
import type { AuditFact } from '../writes';
import { AuditStore, auditTable, checkpointTable, type ChainTip } from './audit';
import type { WriteContext } from './dialect';
import { pythonDumps } from './pythonJson';
import { pythonInstant } from './storedInstant';
import { TableWrite } from './tableWrite';
import { TableQuery } from './select';

/** Ends of chains as they were seen last, per deployment. */
const remembered = new WeakMap<AuditSigner, Map<string, ChainTip>>();

/** Chains whose end is remembered. */
const maxRemembered = 10_000;

/**
 * Appends to a tenant's audit chain exactly as agent-bom does (contract 5.3): one appender at a time, at the true tip, with the checkpoint in the same
 * transaction. The unique index on the link turns a lost race into an error that undoes the whole transaction.
 */
export class AuditAppender {
  private readonly store: AuditStore;
  private readonly entries: TableWrite<typeof auditTable.columns>;

  constructor(
    private readonly context: WriteContext,
    private readonly signer: AuditSigner,
  ) {
    this.store = new AuditStore({ ...context, cursorKey: Buffer.alloc(0) });
    this.entries = new TableWrite(context.session, auditTable);
  }

  /** Appends entries in order and returns their ids. Does nothing for none. */
  async append(facts: readonly AuditFact[]): Promise<readonly string[]> {
    if (facts.length === 0) return [];
    const { session } = this.context;
    await session.lock(`audit_chain:${session.tenant}`, 'AUDIT_CHAIN');
    let tip = await this.tip();
    const ids: string[] = [];
    for (const fact of facts) {
      const entryId = randomUUID();
      tip = { entryId, signature: await this.insert(entryId, fact, tip?.signature ?? '') };
      ids.push(entryId);
    }
    this.remember(tip);
    return ids;
  }

  /**
   * The true end of the chain; null when it is empty. The caller holds the chain's lock. PERF: the end this process saw last is looked up and followed,
   * because to find the entry that nothing follows a server reads the whole chain. Whatever it remembers, the store decides.
   */
  async tip(): Promise<ChainTip | null> {
    const known = this.tips().get(this.slot());
    const followed = known === undefined ? null : await this.store.tipAfter(known);
    if (followed !== null) return followed;
    const ends = await this.store.tips();
    if (ends.length === 1) this.remember(ends[0] ?? null);
    return ends[0] ?? null;
  }

  private remember(tip: ChainTip | null): void {
    const known = this.tips();
    if (known.size >= maxRemembered) known.clear();
    if (tip !== null) known.set(this.slot(), tip);
  }

  private tips(): Map<string, ChainTip> {
    const known = remembered.get(this.signer) ?? new Map<string, ChainTip>();
    remembered.set(this.signer, known);
    return known;
  }

  private slot(): string {
    const { dialect, tenant } = this.context.session;
    return `${dialect.backend}:${tenant}`;
  }

  /** Inserts one entry after `prevSignature`, moves the checkpoint, and returns the new head. */
  private async insert(entryId: string, fact: AuditFact, prevSignature: string): Promise<string> {
    const { session, now, actor } = this.context;
    const details = pythonDumps(auditDetails(fact.details ?? {}, session.tenant));
    const entry = {
      entryId,
      timestamp: pythonInstant(now()),
      action: fact.action,
      actor: auditName(actor.subject),
      resource: auditName(fact.resource),
      prevSignature,
    };
    const hmacSignature = this.signer.sign({ ...entry, details });
    await this.entries.insert({ ...entry, details, hmacSignature });
    await this.moveCheckpoint(hmacSignature);
    return hmacSignature;
  }

  private async moveCheckpoint(head: string): Promise<void> {
    const { session } = this.context;
    const query = new TableQuery(session, checkpointTable);
    const moved = sql`update ${sql.table(query.name)} as t set entry_count = t.entry_count + 1, head_signature = ${head} where ${query.tenantIs()}`;
    const compile = (): ReturnType<typeof moved.compile> => moved.compile(session.dialect.builder);
    if ((await session.run({ compile }, 'AUDIT_CHAIN')) > 0) return;
    const entryCount = await this.store.count();
    await new TableWrite(session, checkpointTable).insert({ entryCount, headSignature: head });
  }
}
