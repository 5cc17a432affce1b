-- Managed mode: everything that is not created by the runtime on first use. Idempotent; roles.sql comes first.
-- Types follow the migrated agent-bom schema, column by column: JSON is JSONB in some columns and TEXT in others.

create or replace function public.abom_current_tenant() returns text language sql stable as $$
  select coalesce(nullif(current_setting('app.tenant_id', true), ''), 'default')
$$;

create or replace function public.abom_rls_bypass() returns boolean language sql stable as $$
  select coalesce(current_setting('app.bypass_rls', true), '0') = '1' and pg_has_role(session_user, 'agent_bom_rls_maintenance', 'member')
$$;

create or replace function public.abom_utc_now() returns text language sql stable as $$
  select to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
$$;

create or replace function public.abom_policy_audit_key(tenant_id text, logical_id text) returns text language sql immutable as $$
  select octet_length(tenant_id)::text || ':' || tenant_id || ':' || logical_id
$$;

-- The same logical id may exist once per tenant, while the physical key is unique in the table.
create or replace function public.abom_policy_audit_set_key() returns trigger language plpgsql as $$
begin
  new.logical_entry_id := coalesce(new.logical_entry_id, new.entry_id);
  new.entry_id := public.abom_policy_audit_key(new.team_id, new.logical_entry_id);
  return new;
end
$$;

create table if not exists control_plane_schema_versions (
  component text primary key,
  version integer not null,
  updated_at timestamptz not null default now()
);

create table if not exists teams (
  team_id text primary key,
  name text not null,
  slug text not null unique,
  created_at text not null default abom_utc_now(),
  updated_at text not null default abom_utc_now(),
  metadata jsonb not null default '{}'
);
insert into teams (team_id, name, slug) values ('default', 'Default', 'default') on conflict do nothing;

create table if not exists scan_jobs (
  job_id text primary key,
  status text not null,
  created_at text not null,
  completed_at text,
  team_id text not null default 'default' references teams (team_id) on delete cascade,
  batch_id text,
  parent_job_id text,
  child_job_ids jsonb not null default '[]',
  target jsonb,
  target_index integer,
  target_count integer,
  schedule_id text,
  triggered_by text,
  data jsonb not null
);
create index if not exists idx_jobs_status on scan_jobs (status);
create index if not exists idx_jobs_created on scan_jobs (created_at desc);
create index if not exists idx_jobs_team_status on scan_jobs (team_id, status);
create index if not exists idx_jobs_team_created on scan_jobs (team_id, created_at desc);
create index if not exists idx_jobs_batch on scan_jobs (team_id, batch_id, created_at desc);
create index if not exists idx_jobs_parent on scan_jobs (team_id, parent_job_id, created_at desc);
create index if not exists idx_jobs_schedule on scan_jobs (team_id, schedule_id, created_at desc);

create table if not exists cis_benchmark_checks (
  id bigserial primary key,
  scan_id text not null references scan_jobs (job_id) on delete cascade,
  team_id text not null default 'default' references teams (team_id) on delete cascade,
  cloud text not null,
  check_id text not null,
  title text not null default '',
  status text not null default 'unknown',
  severity text not null default 'unknown',
  cis_section text not null default '',
  evidence text not null default '',
  resource_ids jsonb not null default '[]',
  remediation jsonb not null default '{}',
  fix_cli text default '',
  fix_console text default '',
  effort text default '',
  priority integer not null default 0,
  guardrails text[],
  requires_human_review boolean not null default false,
  measured_at text not null default abom_utc_now()
);
create index if not exists idx_cis_checks_scan on cis_benchmark_checks (scan_id);
create index if not exists idx_cis_checks_team_check on cis_benchmark_checks (team_id, check_id);
create index if not exists idx_cis_checks_team_cloud_status_priority on cis_benchmark_checks (team_id, cloud, status, priority);

create table if not exists fleet_agents (
  agent_id text not null,
  name text not null,
  lifecycle_state text not null,
  trust_score real default 0.0,
  tenant_id text not null default 'default',
  updated_at text not null,
  data jsonb not null,
  canonical_id text not null default '',
  primary key (tenant_id, agent_id)
);
create index if not exists idx_fleet_name on fleet_agents (name);
create index if not exists idx_fleet_canonical_id on fleet_agents (canonical_id);
create index if not exists idx_fleet_state on fleet_agents (lifecycle_state);
create index if not exists idx_fleet_tenant on fleet_agents (tenant_id);
create index if not exists idx_fleet_tenant_state_trust_name on fleet_agents (tenant_id, lifecycle_state, trust_score desc, name);
create index if not exists idx_fleet_tenant_name_lower on fleet_agents (tenant_id, lower(name));

