import { mutation, payloadFields } from './mutation';
import type { ResetRateLimitInput, Resolvers } from './types.generated';

/** Resolvers of the changes of rate-limit state. */
export const rateLimitMutationResolvers: Pick<Resolvers, 'Mutation' | 'ResetRateLimitPayload'> = {
  Mutation: {
    resetRateLimit: mutation('resetRateLimit', 'rateLimit', ({ writers }, { bucketKey }: ResetRateLimitInput) =>
      writers.rateLimit.reset(bucketKey),
    ),
  },
  ResetRateLimitPayload: {
    ...payloadFields,
    bucketKey: ({ outcome }) => outcome.bucketKey,
    forgottenHits: ({ outcome }) => outcome.forgottenHits,
  },
};
