import type { ApiKeyVerifier } from './apiKeys';
import { maxKeyLength, rawCredential } from './credentials';
import type { EnvironmentKeys } from './environmentKeys';
import { absent, signedIn, type Resolver } from './resolution';

/** API keys: those of the environment, then stored ones. */
export function apiKey(environment: EnvironmentKeys, stored: ApiKeyVerifier | null): Resolver {
  return async (credentials) => {
    const raw = rawCredential(credentials);
    if (raw === undefined || raw.length > maxKeyLength) return absent;
    const session = environment.verify(raw) ?? (await stored?.verify(raw)) ?? null;
    return session === null ? absent : signedIn(session);
  };
}
