import { createDeployment, type Deployment } from '../server/deployment';
import { readConfig } from '../server/config';
import type { BackendHealth } from '../datasources/backend';
import type { Backend, LogicalEntity } from '../datasources/vocabulary';
import type { Command } from './main';
import { print, table } from './output';

interface StoreReport {
  readonly entity: LogicalEntity;
  readonly level: string;
  readonly tables: readonly string[];
  readonly absent: readonly string[];
}

interface BackendReport {
  readonly backend: Backend;
  readonly mode: string;
  readonly health: BackendHealth;
  readonly stores: readonly StoreReport[];
}

/** Probes every configured store. Runs no DDL, whatever the mode. */
export const doctorCommand: Command = async ({ flags }, env) => {
  const deployment = createDeployment(readConfig(env));
  try {
    const reports = await Promise.all([...deployment.services.backends.keys()].map((backend) => inspect(deployment, backend)));
    const faults = reports.flatMap(faultsOf);
    print(flags['json'] === true ? JSON.stringify({ reports, faults }, null, 2) : text(reports, faults));
    return faults.length === 0 ? 0 : 1;
  } finally {
    await deployment.close();
  }
};

async function inspect(deployment: Deployment, backend: Backend): Promise<BackendReport> {
  const { services } = deployment;
  const module = services.backends.get(backend);
  if (!module) throw new Error(`${backend} is not loaded`);
  const { capabilities } = services.router;
  const cells = capabilities.entities.map((entity) => capabilities.cell(entity, backend)).filter((cell) => cell.tables.length > 0);
  const health = await module.health();
  const existing = health.reachable ? await module.existingTables(cells.flatMap((cell) => cell.tables)) : new Set<string>();
  const stores = cells.map(({ entity, level, tables }) => ({
    entity,
    level,
    tables,
    absent: tables.filter((name) => !existing.has(name)),
  }));
  return { backend, mode: module.mode, health, stores };
}

function faultsOf({ backend, mode, health, stores }: BackendReport): readonly string[] {
  if (!health.reachable) return [health.lastError ?? `${backend} is not reachable.`];
  const outdated = health.schema
    .filter((component) => component.state !== 'OK')
    .map((c) => `${backend}: component ${c.component} is at version ${c.version}, which is too old.`);
  // Managed mode creates runtime objects on first use, so their absence is no fault there.
  const absent = mode === 'managed' && backend === 'SQLITE' ? [] : stores.filter((store) => store.absent.length > 0);
  return [
    ...outdated,
    ...absent.map((store) => `${backend}: ${store.entity} cannot be answered whole: no table ${store.absent.join(', ')}.`),
  ];
}

function text(reports: readonly BackendReport[], faults: readonly string[]): string {
  const parts = reports.map(({ backend, mode, health, stores }) => {
    const state = health.reachable
      ? `reachable in ${health.latencyMs?.toFixed(1)} ms, version ${health.serverVersion}`
      : `NOT REACHABLE: ${health.lastError}`;
    const rows = stores.map((store) => [
      store.entity,
      store.level,
      store.tables.join(', '),
      !health.reachable ? 'unknown' : store.absent.length === 0 ? 'yes' : `absent: ${store.absent.join(', ')}`,
    ]);
    return `${backend} (${mode}): ${state}\n\n${table(['entity', 'level', 'tables', 'there'], rows)}`;
  });
  const verdict = faults.length === 0 ? 'No faults.' : `${faults.length} fault(s):\n${faults.map((fault) => `- ${fault}`).join('\n')}`;
  return [...parts, verdict].join('\n\n');
}
