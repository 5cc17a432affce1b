import type { Connection, Edge } from '../connection';
import { AttackPathStore, type AttackPathPort } from './attackPath';
import type { StoreContext } from './dialect';
import { GraphComplianceStore, type GraphCompliancePort } from './graphCompliance';
import { GraphDiffStore, type GraphDiffPort } from './graphDiff';
import { GraphEvidenceStore, type GraphEvidencePort } from './graphEvidence';
import { GraphEdgeStore, type GraphEdgePort } from './graphEdge';
import { GraphNodeStore, type GraphNodePort } from './graphNode';
import { GraphFilterPresetStore, InteractionRiskStore, type GraphFilterPresetPort, type InteractionRiskPort } from './graphSide';
import { GraphSnapshotStore, type GraphSnapshotPort } from './graphSnapshot';
import type { AttackPathRow, GraphEdgeRow, GraphFilterPresetRow, GraphNodeRow, GraphSnapshotRow, InteractionRiskRow } from './graphTables';
import { GraphWalkStore, type GraphWalkPort } from './graphWalk';

export type { AttackPathRow, GraphEdgeRow, GraphFilterPresetRow, GraphNodeRow, GraphSnapshotRow, InteractionRiskRow };
/** A page of snapshots. */
export type GraphSnapshotPage = Connection<GraphSnapshotRow>;
/** An item of a page of snapshots. */
export type GraphSnapshotItem = Edge<GraphSnapshotRow>;
/** A page of nodes; null where an edge leads to a node that the snapshot lacks. */
export type GraphNodePage = Connection<GraphNodeRow | null>;
/** An item of a page of nodes. */
export type GraphNodeItem = Edge<GraphNodeRow | null>;
/** A page of edges. */
export type GraphEdgePage = Connection<GraphEdgeRow>;
/** An item of a page of edges. */
export type GraphEdgeItem = Edge<GraphEdgeRow>;
/** A page of attack paths. */
export type AttackPathPage = Connection<AttackPathRow>;
/** An item of a page of attack paths. */
export type AttackPathItem = Edge<AttackPathRow>;
/** A page of interaction risks. */
export type InteractionRiskPage = Connection<InteractionRiskRow>;
/** An item of a page of interaction risks. */
export type InteractionRiskItem = Edge<InteractionRiskRow>;
/** A page of filter presets. */
export type GraphFilterPresetPage = Connection<GraphFilterPresetRow>;
/** An item of a page of filter presets. */
export type GraphFilterPresetItem = Edge<GraphFilterPresetRow>;

/** Reads one tenant's graph; one small port per kind of record and kind of question. */
export interface GraphPort {
  readonly snapshots: GraphSnapshotPort;
  readonly nodes: GraphNodePort;
  readonly edges: GraphEdgePort;
  readonly attackPaths: AttackPathPort;
  readonly interactionRisks: InteractionRiskPort;
  readonly filterPresets: GraphFilterPresetPort;
  readonly walks: GraphWalkPort;
  readonly diffs: GraphDiffPort;
  readonly compliance: GraphCompliancePort;
  readonly evidence: GraphEvidencePort;
}

/** The graph on any SQL backend. */
export class GraphStore implements GraphPort {
  readonly snapshots: GraphSnapshotPort;
  readonly nodes: GraphNodePort;
  readonly edges: GraphEdgePort;
  readonly attackPaths: AttackPathPort;
  readonly interactionRisks: InteractionRiskPort;
  readonly filterPresets: GraphFilterPresetPort;
  readonly walks: GraphWalkPort;
  readonly diffs: GraphDiffPort;
  readonly compliance: GraphCompliancePort;
  readonly evidence: GraphEvidencePort;

  constructor(context: StoreContext) {
    this.snapshots = new GraphSnapshotStore(context);
    this.nodes = new GraphNodeStore(context);
    this.edges = new GraphEdgeStore(context);
    this.attackPaths = new AttackPathStore(context);
    this.interactionRisks = new InteractionRiskStore(context);
    this.filterPresets = new GraphFilterPresetStore(context);
    this.walks = new GraphWalkStore(context);
    this.diffs = new GraphDiffStore(context);
    this.compliance = new GraphComplianceStore(context);
    this.evidence = new GraphEvidenceStore(context);
  }
}
