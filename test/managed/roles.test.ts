import { parityql, serve, type Ended } from '../cli/command';
import { createEmptyDatabase, type EmptyDatabase } from './emptyDatabase';
import { ask, settingsFor, type Answer } from './gateway';

const jobs = '{ scanJobs(first: 1) { totalCount } }';
const backend = '{ controlPlane { backends { kind reachable lastError } } }';
const codes = ({ errors }: Answer): unknown[] => errors.map(({ extensions: { code } }) => code as unknown);

describe('logins of a managed Postgres', () => {
  let db: EmptyDatabase;
  let env: Record<string, string>;
  beforeAll(async () => {
    db = await createEmptyDatabase();
    env = settingsFor(db);
    expect((await parityql(['migrate'], { env: { ...env, PARITYQL_OWNER_URL: db.ownerUrl } })).code).toBe(0);
  });
  afterAll(() => db.drop());

  const doctor = (more: Record<string, string> = {}): Promise<Ended> => parityql(['doctor'], { env: { ...env, ...more } });
  const answers = async (more: Record<string, string>, ...queries: readonly string[]): Promise<readonly Answer[]> => {
    const server = await serve({ env: { ...env, ...more } });
    try {
      const all: Answer[] = [];
      for (const query of queries) all.push(await ask(server, query));
      return all;
    } finally {
      await server.stop();
    }
  };

  it.each([
    ['BYPASSRLS', 'bypassrls in role agent_bom_app', 'has BYPASSRLS'],
    ['SUPERUSER', 'superuser', 'is a superuser'],
  ])('a role with %s is refused, and one learns why', async (_name, attribute, what) => {
    const url = await db.login(attribute);
    const [refused, state] = await answers({ AGENT_BOM_POSTGRES_URL: url }, jobs, backend);
    expect(codes(refused!)).toEqual(['BACKEND_UNAVAILABLE']);
    expect(refused!.errors[0].message).toBe('POSTGRES is unavailable: the configured role bypasses row-level security and is refused.');
    expect(state!.data.controlPlane.backends[1]).toMatchObject({
      kind: 'POSTGRES',
      reachable: false,
      lastError: refused!.errors[0].message,
    });
    const { code, out } = await doctor({ AGENT_BOM_POSTGRES_URL: url });
    expect(code).toBe(1);
    expect(out).toContain(`${what}, which no row-level security binds; the gateway refuses it`);
    const [accepted] = await answers({ AGENT_BOM_POSTGRES_URL: url, AGENT_BOM_ALLOW_SUPERUSER_DB: '1' }, jobs);
    expect(accepted!.data).toEqual({ scanJobs: { totalCount: 0 } });
    const allowed = await doctor({ AGENT_BOM_POSTGRES_URL: url, AGENT_BOM_ALLOW_SUPERUSER_DB: '1' });
    expect(allowed.out).toContain('accepted because of AGENT_BOM_ALLOW_SUPERUSER_DB');
  });

  it('the bootstrapped roles have no fault; what the runtime creates is not missed', async () => {
    const { code, out } = await doctor();
    expect(out).toMatch(/\n {2}role +agent_bom_app\n {2}maintenance +agent_bom_maintenance\n/);
    expect(out).toMatch(/\n {2}SOURCES +FULL +on first use +control_plane_sources\n/);
    expect(out).toMatch(/\nNo faults\.\n$/);
    expect(code).toBe(0);
  });

  it('missing grants give a typed error on their fields alone, and are named by the doctor', async () => {
    const url = await db.login('', (role) => `grant select, insert, update, delete on fleet_agents, fleet_endpoints to ${role}`);
    const [answer] = await answers(
      { AGENT_BOM_POSTGRES_URL: url },
      `{ fleetAgents(first: 1) { totalCount } scanJobs(first: 1) { totalCount } }`,
    );
    expect(answer!.data).toEqual({ fleetAgents: { totalCount: 0 }, scanJobs: null });
    expect(codes(answer!)).toEqual(['BACKEND_UNAVAILABLE']);
    expect(answer!.errors[0].message).toBe('POSTGRES is unavailable: the configured role lacks a privilege that this needs.');
    const { code, out } = await doctor({ AGENT_BOM_POSTGRES_URL: url });
    expect(code).toBe(1);
    expect(out).toMatch(/may not read api_keys, .*scan_jobs.*: grant select/);
    expect(out).not.toMatch(/may not read [^:]*fleet_agents/);
    expect(out).toContain('may not create tables in schema public');
  });

  it('a role that may read but not change is named', async () => {
    const url = await db.login('', (role) => `grant agent_bom_readonly to ${role}`);
    const [read, changed] = await answers(
      { AGENT_BOM_POSTGRES_URL: url },
      jobs,
      'mutation { submitScanJob(input: { request: { images: ["a"] } }) { replayed } }',
    );
    expect(read!.data).toEqual({ scanJobs: { totalCount: 0 } });
    expect(codes(changed!)).toEqual(['BACKEND_UNAVAILABLE']);
    expect((await doctor({ AGENT_BOM_POSTGRES_URL: url })).out).toMatch(/may not change api_keys, .*: grant insert, update, delete/);
  });

  it.each<[string, (d: EmptyDatabase) => Promise<Record<string, string>>, RegExp]>([
    [
      'an application role that could switch row-level security off',
      async (d) => ({ AGENT_BOM_POSTGRES_URL: await d.login('in role agent_bom_app, agent_bom_rls_maintenance') }),
      /is a member of agent_bom_rls_maintenance and could switch row-level security off/,
    ],
    [
      'a maintenance role that sees no keys',
      async (d) => ({ AGENT_BOM_POSTGRES_MAINTENANCE_URL: await d.login('in role agent_bom_app') }),
      /is no member of agent_bom_rls_maintenance and finds no API key/,
    ],
    [
      'one login for both',
      async (d) => ({ AGENT_BOM_POSTGRES_MAINTENANCE_URL: d.appUrl }),
      /signs in as the same role as AGENT_BOM_POSTGRES_URL \(agent_bom_app\)/,
    ],
    [
      'a maintenance login with a wrong password',
      async (d) => ({ AGENT_BOM_POSTGRES_MAINTENANCE_URL: d.maintenanceUrl.replace(/:[^:@]+@/, ':wrong-password@') }),
      /AGENT_BOM_POSTGRES_MAINTENANCE_URL: POSTGRES is unavailable: it refused the configured credentials\./,
    ],
    [
      'nobody who could sign in',
      async () => ({ AGENT_BOM_POSTGRES_MAINTENANCE_URL: '', AGENT_BOM_API_KEYS: '' }),
      /NOBODY CAN SIGN IN: set AGENT_BOM_POSTGRES_MAINTENANCE_URL/,
    ],
  ])('the doctor names %s', async (_name, settings, message) => {
    const { code, out } = await doctor(await settings(db));
    expect(code).toBe(1);
    expect(out).toMatch(message);
  });

  it('the doctor names a table whose owner is not bound by row-level security', async () => {
    const url = await db.login('in role agent_bom_app');
    const { username } = new URL(url);
    await db.asOwner(`alter table trend_history owner to ${username}`, 'alter table trend_history no force row level security');
    const owned = await doctor({ AGENT_BOM_POSTGRES_URL: url });
    await db.asOwner('alter table trend_history disable row level security', 'alter table trend_history owner to current_user');
    const open = await doctor();
    await db.asOwner('alter table trend_history enable row level security', 'alter table trend_history force row level security');
    expect(owned.code).toBe(1);
    expect(owned.out).toContain(`role ${username} owns trend_history, whose row-level security is not forced`);
    expect(open.out).toContain('row-level security is off on trend_history');
  });

  it.each([
    ['AGENT_BOM_POSTGRES_MAINTENANCE_URL', 'API keys stored in Postgres are not accepted'],
    ['AGENT_BOM_AUDIT_HMAC_KEY', 'the audit chain cannot be verified, and every mutation is refused (WRITE_REFUSED)'],
    ['PARITYQL_CHECKPOINT_KEY', '`createAuditCheckpoint` is refused'],
  ])('the doctor warns when %s is not set', async (name, message) => {
    const { code, out } = await doctor({ [name]: '' });
    expect(code).toBe(0);
    expect(out).toContain('1 warning(s):\n- ');
    expect(out).toContain(`${name} is not set: ${message}`);
  });
});
