import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { apiKeyState, instantMs } from '../../datasources/apiKeyState';
import type { KeyLookup, StoredKey } from '../../datasources/postgres/keyLookup';
import type { Session } from '../../resolvers/context';

/** Results kept in memory; the oldest go first. */
const maxRemembered = 10_000;

interface Verdict {
  readonly session: Session | null;
  readonly until: number;
}

/**
 * Verifies API keys against stored scrypt hashes. A hash costs 50 to 100 ms of CPU, so the verdict is remembered for a short, configured time,
 * under a keyed hash of the credential: memory never holds the key itself. A revocation takes effect within that time.
 */
export class ApiKeyVerifier {
  private readonly secret = randomBytes(32);
  private readonly remembered = new Map<string, Verdict>();
  private readonly running = new Map<string, Promise<Session | null>>();

  constructor(
    private readonly lookup: KeyLookup,
    private readonly rememberMs: number,
    private readonly now: () => Date,
  ) {}

  /** The session of a usable key; null for any other text. Store faults are thrown, never taken for an invalid key. */
  async verify(raw: string): Promise<Session | null> {
    const id = createHmac('sha256', this.secret).update(raw).digest('base64');
    const known = this.remembered.get(id);
    if (known && known.until > this.now().getTime()) return known.session;
    const running = this.running.get(id) ?? this.check(raw, id).finally(() => this.running.delete(id));
    this.running.set(id, running);
    return running;
  }

  private async check(raw: string, id: string): Promise<Session | null> {
    const now = this.now();
    const key = await this.matching(raw, now);
    const session = key ? sessionOf(key) : null;
    const ends = key
      ? [key.expiresAt, key.replacementKeyId === null ? null : key.rotationOverlapUntil].flatMap((end) => instantMs(end) ?? [])
      : [];
    this.remember(id, { session, until: Math.min(now.getTime() + this.rememberMs, ...ends.filter((end) => end > now.getTime())) });
    return session;
  }

  /**
   * The newest usable row whose hash matches. agent-bom lets the first match decide even when it is expired, so a key it re-inserts at every
   * start stops working when its oldest row expires; a usable row is accepted here (`docs/differences.md`).
   */
  private async matching(raw: string, now: Date): Promise<StoredKey | null> {
    const candidates = await this.lookup.byPrefix(raw.slice(0, 12));
    for (const key of candidates.filter((candidate) => isUsable(candidate, now))) {
      const derived = await deriveKey(raw, Buffer.from(key.keySalt, 'hex'));
      const stored = Buffer.from(key.keyHash, 'hex');
      if (stored.length === derived.length && timingSafeEqual(stored, derived)) return key;
    }
    return null;
  }

  private remember(id: string, verdict: Verdict): void {
    if (this.rememberMs === 0) return;
    this.remembered.delete(id);
    this.remembered.set(id, verdict);
    if (this.remembered.size > maxRemembered) this.remembered.delete(this.remembered.keys().next().value ?? '');
  }
}

/** Whether a key may be used now. */
export function isUsable(key: StoredKey, now: Date): boolean {
  const blankless = (text: string | null): string | null => (text === '' ? null : text);
  const life = {
    ...key,
    revokedAtRaw: blankless(key.revokedAt),
    expiresAtRaw: blankless(key.expiresAt),
    overlapUntilRaw: blankless(key.rotationOverlapUntil),
  };
  return ['ACTIVE', 'ROTATION_OVERLAP'].includes(apiKeyState(life, now));
}

function sessionOf(key: StoredKey): Session | null {
  const role = key.role.toUpperCase();
  if (role !== 'ADMIN' && role !== 'ANALYST' && role !== 'VIEWER') return null;
  return {
    tenant: key.tenant,
    role,
    scopes: key.scopes,
    method: key.name.startsWith('saml:') ? 'saml' : 'api_key',
    subject: key.name,
    keyId: key.keyId,
  };
}

/** scrypt as agent-bom derives it: N=16384, r=8, p=1, 32 bytes, over the whole raw key. Runs off the event loop. */
export function deriveKey(raw: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(raw, salt, 32, { N: 16_384, r: 8, p: 1 }, (error, derived) => (error ? reject(error) : resolve(derived)));
  });
}
