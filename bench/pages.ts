/** The pages that are measured: a list of 50 with a dozen fields each; the last one also looks up a child of each item. */
export const pages: Readonly<Record<string, string>> = {
  scanJobs: `query BenchScanJobs { scanJobs(first: 50) { nodes {
    jobId status createdAt completedAt triggeredBy batchId parentJobId childJobIds targetIndex targetCount scheduleId statusRaw } } }`,
  fleetAgents: `query BenchFleetAgents { fleetAgents(first: 50) { nodes {
    agentId name agentType state owner environment tags trustScore serverCount packageCount vulnCount updatedAt } } }`,
  attackPaths: `query BenchAttackPaths { attackPaths(first: 50) { nodes {
    sourceNode targetNode hopCount riskScore severity summary label vulnIds credentials tools computedAt scanId } } }`,
  fleetAgentsWithEndpoints: `query BenchAgentsWithEndpoints { fleetAgents(first: 50) { nodes {
    agentId name agentType state owner environment tags trustScore serverCount packageCount vulnCount updatedAt
    endpoints { endpointId completeness updatedAt } } } }`,
};
