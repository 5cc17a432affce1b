import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asBrowser, goodClaims, secrets, startAuthServer, type AuthServer } from '../support/authServer';
import { ownerUrlVariable } from '../support/globalSetup';

const tenants = ['acme', 'globex'] as const;
type Tenant = (typeof tenants)[number];
type Headers = Record<string, string>;

/** Fields over jobs only: the own rows, the number of them, and the other tenant's asked for by name. */
const query =
  '{ scanJobs(first: 50) { totalCount nodes { jobId } } scanJobStats { total } theirs: scanJob(jobId: "globex-1") { jobId } mine: scanJob(jobId: "acme-1") { jobId } session { tenantId } }';
const failing = '{ scanJob(jobId: "\\u0000") { jobId } scanJobs(first: 50, after: "forged") { nodes { jobId } } }';

/** How a caller of a tenant signs in, by each method that can name a tenant. */
const methods: Readonly<Record<string, (server: AuthServer, tenant: Tenant) => Promise<Headers>>> = {
  api_key: async (server, tenant) => ({ 'x-api-key': (await server.issue({ team_id: tenant })).raw }),
  saml: async (server, tenant) => ({
    'x-api-key': (await server.issue({ team_id: tenant, name: `saml:${tenant}`, scopes: '["saml-session"]' })).raw,
  }),
  browser_session: async (server, tenant) => asBrowser(await server.signIn((await server.issue({ team_id: tenant })).raw)),
  oidc: async (server, tenant) => {
    const claims = { ...goodClaims(server.idp, server.now()), tenant_id: tenant };
    return { authorization: `Bearer ${await server.idp.sign(claims)}` };
  },
  proxy_header: async (_server, tenant) => ({
    'x-agent-bom-proxy-secret': secrets.proxy,
    'x-agent-bom-tenant-id': tenant,
    'x-agent-bom-role': 'viewer',
  }),
};

const expected: Readonly<Record<Tenant, object>> = {
  acme: { own: ['acme-1'], theirs: null, mine: { jobId: 'acme-1' } },
  globex: { own: ['globex-2', 'globex-1'], theirs: { jobId: 'globex-1' }, mine: null },
};

