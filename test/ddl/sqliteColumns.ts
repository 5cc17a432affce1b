import type { LogicalEntity } from '../../datasources/vocabulary';

type Columns = Readonly<Record<string, string>>;

/** The columns of a real agent-bom file, in order: name, type, NN = not null, default, #n = n-th part of the primary key. */
export const sqliteColumns: Readonly<Partial<Record<LogicalEntity, Columns>>> = {
  SCAN_JOBS: {
    jobs: `job_id TEXT #1, status TEXT NN, created_at TEXT NN, completed_at TEXT, tenant_id TEXT NN ='default', batch_id TEXT,
      parent_job_id TEXT, child_job_ids TEXT, target TEXT, target_index INTEGER, target_count INTEGER, schedule_id TEXT, triggered_by TEXT,
      data TEXT NN`,
    tenant_quota_overrides: `tenant_id TEXT #1, updated_at TEXT NN ='', data TEXT NN`,
  },
  FLEET_AGENTS: {
    fleet_agents: `agent_id TEXT NN #2, canonical_id TEXT NN ='', name TEXT NN, lifecycle_state TEXT NN, trust_score REAL =0.0,
      updated_at TEXT NN, device_fingerprint TEXT NN ='', tenant_id TEXT NN ='default' #1, data TEXT NN`,
    fleet_endpoints: 'tenant_id TEXT NN #1, endpoint_id TEXT NN #2, completeness TEXT NN, updated_at TEXT NN, data TEXT NN',
  },
  GATEWAY_POLICIES: {
    gateway_policies: `policy_id TEXT #1, name TEXT NN, mode TEXT NN, enabled INTEGER NN =1, updated_at TEXT, tenant_id TEXT NN ='default',
      data TEXT NN`,
    policy_audit_log: `entry_id TEXT #1, policy_id TEXT NN, agent_name TEXT, action_taken TEXT, timestamp TEXT,
      tenant_id TEXT NN ='default', data TEXT NN`,
  },
  SOURCES: {
    sources: `source_id TEXT #1, enabled INTEGER =1, tenant_id TEXT NN ='default', updated_at TEXT NN, data TEXT NN`,
  },
  SCHEDULES: {
    scan_schedules: `schedule_id TEXT #1, enabled INTEGER =1, next_run TEXT, tenant_id TEXT NN ='default', data TEXT NN`,
  },
  AUDIT_CHAIN: {
    audit_log: `entry_id TEXT #1, timestamp TEXT NN, action TEXT NN, actor TEXT NN ='', resource TEXT NN ='', details TEXT NN ='{}',
      prev_signature TEXT NN ='', hmac_signature TEXT NN, tenant_id TEXT NN ='default'`,
    audit_chain_checkpoint: 'tenant_id TEXT #1, entry_count INTEGER NN, head_signature TEXT NN',
  },
  GRAPH: {
    graph_snapshots: `scan_id TEXT NN #1, tenant_id TEXT NN ='default' #2, created_at TEXT NN, node_count INTEGER =0, edge_count INTEGER =0,
      risk_summary TEXT ='{}', node_type_counts TEXT =NULL, analysis_status TEXT ='{}'`,
    graph_nodes: `id TEXT NN #1, entity_type TEXT NN, label TEXT NN, category_uid INTEGER =0, class_uid INTEGER =0, type_uid INTEGER =0,
      status TEXT ='active', risk_score REAL =0.0, severity TEXT ='', severity_id INTEGER =0, first_seen TEXT NN, last_seen TEXT NN,
      attributes TEXT ='{}', compliance_tags TEXT ='[]', data_sources TEXT ='[]', dimensions TEXT ='{}', scan_id TEXT NN #2,
      tenant_id TEXT NN ='default' #3`,
    graph_edges: `source_id TEXT NN #1, target_id TEXT NN #2, relationship TEXT NN #3, direction TEXT ='directed', weight REAL =1.0,
      traversable INTEGER =1, first_seen TEXT NN, last_seen TEXT NN, valid_from TEXT ='', valid_to TEXT =NULL, confidence REAL =1.0,
      provenance TEXT ='{}', source_scan_id TEXT ='', source_run_id TEXT ='', evidence TEXT ='{}', activity_id INTEGER =1,
      scan_id TEXT NN #4, tenant_id TEXT NN ='default' #5`,
    attack_paths: `source_node TEXT NN #1, target_node TEXT NN #2, hop_count INTEGER =0, composite_risk REAL =0.0, summary TEXT ='',
      path_nodes TEXT ='[]', path_edges TEXT ='[]', credential_exposure TEXT ='[]', tool_exposure TEXT ='[]', vuln_ids TEXT ='[]',
      technique_mappings TEXT ='[]', scan_id TEXT NN #3, tenant_id TEXT NN ='default' #4, computed_at TEXT NN`,
    interaction_risks: `pattern TEXT NN #1, agents TEXT NN #2, risk_score REAL =0.0, description TEXT ='', owasp_agentic_tag TEXT =NULL,
      scan_id TEXT NN #3, tenant_id TEXT NN ='default' #4`,
    graph_filter_presets: `name TEXT NN #1, tenant_id TEXT NN ='default' #2, description TEXT ='', filters TEXT NN, created_at TEXT NN`,
    graph_node_search: 'tenant_id, scan_id, node_id, entity_type, severity, compliance_tags, data_sources, search_text',
  },
  TRENDS: {
    trend_history: `id INTEGER #1, timestamp TEXT NN, tenant_id TEXT NN ='default', total_vulns INTEGER NN, critical INTEGER NN =0,
      high INTEGER NN =0, medium INTEGER NN =0, low INTEGER NN =0, posture_score REAL NN =0, posture_grade TEXT NN ='', scan_id TEXT`,
  },
  IDEMPOTENCY_KEYS: {
    idempotency_keys: `endpoint TEXT NN #1, tenant_id TEXT NN #2, source_id TEXT NN #3, idempotency_key TEXT NN #4,
      request_hash TEXT NN ='', response_json TEXT NN, created_at TEXT NN`,
  },
  RATE_LIMITS: {
    api_rate_limits: 'bucket_key TEXT NN #1, window_started INTEGER NN #2, hits INTEGER NN =0, updated_at TEXT NN',
  },
};
