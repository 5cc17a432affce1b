import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';

/** One identity provider, as the configuration describes it. */
export interface OidcProvider {
  readonly issuer: string;
  readonly audience: string;
  /** Where its keys are; null to ask the provider, whose answer must then be in `allowedJwksUris`. */
  readonly jwksUri: string | null;
  readonly allowedJwksUris: readonly string[];
  /** The only tenant it speaks for; null when tokens name theirs. */
  readonly tenant: string | null;
  readonly roleClaim: string;
  readonly tenantClaim: string;
  readonly requiredNonce: string | null;
  readonly requireRole: boolean;
  readonly requireTenant: boolean;
  readonly allowDefaultTenant: boolean;
}

/** Signatures that are accepted: made with a private key, so never `none` and never a shared secret. */
export const algorithms = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const timeoutMs = 5000;

/** How long a failed discovery is not tried again: tokens are free, requests to the provider are not. */
const restMs = 30_000;

/** How long keys are used before they are fetched anew. A token with an unknown key asks for them earlier, twice a minute at most. */
const keyLife = { cacheMaxAge: 3_600_000, cooldownDuration: 30_000, timeoutDuration: timeoutMs } as const;

/** The provider could not be asked for its keys: nothing is known about the token. */
export class KeysUnavailable extends Error {}

/** Verifies tokens of one provider. */
export class OidcVerifier {
  private keys: Promise<JWTVerifyGetKey> | null = null;
  private retryAt = 0;

  constructor(
    readonly provider: OidcProvider,
    private readonly now: () => Date,
  ) {}

  /** The claims of a genuine, current token for this audience; null for any other. Throws KeysUnavailable when that cannot be told. */
  async verify(token: string): Promise<JWTPayload | null> {
    const { issuer, audience, requiredNonce } = this.provider;
    try {
      const { payload } = await jwtVerify(token, await this.keySet(), {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['exp', 'iat', 'iss'],
        clockTolerance: 0,
        currentDate: this.now(),
      });
      const issuedLater = (payload.iat ?? Infinity) > Math.floor(this.now().getTime() / 1000);
      return issuedLater || (requiredNonce !== null && payload['nonce'] !== requiredNonce) ? null : payload;
    } catch (error) {
      if (isAboutTheToken(error)) return null;
      throw new KeysUnavailable('the keys of the identity provider cannot be read', { cause: error });
    }
  }

  private keySet(): Promise<JWTVerifyGetKey> {
    if (this.keys === null && performance.now() < this.retryAt) throw new KeysUnavailable('discovery failed a moment ago');
    this.keys ??= this.jwksUri().then((uri) => createRemoteJWKSet(new URL(uri), keyLife));
    this.keys.catch(() => {
      this.keys = null;
      this.retryAt = performance.now() + restMs;
    });
    return this.keys;
  }

  private async jwksUri(): Promise<string> {
    const { issuer, jwksUri, allowedJwksUris } = this.provider;
    if (jwksUri !== null) return jwksUri;
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (!answer.ok) throw new Error(`discovery answered ${answer.status}`);
    const found = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (found.issuer !== issuer || typeof found.jwks_uri !== 'string' || !allowedJwksUris.includes(found.jwks_uri))
      throw new Error('discovery named an issuer or keys that are not allowed');
    return found.jwks_uri;
  }
}

/** What jose says of a token, as opposed to what it says of fetching keys. */
function isAboutTheToken(error: unknown): boolean {
  return error instanceof errors.JOSEError && !['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'].includes(error.code);
}
