import { v5 } from 'uuid';

/** Namespace of agent-bom's canonical ids (contract 5.4). */
const namespace = '7f3e4b2a-9c1d-5f8e-a0b4-12c3d4e5f6a7';

/** What an agent is recognised by. */
export interface AgentIdentity {
  readonly agentType: string;
  readonly name: string;
  readonly sourceId: string;
  readonly deviceFingerprint: string;
}

/**
 * The canonical id of an agent: a version 5 UUID over its type and the strongest of its marks, which are the device, the source with the name, and the
 * name alone. No tenant is part of it: two tenants may share one.
 */
export function canonicalAgentId({ agentType, name, sourceId, deviceFingerprint }: AgentIdentity): string {
  const marks =
    deviceFingerprint.trim() !== '' ? ['device', deviceFingerprint] : sourceId.trim() !== '' ? ['source', sourceId, 'name', name] : [name];
  const parts = ['agent', agentType, ...marks].map((part) => part.trim().toLowerCase()).filter((part) => part !== '');
  return v5(parts.join(':'), namespace);
}
