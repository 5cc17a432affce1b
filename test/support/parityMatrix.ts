import type { Backend, LogicalEntity, SupportLevel } from '../../datasources/vocabulary';

/** The parity requirement, cell by cell, written down independently of the SDL: level, primary table, provisioning. */
export const matrix: Readonly<Record<LogicalEntity, Readonly<Record<Backend, readonly [SupportLevel, string | null, string]>>>> = {
  SCAN_JOBS: {
    SQLITE: ['FULL', 'jobs', 'R'],
    POSTGRES: ['FULL', 'scan_jobs', 'B'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['FULL', 'scan_jobs', 'R'],
  },
  FLEET_AGENTS: {
    SQLITE: ['FULL', 'fleet_agents', 'R'],
    POSTGRES: ['FULL', 'fleet_agents', 'B'],
    CLICKHOUSE: ['SNAPSHOT_ONLY', 'fleet_agents', ''],
    SNOWFLAKE: ['FULL', 'fleet_agents', 'R'],
  },
  GATEWAY_POLICIES: {
    SQLITE: ['FULL', 'gateway_policies', 'R'],
    POSTGRES: ['FULL', 'gateway_policies', 'R'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['FULL', 'gateway_policies', 'R'],
  },
  GATEWAY_POLICY_AUDIT: {
    SQLITE: ['FULL', 'policy_audit_log', 'R'],
    POSTGRES: ['FULL', 'policy_audit_log', 'R'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['FULL', 'policy_audit_log', 'R'],
  },
  SOURCES: {
    SQLITE: ['FULL', 'sources', 'R'],
    POSTGRES: ['FULL', 'control_plane_sources', 'R'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
  API_KEYS: {
    SQLITE: ['NOT_WIRED', null, ''],
    POSTGRES: ['FULL', 'api_keys', 'B'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
  EXCEPTIONS: {
    SQLITE: ['NOT_WIRED', null, ''],
    POSTGRES: ['FULL', 'exceptions', 'B'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['FULL', 'exceptions', 'R'],
  },
  SCHEDULES: {
    SQLITE: ['FULL', 'scan_schedules', 'R'],
    POSTGRES: ['FULL', 'scan_schedules', 'R'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['FULL', 'scan_schedules', 'R'],
  },
  AUDIT_CHAIN: {
    SQLITE: ['FULL', 'audit_log', 'R'],
    POSTGRES: ['FULL', 'audit_log', 'B'],
    CLICKHOUSE: ['ANALYTICS_COPY', 'audit_events', ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
  GRAPH: {
    SQLITE: ['FULL', 'graph_snapshots', 'R'],
    POSTGRES: ['FULL', 'graph_snapshots', 'B'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
  TRENDS: {
    SQLITE: ['FULL', 'trend_history', 'R'],
    POSTGRES: ['FULL', 'trend_history', 'B'],
    CLICKHOUSE: ['AGGREGATION_ONLY', 'vulnerability_scans', ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
  IDEMPOTENCY_KEYS: {
    SQLITE: ['FULL', 'idempotency_keys', 'R'],
    POSTGRES: ['FULL', 'idempotency_keys', 'R'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
  RATE_LIMITS: {
    SQLITE: ['FULL', 'api_rate_limits', 'R'],
    POSTGRES: ['FULL', 'api_rate_limits', 'BR'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
};

/** The thirteen. */
export const entities = Object.keys(matrix) as LogicalEntity[];
/** The four. */
export const backends: readonly Backend[] = ['SQLITE', 'POSTGRES', 'CLICKHOUSE', 'SNOWFLAKE'];
/** All 52 cells. */
export const cells = entities.flatMap((entity) => backends.map((backend) => [entity, backend, ...matrix[entity][backend]] as const));

/** One list field per entity, pinned to a backend. */
export const probes: Readonly<Record<LogicalEntity, (backend: Backend) => string>> = {
  SCAN_JOBS: (b) => `{ scanJobs(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  FLEET_AGENTS: (b) => `{ fleetAgents(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  GATEWAY_POLICIES: (b) => `{ gatewayPolicies(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  GATEWAY_POLICY_AUDIT: (b) => `{ gatewayPolicyAudit(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  SOURCES: (b) => `{ sources(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  API_KEYS: (b) => `{ apiKeys(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  EXCEPTIONS: (b) => `{ exceptions(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  SCHEDULES: (b) => `{ schedules(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  AUDIT_CHAIN: (b) => `{ auditLog(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  GRAPH: (b) => `{ graphSnapshots(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  TRENDS: (b) => `{ postureHistory(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  IDEMPOTENCY_KEYS: (b) => `{ idempotencyKeys(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  RATE_LIMITS: (b) => `{ rateLimits(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
};

/** Why a cell of a level does not serve a list. */
export const reasons: Readonly<Record<SupportLevel, string>> = {
  FULL: 'NOT_CONFIGURED',
  NONE: 'NOT_SUPPORTED',
  NOT_WIRED: 'NOT_WIRED',
  SNAPSHOT_ONLY: 'SNAPSHOT_ONLY',
  ANALYTICS_COPY: 'ANALYTICS_COPY_ONLY',
  AGGREGATION_ONLY: 'AGGREGATION_ONLY',
};
