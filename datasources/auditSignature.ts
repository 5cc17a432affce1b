import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import { canonicalDetails } from './canonicalJson';

/** One entry as it is stored; `details` is the stored document as text. */
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

/** Recomputes signatures. PERF: one key object for all of them. */
export class AuditSigner {
  private readonly key: KeyObject;

  constructor(key: string) {
    this.key = createSecretKey(Buffer.from(key, 'utf8'));
  }

  /** Whether an entry carries the signature of its content: of the current message, or of the legacy one without details, which agent-bom still accepts. */
  holds(entry: ChainEntry): boolean {
    const { prevSignature, entryId, timestamp, action, actor, resource, details, hmacSignature } = entry;
    const legacy = `${prevSignature}|${entryId}|${timestamp}|${action}|${actor}|${resource}`;
    const canonical = canonicalOrNull(details);
    return (canonical !== null && this.signs(`${legacy}|${canonical}`, hmacSignature)) || this.signs(legacy, hmacSignature);
  }

  /** The signature of an entry that is about to be appended. */
  sign({ prevSignature, entryId, timestamp, action, actor, resource, details }: Omit<ChainEntry, 'hmacSignature'>): string {
    const canonical = details === null || details === '' ? '{}' : canonicalDetails(details);
    const message = `${prevSignature}|${entryId}|${timestamp}|${action}|${actor}|${resource}|${canonical}`;
    return createHmac('sha256', this.key).update(message, 'utf8').digest('hex');
  }

  /** Compares as text: hexadecimal that merely decodes to the same bytes is not what agent-bom wrote. */
  private signs(message: string, signature: string): boolean {
    const expected = Buffer.from(createHmac('sha256', this.key).update(message, 'utf8').digest('hex'), 'latin1');
    const stored = Buffer.from(signature, 'utf8');
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
