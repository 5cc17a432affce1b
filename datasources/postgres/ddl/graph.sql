-- Graph snapshots and what belongs to them. A snapshot row is written last: readers start from it and never see half a snapshot.

create table if not exists graph_snapshots (
  scan_id text not null,
  tenant_id text not null default 'default',
  created_at text not null,
  node_count integer not null default 0,
  edge_count integer not null default 0,
  risk_summary text not null default '{}',
  node_type_counts text,
  analysis_status text not null default '{}',
  primary key (scan_id, tenant_id)
);
create index if not exists idx_pg_graph_snapshots_recent on graph_snapshots (tenant_id, created_at desc);

create table if not exists graph_nodes (
  id text not null,
  entity_type text not null,
  label text not null,
  category_uid integer default 0,
  class_uid integer default 0,
  type_uid integer default 0,
  status text default 'active',
  risk_score double precision default 0.0,
  severity text default '',
  severity_id integer default 0,
  first_seen text not null,
  last_seen text not null,
  attributes jsonb default '{}',
  compliance_tags jsonb default '[]',
  data_sources jsonb default '[]',
  dimensions jsonb default '{}',
  scan_id text not null,
  tenant_id text not null default 'default',
  primary key (id, scan_id, tenant_id)
);
create index if not exists idx_pg_graph_nodes_entity_type on graph_nodes (entity_type);
create index if not exists idx_pg_graph_nodes_scan on graph_nodes (tenant_id, scan_id);
create index if not exists idx_pg_graph_nodes_scan_order on graph_nodes (tenant_id, scan_id, severity_id desc, risk_score desc, label);

create table if not exists graph_edges (
  source_id text not null,
  target_id text not null,
  relationship text not null,
  direction text default 'directed',
  weight double precision default 1.0,
  traversable integer default 1,
  first_seen text not null,
  last_seen text not null,
  evidence jsonb default '{}',
  activity_id integer default 1,
  scan_id text not null,
  tenant_id text not null default 'default',
  valid_from text default '',
  valid_to text,
  confidence double precision default 1.0,
  provenance text default '{}',
  source_scan_id text default '',
  source_run_id text default '',
  primary key (source_id, target_id, relationship, scan_id, tenant_id)
);
create index if not exists idx_pg_graph_edges_scan on graph_edges (tenant_id, scan_id);
create index if not exists idx_pg_graph_edges_scan_source on graph_edges (tenant_id, scan_id, source_id);
create index if not exists idx_pg_graph_edges_scan_target on graph_edges (tenant_id, scan_id, target_id);
create index if not exists idx_pg_graph_edges_snapshot_key on graph_edges (tenant_id, scan_id, source_id, target_id, relationship);
create index if not exists idx_pg_graph_edges_valid on graph_edges (tenant_id, valid_from, valid_to);
create index if not exists idx_pg_graph_edges_scan_source_traversable on graph_edges (tenant_id, scan_id, source_id) where traversable = 1;

create table if not exists attack_paths (
  source_node text not null,
  target_node text not null,
  hop_count integer default 0,
  composite_risk double precision default 0.0,
  summary text default '',
  path_nodes jsonb default '[]',
  path_edges jsonb default '[]',
  credential_exposure jsonb default '[]',
  tool_exposure text default '[]',
  vuln_ids jsonb default '[]',
  technique_mappings text default '[]',
  scan_id text not null,
  tenant_id text not null default 'default',
  computed_at text not null,
  primary key (source_node, target_node, scan_id, tenant_id)
);
create index if not exists idx_pg_attack_paths_scan on attack_paths (tenant_id, scan_id);
create index if not exists idx_pg_attack_paths_scan_risk on attack_paths (tenant_id, scan_id, composite_risk desc);
create index if not exists idx_pg_attack_paths_source_risk on attack_paths (tenant_id, scan_id, source_node, composite_risk desc, target_node);

create table if not exists interaction_risks (
  pattern text not null,
  agents text not null,
  risk_score double precision default 0.0,
  description text default '',
  owasp_agentic_tag text,
  scan_id text not null,
  tenant_id text not null default 'default',
  primary key (pattern, agents, scan_id, tenant_id)
);
create index if not exists idx_pg_interaction_risks_scan on interaction_risks (tenant_id, scan_id);

create table if not exists graph_filter_presets (
  name text not null,
  tenant_id text not null default 'default',
  description text default '',
  filters jsonb not null default '{}',
  created_at text not null,
  primary key (name, tenant_id)
);

create table if not exists graph_node_search (
  node_id text not null,
  tenant_id text not null default 'default',
  scan_id text not null,
  entity_type text not null default '',
  severity text not null default '',
  compliance_tags text not null default '',
  data_sources text not null default '',
  search_text text not null default '',
  primary key (node_id, scan_id, tenant_id)
);
create index if not exists idx_pg_graph_node_search_scope on graph_node_search (tenant_id, scan_id, entity_type);
create index if not exists idx_pg_graph_node_search_severity on graph_node_search (tenant_id, scan_id, severity);

create table if not exists tenant_graph_retention_overrides (
  tenant_id text primary key,
  updated_at text not null,
  retention_days integer not null
);

-- Some servers do not ship pg_trgm, and some keep extensions in a schema of their own. Search works without it, only slower.
do $$
declare
  home text;
begin
  begin
    create extension if not exists pg_trgm;
  exception when others then
    raise notice 'pg_trgm is not available: %', sqlerrm;
  end;
  select n.nspname into home from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm';
  if home is not null then
    execute format('create index if not exists idx_pg_graph_node_search_trgm on graph_node_search using gin (search_text %I.gin_trgm_ops)', home);
    execute format('create index if not exists idx_pg_graph_node_search_trgm_lower on graph_node_search using gin (lower(search_text) %I.gin_trgm_ops)', home);
  end if;
end
$$;
