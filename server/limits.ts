import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** How large a document may be once its fragments are expanded. */
export interface DocumentLimits {
  readonly depth: number;
  /** Also bounds the selections of the expanded document: expanding must not make it larger than the largest one that may be sent. */
  readonly tokens: number;
  readonly aliases: number;
  readonly directives: number;
}

/** Most selections of an expanded document, however many tokens are allowed. */
export const maxSelections = 10_000;

/** Most directives at one place. There are two that a document can use, and neither may be repeated. */
export const maxDirectivesAtOnePlace = 4;

/** Most fields of one name in one selection set. Fragments bring their own sets, so a client that composes its document never comes near. */
export const maxRepeatsOfField = 10;

/** The rules beside those of GraphQL itself. Whatever walks a document afterwards may follow its fragments without a guard of its own. */
export function documentRules(limits: DocumentLimits): readonly ValidationRule[] {
  return [sizeRule(limits), rootTypeRule];
}

/** Refuses operations of a kind the schema does not have; GraphQL itself only finds out when it runs them. */
function rootTypeRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (node) => {
      if (!context.getSchema().getRootType(node.operation))
        context.reportError(new GraphQLError(`The schema has no ${node.operation}s.`, { nodes: node }));
    },
  };
}

/**
 * Refuses a document that is too large before any other rule looks at its definitions. Fragments count where they are spread; introspection counts
 * like anything else.
 */
function sizeRule(limits: DocumentLimits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    Document: (document) => {
      const excess = firstExcess(document, limits);
      if (excess === undefined) return undefined;
      context.reportError(new GraphQLError(excess.message, { nodes: excess.definition }));
      // To the visitor this is a document without definitions: the other rules see nothing of it.
      return null;
    },
  });
}

/** What a selection set becomes when its fragments are expanded. */
interface Measure {
  readonly depth: number;
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  /** Most directives of one node. */
  readonly crowd: number;
  /** Most fields of one response name in one selection set. */
  readonly repeats: number;
}

const nothing: Measure = { depth: 0, selections: 0, aliases: 0, directives: 0, crowd: 0, repeats: 0 };

interface Excess {
  readonly message: string;
  readonly definition: Measurable;
}

type Measurable = OperationDefinitionNode | FragmentDefinitionNode;

function firstExcess(document: DocumentNode, limits: DocumentLimits): Excess | undefined {
  const measurables = document.definitions.filter(
    (node): node is Measurable => node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION,
  );
  const fragments = new Map(measurables.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));
  const meter = new Meter(fragments);
  for (const definition of measurables) {
    const message = excessOf(meter.definition(definition), limits);
    if (message !== undefined) return { message, definition };
  }
  return undefined;
}

function excessOf(measure: Measure, limits: DocumentLimits): string | undefined {
  if (measure.depth > limits.depth) return `The document is nested deeper than ${limits.depth} levels.`;
  const selections = Math.min(limits.tokens, maxSelections);
  if (measure.selections > selections) return `The document selects more than ${selections} fields when its fragments are expanded.`;
  if (measure.aliases > limits.aliases) return `The document uses more than ${limits.aliases} aliases.`;
  if (measure.directives > limits.directives) return `The document uses more than ${limits.directives} directives.`;
  if (measure.crowd > maxDirectivesAtOnePlace) return `The document has more than ${maxDirectivesAtOnePlace} directives at one place.`;
  if (measure.repeats > maxRepeatsOfField) return `The document selects a field more than ${maxRepeatsOfField} times at one place.`;
  return undefined;
}

/** Linear in the document: each fragment is measured once. A fragment within itself is left to GraphQL's own rule. */
class Meter {
  private readonly measured = new Map<string, Measure>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  definition(node: Measurable): Measure {
    const inner = node.kind === Kind.FRAGMENT_DEFINITION ? this.fragment(node.name.value) : this.set(node.selectionSet);
    const variables = node.variableDefinitions ?? [];
    const own = [node.directives, ...variables.map(({ directives }) => directives)].map(countOf);
    return { ...inner, directives: inner.directives + sum(own), crowd: Math.max(inner.crowd, ...own) };
  }

  private set(set: SelectionSetNode | undefined): Measure {
    if (set === undefined) return nothing;
    const total = { ...nothing };
    const names = new Map<string, number>();
    for (const selection of set.selections) {
      const spread = selection.kind === Kind.FRAGMENT_SPREAD;
      const inner = spread ? this.fragment(selection.name.value) : this.set(selection.selectionSet);
      // A spread stands for the fields of its fragment, which are on this level.
      total.depth = Math.max(total.depth, spread ? inner.depth - 1 : inner.depth);
      total.selections += 1 + inner.selections;
      total.aliases += inner.aliases;
      total.directives += inner.directives + countOf(selection.directives);
      total.crowd = Math.max(total.crowd, inner.crowd, countOf(selection.directives));
      total.repeats = Math.max(total.repeats, inner.repeats);
      if (selection.kind !== Kind.FIELD) continue;
      if (selection.alias !== undefined) total.aliases += 1;
      const name = selection.alias?.value ?? selection.name.value;
      const times = (names.get(name) ?? 0) + 1;
      names.set(name, times);
      total.repeats = Math.max(total.repeats, times);
    }
    return { ...total, depth: total.depth + 1 };
  }

  private fragment(name: string): Measure {
    const known = this.measured.get(name);
    if (known) return known;
    this.measured.set(name, nothing);
    const measure = this.set(this.fragments.get(name)?.selectionSet);
    this.measured.set(name, measure);
    return measure;
  }
}

function countOf(directives: readonly DirectiveNode[] | undefined): number {
  return directives?.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
