import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { describeSession } from '../../resolvers/session';
import type { Session } from '../../resolvers/types.generated';
import { budgetCredential } from '../auth/authenticate';
import type { Deployment } from '../deployment';
import type { HttpRateLimits } from './rateLimits';
import { credentialsOf } from './sessionCredentials';
import { refusalOf, requestIdOf } from './sessionErrors';

/** `GET /v1/auth/me`: who the caller is, byte for byte as agent-bom says it. */
export function registerAuthMe(app: FastifyInstance, deployment: Deployment, limits: HttpRateLimits): void {
  app.get('/v1/auth/me', async (request, reply) => {
    try {
      return await answer(request, reply, deployment, limits);
    } catch (error) {
      const { status, detail, retryAfterSeconds } = refusalOf(error);
      if (retryAfterSeconds !== null) void reply.header('retry-after', String(retryAfterSeconds));
      return reply.status(status).send({ detail });
    }
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { authentication, services }: Deployment,
  limits: HttpRateLimits,
): Promise<FastifyReply> {
  const credentials = credentialsOf(request);
  const session = await authentication.authenticator.authenticate(credentials);
  const admission = await limits.admissionOf(request, reply, session, budgetCredential(session, credentials));
  await admission?.settle();
  const facts = describeSession(session, services.config, requestIdOf(request));
  const { requestId, traceId, spanId } = facts;
  void reply.headers({
    'x-request-id': requestId,
    'x-trace-id': traceId,
    'x-span-id': spanId,
    traceparent: `00-${traceId}-${spanId}-01`,
    'x-api-version': 'v1',
  });
  return reply.type('application/json').send(JSON.stringify(asRest(facts)));
}

/** The names and the order of agent-bom. */
function asRest(facts: Session): object {
  return {
    authenticated: facts.authenticated,
    auth_required: facts.authRequired,
    configured_modes: facts.configuredModes,
    recommended_ui_mode: facts.recommendedUiMode,
    sso_provider: facts.ssoProvider,
    auth_method: facts.authMethod,
    managed_trial_mode: facts.managedTrialMode,
    managed_trial_envelope: facts.managedTrialEnvelope,
    subject: facts.subject,
    tenant_id: facts.tenantId,
    role: facts.role.toLowerCase(),
    role_summary: summaryAsRest(facts.roleSummary),
    memberships: facts.memberships.map((membership) => ({
      tenant_id: membership.tenantId,
      role: membership.role.toLowerCase(),
      ui_role: membership.uiRole,
      display_name: membership.displayName,
      active: membership.active,
    })),
    request_id: facts.requestId,
    trace_id: facts.traceId,
    span_id: facts.spanId,
  };
}

function summaryAsRest(summary: Session['roleSummary']): object {
  return {
    role: summary.role.toLowerCase(),
    ui_role: summary.uiRole,
    display_name: summary.displayName,
    description: summary.description,
    capabilities: summary.capabilities,
    capability_matrix: summary.capabilityMatrix.map((capability) => ({
      id: capability.id,
      label: capability.label,
      description: capability.description,
      minimum_role: capability.minimumRole.toLowerCase(),
      minimum_role_label: capability.minimumRoleLabel,
      allowed: capability.allowed,
    })),
    can_see: summary.canSee,
    can_do: summary.canDo,
    cannot_do: summary.cannotDo,
  };
}
