import type { AttackPathInput, GraphEntityType, GraphNodeInput } from '../../resolvers/types.generated';
import { documentOf } from './graphImport';
import type { attackPathTable, graphNodeTable, graphSearchTable } from './graphTables';
import { entityTypeWords, nodeStatusWords, relationshipWords, severityId, type Words } from './graphVocabulary';
import { pythonDumps } from './pythonJson';
import type { Values } from './tableWrite';

/** Category and class of OCSF by node type (contract 1.7); all others are inventory. */
const inventory = [5, 4001] as const;
const identity = [3, 3001] as const;
const finding = { vulnerability: [2, 2001], misconfiguration: [2, 2003], drift: [2, 2004] } as const;
const none = [0, 0] as const;

const classes: Readonly<Partial<Record<GraphEntityType, readonly [number, number]>>> = {
  VULNERABILITY: finding.vulnerability,
  MISCONFIGURATION: finding.misconfiguration,
  DRIFT_INCIDENT: finding.drift,
  PROVIDER: none,
  ENVIRONMENT: none,
  ORG: identity,
  ACCOUNT: identity,
  USER: identity,
  GROUP: identity,
  ROLE: identity,
  POLICY: identity,
  SERVICE_ACCOUNT: identity,
  SERVICE_PRINCIPAL: identity,
  FEDERATED_IDENTITY: identity,
  MANAGED_IDENTITY: identity,
  ACCESS_GRANT: identity,
  ACCESS_POLICY: identity,
};

/** The stored word of a value that was checked not to be `UNKNOWN`. */
export function wordOf<T extends string>(words: Words<T>, name: T): string {
  return words[name as Exclude<T, 'UNKNOWN'>];
}

/** The stored severity of a node: none is an empty text. */
export function severityWord({ severity }: GraphNodeInput): string {
  return severity === 'NONE' ? '' : severity.toLowerCase();
}

/** A node as it is stored; `takenAt` is the instant of its snapshot. */
export function nodeValues(
  node: GraphNodeInput,
  scanId: string,
  takenAt: string,
  firstSeen: string,
): Values<typeof graphNodeTable.columns> {
  const [categoryUid, classUid] = classes[node.entityType] ?? inventory;
  return {
    nodeId: node.nodeId,
    scanId,
    entityTypeRaw: wordOf(entityTypeWords, node.entityType),
    label: node.label,
    categoryUid,
    classUid,
    typeUid: classUid * 100 + 1,
    statusRaw: wordOf(nodeStatusWords, node.status),
    riskScore: node.riskScore,
    severityRaw: severityWord(node),
    severityId: severityId(node.severity),
    firstSeen,
    lastSeen: takenAt,
    attributes: documentOf(node.attributes, 'attributes'),
    complianceTags: JSON.stringify(node.complianceTags),
    dataSources: JSON.stringify(node.dataSources),
    dimensions: documentOf(node.dimensions, 'dimensions'),
  };
}

/** What a node is found by: every part that is not empty, in lower case, as agent-bom joins them. */
export function searchValues(node: GraphNodeInput, scanId: string): Values<typeof graphSearchTable.columns> {
  const tags = node.complianceTags.join(' ').toLowerCase();
  const sources = node.dataSources.join(' ').toLowerCase();
  const entityType = wordOf(entityTypeWords, node.entityType);
  const severity = severityWord(node);
  const documents = [node.attributes, node.dimensions].map((value) => pythonDumps(sorted(value ?? {})));
  const parts = [node.nodeId, node.label, entityType, severity, tags, sources, ...documents];
  const searchText = parts
    .filter((part) => part !== '')
    .join(' ')
    .toLowerCase();
  return { nodeId: node.nodeId, scanId, entityType, severity, complianceTags: tags, dataSources: sources, searchText };
}

/** An attack path as it is stored. */
export function pathValues(path: AttackPathInput, scanId: string, takenAt: string): Values<typeof attackPathTable.columns> {
  return {
    sourceNode: path.hopIds[0] ?? '',
    targetNode: path.hopIds.at(-1) ?? '',
    scanId,
    hopCount: path.hopIds.length,
    riskScoreStored: path.riskScore,
    summary: path.summary,
    hopIds: JSON.stringify(path.hopIds),
    edgeNames: JSON.stringify(path.edgeNames.map((name) => wordOf(relationshipWords, name))),
    credentials: JSON.stringify(path.credentials),
    tools: JSON.stringify(path.tools),
    vulnIds: JSON.stringify(path.vulnIds),
    techniques: JSON.stringify(path.techniques.map(technique)),
    computedAt: takenAt,
  };
}

function technique({
  hopIndex,
  techniqueId,
  techniqueName,
  catalog,
  tactics,
  provenance,
  confidence,
}: AttackPathInput['techniques'][number]) {
  return {
    hop_index: hopIndex,
    technique_id: techniqueId,
    technique_name: techniqueName ?? '',
    catalog: catalog.toLowerCase(),
    tactics,
    provenance: provenance ?? '',
    confidence: confidence ?? 1,
  };
}

/** Members in order of their names at every level, as Python's `sort_keys` leaves them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
