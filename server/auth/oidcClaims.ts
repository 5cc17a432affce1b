import type { JWTPayload } from 'jose';
import type { Role } from '../../datasources/vocabulary';
import { customerTenant } from './credentials';
import type { OidcProvider } from './oidcProvider';

/** Words of identity providers for a role, the highest role first (contract: OIDC bearer). */
const roleWords: readonly (readonly [Role, ReadonlySet<string>])[] = [
  ['ADMIN', new Set(['admin', 'administrator', 'superuser'])],
  ['ANALYST', new Set(['analyst', 'security-analyst', 'engineer', 'developer'])],
];

const listClaims = ['roles', 'groups', 'permissions'] as const;

/** Other names of the tenant claim, which count only where the provider has no name of its own for it. */
const tenantAliases = ['tid', 'tenant', 'org_id', 'organization_id'] as const;

/** The role of a token: its role claim, else the first list that names one, else VIEWER; null when the provider insists on one and there is none. */
export function roleOf(claims: JWTPayload, { roleClaim, requireRole }: Pick<OidcProvider, 'roleClaim' | 'requireRole'>): Role | null {
  const own = claims[roleClaim];
  const named = typeof own === 'string' ? highest([own]) : null;
  const listed = listClaims.map((name) => (Array.isArray(claims[name]) ? highest(claims[name]) : null)).find((role) => role !== null);
  return named ?? listed ?? (requireRole ? null : 'VIEWER');
}

function highest(words: readonly unknown[]): Role | null {
  const lowered = words.map((word) => String(word).toLowerCase());
  return roleWords.find(([, known]) => lowered.some((word) => known.has(word)))?.[0] ?? null;
}

/** The tenant of a token; null when it may not have one, or not this one. */
export function tenantOf(
  claims: JWTPayload,
  { tenant: bound, tenantClaim, requireTenant, allowDefaultTenant }: Omit<OidcProvider, 'issuer'>,
): string | null {
  const names = tenantClaim === 'tenant_id' ? [tenantClaim, ...tenantAliases] : [tenantClaim];
  const claimed = names.map((name) => claims[name]).find((value) => value !== undefined && value !== null && value !== '');
  if (claimed === undefined) {
    if (bound !== null && !requireTenant) return bound;
    return allowDefaultTenant && !requireTenant ? 'default' : null;
  }
  const named = typeof claimed === 'string' || typeof claimed === 'number' ? customerTenant(String(claimed)) : null;
  return bound !== null && named !== bound ? null : named;
}

/** What people call the holder: email, preferred user name, or subject. */
export function subjectOf(claims: JWTPayload): string {
  const names = [claims['email'], claims['preferred_username'], claims.sub];
  return (names.find((name) => typeof name === 'string' && name !== '') as string | undefined)?.slice(0, 256) ?? 'oidc';
}
