import { z } from 'zod';
import type { Role } from '../datasources/vocabulary';
import { customerTenant } from './auth/credentials';
import type { OidcProvider } from './auth/oidcProvider';
import type { OidcSettings } from './auth/oidc';
import type { ProxyTrust } from './auth/trustedProxy';
import { choice, flag, whole, type Get } from './readSettings';
import type { SettingName } from './settings';

/** Ways of signing in beside keys. */
export interface AuthConfig {
  /** Whether the operator has configured any of them; there is no local identity then. */
  readonly configured: boolean;
  readonly browser: {
    /** Whether sessions can be opened: with several replicas only when they share a secret. */
    readonly enabled: boolean;
    readonly secret: string | null;
    readonly lifeSeconds: number;
    /** Null to decide by the request. */
    readonly secure: boolean | null;
  };
  readonly sessionAttemptsPerMinute: number;
  readonly proxy: ProxyTrust | null;
  /** Proxies of the operator in front. */
  readonly trustedHops: number;
  readonly oidc: OidcSettings | null;
  /** Role of whoever presents nothing; null to refuse them. */
  readonly anonymous: { readonly role: Role } | null;
}

/** Reads how callers sign in. `keyed` says whether there are, or may be, keys. */
export function readAuth(get: Get, { keyed }: { readonly keyed: boolean }, faults: string[]): AuthConfig {
  const clustered = isClustered(get);
  const proxy = readProxy(get, faults);
  const oidc = readOidc(get, faults);
  const anonymous = readAnonymous(get, keyed, faults);
  const browser = readBrowser(get, clustered, faults);
  if (clustered && get('AGENT_BOM_API_KEY') !== undefined)
    faults.push('AGENT_BOM_API_KEY is not accepted with several replicas; use AGENT_BOM_API_KEYS or stored keys');
  const scim = get('AGENT_BOM_SCIM_BEARER_TOKEN') ?? get('AGENT_BOM_SCIM_BEARER_TOKENS_JSON');
  if (scim !== undefined && (oidc !== null || proxy !== null))
    faults.push('OIDC and trusted proxies cannot be used with SCIM: users that SCIM has deactivated are not known to this gateway');
  return {
    configured: proxy !== null || oidc !== null || anonymous !== null || browser.secret !== null,
    browser,
    sessionAttemptsPerMinute: number(get, 'AGENT_BOM_AUTH_SESSION_ATTEMPTS_PER_MINUTE', 12, 1, 1000, faults),
    proxy,
    trustedHops: number(get, 'AGENT_BOM_TRUSTED_PROXY_HOPS', proxy === null ? 0 : 1, 0, 16, faults),
    oidc,
    anonymous,
  };
}

const number = (get: Get, name: SettingName, fallback: number, min: number, max: number, faults: string[]): number =>
  whole(get(name), fallback, min, max, name, faults);

/** Several processes answer for one deployment. */
function isClustered(get: Get): boolean {
  const shared = /^(1|true|yes|on)$/i.test(get('AGENT_BOM_REQUIRE_SHARED_RATE_LIMIT') ?? '');
  return shared || Number(get('AGENT_BOM_CONTROL_PLANE_REPLICAS') ?? '1') > 1;
}

const ageLimits = { min: 60, max: 86_400 } as const;

function readBrowser(get: Get, clustered: boolean, faults: string[]): AuthConfig['browser'] {
  const secret = get('AGENT_BOM_BROWSER_SESSION_SIGNING_KEY') ?? null;
  const required = flag(
    get('AGENT_BOM_REQUIRE_BROWSER_SESSION_SIGNING_KEY'),
    false,
    'AGENT_BOM_REQUIRE_BROWSER_SESSION_SIGNING_KEY',
    faults,
  );
  if (required && secret === null) faults.push('AGENT_BOM_BROWSER_SESSION_SIGNING_KEY is required and not set');
  const age = number(get, 'AGENT_BOM_SESSION_COOKIE_MAX_AGE_SECONDS', 28_800, 0, 2 ** 31, faults);
  const asked = get('AGENT_BOM_SESSION_COOKIE_SECURE');
  const secure = flag(asked, true, 'AGENT_BOM_SESSION_COOKIE_SECURE', faults);
  return {
    enabled: secret !== null || !clustered,
    secret,
    lifeSeconds: Math.min(ageLimits.max, Math.max(ageLimits.min, age)),
    secure: asked !== undefined || clustered || get('NODE_ENV') === 'production' ? secure : null,
  };
}

function readProxy(get: Get, faults: string[]): ProxyTrust | null {
  if (!flag(get('AGENT_BOM_TRUST_PROXY_AUTH'), false, 'AGENT_BOM_TRUST_PROXY_AUTH', faults)) return null;
  const secret = get('AGENT_BOM_TRUST_PROXY_AUTH_SECRET') ?? '';
  if (Buffer.byteLength(secret, 'utf8') < 32)
    faults.push('AGENT_BOM_TRUST_PROXY_AUTH needs AGENT_BOM_TRUST_PROXY_AUTH_SECRET of at least 32 bytes');
  return { secret, issuer: get('AGENT_BOM_TRUST_PROXY_AUTH_ISSUER') ?? null };
}

