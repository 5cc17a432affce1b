import type { Role } from '../../datasources/vocabulary';
import { customerTenant, rawCredential, sameText, type Credentials } from './credentials';
import { absent, denied, signedIn, type Resolution, type Resolver } from './resolution';

/** How a proxy in front proves itself. */
export interface ProxyTrust {
  readonly secret: string;
  /** Name that the proxy must give itself; null for any. */
  readonly issuer: string | null;
}

const subjectHeaders = ['x-agent-bom-subject', 'x-forwarded-email', 'x-auth-request-email'] as const;
const singleHeaders = [
  'x-agent-bom-proxy-secret',
  'x-agent-bom-auth-issuer',
  'x-agent-bom-tenant-id',
  'x-agent-bom-role',
  ...subjectHeaders,
];

/** Identity in headers of a proxy that has signed the user in. Whoever knows the secret may be anybody: only the proxy may reach this server. */
export function trustedProxy(trust: ProxyTrust | null): Resolver {
  return (credentials) => {
    if (trust === null || rawCredential(credentials) !== undefined) return absent;
    const role = (credentials.header('x-agent-bom-role') ?? '').trim();
    const subject = subjectOf(credentials);
    if (role === '' && subject === '') return absent;
    return refusalOf(credentials, trust) ?? identity(credentials, role, subject);
  };
}

function refusalOf(credentials: Credentials, { secret, issuer }: ProxyTrust): Resolution | null {
  const genuine = sameText(credentials.header('x-agent-bom-proxy-secret') ?? '', secret);
  // A header that is there twice was sent by the client and added to by the proxy: nobody can say whose word it is.
  if (!genuine || singleHeaders.some((name) => credentials.occurrences(name) > 1)) return denied('proxyAttestation');
  if (issuer !== null && !sameText(credentials.header('x-agent-bom-auth-issuer') ?? '', issuer)) return denied('proxyIssuer');
  return null;
}

function identity(credentials: Credentials, role: string, subject: string): Resolution {
  const named = (credentials.header('x-agent-bom-tenant-id') ?? '').trim();
  if (named === '') return denied('proxyTenant');
  const tenant = customerTenant(named);
  if (tenant === null) return denied('proxyReservedTenant');
  if (role === '') return denied('proxyNoRole');
  const known = roles[role.toLowerCase()];
  if (known === undefined)
    return { kind: 'denied', status: 403, reason: `Invalid proxy role '${role.toLowerCase().slice(0, 64)}'`, guess: false };
  const name = subject === '' ? 'proxy-header' : subject.slice(0, 256);
  return signedIn({ tenant, role: known, scopes: [], method: 'proxy_header', subject: name, keyId: null });
}

function subjectOf(credentials: Credentials): string {
  return subjectHeaders.map((name) => (credentials.header(name) ?? '').trim()).find((value) => value !== '') ?? '';
}

const roles: Readonly<Record<string, Role | undefined>> = Object.assign(Object.create(null), {
  admin: 'ADMIN',
  analyst: 'ANALYST',
  viewer: 'VIEWER',
});
