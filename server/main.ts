import { pino } from 'pino';
import { ConfigError, readConfig } from './config';
import { createDeployment } from './deployment';
import { createHttpServer } from './http/server';
import { announce } from './announce';

/** Starts the server; ends the process with code 1 when the configuration has faults. */
export async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(env);
  const logger = pino({ level: config.logLevel });
  const deployment = createDeployment(config);
  const server = await createHttpServer(deployment, logger);
  // One request must not end the process for all: GraphQL's execution can leave a failed lookup behind that nobody waits for any more.
  process.on('unhandledRejection', (err) => logger.error({ err }, 'unhandled rejection'));
  const stop = (): void => {
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const address = await server.listen();
  process.stdout.write(announce(deployment, address));
}

if (require.main === module) {
  main(process.env).catch((error: unknown) => {
    process.stderr.write(
      `${error instanceof ConfigError ? error.message : String(error instanceof Error ? (error.stack ?? error.message) : error)}\n`,
    );
    process.exit(1);
  });
}
