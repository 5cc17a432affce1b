import type { Config } from './config';
import type { Deployment } from './deployment';
import { describeRateLimits } from './rateLimitPlace';

/** What a person sees after the start: where to go, who they are, and what is behind it. */
export function announce(deployment: Deployment, address: string): string {
  const { config, services } = deployment;
  const demo = config.sqlite?.demo === true && config.mode === 'managed' ? ' with the demo data set' : '';
  const lines = [
    `ParityQL ${services.version} is ready.`,
    '',
    ...(config.graphiql ? [`  Open      ${address}/graphiql`] : []),
    `  GraphQL   ${address}/graphql`,
    `  Health    ${address}/readyz`,
    `  Stores    ${services.config.shape} (${config.mode})${demo}`,
    `  Identity  ${describeIdentity(config)}`,
    `  Limits    ${describeRateLimits(config)}`,
    ...(config.snowflake?.auth.kind === 'password'
      ? ['  Warning   Snowflake is signed in to with a password, which Snowflake is ending for services: use a key pair or a token.']
      : []),
    '',
  ];
  return lines.join('\n') + '\n';
}

function describeIdentity({ local, auth, staticKey, envKeys, postgres }: Config): string {
  if (local) return `local, tenant ${local.tenant}, role ${local.role} (no key needed on this machine)`;
  if (auth.anonymous)
    return `ANYBODY IS LET IN, to tenant default with role ${auth.anonymous.role}: AGENT_BOM_ALLOW_UNAUTHENTICATED_API is on`;
  const keyed = staticKey !== null || envKeys.length > 0 || Boolean(postgres?.maintenanceUrl);
  const ways = [
    ...(keyed ? ['API key (Authorization: Bearer <key>)'] : []),
    ...(auth.oidc ? ['OIDC token'] : []),
    ...(auth.proxy ? ['trusted proxy'] : []),
  ];
  if (keyed && ways.length === 1) return 'API key required: Authorization: Bearer <key>';
  if (ways.length > 0) return `required: ${ways.join(', ')}`;
  return auth.browser.secret === null
    ? 'NOBODY CAN SIGN IN: set AGENT_BOM_POSTGRES_MAINTENANCE_URL, or AGENT_BOM_API_KEYS'
    : 'browser session of agent-bom required';
}
