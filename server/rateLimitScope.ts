import { createHash, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { Session } from '../resolvers/context';

const derive = promisify(pbkdf2);

/** Ways of signing in whose tenant shares one budget even when it is the default one (contract: rate limiting, scope). */
const alwaysTenant: readonly string[] = ['api_key', 'saml'];

/** Ways of signing in whose tenant shares one budget unless it is the default one. */
const namedTenant: readonly string[] = [
  'browser_session',
  'browser_session_static_api_key',
  'oidc',
  'proxy_header',
  'scim_bearer',
  'static_api_key',
];

const maxFingerprints = 1000;

/** Finds whose budget a request uses: that of a tenant, of a credential, or of an address. */
export class RateLimitScopes {
  private readonly salt: Buffer;
  private readonly fingerprints = new Map<string, Promise<string>>();

  /** `key` is shared with agent-bom and other replicas; without it the budgets of credentials are those of this process. */
  constructor(key: string | null) {
    this.salt = key === null ? randomBytes(32) : Buffer.from(key, 'utf8');
  }

  /** For example `tenant:acme`, `auth:77df226c8097b6d6` or `ip:127.0.0.1`. */
  of(session: Session, credential: string | undefined, peer: string): string | Promise<string> {
    const { method, tenant } = session;
    if (alwaysTenant.includes(method) || (tenant !== 'default' && namedTenant.includes(method))) return `tenant:${tenant}`;
    return credential === undefined ? `ip:${peer}` : this.fingerprint(credential).then((name) => `auth:${name}`);
  }

  /** Slow on purpose, so that the table does not give credentials away; once per credential. */
  fingerprint(credential: string): Promise<string> {
    const name = createHash('sha256').update(credential, 'utf8').digest('base64');
    const known = this.fingerprints.get(name);
    if (known) return known;
    const made = this.derived(credential);
    if (this.fingerprints.size >= maxFingerprints) this.fingerprints.clear();
    this.fingerprints.set(name, made);
    return made;
  }

  private async derived(credential: string): Promise<string> {
    return (await derive(Buffer.from(credential, 'utf8'), this.salt, 200_000, 8, 'sha256')).toString('hex');
  }
}
