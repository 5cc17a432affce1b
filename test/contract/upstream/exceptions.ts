/** Cases outside the thirteen entities, or computed views over several of them, with the reason. */
export const outside: Readonly<Record<string, string>> = {
  'GET /v1/posture': 'a scorecard computed by the scanner; the stored posture points are `postureHistory`',
  'GET /v1/posture/counts': 'a dashboard roll-up over findings',
  'GET /v1/findings?limit=20': 'the findings hub is not one of the thirteen entities; findings of a job are `ScanJob.findings`',
  'GET /v1/graph/rollup': 'a display layout computed by agent-bom',
  'GET /v1/graph/views/fix-first': 'a display ranking computed by agent-bom',
  'GET /v1/graph/evidence-manifest': 'a digest over agent-bom’s own serialisation',
  'GET /v1/graph/edges/active': 'the request lacks its argument; GraphQL has no such field',
  'GET /v1/inventory/summary': 'a roll-up of graph nodes for one screen; see `GraphSnapshot.nodeTypeCounts`',
  'GET /v1/inventory/assets?limit=5': 'a view of graph nodes for one screen; see `GraphSnapshot.nodes`',
  'GET /v1/system/health': 'the process of agent-bom; the gateway’s own state is `controlPlane`',
  'GET /v1/auth/quota': 'tenant quotas are not one of the thirteen entities',
};

/** Answers that upstream itself gives wrongly: not the target. */
export const knownWrong: Readonly<Record<string, string>> = {
  'GET /v1/graph/exposure-paths': 'serves the `default` tenant’s paths to every tenant on SQLite, and nothing on Postgres',
  'GET /v1/graph/exposure-paths?limit=20&min_risk=5': 'the same',
  'sqlite GET /v1/graph/search?q=gent-0000': 'no hits on SQLite, 75 on Postgres; one search contract gives 75 on both',
};

/** Mapped cases whose answer differs on purpose, with the reason. */
export const differences: Readonly<Record<string, string>> = {
  'sqlite GET /v1/exceptions': 'agent-bom answers from process memory, empty after a restart; here the cell is NOT_WIRED and says so',
  'sqlite GET /v1/exceptions?status=active': 'the same',
  'sqlite GET /v1/exceptions/{id}': 'the same: a parity error, not a missing record',
  'sqlite GET /v1/findings/feedback': 'feedback is kept in the exceptions table: the same',
  'sqlite admin GET /v1/auth/keys': 'agent-bom answers from process memory; here the cell is NOT_WIRED and says so',
};
