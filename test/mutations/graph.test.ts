import { writableBackends } from '../support/backends';
import type { Answer, TestGateway } from '../support/gateway';

const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions['code'];
const chain = '{ auditChain { count verify { tampered } } }';

const importing = `mutation ($input: ImportGraphSnapshotInput!) {
  importGraphSnapshot(input: $input) {
    replayed
    auditEntry { action resource details }
    graphSnapshot {
      scanId createdAt nodeCount edgeCount
      nodes(first: 10) {
        nodes { nodeId label entityType severity severityId categoryUid classUid typeUid status riskScore firstSeen lastSeen attributes complianceTags dataSources dimensions { ecosystem surface } }
      }
      edges(first: 10) { nodes { sourceId targetId relationship direction weight traversable confidence firstSeen validFrom validTo activity provenance evidence sourceScanId } }
      attackPaths(first: 10) { nodes { riskScore summary hops { node { label } } credentials tools vulnIds techniques { hopIndex techniqueId catalog tactics confidence } } }
      interactionRisks(first: 10) { nodes { pattern agents riskScore description owaspAgenticTag } }
      search(query: "leftpad", first: 5) { nodes { nodeId } }
    }
  }
}`;

const node = (nodeId: string, entityType: string, more: object = {}): object => ({
  nodeId,
  entityType,
  label: nodeId.split(':').at(-1),
  ...more,
});
const edge = (sourceId: string, targetId: string, relationship: string, more: object = {}): object => ({
  sourceId,
  targetId,
  relationship,
  ...more,
});

const input = {
  scanId: 'import-1',
  createdAt: '2026-11-23T17:00:00Z',
  nodes: [
    node('agent:a', 'AGENT', { dataSources: ['ci'], dimensions: { surface: 'ide' } }),
    node('pkg:npm:leftpad@1', 'PACKAGE', { attributes: { version: '1', ecosystem: 'npm', größe: 1.5 } }),
    node('vuln:CVE-1', 'VULNERABILITY', { severity: 'CRITICAL', riskScore: 9.1, complianceTags: ['LLM05'] }),
  ],
  edges: [
    edge('agent:a', 'pkg:npm:leftpad@1', 'DEPENDS_ON', { evidence: { file: 'package.json' } }),
    edge('pkg:npm:leftpad@1', 'vuln:CVE-1', 'VULNERABLE_TO', { confidence: 0.5 }),
  ],
  attackPaths: [
    {
      hopIds: ['agent:a', 'pkg:npm:leftpad@1', 'vuln:CVE-1'],
      edgeNames: ['DEPENDS_ON', 'VULNERABLE_TO'],
      riskScore: 88.5,
      summary: 'a to CVE-1',
      credentials: ['TOKEN'],
      tools: ['exec'],
      vulnIds: ['CVE-1'],
      techniques: [{ hopIndex: 2, techniqueId: 'T1068', catalog: 'ATTACK', tactics: ['privilege-escalation'], confidence: 0.8 }],
    },
  ],
  interactionRisks: [{ pattern: 'shared_credential', agents: ['b', 'a'], riskScore: 9.5, owaspAgenticTag: 'ASI07' }],
};

