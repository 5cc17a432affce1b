import { BadUserInputError } from '../errors';
import type { AttackPathInput, GraphEdgeInput, GraphNodeInput, ImportGraphSnapshotInput } from '../../resolvers/types.generated';
import { jsonObject } from './jsonInput';
import { pythonDumps } from './pythonJson';

/** Longest document of a node or an edge, in bytes: longer attributes break an index of agent-bom's Postgres schema (contract 1.3). */
const maxDocumentBytes = 2000;

const maxStatusBytes = 16 * 1024;

const dimensionNames: ReadonlySet<string> = new Set(['ecosystem', 'cloud_provider', 'agent_type', 'surface', 'environment']);

/** Checks what the schema cannot: that everything named is there, once, and stays within what the stores hold. BAD_USER_INPUT with the place. */
export function checkSnapshot(input: ImportGraphSnapshotInput, now: Date): void {
  if (input.createdAt && Date.parse(input.createdAt) > now.getTime())
    throw new BadUserInputError('The instant lies in the future.', 'input.createdAt');
  const nodes = new Set<string>();
  input.nodes.forEach((node, i) => checkNode(node, `input.nodes[${i}]`, nodes));
  const edges = new Set<string>();
  input.edges.forEach((edge, i) => checkEdge(edge, `input.edges[${i}]`, nodes, edges));
  const paths = new Set<string>();
  input.attackPaths.forEach((path, i) => checkPath(path, `input.attackPaths[${i}]`, nodes, paths));
  const risks = new Set<string>();
  input.interactionRisks.forEach(({ pattern, agents }, i) =>
    once(`${pattern}\n${agentsKey(agents)}`, `input.interactionRisks[${i}]`, risks),
  );
  documentOf(input.analysisStatus, 'input.analysisStatus', maxStatusBytes);
}

/** The agents of an interaction risk as they are stored; the exact text is part of the key. */
export function agentsKey(agents: readonly string[]): string {
  return pythonDumps([...new Set(agents)].sort());
}

/** An object of a bounded size as JSON text; an empty one when it is absent. */
export function documentOf(value: unknown, at: string, maxBytes: number = maxDocumentBytes): string {
  const text = JSON.stringify(value === null || value === undefined ? {} : jsonObject(value, at));
  if (Buffer.byteLength(text) > maxBytes) throw new BadUserInputError(`The object takes more than ${maxBytes} bytes.`, at);
  return text;
}

function checkNode({ nodeId, entityType, severity, attributes, dimensions }: GraphNodeInput, at: string, nodes: Set<string>): void {
  once(nodeId, `${at}.nodeId`, nodes);
  known(entityType, `${at}.entityType`);
  known(severity, `${at}.severity`);
  documentOf(attributes, `${at}.attributes`);
  documentOf(dimensions, `${at}.dimensions`);
  for (const [name, value] of Object.entries(dimensions ?? {}))
    if (!dimensionNames.has(name) || typeof value !== 'string')
      throw new BadUserInputError(`A dimension is a text under one of ${[...dimensionNames].join(', ')}.`, `${at}.dimensions.${name}`);
}

function checkEdge(edge: GraphEdgeInput, at: string, nodes: ReadonlySet<string>, edges: Set<string>): void {
  const { sourceId, targetId, relationship, direction, provenance, evidence } = edge;
  known(relationship, `${at}.relationship`);
  known(direction, `${at}.direction`);
  present(sourceId, `${at}.sourceId`, nodes);
  present(targetId, `${at}.targetId`, nodes);
  once([sourceId, targetId, relationship].join('\n'), at, edges);
  documentOf(provenance, `${at}.provenance`);
  documentOf(evidence, `${at}.evidence`);
}

function checkPath({ hopIds, edgeNames, techniques }: AttackPathInput, at: string, nodes: ReadonlySet<string>, paths: Set<string>): void {
  hopIds.forEach((hop, i) => present(hop, `${at}.hopIds[${i}]`, nodes));
  if (edgeNames.length !== hopIds.length - 1)
    throw new BadUserInputError('A path has one edge name fewer than it has hops.', `${at}.edgeNames`);
  edgeNames.forEach((name, i) => known(name, `${at}.edgeNames[${i}]`));
  techniques.forEach(({ hopIndex, catalog }, i) => {
    known(catalog, `${at}.techniques[${i}].catalog`);
    if (hopIndex >= hopIds.length) throw new BadUserInputError('The path has no such hop.', `${at}.techniques[${i}].hopIndex`);
  });
  // The stores key a path by its ends; of two, agent-bom keeps whichever comes last.
  once([hopIds[0], hopIds.at(-1)].join('\n'), at, paths);
}

/** `UNKNOWN` describes what was read; it cannot be written. */
function known(name: string, at: string): void {
  if (name === 'UNKNOWN') throw new BadUserInputError('UNKNOWN cannot be stored.', at);
}

function present(id: string, at: string, ids: ReadonlySet<string>): void {
  if (!ids.has(id)) throw new BadUserInputError('The import has no such node.', at);
}

function once(key: string, at: string, keys: Set<string>): void {
  if (keys.has(key)) throw new BadUserInputError('The import has it already.', at);
  keys.add(key);
}
