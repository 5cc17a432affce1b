-- What a migrated agent-bom database has beyond the bootstrap SQL and the runtime-owned tables (those come from the product's own
-- statements). Runs last, as the owner.

drop policy scan_dispatch_queue_tenant_isolation on scan_dispatch_queue;
create policy scan_dispatch_queue_tenant_isolation on scan_dispatch_queue
  using (tenant_id = abom_current_tenant()) with check (tenant_id = abom_current_tenant());
create policy scan_dispatch_queue_maintenance on scan_dispatch_queue to agent_bom_rls_maintenance using (true) with check (true);

create table if not exists auth_session_attempts (key text not null, attempted_at timestamptz not null default now());
create index if not exists idx_auth_session_attempts_key on auth_session_attempts (key, attempted_at);
create table if not exists revoked_session_nonces (nonce text primary key, expires_at timestamptz not null);

create index if not exists idx_sched_tenant_due on scan_schedules (tenant_id, enabled, next_run);
create index if not exists idx_pg_jobs_team_created on scan_jobs (team_id, created_at desc);
create index if not exists idx_pg_graph_nodes_scan_id_cover on graph_nodes (tenant_id, scan_id, id) include (attributes);

-- agent-bom has none of the gateway's indexes: attached mode must answer without them.
do $$
declare
  own record;
begin
  for own in select indexname from pg_catalog.pg_indexes where schemaname = 'public' and indexname like 'parityql\_%' loop
    execute format('drop index %I', own.indexname);
  end loop;
end
$$;

grant select, insert, update, delete on all tables in schema public to agent_bom_app, agent_bom_rls_maintenance;
grant usage, select on all sequences in schema public to agent_bom_app, agent_bom_rls_maintenance;
grant select on all tables in schema public to agent_bom_readonly;
-- Migrations own the schema; the runtime role creates nothing.
revoke create on schema public from agent_bom_app;

insert into control_plane_schema_versions (component, version)
select component, 1 from unnest(array[
  'access_review_campaigns', 'agent_identities', 'ai_system_blueprints', 'cloud_connections', 'compliance_hub', 'credential_refs',
  'gateway_policies', 'governance_audit_log', 'idempotency', 'identity_scim', 'llm_costs', 'managed_trial_invitations',
  'managed_trial_tenants', 'model_provider_keys', 'proxy_replay_log', 'risk_campaign_workflows', 'scan_cache', 'schedules',
  'shared_auth_state', 'sources', 'tenant_score_config', 'ticketing_connections']) as component
union all
select component, 2 from unnest(array['mcp_client_configs', 'runtime_events', 'runtime_workload_evidence']) as component
on conflict (component) do nothing;
