import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  getVariableValues,
  getArgumentValues,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  isObjectType,
  type GraphQLNamedType,
} from 'graphql';
import { BadUserInputError } from '../datasources/errors';
import { portOfEntity } from '../datasources/ports';
import { tenantPredicateOf } from '../datasources/relational/tenantColumns';
import type { Backend } from '../datasources/vocabulary';
import type { GatewayContext } from './context';
import { statementsOfAll, type ExplainedOperation } from './explainSql';
import type { FieldExplanation, Resolvers } from './types.generated';

/** Resolvers of `explain`. */
export const explainResolvers: Pick<Resolvers, 'Query' | 'Explanation'> = {
  Query: {
    explain: (_root, { document, variables, operationName }, context) => explain(document, variables, operationName ?? null, context),
  },
  Explanation: {
    sql: ({ runs }, _args, context) => statementsOfAll(runs, context),
  },
};

function explain(text: string, variables: unknown, operationName: string | null, context: GatewayContext): ExplainedOperation {
  const { schema, maxCost, maxTokens, rules, hideSuggestions } = context.services.explain;
  const document = parseOrRefuse(text, maxTokens);
  const operation = operationOf(document, operationName);
  const faults = validate(schema, document, [...specifiedRules, ...rules], { hideSuggestions }).map((error) => error.message);
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], asVariables(variables), { hideSuggestions });
  const values = coerced.coerced ?? {};
  // Fragments of a document that is not valid may expand without end.
  const cost =
    faults.length > 0
      ? { total: 0, byField: new Map<string, number>() }
      : context.services.explain.cost.estimate(document, operation, values);
  const nodes = faults.length > 0 ? [] : rootFields(document, operation.selectionSet);
  const fields = nodes.map((node) => explainField(node, document, operation, values, cost.byField, context));
  const readable = operation.operation === 'query' && cost.total <= maxCost;
  return {
    operationName: operation.name?.value ?? null,
    fields,
    estimatedCost: cost.total,
    costLimit: maxCost,
    documentErrors: [...faults, ...(coerced.errors ?? []).map((error) => error.message)],
    runs: fields.flatMap(({ responseKey, backend }, i) => {
      const node = nodes[i];
      const recordable = readable && backend !== null && backend !== 'CLICKHOUSE';
      return node ? [{ responseKey, node, document, operation, variables: values, recordable }] : [];
    }),
  };
}

function explainField(
  node: FieldNode,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  costs: ReadonlyMap<string, number>,
  context: GatewayContext,
): FieldExplanation {
  const { services, session } = context;
  const type = services.explain.schema.getRootType(operation.operation);
  const field = type?.getFields()[node.name.value];
  const coordinate = `${type?.name ?? 'Query'}.${node.name.value}`;
  const responseKey = node.alias?.value ?? node.name.value;
  const binding = services.router.capabilities.binding(coordinate);
  const requested = field ? (getArgumentValues(field, node, variables)['backend'] as Backend | null | undefined) : null;
  const route = binding ? services.router.route(binding, requested) : null;
  const backend = route?.kind === 'backend' ? route.backend : null;
  return {
    responseKey,
    field: coordinate,
    entity: binding?.entity ?? null,
    backend,
    rule: route?.kind === 'backend' ? route.rule : null,
    tables: binding && backend ? services.router.capabilities.cell(binding.entity, backend).tables : [],
    tenantPredicate: binding && backend ? tenantPredicateOf(portOfEntity[binding.entity], backend) : null,
    estimatedCost: costs.get(responseKey) ?? 0,
    statements: backend && field ? 1 + nestedStatements(document, node, getNamedType(field.type)) : 0,
    allowed: services.auth.allows(coordinate, session),
    parityError: route?.kind === 'parity' ? route.error.parity : null,
  };
}

const structural = new Set(['nodes', 'edges', 'node']);

/** One statement per selected total and one per child that is an object of a store: a loader reads it for all parents at once. */
function nestedStatements(document: DocumentNode, node: FieldNode, type: GraphQLNamedType): number {
  if (!isObjectType(type)) return 0;
  let count = 0;
  for (const child of rootFields(document, node.selectionSet)) {
    const field = type.getFields()[child.name.value];
    if (!field) continue;
    const childType = getNamedType(field.type);
    const looksUp = !structural.has(child.name.value) && (isStored(childType) || childType.name.endsWith('Connection'));
    count += (child.name.value === 'totalCount' || looksUp ? 1 : 0) + nestedStatements(document, child, childType);
  }
  return count;
}

/** Whether objects of the type are records of a store. */
function isStored(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some((implemented) => implemented.name === 'Node');
}

/** Fields of a selection set, fragments expanded. The document is valid, so fragments do not cycle. */
function rootFields(document: DocumentNode, set: SelectionSetNode | undefined): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    if (selection.kind === 'InlineFragment') return rootFields(document, selection.selectionSet);
    const fragment = document.definitions.find((d) => d.kind === 'FragmentDefinition' && d.name.value === selection.name.value);
    return fragment?.kind === 'FragmentDefinition' ? rootFields(document, fragment.selectionSet) : [];
  });
}

function parseOrRefuse(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    throw new BadUserInputError(error instanceof GraphQLError ? error.message : 'The document cannot be parsed.', 'document');
  }
}

function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode {
  const operations = document.definitions.filter((d) => d.kind === 'OperationDefinition');
  const found = name === null ? operations : operations.filter((d) => d.name?.value === name);
  const [operation] = found;
  if (operation === undefined || found.length > 1)
    throw new BadUserInputError('`operationName` must name exactly one operation of the document.', 'operationName');
  return operation;
}

function asVariables(variables: unknown): Record<string, unknown> {
  if (variables === null || variables === undefined) return {};
  if (typeof variables === 'object' && !Array.isArray(variables)) return variables as Record<string, unknown>;
  throw new BadUserInputError('`variables` must be an object.', 'variables');
}
