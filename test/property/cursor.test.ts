import fc from 'fast-check';
import { connectionFromArray, offsetToCursor } from 'graphql-relay';
import { openGateway, type Answer } from '../support/gateway';
import { job, openPairedStores, type JobSeed, type PairedStores } from '../support/scanJobRows';

const backends = ['SQLITE', 'POSTGRES'] as const;
type Backend = (typeof backends)[number];
type Field = 'CREATED_AT' | 'COMPLETED_AT' | 'STATUS';
interface Order {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}
interface Paging {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
}

const query = `query P($first: Int, $after: String, $last: Int, $before: String, $order: ScanJobOrder, $filter: ScanJobFilter, $backend: Backend) {
  scanJobs(first: $first, after: $after, last: $last, before: $before, orderBy: $order, filter: $filter, backend: $backend) {
    edges { cursor node { jobId } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** Few different values, so that sort keys are often equal; every spelling of instants that stores hold. */
const instants = [
  '2026-11-23T10:00:00+00:00',
  '2026-11-23T10:00:00Z',
  '2026-11-23T10:00:00.000001+00:00',
  '2026-11-23T10:00:00.5Z',
  '2026-11-23T10:00:00.50+00:00',
  '2026-11-23 10:00:00+00',
  '2026-11-23',
  '2026-11-23T12:00:00+02:00',
  '2026-11-24T00:00:00.123456Z',
  '1970-01-01T00:00:00Z',
];
const words = [
  'done',
  'Done',
  'DONE',
  'failed',
  'pending',
  '',
  'ünï-çode',
  'e\u0301',
  '\u00e9',
  '\u{1f600}',
  '\uffee',
  'zombie',
  ' done',
  'done ',
];

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((s) => !s.includes('\0') && !/\p{Surrogate}/u.test(s));
const jobArbitrary = fc.record({
  jobId: fc.oneof(fc.uuid(), text),
  status: fc.constantFrom(...words),
  createdAt: fc.constantFrom(...instants),
  completedAt: fc.constantFrom(null, '', ...instants),
});
const jobsArbitrary = (tenant = 'acme'): fc.Arbitrary<JobSeed[]> =>
  fc.uniqueArray(jobArbitrary, { selector: (j) => j.jobId, maxLength: 24 }).map((jobs) => jobs.map((j) => ({ ...j, tenant })));
const orderArbitrary: fc.Arbitrary<Order> = fc.record({
  field: fc.constantFrom('CREATED_AT', 'COMPLETED_AT', 'STATUS'),
  direction: fc.constantFrom('ASC', 'DESC'),
});

const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
const sortKey = (seed: JobSeed, field: Field): string =>
  field === 'STATUS' ? seed.status : field === 'CREATED_AT' ? seed.createdAt : (seed.completedAt ?? '');

/** The list as the order defines it: by the stored text, code point by code point, unset first, then by job id. */
function ordered(jobs: readonly JobSeed[], { field, direction }: Order): readonly JobSeed[] {
  const sign = direction === 'ASC' ? 1 : -1;
  return [...jobs].sort((a, b) => sign * (compareBytes(sortKey(a, field), sortKey(b, field)) || compareBytes(a.jobId, b.jobId)));
}

describe('cursor paging', () => {
  let stores: PairedStores;
  beforeAll(async () => {
    stores = await openPairedStores();
  });
  afterAll(() => stores.close());

  const ask = (
    backend: Backend,
    order: Order | null,
    paging: Paging,
    options: { filter?: object; tenant?: string } = {},
  ): Promise<Answer> =>
    stores.gateway.run(query, {
      variables: { backend, order, ...paging, ...(options.filter ? { filter: options.filter } : {}) },
      tenant: options.tenant ?? 'acme',
    });

  const page = async (
    backend: Backend,
    order: Order | null,
    paging: Paging,
  ): Promise<{ ids: string[]; cursors: string[]; pageInfo: Record<string, unknown> }> => {
    const { data, errors } = await ask(backend, order, paging);
    expect(errors).toEqual([]);
    const { edges, pageInfo } = data?.scanJobs;
    return { ids: edges.map((e: any) => e.node.jobId), cursors: edges.map((e: any) => e.cursor), pageInfo };
  };

  it('gives the pages that graphql-relay cuts from the whole list, in one order on both engines', async () => {
    const position = fc.option(fc.nat(30), { nil: undefined });
    const paging = fc.record({ size: fc.integer({ min: 1, max: 12 }), backward: fc.boolean(), after: position, before: position });
    await fc.assert(
      fc.asyncProperty(jobsArbitrary(), orderArbitrary, fc.array(paging, { minLength: 1, maxLength: 4 }), async (jobs, order, requests) => {
        await stores.replace(jobs);
        const expected = ordered(jobs, order).map((j) => j.jobId);
        for (const backend of backends) {
          const whole = await page(backend, order, { first: 100 });
          expect(whole.ids).toEqual(expected);
          for (const { size, backward, after, before } of requests) {
            const at = (index: number | undefined): number | undefined =>
              index === undefined || expected.length === 0 ? undefined : index % expected.length;
            const [from, to] = [at(after), at(before)];
            const amount = backward ? { last: size } : { first: size };
            const mine = await page(backend, order, {
              ...amount,
              ...(from === undefined ? {} : { after: whole.cursors[from]! }),
              ...(to === undefined ? {} : { before: whole.cursors[to]! }),
            });
            const oracle = connectionFromArray([...expected], {
              ...amount,
              ...(from === undefined ? {} : { after: offsetToCursor(from) }),
              ...(to === undefined ? {} : { before: offsetToCursor(to) }),
            });
            expect(mine.ids).toEqual(oracle.edges.map((e) => e.node));
            const { hasNextPage, hasPreviousPage } = oracle.pageInfo;
            expect(mine.pageInfo).toEqual({
              hasNextPage,
              hasPreviousPage,
              startCursor: mine.cursors[0] ?? null,
              endCursor: mine.cursors.at(-1) ?? null,
            });
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('neither repeats nor skips while rows come and go between pages', async () => {
    const change = fc.record({ add: jobsArbitrary(), drop: fc.array(fc.nat(40), { maxLength: 4 }) });
    await fc.assert(
      fc.asyncProperty(
        jobsArbitrary(),
        orderArbitrary,
        fc.boolean(),
        fc.integer({ min: 1, max: 5 }),
        fc.array(change, { maxLength: 5 }),
        async (start, order, backward, size, changes) => {
          await stores.replace(start);
          const seen: Record<Backend, string[]> = { SQLITE: [], POSTGRES: [] };
          const cursor: Partial<Record<Backend, string>> = {};
          const done = new Set<Backend>();
          const ever = new Set(start.map((j) => j.jobId));
          const throughout = new Map(start.map((j) => [j.jobId, j]));
          const present = new Map(throughout);
          for (let round = 0; round < 60 && done.size < backends.length; round += 1) {
            for (const backend of backends.filter((b) => !done.has(b))) {
              const at = cursor[backend];
              const paging = backward ? { last: size, ...(at ? { before: at } : {}) } : { first: size, ...(at ? { after: at } : {}) };
              const { ids, pageInfo } = await page(backend, order, paging);
              seen[backend].push(...(backward ? ids.reverse() : ids));
              const next = pageInfo[backward ? 'startCursor' : 'endCursor'] as string | null;
              if (next !== null) cursor[backend] = next;
              if (!pageInfo[backward ? 'hasPreviousPage' : 'hasNextPage']) done.add(backend);
            }
            const { add, drop } = changes[round] ?? { add: [], drop: [] };
            // An id that was there before is not used again: a job deleted and created anew may be listed twice.
            const added = add.filter((j) => !ever.has(j.jobId));
            const dropped = [...present.keys()].filter((_, i) => drop.includes(i));
            await stores.insert(added);
            await stores.remove(dropped);
            for (const j of added) (present.set(j.jobId, j), ever.add(j.jobId));
            for (const id of dropped) (present.delete(id), throughout.delete(id));
          }
          for (const backend of backends) {
            expect(done.has(backend)).toBe(true);
            expect(new Set(seen[backend]).size).toBe(seen[backend].length);
            expect([...throughout.keys()].filter((id) => !seen[backend].includes(id))).toEqual([]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  describe('a cursor that does not belong to the list', () => {
    const order: Order = { field: 'STATUS', direction: 'ASC' };
    const filter = { triggeredBy: 'me' };
    let cursor = '';
    let findingsCursor = '';
    beforeAll(async () => {
      const data = JSON.stringify({ result: { findings: [{ title: 'a' }, { title: 'b' }, { title: 'c' }] } });
      const jobs = ['1', '2', '3', '4'].map((id) => job(id, { triggeredBy: 'me', data }));
      await stores.replace([...jobs, ...jobs.map((j) => ({ ...j, jobId: `g${j.jobId}`, tenant: 'globex' }))]);
      const { data: answer, errors } = await ask('SQLITE', order, { first: 1 }, { filter });
      expect(errors).toEqual([]);
      cursor = answer?.scanJobs.pageInfo.endCursor;
      const findings = await stores.gateway.run(
        '{ scanJob(jobId: "1", backend: SQLITE) { findings(first: 1) { pageInfo { endCursor } } } }',
      );
      findingsCursor = findings.data?.scanJob.findings.pageInfo.endCursor;
      expect((await ask('SQLITE', order, { first: 1, after: cursor }, { filter })).data?.scanJobs.edges).toHaveLength(1);
      expect(findingsCursor).toEqual(expect.any(String));
    });

    const expectBadCursor = ({ data, errors }: Answer): void => {
      expect(errors.map((e) => e.extensions['code'])).toEqual(['BAD_CURSOR']);
      expect(data?.scanJobs ?? null).toBeNull();
    };

    it.each<[string, () => Promise<Answer>]>([
      ['another tenant', () => ask('SQLITE', order, { first: 1, after: cursor }, { filter, tenant: 'globex' })],
      ['another filter', () => ask('SQLITE', order, { first: 1, after: cursor }, { filter: { triggeredBy: 'you' } })],
      ['no filter', () => ask('SQLITE', order, { first: 1, after: cursor })],
      ['another direction', () => ask('SQLITE', { ...order, direction: 'DESC' }, { first: 1, after: cursor }, { filter })],
      ['another order field', () => ask('SQLITE', { ...order, field: 'CREATED_AT' }, { first: 1, after: cursor }, { filter })],
      ['the default order', () => ask('SQLITE', null, { first: 1, after: cursor }, { filter })],
      ['another backend', () => ask('POSTGRES', order, { first: 1, after: cursor }, { filter })],
      ['`before`, on another backend', () => ask('POSTGRES', order, { last: 1, before: cursor }, { filter })],
      ['a cursor of another field', () => ask('SQLITE', order, { first: 1, after: findingsCursor }, { filter })],
      ['empty text', () => ask('SQLITE', order, { first: 1, after: '' }, { filter })],
    ])('is refused: %s', async (_what, replay) => expectBadCursor(await replay()));

    it('is refused by a nested list of another parent', async () => {
      const { data, errors } = await stores.gateway.run(
        'query F($c: String) { same: scanJob(jobId: "1", backend: SQLITE) { findings(first: 1, after: $c) { nodes { title } } } other: scanJob(jobId: "2", backend: SQLITE) { findings(first: 1, after: $c) { nodes { title } } } }',
        { variables: { c: findingsCursor } },
      );
      expect(data?.same.findings.nodes).toEqual([{ title: 'b' }]);
      expect(data?.other).toBeNull();
      expect(errors.map((e) => e.extensions['code'])).toEqual(['BAD_CURSOR']);
    });

    it('is refused by another deployment, whose key differs', async () => {
      const other = await openGateway({ AGENT_BOM_DB: stores.sqliteFile, PARITYQL_CURSOR_KEY: 'another' });
      expectBadCursor(await other.run(query, { variables: { first: 1, after: cursor, order, filter } }));
      await other.close();
    });

    it('is refused when cut, extended, flipped or invented', async () => {
      const damaged = fc
        .oneof(
          fc.nat().map((n) => cursor.slice(0, n % cursor.length)),
          fc.nat().map((n) => cursor.slice(1 + (n % (cursor.length - 1)))),
          fc.tuple(fc.nat(), fc.integer({ min: 1, max: 127 })).map(([at, mask]) => {
            const i = at % cursor.length;
            return cursor.slice(0, i) + String.fromCharCode(cursor.charCodeAt(i) ^ mask) + cursor.slice(i + 1);
          }),
          fc.tuple(fc.nat(), fc.nat(7)).map(([at, bit]) => {
            const bytes = Buffer.from(cursor, 'base64url');
            bytes[at % bytes.length]! ^= 1 << bit;
            return bytes.toString('base64url');
          }),
          fc
            .tuple(fc.nat(), fc.constantFrom('=', ' ', '\n', '!', '\u00e9', '%'))
            .map(([at, extra]) => cursor.slice(0, at % (cursor.length + 1)) + extra + cursor.slice(at % (cursor.length + 1))),
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.base64String({ maxLength: 120 }),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        )
        .filter((text) => text !== cursor);
      await fc.assert(
        fc.asyncProperty(damaged, fc.constantFrom('after', 'before'), async (text, argument) => {
          expectBadCursor(await ask('SQLITE', order, { first: 1, [argument]: text }, { filter }));
        }),
        { numRuns: 1000 },
      );
    });
  });

  it('encodes the same position on both engines the same way, apart from the backend it is bound to', async () => {
    await stores.replace([job('a', { status: 'ünï' }), job('b', { status: '\u{1f600}' })]);
    const payloads = await Promise.all(
      backends.map(async (backend) => {
        const { cursors } = await page(backend, { field: 'STATUS', direction: 'ASC' }, { first: 2 });
        return cursors.map((c) => Buffer.from(c, 'base64url').subarray(16).toString('utf8'));
      }),
    );
    expect(payloads[0]).toEqual(payloads[1]);
  });
});
