import { sharedWritableBackends } from '../support/backends';
import type { Answer, TestGateway } from '../support/gateway';

const fields =
  'policyId name description mode enabled boundAgents createdAt updatedAt rules { ruleId action blockTools denies argPatterns { argument pattern } readOnly requireRegistryVerified notEnforced }';
const create = `mutation ($input: CreateGatewayPolicyInput!) { createGatewayPolicy(input: $input) { replayed auditEntry { action resource } gatewayPolicy { ${fields} } } }`;
const update = `mutation ($input: UpdateGatewayPolicyInput!) { updateGatewayPolicy(input: $input) { auditEntry { action } gatewayPolicy { ${fields} } } }`;
const remove = 'mutation ($id: String!) { deleteGatewayPolicy(input: { policyId: $id }) { deletedId auditEntry { action } } }';
const evaluate = `mutation ($input: EvaluateGatewayCallInput!) {
  evaluateGatewayCall(input: $input) {
    replayed auditEntry { action } evaluation { action allowed reason policyName ruleId policiesEvaluated notEnforced { ruleId feature } }
    decision { entryId policyName ruleId agentName toolName action reason argumentsPreview timestamp }
  }
}`;
const all =
  '{ gatewayPolicies(first: 100) { totalCount nodes { policyId name updatedAt } } gatewayPolicyAudit(first: 1) { totalCount } auditChain { count verify { tampered } } }';
const refusal = ({ errors }: Answer): readonly unknown[] =>
  errors.map(({ extensions }) => [extensions['code'], extensions['argument'] ?? null]);
const rule = { id: 'r1', blockTools: ['rm'], argPatterns: [{ argument: 'path', pattern: '^/etc' }] };
const input = { name: 'no rm', mode: 'ENFORCE', rules: [rule] };