describe.each(writableBackends)('changes of the graph on $name', ({ open }) => {
  let g: TestGateway;
  beforeEach(async () => {
    g = await open();
  });
  afterEach(() => g.close());

  it('imports a snapshot that reads like one of agent-bom, and makes it the latest', async () => {
    const { data, errors } = await g.run(importing, { variables: { input } });
    expect(errors).toEqual([]);
    const { graphSnapshot, auditEntry, replayed } = data?.importGraphSnapshot;
    expect(replayed).toBe(false);
    expect(auditEntry).toEqual({
      action: 'graph.snapshot_imported',
      resource: 'graph/import-1',
      details: { scan_id: 'import-1', nodes: 3, edges: 2, tenant_id: 'acme' },
    });
    expect(graphSnapshot).toMatchSnapshot();
    const latest = await g.run(
      '{ graphSnapshot { scanId } graphNode(nodeId: "vuln:CVE-1") { nodeId } attackPaths(first: 1) { totalCount } }',
    );
    expect(latest.data).toEqual({
      graphSnapshot: { scanId: 'import-1' },
      graphNode: { nodeId: 'vuln:CVE-1' },
      attackPaths: { totalCount: 1 },
    });
    const other = await g.run('{ graphSnapshot(id: "import-1") { scanId } }', { tenant: 'globex' });
    expect(other.data).toEqual({ graphSnapshot: null });
  });

  it('carries first sight forward, and closes what is gone in the snapshot before', async () => {
    await g.run(importing, { variables: { input } });
    const next = {
      scanId: 'import-2',
      createdAt: '2026-11-23T17:30:00Z',
      nodes: input.nodes.slice(0, 2),
      edges: input.edges.slice(0, 1),
    };
    const { data, errors } = await g.run(importing, { variables: { input: next } });
    expect(errors).toEqual([]);
    expect(data?.importGraphSnapshot.graphSnapshot.edges.nodes).toMatchObject([
      { relationship: 'DEPENDS_ON', firstSeen: '2026-11-23T17:00:00Z', validFrom: '2026-11-23T17:00:00Z', validTo: null },
    ]);
    const before = await g.run('{ graphSnapshot(id: "import-1") { edges(first: 5) { nodes { relationship validTo activity } } } }');
    const byName = new Map(before.data?.graphSnapshot.edges.nodes.map((item: { relationship: string }) => [item.relationship, item]));
    expect(byName.get('DEPENDS_ON')).toMatchObject({ validTo: null, activity: 'CREATE' });
    expect(byName.get('VULNERABLE_TO')).toMatchObject({ validTo: '2026-11-23T17:30:00Z', activity: 'CLOSE' });
  });

  it('closes nothing when an older snapshot is imported late', async () => {
    await g.run(importing, { variables: { input } });
    const older = { scanId: 'import-0', createdAt: '2026-11-23T16:59:00Z', nodes: input.nodes, edges: [] };
    expect((await g.run(importing, { variables: { input: older } })).errors).toEqual([]);
    const { data } = await g.run('{ graphSnapshot { scanId edges(first: 5) { nodes { validTo } } } }');
    expect(data?.graphSnapshot).toEqual({ scanId: 'import-1', edges: { nodes: [{ validTo: null }, { validTo: null }] } });
  });

  it('imports thousands of nodes with few statements', async () => {
    const nodes = Array.from({ length: 3000 }, (_, i) => node(`tool:t${i}`, 'TOOL'));
    const { errors, statements } = await g.run(
      'mutation ($input: ImportGraphSnapshotInput!) { importGraphSnapshot(input: $input) { graphSnapshot { nodeCount } } }',
      { variables: { input: { scanId: 'large', nodes } } },
    );
    expect(errors).toEqual([]);
    expect(statements.filter(({ sql }) => sql.startsWith('insert')).length).toBeLessThan(20);
  });

  it('never overwrites a snapshot, repeats nothing, and changes nothing when it refuses', async () => {
    const first = await g.run(importing, { variables: { input }, idempotencyKey: 'i1' });
    const again = await g.run(importing, { variables: { input }, idempotencyKey: 'i1' });
    expect(again.data?.importGraphSnapshot).toEqual({ ...first.data?.importGraphSnapshot, replayed: true });
    const before = (await g.run(chain)).data;
    expect(codeOf(await g.run(importing, { variables: { input } }))).toBe('CONFLICT');
    const bad: readonly (readonly [object, string])[] = [
      [{ nodes: [...input.nodes, input.nodes[0]] }, 'input.nodes[3].nodeId'],
      [{ edges: [edge('agent:a', 'nobody', 'USES')] }, 'input.edges[0].targetId'],
      [{ edges: [input.edges[0], input.edges[0]] }, 'input.edges[1]'],
      [{ edges: [edge('agent:a', 'vuln:CVE-1', 'UNKNOWN')] }, 'input.edges[0].relationship'],
      [{ nodes: [node('x', 'UNKNOWN')], edges: [], attackPaths: [] }, 'input.nodes[0].entityType'],
      [{ nodes: [node('x', 'TOOL', { attributes: [1] })], edges: [], attackPaths: [] }, 'input.nodes[0].attributes'],
      [{ nodes: [node('x', 'TOOL', { attributes: { a: 'x'.repeat(2000) } })], edges: [], attackPaths: [] }, 'input.nodes[0].attributes'],
      [{ nodes: [node('x', 'TOOL', { attributes: { a: 'x\0' } })], edges: [], attackPaths: [] }, 'input.nodes[0].attributes.a'],
      [{ nodes: [node('x', 'TOOL', { dimensions: { colour: 'red' } })], edges: [], attackPaths: [] }, 'input.nodes[0].dimensions.colour'],
      [{ nodes: [node('x', 'TOOL', { riskScore: 101 })], edges: [], attackPaths: [] }, 'input.nodes[0].riskScore'],
      [{ nodes: [] }, 'input.nodes'],
      [{ attackPaths: [{ ...input.attackPaths[0], edgeNames: ['USES'] }] }, 'input.attackPaths[0].edgeNames'],
      [{ attackPaths: [{ ...input.attackPaths[0], hopIds: ['agent:a', 'x', 'vuln:CVE-1'] }] }, 'input.attackPaths[0].hopIds[1]'],
      [{ attackPaths: [input.attackPaths[0], input.attackPaths[0]] }, 'input.attackPaths[1]'],
      [
        { interactionRisks: [...input.interactionRisks, { ...input.interactionRisks[0], agents: ['a', 'b'] }] },
        'input.interactionRisks[1]',
      ],
      [{ createdAt: '2027-01-01T00:00:00Z' }, 'input.createdAt'],
      [{ analysisStatus: 'complete' }, 'input.analysisStatus'],
    ];
    for (const [change, argument] of bad) {
      const answer = await g.run(importing, { variables: { input: { ...input, scanId: 'bad', ...change } } });
      expect(answer.errors.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', argument })]);
    }
    expect((await g.run(chain)).data).toEqual(before);
    expect((await g.run('{ graphSnapshot(id: "bad") { scanId } }')).data).toEqual({ graphSnapshot: null });
  });

  it('saves, replaces and deletes filter presets of the tenant', async () => {
    const save = `mutation ($input: SaveGraphFilterPresetInput!) {
      saveGraphFilterPreset(input: $input) { replayed auditEntry { action resource } graphFilterPreset { name description filters createdAt } } }`;
    const remove = `mutation ($name: String!) { deleteGraphFilterPreset(input: { name: $name }) { deletedId auditEntry { action } } }`;
    const preset = { name: 'worst', description: 'criticals', filters: { severity: 'critical', depth: 2 } };
    const first = await g.run(save, { variables: { input: preset } });
    expect(first.errors).toEqual([]);
    expect(first.data?.saveGraphFilterPreset).toEqual({
      replayed: false,
      auditEntry: { action: 'graph.preset_saved', resource: 'graph-preset/worst' },
      graphFilterPreset: { ...preset, createdAt: '2026-11-23T18:00:00Z' },
    });
    const changed = await g.run(save, { variables: { input: { ...preset, filters: {} } } });
    expect(changed.data?.saveGraphFilterPreset.graphFilterPreset).toMatchObject({ name: 'worst', filters: {} });
    expect(codeOf(await g.run(remove, { variables: { name: 'worst' }, tenant: 'globex' }))).toBe('NOT_FOUND');
    expect((await g.run(remove, { variables: { name: 'worst' } })).data?.deleteGraphFilterPreset.auditEntry).toEqual({
      action: 'graph.preset_deleted',
    });
    expect(codeOf(await g.run(remove, { variables: { name: 'worst' } }))).toBe('NOT_FOUND');
    const large = await g.run(save, { variables: { input: { ...preset, filters: { a: 'x'.repeat(17_000) } } } });
    expect(large.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.filters' });
    const scoped = await g.run(save, { variables: { input: preset }, role: 'ANALYST', scopes: ['graph:read'] });
    expect(codeOf(scoped)).toBe('FORBIDDEN');
  });
});
