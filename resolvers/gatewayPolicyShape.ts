import { BadUserInputError } from '../datasources/errors';
import type { Caller, EvaluatedPolicy, PolicyEvaluation } from '../datasources/policyEvaluation';
import type { ToolCall } from '../datasources/policyArguments';
import { denies, notEnforced, policyRule, type PolicyRule } from '../datasources/policyRule';
import type { GatewayPolicyRow } from '../datasources/relational/gatewayPolicy';
import type { DecisionCountRow } from '../datasources/relational/policyAudit';
import type { OfBackend } from '../datasources/relational/table';
import { readable } from '../datasources/readable';

import type {
  EvaluateGatewayPoliciesInput,
  GatewayPolicyRollout,
  GatewayPolicyRuntime,
  GatewayPolicyStats,
  GatewayRule,
} from './types.generated';

/** An evaluation, and the backend whose policies it asked. */
export type EvaluatedCall = PolicyEvaluation & OfBackend;

/** Decisions by action, and the backend they were counted on. */
export interface DecisionCounts extends OfBackend {
  readonly byAction: readonly DecisionCountRow[];
}

/** Longest name of a tool, and longest arguments as JSON, in characters. */
const maxToolName = 1_000;
const maxArguments = 100_000;

/** Fields of a policy that evaluation and numbers are made of. */
export const ruleFields: ReadonlySet<string> = new Set([
  'policyId',
  'name',
  'modeRaw',
  'enabled',
  'rules',
  'boundAgents',
  'boundAgentTypes',
  'boundEnvironments',
]);

/** A policy's rules; a document that cannot be read is its typed error. */
export function rulesOf(policy: Pick<GatewayPolicyRow, 'rules'>): readonly GatewayRule[] {
  return readable(policy.rules).map((stored) => {
    const rule = policyRule(stored);
    return { ...rule, denies: denies(rule), notEnforced: notEnforced(rule) };
  });
}

/** A policy as evaluation takes it. Any value that cannot be read fails the evaluation: to skip the policy would be to let calls through. */
export function evaluatedPolicy(policy: GatewayPolicyRow): EvaluatedPolicy {
  return {
    policyId: policy.policyId,
    name: readable(policy.name),
    modeRaw: readable(policy.modeRaw),
    rules: readable(policy.rules).map(policyRule),
    boundAgents: readable(policy.boundAgents),
    boundAgentTypes: readable(policy.boundAgentTypes),
    boundEnvironments: readable(policy.boundEnvironments),
  };
}

/** The call and its caller; BAD_USER_INPUT when they are not acceptable. */
export function callOf(input: EvaluateGatewayPoliciesInput): { readonly call: ToolCall; readonly caller: Caller } {
  const { toolName, agentName, agentType, environment } = input;
  const given = input.arguments ?? {};
  if (toolName === '' || toolName.length > maxToolName)
    throw new BadUserInputError(`\`toolName\` must have 1 to ${maxToolName} characters.`, 'input.toolName');
  if (typeof given !== 'object' || Array.isArray(given)) throw new BadUserInputError('`arguments` must be an object.', 'input.arguments');
  if (JSON.stringify(given).length > maxArguments)
    throw new BadUserInputError(`\`arguments\` must not exceed ${maxArguments} characters as JSON.`, 'input.arguments');
  const caller = { agentName: agentName || null, agentType: agentType || null, environment: environment || null };
  return { call: { toolName, arguments: given as Readonly<Record<string, unknown>> }, caller };
}

/** Numbers over all policies of a tenant. */
export function policyStatsOf(policies: readonly GatewayPolicyRow[]): GatewayPolicyStats {
  const enabled = policies.filter((policy) => readable(policy.enabled));
  const inMode = (mode: string): number => enabled.filter((policy) => readable(policy.modeRaw) === mode).length;
  return {
    total: policies.length,
    enabled: enabled.length,
    enforcing: inMode('enforce'),
    auditing: inMode('audit'),
    rules: policies.reduce((sum, policy) => sum + readable(policy.rules).length, 0),
    runtime: runtimeOf(enabled.map(evaluatedPolicy)),
  };
}

function runtimeOf(policies: readonly EvaluatedPolicy[]): GatewayPolicyRuntime {
  const rules = policies.flatMap((policy) => policy.rules);
  const blocking = policies.filter((policy) => policy.modeRaw === 'enforce').flatMap((policy) => policy.rules.filter(denies)).length;
  const having = (feature: (rule: PolicyRule) => boolean): number => rules.filter(feature).length;
  const rollout = rolloutOf(rules.length, blocking);
  return {
    rollout,
    summary: summaries[rollout],
    totalRules: rules.length,
    blockingRules: blocking,
    advisoryRules: rules.length - blocking,
    readOnlyRules: having((rule) => rule.readOnly),
    secretPathRules: having((rule) => rule.blockSecretPaths),
    unknownEgressRules: having((rule) => rule.blockUnknownEgress),
    deniedToolClasses: [...new Set(rules.flatMap((rule) => rule.denyToolClasses.map((name) => name.toLowerCase())))].sort(),
  };
}

const summaries: Readonly<Record<GatewayPolicyRollout, string>> = {
  DISABLED: 'No runtime policy rules configured.',
  ADVISORY_ONLY: 'Policy matches are advisory only; runtime will not block.',
  MIXED: 'Mixed rollout: some rules block while others remain advisory.',
  BLOCKING: 'Blocking runtime enforcement is active.',
};

function rolloutOf(total: number, blocking: number): GatewayPolicyRollout {
  if (total === 0) return 'DISABLED';
  if (blocking === 0) return 'ADVISORY_ONLY';
  return blocking < total ? 'MIXED' : 'BLOCKING';
}