/** Nobody who presents nothing is more than a viewer where keys exist: the keys would be for nothing. */
function readAnonymous(get: Get, keyed: boolean, faults: string[]): AuthConfig['anonymous'] {
  const role = choice(
    get('AGENT_BOM_NO_AUTH_ROLE')?.toUpperCase(),
    ['VIEWER', 'ANALYST', 'ADMIN'],
    'VIEWER',
    'AGENT_BOM_NO_AUTH_ROLE',
    faults,
  );
  const demo = flag(get('AGENT_BOM_DEMO_ESTATE'), false, 'AGENT_BOM_DEMO_ESTATE', faults);
  if (!flag(get('AGENT_BOM_ALLOW_UNAUTHENTICATED_API'), false, 'AGENT_BOM_ALLOW_UNAUTHENTICATED_API', faults)) return null;
  return { role: keyed || demo ? 'VIEWER' : role };
}

const truth = z.union([z.boolean(), z.stringbool()]).default(false);
const providerShape = z.strictObject({
  issuer: z.string().min(1),
  audience: z.string().min(1),
  jwks_uri: z.string().min(1).nullish(),
  allowed_jwks_uris: z.array(z.string()).default([]),
  role_claim: z.string().min(1).default('agent_bom_role'),
  tenant_claim: z.string().min(1).default('tenant_id'),
  required_nonce: z.string().min(1).nullish(),
  require_role_claim: truth,
  require_tenant_claim: truth,
  allow_default_tenant: truth,
});

function readOidc(get: Get, faults: string[]): OidcSettings | null {
  const [issuer, json] = [get('AGENT_BOM_OIDC_ISSUER'), get('AGENT_BOM_OIDC_TENANT_PROVIDERS_JSON')];
  const replay = choice(get('PARITYQL_OIDC_REPLAY'), ['once', 'reusable'], 'reusable', 'PARITYQL_OIDC_REPLAY', faults);
  if (issuer !== undefined && json !== undefined)
    faults.push('Set AGENT_BOM_OIDC_ISSUER or AGENT_BOM_OIDC_TENANT_PROVIDERS_JSON, not both');
  if (issuer === undefined && json === undefined) return null;
  const providers = issuer !== undefined ? [readIssuer(issuer, get, faults)] : readTenantProviders(json ?? '', faults);
  for (const provider of providers) checkProvider(provider, faults);
  return { providers, replay };
}

function readIssuer(issuer: string, get: Get, faults: string[]): OidcProvider {
  const is = (name: SettingName): boolean => flag(get(name), false, name, faults);
  const allowed = (get('AGENT_BOM_OIDC_ALLOWED_JWKS_URIS') ?? '').split(',').map((uri) => uri.trim());
  const audience = get('AGENT_BOM_OIDC_AUDIENCE') ?? '';
  if (audience === '') faults.push('AGENT_BOM_OIDC_ISSUER needs AGENT_BOM_OIDC_AUDIENCE');
  return {
    issuer,
    audience,
    jwksUri: get('AGENT_BOM_OIDC_JWKS_URI') ?? null,
    allowedJwksUris: allowed.filter((uri) => uri !== ''),
    tenant: null,
    roleClaim: 'agent_bom_role',
    tenantClaim: 'tenant_id',
    requiredNonce: get('AGENT_BOM_OIDC_REQUIRED_NONCE') ?? null,
    requireRole: is('AGENT_BOM_OIDC_REQUIRE_ROLE_CLAIM'),
    requireTenant: is('AGENT_BOM_OIDC_REQUIRE_TENANT_CLAIM'),
    allowDefaultTenant: is('AGENT_BOM_OIDC_ALLOW_DEFAULT_TENANT'),
  };
}

function readTenantProviders(json: string, faults: string[]): readonly OidcProvider[] {
  const parsed = z.record(z.string().min(1), providerShape).safeParse(jsonOf(json));
  if (!parsed.success || Object.keys(parsed.data).length === 0) {
    const at = parsed.error?.issues[0];
    const where = at === undefined ? 'it names no tenant' : `${at.path.join('.') || 'it'}: ${at.message}`;
    faults.push(`AGENT_BOM_OIDC_TENANT_PROVIDERS_JSON is no object of providers by tenant (${where})`);
    return [];
  }
  for (const tenant of Object.keys(parsed.data))
    if (customerTenant(tenant) !== tenant)
      faults.push(`AGENT_BOM_OIDC_TENANT_PROVIDERS_JSON names '${tenant}', which no tenant may be called`);
  return Object.entries(parsed.data).map(([tenant, provider]) => ({
    issuer: provider.issuer,
    audience: provider.audience,
    jwksUri: provider.jwks_uri ?? null,
    allowedJwksUris: provider.allowed_jwks_uris,
    tenant,
    roleClaim: provider.role_claim,
    tenantClaim: provider.tenant_claim,
    requiredNonce: provider.required_nonce ?? null,
    requireRole: provider.require_role_claim,
    requireTenant: provider.require_tenant_claim,
    allowDefaultTenant: provider.allow_default_tenant,
  }));
}

/** Keys that arrive over plain HTTP could be anybody's; only this machine's own network is exempt. */
function checkProvider({ issuer, jwksUri, allowedJwksUris }: OidcProvider, faults: string[]): void {
  if (jwksUri === null && allowedJwksUris.length === 0)
    faults.push(`OIDC issuer ${issuer} needs the address of its keys, or a list of addresses that discovery may name`);
  for (const uri of [issuer, ...(jwksUri === null ? [] : [jwksUri]), ...allowedJwksUris]) {
    const url = URL.parse(uri);
    const local = url !== null && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(url.hostname);
    if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && local)) faults.push(`OIDC address ${uri} is not an https:// URL`);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
