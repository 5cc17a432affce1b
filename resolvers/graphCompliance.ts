import { complianceBudget, type TaggedNodes } from '../datasources/relational/graphCompliance';
import { compareBinary } from '../datasources/relational/graphKeys';
import { completenessOf, entityTypeCounts, severityCounts, tally } from './graphShapes';
import { readable } from '../datasources/readable';

import type { GraphCompliance, GraphComplianceFramework } from './types.generated';

/** Node ids one framework lists. */
const listedIds = 100;

interface Tagged {
  readonly tag: string;
  readonly node: TaggedNodes[number];
}

/** Rolls tagged nodes up by framework: the text of a tag before its first hyphen. */
export function complianceOf(nodes: TaggedNodes, framework: string | null | undefined): GraphCompliance {
  const read = nodes.slice(0, complianceBudget);
  const groups = new Map<string, Tagged[]>();
  for (const node of read) {
    for (const tag of readable(node.complianceTags)) {
      const name = tag.split('-')[0] ?? tag;
      if (framework && name.toUpperCase() !== framework.toUpperCase()) continue;
      const group = groups.get(name);
      if (group) group.push({ tag, node });
      else groups.set(name, [{ tag, node }]);
    }
  }
  const frameworks = [...groups].map(([name, tagged]) => frameworkOf(name, tagged)).sort((a, b) => compareBinary(a.framework, b.framework));
  return {
    frameworkCount: frameworks.length,
    totalTaggedFindings: frameworks.reduce((sum, { totalFindings }) => sum + totalFindings, 0),
    frameworks,
    completeness: completenessOf(read.length, nodes.length > complianceBudget ? ['NODE_BUDGET'] : []),
  };
}

function frameworkOf(framework: string, tagged: readonly Tagged[]): GraphComplianceFramework {
  const nodeIds = [...new Set(tagged.map(({ node }) => node.nodeId))];
  return {
    framework,
    totalFindings: tagged.length,
    bySeverity: severityCounts(tally(tagged.map(({ node }) => node.severityRaw ?? 'unknown'))),
    byEntityType: entityTypeCounts(tally(tagged.map(({ node }) => node.entityTypeRaw))),
    tags: [...new Set(tagged.map(({ tag }) => tag))].sort(compareBinary),
    nodeCount: nodeIds.length,
    nodeIds: nodeIds.slice(0, listedIds),
  };
}
