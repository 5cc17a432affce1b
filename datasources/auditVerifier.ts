import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { BrokenLinkReason } from '../resolvers/types.generated';
import { canonicalDetails } from './canonicalJson';

/** One entry as it is stored; `details` is the stored text, byte for byte. */
export interface ChainEntry {
  readonly entryId: string;
  readonly timestamp: string;
  readonly action: string;
  readonly actor: string;
  readonly resource: string;
  readonly details: string | null;
  readonly prevSignature: string;
  readonly hmacSignature: string;
}

/** What is recorded beside a chain. */
export interface ChainCheckpoint {
  readonly entryCount: number;
  readonly headSignature: string;
}

/** Where a chain is broken first. */
export interface BrokenPlace {
  readonly entryId: string | null;
  readonly position: number;
  readonly reason: BrokenLinkReason;
}

/** Walks a chain entry by entry. Counts as agent-bom does: a bad entry costs one, a disagreement with the checkpoint one more. */
export class ChainVerifier {
  verified = 0;
  tampered = 0;
  firstBroken: BrokenPlace | null = null;
  private previous = '';
  private readonly key: KeyObject;
  private readonly seen = new Set<string>();

  constructor(key: string) {
    this.key = createSecretKey(Buffer.from(key, 'utf8'));
  }

  get checked(): number {
    return this.verified + this.tampered;
  }

  /** Checks the next entry of the walk. */
  add(entry: ChainEntry): void {
    const linked = entry.prevSignature === this.previous;
    const signed = this.signatureFits(entry);
    if (linked && signed) this.verified += 1;
    else this.broken({ entryId: entry.entryId, position: this.checked + 1, reason: signed ? this.linkFault(entry) : 'EDITED' });
    this.previous = entry.hmacSignature;
    this.seen.add(entry.hmacSignature);
  }

  /** Ends a walk that reached the end: compares it with the checkpoint, if there is one. */
  finish(checkpoint: ChainCheckpoint | null): void {
    const { checked } = this;
    if (this.verified === 0 && checked > 0 && this.firstBroken?.reason === 'EDITED') this.firstBroken = { ...this.firstBroken, reason: 'WRONG_KEY' };
    if (checkpoint === null || (checkpoint.entryCount === checked && (checked === 0 || checkpoint.headSignature === this.previous))) return;
    this.broken({ entryId: null, position: checked + 1, reason: checked < checkpoint.entryCount ? 'TRUNCATED' : 'CHECKPOINT_MISMATCH' });
  }

  private broken(place: BrokenPlace): void {
    this.tampered += 1;
    this.firstBroken ??= place;
  }

  private linkFault(entry: ChainEntry): BrokenLinkReason {
    if (!this.seen.has(entry.prevSignature) && entry.prevSignature !== '') return 'DELETED';
    return this.seen.has(entry.prevSignature) ? 'FORKED' : 'REORDERED';
  }

  /** The current message, or the legacy one without details, which agent-bom still accepts. */
  private signatureFits(entry: ChainEntry): boolean {
    const { prevSignature, entryId, timestamp, action, actor, resource, details, hmacSignature } = entry;
    const legacy = `${prevSignature}|${entryId}|${timestamp}|${action}|${actor}|${resource}`;
    const canonical = canonicalOrNull(details);
    return (canonical !== null && this.matches(`${legacy}|${canonical}`, hmacSignature)) || this.matches(legacy, hmacSignature);
  }

  private matches(message: string, signature: string): boolean {
    const expected = createHmac('sha256', this.key).update(message, 'utf8').digest();
    const stored = Buffer.from(signature, 'hex');
    return stored.length === expected.length && timingSafeEqual(stored, expected);
  }
}

/** Details that are not JSON cannot have been signed; the entry is then one whose content was changed. */
function canonicalOrNull(details: string | null): string | null {
  try {
    return details === null || details === '' ? '{}' : canonicalDetails(details);
  } catch {
    return null;
  }
}
