import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { createManagedDatabase, type PgFixture } from '../support/databases';
import { demoDatabase } from '../support/demoRows';
import { installedPackage, newPath, parityql } from './command';

const migrate = (env: Record<string, string>, root?: string): ReturnType<typeof parityql> =>
  parityql(['migrate'], { env, ...(root === undefined ? {} : { root }) });
const tablesOf = (file: string): unknown[] => {
  const db = new Database(file, { readonly: true });
  const names = db.prepare("select name from sqlite_master where type = 'table' order by 1").pluck().all();
  db.close();
  return names;
};

describe('parityql migrate', () => {
  it('creates the tables of an embedded SQLite file, once, and no demo rows', async () => {
    const file = newPath('data/parityql.sqlite');
    const first = await migrate({ PARITYQL_DATA_FILE: file });
    expect(first).toEqual({ code: 0, out: 'SQLITE: the tables of 11 entities are there.\n', err: '' });
    const tables = tablesOf(file);
    expect(tables).toEqual(expect.arrayContaining(['jobs', 'fleet_agents', 'audit_log', 'graph_nodes']));
    expect(await migrate({ PARITYQL_DATA_FILE: file })).toEqual(first);
    expect(tablesOf(file)).toEqual(tables);
    const db = new Database(file, { readonly: true });
    expect(db.prepare('select count(*) from jobs').pluck().get()).toBe(0);
    db.close();
  });

  it.each<[string, (file: string) => void]>([
    ['that is a folder', (file) => mkdirSync(file)],
    ['that is no database', (file) => writeFileSync(file, 'no database '.repeat(200))],
  ])('fails on a file %s', async (_what, prepare) => {
    const file = newPath('data.sqlite');
    prepare(file);
    const { code, out, err } = await migrate({ PARITYQL_DATA_FILE: file });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^SQLITE is unavailable: the database file cannot be (read|opened or created)\.\n$/);
  });

  it.each([
    ['SQLite', (): Record<string, string> => ({ AGENT_BOM_DB: newPath('agent-bom.db') })],
    ['Postgres', (): Record<string, string> => ({ AGENT_BOM_POSTGRES_URL: 'postgresql://agent_bom_app@127.0.0.1:1/none' })],
  ])('refuses to change an attached %s', async (_name, envOf) => {
    const env = envOf();
    const { code, err } = await migrate(env);
    expect(code).toBe(1);
    expect(err).toContain('attached to the stores of a running agent-bom; set PARITYQL_STORE_MODE=managed');
    if (env['AGENT_BOM_DB'] !== undefined) expect(existsSync(env['AGENT_BOM_DB'])).toBe(false);
  });

  describe('on Postgres', () => {
    let db: PgFixture;
    beforeAll(async () => {
      db = await createManagedDatabase();
    });
    afterAll(() => db.drop());
    const env = (ownerUrl: string): Record<string, string> => ({
      PARITYQL_STORE_MODE: 'managed',
      AGENT_BOM_POSTGRES_URL: db.appUrl,
      PARITYQL_OWNER_URL: ownerUrl,
    });

    it('applies the bootstrap from an installed package, and both stores when there are two', async () => {
      const { code, out } = await migrate({ ...env(db.ownerUrl), AGENT_BOM_DB: demoDatabase() }, installedPackage());
      expect(code).toBe(0);
      expect(out).toBe(
        'POSTGRES: applied roles.sql, bootstrap.sql, graph.sql, indexes.sql, access.sql. Tables of runtime entities are created on first use.\n' +
          'SQLITE: the tables of 11 entities are there.\n',
      );
    });

    it.each<[string, (url: string) => string, RegExp]>([
      ['without an owner', () => '', /PARITYQL_OWNER_URL is not set: the bootstrap needs a login that owns the database\n$/],
      [
        'with a wrong password',
        (url) => url.replace(/:[^:@]+@/, ':wrong-password@'),
        /^POSTGRES is unavailable: it refused the configured credentials\.\n$/,
      ],
      [
        'without a server',
        () => 'postgresql://owner:wrong-password@127.0.0.1:1/none',
        /^POSTGRES is unavailable: the connection failed\.\n$/,
      ],
      [
        'with the application login',
        () => db.appUrl,
        /^POSTGRES is unavailable: the configured role lacks a privilege that this needs\.\n$/,
      ],
      ['with what is no URL', () => 'owner@host', /PARITYQL_OWNER_URL is not a postgresql:\/\/ URL\n$/],
    ])('fails %s', async (_what, urlOf, message) => {
      const { code, out, err } = await migrate(env(urlOf(db.ownerUrl)));
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(message);
    });
  });
});
