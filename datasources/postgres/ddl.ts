import type { RuntimeObjects } from '../ddl';
import type { LogicalEntity } from '../vocabulary';

/** Managed mode runs these as the app role, which then owns the tables: forced row-level security binds the owner too. */
function isolated(table: string, tenant: string): readonly string[] {
  const own = `abom_rls_bypass() or ${tenant} = abom_current_tenant()`;
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `drop policy if exists ${table}_tenant_isolation on ${table}`,
    `create policy ${table}_tenant_isolation on ${table} using (${own}) with check (${own})`,
    ...granted(table),
  ];
}

function granted(table: string): readonly string[] {
  return [
    `grant select, insert, update, delete on ${table} to agent_bom_app, agent_bom_rls_maintenance`,
    `grant select on ${table} to agent_bom_readonly`,
  ];
}

const tenantColumn = "text not null default 'default'";

/** One component covers both tables, so whichever entity is used first creates both. */
const gatewayPolicies: RuntimeObjects = {
  component: 'gateway_policies',
  version: 1,
  addColumns: [
    { table: 'gateway_policies', column: 'team_id', definition: tenantColumn },
    { table: 'policy_audit_log', column: 'team_id', definition: tenantColumn },
    { table: 'policy_audit_log', column: 'logical_entry_id', definition: 'text' },
  ],
  statements: [
    `create table if not exists gateway_policies (policy_id text primary key, team_id ${tenantColumn}, data jsonb not null)`,
    'create index if not exists idx_gateway_policies_team on gateway_policies (team_id)',
    ...isolated('gateway_policies', 'team_id'),
    `create table if not exists policy_audit_log (
      id serial primary key,
      entry_id text,
      logical_entry_id text,
      ts text not null,
      team_id ${tenantColumn},
      data jsonb not null
    )`,
    'create index if not exists idx_audit_ts on policy_audit_log (ts desc)',
    'create index if not exists idx_policy_audit_log_team_ts on policy_audit_log (team_id, ts desc)',
    'create unique index if not exists uq_policy_audit_log_entry on policy_audit_log (entry_id)',
    "comment on index uq_policy_audit_log_entry is 'agent-bom policy audit tenant key v2'",
    'create index if not exists parityql_policy_audit_ts on policy_audit_log (team_id, ts collate "C" desc, id desc)',
    `create or replace trigger policy_audit_set_key before insert or update of team_id, entry_id, logical_entry_id on policy_audit_log
      for each row execute function abom_policy_audit_set_key()`,
    ...isolated('policy_audit_log', 'team_id'),
    'grant usage, select on sequence policy_audit_log_id_seq to agent_bom_app, agent_bom_rls_maintenance',
  ],
};

const sources: RuntimeObjects = {
  component: 'sources',
  version: 1,
  addColumns: [
    { table: 'control_plane_sources', column: 'tenant_id', definition: tenantColumn },
    { table: 'control_plane_sources', column: 'updated_at', definition: "text not null default ''" },
  ],
  statements: [
    `create table if not exists control_plane_sources (
      source_id text primary key,
      enabled integer default 1,
      tenant_id ${tenantColumn},
      updated_at text not null,
      data jsonb not null
    )`,
    'create index if not exists idx_control_plane_sources_tenant_updated on control_plane_sources (tenant_id, updated_at desc)',
    'create index if not exists parityql_sources_updated on control_plane_sources (tenant_id, updated_at collate "C" desc, source_id collate "C" desc)',
    ...isolated('control_plane_sources', 'tenant_id'),
  ],
};

const schedules: RuntimeObjects = {
  component: 'schedules',
  version: 1,
  addColumns: [{ table: 'scan_schedules', column: 'tenant_id', definition: tenantColumn }],
  statements: [
    `create table if not exists scan_schedules (
      schedule_id text primary key,
      enabled integer default 1,
      next_run text,
      tenant_id ${tenantColumn},
      data jsonb not null
    )`,
    'create index if not exists idx_schedules_due on scan_schedules (next_run) where enabled = 1 and next_run is not null',
    'create index if not exists idx_schedules_tenant_due on scan_schedules (tenant_id, enabled, next_run)',
    ...isolated('scan_schedules', 'tenant_id'),
  ],
};

const idempotency: RuntimeObjects = {
  component: 'idempotency',
  version: 1,
  addColumns: [{ table: 'idempotency_keys', column: 'request_hash', definition: "text not null default ''" }],
  statements: [
    `create table if not exists idempotency_keys (
      endpoint text not null,
      tenant_id text not null,
      source_id text not null,
      idempotency_key text not null,
      request_hash text not null default '',
      response_json text not null,
      created_at text not null,
      primary key (endpoint, tenant_id, source_id, idempotency_key)
    )`,
    'create index if not exists idx_idempotency_keys_created on idempotency_keys (created_at)',
    ...isolated('idempotency_keys', 'tenant_id'),
  ],
};

/** Bootstrapped as well: a database whose bootstrap predates the limiter gets its tables here. */
const rateLimits: RuntimeObjects = {
  component: 'rate_limits',
  version: 1,
  addColumns: [],
  statements: [
    'create table if not exists api_rate_limit_hits (bucket_key text not null, hit_at double precision not null)',
    'create index if not exists idx_api_rate_limit_hits_bucket on api_rate_limit_hits (bucket_key, hit_at)',
    ...granted('api_rate_limit_hits'),
    `create table if not exists api_rate_limits (
      bucket_key text not null,
      window_started integer not null,
      hits integer not null default 0,
      updated_at text not null default '',
      primary key (bucket_key, window_started)
    )`,
    ...granted('api_rate_limits'),
  ],
};

/** What the runtime creates or upgrades on Postgres, by entity. Everything else comes from the bootstrap SQL. */
export const postgresRuntimeObjects: Readonly<Partial<Record<LogicalEntity, RuntimeObjects>>> = {
  GATEWAY_POLICIES: gatewayPolicies,
  GATEWAY_POLICY_AUDIT: gatewayPolicies,
  SOURCES: sources,
  SCHEDULES: schedules,
  IDEMPOTENCY_KEYS: idempotency,
  RATE_LIMITS: rateLimits,
};
