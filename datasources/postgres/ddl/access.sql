-- Tenant isolation, grants and version rows of the bootstrap tables. The version rows come last: they say that all the rest is there.

do $$
declare
  t record;
begin
  for t in
    select * from (values
      ('teams', 'team_id'), ('scan_jobs', 'team_id'), ('cis_benchmark_checks', 'team_id'), ('fleet_agents', 'tenant_id'),
      ('fleet_endpoints', 'tenant_id'), ('api_keys', 'team_id'), ('exceptions', 'team_id'), ('audit_log', 'team_id'),
      ('scan_dispatch_queue', 'tenant_id'), ('audit_chain_checkpoint', 'tenant_id'), ('trend_history', 'team_id'), ('tenant_quota_overrides', 'tenant_id'),
      ('graph_snapshots', 'tenant_id'), ('graph_nodes', 'tenant_id'), ('graph_edges', 'tenant_id'), ('attack_paths', 'tenant_id'),
      ('interaction_risks', 'tenant_id'), ('graph_filter_presets', 'tenant_id'), ('graph_node_search', 'tenant_id'),
      ('tenant_graph_retention_overrides', 'tenant_id'),
      ('api_rate_limit_hits', null), ('api_rate_limits', null), ('control_plane_schema_versions', null)
    ) as v(name, tenant)
  loop
    execute format('grant select, insert, update, delete on %I to agent_bom_app, agent_bom_rls_maintenance', t.name);
    execute format('grant select on %I to agent_bom_readonly', t.name);
    continue when t.tenant is null;
    execute format('alter table %I enable row level security', t.name);
    -- Without force, the owner of the table would see every tenant.
    execute format('alter table %I force row level security', t.name);
    execute format('drop policy if exists %I on %I', t.name || '_tenant_isolation', t.name);
    execute format(
      'create policy %I on %I using (abom_rls_bypass() or %I = abom_current_tenant()) with check (abom_rls_bypass() or %I = abom_current_tenant())',
      t.name || '_tenant_isolation', t.name, t.tenant, t.tenant);
  end loop;
end
$$;

grant usage, select on sequence cis_benchmark_checks_id_seq, trend_history_id_seq to agent_bom_app, agent_bom_rls_maintenance;
grant usage on schema public to agent_bom_app, agent_bom_rls_maintenance, agent_bom_readonly;
-- The runtime creates its own objects on first use, and it runs as the app role.
grant create on schema public to agent_bom_app;

insert into control_plane_schema_versions (component, version)
values ('scan_jobs', 1), ('fleet', 1), ('api_keys', 1), ('exceptions', 1), ('audit_log', 1), ('graph', 1), ('trend_history', 1),
  ('rate_limits', 1), ('tenant_quotas', 1), ('tenant_graph_retention', 1)
on conflict (component) do update
  set version = greatest(control_plane_schema_versions.version, excluded.version), updated_at = now();
