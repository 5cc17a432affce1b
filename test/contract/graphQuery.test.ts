import { contractBackends } from '../support/backends';
import { edge, graphBackends, node, snapshot } from '../support/graphRows';
import type { TestGateway } from '../support/gateway';

const pageInfo = 'pageInfo { hasNextPage endCursor }';
const completeness = 'completeness { status returned total reasons }';
const whole = (count: number) => ({ status: 'COMPLETE', returned: count, total: count, reasons: [] });

describe.each(contractBackends)('walks and diffs on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const ok = async (query: string, options = {}): Promise<any> => {
    const { data, errors } = await g.run(query, options);
    expect(errors).toEqual([]);
    return data;
  };

  it('a node knows its neighbours and edges, each way', async () => {
    const { graphNode } = await ok(`{ graphNode(nodeId: "agent:acme-agent-00001") {
      both: neighbors(first: 10) { totalCount nodes { nodeId } } out: neighbors(first: 10, direction: OUT) { totalCount nodes { nodeId } } in: neighbors(first: 10, direction: IN) { nodes { nodeId label } }
      edges(first: 10) { totalCount nodes { edgeId } } leaving: edges(first: 10, direction: OUT) { nodes { edgeId } } entering: edges(first: 10, direction: IN) { totalCount nodes { edgeId } } uses: edges(first: 10, relationships: [HOSTS]) { totalCount } } }`);
    const servers = ['server:acme-agent-00001:acme-agent-00001-mcp-00', 'server:acme-agent-00001:acme-agent-00001-mcp-01'];
    expect(graphNode.both).toEqual({ totalCount: 3, nodes: ['provider:github-action', ...servers].map((nodeId) => ({ nodeId })) });
    expect(graphNode.out).toEqual({ totalCount: 2, nodes: servers.map((nodeId) => ({ nodeId })) });
    expect(graphNode.in.nodes).toEqual([{ nodeId: 'provider:github-action', label: 'github-action' }]);
    expect(graphNode.edges).toEqual({
      totalCount: 3,
      nodes: [
        ...servers.map((s) => ({ edgeId: `uses:agent:acme-agent-00001:${s}` })),
        { edgeId: 'hosts:provider:github-action:agent:acme-agent-00001' },
      ],
    });
    expect(graphNode.leaving.nodes).toHaveLength(2);
    expect(graphNode.entering).toEqual({ totalCount: 1, nodes: [{ edgeId: 'hosts:provider:github-action:agent:acme-agent-00001' }] });
    expect(graphNode.uses).toEqual({ totalCount: 1 });
  });

  it('neighbours and edges of a node page to the end', async () => {
    const id = 'server:acme-agent-00001:acme-agent-00001-mcp-00';
    for (const [field, key, total] of [
      ['neighbors', 'nodeId', 23],
      ['edges', 'edgeId', 23],
    ] as const) {
      const all = (await ok(`{ graphNode(nodeId: "${id}") { ${field}(first: 100) { totalCount nodes { ${key} } } } }`)).graphNode[field];
      const seen: string[] = [];
      for (let after = ''; seen.length < 100;) {
        const page = (await ok(`{ graphNode(nodeId: "${id}") { ${field}(first: 5${after}) { totalCount nodes { ${key} } ${pageInfo} } } }`))
          .graphNode[field];
        expect(page.totalCount).toBe(all.totalCount);
        seen.push(...page.nodes.map((n: any) => n[key]));
        if (!page.pageInfo.hasNextPage) break;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
      expect(seen).toEqual(all.nodes.map((n: any) => n[key]));
      expect(new Set(seen).size).toBe(all.totalCount);
      expect(all.totalCount).toBe(total);
    }
  });

  it('impact is what reaches a node', async () => {
    const { graphNode } =
      await ok(`{ graphNode(nodeId: "vuln:CVE-2026-000162") { impact { nodeId affectedCount affectedNodeIds affectedByType { entityType count } maxDepthReached ${completeness} affected(first: 2) { totalCount nodes { nodeId label } ${pageInfo} } }
      near: impact(maxDepth: 1) { affectedNodeIds maxDepthReached ${completeness} } } }`);
    const affected = ['agent:acme-agent-00001', 'provider:github-action', 'server:acme-agent-00001:acme-agent-00001-mcp-00'];
    expect(graphNode.impact).toMatchObject({
      nodeId: 'vuln:CVE-2026-000162',
      affectedCount: 3,
      affectedNodeIds: affected,
      affectedByType: [
        { entityType: 'AGENT', count: 1 },
        { entityType: 'PROVIDER', count: 1 },
        { entityType: 'SERVER', count: 1 },
      ],
      maxDepthReached: 3,
      completeness: whole(3),
    });
    expect(graphNode.impact.affected).toMatchObject({
      totalCount: 3,
      nodes: affected.slice(0, 2).map((nodeId) => ({ nodeId })),
      pageInfo: { hasNextPage: true },
    });
    expect(graphNode.near).toEqual({
      affectedNodeIds: [affected[2]],
      maxDepthReached: 1,
      completeness: { status: 'TRUNCATED', returned: 1, total: null, reasons: ['DEPTH_LIMIT'] },
    });
  });

  it('paths lead to every reachable node once, nearest first', async () => {
    const { graphPaths } = await ok(
      `{ graphPaths(source: "agent:acme-agent-00001", first: 100) { totalCount ${completeness} nodes { targetId hopIds depth target { label } hops { nodeId } } } }`,
    );
    expect(graphPaths.totalCount).toBe(31);
    expect(graphPaths.completeness).toEqual(whole(31));
    const depths = graphPaths.nodes.map((p: any) => p.depth);
    expect(depths).toEqual([...depths].sort());
    expect(new Set(graphPaths.nodes.map((p: any) => p.targetId)).size).toBe(31);
    for (const { targetId, hopIds, depth, hops, target } of graphPaths.nodes) {
      expect(hopIds[0]).toBe('agent:acme-agent-00001');
      expect(hopIds.at(-1)).toBe(targetId);
      expect(hopIds).toHaveLength(depth + 1);
      expect(hops.map((n: any) => n.nodeId)).toEqual(hopIds);
      expect(target.label).toEqual(expect.any(String));
    }
    const first = (await ok(`{ graphPaths(source: "agent:acme-agent-00001", first: 20) { nodes { targetId } ${pageInfo} } }`)).graphPaths;
    const rest = (
      await ok(
        `{ graphPaths(source: "agent:acme-agent-00001", first: 20, after: "${first.pageInfo.endCursor}") { nodes { targetId } ${pageInfo} } }`,
      )
    ).graphPaths;
    expect([...first.nodes, ...rest.nodes].map((p: any) => p.targetId)).toEqual(graphPaths.nodes.map((p: any) => p.targetId));
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect((await ok('{ graphPaths(source: "nope", first: 1) { totalCount } }')).graphPaths).toBeNull();
  });

  it('a traversal returns what it may, and says what is missing', async () => {
    const run = async (input: string): Promise<any> =>
      (
        await ok(
          `{ graphTraverse(input: { ${input} }) { scanId nodes { nodeId entityType severity } edges { edgeId sourceId targetId } missingRoots maxDepthReached ${completeness} } }`,
        )
      ).graphTraverse;
    const agent = 'roots: ["agent:acme-agent-00001"]';
    const all = await run(`${agent}, maxDepth: 10`);
    expect(all).toMatchObject({ scanId: 'acme-estate-04', missingRoots: [], maxDepthReached: 2, completeness: whole(32) });
    expect(all.nodes[0].nodeId).toBe('agent:acme-agent-00001');
    const ids = new Set(all.nodes.map((n: any) => n.nodeId));
    expect(all.edges.every((e: any) => ids.has(e.sourceId) && ids.has(e.targetId))).toBe(true);
    expect(all.edges).toHaveLength(31);
    expect((await run(`${agent}, direction: REVERSE`)).nodes.map((n: any) => n.nodeId)).toEqual([
      'agent:acme-agent-00001',
      'provider:github-action',
    ]);
    expect((await run(`${agent}, direction: BOTH, maxDepth: 1`)).completeness).toEqual({
      status: 'TRUNCATED',
      returned: 4,
      total: null,
      reasons: ['DEPTH_LIMIT'],
    });
    expect((await run(`${agent}, maxNodes: 5`)).completeness).toEqual({
      status: 'TRUNCATED',
      returned: 5,
      total: null,
      reasons: ['NODE_BUDGET'],
    });
    expect((await run(`${agent}, maxEdges: 3`)).completeness).toMatchObject({ status: 'TRUNCATED', reasons: ['EDGE_BUDGET'] });
    expect((await run(`${agent}, relationships: [USES]`)).nodes).toHaveLength(3);
    const typed = await run(`${agent}, entityTypes: [VULNERABILITY]`);
    expect(typed.nodes.map((n: any) => n.entityType)).toEqual(['AGENT', ...Array(6).fill('VULNERABILITY')]);
    const severe = await run(`${agent}, minSeverity: CRITICAL`);
    expect(severe.nodes.filter((n: any) => n.entityType === 'VULNERABILITY').every((n: any) => n.severity === 'CRITICAL')).toBe(true);
    expect(severe.nodes.length).toBeLessThan(all.nodes.length);
    const missing = await run('roots: ["nope", "agent:acme-agent-00002"], maxDepth: 1');
    expect(missing.missingRoots).toEqual(['nope']);
    expect(missing.nodes[0].nodeId).toBe('agent:acme-agent-00002');
    expect((await ok('{ graphTraverse(input: { roots: ["x"], scanId: "nope" }) { scanId } }')).graphTraverse).toBeNull();
  });

  it.each([
    ['graphTraverse(input: { roots: [] }) { scanId }', 'roots'],
    ['graphTraverse(input: { roots: ["a"], maxDepth: 11 }) { scanId }', 'maxDepth'],
    ['graphTraverse(input: { roots: ["a"], maxNodes: 5001 }) { scanId }', 'maxNodes'],
    ['graphTraverse(input: { roots: ["a"], maxEdges: 0 }) { scanId }', 'maxEdges'],
    ['graphPaths(source: "a", first: 1, maxDepth: 0) { totalCount }', 'maxDepth'],
    ['graphNode(nodeId: "agent:acme-agent-00001") { impact(maxDepth: 11) { affectedCount } }', 'maxDepth'],
    ['graphNode(nodeId: "agent:acme-agent-00001") { neighbors(first: 0) { totalCount } }', 'first'],
    ['attackPaths(first: 101) { totalCount }', 'first'],
  ])('%s is refused by name', async (field, argument) => {
    const { errors } = await g.run(`{ ${field} }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('a walk reads level by level, not node by node', async () => {
    const { statements } = await g.run(
      '{ graphTraverse(input: { roots: ["provider:github-action", "provider:local", "provider:k8s-fleet"], maxDepth: 10, maxNodes: 5000 }) { nodes { label } edges { weight } completeness { returned } } }',
    );
    // Latest, the snapshot, the roots, nodes at the end; and at most three statements for each of the four levels.
    expect(statements.length).toBeLessThanOrEqual(4 + 3 * 4);
  });

  it('a diff counts and lists what was added, removed and changed', async () => {
    const { graphSnapshot } =
      await ok(`{ graphSnapshot(id: "acme-estate-01") { diff(against: "acme-estate-00") { from to nodeSummary { added removed changed unchanged ${completeness} } edgeSummary { added removed changed unchanged ${completeness} }
      nodes(first: 100) { totalCount nodes { kind nodeId changes { field } before { scanId } after { scanId } } } removed: edges(first: 100, kinds: [REMOVED]) { totalCount nodes { kind sourceId targetId relationship before { weight } after { weight } } } } } }`);
    const { diff } = graphSnapshot;
    expect(diff).toMatchObject({
      from: 'acme-estate-00',
      to: 'acme-estate-01',
      nodeSummary: { added: 19, removed: 7, changed: 0, unchanged: 233, completeness: whole(26) },
      edgeSummary: { added: 19, removed: 7, changed: 0, unchanged: 231, completeness: whole(26) },
    });
    expect(diff.nodes.totalCount).toBe(26);
    expect(diff.nodes.nodes.map((c: any) => c.kind)).toEqual([...Array(19).fill('ADDED'), ...Array(7).fill('REMOVED')]);
    expect(diff.nodes.nodes[0]).toEqual({
      kind: 'ADDED',
      nodeId: 'agent:acme-agent-00010',
      changes: [],
      before: null,
      after: { scanId: 'acme-estate-01' },
    });
    expect(diff.nodes.nodes[25]).toEqual({
      kind: 'REMOVED',
      nodeId: 'vuln:CVE-2026-000192',
      changes: [],
      before: { scanId: 'acme-estate-00' },
      after: null,
    });
    expect(diff.removed.totalCount).toBe(7);
    expect(diff.removed.nodes[0]).toEqual({
      kind: 'REMOVED',
      sourceId: 'server:acme-agent-00001:acme-agent-00001-mcp-00',
      targetId: 'vuln:CVE-2026-000162',
      relationship: 'VULNERABLE_TO',
      before: { weight: 4 },
      after: null,
    });
  });

  it('a diff tells what changed, pages, and is against the previous snapshot unless told otherwise', async () => {
    const { graphSnapshot } =
      await ok(`{ graphSnapshot(id: "acme-estate-03") { diff { from nodeSummary { added removed changed } } same: diff(against: "acme-estate-03") { nodeSummary { added removed changed unchanged } edgeSummary { unchanged } }
      changed: diff(against: "acme-estate-02") { nodes(first: 10, kinds: [CHANGED]) { totalCount nodes { nodeId changes { field before after } before { severity } after { severity } } } edges(first: 10, kinds: [CHANGED]) { nodes { targetId changes { field before after } } } } } }`);
    expect(graphSnapshot.diff).toEqual({ from: 'acme-estate-02', nodeSummary: { added: 38, removed: 8, changed: 2 } });
    expect(graphSnapshot.same).toEqual({
      nodeSummary: { added: 0, removed: 0, changed: 0, unchanged: 316 },
      edgeSummary: { unchanged: 314 },
    });
    expect(graphSnapshot.changed.nodes.totalCount).toBe(2);
    expect(graphSnapshot.changed.nodes.nodes.map((c: any) => c.nodeId)).toEqual(['vuln:CVE-2026-000162', 'vuln:CVE-2026-000165']);
    expect(graphSnapshot.changed.nodes.nodes[0].changes.map((c: any) => c.field)).toEqual(['severity', 'severityId', 'riskScore']);
    expect(graphSnapshot.changed.edges.nodes.map((c: any) => c.changes.map((x: any) => x.field))).toEqual([['weight'], ['weight']]);
    const page = async (after: string): Promise<any> =>
      (await ok(`{ graphSnapshot(id: "acme-estate-03") { diff { nodes(first: 20${after}) { nodes { kind nodeId } ${pageInfo} } } } }`))
        .graphSnapshot.diff.nodes;
    const pages = [await page('')];
    while (pages.at(-1).pageInfo.hasNextPage) pages.push(await page(`, after: "${pages.at(-1).pageInfo.endCursor}"`));
    expect(pages.flatMap((p) => p.nodes)).toHaveLength(48);
    expect((await ok('{ graphSnapshot(id: "acme-estate-00") { diff { from } } }')).graphSnapshot.diff).toBeNull();
    const unknown = await g.run('{ graphSnapshot { diff(against: "nope") { from } } }');
    expect(unknown.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'against' });
  });
});

/** Two snapshots that differ in everything that counts, and in things that do not. */
const changed = {
  graph_snapshots: [
    snapshot('one', { created_at: '2026-11-01T00:00:00Z' }),
    snapshot('two', { created_at: '2026-11-02T00:00:00Z' }),
    snapshot('two', { tenant_id: 'globex' }),
  ],
  graph_nodes: [
    node('same', { scan_id: 'one', attributes: { b: 1, a: 2, last_seen: 'x' }, compliance_tags: ['A', 'B'], data_sources: ['x'] }),
    node('same', {
      scan_id: 'two',
      attributes: { a: 2, b: 3, last_seen: 'y' },
      compliance_tags: ['B', 'A'],
      data_sources: ['y'],
      last_seen: '2026-11-02T00:00:00Z',
    }),
    node('moved', { scan_id: 'one', attributes: { internet_exposed: false } }),
    node('moved', {
      scan_id: 'two',
      attributes: { internet_exposed: true, iam_role_arn: 'arn' },
      label: 'Moved',
      status: 'vulnerable',
      compliance_tags: ['C'],
    }),
    node('gone', { scan_id: 'one' }),
    node('fresh', { scan_id: 'two' }),
    node('gone', { scan_id: 'two', tenant_id: 'globex' }),
  ],
  graph_edges: [
    edge('same', 'moved', { scan_id: 'one', evidence: { x: 1, y: 2 }, provenance: { p: 1 }, valid_to: '2026-11-02T00:00:00Z' }),
    edge('same', 'moved', { scan_id: 'two', evidence: { y: 2, x: 1 }, provenance: { p: 1 }, last_seen: '2026-11-02T00:00:00Z' }),
    edge('moved', 'same', { scan_id: 'one', evidence: { x: [1] }, confidence: 1 }),
    edge('moved', 'same', {
      scan_id: 'two',
      evidence: { x: [2] },
      confidence: 0.5,
      traversable: 0,
      direction: 'bidirectional',
      activity_id: 2,
      provenance: { p: null },
    }),
  ],
};

describe.each(graphBackends(changed))('what counts as a change on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it('is a compared field, not a reordered list or document, nor another attribute', async () => {
    const { data, errors } =
      await g.run(`{ graphSnapshot(id: "two") { diff { from nodeSummary { added removed changed unchanged } nodes(first: 9) { nodes { kind nodeId changes { field before after } } }
      edgeSummary { added removed changed unchanged } edges(first: 9) { nodes { kind sourceId changes { field before after } } } } } }`);
    expect(errors).toEqual([]);
    expect(data?.graphSnapshot.diff).toEqual({
      from: 'one',
      nodeSummary: { added: 1, removed: 1, changed: 1, unchanged: 1 },
      nodes: {
        nodes: [
          { kind: 'ADDED', nodeId: 'fresh', changes: [] },
          { kind: 'REMOVED', nodeId: 'gone', changes: [] },
          {
            kind: 'CHANGED',
            nodeId: 'moved',
            changes: [
              { field: 'label', before: 'moved', after: 'Moved' },
              { field: 'status', before: 'active', after: 'vulnerable' },
              { field: 'complianceTags', before: [], after: ['C'] },
              { field: 'attributes.internet_exposed', before: false, after: true },
              { field: 'attributes.iam_role_arn', before: null, after: 'arn' },
            ],
          },
        ],
      },
      edgeSummary: { added: 0, removed: 0, changed: 1, unchanged: 1 },
      edges: {
        nodes: [
          {
            kind: 'CHANGED',
            sourceId: 'moved',
            changes: [
              { field: 'direction', before: 'directed', after: 'bidirectional' },
              { field: 'traversable', before: true, after: false },
              { field: 'confidence', before: 1, after: 0.5 },
              { field: 'provenance', before: {}, after: { p: null } },
              { field: 'evidence', before: { x: [1] }, after: { x: [2] } },
              { field: 'activityId', before: 1, after: 2 },
            ],
          },
        ],
      },
    });
  });
});

/** A cycle, a bidirectional edge, an edge no attacker can use, a loop, and an edge to nowhere. */
const walkable = {
  graph_snapshots: [snapshot('s')],
  graph_nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => node(id)),
  graph_edges: [
    edge('a', 'b'),
    edge('b', 'c'),
    edge('c', 'a'),
    edge('d', 'a', { direction: 'bidirectional' }),
    edge('b', 'e', { traversable: 0 }),
    edge('a', 'a'),
    edge('c', 'nowhere'),
    edge('a', 'b', { relationship: 'trusts' }),
    edge('e', 'f'),
  ],
};

describe.each(graphBackends(walkable))('unusual edges on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const walk = async (input: string): Promise<any> => {
    const { data, errors } = await g.run(
      `{ graphTraverse(input: { ${input} }) { nodes { nodeId } edges { edgeId } maxDepthReached ${completeness} } }`,
    );
    expect(errors).toEqual([]);
    const t = data?.graphTraverse;
    return {
      nodes: t.nodes.map((n: any) => n.nodeId).join(''),
      edges: t.edges.map((e: any) => e.edgeId),
      depth: t.maxDepthReached,
      reasons: t.completeness.reasons,
    };
  };

  it('are walked once each, bidirectional ones both ways, by source, target and relationship', async () => {
    expect(await walk('roots: ["a"]')).toEqual({
      nodes: 'abdcef',
      edges: ['uses:a:a', 'trusts:a:b', 'uses:a:b', 'uses:d:a', 'uses:b:c', 'uses:b:e', 'uses:c:a', 'uses:e:f'],
      depth: 3,
      reasons: [],
    });
    expect(await walk('roots: ["a"], traversableOnly: true')).toMatchObject({ nodes: 'abdc', reasons: [] });
    expect(await walk('roots: ["f"], direction: REVERSE, maxDepth: 10')).toMatchObject({ nodes: 'febacd', depth: 4 });
    expect(await walk('roots: ["d"], direction: BOTH, maxDepth: 1')).toMatchObject({ nodes: 'da', reasons: ['DEPTH_LIMIT'] });
    expect(await walk('roots: ["e"], maxDepth: 1')).toMatchObject({ nodes: 'ef', reasons: [] });
    expect(await walk('roots: ["a", "f"], relationships: [TRUSTS]')).toMatchObject({ nodes: 'afb', edges: ['trusts:a:b'], reasons: [] });
    expect(await walk('roots: ["a"], maxNodes: 2')).toMatchObject({ nodes: 'ab', reasons: ['NODE_BUDGET'] });
    expect(await walk('roots: ["a", "b", "c"], maxNodes: 2')).toMatchObject({ nodes: 'ab', reasons: ['NODE_BUDGET'] });
  });

  it('make neighbours of both ends when they are bidirectional', async () => {
    const { data } = await g.run(
      '{ graphNode(nodeId: "a") { out: neighbors(first: 9, direction: OUT) { totalCount nodes { nodeId } } in: neighbors(first: 9, direction: IN) { nodes { nodeId } } edges(first: 9) { totalCount } impact { affectedNodeIds } } }',
    );
    expect(data?.graphNode.out).toEqual({ totalCount: 3, nodes: [{ nodeId: 'a' }, { nodeId: 'b' }, { nodeId: 'd' }] });
    expect(data?.graphNode.in.nodes).toEqual([{ nodeId: 'a' }, { nodeId: 'c' }, { nodeId: 'd' }]);
    expect(data?.graphNode.edges.totalCount).toBe(5);
    expect(data?.graphNode.impact.affectedNodeIds).toEqual(['b', 'c', 'd']);
  });
});
