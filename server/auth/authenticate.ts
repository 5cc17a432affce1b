import type { Session } from '../../resolvers/context';
import { clientNetwork } from './clientAddress';
import { cookieOf, rawCredential, type Credentials } from './credentials';
import { sessionCookies } from './browserSession';
import type { FailedAttempts } from './failedAttempts';
import { AuthenticationError, type Resolver } from './resolution';

/** Ways of signing in whose credential is the raw one, and whose budget may therefore be that of the credential. */
const byRawCredential: ReadonlySet<string> = new Set(['static_api_key', 'oidc', 'api_key', 'saml']);

/** Resolves a request to a session. */
export class Authenticator {
  constructor(
    private readonly chain: readonly Resolver[],
    private readonly attempts: FailedAttempts,
    private readonly trustedHops: number,
  ) {}

  /**
   * Asks every way of signing in, in the order of the contract; the first that knows the request decides. Throws an AuthenticationError when the request
   * is refused, RATE_LIMITED when its network has failed too often, and BACKEND_UNAVAILABLE when a store that has to be asked is down.
   */
  async authenticate(credentials: Credentials): Promise<Session> {
    const presented = presentedBy(credentials);
    const network = clientNetwork(credentials, this.trustedHops);
    if (presented !== null) this.attempts.refuseIfTooMany(network, presented);
    for (const resolve of this.chain) {
      const resolution = await resolve(credentials);
      if (resolution.kind === 'session') {
        if (presented !== null) this.attempts.succeeded(network, presented);
        return resolution.session;
      }
      if (resolution.kind === 'denied') {
        if (resolution.guess) this.attempts.failed(network);
        throw new AuthenticationError(resolution);
      }
    }
    throw new AuthenticationError({ status: 401, reason: 'Unauthorized' });
  }
}

/** Everything that a request presents, as one text. */
export function presentation({ cookie = '', raw = '', proxy = '' }: { cookie?: string; raw?: string; proxy?: string }): string {
  return `${cookie}\0${raw}\0${proxy}`;
}

const nothing = presentation({});

function presentedBy(credentials: Credentials): string | null {
  const cookie = cookieOf(credentials, sessionCookies.session);
  const presented = presentation({
    cookie: cookie === null ? 'several' : (cookie ?? ''),
    raw: rawCredential(credentials) ?? '',
    proxy: credentials.header('x-agent-bom-proxy-secret') ?? '',
  });
  return presented === nothing ? null : presented;
}

/** The credential that stands for the caller where no tenant does: none when the caller was recognised by something else. */
export function budgetCredential(session: Session, credentials: Credentials): string | undefined {
  return byRawCredential.has(session.method) ? rawCredential(credentials) : undefined;
}
