import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorTable, GatewayError } from '../datasources/errors';

/** Told of every error that was masked, so that the log carries what the client does not see. */
export type MaskedErrorSink = (error: unknown, correlationId: string) => void;

/** Codes that Apollo Server gives to faults it finds itself. */
const apolloCodes: Readonly<Record<string, keyof typeof errorTable>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_RESOLUTION_FAILURE',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_SUPPORTED',
};

/** The error as its receiver sees it: typed errors with their extensions, anything else masked. */
export function toClientError(error: unknown, correlationId: string, sink: MaskedErrorSink): GraphQLFormattedError {
  const located = toGraphQLError(error);
  const place = {
    ...(located.locations ? { locations: located.locations } : {}),
    ...(located.path ? { path: located.path } : {}),
  };
  const origin = gatewayErrorOf(error);
  if (origin) {
    if (origin.cause !== undefined) sink(origin, correlationId);
    return { message: origin.message, ...place, extensions: origin.toExtensions() };
  }
  const code = apolloCodes[String(located.extensions['code'])];
  if (code) return { message: readableMessage(located), ...place, extensions: { code, retryable: errorTable[code].retryable } };
  if (isRefusal(located)) return { message: located.message, ...place, extensions: { code: 'BAD_REQUEST', retryable: false } };
  if (isGraphQLOwn(located)) return { message: located.message, ...place, extensions: { code: 'BAD_USER_INPUT', retryable: false } };
  sink(error, correlationId);
  return {
    message: 'An unexpected fault occurred.',
    ...place,
    extensions: { code: 'INTERNAL', retryable: false, correlationId },
  };
}

/** The parser descends as deep as the document does, and reports the end of the stack as if it were a fault of syntax. */
function readableMessage({ message }: GraphQLError): string {
  return message.includes('call stack') ? 'The document is nested too deeply.' : message;
}

/** The typed error behind an error, however often it was wrapped on its way. */
export function gatewayErrorOf(error: unknown): GatewayError | null {
  if (error instanceof GatewayError) return error;
  const original = (error as { originalError?: unknown } | null)?.originalError;
  return original === undefined || original === error ? null : gatewayErrorOf(original);
}

/** graphql-jit's errors inherit from GraphQLError without all of its members, and some are plain objects. */
function toGraphQLError(error: unknown): GraphQLError {
  const { message = 'Unknown error', path, locations, extensions, originalError } = (error ?? {}) as Partial<GraphQLError>;
  if (error instanceof GraphQLError && extensions !== undefined) return error;
  const located = new GraphQLError(message, { ...(path ? { path } : {}), ...(extensions ? { extensions } : {}), originalError });
  return locations ? Object.assign(located, { locations }) : located;
}

/** Apollo Server's answer to a request it cannot use: it gives some of them a status but no code. */
function isRefusal({ originalError, extensions }: GraphQLError): boolean {
  const { status } = (extensions['http'] ?? {}) as { status?: number };
  return originalError === undefined && status !== undefined && status >= 400 && status < 500;
}

/** A coercion error of graphql itself, located or not: nothing but graphql threw it, and it describes the client's own input. */
function isGraphQLOwn({ originalError, message }: GraphQLError): boolean {
  const own = originalError === undefined || (originalError instanceof GraphQLError && originalError.originalError === undefined);
  return own && /^Variable "\$|^Argument "/.test(message);
}
