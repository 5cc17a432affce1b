import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { sqliteRuntimeObjects } from '../../datasources/sqlite/ddl';
import { ensureSqliteObjects } from '../../datasources/sqlite/ensure';
import { seedDemo } from '../../datasources/sqlite/seed';
import type { LogicalEntity } from '../../datasources/vocabulary';
import { demoDatabase, demoRowsDir } from '../support/demoRows';
import { itReal, projectRoot, sharedDataDir } from '../support/sharedData';

const now = (): Date => new Date('2026-11-23T18:00:00Z');

const rowCounts: Readonly<Record<string, number>> = {
  api_rate_limits: 6,
  attack_paths: 245,
  audit_chain_checkpoint: 3,
  audit_log: 167,
  fleet_agents: 61,
  fleet_endpoints: 10,
  gateway_policies: 20,
  graph_edges: 3202,
  graph_filter_presets: 3,
  graph_node_search: 3167,
  graph_nodes: 3167,
  graph_snapshots: 31,
  idempotency_keys: 12,
  interaction_risks: 36,
  jobs: 36,
  policy_audit_log: 77,
  scan_schedules: 12,
  sources: 17,
  trend_history: 208,
};

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'parityql-seed-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function using<T>(file: string, read: (db: Database.Database) => T): T {
  const db = new Database(file);
  try {
    return read(db);
  } finally {
    db.close();
  }
}

const countsOf = (db: Database.Database): Record<string, number> =>
  Object.fromEntries(Object.keys(rowCounts).map((table) => [table, db.prepare(`select count(*) from ${table}`).pluck().get() as number]));

/** Every row of a table in the order of insertion, with the storage class of every value. */
const contentOf = (db: Database.Database, table: string): unknown => {
  const columns = db.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[];
  const values = columns.map((column) => `"${column}", typeof("${column}")`).join(', ');
  return db.prepare(`select ${values} from ${table} order by rowid`).raw().all();
};

/** A folder with one table of rows. */
const rowsOf = (table: string, row: unknown): string => {
  const folder = join(dir, 'rows');
  mkdirSync(folder);
  writeFileSync(join(folder, `${table}.jsonl.gz`), gzipSync(JSON.stringify(row)));
  return folder;
};

describe('the demo data set', () => {
  test('is loaded once, in a folder that does not exist yet', () => {
    const file = join(dir, 'new', 'demo.sqlite');
    const rows = Object.values(rowCounts).reduce((sum, count) => sum + count, 0);
    expect(seedDemo(file, demoRowsDir, now)).toEqual({ loaded: true, rows });
    expect(seedDemo(file, demoRowsDir, now)).toEqual({ loaded: false, rows: 0 });
    using(file, (db) => {
      expect(countsOf(db)).toEqual(rowCounts);
      expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    });
  });

  test('does not come back after its rows were deleted', () => {
    const file = demoDatabase();
    using(file, (db) => db.exec('delete from sources'));
    expect(seedDemo(file, demoRowsDir, now).loaded).toBe(false);
    expect(using(file, countsOf)['sources']).toBe(0);
  });

  test('every copy is a file of its own', () => {
    const file = demoDatabase();
    using(file, (db) => db.exec('delete from jobs'));
    expect(using(demoDatabase(), countsOf)['jobs']).toBe(36);
  });

  test('the audit chain of every tenant is linked in the order of insertion, up to its checkpoint', () => {
    using(demoDatabase(), (db) => {
      const checkpoints = db.prepare('select * from audit_chain_checkpoint').all() as Record<string, unknown>[];
      expect(checkpoints.map((row) => row['tenant_id']).sort()).toEqual(['acme', 'default', 'globex']);
      for (const { tenant_id: tenant, entry_count: count, head_signature: head } of checkpoints) {
        const entries = db
          .prepare('select prev_signature as prev, hmac_signature as own from audit_log where tenant_id = ? order by rowid')
          .all(tenant) as { prev: string; own: string }[];
        expect(entries.map((entry) => entry.prev)).toEqual(['', ...entries.slice(0, -1).map((entry) => entry.own)]);
        expect([entries.length, entries.at(-1)?.own]).toEqual([count, head]);
      }
    });
  });

  test('holds no credential', () => {
    const secret =
      /AKIA[A-Z0-9]{16}|\bgh[pousr]_\w{20,}|\bsk-[A-Za-z0-9]{20,}|\babom_\w{12,}|\bxox[abp]-|\beyJ[\w-]{20,}\.|-----BEGIN|:\/\/[^/\s"]+:[^/\s"]+@/;
    using(demoDatabase(), (db) => {
      for (const table of Object.keys(rowCounts)) expect(JSON.stringify(contentOf(db, table))).not.toMatch(secret);
    });
  });

  test.each([
    ['table', 'nosuch', { a: 1 }, /unknown table: nosuch/],
    ['column', 'sources', { source_id: 's1', 'x"; drop table jobs': 1 }, /unknown column: sources\.x/],
  ])('rows of an unknown %s are refused, and nothing is loaded', (_what, table, row, message) => {
    const file = join(dir, 'demo.sqlite');
    expect(() => seedDemo(file, rowsOf(table, row), now)).toThrow(message);
    expect(using(file, countsOf)['sources']).toBe(0);
    expect(seedDemo(file, demoRowsDir, now).loaded).toBe(true);
  });

  itReal('is what agent-bom wrote, to the byte', () => {
    const copy = join(dir, 'real.sqlite');
    copyFileSync(join(sharedDataDir ?? '', 'agent-bom.sqlite'), copy);
    using(copy, (real) =>
      using(demoDatabase(), (db) => {
        for (const table of Object.keys(rowCounts).filter((name) => name !== 'api_rate_limits'))
          expect({ table, same: JSON.stringify(contentOf(db, table)) === JSON.stringify(contentOf(real, table)) }).toEqual({
            table,
            same: true,
          });
      }),
    );
  });
});

describe('more than one process', () => {
  const holdLock = `
    const db = new (require('better-sqlite3'))(process.argv[1]);
    db.exec("begin immediate; create table other (a)");
    console.log('locked');
    setTimeout(() => { db.exec('commit'); db.close(); }, 300);`;

  test('objects are created after the writer that holds the file', async () => {
    const file = join(dir, 'shared.sqlite');
    using(file, (db) => db.pragma('journal_mode = wal'));
    const writer = spawn(process.execPath, ['-e', holdLock, file], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => writer.once('exit', resolve));
    await new Promise((resolve) => writer.stdout.once('data', resolve));
    using(file, (db) => {
      ensureSqliteObjects(db, 'SCAN_JOBS', now);
      expect(db.prepare("select name from sqlite_master where name in ('jobs', 'other') order by 1").pluck().all()).toEqual([
        'jobs',
        'other',
      ]);
    });
    expect(await ended).toBe(0);
  });

  test('two connections may take turns', () => {
    const file = join(dir, 'shared.sqlite');
    using(file, (first) =>
      using(file, (second) => {
        for (const entity of Object.keys(sqliteRuntimeObjects) as LogicalEntity[])
          for (const db of [first, second]) ensureSqliteObjects(db, entity, now);
        expect(countsOf(second)).toEqual(countsOf(first));
      }),
    );
  });
});
