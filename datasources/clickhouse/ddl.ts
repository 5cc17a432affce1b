/** One table of the analytics schema (contract 3.1, 3.2): in managed mode it is created and its columns are added, elsewhere it is only read. */
export interface AnalyticsTable {
  readonly columns: Readonly<Record<string, string>>;
  readonly engine: string;
  readonly orderBy: string;
  readonly partitionBy?: string;
  readonly ttl?: string;
}

const word = 'LowCardinality(String)';
const now = 'DateTime DEFAULT now()';
const tenant = "String DEFAULT 'default'";
const replacing = 'ReplacingMergeTree(updated_at)';
const month = (column: string): string => `toYYYYMM(${column})`;
const twoYears = (column: string): string => `${column} + INTERVAL 2 YEAR`;

const feedColumns = {
  finding_id: 'String',
  canonical_id: 'String',
  severity: word,
  cvss_score: 'Float32',
  epss_score: 'Float32',
  package_name: 'String',
  package_version: 'String',
  ecosystem: word,
  cve_id: 'String',
  source: word,
  status: word,
  effective_reach: 'String',
  first_seen: 'String',
  last_seen: 'String',
} as const;

/** The twelve tables, in the order in which they are created. */
export const analyticsTables: Readonly<Record<string, AnalyticsTable>> = Object.freeze({
  control_plane_schema_versions: {
    columns: { component: 'String', version: 'UInt16', updated_at: now },
    engine: replacing,
    orderBy: 'component',
  },
  vulnerability_scans: {
    columns: {
      scan_id: 'String',
      scan_timestamp: now,
      tenant_id: tenant,
      finding_key: "String DEFAULT ''",
      updated_at: now,
      package_name: 'String',
      package_version: 'String',
      ecosystem: word,
      cve_id: 'String',
      cvss_score: 'Float32',
      epss_score: 'Float32',
      severity: word,
      source: word,
      agent_name: 'String',
      environment: word,
      cmmc_tags: 'Array(String)',
    },
    engine: replacing,
    orderBy: '(tenant_id, scan_id, finding_key)',
    partitionBy: month('scan_timestamp'),
  },
  runtime_events: {
    columns: {
      event_id: 'String',
      event_timestamp: now,
      updated_at: now,
      tenant_id: tenant,
      event_type: word,
      detector: word,
      severity: word,
      tool_name: 'String',
      message: 'String',
      agent_name: 'String',
      session_id: "String DEFAULT ''",
      trace_id: "String DEFAULT ''",
      request_id: "String DEFAULT ''",
      source_id: "String DEFAULT ''",
    },
    engine: replacing,
    orderBy: '(tenant_id, event_id)',
    partitionBy: month('event_timestamp'),
  },
  posture_scores: {
    columns: {
      measured_at: now,
      tenant_id: tenant,
      agent_name: 'String',
      total_packages: 'UInt32',
      critical_vulns: 'UInt32',
      high_vulns: 'UInt32',
      medium_vulns: 'UInt32',
      posture_grade: word,
      risk_score: 'Float32',
      compliance_score: 'Float32',
    },
    engine: 'MergeTree',
    orderBy: '(measured_at, agent_name)',
    partitionBy: month('measured_at'),
    ttl: twoYears('measured_at'),
  },
  scan_metadata: {
    columns: {
      scan_id: 'String',
      scan_timestamp: now,
      tenant_id: tenant,
      updated_at: now,
      agent_count: 'UInt32',
      package_count: 'UInt32',
      vuln_count: 'UInt32',
      critical_count: 'UInt32',
      high_count: 'UInt32',
      posture_grade: word,
      scan_duration_ms: 'UInt32',
      source: word,
      aisvs_score: 'Float32 DEFAULT 0',
      has_runtime_correlation: 'UInt8 DEFAULT 0',
    },
    engine: replacing,
    orderBy: '(tenant_id, scan_id)',
    partitionBy: month('scan_timestamp'),
    ttl: twoYears('scan_timestamp'),
  },
  fleet_agents: {
    columns: {
      measured_at: now,
      agent_name: 'String',
      agent_type: word,
      lifecycle_state: word,
      trust_score: 'Float32',
      server_count: 'UInt32',
      package_count: 'UInt32',
      credential_count: 'UInt32',
      vuln_count: 'UInt32',
      tenant_id: 'String',
    },
    engine: 'MergeTree',
    orderBy: '(measured_at, tenant_id, agent_name)',
    partitionBy: month('measured_at'),
    ttl: twoYears('measured_at'),
  },
  compliance_controls: {
    columns: {
      measured_at: now,
      scan_id: 'String',
      tenant_id: tenant,
      control_key: "String DEFAULT ''",
      updated_at: now,
      framework: word,
      control_id: 'String',
      control_name: 'String',
      status: word,
      finding_count: 'UInt32',
      score: 'Float32',
    },
    engine: replacing,
    orderBy: '(tenant_id, scan_id, control_key)',
    partitionBy: month('measured_at'),
    ttl: twoYears('measured_at'),
  },
  audit_events: {
    columns: {
      event_timestamp: now,
      entry_id: 'String',
      updated_at: now,
      action: word,
      actor: 'String',
      resource: 'String',
      tenant_id: 'String',
      session_id: "String DEFAULT ''",
      trace_id: "String DEFAULT ''",
      request_id: "String DEFAULT ''",
    },
    engine: replacing,
    orderBy: '(tenant_id, entry_id)',
    partitionBy: month('event_timestamp'),
    ttl: twoYears('event_timestamp'),
  },
  cis_benchmark_checks: {
    columns: {
      measured_at: now,
      scan_id: 'String',
      tenant_id: tenant,
      check_key: "String DEFAULT ''",
      updated_at: now,
      cloud: word,
      check_id: 'String',
      title: 'String',
      status: word,
      severity: word,
      cis_section: 'String',
      evidence: 'String',
      resource_ids: 'Array(String)',
      remediation: 'String',
      fix_cli: 'String',
      fix_console: 'String',
      effort: word,
      priority: 'UInt8',
      guardrails: 'Array(String)',
      requires_human_review: 'UInt8',
    },
    engine: replacing,
    orderBy: '(tenant_id, scan_id, check_key)',
    partitionBy: month('measured_at'),
    ttl: twoYears('measured_at'),
  },
  findings_feed: {
    columns: { tenant_id: 'String', run_id: 'String', exported_at: now, updated_at: now, ...feedColumns },
    engine: replacing,
    orderBy: '(tenant_id, finding_id)',
    partitionBy: month('exported_at'),
  },
  findings_feed_staged: {
    columns: { tenant_id: 'String', run_id: 'String', publication_attempt_id: 'String', exported_at: now, ...feedColumns },
    engine: 'MergeTree',
    orderBy: '(tenant_id, run_id, publication_attempt_id, finding_id)',
    partitionBy: month('exported_at'),
  },
  findings_feed_runs: {
    columns: {
      tenant_id: 'String',
      run_id: 'String',
      publication_attempt_id: 'String',
      row_count: 'UInt64',
      commit_version: 'UInt64 DEFAULT toUInt64(toUnixTimestamp64Nano(now64(9)))',
      committed_at: 'DateTime64(6) DEFAULT now64(6)',
    },
    engine: 'ReplacingMergeTree(commit_version)',
    orderBy: '(tenant_id, run_id)',
  },
});

/** Name of the database; agent-bom's is fixed. */
export const analyticsDatabase = 'agent_bom';

/** Version of the schema, as agent-bom records it under the component `analytics`. */
export const analyticsVersion = 1;

/** Creates what is missing and adds columns that older versions lack. Engines and keys of existing tables stay: ClickHouse cannot alter them. */
export function analyticsDdl(): readonly string[] {
  const statements = [`CREATE DATABASE IF NOT EXISTS ${analyticsDatabase}`];
  for (const [name, table] of Object.entries(analyticsTables)) {
    const columns = Object.entries(table.columns).map(([column, type]) => `${column} ${type}`);
    const partition = table.partitionBy === undefined ? '' : ` PARTITION BY ${table.partitionBy}`;
    const ttl = table.ttl === undefined ? '' : ` TTL ${table.ttl}`;
    statements.push(
      `CREATE TABLE IF NOT EXISTS ${analyticsDatabase}.${name} (${columns.join(', ')}) ENGINE = ${table.engine}${partition} ORDER BY ${table.orderBy}${ttl}`,
      `ALTER TABLE ${analyticsDatabase}.${name} ${columns.map((column) => `ADD COLUMN IF NOT EXISTS ${column}`).join(', ')}`,
    );
  }
  return statements;
}
