import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { StatementEvent } from '../../datasources/backend';

const update = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;

/** Statements as they are kept on record. */
export function onRecord(statements: readonly StatementEvent[]): string {
  return statements.map((s) => `${s.sql}\n-- ${JSON.stringify(s.parameters)}`).join('\n\n') + '\n';
}

/** Compares with what is on record; `UPDATE_GOLDEN=1` records anew. */
export function compareWithRecord(file: string, actual: string): void {
  if (update || !existsSync(file)) {
    if (process.env['CI'] !== undefined) throw new Error(`${basename(file)} is not on record`);
    writeFileSync(file, actual);
  }
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

/** Every statement of an operation binds the tenant: as a predicate on its column, or as the prefix of a rate-limit bucket. */
export function tenantBound(sql: string): boolean {
  // Settings of the transaction read no table.
  if (/^select set_config\(/.test(sql) && !/ from /.test(sql)) return true;
  return /"?(?:tenant_id|team_id)"? = (?:\?|\$\d+)/i.test(sql) || /bucket_key/.test(sql);
}
