import { apiKeyState, overlapSecondsRemaining } from '../datasources/apiKeyState';
import { indexBy } from '../datasources/loaders';
import type { Fields } from '../datasources/ports';
import type { ApiKeyRow } from '../datasources/relational/apiKey';
import type { OfBackend } from '../datasources/relational/table';
import type { GatewayContext } from './context';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import { nodeFields, objectFields } from './selection';
import { sessionResolvers } from './session';
import type { Resolvers, Role } from './types.generated';

const roles: readonly Role[] = ['VIEWER', 'ANALYST', 'ADMIN'];

/** Loads one key; keys asked for in the same tick share a statement. */
export function apiKeyById(
  context: GatewayContext,
  near: OfBackend,
  coordinate: string,
  keyId: string,
  fields: Fields,
): Promise<ApiKeyRow | null> {
  const { port, backend } = context.data.child(near, coordinate, 'API_KEYS', 'apiKey');
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, ApiKeyRow>> =>
    indexBy(await port.byIds(ids, fields), (row) => row.keyId);
  return context.data.loaders.batch('apiKeyById', backend, fields, read).load(keyId);
}

/** Resolvers of API keys, roles and the session. */
export const apiKeyResolvers: Pick<Resolvers, 'Query' | 'ApiKey'> = {
  Query: {
    ...sessionResolvers.Query,
    apiKeys: (_root, args, { data }, info) =>
      data.root('Query.apiKeys', 'apiKey', args.backend).port.list({ args, fields: nodeFields(info), coordinate: 'Query.apiKeys' }),
    apiKey: async (_root, { keyId, backend }, { data }, info) => {
      const [key] = await data.root('Query.apiKey', 'apiKey', backend).port.byIds([keyId], objectFields(info));
      return key ?? null;
    },
  },
  ApiKey: {
    id: (key) => toGlobalId('ApiKey', key.keyId),
    role: (key) => roles.find((role) => role === key.roleRaw.toUpperCase()) ?? null,
    state: (key, _args, { services }) => apiKeyState(key, services.now()),
    overlapSecondsRemaining: (key, _args, { services }) => overlapSecondsRemaining(key, services.now()),
    replacement: (key, _args, context, info) =>
      key.replacementKeyId === null ? null : apiKeyById(context, key, 'ApiKey.replacement', key.replacementKeyId, objectFields(info)),
  },
};

/** How `Query.node` finds an API key. */
export const apiKeyNodes: NodeLookups = {
  ApiKey: {
    root: 'Query.apiKey',
    find: async ({ data }, [keyId = ''], fields, backend) => {
      const [key] = await data.root('Query.apiKey', 'apiKey', backend).port.byIds([keyId], fields);
      return key ?? null;
    },
  },
};
