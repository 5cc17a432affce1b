import { randomUUID } from 'node:crypto';
import type { ApolloServer, BaseContext } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { errorTable, GatewayError } from '../../datasources/errors';

/** What the HTTP layer needs to be told. */
export interface AppOptions {
  /** Largest body, in bytes; a larger one is answered with 413. */
  readonly bodyBytes: number;
  /** Headers of every answer, unless the answer sets them itself. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly logger: Logger;
}

/** The HTTP layer without anything behind it: limits, headers, and typed answers to requests that never reach GraphQL. */
export function createApp({ bodyBytes, headers = {}, logger }: AppOptions): FastifyInstance {
  // PERF: a child logger per request is not free; faults are logged with the request's id by the handlers below.
  const app = Fastify({ bodyLimit: bodyBytes, logger: false, genReqId: () => randomUUID(), forceCloseConnections: true });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers);
    done(refusal(request));
  });
  app.setErrorHandler(async (error: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (error instanceof GatewayError) return refuse(reply, error);
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ err: error, correlationId: request.id }, 'request failed');
    return reply.status(status).send({ errors: [httpError(status, error.code, request.id)] });
  });
  app.setNotFoundHandler(async (request, reply) => {
    await reply.status(404).send({ errors: [httpError(404, undefined, request.id)] });
  });
  return app;
}

/** Serves a started Apollo Server, at `/graphql` unless told otherwise. */
export async function serveGraphql<C extends BaseContext>(
  app: FastifyInstance,
  apollo: ApolloServer<C>,
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<C>,
  path = '/graphql',
): Promise<void> {
  await app.register(fastifyApollo(apollo), { path, context });
}

/** The answer to a request that is refused before it reaches GraphQL. */
function refuse(reply: FastifyReply, error: GatewayError): FastifyReply {
  const { retryAfterSeconds } = error.details;
  if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', String(retryAfterSeconds));
  return reply.status(errorTable[error.code].httpStatus).send({ errors: [{ message: error.message, extensions: error.toExtensions() }] });
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
  const message = messages[status] ?? `Bad Request: the request is not acceptable (${fastifyCode ?? status}).`;
  return { message, extensions: { code: 'BAD_REQUEST', retryable: errorTable.BAD_REQUEST.retryable } };
}

const messages: Readonly<Record<number, string>> = {
  404: 'There is nothing at this path.',
  413: 'The request body is too large.',
};
