import { contractBackends } from '../support/backends';
import { edge, graphBackends, node, openPostgres, path, snapshot } from '../support/graphRows';
import type { TestGateway } from '../support/gateway';

/** Stored attack paths of tenant acme by snapshot; 171 in all. */
const perSnapshot = {
  'acme-estate-00': 28,
  'acme-estate-01': 28,
  'acme-estate-02': 32,
  'acme-estate-03': 36,
  'acme-estate-04': 47,
} as const;
const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

describe.each(contractBackends)('attack paths on $name', ({ open }) => {
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
  const total = async (filter: string): Promise<number> =>
    (await ok(`{ attackPaths(first: 1, filter: { ${filter} }) { totalCount } }`)).attackPaths.totalCount;

  const readAll = async (scanId: string, size: number, backward = false): Promise<any[]> => {
    const seen: any[] = [];
    for (let place = ''; ;) {
      const { attackPaths: page } = await ok(
        `{ attackPaths(scanId: "${scanId}", ${backward ? 'last' : 'first'}: ${size}${place}) { nodes { sourceNode targetNode riskScoreStored } ${pageInfo} } }`,
      );
      if (backward) seen.unshift(...page.nodes);
      else seen.push(...page.nodes);
      if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return seen;
      place = backward ? `, before: "${page.pageInfo.startCursor}"` : `, after: "${page.pageInfo.endCursor}"`;
    }
  };

  it('page to the end of every snapshot, both ways: 171 in all, highest risk first', async () => {
    let count = 0;
    for (const [scanId, expected] of Object.entries(perSnapshot)) {
      const forward = await readAll(scanId, 10);
      expect(forward).toHaveLength(expected);
      const key = (p: any): string => [(1000 - p.riskScoreStored).toFixed(3), p.sourceNode, p.targetNode].join('\u0001');
      expect(forward.map(key)).toEqual([...forward.map(key)].sort());
      expect(await readAll(scanId, 7, true)).toEqual(forward);
      count += forward.length;
    }
    expect(count).toBe(171);
  });

  it('are those of the latest snapshot unless another is asked for, wherever they are reached from', async () => {
    const data =
      await ok(`{ attackPaths(first: 3) { totalCount nodes { pathId scanId snapshot { scanId nodeCount } } ${pageInfo} } graphSnapshot { attackPaths(first: 3) { nodes { pathId } ${pageInfo} } }
      missing: attackPaths(first: 3, scanId: "missing") { totalCount nodes { pathId } } old: attackPaths(first: 1, scanId: "acme-estate-01") { totalCount nodes { scanId } } }`);
    expect(data.attackPaths.totalCount).toBe(47);
    expect(data.attackPaths.nodes[0]).toMatchObject({ scanId: 'acme-estate-04', snapshot: { scanId: 'acme-estate-04', nodeCount: 345 } });
    expect(data.graphSnapshot.attackPaths.nodes.map((p: any) => p.pathId)).toEqual(data.attackPaths.nodes.map((p: any) => p.pathId));
    // Both fields list the same paths, so a cursor of one is good for the other.
    expect(data.graphSnapshot.attackPaths.pageInfo.endCursor).toBe(data.attackPaths.pageInfo.endCursor);
    expect(data.missing).toEqual({ totalCount: 0, nodes: [] });
    expect(data.old).toEqual({ totalCount: 28, nodes: [{ scanId: 'acme-estate-01' }] });
  });

  it('are ordered by risk, length or source, both ways', async () => {
    const data = await ok(`{
      low: attackPaths(first: 2, orderBy: { field: RISK, direction: ASC }) { nodes { riskScore } }
      long: attackPaths(first: 1, orderBy: { field: HOP_COUNT }) { nodes { hopCount } }
      source: attackPaths(first: 1, orderBy: { field: SOURCE, direction: ASC }) { nodes { sourceNode targetNode } }
      last: attackPaths(first: 1, orderBy: { field: SOURCE }) { nodes { sourceNode } }
    }`);
    expect(data.low.nodes).toEqual([{ riskScore: 20 }, { riskScore: 20 }]);
    expect(data.long.nodes).toEqual([{ hopCount: 3 }]);
    expect(data.source.nodes).toEqual([{ sourceNode: 'agent:acme-agent-00001', targetNode: 'vuln:CVE-2026-000162' }]);
    expect(data.last.nodes).toEqual([{ sourceNode: 'agent:acme-agent-00013' }]);
  });

  it('are filtered', async () => {
    expect(await total('minRisk: 99')).toBe(3);
    expect(await total('minRisk: 0')).toBe(47);
    expect(await total('minRisk: 99.1')).toBe(0);
    expect(await total('severity: [CRITICAL]')).toBe(11);
    expect(await total('severity: [HIGH, MEDIUM]')).toBe(23);
    expect(await total('severity: [NONE, UNKNOWN]')).toBe(0);
    expect(await total('severity: []')).toBe(0);
    expect(await total('sourceNode: "agent:acme-agent-00001"')).toBe(6);
    expect(await total('targetNode: "vuln:CVE-2026-000162"')).toBe(1);
    expect(await total('vulnId: "CVE-2026-000162"')).toBe(1);
    expect(await total('vulnId: "CVE-2026-00016"')).toBe(0);
    expect(await total('entityType: VULNERABILITY')).toBe(47);
    expect(await total('entityType: PACKAGE')).toBe(0);
    expect(await total('entityType: UNKNOWN')).toBe(0);
    expect(await total('tool: "acme-agent-00012-mcp-01-tool-00"')).toBeGreaterThan(0);
    expect(await total('tool: "acme-agent-00012"')).toBe(0);
    expect(await total('credential: "AGENT_00009_TOKEN"')).toBe(
      (await ok('{ attackPaths(first: 100) { nodes { credentials } } }')).attackPaths.nodes.filter((p: any) =>
        p.credentials.includes('AGENT_00009_TOKEN'),
      ).length,
    );
    expect(await total('technique: "T1068"')).toBe(0);
    expect(await total('contains: "CVE-2026-00016"')).toBe(8);
    expect(await total('contains: "ACME-AGENT-00001"')).toBe(6);
  });

  it('have the severity that the filter finds', async () => {
    const { attackPaths } = await ok('{ attackPaths(first: 100) { nodes { pathId severity riskScore } } }');
    for (const severity of ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW']) {
      const { attackPaths: found } = await ok(`{ attackPaths(first: 100, filter: { severity: [${severity}] }) { nodes { pathId } } }`);
      expect(found.nodes.map((p: any) => p.pathId)).toEqual(
        attackPaths.nodes.filter((p: any) => p.severity === severity).map((p: any) => p.pathId),
      );
    }
    for (const minRisk of [20, 46, 78, 91])
      expect(await total(`minRisk: ${minRisk}`)).toBe(attackPaths.nodes.filter((p: any) => p.riskScore >= minRisk).length);
  });

  it('show every field of one exposure, on one scale', async () => {
    const { attackPath } =
      await ok(`{ attackPath(source: "agent:acme-agent-00012", target: "vuln:CVE-2026-000202") { id pathId scanId sourceNode targetNode hopCount label summary riskScore riskScoreStored riskScale severity
      hops { nodeId label role entityType severity riskScore node { label attributes } } relationships { edgeId relationship traversable confidence source { label } } vulnIds credentials tools affectedAgents affectedServers techniques { techniqueId }
      dependency { packageName packageVersion ecosystem serverName } evidence { nodeId cvssScore cvssVector epssScore isKev attackVector attackComplexity privilegesRequired userInteraction networkExploitable impactCategory fixedVersion }
      computedAt provenance { source scanId } source { label } target { label } } }`);
    const server = 'server:acme-agent-00012:acme-agent-00012-mcp-01';
    expect(attackPath).toEqual({
      id: Buffer.from('["AttackPath","acme-estate-04","agent:acme-agent-00012","vuln:CVE-2026-000202"]').toString('base64url'),
      pathId: `agent:acme-agent-00012::vuln:CVE-2026-000202::agent:acme-agent-00012->${server}->vuln:CVE-2026-000202`,
      scanId: 'acme-estate-04',
      sourceNode: 'agent:acme-agent-00012',
      targetNode: 'vuln:CVE-2026-000202',
      hopCount: 3,
      label: 'CVE-2026-000202 via acme-agent-00012',
      summary: `agent:acme-agent-00012 -> ${server} -> CVE-2026-000202`,
      riskScore: 91,
      riskScoreStored: 9.1,
      riskScale: 'CVSS_0_10',
      severity: 'CRITICAL',
      hops: [
        {
          nodeId: 'agent:acme-agent-00012',
          label: 'acme-agent-00012',
          role: 'AGENT',
          entityType: 'AGENT',
          severity: 'NONE',
          riskScore: 0,
          node: { label: 'acme-agent-00012', attributes: expect.any(Object) },
        },
        {
          nodeId: server,
          label: 'acme-agent-00012-mcp-01',
          role: 'SERVER',
          entityType: 'SERVER',
          severity: 'NONE',
          riskScore: 0,
          node: expect.any(Object),
        },
        {
          nodeId: 'vuln:CVE-2026-000202',
          label: 'CVE-2026-000202',
          role: 'FINDING',
          entityType: 'VULNERABILITY',
          severity: 'CRITICAL',
          riskScore: 91,
          node: expect.any(Object),
        },
      ],
      relationships: [
        {
          edgeId: `uses:agent:acme-agent-00012:${server}`,
          relationship: 'USES',
          traversable: true,
          confidence: 1,
          source: { label: 'acme-agent-00012' },
        },
        {
          edgeId: `vulnerable_to:${server}:vuln:CVE-2026-000202`,
          relationship: 'VULNERABLE_TO',
          traversable: true,
          confidence: 1,
          source: { label: 'acme-agent-00012-mcp-01' },
        },
      ],
      vulnIds: ['CVE-2026-000202'],
      credentials: [],
      tools: Array.from({ length: 4 }, (_, i) => `acme-agent-00012-mcp-01-tool-0${i}`),
      affectedAgents: ['acme-agent-00012'],
      affectedServers: ['acme-agent-00012-mcp-01'],
      techniques: [],
      dependency: { packageName: null, packageVersion: null, ecosystem: null, serverName: 'acme-agent-00012-mcp-01' },
      evidence: {
        nodeId: 'vuln:CVE-2026-000202',
        cvssScore: 9.1,
        cvssVector: null,
        epssScore: null,
        isKev: false,
        attackVector: null,
        attackComplexity: null,
        privilegesRequired: null,
        userInteraction: null,
        networkExploitable: false,
        impactCategory: null,
        fixedVersion: expect.any(String),
      },
      computedAt: expect.stringMatching(/^2026-11-23T/),
      provenance: { source: 'PERSISTED', scanId: 'acme-estate-04' },
      source: { label: 'acme-agent-00012' },
      target: { label: 'CVE-2026-000202' },
    });
    expect(await ok('{ attackPath(source: "a", target: "b") { id } }')).toEqual({ attackPath: null });
  });

  it('read a percentage as one, and edge ids as edges', async () => {
    const { attackPaths } = await ok(
      '{ attackPaths(first: 3) { totalCount nodes { riskScore riskScoreStored riskScale severity hops { nodeId role } relationships { edgeId } affectedServers dependency { packageName serverName } } } graphSnapshot { stats { maxAttackPathRisk } } }',
      { tenant: 'default' },
    );
    expect(attackPaths.totalCount).toBe(15);
    expect(attackPaths.nodes[0]).toMatchObject({
      riskScore: 100,
      riskScoreStored: 100,
      riskScale: 'PERCENT_0_100',
      hops: [
        { nodeId: 'agent:cursor' },
        { nodeId: 'server:shell-runner-server' },
        { nodeId: 'pkg:pyyaml@5.3' },
        { nodeId: 'vuln:CVE-2020-14343' },
      ],
    });
    expect(attackPaths.nodes[0].relationships.map((e: any) => e.edgeId)).toEqual([
      'uses:agent:cursor:server:shell-runner-server',
      'depends_on:server:shell-runner-server:pkg:pyyaml@5.3',
      'vulnerable_to:pkg:pyyaml@5.3:vuln:CVE-2020-14343',
    ]);
    // The bug of the REST fallback: a high-severity finding is HIGH, whatever the number looks like on another scale.
    expect(attackPaths.nodes[1]).toMatchObject({ riskScore: 100, severity: 'HIGH' });
    for (const { hops, relationships } of attackPaths.nodes) expect(relationships.length).toBe(hops.length - 1);
  });

  it('read hops and edges in a constant number of statements', async () => {
    const run = (first: number) =>
      g.run(
        `{ attackPaths(first: ${first}) { nodes { label severity hops { label role severity riskScore } relationships { edgeId } affectedAgents affectedServers dependency { packageName serverName } evidence { cvssScore isKev } } } }`,
      );
    const [small, large] = [await run(2), await run(47)];
    expect(large.data?.attackPaths.nodes).toHaveLength(47);
    expect(large.statements.length).toBe(small.statements.length);
    expect(large.statements.length).toBeLessThanOrEqual(5);
    const list = await g.run('{ attackPaths(first: 10) { nodes { riskScore summary } } }');
    expect(list.statements).toHaveLength(2);
    expect(list.statements.some(({ sql }) => /path_nodes|technique_mappings|graph_nodes/.test(sql))).toBe(false);
  });
});

