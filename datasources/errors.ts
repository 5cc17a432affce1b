import type { AuditFact } from './writes';
import type { Backend, ErrorCode, LogicalEntity, ParityReason, SupportLevel } from './vocabulary';

/** What a client can do about a code, and the HTTP status when the whole request failed because of it. */
export interface ErrorTraits {
  readonly retryable: boolean;
  readonly httpStatus: number;
  readonly remedy: string;
}

/** The one table of error codes. `docs/errors.md` is generated from it; a test walks it. */
export const errorTable: Readonly<Record<ErrorCode, ErrorTraits>> = Object.freeze({
  BACKEND_PARITY: { retryable: false, httpStatus: 200, remedy: 'Ask one of `supportedBackends`, or configure one of them.' },
  BACKEND_UNAVAILABLE: {
    retryable: true,
    httpStatus: 200,
    remedy: 'Retry with back-off; if it lasts, the operator must look at the store.',
  },
  BACKEND_TIMEOUT: { retryable: true, httpStatus: 200, remedy: 'Retry with a smaller page or a narrower filter.' },
  STORE_ABSENT: {
    retryable: false,
    httpStatus: 200,
    remedy:
      'The attached store lacks the table or column named in the message; start or upgrade agent-bom, or run `parityql migrate` in managed mode.',
  },
  STORED_DATA_INVALID: {
    retryable: false,
    httpStatus: 200,
    remedy: 'The stored record must be repaired by its writer; other records are unaffected.',
  },
  UNAUTHENTICATED: { retryable: false, httpStatus: 401, remedy: 'Send a valid API key as `Authorization: Bearer <key>` or `X-API-Key`.' },
  FORBIDDEN: { retryable: false, httpStatus: 200, remedy: 'Use a key whose role and scopes allow the field.' },
  NOT_FOUND: { retryable: false, httpStatus: 200, remedy: 'Check the id; the record may have been deleted or belong to another tenant.' },
  CONFLICT: { retryable: false, httpStatus: 200, remedy: 'Read the record again and decide anew.' },
  WRITE_REFUSED: {
    retryable: false,
    httpStatus: 200,
    remedy: 'Use `route` of agent-bom when the error names one; otherwise the operator must enable writes, or configure the audit key.',
  },
  QUOTA_EXCEEDED: {
    retryable: false,
    httpStatus: 200,
    remedy: 'Remove records that are no longer needed, or have the quota named in `quota` raised.',
  },
  IDEMPOTENCY_MISMATCH: { retryable: false, httpStatus: 200, remedy: 'Use a new idempotency key for a different request.' },
  IDEMPOTENCY_IN_FLIGHT: { retryable: true, httpStatus: 200, remedy: 'Retry after the first request has ended.' },
  BAD_CURSOR: { retryable: false, httpStatus: 200, remedy: 'Start again from the first page.' },
  BAD_USER_INPUT: { retryable: false, httpStatus: 400, remedy: 'Correct the argument the message names.' },
  BAD_REQUEST: { retryable: false, httpStatus: 400, remedy: 'Send a well-formed GraphQL-over-HTTP request.' },
  GRAPHQL_PARSE_FAILED: { retryable: false, httpStatus: 400, remedy: 'Correct the document.' },
  GRAPHQL_VALIDATION_FAILED: { retryable: false, httpStatus: 400, remedy: 'Correct the document against the schema.' },
  OPERATION_RESOLUTION_FAILURE: { retryable: false, httpStatus: 400, remedy: 'Name an operation that the document contains.' },
  COST_LIMIT_EXCEEDED: { retryable: false, httpStatus: 200, remedy: 'Ask for smaller pages or fewer fields.' },
  RATE_LIMITED: { retryable: true, httpStatus: 429, remedy: 'Wait `retryAfterSeconds`.' },
  PERSISTED_QUERY_REQUIRED: { retryable: false, httpStatus: 400, remedy: 'Use a registered operation.' },
  PERSISTED_QUERY_NOT_FOUND: { retryable: true, httpStatus: 200, remedy: 'Send the document together with its hash.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { retryable: false, httpStatus: 200, remedy: 'Send the document.' },
  INTERNAL: { retryable: false, httpStatus: 500, remedy: 'Quote `correlationId` to the operator.' },
});

/** Base of every error whose message may reach a client. Anything else is masked as INTERNAL. */
export class GatewayError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Further fields of `extensions`; never secrets, SQL or hosts. */
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'GatewayError';
  }

  /** The `extensions` object of the GraphQL error. */
  toExtensions(): Record<string, unknown> {
    return { code: this.code, retryable: errorTable[this.code].retryable, ...this.details };
  }
}

/** The SDL type `ParityError`, field by field. */
export interface ParityErrorFields {
  readonly code: 'BACKEND_PARITY';
  readonly entity: LogicalEntity;
  readonly field: string;
  readonly operation: 'READ' | 'WRITE';
  readonly backend: Backend | null;
  readonly level: SupportLevel;
  readonly reason: ParityReason;
  readonly supportedBackends: readonly Backend[];
  readonly configuredBackends: readonly Backend[];
  readonly note: string | null;
  readonly remedy: string | null;
  readonly retryable: false;
}