create table if not exists fleet_endpoints (
  tenant_id text not null,
  endpoint_id text not null,
  completeness text not null,
  updated_at text not null,
  data jsonb not null,
  primary key (tenant_id, endpoint_id)
);
create index if not exists idx_fleet_endpoints_tenant_updated on fleet_endpoints (tenant_id, updated_at desc, endpoint_id);

create table if not exists scan_dispatch_queue (
  job_id text primary key references scan_jobs (job_id) on delete cascade,
  tenant_id text not null,
  created_at text not null,
  status text not null default 'pending',
  claimed_by text,
  lease_expires_at text
);
create index if not exists idx_dispatch_pending on scan_dispatch_queue (status, created_at);

create table if not exists api_keys (
  key_id text primary key,
  key_hash text not null,
  key_salt text not null,
  key_prefix text not null,
  name text not null,
  role text not null,
  team_id text not null default 'default' references teams (team_id) on delete cascade,
  scopes jsonb not null default '[]',
  created_by text,
  created_at text not null default abom_utc_now(),
  expires_at text,
  last_used text,
  revoked_at text,
  rotation_overlap_until text,
  replacement_key_id text,
  revoked boolean not null default false,
  scim_subject_id text,
  owner text,
  principal_id text
);
create index if not exists idx_api_keys_prefix on api_keys (key_prefix);
create index if not exists idx_api_keys_team on api_keys (team_id);
create index if not exists idx_api_keys_active on api_keys (team_id, revoked) where revoked = false;
create index if not exists idx_api_keys_scim_subject on api_keys (team_id, scim_subject_id);
create index if not exists idx_api_keys_owner on api_keys (team_id, owner);
create index if not exists idx_api_keys_principal on api_keys (team_id, principal_id);

create table if not exists exceptions (
  exception_id text primary key,
  vuln_id text not null,
  package_name text not null,
  server_name text not null default '',
  reason text not null default '',
  requested_by text not null default '',
  approved_by text not null default '',
  status text not null default 'pending',
  created_at text not null default abom_utc_now(),
  expires_at text not null default '',
  approved_at text not null default '',
  revoked_at text not null default '',
  team_id text not null default 'default' references teams (team_id) on delete cascade
);
create index if not exists idx_exc_status on exceptions (status);
create index if not exists idx_exc_team on exceptions (team_id);
create index if not exists idx_exc_vuln on exceptions (vuln_id);

create table if not exists audit_log (
  entry_id text primary key,
  timestamp text not null,
  action text not null,
  actor text not null default '',
  resource text not null default '',
  team_id text not null default 'default',
  details jsonb not null default '{}',
  prev_signature text not null default '',
  hmac_signature text not null
);
create index if not exists idx_audit_log_action on audit_log (action);
create index if not exists idx_audit_log_ts on audit_log (timestamp desc);
create index if not exists idx_audit_log_resource on audit_log (resource);
create index if not exists idx_audit_log_team_ts on audit_log (team_id, timestamp desc);
create index if not exists idx_audit_log_team_action_ts on audit_log (team_id, action, timestamp desc);
create index if not exists idx_audit_log_team_resource_ts on audit_log (team_id, resource, timestamp desc);
-- Two writers that read the same head cannot both append: the chain of a tenant never forks.
create unique index if not exists audit_log_team_prevsig_uniq on audit_log (team_id, prev_signature);

create table if not exists audit_chain_checkpoint (
  tenant_id text primary key,
  entry_count bigint not null default 0,
  head_signature text not null default '',
  updated_at text not null default ''
);

create table if not exists trend_history (
  id bigserial primary key,
  timestamp text not null,
  team_id text not null default 'default',
  total_vulns integer not null,
  critical integer not null default 0,
  high integer not null default 0,
  medium integer not null default 0,
  low integer not null default 0,
  posture_score real not null default 0,
  posture_grade text not null default '',
  scan_id text
);
create index if not exists idx_trend_history_team_ts on trend_history (team_id, timestamp desc);
create unique index if not exists idx_trend_history_team_scan on trend_history (team_id, scan_id) where scan_id is not null;

-- No tenant column and no row-level security: a bucket key is opaque and the limiter counts before it knows the tenant.
create table if not exists api_rate_limit_hits (bucket_key text not null, hit_at double precision not null);
create index if not exists idx_api_rate_limit_hits_bucket on api_rate_limit_hits (bucket_key, hit_at);
create table if not exists api_rate_limits (
  bucket_key text not null,
  window_started integer not null,
  hits integer not null default 0,
  updated_at text not null default '',
  primary key (bucket_key, window_started)
);

create table if not exists tenant_quota_overrides (
  tenant_id text primary key,
  updated_at text not null,
  data jsonb not null
);
