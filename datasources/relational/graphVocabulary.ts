import { sql, type RawBuilder } from 'kysely';
import type {
  GraphAnalysisStatus,
  GraphEdgeDirection,
  GraphEntityType,
  GraphNodeStatus,
  GraphRelationship,
  Severity,
} from '../../resolvers/types.generated';
import type { Condition } from './select';

/** The stored word of every value of an enum, so that filters never guess a spelling. */
export type Words<T extends string> = Readonly<Record<Exclude<T, 'UNKNOWN'>, string>>;

/** Stored words of node types. */
export const entityTypeWords: Words<GraphEntityType> = {
  AGENT: 'agent',
  SERVER: 'server',
  PACKAGE: 'package',
  TOOL: 'tool',
  TOOL_CALL: 'tool_call',
  MODEL: 'model',
  DATASET: 'dataset',
  FRAMEWORK: 'framework',
  CONTAINER: 'container',
  CLOUD_RESOURCE: 'cloud_resource',
  RESOURCE: 'resource',
  SOURCE_FILE: 'source_file',
  CODE_MODULE: 'code_module',
  CONFIG_FILE: 'config_file',
  EXTERNAL_IMPORT: 'external_import',
  CI_JOB: 'ci_job',
  DIRECTORY: 'directory',
  VULNERABILITY: 'vulnerability',
  MISCONFIGURATION: 'misconfiguration',
  CREDENTIAL: 'credential',
  CREDENTIAL_REF: 'credential_ref',
  ORG: 'org',
  ACCOUNT: 'account',
  USER: 'user',
  GROUP: 'group',
  ROLE: 'role',
  POLICY: 'policy',
  SERVICE_ACCOUNT: 'service_account',
  SERVICE_PRINCIPAL: 'service_principal',
  FEDERATED_IDENTITY: 'federated_identity',
  MANAGED_IDENTITY: 'managed_identity',
  ACCESS_GRANT: 'access_grant',
  ACCESS_POLICY: 'access_policy',
  BLUEPRINT: 'blueprint',
  DRIFT_INCIDENT: 'drift_incident',
  DATA_STORE: 'data_store',
  API_GATEWAY: 'api_gateway',
  APPLICATION: 'application',
  PROVIDER: 'provider',
  ENVIRONMENT: 'environment',
  FLEET: 'fleet',
  CLUSTER: 'cluster',
};

/** Stored words of relationships. */
export const relationshipWords: Words<GraphRelationship> = {
  HOSTS: 'hosts',
  USES: 'uses',
  USES_FRAMEWORK: 'uses_framework',
  DEPENDS_ON: 'depends_on',
  PROVIDES_TOOL: 'provides_tool',
  EXPOSES_CRED: 'exposes_cred',
  REACHES_TOOL: 'reaches_tool',
  SERVES_MODEL: 'serves_model',
  CONTAINS: 'contains',
  IMPORTS: 'imports',
  DEFINES: 'defines',
  RUNS: 'runs',
  CONFIGURES: 'configures',
  OBSERVES: 'observes',
  AFFECTS: 'affects',
  VULNERABLE_TO: 'vulnerable_to',
  EXPLOITABLE_VIA: 'exploitable_via',
  REMEDIATES: 'remediates',
  TRIGGERS: 'triggers',
  SHARES_SERVER: 'shares_server',
  SHARES_CRED: 'shares_cred',
  LATERAL_PATH: 'lateral_path',
  MANAGES: 'manages',
  OWNS: 'owns',
  PART_OF: 'part_of',
  MEMBER_OF: 'member_of',
  ASSUMES: 'assumes',
  TRUSTS: 'trusts',
  ATTACHED: 'attached',
  INHERITS: 'inherits',
  CAN_ACCESS: 'can_access',
  CROSS_ACCOUNT_TRUST: 'cross_account_trust',
  AUTHENTICATES_AS: 'authenticates_as',
  SCOPED_TO: 'scoped_to',
  GOVERNS: 'governs',
  EXHIBITS_DRIFT: 'exhibits_drift',
  EXPOSED_TO: 'exposed_to',
  STORES: 'stores',
  HAS_PERMISSION: 'has_permission',
  PROTECTS: 'protects',
  ACTED_AS: 'acted_as',
  INVOKED: 'invoked',
  CALLED: 'called',
  USED_CREDENTIAL: 'used_credential',
  ACCESSED: 'accessed',
  DELEGATED_TO: 'delegated_to',
  CORRELATES_WITH: 'correlates_with',
  POSSIBLY_CORRELATES_WITH: 'possibly_correlates_with',
  BELONGS_TO: 'belongs_to',
};

/** Stored words of node states. */
export const nodeStatusWords: Words<GraphNodeStatus> = {
  ACTIVE: 'active',
  INACTIVE: 'inactive',
  VULNERABLE: 'vulnerable',
  REMEDIATED: 'remediated',
};

/** Stored words of edge directions. */
export const edgeDirectionWords: Words<GraphEdgeDirection> = { DIRECTED: 'directed', BIDIRECTIONAL: 'bidirectional' };

/** Stored words of how an analysis ended. */
export const analysisStatusWords: Words<GraphAnalysisStatus> = {
  COMPLETE: 'complete',
  LIMITED: 'limited',
  SKIPPED: 'skipped',
  FAILED: 'failed',
  NOT_RECORDED: 'not_recorded',
};

/** Types of nodes that are findings; a severity floor applies to them alone. */
export const findingTypes: readonly string[] = ['vulnerability', 'misconfiguration', 'drift_incident'];

/** Severities by their OCSF number, 0 to 5. */
export const severitiesById: readonly Severity[] = ['NONE', 'INFO', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];

/** OCSF number of a severity; 0 for those that stand for none. */
export function severityId(severity: Severity): number {
  return Math.max(0, severitiesById.indexOf(severity));
}

/** Names of an enum, for decoding. */
export function namesOf<T extends string>(words: Words<T>): readonly Exclude<T, 'UNKNOWN'>[] {
  return Object.keys(words) as Exclude<T, 'UNKNOWN'>[];
}

/** The enum value of a stored word; `UNKNOWN` for one the schema does not name. */
export function toWord<T extends string>(words: Words<T>, stored: unknown): Exclude<T, 'UNKNOWN'> | 'UNKNOWN' {
  return namesOf(words).find((name) => words[name] === stored) ?? 'UNKNOWN';
}

/** Whether a stored word is any of the given enum values; `UNKNOWN` stands for every word outside the known set. */
export function isAnyOf<T extends string>(column: RawBuilder<unknown>, words: Words<T>, values: readonly (T | 'UNKNOWN')[]): Condition {
  const known = Object.values<string>(words);
  const wanted = values.flatMap((value) => (value === 'UNKNOWN' ? [] : [words[value as Exclude<T, 'UNKNOWN'>]]));
  const parts = [
    ...(wanted.length > 0 ? [sql`${column} in (${sql.join(wanted)})`] : []),
    ...(values.includes('UNKNOWN') ? [sql`coalesce(${column}, '') not in (${sql.join(known)})`] : []),
  ];
  return parts.length === 0 ? sql`1 = 0` : sql`(${sql.join(parts, sql` or `)})`;
}
