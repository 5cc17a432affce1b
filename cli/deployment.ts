import { readConfig } from '../server/config';
import { createDeployment, type Deployment } from '../server/deployment';

/** The configured deployment for a command that only looks: unlike a start it leaves an embedded file as it is, or absent. Throws ConfigError. */
export function openDeployment(env: NodeJS.ProcessEnv): Deployment {
  const config = readConfig(env);
  return createDeployment({ ...config, sqlite: config.sqlite && { ...config.sqlite, demo: false } });
}
