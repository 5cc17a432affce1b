import type { RunOptions, TestGateway } from './gateway';

/** A list field to page through. */
export interface Paged {
  /** Name of the root field. */
  readonly field: string;
  /** Field of a node that tells the nodes apart. */
  readonly key: string;
  /** Further arguments, for example `orderBy: { field: NAME }`. */
  readonly args?: string;
  readonly size: number;
}

/** The keys of all nodes in the order of the list, read page by page from the front (`first`) or from the back (`last`). */
export async function pageThrough(
  g: TestGateway,
  { field, key, args = '', size }: Paged,
  direction: 'first' | 'last',
  options: RunOptions = {},
): Promise<readonly string[]> {
  const [at, more, end] = direction === 'first' ? ['after', 'hasNextPage', 'endCursor'] : ['before', 'hasPreviousPage', 'startCursor'];
  const query = `query P($c: String) { list: ${field}(${direction}: ${size}, ${at}: $c, ${args}) { nodes { key: ${key} } pageInfo { ${more} ${end} } } }`;
  const seen: string[] = [];
  for (let cursor: string | null = null, page = 0; page < 100; page += 1) {
    const { data, errors } = await g.run(query, { ...options, variables: { c: cursor } });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    const keys = data?.list.nodes.map((node: { key: string }) => node.key) as string[];
    if (direction === 'first') seen.push(...keys);
    else seen.unshift(...keys);
    if (!data?.list.pageInfo[more]) return seen;
    cursor = data.list.pageInfo[end];
  }
  throw new Error(`${field} does not end`);
}
