import { createHash } from 'node:crypto';
import type { FindingInput, IngestFindingsInput, IngestRuntimeEventsInput, RuntimeEventInput } from '../resolvers/types.generated';
import type { EventsWritten, FindingsWritten, IngestPort, IngestRow } from './analytics';
import { canonicalJson } from './cursor';
import { GatewayError } from './errors';
import type { Change } from './writes';

/** A runtime event as a row. Without an id of its own it gets the hash of what it says, so that sending it twice stores it once. */
export function eventRow(event: RuntimeEventInput): IngestRow {
  return {
    event_id: event.eventId ?? `evt-${createHash('sha256').update(canonicalJson(event)).digest('hex').slice(0, 32)}`,
    event_timestamp: event.timestamp,
    event_type: event.eventType,
    detector: event.detector ?? '',
    severity: storedSeverity(event.severity),
    tool_name: event.toolName ?? '',
    message: event.message ?? '',
    agent_name: event.agentName ?? '',
    session_id: event.sessionId ?? '',
    trace_id: event.traceId ?? '',
    request_id: event.requestId ?? '',
    source_id: event.sourceId ?? '',
  };
}

/** A finding of a run that is about to be published, as a row. */
export function findingRow(runId: string, attemptId: string, finding: FindingInput): IngestRow {
  return {
    run_id: runId,
    publication_attempt_id: attemptId,
    finding_id: finding.findingId,
    canonical_id: finding.canonicalId ?? '',
    severity: storedSeverity(finding.severity),
    cvss_score: finding.cvssScore ?? 0,
    epss_score: finding.epssScore ?? 0,
    package_name: finding.packageName ?? '',
    package_version: finding.packageVersion ?? '',
    ecosystem: finding.ecosystem ?? '',
    cve_id: finding.vulnerabilityId ?? '',
    source: finding.source ?? '',
    status: finding.status ?? 'open',
    effective_reach: finding.effectiveReach ?? '',
    first_seen: finding.firstSeen ?? '',
    last_seen: finding.lastSeen ?? '',
  };
}

/** Stored severities are in lower case (contract 3.3). */
function storedSeverity(severity: RuntimeEventInput['severity']): string {
  return severity === 'NONE' ? '' : severity.toLowerCase();
}

/** Stores a batch of runtime events. */
export async function storeEvents(
  ingest: IngestPort | null,
  { events }: IngestRuntimeEventsInput,
): Promise<Change<EventsWritten['outcome']>> {
  await required(ingest).runtimeEvents(events.map(eventRow));
  const stored = events.length;
  return {
    outcome: { stored },
    audit: [{ action: 'runtime.events_ingested', resource: 'analytics/runtime_events', details: { count: stored } }],
  };
}

/** Stages a batch of findings, and commits their run when it is the last one. */
export async function storeFindings(
  port: IngestPort | null,
  { runId, attemptId, findings, publish, expectedFindings }: IngestFindingsInput,
): Promise<Change<FindingsWritten['outcome']>> {
  const ingest = required(port);
  const attempt = attemptId ?? runId;
  await ingest.stageFindings(findings.map((finding) => findingRow(runId, attempt, finding)));
  const staged = findings.length;
  const published = publish ? await publishRun(ingest, runId, attempt, expectedFindings ?? null) : null;
  const action = publish ? 'findings.published' : 'findings.staged';
  return { outcome: { staged, published }, audit: [{ action, resource: `findings/${runId}`, details: { count: published ?? staged } }] };
}

async function publishRun(ingest: IngestPort, runId: string, attempt: string, expected: number | null): Promise<number> {
  const rows = await ingest.stagedFindings(runId, attempt);
  if (expected !== null && rows !== expected)
    throw new GatewayError('CONFLICT', `The run has staged ${rows} findings, not ${expected}; nothing was published.`, {
      staged: rows,
      expected,
    });
  await ingest.commitRun(runId, attempt, rows);
  return rows;
}

function required(ingest: IngestPort | null): IngestPort {
  if (ingest === null) throw new Error('Nothing else than the analytics store is routed here');
  return ingest;
}
