import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractBackends } from '../support/backends';
import { edge, graphBackends, node, path, searchable, snapshot } from '../support/graphRows';
import type { TestGateway } from '../support/gateway';
import { projectRoot } from '../support/sharedData';

/** Snapshots of tenant acme, newest first; the two of 16:38:11 differ only by scan id. */
const acmeSnapshots = [
  'acme-estate-04',
  '6f69f19b-e673-4a27-bf08-86014c871712',
  '69d0b996-e4ca-47a8-b52b-c0ce36fe9e67',
  'acme-push-05',
  'acme-push-04',
  'acme-push-03',
  'acme-push-02',
  'acme-push-01',
  'acme-push-00',
  'acme-estate-03',
  'acme-estate-02',
  'acme-estate-01',
  'acme-estate-00',
];
const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

describe.each(contractBackends)('graph on $name', ({ open }) => {
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

  describe('snapshots', () => {
    it('come newest first, ties broken by scan id', async () => {
      const { graphSnapshots } = await ok('{ graphSnapshots(first: 100) { totalCount nodes { scanId } } }');
      expect(graphSnapshots.totalCount).toBe(13);
      expect(graphSnapshots.nodes.map((s: any) => s.scanId)).toEqual(acmeSnapshots);
    });

    it('page to the end, forward and backward', async () => {
      const seen: string[] = [];
      for (let after = ''; ;) {
        const { graphSnapshots: page } = await ok(`{ graphSnapshots(first: 4${after}) { nodes { scanId } ${pageInfo} } }`);
        seen.push(...page.nodes.map((s: any) => s.scanId));
        if (!page.pageInfo.hasNextPage) break;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
      expect(seen).toEqual(acmeSnapshots);
      const back: string[] = [];
      for (let before = ''; ;) {
        const { graphSnapshots: page } = await ok(`{ graphSnapshots(last: 5${before}) { nodes { scanId } ${pageInfo} } }`);
        back.unshift(...page.nodes.map((s: any) => s.scanId));
        if (!page.pageInfo.hasPreviousPage) break;
        before = `, before: "${page.pageInfo.startCursor}"`;
      }
      expect(back).toEqual(acmeSnapshots);
    });

    it('are filtered by creation time and scan id', async () => {
      const data = await ok(`{
        from: graphSnapshots(first: 100, filter: { from: "2026-11-23T16:38:11Z" }) { totalCount }
        before: graphSnapshots(first: 100, filter: { before: "2026-10-24T12:00:00Z" }) { nodes { scanId } }
        window: graphSnapshots(first: 100, filter: { from: "2026-10-24T14:00:00+02:00", before: "2026-11-16T12:00:00Z" }) { nodes { scanId } }
        ids: graphSnapshots(first: 100, filter: { scanIds: ["acme-push-05", "globex-estate-00"] }) { nodes { scanId } }
      }`);
      expect(data.from.totalCount).toBe(3);
      expect(data.before.nodes).toEqual([{ scanId: 'acme-estate-00' }]);
      expect(data.window.nodes).toEqual([{ scanId: 'acme-estate-02' }, { scanId: 'acme-estate-01' }]);
      expect(data.ids.nodes).toEqual([{ scanId: 'acme-push-05' }]);
    });

    it('are ordered by size, both ways', async () => {
      const data = await ok(`{
        large: graphSnapshots(first: 2, orderBy: { field: NODE_COUNT }) { nodes { nodeCount } }
        small: graphSnapshots(first: 2, orderBy: { field: EDGE_COUNT, direction: ASC }) { nodes { scanId edgeCount } }
      }`);
      expect(data.large.nodes).toEqual([{ nodeCount: 345 }, { nodeCount: 316 }]);
      expect(data.small.nodes).toEqual([
        { scanId: '6f69f19b-e673-4a27-bf08-86014c871712', edgeCount: 17 },
        { scanId: 'acme-push-00', edgeCount: 62 },
      ]);
    });

    it('resolves the latest once, and any other by id', async () => {
      const { data, statements, errors } = await g.run(
        '{ a: graphSnapshot { scanId nodeCount createdAt } b: graphSnapshot { edgeCount } attackPaths(first: 1) { nodes { scanId } } c: graphSnapshot(id: "acme-push-02") { nodeCount } d: graphSnapshot(id: "nope") { nodeCount } }',
      );
      expect(errors).toEqual([]);
      expect(data).toEqual({
        a: { scanId: 'acme-estate-04', nodeCount: 345, createdAt: '2026-11-23T16:39:01Z' },
        b: { edgeCount: 343 },
        attackPaths: { nodes: [{ scanId: 'acme-estate-04' }] },
        c: { nodeCount: 119 },
        d: null,
      });
      expect(statements.filter(({ sql }) => /order by .*created_at/.test(sql))).toHaveLength(1);
    });

    it('show counts, analyses and what came before', async () => {
      const { graphSnapshot: s } =
        await ok(`{ graphSnapshot(id: "acme-push-03") { id riskSummary { severity severityRaw count } nodeTypeCounts { entityType entityTypeRaw count }
        analysisStatus { name status statusRaw reasonCodes limits observed } previous { scanId previous { scanId } } } }`);
      expect(s.riskSummary).toEqual([
        { severity: 'CRITICAL', severityRaw: 'critical', count: 3 },
        { severity: 'MEDIUM', severityRaw: 'medium', count: 3 },
        { severity: 'LOW', severityRaw: 'low', count: 3 },
      ]);
      expect(s.nodeTypeCounts.map((c: any) => [c.entityType, c.entityTypeRaw, c.count])).toEqual([
        ['PACKAGE', 'package', 81],
        ['TOOL', 'tool', 31],
        ['SERVER', 'server', 11],
        ['VULNERABILITY', 'vulnerability', 9],
        ['AGENT', 'agent', 6],
        ['PROVIDER', 'provider', 5],
        ['FLEET', 'fleet', 1],
      ]);
      expect(s.analysisStatus.map((a: any) => [a.name, a.status, a.statusRaw])).toEqual([
        ['attack_path_fusion', 'COMPLETE', 'complete'],
        ['effective_permissions', 'COMPLETE', 'complete'],
      ]);
      expect(s.analysisStatus[0]).toMatchObject({
        reasonCodes: [],
        limits: { max_paths: 50, max_depth: 6 },
        observed: { node_count: 143 },
      });
      expect(s.previous).toEqual({ scanId: 'acme-push-02', previous: { scanId: 'acme-push-01' } });
    });

    it('walks back through every snapshot, ties included', async () => {
      const { graphSnapshots } = await ok('{ graphSnapshots(first: 100) { nodes { previous { scanId } } } }');
      expect(graphSnapshots.nodes.map((s: any) => s.previous?.scanId ?? null)).toEqual([...acmeSnapshots.slice(1), null]);
    });

    it('know the posture point of their scan', async () => {
      const { graphSnapshots } = await ok('{ graphSnapshots(first: 100) { nodes { scanId trendPoint { scanId totalVulns } } } }');
      const points = graphSnapshots.nodes.filter((s: any) => s.trendPoint !== null);
      expect(points.map((s: any) => [s.scanId, s.trendPoint])).toEqual(
        acmeSnapshots.slice(1, 3).map((scanId) => [scanId, { scanId, totalVulns: 0 }]),
      );
    });

    it('are found by their jobs, and find them', async () => {
      const data = await ok(`{
        graphSnapshots(first: 100) { nodes { scanId job { jobId } } }
        scanJobs(first: 100) { nodes { jobId graphSnapshot { scanId nodeCount } } }
      }`);
      const jobs = Object.fromEntries(data.graphSnapshots.nodes.map((s: any) => [s.scanId, s.job?.jobId ?? null]));
      expect(jobs['6f69f19b-e673-4a27-bf08-86014c871712']).toBe('6f69f19b-e673-4a27-bf08-86014c871712');
      expect(jobs['acme-push-05']).toBe('95ae18e1-a2a2-4565-9683-b263a4908520');
      expect(jobs['acme-estate-04']).toBeNull();
      const snapshots = Object.fromEntries(data.scanJobs.nodes.map((j: any) => [j.jobId, j.graphSnapshot?.scanId ?? null]));
      expect(snapshots['95ae18e1-a2a2-4565-9683-b263a4908520']).toBe('acme-push-05');
      expect(snapshots['69d0b996-e4ca-47a8-b52b-c0ce36fe9e67']).toBe('69d0b996-e4ca-47a8-b52b-c0ce36fe9e67');
      expect(Object.values(snapshots).filter(Boolean)).toHaveLength(8);
    });
  });

  describe('nodes', () => {
    it('come by severity, risk, label and id, and page to the end both ways', async () => {
      const order = (n: any): string =>
        [9 - n.severityId, (1000 - n.riskScore).toFixed(3).padStart(9, '0'), n.label, n.nodeId].join('\u0001');
      const forward: any[] = [];
      for (let after = ''; ;) {
        const { graphSnapshot } = await ok(
          `{ graphSnapshot { nodes(first: 60${after}) { totalCount nodes { nodeId label severityId riskScore } ${pageInfo} } } }`,
        );
        expect(graphSnapshot.nodes.totalCount).toBe(345);
        forward.push(...graphSnapshot.nodes.nodes);
        if (!graphSnapshot.nodes.pageInfo.hasNextPage) break;
        after = `, after: "${graphSnapshot.nodes.pageInfo.endCursor}"`;
      }
      expect(new Set(forward.map((n) => n.nodeId)).size).toBe(345);
      expect(forward).toEqual([...forward].sort((a, b) => (order(a) < order(b) ? -1 : 1)));
      const back: any[] = [];
      for (let before = ''; ;) {
        const { graphSnapshot } = await ok(
          `{ graphSnapshot { nodes(last: 100${before}) { nodes { nodeId label severityId riskScore } ${pageInfo} } } }`,
        );
        back.unshift(...graphSnapshot.nodes.nodes);
        if (!graphSnapshot.nodes.pageInfo.hasPreviousPage) break;
        before = `, before: "${graphSnapshot.nodes.pageInfo.startCursor}"`;
      }
      expect(back).toEqual(forward);
    });

    it('are filtered', async () => {
      const total = async (filter: string): Promise<number> =>
        (await ok(`{ graphSnapshot { nodes(first: 1, filter: { ${filter} }) { totalCount } } }`)).graphSnapshot.nodes.totalCount;
      expect(await total('entityTypes: [AGENT]')).toBe(13);
      expect(await total('entityTypes: [AGENT, SERVER]')).toBe(34);
      expect(await total('entityTypes: [UNKNOWN]')).toBe(0);
      expect(await total('entityTypes: []')).toBe(0);
      expect(await total('findings: true')).toBe(47);
      expect(await total('findings: false')).toBe(298);
      // A floor never hides topology: 11 critical findings and 298 other nodes.
      expect(await total('minSeverity: CRITICAL')).toBe(309);
      expect(await total('minSeverity: HIGH, findings: true')).toBe(20);
      expect(await total('minSeverity: NONE')).toBe(345);
      expect(await total('statuses: [ACTIVE]')).toBe(345);
      expect(await total('statuses: [REMEDIATED, UNKNOWN]')).toBe(0);
      expect(await total('complianceTag: "LLM05"')).toBe(47);
      expect(await total('complianceTag: "LLM0"')).toBe(0);
      expect(await total('compliancePrefix: "LLM0"')).toBe(47);
      expect(await total('dataSource: "cloud-inventory"')).toBe(345);
      expect(await total('dataSource: "cloud"')).toBe(0);
      expect(await total('contains: "CVE-2026-00016"')).toBe(8);
      expect(await total('contains: "cve-2026-00016"')).toBe(8);
      expect(await total('contains: "%"')).toBe(0);
    });

    it('show every field', async () => {
      const { graphNode } =
        await ok(`{ graphNode(nodeId: "vuln:CVE-2026-000162") { id nodeId scanId canonicalId entityType entityTypeRaw label categoryUid classUid typeUid status statusRaw riskScore
        severity severityRaw severityId firstSeen lastSeen attributes complianceTags dataSources dimensions { ecosystem agentType } snapshot { scanId nodeCount } } }`);
      expect(graphNode).toEqual({
        id: Buffer.from('["GraphNode","acme-estate-04","vuln:CVE-2026-000162"]').toString('base64url'),
        nodeId: 'vuln:CVE-2026-000162',
        scanId: 'acme-estate-04',
        canonicalId: '17b75217-3738-55e7-bfd9-19bf1dac9ed2',
        entityType: 'VULNERABILITY',
        entityTypeRaw: 'vulnerability',
        label: 'CVE-2026-000162',
        categoryUid: 2,
        classUid: 2001,
        typeUid: 200101,
        status: 'ACTIVE',
        statusRaw: 'active',
        riskScore: 9.9,
        severity: 'CRITICAL',
        severityRaw: 'critical',
        severityId: 5,
        firstSeen: '2026-11-23T16:39:00Z',
        lastSeen: '2026-11-23T16:39:00Z',
        attributes: expect.objectContaining({ cvss_score: 9.9, is_kev: true, fixed_version: '3.0.1.1' }),
        complianceTags: ['CC6.1', 'LLM05', 'LLM06'],
        dataSources: ['cloud-inventory'],
        dimensions: { ecosystem: null, agentType: null },
        snapshot: { scanId: 'acme-estate-04', nodeCount: 345 },
      });
      const data = await ok(
        '{ a: graphNode(nodeId: "agent:acme-agent-00001", scanId: "acme-push-00") { scanId dimensions { agentType } } b: graphNode(nodeId: "nope") { label } c: graphNode(nodeId: "agent:acme-agent-00001", scanId: "nope") { label } }',
      );
      expect(data).toEqual({ a: { scanId: 'acme-push-00', dimensions: { agentType: 'cursor' } }, b: null, c: null });
    });

    it('are read with the selected columns only, and children in batches', async () => {
      const run = (first: number) =>
        g.run(
          `{ graphSnapshot { nodes(first: ${first}) { nodes { nodeId snapshot { nodeCount } edges(first: 3) { totalCount nodes { edgeId target { label } } } neighbors(first: 3) { totalCount nodes { label } } impact { affectedCount affected(first: 2) { nodes { label } } } } } } }`,
        );
      const [small, large] = [await run(5), await run(100)];
      expect([small.errors, large.errors]).toEqual([[], []]);
      expect(large.data?.graphSnapshot.nodes.nodes).toHaveLength(100);
      // The walk behind `impact` may go one or two levels deeper for more nodes; nothing else may grow.
      const reads = (answer: typeof small): number =>
        answer.statements.filter(
          ({ sql }) => !/"direction" = 'bidirectional'|"traversable" = |"entity_type" as "entityTypeRaw" from/.test(sql),
        ).length;
      expect(reads(large)).toBe(reads(small));
      expect(large.statements.length - small.statements.length).toBeLessThanOrEqual(6);
      expect(large.statements.some(({ sql }) => /"attributes"/.test(sql))).toBe(false);
    });
  });

  describe('edges', () => {
    it('come by source, target and relationship, and page to the end', async () => {
      const keys: string[] = [];
      for (let after = ''; ;) {
        const { graphSnapshot } = await ok(
          `{ graphSnapshot { edges(first: 100${after}) { totalCount nodes { sourceId targetId relationshipRaw } ${pageInfo} } } }`,
        );
        expect(graphSnapshot.edges.totalCount).toBe(343);
        keys.push(...graphSnapshot.edges.nodes.map((e: any) => `${e.sourceId}\u0000${e.targetId}\u0000${e.relationshipRaw}`));
        if (!graphSnapshot.edges.pageInfo.hasNextPage) break;
        after = `, after: "${graphSnapshot.edges.pageInfo.endCursor}"`;
      }
      expect(new Set(keys).size).toBe(343);
      expect(keys).toEqual([...keys].sort());
    });

    it('are filtered', async () => {
      const total = async (filter: string): Promise<number> =>
        (await ok(`{ graphSnapshot { edges(first: 1, filter: { ${filter} }) { totalCount } } }`)).graphSnapshot.edges.totalCount;
      expect(await total('relationships: [VULNERABLE_TO]')).toBe(47);
      expect(await total('relationships: [USES, HOSTS]')).toBe(34);
      expect(await total('nodeId: "agent:acme-agent-00001"')).toBe(3);
      expect(await total('sourceId: "agent:acme-agent-00001"')).toBe(2);
      expect(await total('targetId: "agent:acme-agent-00001"')).toBe(1);
      expect(await total('traversableOnly: true')).toBe(343);
    });

    it('show every field, with their ends', async () => {
      const { graphSnapshot } =
        await ok(`{ graphSnapshot { edges(first: 1, filter: { sourceId: "server:acme-agent-00001:acme-agent-00001-mcp-00", targetId: "vuln:CVE-2026-000162" }) { nodes { id edgeId canonicalId scanId sourceId
        targetId relationship relationshipRaw direction directionRaw weight traversable firstSeen lastSeen validFrom validTo confidence provenance evidence sourceScanId sourceRunId activity activityId source { label } target { severity } } } } }`);
      expect(graphSnapshot.edges.nodes).toEqual([
        {
          id: Buffer.from(
            '["GraphEdge","acme-estate-04","server:acme-agent-00001:acme-agent-00001-mcp-00","vuln:CVE-2026-000162","vulnerable_to"]',
          ).toString('base64url'),
          edgeId: 'vulnerable_to:server:acme-agent-00001:acme-agent-00001-mcp-00:vuln:CVE-2026-000162',
          canonicalId: '2273310b-a381-5ad8-91eb-9525d13f5f07',
          scanId: 'acme-estate-04',
          sourceId: 'server:acme-agent-00001:acme-agent-00001-mcp-00',
          targetId: 'vuln:CVE-2026-000162',
          relationship: 'VULNERABLE_TO',
          relationshipRaw: 'vulnerable_to',
          direction: 'DIRECTED',
          directionRaw: 'directed',
          weight: 8,
          traversable: true,
          firstSeen: '2026-11-23T16:39:00Z',
          lastSeen: '2026-11-23T16:39:00Z',
          validFrom: '2026-11-23T16:39:00Z',
          validTo: null,
          confidence: 1,
          provenance: {},
          evidence: { source: 'cloud-inventory', package: 'svc-00001-00-05', package_name: 'svc-00001-00-05', package_version: '3.0.1' },
          sourceScanId: 'acme-estate-04',
          sourceRunId: null,
          activity: 'CREATE',
          activityId: 1,
          source: { label: 'acme-agent-00001-mcp-00' },
          target: { severity: 'CRITICAL' },
        },
      ]);
    });

    it('of an older snapshot are closed by the next one', async () => {
      const { graphSnapshot } = await ok(
        '{ graphSnapshot(id: "6f69f19b-e673-4a27-bf08-86014c871712") { edges(first: 100) { nodes { activity activityId validTo } } } }',
      );
      expect(graphSnapshot.edges.nodes).toHaveLength(17);
      for (const edge of graphSnapshot.edges.nodes)
        expect(edge).toEqual({ activity: 'CLOSE', activityId: 3, validTo: expect.stringMatching(/^2026-11-23T/) });
    });
  });

  describe('search', () => {
    const hits = async (query: string, more = ''): Promise<any> =>
      (
        await ok(`query Q($q: String!) { graphSnapshot { search(query: $q, first: 100${more}) { totalCount nodes { nodeId } } } }`, {
          variables: { q: query },
        })
      ).graphSnapshot.search;

    it('finds literal substrings, all terms, in the order of nodes', async () => {
      expect((await hits('gent-0000')).totalCount).toBe(75);
      expect((await hits('GENT-0000')).totalCount).toBe(75);
      expect((await hits('langchain')).totalCount).toBe(11);
      expect((await hits('langchain go')).totalCount).toBeLessThan(11);
      expect((await hits('  langchain\n\tlangchain ')).totalCount).toBe(11);
      expect(await hits('zzz-none')).toEqual({ totalCount: 0, nodes: [] });
      expect((await hits('100%')).totalCount).toBe(0);
      expect((await hits('_____')).totalCount).toBe(0);
      const { nodes } = await hits('CVE-2026', ', filter: { minSeverity: HIGH, entityTypes: [VULNERABILITY] }');
      expect(nodes).toHaveLength(20);
      expect(nodes[0]).toEqual({ nodeId: 'vuln:CVE-2026-000162' });
    });

    it('pages, and binds its cursor to the query', async () => {
      const first = (await ok(`{ graphSnapshot { search(query: "langchain", first: 6) { nodes { nodeId } ${pageInfo} } } }`)).graphSnapshot
        .search;
      const rest = (
        await ok(
          `{ graphSnapshot { search(query: "langchain", first: 6, after: "${first.pageInfo.endCursor}") { nodes { nodeId } ${pageInfo} } } }`,
        )
      ).graphSnapshot.search;
      expect([...first.nodes, ...rest.nodes].map((n: any) => n.nodeId)).toEqual((await hits('langchain')).nodes.map((n: any) => n.nodeId));
      const other = await g.run(
        `{ graphSnapshot { search(query: "go", first: 6, after: "${first.pageInfo.endCursor}") { nodes { nodeId } } } }`,
      );
      expect(other.errors[0]?.extensions['code']).toBe('BAD_CURSOR');
    });

    it.each([
      ['', 'query'],
      ['   ', 'query'],
      ['a'.repeat(257), 'query'],
      [Array.from({ length: 17 }, (_, i) => `t${i}`).join(' '), 'query'],
    ])('refuses a query of no, too many or too long terms', async (query, argument) => {
      const { errors } = await g.run('query Q($q: String!) { graphSnapshot { search(query: $q, first: 1) { totalCount } } }', {
        variables: { q: query },
      });
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    });
  });

  describe('what else a snapshot has', () => {
    it('interaction risks, highest first, on one scale', async () => {
      const { graphSnapshot } = await ok(
        '{ graphSnapshot { interactionRisks(first: 10) { totalCount nodes { id pattern agents riskScore riskScoreStored riskScale description owaspAgenticTag scanId } } } }',
      );
      expect(graphSnapshot.interactionRisks.totalCount).toBe(3);
      expect(graphSnapshot.interactionRisks.nodes.map((risk: any) => ({ ...risk, id: undefined }))).toEqual([
        {
          pattern: 'shared_credential',
          agents: ['acme-agent-00013'],
          riskScore: 95,
          riskScoreStored: 9.5,
          riskScale: 'CVSS_0_10',
          description: 'one credential reused',
          owaspAgenticTag: null,
          scanId: 'acme-estate-04',
        },
        {
          pattern: 'tool_overlap_execute',
          agents: ['acme-agent-00001', 'acme-agent-00002', 'acme-agent-00003'],
          riskScore: 80,
          riskScoreStored: 8,
          riskScale: 'CVSS_0_10',
          description: 'execute capability reachable from several agents',
          owaspAgenticTag: 'ASI02',
          scanId: 'acme-estate-04',
        },
        {
          pattern: 'shared_server',
          agents: ['acme-agent-00001', 'acme-agent-00002'],
          riskScore: 65,
          riskScoreStored: 6.5,
          riskScale: 'CVSS_0_10',
          description: 'acme-agent-00001 shares an MCP server',
          owaspAgenticTag: 'ASI07',
          scanId: 'acme-estate-04',
        },
      ]);
    });

    it('counts and maxima', async () => {
      const { graphSnapshot } =
        await ok(`{ graphSnapshot { stats { totalNodes totalEdges nodeTypes { entityTypeRaw count } severityCounts { severityRaw count } relationshipTypes { relationship relationshipRaw count }
        attackPathCount interactionRiskCount maxAttackPathRisk maxInteractionRisk } } }`);
      const { stats } = graphSnapshot;
      expect(stats).toMatchObject({
        totalNodes: 345,
        totalEdges: 343,
        attackPathCount: 47,
        interactionRiskCount: 3,
        maxAttackPathRisk: 99,
        maxInteractionRisk: 95,
      });
      expect(Object.fromEntries(stats.relationshipTypes.map((c: any) => [c.relationshipRaw, c.count]))).toEqual({
        depends_on: 191,
        exposes_cred: 2,
        hosts: 13,
        provides_tool: 66,
        reaches_tool: 3,
        uses: 21,
        vulnerable_to: 47,
      });
      expect(Object.fromEntries(stats.severityCounts.map((c: any) => [c.severityRaw, c.count]))).toEqual({
        critical: 11,
        high: 9,
        medium: 14,
        low: 13,
      });
    });

    it('compliance, by framework', async () => {
      const { graphSnapshot } =
        await ok(`{ graphSnapshot { all: compliance { frameworkCount totalTaggedFindings frameworks { framework totalFindings nodeCount tags nodeIds bySeverity { severity count } byEntityType { entityType count } } completeness { status returned total reasons } }
        one: compliance(framework: "llm05") { frameworkCount totalTaggedFindings } } }`);
      const { all, one } = graphSnapshot;
      expect(all).toMatchObject({
        frameworkCount: 3,
        totalTaggedFindings: 141,
        completeness: { status: 'COMPLETE', returned: 47, total: 47, reasons: [] },
      });
      expect(all.frameworks.map((f: any) => f.framework)).toEqual(['CC6.1', 'LLM05', 'LLM06']);
      expect(all.frameworks[0]).toMatchObject({
        totalFindings: 47,
        nodeCount: 47,
        tags: ['CC6.1'],
        bySeverity: [
          { severity: 'CRITICAL', count: 11 },
          { severity: 'HIGH', count: 9 },
          { severity: 'MEDIUM', count: 14 },
          { severity: 'LOW', count: 13 },
        ],
        byEntityType: [{ entityType: 'VULNERABILITY', count: 47 }],
      });
      expect(all.frameworks[0].nodeIds).toEqual(Array.from({ length: 47 }, (_, i) => `vuln:CVE-2026-000${162 + i}`));
      expect(one).toEqual({ frameworkCount: 1, totalTaggedFindings: 47 });
    });

    it('in batches: a longer list of snapshots runs the same statements', async () => {
      const run = (first: number) =>
        g.run(`{ graphSnapshots(first: ${first}) { nodes { previous { scanId } job { jobId } nodes(first: 2) { totalCount nodes { label } } edges(first: 2) { totalCount nodes { edgeId } } attackPaths(first: 2) { totalCount nodes { riskScore severity } }
        interactionRisks(first: 2) { totalCount nodes { pattern } } search(query: "agent", first: 2) { totalCount nodes { nodeId } } stats { relationshipTypes { count } attackPathCount maxAttackPathRisk interactionRiskCount } compliance { totalTaggedFindings } } } }`);
      const [small, large] = [await run(4), await run(12)];
      expect([small.errors, large.errors]).toEqual([[], []]);
      // Hops of attack paths are looked up per snapshot that has any: 1 of the first 4 and 4 of the first 12.
      const shared = (answer: typeof small): number =>
        answer.statements.filter(({ sql }) => !/from "graph_nodes" as "t" where .* "t"."id" (in|= any)/.test(sql)).length;
      expect(shared(large)).toBe(shared(small));
    });
  });

  describe('the example operations', () => {
    const document = readFileSync(join(projectRoot, 'operations/graph.graphql'), 'utf8');

    it('run on the demo rows', async () => {
      const exposures = await ok(document, { operationName: 'WorstExposures', variables: { first: 3 } });
      expect(exposures.attackPaths.totalCount).toBe(20);
      expect(exposures.attackPaths.nodes[0]).toMatchObject({
        label: 'CVE-2026-000162 via acme-agent-00001',
        riskScore: 99,
        severity: 'CRITICAL',
        relationships: [{ relationship: 'USES' }, { relationship: 'VULNERABLE_TO' }],
        evidence: { cvssScore: 9.9, isKev: true },
      });
      const history = await ok(document, { operationName: 'GraphHistory' });
      expect(history.graphSnapshots.nodes[0]).toMatchObject({
        scanId: 'acme-estate-04',
        diff: {
          from: '6f69f19b-e673-4a27-bf08-86014c871712',
          nodeSummary: { added: 344, removed: 14, changed: 0 },
          edgeSummary: { added: 343, removed: 17, changed: 0 },
        },
      });
    });
  });

  describe('presets', () => {
    it('are listed by name', async () => {
      const { graphFilterPresets } = await ok(
        '{ graphFilterPresets(first: 10) { totalCount nodes { id name description filters createdAt } } }',
      );
      expect(graphFilterPresets).toEqual({
        totalCount: 1,
        nodes: [
          {
            id: Buffer.from('["GraphFilterPreset","criticals"]').toString('base64url'),
            name: 'criticals',
            description: 'critical only',
            filters: { severity: 'critical' },
            createdAt: '2026-11-23T16:38:23Z',
          },
        ],
      });
      const data = await ok(
        '{ a: graphFilterPresets(first: 1, filter: { contains: "CRIT" }) { totalCount } b: graphFilterPresets(first: 1, filter: { contains: "x" }) { totalCount } c: graphFilterPresets(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { name } } }',
      );
      expect(data).toEqual({ a: { totalCount: 1 }, b: { totalCount: 0 }, c: { nodes: [{ name: 'criticals' }] } });
    });
  });

  describe('agents of the fleet', () => {
    it('are found in a snapshot by canonical id or name', async () => {
      const { fleetAgents } = await ok(
        '{ fleetAgents(first: 100) { nodes { name latest: graphNode { nodeId } earlier: graphNode(scanId: "69d0b996-e4ca-47a8-b52b-c0ce36fe9e67") { nodeId scanId canonicalId } } } }',
      );
      const found = Object.fromEntries(fleetAgents.nodes.map((a: any) => [a.name, a.earlier?.nodeId ?? null]));
      expect(found).toMatchObject({
        'orchestrator-agent': 'agent:orchestrator-agent',
        'deployer-agent': 'agent:deployer-agent',
        'acme-claude-00': null,
      });
      expect(fleetAgents.nodes.every((a: any) => a.latest === null)).toBe(true);
    });
  });

  describe('ids and tenants', () => {
    const idsOf = async (): Promise<string[]> => {
      const data = await ok(
        `{ graphSnapshot { id nodes(first: 1) { nodes { id } } edges(first: 1) { nodes { id } } attackPaths(first: 1) { nodes { id } } interactionRisks(first: 1) { nodes { id } } } graphFilterPresets(first: 1) { nodes { id } } }`,
      );
      const s = data.graphSnapshot;
      return [
        s.id,
        s.nodes.nodes[0].id,
        s.edges.nodes[0].id,
        s.attackPaths.nodes[0].id,
        s.interactionRisks.nodes[0].id,
        data.graphFilterPresets.nodes[0].id,
      ];
    };
    const types = ['GraphSnapshot', 'GraphNode', 'GraphEdge', 'AttackPath', 'InteractionRisk', 'GraphFilterPreset'];

    it('find every object again, for its own tenant only', async () => {
      const ids = await idsOf();
      for (const [i, id] of ids.entries()) {
        expect(await ok(`{ node(id: "${id}") { __typename id } }`)).toEqual({ node: { __typename: types[i], id } });
        if (types[i] !== 'GraphFilterPreset')
          expect(await ok(`{ node(id: "${id}") { id } }`, { tenant: 'globex' })).toEqual({ node: null });
      }
      const fields = await ok(`{ node(id: "${ids[1]}") { ... on GraphNode { label severity } } }`);
      expect(fields.node).toEqual({ label: 'CVE-2026-000162', severity: 'CRITICAL' });
    });

    it('show a tenant nothing of another', async () => {
      const data = await ok(
        `{ graphSnapshot(id: "acme-estate-04") { scanId } graphNode(nodeId: "agent:acme-agent-00001", scanId: "acme-estate-04") { label } attackPaths(first: 5, scanId: "acme-estate-04") { totalCount nodes { id } }
          attackPath(scanId: "acme-estate-04", source: "agent:acme-agent-00001", target: "vuln:CVE-2026-000162") { id } graphPaths(first: 5, source: "agent:acme-agent-00001", scanId: "acme-estate-04") { totalCount }
          graphTraverse(input: { roots: ["agent:acme-agent-00001"], scanId: "acme-estate-04" }) { scanId } graphSnapshots(first: 5, filter: { scanIds: ["acme-estate-04"] }) { totalCount } }`,
        { tenant: 'globex' },
      );
      expect(data).toEqual({
        graphSnapshot: null,
        graphNode: null,
        attackPaths: { totalCount: 0, nodes: [] },
        attackPath: null,
        graphPaths: null,
        graphTraverse: null,
        graphSnapshots: { totalCount: 0 },
      });
    });

    it("give the latest of one's own, and nothing to a tenant without a graph", async () => {
      expect(
        await ok('{ graphSnapshot { scanId } graphSnapshots(first: 1) { totalCount } attackPaths(first: 1) { totalCount } }', {
          tenant: 'default',
        }),
      ).toEqual({ graphSnapshot: { scanId: 'default-showcase' }, graphSnapshots: { totalCount: 8 }, attackPaths: { totalCount: 15 } });
      expect(
        await ok(
          '{ graphSnapshot { scanId } graphSnapshots(first: 1) { totalCount } attackPaths(first: 1) { totalCount nodes { id } } graphNode(nodeId: "x") { id } }',
          { tenant: 'nobody' },
        ),
      ).toEqual({ graphSnapshot: null, graphSnapshots: { totalCount: 0 }, attackPaths: { totalCount: 0, nodes: [] }, graphNode: null });
    });

    it('does not diff against, or page with a cursor of, another tenant or snapshot', async () => {
      const diff = await g.run('{ graphSnapshot { diff(against: "globex-estate-00") { from } } }');
      expect(diff.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'against' });
      const { graphSnapshot } = await ok(`{ graphSnapshot { nodes(first: 1) { ${pageInfo} } } }`);
      const cursor = graphSnapshot.nodes.pageInfo.endCursor;
      for (const run of [
        g.run(`{ graphSnapshot(id: "acme-estate-03") { nodes(first: 1, after: "${cursor}") { totalCount } } }`),
        g.run(`{ graphSnapshot { nodes(first: 1, after: "${cursor}") { totalCount } } }`, { tenant: 'globex' }),
      ])
        expect((await run).errors[0]?.extensions['code']).toBe('BAD_CURSOR');
    });

    it('need the scope graph:read', async () => {
      const { errors } = await g.run('{ graphSnapshot { scanId } }', { role: 'VIEWER', scopes: ['fleet:read'] });
      expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
      expect((await g.run('{ graphSnapshot { scanId } }', { role: 'VIEWER', scopes: ['graph:read'] })).errors).toEqual([]);
    });
  });
});

