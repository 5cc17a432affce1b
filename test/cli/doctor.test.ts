import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { createAgentBomDatabase, createManagedDatabase, type PgFixture } from '../support/databases';
import { demoDatabase } from '../support/demoRows';
import { newPath, parityql } from './command';

const doctor = (env: Record<string, string>, ...more: string[]): ReturnType<typeof parityql> => parityql(['doctor', ...more], { env });

describe('parityql doctor on SQLite', () => {
  it('reports the tables of every entity, and what is missing in the settings', async () => {
    const file = demoDatabase();
    const { code, out, err } = await doctor({ AGENT_BOM_DB: file });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^stores +SQLITE \(attached: the schema belongs to agent-bom, no DDL ever\)\nmutations +off \(PARITYQL_ATTACHED_WRITES\)\nlimits +6000 reads/,
    );
    expect(out).toMatch(/\nSQLITE: reachable in [\d.]+ ms, version 3\.\S+\n {2}file +\S+\n/);
    expect(out).toContain(file);
    expect(out).toMatch(/\n {2}SCAN_JOBS +FULL +yes +jobs\n/);
    expect(out).toMatch(/\n1 warning\(s\):\n- AGENT_BOM_AUDIT_HMAC_KEY is not set: the audit chain cannot be verified\.\n\nNo faults\.\n$/);
  });

  it('warns of a table that agent-bom has not created, and faults a file that is not its own', async () => {
    const file = demoDatabase();
    const db = new Database(file);
    db.exec('drop table trend_history');
    const one = await doctor({ AGENT_BOM_DB: file });
    const names = (
      db.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'").all() as { name: string }[]
    ).map(({ name }) => name);
    for (const name of names) db.exec(`drop table if exists "${name}"`);
    db.close();
    expect(one.code).toBe(0);
    expect(one.out).toMatch(/\n {2}TRENDS +FULL +NO +trend_history\n/);
    expect(one.out).toContain('SQLITE: TRENDS answers STORE_ABSENT where it needs trend_history');
    const none = await doctor({ AGENT_BOM_DB: file });
    expect(none.code).toBe(1);
    expect(none.out).toMatch(/\n1 FAULT\(S\):\n- SQLITE: none of agent-bom's tables is there: is this its database\?\n$/);
  });

  it.each<[string, (file: string) => void, string]>([
    ['that is absent', () => undefined, 'the database file cannot be opened for reading'],
    ['that is a folder', (file) => mkdirSync(file), 'the database file cannot be opened for reading'],
    ['that is no database', (file) => writeFileSync(file, 'no database '.repeat(200)), 'the database file cannot be read'],
  ])('faults an attached file %s, and changes nothing', async (_what, prepare, why) => {
    const file = newPath('agent-bom.db');
    prepare(file);
    const before = readdirSync(dirname(file));
    const { code, out } = await doctor({ AGENT_BOM_DB: file });
    expect(code).toBe(1);
    expect(out).toContain(`SQLITE: NOT REACHABLE. SQLITE is unavailable: ${why}.\n`);
    expect(out).toMatch(/\n1 FAULT\(S\):\n- SQLITE is unavailable: .+\n$/);
    expect(readdirSync(dirname(file))).toEqual(before);
  });

  it('does not create the embedded store that a start would create', async () => {
    const file = newPath('parityql.sqlite');
    const { code, out } = await doctor({ PARITYQL_DATA_FILE: file });
    expect(code).toBe(0);
    expect(out).toContain('SQLITE: not there yet; the first start creates it.');
    expect(readdirSync(dirname(file))).toEqual([]);
  });

  it('reports every configured store as JSON', async () => {
    const file = demoDatabase();
    const { code, out } = await doctor({ AGENT_BOM_DB: file, AGENT_BOM_CLICKHOUSE_URL: 'http://127.0.0.1:1' }, '--json');
    expect(code).toBe(1);
    const report = JSON.parse(out) as { reports: any[]; faults: string[]; warnings: string[] };
    expect(report.reports.map(({ backend, health }) => [backend, health.reachable] as unknown)).toEqual(
      expect.arrayContaining([
        ['SQLITE', true],
        ['CLICKHOUSE', false],
      ]),
    );
    expect(report.faults).toEqual([expect.stringContaining('CLICKHOUSE is unavailable')]);
    expect(report.warnings).toEqual([expect.stringContaining('AGENT_BOM_AUDIT_HMAC_KEY')]);
  });
});

describe('parityql doctor on Postgres', () => {
  let db: PgFixture;
  beforeAll(async () => {
    db = await createAgentBomDatabase();
  });
  afterAll(() => db.drop());

  const attached = (): Record<string, string> => ({
    AGENT_BOM_POSTGRES_URL: db.appUrl,
    AGENT_BOM_POSTGRES_MAINTENANCE_URL: db.maintenanceUrl,
    AGENT_BOM_AUDIT_HMAC_KEY: 'key',
  });

  it('finds nothing wrong with a running agent-bom', async () => {
    const { code, out } = await doctor(attached());
    expect(out).toMatch(
      /\nPOSTGRES: reachable in [\d.]+ ms, version 1\S+\n {2}role +agent_bom_app\n {2}maintenance +agent_bom_maintenance\n/,
    );
    expect(out).not.toContain('warning');
    expect(out).toMatch(/\nNo faults\.\n$/);
    expect(code).toBe(0);
  });

  it.each<[string, (url: string) => string, string]>([
    ['a wrong password', (url) => url.replace(/:[^:@]+@/, ':wrong-password@'), 'it refused the configured credentials'],
    ['a server that is not there', () => 'postgresql://agent_bom_app:wrong-password@127.0.0.1:1/none', 'the connection failed'],
    ['a database that is not there', (url) => `${url}_absent`, 'the connection failed'],
  ])('names %s once', async (_what, urlOf, why) => {
    const { code, out } = await doctor({ ...attached(), AGENT_BOM_POSTGRES_URL: urlOf(db.appUrl) });
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`\\n1 FAULT\\(S\\):\\n- POSTGRES is unavailable: ${why}\\.\\n$`));
  });

  it('reports both stores side by side', async () => {
    const { code, out } = await doctor({ ...attached(), AGENT_BOM_DB: demoDatabase() });
    expect(code).toBe(0);
    expect(out).toMatch(/^stores +POSTGRES \+ SQLITE /);
    expect(out).toMatch(/\nPOSTGRES: reachable[^]+\nSQLITE: reachable/);
  });

  it('says that the bootstrap has not been applied to a managed database, and how to apply it', async () => {
    const fresh = await createManagedDatabase();
    const { Client } = await import('pg');
    const client = new Client({ connectionString: fresh.ownerUrl });
    await client.connect();
    await client.query('drop schema public cascade');
    await client.query('create schema public');
    await client.query('grant usage on schema public to agent_bom_app, agent_bom_maintenance');
    await client.end();
    const env = {
      ...attached(),
      PARITYQL_STORE_MODE: 'managed',
      AGENT_BOM_POSTGRES_URL: fresh.appUrl,
      AGENT_BOM_POSTGRES_MAINTENANCE_URL: fresh.maintenanceUrl,
    };
    const without = await doctor(env);
    const withOwner = await doctor({ ...env, PARITYQL_OWNER_URL: fresh.ownerUrl });
    await fresh.drop();
    expect(without.code).toBe(1);
    expect(without.out).toMatch(
      /the bootstrap has not been applied: no table scan_jobs, .+\. To repair: set PARITYQL_OWNER_URL and run `parityql migrate`\./,
    );
    expect(withOwner.out).toMatch(/To repair: run `parityql migrate`\./);
  });
});
