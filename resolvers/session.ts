import { allRoles, roleSummary } from './capabilities';
import type { GatewayContext } from './context';
import type { Resolvers, Session } from './types.generated';

function sessionOf({ session, services, requestId }: GatewayContext): Session {
  const summary = roleSummary(session.role);
  const { configuredModes } = services.config;
  return {
    authenticated: true,
    authRequired: session.method !== 'local',
    configuredModes,
    recommendedUiMode: recommendedMode(session.method, configuredModes),
    ssoProvider: null,
    authMethod: session.method,
    managedTrialMode: false,
    subject: session.subject,
    tenantId: session.tenant,
    role: session.role,
    roleSummary: summary,
    memberships: [{ tenantId: session.tenant, role: session.role, uiRole: summary.uiRole, displayName: summary.displayName, active: true }],
    requestId,
  };
}

/** The session contract's order of preference, as far as this gateway has the modes. */
function recommendedMode(method: string, modes: readonly string[]): string {
  if (method === 'local' && modes.length === 0) return 'no_auth';
  return modes.includes('api_key') ? 'session_api_key' : 'configure_auth';
}

/** Resolvers of the session and of the roles. */
export const sessionResolvers: Required<Pick<Resolvers, 'Query'>> = {
  Query: {
    session: (_root, _args, context) => sessionOf(context),
    roles: () => allRoles.map(roleSummary),
  },
};
