import { timingSafeEqual } from 'node:crypto';
import { digest, maxKeyLength, rawCredential } from './credentials';
import { absent, signedIn, type Resolver } from './resolution';

/** The static key of the environment: role admin in tenant `default`. */
export function staticKey(key: string | null): Resolver {
  const expected = key === null ? null : digest(key);
  return (credentials) => {
    const raw = rawCredential(credentials);
    if (expected === null || raw === undefined || raw.length > maxKeyLength || !timingSafeEqual(digest(raw), expected)) return absent;
    return signedIn({ tenant: 'default', role: 'ADMIN', scopes: [], method: 'static_api_key', subject: 'static-key', keyId: null });
  };
}
