import type { Deployment } from './deployment';

/** What a person sees after the start: where to go, who they are, and what is behind it. */
export function announce(deployment: Deployment, address: string): string {
  const { config, services } = deployment;
  const identity = config.local
    ? `local, tenant ${config.local.tenant}, role ${config.local.role} (no key needed on this machine)`
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
    '',
  ];
  return lines.join('\n') + '\n';
}