const hop = (id: string, type: string, more = {}) => node(id, { entity_type: type, ...more });
const technique = {
  hop_index: 1,
  technique_id: 'T1068',
  technique_name: 'Exploitation for Privilege Escalation',
  catalog: 'attack',
  tactics: ['privilege-escalation'],
  provenance: 'observed',
  confidence: 0.8,
};

/** Paths on both scales, without a risk, over vanished nodes, with parallel and reversed edges. */
const odd = {
  graph_snapshots: [snapshot('s')],
  graph_nodes: [
    hop('agent:a', 'agent'),
    hop('server:s', 'server', { severity: 'low', severity_id: 2, risk_score: 30 }),
    hop('pkg:p', 'package', { attributes: { version: '1.0', ecosystem: 'pypi' } }),
    hop('vuln:v', 'vulnerability', {
      severity: 'high',
      severity_id: 4,
      attributes: { cvss_score: 7.5, is_kev: true, epss_score: 0.5, cvss_vector: 'V', network_exploitable: true },
    }),
    hop('data:d', 'data_store'),
  ],
  graph_edges: [
    edge('agent:a', 'server:s', { relationship: 'uses' }),
    edge('agent:a', 'server:s', { relationship: 'trusts' }),
    edge('pkg:p', 'server:s', { relationship: 'part_of' }),
    edge('pkg:p', 'vuln:v', { relationship: 'vulnerable_to' }),
    edge('vuln:v', 'data:d', { relationship: 'affects' }),
    edge('agent:a', 'data:d', { relationship: 'can_access' }),
    edge('agent:a', 'data:d', { relationship: 'owns' }),
  ],
  attack_paths: [
    path(['agent:a', 'server:s', 'pkg:p', 'vuln:v'], 8.2, {
      path_edges: ['uses', 'part_of:pkg:p:server:s', 'vulnerable_to'],
      vuln_ids: ['CVE-1'],
      credential_exposure: ['KEY'],
      tool_exposure: ['run'],
      technique_mappings: [technique, { technique_id: 'AML.T0051', catalog: 'atlas' }, { technique_id: 'X', catalog: 'other' }, 'junk'],
    }),
    path(['agent:a', 'vuln:v', 'data:d'], 85, { path_edges: ['affects'] }),
    path(['agent:a', 'server:s'], null, { path_edges: ['nonsense'] }),
    path(['data:d', 'agent:a'], 9),
    path(['data:d', 'gone'], 4, { summary: '100% sure' }),
    path(['agent:a', 'gone'], 0),
    path(['agent:a', 'pkg:p'], 10),
    path(['agent:a', 'other'], 8.2),
    path(['agent:a', 'theirs'], 8.2, { tenant_id: 'globex' }),
  ],
};

