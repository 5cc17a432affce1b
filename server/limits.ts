import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';

/** How large a document may be once its fragments are expanded. */
export interface DocumentLimits {
  readonly depth: number;
  /** Also bounds the expanded document: expanding must not make it larger than the largest one that may be sent. */
  readonly tokens: number;
}

/** The rules beside those of GraphQL itself. Whatever walks a document afterwards may follow its fragments without a guard of its own. */
export function documentRules(limits: DocumentLimits): readonly ValidationRule[] {
  return [rootTypeRule, expansionRule(limits)];
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

/** What a selection set becomes when its fragments are expanded. */
interface Expanded {
  readonly depth: number;
  readonly selections: number;
}

const nothing: Expanded = { depth: 0, selections: 0 };

/** Refuses operations that are nested too deeply or select too much. Fragments count where they are spread; introspection counts like any other field. */
function expansionRule({ depth, tokens }: DocumentLimits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const fragments = new Map<string, Expanded>();
    return {
      OperationDefinition: (node) => {
        const expanded = expand(node.selectionSet, context, fragments);
        if (expanded.depth > depth)
          context.reportError(new GraphQLError(`The document is nested deeper than ${depth} levels.`, { nodes: node }));
        if (expanded.selections > tokens)
          context.reportError(
            new GraphQLError(`The document selects more than ${tokens} fields when its fragments are expanded.`, { nodes: node }),
          );
      },
    };
  };
}

/** Linear in the document: each fragment is measured once. A fragment within itself is left to GraphQL's own rule. */
function expand(set: SelectionSetNode | undefined, context: ValidationContext, fragments: Map<string, Expanded>): Expanded {
  if (set === undefined) return nothing;
  let depth = 0;
  let selections = 0;
  for (const selection of set.selections) {
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? expandFragment(selection.name.value, context, fragments)
        : expand(selection.selectionSet, context, fragments);
    // A spread stands for the fields of its fragment, which are on this level.
    depth = Math.max(depth, selection.kind === Kind.FRAGMENT_SPREAD ? inner.depth - 1 : inner.depth);
    selections += 1 + inner.selections;
  }
  return { depth: depth + 1, selections };
}

function expandFragment(name: string, context: ValidationContext, fragments: Map<string, Expanded>): Expanded {
  const known = fragments.get(name);
  if (known) return known;
  fragments.set(name, nothing);
  const expanded = expand(context.getFragment(name)?.selectionSet, context, fragments);
  fragments.set(name, expanded);
  return expanded;
}
