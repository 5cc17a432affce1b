import type { FastifyRequest } from 'fastify';
import type { Credentials } from '../auth/credentials';

/** What authentication sees of a request. */
export function credentialsOf(request: FastifyRequest): Credentials {
  const { headers } = request;
  return {
    method: request.method,
    peer: request.socket.remoteAddress ?? '',
    header: (name) => {
      const value = headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    occurrences: (name) => request.raw.headersDistinct[name]?.length ?? 0,
  };
}
