import type { TrendBucketSize } from '../../resolvers/types.generated';
import { float, severityName, string, whole, type Field } from './decode';

/** How the values of all aggregations are read, by alias. */
export const aggregateFields: Readonly<Record<string, Pick<Field, 'decode'>>> = Object.fromEntries([
  ...['start', 'vulnerabilityId', 'eventType', 'framework', 'status', 'lastGrade'].map((name) => [name, string(name)] as const),
  ...['maxCvss', 'maxEpss', 'averageScore', 'averageVulnerabilities'].map((name) => [name, float(name)] as const),
  ...[
    'findings',
    'vulnerabilities',
    'scans',
    'exposures',
    'agents',
    'events',
    'severe',
    'controls',
    'points',
    'mostCritical',
    'mostHigh',
  ].map((name) => [name, whole(name)] as const),
]);

/** Start of the bucket a column's instant falls into, as text. */
export function bucketOf(column: string, size: TrendBucketSize): string {
  return `formatDateTime(toDateTime(${starts[size](column)}, 'UTC'), '%Y-%m-%dT%H:%i:%SZ', 'UTC')`;
}

/** Weeks start on Monday, as everywhere in the schema. */
const starts: Readonly<Record<TrendBucketSize, (column: string) => string>> = {
  HOUR: (column) => `toStartOfHour(toTimeZone(${column}, 'UTC'))`,
  DAY: (column) => `toStartOfDay(toTimeZone(${column}, 'UTC'))`,
  WEEK: (column) => `toStartOfWeek(toTimeZone(${column}, 'UTC'), 1)`,
  MONTH: (column) => `toStartOfMonth(toTimeZone(${column}, 'UTC'))`,
};

const within = (column: string): string =>
  `${column} >= parseDateTime64BestEffort({from:String}, 9, 'UTC') AND ${column} < parseDateTime64BestEffort({to:String}, 9, 'UTC')`;

/** Distinct findings by bucket and severity. A finding that several scans of a bucket report counts once. */
export const vulnerabilityTrend = (source: string, size: TrendBucketSize): string =>
  `SELECT ${bucketOf('scan_timestamp', size)} AS start, ${severityName('severity')} AS level,
    uniqExact(agent_name, cve_id, package_name, package_version) AS findings, uniqExact(cve_id) AS vulnerabilities, uniqExact(scan_id) AS scans
   FROM ${source} WHERE ${within('scan_timestamp')} AND ({agent:String} = '' OR agent_name = {agent:String})
   GROUP BY start, level ORDER BY start, level`;

/** Vulnerabilities by how many agents and packages they touch. */
export const topVulnerabilities = (source: string): string =>
  `SELECT cve_id AS vulnerabilityId, uniqExact(agent_name, package_name, package_version) AS exposures, uniqExact(agent_name) AS agents,
    max(cvss_score) AS maxCvss, max(epss_score) AS maxEpss, argMax(${severityName('severity')}, scan_timestamp) AS level
   FROM ${source} WHERE ${within('scan_timestamp')} GROUP BY cve_id
   ORDER BY exposures DESC, maxCvss DESC, vulnerabilityId LIMIT {first:UInt32}`;

/** Runtime events by type and severity. */
export const runtimeEventSummary = (source: string): string =>
  `SELECT event_type AS eventType, ${severityName('severity')} AS level, count() AS events, uniqExact(agent_name) AS agents
   FROM ${source} WHERE ${within('event_timestamp')} GROUP BY eventType, level ORDER BY events DESC, eventType, level`;

/** Runtime events by bucket. */
export const runtimeEventTrend = (source: string, size: TrendBucketSize): string =>
  `SELECT ${bucketOf('event_timestamp', size)} AS start, count() AS events, countIf(${severityName('severity')} IN ('CRITICAL', 'HIGH')) AS severe
   FROM ${source} WHERE ${within('event_timestamp')} GROUP BY start ORDER BY start`;

/** Controls by framework and status, each as its latest scan of the span left it. */
export const complianceHeatmap = (source: string): string =>
  `SELECT framework, lastStatus AS status, count() AS controls, sum(lastFindings) AS findings, avg(lastScore) AS averageScore FROM (
     SELECT framework, control_id, argMax(lower(status), tuple(measured_at, updated_at)) AS lastStatus,
       argMax(finding_count, tuple(measured_at, updated_at)) AS lastFindings, argMax(score, tuple(measured_at, updated_at)) AS lastScore
     FROM ${source} WHERE ${within('measured_at')} GROUP BY framework, control_id)
   GROUP BY framework, status ORDER BY framework, status`;

/** Scans by bucket: what the engine knows of posture over time. It stores no posture score. */
export const scanTrend = (source: string, size: TrendBucketSize): string =>
  `SELECT ${bucketOf('scan_timestamp', size)} AS start, count() AS points, max(critical_count) AS mostCritical, max(high_count) AS mostHigh,
    avg(vuln_count) AS averageVulnerabilities, argMax(posture_grade, scan_timestamp) AS lastGrade
   FROM ${source} WHERE ${within('scan_timestamp')} GROUP BY start ORDER BY start`;
