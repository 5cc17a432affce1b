import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { createAgentBomDatabase, type PgFixture } from '../support/databases';
import { demoDatabase } from '../support/demoRows';
import { installedPackage, newPath, parityql, serve, type Serving } from './command';

const get = async (server: Serving, path: string): Promise<{ status: number; type: string; text: string }> => {
  const response = await fetch(`${server.address}${path}`);
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
};

const ask = async (server: Serving, query: string, headers: Record<string, string> = {}): Promise<any> => {
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

describe('parityql serve', () => {
  it('serves the demo data from an installed package, started in another folder, and writes nothing there', async () => {
    const cwd = dirname(newPath('x'));
    const file = newPath('data/parityql.sqlite');
    const server = await serve({ root: installedPackage(), cwd, env: { PARITYQL_DATA_FILE: file } });
    try {
      expect(server.output()).toMatch(/ParityQL \S+ is ready\.[^]*SQLITE \(managed\) with the demo data set[^]*tenant acme, role ADMIN/);
      const { data } = await ask(server, '{ scanJobs(first: 1) { totalCount } attackPaths(first: 1) { nodes { summary } } }');
      expect(data.scanJobs.totalCount).toBeGreaterThan(0);
      const page = await get(server, '/graphiql');
      expect(page).toMatchObject({ status: 200, type: expect.stringContaining('text/html') as string });
      const assets = [...page.text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
      expect(assets.length).toBeGreaterThanOrEqual(5);
      for (const path of assets) expect({ path, status: (await get(server, path)).status }).toEqual({ path, status: 200 });
      expect((await get(server, '/readyz')).status).toBe(200);
    } finally {
      await server.stop();
    }
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('says when its port is taken, and ends', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
    );
    const env = { PORT: String(port), AGENT_BOM_DB: demoDatabase(), PARITYQL_LOG_LEVEL: 'silent' };
    const { code, out, err } = await parityql(['serve'], { env });
    taken.close();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('EADDRINUSE');
  });

  it('says when the file of its embedded store cannot be used, and ends', async () => {
    const file = newPath('notes.txt');
    writeFileSync(file, 'this is no database, but long enough to be taken for one if nobody looks at its header: '.repeat(20));
    const { code, err } = await parityql(['serve'], { env: { PARITYQL_DATA_FILE: file, PORT: '0', PARITYQL_LOG_LEVEL: 'silent' } });
    expect({ code, err }).toEqual({ code: 1, err: 'SQLITE is unavailable: the database file cannot be read.\n' });
  });

  it.each<[string, (file: string) => void]>([
    ['is absent', () => undefined],
    ['is a folder', (file) => mkdirSync(file)],
    ['is no database', (file) => writeFileSync(file, 'no database '.repeat(200))],
  ])('starts on an attached file that %s, answers a typed error and is not ready', async (_what, prepare) => {
    const file = newPath('agent-bom.db');
    prepare(file);
    const before = readdirSync(dirname(file));
    const server = await serve({ env: { AGENT_BOM_DB: file } });
    try {
      const { errors } = await ask(server, '{ scanJobs(first: 1) { totalCount } }');
      expect(errors[0].extensions.code).toBe('BACKEND_UNAVAILABLE');
      expect((await get(server, '/readyz')).status).toBe(503);
    } finally {
      await server.stop();
    }
    expect(readdirSync(dirname(file))).toEqual(before);
  });

  describe('on Postgres', () => {
    let db: PgFixture;
    const key = { authorization: 'Bearer cli-test-key' };
    beforeAll(async () => {
      db = await createAgentBomDatabase();
    });
    afterAll(() => db.drop());

    it.each<[string, (url: string) => string, string]>([
      ['a wrong password', (url) => url.replace(/:[^:@]+@/, ':wrong-password@'), 'it refused the configured credentials'],
      ['a server that is not there', () => 'postgresql://agent_bom_app:wrong-password@127.0.0.1:1/none', 'the connection failed'],
      ['a database that is not there', (url) => `${url}_absent`, 'the connection failed'],
    ])('starts with %s, answers a typed error and is not ready', async (_what, urlOf, why) => {
      const server = await serve({ env: { AGENT_BOM_POSTGRES_URL: urlOf(db.appUrl), AGENT_BOM_API_KEY: 'cli-test-key' } });
      try {
        const { errors } = await ask(server, '{ scanJobs(first: 1) { totalCount } }', key);
        expect(errors[0]).toMatchObject({ message: `POSTGRES is unavailable: ${why}.`, extensions: { code: 'BACKEND_UNAVAILABLE' } });
        const ready = await get(server, '/readyz');
        expect(ready.status).toBe(503);
        expect(ready.text + server.output()).not.toMatch(/wrong-password|agent_bom_app|127\.0\.0\.1:1\b/);
      } finally {
        await server.stop();
      }
    });

    it('says that nobody can sign in when there is neither a key nor a way to look keys up', async () => {
      const server = await serve({ env: { AGENT_BOM_POSTGRES_URL: db.appUrl } });
      await server.stop();
      expect(server.output()).toContain('NOBODY CAN SIGN IN');
    });
  });
});
