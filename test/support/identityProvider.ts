import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

/** An identity provider on loopback: it publishes its keys and signs tokens. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly jwksUri: string;
  /** How often its keys were asked for. */
  fetched(): number;
  /** What discovery names as the address of the keys. */
  announce(jwksUri: string): void;
  /** Signs with a published key, or with another one that carries the same or another id. */
  sign(claims: JWTPayload, options?: SignOptions): Promise<string>;
  stop(): Promise<void>;
}

/** How a token is signed. */
export interface SignOptions {
  readonly alg?: 'RS256' | 'ES256' | 'EdDSA' | 'PS256';
  /** Signs with a key that is not published. */
  readonly forged?: boolean;
  readonly kid?: string;
}

const published = ['RS256', 'ES256', 'EdDSA', 'PS256'] as const;

/** Starts an identity provider. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const keys = new Map(await Promise.all(published.map(async (alg) => [alg, await generateKeyPair(alg, { extractable: true })] as const)));
  const stranger = new Map(await Promise.all(published.map(async (alg) => [alg, (await generateKeyPair(alg)).privateKey] as const)));
  const jwks = { keys: await Promise.all([...keys].map(async ([alg, { publicKey }]) => publicJwk(alg, publicKey))) };
  let fetched = 0;
  let announced: string | null = null;
  const server: Server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/jwks') fetched += 1;
    const pages: Record<string, object> = {
      '/jwks': jwks,
      '/.well-known/openid-configuration': { issuer, jwks_uri: announced ?? jwksUri },
    };
    const page = pages[request.url ?? ''];
    response.statusCode = page === undefined ? 404 : 200;
    response.end(JSON.stringify(page ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const jwksUri = `${issuer}/jwks`;
  return {
    issuer,
    jwksUri,
    fetched: () => fetched,
    announce: (uri) => (announced = uri),
    sign: (claims, { alg = 'RS256', forged = false, kid = alg } = {}) => {
      const key = forged ? stranger.get(alg)! : keys.get(alg)!.privateKey;
      return new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(key);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function publicJwk(alg: string, key: CryptoKey): Promise<JWK> {
  return { ...(await exportJWK(key)), kid: alg, alg, use: 'sig' };
}
