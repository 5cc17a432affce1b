import { toSeverity } from '../datasources/relational/column';
import type { AttackPathRow, GraphEdgeRow, GraphNodeRow } from '../datasources/relational/graph';
import { normaliseRisk } from '../datasources/relational/graphTables';
import { findingTypes, severitiesById } from '../datasources/relational/graphVocabulary';
import type { Severity } from '../datasources/vocabulary';
import { asBoolean, asNumber, asObject, asText, asTexts } from './graphShapes';
import { readable } from '../datasources/readable';

import type { AttackPathDependency, AttackPathEvidence, AttackPathRole, AttackTechnique } from './types.generated';

const rolesByType: Readonly<Record<string, AttackPathRole>> = {
  agent: 'AGENT',
  server: 'SERVER',
  package: 'PACKAGE',
  credential: 'CREDENTIAL',
  credential_ref: 'CREDENTIAL',
  tool: 'TOOL',
  environment: 'ENVIRONMENT',
  cluster: 'CLUSTER',
  ...Object.fromEntries(findingTypes.map((type) => [type, 'FINDING' as const])),
};

/** What part a node of a type plays on a path. */
export function roleOf(entityTypeRaw: string | undefined): AttackPathRole {
  return rolesByType[entityTypeRaw ?? ''] ?? 'UNKNOWN';
}

/** Risk from which a path has a severity of its own, highest first. */
const bands: readonly (readonly [number, Severity])[] = [
  [90, 'CRITICAL'],
  [70, 'HIGH'],
  [40, 'MEDIUM'],
];

/** Severity of a risk of 0 to 100. */
export function severityOfRisk(risk: number): Severity {
  return bands.find(([from]) => risk >= from)?.[1] ?? (risk > 0 ? 'LOW' : 'NONE');
}

/** Severity of a path: that of its worst hop, else that of its risk. */
export function severityOf(path: AttackPathRow, hops: readonly (GraphNodeRow | null)[]): Severity {
  const worst = Math.max(0, ...hops.map((hop) => hop?.severityId ?? 0));
  const ofHops = worst > 0 ? severitiesById[worst] : undefined;
  return ofHops ?? severityOfRisk(normaliseRisk(readable(path.riskScoreStored)).score);
}

/** Severity of a hop by its word. */
export function severityOfHop(hop: GraphNodeRow | null): Severity {
  return hop === null ? 'NONE' : toSeverity(hop.severityRaw);
}

/** Labels of the hops that play a part, each once, in path order. */
export function labelsOf(role: AttackPathRole, hops: readonly (GraphNodeRow | null)[]): readonly string[] {
  return [...new Set(hops.flatMap((hop) => (hop !== null && roleOf(hop.entityTypeRaw) === role ? [hop.label] : [])))];
}

/** Id of the finding a path leads to: its target when that is one, else the last one on the path. */
export function findingOf(path: AttackPathRow, hops: readonly (GraphNodeRow | null)[]): string | null {
  const findings = hops.flatMap((hop) => (hop !== null && roleOf(hop.entityTypeRaw) === 'FINDING' ? [hop.nodeId] : []));
  return findings.find((id) => id === path.targetNode) ?? findings.at(-1) ?? null;
}

/** What the attributes of a finding tell. */
export function evidenceOf(finding: GraphNodeRow): AttackPathEvidence {
  const attributes = readable(finding.attributes);
  return {
    nodeId: finding.nodeId,
    cvssScore: asNumber(attributes['cvss_score']),
    cvssVector: asText(attributes['cvss_vector']),
    epssScore: asNumber(attributes['epss_score']),
    isKev: asBoolean(attributes['is_kev']),
    attackVector: asText(attributes['attack_vector']),
    attackComplexity: asText(attributes['attack_complexity']),
    privilegesRequired: asText(attributes['privileges_required']),
    userInteraction: asText(attributes['user_interaction']),
    networkExploitable: asBoolean(attributes['network_exploitable']),
    impactCategory: asText(attributes['impact_category']),
    fixedVersion: asText(attributes['fixed_version']),
  };
}

/** The first package on a path and where it is used; null when there is neither package nor server. */
export function dependencyOf(pkg: GraphNodeRow | null, servers: readonly string[]): AttackPathDependency | null {
  if (pkg === null && servers.length === 0) return null;
  const attributes = pkg === null ? {} : readable(pkg.attributes);
  return {
    packageName: pkg?.label ?? null,
    packageVersion: asText(attributes['version']),
    ecosystem: asText(attributes['ecosystem']),
    serverName: servers[0] ?? null,
  };
}

/** A stored technique mapping; null when it names no technique. */
export function techniqueOf(stored: unknown): AttackTechnique | null {
  const mapping = asObject(stored);
  const techniqueId = asText(mapping['technique_id']);
  if (techniqueId === null) return null;
  const catalogRaw = asText(mapping['catalog']);
  return {
    hopIndex: asNumber(mapping['hop_index']),
    techniqueId,
    techniqueName: asText(mapping['technique_name']),
    catalog: catalogRaw === 'attack' ? 'ATTACK' : catalogRaw === 'atlas' ? 'ATLAS' : 'UNKNOWN',
    catalogRaw,
    tactics: asTexts(mapping['tactics']),
    provenance: asText(mapping['provenance']),
    confidence: asNumber(mapping['confidence']),
  };
}

/** Pairs of consecutive hops. */
export function stepsOf(hopIds: readonly string[]): readonly (readonly [string, string])[] {
  return hopIds.slice(1).map((id, i) => [hopIds[i] ?? '', id] as const);
}

/** Of the edges that join two hops, those that the stored list names, by relationship or by id; all of them when it names none. */
export function chosenEdges(edges: readonly GraphEdgeRow[], names: readonly string[]): readonly GraphEdgeRow[] {
  const named = edges.filter(
    ({ relationshipRaw, sourceId, targetId }) =>
      names.includes(relationshipRaw) || names.includes(`${relationshipRaw}:${sourceId}:${targetId}`),
  );
  return named.length > 0 ? named : edges;
}
