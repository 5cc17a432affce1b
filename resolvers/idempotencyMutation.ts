import { mutation, payloadFields } from './mutation';
import type { Resolvers } from './types.generated';

/** Resolvers of the changes of idempotency records. */
export const idempotencyMutationResolvers: Pick<Resolvers, 'Mutation' | 'PurgeIdempotencyKeysPayload'> = {
  Mutation: { purgeIdempotencyKeys: mutation('purgeIdempotencyKeys', 'idempotency', ({ writers }) => writers.idempotency.purge()) },
  PurgeIdempotencyKeysPayload: { ...payloadFields, purgedCount: ({ outcome }) => outcome.purgedCount },
};
