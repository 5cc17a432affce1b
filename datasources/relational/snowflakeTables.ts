/** Tables that the runtime creates in Snowflake (contract 4.1): physical columns and their types. Every row's document is in `data`. */
export const snowflakeTables: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.freeze({
  scan_jobs: {
    job_id: 'VARCHAR NOT NULL',
    status: 'VARCHAR NOT NULL',
    created_at: 'TIMESTAMP_TZ NOT NULL',
    completed_at: 'TIMESTAMP_TZ',
    tenant_id: "VARCHAR NOT NULL DEFAULT 'default'",
    schedule_id: 'VARCHAR',
    data: 'VARIANT NOT NULL',
  },
  fleet_agents: {
    agent_id: 'VARCHAR NOT NULL',
    canonical_id: "VARCHAR NOT NULL DEFAULT ''",
    name: 'VARCHAR NOT NULL',
    lifecycle_state: 'VARCHAR NOT NULL',
    trust_score: 'FLOAT DEFAULT 0',
    updated_at: 'TIMESTAMP_TZ NOT NULL',
    tenant_id: "VARCHAR NOT NULL DEFAULT 'default'",
    data: 'VARIANT NOT NULL',
  },
  fleet_endpoints: {
    tenant_id: 'VARCHAR NOT NULL',
    endpoint_id: 'VARCHAR NOT NULL',
    completeness: 'VARCHAR NOT NULL',
    updated_at: 'TIMESTAMP_TZ NOT NULL',
    data: 'VARIANT NOT NULL',
  },
  scan_schedules: {
    schedule_id: 'VARCHAR NOT NULL',
    enabled: 'BOOLEAN NOT NULL DEFAULT TRUE',
    next_run: 'VARCHAR',
    tenant_id: "VARCHAR NOT NULL DEFAULT 'default'",
    data: 'VARIANT NOT NULL',
  },
  exceptions: {
    exception_id: 'VARCHAR NOT NULL',
    vuln_id: 'VARCHAR NOT NULL',
    package_name: 'VARCHAR NOT NULL',
    server_name: "VARCHAR NOT NULL DEFAULT ''",
    status: "VARCHAR NOT NULL DEFAULT 'pending'",
    created_at: 'TIMESTAMP_TZ NOT NULL',
    expires_at: "VARCHAR NOT NULL DEFAULT ''",
    tenant_id: "VARCHAR NOT NULL DEFAULT 'default'",
    data: 'VARIANT NOT NULL',
  },
  gateway_policies: {
    policy_id: 'VARCHAR NOT NULL',
    name: 'VARCHAR NOT NULL',
    mode: 'VARCHAR NOT NULL',
    enabled: 'BOOLEAN NOT NULL DEFAULT TRUE',
    updated_at: 'TIMESTAMP_TZ',
    tenant_id: "VARCHAR NOT NULL DEFAULT 'default'",
    data: 'VARIANT NOT NULL',
  },
  policy_audit_log: {
    entry_id: 'VARCHAR NOT NULL',
    policy_id: 'VARCHAR NOT NULL',
    agent_name: 'VARCHAR',
    action_taken: 'VARCHAR',
    timestamp: 'TIMESTAMP_TZ',
    tenant_id: "VARCHAR NOT NULL DEFAULT 'default'",
    data: 'VARIANT NOT NULL',
  },
});

const types = new Map(Object.values(snowflakeTables).flatMap((columns) => Object.entries(columns)));

/**
 * Whether a value is read from its own column. Times and truth values are read from the document instead: there they are spelled as on every other
 * backend, so that they compare and order alike.
 */
export function isReadFromColumn(column: string): boolean {
  const type = types.get(column);
  return type !== undefined && /^(VARCHAR|FLOAT|VARIANT)/.test(type);
}

/** Whether a table has a column of its own for a value; otherwise the value is in the document alone. */
export function hasColumn(table: string, column: string): boolean {
  return snowflakeTables[table]?.[column] !== undefined;
}