describe.each(graphBackends(odd))('odd attack paths on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const paths = async (args: string, fields = 'sourceNode targetNode'): Promise<any[]> => {
    const { data, errors } = await g.run(`{ attackPaths(${args}) { nodes { ${fields} } } }`);
    expect(errors).toEqual([]);
    return data?.attackPaths.nodes;
  };

  it('are ordered by the stored risk, one without a risk last, and page over ties', async () => {
    const expected = [
      'agent:a>data:d',
      'agent:a>pkg:p',
      'data:d>agent:a',
      'agent:a>other',
      'agent:a>vuln:v',
      'data:d>gone',
      'agent:a>gone',
      'agent:a>server:s',
    ];
    const key = (p: any): string => `${p.sourceNode}>${p.targetNode}`;
    expect((await paths('first: 9')).map(key)).toEqual(expected);
    for (const size of [1, 3]) {
      const seen: string[] = [];
      for (let after = ''; seen.length < 20;) {
        const { data } = await g.run(`{ attackPaths(first: ${size}${after}) { nodes { sourceNode targetNode } ${pageInfo} } }`);
        seen.push(...data?.attackPaths.nodes.map(key));
        if (!data?.attackPaths.pageInfo.hasNextPage) break;
        after = `, after: "${data.attackPaths.pageInfo.endCursor}"`;
      }
      expect(seen).toEqual(expected);
    }
    const ascending = await paths('first: 9, orderBy: { field: RISK, direction: ASC }');
    expect(ascending.map(key)).toEqual([
      'agent:a>server:s',
      'agent:a>gone',
      'data:d>gone',
      'agent:a>other',
      'agent:a>vuln:v',
      'data:d>agent:a',
      'agent:a>pkg:p',
      'agent:a>data:d',
    ]);
  });

  it('have one scale, and a severity of the worst hop or of the risk', async () => {
    const shown = await paths('first: 9', 'targetNode riskScore riskScoreStored riskScale severity');
    expect(shown.map((p: any) => [p.targetNode, p.riskScoreStored, p.riskScore, p.riskScale, p.severity])).toEqual([
      ['data:d', 85, 85, 'PERCENT_0_100', 'HIGH'],
      ['pkg:p', 10, 100, 'CVSS_0_10', 'CRITICAL'],
      ['agent:a', 9, 90, 'CVSS_0_10', 'CRITICAL'],
      ['other', 8.2, 82, 'CVSS_0_10', 'HIGH'],
      ['vuln:v', 8.2, 82, 'CVSS_0_10', 'HIGH'],
      ['gone', 4, 40, 'CVSS_0_10', 'MEDIUM'],
      ['gone', 0, 0, 'CVSS_0_10', 'NONE'],
      ['server:s', null, 0, 'CVSS_0_10', 'LOW'],
    ]);
    const targets = async (filter: string): Promise<string[]> => (await paths(`first: 9, filter: { ${filter} }`)).map((p) => p.targetNode);
    expect(await targets('severity: [CRITICAL]')).toEqual(['pkg:p', 'agent:a']);
    expect(await targets('severity: [HIGH]')).toEqual(['data:d', 'other', 'vuln:v']);
    expect(await targets('severity: [MEDIUM, LOW]')).toEqual(['gone', 'server:s']);
    expect(await targets('severity: [NONE]')).toEqual(['gone']);
    expect(await targets('minRisk: 82')).toEqual(['data:d', 'pkg:p', 'agent:a', 'other', 'vuln:v']);
    expect(await targets('minRisk: 82.1')).toEqual(['data:d', 'pkg:p', 'agent:a']);
    expect(await targets('minRisk: 100')).toEqual(['pkg:p']);
    const { data } = await g.run('{ graphSnapshot { stats { maxAttackPathRisk attackPathCount } } }');
    // The highest risk is that of the 10 read as 100, not that of the larger stored 85.
    expect(data?.graphSnapshot.stats).toEqual({ maxAttackPathRisk: 100, attackPathCount: 8 });
  });

  it('resolve relationships by name, by id, against their direction, and all where none is named', async () => {
    const shown = await paths('first: 9', 'sourceNode targetNode relationships { edgeId }');
    const edges = Object.fromEntries(shown.map((p: any) => [`${p.sourceNode}>${p.targetNode}`, p.relationships.map((e: any) => e.edgeId)]));
    expect(edges).toEqual({
      'agent:a>vuln:v': ['uses:agent:a:server:s', 'part_of:pkg:p:server:s', 'vulnerable_to:pkg:p:vuln:v'],
      'agent:a>data:d': ['affects:vuln:v:data:d'],
      'agent:a>server:s': ['trusts:agent:a:server:s', 'uses:agent:a:server:s'],
      'data:d>agent:a': ['can_access:agent:a:data:d', 'owns:agent:a:data:d'],
      'data:d>gone': [],
      'agent:a>gone': [],
      'agent:a>pkg:p': [],
      'agent:a>other': [],
    });
  });

  it('tell what is known of finding, package, techniques and vanished nodes', async () => {
    const [known] = await paths(
      'first: 1, filter: { vulnId: "CVE-1" }',
      'techniques { hopIndex techniqueId techniqueName catalog catalogRaw tactics provenance confidence } dependency { packageName packageVersion ecosystem serverName } evidence { nodeId cvssScore cvssVector epssScore isKev networkExploitable attackVector }',
    );
    expect(known).toEqual({
      techniques: [
        {
          hopIndex: 1,
          techniqueId: 'T1068',
          techniqueName: 'Exploitation for Privilege Escalation',
          catalog: 'ATTACK',
          catalogRaw: 'attack',
          tactics: ['privilege-escalation'],
          provenance: 'observed',
          confidence: 0.8,
        },
        {
          hopIndex: null,
          techniqueId: 'AML.T0051',
          techniqueName: null,
          catalog: 'ATLAS',
          catalogRaw: 'atlas',
          tactics: [],
          provenance: null,
          confidence: null,
        },
        {
          hopIndex: null,
          techniqueId: 'X',
          techniqueName: null,
          catalog: 'UNKNOWN',
          catalogRaw: 'other',
          tactics: [],
          provenance: null,
          confidence: null,
        },
      ],
      dependency: { packageName: 'pkg:p', packageVersion: '1.0', ecosystem: 'pypi', serverName: 'server:s' },
      evidence: {
        nodeId: 'vuln:v',
        cvssScore: 7.5,
        cvssVector: 'V',
        epssScore: 0.5,
        isKev: true,
        networkExploitable: true,
        attackVector: null,
      },
    });
    const [beyond] = await paths('first: 1, filter: { targetNode: "data:d" }', 'evidence { nodeId } dependency { packageName }');
    expect(beyond).toEqual({ evidence: { nodeId: 'vuln:v' }, dependency: null });
    const [gone] = await paths(
      'first: 1, filter: { contains: "100%" }',
      'label summary evidence { nodeId } target { nodeId } hops { nodeId label role entityType severity riskScore node { nodeId } }',
    );
    expect(gone).toEqual({
      label: 'gone via data:d',
      summary: '100% sure',
      evidence: null,
      target: null,
      hops: [
        {
          nodeId: 'data:d',
          label: 'data:d',
          role: 'UNKNOWN',
          entityType: 'DATA_STORE',
          severity: 'NONE',
          riskScore: 0,
          node: { nodeId: 'data:d' },
        },
        { nodeId: 'gone', label: 'gone', role: 'UNKNOWN', entityType: 'UNKNOWN', severity: 'NONE', riskScore: null, node: null },
      ],
    });
  });

  it('are found by technique, credential, tool and type of a hop', async () => {
    const targets = async (filter: string): Promise<string[]> => (await paths(`first: 9, filter: { ${filter} }`)).map((p) => p.targetNode);
    expect(await targets('technique: "T1068"')).toEqual(['vuln:v']);
    expect(await targets('technique: "AML.T0051"')).toEqual(['vuln:v']);
    expect(await targets('technique: "T1"')).toEqual([]);
    expect(await targets('credential: "KEY"')).toEqual(['vuln:v']);
    expect(await targets('tool: "run"')).toEqual(['vuln:v']);
    expect(await targets('entityType: DATA_STORE')).toEqual(['data:d', 'agent:a', 'gone']);
    expect(await targets('entityType: PACKAGE, minRisk: 90')).toEqual(['pkg:p']);
    expect(await targets('contains: "THEIRS"')).toEqual([]);
  });
});

