import { windowSeconds } from '../datasources/hits';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import type { RateLimit, Resolvers } from './types.generated';

/** Reads an identified tenant may make per window: ten times agent-bom's write limit (contract: rate limiting). */
const readLimit = 6000;

/** When the oldest request of the window leaves it; now when there is none. */
function resetAt(windowStartedAt: string | null, now: Date): string {
  const leaves = windowStartedAt === null ? now : new Date(Date.parse(windowStartedAt) + windowSeconds * 1000);
  return leaves.toISOString().replace('.000Z', 'Z');
}

/** Resolvers of rate-limit state. */
export const rateLimitResolvers: Pick<Resolvers, 'Query' | 'RateLimitBucket'> = {
  Query: {
    rateLimits: (_root, args, { data }) => data.root('Query.rateLimits', 'rateLimit', args.backend).port.list(args, 'Query.rateLimits'),
    rateLimit: async (_root, { backend }, { data, session, services, cost }): Promise<RateLimit> => {
      const bucketKey = `tenant:${session.tenant}:read`;
      const bucket = await data.root('Query.rateLimit', 'rateLimit', backend).port.byKey(bucketKey);
      const remaining = Math.max(0, readLimit - (bucket?.hitsInWindow ?? 0));
      return {
        cost: cost ?? null,
        limit: readLimit,
        remaining,
        resetAt: resetAt(bucket?.windowStartedAt ?? null, services.now()),
        bucketKey,
      };
    },
  },
  RateLimitBucket: {
    id: (bucket) => toGlobalId('RateLimitBucket', bucket.bucketKey),
  },
};

/** How `Query.node` finds a bucket. */
export const rateLimitNodes: NodeLookups = {
  RateLimitBucket: {
    root: 'Query.rateLimits',
    find: ({ data }, [bucketKey = ''], _fields, backend) => data.root('Query.rateLimits', 'rateLimit', backend).port.byKey(bucketKey),
  },
};
