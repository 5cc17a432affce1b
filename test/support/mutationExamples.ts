import type { TestGateway } from './gateway';

/** A mutation that succeeds on the demo rows, as the tests of all mutations make it. */
export interface MutationExample {
  /** Input for tenant acme; may look up what is there. */
  input(gateway: TestGateway): Promise<Record<string, unknown>>;
  /** Whether the input names a record of the tenant, so that another tenant must not find it. */
  readonly names?: true;
  /** Another input that is as good; without it the first member is changed. */
  readonly other?: Record<string, unknown>;
  /** Backends whose cell is FULL, where not all SQL backends are. */
  readonly only?: 'POSTGRES';
}

const fixed = (input: Record<string, unknown>): MutationExample => ({ input: async () => input });

/** An input that names the first record of a list. */
const naming = (list: string, id: string, more: Record<string, unknown> = {}, filter = ''): MutationExample => ({
  names: true,
  input: async (gateway) => {
    const { data, errors } = await gateway.run(`{ ${list}(first: 1${filter === '' ? '' : `, filter: ${filter}`}) { nodes { ${id} } } }`);
    const value = (data?.[list] as { nodes: Record<string, string>[] } | undefined)?.nodes[0]?.[id];
    if (value === undefined) throw new Error(`No ${list}: ${JSON.stringify(errors)}`);
    return { [id]: value, ...more };
  },
});

const onPostgres = (example: MutationExample): MutationExample => ({ ...example, only: 'POSTGRES' });

/** One example per mutation of the SQL backends. */
export const mutationExamples: Readonly<Record<string, MutationExample>> = {
  createApiKey: onPostgres(fixed({ name: 'ci' })),
  rotateApiKey: onPostgres(naming('apiKeys', 'keyId', {}, '{ state: [ACTIVE] }')),
  revokeApiKey: onPostgres(naming('apiKeys', 'keyId', {}, '{ state: [ACTIVE] }')),
  createAuditCheckpoint: fixed({}),
  createException: onPostgres(fixed({ vulnId: 'CVE-2026-1', reason: 'not reachable' })),
  approveException: onPostgres(naming('exceptions', 'exceptionId', {}, '{ status: [PENDING] }')),
  revokeException: onPostgres(naming('exceptions', 'exceptionId', {}, '{ status: [ACTIVE] }')),
  deleteException: onPostgres(naming('exceptions', 'exceptionId')),
  syncFleet: fixed({ agents: [{ name: 'laptop', agentType: 'cursor' }] }),
  setFleetAgentState: naming('fleetAgents', 'agentId', { state: 'APPROVED' }),
  updateFleetAgent: naming('fleetAgents', 'agentId', { owner: 'team' }),
  quarantineFleetAgent: naming('fleetAgents', 'agentId', {}, '{ state: [APPROVED] }'),
  createGatewayPolicy: fixed({ name: 'no shell', rules: [{ id: 'r1', action: 'BLOCK', blockTools: ['exec'] }] }),
  updateGatewayPolicy: naming('gatewayPolicies', 'policyId', { description: 'changed' }),
  deleteGatewayPolicy: naming('gatewayPolicies', 'policyId'),
  evaluateGatewayCall: fixed({ toolName: 'exec' }),
  saveGraphFilterPreset: fixed({ name: 'worst', filters: {} }),
  // The demo tenants have presets of the same name.
  deleteGraphFilterPreset: {
    names: true,
    input: async (gateway) => {
      await gateway.run('mutation { saveGraphFilterPreset(input: { name: "of acme alone", filters: {} }) { replayed } }');
      return { name: 'of acme alone' };
    },
  },
  importGraphSnapshot: fixed({ scanId: 'imported', nodes: [{ nodeId: 'agent:a', entityType: 'AGENT', label: 'a' }] }),
  purgeIdempotencyKeys: fixed({}),
  resetRateLimit: naming('rateLimits', 'bucketKey'),
  submitScanJob: { ...fixed({ request: { images: ['alpine:3'] } }), other: { request: { images: ['alpine:4'] } } },
  // All demo jobs have ended, and one that is submitted is refused beside a running agent-bom, as cancelling is.
  cancelScanJob: {
    names: true,
    input: async (gateway) => {
      const { data } = await gateway.run('mutation { submitScanJob(input: { request: { images: ["alpine:3"] } }) { scanJob { jobId } } }');
      const submitted = (data?.['submitScanJob'] as { scanJob: { jobId: string } } | null)?.scanJob;
      return submitted ? { jobId: submitted.jobId } : naming('scanJobs', 'jobId').input(gateway);
    },
  },
  recordScanResult: fixed({ result: { vulnerabilities: [] } }),
  deleteScanJob: naming('scanJobs', 'jobId', {}, '{ status: [DONE] }'),
  createSchedule: fixed({ name: 'nightly', cronExpression: '0 3 * * *', scanConfig: {} }),
  toggleSchedule: naming('schedules', 'scheduleId'),
  deleteSchedule: naming('schedules', 'scheduleId'),
  createSource: fixed({ displayName: 'repo', kind: 'SCAN_REPO' }),
  updateSource: naming('sources', 'sourceId', { displayName: 'renamed' }),
  deleteSource: naming('sources', 'sourceId'),
  testSource: naming('sources', 'sourceId'),
  recordTrendPoint: fixed({ scanId: 's1', totalVulns: 1, critical: 1, postureScore: 50, postureGrade: 'C' }),
};
