/** What an audit entry says in its details: the tenant is always among them (contract 5.4). */
export function auditDetails(details: Readonly<Record<string, unknown>>, tenant: string): Readonly<Record<string, unknown>> {
  return { ...details, tenant_id: tenant };
}

/** An actor or a resource as the audit trail stores it. */
export function auditName(name: string): string {
  return name.slice(0, 256);
}
