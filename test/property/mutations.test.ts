import fc from 'fast-check';
import { writableBackends } from '../support/backends';
import { testNow, type Answer, type TestGateway } from '../support/gateway';

/** A record that a step creates or names: the n-th that was made of its kind, or one that is not there. */
type Reference = number;

interface Step {
  readonly field: string;
  /** Kind of record that the input names. */
  readonly kind: string | null;
  readonly reference: Reference;
  readonly input: Record<string, unknown>;
  /** Uses one of few idempotency keys, so that some steps are repetitions and some misuse a key. */
  readonly key: string | null;
  readonly tenant: string;
}

/** A kind of record: the member of the input that names it, and where an answer shows its id. */
const kinds: Readonly<Record<string, { readonly member: string; readonly shown: string }>> = {
  schedule: { member: 'scheduleId', shown: 'schedule { scheduleId }' },
  source: { member: 'sourceId', shown: 'source { sourceId }' },
  gatewayPolicy: { member: 'policyId', shown: 'policy: gatewayPolicy { policyId }' },
  scanJob: { member: 'jobId', shown: 'scanJob { jobId }' },
  fleetAgent: { member: 'agentId', shown: '' },
};

const name = fc.constantFrom('a', 'b', 'ü', "o'hara", '');
const step = (
  field: string,
  kind: string | null,
  input: fc.Arbitrary<Record<string, unknown>>,
  names = kind !== null,
): fc.Arbitrary<Step> =>
  fc.record({
    field: fc.constant(noted(field)),
    kind: fc.constant(names ? kind : null),
    reference: fc.nat(6),
    input,
    key: fc.option(fc.constantFrom('k1', 'k2', 'k3'), { freq: 4 }),
    tenant: fc.constantFrom('acme', 'acme', 'acme', 'globex'),
  });

