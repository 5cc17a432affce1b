import { randomBytes } from 'node:crypto';
import { allRoles, roleSummary } from './capabilities';
import type { GatewayContext } from './context';
import type { DeploymentFacts } from './services';
import type { Resolvers, Session } from './types.generated';

/** The session as `GET /v1/auth/me` and the query `session` tell it. */
export function describeSession(session: GatewayContext['session'], facts: DeploymentFacts, requestId: string): Session {
  const summary = roleSummary(session.role);
  const { configuredModes } = facts;
  return {
    authenticated: true,
    authRequired: facts.authRequired && session.method !== 'local',
    configuredModes,
    recommendedUiMode: recommendedMode(session.method, configuredModes),
    ssoProvider: null,
    authMethod: session.method,
    managedTrialMode: false,
    managedTrialEnvelope: null,
    subject: session.subject,
    tenantId: session.tenant,
    role: session.role,
    roleSummary: summary,
    memberships: [{ tenantId: session.tenant, role: session.role, uiRole: summary.uiRole, displayName: summary.displayName, active: true }],
    requestId,
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
  };
}

/** What a user interface should offer when a mode is configured, in the session contract's order of preference. */
const recommendations: readonly (readonly [mode: string, offer: string])[] = [
  ['trusted_proxy', 'reverse_proxy_oidc'],
  ['oidc_browser', 'oidc_browser'],
  ['snowflake_oauth', 'snowflake_oauth'],
  ['oidc_bearer', 'oidc_bearer'],
  ['saml_sso', 'session_api_key'],
  ['api_key', 'session_api_key'],
];

function recommendedMode(method: string, modes: readonly string[]): string {
  if ((method === 'local' || method === 'anonymous') && modes.length === 0) return 'no_auth';
  return recommendations.find(([mode]) => modes.includes(mode))?.[1] ?? 'configure_auth';
}

/** Resolvers of the session and of the roles. */
export const sessionResolvers: Required<Pick<Resolvers, 'Query'>> = {
  Query: {
    session: (_root, _args, { session, services, requestId }) => describeSession(session, services.config, requestId),
    roles: () => allRoles.map(roleSummary),
  },
};
