import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { apiKeyState, instantMs } from '../../datasources/apiKeyState';
import type { KeyLookup, StoredKey } from '../../datasources/postgres/keyLookup';
import type { Session } from '../../resolvers/context';
import { Turns } from './turns';

/** Results kept in memory; the oldest go first. */
const maxRemembered = 10_000;

/** Hashes that run at once, and that wait. Each takes a thread of the pool that files and name look-ups need too, and 16 MiB. */
const hashing = { running: 2, waiting: 200 } as const;

/** What is hashed when no stored key could match, so that the time taken does not tell whether a prefix exists. */
const noKey = { salt: randomBytes(16), hash: randomBytes(32) } as const;

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
  private readonly turns = new Turns(hashing.running, hashing.waiting);

  constructor(
    private readonly lookup: KeyLookup,
    private readonly rememberMs: number,
    private readonly now: () => Date,
  ) {}

  /** The session of a usable key; null for any other text. Store faults are thrown, never taken for an invalid key. */
  verify(raw: string): Promise<Session | null> {
    return this.once(`key:${raw}`, (now) => this.matching(raw, now));
  }

  /** The session of the key with an id, while the key may be used: what a browser session that was opened with it still may do. */
  byId(keyId: string): Promise<Session | null> {
    return this.once(`id:${keyId}`, async (now) => {
      const key = await this.lookup.byId(keyId);
      return key !== null && isUsable(key, now) ? key : null;
    });
  }

  private async once(what: string, find: (now: Date) => Promise<StoredKey | null>): Promise<Session | null> {
    const id = createHmac('sha256', this.secret).update(what).digest('base64');
    const known = this.remembered.get(id);
    if (known && known.until > this.now().getTime()) return known.session;
    const running = this.running.get(id) ?? this.check(id, find).finally(() => this.running.delete(id));
    this.running.set(id, running);
    return running;
  }

  private async check(id: string, find: (now: Date) => Promise<StoredKey | null>): Promise<Session | null> {
    const now = this.now();
    const key = await find(now);
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
    const candidates = (await this.lookup.byPrefix(raw.slice(0, 12))).filter((candidate) => isUsable(candidate, now));
    if (candidates.length === 0) await this.hashes(raw, noKey.salt, noKey.hash);
    for (const key of candidates) {
      if (await this.hashes(raw, Buffer.from(key.keySalt, 'hex'), Buffer.from(key.keyHash, 'hex'))) return key;
    }
    return null;
  }

  private async hashes(raw: string, salt: Buffer, stored: Buffer): Promise<boolean> {
    const derived = await this.turns.run(() => deriveKey(raw, salt));
    return stored.length === derived.length && timingSafeEqual(stored, derived);
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
