import { existsSync } from 'node:fs';
import type { BackendHealth, BackendModule } from '../datasources/backend';
import { diagnosePostgres, type Diagnosis } from '../datasources/postgres/diagnosis';
import type { Backend, LogicalEntity } from '../datasources/vocabulary';
import type { Cell } from '../directives/backendSupport';
import type { Config } from '../server/config';
import type { Deployment } from '../server/deployment';
import { openDeployment } from './deployment';
import { findingsOf } from './doctorFindings';
import { doctorText } from './doctorText';
import type { Command } from './main';
import { print } from './output';

/** One entity's tables on one backend. */
export interface StoreReport {
  readonly entity: LogicalEntity;
  readonly level: string;
  readonly tables: readonly string[];
  readonly absent: readonly string[];
  /** Whether the gateway creates what is absent on first use. */
  readonly createdOnUse: boolean;
}

/** What was found of one backend. */
export interface BackendReport {
  readonly backend: Backend;
  readonly mode: string;
  readonly health: BackendHealth;
  readonly stores: readonly StoreReport[];
  /** Whether the store is an embedded file that the first start will create. */
  readonly fresh: boolean;
  /** Path of the store, for backends that are a file. */
  readonly file: string | null;
  /** Roles, grants and row-level security; null for backends without them. */
  readonly logins: Diagnosis | null;
}

/** Probes every configured store. Runs no DDL and changes nothing, whatever the mode. */
export const doctorCommand: Command = async ({ flags }, env) => {
  const deployment = openDeployment(env);
  try {
    const reports = await Promise.all([...deployment.services.backends.values()].map((module) => inspect(deployment, module)));
    const findings = findingsOf(deployment.config, reports);
    const messages = (level: 'fault' | 'warning'): string[] => findings.filter((f) => f.level === level).map((f) => f.message);
    const [faults, warnings] = [messages('fault'), messages('warning')];
    print(
      flags['json'] === true
        ? JSON.stringify({ reports, faults, warnings }, null, 2)
        : doctorText(deployment.config, reports, faults, warnings),
    );
    return faults.length === 0 ? 0 : 1;
  } finally {
    await deployment.close();
  }
};

async function inspect({ config, services }: Deployment, module: BackendModule): Promise<BackendReport> {
  const { backend, mode } = module;
  const { capabilities } = services.router;
  const cells = capabilities.entities.map((entity) => capabilities.cell(entity, backend)).filter((cell) => cell.tables.length > 0);
  const tables = cells.flatMap((cell) => cell.tables);
  const [health, logins] = await Promise.all([module.health(), backend === 'POSTGRES' ? loginsOf(config, tables) : null]);
  const existing = health.reachable ? await module.existingTables(tables) : new Set<string>();
  const stores = cells.map((cell) => storeReport(cell, mode === 'managed', existing));
  const file = backend === 'SQLITE' ? (config.sqlite?.file ?? null) : null;
  return { backend, mode, health, stores, fresh: mode === 'managed' && file !== null && !existsSync(file), file, logins };
}

function storeReport({ entity, level, tables, provisioning }: Cell, managed: boolean, existing: ReadonlySet<string>): StoreReport {
  const absent = tables.filter((name) => !existing.has(name));
  return { entity, level, tables, absent, createdOnUse: managed && provisioning.includes('RUNTIME') };
}

function loginsOf({ postgres, mode, writes }: Config, tables: readonly string[]): Promise<Diagnosis> | null {
  return postgres && diagnosePostgres({ ...postgres, mode, writes: mode === 'managed' || writes.attached, tables });
}
