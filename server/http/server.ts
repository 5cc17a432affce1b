import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { errorTable, GatewayError } from '../../datasources/errors';
import type { GatewayContext } from '../../resolvers/context';
import type { Deployment } from '../deployment';
import { toClientError } from '../errors';
import { OperationExecutor } from '../execution';
import { documentRules } from '../limits';
import { registerGraphiql } from './graphiql';

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
  // PERF: a child logger per request is not free; faults are logged with the request's id by the handlers below.
  const app = Fastify({ bodyLimit: config.limits.bodyBytes, logger: false, genReqId: () => randomUUID(), forceCloseConnections: true });
  const apollo = createApollo(deployment, app, logger);
  await apollo.start();
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(apiHeaders);
    done(refusal(request));
  });
  app.setErrorHandler(async (error: { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ err: error, correlationId: request.id }, 'request failed');
    await reply.status(status).send({ errors: [httpError(status, error.code, request.id)] });
  });
  await app.register(fastifyApollo(apollo), { path: '/graphql', context: (request) => contextOf(deployment, request) });
  registerHealth(app, deployment);
  if (config.graphiql) await registerGraphiql(app);
  return {
    app,
    listen: () => app.listen({ host: config.host, port: config.port }),
    close: async () => {
      await apollo.stop();
      await app.close();
      await deployment.close();
    },
  };
}

/** The Apollo Server of a deployment. Without an app there is no HTTP to drain, as in tests. */
export function createApollo(deployment: Deployment, app: FastifyInstance | null, logger: Logger): ApolloServer<GatewayContext> {
  const { config, schema } = deployment;
  const onMasked = (err: unknown, correlationId: string): void => logger.error({ err, correlationId }, 'masked error');
  const executor = new OperationExecutor(schema.schema, deployment.services.explain.cost, config.limits.cost, onMasked);
  return new ApolloServer<GatewayContext>({
    schema: schema.schema,
    logger,
    introspection: config.graphiql,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: config.limits.tokens },
    validationRules: [...documentRules(config.limits)],
    // Suggestions would tell, name by name, what introspection does not.
    hideSchemaDetailsFromClientErrors: !config.graphiql,
    formatError: (_formatted, error) => toClientError(error, randomUUID(), onMasked),
    plugins: [
      executor.plugin(),
      ...(app ? [fastifyApolloDrainPlugin(app)] : []),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}

async function contextOf(deployment: Deployment, request: FastifyRequest): Promise<GatewayContext> {
  const header = (name: string): string | undefined => {
    const value = request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  try {
    const session = await deployment.authenticator.authenticate({
      authorization: header('authorization'),
      apiKey: header('x-api-key'),
      peer: request.socket.remoteAddress ?? '',
      hostHeader: header('host'),
    });
    const idempotencyKey = header('idempotency-key');
    return deployment.contextFor(session, request.id, idempotencyKey === undefined ? {} : { idempotencyKey });
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    const status = error.code === 'UNAUTHENTICATED' ? 401 : 503;
    throw new GraphQLError(error.message, { originalError: error, extensions: { ...error.toExtensions(), http: { status } } });
  }
}

/** JSON is UTF-8. Read as anything else, the same bytes could say something else to whatever stands in front of this server. */
function foreignCharset(contentType: string | undefined): boolean {
  const charset = /charset\s*=\s*"?([^\s";,]*)/i.exec(contentType ?? '')?.[1];
  return charset !== undefined && !/^utf-?8$/i.test(charset);
}

/** Why a request cannot be looked at; undefined when it can. The Apollo adapter builds a URL from the host and would fail on what is none. */
function refusal(request: FastifyRequest): Error | undefined {
  if (foreignCharset(request.headers['content-type'])) return Object.assign(new Error(), { statusCode: 415, code: 'UNSUPPORTED_CHARSET' });
  if (!URL.canParse(request.url, `http://${request.hostname}/`))
    return Object.assign(new Error(), { statusCode: 400, code: 'MALFORMED_HOST' });
  return undefined;
}

function httpError(status: number, fastifyCode: string | undefined, correlationId: string): object {
  if (status >= 500) return { message: 'An unexpected fault occurred.', extensions: { code: 'INTERNAL', retryable: false, correlationId } };
  const message = status === 413 ? 'The request body is too large.' : `The request is not acceptable (${fastifyCode ?? status}).`;
  return { message, extensions: { code: 'BAD_REQUEST', retryable: errorTable.BAD_REQUEST.retryable } };
}

/** `/healthz`: the process lives. `/readyz`: every configured backend answers; 503 names those that do not. */
function registerHealth(app: FastifyInstance, deployment: Deployment): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const probes = [...deployment.services.backends.values()].map(
      async (module) => [module.backend, (await module.health()).reachable] as const,
    );
    const backends = Object.fromEntries(await Promise.all(probes));
    const ready = Object.values(backends).every(Boolean);
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not_ready', backends });
  });
}

/** For answers that no browser renders. */
const apiHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
