import { hash, timingSafeEqual } from 'node:crypto';
import { GatewayError } from '../../datasources/errors';
import type { Session } from '../../resolvers/context';
import type { Config } from '../config';
import type { ApiKeyVerifier } from './apiKeys';

/** What authentication looks at. */
export interface Credentials {
  readonly authorization: string | undefined;
  readonly apiKey: string | undefined;
  /** Address of the peer socket; never a forwarded one. */
  readonly peer: string;
  readonly hostHeader: string | undefined;
}

/** Resolves a request to a session, or throws UNAUTHENTICATED. */
export class Authenticator {
  private readonly staticDigest: Buffer | null;
  private readonly keyDigests: readonly Buffer[];

  constructor(
    private readonly config: Pick<Config, 'local' | 'staticKey' | 'envKeys'>,
    private readonly storedKeys: ApiKeyVerifier | null,
  ) {
    this.staticDigest = config.staticKey === null ? null : digest(config.staticKey);
    this.keyDigests = config.envKeys.map((entry) => digest(entry.key));
  }

  /** Static key, environment keys, stored keys; the local identity only when the deployment has none of them. */
  async authenticate(credentials: Credentials): Promise<Session> {
    const raw = rawCredential(credentials);
    if (raw === undefined) return this.withoutCredential(credentials);
    const session = this.fromEnvironment(raw) ?? (await this.storedKeys?.verify(raw)) ?? null;
    if (session === null) throw unauthenticated('the API key is not valid');
    return session;
  }

  private withoutCredential(credentials: Credentials): Session {
    const { local } = this.config;
    if (local === null) throw unauthenticated('an API key is required, as `Authorization: Bearer <key>` or `X-API-Key`');
    if (!isLoopbackPeer(credentials.peer) || !isLoopbackHost(credentials.hostHeader))
      throw unauthenticated('the local identity is only given to requests to and from this machine');
    return { tenant: local.tenant, role: local.role, scopes: [], method: 'local', subject: 'local', keyId: null };
  }

  private fromEnvironment(raw: string): Session | null {
    const { envKeys } = this.config;
    const base = { tenant: 'default', scopes: [], keyId: null };
    // Every candidate is compared, so that the time taken does not tell which one matched.
    const presented = digest(raw);
    const isStatic = this.staticDigest !== null && timingSafeEqual(presented, this.staticDigest);
    const matches = this.keyDigests.map((expected) => timingSafeEqual(presented, expected));
    if (isStatic) return { ...base, role: 'ADMIN', method: 'static_api_key', subject: 'static-key' };
    const index = matches.indexOf(true);
    const entry = envKeys[index];
    if (entry === undefined) return null;
    const ordinal = envKeys.slice(0, index + 1).filter((other) => other.role === entry.role).length;
    return { ...base, role: entry.role, method: 'api_key', subject: `env:${entry.role.toLowerCase()}:${ordinal}` };
  }
}

/** The raw credential: text after an exact `Bearer `, else `X-API-Key`; not trimmed (contract: resolver chain). */
export function rawCredential({ authorization, apiKey }: Credentials): string | undefined {
  if (authorization?.startsWith('Bearer ') === true && authorization.length > 7) return authorization.slice(7);
  return apiKey === undefined || apiKey === '' ? undefined : apiKey;
}

function unauthenticated(why: string): GatewayError {
  return new GatewayError('UNAUTHENTICATED', `Not authenticated: ${why}.`);
}

/** Digests have one length, so they can be compared in constant time whatever the lengths of the secrets. */
function digest(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}

function isLoopbackPeer(address: string): boolean {
  return /^(::ffff:)?127\.|^::1$/.test(address);
}

/** A page of a rebound DNS name reaches loopback with its own name in `Host`; only our own names are accepted. */
function isLoopbackHost(header: string | undefined): boolean {
  return header !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(header);
}
