import type { Role } from '../../datasources/vocabulary';
import { rawCredential, type Credentials } from './credentials';
import { denied, signedIn, type Resolver } from './resolution';

/** Headers that show that a request wants to be somebody; it must not become nobody instead (contract: anonymous). */
const credentialHeaders = [
  'authorization',
  'x-api-key',
  'x-agent-bom-role',
  'x-agent-bom-tenant-id',
  'x-agent-bom-subject',
  'x-agent-bom-proxy-secret',
  'x-forwarded-email',
  'x-auth-request-email',
] as const;

/** The end of the chain: whoever presents nothing is nobody in tenant `default` where the operator allows it, and everybody else is refused. */
export function anonymous(allowed: { readonly role: Role } | null): Resolver {
  return (credentials) => {
    if (rawCredential(credentials) !== undefined) return denied('apiKey');
    if (allowed === null || presentsAny(credentials)) return denied('noCredential');
    return signedIn({ tenant: 'default', role: allowed.role, scopes: [], method: 'anonymous', subject: 'anonymous', keyId: null });
  };
}

function presentsAny(credentials: Credentials): boolean {
  return credentialHeaders.some((name) => (credentials.header(name) ?? '') !== '');
}
