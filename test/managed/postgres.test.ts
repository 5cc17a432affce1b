import { buildGatewaySchema } from '../../server/schema';
import { parityql, serve, type Serving } from '../cli/command';
import { createEmptyDatabase, type EmptyDatabase } from './emptyDatabase';
import { ask, settingsFor } from './gateway';
import { steps, type Known } from './mutations';

const { schema, capabilities } = buildGatewaySchema();
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
/** Only the analytics store takes these. */
const ofAnalytics = ['ingestRuntimeEvents', 'ingestFindings'];
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ type, args }) => String(type).endsWith('Connection') && !args.some((arg) => String(arg.type).endsWith('!')),
);
const inputTypeOf = (field: string): string =>
  String(
    schema
      .getMutationType()
      ?.getFields()
      [field]?.args.find(({ name }) => name === 'input')?.type,
  );
/** Tables that the runtime creates on first use, by an entity that uses them. */
const runtimeTables = {
  gatewayPolicies: 'gateway_policies',
  gatewayPolicyAudit: 'policy_audit_log',
  sources: 'control_plane_sources',
  schedules: 'scan_schedules',
  idempotencyKeys: 'idempotency_keys',
} as const;

const tablesOf = async (db: EmptyDatabase): Promise<readonly unknown[]> =>
  (await db.asOwner("select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1")).map(
    ({ name }) => name,
  );

/** Objects, columns, policies and versions, without the times at which they were made. */
const shapeOf = (db: EmptyDatabase): Promise<readonly unknown[]> =>
  db.asOwner(`select indexdef as v from pg_indexes where schemaname = 'public'
    union all select concat_ws(' ', table_name, column_name, data_type, column_default) from information_schema.columns where table_schema = 'public'
    union all select concat_ws(' ', tablename, policyname, qual, with_check) from pg_policies
    union all select concat_ws(' ', component, version, updated_at) from control_plane_schema_versions order by 1`);

describe('managed Postgres, from an empty database', () => {
  let db: EmptyDatabase;
  let env: Record<string, string>;
  let server: Serving;
  beforeAll(async () => {
    db = await createEmptyDatabase();
    env = settingsFor(db);
  });
  afterAll(async () => {
    await server?.stop();
    await db?.drop();
  });

  it('starts before the bootstrap, and says what is absent', async () => {
    const early = await serve({ env });
    const { errors } = await ask(early, '{ scanJobs(first: 1) { nodes { jobId } } }');
    expect(errors.map(({ extensions: { code } }) => code as unknown)).toEqual(['STORE_ABSENT']);
    await early.stop();
  });

  it('is bootstrapped by `parityql migrate` with the owner, as often as one likes', async () => {
    const first = await parityql(['migrate'], { env: { ...env, PARITYQL_OWNER_URL: db.ownerUrl } });
    expect(first).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^POSTGRES: applied roles\.sql, .+\n$/) as string });
    const shape = await shapeOf(db);
    expect((await parityql(['migrate'], { env: { ...env, PARITYQL_OWNER_URL: db.ownerUrl } })).code).toBe(0);
    const versionless = (rows: readonly any[]): unknown[] => rows.map(({ v }) => String(v).replace(/ \d{4}-\d\d-\d\d .*/, ''));
    expect(versionless(await shapeOf(db))).toEqual(versionless(shape));
    const tables = await tablesOf(db);
    expect(tables).toEqual(expect.arrayContaining(['scan_jobs', 'fleet_agents', 'audit_log', 'graph_nodes', 'api_keys']));
    for (const table of Object.values(runtimeTables)) expect(tables).not.toContain(table);
  });

  it('serves as the restricted role', async () => {
    server = await serve({ env });
    expect(server.output()).toContain('POSTGRES (managed)');
    const { data } = await ask(server, '{ controlPlane { storeMode backends { kind reachable lastError } } }');
    expect(data.controlPlane.storeMode).toBe('MANAGED');
    expect(data.controlPlane.backends).toContainEqual({ kind: 'POSTGRES', reachable: true, lastError: null });
  });

  it.each(Object.entries(runtimeTables))('%s makes %s appear with its first use', async (field, table) => {
    // The two tables of policies belong to one component: the first use of either makes both.
    if (table !== 'policy_audit_log') expect(await tablesOf(db)).not.toContain(table);
    const { errors } = await ask(server, `{ ${field}(first: 1) { totalCount } }`);
    expect(errors).toEqual([]);
    expect(await tablesOf(db)).toContain(table);
  });

  it.each(lists.map(({ name }) => name))('%s answers, with nothing in it', async (name) => {
    const { data, errors } = await ask(server, `{ list: ${name}(first: 10) { totalCount edges { cursor } pageInfo { hasNextPage } } }`);
    expect(errors).toEqual([]);
    // The request itself has been counted.
    const expected = name === 'rateLimits' ? expect.anything() : 0;
    expect(data.list).toEqual({
      totalCount: expected,
      edges: name === 'rateLimits' ? expect.anything() : [],
      pageInfo: { hasNextPage: false },
    });
  });

  it('covers a list of every entity', () => {
    const covered = new Set(lists.map(({ name }) => capabilities.binding(`Query.${name}`)?.entity));
    expect([...capabilities.entities].filter((entity) => !covered.has(entity))).toEqual([]);
  });

  it('makes every change there is', async () => {
    expect([...steps.map(({ mutation }) => mutation), ...ofAnalytics].sort()).toEqual([...mutations].sort());
    const buckets = await ask(server, '{ rateLimits(first: 1) { nodes { bucketKey } } }');
    let known: Known = { bucketKey: buckets.data.rateLimits.nodes[0].bucketKey as string };
    for (const { mutation, input, selection = '', keep } of steps) {
      const document = `mutation ($input: ${inputTypeOf(mutation)}) { payload: ${mutation}(input: $input) { replayed auditEntry { action } ${selection} } }`;
      const { data, errors } = await ask(server, document, { input: input(known) });
      expect({ mutation, errors }).toEqual({ mutation, errors: [] });
      expect(data.payload).toMatchObject({ replayed: false });
      known = { ...known, ...keep?.(data.payload) };
    }
    const audited = await ask(server, '{ auditChain { count verify { intact verified tampered } } }');
    expect(audited.data.auditChain).toMatchObject({ verify: { intact: true, tampered: 0 } });
    expect(audited.data.auditChain.count).toBeGreaterThanOrEqual(steps.length - 2);
    // A stored key is found through the maintenance login, and may do what its role may.
    expect((await ask(server, '{ scanJobs(first: 1) { totalCount } }', {}, known['rawKey'])).data.scanJobs.totalCount).toBe(1);
    expect((await ask(server, '{ apiKeys(first: 1) { totalCount } }', {}, known['rawKey'])).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('makes a change once, also across a restart, which finds the schema up to date', async () => {
    const before = await shapeOf(db);
    await server.stop();
    server = await serve({ env });
    const fields = Object.keys(runtimeTables).map((field) => `${field}(first: 1) { totalCount }`);
    const again = await ask(server, `{ ${fields.join(' ')} }`);
    expect(again.errors).toEqual([]);
    expect(await shapeOf(db)).toEqual(before);
    const submit = 'mutation { submitScanJob(input: { request: { images: ["alpine:3"] }, idempotencyKey: "once" }) { replayed } }';
    expect((await ask(server, submit)).data).toEqual({ submitScanJob: { replayed: true } });
  });
});
