import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { BackendUnavailableError } from '../errors';
import type { LogicalEntity } from '../vocabulary';
import { sqliteRuntimeObjects } from './ddl';
import { ensureSqliteObjects, storedInstant } from './ensure';
import { sqliteError } from './session';

const component = 'parityql_demo';
const suffix = '.jsonl.gz';

/**
 * Loads the demo rows into a managed file, once. The rows go through the project's own tables, so the demo also tests them. Throws BACKEND_UNAVAILABLE when
 * the file cannot be used.
 */
export function seedDemo(file: string, rowsDir: string, now: () => Date): { readonly loaded: boolean; readonly rows: number } {
  return withTables(file, now, (db) => db.transaction(() => load(db, rowsDir, now)).immediate());
}

/** Creates or upgrades the tables of every entity in a managed file; returns the number of entities. Throws BACKEND_UNAVAILABLE when it cannot be used. */
export function createSqliteTables(file: string, now: () => Date): number {
  return withTables(file, now, (_db, entities) => entities.length);
}

function withTables<T>(file: string, now: () => Date, use: (db: Database.Database, entities: readonly LogicalEntity[]) => T): T {
  const db = openOrCreate(file);
  try {
    db.pragma('journal_mode = wal');
    const entities = Object.keys(sqliteRuntimeObjects) as LogicalEntity[];
    for (const entity of entities) ensureSqliteObjects(db, entity, now);
    return use(db, entities);
  } catch (error) {
    throw sqliteError(error);
  } finally {
    db.close();
  }
}

function openOrCreate(file: string): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return new Database(file, { timeout: 10_000 });
  } catch (error) {
    throw new BackendUnavailableError('SQLITE', 'the database file cannot be opened or created', { cause: error });
  }
}

function load(db: Database.Database, rowsDir: string, now: () => Date): { loaded: boolean; rows: number } {
  if (db.prepare('select 1 from control_plane_schema_versions where component = ?').get(component)) return { loaded: false, rows: 0 };
  let rows = 0;
  for (const name of readdirSync(rowsDir)
    .filter((entry) => entry.endsWith(suffix))
    .sort())
    rows += loadTable(db, name.slice(0, -suffix.length), gunzipSync(readFileSync(join(rowsDir, name))).toString('utf8'));
  db.prepare('insert into control_plane_schema_versions (component, version, updated_at) values (?, 1, ?)').run(
    component,
    storedInstant(now()),
  );
  return { loaded: true, rows };
}

function loadTable(db: Database.Database, table: string, lines: string): number {
  const known = (db.prepare('select name from pragma_table_info(?)').all(table) as { name: string }[]).map((column) => column.name);
  if (known.length === 0) throw new Error(`The demo data name an unknown table: ${table}`);
  const insert = db.prepare(
    `insert into "${table}" (${known.map((c) => `"${c}"`).join(', ')}) values (${known.map(() => '?').join(', ')})`,
  );
  let count = 0;
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const row = JSON.parse(line) as Record<string, unknown>;
    const unknown = Object.keys(row).find((column) => !known.includes(column));
    if (unknown !== undefined) throw new Error(`The demo data name an unknown column: ${table}.${unknown}`);
    insert.run(known.map((column) => row[column] ?? null));
    count += 1;
  }
  return count;
}
