import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { seedDemo } from '../datasources/sqlite/seed';
import { benchRows, type BenchRow } from './rows';
import type { Store } from './store';

/** A SQLite file with the demo rows and those of the benchmark. */
export function sqliteStore(): Store {
  const file = join(mkdtempSync(join(tmpdir(), 'parityql-bench-')), 'bench.sqlite');
  seedDemo(file, join(__dirname, '..', 'demo', 'rows'), () => new Date('2026-11-23T18:00:00Z'));
  const db = new Database(file);
  db.transaction(() => {
    for (const [table, rows] of Object.entries(benchRows())) insert(db, table, rows);
  })();
  db.exec('analyze');
  db.close();
  return {
    backend: 'SQLITE',
    env: { AGENT_BOM_DB: file },
    stop: async () => rmSync(dirname(file), { recursive: true }),
  };
}

function insert(db: Database.Database, table: string, rows: readonly BenchRow[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const statement = db.prepare(`insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`);
  for (const row of rows) statement.run(...columns.map((column) => stored(row[column])));
}

const stored = (value: unknown): unknown => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value);
