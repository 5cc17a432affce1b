import type { AnalyticsListName } from '../analytics';
import { flag, float, instant, severity, severityName, string, text, whole, type Field } from './decode';

/** A list of records, newest first. */
export interface AnalyticsList {
  readonly table: string;
  /** What stands for the table where its rows alone say too little; carries the tenant's predicate. */
  readonly source?: string;
  /** When the record happened. */
  readonly time: string;
  /** A text that tells records of the same second apart; the end of the order. */
  readonly id: string;
  /** Fields of the node type and the expressions that fill them. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Members of the filter, and the condition each stands for; `{value:...}` is the member's value. */
  readonly filters: Readonly<Record<string, string>>;
}

const oneOf = (column: string): string => `${column} IN {value:Array(String)}`;
const equal = (column: string): string => `${column} = {value:String}`;
const span = (column: string): Readonly<Record<string, string>> => ({
  from: `${column} >= parseDateTime64BestEffort({value:String}, 9, 'UTC')`,
  before: `${column} < parseDateTime64BestEffort({value:String}, 9, 'UTC')`,
});

/**
 * The findings of the tenant's current publication: staged rows count only when their run is the one that was committed last (contract 3.4). A run that
 * committed no rows supersedes older ones, so the list is then empty. A batch that was
 * sent twice counts once.
 */
const publication = `(SELECT * FROM agent_bom.findings_feed_staged
  WHERE tenant_id = {tenant:String} AND (run_id, publication_attempt_id) = (
    SELECT argMax(tuple(run_id, publication_attempt_id), tuple(committed_at, commit_version, publication_attempt_id))
    FROM agent_bom.findings_feed_runs WHERE tenant_id = {tenant:String})
  ORDER BY exported_at DESC LIMIT 1 BY finding_id)`;

/** The lists by name. */
export const analyticsLists: Readonly<Record<AnalyticsListName, AnalyticsList>> = {
  runtimeEvents: {
    table: 'runtime_events',
    time: 'event_timestamp',
    id: 'event_id',
    fields: {
      eventId: string('event_id'),
      timestamp: instant('event_timestamp'),
      eventType: string('event_type'),
      detector: text('detector'),
      severity: severity('severity'),
      severityRaw: text('severity'),
      toolName: text('tool_name'),
      message: text('message'),
      agentName: text('agent_name'),
      sessionId: text('session_id'),
      traceId: text('trace_id'),
      requestId: text('request_id'),
      sourceId: text('source_id'),
    },
    filters: {
      ...span('event_timestamp'),
      eventType: oneOf('event_type'),
      severity: oneOf(severityName('severity')),
      agentName: equal('agent_name'),
      toolName: equal('tool_name'),
      traceId: equal('trace_id'),
    },
  },
  fleetHistory: {
    table: 'fleet_agents',
    time: 'measured_at',
    id: "concat(agent_name, '/', toString(cityHash64(agent_type, lifecycle_state, trust_score, server_count, package_count, credential_count, vuln_count)))",
    fields: {
      measuredAt: instant('measured_at'),
      agentName: string('agent_name'),
      agentType: text('agent_type'),
      lifecycleState: text('lifecycle_state'),
      trustScore: float('trust_score'),
      servers: whole('server_count'),
      packages: whole('package_count'),
      credentials: whole('credential_count'),
      vulnerabilities: whole('vuln_count'),
    },
    filters: { ...span('measured_at'), agentName: equal('agent_name') },
  },
  postureHistory: {
    table: 'posture_scores',
    time: 'measured_at',
    id: "concat(agent_name, '/', toString(cityHash64(total_packages, critical_vulns, high_vulns, medium_vulns, posture_grade, risk_score, compliance_score)))",
    fields: {
      measuredAt: instant('measured_at'),
      agentName: string('agent_name'),
      packages: whole('total_packages'),
      critical: whole('critical_vulns'),
      high: whole('high_vulns'),
      medium: whole('medium_vulns'),
      postureGrade: text('posture_grade'),
      riskScore: float('risk_score'),
      complianceScore: float('compliance_score'),
    },
    filters: { ...span('measured_at'), agentName: equal('agent_name') },
  },
  auditEvents: {
    table: 'audit_events',
    time: 'event_timestamp',
    id: 'entry_id',
    fields: {
      entryId: string('entry_id'),
      timestamp: instant('event_timestamp'),
      action: string('action'),
      actor: text('actor'),
      resource: text('resource'),
      sessionId: text('session_id'),
      traceId: text('trace_id'),
      requestId: text('request_id'),
    },
    filters: {
      ...span('event_timestamp'),
      action: equal('action'),
      actor: equal('actor'),
      resourcePrefix: 'startsWith(resource, {value:String})',
    },
  },
  scanHistory: {
    table: 'scan_metadata',
    time: 'scan_timestamp',
    id: 'scan_id',
    fields: {
      scanId: string('scan_id'),
      timestamp: instant('scan_timestamp'),
      agents: whole('agent_count'),
      packages: whole('package_count'),
      vulnerabilities: whole('vuln_count'),
      critical: whole('critical_count'),
      high: whole('high_count'),
      postureGrade: text('posture_grade'),
      durationMs: whole('scan_duration_ms'),
      source: text('source'),
      aisvsScore: float('aisvs_score'),
      hasRuntimeCorrelation: flag('has_runtime_correlation'),
    },
    filters: { ...span('scan_timestamp'), source: oneOf('source') },
  },
  publishedFindings: {
    table: 'findings_feed_staged',
    source: publication,
    time: 'exported_at',
    id: 'finding_id',
    fields: {
      findingId: string('finding_id'),
      canonicalId: text('canonical_id'),
      runId: string('run_id'),
      exportedAt: instant('exported_at'),
      severity: severity('severity'),
      severityRaw: text('severity'),
      cvssScore: float('cvss_score'),
      epssScore: float('epss_score'),
      packageName: text('package_name'),
      packageVersion: text('package_version'),
      ecosystem: text('ecosystem'),
      vulnerabilityId: text('cve_id'),
      source: text('source'),
      status: text('status'),
      effectiveReach: text('effective_reach'),
      firstSeen: text('first_seen'),
      lastSeen: text('last_seen'),
    },
    filters: {
      severity: oneOf(severityName('severity')),
      vulnerabilityId: equal('cve_id'),
      packageName: equal('package_name'),
      status: oneOf('lower(status)'),
    },
  },
};
