import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { compactVerify } from 'jose';
import { SnowflakeFault } from './dialect';

/** Who may sign in to the test server. */
export interface Accounts {
  readonly account: string;
  readonly user: string;
  readonly password?: string;
  /** Registered public key, PEM. */
  readonly publicKey?: string;
  readonly token?: string;
}

/** Why a login is refused; null when it is not. */
export async function loginAllowed(accounts: Accounts, data: Readonly<Record<string, string>>): Promise<SnowflakeFault | null> {
  const authenticator = (data['AUTHENTICATOR'] ?? 'SNOWFLAKE').toUpperCase();
  if (authenticator === 'SNOWFLAKE_JWT')
    return (await holdsKey(accounts, data['TOKEN'] ?? '')) ? null : new SnowflakeFault('394400', '08001', 'JWT token is invalid.');
  if (authenticator === 'PROGRAMMATIC_ACCESS_TOKEN' || authenticator === 'OAUTH')
    return accounts.token !== undefined && data['TOKEN'] === accounts.token
      ? null
      : new SnowflakeFault('394400', '08001', 'Token is invalid.');
  const known = accounts.password !== undefined && data['LOGIN_NAME'] === accounts.user && data['PASSWORD'] === accounts.password;
  return known ? null : new SnowflakeFault('390100', '08001', 'Incorrect username or password was specified.');
}

async function holdsKey({ account, user, publicKey }: Accounts, token: string): Promise<boolean> {
  if (publicKey === undefined) return false;
  try {
    const key = createPublicKey(publicKey);
    const { payload, protectedHeader } = await compactVerify(token, key, { algorithms: ['RS256'] });
    const claims = JSON.parse(Buffer.from(payload).toString('utf8')) as { iss: string; sub: string; iat: number; exp: number };
    const subject = `${account.toUpperCase()}.${user.toUpperCase()}`;
    // The SDK writes milliseconds where others write seconds.
    const seconds = (time: number): number => (time > 1e11 ? time / 1000 : time);
    const now = Date.now() / 1000;
    const fresh = seconds(claims.exp) > now && seconds(claims.iat) < now + 60 && seconds(claims.exp) - seconds(claims.iat) <= 3600;
    return protectedHeader.alg === 'RS256' && fresh && claims.sub === subject && claims.iss === `${subject}.${fingerprint(key)}`;
  } catch {
    return false;
  }
}

function fingerprint(key: KeyObject): string {
  return `SHA256:${createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64')}`;
}