/** The typed parity error: its extensions are exactly the SDL type `ParityError`. */
export class BackendParityError extends GatewayError {
  constructor(readonly parity: ParityErrorFields) {
    super('BACKEND_PARITY', parityMessage(parity), { ...parity });
    this.name = 'BackendParityError';
  }
}

function parityMessage(p: ParityErrorFields): string {
  const supported = p.supportedBackends.length > 0 ? p.supportedBackends.join(', ') : 'no backend';
  const subject = p.backend === null ? `No configured backend serves ${p.field}` : `${p.backend} does not serve ${p.field}`;
  return `${subject} (${p.reason}). Served by: ${supported}.`;
}

/** The backend could not be reached. Names the backend kind, never its address. */
export class BackendUnavailableError extends GatewayError {
  constructor(backend: Backend, why: string, options?: ErrorOptions) {
    super('BACKEND_UNAVAILABLE', `${backend} is unavailable: ${why}.`, { backend }, options);
  }
}

/** The backend did not answer within its deadline. */
export class BackendTimeoutError extends GatewayError {
  constructor(backend: Backend, options?: ErrorOptions) {
    super('BACKEND_TIMEOUT', `${backend} did not answer in time.`, { backend }, options);
  }
}

/** A table or column that the entity needs is not there. */
export class StoreAbsentError extends GatewayError {
  constructor(backend: Backend, object: string, options?: ErrorOptions) {
    super('STORE_ABSENT', `${backend} has no ${object}: its owner has never created it.`, { backend, object }, options);
  }
}

/** A stored value is not what the contract says it is. Names the column, never the value. */
export class StoredDataInvalidError extends GatewayError {
  constructor(what: string) {
    super('STORED_DATA_INVALID', `The stored record cannot be read: ${what}.`, { what });
  }
}

/** An argument is not acceptable. */
export class BadUserInputError extends GatewayError {
  constructor(message: string, argument?: string) {
    super('BAD_USER_INPUT', message, argument === undefined ? {} : { argument });
  }
}

/** The cursor does not belong to this list. */
export class BadCursorError extends GatewayError {
  constructor() {
    super('BAD_CURSOR', 'The cursor was not issued for this tenant, field, filter, order and backend.');
  }
}

/** Why a deployment does not make a change. */
export type WriteRefusal = 'ATTACHED_READ_ONLY' | 'USE_AGENT_BOM' | 'NO_AUDIT_KEY' | 'NO_AUDIT_STORE' | 'NO_CHECKPOINT_KEY';

const refusals: Readonly<Record<WriteRefusal, string>> = {
  ATTACHED_READ_ONLY:
    "this gateway reads the stores of a running agent-bom; writing to them needs the operator's consent (PARITYQL_ATTACHED_WRITES)",
  USE_AGENT_BOM: 'beside a running agent-bom this change must go through agent-bom itself',
  NO_AUDIT_STORE: 'no configured store keeps an audit chain, and a change that cannot be audited is not made',
  NO_CHECKPOINT_KEY: 'no key for checkpoints is configured (PARITYQL_CHECKPOINT_KEY)',
  NO_AUDIT_KEY: 'no audit key is configured (AGENT_BOM_AUDIT_HMAC_KEY), and a change that cannot be audited is not made',
};

/** The deployment does not make this change, whoever asks. */
export class WriteRefusedError extends GatewayError {
  constructor(reason: WriteRefusal, field: string, attached: { readonly route: string | null; readonly why: string } | null) {
    const route = attached?.route ?? null;
    const use = reason === 'USE_AGENT_BOM' && route !== null ? ` Use ${route}.` : '';
    super('WRITE_REFUSED', `${field} is refused: ${refusals[reason]}.${use}`, { reason, field, route, note: attached?.why ?? null });
  }
}

/** A refusal that the audit trail records although nothing is changed. */
export class AuditedRefusalError extends GatewayError {
  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>>,
    /** What the audit chain is to say of it. */
    readonly facts: readonly AuditFact[],
  ) {
    super(code, message, details);
  }
}

/** The tenant has as many records as it may (contract: tenant quotas; audited as `tenant.quota_exceeded`). */
export class QuotaExceededError extends AuditedRefusalError {
  constructor(tenant: string, quota: string, limit: number, current: number, attempted: number) {
    const message = `Tenant quota exceeded for ${quota}: ${current} of at most ${limit}, and ${attempted} more would not fit.`;
    super('QUOTA_EXCEEDED', message, { quota, limit, current, attempted }, [
      { action: 'tenant.quota_exceeded', resource: `tenant/${tenant}`, details: { quota, limit, current, attempted } },
    ]);
  }
}

/** Another writer was faster; nothing was changed and the whole change can be made anew. Reaches a client only when that happened too often. */
export class LostRaceError extends GatewayError {
  constructor(options?: ErrorOptions) {
    super('CONFLICT', 'Other writers changed the same records at the same time.', {}, options);
  }
}

/** Says that a record with the same key exists, or that one it refers to does not. */
export function constraintViolated(options?: ErrorOptions): GatewayError {
  return new GatewayError('CONFLICT', 'The change conflicts with a record that exists, or refers to one that does not.', {}, options);
}

/** Says that a statement came after its operation had been answered. Reaches no client: nobody waits for it. */
export function operationEnded(): GatewayError {
  return new GatewayError('INTERNAL', 'The operation has ended.');
}
