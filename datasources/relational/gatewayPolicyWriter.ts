import { randomUUID } from 'node:crypto';
import type {
  CreateGatewayPolicyInput,
  GatewayPolicyMode,
  GatewayRuleInput,
  UpdateGatewayPolicyInput,
} from '../../resolvers/types.generated';
import { BadUserInputError, GatewayError } from '../errors';
import type { Change, Written } from '../writes';
import type { WriteContext } from './dialect';
import { gatewayPolicyTable } from './gatewayPolicy';
import { TableQuery } from './select';
import { storedInstant } from './storedInstant';
import { TableWrite, type Document } from './tableWrite';

/** What a change of a policy leaves behind. */
export interface GatewayPolicyOutcome extends Readonly<Record<string, unknown>> {
  readonly policyId: string;
}

/** A committed change of a policy. */
export type GatewayPolicyWritten = Written<GatewayPolicyOutcome>;

/** Creates, changes and deletes gateway policies of one tenant (contract 6). */
export class GatewayPolicyWriter {
  private readonly table: TableQuery<typeof gatewayPolicyTable.columns>;
  private readonly write: TableWrite<typeof gatewayPolicyTable.columns>;

  constructor(private readonly context: WriteContext) {
    this.table = new TableQuery(context.session, gatewayPolicyTable);
    this.write = new TableWrite(context.session, gatewayPolicyTable);
  }

  /** Creates a policy. */
  async create(input: CreateGatewayPolicyInput): Promise<Change<GatewayPolicyOutcome>> {
    const { name, description, enabled, boundAgents, boundAgentTypes, boundEnvironments } = input;
    const bindings = { bound_agents: boundAgents, bound_agent_types: boundAgentTypes, bound_environments: boundEnvironments };
    const policyId = await this.insert({
      name,
      description,
      mode: storedMode(input.mode),
      rules: storedRules(input.rules),
      enabled,
      ...bindings,
    });
    return changed('gateway.policy_created', policyId);
  }

  /** Changes what is given; rules are replaced as a whole. */
  async update(input: UpdateGatewayPolicyInput): Promise<Change<GatewayPolicyOutcome>> {
    const { policyId, name, description, mode, rules, enabled, boundAgents, boundAgentTypes, boundEnvironments } = input;
    const [row] = await this.write.lock(['policyId'], [this.table.eq('policyId', policyId)]);
    if (row === undefined) throw notFound();
    await this.set(policyId, {
      name,
      description,
      mode: mode === null || mode === undefined ? null : storedMode(mode),
      rules: rules === null || rules === undefined ? null : storedRules(rules),
      enabled,
      bound_agents: boundAgents,
      bound_agent_types: boundAgentTypes,
      bound_environments: boundEnvironments,
    });
    return changed('gateway.policy_updated', policyId);
  }

  /** Deletes a policy; its decisions stay. */
  async delete(policyId: string): Promise<Change<GatewayPolicyOutcome>> {
    if ((await this.write.delete([this.table.eq('policyId', policyId)])) === 0) throw notFound();
    return changed('gateway.policy_deleted', policyId);
  }

  /**
   * Makes sure that an enabled policy denies a quarantined agent every tool: the one of that name is enabled again, or a new one is made (contract 5.6).
   * Returns what the audit trail is to say.
   */
  async denyQuarantined(agentName: string): Promise<Change<GatewayPolicyOutcome>['audit']> {
    const name = quarantineName(agentName);
    const [existing] = await this.write.lock(['policyId'], [this.table.eq('name', name)]);
    if (existing !== undefined) {
      await this.set(existing.policyId, { enabled: true });
      return changed('gateway.policy_updated', existing.policyId).audit;
    }
    const rules = storedRules([
      { id: 'quarantine-deny-all', description: '', action: 'block', blockTools: ['*'] } as unknown as GatewayRuleInput,
    ]);
    const description = `Denies every tool call of the quarantined agent ${agentName}.`;
    const bindings = { bound_agents: [agentName], bound_agent_types: [], bound_environments: [] };
    const policyId = await this.insert({ name, description, mode: 'enforce', rules, enabled: true, ...bindings });
    return changed('gateway.policy_created', policyId).audit;
  }

