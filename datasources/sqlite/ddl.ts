import type { RuntimeObjects } from '../ddl';
import type { LogicalEntity } from '../vocabulary';

const added = (table: string, column: string, definition: string): RuntimeObjects['addColumns'][number] => ({ table, column, definition });

const scanJobs: RuntimeObjects = {
  component: 'scan_jobs',
  version: 1,
  statements: [
    `create table if not exists jobs (job_id TEXT PRIMARY KEY, status TEXT NOT NULL, created_at TEXT NOT NULL, completed_at TEXT, tenant_id TEXT NOT NULL DEFAULT 'default', batch_id TEXT, parent_job_id TEXT, child_job_ids TEXT, target TEXT, target_index INTEGER, target_count INTEGER, schedule_id TEXT, triggered_by TEXT, data TEXT NOT NULL)`,
    `create table if not exists tenant_quota_overrides (tenant_id TEXT PRIMARY KEY, updated_at TEXT NOT NULL DEFAULT '', data TEXT NOT NULL)`,
    'create index if not exists parityql_jobs_created ON jobs(tenant_id, created_at DESC, job_id DESC)',
    'create index if not exists idx_jobs_batch ON jobs(tenant_id, batch_id, created_at DESC)',
    'create index if not exists idx_jobs_completed ON jobs(completed_at)',
    'create index if not exists idx_jobs_parent ON jobs(tenant_id, parent_job_id, created_at DESC)',
    'create index if not exists idx_jobs_schedule ON jobs(tenant_id, schedule_id, created_at DESC)',
    'create index if not exists idx_jobs_status ON jobs(status)',
    'create index if not exists idx_jobs_tenant ON jobs(tenant_id)',
  ],
  addColumns: [
    added('jobs', 'schedule_id', 'TEXT'),
    added('jobs', 'triggered_by', 'TEXT'),
    added('jobs', 'batch_id', 'TEXT'),
    added('jobs', 'parent_job_id', 'TEXT'),
    added('jobs', 'child_job_ids', 'TEXT'),
    added('jobs', 'target', 'TEXT'),
    added('jobs', 'target_index', 'INTEGER'),
    added('jobs', 'target_count', 'INTEGER'),
  ],
};

const fleet: RuntimeObjects = {
  component: 'fleet',
  version: 1,
  statements: [
    `create table if not exists fleet_agents (agent_id TEXT NOT NULL, canonical_id TEXT NOT NULL DEFAULT '', name TEXT NOT NULL, lifecycle_state TEXT NOT NULL, trust_score REAL DEFAULT 0.0, updated_at TEXT NOT NULL, device_fingerprint TEXT NOT NULL DEFAULT '', tenant_id TEXT NOT NULL DEFAULT 'default', data TEXT NOT NULL, PRIMARY KEY (tenant_id, agent_id))`,
    'create index if not exists parityql_fleet_agents_name ON fleet_agents(tenant_id, lower(name), agent_id)',
    'create index if not exists idx_fleet_agent_id_lower ON fleet_agents(lower(agent_id))',
    'create index if not exists idx_fleet_canonical_id ON fleet_agents(canonical_id)',
    'create index if not exists idx_fleet_canonical_id_lower ON fleet_agents(lower(canonical_id))',
    'create index if not exists idx_fleet_device_fingerprint ON fleet_agents(device_fingerprint)',
    'create index if not exists idx_fleet_name ON fleet_agents(name)',
    'create index if not exists idx_fleet_name_lower ON fleet_agents(lower(name))',
    'create index if not exists idx_fleet_state ON fleet_agents(lifecycle_state)',
    'create index if not exists idx_fleet_state_trust_name ON fleet_agents(lifecycle_state, trust_score DESC, name)',
    'create index if not exists idx_fleet_tenant_canonical_id ON fleet_agents(tenant_id, canonical_id)',
    'create index if not exists idx_fleet_tenant_name ON fleet_agents(tenant_id, name)',
    'create table if not exists fleet_endpoints (tenant_id TEXT NOT NULL, endpoint_id TEXT NOT NULL, completeness TEXT NOT NULL, updated_at TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (tenant_id, endpoint_id))',
    'create index if not exists idx_fleet_endpoints_tenant_updated ON fleet_endpoints(tenant_id, updated_at DESC, endpoint_id)',
  ],
  addColumns: [
    added('fleet_agents', 'canonical_id', `TEXT NOT NULL DEFAULT ''`),
    added('fleet_agents', 'device_fingerprint', `TEXT NOT NULL DEFAULT ''`),
    added('fleet_agents', 'tenant_id', `TEXT NOT NULL DEFAULT 'default'`),
  ],
};

