import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { contractBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';

/** Arguments for fields that need some; everything else is called without, lists with a full page. */
const samples: Readonly<Record<string, (ids: Ids) => string>> = {
  node: (ids) => `id: "${ids.node}"`,
  scanJob: (ids) => `jobId: "${ids.jobId}"`,
  fleetAgent: (ids) => `agentId: "${ids.agentId}"`,
  fleetEndpoint: (ids) => `endpointId: "${ids.endpointId}"`,
  gatewayPolicy: (ids) => `policyId: "${ids.policyId}"`,
  gatewayPolicyDecision: (ids) => `entryId: "${ids.decisionId}"`,
  source: (ids) => `sourceId: "${ids.sourceId}"`,
  schedule: (ids) => `scheduleId: "${ids.scheduleId}"`,
  auditEntry: (ids) => `entryId: "${ids.entryId}"`,
  trendPoint: (ids) => `scanId: "${ids.trendScanId}"`,
  apiKey: (ids) => `keyId: "${ids.keyId}"`,
  exception: (ids) => `exceptionId: "${ids.exceptionId}"`,
  exceptionMatch: () => 'input: { vulnId: "CVE-2026-000006", packageName: "openai", serverName: "srv-1" }',
  baselineComparison: (ids) => `previousJobId: "${ids.jobId}", currentJobId: "${ids.jobId}"`,
  graphSnapshot: (ids) => `id: "${ids.scanId}"`,
  graphNode: (ids) => `nodeId: "${ids.nodeId}", scanId: "${ids.scanId}"`,
  attackPath: (ids) => `scanId: "${ids.scanId}", source: "${ids.pathSource}", target: "${ids.pathTarget}"`,
  graphPaths: (ids) => `source: "${ids.nodeId}", scanId: "${ids.scanId}", first: 20`,
  graphTraverse: (ids) => `input: { roots: ["${ids.nodeId}"], scanId: "${ids.scanId}" }`,
  trends: () => 'window: { lastDays: 365 }, bucket: MONTH',
  evaluateGatewayPolicies: () => 'input: { agentName: "acme-claude-00", toolName: "run_shell" }',
  explain: () => 'document: "{ scanJobs(first: 1) { nodes { id } } }"',
};

/** Fields without tenant data. */
const tenantless = new Set(['controlPlane', 'explain', 'roles', 'session', 'rateLimit']);

interface Ids {
  readonly [name: string]: string;
}

const maxDepth = 3;

/** A selection of everything a type offers, down to a depth, so that no field of an answer escapes the comparison. */
function everything(type: GraphQLObjectType, depth: number, path: readonly string[] = []): string {
  const parts: string[] = [];
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    const args = argumentsOf(field);
    if (args === null) continue;
    if (isLeafType(named)) parts.push(`${field.name}${args}`);
    else if (isObjectType(named) && depth > 0 && !path.includes(named.name)) {
      const inner = everything(named, depth - 1, [...path, type.name]);
      if (inner !== '') parts.push(`${field.name}${args} { ${inner} }`);
    }
  }
  return parts.join(' ');
}

/** Only paging arguments are filled in by themselves; null when a field needs others. */
function argumentsOf(field: GraphQLField<unknown, unknown>): string | null {
  const required = field.args.filter(isRequiredArgument).map((arg) => arg.name);
  if (required.some((name) => name !== 'first')) return null;
  return field.args.some((arg) => arg.name === 'first') ? '(first: 20)' : '';
}

function queryFor(g: TestGateway, name: string, ids: Ids): string {
  const field = g.deployment.schema.schema.getQueryType()!.getFields()[name]!;
  const type = getNamedType(field.type);
  const sample = samples[name]?.(ids);
  const paging = field.args.some((arg) => arg.name === 'first') && !sample?.includes('first:') ? 'first: 100' : '';
  const args = [sample, paging].filter(Boolean).join(', ');
  const selection = isObjectType(type) ? ` { ${everything(type, maxDepth)} }` : name === 'node' ? ' { id __typename }' : '';
  return `{ ${name}${args ? `(${args})` : ''}${selection} }`;
}

