import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { GatewayContext } from '../../resolvers/context';

/** Codes of answers to requests that were well-formed, but whose document or variables could not be used. */
const requestErrors: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]);

/** Sees that requests without an operation count as well, and that answers have the status and headers that HTTP wants of them. */
export function finishAnswers(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue: { admission }, request, response }) => {
        const settled = admission?.settle();
        if (settled instanceof Promise) await settled;
        if (response.http.status !== undefined) finish(response, request.http?.headers.get('accept'));
      },
    }),
  };
}

/**
 * Status of a request error, after the GraphQL-over-HTTP specification: a client that asks for `application/json` by name, and only for that, gets 200,
 * because it could not tell an answer of this server from one of a proxy by its status. Everybody else gets 400.
 */
function finish({ http, body }: GraphQLResponse, accept: string | undefined): void {
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  const seconds = errors[0]?.extensions?.['retryAfterSeconds'];
  if (http.status === 429 && typeof seconds === 'number') http.headers.set('retry-after', String(seconds));
  const unusable = errors.length > 0 && errors.every(({ extensions }) => requestErrors.has(extensions?.['code']));
  if (http.status === 400 && unusable && wantsPlainJson(accept)) http.status = 200;
}

function wantsPlainJson(accept: string | undefined): boolean {
  const types = (accept ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  return types.includes('application/json') && !types.includes('application/graphql-response+json');
}
