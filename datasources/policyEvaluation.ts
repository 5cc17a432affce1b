import { argumentHosts, argumentPaths, isAllowedHost, isSecretPath, pythonText, type ToolCall } from './policyArguments';
import type { PatternProblem } from './policyPattern';
import { maxPatternLength, patternOccurs, stepBudget, type MatchKind, type StepBudget } from './policyPatternMatch';
import { denies, notEnforced, type PolicyRule, type RuleFeature } from './policyRule';
import { toolClasses } from './toolClasses';

/** A policy as evaluation needs it. */
export interface EvaluatedPolicy {
  readonly policyId: string;
  readonly name: string;
  /** Stored word; anything but `enforce` only alerts. */
  readonly modeRaw: string;
  readonly rules: readonly PolicyRule[];
  readonly boundAgents: readonly string[];
  readonly boundAgentTypes: readonly string[];
  readonly boundEnvironments: readonly string[];
}

/** Who calls; null where the caller does not say. */
export interface Caller {
  readonly agentName: string | null;
  readonly agentType: string | null;
  readonly environment: string | null;
}

/** What a policy can be bound to. */
export type Binding = 'AGENT' | 'AGENT_TYPE' | 'ENVIRONMENT';

interface OfPolicy {
  readonly policyId: string;
  readonly policyName: string;
}

/** A policy that was not asked. */
export interface PolicySkip extends OfPolicy {
  readonly binding: Binding;
}

/** A feature of a rule that no evaluation acts on. */
export interface RuleNotice extends OfPolicy {
  readonly ruleId: string;
  readonly feature: RuleFeature;
}

/** A pattern that could not be evaluated and so did not match. */
export interface PatternNotice extends OfPolicy {
  readonly ruleId: string;
  readonly argument: string | null;
  readonly pattern: string;
  readonly reason: PatternProblem;
}

/** What the policies would decide about a call. */
export interface PolicyEvaluation {
  readonly action: 'BLOCKED' | 'ALERTED' | 'ALLOWED';
  readonly reason: string;
  readonly policyId: string | null;
  readonly policyName: string | null;
  readonly ruleId: string | null;
  readonly toolClasses: readonly string[];
  readonly policiesEvaluated: number;
  readonly skippedPolicies: readonly PolicySkip[];
  readonly notEnforced: readonly RuleNotice[];
  readonly notEvaluated: readonly PatternNotice[];
}

interface Denial {
  readonly policy: EvaluatedPolicy;
  readonly ruleId: string;
  readonly reason: string;
}

/**
 * Evaluates enabled policies about a call, in the order of their names, then ids. The first policy in enforce mode that denies wins; without one, the
 * first in audit mode. Pure: reads and writes nothing.
 */
export function evaluatePolicies(
  policies: readonly EvaluatedPolicy[],
  call: ToolCall,
  caller: Caller,
  honourBindings: boolean,
): PolicyEvaluation {
  const ordered = [...policies].sort((a, b) => compare(a.name, b.name) || compare(a.policyId, b.policyId));
  const unmet = new Map(ordered.map((policy) => [policy, honourBindings ? unmetBinding(policy, caller) : null]));
  const asked = ordered.filter((policy) => unmet.get(policy) === null);
  const check = new CallCheck(call);
  const denial = firstDenial(asked, check);
  return {
    ...verdictOf(denial, policies.length),
    toolClasses: check.classes,
    policiesEvaluated: asked.length,
    skippedPolicies: ordered.flatMap((policy) => skipOf(policy, unmet.get(policy) ?? null)),
    notEnforced: asked.flatMap(noticesOf),
    notEvaluated: check.notEvaluated,
  };
}

function verdictOf(
  denial: Denial | null,
  enabled: number,
): Pick<PolicyEvaluation, 'action' | 'reason' | 'policyId' | 'policyName' | 'ruleId'> {
  if (denial === null) {
    const reason = enabled === 0 ? 'no enabled gateway policies configured' : 'no matching deny rule';
    return { action: 'ALLOWED', reason, policyId: null, policyName: null, ruleId: null };
  }
  const { policy, ruleId, reason } = denial;
  const matched = { policyId: policy.policyId, policyName: policy.name, ruleId };
  return isEnforced(policy) ? { action: 'BLOCKED', reason, ...matched } : { action: 'ALERTED', reason: `[audit] ${reason}`, ...matched };
}

/** Whether a match of the policy blocks. */
const isEnforced = (policy: EvaluatedPolicy): boolean => policy.modeRaw === 'enforce';

/** By code point, as SQLite and Postgres order binary text. */
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/**
 * The binding a caller does not meet. As the relay has it, a policy bound to agents takes part only for those; the other bindings are looked at only when
 * the caller says what it is.
 */
function unmetBinding(policy: EvaluatedPolicy, { agentName, agentType, environment }: Caller): Binding | null {
  const elsewhere = (bound: readonly string[], own: string | null): boolean => bound.length > 0 && own !== null && !bound.includes(own);
  if (policy.boundAgents.length > 0 && (agentName === null || !policy.boundAgents.includes(agentName))) return 'AGENT';
  if (elsewhere(policy.boundAgentTypes, agentType)) return 'AGENT_TYPE';
  return elsewhere(policy.boundEnvironments, environment) ? 'ENVIRONMENT' : null;
}

const of = (policy: EvaluatedPolicy): OfPolicy => ({ policyId: policy.policyId, policyName: policy.name });

