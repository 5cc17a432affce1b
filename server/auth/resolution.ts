import { GatewayError } from '../../datasources/errors';
import type { ErrorCode } from '../../datasources/vocabulary';
import type { Session } from '../../resolvers/context';
import type { Credentials } from './credentials';

/** Why a request is refused, in the words of the session contract. */
export interface Denial {
  readonly reason: string;
  readonly status: 400 | 401 | 403;
  /** Whether it counts as an attempt to guess a credential. */
  readonly guess: boolean;
}

/** A refusal as an answer. */
export type Denied = { readonly kind: 'denied' } & Denial;

/** What one way of signing in says about a request. Anything but `absent` ends the chain. */
export type Resolution = { readonly kind: 'absent' } | { readonly kind: 'session'; readonly session: Session } | Denied;

/** One way of signing in. Throws only when it could not decide, for example because a store is down. */
export type Resolver = (credentials: Credentials) => Resolution | Promise<Resolution>;

/** The request does not use this way of signing in. */
export const absent: Resolution = Object.freeze({ kind: 'absent' });

/** The request is who it says it is. */
export function signedIn(session: Session): Resolution {
  return { kind: 'session', session };
}

/** Every reason for a refusal: agent-bom's own words, so that clients of both need to know one list. */
const denials = {
  noCredential: { status: 401, reason: 'Unauthorized — provide API key via Authorization: Bearer <key> or X-API-Key header' },
  apiKey: { status: 401, reason: 'Unauthorized — invalid API key' },
  oidc: { status: 401, reason: 'Unauthorized — OIDC bearer token verification failed' },
  browserSession: { status: 401, reason: 'Unauthorized — invalid browser session' },
  sessionKey: { status: 401, reason: 'Unauthorized — browser session key is no longer active' },
  trial: { status: 401, reason: 'Unauthorized — managed trial is inactive' },
  proxyAttestation: { status: 401, reason: 'Unauthorized — invalid trusted proxy attestation' },
  proxyIssuer: { status: 401, reason: 'Unauthorized — invalid trusted proxy issuer' },
  proxyTenant: { status: 401, reason: 'Authentication required — trusted proxy requests must include X-Agent-Bom-Tenant-ID' },
  proxyReservedTenant: { status: 400, reason: 'The tenant of a trusted proxy request is empty, reserved or malformed' },
  proxyNoRole: { status: 403, reason: 'Forbidden — trusted proxy role required' },
  csrf: { status: 403, reason: 'Forbidden — missing or invalid CSRF token' },
  local: { status: 401, reason: 'Unauthorized — the local identity is only given to requests to and from this machine' },
} as const satisfies Readonly<Record<string, Omit<Denial, 'guess'>>>;

/** Name of a refusal. */
export type DenialName = keyof typeof denials;

/** Reasons that say nothing about a guessed secret: nothing was presented, or what was presented is genuine. */
const notGuessed: ReadonlySet<DenialName> = new Set(['noCredential', 'local', 'sessionKey', 'trial']);

/** Refuses for a known reason. */
export function denied(name: DenialName): Denied {
  const { status, reason } = denials[name];
  return { kind: 'denied', status, reason, guess: status === 401 && !notGuessed.has(name) };
}

const codes: Readonly<Record<Denial['status'], ErrorCode>> = { 400: 'BAD_REQUEST', 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' };

/** A refused request: a typed error, with the HTTP status of the contract. */
export class AuthenticationError extends GatewayError {
  readonly status: Denial['status'];

  constructor({ reason, status }: Pick<Denial, 'reason' | 'status'>) {
    super(codes[status], reason);
    this.name = 'AuthenticationError';
    this.status = status;
  }
}
