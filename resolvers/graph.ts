import { attackPathNodes, attackPathResolvers } from './attackPath';
import { graphDiffResolvers } from './graphDiff';
import { graphNodeNodes, graphNodeResolvers } from './graphNode';
import { graphQueryResolvers } from './graphQuery';
import { graphSnapshotNodes, graphSnapshotResolvers } from './graphSnapshot';
import { mergeResolvers } from './merge';
import type { NodeLookups } from './node';
import type { Resolvers } from './types.generated';

/** Resolvers of the graph: snapshots, nodes and edges, attack paths, walks and comparisons. */
export const graphResolvers: Resolvers = mergeResolvers([
  graphSnapshotResolvers,
  graphNodeResolvers,
  attackPathResolvers,
  graphQueryResolvers,
  graphDiffResolvers,
]);

/** How `Query.node` finds the graph's objects. */
export const graphNodes: NodeLookups = { ...graphSnapshotNodes, ...graphNodeNodes, ...attackPathNodes };
