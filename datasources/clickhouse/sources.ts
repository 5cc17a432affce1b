import { StoreAbsentError } from '../errors';
import { analyticsDatabase, analyticsTables } from './ddl';
import type { ClickHouseEngine } from './engine';

/** Columns whose rows are versions of one record, newest `updated_at` first; tables without them hold only what was appended. */
const recordKeys: Readonly<Record<string, readonly string[]>> = {
  vulnerability_scans: ['tenant_id', 'scan_id', 'finding_key'],
  runtime_events: ['tenant_id', 'event_id'],
  scan_metadata: ['tenant_id', 'scan_id'],
  compliance_controls: ['tenant_id', 'scan_id', 'control_key'],
  audit_events: ['tenant_id', 'entry_id'],
};

/**
 * What a statement reads a table from, so that every record counts once whether or not the engine has merged its versions: FINAL where the table replaces,
 * the newest version of each key where an older agent-bom created it as append-only, and distinct rows where the table has no key at all. The
 * tenant's predicate is part of it.
 */
export class AnalyticsSources {
  private engines: Promise<ReadonlyMap<string, string>> | null = null;

  constructor(private readonly engine: ClickHouseEngine) {}

  /** The source of one table, to be followed by further conditions of the statement. STORE_ABSENT when the table does not exist. */
  async of(table: string): Promise<string> {
    this.engines ??= this.read();
    const engine = (await this.engines.catch((error: unknown) => this.forget(error))).get(table);
    if (engine === undefined) {
      this.engines = null;
      throw new StoreAbsentError('CLICKHOUSE', `table ${table}`);
    }
    const name = `${analyticsDatabase}.${table}`;
    const key = recordKeys[table];
    const mine = 'tenant_id = {tenant:String}';
    if (key === undefined) return `(SELECT DISTINCT * FROM ${name} WHERE ${mine})`;
    if (engine.startsWith('Replacing')) return `(SELECT * FROM ${name} FINAL WHERE ${mine})`;
    return `(SELECT * FROM ${name} WHERE ${mine} ORDER BY updated_at DESC LIMIT 1 BY ${key.join(', ')})`;
  }

  /** Names of the tables that exist. */
  async existing(): Promise<ReadonlySet<string>> {
    return new Set((await this.read()).keys());
  }

  private forget(error: unknown): never {
    this.engines = null;
    throw error;
  }

  private async read(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.engine.rows({
      sql: 'SELECT name, engine FROM system.tables WHERE database = {database:String} AND name IN {names:Array(String)}',
      params: { database: analyticsDatabase, names: Object.keys(analyticsTables) },
    });
    return new Map(rows.map((row) => [String(row['name']), String(row['engine'])]));
  }
}
