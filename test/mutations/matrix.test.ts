import { isEnumType, isInputObjectType, isScalarType, getNamedType, getNullableType, isListType, type GraphQLInputField } from 'graphql';
import { newCheckpointKey } from '../../datasources/auditCheckpoint';
import { buildGatewaySchema } from '../../server/schema';
import { writableBackends, type WritableBackend } from '../support/backends';
import type { Answer, RunOptions, TestGateway } from '../support/gateway';
import { mutationExamples, type MutationExample } from '../support/mutationExamples';

const { schema, auth, attachedRules } = buildGatewaySchema();
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
/** Changes of the analytics store have tests of their own: no SQL backend takes them. */
const ofAnalytics = ['ingestRuntimeEvents', 'ingestFindings'];
const roles = ['VIEWER', 'ANALYST', 'ADMIN'] as const;
const env = { PARITYQL_CHECKPOINT_KEY: newCheckpointKey(), AGENT_BOM_API_MAX_ACTIVE_SCAN_JOBS_PER_TENANT: '0' };

const inputTypeOf = (field: string): string =>
  String(
    schema
      .getMutationType()
      ?.getFields()
      [field]?.args.find(({ name }) => name === 'input')?.type,
  );

const run = (g: TestGateway, field: string, input: unknown, options: RunOptions = {}): Promise<Answer> =>
  g.run(`mutation ($input: ${inputTypeOf(field)}) { ${field}(input: $input) { replayed auditEntry { entryId } } }`, {
    ...options,
    variables: { input },
  });

const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions['code'];

/** Whatever a mutation can leave behind: it appends to the chain, or to the log of decisions. */
const traces = '{ auditChain { count head } gatewayPolicyAudit(first: 1) { totalCount } idempotencyKeys(first: 1) { totalCount } }';
const stateOf = async (g: TestGateway): Promise<unknown> => [(await g.run(traces)).data, (await g.run(traces, { tenant: 'globex' })).data];

const examplesOn = ({ name }: WritableBackend): readonly (readonly [string, MutationExample])[] =>
  Object.entries(mutationExamples).filter(([, { only }]) => only === undefined || only === name);

it('has an example of every mutation', () => {
  expect([...Object.keys(mutationExamples), ...ofAnalytics].sort()).toEqual([...mutations].sort());
});

describe.each(writableBackends)('every mutation on $name', (backend) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await backend.open(env);
  });
  afterAll(() => g.close());

  it.each(examplesOn(backend))(
    '%s is denied to lesser roles and to keys without its scope, and changes nothing',
    async (field, example) => {
      const input = await example.input(g);
      const before = await stateOf(g);
      const rule = auth.rules.get(`Mutation.${field}`);
      expect(rule).toBeDefined();
      for (const role of roles.slice(0, roles.indexOf(rule!.role))) expect(codeOf(await run(g, field, input, { role }))).toBe('FORBIDDEN');
      if (rule!.scope !== null) expect(codeOf(await run(g, field, input, { scopes: ['other:scope'] }))).toBe('FORBIDDEN');
      expect(await stateOf(g)).toEqual(before);
    },
  );

  it.each(examplesOn(backend).filter(([, { names }]) => names))("%s does not find another tenant's record", async (field, example) => {
    const input = await example.input(g);
    const before = await stateOf(g);
    expect(codeOf(await run(g, field, input, { tenant: 'globex' }))).toBe('NOT_FOUND');
    expect(await stateOf(g)).toEqual(before);
  });

  it.each(examplesOn(backend))('%s takes no tenant, no unknown member and no value outside its bounds', async (field, example) => {
    const input = await example.input(g);
    const before = await stateOf(g);
    for (const more of [{ tenantId: 'globex' }, { tenant_id: 'globex' }, { unknown: 1 }]) {
      const { errors } = await run(g, field, { ...input, ...more });
      expect(errors.map(({ extensions: { code } }) => code as unknown)).toEqual(['BAD_USER_INPUT']);
      expect(errors[0]?.message).toContain(Object.keys(more)[0]);
    }
    for (const [name, value] of badValues(field)) {
      const { errors } = await run(g, field, { ...input, [name]: value });
      const found = errors.map(({ message, extensions: { code, argument } }) => [
        code,
        argument ?? /"input\.(\w+)/.exec(message)?.[0]?.slice(1),
      ]);
      expect([name, value, found]).toEqual([name, value, [['BAD_USER_INPUT', expect.stringMatching(new RegExp(`^input\\.${name}`))]]]);
    }
    expect(await stateOf(g)).toEqual(before);
  });
});

