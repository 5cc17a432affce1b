import { canonicalAgentId } from '../../datasources/fleetIdentity';
import { sharedWritableBackends } from '../support/backends';
import type { Answer, TestGateway } from '../support/gateway';

const fields =
  'agentId canonicalId name agentType state sourceId enrollmentName mdmProvider owner environment tags trustScore serverCount notes lastDiscovery createdAt updatedAt';
const sync = `mutation ($input: SyncFleetInput!) { syncFleet(input: $input) { created updated replayed auditEntry { action resource details } fleetAgents { ${fields} } } }`;
const state = `mutation ($id: String!, $state: FleetAgentState!) { setFleetAgentState(input: { agentId: $id, state: $state }) { auditEntry { action details } fleetAgent { state } } }`;
const update = `mutation ($input: UpdateFleetAgentInput!) { updateFleetAgent(input: $input) { auditEntry { action } fleetAgent { ${fields} } } }`;
const quarantine =
  'mutation ($id: String!) { quarantineFleetAgent(input: { agentId: $id }) { auditEntry { action } fleetAgent { state name } } }';
const policies =
  '{ gatewayPolicies(first: 100, filter: { contains: "Quarantine deny" }) { nodes { name mode enabled boundAgents rules { ruleId blockTools } } } }';
const all =
  '{ fleetAgents(first: 100, filter: { includeQuarantined: true }) { totalCount nodes { agentId state updatedAt } } auditChain { count verify { tampered } } }';
const refusal = ({ errors }: Answer): readonly unknown[] =>
  errors.map(({ extensions }) => [extensions['code'], extensions['argument'] ?? null]);
const agent = { name: 'Claude', agentType: 'claude-desktop', serverCount: 2, trustScore: 64.5, tags: [' b ', 'a', 'a'], owner: 'sec' };

it('derives canonical ids as agent-bom does', () => {
  const marks = { agentType: 'claude-desktop', deviceFingerprint: '' };
  expect(canonicalAgentId({ ...marks, name: 'claude', sourceId: '' })).toBe('91db4555-6d03-524c-bce7-3b36b89cb092');
  expect(canonicalAgentId({ ...marks, name: 'Claude', sourceId: 's' })).toBe('6e0a539f-33af-587a-ba57-c82c33868747');
});

