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
  const run = async (g: any, label: string) => { for (let i = 0; i < 3; i++) { const t = Date.now(); const a = await g.run('{ graphTraverse(input: { roots: ["n000100"], maxDepth: 6, maxNodes: 5000, maxEdges: 25000 }) { nodes { label } completeness { returned reasons } } }'); out.push(`${label} ${Date.now() - t} ms ${a.statements.length}`); }
  const t0 = performance.now(); const w = await g.run('{ graphTraverse(input: { roots: ["n000100"], maxDepth: 6, maxNodes: 5000, maxEdges: 25000 }) { completeness { returned reasons } } }'); out.push(label + ' walk only ' + (performance.now() - t0)); };
  await run(g, 'pg'); const h = await graphBackends(rows)[0]!.open(); await run(h, 'sqlite'); await h.close();
  console.log(out.join('\n'));
  await g.close();
}, 300000);
