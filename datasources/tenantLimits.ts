/** Most records a tenant may have; 0 means no limit. Names and defaults are agent-bom's (contract: quotas and limits). */
export interface TenantQuotas {
  readonly activeScanJobs: number;
  readonly retainedScanJobs: number;
  readonly fleetAgents: number;
  readonly schedules: number;
}

/** How long API keys live, in seconds (contract 1.5). */
export interface ApiKeyLimits {
  readonly defaultTtlSeconds: number;
  readonly maxTtlSeconds: number;
  readonly defaultOverlapSeconds: number;
  readonly maxOverlapSeconds: number;
}

/** Limits of one tenant that agent-bom reads from its environment. */
export interface TenantLimits extends TenantQuotas {
  readonly apiKeys: ApiKeyLimits;
  /** Whether scan jobs are run by several nodes, which find them in a queue (contract 4.6). */
  readonly distributedScans: boolean;
  /** Hours after which an idempotency record no longer counts. */
  readonly idempotencyTtlHours: number;
}
