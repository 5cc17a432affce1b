import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sessionCookies, type OpenedSession } from '../auth/browserSession';
import type { SessionExchange } from '../auth/sessionExchange';
import type { Deployment } from '../deployment';
import { credentialsOf } from './sessionCredentials';
import { refusalOf, sendEnvelope } from './sessionErrors';

const body = z.strictObject({ api_key: z.string().min(1).max(2048) });

/** `POST` and `DELETE /v1/auth/session`: exchange a key for a browser session, and end it. Absent where there are no sessions. */
export function registerSessions(app: FastifyInstance, { authentication: { sessions }, config }: Deployment): void {
  if (sessions === null) return;
  const { secure } = config.auth.browser;
  const isSecure = (request: FastifyRequest): boolean => secure ?? (config.auth.trustedHops > 0 && forwardedOverTls(request));
  app.post('/v1/auth/session', (request, reply) => guarded(request, reply, () => open(sessions, request, reply, isSecure(request))));
  app.delete('/v1/auth/session', (request, reply) =>
    guarded(request, reply, async () => {
      await sessions.end(credentialsOf(request));
      return clear(reply, isSecure(request));
    }),
  );
}

async function open(sessions: SessionExchange, request: FastifyRequest, reply: FastifyReply, secure: boolean): Promise<FastifyReply> {
  const parsed = body.safeParse(request.body);
  // The body holds a secret: what is wrong with it is said without it.
  if (!parsed.success) return sendEnvelope(request, reply, 422, 'The body must be {"api_key": "..."}');
  const opened = await sessions.open(credentialsOf(request), parsed.data.api_key);
  return reply.status(204).header('set-cookie', cookiesOf(opened, secure)).send();
}

function clear(reply: FastifyReply, secure: boolean): FastifyReply {
  return reply
    .status(204)
    .header('set-cookie', cookiesOf({ token: '', csrf: '', lifeSeconds: 0 }, secure))
    .send();
}

async function guarded(request: FastifyRequest, reply: FastifyReply, work: () => Promise<FastifyReply>): Promise<FastifyReply> {
  try {
    return await work();
  } catch (error) {
    const { status, detail, retryAfterSeconds } = refusalOf(error);
    if (retryAfterSeconds !== null) void reply.header('retry-after', String(retryAfterSeconds));
    return sendEnvelope(request, reply, status, detail);
  }
}

/** The session's cookie is out of reach of scripts; that of the CSRF token is there for them. */
function cookiesOf({ token, csrf, lifeSeconds }: OpenedSession, secure: boolean): string[] {
  const attributes = `Max-Age=${lifeSeconds}; Path=/; SameSite=strict${secure ? '; Secure' : ''}`;
  return [`${sessionCookies.session}=${token}; HttpOnly; ${attributes}`, `${sessionCookies.csrf}=${csrf}; ${attributes}`];
}

function forwardedOverTls(request: FastifyRequest): boolean {
  return request.headers['x-forwarded-proto'] === 'https';
}
