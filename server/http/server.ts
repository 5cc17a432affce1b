import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { errorTable, GatewayError } from '../../datasources/errors';
import type { GatewayContext } from '../../resolvers/context';
import { budgetCredential } from '../auth/authenticate';
import { AuthenticationError } from '../auth/resolution';
import type { Deployment } from '../deployment';
import { toClientError } from '../errors';
import { OperationExecutor } from '../execution';
import { documentRules } from '../limits';
import { createApp, serveGraphql } from './app';
import { registerAuthMe } from './authMe';
import { allowOrigins } from './cors';
import { registerGraphiql } from './graphiql';
import { apiHeaders } from './headers';
import { registerHealth } from './health';
import { HttpRateLimits } from './rateLimits';
import { finishAnswers } from './requestErrors';
import { credentialsOf } from './sessionCredentials';
import { registerSessions } from './sessions';

/** A server that can be started and stopped. */
export interface HttpServer {
  readonly app: FastifyInstance;
  /** Starts listening and returns the address. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** Builds the HTTP server over a deployment. */
export async function createHttpServer(deployment: Deployment, logger: Logger): Promise<HttpServer> {
  const { config } = deployment;
  const app = createApp({ bodyBytes: config.limits.bodyBytes, headers: apiHeaders, logger });
  const limits = new HttpRateLimits(deployment, logger);
  limits.limitAddresses(app);
  await allowOrigins(app, config.corsOrigins);
  const apollo = createApollo(deployment, app, logger);
  await apollo.start();
  await serveGraphql(app, apollo, (request, reply) => contextOf(deployment, limits, request, reply));
  registerHealth(app, deployment, limits);
  registerAuthMe(app, deployment, limits);
  registerSessions(app, deployment);
  if (config.graphiql) await registerGraphiql(app);
  return {
    app,
    listen: () => app.listen({ host: config.host, port: config.port }),
    close: async () => {
      await apollo.stop();
      await app.close();
      await limits.close();
      await deployment.close();
    },
  };
}

/** The Apollo Server of a deployment. Without an app there is no HTTP to drain, as in tests. */
export function createApollo(deployment: Deployment, app: FastifyInstance | null, logger: Logger): ApolloServer<GatewayContext> {
  const { config, schema } = deployment;
  const onMasked = (err: unknown, correlationId: string): void => logger.error({ err, correlationId }, 'masked error');
  const executor = new OperationExecutor(
    schema.schema,
    deployment.services.explain.cost,
    config.limits.cost,
    onMasked,
    !config.introspection,
  );
  return new ApolloServer<GatewayContext>({
    schema: schema.schema,
    logger,
    introspection: config.introspection,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: config.limits.tokens },
    // Apollo's `maxRecursiveSelections` stays off: it would run these rules after all others. They have a limit of their own for that.
    validationRules: [...documentRules(config.limits)],
    // Suggestions would tell, name by name, what introspection does not.
    hideSchemaDetailsFromClientErrors: !config.introspection,
    formatError: (_formatted, error) => toClientError(error, randomUUID(), onMasked),
    plugins: [
      executor.plugin(),
      finishAnswers(),
      ...(app ? [fastifyApolloDrainPlugin(app)] : []),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}

async function contextOf(
  deployment: Deployment,
  limits: HttpRateLimits,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<GatewayContext> {
  try {
    const credentials = credentialsOf(request);
    const session = await deployment.authentication.authenticator.authenticate(credentials);
    const admitted = limits.admissionOf(request, reply, session, budgetCredential(session, credentials));
    const admission = admitted instanceof Promise ? await admitted : admitted;
    const idempotencyKey = credentials.header('idempotency-key');
    return deployment.contextFor(session, request.id, {
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      ...(admission === undefined ? {} : { admission }),
    });
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    const http = { status: statusOfRefusal(error) };
    const { retryAfterSeconds } = error.details;
    if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', String(retryAfterSeconds));
    throw new GraphQLError(error.message, { originalError: error, extensions: { ...error.toExtensions(), http } });
  }
}

/** A request that never became an operation has a status of its own; that of a store which could not be asked is 503. */
function statusOfRefusal(error: GatewayError): number {
  if (error instanceof AuthenticationError) return error.status;
  const { httpStatus } = errorTable[error.code];
  return httpStatus === 200 ? 503 : httpStatus;
}
