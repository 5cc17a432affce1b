import type { AuthState } from '../../datasources/authState';
import { GatewayError } from '../../datasources/errors';
import type { Session } from '../../resolvers/context';
import type { AuthConfig } from '../authConfig';
import type { BrowserSessions, OpenedSession } from './browserSession';
import { sessionCookies } from './browserSession';
import { presentation } from './authenticate';
import { clientNetwork } from './clientAddress';
import { cookieOf, type Credentials } from './credentials';
import type { EnvironmentKeys } from './environmentKeys';
import type { FailedAttempts } from './failedAttempts';
import { AuthenticationError, denied, type Resolver } from './resolution';
import type { SessionAudit } from './sessionAudit';

/** What the exchange is built from. */
export interface SessionExchangeOptions {
  readonly sessions: BrowserSessions;
  /** The ways of signing in with a key, the static one first. */
  readonly byKey: readonly Resolver[];
  readonly environment: EnvironmentKeys;
  readonly state: AuthState;
  readonly audit: SessionAudit;
  readonly attempts: FailedAttempts;
  readonly auth: Pick<AuthConfig, 'trustedHops' | 'sessionAttemptsPerMinute'>;
  readonly now: () => Date;
}

/** Exchanges an API key for a browser session, and ends sessions. */
export class SessionExchange {
  constructor(private readonly options: SessionExchangeOptions) {}

  /** Opens a session for the holder of a key. Throws RATE_LIMITED after too many attempts of one network, and an AuthenticationError for no valid key. */
  async open(credentials: Credentials, apiKey: string): Promise<OpenedSession> {
    const { sessions, byKey, environment, attempts, auth } = this.options;
    const network = clientNetwork(credentials, auth.trustedHops);
    await this.refuseIfTooMany(network);
    const key = apiKey.trim();
    const asHeader: Credentials = { ...credentials, header: (name) => (name === 'x-api-key' ? key : undefined), occurrences: () => 1 };
    for (const resolve of byKey) {
      const resolution = await resolve(asHeader);
      if (resolution.kind !== 'session') continue;
      const { session } = resolution;
      const keyId = session.keyId ?? environment.idOf(key);
      const opened = await sessions.open(session, keyId);
      await this.recordOpened(session, keyId);
      // Whoever has just signed in is not kept out by what others at the same address have tried.
      attempts.succeeded(network, presentation({ cookie: opened.token }));
      return opened;
    }
    attempts.failed(network);
    throw new AuthenticationError(denied('apiKey'));
  }

  /** Ends the session of the request, if it has one. */
  async end(credentials: Credentials): Promise<void> {
    const token = cookieOf(credentials, sessionCookies.session);
    if (typeof token !== 'string' || !(await this.options.sessions.end(token))) return;
    // The path knows no tenant: agent-bom, too, records the end of a session under `default`.
    const nobody = { subject: 'anonymous', keyId: null };
    await this.options.audit('default', nobody, { action: 'auth.browser_session_cleared', resource: 'auth/session' });
  }

  private async recordOpened(session: Session, keyId: string | null): Promise<void> {
    const details = { method: session.method, key_id: keyId, role: session.role.toLowerCase() };
    await this.options.audit(session.tenant, session, { action: 'auth.browser_session_created', resource: 'auth/session', details });
  }

  private async refuseIfTooMany(network: string): Promise<void> {
    const { state, auth, now } = this.options;
    if ((await state.countAttempt(network, now())) <= auth.sessionAttemptsPerMinute) return;
    throw new GatewayError('RATE_LIMITED', 'Too many browser session attempts', { scope: 'browser-sessions', retryAfterSeconds: 60 });
  }
}