/** What real estates rarely hold: other writers' words, broken documents, ties, edges without nodes, several scales. */
const odd = {
  graph_snapshots: [
    snapshot('s', {
      created_at: '2026-11-01T00:00:00+00:00',
      node_count: 3,
      node_type_counts: null,
      analysis_status: { custom: { status: 'exploded', reason_codes: ['x'] } },
    }),
    snapshot('a', { created_at: '2026-11-01T00:00:00+00:00' }),
    snapshot('old', { created_at: '2026-10-01T00:00:00+00:00', analysis_status: '{"broken' }),
    snapshot('s', { tenant_id: 'globex', created_at: '2026-12-01T00:00:00+00:00' }),
  ],
  graph_nodes: [
    node('Zeta', { label: 'Zeta' }),
    node('alpha', {
      label: 'alpha',
      status: 'frozen',
      severity: 'Weird',
      attributes: { note: 'naïve 100%' },
      compliance_tags: ['NIST-AC-1', 'NIST-AC-2', 'LLM05'],
    }),
    node('ärger', { label: 'ärger', entity_type: 'gadget' }),
    node('Zeta', { tenant_id: 'globex', label: 'theirs' }),
  ],
  graph_edges: [
    edge('Zeta', 'alpha', {
      relationship: 'zaps',
      direction: 'sideways',
      activity_id: 9,
      weight: null,
      confidence: null,
      valid_from: '',
      source_scan_id: '',
    }),
    edge('Zeta', 'gone'),
  ],
  attack_paths: [path(['Zeta', 'alpha'], 5), path(['Zeta', 'gone', 'ärger'], 50)],
  graph_node_search: [
    searchable('alpha', 'alpha naïve 100% {"a": "b_c"}'),
    searchable('Zeta', 'zeta other'),
    searchable('Zeta', 'alpha theirs', { tenant_id: 'globex' }),
  ],
};