/** One component of the version table, so one object: entities that share it must not skip each other's tables. */
const gatewayPolicies: RuntimeObjects = {
  component: 'gateway_policies',
  version: 1,
  statements: [
    `create table if not exists gateway_policies (policy_id TEXT PRIMARY KEY, name TEXT NOT NULL, mode TEXT NOT NULL, enabled INTEGER NOT NULL DEFAULT 1, updated_at TEXT, tenant_id TEXT NOT NULL DEFAULT 'default', data TEXT NOT NULL)`,
    'create index if not exists idx_gp_name ON gateway_policies(name)',
    'create index if not exists idx_gp_tenant_name ON gateway_policies(tenant_id, name)',
    `create table if not exists policy_audit_log (entry_id TEXT PRIMARY KEY, policy_id TEXT NOT NULL, agent_name TEXT, action_taken TEXT, timestamp TEXT, tenant_id TEXT NOT NULL DEFAULT 'default', data TEXT NOT NULL)`,
    'create index if not exists parityql_policy_audit_log_ts ON policy_audit_log(tenant_id, timestamp DESC, entry_id DESC)',
    'create index if not exists idx_pal_agent ON policy_audit_log(agent_name)',
    'create index if not exists idx_pal_policy ON policy_audit_log(policy_id)',
    'create index if not exists idx_pal_tenant_ts ON policy_audit_log(tenant_id, timestamp)',
    'create index if not exists idx_pal_ts ON policy_audit_log(timestamp)',
  ],
  addColumns: [
    added('gateway_policies', 'tenant_id', `TEXT NOT NULL DEFAULT 'default'`),
    added('policy_audit_log', 'tenant_id', `TEXT NOT NULL DEFAULT 'default'`),
  ],
};

const sources: RuntimeObjects = {
  component: 'sources',
  version: 1,
  statements: [
    `create table if not exists sources (source_id TEXT PRIMARY KEY, enabled INTEGER DEFAULT 1, tenant_id TEXT NOT NULL DEFAULT 'default', updated_at TEXT NOT NULL, data TEXT NOT NULL)`,
    'create index if not exists idx_sources_tenant_name ON sources(tenant_id, updated_at)',
  ],
  addColumns: [
    added('sources', 'tenant_id', `TEXT NOT NULL DEFAULT 'default'`),
    added('sources', 'updated_at', `TEXT NOT NULL DEFAULT ''`),
  ],
};

const schedules: RuntimeObjects = {
  component: 'schedules',
  version: 1,
  statements: [
    `create table if not exists scan_schedules (schedule_id TEXT PRIMARY KEY, enabled INTEGER DEFAULT 1, next_run TEXT, tenant_id TEXT NOT NULL DEFAULT 'default', data TEXT NOT NULL)`,
    'create index if not exists idx_scan_sched_due ON scan_schedules(enabled, next_run)',
    'create index if not exists idx_scan_sched_tenant_due ON scan_schedules(tenant_id, enabled, next_run)',
  ],
  addColumns: [],
};

const auditChain: RuntimeObjects = {
  component: 'audit_log',
  version: 1,
  statements: [
    `create table if not exists audit_log (entry_id TEXT PRIMARY KEY, timestamp TEXT NOT NULL, action TEXT NOT NULL, actor TEXT NOT NULL DEFAULT '', resource TEXT NOT NULL DEFAULT '', details TEXT NOT NULL DEFAULT '{}', prev_signature TEXT NOT NULL DEFAULT '', hmac_signature TEXT NOT NULL, tenant_id TEXT NOT NULL DEFAULT 'default')`,
    'create index if not exists parityql_audit_log_ts ON audit_log(tenant_id, timestamp DESC, entry_id DESC)',
    'create index if not exists idx_audit_action ON audit_log(action)',
    'create index if not exists idx_audit_resource ON audit_log(resource)',
    'create unique index if not exists idx_audit_tenant_prevsig ON audit_log(tenant_id, prev_signature)',
    'create index if not exists idx_audit_tenant_ts ON audit_log(tenant_id, timestamp DESC)',
    'create index if not exists idx_audit_ts ON audit_log(timestamp)',
    'create table if not exists audit_chain_checkpoint (tenant_id TEXT PRIMARY KEY, entry_count INTEGER NOT NULL, head_signature TEXT NOT NULL)',
  ],
  addColumns: [],
};

