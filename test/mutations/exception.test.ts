import { sharedWritableBackends } from '../support/backends';
import type { Answer, TestGateway } from '../support/gateway';

const keepers = sharedWritableBackends.filter(({ name }) => name !== 'SQLITE');
const fields =
  'exceptionId kind vulnId packageName serverName reason status requestedBy approvedBy createdAt expiresAt approvedAt revokedAt';
const create = `mutation ($input: CreateExceptionInput!) { createException(input: $input) { replayed auditEntry { action resource actor } exception { ${fields} } } }`;
const on = (verb: string): string =>
  `mutation ($id: String!) { ${verb}Exception(input: { exceptionId: $id }) { auditEntry { action } ${verb === 'delete' ? 'deletedId' : `exception { ${fields} }`} } }`;
const all = '{ exceptions(first: 100) { totalCount nodes { exceptionId status } } auditChain { count verify { tampered } } }';
const input = {
  vulnId: 'CVE-2026-1',
  packageName: 'requests',
  reason: 'accepted until the next release',
  expiresAt: '2026-12-24T00:00:00Z',
};
const refusal = ({ errors }: Answer): readonly unknown[] =>
  errors.map(({ extensions }) => [extensions['code'], extensions['argument'] ?? null]);

describe.each(keepers)('exception mutations on $name', ({ open }) => {
  let g: TestGateway;
  beforeEach(async () => {
    g = await open();
  });
  afterEach(() => g.close());

  it('is asked for, approved and revoked', async () => {
    const first = await g.run(create, { variables: { input }, role: 'ANALYST', idempotencyKey: 'k' });
    expect(first.errors).toEqual([]);
    const { exception, auditEntry } = first.data?.createException;
    expect(exception).toMatchObject({ kind: 'WAIVER', status: 'PENDING', requestedBy: 'test', approvedBy: null, ...input });
    expect(exception.exceptionId).toMatch(/^exc-[0-9a-f]{12}$/);
    expect(auditEntry).toEqual({ action: 'exception_create', resource: `exception/${exception.exceptionId}`, actor: 'test' });
    const variables = { id: exception.exceptionId };
    const approved = await g.run(on('approve'), { variables });
    expect(approved.data?.approveException.exception).toMatchObject({
      status: 'ACTIVE',
      approvedBy: 'test',
      approvedAt: '2026-11-23T18:00:00Z',
    });
    expect(refusal(await g.run(on('approve'), { variables }))).toEqual([['CONFLICT', null]]);
    const revoked = await g.run(on('revoke'), { variables });
    expect(revoked.data?.revokeException.exception).toMatchObject({ status: 'REVOKED', revokedAt: '2026-11-23T18:00:00Z', ...input });
    expect((await g.run(on('delete'), { variables })).data?.deleteException.auditEntry).toEqual({ action: 'exception_delete' });
    const replay = await g.run(create, { variables: { input }, role: 'ANALYST', idempotencyKey: 'k' });
    expect(replay.data?.createException).toEqual({ replayed: true, auditEntry, exception: null });
  });

  it('serves a tenant that has no record yet', async () => {
    const { data, errors } = await g.run(create, { variables: { input }, tenant: 'brand-new' });
    expect(errors).toEqual([]);
    expect(data?.createException.exception.status).toBe('PENDING');
  });

  it('refuses what does not fit and changes nothing', async () => {
    const { data } = await g.run(create, { variables: { input } });
    const id = data?.createException.exception.exceptionId;
    const before = (await g.run(all)).data;
    const cases: readonly (readonly [object, string])[] = [
      [{ expiresAt: '2026-11-23T17:59:59Z' }, 'input.expiresAt'],
      [{ reason: '[finding_triage] {}' }, 'input.reason'],
      [{ reason: '[finding_feedback:fixed_verified] x' }, 'input.reason'],
      [{ reason: '' }, 'input.reason'],
      [{ vulnId: 'x'.repeat(129) }, 'input.vulnId'],
      [{ packageName: 'a\0' }, 'input.packageName'],
    ];
    for (const [change, argument] of cases)
      expect(refusal(await g.run(create, { variables: { input: { ...input, ...change } } }))).toEqual([['BAD_USER_INPUT', argument]]);
    for (const verb of ['approve', 'revoke', 'delete']) {
      expect(refusal(await g.run(on(verb), { variables: { id }, tenant: 'globex' }))).toEqual([['NOT_FOUND', 'input.exceptionId']]);
      expect(refusal(await g.run(on(verb), { variables: { id }, role: 'ANALYST' }))).toEqual([['FORBIDDEN', null]]);
    }
    expect((await g.run(all)).data).toEqual(before);
  });
});

it('answers the parity error on SQLite and touches no driver', async () => {
  const [sqlite] = sharedWritableBackends;
  const g = await sqlite!.open();
  const { errors, statements } = await g.run(create, { variables: { input } });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BACKEND_PARITY', operation: 'WRITE', entity: 'EXCEPTIONS' });
  expect(statements).toEqual([]);
  await g.close();
});
