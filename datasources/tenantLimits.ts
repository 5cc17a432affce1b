/** Most records a tenant may have; 0 means no limit. Names and defaults are agent-bom's (contract: quotas and limits). */
export interface TenantLimits {
  readonly activeScanJobs: number;
  readonly retainedScanJobs: number;
  readonly fleetAgents: number;
  readonly schedules: number;
}