const graph: RuntimeObjects = {
  component: 'graph',
  version: 1,
  statements: [
    `create table if not exists graph_snapshots (scan_id TEXT NOT NULL, tenant_id TEXT NOT NULL DEFAULT 'default', created_at TEXT NOT NULL, node_count INTEGER DEFAULT 0, edge_count INTEGER DEFAULT 0, risk_summary TEXT DEFAULT '{}', node_type_counts TEXT DEFAULT NULL, analysis_status TEXT DEFAULT '{}', PRIMARY KEY (scan_id, tenant_id))`,
    'create index if not exists idx_gs_recent ON graph_snapshots(tenant_id, created_at DESC)',
    `create table if not exists graph_nodes (id TEXT NOT NULL, entity_type TEXT NOT NULL, label TEXT NOT NULL, category_uid INTEGER DEFAULT 0, class_uid INTEGER DEFAULT 0, type_uid INTEGER DEFAULT 0, status TEXT DEFAULT 'active', risk_score REAL DEFAULT 0.0, severity TEXT DEFAULT '', severity_id INTEGER DEFAULT 0, first_seen TEXT NOT NULL, last_seen TEXT NOT NULL, attributes TEXT DEFAULT '{}', compliance_tags TEXT DEFAULT '[]', data_sources TEXT DEFAULT '[]', dimensions TEXT DEFAULT '{}', scan_id TEXT NOT NULL, tenant_id TEXT NOT NULL DEFAULT 'default', PRIMARY KEY (id, scan_id, tenant_id))`,
    'create index if not exists idx_gn_entity_type ON graph_nodes(entity_type)',
    'create index if not exists idx_gn_risk ON graph_nodes(risk_score DESC)',
    'create index if not exists idx_gn_scan ON graph_nodes(scan_id)',
    'create index if not exists idx_gn_severity ON graph_nodes(severity)',
    'create index if not exists idx_gn_tenant_scan ON graph_nodes(tenant_id, scan_id)',
    'create index if not exists idx_gn_tenant_scan_rank ON graph_nodes(tenant_id, scan_id, severity_id DESC, risk_score DESC, label ASC, id ASC)',
    `create table if not exists graph_edges (source_id TEXT NOT NULL, target_id TEXT NOT NULL, relationship TEXT NOT NULL, direction TEXT DEFAULT 'directed', weight REAL DEFAULT 1.0, traversable INTEGER DEFAULT 1, first_seen TEXT NOT NULL, last_seen TEXT NOT NULL, valid_from TEXT DEFAULT '', valid_to TEXT DEFAULT NULL, confidence REAL DEFAULT 1.0, provenance TEXT DEFAULT '{}', source_scan_id TEXT DEFAULT '', source_run_id TEXT DEFAULT '', evidence TEXT DEFAULT '{}', activity_id INTEGER DEFAULT 1, scan_id TEXT NOT NULL, tenant_id TEXT NOT NULL DEFAULT 'default', PRIMARY KEY (source_id, target_id, relationship, scan_id, tenant_id))`,
    'create index if not exists idx_ge_rel ON graph_edges(relationship)',
    'create index if not exists idx_ge_scan ON graph_edges(scan_id)',
    'create index if not exists idx_ge_source ON graph_edges(source_id)',
    'create index if not exists idx_ge_target ON graph_edges(target_id)',
    'create index if not exists idx_ge_tenant_scan ON graph_edges(tenant_id, scan_id)',
    'create index if not exists idx_ge_tenant_scan_source ON graph_edges(tenant_id, scan_id, source_id)',
    'create index if not exists idx_ge_tenant_scan_target ON graph_edges(tenant_id, scan_id, target_id)',
    'create index if not exists idx_ge_tenant_valid ON graph_edges(tenant_id, valid_from, valid_to)',
    `create table if not exists attack_paths (source_node TEXT NOT NULL, target_node TEXT NOT NULL, hop_count INTEGER DEFAULT 0, composite_risk REAL DEFAULT 0.0, summary TEXT DEFAULT '', path_nodes TEXT DEFAULT '[]', path_edges TEXT DEFAULT '[]', credential_exposure TEXT DEFAULT '[]', tool_exposure TEXT DEFAULT '[]', vuln_ids TEXT DEFAULT '[]', technique_mappings TEXT DEFAULT '[]', scan_id TEXT NOT NULL, tenant_id TEXT NOT NULL DEFAULT 'default', computed_at TEXT NOT NULL, PRIMARY KEY (source_node, target_node, scan_id, tenant_id))`,
    'create index if not exists parityql_attack_paths_risk ON attack_paths(tenant_id, scan_id, coalesce(composite_risk, -1e+300) DESC, source_node, target_node)',
    'create index if not exists idx_ap_risk ON attack_paths(composite_risk DESC)',
    'create index if not exists idx_ap_scan ON attack_paths(scan_id)',
    'create index if not exists idx_ap_tenant_scan ON attack_paths(tenant_id, scan_id)',
    `create table if not exists interaction_risks (pattern TEXT NOT NULL, agents TEXT NOT NULL, risk_score REAL DEFAULT 0.0, description TEXT DEFAULT '', owasp_agentic_tag TEXT DEFAULT NULL, scan_id TEXT NOT NULL, tenant_id TEXT NOT NULL DEFAULT 'default', PRIMARY KEY (pattern, agents, scan_id, tenant_id))`,
    'create index if not exists idx_ir_tenant_scan ON interaction_risks(tenant_id, scan_id)',
    `create table if not exists graph_filter_presets (name TEXT NOT NULL, tenant_id TEXT NOT NULL DEFAULT 'default', description TEXT DEFAULT '', filters TEXT NOT NULL, created_at TEXT NOT NULL, PRIMARY KEY (name, tenant_id))`,
    'create virtual table if not exists graph_node_search USING fts5(tenant_id UNINDEXED, scan_id UNINDEXED, node_id UNINDEXED, entity_type, severity, compliance_tags, data_sources, search_text)',
  ],
  addColumns: [
    added('graph_snapshots', 'node_type_counts', 'TEXT DEFAULT NULL'),
    added('graph_snapshots', 'analysis_status', `TEXT DEFAULT '{}'`),
    added('attack_paths', 'summary', `TEXT DEFAULT ''`),
    added('attack_paths', 'tool_exposure', `TEXT DEFAULT '[]'`),
    added('attack_paths', 'technique_mappings', `TEXT DEFAULT '[]'`),
    added('graph_edges', 'valid_from', `TEXT DEFAULT ''`),
    added('graph_edges', 'valid_to', 'TEXT DEFAULT NULL'),
    added('graph_edges', 'confidence', 'REAL DEFAULT 1.0'),
    added('graph_edges', 'provenance', `TEXT DEFAULT '{}'`),
    added('graph_edges', 'source_scan_id', `TEXT DEFAULT ''`),
    added('graph_edges', 'source_run_id', `TEXT DEFAULT ''`),
  ],
};

