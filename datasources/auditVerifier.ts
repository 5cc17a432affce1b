import type { BrokenLinkReason } from '../resolvers/types.generated';
import { AuditSigner, type ChainEntry } from './auditSignature';

/** What is recorded beside a chain. */
export interface ChainCheckpoint {
  readonly entryCount: number;
  readonly headSignature: string;
}

/** What else the store holds about an entry whose link is broken. */
export interface ChainTraces {
  /** The entry it names as the one before it, wherever that is. */
  readonly predecessor: boolean;
  /** Another entry that names the same one. */
  readonly sibling: boolean;
  /** An entry that names this one as the one before it. */
  readonly successor: boolean;
}

/** A stored chain, as verification reads it. */
export interface StoredChain {
  /** Number of entries. */
  count(): Promise<number>;
  /** What is recorded beside the chain; null when nothing is. */
  checkpoint(): Promise<ChainCheckpoint | null>;
  /** At most `atMost` of the `total` entries, in order of the walk and in batches. Returns whether the walk came to its own end. */
  walkEntries(total: number, atMost: number): AsyncGenerator<readonly ChainEntry[], boolean>;
  /** Searches the whole chain for what surrounds an entry. */
  tracesOf(entry: ChainEntry): Promise<ChainTraces>;
  /** The oldest entry whose predecessor is missing; null when every entry but the first has one. */
  firstStray(): Promise<ChainEntry | null>;
}

/** Where a chain is broken first. */
export interface BrokenPlace {
  readonly entryId: string | null;
  readonly position: number;
  readonly reason: BrokenLinkReason;
}

/** What verification found. `verified` and `tampered` count as agent-bom does. */
export interface ChainVerdict {
  readonly verified: number;
  readonly tampered: number;
  readonly complete: boolean;
  readonly firstBroken: BrokenPlace | null;
}

/** The first entry that did not fit, and in what way. */
interface Misfit {
  readonly entry: ChainEntry;
  readonly position: number;
  readonly linked: boolean;
  readonly signed: boolean;
}

/** Counts a walk, entry by entry. A bad entry costs one: the next is compared with the signature that is stored. */
class ChainCount {
  walked = 0;
  verified = 0;
  linked = 0;
  signed = 0;
  previous = '';
  first: Misfit | null = null;

  constructor(private readonly signer: AuditSigner) {}

  add(entry: ChainEntry): void {
    const linked = entry.prevSignature === this.previous;
    const signed = this.signer.holds(entry);
    this.walked += 1;
    if (linked) this.linked += 1;
    if (signed) this.signed += 1;
    if (linked && signed) this.verified += 1;
    else this.first ??= { entry, position: this.walked, linked, signed };
    this.previous = entry.hmacSignature;
  }
}

/**
 * Walks a chain, recomputes every signature and compares the end with the checkpoint (contract 5.5). Memory does not grow with the chain. `limit`
 * is the most entries to check; null checks all.
 */
export async function verifyChain(chain: StoredChain, key: string, limit: number | null): Promise<ChainVerdict> {
  const signer = new AuditSigner(key);
  const count = new ChainCount(signer);
  const total = await chain.count();
  const ended = await walk(chain.walkEntries(total, Math.min(limit ?? total, total)), count);
  const complete = ended || count.walked === total;
  const checkpoint = complete ? await chain.checkpoint() : null;
  const fault = checkpoint === null ? null : checkpointFault(count, checkpoint);
  const firstBroken = (await brokenEntry(chain, count, signer, complete ? total : null, checkpoint)) ?? fault;
  return { verified: count.verified, tampered: count.walked - count.verified + (fault === null ? 0 : 1), complete, firstBroken };
}

async function walk(batches: AsyncGenerator<readonly ChainEntry[], boolean>, count: ChainCount): Promise<boolean> {
  for (;;) {
    const { done, value } = await batches.next();
    if (done === true) return value;
    for (const entry of value) count.add(entry);
    // Other requests get their turn between batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** At most one fault of the chain as a whole. */
function checkpointFault({ walked, previous }: ChainCount, { entryCount, headSignature }: ChainCheckpoint): BrokenPlace | null {
  const position = walked + 1;
  if (walked < entryCount) return { entryId: null, position, reason: 'TRUNCATED' };
  if (walked > entryCount || (walked > 0 && previous !== headSignature)) return { entryId: null, position, reason: 'CHECKPOINT_MISMATCH' };
  return null;
}

/** The first broken entry. One that no link reaches is not among those that were walked; `total` is null when the walk did not come to its end. */
async function brokenEntry(
  chain: StoredChain,
  count: ChainCount,
  signer: AuditSigner,
  total: number | null,
  checkpoint: ChainCheckpoint | null,
): Promise<BrokenPlace | null> {
  const { first, walked, linked, signed } = count;
  if (first !== null) {
    const wrongKey = signed === 0 && linked === walked && (total === null || walked === total);
    return {
      entryId: first.entry.entryId,
      position: first.position,
      reason: wrongKey ? 'WRONG_KEY' : await reasonOf(chain, first, checkpoint),
    };
  }
  const stray = total === null || walked >= total ? null : await chain.firstStray();
  if (stray === null) return null;
  const misfit = { entry: stray, position: walked + 1, linked: false, signed: signer.holds(stray) };
  return { entryId: stray.entryId, position: misfit.position, reason: await reasonOf(chain, misfit, checkpoint) };
}

async function reasonOf(
  chain: StoredChain,
  { entry, position, linked, signed }: Misfit,
  checkpoint: ChainCheckpoint | null,
): Promise<BrokenLinkReason> {
  if (linked) return checkpoint !== null && position > checkpoint.entryCount ? 'INSERTED' : 'EDITED';
  const { predecessor, sibling, successor } = await chain.tracesOf(entry);
  if (!signed) return successor ? 'EDITED' : 'INSERTED';
  if (sibling) return 'FORKED';
  return predecessor ? 'REORDERED' : 'DELETED';
}
