import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';

/** Tables of the demo data set; the order within a table is the order of insertion, which the audit chain depends on. */
const tables = [
  'jobs',
  'fleet_agents',
  'fleet_endpoints',
  'gateway_policies',
  'policy_audit_log',
  'sources',
  'scan_schedules',
  'audit_log',
  'audit_chain_checkpoint',
  'graph_snapshots',
  'graph_nodes',
  'graph_edges',
  'attack_paths',
  'interaction_risks',
  'graph_filter_presets',
  'graph_node_search',
  'trend_history',
  'idempotency_keys',
];

/** A real agent-bom keeps no rate-limit state in SQLite; these rows are what a managed store would hold. */
const rateLimits = ['acme', 'globex', 'default'].flatMap((tenant, index) =>
  ['read', 'scan'].map((kind, offset) => ({
    bucket_key: `tenant:${tenant}:${kind}`,
    window_started: 1795456740 + 60 * index,
    hits: 12 + 7 * index + 3 * offset,
    updated_at: '2026-11-23T17:59:30.000000+00:00',
  })),
);

function main(source: string | undefined): void {
  if (source === undefined) throw new Error('usage: tsx scripts/makeDemo.ts <agent-bom SQLite file>');
  const folder = join(__dirname, '..', 'demo', 'rows');
  mkdirSync(folder, { recursive: true });
  const db = new Database(resolve(source), { readonly: true });
  for (const table of tables) write(folder, table, db.prepare(`select * from "${table}" order by rowid`).all());
  db.close();
  write(folder, 'api_rate_limits', rateLimits);
}

function write(folder: string, table: string, rows: readonly unknown[]): void {
  const text = rows.map((row) => JSON.stringify(row)).join('\n');
  writeFileSync(join(folder, `${table}.jsonl.gz`), gzipSync(Buffer.from(text), { level: 9 }));
  console.log(`${table}: ${rows.length}`);
}

main(process.argv[2]);
