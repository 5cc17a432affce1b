import type { DataOperation } from '../datasources/operation';
import type { Services } from './services';
import type { Role } from './types.generated';

/** Who asks: resolved once per request, never from an argument. */
export interface Session {
  readonly tenant: string;
  readonly role: Role;
  /** Scopes of the key; empty means that the key is not restricted by scope. */
  readonly scopes: readonly string[];
  /** How the caller was recognised, for example `api_key` or `local`. */
  readonly method: string;
  /** Key name or other name of the caller. */
  readonly subject: string;
  readonly keyId: string | null;
}

/** What resolvers get: the session, the data layer of this operation, and the services of the deployment. */
export interface GatewayContext {
  readonly session: Session;
  readonly data: DataOperation;
  readonly services: Services;
  /** Estimated cost of the running operation; set before it runs. */
  cost?: number;
  /** The request's `Idempotency-Key` header; null when it has none. */
  readonly idempotencyKey: string | null;
  /** Identifies the request in logs and masked errors. */
  readonly requestId: string;
}
