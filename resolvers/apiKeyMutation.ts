import type { GraphQLResolveInfo } from 'graphql';
import type { ApiKeyRow } from '../datasources/relational/apiKey';
import type { ApiKeyWritten } from '../datasources/relational/apiKeyWriter';
import { apiKeyById } from './apiKey';
import type { GatewayContext } from './context';
import { mutation, payloadFields } from './mutation';
import { objectFields } from './selection';
import type { CreateApiKeyInput, Resolvers, RevokeApiKeyInput, RotateApiKeyInput } from './types.generated';

type Changes = 'Mutation' | 'CreateApiKeyPayload' | 'RotateApiKeyPayload' | 'RevokeApiKeyPayload';
type KeyResolver = (
  payload: ApiKeyWritten,
  args: unknown,
  context: GatewayContext,
  info: GraphQLResolveInfo,
) => Promise<ApiKeyRow | null> | null;

const changedKey =
  (coordinate: string): KeyResolver =>
  (payload, _args, context, info) =>
    apiKeyById(context, payload, coordinate, payload.outcome.keyId, objectFields(info));

const replacedKey: KeyResolver = (payload, _args, context, info) =>
  payload.outcome.replacedKeyId === null
    ? null
    : apiKeyById(context, payload, 'RotateApiKeyPayload.replaced', payload.outcome.replacedKeyId, objectFields(info));

const rawKey = ({ once }: ApiKeyWritten): string | null => (typeof once['rawKey'] === 'string' ? once['rawKey'] : null);

/** Resolvers of the changes of API keys. */
export const apiKeyMutationResolvers: Pick<Resolvers, Changes> = {
  Mutation: {
    createApiKey: mutation('createApiKey', 'apiKey', ({ writers }, input: CreateApiKeyInput) => writers.apiKey.create(input)),
    rotateApiKey: mutation('rotateApiKey', 'apiKey', ({ writers }, input: RotateApiKeyInput) => writers.apiKey.rotate(input)),
    revokeApiKey: mutation('revokeApiKey', 'apiKey', ({ writers }, { keyId }: RevokeApiKeyInput) => writers.apiKey.revoke(keyId)),
  },
  CreateApiKeyPayload: { ...payloadFields, apiKey: changedKey('CreateApiKeyPayload.apiKey'), rawKey },
  RotateApiKeyPayload: { ...payloadFields, apiKey: changedKey('RotateApiKeyPayload.apiKey'), replaced: replacedKey, rawKey },
  RevokeApiKeyPayload: { ...payloadFields, apiKey: changedKey('RevokeApiKeyPayload.apiKey') },
};
