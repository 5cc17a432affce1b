import { randomBytes } from 'node:crypto';
import type { AuthState } from '../../datasources/authState';
import type { Session } from '../../resolvers/context';
import type { ApiKeyVerifier } from './apiKeys';
import { cookieOf, type Credentials } from './credentials';
import { isEnvironmentKey, type EnvironmentKeys } from './environmentKeys';
import { absent, denied, signedIn, type Resolution, type Resolver } from './resolution';
import { csrfHash, csrfHolds, readToken, signingKey, signToken, type SessionPayload } from './sessionToken';

/** Cookies of a browser session. The second one is readable by the pages of this origin. */
export const sessionCookies = { session: 'agent_bom_session', csrf: 'agent_bom_csrf' } as const;

/** Header in which a page repeats the CSRF cookie. */
export const csrfHeader = 'x-agent-bom-csrf';

/** Methods that change nothing. */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What browser sessions are built from. */
export interface BrowserSessionOptions {
  readonly secret: string | null;
  readonly lifeSeconds: number;
  readonly state: AuthState;
  readonly environment: EnvironmentKeys;
  readonly stored: ApiKeyVerifier | null;
  readonly now: () => Date;
}

/** A session that was opened. */
export interface OpenedSession {
  readonly token: string;
  readonly csrf: string;
  readonly lifeSeconds: number;
}

/** Sessions of browsers, in the cookie that agent-bom reads and writes as well. */
export class BrowserSessions {
  private key: Promise<Buffer> | null = null;

  constructor(private readonly options: BrowserSessionOptions) {}

  /** A cookie ends the chain even when it is worth nothing and a valid key was sent as well (contract: resolver chain). */
  readonly resolve: Resolver = async (credentials) => {
    const token = cookieOf(credentials, sessionCookies.session);
    if (token === undefined) return absent;
    const payload = token === null ? null : await this.read(token);
    if (payload === null) return denied('browserSession');
    // Whether a trial still runs is known to agent-bom alone.
    if (payload.auth_method === 'managed_trial_oidc') return denied('trial');
    if (!safeMethods.has(credentials.method) && !hasCsrf(payload, credentials)) return denied('csrf');
    return this.signedIn(payload);
  };

  /** Opens a session for a caller who presented a key; `keyId` binds the session to the key. */
  async open({ role, scopes, subject, tenant, method }: Session, keyId: string | null): Promise<OpenedSession> {
    const { lifeSeconds, now } = this.options;
    const [csrf, nonce] = [randomBytes(32).toString('base64url'), randomBytes(18).toString('base64url')];
    const iat = Math.floor(now().getTime() / 1000);
    const token = signToken(await this.signingKey(), {
      v: 1,
      sub: subject.slice(0, 256),
      role: role.toLowerCase() as SessionPayload['role'],
      tenant_id: tenant,
      auth_method: method === 'static_api_key' ? 'browser_session_static_api_key' : 'browser_session',
      key_id: keyId,
      scopes: [...scopes],
      csrf_sha256: csrfHash(nonce, csrf),
      iat,
      exp: iat + lifeSeconds,
      nonce,
    });
    return { token, csrf, lifeSeconds };
  }

  /** Ends a session for good; false when the cookie was that of none. Throws when nobody but this process could be told. */
  async end(token: string): Promise<boolean> {
    const payload = await this.read(token);
    if (payload === null) return false;
    await this.options.state.revoke(payload.nonce, new Date(payload.exp * 1000), this.options.now());
    return true;
  }

  private async read(token: string): Promise<SessionPayload | null> {
    const { now, state } = this.options;
    const payload = readToken(await this.signingKey(), token, now());
    return payload === null || (await state.isRevoked(payload.nonce, now())) ? null : payload;
  }

  private async signedIn(payload: SessionPayload): Promise<Resolution> {
    const session: Session = {
      tenant: payload.tenant_id.trim() === '' ? 'default' : payload.tenant_id.trim(),
      role: payload.role.toUpperCase() as Session['role'],
      scopes: [],
      method: payload.auth_method,
      subject: payload.sub,
      keyId: null,
    };
    const keyId = payload.key_id ?? null;
    if (keyId === null) return signedIn(session);
    const { environment, stored } = this.options;
    const key = isEnvironmentKey(keyId) ? environment.byId(keyId) : ((await stored?.byId(keyId)) ?? null);
    // The key's scopes of now count, not those of when the session was opened.
    if (key === null || key.tenant !== session.tenant) return denied('sessionKey');
    return signedIn({ ...session, scopes: key.scopes, keyId: key.keyId });
  }

  private signingKey(): Promise<Buffer> {
    this.key ??= signingKey(this.options.secret);
    return this.key;
  }
}

function hasCsrf(payload: SessionPayload, credentials: Credentials): boolean {
  const cookie = cookieOf(credentials, sessionCookies.csrf);
  const header = credentials.header(csrfHeader) ?? '';
  return typeof cookie === 'string' && header !== '' && csrfHolds(payload, cookie, header);
}
