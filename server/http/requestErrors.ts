import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/** Codes of answers to requests that were well-formed, but whose document or variables could not be used. */
const requestErrors: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]);

/**
 * Status of a request error, after the GraphQL-over-HTTP specification: a client that asks for `application/json` by name, and only for that, gets 200,
 * because it could not tell an answer of this server from one of a proxy by its status. Everybody else gets 400.
 */
export function requestErrorStatus<C extends BaseContext>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response }) => {
        if (response.http.status !== 400 || !wantsPlainJson(request.http?.headers.get('accept'))) return;
        const { body } = response;
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        if (errors.length > 0 && errors.every(({ extensions }) => requestErrors.has(extensions?.['code']))) response.http.status = 200;
      },
    }),
  };
}

function wantsPlainJson(accept: string | undefined): boolean {
  const types = (accept ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  return types.includes('application/json') && !types.includes('application/graphql-response+json');
}
