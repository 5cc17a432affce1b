import { windowSeconds } from '../datasources/relational/rateLimit';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import type { RateLimit, Resolvers } from './types.generated';

/** Reads an identified tenant may make per window: ten times agent-bom's write limit (contract: rate limiting). */
const readLimit = 6000;

/** Resolvers of rate-limit state. */
export const rateLimitResolvers: Pick<Resolvers, 'Query' | 'RateLimitBucket'> = {
  Query: {
    rateLimits: (_root, args, { data }) => data.root('Query.rateLimits', 'rateLimit', args.backend).port.list(args, 'Query.rateLimits'),
    rateLimit: async (_root, { backend }, { data, session, services, cost }): Promise<RateLimit> => {
      const bucketKey = `tenant:${session.tenant}:read`;
      const bucket = await data.root('Query.rateLimit', 'rateLimit', backend).port.byKey(bucketKey);
      const used = bucket?.hitsInWindow ?? 0;
      const started = used > 0 && bucket?.windowStartedAt ? Date.parse(bucket.windowStartedAt) + windowSeconds * 1000 : services.now().getTime();
      const resetAt = new Date(Math.max(started, services.now().getTime())).toISOString();
      return { cost: cost ?? 0, limit: readLimit, remaining: Math.max(0, readLimit - used), resetAt, bucketKey };
    },
  },
  RateLimitBucket: {
    id: (bucket) => toGlobalId('RateLimitBucket', bucket.bucketKey),
    kind: (bucket) => bucket.bucketKey.split(':').at(-1) ?? '',
  },
};

/** How `Query.node` finds a bucket. */
export const rateLimitNodes: NodeLookups = {
  RateLimitBucket: {
    root: 'Query.rateLimits',
    find: ({ data }, [bucketKey = ''], _fields, backend) => data.root('Query.rateLimits', 'rateLimit', backend).port.byKey(bucketKey),
  },
};