  /** Switches that policy off when the agent leaves quarantine. */
  async releaseQuarantined(agentName: string): Promise<Change<GatewayPolicyOutcome>['audit']> {
    const [existing] = await this.write.lock(['policyId', 'enabled'], [this.table.eq('name', quarantineName(agentName))]);
    if (existing === undefined || !existing.enabled) return [];
    await this.set(existing.policyId, { enabled: false });
    return changed('gateway.policy_updated', existing.policyId).audit;
  }

  private async insert(members: Document & { readonly name: string; readonly mode: string; readonly enabled: boolean }): Promise<string> {
    const policyId = randomUUID();
    const now = storedInstant(this.context.now());
    const { name, mode, enabled } = members;
    const document = { policy_id: policyId, ...members, created_at: now, updated_at: now, tenant_id: this.context.session.tenant };
    await this.write.insert({ policyId, name, modeRaw: mode, enabled, updatedAt: now }, document);
    return policyId;
  }

  private async set(policyId: string, members: Readonly<Record<string, unknown>>): Promise<void> {
    const given = Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined));
    const updatedAt = storedInstant(this.context.now());
    const { name, mode: modeRaw, enabled } = given as { readonly name?: string; readonly mode?: string; readonly enabled?: boolean };
    const side = {
      ...(name === undefined ? {} : { name }),
      ...(modeRaw === undefined ? {} : { modeRaw }),
      ...(enabled === undefined ? {} : { enabled }),
    };
    await this.write.update([this.table.eq('policyId', policyId)], {
      columns: { ...side, updatedAt },
      document: { ...given, updated_at: updatedAt },
    });
  }
}

/** The name by which agent-bom finds the policy again, with an em dash. */
function quarantineName(agentName: string): string {
  return `Quarantine deny \u2014 ${agentName}`;
}

function storedMode(mode: GatewayPolicyMode): string {
  if (mode === 'UNKNOWN') throw new BadUserInputError('A policy audits or enforces.', 'input.mode');
  return mode.toLowerCase();
}

/** Rules as agent-bom's model writes them, defaults included. Ids are unique within the policy. */
function storedRules(rules: readonly GatewayRuleInput[]): readonly Document[] {
  const ids = new Set<string>();
  return rules.map((rule, index) => {
    if (ids.has(rule.id)) throw new BadUserInputError('Rules of a policy have different ids.', `input.rules[${index}].id`);
    ids.add(rule.id);
    return {
      id: rule.id,
      description: rule.description ?? '',
      action: rule.action ?? 'block',
      block_tools: rule.blockTools ?? [],
      tool_name: rule.toolName ?? null,
      tool_name_pattern: rule.toolNamePattern ?? null,
      arg_pattern: Object.fromEntries((rule.argPatterns ?? []).map(({ argument, pattern }) => [argument, pattern])),
      rate_limit: rule.rateLimit ?? null,
      require_registry_verified: rule.requireRegistryVerified ?? false,
      deny_tool_classes: rule.denyToolClasses ?? [],
      read_only: rule.readOnly ?? false,
      block_secret_paths: rule.blockSecretPaths ?? false,
      block_unknown_egress: rule.blockUnknownEgress ?? false,
      allowed_hosts: rule.allowedHosts ?? [],
    };
  });
}

function changed(action: string, policyId: string): Change<GatewayPolicyOutcome> {
  return { outcome: { policyId }, audit: [{ action, resource: `gateway-policy/${policyId}`, details: { policy_id: policyId } }] };
}

function notFound(): GatewayError {
  return new GatewayError('NOT_FOUND', 'There is no such policy.', { argument: 'input.policyId' });
}