describe.each(contractBackends)('tenants on $name', ({ name, open }) => {
  let g: TestGateway;
  const idsOf: Record<string, Ids> = {};
  beforeAll(async () => {
    g = await open();
    for (const tenant of ['acme', 'globex']) idsOf[tenant] = await collectIds(g, tenant, name);
  });
  afterAll(() => g.close());

  it('covers every root field', () => {
    const fields = Object.values(g.deployment.schema.schema.getQueryType()!.getFields());
    const uncovered = fields.filter(
      (field) => field.args.filter(isRequiredArgument).some((arg) => arg.name !== 'first') && !samples[field.name],
    );
    expect(uncovered.map((field) => field.name)).toEqual([]);
  });

  it('shows every field its own tenant, and nothing of the other', async () => {
    const fields = Object.keys(g.deployment.schema.schema.getQueryType()!.getFields()).filter((field) => !tenantless.has(field));
    expect(fields.length).toBeGreaterThan(25);
    for (const [own, other] of [
      ['acme', 'globex'],
      ['globex', 'acme'],
    ] as const) {
      for (const field of fields) {
        // Asked with one's own ids, and with the other tenant's.
        for (const ids of [idsOf[own]!, idsOf[other]!]) {
          const query = queryFor(g, field, ids);
          const { data, errors } = await g.run(query, { tenant: own });
          const unexpected = errors.filter((error) => !['BACKEND_PARITY', 'NOT_FOUND', 'STORE_ABSENT'].includes(error.extensions.code));
          expect({ field, unexpected }).toEqual({ field, unexpected: [] });
          const foreign = ids === idsOf[own] ? JSON.stringify(data) : JSON.stringify(data).replaceAll(/"id":"[^"]*"/g, '');
          expect({ field, foreign: foreignWords(foreign, other) }).toEqual({ field, foreign: [] });
        }
      }
    }
  });

  it('does not answer for another tenant by id, node or cursor', async () => {
    for (const [own, other] of [
      ['acme', 'globex'],
      ['globex', 'acme'],
    ] as const) {
      const byId = [
        'scanJob',
        'fleetAgent',
        'fleetEndpoint',
        'gatewayPolicy',
        'gatewayPolicyDecision',
        'source',
        'schedule',
        'auditEntry',
        'node',
        'graphSnapshot',
      ];
      for (const field of byId) {
        const query = queryFor(g, field, idsOf[other]!);
        const mine = await g.run(queryFor(g, field, idsOf[own]!), { tenant: own });
        const theirs = await g.run(query, { tenant: own });
        expect({ field, found: mine.data?.[field] !== null }).toEqual({ field, found: true });
        expect({ field, found: theirs.data?.[field] !== null }).toEqual({ field, found: false });
      }
    }
  });

  it('counts only its own', async () => {
    const totals = async (tenant: string): Promise<unknown> =>
      (
        await g.run(
          '{ scanJobs(first: 1) { totalCount } fleetAgents(first: 1, filter: { includeQuarantined: true }) { totalCount } gatewayPolicies(first: 1) { totalCount } sources(first: 1) { totalCount } schedules(first: 1) { totalCount } auditLog(first: 1) { totalCount } graphSnapshots(first: 1) { totalCount } postureHistory(first: 1) { totalCount } gatewayPolicyAudit(first: 1) { totalCount } idempotencyKeys(first: 1) { totalCount } }',
          { tenant },
        )
      ).data;
    const count = (values: readonly number[]): unknown =>
      [
        'scanJobs',
        'fleetAgents',
        'gatewayPolicies',
        'sources',
        'schedules',
        'auditLog',
        'graphSnapshots',
        'postureHistory',
        'gatewayPolicyAudit',
        'idempotencyKeys',
      ].reduce((o, k, i) => ({ ...o, [k]: { totalCount: values[i] } }), {});
    expect(await totals('acme')).toEqual(count([16, 31, 7, 6, 4, 64, 13, 77, 42, 4]));
    expect(await totals('globex')).toEqual(count([14, 19, 7, 5, 4, 53, 10, 67, 21, 4]));
    expect(await totals('nobody')).toEqual(count([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  });
});

/** Words that only the other tenant's records contain. Its fixtures name it everywhere. */
function foreignWords(text: string, other: string): readonly string[] {
  return [...new Set(text.match(new RegExp(`[\\w.:@-]*${other}[\\w.:@-]*`, 'g')) ?? [])].slice(0, 5);
}

async function collectIds(g: TestGateway, tenant: string, backend: string): Promise<Ids> {
  const query = `{
    scanJobs(first: 1) { nodes { id jobId } } fleetAgents(first: 1) { nodes { agentId } } fleetEndpoints(first: 1) { nodes { endpointId } }
    gatewayPolicies(first: 1) { nodes { policyId } } gatewayPolicyAudit(first: 1) { nodes { entryId } } sources(first: 1) { nodes { sourceId } }
    schedules(first: 1) { nodes { scheduleId } } auditLog(first: 1) { nodes { entryId } } postureHistory(first: 1) { nodes { scanId } }
    graphSnapshots(first: 1) { nodes { scanId nodes(first: 1) { nodes { nodeId } } attackPaths(first: 1) { nodes { sourceNode targetNode } } } }
  }`;
  const { data, errors } = await g.run(query, { tenant });
  expect(errors).toEqual([]);
  const first = (list: string): Record<string, any> => data?.[list].nodes[0] ?? {};
  const snapshot = first('graphSnapshots');
  const stored =
    backend === 'POSTGRES'
      ? await g.run('{ apiKeys(first: 1) { nodes { keyId } } exceptions(first: 1) { nodes { exceptionId } } }', { tenant })
      : null;
  return {
    node: first('scanJobs')['id'],
    jobId: first('scanJobs')['jobId'],
    agentId: first('fleetAgents')['agentId'],
    endpointId: first('fleetEndpoints')['endpointId'],
    policyId: first('gatewayPolicies')['policyId'],
    decisionId: first('gatewayPolicyAudit')['entryId'],
    sourceId: first('sources')['sourceId'],
    scheduleId: first('schedules')['scheduleId'],
    entryId: first('auditLog')['entryId'],
    trendScanId: first('postureHistory')['scanId'],
    scanId: snapshot['scanId'],
    nodeId: snapshot['nodes'].nodes[0].nodeId,
    pathSource: snapshot['attackPaths'].nodes[0]?.sourceNode ?? 'none',
    pathTarget: snapshot['attackPaths'].nodes[0]?.targetNode ?? 'none',
    keyId: stored?.data?.apiKeys?.nodes[0]?.keyId ?? 'none',
    exceptionId: stored?.data?.exceptions?.nodes[0]?.exceptionId ?? 'none',
  };
}