describe('a Postgres whose documents are TEXT', () => {
  it('answers as one whose documents are JSONB', async () => {
    const documents = await openPostgres(odd);
    const texts = await openPostgres(odd, { textDocuments: true });
    const shown =
      'nodes { sourceNode targetNode severity riskScore vulnIds credentials tools techniques { techniqueId } relationships { edgeId } evidence { cvssScore } dependency { packageVersion } hops { label } }';
    const nodes = 'nodes { nodeId attributes complianceTags dataSources canonicalId dimensions { ecosystem } }';
    for (const query of [
      ...[
        'minRisk: 1',
        'severity: [HIGH]',
        'vulnId: "CVE-1"',
        'technique: "T1068"',
        'entityType: PACKAGE',
        'credential: "KEY"',
        'tool: "run"',
      ].map((filter) => `{ attackPaths(first: 9, filter: { ${filter} }) { ${shown} } }`),
      ...['findings: true', 'complianceTag: "x"', 'compliancePrefix: "x"', 'dataSource: "y"'].map(
        (filter) => `{ graphSnapshot { nodes(first: 9, filter: { ${filter} }) { ${nodes} } } }`,
      ),
      '{ graphSnapshot { edges(first: 9) { nodes { edgeId evidence provenance } } compliance { totalTaggedFindings } diff(against: "s") { nodeSummary { unchanged } edgeSummary { unchanged } } evidenceManifest { graphDigest findingsDigest } } }',
    ]) {
      const [expected, actual] = [await documents.run(query), await texts.run(query)];
      expect(expected.errors).toEqual([]);
      expect({ query, data: actual.data, errors: actual.errors }).toEqual({ query, data: expected.data, errors: [] });
    }
    await documents.close();
    await texts.close();
  });
});
