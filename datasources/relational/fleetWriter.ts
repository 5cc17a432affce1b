import { randomUUID } from 'node:crypto';
import type { FleetAgentState, SyncFleetAgentInput, SyncFleetInput, UpdateFleetAgentInput } from '../../resolvers/types.generated';
import { BadUserInputError, GatewayError } from '../errors';
import { canonicalAgentId } from '../fleetIdentity';
import type { AuditFact, Change, Written } from '../writes';
import { string } from './column';
import type { WriteContext } from './dialect';
import { fleetAgentTable, type FleetAgentRow } from './fleetAgent';
import { GatewayPolicyWriter } from './gatewayPolicyWriter';
import { jsonObject } from './jsonInput';
import { requireQuota } from './quota';
import { TableQuery } from './select';
import { defineTable } from './table';
import { TableWrite, type Document } from './tableWrite';

/** What a change of one agent leaves behind. */
export interface FleetAgentOutcome extends Readonly<Record<string, unknown>> {
  readonly agentId: string;
}

/** What a synchronisation leaves behind. */
export interface FleetSyncOutcome extends Readonly<Record<string, unknown>> {
  /** Ids of the agents, in the order in which they were given. */
  readonly agentIds: readonly string[];
  readonly created: number;
  readonly updated: number;
}

/** A committed change of an agent. */
export type FleetAgentWritten = Written<FleetAgentOutcome>;
/** A committed synchronisation. */
export type FleetSyncWritten = Written<FleetSyncOutcome>;

/** SQLite keeps the fingerprint in a column of its own beside the document. */
const writtenTable = defineTable({
  ...fleetAgentTable,
  columns: {
    ...fleetAgentTable.columns,
    fingerprintColumn: string('device_fingerprint', { POSTGRES: 'data:device_fingerprint', SNOWFLAKE: 'data:device_fingerprint' }),
  },
});

/** Source of agents that name none (contract 5.4). */
const defaultSource = 'server-discovery';

/** Synchronises and changes the fleet of one tenant (contract 5). */
export class FleetWriter {
  private readonly table: TableQuery<typeof fleetAgentTable.columns>;
  private readonly write: TableWrite<typeof writtenTable.columns>;

  constructor(private readonly context: WriteContext) {
    this.table = new TableQuery(context.session, fleetAgentTable);
    this.write = new TableWrite(context.session, writtenTable);
  }

  /**
   * Stores what a source says of its agents. An agent is recognised by source and name, else by name among those that no source has claimed; what people
   * have set (state, notes) stays.
   */
  async sync({ sourceId, agents }: SyncFleetInput): Promise<Change<FleetSyncOutcome>> {
    const given = agents.map((agent) => ({ ...agent, sourceId: (agent.sourceId ?? sourceId ?? '').trim() || defaultSource }));
    refuseTwins(given);
    const known = await this.write.lock(
      ['agentId', 'name', 'sourceId'],
      [this.table.in('name', [...new Set(given.map(({ name }) => name))])],
    );
    const matches = given.map(
      (agent) => known.find((row) => row.name === agent.name && row.sourceId === agent.sourceId) ?? unclaimed(known, agent.name),
    );
    const created = matches.filter((match) => match === undefined).length;
    await requireQuota(this.context, 'fleetAgents', created, 'FLEET_AGENTS', () => this.table.count([]));
    const agentIds: string[] = [];
    for (const [index, agent] of given.entries()) {
      const match = matches[index];
      agentIds.push(match === undefined ? await this.insert(agent) : await this.refresh(match.agentId, agent));
    }
    const audit = [{ action: 'fleet.sync', resource: 'fleet/sync', details: { count: given.length } }];
    return { outcome: { agentIds, created, updated: given.length - created }, audit };
  }

  /** Sets the state of an agent. Leaving quarantine switches off the policy that came with it; entering it this way makes none. */
  async setState(agentId: string, state: FleetAgentState): Promise<Change<FleetAgentOutcome>> {
    const stored = storedState(state);
    const row = await this.locked(agentId);
    await this.setStored(agentId, stored);
    const released = row.stateRaw === 'quarantined' && stored !== 'quarantined';
    const further = released ? await new GatewayPolicyWriter(this.context).releaseQuarantined(row.name) : [];
    return changed(agentId, 'fleet.state_update', { state: stored }, further);
  }

  /** Sets an agent into quarantine, together with a policy that denies it every tool. */
  async quarantine(agentId: string): Promise<Change<FleetAgentOutcome>> {
    const { name } = await this.locked(agentId);
    await this.setStored(agentId, 'quarantined');
    const further = await new GatewayPolicyWriter(this.context).denyQuarantined(name);
    return changed(agentId, 'fleet.quarantine', { state: 'quarantined' }, further);
  }

