/** A row as the columns of its table hold it. Members of JSON columns are values; each store writes them in its own way. */
export type BenchRow = Readonly<Record<string, unknown>>;

/** Rows per benchmarked table: enough that a page needs its index. */
export const size = 5000;

/** Id of the snapshot the benchmarked graph belongs to. */
const scanId = 'bench';
const computedAt = '2027-01-01T00:00:00+00:00';
const tenant = 'default';

const instant = (i: number): string => new Date(1795000000000 + i * 1000).toISOString().replace('Z', '000+00:00');
const each = (count: number, row: (i: number) => BenchRow): readonly BenchRow[] => Array.from({ length: count }, (_, i) => row(i));

/** A scan job, with the document agent-bom keeps beside its columns. */
function job(i: number): BenchRow {
  const document = {
    job_id: `bench-${i}`,
    tenant_id: tenant,
    status: 'done',
    created_at: instant(i),
    started_at: instant(i),
    completed_at: instant(i + 5),
    triggered_by: 'bench',
    batch_id: null,
    parent_job_id: null,
    child_job_ids: [],
    target: null,
    target_index: null,
    target_count: null,
    schedule_id: null,
    source_id: `source-${i % 50}`,
    request: { images: ['registry.invalid/app:1'] },
    progress: [],
    result: { summary: { agents: 3 } },
    error: null,
  };
  const { job_id, status, created_at, completed_at, triggered_by } = document;
  return { job_id, status, created_at, completed_at, tenant_id: tenant, child_job_ids: [], triggered_by, data: document };
}

function agent(i: number): BenchRow {
  const document = {
    agent_id: `agent-${i}`,
    canonical_id: `canonical-${i}`,
    name: `agent ${String(i).padStart(5, '0')}`,
    agent_type: 'cursor',
    config_path: '',
    source_id: `endpoint-${i}`,
    device_fingerprint: '',
    enrollment_name: '',
    mdm_provider: '',
    lifecycle_state: 'approved',
    owner: 'bench',
    environment: 'prod',
    tags: ['bench'],
    trust_score: (i % 1000) / 10,
    trust_factors: {},
    server_count: 1,
    package_count: 2,
    credential_count: 0,
    vuln_count: i % 7,
    tenant_id: tenant,
    last_discovery: null,
    last_scan: null,
    created_at: instant(i),
    updated_at: instant(i),
    notes: '',
  };
  const { agent_id, canonical_id, name, lifecycle_state, trust_score, updated_at } = document;
  return { agent_id, canonical_id, name, lifecycle_state, trust_score, updated_at, tenant_id: tenant, data: document };
}

function endpoint(i: number): BenchRow {
  const data = {
    endpoint_id: `endpoint-${i}`,
    tenant_id: tenant,
    collected_at: instant(i),
    completeness: 'complete',
    platform: { system: 'Darwin', release: '25.1', machine: 'arm64' },
    collector_counts: { mcp: 1 },
  };
  return { tenant_id: tenant, endpoint_id: data.endpoint_id, completeness: data.completeness, updated_at: instant(i), data };
}

function attackPath(i: number): BenchRow {
  return {
    source_node: `agent:${i}`,
    target_node: `vuln:${i}`,
    hop_count: 3,
    composite_risk: (i % 1000) / 10,
    summary: `agent:${i} -> vuln:${i}`,
    path_nodes: [`agent:${i}`, `server:${i}`, `vuln:${i}`],
    path_edges: ['uses', 'vulnerable_to'],
    vuln_ids: [`CVE-${i}`],
    scan_id: scanId,
    tenant_id: tenant,
    computed_at: computedAt,
  };
}

function node(kind: string, i: number): BenchRow {
  return {
    id: `${kind}:${i}`,
    entity_type: kind === 'vuln' ? 'vulnerability' : kind,
    label: `${kind} ${i}`,
    risk_score: i % 10,
    severity: kind === 'vuln' ? 'high' : '',
    severity_id: kind === 'vuln' ? 4 : 0,
    first_seen: computedAt,
    last_seen: computedAt,
    scan_id: scanId,
    tenant_id: tenant,
  };
}

/** The rows of every benchmarked table, by its name on SQLite: thousands of one tenant's jobs, agents, endpoints and attack paths. */
export function benchRows(): Readonly<Record<string, readonly BenchRow[]>> {
  return {
    jobs: each(size, job),
    fleet_agents: each(size, agent),
    fleet_endpoints: each(size, endpoint),
    attack_paths: each(size, attackPath),
    graph_nodes: ['agent', 'server', 'vuln'].flatMap((kind) => each(size, (i) => node(kind, i))),
    graph_snapshots: [{ scan_id: scanId, tenant_id: tenant, created_at: computedAt, node_count: 3 * size, edge_count: 0 }],
  };
}
