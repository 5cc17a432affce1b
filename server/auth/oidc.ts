import { decodeJwt, decodeProtectedHeader, type JWTPayload } from 'jose';
import type { AuthState } from '../../datasources/authState';
import { bearerToken, maxTokenLength } from './credentials';
import { roleOf, subjectOf, tenantOf } from './oidcClaims';
import { KeysUnavailable, OidcVerifier, type OidcProvider } from './oidcProvider';
import { absent, denied, signedIn, type Resolution, type Resolver } from './resolution';

/** How tokens of identity providers are treated. */
export interface OidcSettings {
  readonly providers: readonly OidcProvider[];
  /** `once`: a token with a `jti` is used up by its first request. `reusable`: a token is good until it expires. */
  readonly replay: 'once' | 'reusable';
}

/** Tokens of identity providers. What looks like such a token is judged as one: it never becomes an API key instead (contract: resolver chain). */
export function oidc(settings: OidcSettings | null, state: AuthState, now: () => Date): Resolver {
  const verifiers = (settings?.providers ?? []).map((provider) => new OidcVerifier(provider, now));
  return async (credentials) => {
    const token = bearerToken(credentials);
    if (settings === null || token === undefined || token.split('.', 4).length !== 3) return absent;
    if (token.length > maxTokenLength) return denied('oidc');
    if (!looksLikeJwt(token)) return absent;
    try {
      const verified = await firstGenuine(verifiers, token);
      if (verified === null) return denied('oidc');
      return await sessionOf(verified, settings.replay === 'once' ? state : null, now());
    } catch (error) {
      // The words are those for a bad token, but nobody has guessed anything.
      if (error instanceof KeysUnavailable) return { ...denied('oidc'), guess: false };
      throw error;
    }
  };
}

interface Verified {
  readonly provider: OidcProvider;
  readonly claims: JWTPayload;
}

/** The issuer that a token names decides which keys it is checked with; several tenants may share an issuer and differ by audience. */
async function firstGenuine(verifiers: readonly OidcVerifier[], token: string): Promise<Verified | null> {
  const issuer = issuerOf(token);
  for (const verifier of verifiers.filter(({ provider }) => provider.issuer === issuer)) {
    const claims = await verifier.verify(token);
    if (claims !== null && tenantOf(claims, verifier.provider) !== null) return { provider: verifier.provider, claims };
  }
  return null;
}

async function sessionOf({ provider, claims }: Verified, state: AuthState | null, now: Date): Promise<Resolution> {
  const [tenant, role] = [tenantOf(claims, provider), roleOf(claims, provider)];
  if (tenant === null || role === null) return denied('oidc');
  const jti = typeof claims.jti === 'string' ? claims.jti.trim() : '';
  if (state !== null && jti !== '' && !(await state.revoke(`oidc-jti:${jti}`, new Date((claims.exp ?? 0) * 1000), now)))
    return denied('oidc');
  return signedIn({ tenant, role, scopes: [], method: 'oidc', subject: subjectOf(claims), keyId: null });
}

function looksLikeJwt(token: string): boolean {
  try {
    return typeof decodeProtectedHeader(token).alg === 'string';
  } catch {
    return false;
  }
}

function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}