describe.each(writableBackends)('a mutation with an idempotency key on $name', (backend) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await backend.open(env);
  });
  afterAll(() => g.close());

  // Each leaves the next what it needs: those that take away come last.
  const order = (name: string): number => Number(/^(rotate|revoke|delete|cancel|reset)/.test(name));
  const examples = [...examplesOn(backend)].sort(([a], [b]) => order(a) - order(b));

  it.each(examples)('%s is made once', async (field, example) => {
    const input = await example.input(g);
    const first = await run(g, field, input, { idempotencyKey: `once-${field}` });
    expect(first.errors).toEqual([]);
    expect(first.data?.[field].replayed).toBe(false);
    const after = await stateOf(g);
    const again = await run(g, field, input, { idempotencyKey: `once-${field}` });
    expect(again.errors).toEqual([]);
    expect(again.data?.[field]).toEqual({ ...first.data?.[field], replayed: true });
    const other = await run(g, field, { ...input, ...(example.other ?? otherwise(input)) }, { idempotencyKey: `once-${field}` });
    if (Object.keys(input).length > 0) expect(codeOf(other)).toBe('IDEMPOTENCY_MISMATCH');
    expect(await stateOf(g)).toEqual(after);
  });

  it('leaves chains that verify', async () => {
    for (const tenant of ['acme', 'globex'])
      expect((await g.run('{ auditChain { verify { intact tampered } } }', { tenant })).data?.auditChain.verify).toEqual({
        intact: true,
        tampered: 0,
      });
  });
});

describe.each(writableBackends)('every mutation beside a running agent-bom, on $name', (backend) => {
  it('is made where the contract shows it to be safe, and names the route to use where not', async () => {
    const g = await backend.open({ ...env, PARITYQL_STORE_MODE: 'attached', PARITYQL_ATTACHED_WRITES: 'true' });
    const before = await stateOf(g);
    const unsafe = examplesOn(backend).filter(([field]) => attachedRules.get(`Mutation.${field}`)?.safe === false);
    for (const [field, example] of unsafe) {
      const { errors } = await run(g, field, await example.input(g));
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        expect.objectContaining({ code: 'WRITE_REFUSED', reason: 'USE_AGENT_BOM', route: attachedRules.get(`Mutation.${field}`)?.route }),
      ]);
    }
    expect(await stateOf(g)).toEqual(before);
    await g.close();
    expect(unsafe.map(([field]) => field).sort()).toEqual(['cancelScanJob', 'importGraphSnapshot', 'submitScanJob', 'testSource']);
  });

  it('is off unless the operator allows it', async () => {
    const g = await backend.open({ ...env, PARITYQL_STORE_MODE: 'attached' });
    for (const [field, example] of examplesOn(backend)) expect(codeOf(await run(g, field, await example.input(g)))).toBe('WRITE_REFUSED');
    await g.close();
  });
});

/** The same input with one member changed. */
function otherwise(input: Record<string, unknown>): Record<string, unknown> {
  const [[name, value] = ['', '']] = Object.entries(input);
  return {
    [name]:
      typeof value === 'string' ? `${value}x` : Array.isArray(value) ? [...(value as unknown[]), ...(value as unknown[])] : { other: 1 },
  };
}

/** Values that no input may have, by member of the input: from its type and its bounds. */
function badValues(field: string): readonly (readonly [string, unknown])[] {
  const type = schema.getType(inputTypeOf(field).replace('!', ''));
  if (!isInputObjectType(type)) throw new Error(`${field} has no input type`);
  return Object.values(type.getFields()).flatMap((member) => badValuesOf(member).map((value) => [member.name, value] as const));
}

function badValuesOf(member: GraphQLInputField): readonly unknown[] {
  const type = getNullableType(member.type);
  const named = getNamedType(type);
  const bound = (directive: string, name: string): number | null => {
    const argument = member.astNode?.directives
      ?.find(({ name: { value } }) => value === directive)
      ?.arguments?.find((a) => a.name.value === name);
    return argument && 'value' in argument.value ? Number(argument.value.value) : null;
  };
  const max = bound('length', 'max');
  if (isListType(type))
    return named.name === 'String' ? [['a\0b'], ...(max === null ? [] : [Array.from({ length: max + 1 }, String)])] : [];
  if (isEnumType(named)) return ['NO_SUCH_VALUE'];
  if (!isScalarType(named)) return [];
  if (named.name === 'String') return ['a\0b', '\ud800', ...(max === null ? [] : ['x'.repeat(max + 1)])];
  if (named.name === 'JSON') return [{ a: 'x\0' }];
  if (named.name === 'DateTime') return ['yesterday', '2026-02-30T00:00:00Z'];
  if (named.name === 'Int' || named.name === 'Float')
    return bound('range', 'min') === null ? ['7'] : [bound('range', 'min')! - 1, bound('range', 'max')! * 2 + 1];
  return [];
}
