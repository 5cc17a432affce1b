import { GraphQLScalarType, Kind, type GraphQLSchema } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { BadUserInputError } from '../datasources/errors';
import { normaliseInstant } from '../datasources/relational/instant';
import type { Connection } from '../datasources/connection';

/** graphql-scalars' DateTime turns values into `Date`, which drops the microseconds that order records; this one keeps them. */
const dateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: (value) => value as string,
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
});

function parseInstant(value: unknown): string {
  try {
    return normaliseInstant(value);
  } catch {
    throw new BadUserInputError('A DateTime must be ISO-8601, for example 2026-08-19T12:34:56Z.');
  }
}

/** Values arrive as numbers or as digits, exact either way; nothing takes one as an argument. */
const bigInt = new GraphQLScalarType<never, number | string>({ name: 'BigInt', serialize: (value) => value as number | string });

/** Resolvers of the scalars. */
export const scalarResolvers = { DateTime: dateTime, JSON: GraphQLJSON, BigInt: bigInt };

/** Gives every connection type its `totalCount`, which counts only when it is selected. */
export function resolveTotals(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!type.name.endsWith('Connection') || !('getFields' in type)) continue;
    const field = type.getFields()['totalCount'];
    if (field && 'resolve' in field) field.resolve ??= (connection: Connection<unknown>) => connection.countAll();
  }
}
