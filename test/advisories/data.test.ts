import { getNamedType, isObjectType, isRequiredArgument, type GraphQLObjectType } from 'graphql';
import { contractBackends } from '../support/backends';
import { demoDatabase } from '../support/demoRows';
import type { TestGateway } from '../support/gateway';
import { pageThrough } from '../support/paging';
import { job, openPairedStores, type PairedStores } from '../support/scanJobRows';
import { startServer, type WireServer } from '../support/wire';

describe('graphql-shield #349: a verdict that is remembered for longer than its field, or its caller', () => {
  const open = 'controlPlane { version }';
  const closed = 'apiKeys(first: 1) { nodes { keyId } }';

  describe('within one operation', () => {
    let server: WireServer;
    beforeAll(async () => {
      server = await startServer({ AGENT_BOM_DB: demoDatabase(), AGENT_BOM_API_KEYS: 'shield-admin:admin,shield-viewer:viewer' });
    });
    afterAll(() => server.close());
    const ask = async (query: string, who: 'admin' | 'viewer'): Promise<{ data: any; codes: string[] }> => {
      const { json } = await server.post({ query }, { authorization: `Bearer shield-${who}` });
      return { data: json.data, codes: (json.errors ?? []).map((e: any) => e.extensions.code) };
    };

    it.each([
      ['the open field first', `{ a: ${open} b: ${closed} }`],
      ['the closed field first', `{ b: ${closed} a: ${open} }`],
    ])('denies the closed field and answers the open one, %s', async (_order, query) => {
      for (let i = 0; i < 3; i += 1) {
        const { data, codes } = await ask(query, 'viewer');
        expect(codes).toEqual(['FORBIDDEN']);
        expect(data).toEqual({ a: { version: expect.any(String) }, b: null });
      }
    });

    it('denies each of two uses of a field', async () => {
      expect((await ask(`{ a: ${closed} b: ${closed} c: ${open} }`, 'viewer')).codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    });

    it('denies the second caller what the first one may do, with the same document, in turn and at once', async () => {
      const query = `{ auditLog(first: 1) { totalCount } rateLimits(first: 1) { totalCount } }`;
      for (let i = 0; i < 4; i += 1) {
        expect((await ask(query, 'admin')).codes).not.toContain('FORBIDDEN');
        expect((await ask(query, 'viewer')).codes).toContain('FORBIDDEN');
      }
      const both = await Promise.all(Array.from({ length: 20 }, (_, i) => ask(query, i % 2 === 0 ? 'admin' : 'viewer')));
      both.forEach(({ codes }, i) => {
        if (i % 2 === 0) expect(codes).not.toContain('FORBIDDEN');
        else expect(codes).toContain('FORBIDDEN');
      });
    });
  });
});

describe('DataLoader: one that outlives its request, or is shared between callers', () => {
  let stores: PairedStores;
  beforeAll(async () => {
    stores = await openPairedStores();
  });
  afterAll(() => stores.close());

  it.each(['SQLITE', 'POSTGRES'])('shows on %s what is stored now, not what an earlier request has read', async (backend) => {
    const query = `{ scanJob(jobId: "child", backend: ${backend}) { parent { jobId status } } }`;
    const family = (status: string) => [job('parent', { status }), job('child')];
    const statuses: string[] = [];
    for (const status of ['pending', 'running', 'done']) {
      await stores.replace(family(status));
      stores.writer.exec("update jobs set parent_job_id = 'parent' where job_id = 'child'");
      await stores.owner.query("update scan_jobs set parent_job_id = 'parent' where job_id = 'child'");
      const { data, errors } = await stores.gateway.run(query);
      expect(errors).toEqual([]);
      statuses.push(data?.scanJob.parent.status);
    }
    expect(statuses).toEqual(['PENDING', 'RUNNING', 'DONE']);
  });

  it.each(['SQLITE', 'POSTGRES'])('keeps two callers on %s apart who ask for the same ids at once', async (backend) => {
    await stores.replace([job('a-1'), job('g-1', { tenant: 'globex' })]);
    const ask = `{ a: scanJob(jobId: "a-1", backend: ${backend}) { jobId } g: scanJob(jobId: "g-1", backend: ${backend}) { jobId } }`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => stores.gateway.run(ask, { tenant: i % 2 === 0 ? 'acme' : 'globex' })),
    );
    answers.forEach(({ data, errors }, i) => {
      expect(errors).toEqual([]);
      expect(data).toEqual(i % 2 === 0 ? { a: { jobId: 'a-1' }, g: null } : { a: null, g: { jobId: 'g-1' } });
    });
  });
});

