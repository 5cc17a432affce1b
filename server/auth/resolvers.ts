import type { AuthState } from '../../datasources/authState';
import type { KeyLookup } from '../../datasources/postgres/keyLookup';
import type { Config } from '../config';
import { anonymous } from './anonymous';
import { apiKey } from './apiKey';
import { ApiKeyVerifier } from './apiKeys';
import { Authenticator } from './authenticate';
import { BrowserSessions } from './browserSession';
import { EnvironmentKeys } from './environmentKeys';
import { FailedAttempts } from './failedAttempts';
import { local } from './local';
import { oidc } from './oidc';
import type { Resolver } from './resolution';
import type { SessionAudit } from './sessionAudit';
import { SessionExchange } from './sessionExchange';
import { staticKey } from './staticKey';
import { trustedProxy } from './trustedProxy';

/** Everything that decides who a request is. */
export interface Authentication {
  readonly authenticator: Authenticator;
  /** Opens and ends browser sessions; null where there are none. */
  readonly sessions: SessionExchange | null;
}

/** What authentication is built from. */
export type AuthenticationConfig = Pick<Config, 'auth' | 'local' | 'staticKey' | 'envKeys' | 'keyCacheMs'>;

/** Builds the resolver chain in the order of the contract. A deployment with the local identity has no other way in. */
export function createAuthentication(
  config: AuthenticationConfig,
  stores: { readonly lookup: KeyLookup | null; readonly state: AuthState; readonly audit: SessionAudit },
  now: () => Date,
): Authentication {
  const { auth } = config;
  const attempts = new FailedAttempts(now);
  const built = (chain: readonly Resolver[]): Authenticator => new Authenticator(chain, attempts, auth.trustedHops);
  if (config.local !== null) return { authenticator: built([local(config.local)]), sessions: null };
  const stored = stores.lookup && new ApiKeyVerifier(stores.lookup, config.keyCacheMs, now);
  const environment = new EnvironmentKeys(config.envKeys, auth.browser.secret);
  const { secret, lifeSeconds } = auth.browser;
  const sessions = new BrowserSessions({ secret, lifeSeconds, state: stores.state, environment, stored, now });
  const byKey = [staticKey(config.staticKey), apiKey(environment, stored)] as const;
  const chain = [
    sessions.resolve,
    trustedProxy(auth.proxy),
    byKey[0],
    oidc(auth.oidc, stores.state, now),
    byKey[1],
    anonymous(auth.anonymous),
  ];
  const exchange = new SessionExchange({ sessions, byKey, environment, state: stores.state, audit: stores.audit, attempts, auth, now });
  return { authenticator: built(chain), sessions: auth.browser.enabled ? exchange : null };
}
