import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import { readable } from '../datasources/readable';

import { nodeFields } from './selection';
import type { Resolvers } from './types.generated';

/** Resolvers of idempotency records. */
export const idempotencyResolvers: Pick<Resolvers, 'Query' | 'IdempotencyKey'> = {
  Query: {
    idempotencyKeys: (_root, args, { data }, info) =>
      data
        .root('Query.idempotencyKeys', 'idempotency', args.backend)
        .port.list({ args, fields: nodeFields(info), coordinate: 'Query.idempotencyKeys' }),
  },
  IdempotencyKey: {
    id: (row) => toGlobalId('IdempotencyKey', row.endpoint, row.sourceId, row.idempotencyKey),
    expired: (row, _args, { services }) =>
      services.now().getTime() - Date.parse(readable(row.createdAt)) > services.config.idempotencyTtlHours * 3_600_000,
  },
};

/** How `Query.node` finds an idempotency record. */
export const idempotencyNodes: NodeLookups = {
  IdempotencyKey: {
    root: 'Query.idempotencyKeys',
    find: ({ data }, [endpoint = '', sourceId = '', key = ''], fields, backend) =>
      data.root('Query.idempotencyKeys', 'idempotency', backend).port.byKey(endpoint, sourceId, key, fields),
  },
};
