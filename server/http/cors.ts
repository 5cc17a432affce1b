import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Request headers that a page of an allowed origin may send. */
const allowedHeaders = [
  'accept',
  'apollo-require-preflight',
  'authorization',
  'content-type',
  'idempotency-key',
  'priority',
  'x-api-key',
  'x-apollo-operation-name',
];

/** Response headers that such a page may read. */
const exposedHeaders = ['ratelimit-limit', 'ratelimit-policy', 'ratelimit-remaining', 'ratelimit-reset', 'retry-after', 'x-operation-cost'];

/** Lets pages of the listed origins use the API, without cookies: those belong to pages of this server. Without a list no foreign page may. */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders,
    exposedHeaders,
    credentials: false,
    maxAge: 600,
    strictPreflight: true,
  });
}