const empty = fc.constant({});
const fields: string[] = [];
const noted = (field: string): string => {
  fields.push(field);
  return field;
};
const steps: readonly fc.Arbitrary<Step>[] = [
  step(
    'createSchedule',
    null,
    fc.record({
      name,
      cronExpression: fc.constantFrom('0 3 * * *', '*/5 * * * *', '99 * * * *'),
      scanConfig: fc.constantFrom({}, { images: ['x'], n: 1.5 }),
      enabled: fc.boolean(),
    }),
  ),
  step('toggleSchedule', 'schedule', fc.record({ enabled: fc.constantFrom(true, false, null) })),
  step('deleteSchedule', 'schedule', empty),
  step(
    'createSource',
    null,
    fc.record({
      displayName: name,
      kind: fc.constantFrom('SCAN_REPO', 'SCAN_IMAGE'),
      enabled: fc.boolean(),
      config: fc.constantFrom({}, { repo: 'x', deep: [1, { a: null }] }),
    }),
  ),
  step('updateSource', 'source', fc.record({ displayName: name, enabled: fc.option(fc.boolean()) }, { requiredKeys: [] })),
  step('testSource', 'source', empty),
  step('deleteSource', 'source', empty),
  step(
    'createGatewayPolicy',
    null,
    fc.record({
      name,
      mode: fc.constantFrom('AUDIT', 'ENFORCE'),
      rules: fc.constantFrom([], [{ id: 'r', action: 'BLOCK', blockTools: ['exec'] }]),
      enabled: fc.boolean(),
    }),
  ),
  step(
    'updateGatewayPolicy',
    'gatewayPolicy',
    fc.record({ name, enabled: fc.boolean(), boundAgents: fc.constantFrom([], ['a']) }, { requiredKeys: [] }),
  ),
  step('deleteGatewayPolicy', 'gatewayPolicy', empty),
  step(
    'evaluateGatewayCall',
    null,
    fc.record({
      toolName: fc.constantFrom('exec', 'read'),
      agentName: fc.constantFrom('a', 'b'),
      arguments: fc.constantFrom({}, { path: '/etc/passwd' }),
    }),
  ),
  step(
    'syncFleet',
    null,
    fc.record({
      agents: fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), agentType: fc.constantFrom('cursor', 'claude') }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
  step('setFleetAgentState', 'fleetAgent', fc.record({ state: fc.constantFrom('APPROVED', 'QUARANTINED', 'DECOMMISSIONED') })),
  step(
    'updateFleetAgent',
    'fleetAgent',
    fc.record({ owner: name, tags: fc.constantFrom([], ['x', 'ü']), notes: fc.constantFrom('n', null) }, { requiredKeys: [] }),
  ),
  step('quarantineFleetAgent', 'fleetAgent', empty),
  step('submitScanJob', null, fc.record({ request: fc.constantFrom({ images: ['a:1'] }, { images: ['a:1', 'b:2'] }, { images: [] }) })),
  step('cancelScanJob', 'scanJob', empty),
  step(
    'recordScanResult',
    'scanJob',
    fc.record({
      result: fc.constantFrom({ vulnerabilities: [] }, { vulnerabilities: [{ id: 'CVE-1', severity: 'high' }] }),
      failed: fc.boolean(),
    }),
  ),
  step('deleteScanJob', 'scanJob', empty),
  step(
    'recordTrendPoint',
    null,
    fc.record({
      scanId: fc.constantFrom('s1', 's2'),
      totalVulns: fc.nat(3),
      critical: fc.nat(2),
      postureScore: fc.constantFrom(0, 12.5, 100),
      postureGrade: fc.constantFrom('A', 'N/A'),
    }),
  ),
  step('saveGraphFilterPreset', null, fc.record({ name, filters: fc.constantFrom({}, { severity: 'high', n: 1 }) })),
  step('deleteGraphFilterPreset', null, fc.record({ name })),
  step(
    'importGraphSnapshot',
    null,
    fc.record({
      scanId: fc.constantFrom('g1', 'g2'),
      nodes: fc.constantFrom(
        [{ nodeId: 'a', entityType: 'AGENT', label: 'a' }],
        [
          { nodeId: 'a', entityType: 'AGENT', label: 'b', severity: 'HIGH' },
          { nodeId: 'c', entityType: 'TOOL', label: 'c' },
        ],
      ),
    }),
  ),
];

const state = `{
  schedules(first: 100, orderBy: { field: NAME, direction: ASC }) { totalCount nodes { name cronExpression enabled nextRun scanConfig createdAt updatedAt } }
  sources(first: 100, orderBy: { field: UPDATED_AT, direction: ASC }) { totalCount nodes { displayName kind status enabled config lastTestStatus createdAt updatedAt } }
  gatewayPolicies(first: 100, orderBy: { field: NAME, direction: ASC }) { totalCount nodes { name mode enabled rules { ruleId action blockTools } boundAgents createdAt updatedAt } }
  gatewayPolicyAudit(first: 100) { totalCount nodes { agentName toolName action reason timestamp } }
  fleetAgents(first: 100, orderBy: { field: NAME, direction: ASC }, filter: { includeQuarantined: true }) { totalCount nodes { name agentType state owner tags notes canonicalId trustScore updatedAt } }
  scanJobs(first: 100) { totalCount nodes { status error request completedAt createdAt } }
  postureHistory(first: 100) { totalCount nodes { scanId timestamp totalVulns critical postureScore postureGrade } }
  graphFilterPresets(first: 100) { nodes { name description filters createdAt } }
  graphSnapshots(first: 100) { nodes { scanId createdAt nodeCount riskSummary { severity count } nodes(first: 10) { nodes { nodeId label severity } } } }
  auditLog(first: 100) { totalCount nodes { action actor timestamp details } }
  auditChain { count verify { intact tampered } }
}`;

/** Runs steps on one engine. Ids differ from engine to engine, so records are named by the order they were made in. */
class Runner {
  private readonly ids = new Map<string, string[]>();
  private minutes = 0;

  constructor(private readonly g: TestGateway) {}

  now = (): Date => new Date(testNow.getTime() + this.minutes * 60_000);

  async run({
    field,
    kind,
    reference,
    input,
    key,
    tenant,
  }: Step): Promise<{ readonly errors: readonly unknown[]; readonly replayed: unknown; readonly auditEntry: unknown }> {
    this.minutes += 1;
    const type = this.g.deployment.schema.schema
      .getMutationType()
      ?.getFields()
      [field]?.args.find((arg) => arg.name === 'input')?.type;
    const made = this.kindMadeBy(field);
    const answer = await this.g.run(
      `mutation ($input: ${String(type)}) { ${field}(input: $input) { replayed auditEntry { action } ${made === null ? '' : (kinds[made]?.shown ?? '')} } }`,
      {
        variables: { input: { ...input, ...this.named(kind, reference) } },
        tenant,
        ...(key === null ? {} : { idempotencyKey: `${field}-${key}` }),
      },
    );
    if (made !== null) this.remember(made, answer, field);
    if (field === 'syncFleet') await this.rememberAgents();
    const { replayed, auditEntry } = (answer.data?.[field] ?? {}) as Record<string, unknown>;
    return { replayed, auditEntry, errors: answer.errors.map(({ extensions: { code, argument } }) => [code, argument] as unknown[]) };
  }

  /** The records both engines start with have the same ids. */
  async start(): Promise<void> {
    const { data } = await this.g.run(`{ schedules(first: 2) { nodes { scheduleId } } sources(first: 2) { nodes { sourceId } }
      gatewayPolicies(first: 2) { nodes { policyId } } scanJobs(first: 2) { nodes { jobId } } }`);
    for (const nodes of Object.values(data ?? {}) as { nodes: Record<string, string>[] }[])
      for (const [member, id] of nodes.nodes.flatMap((one) => Object.entries(one))) {
        const kind = Object.keys(kinds).find((one) => kinds[one]?.member === member) ?? '';
        this.ids.set(kind, [...(this.ids.get(kind) ?? []), id]);
      }
    await this.rememberAgents();
  }

  private kindMadeBy(field: string): string | null {
    return (
      { createSchedule: 'schedule', createSource: 'source', createGatewayPolicy: 'gatewayPolicy', submitScanJob: 'scanJob' }[field] ?? null
    );
  }

  private named(kind: string | null, reference: Reference): Record<string, unknown> {
    if (kind === null) return {};
    const known = this.ids.get(kind) ?? [];
    return { [kinds[kind]?.member ?? '']: known[reference % (known.length + 1)] ?? 'absent' };
  }

  private remember(kind: string, { data }: Answer, field: string): void {
    const id = Object.values(data?.[field] ?? {}).find((value): value is Record<string, string> => kinds[kind]!.member in Object(value));
    const known = this.ids.get(kind) ?? [];
    const made = id?.[kinds[kind]!.member];
    if (made !== undefined && !known.includes(made)) this.ids.set(kind, [...known, made]);
  }

  private async rememberAgents(): Promise<void> {
    const { data } = await this.g.run('{ fleetAgents(first: 100, orderBy: { field: NAME, direction: ASC }) { nodes { agentId } } }');
    this.ids.set('fleetAgent', data?.fleetAgents.nodes.map(({ agentId }: { agentId: string }) => agentId) ?? []);
  }

  async state(): Promise<unknown> {
    const answers = [];
    for (const tenant of ['acme', 'globex']) answers.push(await this.g.run(state, { tenant }));
    for (const { errors } of answers) expect(errors).toEqual([]);
    return answers.map(({ data }) => withoutIds(data));
  }
}

/** Ids of records are chosen at random: they are masked wherever they occur, and lists whose order they decide are sorted. */
function withoutIds(value: unknown): unknown {
  const text = JSON.stringify(value).replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, '<id>');
  // A database may keep the members of a document in another order.
  return JSON.parse(text, (_name, member: unknown) => {
    if (Array.isArray(member)) return member.map((item: unknown) => JSON.stringify(item)).sort();
    if (member === null || typeof member !== 'object') return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  }) as unknown;
}

describe('a random sequence of mutations', () => {
  const plain = writableBackends;

  it('answers and leaves the same on every engine', async () => {
    const succeeded = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...steps), { minLength: 15, maxLength: 40 }), async (sequence) => {
        const outcomes: unknown[] = [];
        for (const { open } of plain) {
          let clock = (): Date => testNow;
          const g = await open({ PARITYQL_MAX_COST: '1000000' }, () => clock());
          try {
            const runner = new Runner(g);
            clock = runner.now;
            await runner.start();
            const answers: unknown[] = [];
            for (const one of sequence) {
              const answer = await runner.run(one);
              if (answer.errors.length === 0) succeeded.add(one.field);
              answers.push([one.field, answer]);
            }
            outcomes.push({ answers, state: await runner.state() });
          } finally {
            await g.close();
          }
        }
        expect(outcomes[1]).toEqual(outcomes[0]);
      }),
      { numRuns: 16, seed: 20261124, endOnFailure: true },
    );
    // Otherwise the sequences would prove little.
    expect([...succeeded].sort()).toEqual(fields.sort());
  }, 180_000);
});
