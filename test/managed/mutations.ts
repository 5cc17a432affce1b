/** One change of a sequence that starts with nothing stored. */
export interface Step {
  readonly mutation: string;
  /** Input, from what earlier steps have left behind. */
  readonly input: (known: Known) => Record<string, unknown>;
  /** What is asked of the payload beside `replayed`. */
  readonly selection?: string;
  /** What later steps need of the payload. */
  readonly keep?: (payload: any) => Known;
}

/** Names of records that earlier steps have made. */
export type Known = Readonly<Record<string, string>>;

/** Every mutation of the SQL backends, each made on what the ones before it have left. */
export const steps: readonly Step[] = [
  {
    mutation: 'createApiKey',
    input: () => ({ name: 'ci', role: 'VIEWER' }),
    selection: 'rawKey apiKey { keyId }',
    keep: ({ rawKey, apiKey }) => ({ rawKey, keyId: apiKey.keyId }),
  },
  {
    mutation: 'rotateApiKey',
    input: ({ keyId }) => ({ keyId, overlapSeconds: 3600 }),
    selection: 'apiKey { keyId } replaced { keyId }',
    keep: ({ apiKey }) => ({ newKeyId: apiKey.keyId }),
  },
  { mutation: 'revokeApiKey', input: ({ newKeyId }) => ({ keyId: newKeyId }), selection: 'apiKey { revokedAt }' },
  {
    mutation: 'createException',
    input: () => ({ vulnId: 'CVE-2026-1', reason: 'not reachable' }),
    selection: 'exception { exceptionId }',
    keep: ({ exception }) => ({ exceptionId: exception.exceptionId }),
  },
  { mutation: 'approveException', input: ({ exceptionId }) => ({ exceptionId }), selection: 'exception { status }' },
  { mutation: 'revokeException', input: ({ exceptionId }) => ({ exceptionId }), selection: 'exception { status }' },
  { mutation: 'deleteException', input: ({ exceptionId }) => ({ exceptionId }), selection: 'deletedId' },
  {
    mutation: 'syncFleet',
    input: () => ({ agents: [{ name: 'laptop', agentType: 'cursor' }] }),
    selection: 'created fleetAgents { agentId }',
    keep: ({ fleetAgents }) => ({ agentId: fleetAgents[0].agentId }),
  },
  { mutation: 'updateFleetAgent', input: ({ agentId }) => ({ agentId, owner: 'team' }), selection: 'fleetAgent { owner }' },
  { mutation: 'setFleetAgentState', input: ({ agentId }) => ({ agentId, state: 'APPROVED' }), selection: 'fleetAgent { state }' },
  { mutation: 'quarantineFleetAgent', input: ({ agentId }) => ({ agentId }), selection: 'fleetAgent { state }' },
  {
    mutation: 'createGatewayPolicy',
    input: () => ({ name: 'no shell', rules: [{ id: 'r1', action: 'BLOCK', blockTools: ['exec'] }] }),
    selection: 'gatewayPolicy { policyId }',
    keep: ({ gatewayPolicy }) => ({ policyId: gatewayPolicy.policyId }),
  },
  { mutation: 'updateGatewayPolicy', input: ({ policyId }) => ({ policyId, description: 'changed' }), selection: 'gatewayPolicy { name }' },
  { mutation: 'evaluateGatewayCall', input: () => ({ toolName: 'exec' }), selection: 'evaluation { allowed }' },
  { mutation: 'deleteGatewayPolicy', input: ({ policyId }) => ({ policyId }), selection: 'deletedId' },
  { mutation: 'importGraphSnapshot', input: () => ({ scanId: 's1', nodes: [{ nodeId: 'agent:a', entityType: 'AGENT', label: 'a' }] }) },
  { mutation: 'saveGraphFilterPreset', input: () => ({ name: 'worst', filters: {} }) },
  { mutation: 'deleteGraphFilterPreset', input: () => ({ name: 'worst' }), selection: 'deletedId' },
  {
    mutation: 'submitScanJob',
    input: () => ({ request: { images: ['alpine:3'] }, idempotencyKey: 'once' }),
    selection: 'scanJob { jobId }',
    keep: ({ scanJob }) => ({ jobId: scanJob.jobId }),
  },
  { mutation: 'cancelScanJob', input: ({ jobId }) => ({ jobId }), selection: 'scanJob { status }' },
  { mutation: 'recordScanResult', input: () => ({ result: { vulnerabilities: [] } }), selection: 'scanJob { jobId }' },
  { mutation: 'deleteScanJob', input: ({ jobId }) => ({ jobId }), selection: 'deletedId' },
  {
    mutation: 'createSchedule',
    input: () => ({ name: 'nightly', cronExpression: '0 3 * * *', scanConfig: {} }),
    selection: 'schedule { scheduleId }',
    keep: ({ schedule }) => ({ scheduleId: schedule.scheduleId }),
  },
  { mutation: 'toggleSchedule', input: ({ scheduleId }) => ({ scheduleId }), selection: 'schedule { enabled }' },
  { mutation: 'deleteSchedule', input: ({ scheduleId }) => ({ scheduleId }), selection: 'deletedId' },
  {
    mutation: 'createSource',
    input: () => ({ displayName: 'repo', kind: 'SCAN_REPO' }),
    selection: 'source { sourceId }',
    keep: ({ source }) => ({ sourceId: source.sourceId }),
  },
  { mutation: 'updateSource', input: ({ sourceId }) => ({ sourceId, displayName: 'renamed' }), selection: 'source { displayName }' },
  { mutation: 'testSource', input: ({ sourceId }) => ({ sourceId }) },
  { mutation: 'deleteSource', input: ({ sourceId }) => ({ sourceId }), selection: 'deletedId' },
  { mutation: 'recordTrendPoint', input: () => ({ scanId: 's1', totalVulns: 1, critical: 1, postureScore: 50, postureGrade: 'C' }) },
  { mutation: 'resetRateLimit', input: ({ bucketKey }) => ({ bucketKey }), selection: 'forgottenHits' },
  { mutation: 'purgeIdempotencyKeys', input: () => ({}), selection: 'purgedCount' },
  { mutation: 'createAuditCheckpoint', input: () => ({}), selection: 'checkpoint { token }' },
];
