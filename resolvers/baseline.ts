import { GatewayError } from '../datasources/errors';
import type { ScanJobRow } from '../datasources/relational/scanJob';
import { readable } from '../datasources/readable';
import { findingOf } from './scanJobResult';
import type { BaselineComparison, BaselineFinding } from './types.generated';

/** Compares the findings of two results, by vulnerability and package. */
export function compareBaselines(previous: ScanJobRow, current: ScanJobRow): BaselineComparison {
  const [before, after] = [findingsByKey(previous), findingsByKey(current)];
  const newVulns = [...after].filter(([key]) => !before.has(key)).map(([, finding]) => finding);
  const resolvedVulns = [...before].filter(([key]) => !after.has(key)).map(([, finding]) => finding);
  const persistent = [...after].filter(([key]) => before.has(key));
  const severityChanges = persistent.flatMap(([vulnKey, finding]) => {
    const old = before.get(vulnKey);
    if (!old || wordOf(old) === wordOf(finding)) return [];
    const words = { previousSeverityRaw: old.severityRaw, currentSeverityRaw: finding.severityRaw };
    return [{ vulnKey, package: finding.package, previousSeverity: old.severity, currentSeverity: finding.severity, ...words }];
  });
  return {
    newVulns,
    resolvedVulns,
    persistentVulns: persistent.map(([, finding]) => finding),
    severityChanges,
    newCount: newVulns.length,
    resolvedCount: resolvedVulns.length,
    persistentCount: persistent.length,
    netChange: newVulns.length - resolvedVulns.length,
    improving: resolvedVulns.length > newVulns.length,
  };
}

/** Severities are compared as words, so that two the schema does not name can differ. */
const wordOf = ({ severityRaw }: BaselineFinding): string => (severityRaw ?? '').toLowerCase();

/** The job with its result, or the typed error that names which of the two is missing. */
export function requireJob(jobs: readonly ScanJobRow[], jobId: string, argument: string): ScanJobRow {
  const job = jobs.find((candidate) => candidate.jobId === jobId);
  if (!job)
    throw new GatewayError('NOT_FOUND', `No scan job has the id given as \`${argument}\`; finished jobs are short-lived.`, { argument });
  // Without this, all findings of the other job would pass for new or resolved.
  if ([job.scanRun, job.summaryCounts, job.aggregation].every((part) => readable(part) === null))
    throw new GatewayError('NOT_FOUND', `The scan job given as \`${argument}\` has no result.`, { argument });
  return job;
}

/** What agent-bom compares: the blast radius of the result. Reports without one are compared by their findings. */
function findingsByKey(job: ScanJobRow): ReadonlyMap<string, BaselineFinding> {
  const radius = readable(job.blastRadius);
  const findings = new Map<string, BaselineFinding>();
  for (const stored of radius.length > 0 ? radius : readable(job.findings)) {
    const { vulnerabilityId, packageName, severity, severityRaw, riskScore, isKev, fixedVersion } = findingOf(stored);
    if (vulnerabilityId === null) continue;
    findings.set(`${vulnerabilityId}:${packageName ?? ''}`, {
      vulnerabilityId,
      package: packageName,
      severity,
      severityRaw,
      riskScore,
      isKev: isKev === true,
      fixedVersion,
    });
  }
  return new Map([...findings].sort(([a], [b]) => (a < b ? -1 : 1)));
}
