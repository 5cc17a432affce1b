import { StoredDataInvalidError } from './errors';

/** One rule of a gateway policy, its defaults filled in. */
export interface PolicyRule {
  readonly ruleId: string;
  readonly description: string | null;
  readonly action: string;
  readonly blockTools: readonly string[];
  readonly toolName: string | null;
  readonly toolNamePattern: string | null;
  readonly argPatterns: readonly ArgPattern[];
  readonly denyToolClasses: readonly string[];
  readonly readOnly: boolean;
  readonly blockSecretPaths: boolean;
  readonly blockUnknownEgress: boolean;
  readonly allowedHosts: readonly string[];
  /** Calls per minute. */
  readonly rateLimit: number | null;
  readonly requireRegistryVerified: boolean;
}

/** A regular expression on one argument. */
export interface ArgPattern {
  readonly argument: string;
  readonly pattern: string;
}

/** Features of a rule that no evaluation of a call acts on. */
export type RuleFeature = 'ACTION' | 'REQUIRE_REGISTRY_VERIFIED' | 'RATE_LIMIT';

type Json = Readonly<Record<string, unknown>>;

/** Reads a rule as stored; a rule that cannot be read is a typed error, because to skip it would be to let calls through. */
export function policyRule(stored: unknown): PolicyRule {
  if (stored === null || typeof stored !== 'object' || Array.isArray(stored))
    throw new StoredDataInvalidError('a rule of a policy is not an object');
  const rule = stored as Json;
  return {
    ruleId: text(rule, 'id') ?? '?',
    description: text(rule, 'description'),
    action: text(rule, 'action') ?? 'block',
    blockTools: texts(rule, 'block_tools'),
    toolName: text(rule, 'tool_name'),
    toolNamePattern: text(rule, 'tool_name_pattern'),
    argPatterns: argPatterns(rule),
    denyToolClasses: texts(rule, 'deny_tool_classes'),
    readOnly: rule['read_only'] === true,
    blockSecretPaths: rule['block_secret_paths'] === true,
    blockUnknownEgress: rule['block_unknown_egress'] === true,
    allowedHosts: texts(rule, 'allowed_hosts'),
    rateLimit: typeof rule['rate_limit'] === 'number' ? rule['rate_limit'] : null,
    requireRegistryVerified: rule['require_registry_verified'] === true,
  };
}

/** Whether a rule's action denies at all. */
export const denies = (rule: PolicyRule): boolean => rule.action === 'block' || rule.action === 'fail';

/** What a rule states and no evaluation acts on. */
export function notEnforced(rule: PolicyRule): readonly RuleFeature[] {
  return [
    ...(denies(rule) ? [] : ['ACTION' as const]),
    ...(rule.requireRegistryVerified ? ['REQUIRE_REGISTRY_VERIFIED' as const] : []),
    ...(rule.rateLimit === null ? [] : ['RATE_LIMIT' as const]),
  ];
}

function text(rule: Json, key: string): string | null {
  const value = rule[key] ?? null;
  if (value !== null && typeof value !== 'string') throw new StoredDataInvalidError(`${key} of a rule is not a text`);
  return value === '' ? null : value;
}

function texts(rule: Json, key: string): readonly string[] {
  const value = rule[key] ?? [];
  if (!Array.isArray(value)) throw new StoredDataInvalidError(`${key} of a rule is not a list`);
  return value.map(String);
}

function argPatterns(rule: Json): readonly ArgPattern[] {
  const value = rule['arg_pattern'] ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new StoredDataInvalidError('arg_pattern of a rule is not an object');
  // By name: Postgres does not keep the order of keys.
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([argument, pattern]) => ({ argument, pattern: String(pattern) }));
}
