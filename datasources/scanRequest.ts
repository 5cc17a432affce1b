import type { ScanRequestInput } from '../resolvers/types.generated';
import { BadUserInputError } from './errors';
import { sanitised } from './redaction';
import type { Document } from './relational/tableWrite';

/** A target of a scan, as a child of a batch carries it. */
export interface ScanTargetDocument {
  readonly field: string;
  readonly value: unknown;
  readonly ordinal: number;
}

/** Most explicit targets of one request; agent-bom checks it again with every reading of the row. */
const maxTargets = 100;

const listTargets = ['images', 'tf_dirs', 'agent_projects', 'jupyter_dirs', 'filesystem_paths', 'connectors'] as const;
const singleTargets = ['inventory', 'gha_path', 'sbom', 'external_scan', 'repo_url'] as const;
/** What a request for a repository cannot be combined with. */
const besideRepository = [
  'agent_projects',
  'gha_path',
  'tf_dirs',
  'inventory',
  'jupyter_dirs',
  'filesystem_paths',
  'sbom',
  'external_scan',
  'vex',
] as const;

/**
 * The request as agent-bom's model writes it: every member, nothing else (one member too many would make a tenant's whole job list unreadable), and
 * sanitised, because it is kept. BAD_USER_INPUT when its parts do not go together.
 */
export function scanRequestDocument(input: ScanRequestInput): Document {
  const request = {
    inventory: kept(input.inventory),
    gha_path: kept(input.ghaPath),
    sbom: kept(input.sbom),
    external_scan: kept(input.externalScan),
    vex: kept(input.vex),
    images: keptList(input.images),
    tf_dirs: keptList(input.tfDirs),
    agent_projects: keptList(input.agentProjects),
    jupyter_dirs: keptList(input.jupyterDirs),
    filesystem_paths: keptList(input.filesystemPaths),
    connectors: keptList(input.connectors),
    repo_url: kept(input.repoUrl),
    k8s: input.k8s,
    k8s_namespace: kept(input.k8sNamespace),
    enrich: input.enrich,
    ai_enrich: input.aiEnrich,
    ai_model: input.aiModel,
    ai_deterministic: input.aiDeterministic ?? null,
    offline: input.offline,
    dry_run: input.dryRun,
    no_scan: input.noScan,
    auto_update_db: input.autoUpdateDb,
    db_sources: kept(input.dbSources),
    format: input.format.toLowerCase(),
    dynamic_discovery: input.dynamicDiscovery,
    dynamic_max_depth: input.dynamicMaxDepth,
    discover_host: input.discoverHost,
    scope_agents: keptList(input.scopeAgents),
    scope_servers: keptList(input.scopeServers),
    exclude_agents: keptList(input.excludeAgents),
    exclude_servers: keptList(input.excludeServers),
    min_severity: input.minSeverity?.toLowerCase() ?? null,
  };
  checkRequest(request);
  return request;
}

/** The explicit targets of a request, in the order of its fields. */
export function targetsOf(request: Document): readonly ScanTargetDocument[] {
  const lists = listTargets.flatMap((field) =>
    ((request[field] ?? []) as readonly string[]).map((value, ordinal) => ({ field, value, ordinal })),
  );
  const singles = singleTargets.flatMap((field) => (request[field] === null ? [] : [{ field, value: request[field], ordinal: 0 }]));
  const cluster = request['k8s'] === true ? [{ field: 'k8s', value: { namespace: request['k8s_namespace'] ?? null }, ordinal: 0 }] : [];
  return [...lists, ...singles, ...cluster];
}

/** The request of one child of a batch: the same but for its targets, of which it has one. */
export function requestForTarget(request: Document, { field, value }: ScanTargetDocument): Document {
  const none = {
    ...Object.fromEntries(listTargets.map((name) => [name, []])),
    ...Object.fromEntries(singleTargets.map((name) => [name, null])),
  };
  const isList = (listTargets as readonly string[]).includes(field);
  const own = field === 'k8s' ? {} : { [field]: isList ? [value] : value };
  return { ...request, ...none, k8s: field === 'k8s', k8s_namespace: field === 'k8s' ? request['k8s_namespace'] : null, ...own };
}

function checkRequest(request: Document): void {
  const targets = targetsOf(request);
  if (targets.length === 0 && request['discover_host'] !== true)
    throw new BadUserInputError('The request names nothing to scan.', 'input.request');
  if (targets.length > maxTargets)
    throw new BadUserInputError(`The request names ${targets.length} targets; at most ${maxTargets} are allowed.`, 'input.request');
  if (request['repo_url'] === null) return;
  const clash = besideRepository.find((field) =>
    Array.isArray(request[field]) ? (request[field] as unknown[]).length > 0 : request[field] !== null,
  );
  if (clash !== undefined || request['offline'] === true)
    throw new BadUserInputError('A repository is scanned on its own, and not offline.', 'input.request.repoUrl');
}

function kept(value: string | null | undefined): string | null {
  return value === null || value === undefined || value.trim() === '' ? null : sanitised(value.trim());
}

function keptList(values: readonly string[]): readonly string[] {
  return values.map((value) => sanitised(value.trim())).filter((value) => value !== '');
}
