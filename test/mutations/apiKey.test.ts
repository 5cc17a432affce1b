import { keyHash, mintKey } from '../../datasources/apiKeySecret';
import { writableBackends } from '../support/backends';
import type { Answer, TestGateway } from '../support/gateway';
import { credentials } from '../support/credentials';

const fields =
  'keyId keyPrefix name role scopes state expiresAt createdAt owner principalId revokedAt replacement { keyId } overlapSecondsRemaining';
const create = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { replayed rawKey auditEntry { action details } apiKey { ${fields} } } }`;
const rotate = `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { rawKey auditEntry { action } apiKey { ${fields} } replaced { ${fields} } } }`;
const revoke = `mutation ($id: String!) { revokeApiKey(input: { keyId: $id }) { auditEntry { action } apiKey { ${fields} } } }`;
const all = '{ apiKeys(first: 100) { totalCount nodes { keyId state } } auditChain { count verify { tampered } } }';
const refusal = ({ errors }: Answer): readonly unknown[] =>
  errors.map(({ extensions }) => [extensions['code'], extensions['argument'] ?? null]);
const onPostgres = writableBackends.filter(({ name }) => name === 'POSTGRES');

it('mints keys in the form and with the hash of the contract', async () => {
  const minted = await mintKey();
  expect(minted.raw).toMatch(/^abom_[A-Za-z0-9_-]{43}$/);
  expect(minted).toMatchObject({
    prefix: minted.raw.slice(0, 12),
    salt: expect.stringMatching(/^[0-9a-f]{32}$/),
    hash: await keyHash(minted.raw, minted.salt),
  });
  // A vector of a real agent-bom.
  expect(await keyHash('abom_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8', '000102030405060708090a0b0c0d0e0f')).toBe(
    '93d024795c60150b0c6fb8f2837a36fb6c95bffc60363fb902ce3fd8a593dcfa',
  );
});

describe.each(onPostgres)('API key mutations on $name', ({ open }) => {
  let g: TestGateway;
  beforeEach(async () => {
    g = await open();
  });
  afterEach(() => g.close());

  const authenticates = async (key: string): Promise<boolean> =>
    g.deployment.authentication.authenticator
      .authenticate(credentials({ authorization: `Bearer ${key}` }))
      .then(() => true)
      .catch(() => false);

  it('mints a key that works, shows it once and stores it nowhere', async () => {
    const input = { name: 'ci', role: 'ANALYST', scopes: ['scan:write'], owner: 'platform' };
    const first = await g.run(create, { variables: { input }, idempotencyKey: 'k' });
    expect(first.errors).toEqual([]);
    const { apiKey, rawKey } = first.data?.createApiKey;
    expect(apiKey).toMatchObject({
      name: 'ci',
      role: 'ANALYST',
      scopes: ['scan:write'],
      state: 'ACTIVE',
      owner: 'platform',
      principalId: 'platform',
    });
    expect(apiKey.expiresAt).toBe('2026-12-23T18:00:00Z');
    expect(apiKey.keyPrefix).toBe(rawKey.slice(0, 12));
    expect(await authenticates(rawKey)).toBe(true);
    const replay = await g.run(create, { variables: { input }, idempotencyKey: 'k' });
    expect(replay.data?.createApiKey).toMatchObject({ replayed: true, rawKey: null, apiKey: { keyId: apiKey.keyId } });
    for (const { parameters } of [...first.statements, ...replay.statements]) expect(JSON.stringify(parameters)).not.toContain(rawKey);
  });

  it('rotates with an overlap, then revokes', async () => {
    const old = (await g.run(create, { variables: { input: { name: 'old' } } })).data?.createApiKey;
    const { data, errors } = await g.run(rotate, { variables: { input: { keyId: old.apiKey.keyId, overlapSeconds: 60 } } });
    expect(errors).toEqual([]);
    const { apiKey, replaced, rawKey } = data?.rotateApiKey;
    expect(replaced).toMatchObject({ state: 'ROTATION_OVERLAP', overlapSecondsRemaining: 60, replacement: { keyId: apiKey.keyId } });
    expect(await authenticates(rawKey)).toBe(true);
    expect(refusal(await g.run(rotate, { variables: { input: { keyId: old.apiKey.keyId } } }))).toEqual([['CONFLICT', null]]);
    const revoked = await g.run(revoke, { variables: { id: apiKey.keyId } });
    expect(revoked.data?.revokeApiKey).toMatchObject({ auditEntry: { action: 'auth.key_revoked' }, apiKey: { state: 'REVOKED' } });
  });

  it('refuses what does not fit and changes nothing', async () => {
    const { data } = await g.run(create, { variables: { input: { name: 'x' } } });
    const { keyId } = data?.createApiKey.apiKey;
    const before = (await g.run(all)).data;
    const cases: readonly (readonly [string, object, string, string | null])[] = [
      [create, { input: { name: 'x', expiresAt: '2026-11-23T17:00:00Z' } }, 'BAD_USER_INPUT', 'input.expiresAt'],
      [create, { input: { name: 'x', expiresAt: '2027-11-23T17:00:00Z' } }, 'BAD_USER_INPUT', 'input.expiresAt'],
      [create, { input: { name: '' } }, 'BAD_USER_INPUT', 'input.name'],
      [rotate, { input: { keyId, overlapSeconds: 86_401 } }, 'BAD_USER_INPUT', 'input.overlapSeconds'],
      [rotate, { input: { keyId: 'nope' } }, 'NOT_FOUND', 'input.keyId'],
      [revoke, { id: 'nope' }, 'NOT_FOUND', 'input.keyId'],
    ];
    for (const [mutation, variables, code, argument] of cases)
      expect(refusal(await g.run(mutation, { variables: variables as Record<string, unknown> }))).toEqual([[code, argument]]);
    expect(refusal(await g.run(revoke, { variables: { id: keyId }, tenant: 'globex' }))).toEqual([['NOT_FOUND', 'input.keyId']]);
    expect(refusal(await g.run(revoke, { variables: { id: keyId }, role: 'ANALYST' }))).toEqual([['FORBIDDEN', null]]);
    expect((await g.run(all)).data).toEqual(before);
  });
});
