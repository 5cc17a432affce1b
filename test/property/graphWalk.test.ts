import fc from 'fast-check';
import { edge, graphBackends, node, searchable, snapshot } from '../support/graphRows';
import type { TestGateway } from '../support/gateway';

interface Link {
  readonly source: string;
  readonly target: string;
  readonly relationship: 'uses' | 'trusts';
  readonly both: boolean;
  readonly traversable: boolean;
}

const names = Array.from({ length: 24 }, (_, i) => `n${String(i).padStart(2, '0')}`);

/** A small generator with a fixed seed: the same graph on every run and on both engines. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = pseudoRandom(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const links: readonly Link[] = [
  ...new Map(
    Array.from({ length: 46 }, (): Link => ({
      source: pick(names),
      target: pick(names),
      relationship: pick(['uses', 'trusts']),
      both: random() < 0.15,
      traversable: random() < 0.8,
    })).map((l) => [`${l.source}|${l.target}|${l.relationship}`, l]),
  ).values(),
];
const text = (name: string): string => `${name} shard${names.indexOf(name) % 5} {"k": "${name}-x"}`;
const rows = {
  graph_snapshots: [snapshot('s')],
  graph_nodes: names.map((name) => node(name)),
  graph_edges: links.map((l) =>
    edge(l.source, l.target, {
      relationship: l.relationship,
      direction: l.both ? 'bidirectional' : 'directed',
      traversable: l.traversable ? 1 : 0,
    }),
  ),
  graph_node_search: names.map((name) => searchable(name, text(name))),
};

type Direction = 'FORWARD' | 'REVERSE' | 'BOTH';

/** Steps from a node, by the definition: along edges, against them, or both; bidirectional ones always both. */
function stepsFrom(name: string, direction: Direction, usable: (l: Link) => boolean): readonly string[] {
  return links
    .filter(usable)
    .flatMap((l) => [
      ...(l.source === name && (direction !== 'REVERSE' || l.both) ? [l.target] : []),
      ...(l.target === name && (direction !== 'FORWARD' || l.both) ? [l.source] : []),
    ]);
}

/** Depths of everything within reach, computed one node at a time. */
function reach(
  roots: readonly string[],
  direction: Direction,
  maxDepth: number,
  usable: (l: Link) => boolean,
): ReadonlyMap<string, number> {
  const depths = new Map(roots.map((root) => [root, 0]));
  for (const [name, depth] of depths) {
    if (depth === maxDepth) continue;
    for (const next of stepsFrom(name, direction, usable)) if (!depths.has(next)) depths.set(next, depth + 1);
  }
  return depths;
}

