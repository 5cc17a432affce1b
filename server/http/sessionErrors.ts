import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorTable, GatewayError } from '../../datasources/errors';
import { AuthenticationError } from '../auth/resolution';

/** Codes of agent-bom's error envelope by status (contract: errors). */
const restCodes: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'AUTH_FAILED',
  403: 'FORBIDDEN',
  422: 'VALIDATION_ERROR',
  429: 'RATE_LIMITED',
  503: 'SERVICE_UNAVAILABLE',
};

/** Status and text of a refusal on a REST path. Rethrows what is no refusal. */
export function refusalOf(error: unknown): { readonly status: number; readonly detail: string; readonly retryAfterSeconds: number | null } {
  if (!(error instanceof GatewayError)) throw error;
  const { httpStatus } = errorTable[error.code];
  const known = httpStatus === 200 ? 503 : httpStatus;
  const status = error instanceof AuthenticationError ? error.status : known;
  const { retryAfterSeconds } = error.details;
  return { status, detail: error.message, retryAfterSeconds: typeof retryAfterSeconds === 'number' ? retryAfterSeconds : null };
}

/** Refuses as agent-bom's routes do: with an envelope, and the detail beside it. */
export function sendEnvelope(request: FastifyRequest, reply: FastifyReply, status: number, detail: string): FastifyReply {
  const correlationId = requestIdOf(request);
  const error = { code: restCodes[status] ?? 'INTERNAL_ERROR', message: detail, correlation_id: correlationId, details: detail };
  return reply.status(status).header('x-request-id', correlationId).send({ error, detail });
}

/** The caller's own id of the request where it sent a plain one, else a new one. */
export function requestIdOf(request: FastifyRequest): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}
