import type { PortName } from '../ports';
import type { Backend } from '../vocabulary';
import { scanJobTable } from './scanJob';

/** The tables whose tenant column `explain` shows. */
const tables: Partial<Record<PortName, { readonly tenant: Readonly<Partial<Record<Backend, string>>> }>> = { scanJob: scanJobTable };

/** The predicate that confines an entity's statements to one tenant; the tenant itself is always a bound parameter. */
export function tenantColumnOf(port: PortName, backend: Backend): string | null {
  const column = tables[port]?.tenant[backend];
  return column === undefined ? null : `${column} = :tenant`;
}
