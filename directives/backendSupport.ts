import type { GraphQLSchema, GraphQLObjectType, GraphQLNamedType } from 'graphql';
import { getDirectiveValues, isObjectType, type GraphQLDirective } from 'graphql';
import type { Backend, LogicalEntity, OperationKind, Provisioning, SupportLevel } from '../datasources/vocabulary';

/** One cell of the parity matrix, as the SDL declares it. */
export interface Cell {
  readonly entity: LogicalEntity;
  readonly backend: Backend;
  readonly level: SupportLevel;
  readonly tables: readonly string[];
  readonly provisioning: readonly Provisioning[];
  readonly note: string | null;
}

/** How a root field is bound to an entity. */
export interface FieldBinding {
  /** GraphQL coordinate, for example `Query.sources`. */
  readonly coordinate: string;
  readonly entity: LogicalEntity;
  readonly operation: OperationKind;
  readonly servedBy: readonly SupportLevel[];
}

/** The parity matrix and the field bindings, read from the SDL once and frozen. */
export interface CapabilityTable {
  readonly entities: readonly LogicalEntity[];
  readonly backends: readonly Backend[];
  cell(entity: LogicalEntity, backend: Backend): Cell;
  binding(coordinate: string): FieldBinding | undefined;
  readonly bindings: readonly FieldBinding[];
}

/**
 * Reads `@backendSupport` and `@entity`. Throws with every fault at once when the matrix is not complete: a cell that is missing
 * or declared twice, or an entity without a type.
 */
export function readCapabilityTable(schema: GraphQLSchema): CapabilityTable {
  const support = requireDirective(schema, 'backendSupport');
  const entityDirective = requireDirective(schema, 'entity');
  const entities = enumValues<LogicalEntity>(schema, 'LogicalEntity');
  const backends = enumValues<Backend>(schema, 'Backend');
  const faults: string[] = [];
  const cells = new Map<string, Cell>();
  for (const type of Object.values(schema.getTypeMap())) {
    for (const cell of cellsOfType(type, support, entityDirective, faults)) {
      const key = `${cell.entity}/${cell.backend}`;
      if (cells.has(key)) faults.push(`cell ${key} is declared twice`);
      cells.set(key, Object.freeze(cell));
    }
  }
  for (const entity of entities)
    for (const backend of backends) if (!cells.has(`${entity}/${backend}`)) faults.push(`cell ${entity}/${backend} is not declared`);
  if (faults.length > 0) throw new Error(`The parity matrix in the SDL is not complete:\n- ${faults.join('\n- ')}`);
  return freezeTable(entities, backends, cells, readBindings(schema, entityDirective));
}

function freezeTable(
  entities: readonly LogicalEntity[],
  backends: readonly Backend[],
  cells: ReadonlyMap<string, Cell>,
  bindings: readonly FieldBinding[],
): CapabilityTable {
  const byCoordinate = new Map(bindings.map((b) => [b.coordinate, b]));
  const byEntity = new Map(entities.map((entity) => [entity, new Map(backends.map((b) => [b, cells.get(`${entity}/${b}`)]))]));
  return Object.freeze({
    entities: Object.freeze(entities),
    backends: Object.freeze(backends),
    bindings: Object.freeze(bindings),
    binding: (coordinate: string) => byCoordinate.get(coordinate),
    cell: (entity: LogicalEntity, backend: Backend): Cell => {
      const cell = byEntity.get(entity)?.get(backend);
      if (cell === undefined) throw new Error(`No cell ${entity}/${backend}`);
      return cell;
    },
  });
}

function requireDirective(schema: GraphQLSchema, name: string): GraphQLDirective {
  const directive = schema.getDirective(name);
  if (!directive) throw new Error(`The SDL does not define @${name}`);
  return directive;
}

function enumValues<T extends string>(schema: GraphQLSchema, name: string): readonly T[] {
  const type = schema.getType(name);
  if (!type || !('getValues' in type)) throw new Error(`The SDL does not define enum ${name}`);
  return type.getValues().map((v) => v.name as T);
}

function cellsOfType(type: GraphQLNamedType, support: GraphQLDirective, entityDirective: GraphQLDirective, faults: string[]): Cell[] {
  const nodes = (type.astNode?.directives ?? []).filter((d) => d.name.value === support.name);
  if (nodes.length === 0 || !isObjectType(type)) return [];
  const entity = type.astNode ? getDirectiveValues(entityDirective, type.astNode)?.['name'] : undefined;
  if (entity === undefined) {
    faults.push(`type ${type.name} has @backendSupport but no @entity`);
    return [];
  }
  return nodes.map((node) => {
    const values = getDirectiveValues(support, { directives: [node] }) ?? {};
    return { entity: entity as LogicalEntity, note: null, ...values } as Cell;
  });
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType | null {
  const type = schema.getType(name);
  return isObjectType(type) ? type : null;
}

function readBindings(schema: GraphQLSchema, entityDirective: GraphQLDirective): FieldBinding[] {
  const roots: readonly (readonly [GraphQLObjectType | null | undefined, OperationKind])[] = [
    [schema.getQueryType(), 'READ'],
    [schema.getMutationType(), 'WRITE'],
    [schema.getSubscriptionType(), 'READ'],
    // A namespace: its fields are routed one by one, like root fields.
    [objectType(schema, 'Analytics'), 'READ'],
  ];
  const bindings: FieldBinding[] = [];
  for (const [type, operation] of roots) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const values = field.astNode ? getDirectiveValues(entityDirective, field.astNode) : undefined;
      if (!values || !type) continue;
      bindings.push(
        Object.freeze({
          coordinate: `${type.name}.${field.name}`,
          entity: values['name'] as LogicalEntity,
          operation,
          servedBy: values['servedBy'] as readonly SupportLevel[],
        }),
      );
    }
  }
  return bindings;
}
