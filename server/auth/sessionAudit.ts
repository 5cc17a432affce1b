import type { BackendModule } from '../../datasources/backend';
import type { Router } from '../../datasources/router';
import type { Backend } from '../../datasources/vocabulary';
import type { Actor, AuditFact, WriteGate } from '../../datasources/writes';

/** Records in a tenant's audit chain what no mutation does. Does nothing in a deployment that does not write; throws when the entry cannot be made. */
export type SessionAudit = (tenant: string, actor: Actor, fact: AuditFact) => Promise<void>;

const binding = { coordinate: '/v1/auth/session', entity: 'AUDIT_CHAIN', operation: 'WRITE', servedBy: ['FULL'] } as const;

/** Records in the store that keeps the audit chain. */
export function sessionAudit(gate: WriteGate, router: Router, backends: ReadonlyMap<Backend, BackendModule>): SessionAudit {
  return async (tenant, actor, fact) => {
    const route = gate.writes ? router.route(binding) : null;
    if (route?.kind !== 'backend') return;
    const change = { backend: route.backend, actor, idempotency: null, change: () => Promise.resolve({ outcome: {}, audit: [fact] }) };
    await backends.get(route.backend)?.write(tenant, change);
  };
}
