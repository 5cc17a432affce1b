import type { Capability, Role, RoleSummary } from './types.generated';

type Definition = Omit<Capability, 'allowed' | 'minimumRoleLabel'>;

/** Capabilities in the order of the session contract. Descriptive: what is enforced is `@auth`. */
const definitions: readonly Definition[] = [
  {
    id: 'inventory.read',
    label: 'View inventory, findings, graph, and audit',
    description: 'See agents, fleet, findings, posture, compliance, graph, governance, and audit state.',
    minimumRole: 'VIEWER',
  },
  {
    id: 'scan.run',
    label: 'Run scans and imports',
    description: 'Start scans, compare baselines, and push approved result or trace data into the control plane.',
    minimumRole: 'ANALYST',
  },
  {
    id: 'sources.manage',
    label: 'Manage sources and schedules',
    description: 'Create, run, test, update, and schedule control-plane sources and collection jobs.',
    minimumRole: 'ANALYST',
  },
  {
    id: 'exceptions.manage',
    label: 'Create and manage exception workflows',
    description: 'Create false-positive and exception records and drive remediation-related control-plane actions.',
    minimumRole: 'ANALYST',
  },
  {
    id: 'runtime.ingest',
    label: 'Push runtime evidence and evaluate policy',
    description: 'Push traces, runtime events, proxy audit, OCSF, and gateway evaluations into the tenant control plane.',
    minimumRole: 'ANALYST',
  },
  {
    id: 'keys.manage',
    label: 'Manage API keys and auth policy',
    description: 'Create, rotate, and revoke service keys and review auth/runtime policy configuration.',
    minimumRole: 'ADMIN',
  },
  {
    id: 'fleet.manage',
    label: 'Manage fleet writes and sync operations',
    description: 'Run fleet sync and perform protected fleet mutations that affect tenant inventory state.',
    minimumRole: 'ADMIN',
  },
  {
    id: 'policy.manage',
    label: 'Manage protected policy and break-glass actions',
    description: 'Change gateway policy, SIEM tests, shield state, and other protected control-plane administration.',
    minimumRole: 'ADMIN',
  },
];

type Words = Omit<RoleSummary, 'role' | 'capabilities' | 'capabilityMatrix'>;

/** The viewer's words are those of the session contract; its words for the other roles are not part of the contract's facts. */
const words: Readonly<Record<Role, Words>> = {
  VIEWER: {
    uiRole: 'viewer',
    displayName: 'Viewer',
    description: 'Read-only operator access to inventory, findings, graph, remediation, audit, and posture surfaces.',
    canSee: ['Read-only inventory, findings, fleet, graph, remediation, governance, posture, and audit surfaces'],
    canDo: [],
    cannotDo: ['Run scans or schedule collection jobs', 'Create or update sources, exceptions, keys, policy, or fleet state'],
  },
  ANALYST: {
    uiRole: 'contributor',
    displayName: 'Contributor',
    description: 'Everything a viewer sees, the audit trail, and the daily work on scans, sources, schedules and exceptions.',
    canSee: ['Everything a viewer sees', 'The audit chain and gateway policy decisions'],
    canDo: ['Run scans and manage sources, schedules and exceptions', 'Push runtime evidence and evaluate gateway policy'],
    cannotDo: ['Manage API keys or protected policy', 'Change fleet state'],
  },
  ADMIN: {
    uiRole: 'admin',
    displayName: 'Admin',
    description: 'Full control of the tenant, keys, fleet and protected policy included.',
    canSee: ['Everything an analyst sees', 'API keys, idempotency records and rate-limit state'],
    canDo: ['Everything an analyst does', 'Manage keys, fleet state and gateway policy'],
    cannotDo: [],
  },
};

const order: readonly Role[] = ['VIEWER', 'ANALYST', 'ADMIN'];

const has = (role: Role, minimum: Role): boolean => order.indexOf(role) >= order.indexOf(minimum);

/** A role in words, with its capabilities. */
export function roleSummary(role: Role): RoleSummary {
  const capabilityMatrix = definitions.map((definition) => ({
    ...definition,
    minimumRoleLabel: words[definition.minimumRole].displayName,
    allowed: has(role, definition.minimumRole),
  }));
  return { role, ...words[role], capabilityMatrix, capabilities: capabilityMatrix.filter((c) => c.allowed).map((c) => c.id) };
}

/** All roles, lowest first. */
export const allRoles: readonly Role[] = order;
