import { hash, timingSafeEqual } from 'node:crypto';

/** What authentication looks at. */
export interface Credentials {
  readonly method: string;
  /** Address of the peer socket; never a forwarded one. */
  readonly peer: string;
  /** A header by its name in lower case. */
  header(name: string): string | undefined;
  /** How often the request carries a header. */
  occurrences(name: string): number;
}

/** A token longer than this is refused unread. Those of identity providers take one to three thousand characters. */
export const maxTokenLength = 8192;

/** No API key is longer; what is longer is not worth a hash. */
export const maxKeyLength = 1024;

/** The raw credential: text after an exact `Bearer `, else `X-API-Key`; not trimmed (contract: resolver chain). */
export function rawCredential(credentials: Credentials): string | undefined {
  const bearer = bearerToken(credentials);
  if (bearer !== undefined) return bearer;
  const apiKey = credentials.header('x-api-key');
  return apiKey === '' ? undefined : apiKey;
}

/** The text after an exact `Bearer ` alone. */
export function bearerToken(credentials: Credentials): string | undefined {
  const authorization = credentials.header('authorization');
  return authorization?.startsWith('Bearer ') === true && authorization.length > 7 ? authorization.slice(7) : undefined;
}

/** A cookie's value; undefined when there is none, and null when there are several that differ: a sibling domain may have planted one. */
export function cookieOf(credentials: Credentials, name: string): string | null | undefined {
  const cookies = credentials.header('cookie');
  if (cookies === undefined) return undefined;
  const values = cookies
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1).replace(/^"(.*)"$/, '$1'))
    .filter((value) => value !== '');
  return new Set(values).size > 1 ? null : values[0];
}

/** Digests have one length, so they can be compared in constant time whatever the lengths of the secrets. */
export function digest(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}

/** Whether two texts are the same, in a time that does not tell how much of them is. */
export function sameText(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

/** Names that no customer's tenant may have: they would read as a role or as the system itself (contract: tenant normalisation). */
const reservedTenants: ReadonlySet<string> = new Set(['admin', 'analyst', 'viewer', 'system', '__system__']);

/** The tenant that a proxy or a token names; null when it is empty, reserved, or no name that can be stored. */
export function customerTenant(name: string): string | null {
  const tenant = name.trim();
  const malformed = tenant === '' || tenant.length > 256 || /[\u0000-\u001f\u007f]/.test(tenant);
  return malformed || reservedTenants.has(tenant.toLowerCase()) ? null : tenant;
}
