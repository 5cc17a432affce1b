import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Role } from '../../datasources/vocabulary';
import type { Session } from '../../resolvers/context';
import { digest } from './credentials';

/** What marks the ids of these keys: nobody else's ids look like it. */
const idPrefix = 'env-';

interface Entry {
  readonly digest: Buffer;
  readonly id: string;
  readonly session: Session;
}

/** The keys of `AGENT_BOM_API_KEYS`: tenant `default`, named by role and position. */
export class EnvironmentKeys {
  private readonly entries: readonly Entry[];

  /** `idSecret` lets all processes that share it give a key the same id; an id says nothing about its key to anybody else. */
  constructor(keys: readonly { readonly key: string; readonly role: Role }[], idSecret: string | null) {
    const secret = idSecret ?? randomBytes(32);
    this.entries = keys.map(({ key, role }, index) => {
      const ordinal = keys.slice(0, index + 1).filter((other) => other.role === role).length;
      const subject = `env:${role.toLowerCase()}:${ordinal}`;
      const id = `${idPrefix}${createHmac('sha256', secret).update(`environment-key:${key}`).digest('hex').slice(0, 16)}`;
      return { digest: digest(key), id, session: { tenant: 'default', role, scopes: [], method: 'api_key', subject, keyId: null } };
    });
  }

  /** The session of a key; null for any other text. Every key is compared, so that the time taken does not tell which one matched. */
  verify(raw: string): Session | null {
    return this.matching(raw)?.session ?? null;
  }

  /** What a browser session remembers of the key that opened it; null for any other text. */
  idOf(raw: string): string | null {
    return this.matching(raw)?.id ?? null;
  }

  /** The key that a browser session was opened with; null when it is configured no longer. */
  byId(id: string): Session | null {
    return this.entries.find((entry) => entry.id === id)?.session ?? null;
  }

  private matching(raw: string): Entry | undefined {
    const presented = digest(raw);
    return this.entries.filter((entry) => timingSafeEqual(presented, entry.digest))[0];
  }
}

/** Whether the key of a browser session is one of an environment. */
export function isEnvironmentKey(keyId: string): boolean {
  return keyId.startsWith(idPrefix);
}