describe.each(graphBackends(rows))('walks over any graph on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const ok = async (query: string, variables = {}): Promise<any> => {
    const { data, errors } = await g.run(query, { variables });
    expect(errors).toEqual([]);
    return data;
  };
  const settings = { seed: 20261123, numRuns: 40 } as const;

  it('reach what a walk node by node reaches, and say when something lies beyond', async () => {
    const input = fc.record({
      roots: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
      direction: fc.constantFrom<Direction>('FORWARD', 'REVERSE', 'BOTH'),
      maxDepth: fc.integer({ min: 1, max: 6 }),
      traversableOnly: fc.boolean(),
      relationships: fc.option(fc.constantFrom(['USES'], ['TRUSTS'])),
    });
    await fc.assert(
      fc.asyncProperty(input, async (asked) => {
        const usable = (l: Link): boolean =>
          (!asked.traversableOnly || l.traversable) &&
          (!asked.relationships || asked.relationships.some((word) => word.toLowerCase() === l.relationship));
        const expected = reach(asked.roots, asked.direction, asked.maxDepth, usable);
        const beyond = reach(asked.roots, asked.direction, asked.maxDepth + 1, usable).size > expected.size;
        const { graphTraverse } = await ok(
          'query Q($input: GraphTraverseInput!) { graphTraverse(input: $input) { nodes { nodeId } edges { sourceId targetId } maxDepthReached completeness { status returned total reasons } } }',
          { input: asked },
        );
        expect(graphTraverse.nodes.map((n: any) => n.nodeId).sort()).toEqual([...expected.keys()].sort());
        expect(graphTraverse.maxDepthReached).toBe(Math.max(...expected.values()));
        expect(graphTraverse.completeness).toEqual({
          status: beyond ? 'TRUNCATED' : 'COMPLETE',
          returned: expected.size,
          total: beyond ? null : expected.size,
          reasons: beyond ? ['DEPTH_LIMIT'] : [],
        });
        for (const { sourceId, targetId } of graphTraverse.edges) expect(expected.has(sourceId) && expected.has(targetId)).toBe(true);
      }),
      settings,
    );
  });

  it('never exceed a budget, and say so exactly when it cut something off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.integer({ min: 1, max: 12 }), async (root, maxNodes) => {
        const all = reach([root], 'BOTH', 10, () => true).size;
        const { graphTraverse } = await ok(
          'query Q($input: GraphTraverseInput!) { graphTraverse(input: $input) { nodes { nodeId } completeness { returned reasons } } }',
          { input: { roots: [root], direction: 'BOTH', maxDepth: 10, maxNodes } },
        );
        expect(graphTraverse.nodes).toHaveLength(Math.min(all, maxNodes));
        expect(graphTraverse.completeness.reasons.includes('NODE_BUDGET')).toBe(all > maxNodes);
      }),
      settings,
    );
  });

  it('paths are shortest, and impact mirrors reachability', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.integer({ min: 1, max: 10 }), async (source, maxDepth) => {
        const forward = reach([source], 'FORWARD', maxDepth, (l) => l.traversable);
        const backward = reach([source], 'REVERSE', maxDepth, (l) => l.traversable);
        const { graphPaths, graphNode } = await ok(
          'query Q($source: ID!, $depth: Int!) { graphPaths(source: $source, first: 100, maxDepth: $depth) { nodes { targetId hopIds depth } } graphNode(nodeId: $source) { impact(maxDepth: $depth) { affectedNodeIds } } }',
          { source, depth: maxDepth },
        );
        expect(Object.fromEntries(graphPaths.nodes.map((p: any) => [p.targetId, p.depth]))).toEqual(
          Object.fromEntries([...forward].filter(([, depth]) => depth > 0)),
        );
        for (const { hopIds } of graphPaths.nodes)
          for (const [i, hop] of hopIds.slice(1).entries()) expect(stepsFrom(hopIds[i], 'FORWARD', (l) => l.traversable)).toContain(hop);
        expect(graphNode.impact.affectedNodeIds).toEqual([...backward.keys()].filter((name) => name !== source).sort());
      }),
      settings,
    );
  });

  it('neighbours are the ends of the edges, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.constantFrom('OUT', 'IN', 'BOTH'),
        fc.integer({ min: 1, max: 3 }),
        async (name, direction, first) => {
          const walk = { OUT: 'FORWARD', IN: 'REVERSE', BOTH: 'BOTH' } as const;
          const expected = [...new Set(stepsFrom(name, walk[direction as 'OUT'], () => true))].sort();
          const seen: string[] = [];
          for (let after: string | null = null; ;) {
            const { graphNode }: any = await ok(
              'query Q($id: ID!, $first: Int!, $after: String, $d: GraphDirection!) { graphNode(nodeId: $id) { neighbors(first: $first, after: $after, direction: $d) { totalCount nodes { nodeId } pageInfo { hasNextPage endCursor } } } }',
              { id: name, first, after, d: direction },
            );
            expect(graphNode.neighbors.totalCount).toBe(expected.length);
            seen.push(...graphNode.neighbors.nodes.map((n: any) => n.nodeId));
            if (!graphNode.neighbors.pageInfo.hasNextPage) break;
            after = graphNode.neighbors.pageInfo.endCursor;
          }
          expect(seen).toEqual(expected);
        },
      ),
      settings,
    );
  });

  it('search finds exactly the nodes whose text holds every term', async () => {
    const term = fc.oneof(
      fc.constantFrom('n0', 'SHARD3', '"k"', '-x', '%', '_', '}', 'n1'),
      fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme-ascii' }).filter((s) => s.trim() !== ''),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(term, { minLength: 1, maxLength: 3 }), async (terms) => {
        const words = terms.join(' ').toLowerCase().split(/\s+/).filter(Boolean);
        const { graphSnapshot } = await ok(
          'query Q($q: String!) { graphSnapshot { search(query: $q, first: 100) { totalCount nodes { nodeId } } } }',
          { q: terms.join(' ') },
        );
        const expected = names.filter((name) => words.every((word) => text(name).includes(word)));
        expect(graphSnapshot.search).toEqual({ totalCount: expected.length, nodes: expected.map((nodeId) => ({ nodeId })) });
      }),
      settings,
    );
  });
});
