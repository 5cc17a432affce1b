import type { Connection, Edge } from '../datasources/connection';
import { readable } from '../datasources/readable';
import { toSeverity } from '../datasources/relational/column';
import { normaliseInstant } from '../datasources/relational/instant';
import type { ScanJobRow } from '../datasources/relational/scanJob';
import type { ScanFinding, ScanProgressEvent, ScanSummary, ScanTarget } from './types.generated';

/** A page of findings. */
export type ScanFindingPage = Connection<ScanFinding>;
/** An item of a page of findings. */
export type ScanFindingItem = Edge<ScanFinding>;

type Json = Readonly<Record<string, unknown>>;

const asObject = (value: unknown): Json => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : {});
const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const asNumber = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
/** Whole numbers that GraphQL's Int can hold. */
const asWhole = (value: unknown): number | null =>
  Number.isInteger(value) && Math.abs(value as number) < 2 ** 31 ? (value as number) : null;
const asInstant = (value: unknown): string | null => (asText(value) === null ? null : normaliseInstant(value));

/** The target of a batch child; null for any other job. */
export function targetOf(value: unknown): ScanTarget | null {
  const target = asObject(value);
  const field = asText(target['field']);
  return field === null ? null : { field, value: target['value'] ?? null, ordinal: asWhole(target['ordinal']) };
}

/** A progress entry: free text, or a step event written as a JSON string. */
export function progressEvent(entry: unknown): ScanProgressEvent {
  const event = stepEvent(entry);
  const message = event === null ? String(entry) : asText(event['message']);
  const step = event ?? {};
  return {
    stepId: asText(step['step_id']),
    status: asText(step['status']),
    message,
    startedAt: asInstant(step['started_at']),
    completedAt: asInstant(step['completed_at']),
    progressPct: asNumber(step['progress_pct']),
    stats: step['stats'] ?? null,
  };
}

function stepEvent(entry: unknown): Json | null {
  if (typeof entry !== 'string' || !entry.startsWith('{')) return null;
  try {
    const event = asObject(JSON.parse(entry));
    return event['type'] === 'step' ? event : null;
  } catch {
    return null;
  }
}

/** Outcome and counts of a job's result; null when it has none. */
export function summaryOf(job: ScanJobRow): ScanSummary | null {
  const run = asObject(readable(job.scanRun));
  if (Object.keys(run).length === 0 && job.summaryCounts === null) return null;
  const warnings = Array.isArray(job.warnings) ? job.warnings.length : null;
  return {
    outcome: asText(run['outcome']),
    warningCount: asWhole(run['warning_count']) ?? warnings,
    pushed: job.pushed === true,
    generatedAt: job.generatedAt,
    schemaVersion: job.schemaVersion,
    counts: job.summaryCounts,
    aggregation: job.aggregation,
  };
}

/** Findings as stored: full reports name them `findings`, pushed and older ones `blast_radius`. */
export function findingsOf(job: ScanJobRow): readonly unknown[] {
  return readable(job.findings).length > 0 ? job.findings : readable(job.blastRadius);
}

/** One finding, whichever of the two stored shapes it has. */
export function findingOf(stored: unknown): ScanFinding {
  const finding = asObject(stored);
  const asset = asObject(finding['asset']);
  return {
    vulnerabilityId: asText(finding['vulnerability_id']) ?? asText(finding['cve_id']),
    title: asText(finding['title']),
    severity: toSeverity(finding['severity']),
    severityRaw: asText(finding['severity']),
    riskScore: asNumber(finding['risk_score']),
    cvssScore: asNumber(finding['cvss_score']),
    packageName:
      asText(finding['package_name']) ?? asText(finding['package']) ?? (asset['asset_type'] === 'package' ? asText(asset['name']) : null),
    packageVersion: asText(finding['package_version']),
    fixedVersion: asText(finding['fixed_version']),
    isKev: typeof finding['is_kev'] === 'boolean' ? finding['is_kev'] : null,
    affectedAgents: names(finding['affected_agents']),
    raw: stored,
  };
}

function names(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((item) => (typeof item === 'string' ? item : (asText(asObject(item)['name']) ?? JSON.stringify(item))));
}
