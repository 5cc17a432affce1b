import { getNamedType, getNullableType, isAbstractType, isListType, isNonNullType, isObjectType, type GraphQLNamedType } from 'graphql';
import { buildGatewaySchema } from '../../server/schema';

const { schema } = buildGatewaySchema();

/** Whether a field of the type, or of an object inside it, is looked up by a resolver. */
function looksUp(type: GraphQLNamedType, seen = new Set<string>()): boolean {
  if (isAbstractType(type)) return true;
  if (!isObjectType(type) || seen.has(type.name)) return false;
  seen.add(type.name);
  return Object.values(type.getFields()).some((field) => field.resolve !== undefined || looksUp(getNamedType(field.type), seen));
}

describe('the schema', () => {
  it('lets an item of a list be null when something of it is looked up', () => {
    // graphql-js gives up a list at the first item that cannot be null and fails at once. It forgets the promises of the items before it then; one of
    // those that fails later ends the process.
    const strict = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, list: getNullableType(field.type) })),
      )
      .filter(({ list }) => isListType(list) && isNonNullType(list.ofType) && looksUp(getNamedType(list)));
    expect(strict.map(({ at }) => at)).toEqual([]);
  });
});
