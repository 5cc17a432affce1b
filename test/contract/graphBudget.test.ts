import { edge, graphBackends, node, snapshot } from '../support/graphRows';
import type { TestGateway } from '../support/gateway';

const size = 50_003;

/** A snapshot a little larger than what one roll-up or comparison reads, after an empty one. */
const rows = {
  graph_snapshots: [snapshot('empty', { created_at: '2026-01-01T00:00:00Z' }), snapshot('s')],
  graph_nodes: Array.from({ length: size }, (_, i) => node(`n${String(i).padStart(6, '0')}`, { compliance_tags: ['LLM05'] })),
  graph_edges: Array.from({ length: 6000 }, (_, i) => edge('n000000', `n${String(i + 1).padStart(6, '0')}`)),
};

describe.each(graphBackends(rows))('budgets on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const ok = async (query: string): Promise<any> => {
    const { data, errors } = await g.run(query);
    expect(errors).toEqual([]);
    return data;
  };

  it('a diff lists 20,000 changes and counts them all', async () => {
    const { graphSnapshot } = await ok(
      '{ graphSnapshot { diff { from nodeSummary { added removed changed unchanged completeness { status returned total reasons } } edgeSummary { added completeness { status } } nodes(first: 1) { totalCount } } } }',
    );
    expect(graphSnapshot.diff).toEqual({
      from: 'empty',
      nodeSummary: {
        added: size,
        removed: 0,
        changed: 0,
        unchanged: 0,
        completeness: { status: 'TRUNCATED', returned: 20_000, total: size, reasons: ['CHANGE_BUDGET'] },
      },
      edgeSummary: { added: 6000, completeness: { status: 'COMPLETE' } },
      nodes: { totalCount: 20_000 },
    });
  });

  it('compliance reads 50,000 tagged nodes and says that there are more', async () => {
    const { graphSnapshot } = await ok(
      '{ graphSnapshot { compliance { totalTaggedFindings frameworks { nodeCount nodeIds } completeness { status returned total reasons } } } }',
    );
    expect(graphSnapshot.compliance).toMatchObject({
      totalTaggedFindings: 50_000,
      completeness: { status: 'TRUNCATED', returned: 50_000, total: null, reasons: ['NODE_BUDGET'] },
    });
    expect(graphSnapshot.compliance.frameworks[0].nodeCount).toBe(50_000);
    expect(graphSnapshot.compliance.frameworks[0].nodeIds).toHaveLength(100);
  });

  it('a manifest of a larger snapshot has no digest', async () => {
    const { graphSnapshot } = await ok('{ graphSnapshot { evidenceManifest { graphDigest findingsDigest counts { nodes } } } }');
    expect(graphSnapshot.evidenceManifest).toEqual({ graphDigest: null, findingsDigest: null, counts: null });
  });

  it('paths and impact stop at 5,000 nodes', async () => {
    const { graphPaths, graphNode } = await ok(
      '{ graphPaths(source: "n000000", first: 1) { totalCount completeness { status returned total reasons } } graphNode(nodeId: "n000000") { impact { affectedCount completeness { status } } neighbors(first: 1) { totalCount } } }',
    );
    expect(graphPaths).toEqual({
      totalCount: 4999,
      completeness: { status: 'TRUNCATED', returned: 4999, total: null, reasons: ['NODE_BUDGET'] },
    });
    expect(graphNode).toEqual({ impact: { affectedCount: 0, completeness: { status: 'COMPLETE' } }, neighbors: { totalCount: 6000 } });
  });

  it('a traversal stops at its own budgets', async () => {
    const { a, b } = await ok(
      `{ a: graphTraverse(input: { roots: ["n000000"], maxNodes: 5000, maxEdges: 25000 }) { nodes { nodeId } completeness { reasons } } b: graphTraverse(input: { roots: ["n000000"], maxNodes: 5000, maxEdges: 100 }) { nodes { nodeId } edges { edgeId } completeness { reasons } } }`,
    );
    expect(a.nodes).toHaveLength(5000);
    expect(a.completeness.reasons).toEqual(['NODE_BUDGET']);
    expect(b.nodes).toHaveLength(101);
    expect(b.edges).toHaveLength(100);
    expect(b.completeness.reasons).toEqual(['EDGE_BUDGET']);
  });
});
