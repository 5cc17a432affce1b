-- Keyset pages compare text under collation "C", so that order does not depend on how the database was created. An index under the
-- database's collation cannot serve that order; agent-bom's own indexes stay, for agent-bom.

create index if not exists parityql_jobs_created on scan_jobs (team_id, created_at collate "C" desc, job_id collate "C" desc);
create index if not exists parityql_fleet_name on fleet_agents (tenant_id, name collate "C", agent_id collate "C");
create index if not exists parityql_fleet_updated on fleet_agents (tenant_id, updated_at collate "C" desc, agent_id collate "C" desc);
create index if not exists parityql_fleet_endpoints_updated on fleet_endpoints (tenant_id, updated_at collate "C" desc, endpoint_id collate "C" desc);
create index if not exists parityql_api_keys_created on api_keys (team_id, created_at collate "C" desc, key_id collate "C" desc);
create index if not exists parityql_exceptions_created on exceptions (team_id, created_at collate "C" desc, exception_id collate "C" desc);
create index if not exists parityql_audit_ts on audit_log (team_id, timestamp collate "C" desc, entry_id collate "C" desc);
create index if not exists parityql_trend_ts on trend_history (team_id, timestamp collate "C" desc, id desc);
create index if not exists parityql_graph_snapshots_created on graph_snapshots (tenant_id, created_at collate "C" desc, scan_id collate "C" desc);
create index if not exists parityql_graph_nodes_id on graph_nodes (tenant_id, scan_id, id collate "C");
create index if not exists parityql_attack_paths_risk
  on attack_paths (tenant_id, scan_id, coalesce(composite_risk, -1e+300) desc, source_node collate "C", target_node collate "C", scan_id collate "C");
