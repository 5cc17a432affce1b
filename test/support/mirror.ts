import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { projectRoot } from './sharedData';

type Row = Record<string, unknown>;

/** How a SQLite table's rows become rows of the Postgres table of the same entity. */
interface Mirror {
  readonly to: string;
  readonly rename?: Readonly<Record<string, string>>;
  readonly drop?: readonly string[];
  /** Columns that are JSONB on Postgres; their text is spliced in as it is. */
  readonly jsonb?: readonly string[];
  readonly add?: (row: Row, index: number) => Row;
}

const team = { tenant_id: 'team_id' };

const mirrors: Readonly<Record<string, Mirror>> = {
  jobs: { to: 'scan_jobs', rename: team, jsonb: ['child_job_ids', 'target', 'data'] },
  fleet_agents: { to: 'fleet_agents', drop: ['device_fingerprint'], jsonb: ['data'] },
  fleet_endpoints: { to: 'fleet_endpoints', jsonb: ['data'] },
  gateway_policies: { to: 'gateway_policies', rename: team, drop: ['name', 'mode', 'enabled', 'updated_at'], jsonb: ['data'] },
  policy_audit_log: {
    to: 'policy_audit_log',
    rename: { ...team, timestamp: 'ts' },
    drop: ['policy_id', 'agent_name', 'action_taken'],
    jsonb: ['data'],
    add: (row, index) => ({
      id: index + 1,
      logical_entry_id: row['entry_id'],
      entry_id: `${Buffer.byteLength(String(row['team_id']))}:${String(row['team_id'])}:${String(row['entry_id'])}`,
    }),
  },
  sources: { to: 'control_plane_sources', jsonb: ['data'] },
  scan_schedules: { to: 'scan_schedules', jsonb: ['data'] },
  audit_log: { to: 'audit_log', rename: team, jsonb: ['details'] },
  audit_chain_checkpoint: { to: 'audit_chain_checkpoint' },
  graph_snapshots: { to: 'graph_snapshots' },
  graph_nodes: { to: 'graph_nodes', jsonb: ['attributes', 'compliance_tags', 'data_sources', 'dimensions'] },
  graph_edges: { to: 'graph_edges', jsonb: ['evidence'] },
  attack_paths: { to: 'attack_paths', jsonb: ['path_nodes', 'path_edges', 'credential_exposure', 'vuln_ids'] },
  interaction_risks: { to: 'interaction_risks' },
  graph_filter_presets: { to: 'graph_filter_presets', jsonb: ['filters'] },
  graph_node_search: { to: 'graph_node_search' },
  trend_history: { to: 'trend_history', rename: team },
  idempotency_keys: { to: 'idempotency_keys' },
};

/** Rows of tables that only Postgres has, shipped with the tests as `test/fixtures/<table>.json`. */
const fixtures = join(projectRoot, 'test/fixtures');
const postgresOnly = ['api_keys.json', 'api_rate_limit_hits.json', 'exceptions.json'];

/** A directory of `<table>.jsonl` with the rows of a SQLite file in Postgres shape, so that both engines hold the same records under the same ids. */
export function mirrorRows(sqliteFile: string): string {
  const extra = existsSync(fixtures) ? readdirSync(fixtures).filter((name) => postgresOnly.includes(name)) : [];
  const stamp = createHash('sha256').update(readFileSync(sqliteFile)).update(readFileSync(__filename));
  for (const name of extra) stamp.update(name).update(readFileSync(join(fixtures, name)));
  const target = join(tmpdir(), `parityql-mirror-${stamp.digest('hex').slice(0, 16)}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const db = new Database(sqliteFile, { readonly: true });
  for (const [table, mirror] of Object.entries(mirrors)) {
    const rows = db.prepare(`select * from "${table}"${table === 'graph_node_search' ? '' : ' order by rowid'}`).all() as Row[];
    writeFileSync(join(draft, `${mirror.to}.jsonl`), rows.map((row, index) => line(row, index, mirror)).join('\n'));
  }
  db.close();
  const tenants = ['default', 'acme', 'globex'].map((id) => ({
    team_id: id,
    name: id,
    slug: id,
    created_at: '2026-11-23T16:34:45Z',
    updated_at: '2026-11-23T16:34:45Z',
    metadata: {},
  }));
  writeFileSync(join(draft, 'teams.jsonl'), tenants.map((row) => JSON.stringify(row)).join('\n'));
  for (const name of extra) {
    const rows = JSON.parse(readFileSync(join(fixtures, name), 'utf8')) as Row[];
    writeFileSync(join(draft, name.replace(/\.json$/, '.jsonl')), rows.map((row) => JSON.stringify(row)).join('\n'));
  }
  if (!existsSync(target)) renameSync(draft, target);
  return target;
}

function line(row: Row, index: number, { rename = {}, drop = [], jsonb = [], add }: Mirror): string {
  const renamed = Object.fromEntries(Object.entries(row).map(([column, value]) => [rename[column] ?? column, value]));
  const complete = { ...renamed, ...add?.(renamed, index) };
  const members = Object.entries(complete)
    .filter(([column]) => !drop.includes(column))
    .map(
      ([column, value]) =>
        `${JSON.stringify(column)}:${jsonb.includes(column) && typeof value === 'string' ? value : JSON.stringify(value)}`,
    );
  return `{${members.join(',')}}`;
}