describe.each(sharedWritableBackends)('gateway policy mutations on $name', ({ open }) => {
  let g: TestGateway;
  beforeEach(async () => {
    g = await open();
  });
  afterEach(() => g.close());

  it('creates, changes and deletes', async () => {
    const { data, errors } = await g.run(create, { variables: { input }, idempotencyKey: 'k' });
    expect(errors).toEqual([]);
    const { gatewayPolicy, auditEntry } = data?.createGatewayPolicy;
    expect(auditEntry).toEqual({ action: 'gateway.policy_created', resource: `gateway-policy/${gatewayPolicy.policyId}` });
    expect(gatewayPolicy).toMatchObject({
      name: 'no rm',
      mode: 'ENFORCE',
      enabled: true,
      boundAgents: [],
      createdAt: '2026-11-23T18:00:00Z',
      rules: [
        {
          ruleId: 'r1',
          action: 'block',
          blockTools: ['rm'],
          denies: true,
          argPatterns: [{ argument: 'path', pattern: '^/etc' }],
          readOnly: false,
        },
      ],
    });
    expect((await g.run(create, { variables: { input }, idempotencyKey: 'k' })).data?.createGatewayPolicy).toEqual({
      ...data?.createGatewayPolicy,
      replayed: true,
    });
    const { policyId } = gatewayPolicy;
    const changed = await g.run(update, { variables: { input: { policyId, mode: 'AUDIT', boundAgents: ['a'], description: null } } });
    expect(changed.errors).toEqual([]);
    expect(changed.data?.updateGatewayPolicy.gatewayPolicy).toMatchObject({
      name: 'no rm',
      mode: 'AUDIT',
      boundAgents: ['a'],
      rules: [{ ruleId: 'r1' }],
    });
    expect((await g.run(remove, { variables: { id: policyId } })).data?.deleteGatewayPolicy.auditEntry).toEqual({
      action: 'gateway.policy_deleted',
    });
    expect(refusal(await g.run(remove, { variables: { id: policyId } }))).toEqual([['NOT_FOUND', 'input.policyId']]);
  });

  it('decides by what is stored, records the decision, and says what nothing enforces', async () => {
    await g.run(create, { variables: { input: { ...input, rules: [{ ...rule, requireRegistryVerified: true }] } }, tenant: 'fresh' });
    const call = { toolName: 'rm', agentName: 'claude', arguments: { path: '/x', agent_id: 'open', token: 'secret-value' } };
    const first = await g.run(evaluate, { variables: { input: call }, tenant: 'fresh', role: 'ANALYST', idempotencyKey: 'c1' });
    expect(first.errors).toEqual([]);
    const { evaluation, decision, auditEntry } = first.data?.evaluateGatewayCall;
    expect(auditEntry).toBeNull();
    expect(evaluation).toMatchObject({
      action: 'BLOCKED',
      allowed: false,
      policyName: 'no rm',
      ruleId: 'r1',
      policiesEvaluated: 1,
      notEnforced: [{ ruleId: 'r1', feature: 'REQUIRE_REGISTRY_VERIFIED' }],
    });
    expect(decision).toMatchObject({
      policyName: 'no rm',
      ruleId: 'r1',
      agentName: 'claude',
      toolName: 'rm',
      action: 'BLOCKED',
      reason: evaluation.reason,
    });
    expect(decision.argumentsPreview).toEqual({ path: '[replay-only]', agent_id: 'open', token: '[replay-only]' });
    expect(JSON.stringify(first.statements)).not.toContain('secret-value');
    const replay = await g.run(evaluate, { variables: { input: call }, tenant: 'fresh', role: 'ANALYST', idempotencyKey: 'c1' });
    expect(replay.data?.evaluateGatewayCall).toEqual({ ...first.data?.evaluateGatewayCall, replayed: true });
    const allowed = await g.run(evaluate, { variables: { input: { toolName: 'ls' } }, tenant: 'fresh', role: 'ANALYST' });
    expect(allowed.data?.evaluateGatewayCall.decision).toMatchObject({
      action: 'ALLOWED',
      agentName: 'test',
      policyName: null,
      reason: 'no matching deny rule',
    });
    const log = await g.run('{ gatewayPolicyAudit(first: 10) { totalCount } }', { tenant: 'fresh' });
    expect(log.data?.gatewayPolicyAudit.totalCount).toBe(2);
  });

  it('refuses what does not fit and changes nothing', async () => {
    const { data } = await g.run(create, { variables: { input } });
    const id = data?.createGatewayPolicy.gatewayPolicy.policyId;
    const before = (await g.run(all)).data;
    const cases: readonly (readonly [string, object, string, string | null])[] = [
      [create, { input: { ...input, mode: 'UNKNOWN' } }, 'BAD_USER_INPUT', 'input.mode'],
      [create, { input: { ...input, name: '' } }, 'BAD_USER_INPUT', 'input.name'],
      [create, { input: { ...input, rules: [rule, rule] } }, 'BAD_USER_INPUT', 'input.rules[1].id'],
      [
        create,
        { input: { ...input, rules: [{ ...rule, argPatterns: [{ argument: 'a', pattern: 'x'.repeat(501) }] }] } },
        'BAD_USER_INPUT',
        'input.rules[0].argPatterns[0].pattern',
      ],
      [update, { input: { policyId: 'nope', enabled: false } }, 'NOT_FOUND', 'input.policyId'],
      [evaluate, { input: { toolName: '' } }, 'BAD_USER_INPUT', 'input.toolName'],
      [evaluate, { input: { toolName: 'x', arguments: [] } }, 'BAD_USER_INPUT', 'input.arguments'],
    ];
    for (const [mutation, variables, code, argument] of cases)
      expect(refusal(await g.run(mutation, { variables: variables as Record<string, unknown> }))).toEqual([[code, argument]]);
    expect(refusal(await g.run(remove, { variables: { id }, tenant: 'globex' }))).toEqual([['NOT_FOUND', 'input.policyId']]);
    expect(refusal(await g.run(create, { variables: { input }, role: 'ANALYST' }))).toEqual([['FORBIDDEN', null]]);
    expect((await g.run(all)).data).toEqual(before);
  });
});
