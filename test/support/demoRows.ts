import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { seedDemo } from '../../datasources/sqlite/seed';
import { projectRoot } from './sharedData';

/** The demo data set. */
export const demoRowsDir: string = join(projectRoot, 'demo', 'rows');

let template: string | undefined;

/** A fresh SQLite file with the demo rows. */
export function demoDatabase(): string {
  template ??= makeTemplate();
  const file = join(mkdtempSync(join(tmpdir(), 'parityql-demo-')), 'demo.sqlite');
  copyFileSync(template, file);
  return file;
}

function makeTemplate(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'parityql-demo-')), 'template.sqlite');
  seedDemo(file, demoRowsDir, () => new Date('2026-11-23T18:00:00Z'));
  // The copy takes one file only, so nothing may be left in a log beside it.
  const db = new Database(file);
  db.pragma('wal_checkpoint(truncate)');
  db.pragma('journal_mode = delete');
  db.close();
  return file;
}
