import { edge, graphBackends, node, path, searchable, snapshot } from '../support/graphRows';
const size = 30000;
const n = (i: number) => `n${String(i).padStart(6, '0')}`;
const rows = {
  graph_snapshots: [snapshot('old', { created_at: '2026-01-01T00:00:00Z' }), snapshot('s')],
  graph_nodes: ['old', 's'].flatMap((scan_id) => Array.from({ length: size }, (_, i) => node(n(i + (scan_id === 's' ? 100 : 0)), { scan_id, entity_type: i % 5 ? 'package' : 'vulnerability', severity_id: i % 5 ? 0 : 1 + (i % 4), attributes: { v: scan_id } }))),
  graph_edges: ['old', 's'].flatMap((scan_id) => Array.from({ length: size - 1 }, (_, i) => edge(n(Math.floor(i / 10) + 100), n(i + 101), { scan_id }))),
  attack_paths: Array.from({ length: 3000 }, (_, i) => path([n(100 + i), n(200 + i), n(300 + i)], (i % 100) / 10)),
  graph_node_search: Array.from({ length: size }, (_, i) => searchable(n(i + 100), `${n(i + 100)} text ${i % 7}`)),
};
it('pg without statistics', async () => {
  const g = await graphBackends(rows)[1]!.open();
  const out: string[] = [];
  for (const q of [
    'graphSnapshot { diff { nodeSummary { added removed changed unchanged } } }', 'graphSnapshot { diff { edgeSummary { added removed changed unchanged } } }',
    'graphSnapshot { search(query: "text 3", first: 50) { totalCount nodes { nodeId } } }', 'graphSnapshot { nodes(first: 100) { totalCount nodes { nodeId } } }', 'graphSnapshot { edges(first: 100) { nodes { edgeId } } }',
    'attackPaths(first: 50) { totalCount nodes { severity label relationships { edgeId } } }', 'attackPaths(first: 50, filter: { severity: [HIGH] }) { totalCount nodes { severity } }', 'attackPaths(first: 50, filter: { entityType: VULNERABILITY }) { totalCount }',
    'graphTraverse(input: { roots: ["n000100"], maxDepth: 6, maxNodes: 5000, maxEdges: 25000 }) { nodes { label } completeness { returned reasons } }', 'graphSnapshot { stats { relationshipTypes { count } maxAttackPathRisk } }', 'graphNode(nodeId: "n000100") { edges(first: 50) { totalCount } neighbors(first: 50) { totalCount nodes { nodeId } } }', 'graphSnapshot { compliance { totalTaggedFindings } }',
  ]) {
    const t = Date.now();
    const { errors, data } = await g.run(`{ ${q} }`);
    out.push(`${Date.now() - t} ms ${q.slice(0, 90)} ${JSON.stringify(errors.map((e) => e.extensions.code))} ${JSON.stringify(data).slice(0, 110)}`);
  }
  console.log(out.join('\n'));
  await g.close();
}, 300000);
