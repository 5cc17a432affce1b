import type { Config } from '../server/config';
import { describeRateLimits } from '../server/rateLimitPlace';
import type { BackendReport, StoreReport } from './doctor';
import { table } from './output';

/** The report as a person reads it: the deployment, each store, and last what is to be done. */
export function doctorText(
  config: Config,
  reports: readonly BackendReport[],
  faults: readonly string[],
  warnings: readonly string[],
): string {
  return [
    headOf(config),
    ...reports.map(storeText),
    ...(warnings.length === 0 ? [] : [list(`${warnings.length} warning(s):`, warnings)]),
    faults.length === 0 ? 'No faults.' : list(`${faults.length} FAULT(S):`, faults),
  ].join('\n\n');
}

const modes: Readonly<Record<Config['mode'], string>> = {
  attached: 'attached: the schema belongs to agent-bom, no DDL ever',
  managed: 'managed: the gateway owns the schema',
};

function headOf(config: Config): string {
  const { mode, writes, backends, auditHmacKey } = config;
  const changes =
    mode === 'attached' && !writes.attached ? 'off (PARITYQL_ATTACHED_WRITES)' : auditHmacKey === null ? 'refused: no audit key' : 'on';
  return pairs([
    ['stores', `${backends.join(' + ')} (${modes[mode]})`],
    ['mutations', changes],
    ['limits', describeRateLimits(config)],
  ]);
}

function storeText(report: BackendReport): string {
  const { backend, health, stores, fresh } = report;
  const about = pairs(aboutStore(report), 2);
  const under = about === '' ? '' : `\n${about}`;
  if (fresh) return `${backend}: not there yet; the first start creates it.${under}`;
  if (!health.reachable) return `${backend}: NOT REACHABLE. ${health.lastError ?? ''}${under}`;
  const rows = stores.map((store) => [store.entity, store.level, stateOf(store), store.tables.join(', ')]);
  const heading = `${backend}: reachable in ${health.latencyMs?.toFixed(1)} ms, version ${health.serverVersion}`;
  return `${heading}${under}\n\n${table(['entity', 'level', 'there', 'tables'], rows).replace(/^/gm, '  ')}`;
}

function aboutStore({ file, logins }: BackendReport): readonly (readonly [string, string])[] {
  if (file !== null) return [['file', file]];
  if (logins === null) return [];
  return [
    ['role', logins.role ?? 'unknown'],
    ['maintenance', logins.maintenanceRole ?? 'none'],
  ];
}

function stateOf({ tables, absent, createdOnUse }: StoreReport): string {
  if (absent.length === 0) return 'yes';
  if (createdOnUse) return 'on first use';
  return absent.length === tables.length ? 'NO' : `not ${absent.join(', ')}`;
}

function pairs(rows: readonly (readonly [string, string])[], indent = 0): string {
  return rows.map(([name, value]) => `${' '.repeat(indent)}${name.padEnd(12)} ${value}`).join('\n');
}

function list(heading: string, items: readonly string[]): string {
  return [heading, ...items.map((item) => `- ${item}`)].join('\n');
}