/** Many operations of two tenants through a pool of two connections, failing ones between them; every answer is checked. */
async function countForeignRows(server: AuthServer, names: readonly string[]): Promise<{ answers: number; foreign: number }> {
  const callers: { readonly tenant: Tenant; readonly headers: Headers }[] = [];
  for (const name of names) for (const tenant of tenants) callers.push({ tenant, headers: await methods[name]!(server, tenant) });
  const result = { answers: 0, foreign: 0 };
  const turns = Array.from({ length: 40 * callers.length }, (_, i) => ({ ...callers[i % callers.length]!, fails: i % 7 === 0 }));
  const worker = async (): Promise<void> => {
    for (let next = turns.shift(); next !== undefined; next = turns.shift()) {
      const answer = await server.ask(next.headers, next.fails ? failing : query);
      if (next.fails) continue;
      expect(answer.json.errors).toBeUndefined();
      const { scanJobs, scanJobStats, theirs, mine, session } = answer.json.data;
      const own: string[] = scanJobs.nodes.map((n: { jobId: string }) => n.jobId);
      result.answers += 1;
      result.foreign += own.filter((id) => !id.startsWith(next.tenant)).length;
      expect({ own, theirs, mine }).toEqual(expected[next.tenant]);
      expect([scanJobs.totalCount, scanJobStats.total, session.tenantId]).toEqual([own.length, own.length, next.tenant]);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return result;
}

describe('every way of signing in', () => {
  let server: AuthServer;
  beforeAll(async () => {
    server = await startAuthServer(() => ({ AGENT_BOM_POSTGRES_POOL_MAX_SIZE: '2', PARITYQL_KEY_CACHE_MS: '10000' }));
  });
  afterAll(() => server.close());

  it.each(Object.keys(methods))('shows a tenant its own rows alone: %s', async (name) => {
    const { answers, foreign } = await countForeignRows(server, [name]);
    expect([foreign, answers]).toEqual([0, 68]);
  });

  it('shows a tenant its own rows alone, all of them mixed', async () => {
    const { answers, foreign } = await countForeignRows(server, Object.keys(methods));
    expect(foreign).toBe(0);
    expect(answers).toBeGreaterThan(300);
  });

  it.each<[string, () => Promise<Headers>]>([
    ['the static key', async () => ({ 'x-api-key': secrets.static })],
    ['a key of the environment', async () => ({ 'x-api-key': secrets.environment })],
    ['a session from the static key', async () => asBrowser(await server.signIn(secrets.static))],
  ])('shows the tenant `default` to %s, whatever tenant the request names', async (_what, headersOf) => {
    const headers = { ...(await headersOf()), 'x-agent-bom-tenant-id': 'acme' };
    expect((await server.ask(headers, query)).json.data).toEqual({
      scanJobs: { totalCount: 1, nodes: [{ jobId: 'default-1' }] },
      scanJobStats: { total: 1 },
      theirs: null,
      mine: null,
      session: { tenantId: 'default' },
    });
  });
});

const bouncer = ['/usr/sbin/pgbouncer', 'pgbouncer'].find((binary) => spawnSync(binary, ['--version']).status === 0);

if (bouncer === undefined) {
  it('through PgBouncer: not run, there is no pgbouncer on this machine', () => {
    console.warn('isolation through PgBouncer: not run (no pgbouncer binary)');
    expect(bouncer).toBeUndefined();
  });
} else {
  describe('every way of signing in, through PgBouncer in transaction mode', () => {
    let server: AuthServer;
    let pooler: Pooler;
    beforeAll(async () => {
      pooler = await startPooler(bouncer);
      server = await startAuthServer(
        (_idp) => ({ PARITYQL_KEY_CACHE_MS: '10000' }),
        (url) => pooler.through(url),
      );
    });
    afterAll(async () => {
      await server.close();
      await pooler.stop();
    });

    it('shows a tenant its own rows alone, over one connection to the server', async () => {
      const { answers, foreign } = await countForeignRows(server, Object.keys(methods));
      expect(foreign).toBe(0);
      expect(answers).toBeGreaterThan(300);
      const { rows } = await server.owner.query(
        "select usename, count(*)::int as n from pg_stat_activity where datname = current_database() and usename in ('agent_bom_app', 'agent_bom_maintenance') group by 1 order by 1",
      );
      expect(rows).toEqual([
        { usename: 'agent_bom_app', n: 1 },
        { usename: 'agent_bom_maintenance', n: 1 },
      ]);
    });
  });
}

interface Pooler {
  /** The same login by way of the pooler. */
  through(url: string): string;
  stop(): Promise<void>;
}

/** A PgBouncer that gives its clients one server connection per login, for a transaction at a time. */
async function startPooler(binary: string): Promise<Pooler> {
  const folder = mkdtempSync(join(tmpdir(), 'parityql-bouncer-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new URL(process.env[ownerUrlVariable] ?? '');
  const lines = [
    '[databases]',
    `* = host=127.0.0.1 port=${server.port}`,
    '[pgbouncer]',
    `listen_addr = 127.0.0.1`,
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = plain',
    `auth_file = ${join(folder, 'users')}`,
    'pool_mode = transaction',
    'default_pool_size = 1',
    'max_client_conn = 100',
    'ignore_startup_parameters = extra_float_digits',
  ];
  writeFileSync(join(folder, 'users'), '"agent_bom_app" "fixture-app"\n"agent_bom_maintenance" "fixture-maintenance"\n');
  writeFileSync(join(folder, 'ini'), `${lines.join('\n')}\n`);
  // It refuses to run as root.
  const asNobody = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const child: ChildProcess = spawn(binary, ['-q', ...asNobody, join(folder, 'ini')], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for (let i = 0; !(await listens(port)); i += 1) {
    if (i === 100 || child.exitCode !== null) throw new Error(`PgBouncer did not start: ${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    through: (url) => {
      const pooled = new URL(url);
      pooled.port = String(port);
      return pooled.href;
    },
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