describe.each(sharedWritableBackends)('fleet mutations on $name', ({ open }) => {
  let g: TestGateway;
  const tenant = 'fresh';
  beforeEach(async () => {
    g = await open();
  });
  afterEach(() => g.close());

  const synced = async (input: object = { sourceId: 's', agents: [agent] }): Promise<any> => {
    const { data, errors } = await g.run(sync, { variables: { input }, tenant });
    expect(errors).toEqual([]);
    return data?.syncFleet;
  };

  it('recognises agents again and keeps what people have set', async () => {
    const first = await synced();
    expect(first).toMatchObject({
      created: 1,
      updated: 0,
      auditEntry: { action: 'fleet.sync', resource: 'fleet/sync', details: { count: 1, tenant_id: tenant } },
      fleetAgents: [
        {
          canonicalId: '6e0a539f-33af-587a-ba57-c82c33868747',
          name: 'Claude',
          state: 'DISCOVERED',
          sourceId: 's',
          tags: ['a', 'b'],
          trustScore: 64.5,
          serverCount: 2,
          owner: 'sec',
          createdAt: '2026-11-23T18:00:00Z',
          lastDiscovery: '2026-11-23T18:00:00Z',
        },
      ],
    });
    const { agentId } = first.fleetAgents[0];
    await g.run(state, { variables: { id: agentId, state: 'APPROVED' }, tenant });
    await g.run(update, { variables: { input: { agentId, notes: 'seen' } }, tenant });
    const again = await synced({
      sourceId: 's',
      agents: [
        { name: 'Claude', agentType: 'cursor', serverCount: 5 },
        { name: 'Other', agentType: 'x' },
      ],
    });
    expect(again).toMatchObject({ created: 1, updated: 1 });
    expect(again.fleetAgents[0]).toMatchObject({
      agentId,
      agentType: 'cursor',
      state: 'APPROVED',
      notes: 'seen',
      serverCount: 5,
      owner: 'sec',
      tags: ['a', 'b'],
      trustScore: 64.5,
    });
    const elsewhere = await synced({ agents: [agent] });
    expect(elsewhere).toMatchObject({ created: 1, fleetAgents: [{ sourceId: 'server-discovery' }] });
  });

  it('sets into quarantine together with the policy, and releases both', async () => {
    const { agentId } = (await synced()).fleetAgents[0];
    const variables = { id: agentId };
    const { data, errors } = await g.run(quarantine, { variables, tenant });
    expect(errors).toEqual([]);
    expect(data?.quarantineFleetAgent).toEqual({
      auditEntry: { action: 'fleet.quarantine' },
      fleetAgent: { state: 'QUARANTINED', name: 'Claude' },
    });
    const made = {
      name: 'Quarantine deny \u2014 Claude',
      mode: 'ENFORCE',
      boundAgents: ['Claude'],
      rules: [{ ruleId: 'quarantine-deny-all', blockTools: ['*'] }],
    };
    expect((await g.run(policies, { tenant })).data?.gatewayPolicies.nodes).toEqual([{ ...made, enabled: true }]);
    await g.run(state, { variables: { ...variables, state: 'APPROVED' }, tenant });
    expect((await g.run(policies, { tenant })).data?.gatewayPolicies.nodes).toEqual([{ ...made, enabled: false }]);
    await g.run(quarantine, { variables, tenant });
    expect((await g.run(policies, { tenant })).data?.gatewayPolicies.nodes).toEqual([{ ...made, enabled: true }]);
    const { data: log } = await g.run('{ auditLog(first: 20) { nodes { action } } auditChain { verify { tampered } } }', { tenant });
    expect(log?.auditLog.nodes.map(({ action }: { action: string }) => action).sort()).toEqual(
      [
        'fleet.sync',
        'fleet.quarantine',
        'gateway.policy_created',
        'fleet.state_update',
        'gateway.policy_updated',
        'fleet.quarantine',
        'gateway.policy_updated',
      ].sort(),
    );
    expect(log?.auditChain.verify.tampered).toBe(0);
  });

  it('keeps the quota over the whole batch', async () => {
    await g.close();
    g = await open({ AGENT_BOM_API_MAX_FLEET_AGENTS_PER_TENANT: '2' });
    await synced();
    const three = { sourceId: 's', agents: ['x', 'y'].map((name) => ({ name, agentType: 't' })) };
    const { errors } = await g.run(sync, { variables: { input: three }, tenant });
    expect(errors[0]?.extensions).toMatchObject({ code: 'QUOTA_EXCEEDED', quota: 'fleet_agents', current: 1, attempted: 2 });
    expect((await g.run(all, { tenant })).data?.fleetAgents.totalCount).toBe(1);
    expect(await synced({ sourceId: 's', agents: [agent, { name: 'y', agentType: 't' }] })).toMatchObject({ created: 1, updated: 1 });
  });

  it('refuses what does not fit and changes nothing', async () => {
    const { agentId } = (await synced()).fleetAgents[0];
    const before = (await g.run(all, { tenant })).data;
    const cases: readonly (readonly [string, object, string, string | null])[] = [
      [sync, { input: { agents: [] } }, 'BAD_USER_INPUT', 'input.agents'],
      [sync, { input: { agents: [agent, agent] } }, 'BAD_USER_INPUT', 'input.agents[1].name'],
      [sync, { input: { agents: [{ ...agent, trustScore: 101 }] } }, 'BAD_USER_INPUT', 'input.agents[0].trustScore'],
      [sync, { input: { agents: [{ ...agent, name: 'a\0' }] } }, 'BAD_USER_INPUT', 'input.agents[0].name'],
      [state, { id: agentId, state: 'UNKNOWN' }, 'BAD_USER_INPUT', 'input.state'],
      [state, { id: 'nope', state: 'APPROVED' }, 'NOT_FOUND', 'input.agentId'],
      [quarantine, { id: 'nope' }, 'NOT_FOUND', 'input.agentId'],
    ];
    for (const [mutation, variables, code, argument] of cases)
      expect(refusal(await g.run(mutation, { variables: variables as Record<string, unknown>, tenant }))).toEqual([[code, argument]]);
    expect(refusal(await g.run(quarantine, { variables: { id: agentId }, tenant: 'globex' }))).toEqual([['NOT_FOUND', 'input.agentId']]);
    expect((await g.run(all, { tenant })).data).toEqual(before);
  });
});
