import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { seedDemo } from '../datasources/sqlite/seed';

/** Rows per benchmarked table: enough that a page needs its index. */
const size = 5000;

/** A managed SQLite file with the demo rows and, for tenant `default`, thousands of jobs, agents and attack paths. */
export function benchDatabase(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'parityql-bench-')), 'bench.sqlite');
  seedDemo(file, join(__dirname, '..', 'demo', 'rows'), () => new Date('2026-11-23T18:00:00Z'));
  const db = new Database(file);
  db.transaction(() => {
    for (let i = 0; i < size; i += 1) {
      insertJob(db, i);
      insertAgent(db, i);
      insertPath(db, i);
    }
    db.prepare('insert into graph_snapshots (scan_id, tenant_id, created_at, node_count, edge_count) values (?, ?, ?, ?, ?)').run(
      'bench',
      'default',
      '2027-01-01T00:00:00+00:00',
      0,
      0,
    );
  })();
  db.exec('analyze');
  db.close();
  return file;
}

const instant = (i: number): string => new Date(1795000000000 + i * 1000).toISOString().replace('Z', '000+00:00');

function insertJob(db: Database.Database, i: number): void {
  const job = {
    job_id: `bench-${i}`,
    tenant_id: 'default',
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
  db.prepare(
    'insert into jobs (job_id, status, created_at, completed_at, tenant_id, child_job_ids, triggered_by, data) values (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(job.job_id, job.status, job.created_at, job.completed_at, job.tenant_id, '[]', job.triggered_by, JSON.stringify(job));
}

function insertAgent(db: Database.Database, i: number): void {
  const agent = {
    agent_id: `agent-${i}`,
    canonical_id: `canonical-${i}`,
    name: `agent ${String(i).padStart(5, '0')}`,
    agent_type: 'cursor',
    config_path: '',
    source_id: 'bench',
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
    tenant_id: 'default',
    last_discovery: null,
    last_scan: null,
    created_at: instant(i),
    updated_at: instant(i),
    notes: '',
  };
  db.prepare(
    'insert into fleet_agents (agent_id, canonical_id, name, lifecycle_state, trust_score, updated_at, tenant_id, data) values (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    agent.agent_id,
    agent.canonical_id,
    agent.name,
    agent.lifecycle_state,
    agent.trust_score,
    agent.updated_at,
    'default',
    JSON.stringify(agent),
  );
}

function insertPath(db: Database.Database, i: number): void {
  db.prepare(
    `insert into attack_paths (source_node, target_node, hop_count, composite_risk, summary, path_nodes, path_edges, vuln_ids, scan_id, tenant_id, computed_at)
     values (?, ?, 3, ?, ?, ?, '["uses","vulnerable_to"]', ?, 'bench', 'default', '2027-01-01T00:00:00+00:00')`,
  ).run(
    `agent:${i}`,
    `vuln:${i}`,
    (i % 1000) / 10,
    `agent:${i} -> vuln:${i}`,
    JSON.stringify([`agent:${i}`, `server:${i}`, `vuln:${i}`]),
    JSON.stringify([`CVE-${i}`]),
  );
}
