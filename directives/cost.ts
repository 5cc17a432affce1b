import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Estimated cost of an operation: the whole, and by response key of its root fields. */
export interface CostEstimate {
  readonly total: number;
  readonly byField: ReadonlyMap<string, number>;
}

interface Weights {
  readonly weight: number | null;
  readonly slicing: readonly string[];
  readonly sized: readonly string[];
  readonly assumed: number | null;
}

/** Items to assume of a list that states no size. */
const assumedListSize = 10;

/** Estimates stop growing here, so that nested pages cannot overflow a number. */
const costCeiling = 2_000_000_000;

/**
 * Estimates what an operation costs from its coerced variables, after IBM's cost directives: an object costs its `@cost` weight (1 without), a leaf
 * its weight (0 without), and everything below a list counts once per item the list can hold. Literal and variable page sizes cost the same.
 */
export class CostEstimator {
  private readonly weights = new Map<GraphQLField<unknown, unknown>, Weights>();

  constructor(private readonly schema: GraphQLSchema) {}

  estimate(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): CostEstimate {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions)
      if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
    const root = this.schema.getRootType(operation.operation);
    const byField = new Map<string, number>();
    if (!root) return { total: 0, byField };
    const visit: Visit = { fragments, variables, spreading: new Set() };
    for (const { node, parent } of fieldsOf(operation.selectionSet, root, visit, this.schema)) {
      const key = node.alias?.value ?? node.name.value;
      byField.set(key, Math.min(costCeiling, (byField.get(key) ?? 0) + this.fieldCost(node, parent, visit, new Map())));
    }
    return {
      total: Math.min(
        costCeiling,
        [...byField.values()].reduce((sum, cost) => sum + cost, 0),
      ),
      byField,
    };
  }

  private fieldCost(node: FieldNode, parent: GraphQLNamedType, visit: Visit, sizes: ReadonlyMap<string, number>): number {
    const field =
      isObjectType(parent) || 'getFields' in parent
        ? (parent as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields()[node.name.value]
        : undefined;
    if (!field) return 0;
    const { weight, slicing, sized, assumed } = this.weightsOf(field);
    const type = getNamedType(field.type);
    const own = weight ?? (isCompositeType(type) ? 1 : 0);
    const size = slicing.length > 0 ? sliceSize(field, node, visit.variables, slicing, assumed) : (assumed ?? assumedListSize);
    const items = isList(field) ? (sizes.get(node.name.value) ?? size) : 1;
    const below = new Map(isList(field) ? [] : sized.map((name) => [name, size] as const));
    let children = 0;
    if (node.selectionSet && isCompositeType(type)) {
      for (const child of fieldsOf(node.selectionSet, type, visit, this.schema))
        children += this.fieldCost(child.node, child.parent, visit, below);
    }
    return Math.min(costCeiling, items * (own + children));
  }

  private weightsOf(field: GraphQLField<unknown, unknown>): Weights {
    const known = this.weights.get(field);
    if (known) return known;
    const read = (name: string): Record<string, unknown> | undefined => {
      const directive = this.schema.getDirective(name);
      return directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
    };
    const list = read('listSize');
    const weights: Weights = {
      weight: (read('cost')?.['weight'] as number | undefined) ?? null,
      slicing: (list?.['slicingArguments'] as string[] | undefined) ?? [],
      sized: (list?.['sizedFields'] as string[] | undefined) ?? [],
      assumed: (list?.['assumedSize'] as number | undefined) ?? null,
    };
    this.weights.set(field, weights);
    return weights;
  }
}

interface Visit {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fragments being expanded; a cycle is left to validation. */
  readonly spreading: ReadonlySet<string>;
}

interface Selected {
  readonly node: FieldNode;
  readonly parent: GraphQLNamedType;
}

function fieldsOf(set: SelectionSetNode, parent: GraphQLNamedType, visit: Visit, schema: GraphQLSchema): readonly Selected[] {
  return set.selections.flatMap((selection): readonly Selected[] => {
    if (selection.kind === 'Field') return [{ node: selection, parent }];
    const name = selection.kind === 'FragmentSpread' ? selection.name.value : null;
    if (name !== null && visit.spreading.has(name)) return [];
    const fragment = name === null ? selection : visit.fragments.get(name);
    if (!fragment || !('selectionSet' in fragment)) return [];
    const condition = 'typeCondition' in fragment ? fragment.typeCondition?.name.value : undefined;
    const type = (condition === undefined ? undefined : schema.getType(condition)) ?? parent;
    const inner = name === null ? visit : { ...visit, spreading: new Set([...visit.spreading, name]) };
    return fieldsOf(fragment.selectionSet, type, inner, schema);
  });
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
}

/** The largest slicing argument; absent, malformed or negative ones count as the assumed size, because such a call fails anyway. */
function sliceSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
  slicing: readonly string[],
  assumed: number | null,
): number {
  try {
    const values = getArgumentValues(field, node, variables as Record<string, unknown>);
    const sizes = slicing.map((name) => values[name]).filter((value): value is number => typeof value === 'number' && value >= 0);
    return sizes.length > 0 ? Math.max(...sizes) : (assumed ?? assumedListSize);
  } catch {
    return assumed ?? assumedListSize;
  }
}