const trends: RuntimeObjects = {
  component: 'trend_history',
  version: 1,
  statements: [
    `create table if not exists trend_history (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp TEXT NOT NULL, tenant_id TEXT NOT NULL DEFAULT 'default', total_vulns INTEGER NOT NULL, critical INTEGER NOT NULL DEFAULT 0, high INTEGER NOT NULL DEFAULT 0, medium INTEGER NOT NULL DEFAULT 0, low INTEGER NOT NULL DEFAULT 0, posture_score REAL NOT NULL DEFAULT 0, posture_grade TEXT NOT NULL DEFAULT '', scan_id TEXT)`,
    'create index if not exists parityql_trend_history_ts ON trend_history(tenant_id, timestamp DESC, id DESC)',
    'create unique index if not exists idx_trend_tenant_scan ON trend_history(tenant_id, scan_id) WHERE scan_id IS NOT NULL',
    'create index if not exists idx_trend_tenant_ts ON trend_history(tenant_id, timestamp)',
    'create index if not exists idx_trend_ts ON trend_history(timestamp)',
  ],
  addColumns: [],
};

const idempotency: RuntimeObjects = {
  component: 'idempotency',
  version: 1,
  statements: [
    `create table if not exists idempotency_keys (endpoint TEXT NOT NULL, tenant_id TEXT NOT NULL, source_id TEXT NOT NULL, idempotency_key TEXT NOT NULL, request_hash TEXT NOT NULL DEFAULT '', response_json TEXT NOT NULL, created_at TEXT NOT NULL, PRIMARY KEY (endpoint, tenant_id, source_id, idempotency_key))`,
    'create index if not exists idx_idempotency_created_at ON idempotency_keys(created_at)',
  ],
  addColumns: [],
};

/** A real agent-bom keeps no rate-limit state in SQLite; in managed mode the gateway owns this table. */
const rateLimits: RuntimeObjects = {
  component: 'rate_limits',
  version: 1,
  statements: [
    'create table if not exists api_rate_limits (bucket_key TEXT NOT NULL, window_started INTEGER NOT NULL, hits INTEGER NOT NULL DEFAULT 0, updated_at TEXT NOT NULL, PRIMARY KEY (bucket_key, window_started))',
  ],
  addColumns: [],
};

/**
 * What managed mode creates on first use, per entity. Tables, columns and indexes are those of a real agent-bom file, so that either program can open
 * what the other left; indexes named `parityql_` are added for keyset pages. API keys and exceptions are NOT_WIRED on SQLite and have none.
 */
export const sqliteRuntimeObjects: Readonly<Partial<Record<LogicalEntity, RuntimeObjects>>> = Object.freeze({
  SCAN_JOBS: scanJobs,
  FLEET_AGENTS: fleet,
  GATEWAY_POLICIES: gatewayPolicies,
  GATEWAY_POLICY_AUDIT: gatewayPolicies,
  SOURCES: sources,
  SCHEDULES: schedules,
  AUDIT_CHAIN: auditChain,
  GRAPH: graph,
  TRENDS: trends,
  IDEMPOTENCY_KEYS: idempotency,
  RATE_LIMITS: rateLimits,
});
