import { emptyConnection, pageRequest, type Connection, type PageArgs } from '../datasources/connection';
import { canonicalJson } from '../datasources/cursor';
import { indexBy } from '../datasources/loaders';
import type { Routed } from '../datasources/operation';
import type { Fields } from '../datasources/ports';
import type { GraphEdgeRow, GraphNodeRow, GraphPort, GraphSnapshotRow } from '../datasources/relational/graph';
import { joinKey, splitKey } from '../datasources/relational/graphKeys';
import type { Backend } from '../datasources/vocabulary';
import type { GatewayContext } from './context';

/** Anything that knows where it was read from. */
export interface Near {
  readonly $backend: Backend;
}

/** The graph port for a child of something. */
export function graphNear(context: GatewayContext, near: Near, coordinate: string): Routed<GraphPort> {
  return context.data.child(near, coordinate, 'GRAPH', 'graph');
}

/** The scan id asked for, else that of the latest snapshot; null when there is none. */
export function scanIdOr(port: GraphPort, scanId: string | null | undefined): Promise<string | null> {
  return scanId ? Promise.resolve(scanId) : port.snapshots.latest();
}

/** Loads one snapshot; snapshots asked for in the same tick share a statement. */
export function snapshotById(
  context: GatewayContext,
  near: Near,
  coordinate: string,
  scanId: string,
  fields: Fields,
): Promise<GraphSnapshotRow | null> {
  const { port, backend } = graphNear(context, near, coordinate);
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, GraphSnapshotRow>> =>
    indexBy(await port.snapshots.byIds(ids, fields), (row) => row.scanId);
  return context.data.loaders.batch('graphSnapshotById', backend, fields, read).load(scanId);
}

/** Loads one node of a snapshot; nodes asked for in the same tick share a statement. */
export function nodeByKey(
  context: GatewayContext,
  near: Near,
  coordinate: string,
  scanId: string,
  nodeId: string,
  fields: Fields,
): Promise<GraphNodeRow | null> {
  const { port, backend } = graphNear(context, near, coordinate);
  return context.data.loaders
    .batch('graphNodeById', backend, fields, (keys) => port.nodes.byKeys(keys, fields))
    .load(joinKey(scanId, nodeId));
}

/**
 * Loads nodes of a snapshot, each at the place of its id; lists asked for in the same tick share a statement. PERF: a page of paths asks for hundreds of
 * nodes, and a load of each would take longer than reading them.
 */
export async function nodesByIds(
  context: GatewayContext,
  near: Near,
  coordinate: string,
  scanId: string,
  nodeIds: readonly string[],
  fields: Fields,
): Promise<readonly (GraphNodeRow | null)[]> {
  const { port, backend } = graphNear(context, near, coordinate);
  const loader = context.data.loaders.batch('graphNodesByIds', backend, fields, (lists) => nodesOfLists(port, lists, fields));
  return (await loader.load(joinKey(scanId, ...nodeIds))) ?? [];
}

async function nodesOfLists(
  port: GraphPort,
  lists: readonly string[],
  fields: Fields,
): Promise<ReadonlyMap<string, readonly (GraphNodeRow | null)[]>> {
  const found = new Map<string, readonly (GraphNodeRow | null)[]>();
  const parsed = lists.map((list) => ({ list, parts: splitKey(list) }));
  for (const scanId of new Set(parsed.map(({ parts }) => parts[0] ?? ''))) {
    const ofScan = parsed.filter(({ parts }) => parts[0] === scanId);
    const nodes = await port.nodes.byIds(scanId, [...new Set(ofScan.flatMap(({ parts }) => parts.slice(1)))], fields);
    for (const { list, parts } of ofScan)
      found.set(
        list,
        parts.slice(1).map((id) => nodes.get(id) ?? null),
      );
  }
  return found;
}

/** Loads one edge of a snapshot by its loader key; edges asked for in the same tick share a statement. */
export function edgeByKey(
  context: GatewayContext,
  near: Near,
  coordinate: string,
  key: string,
  fields: Fields,
): Promise<GraphEdgeRow | null> {
  const { port, backend } = graphNear(context, near, coordinate);
  return context.data.loaders.batch('graphEdgeById', backend, fields, (keys) => port.edges.byKeys(keys, fields)).load(key);
}

/** Which page of children is asked for: the field, its arguments, and what is selected of the children. */
export interface PageAsked {
  readonly coordinate: string;
  readonly args: PageArgs;
  readonly fields: Fields;
}

/** Loads a page of children; pages with the same arguments for several parents share their statements. */
export async function pageOf<T>(
  context: GatewayContext,
  near: Near,
  { coordinate, args, fields }: PageAsked,
  key: string,
  read: (port: GraphPort, keys: readonly string[]) => Promise<ReadonlyMap<string, Connection<T>>>,
): Promise<Connection<T>> {
  const { port, backend } = graphNear(context, near, coordinate);
  const name = `${coordinate}ByParent ${canonicalJson(args)}`;
  const page = await context.data.loaders.batch(name, backend, fields, (keys) => read(port, keys)).load(key);
  return page ?? emptyConnection<T>(pageRequest(args));
}
