import type { Deployment } from './deployment';
import { describeRateLimits } from './rateLimitPlace';

/** What a person sees after the start: where to go, who they are, and what is behind it. */
export function announce(deployment: Deployment, address: string): string {
  const { config, services } = deployment;
  const identity = config.local
    ? `local, tenant ${config.local.tenant}, role ${config.local.role} (no key needed on this machine)`
    : config.postgres && !config.postgres.maintenanceUrl && config.staticKey === null && config.envKeys.length === 0
      ? 'NOBODY CAN SIGN IN: set AGENT_BOM_POSTGRES_MAINTENANCE_URL, or AGENT_BOM_API_KEYS'
      : 'API key required: Authorization: Bearer <key>';
  const demo = config.sqlite?.demo === true && config.mode === 'managed' ? ' with the demo data set' : '';
  const lines = [
    `ParityQL ${services.version} is ready.`,
    '',
    ...(config.graphiql ? [`  Open      ${address}/graphiql`] : []),
    `  GraphQL   ${address}/graphql`,
    `  Health    ${address}/readyz`,
    `  Stores    ${services.config.shape} (${config.mode})${demo}`,
    `  Identity  ${identity}`,
    `  Limits    ${describeRateLimits(config)}`,
    '',
  ];
  return lines.join('\n') + '\n';
}
