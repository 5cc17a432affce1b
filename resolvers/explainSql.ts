import { execute, Kind, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import type { BackendModule } from '../datasources/backend';
import { DataOperation } from '../datasources/operation';
import { recordingModule } from '../datasources/relational/recording';
import { WriteGate } from '../datasources/writes';
import type { Backend } from '../datasources/vocabulary';
import type { GatewayContext } from './context';
import { lenientSchema } from './lenientSchema';
import type { Services } from './services';
import type { Explanation, FieldStatements } from './types.generated';

/** An explained operation. */
export type ExplainedOperation = Omit<Explanation, 'sql'> & {
  /** What the statements of each root field are made from. */
  readonly runs: readonly ExplainedRun[];
};

/** A root field with all that it needs to be run. */
export interface ExplainedRun {
  readonly responseKey: string;
  readonly node: FieldNode;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether its statements can be told. */
  readonly recordable: boolean;
}

/** Made-up rows lead nowhere for long; these bounds are for what would. */
const limits = { statements: 200, timeoutMs: 1000 };

/** The statements of each root field. One after the other: each has the processor to itself, and its time is its own. */
export async function statementsOfAll(runs: readonly ExplainedRun[], context: GatewayContext): Promise<readonly FieldStatements[]> {
  const all: FieldStatements[] = [];
  for (const run of runs) all.push({ responseKey: run.responseKey, statements: run.recordable ? await statementsOf(run, context) : null });
  return all;
}

/**
 * The statements of a read, without sending any: the field is run as it would be, rules of access included, on stores that compile and make up rows. What is
 * wrong with those rows is of no interest.
 */
async function statementsOf({ document, operation, node, variables }: ExplainedRun, context: GatewayContext): Promise<readonly string[]> {
  const texts = new Set<string>();
  const { services, session } = context;
  const gate = new WriteGate({ mode: 'attached', attachedWrites: false, signer: null, attachedRules: new Map() });
  const data = new DataOperation(services.router, recorders(services), session.tenant, { gate, actor: session }, limits, ({ sql }) =>
    texts.add(sql),
  );
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const alone: OperationDefinitionNode = { ...operation, selectionSet: { ...operation.selectionSet, selections: [node] } };
  try {
    await execute({
      schema: lenientSchema(services.explain.schema),
      document: { kind: Kind.DOCUMENT, definitions: [alone, ...fragments] },
      contextValue: { ...context, data },
      variableValues: variables,
    });
  } finally {
    await data.end();
  }
  return [...texts];
}

function recorders({ backends, cursorKey, now }: Services): ReadonlyMap<Backend, BackendModule> {
  const modules = [...backends.keys()].map((backend) => [backend, recordingModule(backend, { cursorKey, now })] as const);
  // A store that cannot be recorded is left out: it must not be asked instead.
  return new Map(modules.flatMap(([backend, module]) => (module === null ? [] : [[backend, module] as const])));
}
