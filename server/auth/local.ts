import type { Role } from '../../datasources/vocabulary';
import { rawCredential } from './credentials';
import { denied, signedIn, type Resolver } from './resolution';

/** The local identity: the only way in of a deployment that has no other, and only from this machine. */
export function local({ tenant, role }: { readonly tenant: string; readonly role: Role }): Resolver {
  return (credentials) => {
    if (rawCredential(credentials) !== undefined) return denied('apiKey');
    if (!isLoopbackPeer(credentials.peer) || !isLoopbackHost(credentials.header('host'))) return denied('local');
    return signedIn({ tenant, role, scopes: [], method: 'local', subject: 'local', keyId: null });
  };
}

function isLoopbackPeer(address: string): boolean {
  return /^(::ffff:)?127\.|^::1$/.test(address);
}

/** A page of a rebound DNS name reaches loopback with its own name in `Host`; only our own names are accepted. */
function isLoopbackHost(header: string | undefined): boolean {
  return header !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(header);
}
