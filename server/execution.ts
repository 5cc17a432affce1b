import { HeaderMap, type ApolloServerPlugin, type BaseContext, type GraphQLRequestContext, type GraphQLResponse } from '@apollo/server';
import {
  BREAK,
  execute,
  getVariableValues,
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { BadUserInputError, GatewayError } from '../datasources/errors';
import type { CostEstimator } from '../directives/cost';
import type { GatewayContext } from '../resolvers/context';
import { gatewayErrorOf, toClientError, type MaskedErrorSink } from './errors';

/** Operations kept compiled; one compiled operation holds a few tens of kilobytes. */
const maxCompiled = 500;

/** Characters of all documents kept compiled; code takes about 200 times the room of its document. */
const maxCompiledSize = 400_000;

/** An operation that has been seen; compiled with its second use, because compiling costs more than interpreting once. */
interface Seen {
  readonly size: number;
  uses: number;
  compiled: CompiledQuery | null;
}

/**
 * Runs operations inside Apollo Server: compiled by graphql-jit, with the data layer's transactions ended before the answer goes out. Compiles
 * against a schema that no plugin has wrapped.
 */
export class OperationExecutor {
  private readonly seen = new Map<string, Seen>();
  private seenSize = 0;
  private readonly costs = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly cost: CostEstimator,
    private readonly maxCost: number,
    private readonly onMasked: MaskedErrorSink,
    private readonly hideSuggestions = false,
  ) {}

  /** The plugin that hands every operation to this executor. */
  plugin(): ApolloServerPlugin<GatewayContext> {
    return { requestDidStart: async () => ({ responseForOperation: (context) => this.respond(context) }) };
  }

  private async respond(
    request: GraphQLRequestContext<GatewayContext> & { document?: DocumentNode; operation?: OperationDefinitionNode },
  ): Promise<GraphQLResponse | null> {
    const { document, operation, contextValue } = request;
    if (!document || !operation) return null;
    const variables = request.request.variables ?? {};
    const { hideSuggestions } = this;
    const coerced = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables, { maxErrors: 20, hideSuggestions });
    if (coerced.errors) return this.answer({ errors: coerced.errors.map(asBadInput) }, contextValue, 400);
    contextValue.cost = this.costOf(request, document, operation, coerced.coerced);
    if (contextValue.cost > this.maxCost) return this.answer({ errors: [tooCostly(contextValue.cost, this.maxCost)] }, contextValue);
    let leave: (() => void) | undefined;
    try {
      leave = await contextValue.admission?.enter(contextValue.cost, operation.operation === 'mutation' ? 'WRITE' : 'READ');
    } catch (error) {
      return this.answer({ errors: [error] }, contextValue, gatewayErrorOf(error)?.code === 'RATE_LIMITED' ? 429 : 503);
    }
    try {
      const result = await this.run(document, operation, request, coerced.coerced, contextValue);
      return this.answer(result, contextValue);
    } finally {
      await contextValue.data.end().finally(leave);
    }
  }

  private async run(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    request: GraphQLRequestContext<BaseContext>,
    variables: Record<string, unknown>,
    contextValue: GatewayContext,
  ): Promise<ExecutionOutcome> {
    const operationName = operation.name?.value ?? null;
    // Mutations are seldom and must run one after the other, down to their last field.
    const compiled =
      operation.operation === 'mutation' || nullForDefault(operation, variables)
        ? null
        : this.compiledFor(`${request.queryHash ?? ''}:${operationName ?? ''}`, document, operationName);
    // Already coerced: graphql-jit's own coercion knows no defaults of input fields. Coercing twice changes nothing.
    if (compiled) return (await compiled.query({}, contextValue, variables)) as ExecutionOutcome;
    return execute({
      schema: this.schema,
      document,
      rootValue: {},
      contextValue,
      variableValues: variables,
      operationName,
      hideSuggestions: this.hideSuggestions,
    }) as Promise<ExecutionOutcome>;
  }

  /** Without variables an operation always costs the same. */
  private costOf(
    request: GraphQLRequestContext<BaseContext>,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): number {
    const fixed = (operation.variableDefinitions ?? []).length === 0;
    const key = `${request.queryHash ?? ''}:${operation.name?.value ?? ''}`;
    const known = fixed ? this.costs.get(key) : undefined;
    if (known !== undefined) return known;
    const cost = this.cost.estimate(document, operation, variables).total;
    if (this.costs.size >= maxCompiled) this.costs.clear();
    if (fixed) this.costs.set(key, cost);
    return cost;
  }

  private compiledFor(key: string, document: DocumentNode, operationName: string | null): CompiledQuery | null {
    const entry = this.entryOf(key, document);
    entry.uses += 1;
    if (entry.uses === 2 && isCompilable(document)) {
      const compiled = compileQuery(this.schema, document, operationName ?? undefined, {
        customJSONSerializer: false,
        // PERF: stores decode every leaf into its serialised form already; `test/contract/sameAnswer` holds both executions to the same answers.
        disableLeafSerialization: true,
      });
      entry.compiled = isCompiledQuery(compiled) ? compiled : null;
    }
    return entry.compiled;
  }

  /** What is known of an operation, as the latest one used. The least lately used ones make room. */
  private entryOf(key: string, document: DocumentNode): Seen {
    const known = this.seen.get(key);
    const entry = known ?? { size: document.loc?.end ?? 0, uses: 0, compiled: null };
    this.seen.delete(key);
    this.seen.set(key, entry);
    if (known === undefined) this.seenSize += entry.size;
    for (const [oldest, { size }] of this.seen) {
      if (this.seen.size <= maxCompiled && this.seenSize <= maxCompiledSize) break;
      this.seen.delete(oldest);
      this.seenSize -= size;
    }
    return entry;
  }

  private answer(result: ExecutionOutcome, context: GatewayContext, status?: number): GraphQLResponse {
    const errors = result.errors?.map((error) => toClientError(error, context.requestId, this.onMasked));
    const singleResult = {
      ...(errors && errors.length > 0 ? { errors } : {}),
      ...(result.data === undefined ? {} : { data: result.data }),
    };
    return { http: { headers: new HeaderMap(), ...(status ? { status } : {}) }, body: { kind: 'single', singleResult } };
  }
}

/**
 * graphql-jit loses conditions on the way down: a field below a skipped selection is answered when the selection merges with another one. It keeps those on
 * leaves, so only such documents are compiled.
 */
function isCompilable(document: DocumentNode): boolean {
  let compilable = true;
  const check = (node: SelectionNode): typeof BREAK | undefined => {
    const conditional = node.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include') ?? false;
    if (!conditional || (node.kind === Kind.FIELD && node.selectionSet === undefined)) return undefined;
    compilable = false;
    return BREAK;
  };
  visit(document, { Field: check, FragmentSpread: check, InlineFragment: check });
  return compilable;
}

/** A null given for a nullable variable with a default may end up where null is not allowed. Only graphql itself checks that at run time. */
function nullForDefault(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): boolean {
  return (operation.variableDefinitions ?? []).some(
    ({ defaultValue, variable }) => defaultValue !== undefined && variables[variable.name.value] === null,
  );
}

/** Coercion describes the client's own variables, whatever a scalar threw. */
function asBadInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, originalError: new BadUserInputError(error.message) });
}

function tooCostly(cost: number, limit: number): GatewayError {
  return new GatewayError('COST_LIMIT_EXCEEDED', `The operation is estimated to cost ${cost}; at most ${limit} is allowed.`, {
    cost,
    limit,
  });
}

interface ExecutionOutcome {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly unknown[];
}
