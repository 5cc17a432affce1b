import {
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLUnionType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLFieldConfigMap,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';

const made = new WeakMap<GraphQLSchema, GraphQLSchema>();

/**
 * The queries of a schema, with the same resolvers, where every field may be null: a field that fails takes nothing else with it, and an execution has
 * ended only when all of its fields have.
 */
export function lenientSchema(schema: GraphQLSchema): GraphQLSchema {
  const known = made.get(schema);
  if (known) return known;
  const lenient = makeLenient(schema);
  made.set(schema, lenient);
  return lenient;
}

function makeLenient(schema: GraphQLSchema): GraphQLSchema {
  const copies = new Map<string, GraphQLNamedType>();
  const copy = <T extends GraphQLNamedType>(type: T): T => {
    const known = copies.get(type.name) ?? copyOf(type, copy);
    copies.set(type.name, known);
    return known as T;
  };
  const query = schema.getQueryType();
  const { types, ...config } = schema.toConfig();
  return new GraphQLSchema({
    ...config,
    query: query ? copy(query) : null,
    mutation: null,
    subscription: null,
    types: types.filter((type) => isObjectType(type) && !isIntrospectionType(type)).map(copy),
    assumeValid: true,
  });
}

type Copy = <T extends GraphQLNamedType>(type: T) => T;

function copyOf(type: GraphQLNamedType, copy: Copy): GraphQLNamedType {
  if (isObjectType(type) || isInterfaceType(type)) {
    const config = type.toConfig();
    const lazy = { fields: () => nullableFields(config.fields, copy), interfaces: () => config.interfaces.map(copy) };
    return isObjectType(type)
      ? new GraphQLObjectType({ ...type.toConfig(), ...lazy })
      : new GraphQLInterfaceType({ ...type.toConfig(), ...lazy });
  }
  if (!isUnionType(type)) return type;
  const config = type.toConfig();
  return new GraphQLUnionType({ ...config, types: () => config.types.map(copy) });
}

function nullableFields(fields: GraphQLFieldConfigMap<unknown, unknown>, copy: Copy): GraphQLFieldConfigMap<unknown, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, type: nullable(field.type, copy) }]));
}

function nullable(type: GraphQLOutputType, copy: Copy): GraphQLOutputType {
  if (isNonNullType(type)) return nullable(type.ofType, copy);
  if (isListType(type)) return new GraphQLList(nullable(type.ofType, copy));
  return copy(type);
}
