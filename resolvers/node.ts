import type { Backend } from '../datasources/vocabulary';
import type { Fields } from '../datasources/ports';
import type { GatewayContext } from './context';
import { fromGlobalId } from './globalId';
import { objectFields } from './selection';
import type { QueryResolvers, Resolvers } from './types.generated';

/** How an object of a type is found again by the key in its global id. */
export interface NodeLookup {
  /** Coordinate of the root field whose rule guards the object. */
  readonly root: string;
  readonly find: (context: GatewayContext, key: readonly string[], fields: Fields, backend?: Backend | null) => Promise<object | null>;
}

/** Lookups by type name; each entity's resolver file contributes its own. */
export type NodeLookups = Readonly<Record<string, NodeLookup>>;

/** `Query.node` over the lookups of all entities. */
export function nodeResolvers(lookups: NodeLookups): Pick<Resolvers, 'Query' | 'Node'> {
  const node: QueryResolvers['node'] = async (_root, { id, backend }, context, info) => {
    const { type, key } = fromGlobalId(id);
    const lookup = lookups[type];
    if (!lookup) return null;
    context.services.auth.require(lookup.root, context.session);
    const found = await lookup.find(context, key, objectFields(info), backend);
    return found === null
      ? null
      : (Object.assign(Object.create(Object.getPrototypeOf(found) as object), found, { __typename: type }) as never);
  };
  return { Query: { node }, Node: { __resolveType: (value) => (value as unknown as { __typename: 'ScanJob' }).__typename } };
}
