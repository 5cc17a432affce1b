import { GraphQLError, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql';

/** Refuses documents nested deeper than a limit. Fragments count where they are spread; introspection counts like any other field. */
export function maxDepthRule(limit: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    let depth = 0;
    return {
      SelectionSet: {
        enter: (node) => {
          depth += 1;
          if (depth !== limit + 1) return undefined;
          context.reportError(new GraphQLError(`The document is nested deeper than ${limit} levels.`, { nodes: node }));
          return false;
        },
        leave: () => {
          depth -= 1;
        },
      },
    };
  };
}
