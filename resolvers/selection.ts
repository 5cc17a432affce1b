import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Where below a field the fields lie that are asked for. */
type Paths = readonly (readonly string[])[];

const cache = new WeakMap<Info['fieldNodes'], Map<string, ReadonlySet<string>>>();

/**
 * Names of the fields selected under a field, at the end of any of the given paths. Fields behind `@skip`, `@include` and type conditions count as
 * selected: reading a column too many is harmless, one too few is not. Compiled documents keep their nodes, so the result is remembered.
 */
export function selected(info: Info, ...paths: Paths): ReadonlySet<string> {
  return remembered(info, keyOf(paths), paths);
}

const keyOf = (paths: Paths): string => paths.map((path) => path.join('.')).join('|');

/** PERF: the key is made once for the paths that are asked for with every row. */
function selector(paths: Paths): (info: Info) => ReadonlySet<string> {
  const key = keyOf(paths);
  return (info) => remembered(info, key, paths);
}

/** Fields selected of the object a field returns. */
export const objectFields: (info: Info) => ReadonlySet<string> = selector([[]]);

/** Fields selected of the nodes of a connection. */
export const nodeFields: (info: Info) => ReadonlySet<string> = selector([['nodes'], ['edges', 'node']]);

function remembered(info: Info, key: string, paths: Paths): ReadonlySet<string> {
  const known = cache.get(info.fieldNodes) ?? new Map<string, ReadonlySet<string>>();
  const cached = known.get(key);
  if (cached) return cached;
  const names = new Set<string>();
  for (const path of paths) for (const node of info.fieldNodes) collect(node.selectionSet, path, info.fragments, names);
  cache.set(info.fieldNodes, known.set(key, names));
  return names;
}

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