describe.each(contractBackends)('aggregates on $name that leave out the predicate of their rows', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  /** Every count that can be had without arguments: totals of connections, and numbers of types called statistics. */
  function counts(): readonly string[] {
    const query = g.deployment.schema.schema.getQueryType();
    return Object.values(query?.getFields() ?? {}).flatMap((field) => {
      const type = getNamedType(field.type);
      const paged = field.args.some((arg) => arg.name === 'first');
      if (!isObjectType(type) || field.args.some((arg) => isRequiredArgument(arg) && arg.name !== 'first')) return [];
      if (type.name.endsWith('Connection') && type.getFields()['totalCount'])
        return [`${field.name}${paged ? '(first: 1)' : ''} { totalCount }`];
      return type.name.endsWith('Stats') ? [`${field.name} { ${numbersOf(type)} }`] : [];
    });
  }
  const numbersOf = (type: GraphQLObjectType): string =>
    Object.values(type.getFields())
      .filter((field) => field.args.length === 0 && /^(Int|BigInt|Float)!?$/.test(String(field.type)))
      .map((field) => field.name)
      .join(' ');
  const numbers = (value: unknown): number[] =>
    typeof value === 'number' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbers) : [];

  it('count nothing for a tenant that has nothing, and something for one that has', async () => {
    const fields = counts();
    expect(fields.length).toBeGreaterThan(10);
    let something = 0;
    for (const field of fields) {
      const nobody = await g.run(`{ ${field} }`, { tenant: 'nobody' });
      expect([field, numbers(nobody.data).filter((count) => count !== 0)]).toEqual([field, []]);
      if (numbers((await g.run(`{ ${field} }`)).data).some((count) => count > 0)) something += 1;
    }
    expect(something).toBeGreaterThan(8);
  });

  it('count what the list shows, under the same filter', async () => {
    for (const tenant of ['acme', 'globex', 'default']) {
      const { data, errors } = await g.run(
        '{ scanJobs(first: 100) { totalCount nodes { status } } scanJobStats { total } failed: scanJobs(first: 100, filter: { status: [FAILED] }) { totalCount nodes { status } } }',
        { tenant },
      );
      expect(errors).toEqual([]);
      expect(data?.scanJobs.totalCount).toBe(data?.scanJobs.nodes.length);
      expect(data?.scanJobStats.total).toBe(data?.scanJobs.totalCount);
      expect(data?.failed.totalCount).toBe(data?.scanJobs.nodes.filter((node: any) => node.status === 'FAILED').length);
    }
  });
});

describe("Hive's audit pager: a page that ends within equal timestamps", () => {
  let stores: PairedStores;
  const ids = Array.from({ length: 40 }, (_, i) => `tie-${String((i * 17) % 40).padStart(2, '0')}`);
  beforeAll(async () => {
    stores = await openPairedStores();
    await stores.replace(ids.map((id) => job(id, { createdAt: '2026-11-23T10:00:00+00:00' })));
  });
  afterAll(() => stores.close());

  it.each(['SQLITE', 'POSTGRES'].flatMap((backend) => [1, 7, 39].map((size) => [backend, size] as const)))(
    'shows every record of %s once, %i at a time, in both directions',
    async (backend, size) => {
      for (const order of ['ASC', 'DESC']) {
        const paged = {
          field: 'scanJobs',
          key: 'jobId',
          size,
          args: `backend: ${backend}, orderBy: { field: CREATED_AT, direction: ${order} }`,
        };
        const forward = await pageThrough(stores.gateway, paged, 'first');
        expect([...forward].sort()).toEqual([...ids].sort());
        expect(new Set(forward).size).toBe(ids.length);
        expect(await pageThrough(stores.gateway, paged, 'last')).toEqual(forward);
      }
    },
  );
});