  /** Changes what people say of an agent; what is left out stays. */
  async update({ agentId, owner, environment, tags, notes }: UpdateFleetAgentInput): Promise<Change<FleetAgentOutcome>> {
    await this.locked(agentId);
    const members = { owner, environment, notes, tags: tags === null || tags === undefined ? undefined : cleanTags(tags) };
    await this.patch(agentId, Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined)));
    return changed(agentId, 'fleet.agent_update', {});
  }

  private async locked(agentId: string): Promise<Pick<FleetAgentRow, 'name' | 'stateRaw'>> {
    const [row] = await this.write.lock(['name', 'stateRaw'], [this.table.eq('agentId', agentId)]);
    if (row === undefined) throw new GatewayError('NOT_FOUND', 'There is no such agent.', { argument: 'input.agentId' });
    return row;
  }

  private setStored(agentId: string, stateRaw: string): Promise<void> {
    return this.patch(agentId, { lifecycle_state: stateRaw }, { stateRaw });
  }

  private async patch(
    agentId: string,
    document: Document,
    columns: { readonly stateRaw?: string; readonly trustScore?: number } = {},
  ): Promise<void> {
    const updatedAt = this.now();
    await this.write.update([this.table.eq('agentId', agentId)], {
      columns: { ...columns, updatedAt },
      document: { ...document, updated_at: updatedAt },
    });
  }

  private async insert(agent: ClaimedAgent): Promise<string> {
    const [agentId, now] = [randomUUID(), this.now()];
    const deviceFingerprint = agent.deviceFingerprint ?? '';
    const canonicalId = canonicalAgentId({ ...agent, deviceFingerprint });
    const trustScore = agent.trustScore ?? 0;
    await this.write.insert(
      { agentId, canonicalId, name: agent.name, stateRaw: 'discovered', trustScore, updatedAt: now, fingerprintColumn: deviceFingerprint },
      {
        agent_id: agentId,
        canonical_id: canonicalId,
        name: agent.name,
        agent_type: agent.agentType,
        config_path: '',
        source_id: agent.sourceId,
        device_fingerprint: deviceFingerprint,
        enrollment_name: agent.enrollmentName ?? '',
        mdm_provider: agent.mdmProvider ?? '',
        lifecycle_state: 'discovered',
        owner: agent.owner ?? null,
        environment: agent.environment ?? null,
        tags: cleanTags(agent.tags ?? []),
        trust_score: trustScore,
        trust_factors: factorsOf(agent),
        server_count: agent.serverCount,
        package_count: agent.packageCount,
        credential_count: agent.credentialCount,
        vuln_count: agent.vulnCount,
        tenant_id: this.context.session.tenant,
        last_discovery: now,
        last_scan: null,
        created_at: now,
        updated_at: now,
        notes: '',
      },
    );
    return agentId;
  }

  private async refresh(agentId: string, agent: ClaimedAgent): Promise<string> {
    const tags = cleanTags(agent.tags ?? []);
    const stated = {
      enrollment_name: agent.enrollmentName || undefined,
      mdm_provider: agent.mdmProvider || undefined,
      owner: agent.owner ?? undefined,
      environment: agent.environment ?? undefined,
      tags: tags.length > 0 ? tags : undefined,
      trust_score: agent.trustScore ?? undefined,
      trust_factors: agent.trustFactors === null || agent.trustFactors === undefined ? undefined : factorsOf(agent),
    };
    const counts = {
      server_count: agent.serverCount,
      package_count: agent.packageCount,
      credential_count: agent.credentialCount,
      vuln_count: agent.vulnCount,
    };
    const fixed = { agent_type: agent.agentType, source_id: agent.sourceId, config_path: '', last_discovery: this.now() };
    const given = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
    await this.patch(
      agentId,
      { ...fixed, ...counts, ...given },
      agent.trustScore === null || agent.trustScore === undefined ? {} : { trustScore: agent.trustScore },
    );
    return agentId;
  }

  /** How agent-bom spells the fleet's instants, unlike all others. */
  private now(): string {
    return this.context.now().toISOString().replace('Z', '000Z');
  }
}

type ClaimedAgent = SyncFleetAgentInput & { readonly sourceId: string };

/** An agent of the name that no source has claimed yet. */
function unclaimed(
  known: readonly Pick<FleetAgentRow, 'agentId' | 'name' | 'sourceId'>[],
  name: string,
): { readonly agentId: string } | undefined {
  return known.find((row) => row.name === name && row.sourceId === null);
}

function refuseTwins(agents: readonly ClaimedAgent[]): void {
  const seen = new Set<string>();
  for (const [index, { sourceId, name }] of agents.entries()) {
    const identity = JSON.stringify([sourceId, name]);
    if (seen.has(identity)) throw new BadUserInputError('Two agents of one source have the same name.', `input.agents[${index}].name`);
    seen.add(identity);
  }
}

function factorsOf({ trustFactors }: SyncFleetAgentInput): Document {
  return trustFactors === null || trustFactors === undefined ? {} : jsonObject(trustFactors, 'input.agents.trustFactors');
}

function cleanTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))].sort();
}

function storedState(state: FleetAgentState): string {
  if (state === 'UNKNOWN') throw new BadUserInputError('A state must be one this schema names.', 'input.state');
  return state.toLowerCase();
}

function changed(
  agentId: string,
  action: string,
  details: AuditFact['details'],
  further: readonly AuditFact[] = [],
): Change<FleetAgentOutcome> {
  return { outcome: { agentId }, audit: [{ action, resource: `fleet/${agentId}`, details: details ?? {} }, ...further] };
}
