import { writableBackends } from '../support/backends';
import type { Answer, TestGateway } from '../support/gateway';

const fields =
  'sourceId displayName kind kindRaw description owner connectorName credentialMode credentialRef enabled status config lastTestStatus lastTestedAt createdAt updatedAt';
const create = `mutation ($input: CreateSourceInput!) { createSource(input: $input) { replayed auditEntry { action resource } source { ${fields} } } }`;
const update = `mutation ($input: UpdateSourceInput!) { updateSource(input: $input) { auditEntry { action } source { ${fields} } } }`;
const test = `mutation ($id: String!) { testSource(input: { sourceId: $id }) { auditEntry { action details } source { status lastTestStatus lastTestMessage lastTestedAt } } }`;
const remove = 'mutation ($id: String!) { deleteSource(input: { sourceId: $id }) { deletedId auditEntry { action } } }';
const all = '{ sources(first: 100) { totalCount nodes { sourceId displayName status } } auditChain { count verify { tampered } } }';
const input = { displayName: 'Images', kind: 'SCAN_IMAGE', config: { images: ['alpine'] } };
const refusal = ({ errors }: Answer): readonly unknown[] =>
  errors.map(({ extensions }) => [extensions['code'], extensions['argument'] ?? null]);

describe.each(writableBackends)('source mutations on $name', ({ open }) => {
  let g: TestGateway;
  beforeEach(async () => {
    g = await open();
  });
  afterEach(() => g.close());

  const created = async (more: object = {}): Promise<string> => {
    const { data, errors } = await g.run(create, { variables: { input: { ...input, ...more } } });
    expect(errors).toEqual([]);
    return data?.createSource.source.sourceId as string;
  };

  it('registers a source with all that agent-bom writes', async () => {
    const { data, errors } = await g.run(create, { variables: { input }, idempotencyKey: 'k' });
    expect(errors).toEqual([]);
    const { source, auditEntry } = data?.createSource;
    expect(auditEntry).toEqual({ action: 'source.create', resource: `source/${source.sourceId}` });
    expect(source).toMatchObject({
      displayName: 'Images',
      kind: 'SCAN_IMAGE',
      kindRaw: 'scan.image',
      description: null,
      credentialMode: 'none',
      credentialRef: null,
      enabled: true,
      status: 'CONFIGURED',
      config: { images: ['alpine'] },
      createdAt: '2026-11-23T18:00:00Z',
      updatedAt: '2026-11-23T18:00:00Z',
    });
    expect((await g.run(create, { variables: { input }, idempotencyKey: 'k' })).data?.createSource).toEqual({
      ...data?.createSource,
      replayed: true,
    });
  });

  it('changes only what is given', async () => {
    const sourceId = await created();
    const off = await g.run(update, { variables: { input: { sourceId, enabled: false, owner: 'sec', displayName: null } } });
    expect(off.errors).toEqual([]);
    expect(off.data?.updateSource.source).toMatchObject({ displayName: 'Images', owner: 'sec', enabled: false, status: 'DISABLED' });
    const still = await g.run(update, { variables: { input: { sourceId, status: 'HEALTHY' } } });
    expect(still.data?.updateSource.source.status).toBe('DISABLED');
    const on = await g.run(update, { variables: { input: { sourceId, enabled: true, config: { images: [] } } } });
    expect(on.data?.updateSource.source).toMatchObject({ enabled: true, status: 'CONFIGURED', config: { images: [] }, owner: 'sec' });
  });

  it('tests without reaching out, and says so', async () => {
    const plain = await created();
    expect((await g.run(test, { variables: { id: plain } })).data?.testSource.source).toMatchObject({
      status: 'CONFIGURED',
      lastTestStatus: 'configured',
    });
    const nameless = await created({ kind: 'CONNECTOR_REGISTRY' });
    const { data } = await g.run(test, { variables: { id: nameless } });
    expect(data?.testSource).toMatchObject({
      auditEntry: { action: 'source.test', details: { state: 'degraded' } },
      source: {
        status: 'DEGRADED',
        lastTestStatus: 'degraded',
        lastTestMessage: 'No connector is named.',
        lastTestedAt: '2026-11-23T18:00:00Z',
      },
    });
    const disabled = await created({ kind: 'CONNECTOR_REGISTRY', connectorName: 'ecr', enabled: false });
    expect((await g.run(test, { variables: { id: disabled } })).data?.testSource.source).toMatchObject({
      status: 'DISABLED',
      lastTestStatus: 'healthy',
    });
  });

  it('deletes, once', async () => {
    const id = await created();
    expect((await g.run(remove, { variables: { id } })).errors).toEqual([]);
    expect(refusal(await g.run(remove, { variables: { id } }))).toEqual([['NOT_FOUND', 'input.sourceId']]);
  });

  it('refuses what does not fit and changes nothing', async () => {
    const id = await created();
    const before = (await g.run(all)).data;
    const cases: readonly (readonly [string, object, string, string | null])[] = [
      [create, { input: { ...input, kind: 'UNKNOWN' } }, 'BAD_USER_INPUT', 'input.kind'],
      [create, { input: { ...input, config: [] } }, 'BAD_USER_INPUT', 'input.config'],
      [create, { input: { ...input, displayName: '' } }, 'BAD_USER_INPUT', 'input.displayName'],
      [create, { input: { ...input, credentialRef: 'nope' } }, 'CONFLICT', 'input.credentialRef'],
      [update, { input: { sourceId: id, status: 'UNKNOWN' } }, 'BAD_USER_INPUT', 'input.status'],
      [update, { input: { sourceId: 'nope', owner: 'x' } }, 'NOT_FOUND', 'input.sourceId'],
      [test, { id: 'nope' }, 'NOT_FOUND', 'input.sourceId'],
    ];
    for (const [mutation, variables, code, argument] of cases)
      expect(refusal(await g.run(mutation, { variables: variables as Record<string, unknown> }))).toEqual([[code, argument]]);
    for (const mutation of [test, remove])
      expect(refusal(await g.run(mutation, { variables: { id }, tenant: 'globex' }))).toEqual([['NOT_FOUND', 'input.sourceId']]);
    expect((await g.run(all)).data).toEqual(before);
  });

  it('leaves the test to agent-bom beside a running one', async () => {
    await g.close();
    g = await open({ PARITYQL_STORE_MODE: 'attached', PARITYQL_ATTACHED_WRITES: 'true' });
    const { errors } = await g.run(test, { variables: { id: 'x' } });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'WRITE_REFUSED',
      reason: 'USE_AGENT_BOM',
      route: 'POST /v1/sources/{source_id}/test',
    });
  });
});