function skipOf(policy: EvaluatedPolicy, binding: Binding | null): readonly PolicySkip[] {
  return binding === null ? [] : [{ ...of(policy), binding }];
}

function noticesOf(policy: EvaluatedPolicy): readonly RuleNotice[] {
  return policy.rules.flatMap((rule) => notEnforced(rule).map((feature) => ({ ...of(policy), ruleId: rule.ruleId, feature })));
}

function firstDenial(policies: readonly EvaluatedPolicy[], check: CallCheck): Denial | null {
  let alert: Denial | null = null;
  for (const policy of policies) {
    const denial = check.denialBy(policy);
    if (denial && isEnforced(policy)) return denial;
    alert ??= denial;
  }
  return alert;
}

/** One call, and what is inferred from it once for all policies. */
class CallCheck {
  readonly classes: readonly string[];
  readonly notEvaluated: PatternNotice[] = [];
  private readonly folded: string;
  private readonly paths: readonly string[];
  private readonly hosts: readonly string[];
  private readonly budget: StepBudget = stepBudget();

  constructor(private readonly call: ToolCall) {
    this.classes = toolClasses(call);
    this.folded = foldIdentifier(call.toolName);
    this.paths = argumentPaths(call);
    this.hosts = argumentHosts(call);
  }

  /** The first rule of a policy that denies the call. */
  denialBy(policy: EvaluatedPolicy): Denial | null {
    for (const rule of policy.rules.filter(denies)) {
      const reason = this.reasonOf(rule, policy);
      if (reason !== null) return { policy, ruleId: rule.ruleId, reason };
    }
    return null;
  }

  /** Why a rule denies the call, in agent-bom's words and in the order in which it asks. */
  private reasonOf(rule: PolicyRule, policy: EvaluatedPolicy): string | null {
    return this.byTool(rule) ?? this.byClass(rule) ?? this.byArguments(rule) ?? this.byName(rule) ?? this.byPattern(rule, policy);
  }

  private byTool({ ruleId, blockTools }: PolicyRule): string | null {
    const blocked = blockTools.some((tool) => tool === '*' || this.isNamed(tool));
    return blocked ? `Tool '${this.call.toolName}' is blocked by rule '${ruleId}'` : null;
  }

  private byClass({ ruleId, denyToolClasses, readOnly }: PolicyRule): string | null {
    const { toolName } = this.call;
    const denied = denyToolClasses.map((name) => name.toLowerCase());
    const matched = this.classes.filter((name) => denied.includes(name));
    if (matched.length > 0) return `Tool '${toolName}' matched denied tool class(es) ${matched.join(', ')} in rule '${ruleId}'`;
    const changes = this.classes.some((name) => name === 'write' || name === 'execute' || name === 'destructive');
    return readOnly && changes ? `Tool '${toolName}' violates read-only mode in rule '${ruleId}'` : null;
  }

  private byArguments({ ruleId, blockSecretPaths, blockUnknownEgress, allowedHosts }: PolicyRule): string | null {
    const path = blockSecretPaths ? this.paths.find(isSecretPath) : undefined;
    if (path !== undefined) return `Argument path '${path}' matches a protected secret path in rule '${ruleId}'`;
    const host = blockUnknownEgress ? this.hosts.find((name) => !isAllowedHost(name, allowedHosts)) : undefined;
    return host === undefined ? null : `Outbound host '${host}' is not allowlisted in rule '${ruleId}'`;
  }

  private byName({ ruleId, toolName }: PolicyRule): string | null {
    return toolName !== null && this.isNamed(toolName) ? `Tool '${this.call.toolName}' blocked by rule '${ruleId}'` : null;
  }

  private byPattern({ ruleId, toolNamePattern, argPatterns }: PolicyRule, policy: EvaluatedPolicy): string | null {
    const { toolName, arguments: given } = this.call;
    const rule = { ...of(policy), ruleId };
    const names = toolName === this.folded ? [toolName] : [toolName, this.folded];
    if (toolNamePattern !== null && names.some((name) => this.occurs('match', toolNamePattern, name, { ...rule, argument: null })))
      return `Tool '${toolName}' matches blocked pattern '${toolNamePattern}'`;
    for (const { argument, pattern } of argPatterns) {
      // An argument that is not given is searched as an empty text.
      const value = Object.hasOwn(given, argument) ? pythonText(given[argument]) : '';
      if (this.occurs('search', pattern, value, { ...rule, argument }))
        return `Argument '${argument}' matches blocked pattern '${pattern}'`;
    }
    return null;
  }

  private occurs(kind: MatchKind, pattern: string, text: string, where: Omit<PatternNotice, 'pattern' | 'reason'>): boolean {
    const result = patternOccurs(kind, pattern, text, this.budget);
    if (typeof result === 'boolean') return result;
    const told = this.notEvaluated.some(
      (notice) => notice.policyId === where.policyId && notice.ruleId === where.ruleId && notice.argument === where.argument,
    );
    if (!told) this.notEvaluated.push({ ...where, pattern: [...pattern].slice(0, maxPatternLength).join(''), reason: result });
    return false;
  }

  private isNamed(tool: string): boolean {
    return tool === this.call.toolName || foldIdentifier(tool) === this.folded;
  }
}

/** A tool name without what can disguise it: compatibility forms, invisible characters and case. */
function foldIdentifier(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase();
}
