import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import { defineIntegrationTestSuite, type CreateServerForIntegrationTestsOptions } from '@apollo/server-integration-testsuite';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { pino } from 'pino';
import { createApp, serveGraphql } from '../../server/http/app';

/** The suite's own Apollo Server on this project's HTTP layer. */
async function createServer(config: ApolloServerOptions<BaseContext>, { context }: CreateServerForIntegrationTestsOptions = {}) {
  const app = createApp({ bodyBytes: 10_485_760, logger: pino({ level: 'silent' }) });
  const server = new ApolloServer({ ...config, plugins: [...(config.plugins ?? []), fastifyApolloDrainPlugin(app)] });
  await server.start();
  await serveGraphql(app, server, context ?? (async () => ({})), '/');
  return { server, url: await app.listen({ host: '127.0.0.1', port: 0 }) };
}

// Tests that need graphql 17 for incremental delivery are off by default; nothing else is.
defineIntegrationTestSuite(createServer);
