import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';

const suffix = '.jsonl';
const batchSize = 2000;

/** Tables that others refer to come first. */
const parents = ['teams', 'scan_jobs'];

/** The tables a directory of `<table>.jsonl` files has rows for, parents first. */
export function tablesOf(rowsDir: string): readonly string[] {
  const tables = readdirSync(rowsDir)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .sort();
  return [...parents.filter((name) => tables.includes(name)), ...tables.filter((name) => !parents.includes(name))];
}

/** The lines of one table's file, unparsed. */
export function rowLines(rowsDir: string, table: string): readonly string[] {
  return readFileSync(join(rowsDir, table + suffix), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Replaces the content of the tables by the rows of the directory. Needs a superuser: triggers and foreign keys are off meanwhile. */
export async function loadRows(client: Client, rowsDir: string): Promise<void> {
  const tables = tablesOf(rowsDir);
  await client.query('begin');
  await client.query("set local session_replication_role = 'replica'");
  for (const table of [...tables].reverse()) await client.query(`delete from ${client.escapeIdentifier(table)}`);
  for (const table of tables) await loadTable(client, table, rowLines(rowsDir, table));
  await client.query('commit');
  await alignSequences(client);
}

async function loadTable(client: Client, table: string, lines: readonly string[]): Promise<void> {
  const name = client.escapeIdentifier(table);
  const columns = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line) as object)));
  const list = [...columns].map((column) => client.escapeIdentifier(column)).join(', ');
  for (let start = 0; start < lines.length; start += batchSize) {
    // The text goes through unparsed: JavaScript numbers would lose precision.
    const batch = `[${lines.slice(start, start + batchSize).join(',')}]`;
    await client.query(`insert into ${name} (${list}) select ${list} from json_populate_recordset(null::${name}, $1::json)`, [batch]);
  }
}

async function alignSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `select c.relname as table, a.attname as column, pg_get_serial_sequence(c.oid::regclass::text, a.attname) as sequence
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and pg_get_serial_sequence(c.oid::regclass::text, a.attname) is not null`,
  );
  for (const { table, column, sequence } of rows) {
    const [name, key] = [client.escapeIdentifier(table), client.escapeIdentifier(column)];
    await client.query(`select setval($1::regclass, coalesce((select max(${key}) from ${name}), 1), exists (select from ${name}))`, [
      sequence,
    ]);
  }
}