describe.each(graphBackends(odd))('odd graph rows on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it('break ties of creation time by scan id', async () => {
    const { data } = await g.run('{ graphSnapshot { scanId previous { scanId previous { scanId } } } }');
    expect(data?.graphSnapshot).toEqual({ scanId: 's', previous: { scanId: 'a', previous: { scanId: 'old' } } });
  });

  it('keep words the schema does not name', async () => {
    const { data, errors } =
      await g.run(`{ graphSnapshot { nodeTypeCounts { entityType entityTypeRaw count } analysisStatus { name status statusRaw reasonCodes } nodes(first: 9) { nodes { nodeId entityType entityTypeRaw status statusRaw severity severityRaw } }
      strange: nodes(first: 9, filter: { entityTypes: [UNKNOWN] }) { nodes { nodeId } } frozen: nodes(first: 9, filter: { statuses: [UNKNOWN] }) { nodes { nodeId } }
      edges(first: 9, filter: { relationships: [UNKNOWN] }) { nodes { relationship relationshipRaw direction directionRaw activity activityId weight confidence validFrom sourceScanId } } } }`);
    expect(errors).toEqual([]);
    const s = data?.graphSnapshot;
    // Binary order: capitals, small letters, then the rest.
    expect(s.nodes.nodes.map((n: any) => n.nodeId)).toEqual(['Zeta', 'alpha', 'ärger']);
    expect(s.nodes.nodes[1]).toMatchObject({ status: 'UNKNOWN', statusRaw: 'frozen', severity: 'UNKNOWN', severityRaw: 'Weird' });
    expect(s.nodes.nodes[2]).toMatchObject({ entityType: 'UNKNOWN', entityTypeRaw: 'gadget' });
    expect(s.strange.nodes).toEqual([{ nodeId: 'ärger' }]);
    expect(s.frozen.nodes).toEqual([{ nodeId: 'alpha' }]);
    expect(s.nodeTypeCounts).toEqual([
      { entityType: 'SERVER', entityTypeRaw: 'server', count: 2 },
      { entityType: 'UNKNOWN', entityTypeRaw: 'gadget', count: 1 },
    ]);
    expect(s.analysisStatus).toEqual([
      { name: 'attack_path_fusion', status: 'NOT_RECORDED', statusRaw: 'not_recorded', reasonCodes: ['legacy_snapshot'] },
      { name: 'custom', status: 'UNKNOWN', statusRaw: 'exploded', reasonCodes: ['x'] },
    ]);
    expect(s.edges.nodes).toEqual([
      {
        relationship: 'UNKNOWN',
        relationshipRaw: 'zaps',
        direction: 'UNKNOWN',
        directionRaw: 'sideways',
        activity: 'UNKNOWN',
        activityId: 9,
        weight: 0,
        confidence: 1,
        validFrom: '2026-11-01T00:00:00Z',
        sourceScanId: 's',
      },
    ]);
  });

  it('report a broken document at its field, and answer the rest', async () => {
    const { data, errors } = await g.run(
      '{ bad: graphSnapshot(id: "old") { analysisStatus { name } } good: graphSnapshot(id: "old") { scanId } }',
    );
    expect(errors.map((e) => [e.path?.join('.'), e.extensions['code']])).toEqual([['bad.analysisStatus', 'STORED_DATA_INVALID']]);
    expect(data).toEqual({ bad: null, good: { scanId: 'old' } });
  });

  it("search each tenant's own texts, literally", async () => {
    const found = async (query: string, tenant = 'acme'): Promise<string[]> => {
      const { data, errors } = await g.run(
        'query Q($q: String!) { graphSnapshot { search(query: $q, first: 9) { nodes { nodeId label } } } }',
        { variables: { q: query }, tenant },
      );
      expect(errors).toEqual([]);
      return data?.graphSnapshot.search.nodes.map((n: any) => n.label);
    };
    expect(await found('ALPHA')).toEqual(['alpha']);
    expect(await found('alpha', 'globex')).toEqual(['theirs']);
    expect(await found('NAÏVE 100%')).toEqual(['alpha']);
    expect(await found('b_c')).toEqual(['alpha']);
    expect(await found('b%c')).toEqual([]);
    expect(await found('"b_c"')).toEqual(['alpha']);
    expect(await found('alpha zeta')).toEqual([]);
  });

  it('roll tags up by the text before the first hyphen', async () => {
    const { data } = await g.run(
      '{ graphSnapshot { compliance { totalTaggedFindings frameworks { framework totalFindings nodeCount tags bySeverity { severityRaw count } byEntityType { entityTypeRaw count } } } } }',
    );
    expect(data?.graphSnapshot.compliance).toEqual({
      totalTaggedFindings: 3,
      frameworks: [
        {
          framework: 'LLM05',
          totalFindings: 1,
          nodeCount: 1,
          tags: ['LLM05'],
          bySeverity: [{ severityRaw: 'Weird', count: 1 }],
          byEntityType: [{ entityTypeRaw: 'server', count: 1 }],
        },
        {
          framework: 'NIST',
          totalFindings: 2,
          nodeCount: 1,
          tags: ['NIST-AC-1', 'NIST-AC-2'],
          bySeverity: [{ severityRaw: 'Weird', count: 2 }],
          byEntityType: [{ entityTypeRaw: 'server', count: 2 }],
        },
      ],
    });
  });

  it('show an edge to a node that is not there, and no neighbour', async () => {
    const { data } = await g.run(
      '{ graphNode(nodeId: "Zeta") { neighbors(first: 9) { totalCount nodes { nodeId } } edges(first: 9) { totalCount nodes { targetId target { nodeId } } } } }',
    );
    expect(data?.graphNode).toEqual({
      neighbors: { totalCount: 2, nodes: [{ nodeId: 'alpha' }, null] },
      edges: {
        totalCount: 2,
        nodes: [
          { targetId: 'alpha', target: { nodeId: 'alpha' } },
          { targetId: 'gone', target: null },
        ],
      },
    });
  });
});
