import fc from 'fast-check';
import { getNamedType, isCompositeType, isLeafType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { OperationExecutor } from '../../server/execution';
import type { Answer, RunOptions } from '../support/gateway';
import { job, openPairedStores, type PairedStores } from '../support/scanJobRows';

type Fault = Answer['errors'][number];

/**
 * What an answer says. An error that nulls an ancestor may come with others from under that ancestor, or without: the specification leaves it open, so
 * only that there is one counts. Errors come in no order.
 */
function said({ data, errors }: Answer): unknown {
  const position = ({ path = [] }: Fault): string => {
    let at: any = data;
    const depth = path.findIndex((step) => (at = at?.[step]) === null || at === undefined);
    return JSON.stringify(path.slice(0, depth + 1));
  };
  const exact = (error: Fault): boolean => position(error) === JSON.stringify(error.path ?? []);
  return {
    data,
    nulledBy: [...new Set(errors.map(position))].sort(),
    errors: errors
      .filter(exact)
      .filter((error) => !errors.some((other) => !exact(other) && position(other) === position(error)))
      .map((e) => JSON.stringify(e))
      .sort(),
  };
}

const good = JSON.stringify({
  error: 'why',
  request: { format: 'json', images: ['a', 'b'] },
  progress: [
    'plain',
    JSON.stringify({ type: 'step', step_id: 'discovery', progress_pct: 50, started_at: '2026-11-23T10:00:00Z', stats: { n: 1 } }),
  ],
  result: {
    scan_run: { outcome: 'complete', warning_count: 2 },
    generated_at: '2026-11-23T10:00:00Z',
    summary: { total: 3 },
    findings: [
      { title: 'a', severity: 'HIGH', risk_score: 9.5, is_kev: true },
      { title: 'b', severity: 'odd', affected_agents: ['x', { name: 'y' }] },
      { title: null },
    ],
  },
});
const odd = JSON.stringify({
  progress: ['x', JSON.stringify({ type: 'step', started_at: 'never', progress_pct: 'half' })],
  started_at: 'no instant',
  error: 7,
  request: { format: 3, source_id: false },
  result: {
    scan_run: 'text',
    generated_at: 'later',
    schema_version: 2,
    pushed: 'yes',
    warnings: 4,
    findings: [{ severity: 5 }, 'no object', null],
    summary: [1],
  },
});

describe('an operation', () => {
  let stores: PairedStores;
  let schema: GraphQLSchema;
  let serial = 0;
  let compiledFirst = false;
  const compilations = jest.spyOn(OperationExecutor.prototype as unknown as { compiledFor(): unknown }, 'compiledFor');
  beforeAll(async () => {
    stores = await openPairedStores({ PARITYQL_MAX_ALIASES: '1000', PARITYQL_MAX_DIRECTIVES: '1000' });
    schema = stores.gateway.deployment.schema.schema;
    await stores.insert([
      job('1', { data: good, completedAt: '2026-11-23T11:00:00Z', triggeredBy: 'me' }),
      job('2', { data: odd, status: 'strange', completedAt: 'not a time' }),
      job('3', { data: good, createdAt: 'not a time either' }),
      job('4', { data: '{}', triggeredBy: 'me' }),
      job('5'),
    ]);
    stores.writer.prepare("update jobs set data = '{cut' where job_id = '5'").run();
    stores.writer
      .prepare(
        'update jobs set parent_job_id = \'1\', target_index = 1.5, target_count = 3000000000, target = \'{"field":"images","value":{"a":1},"ordinal":2.5}\' where job_id = \'4\'',
      )
      .run();
    stores.writer.prepare('update jobs set child_job_ids = \'["4","gone","2"]\' where job_id = \'1\'').run();
  });
  afterAll(() => stores.close());

  /** Runs an operation until it is compiled, and compares what it says each time. */
  async function expectSame(query: string, options: RunOptions = {}): Promise<Answer> {
    compilations.mockClear();
    const answers: Answer[] = [];
    // A text of its own, so that no other call has had it compiled.
    const text = `# ${(serial += 1)}\n${query}`;
    for (let i = 0; i < 3; i += 1) answers.push(await stores.gateway.run(text, options));
    compiledFirst = (compilations.mock.results[0]?.value ?? null) !== null;
    const [first, ...others] = answers;
    for (const other of others) expect(said(other)).toEqual(said(first!));
    expect(compiledFirst).toBe(false);
    return first!;
  }
  const expectCompiled = (): void => expect(compilations.mock.results.slice(-2).map(({ value }) => value !== null)).toEqual([true, true]);

  const all = `jobId id status statusRaw createdAt startedAt completedAt triggeredBy batchId parentJobId childJobIds targetIndex targetCount sourceId scheduleId request resultFormat error result
    target { field value ordinal } progress { stepId status message startedAt completedAt progressPct stats } summary { outcome warningCount pushed generatedAt schemaVersion counts aggregation }
    findings(first: 2) { totalCount nodes { vulnerabilityId title severity severityRaw riskScore cvssScore packageName isKev affectedAgents raw } edges { cursor node { title } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;

  it.each<[string, string, RunOptions?]>([
    [
      'everything of good rows',
      `{ scanJobs(first: 5, filter: { triggeredBy: "me" }) { totalCount nodes { ${all} } edges { cursor node { jobId } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    ],
    ['everything of bad rows, whose errors bubble to the row', `{ scanJobs(first: 5, backend: SQLITE) { nodes { ${all} } } }`],
    ['everything of bad rows on Postgres', `{ scanJobs(first: 5, backend: POSTGRES) { nodes { ${all} } } }`],
    [
      'each nullable field of bad rows',
      '{ scanJobs(first: 5, backend: SQLITE) { nodes { jobId status startedAt completedAt targetCount sourceId request resultFormat error result summary { outcome generatedAt schemaVersion counts } } } }',
    ],
    [
      'whole numbers that are none',
      '{ scanJobs(first: 5, backend: SQLITE) { nodes { jobId targetIndex targetCount target { ordinal } } } }',
    ],
    ['an error in a non-null list of nullable items', '{ scanJobs(first: 5, backend: SQLITE) { nodes { createdAt } } }'],
    [
      'an error under a non-null object',
      '{ scanJobs(first: 5, backend: SQLITE) { edges { cursor node { findings(first: 0) { nodes { title } } } } } }',
    ],
    ['an error of every row', '{ scanJobs(first: 5, backend: SQLITE) { nodes { jobId findings(first: 1000) { nodes { title } } } } }'],
    [
      'errors beside data',
      '{ a: scanJobs(first: 1) { nodes { jobId } } b: scanJobs(first: 1000) { nodes { jobId } } c: scanJobs(first: 1, backend: CLICKHOUSE) { nodes { jobId } } d: scanJobs(first: 1, after: "x") { nodes { jobId } } }',
    ],
    ['a node that is not there', '{ scanJob(jobId: "gone") { jobId parent { jobId } } node(id: "WyJTY2FuSm9iIiwiZ29uZSJd") { id } }'],
    ['ids that are none', '{ a: node(id: "nonsense") { id } b: node(id: "WyJOb3RoaW5nIiwieCJd") { __typename } }'],
    [
      'an interface',
      '{ node(id: "WyJTY2FuSm9iIiwiMSJd") { __typename id ... on ScanJob { jobId status findings(first: 1) { nodes { title } } } ... on Node { same: id } } }',
    ],
    [
      'children and parents',
      '{ scanJobs(first: 5, backend: SQLITE) { nodes { jobId parent { jobId children { jobId parent { jobId } } } children { jobId status } } } }',
    ],
    ['aliases', '{ x: scanJobs(first: 2) { y: nodes { z: jobId jobId status z2: jobId } y2: nodes { status } } }'],
    [
      'the same field twice',
      '{ scanJobs(first: 2) { nodes { jobId } nodes { status } } scanJobs(first: 2) { nodes { createdAt } totalCount } }',
    ],
    [
      'fragments',
      '{ ...Root scanJobs(first: 2) { ...Page } } fragment Root on Query { scanJobs(first: 2) { totalCount } controlPlane { version } } fragment Page on ScanJobConnection { nodes { ...Row ... on ScanJob { status } ... { jobId } } } fragment Row on ScanJob { error ...Id } fragment Id on Node { id }',
    ],
    [
      'type names and introspection',
      '{ __typename scanJobs(first: 1) { __typename nodes { __typename } pageInfo { __typename } } __type(name: "ScanJob") { name fields { name args { name defaultValue } } } __schema { queryType { name } } }',
    ],
    ['denied fields', '{ scanJobs(first: 1) { nodes { jobId } } controlPlane { version } }', { role: 'VIEWER' }],
    [
      'stats',
      '{ scanJobStats { total byStatus { status statusRaw count } } explain(document: "{ scanJobs(first: 1) { nodes { jobId } } }") { fields { field backend tables allowed } estimatedCost documentErrors } controlPlane { parity(entity: SCAN_JOBS) { backend level supported error { reason } } } }',
    ],
    ['a cost beyond the limit', '{ scanJobs(first: 100) { nodes { children { children { children { result } } } } } }'],
  ])('compiled and interpreted says the same: %s', async (...[, query, options]) => {
    const { data, errors } = await expectSame(query, options);
    if (!errors.some((e) => e.extensions['code'] === 'COST_LIMIT_EXCEEDED')) expectCompiled();
    expect(data !== undefined || errors.length > 0).toBe(true);
  });

  describe('with variables', () => {
    const page =
      'query Q($n: Int = 2, $f: ScanJobFilter, $o: ScanJobOrder, $b: Backend, $id: ID = 4) { scanJobs(first: $n, filter: $f, orderBy: $o, backend: $b) { nodes { jobId } totalCount } scanJob(jobId: $id) { jobId } }';
    it.each<[string, Record<string, unknown>]>([
      ['none', {}],
      ['null', { n: null, f: null, o: null, b: null }],
      ['a single value for a list', { f: { status: 'DONE' } }],
      ['a list', { f: { status: ['DONE', 'UNKNOWN'] } }],
      ['an empty list', { f: { status: [] } }],
      ['members that are null', { f: { status: null, triggeredBy: null, createdFrom: null } }],
      ['an instant in another zone', { f: { createdFrom: '2026-11-23T12:00:00+02:00', createdBefore: '2026-11-24' } }],
      ['an order with defaults', { o: {} }],
      ['an order', { o: { field: 'STATUS', direction: 'ASC' } }],
      ['a number for an id', { id: 4, f: { scheduleId: 12 } }],
      ['a float that is whole', { n: 2.0 }],
      ['too much', { n: 101 }],
      ['one that nobody asked for', { zzz: 1 }],
      ['an enum', { b: 'POSTGRES' }],
      ['an enum that is none', { b: 'MONGO' }],
      ['a wrong type', { n: 'two' }],
      ['a number beyond 32 bits', { n: 3_000_000_000 }],
      ['a fraction', { n: 1.5 }],
      ['an instant that is none', { f: { createdFrom: 'soon' } }],
      ['a member that there is none of', { f: { tenant: 'globex' } }],
      ['null in a list of non-null', { f: { status: [null] } }],
      ['null for a non-null member', { o: { field: null } }],
      ['an object for a scalar', { n: {} }],
      ['a boolean for an id', { id: true }],
    ])('says the same: %s', async (_what, variables) => {
      await expectSame(page, { variables });
    });

    it.each<[string, string, Record<string, unknown>]>([
      ['an order with a default', '($n: Int) { scanJobs(first: $n, orderBy: { field: STATUS }) { nodes { jobId } } }', { n: 3 }],
      [
        'members from variables',
        '($s: ScanJobStatus!, $t: String, $o: OrderDirection = ASC) { scanJobs(first: 3, filter: { status: [$s], triggeredBy: $t }, orderBy: { field: CREATED_AT, direction: $o }) { nodes { jobId } } }',
        { s: 'DONE' },
      ],
      [
        'a member that is null',
        '($t: String) { scanJobs(first: 3, filter: { status: null, triggeredBy: $t }) { nodes { jobId } } }',
        { t: null },
      ],
      [
        'a list from a variable',
        '($s: [ScanJobStatus!]) { scanJobs(first: 3, filter: { status: $s }) { nodes { jobId } } }',
        { s: ['DONE', 'UNKNOWN'] },
      ],
      ['a single value where a list is meant', '{ scanJobs(first: 3, filter: { status: DONE }) { nodes { jobId } } }', {}],
      [
        'an instant',
        '($d: DateTime) { a: scanJobs(first: 3, filter: { createdFrom: "2026-11-23T12:00:00+02:00", createdBefore: $d }) { nodes { jobId } } }',
        { d: '2026-11-24' },
      ],
      ['a block string', '{ scanJob(jobId: """\n  1\n""") { jobId } }', {}],
      ['an id as a number', '{ scanJob(jobId: 1) { jobId } }', {}],
      [
        'an open-ended value',
        '($v: JSON) { a: explain(document: "{ __typename }", variables: { x: [1, 2.5, "s", null, true, { y: $v }] }) { estimatedCost documentErrors } b: explain(document: "query($n: Int!) { scanJobs(first: $n) { nodes { id } } }", variables: $v) { estimatedCost documentErrors } }',
        { v: { n: 7 } },
      ],
      [
        'a default that a variable replaces',
        '($n: Int = 1, $o: ScanJobOrder = { field: STATUS }) { scanJobs(first: $n, orderBy: $o) { nodes { jobId } } }',
        { n: 2 },
      ],
      [
        'an argument that is null',
        '{ scanJobs(first: 2, last: null, after: null, filter: null, orderBy: null, backend: null) { nodes { jobId } } }',
        {},
      ],
      ['a variable in a nested argument', '($n: Int!) { scanJob(jobId: "1") { findings(first: $n) { nodes { title } } } }', { n: 1 }],
    ])('as literals says the same: %s', async (_what, query, variables) => {
      const { errors } = await expectSame(`query Q${query}`, { variables });
      expect(errors).toEqual([]);
    });

    it.each([
      'query Q($n: Int = 1) { scanJob(jobId: "1") { jobId findings(first: $n) { nodes { title } } } }',
      'query Q($n: ID = "1") { scanJob(jobId: $n) { jobId } controlPlane { version } }',
      'query Q($n: OrderDirection = ASC) { scanJobs(first: 1, orderBy: { field: STATUS, direction: $n }) { nodes { jobId } } controlPlane { version } }',
      'query Q($n: ScanJobStatus = DONE) { scanJobs(first: 1, filter: { status: [$n] }) { nodes { jobId } } controlPlane { version } }',
    ])('says the same of a null where only a default is allowed: %s', async (query) => {
      const { errors } = await expectSame(query, { variables: { n: null } });
      expect(errors.map((e) => e.extensions['code'])).toEqual(['BAD_USER_INPUT']);
      expect((await expectSame(query)).errors).toEqual([]);
    });

    it('keeps what one call gave apart from what the next one gives', async () => {
      const ids = async (variables: Record<string, unknown>): Promise<unknown> =>
        (await stores.gateway.run(page, { variables })).data?.scanJobs.nodes.map((n: { jobId: string }) => n.jobId);
      for (let i = 0; i < 3; i += 1) {
        expect(await ids({ n: 1, b: 'POSTGRES', o: { field: 'STATUS' } })).toEqual(['2']);
        expect(await ids({ n: 5, f: { triggeredBy: 'me' }, b: 'SQLITE' })).toEqual(['4', '1']);
        expect(await ids({ b: 'POSTGRES', f: { triggeredBy: 'you' } })).toEqual([]);
      }
    });

    it.each([true, false, undefined, null])('skips and includes the same with %s', async (v) => {
      const declared = v === undefined || v === null ? 'Boolean = true' : 'Boolean!';
      const variables = v === undefined ? {} : { v };
      const query = `query Q($v: ${declared}, $w: Boolean = false) {
        a: scanJobs(first: 1) @skip(if: $v) { nodes { jobId } }
        b: scanJobs(first: 1) @include(if: $v) { nodes { jobId status @skip(if: $v) error @include(if: $w) } totalCount @include(if: $v) @skip(if: $w) }
        ... @include(if: $v) { c: scanJob(jobId: "1") { ...Row @skip(if: $w) } }
        ...Root @skip(if: $v)
        scanJob(jobId: "1") { jobId @include(if: $v) jobId @skip(if: $v) ... on ScanJob @include(if: $w) { status } }
      }
      fragment Root on Query { d: scanJob(jobId: "2") { jobId } }
      fragment Row on ScanJob { jobId status @include(if: $v) }`;
      const { errors } = await expectSame(query, { variables });
      if (v !== null) expect(errors).toEqual([]);
    });

    it('runs the operation that is named', async () => {
      const query = 'query A { scanJob(jobId: "1") { jobId } } query B { scanJob(jobId: "2") { jobId } }';
      for (const [operationName, jobId] of [
        ['A', '1'],
        ['B', '2'],
      ] as const)
        expect((await expectSame(query, { operationName })).data).toEqual({ scanJob: { jobId } });
      expect((await expectSame(query)).errors[0]?.extensions['code']).toBe('OPERATION_RESOLUTION_FAILURE');
    });
  });

  /** A selection of random fields, aliases, fragments and directives of a type. */
  function selectionOf(type: GraphQLObjectType, depth: number, conditions: 'leaves' | 'anywhere'): fc.Arbitrary<string> {
    const parts = Object.values(type.getFields()).flatMap((field): fc.Arbitrary<string>[] => {
      const named = getNamedType(field.type);
      const needs = field.args.filter((arg) => String(arg.type).endsWith('!') && arg.defaultValue === undefined);
      if (needs.some((arg) => arg.name !== 'first')) return [];
      const args = field.args.some((arg) => arg.name === 'first')
        ? fc.constantFrom('(first: 1)', '(first: 2)', '(first: $n)', '(first: 0)')
        : fc.constant('');
      const inner = isLeafType(named)
        ? fc.constant('')
        : isObjectType(named) && depth > 0 && inScope(named)
          ? selectionOf(named, depth - 1, conditions)
          : null;
      if (inner === null || (isCompositeType(named) && !isObjectType(named))) return [];
      const directive =
        conditions === 'leaves' && !isLeafType(named)
          ? fc.constant('')
          : fc.constantFrom('', '', '', ' @skip(if: $yes)', ' @include(if: $yes)', ' @include(if: $no)', ' @skip(if: $no)');
      // An alias stands for one call only, so that repetitions never conflict.
      return [
        fc
          .tuple(args, inner, directive)
          .map(
            ([a, body, d]) => `${a === '' && d === '' ? field.name : `${field.name}_${hash(a + body + d)}: ${field.name}`}${a}${d} ${body}`,
          ),
      ];
    });
    const fields = fc.array(fc.oneof(...parts, fc.constant('__typename')), { minLength: 1, maxLength: 4 });
    const wrapped = fc
      .tuple(
        fields,
        fields,
        fc.constantFrom(
          '...',
          `... on ${type.name}`,
          ...(conditions === 'leaves' ? [] : ['... @include(if: $yes)', '... @skip(if: $yes)']),
        ),
      )
      .map(([plain, hidden, spread]) => `{ ${plain.join(' ')} ${spread} { ${hidden.join(' ')} } }`);
    return fc.oneof(
      fields.map((list) => `{ ${list.join(' ')} }`),
      wrapped,
    );
  }
  const inScope = (type: GraphQLObjectType): boolean => /^(ScanJob|Scan[A-Z]|PageInfo)/.test(type.name);
  const hash = (text: string): string => [...text].reduce((sum, c) => (Math.imul(sum, 31) + c.charCodeAt(0)) >>> 0, 7).toString(36);

  it.each(['leaves', 'anywhere'] as const)('says the same whatever is asked of it, with conditions on %s', async (conditions) => {
    const connection = schema.getType('ScanJobConnection') as GraphQLObjectType;
    const single = schema.getType('ScanJob') as GraphQLObjectType;
    const root = fc.oneof(
      fc
        .tuple(fc.constantFrom('SQLITE', 'POSTGRES'), selectionOf(connection, 3, conditions))
        .map(([backend, body]) => `scanJobs(first: 5, backend: ${backend}) ${body}`),
      fc
        .tuple(fc.constantFrom('1', '2', '4', '5', 'gone'), selectionOf(single, 2, conditions))
        .map(([id, body]) => `scanJob(jobId: "${id}", backend: SQLITE) ${body}`),
    );
    let compiled = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(root, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 3 }), async (roots, n) => {
        const query = `query Q($yes: Boolean = true, $no: Boolean = false, $n: Int = 1) { used: __typename @skip(if: $no) @include(if: $yes) one: scanJobs(first: $n) { __typename } ${roots.map((body, i) => `r${i}: ${body}`).join(' ')} }`;
        const { errors } = await expectSame(query, { variables: { n } });
        expect(errors.filter((e) => e.extensions['code'] === 'GRAPHQL_VALIDATION_FAILED')).toEqual([]);
        if (compilations.mock.results.at(-1)?.value) compiled += 1;
      }),
      { numRuns: 150 },
    );
    if (conditions === 'leaves') expect(compiled).toBeGreaterThan(100);
  });
});
