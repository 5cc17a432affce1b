import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

const cache = new WeakMap<Info['fieldNodes'], Map<string, ReadonlySet<string>>>();

/**
 * Names of the fields selected under a field, at the end of any of the given paths. Fields behind `@skip`, `@include` and type conditions count as
 * selected: reading a column too many is harmless, one too few is not. Compiled documents keep their nodes, so the result is remembered.
 */
export function selected(info: Info, ...paths: readonly (readonly string[])[]): ReadonlySet<string> {
  const key = paths.map((path) => path.join('.')).join('|');
  const known = cache.get(info.fieldNodes) ?? new Map<string, ReadonlySet<string>>();
  const cached = known.get(key);
  if (cached) return cached;
  const names = new Set<string>();
  for (const path of paths) for (const node of info.fieldNodes) collect(node.selectionSet, path, info.fragments, names);
  known.set(key, names);
  cache.set(info.fieldNodes, known);
  return names;
}

/** Fields selected of the object a field returns. */
export const objectFields = (info: Info): ReadonlySet<string> => selected(info, []);

/** Fields selected of the nodes of a connection. */
export const nodeFields = (info: Info): ReadonlySet<string> => selected(info, ['nodes'], ['edges', 'node']);

function collect(
  set: SelectionSetNode | undefined,
  path: readonly string[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  into: Set<string>,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'Field') {
      const [head, ...rest] = path;
      if (head === undefined) into.add(selection.name.value);
      else if (selection.name.value === head) collect(selection.selectionSet, rest, fragments, into);
    } else {
      const nested = selection.kind === 'FragmentSpread' ? fragments[selection.name.value]?.selectionSet : selection.selectionSet;
      collect(nested, path, fragments, into);
    }
  }
}
