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

/** What is left of the caller's budget after this operation was counted. Instants are epoch seconds. */
export interface CallerBudget {
  readonly bucketKey: string;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: number;
  /** Whether other processes count in the same bucket. */
  readonly shared: boolean;
  /** Hits this operation counted for. */
  readonly hits: number;
}

/** Lets an operation in, or keeps it out. */
export interface Admission {
  /** What is left; null before the operation was counted. */
  readonly budget: CallerBudget | null;
  /** Counts the operation and waits for its turn; returns what ends the turn. Throws RATE_LIMITED, and BACKEND_UNAVAILABLE when a change cannot be counted. */
  enter(cost: number, kind: 'READ' | 'WRITE'): (() => void) | Promise<() => void>;
  /** Counts a request that ran no operation, once. */
  settle(): void | Promise<void>;
}

/** What resolvers get: the session, the data layer of this operation, and the services of the deployment. */
export interface GatewayContext {
  readonly session: Session;
  readonly data: DataOperation;
  readonly services: Services;
  /** Estimated cost of the running operation; set before it runs. */
  cost?: number;
  /** What limits the caller; absent where nobody does, as in a command. */
  readonly admission?: Admission;
  /** The request's `Idempotency-Key` header; null when it has none. */
  readonly idempotencyKey: string | null;
  /** Identifies the request in logs and masked errors. */
  readonly requestId: string;
}
