import { windowSeconds } from '../datasources/hits';
import type { Backend } from '../datasources/vocabulary';
import type { GatewayContext } from './context';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import type { RateLimit, Resolvers } from './types.generated';

const instant = (epochSeconds: number): string => new Date(Math.round(epochSeconds * 1000)).toISOString().replace('.000Z', 'Z');

/** The budget of the tenant as a store has it. */
async function storedBudget({ data, session, services, cost }: GatewayContext, backend?: Backend | null): Promise<RateLimit> {
  const bucketKey = `tenant:${session.tenant}:read`;
  const bucket = await data.root('Query.rateLimit', 'rateLimit', backend).port.byKey(bucketKey);
  const started = bucket?.windowStartedAt ?? null;
  return {
    cost: cost ?? null,
    hits: null,
    limit: services.config.readsPerMinute,
    remaining: Math.max(0, services.config.readsPerMinute - (bucket?.hitsInWindow ?? 0)),
    resetAt: instant(started === null ? services.now().getTime() / 1000 : Date.parse(started) / 1000 + windowSeconds),
    bucketKey,
    shared: true,
  };
}

/** Resolvers of rate-limit state. */
export const rateLimitResolvers: Pick<Resolvers, 'Query' | 'RateLimitBucket'> = {
  Query: {
    rateLimits: (_root, args, { data }) => data.root('Query.rateLimits', 'rateLimit', args.backend).port.list(args, 'Query.rateLimits'),
    rateLimit: async (_root, { backend }, context): Promise<RateLimit> => {
      const budget = backend ? null : context.admission?.budget;
      return budget ? { ...budget, cost: context.cost ?? null, resetAt: instant(budget.resetAt) } : storedBudget(context, backend);
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
