import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ExplainedOperation } from './explainSql';
import type { ScanJobRow, ScanJobPage, ScanJobItem } from '../datasources/relational/scanJob';
import type { FleetAgentRow, FleetAgentPage, FleetAgentItem } from '../datasources/relational/fleetAgent';
import type { FleetEndpointRow, FleetEndpointPage, FleetEndpointItem } from '../datasources/relational/fleetEndpoint';
import type { GatewayPolicyRow, GatewayPolicyPage, GatewayPolicyItem } from '../datasources/relational/gatewayPolicy';
import type { EvaluatedCall, DecisionCounts } from './gatewayPolicyShape';
import type { GatewayPolicyDecisionRow, GatewayPolicyDecisionPage, GatewayPolicyDecisionItem } from '../datasources/relational/policyAudit';
import type { SourceRow, SourcePage, SourceItem } from '../datasources/relational/source';
import type { ApiKeyRow, ApiKeyPage, ApiKeyItem } from '../datasources/relational/apiKey';
import type { ExceptionRow, ExceptionPage, ExceptionItem } from '../datasources/relational/exception';
import type { ScheduleRow, SchedulePage, ScheduleItem } from '../datasources/relational/schedule';
import type { ScheduleWritten } from '../datasources/relational/scheduleWriter';
import type { CheckpointWritten } from '../datasources/relational/auditCheckpointWriter';
import type { GraphImportWritten } from '../datasources/relational/graphImportWriter';
import type { TrendWritten } from '../datasources/relational/trendWriter';
import type { GraphPresetWritten } from '../datasources/relational/graphPresetWriter';
import type { PurgeWritten } from '../datasources/relational/idempotencyWriter';
import type { RateLimitReset } from '../datasources/relational/rateLimitWriter';
import type { AnalyticsRow, AnalyticsPage, AnalyticsItem, EventsWritten, FindingsWritten, AnalyticsNamespace, SeriesBucket } from '../datasources/analytics';
import type { SourceWritten } from '../datasources/relational/sourceWriter';
import type { ExceptionWritten } from '../datasources/relational/exceptionWriter';
import type { ApiKeyWritten } from '../datasources/relational/apiKeyWriter';
import type { GatewayPolicyWritten } from '../datasources/relational/gatewayPolicyWriter';
import type { PolicyDecisionWritten } from '../datasources/relational/policyDecisionWriter';
import type { FleetSyncWritten, FleetAgentWritten } from '../datasources/relational/fleetWriter';
import type { ScanJobWritten } from '../datasources/relational/scanJobWriter';
import type { AuditChainRow } from './audit';
import type { AuditEntryRow, AuditEntryPage, AuditEntryItem } from '../datasources/relational/audit';
import type { TrendPointRow, TrendPointPage, TrendPointItem } from '../datasources/relational/trend';
import type { IdempotencyKeyRow, IdempotencyKeyPage, IdempotencyKeyItem } from '../datasources/relational/idempotency';
import type { RateLimitBucketRow, RateLimitBucketPage, RateLimitBucketItem } from '../datasources/relational/rateLimit';
import type { GraphSnapshotRow, GraphSnapshotPage, GraphSnapshotItem, GraphNodeRow, GraphNodePage, GraphNodeItem, GraphEdgeRow, GraphEdgePage, GraphEdgeItem, AttackPathRow, AttackPathPage, AttackPathItem, InteractionRiskRow, InteractionRiskPage, InteractionRiskItem, GraphFilterPresetRow, GraphFilterPresetPage, GraphFilterPresetItem } from '../datasources/relational/graph';
import type { GraphDiffView, ChangeItem, ChangePage, ChangePageItem } from './graphDiff';
import type { TraversalView, PathView, PathPage, PathPageItem, ImpactView } from './graphQuery';
import type { HopView } from './attackPath';
import type { ScanFindingPage, ScanFindingItem } from './scanJobResult';
import type { PageBounds } from '../datasources/connection';
import type { GatewayContext } from './context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number that can exceed 2^53. A JSON number where that is exact, otherwise a string of digits: no value is ever rounded. */
  BigInt: { input: never; output: number | string; }
  /**
   * An instant: UTC, ISO-8601, with a trailing `Z`, for example `2026-08-19T12:34:56.123456Z`. The stores spell instants in several ways
   * (`Z`, `+00:00`, other offsets, zero to six fractional digits); they are normalised here, and microseconds are kept.
   */
  DateTime: { input: string; output: string; }
  /** Any JSON value. Used only where the stored document is open-ended. */
  JSON: { input: unknown; output: unknown; }
};

/** Posture of one agent at one time. */
export type AgentPosture = {
  readonly __typename?: 'AgentPosture';
  /** Agent. */
  readonly agentName: Scalars['String']['output'];
  /** Compliance score. */
  readonly complianceScore: Scalars['Float']['output'];
  /** Critical vulnerabilities. */
  readonly critical: Scalars['Int']['output'];
  /** High ones. */
  readonly high: Scalars['Int']['output'];
  /** When it was measured. */
  readonly measuredAt: Scalars['DateTime']['output'];
  /** Medium ones. */
  readonly medium: Scalars['Int']['output'];
  /** Packages. */
  readonly packages: Scalars['Int']['output'];
  /** Grade. */
  readonly postureGrade: Maybe<Scalars['String']['output']>;
  /** Risk score. */
  readonly riskScore: Scalars['Float']['output'];
};

/** A page of agent postures. */
export type AgentPostureConnection = {
  readonly __typename?: 'AgentPostureConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<Maybe<AgentPostureEdge>>;
  /** The items. */
  readonly nodes: ReadonlyArray<Maybe<AgentPosture>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a page of agent postures and its cursor. */
export type AgentPostureEdge = {
  readonly __typename?: 'AgentPostureEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<AgentPosture>;
};

/** Conditions on agent postures; all given ones must hold. */
export type AgentPostureFilter = {
  /** Exactly this agent. */
  readonly agentName?: InputMaybe<Scalars['String']['input']>;
  /** Before this instant. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Aggregations and histories of the analytics store. Every record counts once, however often it was written; times are in UTC and have whole seconds.
 * A span without data gives empty lists.
 */
export type Analytics = {
  readonly __typename?: 'Analytics';
  /** A copy of audit entries for analytics, newest first: without details and without signatures. It proves nothing; `auditLog` is the evidence. */
  readonly auditEvents: Maybe<AuditEventCopyConnection>;
  /** Controls by framework and status, each as its latest scan of the span left it. */
  readonly complianceHeatmap: Maybe<ReadonlyArray<Maybe<ComplianceCount>>>;
  /** Findings of the current publication of the findings feed, newest first. Rows of runs that were never committed, or are superseded, do not count. */
  readonly findings: Maybe<PublishedFindingConnection>;
  /** Snapshots of agents, newest first. They have no agent id and join the fleet only by name. */
  readonly fleetHistory: Maybe<FleetSnapshotConnection>;
  /** Posture of single agents, newest first. Not the posture points of `Query.postureHistory`, of which there is one per scan. */
  readonly postureHistory: Maybe<AgentPostureConnection>;
  /** Runtime events of a span by type and severity, most frequent first. */
  readonly runtimeEventSummary: Maybe<ReadonlyArray<Maybe<RuntimeEventCount>>>;
  /** Runtime events over time. */
  readonly runtimeEventTrend: Maybe<ReadonlyArray<Maybe<RuntimeEventBucket>>>;
  /** Runtime events of proxies, traces and detectors, newest first. */
  readonly runtimeEvents: Maybe<RuntimeEventConnection>;
  /** Scans as the analytics store knows them, newest first. Includes scans of the command line, which are no scan jobs. */
  readonly scanHistory: Maybe<ScanRecordConnection>;
  /** Vulnerabilities with most exposures in a span, worst first. */
  readonly topVulnerabilities: Maybe<ReadonlyArray<Maybe<VulnerabilityExposure>>>;
  /** Distinct findings over time by severity. A finding that several scans of a bucket report counts once in it. */
  readonly vulnerabilityTrend: Maybe<ReadonlyArray<Maybe<VulnerabilityBucket>>>;
};


/**
 * Aggregations and histories of the analytics store. Every record counts once, however often it was written; times are in UTC and have whole seconds.
 * A span without data gives empty lists.
 */
export type AnalyticsAuditEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AuditEventCopyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Aggregations and histories of the analytics store. Every record counts once, however often it was written; times are in UTC and have whole seconds.
 * A span without data gives empty lists.
 */
export type AnalyticsComplianceHeatmapArgs = {
  backend: InputMaybe<Backend>;
  window: TrendWindow;
};


/**
 * Aggregations and histories of the analytics store. Every record counts once, however often it was written; times are in UTC and have whole seconds.
 * A span without data gives empty lists.
 */
export type AnalyticsFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PublishedFindingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Aggregations and histories of the analytics store. Every record counts once, however often it was written; times are in UTC and have whole seconds.
 * A span without data gives empty lists.
 */
export type AnalyticsFleetHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FleetSnapshotFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Aggregations and histories of the analytics store. Every record counts once, however often it was written; times are in UTC and have whole seconds.
 * A span without data gives empty lists.
 */
export type AnalyticsPostureHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgentPostureFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Aggregations and histories of the analytics store. Every record counts once, however often it was written; times are in UTC and have whole seconds.
 * A span without data gives empty lists.
 */
export type AnalyticsRuntimeEventSummaryArgs = {
  backend: InputMaybe<Backend>;
  window: TrendWindow;
};


/**
 * Aggregations and histories of the analytics store. Every record counts once, however often it was written; times are in UTC and have whole seconds.
 * A span without data gives empty lists.
 */
export type AnalyticsRuntimeEventTrendArgs = {
  backend: InputMaybe<Backend>;
  bucket?: TrendBucketSize;
  window: TrendWindow;
};


/**
 * Aggregations and histories of the analytics store. Every record counts once, however often it was written; times are in UTC and have whole seconds.
 * A span without data gives empty lists.
 */
export type AnalyticsRuntimeEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RuntimeEventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Aggregations and histories of the analytics store. Every record counts once, however often it was written; times are in UTC and have whole seconds.
 * A span without data gives empty lists.
 */
export type AnalyticsScanHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ScanRecordFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Aggregations and histories of the analytics store. Every record counts once, however often it was written; times are in UTC and have whole seconds.
 * A span without data gives empty lists.
 */
export type AnalyticsTopVulnerabilitiesArgs = {
  backend: InputMaybe<Backend>;
  first?: Scalars['Int']['input'];
  window: TrendWindow;
};


/**
 * Aggregations and histories of the analytics store. Every record counts once, however often it was written; times are in UTC and have whole seconds.
 * A span without data gives empty lists.
 */
export type AnalyticsVulnerabilityTrendArgs = {
  agent: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  bucket?: TrendBucketSize;
  window: TrendWindow;
};

/** An API key and the role it is bound to. */
export type ApiKey = Node & {
  readonly __typename?: 'ApiKey';
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends; null when it never does. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Key id: 16 hex digits. */
  readonly keyId: Scalars['ID']['output'];
  /** First 12 characters of the key. */
  readonly keyPrefix: Scalars['String']['output'];
  /** Name; becomes the subject of its requests. */
  readonly name: Scalars['String']['output'];
  /** Seconds left of that overlap; null outside one. */
  readonly overlapSecondsRemaining: Maybe<Scalars['Int']['output']>;
  /** Owner. */
  readonly owner: Maybe<Scalars['String']['output']>;
  /** Principal it acts for. */
  readonly principalId: Maybe<Scalars['String']['output']>;
  /** The key that replaced it. */
  readonly replacement: Maybe<ApiKey>;
  /** Id of the key that replaced it. */
  readonly replacementKeyId: Maybe<Scalars['ID']['output']>;
  /** When it was revoked. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Role it is bound to; null when the stored role is none of the three, in which case the key is refused. */
  readonly role: Maybe<Role>;
  /** Role exactly as stored. */
  readonly roleRaw: Scalars['String']['output'];
  /** Until when the key still works beside its replacement. */
  readonly rotationOverlapUntil: Maybe<Scalars['DateTime']['output']>;
  /** SCIM subject it belongs to. */
  readonly scimSubjectId: Maybe<Scalars['String']['output']>;
  /** Scopes; an empty list restricts nothing. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** State now. */
  readonly state: ApiKeyState;
};

/** A page of API keys. */
export type ApiKeyConnection = {
  readonly __typename?: 'ApiKeyConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<ApiKeyEdge>>;
  /** Items of the page. */
  readonly nodes: ReadonlyArray<Maybe<ApiKey>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of API keys that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a page of API keys and its cursor. */
export type ApiKeyEdge = {
  readonly __typename?: 'ApiKeyEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<ApiKey>;
};

/** Conditions on API keys; all given ones must hold. */
export type ApiKeyFilter = {
  /** Literal, case-insensitive (ASCII) substring of the id, prefix, name or owner. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Acts for this principal. */
  readonly principalId?: InputMaybe<Scalars['String']['input']>;
  /** Bound to this role. */
  readonly role?: InputMaybe<Role>;
  /** In any of these states now. */
  readonly state?: InputMaybe<ReadonlyArray<ApiKeyState>>;
};

/** Order of API keys. */
export type ApiKeyOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: ApiKeyOrderField;
};

/** Fields API keys can be ordered by. */
export type ApiKeyOrderField =
  /** Creation time. */
  | 'CREATED_AT'
  /** Name. */
  | 'NAME';

/** States of an API key, computed now. */
export type ApiKeyState =
  /** Usable. */
  | 'ACTIVE'
  /** Past its end. */
  | 'EXPIRED'
  /** Revoked. */
  | 'REVOKED'
  /** Replaced. */
  | 'ROTATED'
  /** Replaced, and still usable until the overlap ends. */
  | 'ROTATION_OVERLAP';

/** Which exception to approve. */
export type ApproveExceptionInput = {
  /** Id of the exception. */
  readonly exceptionId: Scalars['String']['input'];
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The exception that was approved. */
export type ApproveExceptionPayload = MutationPayload & {
  readonly __typename?: 'ApproveExceptionPayload';
  /** The entry `exception_approve` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The exception as it is now; null when it has been deleted since. */
  readonly exception: Maybe<Exception>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Catalogues of attack techniques. */
export type AttackCatalog =
  /** MITRE ATLAS. */
  | 'ATLAS'
  /** MITRE ATT&CK. */
  | 'ATTACK'
  /** A stored value this schema does not name; see `catalogRaw`. */
  | 'UNKNOWN';

/**
 * A way from an entry point to something worth protecting, as agent-bom computed it when it saved the snapshot. This one shape takes the place of the two
 * that the REST API has for the same thing, and it has one scale: `riskScore` runs from 0 to 100.
 */
export type AttackPath = Node & {
  readonly __typename?: 'AttackPath';
  /** Labels of the agents on the path. */
  readonly affectedAgents: ReadonlyArray<Scalars['String']['output']>;
  /** Labels of the servers on the path. */
  readonly affectedServers: ReadonlyArray<Scalars['String']['output']>;
  /** When agent-bom computed the path. */
  readonly computedAt: Maybe<Scalars['DateTime']['output']>;
  /** Labels of credentials the path exposes. */
  readonly credentials: ReadonlyArray<Scalars['String']['output']>;
  /** The package on the path and where it is used; null when no hop is a package or server. */
  readonly dependency: Maybe<AttackPathDependency>;
  /** What is known of the finding the path leads to: the target when it is a finding, else the last finding on the path. Null when there is none. */
  readonly evidence: Maybe<AttackPathEvidence>;
  /** Number of nodes on the path, source and target included. */
  readonly hopCount: Scalars['Int']['output'];
  /** Nodes of the path, from source to target. */
  readonly hops: ReadonlyArray<Maybe<AttackPathHop>>;
  readonly id: Scalars['ID']['output'];
  /** What to call it: `<target> via <source>`, by label. */
  readonly label: Scalars['String']['output'];
  /** Id that agent-bom's API shows: `<source>::<target>::<node ids joined by ->>`. */
  readonly pathId: Scalars['ID']['output'];
  /** Where the path comes from. */
  readonly provenance: AttackPathProvenance;
  /**
   * Edges between consecutive hops, in path order. Read from the snapshot's edges, because the stored list mixes relationship names and edge ids; where
   * several edges join two hops, those the stored list names, else all of them.
   */
  readonly relationships: ReadonlyArray<Maybe<GraphEdge>>;
  /** How the stored value was read: up to 10 as 0 to 10 and multiplied by ten, above that as 0 to 100. */
  readonly riskScale: RiskScale;
  /** Composite risk on a scale of 0 to 100; see `riskScale` for how the stored value was read. */
  readonly riskScore: Scalars['Float']['output'];
  /** Composite risk exactly as stored; what the paths are ordered by. */
  readonly riskScoreStored: Maybe<Scalars['Float']['output']>;
  /** Scan id of the snapshot. */
  readonly scanId: Scalars['ID']['output'];
  /**
   * The worst severity of a node on the path; when no node has one, that of `riskScore`: CRITICAL from 90, HIGH from 70, MEDIUM from 40, LOW above 0, else
   * NONE.
   */
  readonly severity: Severity;
  /** The snapshot the path belongs to. */
  readonly snapshot: Maybe<GraphSnapshot>;
  /** The source node; null when the snapshot has no such node. */
  readonly source: Maybe<GraphNode>;
  /** Node id of the source. */
  readonly sourceNode: Scalars['ID']['output'];
  /** What it is, in the producer's words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The target node; null when the snapshot has no such node. */
  readonly target: Maybe<GraphNode>;
  /** Node id of the target. */
  readonly targetNode: Scalars['ID']['output'];
  /** Attack techniques, as stored. */
  readonly techniques: ReadonlyArray<AttackTechnique>;
  /** Labels of tools the path reaches. */
  readonly tools: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the vulnerabilities on the path. */
  readonly vulnIds: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of attack paths. */
export type AttackPathConnection = {
  readonly __typename?: 'AttackPathConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<AttackPathEdge>>;
  /** Paths of the page. */
  readonly nodes: ReadonlyArray<Maybe<AttackPath>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of paths that match the filter; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** The package on an attack path and where it is used. */
export type AttackPathDependency = {
  readonly __typename?: 'AttackPathDependency';
  /** Ecosystem of the package. */
  readonly ecosystem: Maybe<Scalars['String']['output']>;
  /** Label of the package. */
  readonly packageName: Maybe<Scalars['String']['output']>;
  /** Version of the package. */
  readonly packageVersion: Maybe<Scalars['String']['output']>;
  /** Label of the server on the path. */
  readonly serverName: Maybe<Scalars['String']['output']>;
};

/** An attack path and its cursor. */
export type AttackPathEdge = {
  readonly __typename?: 'AttackPathEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The path. */
  readonly node: Maybe<AttackPath>;
};

/** What is known of a finding; null where the writer left something out. */
export type AttackPathEvidence = {
  readonly __typename?: 'AttackPathEvidence';
  /** CVSS attack complexity. */
  readonly attackComplexity: Maybe<Scalars['String']['output']>;
  /** CVSS attack vector. */
  readonly attackVector: Maybe<Scalars['String']['output']>;
  /** CVSS base score, 0 to 10. */
  readonly cvssScore: Maybe<Scalars['Float']['output']>;
  /** CVSS vector. */
  readonly cvssVector: Maybe<Scalars['String']['output']>;
  /** EPSS score, 0 to 1. */
  readonly epssScore: Maybe<Scalars['Float']['output']>;
  /** First version without the finding. */
  readonly fixedVersion: Maybe<Scalars['String']['output']>;
  /** Category of the impact. */
  readonly impactCategory: Maybe<Scalars['String']['output']>;
  /** Whether it is known to be exploited (CISA KEV). */
  readonly isKev: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can be exploited over the network. */
  readonly networkExploitable: Maybe<Scalars['Boolean']['output']>;
  /** Node id of the finding. */
  readonly nodeId: Scalars['ID']['output'];
  /** CVSS privileges required. */
  readonly privilegesRequired: Maybe<Scalars['String']['output']>;
  /** CVSS user interaction. */
  readonly userInteraction: Maybe<Scalars['String']['output']>;
};

/** Conditions on attack paths; all given ones must hold. */
export type AttackPathFilter = {
  /** Literal, case-insensitive (ASCII) substring of source id, target id or summary. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Exposes this credential, by label. */
  readonly credential?: InputMaybe<Scalars['String']['input']>;
  /** Leads over a node of this type. */
  readonly entityType?: InputMaybe<GraphEntityType>;
  /** At least this risk, on the scale of `riskScore`: 0 to 100. */
  readonly minRisk?: InputMaybe<Scalars['Float']['input']>;
  /** Any of these severities, as `severity` states them. */
  readonly severity?: InputMaybe<ReadonlyArray<Severity>>;
  /** Starts at this node. */
  readonly sourceNode?: InputMaybe<Scalars['ID']['input']>;
  /** Ends at this node. */
  readonly targetNode?: InputMaybe<Scalars['ID']['input']>;
  /** Has this technique, by its id in the catalogue. */
  readonly technique?: InputMaybe<Scalars['String']['input']>;
  /** Reaches this tool, by label. */
  readonly tool?: InputMaybe<Scalars['String']['input']>;
  /** Leads over this vulnerability. */
  readonly vulnId?: InputMaybe<Scalars['String']['input']>;
};

/** A node on an attack path. */
export type AttackPathHop = {
  readonly __typename?: 'AttackPathHop';
  /** Type of the node; UNKNOWN when the snapshot has no such node. */
  readonly entityType: GraphEntityType;
  /** Name to show; the node id when the snapshot has no such node. */
  readonly label: Scalars['String']['output'];
  /** The node; null when the snapshot has no such node. */
  readonly node: Maybe<GraphNode>;
  /** Node id. */
  readonly nodeId: Scalars['ID']['output'];
  /** Risk of the node on a scale of 0 to 100, read from its stored score as a path's is; null when the snapshot has no such node. */
  readonly riskScore: Maybe<Scalars['Float']['output']>;
  /** What part the node plays. */
  readonly role: AttackPathRole;
  /** Severity of the node. */
  readonly severity: Severity;
};

/** An attack path to import. */
export type AttackPathInput = {
  /** Labels of credentials it exposes. */
  readonly credentials: ReadonlyArray<Scalars['String']['input']>;
  /** What leads from each hop to the next. */
  readonly edgeNames: ReadonlyArray<GraphRelationship>;
  /** Ids of its nodes, from entry to target. */
  readonly hopIds: ReadonlyArray<Scalars['String']['input']>;
  /** Risk, 0 to 100. */
  readonly riskScore: Scalars['Float']['input'];
  /** One sentence. */
  readonly summary: Scalars['String']['input'];
  /** Attack techniques its hops stand for. */
  readonly techniques: ReadonlyArray<AttackTechniqueInput>;
  /** Labels of tools it reaches. */
  readonly tools: ReadonlyArray<Scalars['String']['input']>;
  /** Vulnerabilities it uses. */
  readonly vulnIds: ReadonlyArray<Scalars['String']['input']>;
};

/** Order of attack paths. */
export type AttackPathOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: AttackPathOrderField;
};

/** Fields attack paths can be ordered by. */
export type AttackPathOrderField =
  /** Number of hops. */
  | 'HOP_COUNT'
  /** Composite risk as stored; a path without one sorts as the lowest. */
  | 'RISK'
  /** Node id of the source. */
  | 'SOURCE';

/** Where an attack path comes from. */
export type AttackPathProvenance = {
  readonly __typename?: 'AttackPathProvenance';
  /** Scan id of the snapshot. */
  readonly scanId: Scalars['ID']['output'];
  /** How the path came to be here. */
  readonly source: AttackPathSource;
};

/** What part a node plays on an attack path. */
export type AttackPathRole =
  /** An agent. */
  | 'AGENT'
  /** A cluster. */
  | 'CLUSTER'
  /** A credential or a reference to one. */
  | 'CREDENTIAL'
  /** An environment. */
  | 'ENVIRONMENT'
  /** A vulnerability, misconfiguration or drift incident. */
  | 'FINDING'
  /** A package. */
  | 'PACKAGE'
  /** A server. */
  | 'SERVER'
  /** A tool. */
  | 'TOOL'
  /** Anything else; see `entityType`. */
  | 'UNKNOWN';

/** How an attack path came to be. */
export type AttackPathSource =
  /** Stored with the snapshot. The gateway derives no paths of its own: what a snapshot does not store it does not show. */
  | 'PERSISTED';

/** An attack technique that a hop stands for. */
export type AttackTechnique = {
  readonly __typename?: 'AttackTechnique';
  /** The catalogue. */
  readonly catalog: AttackCatalog;
  /** The catalogue exactly as stored. */
  readonly catalogRaw: Maybe<Scalars['String']['output']>;
  /** Confidence in the mapping, 0 to 1. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Index of the hop, from 0. */
  readonly hopIndex: Maybe<Scalars['Int']['output']>;
  /** What the mapping was derived from. */
  readonly provenance: Maybe<Scalars['String']['output']>;
  /** Tactics the technique serves. */
  readonly tactics: ReadonlyArray<Scalars['String']['output']>;
  /** Id in the catalogue, for example `T1068`. */
  readonly techniqueId: Scalars['String']['output'];
  /** Name of the technique. */
  readonly techniqueName: Maybe<Scalars['String']['output']>;
};

/** An attack technique that a hop stands for. */
export type AttackTechniqueInput = {
  /** The catalogue. */
  readonly catalog: AttackCatalog;
  /** Confidence in the mapping, 0 to 1. */
  readonly confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Index of the hop, from 0. */
  readonly hopIndex: Scalars['Int']['input'];
  /** What the mapping was derived from. */
  readonly provenance?: InputMaybe<Scalars['String']['input']>;
  /** Tactics the technique serves. */
  readonly tactics: ReadonlyArray<Scalars['String']['input']>;
  /** Id in the catalogue, for example `T1068`. */
  readonly techniqueId: Scalars['String']['input'];
  /** Name of the technique. */
  readonly techniqueName?: InputMaybe<Scalars['String']['input']>;
};

/** The audit chain of one tenant. */
export type AuditChain = {
  readonly __typename?: 'AuditChain';
  /** What was recorded beside the chain with the last append; null when nothing was. */
  readonly checkpoint: Maybe<AuditCheckpoint>;
  /** What verifies the checkpoints that `createAuditCheckpoint` signs; null when the deployment has no key for them. */
  readonly checkpointKey: Maybe<CheckpointKey>;
  /** Number of entries. */
  readonly count: Scalars['Int']['output'];
  /** Signature the chain ends with: that of the last entry inserted, or the one that no entry follows (see `AuditWalk`). Null when the chain is empty. */
  readonly head: Maybe<Scalars['String']['output']>;
  /** Walks the chain and recomputes every signature. Reads in batches of bounded size. */
  readonly verify: AuditVerification;
};


/** The audit chain of one tenant. */
export type AuditChainVerifyArgs = {
  limit: InputMaybe<Scalars['Int']['input']>;
};

/** Number of entries and last signature, as recorded with the last append. A plain row: it is not signed itself. */
export type AuditCheckpoint = {
  readonly __typename?: 'AuditCheckpoint';
  /** Number of entries. */
  readonly entryCount: Scalars['Int']['output'];
  /** Last signature. */
  readonly headSignature: Scalars['String']['output'];
};

/** One entry of the audit chain. */
export type AuditEntry = Node & {
  readonly __typename?: 'AuditEntry';
  /** What was done, for example `fleet.sync`. */
  readonly action: Scalars['String']['output'];
  /** Who did it. */
  readonly actor: Maybe<Scalars['String']['output']>;
  /** Allow-listed, masked details. */
  readonly details: Maybe<Scalars['JSON']['output']>;
  /** Entry id, a UUID. */
  readonly entryId: Scalars['ID']['output'];
  /** HMAC-SHA256 of this entry and the signature before it, in lowercase hex. */
  readonly hmacSignature: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Signature of the entry before it; null for the first of the chain. */
  readonly prevSignature: Maybe<Scalars['String']['output']>;
  /** What it was done to, for example `key/<id>`. */
  readonly resource: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  readonly timestamp: Scalars['DateTime']['output'];
};

/** A page of audit entries. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<AuditEntryEdge>>;
  /** Items of the page. */
  readonly nodes: ReadonlyArray<Maybe<AuditEntry>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of audit entries that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a page of audit entries and its cursor. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<AuditEntry>;
};

/** Conditions on audit entries; all given ones must hold. */
export type AuditEntryFilter = {
  /** Exactly this action. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this actor. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Written before this instant. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Written at or after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Literal, case-sensitive beginning of the resource. */
  readonly resourcePrefix?: InputMaybe<Scalars['String']['input']>;
};

/** Order of audit entries. */
export type AuditEntryOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: AuditEntryOrderField;
};

/** Fields audit entries can be ordered by. */
export type AuditEntryOrderField =
  /** Time of writing. */
  | 'TIMESTAMP';

/** A copy of an audit entry for analytics. It has neither the details nor the signature of the entry, and can be missing or late: it is no evidence. */
export type AuditEventCopy = {
  readonly __typename?: 'AuditEventCopy';
  /** Action. */
  readonly action: Scalars['String']['output'];
  /** Who acted. */
  readonly actor: Maybe<Scalars['String']['output']>;
  /** Id of the audit entry it was copied from. */
  readonly entryId: Scalars['ID']['output'];
  /** Request. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** What was acted on. */
  readonly resource: Maybe<Scalars['String']['output']>;
  /** Session. */
  readonly sessionId: Maybe<Scalars['String']['output']>;
  /** When the action happened. */
  readonly timestamp: Scalars['DateTime']['output'];
  /** Trace. */
  readonly traceId: Maybe<Scalars['String']['output']>;
};

/** A page of audit event copies. */
export type AuditEventCopyConnection = {
  readonly __typename?: 'AuditEventCopyConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<Maybe<AuditEventCopyEdge>>;
  /** The items. */
  readonly nodes: ReadonlyArray<Maybe<AuditEventCopy>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a page of audit event copies and its cursor. */
export type AuditEventCopyEdge = {
  readonly __typename?: 'AuditEventCopyEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<AuditEventCopy>;
};

/** Conditions on audit event copies; all given ones must hold. */
export type AuditEventCopyFilter = {
  /** Exactly this action. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this actor. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Before this instant. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Resources that begin with this text, literally. */
  readonly resourcePrefix?: InputMaybe<Scalars['String']['input']>;
};

/** Result of walking an audit chain. */
export type AuditVerification = {
  readonly __typename?: 'AuditVerification';
  /** Always `hmac-sha256`. */
  readonly algorithm: Scalars['String']['output'];
  /** The sum of both. */
  readonly checked: Scalars['Int']['output'];
  /** Whether the walk came to its end; false when `limit` ended it, and then the checkpoint was not compared. */
  readonly complete: Scalars['Boolean']['output'];
  /** The first broken place; null when there is none. Along the links it can be an entry that no link reaches, which `tampered` does not count. */
  readonly firstBroken: Maybe<BrokenLink>;
  /**
   * Whether the chain is whole: the walk came to its end, nothing is wrong, and no entry lies beside the chain. Never true without a key. A chain whose
   * checkpoint is missing can still be intact: that its end was cut off can then not be told.
   */
  readonly intact: Scalars['Boolean']['output'];
  /** Whether the deployment has the key; without it nothing can be verified and nothing is claimed. */
  readonly keyPresent: Scalars['Boolean']['output'];
  /** Why the chain is not intact: the reason of the first broken place, or `NO_KEY`. Null when nothing wrong was found. */
  readonly reason: Maybe<BrokenLinkReason>;
  /** Entries whose link or signature is wrong, plus one when the chain as a whole disagrees with its checkpoint. */
  readonly tampered: Scalars['Int']['output'];
  /** Entries whose link and signature are right. */
  readonly verified: Scalars['Int']['output'];
  /** How the chain is walked on this backend: in order of insertion, or along the links. */
  readonly walk: AuditWalk;
};

/** Order in which a chain is walked. */
export type AuditWalk =
  /** Order of insertion. */
  | 'INSERTION'
  /** From the first entry along the links; what no link reaches is not counted. */
  | 'LINKS';

/** A store that can back logical entities. */
export type Backend =
  /** ClickHouse: analytics and events; never a transactional replacement. */
  | 'CLICKHOUSE'
  /** Postgres or Supabase: the default transactional control-plane store. */
  | 'POSTGRES'
  /** Snowflake: a partial transactional control plane with explicit limits. */
  | 'SNOWFLAKE'
  /** Local and single-node transactional store: one file. */
  | 'SQLITE';

/** A backend and its measured state. */
export type BackendStatus = {
  readonly __typename?: 'BackendStatus';
  /** Whether this deployment has it. */
  readonly configured: Scalars['Boolean']['output'];
  /** Which backend. */
  readonly kind: Backend;
  /** Why it is not reachable; names no host, path or credential. */
  readonly lastError: Maybe<Scalars['String']['output']>;
  /** Round trip of that probe, in milliseconds. */
  readonly latencyMs: Maybe<Scalars['Float']['output']>;
  /** Whether it answered a probe just now; null when it is not configured. */
  readonly reachable: Maybe<Scalars['Boolean']['output']>;
  /** What the backend is for. */
  readonly role: Scalars['String']['output'];
  /** Versions of the schema components the store records; empty when it records none. */
  readonly schema: ReadonlyArray<SchemaComponent>;
  /** Version the server reports. */
  readonly serverVersion: Maybe<Scalars['String']['output']>;
};

/** What changed between two scan results. */
export type BaselineComparison = {
  readonly __typename?: 'BaselineComparison';
  /** Whether more were resolved than are new. */
  readonly improving: Scalars['Boolean']['output'];
  /** New minus resolved. */
  readonly netChange: Scalars['Int']['output'];
  /** Number of new ones. */
  readonly newCount: Scalars['Int']['output'];
  /** Only in the later result. */
  readonly newVulns: ReadonlyArray<BaselineFinding>;
  /** Number of persistent ones. */
  readonly persistentCount: Scalars['Int']['output'];
  /** In both, as the later result has them. */
  readonly persistentVulns: ReadonlyArray<BaselineFinding>;
  /** Number of resolved ones. */
  readonly resolvedCount: Scalars['Int']['output'];
  /** Only in the earlier result. */
  readonly resolvedVulns: ReadonlyArray<BaselineFinding>;
  /** In both, with another severity. */
  readonly severityChanges: ReadonlyArray<SeverityChange>;
};

/** A finding of a comparison. */
export type BaselineFinding = {
  readonly __typename?: 'BaselineFinding';
  /** First version without it. */
  readonly fixedVersion: Maybe<Scalars['String']['output']>;
  /** Whether it is known to be exploited. */
  readonly isKev: Scalars['Boolean']['output'];
  /** Package name. */
  readonly package: Maybe<Scalars['String']['output']>;
  /** Risk score, 0 to 10, as the scanner gave it. */
  readonly riskScore: Maybe<Scalars['Float']['output']>;
  /** Severity. */
  readonly severity: Severity;
  /** Severity exactly as stored. */
  readonly severityRaw: Maybe<Scalars['String']['output']>;
  /** Vulnerability id. */
  readonly vulnerabilityId: Scalars['String']['output'];
};

/** A place where the chain is broken. */
export type BrokenLink = {
  readonly __typename?: 'BrokenLink';
  /** The entry; null when the fault is one of the chain as a whole. */
  readonly entryId: Maybe<Scalars['ID']['output']>;
  /** Position in the walk, from 1. */
  readonly position: Scalars['Int']['output'];
  /** What is wrong. */
  readonly reason: BrokenLinkReason;
};

/** What is wrong with a chain, as far as the stored rows can tell. */
export type BrokenLinkReason =
  /** The chain ends after, or elsewhere than, its checkpoint. */
  | 'CHECKPOINT_MISMATCH'
  /** The entry before it is gone. */
  | 'DELETED'
  /** The content of the entry does not fit its signature. */
  | 'EDITED'
  /** Another entry follows the same one. */
  | 'FORKED'
  /** Its signature does not fit, and no entry follows it: it was written by someone without the key. */
  | 'INSERTED'
  /** The deployment has no key: nothing was verified, and nothing is claimed. */
  | 'NO_KEY'
  /** The entry before it is there, at another place. */
  | 'REORDERED'
  /** The chain ends before its checkpoint. */
  | 'TRUNCATED'
  /** No signature fits although every link does: the chain was signed with another key, or every entry was edited. */
  | 'WRONG_KEY';

/** Which job to stop. */
export type CancelScanJobInput = {
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the job. */
  readonly jobId: Scalars['String']['input'];
};

/** The job that was stopped. */
export type CancelScanJobPayload = MutationPayload & {
  readonly __typename?: 'CancelScanJobPayload';
  /** The entry `scan.cancel` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The job as it is now; null when it has been deleted since. */
  readonly scanJob: Maybe<ScanJob>;
};

/** Something a role may do. */
export type Capability = {
  readonly __typename?: 'Capability';
  /** Whether the summarised role has it. */
  readonly allowed: Scalars['Boolean']['output'];
  /** What it covers. */
  readonly description: Scalars['String']['output'];
  /** Stable id, for example `scan.run`. */
  readonly id: Scalars['String']['output'];
  /** Name shown to people. */
  readonly label: Scalars['String']['output'];
  /** Least role that has it. */
  readonly minimumRole: Role;
  /** Name of that role. */
  readonly minimumRoleLabel: Scalars['String']['output'];
};

/** The public half of the key that signs checkpoints. */
export type CheckpointKey = {
  readonly __typename?: 'CheckpointKey';
  /** Always `Ed25519`. */
  readonly algorithm: Scalars['String']['output'];
  /** First 16 hexadecimal digits of the SHA-256 of the public key. */
  readonly keyId: Scalars['String']['output'];
  /** The public key, as PEM. */
  readonly publicKey: Scalars['String']['output'];
};

/** Controls of one framework that have one status. */
export type ComplianceCount = {
  readonly __typename?: 'ComplianceCount';
  /** Mean score, 0 to 100. */
  readonly averageScore: Scalars['Float']['output'];
  /** Number of controls. */
  readonly controls: Scalars['Int']['output'];
  /** Findings against them. */
  readonly findings: Scalars['BigInt']['output'];
  /** Framework, for example `nist-csf`. */
  readonly framework: Scalars['String']['output'];
  /** Status in lower case. */
  readonly status: Scalars['String']['output'];
};

/** The deployment and its stores. */
export type ControlPlane = {
  readonly __typename?: 'ControlPlane';
  /** The four backends, configured or not. */
  readonly backends: ReadonlyArray<BackendStatus>;
  /** The thirteen logical entities and the stores behind them. */
  readonly entities: ReadonlyArray<EntityStores>;
  /** Cells of the parity matrix, as this deployment answers them: all 52, or those of one entity, one backend, or one of both. */
  readonly parity: ReadonlyArray<ParityCell>;
  /** Deployment shape: the configured backends, the primary one first, for example `POSTGRES + SQLITE`. */
  readonly shape: Scalars['String']['output'];
  /** Whether the schema of the stores belongs to the gateway or to a running agent-bom. */
  readonly storeMode: StoreMode;
  /** Version of the gateway. */
  readonly version: Scalars['String']['output'];
};


/** The deployment and its stores. */
export type ControlPlaneParityArgs = {
  backend: InputMaybe<Backend>;
  entity: InputMaybe<LogicalEntity>;
};

/** A new API key. */
export type CreateApiKeyInput = {
  /** When it expires; after the default life when left out. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name; what the audit trail calls its user. */
  readonly name: Scalars['String']['input'];
  /** Who answers for it. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** Principal it stands for; the subject or the owner when left out. */
  readonly principalId?: InputMaybe<Scalars['String']['input']>;
  /** Role of whoever presents it. */
  readonly role: Role;
  /** Subject of a provisioned user it belongs to. */
  readonly scimSubjectId?: InputMaybe<Scalars['String']['input']>;
  /** Scopes it is restricted to; none means all that its role allows. Entries may end in `:*` or `.*`. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
};

/** The key that was minted. */
export type CreateApiKeyPayload = MutationPayload & {
  readonly __typename?: 'CreateApiKeyPayload';
  /** The key without its secret; null when it has been deleted since. */
  readonly apiKey: Maybe<ApiKey>;
  /** The entry `auth.key_created` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The key itself, shown once. Null in a replay. */
  readonly rawKey: Maybe<Scalars['String']['output']>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A checkpoint to sign. */
export type CreateAuditCheckpointInput = {
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A new checkpoint. */
export type CreateAuditCheckpointPayload = MutationPayload & {
  readonly __typename?: 'CreateAuditCheckpointPayload';
  /** The entry `audit.checkpoint_created` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The signed statement. */
  readonly checkpoint: SignedAuditCheckpoint;
  /** Whether the checkpoint had already been made with the same idempotency key; it is then the same one. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A waiver to ask for. */
export type CreateExceptionInput = {
  /** When it stops to apply; never when left out. Must lie in the future. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Package; `*` for any. */
  readonly packageName: Scalars['String']['input'];
  /** Why the finding may stand. */
  readonly reason: Scalars['String']['input'];
  /** MCP server; empty or `*` for any. */
  readonly serverName: Scalars['String']['input'];
  /** Vulnerability id; `*` for any. */
  readonly vulnId: Scalars['String']['input'];
};

/** The waiver that was asked for. */
export type CreateExceptionPayload = MutationPayload & {
  readonly __typename?: 'CreateExceptionPayload';
  /** The entry `exception_create` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The exception as it is now; null when it has been deleted since. */
  readonly exception: Maybe<Exception>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A new gateway policy. */
export type CreateGatewayPolicyInput = {
  /** Agent types it is bound to. */
  readonly boundAgentTypes: ReadonlyArray<Scalars['String']['input']>;
  /** Names of the agents it is bound to. */
  readonly boundAgents: ReadonlyArray<Scalars['String']['input']>;
  /** Environments it is bound to. */
  readonly boundEnvironments: ReadonlyArray<Scalars['String']['input']>;
  /** What the policy is for. */
  readonly description: Scalars['String']['input'];
  /** Whether the policy takes part in evaluations. */
  readonly enabled: Scalars['Boolean']['input'];
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether a match blocks or only alerts; not UNKNOWN. */
  readonly mode: GatewayPolicyMode;
  /** Name; need not be unique. */
  readonly name: Scalars['String']['input'];
  /** Rules, in the order in which they are asked. */
  readonly rules: ReadonlyArray<GatewayRuleInput>;
};

/** The policy that was created. */
export type CreateGatewayPolicyPayload = MutationPayload & {
  readonly __typename?: 'CreateGatewayPolicyPayload';
  /** The entry `gateway.policy_created` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The policy as it is now; null when it has been deleted since. */
  readonly gatewayPolicy: Maybe<GatewayPolicy>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A new schedule. */
export type CreateScheduleInput = {
  /** Five cron fields in UTC, all of which must match: minute, hour, day of month, month, weekday (0 to 7, Sunday is 0 and 7). No names. */
  readonly cronExpression: Scalars['String']['input'];
  /** Whether the schedule fires. */
  readonly enabled: Scalars['Boolean']['input'];
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** What to scan, an object: a scan request as `POST /v1/scan` takes it. Checked when the schedule fires, not before. */
  readonly scanConfig: Scalars['JSON']['input'];
};

/** The schedule that was created. */
export type CreateSchedulePayload = MutationPayload & {
  readonly __typename?: 'CreateSchedulePayload';
  /** The entry `schedule.create` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Whether the schedule had already been created with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The schedule as it is now; null when it has been deleted since. */
  readonly schedule: Maybe<Schedule>;
};

/** A new source. */
export type CreateSourceInput = {
  /** Configuration, an object; its keys depend on the kind. Holds no secrets. Absent: an empty object. */
  readonly config?: InputMaybe<Scalars['JSON']['input']>;
  /** Connector that reads it; for connector kinds. */
  readonly connectorName?: InputMaybe<Scalars['String']['input']>;
  /** How credentials are found. */
  readonly credentialMode: Scalars['String']['input'];
  /** Name of a credential reference of the tenant; never a secret. */
  readonly credentialRef?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  readonly description: Scalars['String']['input'];
  /** Name shown to people. */
  readonly displayName: Scalars['String']['input'];
  /** Whether runs are allowed. */
  readonly enabled: Scalars['Boolean']['input'];
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is; fixed from then on. */
  readonly kind: SourceKind;
  /** Who answers for it. */
  readonly owner: Scalars['String']['input'];
};

/** The source that was registered. */
export type CreateSourcePayload = MutationPayload & {
  readonly __typename?: 'CreateSourcePayload';
  /** The entry `source.create` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The source as it is now; null when it has been deleted since. */
  readonly source: Maybe<Source>;
};

/** Which exception to delete. */
export type DeleteExceptionInput = {
  /** Id of the exception. */
  readonly exceptionId: Scalars['String']['input'];
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The exception that was deleted. */
export type DeleteExceptionPayload = MutationPayload & {
  readonly __typename?: 'DeleteExceptionPayload';
  /** The entry `exception_delete` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Global id of the exception that is gone. */
  readonly deletedId: Scalars['ID']['output'];
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which gateway policy to delete. */
export type DeleteGatewayPolicyInput = {
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the policy. */
  readonly policyId: Scalars['String']['input'];
};

/** The policy that was deleted. */
export type DeleteGatewayPolicyPayload = MutationPayload & {
  readonly __typename?: 'DeleteGatewayPolicyPayload';
  /** The entry `gateway.policy_deleted` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Global id of the policy that is gone. */
  readonly deletedId: Scalars['ID']['output'];
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which preset to delete. */
export type DeleteGraphFilterPresetInput = {
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  readonly name: Scalars['String']['input'];
};

/** A deleted filter preset. */
export type DeleteGraphFilterPresetPayload = MutationPayload & {
  readonly __typename?: 'DeleteGraphFilterPresetPayload';
  /** The entry `graph.preset_deleted` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Global id of the preset that is gone. */
  readonly deletedId: Scalars['ID']['output'];
  /** Whether the preset had already been deleted with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which job to delete. */
export type DeleteScanJobInput = {
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the job. */
  readonly jobId: Scalars['String']['input'];
};

/** The job that was deleted. */
export type DeleteScanJobPayload = MutationPayload & {
  readonly __typename?: 'DeleteScanJobPayload';
  /** The entry `scan.delete` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Global id of the job that is gone. */
  readonly deletedId: Scalars['ID']['output'];
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which schedule to delete. */
export type DeleteScheduleInput = {
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the schedule. */
  readonly scheduleId: Scalars['String']['input'];
};

/** The schedule that was deleted. */
export type DeleteSchedulePayload = MutationPayload & {
  readonly __typename?: 'DeleteSchedulePayload';
  /** The entry `schedule.delete` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Global id of the schedule that is gone. */
  readonly deletedId: Scalars['ID']['output'];
  /** Whether the schedule had already been deleted with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which source to delete. */
export type DeleteSourceInput = {
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the source. */
  readonly sourceId: Scalars['String']['input'];
};

/** The source that was deleted. */
export type DeleteSourcePayload = MutationPayload & {
  readonly __typename?: 'DeleteSourcePayload';
  /** The entry `source.delete` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Global id of the source that is gone. */
  readonly deletedId: Scalars['ID']['output'];
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What one backend holds of an entity. That a table exists and that an API is wired to it are different facts; both are reported. */
export type EntityStore = {
  readonly __typename?: 'EntityStore';
  /** The backend. */
  readonly backend: Backend;
  /** Whether the primary table exists just now; null when the backend is not configured, unreachable, or has no table for the entity. */
  readonly exists: Maybe<Scalars['Boolean']['output']>;
  /** What it offers for the entity. */
  readonly level: SupportLevel;
  /** What an operator needs to know. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How they come to be in managed mode. */
  readonly provisioning: ReadonlyArray<Provisioning>;
  /** Physical tables, the primary one first. */
  readonly tables: ReadonlyArray<Scalars['String']['output']>;
};

/** A logical entity and its stores. */
export type EntityStores = {
  readonly __typename?: 'EntityStores';
  /** The entity. */
  readonly name: LogicalEntity;
  /** One cell per backend. */
  readonly stores: ReadonlyArray<EntityStore>;
};

/** Every value that `errors[].extensions.code` can take. `docs/errors.md` says for each what a client can do about it. */
export type ErrorCode =
  /** The backend does not offer what was asked; the extensions are a `ParityError`. Not retryable. */
  | 'BACKEND_PARITY'
  /** The backend did not answer in time. Retryable. */
  | 'BACKEND_TIMEOUT'
  /** The backend cannot be reached or refused the connection. Retryable. */
  | 'BACKEND_UNAVAILABLE'
  /** The cursor was not issued for this tenant, field, filter, order and backend. */
  | 'BAD_CURSOR'
  /** The HTTP request is not a well-formed GraphQL request. */
  | 'BAD_REQUEST'
  /** An argument or variable is not acceptable; the message says which and why. */
  | 'BAD_USER_INPUT'
  /** The record's state does not allow the change. */
  | 'CONFLICT'
  /** The operation would cost more than one operation may. */
  | 'COST_LIMIT_EXCEEDED'
  /** The session's role or scopes do not allow this. */
  | 'FORBIDDEN'
  /** The document is not valid GraphQL syntax, or exceeds the token limit. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document does not fit the schema, or is nested too deeply. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** A request with the same idempotency key is still running. Retryable. */
  | 'IDEMPOTENCY_IN_FLIGHT'
  /** The idempotency key was used before with a different request. */
  | 'IDEMPOTENCY_MISMATCH'
  /** An unexpected fault. The message is masked; quote `correlationId` to an operator. */
  | 'INTERNAL'
  /** The record does not exist in the caller's tenant. */
  | 'NOT_FOUND'
  /** `operationName` is missing or names no operation of the document. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** Automatic persisted query: the hash is not known here; send the document with it. */
  | 'PERSISTED_QUERY_NOT_FOUND'
  /** Automatic persisted queries are not accepted here. */
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  /** This deployment only runs registered documents. */
  | 'PERSISTED_QUERY_REQUIRED'
  /** The tenant has as many records of this kind as it may; `quota`, `limit` and `current` say which and how many. */
  | 'QUOTA_EXCEEDED'
  /** The budget of the current window is used up. Retryable after `retryAfterSeconds`. */
  | 'RATE_LIMITED'
  /** A stored record cannot be read as what it should be. Not retryable. */
  | 'STORED_DATA_INVALID'
  /** A table or column that the entity needs is absent from the attached store. Not retryable. */
  | 'STORE_ABSENT'
  /** No valid credential was presented. */
  | 'UNAUTHENTICATED'
  /** This deployment does not make the change: `reason` says why, and `route` names agent-bom's own way where there is one. */
  | 'WRITE_REFUSED';

/** A tool call to decide about. */
export type EvaluateGatewayCallInput = {
  /** Agent that calls; the caller's own name when left out. */
  readonly agentName?: InputMaybe<Scalars['String']['input']>;
  /** Kind of client of the agent. */
  readonly agentType?: InputMaybe<Scalars['String']['input']>;
  /** Arguments of the call, an object. At most 100000 characters as JSON. Values are kept only where their names are known to be harmless. */
  readonly arguments?: InputMaybe<Scalars['JSON']['input']>;
  /** Environment of the agent. */
  readonly environment?: InputMaybe<Scalars['String']['input']>;
  /** Whether policies bound elsewhere are skipped, as the relay does; agent-bom's own route asks every enabled policy. */
  readonly honourBindings: Scalars['Boolean']['input'];
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Tool that is called. */
  readonly toolName: Scalars['String']['input'];
};

/** What was decided about a call. */
export type EvaluateGatewayCallPayload = MutationPayload & {
  readonly __typename?: 'EvaluateGatewayCallPayload';
  /** Always null: the decision is itself an entry of an audit log. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The record of it; null when it can no longer be read. */
  readonly decision: Maybe<GatewayPolicyDecision>;
  /** The verdict and how it came about. */
  readonly evaluation: GatewayPolicyEvaluation;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A tool call to evaluate. */
export type EvaluateGatewayPoliciesInput = {
  /** Agent that calls. Without it, policies bound to agents are skipped when bindings are honoured. */
  readonly agentName?: InputMaybe<Scalars['String']['input']>;
  /** Kind of client of the agent. Without it, bindings to agent types are not looked at. */
  readonly agentType?: InputMaybe<Scalars['String']['input']>;
  /** Arguments of the call, an object. At most 100000 characters as JSON. */
  readonly arguments?: InputMaybe<Scalars['JSON']['input']>;
  /** Environment of the agent. Without it, bindings to environments are not looked at. */
  readonly environment?: InputMaybe<Scalars['String']['input']>;
  /** Tool that is called, 1 to 1000 characters. */
  readonly toolName: Scalars['String']['input'];
};

/** A waiver, a piece of finding feedback or a triage decision: told apart by how the stored reason begins. */
export type Exception = Node & {
  readonly __typename?: 'Exception';
  /** When it was approved. */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it; for a triage record, its assignee. */
  readonly approvedBy: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Id as stored: `exc-` and 12 hex digits. */
  readonly exceptionId: Scalars['ID']['output'];
  /** Whether `expiresAt` lies in the past. Computed; never stored. */
  readonly expired: Scalars['Boolean']['output'];
  /** When it ends; null when it never does, or when the stored text is not an instant: see `expiresAtRaw`. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** End exactly as stored: free text. */
  readonly expiresAtRaw: Maybe<Scalars['String']['output']>;
  /** State of a piece of feedback; null for other kinds. */
  readonly feedbackState: Maybe<FeedbackState>;
  /** Feedback state exactly as stored; null for other kinds, and when the stored prefix names none. */
  readonly feedbackStateRaw: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What the record is. */
  readonly kind: ExceptionKind;
  /** Package it covers; `*` covers any. */
  readonly packageName: Scalars['String']['output'];
  /** Reason exactly as stored, with the prefix that tells its kind. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Text of a waiver or of feedback, without its prefix; null for a triage record. */
  readonly reasonText: Maybe<Scalars['String']['output']>;
  /** Who asked for it. */
  readonly requestedBy: Maybe<Scalars['String']['output']>;
  /** When it was revoked. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Server it covers; null and `*` cover any. */
  readonly serverName: Maybe<Scalars['String']['output']>;
  /** State of the record. ACTIVE does not mean unexpired: see `expired`. */
  readonly status: ExceptionStatus;
  /** Status exactly as stored. */
  readonly statusRaw: Scalars['String']['output'];
  /** Decision of a triage record; null for other kinds. */
  readonly triage: Maybe<TriageDecision>;
  /** Vulnerability it covers; `*` covers any. */
  readonly vulnId: Scalars['String']['output'];
};

/** A page of exceptions. */
export type ExceptionConnection = {
  readonly __typename?: 'ExceptionConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<ExceptionEdge>>;
  /** Items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Exception>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of exceptions that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a page of exceptions and its cursor. */
export type ExceptionEdge = {
  readonly __typename?: 'ExceptionEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<Exception>;
};

/** Conditions on exceptions; all given ones must hold. */
export type ExceptionFilter = {
  /** In force at this instant: active or approved, and not ended by then. */
  readonly activeAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Literal, case-insensitive (ASCII) substring of the id, vulnerability, package, server, reason or requester. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Expired by now, or not. */
  readonly expired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ExceptionKind>>;
  /** Exactly this package. */
  readonly packageName?: InputMaybe<Scalars['String']['input']>;
  /** Any of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ExceptionStatus>>;
  /** Exactly this vulnerability. */
  readonly vulnId?: InputMaybe<Scalars['String']['input']>;
};

/** What a record of the exceptions table is. */
export type ExceptionKind =
  /** Feedback on a finding. */
  | 'FEEDBACK'
  /** A triage decision. */
  | 'TRIAGE'
  /** An exception proper: a finding that is waived. */
  | 'WAIVER';

/** The exception a finding matches. */
export type ExceptionMatch = {
  readonly __typename?: 'ExceptionMatch';
  /** The matching exception; null when none matches. */
  readonly exception: Maybe<Exception>;
  /** Whether agent-bom suppresses such a finding at scan time: any match but feedback in a state that keeps it, such as `needs_review`. Triage records suppress too, even undecided ones. */
  readonly suppresses: Scalars['Boolean']['output'];
};

/** A finding to match against exceptions. Comparison is case-sensitive. */
export type ExceptionMatchInput = {
  /** Package name. */
  readonly packageName: Scalars['String']['input'];
  /** Server name. */
  readonly serverName?: InputMaybe<Scalars['String']['input']>;
  /** Vulnerability id. */
  readonly vulnId: Scalars['String']['input'];
};

/** Order of exceptions. */
export type ExceptionOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: ExceptionOrderField;
};

/** Fields exceptions can be ordered by. */
export type ExceptionOrderField =
  /** Creation time. */
  | 'CREATED_AT'
  /** End, as text; records without one sort as the smallest. */
  | 'EXPIRES_AT';

/** States of an exception. agent-bom writes PENDING, ACTIVE and REVOKED only. */
export type ExceptionStatus =
  /** In force, unless expired. */
  | 'ACTIVE'
  /** Approved. */
  | 'APPROVED'
  /** Expired. */
  | 'EXPIRED'
  /** Requested. */
  | 'PENDING'
  /** Rejected. */
  | 'REJECTED'
  /** Revoked. */
  | 'REVOKED'
  /** A stored value this schema does not name; the raw value is beside it. */
  | 'UNKNOWN';

/** What running a document would do. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** Highest cost one operation may have here. */
  readonly costLimit: Scalars['Int']['output'];
  /** Faults that would keep the document from running; empty when it is valid. */
  readonly documentErrors: ReadonlyArray<Scalars['String']['output']>;
  /** Estimated cost of the whole operation, in cost units. */
  readonly estimatedCost: Scalars['Int']['output'];
  /** One entry per selected root field, in order. */
  readonly fields: ReadonlyArray<FieldExplanation>;
  /** Name of the operation; null when it is anonymous. */
  readonly operationName: Maybe<Scalars['String']['output']>;
  /**
   * The SQL of each root field, in order. Made by running the fields on records that are made up, without any connection: a lookup that follows what a stored
   * document holds, and a walk of the graph, may send more.
   */
  readonly sql: Maybe<ReadonlyArray<FieldStatements>>;
};

/** What feedback says of a finding. */
export type FeedbackState =
  /** Accepted risk. */
  | 'ACCEPTED_RISK'
  /** False positive. */
  | 'FALSE_POSITIVE'
  /** Fixed verified. */
  | 'FIXED_VERIFIED'
  /** Needs review. */
  | 'NEEDS_REVIEW'
  /** Not affected. */
  | 'NOT_AFFECTED'
  /** A stored value this schema does not name; the raw value is beside it. */
  | 'UNKNOWN';

/** What running one root field would do. */
export type FieldExplanation = {
  readonly __typename?: 'FieldExplanation';
  /** Whether the session may use the field. */
  readonly allowed: Scalars['Boolean']['output'];
  /** Backend that would answer; null when none would. */
  readonly backend: Maybe<Backend>;
  /** Entity behind the field; null for fields without a store. */
  readonly entity: Maybe<LogicalEntity>;
  /** Estimated cost of this field. */
  readonly estimatedCost: Scalars['Int']['output'];
  /** Coordinate, for example `Query.scanJobs`. */
  readonly field: Scalars['String']['output'];
  /** The parity error the real call would give. */
  readonly parityError: Maybe<ParityError>;
  /** Name in the answer: the alias, or the field name. */
  readonly responseKey: Scalars['String']['output'];
  /** Rule that chose it: PINNED, CONFIGURED_ROUTE, ANALYTICS_PREFERRED, PRIMARY or FIRST_FULL. */
  readonly rule: Maybe<Scalars['String']['output']>;
  /** Most statements the field would run, child lookups included: one per list, total and batched lookup selected. */
  readonly statements: Scalars['Int']['output'];
  /** Tables it would read. */
  readonly tables: ReadonlyArray<Scalars['String']['output']>;
  /** Predicate that confines it to the caller's tenant, with the tenant as a parameter. */
  readonly tenantPredicate: Maybe<Scalars['String']['output']>;
};

/** The SQL of one root field. */
export type FieldStatements = {
  readonly __typename?: 'FieldStatements';
  /** Name in the answer: the alias, or the field name. */
  readonly responseKey: Scalars['String']['output'];
  /**
   * Texts of the statements it would send, in the order of their first use and each once: with placeholders, never with a value. Null where they cannot be
   * told: for changes, for fields without a store, on ClickHouse, and when the operation would cost too much to run.
   */
  readonly statements: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A finding to store. */
export type FindingInput = {
  /** Id that stays the same between runs. */
  readonly canonicalId?: InputMaybe<Scalars['String']['input']>;
  /** CVSS score. */
  readonly cvssScore?: InputMaybe<Scalars['Float']['input']>;
  /** Its ecosystem. */
  readonly ecosystem?: InputMaybe<Scalars['String']['input']>;
  /** How far it reaches. */
  readonly effectiveReach?: InputMaybe<Scalars['String']['input']>;
  /** EPSS score. */
  readonly epssScore?: InputMaybe<Scalars['Float']['input']>;
  /** Id of the finding; unique within the run. */
  readonly findingId: Scalars['String']['input'];
  /** First seen. */
  readonly firstSeen?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last seen. */
  readonly lastSeen?: InputMaybe<Scalars['DateTime']['input']>;
  /** Package. */
  readonly packageName?: InputMaybe<Scalars['String']['input']>;
  /** Its version. */
  readonly packageVersion?: InputMaybe<Scalars['String']['input']>;
  /** Severity. */
  readonly severity: Severity;
  /** What found it. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Status; `open` when left out. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** Vulnerability id. */
  readonly vulnerabilityId?: InputMaybe<Scalars['String']['input']>;
};

/** An agent the fleet registry knows, with its identity, ownership and trust. */
export type FleetAgent = Node & {
  readonly __typename?: 'FleetAgent';
  /** Id as stored, for example a UUID. Unique within the tenant only. */
  readonly agentId: Scalars['ID']['output'];
  /** Kind of client, for example `claude-desktop` or `cursor`. */
  readonly agentType: Maybe<Scalars['String']['output']>;
  /** Stable identity across stores: a UUIDv5 of type, device or source, and name. It holds no tenant, so that two tenants can share one. */
  readonly canonicalId: Maybe<Scalars['ID']['output']>;
  /** Path of the configuration the agent was discovered in. Blanked by agents that are pushed. */
  readonly configPath: Maybe<Scalars['String']['output']>;
  /** When the agent was first stored. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Number of credentials those servers are given. */
  readonly credentialCount: Scalars['Int']['output'];
  /** Fingerprint of the device, when it was enrolled with one. */
  readonly deviceFingerprint: Maybe<Scalars['String']['output']>;
  /** The endpoint whose id is this agent's `sourceId`; empty when no endpoint has it. */
  readonly endpoints: ReadonlyArray<Maybe<FleetEndpoint>>;
  /** Name under which the device is enrolled. */
  readonly enrollmentName: Maybe<Scalars['String']['output']>;
  /** Environment an operator or the source assigned, for example `prod`. */
  readonly environment: Maybe<Scalars['String']['output']>;
  /**
   * The node of this agent in a snapshot of the graph: of type agent, with the agent's canonical id, else with the id `agent:<sourceId>:<name>` or
   * `agent:<name>`. Null when the snapshot does not contain the agent.
   */
  readonly graphNode: Maybe<GraphNode>;
  readonly id: Scalars['ID']['output'];
  /** When discovery last saw the agent. */
  readonly lastDiscovery: Maybe<Scalars['DateTime']['output']>;
  /** When a scan last covered the agent. */
  readonly lastScan: Maybe<Scalars['DateTime']['output']>;
  /** Device management system, for example `jamf`. */
  readonly mdmProvider: Maybe<Scalars['String']['output']>;
  /** Name of the agent. Not unique. */
  readonly name: Scalars['String']['output'];
  /** Free text of an operator. */
  readonly notes: Maybe<Scalars['String']['output']>;
  /** Owner an operator or the source assigned. */
  readonly owner: Maybe<Scalars['String']['output']>;
  /** Number of packages behind those servers. */
  readonly packageCount: Scalars['Int']['output'];
  /**
   * Gateway policies whose `boundAgents` name this agent, enabled or not, by name; at most 100. Policies bound to no agent are not listed. Null when the
   * session may not read policies.
   */
  readonly policies: Maybe<ReadonlyArray<Maybe<GatewayPolicy>>>;
  /** Decisions of gateway policies about this agent's name, newest first. Null when the session may not read decisions. */
  readonly policyDecisions: Maybe<GatewayPolicyDecisionConnection>;
  /** Number of MCP servers configured. */
  readonly serverCount: Scalars['Int']['output'];
  /** Source that reported the agent: a fleet source or an endpoint id. */
  readonly sourceId: Maybe<Scalars['String']['output']>;
  /** Lifecycle state. */
  readonly state: FleetAgentState;
  /** Lifecycle state exactly as stored. */
  readonly stateRaw: Scalars['String']['output'];
  /** Tags, in stored order. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** Why some factors have their score: lists of sentences by factor name. Null when none was stored. */
  readonly trustEvidence: Maybe<Scalars['JSON']['output']>;
  /** The factors of the trust score, by name. Sources may send their own set. */
  readonly trustFactors: ReadonlyArray<FleetTrustFactor>;
  /** Trust score, normally 0 to 100 with one decimal. Sources may send their own, which is stored as it is. */
  readonly trustScore: Maybe<Scalars['Float']['output']>;
  /** When the record last changed. On Postgres agent-bom does not touch it when only the state changes. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of known vulnerabilities in those packages. */
  readonly vulnCount: Scalars['Int']['output'];
};


/** An agent the fleet registry knows, with its identity, ownership and trust. */
export type FleetAgentGraphNodeArgs = {
  scanId: InputMaybe<Scalars['ID']['input']>;
};


/** An agent the fleet registry knows, with its identity, ownership and trust. */
export type FleetAgentPolicyDecisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of fleet agents. */
export type FleetAgentConnection = {
  readonly __typename?: 'FleetAgentConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<FleetAgentEdge>>;
  /** Agents of the page. */
  readonly nodes: ReadonlyArray<Maybe<FleetAgent>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of agents that match the filter; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A fleet agent and its cursor. */
export type FleetAgentEdge = {
  readonly __typename?: 'FleetAgentEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The agent. */
  readonly node: Maybe<FleetAgent>;
};

/** Conditions on fleet agents; all given ones must hold. */
export type FleetAgentFilter = {
  /** Exactly this kind of client. */
  readonly agentType?: InputMaybe<Scalars['String']['input']>;
  /** Literal, case-insensitive (ASCII) substring of the name, the owner, the environment or a tag. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this environment. */
  readonly environment?: InputMaybe<Scalars['String']['input']>;
  /** Whether quarantined and decommissioned agents are listed although `state` is not given. */
  readonly includeQuarantined?: InputMaybe<Scalars['Boolean']['input']>;
  /** Trust score of at least this. */
  readonly minTrustScore?: InputMaybe<Scalars['Float']['input']>;
  /** Exactly this owner. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** Reported by exactly this source. */
  readonly sourceId?: InputMaybe<Scalars['String']['input']>;
  /** Any of these states. `UNKNOWN` stands for every stored word this schema does not name. */
  readonly state?: InputMaybe<ReadonlyArray<FleetAgentState>>;
  /** All of these tags. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Order of fleet agents. */
export type FleetAgentOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: FleetAgentOrderField;
};

/** Fields fleet agents can be ordered by. */
export type FleetAgentOrderField =
  /** Name, whatever its case (ASCII). */
  | 'NAME'
  /** State, alphabetically as stored. */
  | 'STATE'
  /** Trust score; agents without one sort as the smallest. */
  | 'TRUST_SCORE'
  /** Last change, as stored. */
  | 'UPDATED_AT';

/** Lifecycle states of a fleet agent. agent-bom allows every change between them. */
export type FleetAgentState =
  /** Approved for use. */
  | 'APPROVED'
  /** No longer in use. */
  | 'DECOMMISSIONED'
  /** Found, and looked at by nobody yet. */
  | 'DISCOVERED'
  /** Waiting for a review. */
  | 'PENDING_REVIEW'
  /** Denied by the relay; normally together with a policy that denies all of its calls. */
  | 'QUARANTINED'
  /** A stored value this schema does not name; see `stateRaw`. */
  | 'UNKNOWN';

/** What one collector reported. */
export type FleetCollector = {
  readonly __typename?: 'FleetCollector';
  /** Number of items; null when it is unknown. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** Explanation of the status, at most 300 characters. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Collector: `applications`, `processes`, `services`, `listeners`, `containers` or `images`. */
  readonly name: Scalars['String']['output'];
  /** How the collection ended. */
  readonly status: FleetCollectorStatus;
  /** Status exactly as stored; null when the collector stored only a count. */
  readonly statusRaw: Maybe<Scalars['String']['output']>;
};

/** How a collection ended. */
export type FleetCollectorStatus =
  /** Everything was collected. */
  | 'COMPLETE'
  /** Something is missing. */
  | 'PARTIAL'
  /** The collector was not allowed to look. */
  | 'PERMISSION_DENIED'
  /** The collector was switched off. */
  | 'SKIPPED'
  /** The collector could not run. */
  | 'UNAVAILABLE'
  /** A stored value this schema does not name, or none; see `statusRaw`. */
  | 'UNKNOWN'
  /** The platform does not support it. */
  | 'UNSUPPORTED';

/** Whether an endpoint's report is complete. */
export type FleetCompleteness =
  /** Every collector that was not skipped is complete, and there is at least one. */
  | 'COMPLETE'
  /** Anything else. */
  | 'PARTIAL'
  /** A stored value this schema does not name; see `completenessRaw`. */
  | 'UNKNOWN';

/** What a collector reported of one endpoint: counts, never the inventory itself. */
export type FleetEndpoint = Node & {
  readonly __typename?: 'FleetEndpoint';
  /** What each collector reported, by collector name. */
  readonly collectors: ReadonlyArray<FleetCollector>;
  /** Whether every collector that was not skipped is complete. */
  readonly completeness: FleetCompleteness;
  /** Completeness exactly as stored. */
  readonly completenessRaw: Scalars['String']['output'];
  /** Id as the collector chose it. */
  readonly endpointId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  /** Id of the scan that reported last. */
  readonly lastScanId: Maybe<Scalars['String']['output']>;
  /** When the endpoint was observed. */
  readonly observedAt: Maybe<Scalars['DateTime']['output']>;
  /** Operating system. */
  readonly platform: FleetEndpointPlatform;
  /** What was deliberately collected, or not. */
  readonly privacy: FleetEndpointPrivacy;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of endpoints. */
export type FleetEndpointConnection = {
  readonly __typename?: 'FleetEndpointConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<FleetEndpointEdge>>;
  /** Endpoints of the page. */
  readonly nodes: ReadonlyArray<Maybe<FleetEndpoint>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of endpoints that match the filter; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An endpoint and its cursor. */
export type FleetEndpointEdge = {
  readonly __typename?: 'FleetEndpointEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The endpoint. */
  readonly node: Maybe<FleetEndpoint>;
};

/** Conditions on endpoints; all given ones must hold. */
export type FleetEndpointFilter = {
  /** Exactly this completeness. `UNKNOWN` stands for every stored word this schema does not name. */
  readonly completeness?: InputMaybe<FleetCompleteness>;
  /** Literal, case-insensitive (ASCII) substring of the endpoint id, the platform or the last scan id. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
};

/** Order of endpoints. */
export type FleetEndpointOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: FleetEndpointOrderField;
};

/** Fields endpoints can be ordered by. */
export type FleetEndpointOrderField =
  /** Endpoint id. */
  | 'ENDPOINT_ID'
  /** Last change. */
  | 'UPDATED_AT';

/** Operating system of an endpoint. */
export type FleetEndpointPlatform = {
  readonly __typename?: 'FleetEndpointPlatform';
  /** Machine type, for example `arm64`. */
  readonly machine: Maybe<Scalars['String']['output']>;
  /** Release of the system. */
  readonly release: Maybe<Scalars['String']['output']>;
  /** Name of the system, for example `Darwin`. */
  readonly system: Maybe<Scalars['String']['output']>;
};

/** What an endpoint's collectors were allowed to take. Null where nothing was stored. */
export type FleetEndpointPrivacy = {
  readonly __typename?: 'FleetEndpointPrivacy';
  /** Arbitrary home directories were scanned. */
  readonly arbitraryHomeDirectoryScan: Maybe<Scalars['Boolean']['output']>;
  /** Browser history was collected. */
  readonly browserHistoryCollected: Maybe<Scalars['Boolean']['output']>;
  /** Values of environment variables were collected. */
  readonly environmentValuesCollected: Maybe<Scalars['Boolean']['output']>;
  /** Addresses of network peers were collected. */
  readonly networkRemoteAddressesCollected: Maybe<Scalars['Boolean']['output']>;
  /** Arguments of processes were collected. */
  readonly processArgumentsCollected: Maybe<Scalars['Boolean']['output']>;
};

/** Number of fleet agents in one environment. */
export type FleetEnvironmentCount = {
  readonly __typename?: 'FleetEnvironmentCount';
  /** Number of agents. */
  readonly count: Scalars['Int']['output'];
  /** The environment; null for agents without one, which REST calls `unset`. */
  readonly environment: Maybe<Scalars['String']['output']>;
};

/** An agent as a snapshot saw it. */
export type FleetSnapshot = {
  readonly __typename?: 'FleetSnapshot';
  /** Agent. */
  readonly agentName: Scalars['String']['output'];
  /** Type of agent. */
  readonly agentType: Maybe<Scalars['String']['output']>;
  /** Credentials. */
  readonly credentials: Scalars['Int']['output'];
  /** Lifecycle state, as stored. */
  readonly lifecycleState: Maybe<Scalars['String']['output']>;
  /** When it was seen. */
  readonly measuredAt: Scalars['DateTime']['output'];
  /** Packages. */
  readonly packages: Scalars['Int']['output'];
  /** MCP servers. */
  readonly servers: Scalars['Int']['output'];
  /** Trust score, 0 to 100. */
  readonly trustScore: Scalars['Float']['output'];
  /** Vulnerabilities. */
  readonly vulnerabilities: Scalars['Int']['output'];
};

/** A page of fleet snapshots. */
export type FleetSnapshotConnection = {
  readonly __typename?: 'FleetSnapshotConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<Maybe<FleetSnapshotEdge>>;
  /** The items. */
  readonly nodes: ReadonlyArray<Maybe<FleetSnapshot>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a page of fleet snapshots and its cursor. */
export type FleetSnapshotEdge = {
  readonly __typename?: 'FleetSnapshotEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<FleetSnapshot>;
};

/** Conditions on fleet snapshots; all given ones must hold. */
export type FleetSnapshotFilter = {
  /** Exactly this agent. */
  readonly agentName?: InputMaybe<Scalars['String']['input']>;
  /** Before this instant. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Number of fleet agents in one state. */
export type FleetStateCount = {
  readonly __typename?: 'FleetStateCount';
  /** Number of agents. */
  readonly count: Scalars['Int']['output'];
  /** The state. */
  readonly state: FleetAgentState;
  /** The state exactly as stored. */
  readonly stateRaw: Scalars['String']['output'];
};

/** Numbers over all fleet agents of a tenant. */
export type FleetStats = {
  readonly __typename?: 'FleetStats';
  /** Mean trust score, one decimal; agents without a score count as 0. 0 when there are no agents. */
  readonly avgTrustScore: Scalars['Float']['output'];
  /** One entry per environment that occurs, by name; agents without one come first. */
  readonly byEnvironment: ReadonlyArray<FleetEnvironmentCount>;
  /** One entry per state that occurs, by stored word. */
  readonly byState: ReadonlyArray<FleetStateCount>;
  /** Number of agents with a trust score below 50. */
  readonly lowTrustCount: Scalars['Int']['output'];
  /** Number of agents. */
  readonly total: Scalars['Int']['output'];
};

/** One factor of a trust score. */
export type FleetTrustFactor = {
  readonly __typename?: 'FleetTrustFactor';
  /** Name as stored, for example `credential_hygiene`. */
  readonly name: Scalars['String']['output'];
  /** Points the factor adds; some factors can take points away. Null when the stored value is no number. */
  readonly score: Maybe<Scalars['Float']['output']>;
};

/** A regular expression on one argument. */
export type GatewayArgPattern = {
  readonly __typename?: 'GatewayArgPattern';
  /** Name of the argument. */
  readonly argument: Scalars['String']['output'];
  /** The expression (Python), searched in the argument's text. */
  readonly pattern: Scalars['String']['output'];
};

/** A regular expression on one argument. */
export type GatewayArgPatternInput = {
  /** Name of the argument. */
  readonly argument: Scalars['String']['input'];
  /** Regular expression (Python); agent-bom skips longer ones. */
  readonly pattern: Scalars['String']['input'];
};

/** A pattern that could not be evaluated. */
export type GatewayPatternNotice = {
  readonly __typename?: 'GatewayPatternNotice';
  /** Argument the pattern is searched in; null for the pattern of tool names. */
  readonly argument: Maybe<Scalars['String']['output']>;
  /** The pattern, cut after 500 characters. */
  readonly pattern: Scalars['String']['output'];
  /** The policy. */
  readonly policyId: Scalars['ID']['output'];
  /** Its name. */
  readonly policyName: Scalars['String']['output'];
  /** Why it could not be evaluated. */
  readonly reason: GatewayPatternProblem;
  /** The rule. */
  readonly ruleId: Scalars['String']['output'];
};

/** Why a pattern could not be evaluated. */
export type GatewayPatternProblem =
  /** The input has more than 10000 characters; agent-bom never matches it either. */
  | 'INPUT_TOO_LONG'
  /** The pattern is no regular expression; agent-bom ignores it too. */
  | 'INVALID'
  /** The pattern has more than 500 characters; agent-bom skips it too. */
  | 'PATTERN_TOO_LONG'
  /** The pattern, or all patterns of the call together, would take too many steps. agent-bom would evaluate it, in unbounded time. */
  | 'TOO_COMPLEX'
  /** The pattern uses look-around, a back reference or another feature that no linear-time engine offers. agent-bom would evaluate it. */
  | 'UNSUPPORTED';

/** A set of rules about tool calls. */
export type GatewayPolicy = Node & {
  readonly __typename?: 'GatewayPolicy';
  /** Agent types the policy is bound to; empty binds it to none in particular. */
  readonly boundAgentTypes: ReadonlyArray<Scalars['String']['output']>;
  /** Names of the agents the policy is bound to; empty binds it to none in particular. */
  readonly boundAgents: ReadonlyArray<Scalars['String']['output']>;
  /** Environments the policy is bound to; empty binds it to none in particular. */
  readonly boundEnvironments: ReadonlyArray<Scalars['String']['output']>;
  /** When the policy was created. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Decisions of this policy, newest first. Null when the session may not read decisions. */
  readonly decisions: Maybe<GatewayPolicyDecisionConnection>;
  /** What the policy is for. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Whether the policy takes part in evaluations. */
  readonly enabled: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** Whether a match blocks or only alerts. */
  readonly mode: GatewayPolicyMode;
  /** Mode exactly as stored. */
  readonly modeRaw: Scalars['String']['output'];
  /** Name. Not unique. */
  readonly name: Scalars['String']['output'];
  /** Id as stored, for example a UUID. */
  readonly policyId: Scalars['ID']['output'];
  /** Rules, in the order in which they are asked. */
  readonly rules: ReadonlyArray<GatewayRule>;
  /** When the policy last changed. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};


/** A set of rules about tool calls. */
export type GatewayPolicyDecisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What happens to a tool call. */
export type GatewayPolicyAction =
  /** A policy in audit mode would have denied it; it was let through. */
  | 'ALERTED'
  /** No rule denied it. */
  | 'ALLOWED'
  /** A policy in enforce mode denied it. */
  | 'BLOCKED'
  /** A stored value this schema does not name; see `actionRaw`. */
  | 'UNKNOWN';

/** Number of decisions with one action. */
export type GatewayPolicyActionCount = {
  readonly __typename?: 'GatewayPolicyActionCount';
  /** The action. */
  readonly action: GatewayPolicyAction;
  /** The action exactly as stored. */
  readonly actionRaw: Scalars['String']['output'];
  /** Number of decisions. */
  readonly count: Scalars['Int']['output'];
};

/** Decisions by action, and the policies in numbers. */
export type GatewayPolicyAuditStats = {
  readonly __typename?: 'GatewayPolicyAuditStats';
  /** Number of calls that only raised an alert. */
  readonly alerted: Scalars['Int']['output'];
  /** Number of calls that were allowed. */
  readonly allowed: Scalars['Int']['output'];
  /** Number of calls that were blocked. */
  readonly blocked: Scalars['Int']['output'];
  /** One entry per action that occurs, by stored word. */
  readonly byAction: ReadonlyArray<GatewayPolicyActionCount>;
  /** The tenant's policies in numbers, whatever the filter. */
  readonly policies: Maybe<GatewayPolicyStats>;
  /** Number of decisions. */
  readonly total: Scalars['Int']['output'];
};

/** What a policy can be bound to. */
export type GatewayPolicyBinding =
  /** Names of agents. */
  | 'AGENT'
  /** Types of agents. */
  | 'AGENT_TYPE'
  /** Environments. */
  | 'ENVIRONMENT';

/** A page of gateway policies. */
export type GatewayPolicyConnection = {
  readonly __typename?: 'GatewayPolicyConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<GatewayPolicyEdge>>;
  /** Policies of the page. */
  readonly nodes: ReadonlyArray<Maybe<GatewayPolicy>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of policies that match the filter; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One decision about a tool call, recorded when the call was evaluated. */
export type GatewayPolicyDecision = Node & {
  readonly __typename?: 'GatewayPolicyDecision';
  /** What happened to the call. */
  readonly action: GatewayPolicyAction;
  /** Action exactly as stored. */
  readonly actionRaw: Scalars['String']['output'];
  /** The fleet agent of that name; of several, the one with the smallest agent id. Null when the fleet has none. */
  readonly agent: Maybe<FleetAgent>;
  /** Agent as the caller named it; `unknown` when it named none. */
  readonly agentName: Maybe<Scalars['String']['output']>;
  /** The first 32 arguments of the call: `[replay-only]` in place of values that are not safe to keep, texts cut at 256 characters. */
  readonly argumentsPreview: Maybe<Scalars['JSON']['output']>;
  /** Id as its writer gave it, for example a UUID. */
  readonly entryId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  /** The policy as it is now; null when none matched or it was deleted. */
  readonly policy: Maybe<GatewayPolicy>;
  /** Policy that matched; null when none did. */
  readonly policyId: Maybe<Scalars['ID']['output']>;
  /** Name the policy had then; null when none matched. */
  readonly policyName: Maybe<Scalars['String']['output']>;
  /** Why, in a sentence. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Rule that matched; null when none did. */
  readonly ruleId: Maybe<Scalars['String']['output']>;
  /** When the call was evaluated. */
  readonly timestamp: Maybe<Scalars['DateTime']['output']>;
  /** Tool that was called. */
  readonly toolName: Maybe<Scalars['String']['output']>;
};

/** A page of decisions. */
export type GatewayPolicyDecisionConnection = {
  readonly __typename?: 'GatewayPolicyDecisionConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<GatewayPolicyDecisionEdge>>;
  /** Decisions of the page. */
  readonly nodes: ReadonlyArray<Maybe<GatewayPolicyDecision>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of decisions that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A decision and its cursor. */
export type GatewayPolicyDecisionEdge = {
  readonly __typename?: 'GatewayPolicyDecisionEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Maybe<GatewayPolicyDecision>;
};

/** Conditions on decisions; all given ones must hold. */
export type GatewayPolicyDecisionFilter = {
  /** Any of these actions. `UNKNOWN` stands for every stored word this schema does not name. */
  readonly actionTaken?: InputMaybe<ReadonlyArray<GatewayPolicyAction>>;
  /** About exactly this agent. */
  readonly agentName?: InputMaybe<Scalars['String']['input']>;
  /** Made before this instant. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made at or after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made by this policy. */
  readonly policyId?: InputMaybe<Scalars['ID']['input']>;
};

/** Order of decisions. */
export type GatewayPolicyDecisionOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: GatewayPolicyDecisionOrderField;
};

/** Fields decisions can be ordered by. */
export type GatewayPolicyDecisionOrderField =
  /** When the call was evaluated. */
  | 'TIMESTAMP';

/** A gateway policy and its cursor. */
export type GatewayPolicyEdge = {
  readonly __typename?: 'GatewayPolicyEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The policy. */
  readonly node: Maybe<GatewayPolicy>;
};

/** What the policies would decide about a call. */
export type GatewayPolicyEvaluation = {
  readonly __typename?: 'GatewayPolicyEvaluation';
  /** What would happen to the call. */
  readonly action: GatewayPolicyAction;
  /** Whether the call would go through. */
  readonly allowed: Scalars['Boolean']['output'];
  /** What the asked policies state and no evaluation acts on. */
  readonly notEnforced: ReadonlyArray<GatewayRuleNotice>;
  /** Patterns of the asked policies that could not be evaluated and so did not match. */
  readonly notEvaluated: ReadonlyArray<GatewayPatternNotice>;
  /** Number of policies that were asked. */
  readonly policiesEvaluated: Scalars['Int']['output'];
  /** The policy that matched. */
  readonly policy: Maybe<GatewayPolicy>;
  /** Policy that matched; null when none did. */
  readonly policyId: Maybe<Scalars['ID']['output']>;
  /** Name of that policy. */
  readonly policyName: Maybe<Scalars['String']['output']>;
  /** Why, in the words agent-bom uses. */
  readonly reason: Scalars['String']['output'];
  /** Rule that matched; null when none did. */
  readonly ruleId: Maybe<Scalars['String']['output']>;
  /** Enabled policies that were not asked, because they are bound elsewhere. */
  readonly skippedPolicies: ReadonlyArray<GatewayPolicySkip>;
  /** Classes inferred from the tool's name and the arguments, sorted. A heuristic by keywords. */
  readonly toolClasses: ReadonlyArray<Scalars['String']['output']>;
};

/** Conditions on gateway policies; all given ones must hold. */
export type GatewayPolicyFilter = {
  /** Bound to an agent of exactly this name. */
  readonly boundAgent?: InputMaybe<Scalars['String']['input']>;
  /** Literal, case-insensitive (ASCII) substring of the id, the name or the description. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Enabled, or disabled. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this mode. `UNKNOWN` stands for every stored word this schema does not name. */
  readonly mode?: InputMaybe<GatewayPolicyMode>;
};

/** What a match of a policy leads to. */
export type GatewayPolicyMode =
  /** The call is let through and an alert is recorded. */
  | 'AUDIT'
  /** The call is blocked. */
  | 'ENFORCE'
  /** A stored value this schema does not name; see `modeRaw`. */
  | 'UNKNOWN';

/** Order of gateway policies. */
export type GatewayPolicyOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: GatewayPolicyOrderField;
};

/** Fields gateway policies can be ordered by. */
export type GatewayPolicyOrderField =
  /** Name. */
  | 'NAME'
  /** Last change. */
  | 'UPDATED_AT';

/** How far the enforcement of a tenant's policies goes. */
export type GatewayPolicyRollout =
  /** No rule blocks. */
  | 'ADVISORY_ONLY'
  /** Every rule blocks. */
  | 'BLOCKING'
  /** No enabled policy has a rule. */
  | 'DISABLED'
  /** Some rules block, others do not. */
  | 'MIXED';

/** What the enabled policies of a tenant do to calls. */
export type GatewayPolicyRuntime = {
  readonly __typename?: 'GatewayPolicyRuntime';
  /** All other rules: they alert, or do nothing. */
  readonly advisoryRules: Scalars['Int']['output'];
  /** Rules that block calls: their action denies and their policy is in enforce mode. */
  readonly blockingRules: Scalars['Int']['output'];
  /** Tool classes that some rule denies, sorted. */
  readonly deniedToolClasses: ReadonlyArray<Scalars['String']['output']>;
  /** Rules that deny tools which change something. */
  readonly readOnlyRules: Scalars['Int']['output'];
  /** How far enforcement goes. */
  readonly rollout: GatewayPolicyRollout;
  /** Rules that protect paths of secrets. */
  readonly secretPathRules: Scalars['Int']['output'];
  /** The same in a sentence. */
  readonly summary: Scalars['String']['output'];
  /** Number of rules of enabled policies. */
  readonly totalRules: Scalars['Int']['output'];
  /** Rules that allow outbound hosts by list only. */
  readonly unknownEgressRules: Scalars['Int']['output'];
};

/** An enabled policy that an evaluation did not ask. */
export type GatewayPolicySkip = {
  readonly __typename?: 'GatewayPolicySkip';
  /** The binding that the caller does not meet. */
  readonly binding: GatewayPolicyBinding;
  /** The policy. */
  readonly policyId: Scalars['ID']['output'];
  /** Its name. */
  readonly policyName: Scalars['String']['output'];
};

/** The policies of a tenant in numbers. */
export type GatewayPolicyStats = {
  readonly __typename?: 'GatewayPolicyStats';
  /** Number of enabled policies in audit mode. */
  readonly auditing: Scalars['Int']['output'];
  /** Number of enabled policies. */
  readonly enabled: Scalars['Int']['output'];
  /** Number of enabled policies in enforce mode. */
  readonly enforcing: Scalars['Int']['output'];
  /** Number of rules of all policies, enabled or not. */
  readonly rules: Scalars['Int']['output'];
  /** What the enabled policies do to calls. */
  readonly runtime: GatewayPolicyRuntime;
  /** Number of policies. */
  readonly total: Scalars['Int']['output'];
};

/** One rule of a policy. Its conditions are alternatives: the first that a call meets denies it. */
export type GatewayRule = {
  readonly __typename?: 'GatewayRule';
  /** Action exactly as stored. Only `block` and `fail` deny; agent-bom skips rules with any other. */
  readonly action: Scalars['String']['output'];
  /** Hosts that `blockUnknownEgress` lets through, with their subdomains. */
  readonly allowedHosts: ReadonlyArray<Scalars['String']['output']>;
  /** Regular expressions (Python) that are searched in arguments, by argument name. */
  readonly argPatterns: ReadonlyArray<GatewayArgPattern>;
  /** Whether the rule denies arguments that name paths of secrets. */
  readonly blockSecretPaths: Scalars['Boolean']['output'];
  /** Tools the rule denies: `*`, or names. */
  readonly blockTools: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the rule denies arguments that name hosts outside `allowedHosts`. */
  readonly blockUnknownEgress: Scalars['Boolean']['output'];
  /** Whether the action denies. */
  readonly denies: Scalars['Boolean']['output'];
  /** Classes of tools the rule denies: `read`, `write`, `execute`, `destructive`, `network`, `database`, `filesystem`, `screen_capture`. */
  readonly denyToolClasses: ReadonlyArray<Scalars['String']['output']>;
  /** What the rule is for. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** What this rule states and no evaluation acts on. */
  readonly notEnforced: ReadonlyArray<GatewayRuleFeature>;
  /** Calls per minute the proxy lets through. Not evaluated per call. */
  readonly rateLimit: Maybe<Scalars['Int']['output']>;
  /** Whether the rule denies tools of the classes `write`, `execute` and `destructive`. */
  readonly readOnly: Scalars['Boolean']['output'];
  /** Whether the rule asks for servers of the registry. agent-bom stores the wish and never acts on it. */
  readonly requireRegistryVerified: Scalars['Boolean']['output'];
  /** Id of the rule within its policy. */
  readonly ruleId: Scalars['String']['output'];
  /** A tool the rule denies. */
  readonly toolName: Maybe<Scalars['String']['output']>;
  /** Regular expression (Python) that denied tool names match from their start. */
  readonly toolNamePattern: Maybe<Scalars['String']['output']>;
};

/** Features of a rule that an evaluation of a single call does not act on. */
export type GatewayRuleFeature =
  /** The action neither blocks nor fails: the whole rule is skipped. */
  | 'ACTION'
  /** `rateLimit` is left to the proxy's limiter. */
  | 'RATE_LIMIT'
  /** `requireRegistryVerified` is stored and never evaluated. */
  | 'REQUIRE_REGISTRY_VERIFIED';

/** One rule of a policy. Its conditions are alternatives. */
export type GatewayRuleInput = {
  /** `block` and `fail` deny; agent-bom skips rules with any other. `block` when left out. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Hosts that `blockUnknownEgress` lets through. */
  readonly allowedHosts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Regular expressions (Python) that are searched in arguments. */
  readonly argPatterns?: InputMaybe<ReadonlyArray<GatewayArgPatternInput>>;
  /** Denies arguments that name paths of secrets. */
  readonly blockSecretPaths?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tools to deny: `*`, or names. */
  readonly blockTools?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Denies arguments that name hosts outside `allowedHosts`. */
  readonly blockUnknownEgress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Classes of tools to deny. */
  readonly denyToolClasses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What the rule is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Id of the rule, unique within its policy. */
  readonly id: Scalars['String']['input'];
  /** Calls per minute the proxy lets through. Stored; not evaluated per call. */
  readonly rateLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Denies tools of the classes `write`, `execute` and `destructive`. */
  readonly readOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stored, and never enforced by anything. */
  readonly requireRegistryVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** A tool to deny. */
  readonly toolName?: InputMaybe<Scalars['String']['input']>;
  /** Regular expression (Python) that denied tool names match from their start; agent-bom skips longer ones. */
  readonly toolNamePattern?: InputMaybe<Scalars['String']['input']>;
};

/** A feature of a rule that no evaluation acts on. */
export type GatewayRuleNotice = {
  readonly __typename?: 'GatewayRuleNotice';
  /** The feature. */
  readonly feature: GatewayRuleFeature;
  /** The policy. */
  readonly policyId: Scalars['ID']['output'];
  /** Its name. */
  readonly policyName: Scalars['String']['output'];
  /** The rule. */
  readonly ruleId: Scalars['String']['output'];
};

/** What last happened to an edge. */
export type GraphActivity =
  /** It vanished in a later snapshot. */
  | 'CLOSE'
  /** It appeared. */
  | 'CREATE'
  /** A stored number this schema does not name; see `activityId`. */
  | 'UNKNOWN'
  /** It changed. */
  | 'UPDATE';

/** What one analysis of the graph did. */
export type GraphAnalysis = {
  readonly __typename?: 'GraphAnalysis';
  /** Limits it ran under, by name. */
  readonly limits: Scalars['JSON']['output'];
  /** Name, for example `attack_path_fusion`. */
  readonly name: Scalars['String']['output'];
  /** What it counted, by name. */
  readonly observed: Scalars['JSON']['output'];
  /** Why it did not complete, for example `partitioned`. */
  readonly reasonCodes: ReadonlyArray<Scalars['String']['output']>;
  /** How it ended. */
  readonly status: GraphAnalysisStatus;
  /** How it ended, exactly as stored. */
  readonly statusRaw: Scalars['String']['output'];
};

/** How an analysis ended. */
export type GraphAnalysisStatus =
  /** It ran to the end. */
  | 'COMPLETE'
  /** It failed. */
  | 'FAILED'
  /** A limit ended it. */
  | 'LIMITED'
  /** The snapshot does not say. */
  | 'NOT_RECORDED'
  /** It was not run. */
  | 'SKIPPED'
  /** A stored value this schema does not name; see `statusRaw`. */
  | 'UNKNOWN';

/** What happened to an item between two snapshots. */
export type GraphChangeKind =
  /** Only the newer snapshot has it. */
  | 'ADDED'
  /** Both have it, and it differs. */
  | 'CHANGED'
  /** Only the older snapshot has it. */
  | 'REMOVED';

/** Totals of the changes between two snapshots. */
export type GraphChangeSummary = {
  readonly __typename?: 'GraphChangeSummary';
  /** Number of items only the newer snapshot has. */
  readonly added: Scalars['Int']['output'];
  /** Number of items both have and that differ; null when there are too many to compare. */
  readonly changed: Maybe<Scalars['Int']['output']>;
  /** Whether the list of changes is whole. */
  readonly completeness: GraphCompleteness;
  /** Number of items only the older snapshot has. */
  readonly removed: Scalars['Int']['output'];
  /** Number of items both have and that do not differ; null when `changed` is. */
  readonly unchanged: Maybe<Scalars['Int']['output']>;
};

/** Whether an answer is whole, and if not, why. */
export type GraphCompleteness = {
  readonly __typename?: 'GraphCompleteness';
  /** Why items are missing; empty when nothing is. */
  readonly reasons: ReadonlyArray<GraphIncompleteReason>;
  /** Number of items that were found. */
  readonly returned: Scalars['Int']['output'];
  /** Whether anything is missing. */
  readonly status: GraphCompletenessStatus;
  /** Number of items there are; null when that is not known, because a budget ended the work. */
  readonly total: Maybe<Scalars['Int']['output']>;
};

/** Whether an answer is whole. */
export type GraphCompletenessStatus =
  /** Nothing is missing. */
  | 'COMPLETE'
  /** Something is missing; see `reasons`. */
  | 'TRUNCATED';

/** Tagged nodes of a snapshot by compliance framework. */
export type GraphCompliance = {
  readonly __typename?: 'GraphCompliance';
  /** Whether every tagged node was read. */
  readonly completeness: GraphCompleteness;
  /** Number of frameworks that occur. */
  readonly frameworkCount: Scalars['Int']['output'];
  /** One entry per framework, by name. */
  readonly frameworks: ReadonlyArray<GraphComplianceFramework>;
  /** Number of tags on nodes, over all frameworks; a node with two tags counts twice. */
  readonly totalTaggedFindings: Scalars['Int']['output'];
};

/** Tagged nodes of one framework. */
export type GraphComplianceFramework = {
  readonly __typename?: 'GraphComplianceFramework';
  /** Those tags by type of their node, most frequent first. */
  readonly byEntityType: ReadonlyArray<GraphEntityTypeCount>;
  /** Those tags by severity of their node, highest first. */
  readonly bySeverity: ReadonlyArray<GraphSeverityCount>;
  /** Name: the text of a tag before its first `-`. */
  readonly framework: Scalars['String']['output'];
  /** Number of nodes with a tag of this framework. */
  readonly nodeCount: Scalars['Int']['output'];
  /** Their node ids, sorted; at most 100. */
  readonly nodeIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Tags of this framework that occur, sorted. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** Number of tags of this framework on nodes; a node with two of them counts twice. */
  readonly totalFindings: Scalars['Int']['output'];
};

/**
 * What changed from one snapshot to another. Compared of a node: type, label, status, severity, risk score, compliance tags, and the attributes
 * `internet_exposed`, `encryption_at_rest`, `encryption_in_transit`, `iam_policy_arn` and `iam_role_arn`. Compared of an edge: direction, weight,
 * traversable, confidence, provenance, evidence and activity.
 */
export type GraphDiff = {
  readonly __typename?: 'GraphDiff';
  /** Totals of the changes of edges. */
  readonly edgeSummary: GraphChangeSummary;
  /** Changes of edges: added, removed, then changed, each by source id, target id and relationship. */
  readonly edges: GraphEdgeChangeConnection;
  /** Scan id of the older snapshot. */
  readonly from: Scalars['ID']['output'];
  /** Totals of the changes of nodes. */
  readonly nodeSummary: GraphChangeSummary;
  /** Changes of nodes: added, removed, then changed, each by node id. */
  readonly nodes: GraphNodeChangeConnection;
  /** Scan id of the newer snapshot. */
  readonly to: Scalars['ID']['output'];
};


/**
 * What changed from one snapshot to another. Compared of a node: type, label, status, severity, risk score, compliance tags, and the attributes
 * `internet_exposed`, `encryption_at_rest`, `encryption_in_transit`, `iam_policy_arn` and `iam_role_arn`. Compared of an edge: direction, weight,
 * traversable, confidence, provenance, evidence and activity.
 */
export type GraphDiffEdgesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds: InputMaybe<ReadonlyArray<GraphChangeKind>>;
};


/**
 * What changed from one snapshot to another. Compared of a node: type, label, status, severity, risk score, compliance tags, and the attributes
 * `internet_exposed`, `encryption_at_rest`, `encryption_in_transit`, `iam_policy_arn` and `iam_role_arn`. Compared of an edge: direction, weight,
 * traversable, confidence, provenance, evidence and activity.
 */
export type GraphDiffNodesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds: InputMaybe<ReadonlyArray<GraphChangeKind>>;
};

/** Facets of a node; null where the writer left one out. */
export type GraphDimensions = {
  readonly __typename?: 'GraphDimensions';
  /** Kind of agent, for example `cursor`. */
  readonly agentType: Maybe<Scalars['String']['output']>;
  /** Cloud provider. */
  readonly cloudProvider: Maybe<Scalars['String']['output']>;
  /** Package ecosystem, for example `pypi`. */
  readonly ecosystem: Maybe<Scalars['String']['output']>;
  /** Environment, for example `production`. */
  readonly environment: Maybe<Scalars['String']['output']>;
  /** Attack surface, for example `mcp-server`. */
  readonly surface: Maybe<Scalars['String']['output']>;
};

/** Which way to look from a node. */
export type GraphDirection =
  /** Both ways. */
  | 'BOTH'
  /** Against edges that enter the node. */
  | 'IN'
  /** Along edges that leave the node. */
  | 'OUT';

/** A directed relationship between two nodes of a snapshot. */
export type GraphEdge = Node & {
  readonly __typename?: 'GraphEdge';
  /** What last happened to it. */
  readonly activity: GraphActivity;
  /** OCSF activity as stored: 1 create, 2 update, 3 close. */
  readonly activityId: Scalars['Int']['output'];
  /** UUID derived from relationship, source and target. */
  readonly canonicalId: Scalars['ID']['output'];
  /** Confidence, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Whether the edge also holds from target to source. */
  readonly direction: GraphEdgeDirection;
  /** The direction exactly as stored. */
  readonly directionRaw: Maybe<Scalars['String']['output']>;
  /** Id that agent-bom's API shows: `<relationship>:<source>:<target>`. */
  readonly edgeId: Scalars['ID']['output'];
  /** What proves the edge. */
  readonly evidence: Scalars['JSON']['output'];
  /** When the relationship was first seen, carried forward between snapshots. */
  readonly firstSeen: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** When the relationship was last seen. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** Where the edge was learnt from. */
  readonly provenance: Scalars['JSON']['output'];
  /** The relationship. */
  readonly relationship: GraphRelationship;
  /** The relationship exactly as stored. */
  readonly relationshipRaw: Scalars['String']['output'];
  /** Scan id of the snapshot. */
  readonly scanId: Scalars['ID']['output'];
  /** The source node; null when the snapshot has no such node. */
  readonly source: Maybe<GraphNode>;
  /** Node id of the source. */
  readonly sourceId: Scalars['ID']['output'];
  /** Run that observed it. */
  readonly sourceRunId: Maybe<Scalars['ID']['output']>;
  /** Scan that observed it; the snapshot's own when nothing else was stored. */
  readonly sourceScanId: Scalars['ID']['output'];
  /** The target node; null when the snapshot has no such node. */
  readonly target: Maybe<GraphNode>;
  /** Node id of the target. */
  readonly targetId: Scalars['ID']['output'];
  /** Whether an attacker could move along it. */
  readonly traversable: Scalars['Boolean']['output'];
  /** Since when it holds; `firstSeen` when nothing else was stored. */
  readonly validFrom: Maybe<Scalars['DateTime']['output']>;
  /** Until when it held; null while it holds. Set later, when a following snapshot lacks the edge. */
  readonly validTo: Maybe<Scalars['DateTime']['output']>;
  /** Weight, as the producer gave it; 1 when it has none. */
  readonly weight: Scalars['Float']['output'];
};

/** A change of an edge. */
export type GraphEdgeChange = {
  readonly __typename?: 'GraphEdgeChange';
  /** The edge in the newer snapshot; null when REMOVED. */
  readonly after: Maybe<GraphEdge>;
  /** The edge in the older snapshot; null when ADDED. */
  readonly before: Maybe<GraphEdge>;
  /** What differs; empty unless CHANGED. */
  readonly changes: ReadonlyArray<GraphFieldChange>;
  /** What happened. */
  readonly kind: GraphChangeKind;
  /** The relationship. */
  readonly relationship: GraphRelationship;
  /** The relationship exactly as stored. */
  readonly relationshipRaw: Scalars['String']['output'];
  /** Node id of the source. */
  readonly sourceId: Scalars['ID']['output'];
  /** Node id of the target. */
  readonly targetId: Scalars['ID']['output'];
};

/** A page of changes of edges. */
export type GraphEdgeChangeConnection = {
  readonly __typename?: 'GraphEdgeChangeConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<GraphEdgeChangeEdge>>;
  /** Changes of the page. */
  readonly nodes: ReadonlyArray<Maybe<GraphEdgeChange>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of listed changes of the asked kinds. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A change of an edge and its cursor. */
export type GraphEdgeChangeEdge = {
  readonly __typename?: 'GraphEdgeChangeEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Maybe<GraphEdgeChange>;
};

/** A page of relationships. */
export type GraphEdgeConnection = {
  readonly __typename?: 'GraphEdgeConnection';
  /** Edges of the page, in the sense of paging. */
  readonly edges: ReadonlyArray<Maybe<GraphEdgeEdge>>;
  /** Relationships of the page. */
  readonly nodes: ReadonlyArray<Maybe<GraphEdge>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of relationships that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** Directedness of an edge. */
export type GraphEdgeDirection =
  /** Holds both ways. */
  | 'BIDIRECTIONAL'
  /** Holds from source to target only. */
  | 'DIRECTED'
  /** A stored value this schema does not name; see `directionRaw`. */
  | 'UNKNOWN';

/** A relationship and its cursor. */
export type GraphEdgeEdge = {
  readonly __typename?: 'GraphEdgeEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly node: Maybe<GraphEdge>;
};

/** Conditions on edges; all given ones must hold. */
export type GraphEdgeFilter = {
  /** Touches this node, as source or target. */
  readonly nodeId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these relationships. */
  readonly relationships?: InputMaybe<ReadonlyArray<GraphRelationship>>;
  /** Leaves this node. */
  readonly sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Enters this node. */
  readonly targetId?: InputMaybe<Scalars['ID']['input']>;
  /** True: only edges an attacker could move along. */
  readonly traversableOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An edge to import. */
export type GraphEdgeInput = {
  /** Confidence, 0 to 1. */
  readonly confidence: Scalars['Float']['input'];
  /** Whether it can be followed both ways. */
  readonly direction: GraphEdgeDirection;
  /** What proves it, an object of at most 2,000 bytes. */
  readonly evidence?: InputMaybe<Scalars['JSON']['input']>;
  /** What it was derived from, an object of at most 2,000 bytes. */
  readonly provenance?: InputMaybe<Scalars['JSON']['input']>;
  /** What it means. */
  readonly relationship: GraphRelationship;
  /** Id of the node it leaves. */
  readonly sourceId: Scalars['String']['input'];
  /** Id of the node it reaches. */
  readonly targetId: Scalars['String']['input'];
  /** Whether an attacker can follow it. */
  readonly traversable: Scalars['Boolean']['input'];
  /** Weight. */
  readonly weight: Scalars['Float']['input'];
};

/** Types of nodes. */
export type GraphEntityType =
  /** A grant of access. */
  | 'ACCESS_GRANT'
  /** A policy on access. */
  | 'ACCESS_POLICY'
  /** An account. */
  | 'ACCOUNT'
  /** An AI agent. */
  | 'AGENT'
  /** An API gateway. */
  | 'API_GATEWAY'
  /** An application. */
  | 'APPLICATION'
  /** A blueprint that agents are held to. */
  | 'BLUEPRINT'
  /** A CI job. */
  | 'CI_JOB'
  /** A cloud resource. */
  | 'CLOUD_RESOURCE'
  /** A cluster. */
  | 'CLUSTER'
  /** A code module. */
  | 'CODE_MODULE'
  /** A configuration file. */
  | 'CONFIG_FILE'
  /** A container. */
  | 'CONTAINER'
  /** A credential. */
  | 'CREDENTIAL'
  /** A reference to a credential. */
  | 'CREDENTIAL_REF'
  /** A dataset. */
  | 'DATASET'
  /** A data store. */
  | 'DATA_STORE'
  /** A directory. */
  | 'DIRECTORY'
  /** A departure from a blueprint. A finding. */
  | 'DRIFT_INCIDENT'
  /** An environment. */
  | 'ENVIRONMENT'
  /** An import from outside. */
  | 'EXTERNAL_IMPORT'
  /** A federated identity. */
  | 'FEDERATED_IDENTITY'
  /** A fleet of agents. */
  | 'FLEET'
  /** An agent framework. */
  | 'FRAMEWORK'
  /** A group. */
  | 'GROUP'
  /** A managed identity. */
  | 'MANAGED_IDENTITY'
  /** A misconfiguration. A finding. */
  | 'MISCONFIGURATION'
  /** A model. */
  | 'MODEL'
  /** An organisation. */
  | 'ORG'
  /** A package in one version. */
  | 'PACKAGE'
  /** A policy. */
  | 'POLICY'
  /** A provider. */
  | 'PROVIDER'
  /** A resource of another kind. */
  | 'RESOURCE'
  /** A role. */
  | 'ROLE'
  /** An MCP server. */
  | 'SERVER'
  /** A service account. */
  | 'SERVICE_ACCOUNT'
  /** A service principal. */
  | 'SERVICE_PRINCIPAL'
  /** A source file. */
  | 'SOURCE_FILE'
  /** A tool that a server offers. */
  | 'TOOL'
  /** One call of a tool. */
  | 'TOOL_CALL'
  /** A stored value this schema does not name; see the `Raw` field beside it. */
  | 'UNKNOWN'
  /** A user. */
  | 'USER'
  /** A vulnerability. A finding. */
  | 'VULNERABILITY';

/** Number of nodes of one type. */
export type GraphEntityTypeCount = {
  readonly __typename?: 'GraphEntityTypeCount';
  /** Number of nodes. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly entityType: GraphEntityType;
  /** The type exactly as stored. */
  readonly entityTypeRaw: Scalars['String']['output'];
};

/** Number of records behind the digests of a manifest. */
export type GraphEvidenceCounts = {
  readonly __typename?: 'GraphEvidenceCounts';
  /** Attack paths. */
  readonly attackPaths: Scalars['Int']['output'];
  /** Compliance tags on nodes. */
  readonly complianceTags: Scalars['Int']['output'];
  /** Edges. */
  readonly edges: Scalars['Int']['output'];
  /** Nodes that are findings. */
  readonly findings: Scalars['Int']['output'];
  /** Nodes. */
  readonly nodes: Scalars['Int']['output'];
};

/** Digests over what a snapshot held when it was read. */
export type GraphEvidenceManifest = {
  readonly __typename?: 'GraphEvidenceManifest';
  /** What was digested; null when `graphDigest` is. */
  readonly counts: Maybe<GraphEvidenceCounts>;
  /** Columns that may hold private data and are left out of the digests. */
  readonly excludedFields: ReadonlyArray<Scalars['String']['output']>;
  /** Digest over findings, attack paths and compliance tags; null when `graphDigest` is. */
  readonly findingsDigest: Maybe<Scalars['String']['output']>;
  /** Digest over nodes and edges, `sha256:` and hexadecimal; null when the snapshot has more than 50,000 nodes, 100,000 edges or 20,000 attack paths. */
  readonly graphDigest: Maybe<Scalars['String']['output']>;
  /** When the snapshot was read. */
  readonly readAt: Scalars['DateTime']['output'];
};

/** One value that differs. */
export type GraphFieldChange = {
  readonly __typename?: 'GraphFieldChange';
  /** Value in the newer snapshot, as stored. */
  readonly after: Maybe<Scalars['JSON']['output']>;
  /** Value in the older snapshot, as stored. */
  readonly before: Maybe<Scalars['JSON']['output']>;
  /** Name of the field, or `attributes.<key>`. */
  readonly field: Scalars['String']['output'];
};

/** A saved filter of the graph console. */
export type GraphFilterPreset = Node & {
  readonly __typename?: 'GraphFilterPreset';
  /** When it was saved first. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is for. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The filters, in the console's own shape. */
  readonly filters: Scalars['JSON']['output'];
  readonly id: Scalars['ID']['output'];
  /** Name, unique within the tenant. */
  readonly name: Scalars['String']['output'];
};

/** A page of filter presets. */
export type GraphFilterPresetConnection = {
  readonly __typename?: 'GraphFilterPresetConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<GraphFilterPresetEdge>>;
  /** Presets of the page. */
  readonly nodes: ReadonlyArray<Maybe<GraphFilterPreset>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of presets that match the filter; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A filter preset and its cursor. */
export type GraphFilterPresetEdge = {
  readonly __typename?: 'GraphFilterPresetEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The preset. */
  readonly node: Maybe<GraphFilterPreset>;
};

/** Conditions on filter presets; all given ones must hold. */
export type GraphFilterPresetFilter = {
  /** Literal, case-insensitive (ASCII) substring of name or description. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
};

/** Order of filter presets. */
export type GraphFilterPresetOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: GraphFilterPresetOrderField;
};

/** Fields filter presets can be ordered by. */
export type GraphFilterPresetOrderField =
  /** Creation time. */
  | 'CREATED_AT'
  /** Name. */
  | 'NAME';

/** What reaches a node: what is affected when it is compromised. */
export type GraphImpact = {
  readonly __typename?: 'GraphImpact';
  /** Affected nodes, by id. */
  readonly affected: GraphNodeConnection;
  /** Number of affected nodes by type, most frequent first. */
  readonly affectedByType: ReadonlyArray<GraphEntityTypeCount>;
  /** Number of affected nodes. */
  readonly affectedCount: Scalars['Int']['output'];
  /** Node ids of the affected nodes, sorted; at most 5,000. */
  readonly affectedNodeIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether the walk saw everything within its depth, and whether anything lies beyond. */
  readonly completeness: GraphCompleteness;
  /** Most edges between the node and an affected one. */
  readonly maxDepthReached: Scalars['Int']['output'];
  /** Node id whose impact this is. */
  readonly nodeId: Scalars['ID']['output'];
};


/** What reaches a node: what is affected when it is compromised. */
export type GraphImpactAffectedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Why an answer is not whole. */
export type GraphIncompleteReason =
  /** More changes exist than one comparison lists. */
  | 'CHANGE_BUDGET'
  /** The walk stopped at its depth although more nodes lay beyond. */
  | 'DEPTH_LIMIT'
  /** The limit on edges was reached. */
  | 'EDGE_BUDGET'
  /** The limit on nodes was reached. */
  | 'NODE_BUDGET';

/** A node of a graph snapshot: an agent, a server, a package, a finding and so on. */
export type GraphNode = Node & {
  readonly __typename?: 'GraphNode';
  /** Attributes; their keys depend on the type. */
  readonly attributes: Scalars['JSON']['output'];
  /** Id that survives renaming: the writer's own, else a UUID derived from type and id. */
  readonly canonicalId: Scalars['ID']['output'];
  /** OCSF category, derived from the type; 0 when there is none. */
  readonly categoryUid: Scalars['Int']['output'];
  /** OCSF class, derived from the type; 0 when there is none. */
  readonly classUid: Scalars['Int']['output'];
  /** Compliance tags, for example `LLM05` or `CC6.1`. */
  readonly complianceTags: ReadonlyArray<Scalars['String']['output']>;
  /** Where the node was learnt from, for example `mcp-scan`. */
  readonly dataSources: ReadonlyArray<Scalars['String']['output']>;
  /** Facets to group by. */
  readonly dimensions: GraphDimensions;
  /** Edges that touch the node, by source id, target id and relationship. */
  readonly edges: GraphEdgeConnection;
  /** Type of the node. */
  readonly entityType: GraphEntityType;
  /** Type exactly as stored. */
  readonly entityTypeRaw: Scalars['String']['output'];
  /** When the node was first seen. */
  readonly firstSeen: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /**
   * Everything that reaches this node over traversable edges: what is affected when it is compromised. Walks at most 5,000 nodes and 25,000 edges; the
   * impacts of more than 16 nodes of one list share 80,000 nodes and 400,000 edges.
   */
  readonly impact: GraphImpact;
  /** Name to show; nodes are ordered by it within equal risk. */
  readonly label: Scalars['String']['output'];
  /** When the node was last seen. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** Nodes one edge away, each once, by id; null where the snapshot lacks the node. A bidirectional edge counts in both directions. */
  readonly neighbors: GraphNodeConnection;
  /** Id as stored, unique within the snapshot. Opaque: it may contain `:`, `@`, `/` and `#`. */
  readonly nodeId: Scalars['ID']['output'];
  /** Risk score as stored; its scale is the producer's (0 to 10 for findings) and not guaranteed. */
  readonly riskScore: Scalars['Float']['output'];
  /** Scan id of the snapshot. */
  readonly scanId: Scalars['ID']['output'];
  /** Severity; NONE for most nodes that are not findings. */
  readonly severity: Severity;
  /** OCSF severity, 0 (unknown or none) to 5 (critical). Nodes are ordered by it first. */
  readonly severityId: Scalars['Int']['output'];
  /** Severity exactly as stored; null when blank. */
  readonly severityRaw: Maybe<Scalars['String']['output']>;
  /** The snapshot the node belongs to. */
  readonly snapshot: Maybe<GraphSnapshot>;
  /** State of the node. */
  readonly status: GraphNodeStatus;
  /** State exactly as stored. */
  readonly statusRaw: Maybe<Scalars['String']['output']>;
  /** OCSF type, `classUid * 100 + 1`. */
  readonly typeUid: Scalars['Int']['output'];
};


/** A node of a graph snapshot: an agent, a server, a package, a finding and so on. */
export type GraphNodeEdgesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  direction?: GraphDirection;
  first: Scalars['Int']['input'];
  relationships: InputMaybe<ReadonlyArray<GraphRelationship>>;
};


/** A node of a graph snapshot: an agent, a server, a package, a finding and so on. */
export type GraphNodeImpactArgs = {
  maxDepth?: Scalars['Int']['input'];
};


/** A node of a graph snapshot: an agent, a server, a package, a finding and so on. */
export type GraphNodeNeighborsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  direction?: GraphDirection;
  first: Scalars['Int']['input'];
};

/** A change of a node. */
export type GraphNodeChange = {
  readonly __typename?: 'GraphNodeChange';
  /** The node in the newer snapshot; null when REMOVED. */
  readonly after: Maybe<GraphNode>;
  /** The node in the older snapshot; null when ADDED. */
  readonly before: Maybe<GraphNode>;
  /** What differs; empty unless CHANGED. */
  readonly changes: ReadonlyArray<GraphFieldChange>;
  /** What happened. */
  readonly kind: GraphChangeKind;
  /** Node id. */
  readonly nodeId: Scalars['ID']['output'];
};

/** A page of changes of nodes. */
export type GraphNodeChangeConnection = {
  readonly __typename?: 'GraphNodeChangeConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<GraphNodeChangeEdge>>;
  /** Changes of the page. */
  readonly nodes: ReadonlyArray<Maybe<GraphNodeChange>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of listed changes of the asked kinds. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A change of a node and its cursor. */
export type GraphNodeChangeEdge = {
  readonly __typename?: 'GraphNodeChangeEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Maybe<GraphNodeChange>;
};

/** A page of nodes. */
export type GraphNodeConnection = {
  readonly __typename?: 'GraphNodeConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<GraphNodeEdge>>;
  /** Nodes of the page. */
  readonly nodes: ReadonlyArray<Maybe<GraphNode>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of nodes that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A node and its cursor. */
export type GraphNodeEdge = {
  readonly __typename?: 'GraphNodeEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Maybe<GraphNode>;
};

/** Conditions on nodes; all given ones must hold. */
export type GraphNodeFilter = {
  /** Carries a compliance tag that starts with this text, for example `LLM`. */
  readonly compliancePrefix?: InputMaybe<Scalars['String']['input']>;
  /** Carries exactly this compliance tag. */
  readonly complianceTag?: InputMaybe<Scalars['String']['input']>;
  /** Literal, case-insensitive (ASCII) substring of id or label. For attributes see `GraphSnapshot.search`. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Was learnt from this source. */
  readonly dataSource?: InputMaybe<Scalars['String']['input']>;
  /** Any of these types. */
  readonly entityTypes?: InputMaybe<ReadonlyArray<GraphEntityType>>;
  /** True: findings only (vulnerability, misconfiguration, drift incident). False: everything else, which is what an inventory counts. */
  readonly findings?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * A floor for findings: keeps nodes of at least this severity and every node that is not a finding, because topology has no severity of its own.
   * UNKNOWN, like NONE, filters nothing.
   */
  readonly minSeverity?: InputMaybe<Severity>;
  /** Any of these states. */
  readonly statuses?: InputMaybe<ReadonlyArray<GraphNodeStatus>>;
};

/** A node to import. */
export type GraphNodeInput = {
  /** Free-form attributes, an object of at most 2,000 bytes: an index of agent-bom's own schema holds no more. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Compliance tags. */
  readonly complianceTags: ReadonlyArray<Scalars['String']['input']>;
  /** Where it was found. */
  readonly dataSources: ReadonlyArray<Scalars['String']['input']>;
  /** Any of ecosystem, cloud_provider, agent_type, surface and environment, as texts. */
  readonly dimensions?: InputMaybe<Scalars['JSON']['input']>;
  /** Type. */
  readonly entityType: GraphEntityType;
  /** When it was seen first. Absent: when the snapshot was taken. */
  readonly firstSeen?: InputMaybe<Scalars['DateTime']['input']>;
  /** Label. */
  readonly label: Scalars['String']['input'];
  /** Id, unique within the snapshot. */
  readonly nodeId: Scalars['String']['input'];
  /** Risk as the scanner states it. */
  readonly riskScore: Scalars['Float']['input'];
  /** Severity; NONE where it has none. */
  readonly severity: Severity;
  /** State. */
  readonly status: GraphNodeStatus;
};

/** States of a node. */
export type GraphNodeStatus =
  /** In use. */
  | 'ACTIVE'
  /** Not in use. */
  | 'INACTIVE'
  /** Repaired. */
  | 'REMEDIATED'
  /** A stored value this schema does not name; see `statusRaw`. */
  | 'UNKNOWN'
  /** Has a known vulnerability. */
  | 'VULNERABLE';

/** A shortest path from the source of a walk. */
export type GraphPath = {
  readonly __typename?: 'GraphPath';
  /** Number of edges. */
  readonly depth: Scalars['Int']['output'];
  /** Node ids of the path, the source first. */
  readonly hopIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Nodes of the path, the source first. */
  readonly hops: ReadonlyArray<Maybe<GraphNode>>;
  /** The node where the path ends. */
  readonly target: Maybe<GraphNode>;
  /** Node id where the path ends. */
  readonly targetId: Scalars['ID']['output'];
};

/** A page of paths from one node. */
export type GraphPathConnection = {
  readonly __typename?: 'GraphPathConnection';
  /** Whether the walk saw everything within its depth, and whether anything lies beyond. */
  readonly completeness: GraphCompleteness;
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<GraphPathEdge>>;
  /** Paths of the page. */
  readonly nodes: ReadonlyArray<Maybe<GraphPath>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of nodes that were reached, each by one path. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A path and its cursor. */
export type GraphPathEdge = {
  readonly __typename?: 'GraphPathEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The path. */
  readonly node: Maybe<GraphPath>;
};

/** Relationships between nodes, read from source to target. */
export type GraphRelationship =
  /** Accessed. Observed at run time. */
  | 'ACCESSED'
  /** Acted as. Observed at run time. */
  | 'ACTED_AS'
  /** Affects. */
  | 'AFFECTS'
  /** Assumes. */
  | 'ASSUMES'
  /** Is attached to. */
  | 'ATTACHED'
  /** Authenticates as. */
  | 'AUTHENTICATES_AS'
  /** Belongs to. */
  | 'BELONGS_TO'
  /** Called. Observed at run time. */
  | 'CALLED'
  /** Can access. */
  | 'CAN_ACCESS'
  /** Configures. */
  | 'CONFIGURES'
  /** Contains. */
  | 'CONTAINS'
  /** Correlates with. */
  | 'CORRELATES_WITH'
  /** Is trusted across accounts by. */
  | 'CROSS_ACCOUNT_TRUST'
  /** Defines. */
  | 'DEFINES'
  /** Delegated to. Observed at run time. */
  | 'DELEGATED_TO'
  /** Depends on. */
  | 'DEPENDS_ON'
  /** Exhibits the drift. */
  | 'EXHIBITS_DRIFT'
  /** Can be exploited by way of. */
  | 'EXPLOITABLE_VIA'
  /** Is exposed to. */
  | 'EXPOSED_TO'
  /** Exposes the credential. */
  | 'EXPOSES_CRED'
  /** Governs. */
  | 'GOVERNS'
  /** Has the permission. */
  | 'HAS_PERMISSION'
  /** Hosts. */
  | 'HOSTS'
  /** Imports. */
  | 'IMPORTS'
  /** Inherits from. */
  | 'INHERITS'
  /** Invoked. Observed at run time. */
  | 'INVOKED'
  /** Can move laterally to. */
  | 'LATERAL_PATH'
  /** Manages. */
  | 'MANAGES'
  /** Is a member of. */
  | 'MEMBER_OF'
  /** Observes. */
  | 'OBSERVES'
  /** Owns. */
  | 'OWNS'
  /** Is part of. */
  | 'PART_OF'
  /** May correlate with. */
  | 'POSSIBLY_CORRELATES_WITH'
  /** Protects. */
  | 'PROTECTS'
  /** Provides the tool. */
  | 'PROVIDES_TOOL'
  /** Reaches the tool. */
  | 'REACHES_TOOL'
  /** Remediates. */
  | 'REMEDIATES'
  /** Runs. */
  | 'RUNS'
  /** Is scoped to. */
  | 'SCOPED_TO'
  /** Serves the model. */
  | 'SERVES_MODEL'
  /** Shares a credential with. */
  | 'SHARES_CRED'
  /** Shares a server with. */
  | 'SHARES_SERVER'
  /** Stores. */
  | 'STORES'
  /** Triggers. */
  | 'TRIGGERS'
  /** Trusts. */
  | 'TRUSTS'
  /** A stored value this schema does not name; see the `Raw` field beside it. */
  | 'UNKNOWN'
  /** Used the credential. Observed at run time. */
  | 'USED_CREDENTIAL'
  /** Uses. */
  | 'USES'
  /** Uses the framework. */
  | 'USES_FRAMEWORK'
  /** Is vulnerable to. */
  | 'VULNERABLE_TO';

/** Number of edges of one relationship. */
export type GraphRelationshipCount = {
  readonly __typename?: 'GraphRelationshipCount';
  /** Number of edges. */
  readonly count: Scalars['Int']['output'];
  /** The relationship. */
  readonly relationship: GraphRelationship;
  /** The relationship exactly as stored. */
  readonly relationshipRaw: Scalars['String']['output'];
};

/** Number of nodes of one severity. */
export type GraphSeverityCount = {
  readonly __typename?: 'GraphSeverityCount';
  /** Number of nodes. */
  readonly count: Scalars['Int']['output'];
  /** The severity. */
  readonly severity: Severity;
  /** The severity exactly as stored. */
  readonly severityRaw: Scalars['String']['output'];
};

/**
 * The graph as one scan left it. Not immutable: when the next snapshot is saved, agent-bom closes the edges of this one that have vanished
 * (`validTo`, `activity`).
 */
export type GraphSnapshot = Node & {
  readonly __typename?: 'GraphSnapshot';
  /** What each analysis of the graph did, by name. A snapshot that does not mention `attack_path_fusion` has it as NOT_RECORDED. */
  readonly analysisStatus: ReadonlyArray<GraphAnalysis>;
  /** Attack paths, by composite risk (highest first), then source and target. */
  readonly attackPaths: AttackPathConnection;
  /** Findings and other tagged nodes by compliance framework. Reads at most 50,000 tagged nodes, by id. */
  readonly compliance: GraphCompliance;
  /** When the graph was built. */
  readonly createdAt: Scalars['DateTime']['output'];
  /**
   * What changed from another snapshot to this one. Null when there is nothing to compare with. Lists at most 20,000 changes each of nodes and edges and
   * says so when there are more.
   */
  readonly diff: Maybe<GraphDiff>;
  /** Number of edges, as counted when the snapshot was saved. */
  readonly edgeCount: Scalars['Int']['output'];
  /** Edges, by source id, target id and relationship. */
  readonly edges: GraphEdgeConnection;
  /**
   * Digests over what this snapshot holds now, as agent-bom computes them. A snapshot is not immutable: when the next one is saved, edges that have
   * vanished are closed in this one, and its graph digest changes.
   */
  readonly evidenceManifest: GraphEvidenceManifest;
  readonly id: Scalars['ID']['output'];
  /** Risks that arise from several agents together, highest first, then by pattern and agents. */
  readonly interactionRisks: InteractionRiskConnection;
  /** The job that produced this snapshot: the one whose id it carries, else the one whose result has its scan id. */
  readonly job: Maybe<ScanJob>;
  /** Number of nodes, as counted when the snapshot was saved. */
  readonly nodeCount: Scalars['Int']['output'];
  /** Number of nodes by type, most frequent first. Counted live for snapshots older than that column. */
  readonly nodeTypeCounts: ReadonlyArray<GraphEntityTypeCount>;
  /** Nodes, by severity (highest first), then risk score (highest first), label and id. */
  readonly nodes: GraphNodeConnection;
  /** The snapshot before: strictly older by creation time, then scan id, so that snapshots of the same second are not skipped. */
  readonly previous: Maybe<GraphSnapshot>;
  /** Number of nodes by severity, highest first, as counted when the snapshot was saved. Nodes without a severity are not counted. */
  readonly riskSummary: ReadonlyArray<GraphSeverityCount>;
  /** Scan id: that of the report, or the id of the job that produced it. Unique within the tenant. */
  readonly scanId: Scalars['ID']['output'];
  /**
   * Searches the nodes. One contract on every backend: the query is split at white space, each term is lower-cased, and a node matches when every term
   * occurs literally in its search text (id, label, type, severity, tags, sources, attributes and dimensions, lower-cased by the writer). A term may lie
   * inside a word. Ordered as `nodes`.
   */
  readonly search: GraphNodeConnection;
  /** Counts and maxima over the whole snapshot. */
  readonly stats: GraphStats;
  /** The posture point that was recorded for the same scan; null when none was. */
  readonly trendPoint: Maybe<TrendPoint>;
};


/**
 * The graph as one scan left it. Not immutable: when the next snapshot is saved, agent-bom closes the edges of this one that have vanished
 * (`validTo`, `activity`).
 */
export type GraphSnapshotAttackPathsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AttackPathFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<AttackPathOrder>;
};


/**
 * The graph as one scan left it. Not immutable: when the next snapshot is saved, agent-bom closes the edges of this one that have vanished
 * (`validTo`, `activity`).
 */
export type GraphSnapshotComplianceArgs = {
  framework: InputMaybe<Scalars['String']['input']>;
};


/**
 * The graph as one scan left it. Not immutable: when the next snapshot is saved, agent-bom closes the edges of this one that have vanished
 * (`validTo`, `activity`).
 */
export type GraphSnapshotDiffArgs = {
  against: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The graph as one scan left it. Not immutable: when the next snapshot is saved, agent-bom closes the edges of this one that have vanished
 * (`validTo`, `activity`).
 */
export type GraphSnapshotEdgesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GraphEdgeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The graph as one scan left it. Not immutable: when the next snapshot is saved, agent-bom closes the edges of this one that have vanished
 * (`validTo`, `activity`).
 */
export type GraphSnapshotInteractionRisksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The graph as one scan left it. Not immutable: when the next snapshot is saved, agent-bom closes the edges of this one that have vanished
 * (`validTo`, `activity`).
 */
export type GraphSnapshotNodesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GraphNodeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The graph as one scan left it. Not immutable: when the next snapshot is saved, agent-bom closes the edges of this one that have vanished
 * (`validTo`, `activity`).
 */
export type GraphSnapshotSearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GraphNodeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};

/** A page of graph snapshots. */
export type GraphSnapshotConnection = {
  readonly __typename?: 'GraphSnapshotConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<GraphSnapshotEdge>>;
  /** Snapshots of the page. */
  readonly nodes: ReadonlyArray<Maybe<GraphSnapshot>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of snapshots that match the filter; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A graph snapshot and its cursor. */
export type GraphSnapshotEdge = {
  readonly __typename?: 'GraphSnapshotEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The snapshot. */
  readonly node: Maybe<GraphSnapshot>;
};

/** Conditions on graph snapshots; all given ones must hold. */
export type GraphSnapshotFilter = {
  /** Created before this instant. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Created at or after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Has one of these scan ids. */
  readonly scanIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Order of graph snapshots. */
export type GraphSnapshotOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: GraphSnapshotOrderField;
};

/** Fields graph snapshots can be ordered by. */
export type GraphSnapshotOrderField =
  /** Creation time. */
  | 'CREATED_AT'
  /** Number of edges. */
  | 'EDGE_COUNT'
  /** Number of nodes. */
  | 'NODE_COUNT';

/** Counts and maxima over a snapshot. */
export type GraphStats = {
  readonly __typename?: 'GraphStats';
  /** Number of stored attack paths. One path is kept per source and target, so this is not the number of routes. */
  readonly attackPathCount: Scalars['Int']['output'];
  /** Number of interaction risks. */
  readonly interactionRiskCount: Scalars['Int']['output'];
  /** Highest risk of an attack path, 0 to 100; 0 when there is none. The one scale of `AttackPath.riskScore`. */
  readonly maxAttackPathRisk: Scalars['Float']['output'];
  /** Highest risk of an interaction risk, 0 to 100; 0 when there is none. */
  readonly maxInteractionRisk: Scalars['Float']['output'];
  /** Number of nodes by type, most frequent first. */
  readonly nodeTypes: ReadonlyArray<GraphEntityTypeCount>;
  /** Number of edges by relationship, by name; counted live. */
  readonly relationshipTypes: ReadonlyArray<GraphRelationshipCount>;
  /** Number of nodes by severity, highest first; nodes without a severity are not counted. */
  readonly severityCounts: ReadonlyArray<GraphSeverityCount>;
  /** Number of edges. */
  readonly totalEdges: Scalars['Int']['output'];
  /** Number of nodes. */
  readonly totalNodes: Scalars['Int']['output'];
};

/** What a walk found. */
export type GraphTraversal = {
  readonly __typename?: 'GraphTraversal';
  /** Whether the walk saw everything within its depth, and whether anything lies beyond. */
  readonly completeness: GraphCompleteness;
  /** Edges that the walk met and that join two returned nodes, by level, then source id, target id and relationship. */
  readonly edges: ReadonlyArray<Maybe<GraphEdge>>;
  /** Most edges between a root and a visited node. */
  readonly maxDepthReached: Scalars['Int']['output'];
  /** Roots that the snapshot does not have. */
  readonly missingRoots: ReadonlyArray<Scalars['ID']['output']>;
  /** Nodes, in the order of discovery: roots first. */
  readonly nodes: ReadonlyArray<Maybe<GraphNode>>;
  /** Scan id of the snapshot. */
  readonly scanId: Scalars['ID']['output'];
};

/** Which way a walk follows edges. */
export type GraphTraverseDirection =
  /** Both ways. */
  | 'BOTH'
  /** From source to target. */
  | 'FORWARD'
  /** From target to source. */
  | 'REVERSE';

/** Where to start, how far to go, what to follow and what to return. */
export type GraphTraverseInput = {
  /** Which way to follow edges; bidirectional ones are followed both ways. */
  readonly direction?: InputMaybe<GraphTraverseDirection>;
  /** Return only nodes of these types; the walk still passes through others, and roots are always returned. */
  readonly entityTypes?: InputMaybe<ReadonlyArray<GraphEntityType>>;
  /** Most edges between a root and a node, 1 to 10. */
  readonly maxDepth?: InputMaybe<Scalars['Int']['input']>;
  /** Most edges to read, 1 to 25,000. */
  readonly maxEdges?: InputMaybe<Scalars['Int']['input']>;
  /** Most nodes to visit, roots included, 1 to 5,000. */
  readonly maxNodes?: InputMaybe<Scalars['Int']['input']>;
  /** Return only findings of at least this severity, and every node that is not a finding; roots are always returned. */
  readonly minSeverity?: InputMaybe<Severity>;
  /** Follow only these relationships. */
  readonly relationships?: InputMaybe<ReadonlyArray<GraphRelationship>>;
  /** Node ids to start from, 1 to 100. */
  readonly roots: ReadonlyArray<Scalars['ID']['input']>;
  /** Scan id of the snapshot; the latest when omitted. */
  readonly scanId?: InputMaybe<Scalars['ID']['input']>;
  /** True: follow only edges an attacker could move along. */
  readonly traversableOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The record that a write request with an idempotency key left. */
export type IdempotencyKey = Node & {
  readonly __typename?: 'IdempotencyKey';
  /** When it was stored. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Endpoint the key belongs to, for example `/v1/fleet/sync`. */
  readonly endpoint: Scalars['String']['output'];
  /** Whether it is older than `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). The next record that is written removes it; a request with its key is made anew. */
  readonly expired: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** Key the client sent. */
  readonly idempotencyKey: Scalars['String']['output'];
  /** SHA-256 of the canonical request; null when none was stored. */
  readonly requestHash: Maybe<Scalars['String']['output']>;
  /** Stored answer, which a replay returns. Read only when selected. */
  readonly response: Maybe<Scalars['JSON']['output']>;
  /** Source the request named, or the endpoint's default. */
  readonly sourceId: Scalars['String']['output'];
};

/** A page of idempotency records. */
export type IdempotencyKeyConnection = {
  readonly __typename?: 'IdempotencyKeyConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<IdempotencyKeyEdge>>;
  /** Items of the page. */
  readonly nodes: ReadonlyArray<Maybe<IdempotencyKey>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of idempotency records that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a page of idempotency records and its cursor. */
export type IdempotencyKeyEdge = {
  readonly __typename?: 'IdempotencyKeyEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<IdempotencyKey>;
};

/** Conditions on idempotency records; all given ones must hold. */
export type IdempotencyKeyFilter = {
  /** Stored before this instant. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Stored at or after this instant. */
  readonly createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Exactly this endpoint. */
  readonly endpoint?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this key. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this source. */
  readonly sourceId?: InputMaybe<Scalars['String']['input']>;
};

/** A snapshot to import. */
export type ImportGraphSnapshotInput = {
  /** How analyses ended, an object by name of the analysis: `status`, `reason_codes`, `limits`, `observed`. */
  readonly analysisStatus?: InputMaybe<Scalars['JSON']['input']>;
  /** Its attack paths: one per pair of ends. */
  readonly attackPaths: ReadonlyArray<AttackPathInput>;
  /** When it was taken; not in the future. Absent: now. The latest of the tenant is the one with the greatest. */
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its edges. */
  readonly edges: ReadonlyArray<GraphEdgeInput>;
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its interaction risks. */
  readonly interactionRisks: ReadonlyArray<InteractionRiskInput>;
  /** Its nodes. */
  readonly nodes: ReadonlyArray<GraphNodeInput>;
  /** Id of the scan it came from; unique within the tenant. */
  readonly scanId: Scalars['String']['input'];
};

/** An imported snapshot. */
export type ImportGraphSnapshotPayload = MutationPayload & {
  readonly __typename?: 'ImportGraphSnapshotPayload';
  /** The entry `graph.snapshot_imported` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The snapshot as it is now; null when it is gone. */
  readonly graphSnapshot: Maybe<GraphSnapshot>;
  /** Whether the snapshot had already been imported with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A batch of findings. */
export type IngestFindingsInput = {
  /** Attempt to publish the run; calls with the same one are staged together. The run's id when left out. */
  readonly attemptId?: InputMaybe<Scalars['String']['input']>;
  /** Distinct findings the whole run must have staged when it is committed. */
  readonly expectedFindings?: InputMaybe<Scalars['Int']['input']>;
  /** The findings. */
  readonly findings: ReadonlyArray<FindingInput>;
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether this is the last batch, which commits the run. */
  readonly publish: Scalars['Boolean']['input'];
  /** Run the findings belong to. */
  readonly runId: Scalars['String']['input'];
};

/** What became of a batch of findings. */
export type IngestFindingsPayload = MutationPayload & {
  readonly __typename?: 'IngestFindingsPayload';
  /** The entry of the audit chain, in the store that keeps it. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Distinct findings of the run when it was committed; null while it is not. */
  readonly published: Maybe<Scalars['Int']['output']>;
  /** Whether the batch had already been stored with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Findings of this call that were staged. */
  readonly staged: Scalars['Int']['output'];
};

/** A batch of runtime events. */
export type IngestRuntimeEventsInput = {
  /** The events. */
  readonly events: ReadonlyArray<RuntimeEventInput>;
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a batch of runtime events. */
export type IngestRuntimeEventsPayload = MutationPayload & {
  readonly __typename?: 'IngestRuntimeEventsPayload';
  /** The entry of the audit chain, in the store that keeps it. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Whether the batch had already been stored with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Events that were stored; those given twice in the batch count twice. */
  readonly stored: Scalars['Int']['output'];
};

/** A risk that arises from several agents together. */
export type InteractionRisk = Node & {
  readonly __typename?: 'InteractionRisk';
  /** Names of the agents involved, sorted. */
  readonly agents: ReadonlyArray<Scalars['String']['output']>;
  /** What the risk is. */
  readonly description: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** OWASP agentic category, for example `ASI07`. */
  readonly owaspAgenticTag: Maybe<Scalars['String']['output']>;
  /** Pattern, for example `shared_credential`; open-ended, because families such as `mcp_auth.*` grow. */
  readonly pattern: Scalars['String']['output'];
  /** How the stored value was read. */
  readonly riskScale: RiskScale;
  /** Risk on a scale of 0 to 100; see `riskScale` for how the stored value was read. */
  readonly riskScore: Scalars['Float']['output'];
  /** Risk exactly as stored. */
  readonly riskScoreStored: Maybe<Scalars['Float']['output']>;
  /** Scan id of the snapshot. */
  readonly scanId: Scalars['ID']['output'];
};

/** A page of interaction risks. */
export type InteractionRiskConnection = {
  readonly __typename?: 'InteractionRiskConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<InteractionRiskEdge>>;
  /** Risks of the page. */
  readonly nodes: ReadonlyArray<Maybe<InteractionRisk>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of risks of the snapshot; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An interaction risk and its cursor. */
export type InteractionRiskEdge = {
  readonly __typename?: 'InteractionRiskEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The risk. */
  readonly node: Maybe<InteractionRisk>;
};

/** An interaction risk to import. */
export type InteractionRiskInput = {
  /** Names of the agents it concerns, in any order. */
  readonly agents: ReadonlyArray<Scalars['String']['input']>;
  /** One sentence. */
  readonly description: Scalars['String']['input'];
  /** Entry of the OWASP agentic list, for example `ASI07`. */
  readonly owaspAgenticTag?: InputMaybe<Scalars['String']['input']>;
  /** Name of the pattern, for example `shared_credential`. */
  readonly pattern: Scalars['String']['input'];
  /** Risk, 0 to 10. */
  readonly riskScore: Scalars['Float']['input'];
};

/** The thirteen logical entities of the control plane. */
export type LogicalEntity =
  /** API keys and role bindings. */
  | 'API_KEYS'
  /** The HMAC-chained control-plane audit trail. */
  | 'AUDIT_CHAIN'
  /** Exceptions: waivers, finding feedback and triage decisions. */
  | 'EXCEPTIONS'
  /** Fleet agents and endpoints. */
  | 'FLEET_AGENTS'
  /** Gateway policies. */
  | 'GATEWAY_POLICIES'
  /** Gateway policy decisions. Not the audit chain. */
  | 'GATEWAY_POLICY_AUDIT'
  /** Graph snapshots, nodes, edges, attack paths and interaction risks. */
  | 'GRAPH'
  /** Idempotency records of write requests. */
  | 'IDEMPOTENCY_KEYS'
  /** Rate-limit state. */
  | 'RATE_LIMITS'
  /** Scan jobs: `jobs` on SQLite, `scan_jobs` on Postgres and Snowflake. */
  | 'SCAN_JOBS'
  /** Scan schedules. */
  | 'SCHEDULES'
  /** Source registry: `sources` on SQLite, `control_plane_sources` on Postgres. */
  | 'SOURCES'
  /** Posture trend and baseline history. */
  | 'TRENDS';

/** A tenant the caller belongs to. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** Whether it is the tenant of this session. */
  readonly active: Scalars['Boolean']['output'];
  /** Name of the role shown to people. */
  readonly displayName: Scalars['String']['output'];
  /** Role in it. */
  readonly role: Role;
  /** Tenant. */
  readonly tenantId: Scalars['String']['output'];
  /** Name that user interfaces use for the role. */
  readonly uiRole: Scalars['String']['output'];
};

/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Makes a pending exception ACTIVE. The caller may be who asked for it. NOT_FOUND when the tenant has no such exception; CONFLICT when it is not
   * pending.
   */
  readonly approveException: Maybe<ApproveExceptionPayload>;
  /** Stops a job that is pending or running, with the children of a batch. NOT_FOUND when the tenant has no such job; CONFLICT when it has ended. */
  readonly cancelScanJob: Maybe<CancelScanJobPayload>;
  /**
   * Mints an API key for the caller's tenant. The raw key is in this answer and nowhere else: a replay shows everything but it. BAD_USER_INPUT when it
   * would have expired already or live longer than allowed.
   */
  readonly createApiKey: Maybe<CreateApiKeyPayload>;
  /**
   * Signs a statement about the tenant's audit chain: how many entries it has, and which one is the last. Kept elsewhere, it proves later that nothing
   * before it was cut off or rewritten, even by somebody who has the database and the chain's key. It does not say that the chain is intact: that is what
   * `auditChain.verify` is for. WRITE_REFUSED without `PARITYQL_CHECKPOINT_KEY`.
   */
  readonly createAuditCheckpoint: Maybe<CreateAuditCheckpointPayload>;
  /**
   * Asks for a waiver of a finding. It stays PENDING until an administrator approves it. BAD_USER_INPUT when it would have expired already, or when the
   * reason begins like a record of feedback or triage.
   */
  readonly createException: Maybe<CreateExceptionPayload>;
  /** Creates a gateway policy. */
  readonly createGatewayPolicy: Maybe<CreateGatewayPolicyPayload>;
  /**
   * Creates a schedule. Its next run is computed even when it is disabled. BAD_USER_INPUT for an invalid cron expression; QUOTA_EXCEEDED when the tenant
   * has as many schedules as it may.
   */
  readonly createSchedule: Maybe<CreateSchedulePayload>;
  /**
   * Registers a source. Its status is CONFIGURED, or DISABLED when it is not enabled. CONFLICT when the credential reference is not one of the tenant that
   * may be used.
   */
  readonly createSource: Maybe<CreateSourcePayload>;
  /** Deletes an exception of any kind. NOT_FOUND when the tenant has no such exception. */
  readonly deleteException: Maybe<DeleteExceptionPayload>;
  /** Deletes a gateway policy. Its decisions stay. NOT_FOUND when the tenant has no such policy. */
  readonly deleteGatewayPolicy: Maybe<DeleteGatewayPolicyPayload>;
  /** Deletes a saved filter. NOT_FOUND when the tenant has none of this name. */
  readonly deleteGraphFilterPreset: Maybe<DeleteGraphFilterPresetPayload>;
  /** Deletes a job and its result. Children of a batch stay. NOT_FOUND when the tenant has no such job. */
  readonly deleteScanJob: Maybe<DeleteScanJobPayload>;
  /** Deletes a schedule. Jobs it started keep its id. NOT_FOUND when the tenant has no such schedule. */
  readonly deleteSchedule: Maybe<DeleteSchedulePayload>;
  /** Deletes a source. Jobs that scanned it keep its id. NOT_FOUND when the tenant has no such source. */
  readonly deleteSource: Maybe<DeleteSourcePayload>;
  /**
   * Decides about a tool call as `evaluateGatewayPolicies` would, and records the decision in the policy audit log. The decision and the policies it was
   * made by come from one transaction. The record is itself an audit entry: the chain gets none, and `auditEntry` is null.
   */
  readonly evaluateGatewayCall: Maybe<EvaluateGatewayCallPayload>;
  /**
   * Imports a whole snapshot of the graph. Snapshots are never overwritten: CONFLICT when the tenant has one with this scan id. As agent-bom's own save
   * does, edges that the snapshot before had as well keep its `firstSeen` and `validFrom`, and those that are gone are closed there when this snapshot
   * becomes the latest. BAD_USER_INPUT, with the place, when an edge or a path names a node that is not part of the import, or something is in it twice.
   */
  readonly importGraphSnapshot: Maybe<ImportGraphSnapshotPayload>;
  /**
   * Stores findings for the published feed. They become visible together, when a call with `publish: true` commits the run: the tenant's feed is then
   * exactly what the run has staged, and earlier runs are superseded. A run larger than one batch is sent in several calls with the same `runId` and
   * `attemptId`, the last one with `publish: true` and `expectedFindings`; CONFLICT when other than that many are staged.
   */
  readonly ingestFindings: Maybe<IngestFindingsPayload>;
  /**
   * Stores a batch of runtime events. An event with an id that is stored already replaces it; one without an id gets the hash of what it says. So a batch
   * may be sent again, whole or in part. All of it is stored, or the call fails; RATE_LIMITED says that the store is behind and that nothing was stored.
   * The audit entry and the idempotency record are kept by the store of the audit chain: they are written after the events, and a batch whose record
   * could not be written is answered with that error and may be sent again.
   */
  readonly ingestRuntimeEvents: Maybe<IngestRuntimeEventsPayload>;
  /** Deletes the tenant's idempotency records that are past their time to live; those that still protect a request stay. */
  readonly purgeIdempotencyKeys: Maybe<PurgeIdempotencyKeysPayload>;
  /**
   * Sets an agent into quarantine, and in the same transaction enables the policy `Quarantine deny — <name>` that denies it every tool, or makes it.
   * NOT_FOUND when the tenant has no such agent.
   */
  readonly quarantineFleetAgent: Maybe<QuarantineFleetAgentPayload>;
  /**
   * Stores the result of a job that is pending or running, and ends it; without a job, that of a scan that ran elsewhere, as a job of its own. NOT_FOUND
   * when the tenant has no such job; CONFLICT when it has ended; QUOTA_EXCEEDED when a new job does not fit.
   */
  readonly recordScanResult: Maybe<RecordScanResultPayload>;
  /**
   * Records the posture point of one graded scan, or replaces the point that the same scan left before. BAD_USER_INPUT when the severities add up to more
   * than the total, the grade says there was nothing to grade, or the instant lies in the future.
   */
  readonly recordTrendPoint: Maybe<RecordTrendPointPayload>;
  /**
   * Empties one rate-limit bucket of the tenant, so that its callers may go on at once. NOT_FOUND when nothing is on record for it. A process that
   * counts in memory besides forgets what it knew within a second.
   */
  readonly resetRateLimit: Maybe<ResetRateLimitPayload>;
  /**
   * Revokes a key; it is refused from then on, within the time other gateways remember it (PARITYQL_KEY_CACHE_MS). NOT_FOUND when the tenant has no such
   * key.
   */
  readonly revokeApiKey: Maybe<RevokeApiKeyPayload>;
  /** Revokes an exception, whatever its state. NOT_FOUND when the tenant has no such exception. */
  readonly revokeException: Maybe<RevokeExceptionPayload>;
  /**
   * Mints a successor of an active key, with the same role, scopes and owner. The old key works on for `overlapSeconds`. NOT_FOUND when the tenant has no
   * such key; CONFLICT when it is not active.
   */
  readonly rotateApiKey: Maybe<RotateApiKeyPayload>;
  /** Saves a filter of the graph console under a name, or replaces the one that has the name. */
  readonly saveGraphFilterPreset: Maybe<SaveGraphFilterPresetPayload>;
  /**
   * Sets the state of an agent. Leaving QUARANTINED switches off the policy that came with the quarantine; entering it this way makes none: see
   * `quarantineFleetAgent`. NOT_FOUND when the tenant has no such agent.
   */
  readonly setFleetAgentState: Maybe<SetFleetAgentStatePayload>;
  /**
   * Stores a scan job for the workers. Several targets make a batch: a parent and one child for each. The request is kept without credentials, secrets and
   * absolute paths. QUOTA_EXCEEDED when the tenant has as many jobs as it may; BAD_USER_INPUT when the parts of the request do not go together.
   */
  readonly submitScanJob: Maybe<SubmitScanJobPayload>;
  /**
   * Stores what a source says of its agents, all of them or none. An agent is recognised by source and name, else by name among agents without a source;
   * new ones are DISCOVERED. State, notes, and whatever is left out stay as they are. QUOTA_EXCEEDED when the new ones do not fit; BAD_USER_INPUT when two
   * agents of the call are the same.
   */
  readonly syncFleet: Maybe<SyncFleetPayload>;
  /**
   * Checks what can be checked of a source without reaching out: its connector and its credential reference. Connector kinds become HEALTHY or DEGRADED,
   * others CONFIGURED; the status of a disabled source stays. NOT_FOUND when the tenant has no such source. The reachability of what the source names is
   * tested by agent-bom alone, when a scan runs.
   */
  readonly testSource: Maybe<TestSourcePayload>;
  /**
   * Switches a schedule on or off. Its next run stays as it is: a schedule that is overdue when it is switched on runs within a minute. NOT_FOUND when the
   * tenant has no such schedule.
   */
  readonly toggleSchedule: Maybe<ToggleSchedulePayload>;
  /** Changes what people say of an agent. What is left out, or null, stays as it is. NOT_FOUND when the tenant has no such agent. */
  readonly updateFleetAgent: Maybe<UpdateFleetAgentPayload>;
  /** Changes a gateway policy. What is left out, or null, stays as it is; rules are replaced as a whole. NOT_FOUND when the tenant has no such policy. */
  readonly updateGatewayPolicy: Maybe<UpdateGatewayPolicyPayload>;
  /** Changes a source. What is left out, or null, stays as it is. NOT_FOUND when the tenant has no such source; CONFLICT as for `createSource`. */
  readonly updateSource: Maybe<UpdateSourcePayload>;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationApproveExceptionArgs = {
  backend: InputMaybe<Backend>;
  input: ApproveExceptionInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationCancelScanJobArgs = {
  backend: InputMaybe<Backend>;
  input: CancelScanJobInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationCreateApiKeyArgs = {
  backend: InputMaybe<Backend>;
  input: CreateApiKeyInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationCreateAuditCheckpointArgs = {
  backend: InputMaybe<Backend>;
  input: CreateAuditCheckpointInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationCreateExceptionArgs = {
  backend: InputMaybe<Backend>;
  input: CreateExceptionInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationCreateGatewayPolicyArgs = {
  backend: InputMaybe<Backend>;
  input: CreateGatewayPolicyInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationCreateScheduleArgs = {
  backend: InputMaybe<Backend>;
  input: CreateScheduleInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationCreateSourceArgs = {
  backend: InputMaybe<Backend>;
  input: CreateSourceInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationDeleteExceptionArgs = {
  backend: InputMaybe<Backend>;
  input: DeleteExceptionInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationDeleteGatewayPolicyArgs = {
  backend: InputMaybe<Backend>;
  input: DeleteGatewayPolicyInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationDeleteGraphFilterPresetArgs = {
  backend: InputMaybe<Backend>;
  input: DeleteGraphFilterPresetInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationDeleteScanJobArgs = {
  backend: InputMaybe<Backend>;
  input: DeleteScanJobInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationDeleteScheduleArgs = {
  backend: InputMaybe<Backend>;
  input: DeleteScheduleInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationDeleteSourceArgs = {
  backend: InputMaybe<Backend>;
  input: DeleteSourceInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationEvaluateGatewayCallArgs = {
  backend: InputMaybe<Backend>;
  input: EvaluateGatewayCallInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationImportGraphSnapshotArgs = {
  backend: InputMaybe<Backend>;
  input: ImportGraphSnapshotInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationIngestFindingsArgs = {
  backend: InputMaybe<Backend>;
  input: IngestFindingsInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationIngestRuntimeEventsArgs = {
  backend: InputMaybe<Backend>;
  input: IngestRuntimeEventsInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationPurgeIdempotencyKeysArgs = {
  backend: InputMaybe<Backend>;
  input: PurgeIdempotencyKeysInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationQuarantineFleetAgentArgs = {
  backend: InputMaybe<Backend>;
  input: QuarantineFleetAgentInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationRecordScanResultArgs = {
  backend: InputMaybe<Backend>;
  input: RecordScanResultInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationRecordTrendPointArgs = {
  backend: InputMaybe<Backend>;
  input: RecordTrendPointInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationResetRateLimitArgs = {
  backend: InputMaybe<Backend>;
  input: ResetRateLimitInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationRevokeApiKeyArgs = {
  backend: InputMaybe<Backend>;
  input: RevokeApiKeyInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationRevokeExceptionArgs = {
  backend: InputMaybe<Backend>;
  input: RevokeExceptionInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationRotateApiKeyArgs = {
  backend: InputMaybe<Backend>;
  input: RotateApiKeyInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationSaveGraphFilterPresetArgs = {
  backend: InputMaybe<Backend>;
  input: SaveGraphFilterPresetInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationSetFleetAgentStateArgs = {
  backend: InputMaybe<Backend>;
  input: SetFleetAgentStateInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationSubmitScanJobArgs = {
  backend: InputMaybe<Backend>;
  input: SubmitScanJobInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationSyncFleetArgs = {
  backend: InputMaybe<Backend>;
  input: SyncFleetInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationTestSourceArgs = {
  backend: InputMaybe<Backend>;
  input: TestSourceInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationToggleScheduleArgs = {
  backend: InputMaybe<Backend>;
  input: ToggleScheduleInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationUpdateFleetAgentArgs = {
  backend: InputMaybe<Backend>;
  input: UpdateFleetAgentInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationUpdateGatewayPolicyArgs = {
  backend: InputMaybe<Backend>;
  input: UpdateGatewayPolicyInput;
};


/**
 * Changes. Each runs in one transaction together with its audit entry and its idempotency record: all of it is kept, or nothing. Mutations of one
 * request run one after the other, each committed before the next begins.
 *
 * Every mutation takes an idempotency key, in `input.idempotencyKey` or in the header `Idempotency-Key` (the header only when the request holds a single
 * mutation). A second request with the same key and the same input changes nothing and answers with `replayed: true`; with another input it answers
 * IDEMPOTENCY_MISMATCH, and while the first one still runs IDEMPOTENCY_IN_FLIGHT. Keys are kept per tenant and mutation for
 * `AGENT_BOM_IDEMPOTENCY_TTL_HOURS` (24). A failed mutation uses no key up.
 *
 * All mutations can answer WRITE_REFUSED: the deployment only reads, or no audit key is configured.
 */
export type MutationUpdateSourceArgs = {
  backend: InputMaybe<Backend>;
  input: UpdateSourceInput;
};

/** What every mutation answers. */
export type MutationPayload = {
  /**
   * The entry that the change left in the audit chain; the first one when it left several. Null when the change is itself an entry of an audit log, and
   * when the entry cannot be read any more.
   */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Whether the change had already been made with the same idempotency key. Objects are then shown as they are now: null when they have been deleted since. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** An object with a globally unique id. */
export type Node = {
  /** Opaque id, unique across types within the tenant. Accepted by `Query.node`. */
  readonly id: Scalars['ID']['output'];
};

/** Whether an operation reads or changes state. */
export type OperationKind =
  /** Reads. */
  | 'READ'
  /** Changes state. */
  | 'WRITE';

/** Direction of an ordering. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** Where a page lies in its list. Follows the Relay cursor connection specification. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item of the page; null when the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more items follow; computed when paging forward with `first`, otherwise false. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether items precede; computed when paging backward with `last`, otherwise false. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of the page; null when the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** One cell of the parity matrix in this deployment. */
export type ParityCell = {
  readonly __typename?: 'ParityCell';
  /** The backend. */
  readonly backend: Backend;
  /** The entity. */
  readonly entity: LogicalEntity;
  /** The error a root field pinned to this cell answers with; null when the cell is supported. */
  readonly error: Maybe<ParityError>;
  /** What the SDL declares. */
  readonly level: SupportLevel;
  /** What an operator needs to know. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How they come to be in managed mode. */
  readonly provisioning: ReadonlyArray<Provisioning>;
  /** Whether reads of the entity's records are served by this backend here. */
  readonly supported: Scalars['Boolean']['output'];
  /** Physical tables, the primary one first. */
  readonly tables: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * The typed answer for a cell of the parity matrix that cannot serve an operation. The same fields appear in
 * `errors[].extensions` when the code is `BACKEND_PARITY`.
 */
export type ParityError = {
  readonly __typename?: 'ParityError';
  /** The backend that was asked for; null when routing found none. */
  readonly backend: Maybe<Backend>;
  /** Always `BACKEND_PARITY`. */
  readonly code: ErrorCode;
  /** Backends this deployment has configured. */
  readonly configuredBackends: ReadonlyArray<Backend>;
  /** Which of the thirteen entities was asked for. */
  readonly entity: LogicalEntity;
  /** GraphQL coordinate of the field, for example `Query.sources`. */
  readonly field: Scalars['String']['output'];
  /** What that backend offers; when routing found none, the best level among configured backends. */
  readonly level: SupportLevel;
  /** What an operator needs to know. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Whether the field reads or writes. */
  readonly operation: OperationKind;
  /** Why it cannot serve the field. */
  readonly reason: ParityReason;
  /** What to change so that it works. */
  readonly remedy: Maybe<Scalars['String']['output']>;
  /** Always false: the same request cannot succeed without a change of deployment or of the request. */
  readonly retryable: Scalars['Boolean']['output'];
  /** Backends whose level would serve this field. */
  readonly supportedBackends: ReadonlyArray<Backend>;
};

/** Why a backend does not serve an operation. */
export type ParityReason =
  /** The backend only aggregates. */
  | 'AGGREGATION_ONLY'
  /** The backend only holds an analytics copy. */
  | 'ANALYTICS_COPY_ONLY'
  /** The backend could serve it, but this deployment has not configured it. */
  | 'NOT_CONFIGURED'
  /** The backend offers nothing for the entity. */
  | 'NOT_SUPPORTED'
  /** A store could exist, but no API is wired to it. */
  | 'NOT_WIRED'
  /** The backend only holds snapshots. */
  | 'SNAPSHOT_ONLY';

/** How a table comes to be in managed mode. */
export type Provisioning =
  /** Created by the bootstrap SQL, which an operator applies explicitly. */
  | 'BOOTSTRAP'
  /** Created or upgraded by the runtime on first use. */
  | 'RUNTIME';

/** A finding of the published feed. */
export type PublishedFinding = {
  readonly __typename?: 'PublishedFinding';
  /** Id that stays the same between runs. */
  readonly canonicalId: Maybe<Scalars['String']['output']>;
  /** CVSS score, 0 to 10. */
  readonly cvssScore: Scalars['Float']['output'];
  /** Its ecosystem. */
  readonly ecosystem: Maybe<Scalars['String']['output']>;
  /** How far it reaches, as stored. */
  readonly effectiveReach: Maybe<Scalars['String']['output']>;
  /** EPSS score, 0 to 1. */
  readonly epssScore: Scalars['Float']['output'];
  /** When it was exported. */
  readonly exportedAt: Scalars['DateTime']['output'];
  /** Id of the finding. */
  readonly findingId: Scalars['ID']['output'];
  /** First seen, as stored. */
  readonly firstSeen: Maybe<Scalars['String']['output']>;
  /** Last seen, as stored. */
  readonly lastSeen: Maybe<Scalars['String']['output']>;
  /** Package. */
  readonly packageName: Maybe<Scalars['String']['output']>;
  /** Its version. */
  readonly packageVersion: Maybe<Scalars['String']['output']>;
  /** Run that published it. */
  readonly runId: Scalars['String']['output'];
  /** Severity, whatever its stored case. */
  readonly severity: Severity;
  /** The stored word. */
  readonly severityRaw: Maybe<Scalars['String']['output']>;
  /** What found it. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** Status as stored. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Vulnerability id. */
  readonly vulnerabilityId: Maybe<Scalars['String']['output']>;
};

/** A page of published findings. */
export type PublishedFindingConnection = {
  readonly __typename?: 'PublishedFindingConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<Maybe<PublishedFindingEdge>>;
  /** The items. */
  readonly nodes: ReadonlyArray<Maybe<PublishedFinding>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a page of published findings and its cursor. */
export type PublishedFindingEdge = {
  readonly __typename?: 'PublishedFindingEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<PublishedFinding>;
};

/** Conditions on published findings; all given ones must hold. */
export type PublishedFindingFilter = {
  /** Exactly this package. */
  readonly packageName?: InputMaybe<Scalars['String']['input']>;
  /** One of these severities. */
  readonly severity?: InputMaybe<ReadonlyArray<Severity>>;
  /** One of these statuses, in lower case. */
  readonly status?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Exactly this vulnerability. */
  readonly vulnerabilityId?: InputMaybe<Scalars['String']['input']>;
};

/** A purge of idempotency records. */
export type PurgeIdempotencyKeysInput = {
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a purge has deleted. */
export type PurgeIdempotencyKeysPayload = MutationPayload & {
  readonly __typename?: 'PurgeIdempotencyKeysPayload';
  /** The entry `idempotency.purged` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Number of records that are gone. */
  readonly purgedCount: Scalars['Int']['output'];
  /** Whether the purge had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which agent to set into quarantine. */
export type QuarantineFleetAgentInput = {
  /** Id of the agent. */
  readonly agentId: Scalars['String']['input'];
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The agent that was set into quarantine. */
export type QuarantineFleetAgentPayload = MutationPayload & {
  readonly __typename?: 'QuarantineFleetAgentPayload';
  /** The entry `fleet.quarantine` of the audit chain; that of the policy follows it. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The agent as it is now; null when it is gone. */
  readonly fleetAgent: Maybe<FleetAgent>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * The analytics store: ClickHouse. Its fields are routed one by one; each answers a parity error where no analytics store is configured. Nothing here is
   * evidence: the audit chain, the fleet and the trends have their own root fields.
   */
  readonly analytics: Maybe<Analytics>;
  /** One API key. Null when there is none in the caller's tenant. */
  readonly apiKey: Maybe<ApiKey>;
  /** API keys of the caller's tenant, newest first unless ordered otherwise. Hashes and salts are never exposed. */
  readonly apiKeys: Maybe<ApiKeyConnection>;
  /** The attack path between two nodes. Null when the snapshot has none: agent-bom keeps one path per source and target. */
  readonly attackPath: Maybe<AttackPath>;
  /**
   * Attack paths of one snapshot, by composite risk (highest first), then source and target. The caller's own tenant only. A cursor is bound to its
   * snapshot: give `scanId` to page on while new snapshots may arrive.
   */
  readonly attackPaths: Maybe<AttackPathConnection>;
  /** The audit chain of the caller's tenant as a whole: its head, its checkpoint, and whether it is intact. */
  readonly auditChain: Maybe<AuditChain>;
  /** One audit entry. Null when there is none in the caller's tenant. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The HMAC-chained control-plane audit trail of the caller's tenant, newest first. Not the gateway policy trail. */
  readonly auditLog: Maybe<AuditEntryConnection>;
  /**
   * What changed between the results of two scan jobs. Findings are told apart by vulnerability and package, so one that several agents share counts
   * once. NOT_FOUND, naming the argument, when a job is gone (finished jobs are short-lived) or has no result. Reads job results, so the entity behind
   * it is scan jobs.
   */
  readonly baselineComparison: Maybe<BaselineComparison>;
  /** The deployment itself: which stores it has, what state they are in, and what each offers. Probes are made when selected; nothing is inferred from configuration. */
  readonly controlPlane: Maybe<ControlPlane>;
  /**
   * What the tenant's enabled policies would decide about a tool call. A dry run: nothing is written, unlike `POST /v1/gateway/evaluate`. Policies are
   * asked in the order of their names, then ids. The first policy in enforce mode that denies blocks the call; without one, the first in audit mode that
   * denies raises an alert.
   */
  readonly evaluateGatewayPolicies: Maybe<GatewayPolicyEvaluation>;
  /** One exception. Null when there is none in the caller's tenant. */
  readonly exception: Maybe<Exception>;
  /** Which exception a finding matches, by the rules of agent-bom: active ones newest first, then approved ones; the first match wins. */
  readonly exceptionMatch: Maybe<ExceptionMatch>;
  /** Exceptions of the caller's tenant, newest first unless ordered otherwise. One table holds three kinds: see `kind`. */
  readonly exceptions: Maybe<ExceptionConnection>;
  /**
   * What running a document would do, without running it: where each root field would go and why, the tables and the tenant predicate behind it,
   * the estimated cost, and every parity error the real call would give. Opens no connection.
   */
  readonly explain: Maybe<Explanation>;
  /** One fleet agent by the id its store gave it, whatever its state. Null when there is none in the caller's tenant. */
  readonly fleetAgent: Maybe<FleetAgent>;
  /**
   * Fleet agents of the caller's tenant, by name unless ordered otherwise. Quarantined and decommissioned agents are left out unless the filter names
   * states or sets `includeQuarantined`.
   */
  readonly fleetAgents: Maybe<FleetAgentConnection>;
  /** One endpoint by its id. Null when there is none in the caller's tenant. */
  readonly fleetEndpoint: Maybe<FleetEndpoint>;
  /** Inventory summaries of the tenant's endpoints, last changed first unless ordered otherwise. */
  readonly fleetEndpoints: Maybe<FleetEndpointConnection>;
  /** Numbers over all fleet agents of the tenant, quarantined and decommissioned ones included. */
  readonly fleetStats: Maybe<FleetStats>;
  /** Gateway policies of the caller's tenant, by name unless ordered otherwise. */
  readonly gatewayPolicies: Maybe<GatewayPolicyConnection>;
  /** One gateway policy by the id its store gave it. Null when there is none in the caller's tenant. */
  readonly gatewayPolicy: Maybe<GatewayPolicy>;
  /** Decisions of gateway policies in the caller's tenant, newest first unless ordered otherwise. Not the audit chain: changes of policies are there. */
  readonly gatewayPolicyAudit: Maybe<GatewayPolicyDecisionConnection>;
  /** Number of decisions by action, over the whole tenant or those that match the filter, and the tenant's policies in numbers. */
  readonly gatewayPolicyAuditStats: Maybe<GatewayPolicyAuditStats>;
  /** One decision by its id. Null when there is none in the caller's tenant. */
  readonly gatewayPolicyDecision: Maybe<GatewayPolicyDecision>;
  /** Saved filters of the tenant's graph console, by name. */
  readonly graphFilterPresets: Maybe<GraphFilterPresetConnection>;
  /** One node by the id its writer gave it. Null when the snapshot has no such node. */
  readonly graphNode: Maybe<GraphNode>;
  /**
   * One shortest path from a node to every node it reaches over traversable edges: the tree of a breadth-first walk that takes edges by source, target and
   * relationship. Nearest first, then in the order of discovery. Walks at most 5,000 nodes and 25,000 edges. Null when the snapshot has no such node.
   */
  readonly graphPaths: Maybe<GraphPathConnection>;
  /**
   * One snapshot of the graph: the latest when no scan id is given, that is the largest by creation time, then scan id. The latest is resolved once per
   * operation: all fields of one operation see the same snapshot. Null when there is none.
   */
  readonly graphSnapshot: Maybe<GraphSnapshot>;
  /** Graph snapshots of the caller's tenant, newest first unless ordered otherwise. agent-bom keeps one per graded scan, for 180 days by default. */
  readonly graphSnapshots: Maybe<GraphSnapshotConnection>;
  /**
   * Walks a snapshot level by level from one or more nodes. Always answers within its limits and says in `completeness` what they cut off. Null when there
   * is no such snapshot.
   */
  readonly graphTraverse: Maybe<GraphTraversal>;
  /** Idempotency records of the caller's tenant, newest first. */
  readonly idempotencyKeys: Maybe<IdempotencyKeyConnection>;
  /**
   * Looks an object up by its global id. Null when it does not exist in the caller's tenant; BAD_USER_INPUT when the id is malformed.
   * The rule of the object's own root field applies.
   */
  readonly node: Maybe<Node>;
  /** Posture points of the caller's tenant, newest first: one per completed, graded scan. */
  readonly postureHistory: Maybe<TrendPointConnection>;
  /**
   * The caller's own read budget in the running window, this operation included. An operation counts as one hit, and as one more for every further 1,000
   * units of its estimated cost. `docs/cost.md` has the arithmetic.
   */
  readonly rateLimit: Maybe<RateLimit>;
  /** Rate-limit buckets of the caller's tenant. Buckets of addresses and of single credentials belong to no tenant and are not shown. */
  readonly rateLimits: Maybe<RateLimitBucketConnection>;
  /** The three roles and what each may do. */
  readonly roles: Maybe<ReadonlyArray<RoleSummary>>;
  /** One scan job by the id its store gave it. Null when there is none in the caller's tenant. */
  readonly scanJob: Maybe<ScanJob>;
  /** Number of scan jobs by status, over the whole tenant or those that match the filter. */
  readonly scanJobStats: Maybe<ScanJobStats>;
  /** Scan jobs of the caller's tenant, newest first unless ordered otherwise. Finished jobs are short-lived in agent-bom (one hour by default). */
  readonly scanJobs: Maybe<ScanJobConnection>;
  /** One schedule. Null when there is none in the caller's tenant. */
  readonly schedule: Maybe<Schedule>;
  /** Scan schedules of the caller's tenant, by id unless ordered otherwise. */
  readonly schedules: Maybe<ScheduleConnection>;
  /** Who the caller is and what it may do: the same object as agent-bom's `GET /v1/auth/me`. */
  readonly session: Maybe<Session>;
  /** One registered source. Null when there is none in the caller's tenant. */
  readonly source: Maybe<Source>;
  /** Registered sources of the caller's tenant, last changed first unless ordered otherwise. */
  readonly sources: Maybe<SourceConnection>;
  /** The posture point of one scan. Null when there is none in the caller's tenant. */
  readonly trendPoint: Maybe<TrendPoint>;
  /**
   * Posture over time, in buckets. Read from ClickHouse where that is configured, otherwise computed from the posture points; `servedBy` says which. ClickHouse
   * keeps no posture score: pin the transactional store with `backend` where the score matters.
   */
  readonly trends: Maybe<TrendSeries>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryApiKeyArgs = {
  backend: InputMaybe<Backend>;
  keyId: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryApiKeysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ApiKeyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ApiKeyOrder>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryAttackPathArgs = {
  backend: InputMaybe<Backend>;
  scanId: InputMaybe<Scalars['ID']['input']>;
  source: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryAttackPathsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AttackPathFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<AttackPathOrder>;
  scanId: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryAuditChainArgs = {
  backend: InputMaybe<Backend>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryAuditEntryArgs = {
  backend: InputMaybe<Backend>;
  entryId: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryAuditLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AuditEntryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<AuditEntryOrder>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryBaselineComparisonArgs = {
  backend: InputMaybe<Backend>;
  currentJobId: Scalars['ID']['input'];
  previousJobId: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryEvaluateGatewayPoliciesArgs = {
  backend: InputMaybe<Backend>;
  honourBindings?: Scalars['Boolean']['input'];
  input: EvaluateGatewayPoliciesInput;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryExceptionArgs = {
  backend: InputMaybe<Backend>;
  exceptionId: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryExceptionMatchArgs = {
  backend: InputMaybe<Backend>;
  input: ExceptionMatchInput;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryExceptionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ExceptionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ExceptionOrder>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryExplainArgs = {
  document: Scalars['String']['input'];
  operationName: InputMaybe<Scalars['String']['input']>;
  variables: InputMaybe<Scalars['JSON']['input']>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryFleetAgentArgs = {
  agentId: Scalars['ID']['input'];
  backend: InputMaybe<Backend>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryFleetAgentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FleetAgentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<FleetAgentOrder>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryFleetEndpointArgs = {
  backend: InputMaybe<Backend>;
  endpointId: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryFleetEndpointsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FleetEndpointFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<FleetEndpointOrder>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryFleetStatsArgs = {
  backend: InputMaybe<Backend>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryGatewayPoliciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GatewayPolicyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GatewayPolicyOrder>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryGatewayPolicyArgs = {
  backend: InputMaybe<Backend>;
  policyId: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryGatewayPolicyAuditArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GatewayPolicyDecisionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GatewayPolicyDecisionOrder>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryGatewayPolicyAuditStatsArgs = {
  backend: InputMaybe<Backend>;
  filter: InputMaybe<GatewayPolicyDecisionFilter>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryGatewayPolicyDecisionArgs = {
  backend: InputMaybe<Backend>;
  entryId: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryGraphFilterPresetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GraphFilterPresetFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GraphFilterPresetOrder>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryGraphNodeArgs = {
  backend: InputMaybe<Backend>;
  nodeId: Scalars['ID']['input'];
  scanId: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryGraphPathsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: Scalars['Int']['input'];
  scanId: InputMaybe<Scalars['ID']['input']>;
  source: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryGraphSnapshotArgs = {
  backend: InputMaybe<Backend>;
  id: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryGraphSnapshotsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GraphSnapshotFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GraphSnapshotOrder>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryGraphTraverseArgs = {
  backend: InputMaybe<Backend>;
  input: GraphTraverseInput;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryIdempotencyKeysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<IdempotencyKeyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryNodeArgs = {
  backend: InputMaybe<Backend>;
  id: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryPostureHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TrendPointFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TrendPointOrder>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryRateLimitArgs = {
  backend: InputMaybe<Backend>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryRateLimitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryScanJobArgs = {
  backend: InputMaybe<Backend>;
  jobId: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryScanJobStatsArgs = {
  backend: InputMaybe<Backend>;
  filter: InputMaybe<ScanJobFilter>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryScanJobsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ScanJobFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ScanJobOrder>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryScheduleArgs = {
  backend: InputMaybe<Backend>;
  scheduleId: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QuerySchedulesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ScheduleFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ScheduleOrder>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QuerySourceArgs = {
  backend: InputMaybe<Backend>;
  sourceId: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  backend: InputMaybe<Backend>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SourceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<SourceOrder>;
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryTrendPointArgs = {
  backend: InputMaybe<Backend>;
  scanId: Scalars['ID']['input'];
};


/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type QueryTrendsArgs = {
  backend: InputMaybe<Backend>;
  bucket?: TrendBucketSize;
  window: TrendWindow;
};

/** A caller's budget. */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** Bucket that is counted. */
  readonly bucketKey: Scalars['String']['output'];
  /** Estimated cost of this operation, in cost units; null when it was not estimated. */
  readonly cost: Maybe<Scalars['Int']['output']>;
  /** Hits that this operation counts for; null when it is not limited, or when the budget is read from a store. */
  readonly hits: Maybe<Scalars['Int']['output']>;
  /** Hits allowed per window of 60 seconds; for an operation that is in no hurry, its part of them; 2147483647 when nothing is limited. */
  readonly limit: Scalars['Int']['output'];
  /** Hits left in the running window. */
  readonly remaining: Scalars['Int']['output'];
  /** When the oldest hit of the window leaves it; now when there is none. */
  readonly resetAt: Scalars['DateTime']['output'];
  /** Whether other processes, agent-bom's among them, count in the same bucket. False while this process counts on its own. */
  readonly shared: Scalars['Boolean']['output'];
};

/** State of one rate-limit bucket. */
export type RateLimitBucket = Node & {
  readonly __typename?: 'RateLimitBucket';
  /** Key of the bucket: scope and kind, for example `tenant:acme:read`. */
  readonly bucketKey: Scalars['String']['output'];
  /** Oldest request on record. */
  readonly firstHitAt: Maybe<Scalars['DateTime']['output']>;
  /** Requests on record, older ones included until the limiter removes them. */
  readonly hits: Scalars['Int']['output'];
  /** Requests of the last 60 seconds, the sliding window of the limiter. Where the store keeps fixed windows: those of windows that began in it. */
  readonly hitsInWindow: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** What the bucket limits: `read`, `scan`, or another last part of the key. */
  readonly kind: Scalars['String']['output'];
  /** Newest request on record. */
  readonly lastHitAt: Maybe<Scalars['DateTime']['output']>;
  /** Whose bucket it is, for example `tenant:acme`. */
  readonly scope: Scalars['String']['output'];
  /** Table the state was read from: `api_rate_limit_hits` has a row per request, `api_rate_limits` a row per fixed window. */
  readonly storage: Scalars['String']['output'];
  /** Oldest request of the last 60 seconds; null when there is none. */
  readonly windowStartedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of rate-limit buckets. */
export type RateLimitBucketConnection = {
  readonly __typename?: 'RateLimitBucketConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<RateLimitBucketEdge>>;
  /** Items of the page. */
  readonly nodes: ReadonlyArray<Maybe<RateLimitBucket>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of rate-limit buckets that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a page of rate-limit buckets and its cursor. */
export type RateLimitBucketEdge = {
  readonly __typename?: 'RateLimitBucketEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<RateLimitBucket>;
};

/** A result to store. */
export type RecordScanResultInput = {
  /** Why it failed. */
  readonly error?: InputMaybe<Scalars['String']['input']>;
  /** Whether the scan failed. */
  readonly failed: Scalars['Boolean']['input'];
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Job it belongs to; a new one when left out. */
  readonly jobId?: InputMaybe<Scalars['String']['input']>;
  /** The report, an object. Kept as it is. */
  readonly result: Scalars['JSON']['input'];
  /** Where it comes from; for a new job. */
  readonly sourceId?: InputMaybe<Scalars['String']['input']>;
};

/** The job whose result was stored. */
export type RecordScanResultPayload = MutationPayload & {
  readonly __typename?: 'RecordScanResultPayload';
  /** The entry `scan.result_recorded` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The job as it is now; null when it has been deleted since. */
  readonly scanJob: Maybe<ScanJob>;
};

/** The posture after one graded scan. */
export type RecordTrendPointInput = {
  /** Critical ones. */
  readonly critical: Scalars['Int']['input'];
  /** High ones. */
  readonly high: Scalars['Int']['input'];
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Low ones. */
  readonly low: Scalars['Int']['input'];
  /** Medium ones. */
  readonly medium: Scalars['Int']['input'];
  /** Grade, for example `B`. */
  readonly postureGrade: Scalars['String']['input'];
  /** Score, 0 (worst) to 100. */
  readonly postureScore: Scalars['Float']['input'];
  /** Id of the scan that was graded; a second point of the same scan replaces the first. */
  readonly scanId: Scalars['String']['input'];
  /** When the scan completed. Absent: now. */
  readonly timestamp?: InputMaybe<Scalars['DateTime']['input']>;
  /** Number of vulnerabilities, those of unknown severity included. */
  readonly totalVulns: Scalars['Int']['input'];
};

/** A recorded posture point. */
export type RecordTrendPointPayload = MutationPayload & {
  readonly __typename?: 'RecordTrendPointPayload';
  /** The entry `trend.record` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Whether the point had already been recorded with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The point as it is now; null when it is gone. */
  readonly trendPoint: Maybe<TrendPoint>;
};

/** Which bucket to empty. */
export type ResetRateLimitInput = {
  /** Key of the bucket, for example `tenant:acme:read`; only those of the caller's tenant can be reset. */
  readonly bucketKey: Scalars['String']['input'];
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An emptied bucket. */
export type ResetRateLimitPayload = MutationPayload & {
  readonly __typename?: 'ResetRateLimitPayload';
  /** The entry `rate_limit.reset` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Key of the bucket. */
  readonly bucketKey: Scalars['String']['output'];
  /** Number of hits that are forgotten. */
  readonly forgottenHits: Scalars['Int']['output'];
  /** Whether the bucket had already been emptied with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which key to revoke. */
export type RevokeApiKeyInput = {
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the key. */
  readonly keyId: Scalars['String']['input'];
};

/** The key that was revoked. */
export type RevokeApiKeyPayload = MutationPayload & {
  readonly __typename?: 'RevokeApiKeyPayload';
  /** The key as it is now. */
  readonly apiKey: Maybe<ApiKey>;
  /** The entry `auth.key_revoked` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which exception to revoke. */
export type RevokeExceptionInput = {
  /** Id of the exception. */
  readonly exceptionId: Scalars['String']['input'];
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The exception that was revoked. */
export type RevokeExceptionPayload = MutationPayload & {
  readonly __typename?: 'RevokeExceptionPayload';
  /** The entry `exception_revoke` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The exception as it is now; null when it has been deleted since. */
  readonly exception: Maybe<Exception>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** How a stored risk was read; agent-bom's producers use two scales. */
export type RiskScale =
  /** The stored value is at most 10: read as 0 to 10 and multiplied by ten. */
  | 'CVSS_0_10'
  /** The stored value is above 10: read as 0 to 100. */
  | 'PERCENT_0_100';

/** Roles, lowest first. Each includes what the ones before it may do. */
export type Role =
  /** Everything. */
  | 'ADMIN'
  /** Reads audit data; runs scans and workflows. */
  | 'ANALYST'
  /** Read-only. */
  | 'VIEWER';

/** A role in words. */
export type RoleSummary = {
  readonly __typename?: 'RoleSummary';
  /** What it can do. */
  readonly canDo: ReadonlyArray<Scalars['String']['output']>;
  /** What it can see. */
  readonly canSee: ReadonlyArray<Scalars['String']['output']>;
  /** What it cannot do. */
  readonly cannotDo: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the capabilities it has. */
  readonly capabilities: ReadonlyArray<Scalars['String']['output']>;
  /** All capabilities, and whether the role has them. */
  readonly capabilityMatrix: ReadonlyArray<Capability>;
  /** What the role is for. */
  readonly description: Scalars['String']['output'];
  /** Name shown to people. */
  readonly displayName: Scalars['String']['output'];
  /** The role. */
  readonly role: Role;
  /** Name that user interfaces use: `viewer`, `contributor` or `admin`. */
  readonly uiRole: Scalars['String']['output'];
};

/** Which key to rotate. */
export type RotateApiKeyInput = {
  /** When the successor expires; after the default life when left out. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the key. */
  readonly keyId: Scalars['String']['input'];
  /** Name of the successor; that of the old key when left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How long the old key works on; the configured default when left out. */
  readonly overlapSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** The successor of a key. */
export type RotateApiKeyPayload = MutationPayload & {
  readonly __typename?: 'RotateApiKeyPayload';
  /** The successor without its secret. */
  readonly apiKey: Maybe<ApiKey>;
  /** The entry `auth.key_rotated` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The key itself, shown once. Null in a replay. */
  readonly rawKey: Maybe<Scalars['String']['output']>;
  /** The key it replaces. */
  readonly replaced: Maybe<ApiKey>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A runtime event. */
export type RuntimeEvent = {
  readonly __typename?: 'RuntimeEvent';
  /** Agent it concerns. */
  readonly agentName: Maybe<Scalars['String']['output']>;
  /** What detected it. */
  readonly detector: Maybe<Scalars['String']['output']>;
  /** Id of the event. */
  readonly eventId: Scalars['ID']['output'];
  /** Type of event. */
  readonly eventType: Scalars['String']['output'];
  /** What happened. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Request it belongs to. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Session of the agent. */
  readonly sessionId: Maybe<Scalars['String']['output']>;
  /** Severity, whatever its stored case. */
  readonly severity: Severity;
  /** The stored word. */
  readonly severityRaw: Maybe<Scalars['String']['output']>;
  /** Source that sent it. */
  readonly sourceId: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  readonly timestamp: Scalars['DateTime']['output'];
  /** Tool that was called. */
  readonly toolName: Maybe<Scalars['String']['output']>;
  /** Trace it belongs to. */
  readonly traceId: Maybe<Scalars['String']['output']>;
};

/** Runtime events within one bucket. */
export type RuntimeEventBucket = {
  readonly __typename?: 'RuntimeEventBucket';
  /** Number of events; exact beyond 32 bits. */
  readonly events: Scalars['BigInt']['output'];
  /** Those of severity critical and high. */
  readonly severe: Scalars['BigInt']['output'];
  /** Start of the bucket. */
  readonly start: Scalars['DateTime']['output'];
};

/** A page of runtime events. */
export type RuntimeEventConnection = {
  readonly __typename?: 'RuntimeEventConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<Maybe<RuntimeEventEdge>>;
  /** The items. */
  readonly nodes: ReadonlyArray<Maybe<RuntimeEvent>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** Runtime events of one type and severity. */
export type RuntimeEventCount = {
  readonly __typename?: 'RuntimeEventCount';
  /** Agents they come from. */
  readonly agents: Scalars['Int']['output'];
  /** Type of event. */
  readonly eventType: Scalars['String']['output'];
  /** Number of events; exact beyond 32 bits. */
  readonly events: Scalars['BigInt']['output'];
  /** Severity, whatever its stored case. */
  readonly severity: Severity;
};

/** An item of a page of runtime events and its cursor. */
export type RuntimeEventEdge = {
  readonly __typename?: 'RuntimeEventEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<RuntimeEvent>;
};

/** Conditions on runtime events; all given ones must hold. */
export type RuntimeEventFilter = {
  /** Exactly this agent. */
  readonly agentName?: InputMaybe<Scalars['String']['input']>;
  /** Before this instant. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** One of these types. */
  readonly eventType?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At or after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** One of these severities. */
  readonly severity?: InputMaybe<ReadonlyArray<Severity>>;
  /** Exactly this tool. */
  readonly toolName?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this trace. */
  readonly traceId?: InputMaybe<Scalars['String']['input']>;
};

/** A runtime event to store. */
export type RuntimeEventInput = {
  /** Agent it concerns. */
  readonly agentName?: InputMaybe<Scalars['String']['input']>;
  /** What detected it. */
  readonly detector?: InputMaybe<Scalars['String']['input']>;
  /** Id of the event; the hash of the event when left out. */
  readonly eventId?: InputMaybe<Scalars['String']['input']>;
  /** Type of event. */
  readonly eventType: Scalars['String']['input'];
  /** What happened. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** Request it belongs to. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** Session of the agent. */
  readonly sessionId?: InputMaybe<Scalars['String']['input']>;
  /** Severity. */
  readonly severity: Severity;
  /** Source that sends it. */
  readonly sourceId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; stored in whole seconds. */
  readonly timestamp: Scalars['DateTime']['input'];
  /** Tool that was called. */
  readonly toolName?: InputMaybe<Scalars['String']['input']>;
  /** Trace it belongs to. */
  readonly traceId?: InputMaybe<Scalars['String']['input']>;
};

/** A filter to save. */
export type SaveGraphFilterPresetInput = {
  /** What it is for. */
  readonly description: Scalars['String']['input'];
  /** The filters, an object of at most 16 KiB in the console's own shape. */
  readonly filters: Scalars['JSON']['input'];
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name, unique within the tenant. */
  readonly name: Scalars['String']['input'];
};

/** A saved filter preset. */
export type SaveGraphFilterPresetPayload = MutationPayload & {
  readonly __typename?: 'SaveGraphFilterPresetPayload';
  /** The entry `graph.preset_saved` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The preset as it is now; null when it has been deleted since. */
  readonly graphFilterPreset: Maybe<GraphFilterPreset>;
  /** Whether the preset had already been saved with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** One finding of a scan result. */
export type ScanFinding = {
  readonly __typename?: 'ScanFinding';
  /** Names of affected agents. */
  readonly affectedAgents: ReadonlyArray<Scalars['String']['output']>;
  /** CVSS base score, 0 to 10. */
  readonly cvssScore: Maybe<Scalars['Float']['output']>;
  /** First version without the finding. */
  readonly fixedVersion: Maybe<Scalars['String']['output']>;
  /** Whether the vulnerability is known to be exploited (CISA KEV). */
  readonly isKev: Maybe<Scalars['Boolean']['output']>;
  /** Affected package. */
  readonly packageName: Maybe<Scalars['String']['output']>;
  /** Affected version. */
  readonly packageVersion: Maybe<Scalars['String']['output']>;
  /** The finding exactly as stored. */
  readonly raw: Scalars['JSON']['output'];
  /** Risk score of the finding, 0 to 10, as the scanner gave it. */
  readonly riskScore: Maybe<Scalars['Float']['output']>;
  /** Severity. */
  readonly severity: Severity;
  /** Severity exactly as stored. */
  readonly severityRaw: Maybe<Scalars['String']['output']>;
  /** Title of the finding. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Vulnerability or advisory id; null for findings of another kind. */
  readonly vulnerabilityId: Maybe<Scalars['String']['output']>;
};

/** A page of findings. */
export type ScanFindingConnection = {
  readonly __typename?: 'ScanFindingConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<ScanFindingEdge>>;
  /** Findings of the page. */
  readonly nodes: ReadonlyArray<Maybe<ScanFinding>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of findings of the result. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A finding and its cursor. */
export type ScanFindingEdge = {
  readonly __typename?: 'ScanFindingEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Maybe<ScanFinding>;
};

/** One scan of one or more targets. */
export type ScanJob = Node & {
  readonly __typename?: 'ScanJob';
  /** Batch that this job, parent or child, belongs to. */
  readonly batchId: Maybe<Scalars['String']['output']>;
  /** Ids of the batch children; empty unless this is a batch parent. */
  readonly childJobIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The batch children, in target order. */
  readonly children: ReadonlyArray<Maybe<ScanJob>>;
  /** When it ended. Stays null for a job that was cancelled while no worker owned it. */
  readonly completedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the job was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why the job failed. Only set for failed jobs. */
  readonly error: Maybe<Scalars['String']['output']>;
  /** Findings of the result, one page at a time, in the order of the document. Empty when the job has no result. */
  readonly findings: ScanFindingConnection;
  /** The graph snapshot that this job left: the one whose scan id is that of the result, or the job's own id. Null when there is none. */
  readonly graphSnapshot: Maybe<GraphSnapshot>;
  readonly id: Scalars['ID']['output'];
  /** Id as stored, for example a UUID. */
  readonly jobId: Scalars['ID']['output'];
  /** The batch parent. */
  readonly parent: Maybe<ScanJob>;
  /** Id of the batch parent; null for parents and single jobs. */
  readonly parentJobId: Maybe<Scalars['ID']['output']>;
  /** Progress events, oldest first, at most the last 500. */
  readonly progress: ReadonlyArray<ScanProgressEvent>;
  /** The scan request, sanitised before storage: credentials removed, absolute paths reduced to their last segment. */
  readonly request: Maybe<Scalars['JSON']['output']>;
  /** The stored result document, whole. Can be hundreds of kilobytes; read only when selected. */
  readonly result: Maybe<Scalars['JSON']['output']>;
  /** Format the result was rendered in. */
  readonly resultFormat: Maybe<Scalars['String']['output']>;
  /** The schedule that started the job; null when it was deleted since. */
  readonly schedule: Maybe<Schedule>;
  /** Schedule that started it. */
  readonly scheduleId: Maybe<Scalars['ID']['output']>;
  /** The registered source it scanned; null for pushed results and deleted sources. */
  readonly source: Maybe<Source>;
  /** Registry id, pushed external id or `cloud-connection:<id>` that the job scanned. */
  readonly sourceId: Maybe<Scalars['String']['output']>;
  /** When a worker started it. */
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  /** State of the job. A row stays PENDING while a worker runs it: agent-bom persists RUNNING only for batch parents. */
  readonly status: ScanJobStatus;
  /** Status exactly as stored. */
  readonly statusRaw: Scalars['String']['output'];
  /** Counts and outcome of the result, without its findings. */
  readonly summary: Maybe<ScanSummary>;
  /** Target of a batch child: the request field, its value and its ordinal. */
  readonly target: Maybe<ScanTarget>;
  /** Number of targets in the batch. */
  readonly targetCount: Maybe<Scalars['Int']['output']>;
  /** Position of a batch child, from 1. */
  readonly targetIndex: Maybe<Scalars['Int']['output']>;
  /** The posture point this job produced; null when it was not graded. */
  readonly trendPoint: Maybe<TrendPoint>;
  /** Who or what started it: a key name, `scheduler`, `<actor>:source:<id>`. */
  readonly triggeredBy: Maybe<Scalars['String']['output']>;
};


/** One scan of one or more targets. */
export type ScanJobFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of scan jobs. */
export type ScanJobConnection = {
  readonly __typename?: 'ScanJobConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<ScanJobEdge>>;
  /** Jobs of the page. */
  readonly nodes: ReadonlyArray<Maybe<ScanJob>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of jobs that match the filter; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A scan job and its cursor. */
export type ScanJobEdge = {
  readonly __typename?: 'ScanJobEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The job. */
  readonly node: Maybe<ScanJob>;
};

/** Conditions on scan jobs; all given ones must hold. */
export type ScanJobFilter = {
  /** Belongs to this batch. */
  readonly batchId?: InputMaybe<Scalars['String']['input']>;
  /** Literal, case-insensitive (ASCII) substring of the job id, actor, schedule id, target, or source id. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Created before this instant. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Created at or after this instant. */
  readonly createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Child of this batch parent. */
  readonly parentJobId?: InputMaybe<Scalars['ID']['input']>;
  /** Started by this schedule. */
  readonly scheduleId?: InputMaybe<Scalars['ID']['input']>;
  /** Scanned this source. */
  readonly sourceId?: InputMaybe<Scalars['String']['input']>;
  /** Any of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ScanJobStatus>>;
  /** Started by exactly this actor. */
  readonly triggeredBy?: InputMaybe<Scalars['String']['input']>;
};

/** Order of scan jobs. */
export type ScanJobOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: ScanJobOrderField;
};

/** Fields scan jobs can be ordered by. */
export type ScanJobOrderField =
  /** Completion time; unfinished jobs sort as the smallest. */
  | 'COMPLETED_AT'
  /** Creation time. */
  | 'CREATED_AT'
  /** Status, alphabetically as stored. */
  | 'STATUS';

/** Number of scan jobs by status. */
export type ScanJobStats = {
  readonly __typename?: 'ScanJobStats';
  /** One entry per status that occurs. */
  readonly byStatus: ReadonlyArray<ScanJobStatusCount>;
  /** All matching jobs. */
  readonly total: Scalars['Int']['output'];
};

/** States of a scan job. */
export type ScanJobStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Finished. */
  | 'DONE'
  /** Finished with an error. */
  | 'FAILED'
  /** Waiting, or running in a worker that does not report. */
  | 'PENDING'
  /** A batch parent with unfinished children. */
  | 'RUNNING'
  /** A stored value this schema does not name; see `statusRaw`. */
  | 'UNKNOWN';

/** Number of scan jobs with one status. */
export type ScanJobStatusCount = {
  readonly __typename?: 'ScanJobStatusCount';
  /** Number of jobs. */
  readonly count: Scalars['Int']['output'];
  /** The status. */
  readonly status: ScanJobStatus;
  /** The status exactly as stored. */
  readonly statusRaw: Scalars['String']['output'];
};

/** Least severities a scan can be told to report. */
export type ScanMinSeverity =
  /** Critical only. */
  | 'CRITICAL'
  /** High and worse. */
  | 'HIGH'
  /** Low and worse. */
  | 'LOW'
  /** Medium and worse. */
  | 'MEDIUM';

/** One progress event of a job. */
export type ScanProgressEvent = {
  readonly __typename?: 'ScanProgressEvent';
  /** When the step ended. */
  readonly completedAt: Maybe<Scalars['DateTime']['output']>;
  /** Text of the event. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Progress of the step in percent, 0 to 100. */
  readonly progressPct: Maybe<Scalars['Float']['output']>;
  /** When the step started. */
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  /** Counts the step reported. */
  readonly stats: Maybe<Scalars['JSON']['output']>;
  /** Status of the step; null for free text. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Pipeline step (`discovery`, `extraction`, `scanning`, `enrichment`, `analysis`, `output`); null for free text. */
  readonly stepId: Maybe<Scalars['String']['output']>;
};

/** A scan as the analytics store knows it. */
export type ScanRecord = {
  readonly __typename?: 'ScanRecord';
  /** Agents. */
  readonly agents: Scalars['Int']['output'];
  /** OWASP AISVS score. */
  readonly aisvsScore: Scalars['Float']['output'];
  /** Critical ones. */
  readonly critical: Scalars['Int']['output'];
  /** How long it took, in milliseconds. */
  readonly durationMs: Scalars['BigInt']['output'];
  /** Whether runtime evidence was correlated. */
  readonly hasRuntimeCorrelation: Scalars['Boolean']['output'];
  /** High ones. */
  readonly high: Scalars['Int']['output'];
  /** Packages. */
  readonly packages: Scalars['Int']['output'];
  /** Grade, for example `B`. */
  readonly postureGrade: Maybe<Scalars['String']['output']>;
  /** Scan id; that of the scan job when the scan was one. */
  readonly scanId: Scalars['ID']['output'];
  /** What wrote the record, for example `api`. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** When it was stored. */
  readonly timestamp: Scalars['DateTime']['output'];
  /** Vulnerabilities. */
  readonly vulnerabilities: Scalars['Int']['output'];
};

/** A page of scans. */
export type ScanRecordConnection = {
  readonly __typename?: 'ScanRecordConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<Maybe<ScanRecordEdge>>;
  /** The items. */
  readonly nodes: ReadonlyArray<Maybe<ScanRecord>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a page of scans and its cursor. */
export type ScanRecordEdge = {
  readonly __typename?: 'ScanRecordEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<ScanRecord>;
};

/** Conditions on scans; all given ones must hold. */
export type ScanRecordFilter = {
  /** Before this instant. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Written by one of these. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What to scan, and how: the members of agent-bom's scan request. At most 100 targets together. */
export type ScanRequestInput = {
  /** Agent projects. */
  readonly agentProjects: ReadonlyArray<Scalars['String']['input']>;
  /** Whether its answers must be repeatable. */
  readonly aiDeterministic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to let a model explain them. */
  readonly aiEnrich: Scalars['Boolean']['input'];
  /** That model. */
  readonly aiModel: Scalars['String']['input'];
  /** Whether to update the databases first. */
  readonly autoUpdateDb: Scalars['Boolean']['input'];
  /** Connectors. */
  readonly connectors: ReadonlyArray<Scalars['String']['input']>;
  /** Databases, separated by commas. */
  readonly dbSources?: InputMaybe<Scalars['String']['input']>;
  /** Whether to look at the host itself. */
  readonly discoverHost: Scalars['Boolean']['input'];
  /** Whether to say only what would be scanned. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Whether to follow what is discovered. */
  readonly dynamicDiscovery: Scalars['Boolean']['input'];
  /** How far. */
  readonly dynamicMaxDepth: Scalars['Int']['input'];
  /** Whether to look vulnerabilities up. */
  readonly enrich: Scalars['Boolean']['input'];
  /** Not these agents. */
  readonly excludeAgents: ReadonlyArray<Scalars['String']['input']>;
  /** Not these servers. */
  readonly excludeServers: ReadonlyArray<Scalars['String']['input']>;
  /** Result of another scanner. Absolute paths are kept by their last part only. */
  readonly externalScan?: InputMaybe<Scalars['String']['input']>;
  /** Paths. */
  readonly filesystemPaths: ReadonlyArray<Scalars['String']['input']>;
  /** Form of the result document. */
  readonly format: ScanResultFormat;
  /** GitHub Actions workflows. Absolute paths are kept by their last part only. */
  readonly ghaPath?: InputMaybe<Scalars['String']['input']>;
  /** Container images, each up to 512 characters. */
  readonly images: ReadonlyArray<Scalars['String']['input']>;
  /** Inventory file. Absolute paths are kept by their last part only. */
  readonly inventory?: InputMaybe<Scalars['String']['input']>;
  /** Notebook directories. */
  readonly jupyterDirs: ReadonlyArray<Scalars['String']['input']>;
  /** Whether to scan the cluster. */
  readonly k8s: Scalars['Boolean']['input'];
  /** Its namespace. */
  readonly k8sNamespace?: InputMaybe<Scalars['String']['input']>;
  /** Least severity to report. */
  readonly minSeverity?: InputMaybe<ScanMinSeverity>;
  /** Whether to skip the scan for vulnerabilities. */
  readonly noScan: Scalars['Boolean']['input'];
  /** Whether to stay off the network. */
  readonly offline: Scalars['Boolean']['input'];
  /** Repository; not together with paths or other files, and not offline. */
  readonly repoUrl?: InputMaybe<Scalars['String']['input']>;
  /** SBOM file. Absolute paths are kept by their last part only. */
  readonly sbom?: InputMaybe<Scalars['String']['input']>;
  /** Only these agents. */
  readonly scopeAgents: ReadonlyArray<Scalars['String']['input']>;
  /** Only these servers. */
  readonly scopeServers: ReadonlyArray<Scalars['String']['input']>;
  /** Terraform directories. */
  readonly tfDirs: ReadonlyArray<Scalars['String']['input']>;
  /** VEX document. Absolute paths are kept by their last part only. */
  readonly vex?: InputMaybe<Scalars['String']['input']>;
};

/** Forms of a result document. */
export type ScanResultFormat =
  /** CycloneDX. */
  | 'CYCLONEDX'
  /** HTML. */
  | 'HTML'
  /** AI-BOM as JSON. */
  | 'JSON'
  /** SARIF. */
  | 'SARIF'
  /** SPDX. */
  | 'SPDX'
  /** Text. */
  | 'TEXT';

/** Outcome and counts of a scan result. */
export type ScanSummary = {
  readonly __typename?: 'ScanSummary';
  /** Roll-up of a batch parent. */
  readonly aggregation: Maybe<Scalars['JSON']['output']>;
  /** The summary object of the report, whose keys differ between full, pushed and batch results. */
  readonly counts: Maybe<Scalars['JSON']['output']>;
  /** When the report was generated. */
  readonly generatedAt: Maybe<Scalars['DateTime']['output']>;
  /** `complete`, `partial` or `failed`. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** Whether the result was pushed from outside instead of being scanned here. */
  readonly pushed: Scalars['Boolean']['output'];
  /** Version of the report schema. */
  readonly schemaVersion: Maybe<Scalars['String']['output']>;
  /** Number of warnings. */
  readonly warningCount: Maybe<Scalars['Int']['output']>;
};

/** What a batch child scans. */
export type ScanTarget = {
  readonly __typename?: 'ScanTarget';
  /** Field of the scan request the target came from, for example `images`. */
  readonly field: Scalars['String']['output'];
  /** Index inside that field, from 0. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** The target itself; a string, or an object for Kubernetes. */
  readonly value: Maybe<Scalars['JSON']['output']>;
};

/** A recurring scan. */
export type Schedule = Node & {
  readonly __typename?: 'Schedule';
  /** When it was created. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Five fields: minute, hour, day of month, month, day of week. UTC; all five must match, also day of month and day of week (unlike Vixie cron). */
  readonly cronExpression: Scalars['String']['output'];
  /** Whether it fires. */
  readonly enabled: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** Jobs it started, newest first. */
  readonly jobs: ScanJobConnection;
  /** The job of the last run; null when it expired since. */
  readonly lastJob: Maybe<ScanJob>;
  /** The job of the last run. */
  readonly lastJobId: Maybe<Scalars['ID']['output']>;
  /** When it last fired. */
  readonly lastRun: Maybe<Scalars['DateTime']['output']>;
  /** Name given by its creator. */
  readonly name: Scalars['String']['output'];
  /** When it fires next; kept while disabled, so that enabling an overdue schedule fires it within a minute. Null when the expression never matches. */
  readonly nextRun: Maybe<Scalars['DateTime']['output']>;
  /** The next instants at which the expression matches, computed from now; empty when it does not match within 366 days. */
  readonly nextRuns: ReadonlyArray<Scalars['DateTime']['output']>;
  /** Scan request that each run submits. Not validated before the first run. */
  readonly scanConfig: Maybe<Scalars['JSON']['output']>;
  /** Id as stored, for example a UUID. */
  readonly scheduleId: Scalars['ID']['output'];
  /** When it was last changed. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};


/** A recurring scan. */
export type ScheduleJobsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A recurring scan. */
export type ScheduleNextRunsArgs = {
  first: Scalars['Int']['input'];
};

/** A page of schedules. */
export type ScheduleConnection = {
  readonly __typename?: 'ScheduleConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<ScheduleEdge>>;
  /** Items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Schedule>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of schedules that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a page of schedules and its cursor. */
export type ScheduleEdge = {
  readonly __typename?: 'ScheduleEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<Schedule>;
};

/** Conditions on schedules; all given ones must hold. */
export type ScheduleFilter = {
  /** Literal, case-insensitive (ASCII) substring of the id or name. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Next run before this instant. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Enabled, or disabled. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of schedules. */
export type ScheduleOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: ScheduleOrderField;
};

/** Fields schedules can be ordered by. */
export type ScheduleOrderField =
  /** Creation time. */
  | 'CREATED_AT'
  /** Name. */
  | 'NAME'
  /** Next run; schedules without one sort as the smallest. */
  | 'NEXT_RUN'
  /** Id. */
  | 'SCHEDULE_ID';

/** A row of the store's version table. */
export type SchemaComponent = {
  readonly __typename?: 'SchemaComponent';
  /** Component, for example `scan_jobs`. */
  readonly component: Scalars['String']['output'];
  /** `OK`, or `OUTDATED` when the gateway needs a newer one. */
  readonly state: Scalars['String']['output'];
  /** Recorded version. */
  readonly version: Scalars['Int']['output'];
};

/** The caller's session. */
export type Session = {
  readonly __typename?: 'Session';
  /** How the caller was recognised, for example `api_key`, `static_api_key` or `local`. */
  readonly authMethod: Scalars['String']['output'];
  /** Whether requests need a credential; false for the local identity. */
  readonly authRequired: Scalars['Boolean']['output'];
  /** Always true here: a request without a session is refused. */
  readonly authenticated: Scalars['Boolean']['output'];
  /** Ways of signing in that the deployment has configured. */
  readonly configuredModes: ReadonlyArray<Scalars['String']['output']>;
  /** Limits of a managed trial; null outside one. */
  readonly managedTrialEnvelope: Maybe<Scalars['JSON']['output']>;
  /** Whether the deployment is a managed trial; never so behind this gateway. */
  readonly managedTrialMode: Scalars['Boolean']['output'];
  /** Tenants the caller belongs to: exactly the one of the session. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Way of signing in that a user interface should offer. */
  readonly recommendedUiMode: Scalars['String']['output'];
  /** Identifies this request in the log. */
  readonly requestId: Scalars['String']['output'];
  /** Role. */
  readonly role: Role;
  /** What the role may do. */
  readonly roleSummary: RoleSummary;
  /** W3C span id of this answer: 16 hex digits, drawn anew. */
  readonly spanId: Scalars['String']['output'];
  /** Single sign-on provider; null when none is configured. */
  readonly ssoProvider: Maybe<Scalars['String']['output']>;
  /** Key name, or another name of the caller. */
  readonly subject: Scalars['String']['output'];
  /** Tenant of every answer. */
  readonly tenantId: Scalars['String']['output'];
  /** W3C trace id of this answer: 32 hex digits, drawn anew. */
  readonly traceId: Scalars['String']['output'];
};

/** An agent's new state. */
export type SetFleetAgentStateInput = {
  /** Id of the agent. */
  readonly agentId: Scalars['String']['input'];
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The state; not UNKNOWN. */
  readonly state: FleetAgentState;
};

/** The agent whose state was set. */
export type SetFleetAgentStatePayload = MutationPayload & {
  readonly __typename?: 'SetFleetAgentStatePayload';
  /** The entry `fleet.state_update` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The agent as it is now; null when it is gone. */
  readonly fleetAgent: Maybe<FleetAgent>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Severity of a finding or node, lowest first. `UNKNOWN` stands for a stored value this schema does not name; the raw value is kept beside it. */
export type Severity =
  /** Critical. */
  | 'CRITICAL'
  /** High. */
  | 'HIGH'
  /** Informational. */
  | 'INFO'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM'
  /** No severity was stored. */
  | 'NONE'
  /** A stored value this schema does not name. */
  | 'UNKNOWN';

/** A finding whose severity changed. */
export type SeverityChange = {
  readonly __typename?: 'SeverityChange';
  /** Severity in the later result. */
  readonly currentSeverity: Severity;
  /** Severity in the later result, exactly as stored. */
  readonly currentSeverityRaw: Maybe<Scalars['String']['output']>;
  /** Package name. */
  readonly package: Maybe<Scalars['String']['output']>;
  /** Severity in the earlier result. */
  readonly previousSeverity: Severity;
  /** Severity in the earlier result, exactly as stored. */
  readonly previousSeverityRaw: Maybe<Scalars['String']['output']>;
  /** Vulnerability and package, joined by a colon. */
  readonly vulnKey: Scalars['String']['output'];
};

/** A signed statement about an audit chain. */
export type SignedAuditCheckpoint = {
  readonly __typename?: 'SignedAuditCheckpoint';
  /** When the statement was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Number of entries of the chain, before the entry of this very mutation. */
  readonly entryCount: Scalars['Int']['output'];
  /** Id of the last entry; null when the chain was empty. */
  readonly headEntryId: Maybe<Scalars['ID']['output']>;
  /** Signature of the last entry; null when the chain was empty. */
  readonly headSignature: Maybe<Scalars['String']['output']>;
  /** Which key signed it: the first 16 hexadecimal digits of the SHA-256 of the public key. */
  readonly keyId: Scalars['String']['output'];
  /**
   * The statement and its signature: a compact JSON Web Signature (Ed25519, `alg: EdDSA`). `parityql audit verify --checkpoint` takes it, and so does every
   * library for the format.
   */
  readonly token: Scalars['String']['output'];
};

/** Something the control plane scans or takes results from. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Configuration; its keys depend on the kind. */
  readonly config: Maybe<Scalars['JSON']['output']>;
  /** Connector that reads it; only for connector kinds. */
  readonly connectorName: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** How credentials are found, for example `none`. */
  readonly credentialMode: Maybe<Scalars['String']['output']>;
  /** Name of the credential reference; never a secret. */
  readonly credentialRef: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Name shown to people. */
  readonly displayName: Scalars['String']['output'];
  /** Whether runs are allowed. */
  readonly enabled: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** Jobs that scanned it, newest first. */
  readonly jobs: ScanJobConnection;
  /** What it is; fixed at creation. */
  readonly kind: SourceKind;
  /** Kind exactly as stored, for example `scan.repo`. */
  readonly kindRaw: Scalars['String']['output'];
  /** The job of the last run; null when it expired since. */
  readonly lastJob: Maybe<ScanJob>;
  /** The job of the last run. */
  readonly lastJobId: Maybe<Scalars['ID']['output']>;
  /** When it was last run. */
  readonly lastRunAt: Maybe<Scalars['DateTime']['output']>;
  /** Job status when the last run was enqueued; never updated afterwards: see `lastJob.status`. */
  readonly lastRunStatus: Maybe<Scalars['String']['output']>;
  /** Message of the last test. */
  readonly lastTestMessage: Maybe<Scalars['String']['output']>;
  /** Result of the last test. */
  readonly lastTestStatus: Maybe<Scalars['String']['output']>;
  /** When it was last tested. */
  readonly lastTestedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who answers for it. */
  readonly owner: Maybe<Scalars['String']['output']>;
  /** Id as stored, for example a UUID. */
  readonly sourceId: Scalars['ID']['output'];
  /** State. */
  readonly status: SourceStatus;
  /** Status exactly as stored. */
  readonly statusRaw: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** Something the control plane scans or takes results from. */
export type SourceJobsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<SourceEdge>>;
  /** Items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Source>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of sources that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a page of sources and its cursor. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<Source>;
};

/** Conditions on sources; all given ones must hold. */
export type SourceFilter = {
  /** Literal, case-insensitive (ASCII) substring of the id, name, description or owner. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Enabled, or disabled. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Any of these states. */
  readonly status?: InputMaybe<ReadonlyArray<SourceStatus>>;
};

/** Kinds of sources. */
export type SourceKind =
  /** `connector.cloud_read_only` */
  | 'CONNECTOR_CLOUD_READ_ONLY'
  /** `connector.registry` */
  | 'CONNECTOR_REGISTRY'
  /** `connector.warehouse` */
  | 'CONNECTOR_WAREHOUSE'
  /** `ingest.artifact_import` */
  | 'INGEST_ARTIFACT_IMPORT'
  /** `ingest.fleet_sync` */
  | 'INGEST_FLEET_SYNC'
  /** `ingest.result_push` */
  | 'INGEST_RESULT_PUSH'
  /** `ingest.trace_push` */
  | 'INGEST_TRACE_PUSH'
  /** `runtime.gateway` */
  | 'RUNTIME_GATEWAY'
  /** `runtime.proxy` */
  | 'RUNTIME_PROXY'
  /** `scan.cloud` */
  | 'SCAN_CLOUD'
  /** `scan.iac` */
  | 'SCAN_IAC'
  /** `scan.image` */
  | 'SCAN_IMAGE'
  /** `scan.mcp_config` */
  | 'SCAN_MCP_CONFIG'
  /** `scan.repo` */
  | 'SCAN_REPO'
  /** A stored value this schema does not name; the raw value is beside it. */
  | 'UNKNOWN';

/** Order of sources. */
export type SourceOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: SourceOrderField;
};

/** Fields sources can be ordered by. */
export type SourceOrderField =
  /** Name. */
  | 'DISPLAY_NAME'
  /** Time of the last change. */
  | 'UPDATED_AT';

/** States of a source. */
export type SourceStatus =
  /** Registered, not tested since. */
  | 'CONFIGURED'
  /** The last test found a fault. */
  | 'DEGRADED'
  /** Runs are not allowed. */
  | 'DISABLED'
  /** The last test succeeded. */
  | 'HEALTHY'
  /** A stored value this schema does not name; the raw value is beside it. */
  | 'UNKNOWN';

/** Who owns the schema of the stores. */
export type StoreMode =
  /** A running agent-bom: no DDL, ever. */
  | 'ATTACHED'
  /** The gateway: bootstrap SQL is applied by an explicit command, runtime objects are created on first use. */
  | 'MANAGED';

/** A scan job to submit. */
export type SubmitScanJobInput = {
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to scan, and how. */
  readonly request: ScanRequestInput;
  /** Registered source it scans. */
  readonly sourceId?: InputMaybe<Scalars['String']['input']>;
};

/** The job that was submitted. */
export type SubmitScanJobPayload = MutationPayload & {
  readonly __typename?: 'SubmitScanJobPayload';
  /** The entry `scan.submit` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Its children when it is a batch, in the order of the targets. */
  readonly children: ReadonlyArray<Maybe<ScanJob>>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The job as it is now; null when it has been deleted since. */
  readonly scanJob: Maybe<ScanJob>;
};

/** What a backend offers for a logical entity. */
export type SupportLevel =
  /** Aggregations over events; not the records themselves. */
  | 'AGGREGATION_ONLY'
  /** A denormalised copy for analytics; no evidence. */
  | 'ANALYTICS_COPY'
  /** Transactional: read and write as the entity allows. */
  | 'FULL'
  /** Nothing. */
  | 'NONE'
  /** A store class could exist, but no API is wired to it. */
  | 'NOT_WIRED'
  /** Append-only snapshots; not the records themselves. */
  | 'SNAPSHOT_ONLY';

/** An agent as a source sees it. */
export type SyncFleetAgentInput = {
  /** Kind of client, for example `claude-desktop`. */
  readonly agentType: Scalars['String']['input'];
  /** Credentials. */
  readonly credentialCount: Scalars['Int']['input'];
  /** Fingerprint of the device; the strongest part of the canonical id of a new agent. */
  readonly deviceFingerprint?: InputMaybe<Scalars['String']['input']>;
  /** Name it was enrolled under. */
  readonly enrollmentName?: InputMaybe<Scalars['String']['input']>;
  /** Environment it runs in. */
  readonly environment?: InputMaybe<Scalars['String']['input']>;
  /** Device management it is under. */
  readonly mdmProvider?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Who answers for it. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** Packages. */
  readonly packageCount: Scalars['Int']['input'];
  /** MCP servers. */
  readonly serverCount: Scalars['Int']['input'];
  /** Source of this agent. */
  readonly sourceId?: InputMaybe<Scalars['String']['input']>;
  /** Tags; trimmed, sorted, each once. An empty list changes nothing. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What the score is made of, an object. */
  readonly trustFactors?: InputMaybe<Scalars['JSON']['input']>;
  /** Trust score as the source has computed it. */
  readonly trustScore?: InputMaybe<Scalars['Float']['input']>;
  /** Vulnerabilities. */
  readonly vulnCount: Scalars['Int']['input'];
};

/** What a source says of its agents. */
export type SyncFleetInput = {
  /** The agents. */
  readonly agents: ReadonlyArray<SyncFleetAgentInput>;
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Source of the agents that name none; `server-discovery` when left out. */
  readonly sourceId?: InputMaybe<Scalars['String']['input']>;
};

/** What a synchronisation has done. */
export type SyncFleetPayload = MutationPayload & {
  readonly __typename?: 'SyncFleetPayload';
  /** The entry `fleet.sync` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Agents that are new. */
  readonly created: Scalars['Int']['output'];
  /** The agents as they are now, in the order of the call. */
  readonly fleetAgents: ReadonlyArray<Maybe<FleetAgent>>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Agents that were known. */
  readonly updated: Scalars['Int']['output'];
};

/** Which source to test. */
export type TestSourceInput = {
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the source. */
  readonly sourceId: Scalars['String']['input'];
};

/** The source that was tested. */
export type TestSourcePayload = MutationPayload & {
  readonly __typename?: 'TestSourcePayload';
  /** The entry `source.test` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The source as it is now; null when it has been deleted since. */
  readonly source: Maybe<Source>;
};

/** A schedule's new state. */
export type ToggleScheduleInput = {
  /** On or off; the opposite of what it is when left out. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the schedule. */
  readonly scheduleId: Scalars['String']['input'];
};

/** The schedule that was switched. */
export type ToggleSchedulePayload = MutationPayload & {
  readonly __typename?: 'ToggleSchedulePayload';
  /** The entry `schedule.toggle` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Whether the schedule had already been switched with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The schedule as it is now; null when it has been deleted since. */
  readonly schedule: Maybe<Schedule>;
};

/** Posture within one bucket. */
export type TrendBucket = {
  readonly __typename?: 'TrendBucket';
  /** Mean posture score. Null from ClickHouse, which keeps no score. */
  readonly averageScore: Maybe<Scalars['Float']['output']>;
  /** Mean number of vulnerabilities per scan. */
  readonly averageVulnerabilities: Scalars['Float']['output'];
  /** Newest point of the bucket. Null from ClickHouse, which aggregates scans and keeps no points. */
  readonly last: Maybe<TrendPoint>;
  /** Grade of the newest scan; null when it had none. */
  readonly lastGrade: Maybe<Scalars['String']['output']>;
  /** Highest posture score. Null from ClickHouse. */
  readonly maxScore: Maybe<Scalars['Float']['output']>;
  /** Lowest posture score. Null from ClickHouse. */
  readonly minScore: Maybe<Scalars['Float']['output']>;
  /** Most critical vulnerabilities any scan of the bucket found. */
  readonly mostCritical: Scalars['Int']['output'];
  /** Most high vulnerabilities any scan of the bucket found. */
  readonly mostHigh: Scalars['Int']['output'];
  /** Number of points. */
  readonly points: Scalars['Int']['output'];
  /** Start of the bucket, in UTC. Weeks start on Monday. */
  readonly start: Scalars['DateTime']['output'];
};

/** Length of a bucket. */
export type TrendBucketSize =
  /** One day. */
  | 'DAY'
  /** One hour. */
  | 'HOUR'
  /** One calendar month. */
  | 'MONTH'
  /** One week, from Monday. */
  | 'WEEK';

/** Posture of the tenant as one scan graded it. */
export type TrendPoint = Node & {
  readonly __typename?: 'TrendPoint';
  /** Critical ones. */
  readonly critical: Scalars['Int']['output'];
  /** High ones. */
  readonly high: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** The job; null when it expired since. */
  readonly job: Maybe<ScanJob>;
  /** Low ones. */
  readonly low: Scalars['Int']['output'];
  /** Medium ones. */
  readonly medium: Scalars['Int']['output'];
  /** Grade of that score, for example `B`. */
  readonly postureGrade: Maybe<Scalars['String']['output']>;
  /** Posture score, 0 to 100, higher is better. */
  readonly postureScore: Scalars['Float']['output'];
  /** Job that was graded; null for points recorded without one. */
  readonly scanId: Maybe<Scalars['ID']['output']>;
  /** When the scan was completed. */
  readonly timestamp: Scalars['DateTime']['output'];
  /** All vulnerabilities, those of unknown severity included: can exceed the sum of the four counts. */
  readonly totalVulns: Scalars['Int']['output'];
};

/** A page of posture points. */
export type TrendPointConnection = {
  readonly __typename?: 'TrendPointConnection';
  /** Edges of the page. */
  readonly edges: ReadonlyArray<Maybe<TrendPointEdge>>;
  /** Items of the page. */
  readonly nodes: ReadonlyArray<Maybe<TrendPoint>>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of posture points that match; counted only when selected. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a page of posture points and its cursor. */
export type TrendPointEdge = {
  readonly __typename?: 'TrendPointEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Maybe<TrendPoint>;
};

/** Conditions on posture points; all given ones must hold. */
export type TrendPointFilter = {
  /** Before this instant. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Any of these grades. */
  readonly grade?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Order of posture points. */
export type TrendPointOrder = {
  /** Direction. */
  readonly direction: OrderDirection;
  /** Field to order by. */
  readonly field: TrendPointOrderField;
};

/** Fields posture points can be ordered by. */
export type TrendPointOrderField =
  /** Posture score. */
  | 'POSTURE_SCORE'
  /** Time of the scan. */
  | 'TIMESTAMP';

/** Posture over time. */
export type TrendSeries = {
  readonly __typename?: 'TrendSeries';
  /** Buckets that hold points, oldest first. Empty ones are left out. */
  readonly buckets: ReadonlyArray<Maybe<TrendBucket>>;
  /** Whether every point of the window was read. */
  readonly complete: Scalars['Boolean']['output'];
  /** Start of the window. */
  readonly from: Scalars['DateTime']['output'];
  /** Why not: `point_budget` when the window holds more points than are read for one answer; the oldest are then missing. */
  readonly incompleteReason: Maybe<Scalars['String']['output']>;
  /** Number of points read. */
  readonly points: Scalars['Int']['output'];
  /** Backend that answered. */
  readonly servedBy: Backend;
  /** End of the window, exclusive. */
  readonly to: Scalars['DateTime']['output'];
};

/** A span of time: the last days, or from one instant to another. */
export type TrendWindow = {
  /** Start of the span. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Days up to now, 1 to 3660. Not together with `from`. */
  readonly lastDays?: InputMaybe<Scalars['Int']['input']>;
  /** End of the span, exclusive; now when left out. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A triage decision on a finding. */
export type TriageDecision = {
  readonly __typename?: 'TriageDecision';
  /** Who it is assigned to. */
  readonly assignee: Maybe<Scalars['String']['output']>;
  /** not_affected, affected or under_investigation. */
  readonly decision: Maybe<Scalars['String']['output']>;
  /** Why it was decided so. */
  readonly decisionReason: Maybe<Scalars['String']['output']>;
  /** OpenVEX justification; required for not_affected. */
  readonly justification: Maybe<Scalars['String']['output']>;
  /** State in the queue: open, assigned, reviewing or decided. */
  readonly queueState: Maybe<Scalars['String']['output']>;
  /** When it was reviewed. */
  readonly reviewedAt: Maybe<Scalars['DateTime']['output']>;
  /** `vex_ingest` when it came from a VEX document. */
  readonly source: Maybe<Scalars['String']['output']>;
};

/** What to change of an agent. */
export type UpdateFleetAgentInput = {
  /** Id of the agent. */
  readonly agentId: Scalars['String']['input'];
  /** New environment. */
  readonly environment?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** New notes. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** New owner. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** New tags; replace the old ones. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The agent that was changed. */
export type UpdateFleetAgentPayload = MutationPayload & {
  readonly __typename?: 'UpdateFleetAgentPayload';
  /** The entry `fleet.agent_update` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The agent as it is now; null when it is gone. */
  readonly fleetAgent: Maybe<FleetAgent>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What to change of a gateway policy. */
export type UpdateGatewayPolicyInput = {
  /** Agent types it is bound to; unchanged when left out. */
  readonly boundAgentTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Names of the agents it is bound to; unchanged when left out. */
  readonly boundAgents?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Environments it is bound to; unchanged when left out. */
  readonly boundEnvironments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What the policy is for; unchanged when left out. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether the policy takes part in evaluations; unchanged when left out. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether a match blocks or only alerts; not UNKNOWN; unchanged when left out. */
  readonly mode?: InputMaybe<GatewayPolicyMode>;
  /** New name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Id of the policy. */
  readonly policyId: Scalars['String']['input'];
  /** Rules, in the order in which they are asked; unchanged when left out. */
  readonly rules?: InputMaybe<ReadonlyArray<GatewayRuleInput>>;
};

/** The policy that was changed. */
export type UpdateGatewayPolicyPayload = MutationPayload & {
  readonly __typename?: 'UpdateGatewayPolicyPayload';
  /** The entry `gateway.policy_updated` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** The policy as it is now; null when it has been deleted since. */
  readonly gatewayPolicy: Maybe<GatewayPolicy>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What to change of a source. */
export type UpdateSourceInput = {
  /** New configuration, an object; replaces the old one. */
  readonly config?: InputMaybe<Scalars['JSON']['input']>;
  /** New connector. */
  readonly connectorName?: InputMaybe<Scalars['String']['input']>;
  /** New way of finding credentials. */
  readonly credentialMode?: InputMaybe<Scalars['String']['input']>;
  /** New credential reference. */
  readonly credentialRef?: InputMaybe<Scalars['String']['input']>;
  /** New description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** New name. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** Whether runs are allowed. `false` sets the status to DISABLED; `true` lifts that. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repetition of this request harmless; 1 to 200 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** New owner. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** Id of the source. */
  readonly sourceId: Scalars['String']['input'];
  /** New status; not UNKNOWN. `enabled` prevails. */
  readonly status?: InputMaybe<SourceStatus>;
};

/** The source that was changed. */
export type UpdateSourcePayload = MutationPayload & {
  readonly __typename?: 'UpdateSourcePayload';
  /** The entry `source.update` of the audit chain. */
  readonly auditEntry: Maybe<AuditEntry>;
  /** Whether the change had already been made with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The source as it is now; null when it has been deleted since. */
  readonly source: Maybe<Source>;
};

/** Findings of one severity within one bucket. */
export type VulnerabilityBucket = {
  readonly __typename?: 'VulnerabilityBucket';
  /** Distinct findings: agent, vulnerability, package and version. */
  readonly findings: Scalars['Int']['output'];
  /** Scans that reported them. */
  readonly scans: Scalars['Int']['output'];
  /** Severity, whatever its stored case. */
  readonly severity: Severity;
  /** Start of the bucket. */
  readonly start: Scalars['DateTime']['output'];
  /** Distinct vulnerabilities. */
  readonly vulnerabilities: Scalars['Int']['output'];
};

/** A vulnerability and how far it reaches. */
export type VulnerabilityExposure = {
  readonly __typename?: 'VulnerabilityExposure';
  /** Agents that have it. */
  readonly agents: Scalars['Int']['output'];
  /** Distinct combinations of agent, package and version. */
  readonly exposures: Scalars['Int']['output'];
  /** Highest CVSS score, 0 to 10. */
  readonly maxCvss: Scalars['Float']['output'];
  /** Highest EPSS score, 0 to 1. */
  readonly maxEpss: Scalars['Float']['output'];
  /** Severity, whatever its stored case. */
  readonly severity: Severity;
  /** Vulnerability id, for example a CVE. */
  readonly vulnerabilityId: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MutationPayload:
    | ( ExceptionWritten )
    | ( ScanJobWritten )
    | ( ApiKeyWritten )
    | ( CheckpointWritten )
    | ( ExceptionWritten )
    | ( GatewayPolicyWritten )
    | ( ScheduleWritten )
    | ( SourceWritten )
    | ( ExceptionWritten )
    | ( GatewayPolicyWritten )
    | ( GraphPresetWritten )
    | ( ScanJobWritten )
    | ( ScheduleWritten )
    | ( SourceWritten )
    | ( PolicyDecisionWritten )
    | ( GraphImportWritten )
    | ( FindingsWritten )
    | ( EventsWritten )
    | ( PurgeWritten )
    | ( FleetAgentWritten )
    | ( ScanJobWritten )
    | ( TrendWritten )
    | ( RateLimitReset )
    | ( ApiKeyWritten )
    | ( ExceptionWritten )
    | ( ApiKeyWritten )
    | ( GraphPresetWritten )
    | ( FleetAgentWritten )
    | ( ScanJobWritten )
    | ( FleetSyncWritten )
    | ( SourceWritten )
    | ( ScheduleWritten )
    | ( FleetAgentWritten )
    | ( GatewayPolicyWritten )
    | ( SourceWritten )
  ;
  Node:
    | ( ApiKeyRow )
    | ( AttackPathRow )
    | ( AuditEntryRow )
    | ( ExceptionRow )
    | ( FleetAgentRow )
    | ( FleetEndpointRow )
    | ( GatewayPolicyRow )
    | ( GatewayPolicyDecisionRow )
    | ( GraphEdgeRow )
    | ( GraphFilterPresetRow )
    | ( GraphNodeRow )
    | ( GraphSnapshotRow )
    | ( IdempotencyKeyRow )
    | ( InteractionRiskRow )
    | ( RateLimitBucketRow )
    | ( ScanJobRow )
    | ( ScheduleRow )
    | ( SourceRow )
    | ( TrendPointRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgentPosture: ResolverTypeWrapper<AnalyticsRow>;
  AgentPostureConnection: ResolverTypeWrapper<AnalyticsPage>;
  AgentPostureEdge: ResolverTypeWrapper<AnalyticsItem>;
  AgentPostureFilter: AgentPostureFilter;
  Analytics: ResolverTypeWrapper<AnalyticsNamespace>;
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  ApiKeyConnection: ResolverTypeWrapper<ApiKeyPage>;
  ApiKeyEdge: ResolverTypeWrapper<ApiKeyItem>;
  ApiKeyFilter: ApiKeyFilter;
  ApiKeyOrder: ApiKeyOrder;
  ApiKeyOrderField: ApiKeyOrderField;
  ApiKeyState: ApiKeyState;
  ApproveExceptionInput: ApproveExceptionInput;
  ApproveExceptionPayload: ResolverTypeWrapper<ExceptionWritten>;
  AttackCatalog: AttackCatalog;
  AttackPath: ResolverTypeWrapper<AttackPathRow>;
  AttackPathConnection: ResolverTypeWrapper<AttackPathPage>;
  AttackPathDependency: ResolverTypeWrapper<AttackPathDependency>;
  AttackPathEdge: ResolverTypeWrapper<AttackPathItem>;
  AttackPathEvidence: ResolverTypeWrapper<AttackPathEvidence>;
  AttackPathFilter: AttackPathFilter;
  AttackPathHop: ResolverTypeWrapper<HopView>;
  AttackPathInput: AttackPathInput;
  AttackPathOrder: AttackPathOrder;
  AttackPathOrderField: AttackPathOrderField;
  AttackPathProvenance: ResolverTypeWrapper<AttackPathProvenance>;
  AttackPathRole: AttackPathRole;
  AttackPathSource: AttackPathSource;
  AttackTechnique: ResolverTypeWrapper<AttackTechnique>;
  AttackTechniqueInput: AttackTechniqueInput;
  AuditChain: ResolverTypeWrapper<AuditChainRow>;
  AuditCheckpoint: ResolverTypeWrapper<AuditCheckpoint>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryPage>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryItem>;
  AuditEntryFilter: AuditEntryFilter;
  AuditEntryOrder: AuditEntryOrder;
  AuditEntryOrderField: AuditEntryOrderField;
  AuditEventCopy: ResolverTypeWrapper<AnalyticsRow>;
  AuditEventCopyConnection: ResolverTypeWrapper<AnalyticsPage>;
  AuditEventCopyEdge: ResolverTypeWrapper<AnalyticsItem>;
  AuditEventCopyFilter: AuditEventCopyFilter;
  AuditVerification: ResolverTypeWrapper<AuditVerification>;
  AuditWalk: AuditWalk;
  Backend: Backend;
  BackendStatus: ResolverTypeWrapper<BackendStatus>;
  BaselineComparison: ResolverTypeWrapper<BaselineComparison>;
  BaselineFinding: ResolverTypeWrapper<BaselineFinding>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BrokenLink: ResolverTypeWrapper<BrokenLink>;
  BrokenLinkReason: BrokenLinkReason;
  CancelScanJobInput: CancelScanJobInput;
  CancelScanJobPayload: ResolverTypeWrapper<ScanJobWritten>;
  Capability: ResolverTypeWrapper<Capability>;
  CheckpointKey: ResolverTypeWrapper<CheckpointKey>;
  ComplianceCount: ResolverTypeWrapper<AnalyticsRow>;
  ControlPlane: ResolverTypeWrapper<ControlPlane>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<ApiKeyWritten>;
  CreateAuditCheckpointInput: CreateAuditCheckpointInput;
  CreateAuditCheckpointPayload: ResolverTypeWrapper<CheckpointWritten>;
  CreateExceptionInput: CreateExceptionInput;
  CreateExceptionPayload: ResolverTypeWrapper<ExceptionWritten>;
  CreateGatewayPolicyInput: CreateGatewayPolicyInput;
  CreateGatewayPolicyPayload: ResolverTypeWrapper<GatewayPolicyWritten>;
  CreateScheduleInput: CreateScheduleInput;
  CreateSchedulePayload: ResolverTypeWrapper<ScheduleWritten>;
  CreateSourceInput: CreateSourceInput;
  CreateSourcePayload: ResolverTypeWrapper<SourceWritten>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteExceptionInput: DeleteExceptionInput;
  DeleteExceptionPayload: ResolverTypeWrapper<ExceptionWritten>;
  DeleteGatewayPolicyInput: DeleteGatewayPolicyInput;
  DeleteGatewayPolicyPayload: ResolverTypeWrapper<GatewayPolicyWritten>;
  DeleteGraphFilterPresetInput: DeleteGraphFilterPresetInput;
  DeleteGraphFilterPresetPayload: ResolverTypeWrapper<GraphPresetWritten>;
  DeleteScanJobInput: DeleteScanJobInput;
  DeleteScanJobPayload: ResolverTypeWrapper<ScanJobWritten>;
  DeleteScheduleInput: DeleteScheduleInput;
  DeleteSchedulePayload: ResolverTypeWrapper<ScheduleWritten>;
  DeleteSourceInput: DeleteSourceInput;
  DeleteSourcePayload: ResolverTypeWrapper<SourceWritten>;
  EntityStore: ResolverTypeWrapper<EntityStore>;
  EntityStores: ResolverTypeWrapper<EntityStores>;
  ErrorCode: ErrorCode;
  EvaluateGatewayCallInput: EvaluateGatewayCallInput;
  EvaluateGatewayCallPayload: ResolverTypeWrapper<PolicyDecisionWritten>;
  EvaluateGatewayPoliciesInput: EvaluateGatewayPoliciesInput;
  Exception: ResolverTypeWrapper<ExceptionRow>;
  ExceptionConnection: ResolverTypeWrapper<ExceptionPage>;
  ExceptionEdge: ResolverTypeWrapper<ExceptionItem>;
  ExceptionFilter: ExceptionFilter;
  ExceptionKind: ExceptionKind;
  ExceptionMatch: ResolverTypeWrapper<Omit<ExceptionMatch, 'exception'> & { exception?: Maybe<ResolversTypes['Exception']> }>;
  ExceptionMatchInput: ExceptionMatchInput;
  ExceptionOrder: ExceptionOrder;
  ExceptionOrderField: ExceptionOrderField;
  ExceptionStatus: ExceptionStatus;
  Explanation: ResolverTypeWrapper<ExplainedOperation>;
  FeedbackState: FeedbackState;
  FieldExplanation: ResolverTypeWrapper<FieldExplanation>;
  FieldStatements: ResolverTypeWrapper<FieldStatements>;
  FindingInput: FindingInput;
  FleetAgent: ResolverTypeWrapper<FleetAgentRow>;
  FleetAgentConnection: ResolverTypeWrapper<FleetAgentPage>;
  FleetAgentEdge: ResolverTypeWrapper<FleetAgentItem>;
  FleetAgentFilter: FleetAgentFilter;
  FleetAgentOrder: FleetAgentOrder;
  FleetAgentOrderField: FleetAgentOrderField;
  FleetAgentState: FleetAgentState;
  FleetCollector: ResolverTypeWrapper<FleetCollector>;
  FleetCollectorStatus: FleetCollectorStatus;
  FleetCompleteness: FleetCompleteness;
  FleetEndpoint: ResolverTypeWrapper<FleetEndpointRow>;
  FleetEndpointConnection: ResolverTypeWrapper<FleetEndpointPage>;
  FleetEndpointEdge: ResolverTypeWrapper<FleetEndpointItem>;
  FleetEndpointFilter: FleetEndpointFilter;
  FleetEndpointOrder: FleetEndpointOrder;
  FleetEndpointOrderField: FleetEndpointOrderField;
  FleetEndpointPlatform: ResolverTypeWrapper<FleetEndpointPlatform>;
  FleetEndpointPrivacy: ResolverTypeWrapper<FleetEndpointPrivacy>;
  FleetEnvironmentCount: ResolverTypeWrapper<FleetEnvironmentCount>;
  FleetSnapshot: ResolverTypeWrapper<AnalyticsRow>;
  FleetSnapshotConnection: ResolverTypeWrapper<AnalyticsPage>;
  FleetSnapshotEdge: ResolverTypeWrapper<AnalyticsItem>;
  FleetSnapshotFilter: FleetSnapshotFilter;
  FleetStateCount: ResolverTypeWrapper<FleetStateCount>;
  FleetStats: ResolverTypeWrapper<FleetStats>;
  FleetTrustFactor: ResolverTypeWrapper<FleetTrustFactor>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GatewayArgPattern: ResolverTypeWrapper<GatewayArgPattern>;
  GatewayArgPatternInput: GatewayArgPatternInput;
  GatewayPatternNotice: ResolverTypeWrapper<GatewayPatternNotice>;
  GatewayPatternProblem: GatewayPatternProblem;
  GatewayPolicy: ResolverTypeWrapper<GatewayPolicyRow>;
  GatewayPolicyAction: GatewayPolicyAction;
  GatewayPolicyActionCount: ResolverTypeWrapper<GatewayPolicyActionCount>;
  GatewayPolicyAuditStats: ResolverTypeWrapper<DecisionCounts>;
  GatewayPolicyBinding: GatewayPolicyBinding;
  GatewayPolicyConnection: ResolverTypeWrapper<GatewayPolicyPage>;
  GatewayPolicyDecision: ResolverTypeWrapper<GatewayPolicyDecisionRow>;
  GatewayPolicyDecisionConnection: ResolverTypeWrapper<GatewayPolicyDecisionPage>;
  GatewayPolicyDecisionEdge: ResolverTypeWrapper<GatewayPolicyDecisionItem>;
  GatewayPolicyDecisionFilter: GatewayPolicyDecisionFilter;
  GatewayPolicyDecisionOrder: GatewayPolicyDecisionOrder;
  GatewayPolicyDecisionOrderField: GatewayPolicyDecisionOrderField;
  GatewayPolicyEdge: ResolverTypeWrapper<GatewayPolicyItem>;
  GatewayPolicyEvaluation: ResolverTypeWrapper<EvaluatedCall>;
  GatewayPolicyFilter: GatewayPolicyFilter;
  GatewayPolicyMode: GatewayPolicyMode;
  GatewayPolicyOrder: GatewayPolicyOrder;
  GatewayPolicyOrderField: GatewayPolicyOrderField;
  GatewayPolicyRollout: GatewayPolicyRollout;
  GatewayPolicyRuntime: ResolverTypeWrapper<GatewayPolicyRuntime>;
  GatewayPolicySkip: ResolverTypeWrapper<GatewayPolicySkip>;
  GatewayPolicyStats: ResolverTypeWrapper<GatewayPolicyStats>;
  GatewayRule: ResolverTypeWrapper<GatewayRule>;
  GatewayRuleFeature: GatewayRuleFeature;
  GatewayRuleInput: GatewayRuleInput;
  GatewayRuleNotice: ResolverTypeWrapper<GatewayRuleNotice>;
  GraphActivity: GraphActivity;
  GraphAnalysis: ResolverTypeWrapper<GraphAnalysis>;
  GraphAnalysisStatus: GraphAnalysisStatus;
  GraphChangeKind: GraphChangeKind;
  GraphChangeSummary: ResolverTypeWrapper<GraphChangeSummary>;
  GraphCompleteness: ResolverTypeWrapper<GraphCompleteness>;
  GraphCompletenessStatus: GraphCompletenessStatus;
  GraphCompliance: ResolverTypeWrapper<GraphCompliance>;
  GraphComplianceFramework: ResolverTypeWrapper<GraphComplianceFramework>;
  GraphDiff: ResolverTypeWrapper<GraphDiffView>;
  GraphDimensions: ResolverTypeWrapper<GraphDimensions>;
  GraphDirection: GraphDirection;
  GraphEdge: ResolverTypeWrapper<GraphEdgeRow>;
  GraphEdgeChange: ResolverTypeWrapper<ChangeItem>;
  GraphEdgeChangeConnection: ResolverTypeWrapper<ChangePage>;
  GraphEdgeChangeEdge: ResolverTypeWrapper<ChangePageItem>;
  GraphEdgeConnection: ResolverTypeWrapper<GraphEdgePage>;
  GraphEdgeDirection: GraphEdgeDirection;
  GraphEdgeEdge: ResolverTypeWrapper<GraphEdgeItem>;
  GraphEdgeFilter: GraphEdgeFilter;
  GraphEdgeInput: GraphEdgeInput;
  GraphEntityType: GraphEntityType;
  GraphEntityTypeCount: ResolverTypeWrapper<GraphEntityTypeCount>;
  GraphEvidenceCounts: ResolverTypeWrapper<GraphEvidenceCounts>;
  GraphEvidenceManifest: ResolverTypeWrapper<GraphEvidenceManifest>;
  GraphFieldChange: ResolverTypeWrapper<GraphFieldChange>;
  GraphFilterPreset: ResolverTypeWrapper<GraphFilterPresetRow>;
  GraphFilterPresetConnection: ResolverTypeWrapper<GraphFilterPresetPage>;
  GraphFilterPresetEdge: ResolverTypeWrapper<GraphFilterPresetItem>;
  GraphFilterPresetFilter: GraphFilterPresetFilter;
  GraphFilterPresetOrder: GraphFilterPresetOrder;
  GraphFilterPresetOrderField: GraphFilterPresetOrderField;
  GraphImpact: ResolverTypeWrapper<ImpactView>;
  GraphIncompleteReason: GraphIncompleteReason;
  GraphNode: ResolverTypeWrapper<GraphNodeRow>;
  GraphNodeChange: ResolverTypeWrapper<ChangeItem>;
  GraphNodeChangeConnection: ResolverTypeWrapper<ChangePage>;
  GraphNodeChangeEdge: ResolverTypeWrapper<ChangePageItem>;
  GraphNodeConnection: ResolverTypeWrapper<GraphNodePage>;
  GraphNodeEdge: ResolverTypeWrapper<GraphNodeItem>;
  GraphNodeFilter: GraphNodeFilter;
  GraphNodeInput: GraphNodeInput;
  GraphNodeStatus: GraphNodeStatus;
  GraphPath: ResolverTypeWrapper<PathView>;
  GraphPathConnection: ResolverTypeWrapper<PathPage>;
  GraphPathEdge: ResolverTypeWrapper<PathPageItem>;
  GraphRelationship: GraphRelationship;
  GraphRelationshipCount: ResolverTypeWrapper<GraphRelationshipCount>;
  GraphSeverityCount: ResolverTypeWrapper<GraphSeverityCount>;
  GraphSnapshot: ResolverTypeWrapper<GraphSnapshotRow>;
  GraphSnapshotConnection: ResolverTypeWrapper<GraphSnapshotPage>;
  GraphSnapshotEdge: ResolverTypeWrapper<GraphSnapshotItem>;
  GraphSnapshotFilter: GraphSnapshotFilter;
  GraphSnapshotOrder: GraphSnapshotOrder;
  GraphSnapshotOrderField: GraphSnapshotOrderField;
  GraphStats: ResolverTypeWrapper<GraphSnapshotRow>;
  GraphTraversal: ResolverTypeWrapper<TraversalView>;
  GraphTraverseDirection: GraphTraverseDirection;
  GraphTraverseInput: GraphTraverseInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyKey: ResolverTypeWrapper<IdempotencyKeyRow>;
  IdempotencyKeyConnection: ResolverTypeWrapper<IdempotencyKeyPage>;
  IdempotencyKeyEdge: ResolverTypeWrapper<IdempotencyKeyItem>;
  IdempotencyKeyFilter: IdempotencyKeyFilter;
  ImportGraphSnapshotInput: ImportGraphSnapshotInput;
  ImportGraphSnapshotPayload: ResolverTypeWrapper<GraphImportWritten>;
  IngestFindingsInput: IngestFindingsInput;
  IngestFindingsPayload: ResolverTypeWrapper<FindingsWritten>;
  IngestRuntimeEventsInput: IngestRuntimeEventsInput;
  IngestRuntimeEventsPayload: ResolverTypeWrapper<EventsWritten>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InteractionRisk: ResolverTypeWrapper<InteractionRiskRow>;
  InteractionRiskConnection: ResolverTypeWrapper<InteractionRiskPage>;
  InteractionRiskEdge: ResolverTypeWrapper<InteractionRiskItem>;
  InteractionRiskInput: InteractionRiskInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LogicalEntity: LogicalEntity;
  Membership: ResolverTypeWrapper<Membership>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationPayload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationPayload']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OperationKind: OperationKind;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageBounds>;
  ParityCell: ResolverTypeWrapper<ParityCell>;
  ParityError: ResolverTypeWrapper<ParityError>;
  ParityReason: ParityReason;
  Provisioning: Provisioning;
  PublishedFinding: ResolverTypeWrapper<AnalyticsRow>;
  PublishedFindingConnection: ResolverTypeWrapper<AnalyticsPage>;
  PublishedFindingEdge: ResolverTypeWrapper<AnalyticsItem>;
  PublishedFindingFilter: PublishedFindingFilter;
  PurgeIdempotencyKeysInput: PurgeIdempotencyKeysInput;
  PurgeIdempotencyKeysPayload: ResolverTypeWrapper<PurgeWritten>;
  QuarantineFleetAgentInput: QuarantineFleetAgentInput;
  QuarantineFleetAgentPayload: ResolverTypeWrapper<FleetAgentWritten>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  RateLimitBucket: ResolverTypeWrapper<RateLimitBucketRow>;
  RateLimitBucketConnection: ResolverTypeWrapper<RateLimitBucketPage>;
  RateLimitBucketEdge: ResolverTypeWrapper<RateLimitBucketItem>;
  RecordScanResultInput: RecordScanResultInput;
  RecordScanResultPayload: ResolverTypeWrapper<ScanJobWritten>;
  RecordTrendPointInput: RecordTrendPointInput;
  RecordTrendPointPayload: ResolverTypeWrapper<TrendWritten>;
  ResetRateLimitInput: ResetRateLimitInput;
  ResetRateLimitPayload: ResolverTypeWrapper<RateLimitReset>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: ResolverTypeWrapper<ApiKeyWritten>;
  RevokeExceptionInput: RevokeExceptionInput;
  RevokeExceptionPayload: ResolverTypeWrapper<ExceptionWritten>;
  RiskScale: RiskScale;
  Role: Role;
  RoleSummary: ResolverTypeWrapper<RoleSummary>;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyPayload: ResolverTypeWrapper<ApiKeyWritten>;
  RuntimeEvent: ResolverTypeWrapper<AnalyticsRow>;
  RuntimeEventBucket: ResolverTypeWrapper<AnalyticsRow>;
  RuntimeEventConnection: ResolverTypeWrapper<AnalyticsPage>;
  RuntimeEventCount: ResolverTypeWrapper<AnalyticsRow>;
  RuntimeEventEdge: ResolverTypeWrapper<AnalyticsItem>;
  RuntimeEventFilter: RuntimeEventFilter;
  RuntimeEventInput: RuntimeEventInput;
  SaveGraphFilterPresetInput: SaveGraphFilterPresetInput;
  SaveGraphFilterPresetPayload: ResolverTypeWrapper<GraphPresetWritten>;
  ScanFinding: ResolverTypeWrapper<ScanFinding>;
  ScanFindingConnection: ResolverTypeWrapper<ScanFindingPage>;
  ScanFindingEdge: ResolverTypeWrapper<ScanFindingItem>;
  ScanJob: ResolverTypeWrapper<ScanJobRow>;
  ScanJobConnection: ResolverTypeWrapper<ScanJobPage>;
  ScanJobEdge: ResolverTypeWrapper<ScanJobItem>;
  ScanJobFilter: ScanJobFilter;
  ScanJobOrder: ScanJobOrder;
  ScanJobOrderField: ScanJobOrderField;
  ScanJobStats: ResolverTypeWrapper<ScanJobStats>;
  ScanJobStatus: ScanJobStatus;
  ScanJobStatusCount: ResolverTypeWrapper<ScanJobStatusCount>;
  ScanMinSeverity: ScanMinSeverity;
  ScanProgressEvent: ResolverTypeWrapper<ScanProgressEvent>;
  ScanRecord: ResolverTypeWrapper<AnalyticsRow>;
  ScanRecordConnection: ResolverTypeWrapper<AnalyticsPage>;
  ScanRecordEdge: ResolverTypeWrapper<AnalyticsItem>;
  ScanRecordFilter: ScanRecordFilter;
  ScanRequestInput: ScanRequestInput;
  ScanResultFormat: ScanResultFormat;
  ScanSummary: ResolverTypeWrapper<ScanSummary>;
  ScanTarget: ResolverTypeWrapper<ScanTarget>;
  Schedule: ResolverTypeWrapper<ScheduleRow>;
  ScheduleConnection: ResolverTypeWrapper<SchedulePage>;
  ScheduleEdge: ResolverTypeWrapper<ScheduleItem>;
  ScheduleFilter: ScheduleFilter;
  ScheduleOrder: ScheduleOrder;
  ScheduleOrderField: ScheduleOrderField;
  SchemaComponent: ResolverTypeWrapper<SchemaComponent>;
  Session: ResolverTypeWrapper<Session>;
  SetFleetAgentStateInput: SetFleetAgentStateInput;
  SetFleetAgentStatePayload: ResolverTypeWrapper<FleetAgentWritten>;
  Severity: Severity;
  SeverityChange: ResolverTypeWrapper<SeverityChange>;
  SignedAuditCheckpoint: ResolverTypeWrapper<SignedAuditCheckpoint>;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<SourceItem>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  SourceStatus: SourceStatus;
  StoreMode: StoreMode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitScanJobInput: SubmitScanJobInput;
  SubmitScanJobPayload: ResolverTypeWrapper<ScanJobWritten>;
  SupportLevel: SupportLevel;
  SyncFleetAgentInput: SyncFleetAgentInput;
  SyncFleetInput: SyncFleetInput;
  SyncFleetPayload: ResolverTypeWrapper<FleetSyncWritten>;
  TestSourceInput: TestSourceInput;
  TestSourcePayload: ResolverTypeWrapper<SourceWritten>;
  ToggleScheduleInput: ToggleScheduleInput;
  ToggleSchedulePayload: ResolverTypeWrapper<ScheduleWritten>;
  TrendBucket: ResolverTypeWrapper<SeriesBucket>;
  TrendBucketSize: TrendBucketSize;
  TrendPoint: ResolverTypeWrapper<TrendPointRow>;
  TrendPointConnection: ResolverTypeWrapper<TrendPointPage>;
  TrendPointEdge: ResolverTypeWrapper<TrendPointItem>;
  TrendPointFilter: TrendPointFilter;
  TrendPointOrder: TrendPointOrder;
  TrendPointOrderField: TrendPointOrderField;
  TrendSeries: ResolverTypeWrapper<Omit<TrendSeries, 'buckets'> & { buckets: ReadonlyArray<Maybe<ResolversTypes['TrendBucket']>> }>;
  TrendWindow: TrendWindow;
  TriageDecision: ResolverTypeWrapper<TriageDecision>;
  UpdateFleetAgentInput: UpdateFleetAgentInput;
  UpdateFleetAgentPayload: ResolverTypeWrapper<FleetAgentWritten>;
  UpdateGatewayPolicyInput: UpdateGatewayPolicyInput;
  UpdateGatewayPolicyPayload: ResolverTypeWrapper<GatewayPolicyWritten>;
  UpdateSourceInput: UpdateSourceInput;
  UpdateSourcePayload: ResolverTypeWrapper<SourceWritten>;
  VulnerabilityBucket: ResolverTypeWrapper<AnalyticsRow>;
  VulnerabilityExposure: ResolverTypeWrapper<AnalyticsRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgentPosture: AnalyticsRow;
  AgentPostureConnection: AnalyticsPage;
  AgentPostureEdge: AnalyticsItem;
  AgentPostureFilter: AgentPostureFilter;
  Analytics: AnalyticsNamespace;
  ApiKey: ApiKeyRow;
  ApiKeyConnection: ApiKeyPage;
  ApiKeyEdge: ApiKeyItem;
  ApiKeyFilter: ApiKeyFilter;
  ApiKeyOrder: ApiKeyOrder;
  ApproveExceptionInput: ApproveExceptionInput;
  ApproveExceptionPayload: ExceptionWritten;
  AttackPath: AttackPathRow;
  AttackPathConnection: AttackPathPage;
  AttackPathDependency: AttackPathDependency;
  AttackPathEdge: AttackPathItem;
  AttackPathEvidence: AttackPathEvidence;
  AttackPathFilter: AttackPathFilter;
  AttackPathHop: HopView;
  AttackPathInput: AttackPathInput;
  AttackPathOrder: AttackPathOrder;
  AttackPathProvenance: AttackPathProvenance;
  AttackTechnique: AttackTechnique;
  AttackTechniqueInput: AttackTechniqueInput;
  AuditChain: AuditChainRow;
  AuditCheckpoint: AuditCheckpoint;
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: AuditEntryPage;
  AuditEntryEdge: AuditEntryItem;
  AuditEntryFilter: AuditEntryFilter;
  AuditEntryOrder: AuditEntryOrder;
  AuditEventCopy: AnalyticsRow;
  AuditEventCopyConnection: AnalyticsPage;
  AuditEventCopyEdge: AnalyticsItem;
  AuditEventCopyFilter: AuditEventCopyFilter;
  AuditVerification: AuditVerification;
  BackendStatus: BackendStatus;
  BaselineComparison: BaselineComparison;
  BaselineFinding: BaselineFinding;
  BigInt: Scalars['BigInt']['output'];
  Boolean: Scalars['Boolean']['output'];
  BrokenLink: BrokenLink;
  CancelScanJobInput: CancelScanJobInput;
  CancelScanJobPayload: ScanJobWritten;
  Capability: Capability;
  CheckpointKey: CheckpointKey;
  ComplianceCount: AnalyticsRow;
  ControlPlane: ControlPlane;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ApiKeyWritten;
  CreateAuditCheckpointInput: CreateAuditCheckpointInput;
  CreateAuditCheckpointPayload: CheckpointWritten;
  CreateExceptionInput: CreateExceptionInput;
  CreateExceptionPayload: ExceptionWritten;
  CreateGatewayPolicyInput: CreateGatewayPolicyInput;
  CreateGatewayPolicyPayload: GatewayPolicyWritten;
  CreateScheduleInput: CreateScheduleInput;
  CreateSchedulePayload: ScheduleWritten;
  CreateSourceInput: CreateSourceInput;
  CreateSourcePayload: SourceWritten;
  DateTime: Scalars['DateTime']['output'];
  DeleteExceptionInput: DeleteExceptionInput;
  DeleteExceptionPayload: ExceptionWritten;
  DeleteGatewayPolicyInput: DeleteGatewayPolicyInput;
  DeleteGatewayPolicyPayload: GatewayPolicyWritten;
  DeleteGraphFilterPresetInput: DeleteGraphFilterPresetInput;
  DeleteGraphFilterPresetPayload: GraphPresetWritten;
  DeleteScanJobInput: DeleteScanJobInput;
  DeleteScanJobPayload: ScanJobWritten;
  DeleteScheduleInput: DeleteScheduleInput;
  DeleteSchedulePayload: ScheduleWritten;
  DeleteSourceInput: DeleteSourceInput;
  DeleteSourcePayload: SourceWritten;
  EntityStore: EntityStore;
  EntityStores: EntityStores;
  EvaluateGatewayCallInput: EvaluateGatewayCallInput;
  EvaluateGatewayCallPayload: PolicyDecisionWritten;
  EvaluateGatewayPoliciesInput: EvaluateGatewayPoliciesInput;
  Exception: ExceptionRow;
  ExceptionConnection: ExceptionPage;
  ExceptionEdge: ExceptionItem;
  ExceptionFilter: ExceptionFilter;
  ExceptionMatch: Omit<ExceptionMatch, 'exception'> & { exception?: Maybe<ResolversParentTypes['Exception']> };
  ExceptionMatchInput: ExceptionMatchInput;
  ExceptionOrder: ExceptionOrder;
  Explanation: ExplainedOperation;
  FieldExplanation: FieldExplanation;
  FieldStatements: FieldStatements;
  FindingInput: FindingInput;
  FleetAgent: FleetAgentRow;
  FleetAgentConnection: FleetAgentPage;
  FleetAgentEdge: FleetAgentItem;
  FleetAgentFilter: FleetAgentFilter;
  FleetAgentOrder: FleetAgentOrder;
  FleetCollector: FleetCollector;
  FleetEndpoint: FleetEndpointRow;
  FleetEndpointConnection: FleetEndpointPage;
  FleetEndpointEdge: FleetEndpointItem;
  FleetEndpointFilter: FleetEndpointFilter;
  FleetEndpointOrder: FleetEndpointOrder;
  FleetEndpointPlatform: FleetEndpointPlatform;
  FleetEndpointPrivacy: FleetEndpointPrivacy;
  FleetEnvironmentCount: FleetEnvironmentCount;
  FleetSnapshot: AnalyticsRow;
  FleetSnapshotConnection: AnalyticsPage;
  FleetSnapshotEdge: AnalyticsItem;
  FleetSnapshotFilter: FleetSnapshotFilter;
  FleetStateCount: FleetStateCount;
  FleetStats: FleetStats;
  FleetTrustFactor: FleetTrustFactor;
  Float: Scalars['Float']['output'];
  GatewayArgPattern: GatewayArgPattern;
  GatewayArgPatternInput: GatewayArgPatternInput;
  GatewayPatternNotice: GatewayPatternNotice;
  GatewayPolicy: GatewayPolicyRow;
  GatewayPolicyActionCount: GatewayPolicyActionCount;
  GatewayPolicyAuditStats: DecisionCounts;
  GatewayPolicyConnection: GatewayPolicyPage;
  GatewayPolicyDecision: GatewayPolicyDecisionRow;
  GatewayPolicyDecisionConnection: GatewayPolicyDecisionPage;
  GatewayPolicyDecisionEdge: GatewayPolicyDecisionItem;
  GatewayPolicyDecisionFilter: GatewayPolicyDecisionFilter;
  GatewayPolicyDecisionOrder: GatewayPolicyDecisionOrder;
  GatewayPolicyEdge: GatewayPolicyItem;
  GatewayPolicyEvaluation: EvaluatedCall;
  GatewayPolicyFilter: GatewayPolicyFilter;
  GatewayPolicyOrder: GatewayPolicyOrder;
  GatewayPolicyRuntime: GatewayPolicyRuntime;
  GatewayPolicySkip: GatewayPolicySkip;
  GatewayPolicyStats: GatewayPolicyStats;
  GatewayRule: GatewayRule;
  GatewayRuleInput: GatewayRuleInput;
  GatewayRuleNotice: GatewayRuleNotice;
  GraphAnalysis: GraphAnalysis;
  GraphChangeSummary: GraphChangeSummary;
  GraphCompleteness: GraphCompleteness;
  GraphCompliance: GraphCompliance;
  GraphComplianceFramework: GraphComplianceFramework;
  GraphDiff: GraphDiffView;
  GraphDimensions: GraphDimensions;
  GraphEdge: GraphEdgeRow;
  GraphEdgeChange: ChangeItem;
  GraphEdgeChangeConnection: ChangePage;
  GraphEdgeChangeEdge: ChangePageItem;
  GraphEdgeConnection: GraphEdgePage;
  GraphEdgeEdge: GraphEdgeItem;
  GraphEdgeFilter: GraphEdgeFilter;
  GraphEdgeInput: GraphEdgeInput;
  GraphEntityTypeCount: GraphEntityTypeCount;
  GraphEvidenceCounts: GraphEvidenceCounts;
  GraphEvidenceManifest: GraphEvidenceManifest;
  GraphFieldChange: GraphFieldChange;
  GraphFilterPreset: GraphFilterPresetRow;
  GraphFilterPresetConnection: GraphFilterPresetPage;
  GraphFilterPresetEdge: GraphFilterPresetItem;
  GraphFilterPresetFilter: GraphFilterPresetFilter;
  GraphFilterPresetOrder: GraphFilterPresetOrder;
  GraphImpact: ImpactView;
  GraphNode: GraphNodeRow;
  GraphNodeChange: ChangeItem;
  GraphNodeChangeConnection: ChangePage;
  GraphNodeChangeEdge: ChangePageItem;
  GraphNodeConnection: GraphNodePage;
  GraphNodeEdge: GraphNodeItem;
  GraphNodeFilter: GraphNodeFilter;
  GraphNodeInput: GraphNodeInput;
  GraphPath: PathView;
  GraphPathConnection: PathPage;
  GraphPathEdge: PathPageItem;
  GraphRelationshipCount: GraphRelationshipCount;
  GraphSeverityCount: GraphSeverityCount;
  GraphSnapshot: GraphSnapshotRow;
  GraphSnapshotConnection: GraphSnapshotPage;
  GraphSnapshotEdge: GraphSnapshotItem;
  GraphSnapshotFilter: GraphSnapshotFilter;
  GraphSnapshotOrder: GraphSnapshotOrder;
  GraphStats: GraphSnapshotRow;
  GraphTraversal: TraversalView;
  GraphTraverseInput: GraphTraverseInput;
  ID: Scalars['ID']['output'];
  IdempotencyKey: IdempotencyKeyRow;
  IdempotencyKeyConnection: IdempotencyKeyPage;
  IdempotencyKeyEdge: IdempotencyKeyItem;
  IdempotencyKeyFilter: IdempotencyKeyFilter;
  ImportGraphSnapshotInput: ImportGraphSnapshotInput;
  ImportGraphSnapshotPayload: GraphImportWritten;
  IngestFindingsInput: IngestFindingsInput;
  IngestFindingsPayload: FindingsWritten;
  IngestRuntimeEventsInput: IngestRuntimeEventsInput;
  IngestRuntimeEventsPayload: EventsWritten;
  Int: Scalars['Int']['output'];
  InteractionRisk: InteractionRiskRow;
  InteractionRiskConnection: InteractionRiskPage;
  InteractionRiskEdge: InteractionRiskItem;
  InteractionRiskInput: InteractionRiskInput;
  JSON: Scalars['JSON']['output'];
  Membership: Membership;
  Mutation: Record<PropertyKey, never>;
  MutationPayload: ResolversInterfaceTypes<ResolversParentTypes>['MutationPayload'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageBounds;
  ParityCell: ParityCell;
  ParityError: ParityError;
  PublishedFinding: AnalyticsRow;
  PublishedFindingConnection: AnalyticsPage;
  PublishedFindingEdge: AnalyticsItem;
  PublishedFindingFilter: PublishedFindingFilter;
  PurgeIdempotencyKeysInput: PurgeIdempotencyKeysInput;
  PurgeIdempotencyKeysPayload: PurgeWritten;
  QuarantineFleetAgentInput: QuarantineFleetAgentInput;
  QuarantineFleetAgentPayload: FleetAgentWritten;
  Query: Record<PropertyKey, never>;
  RateLimit: RateLimit;
  RateLimitBucket: RateLimitBucketRow;
  RateLimitBucketConnection: RateLimitBucketPage;
  RateLimitBucketEdge: RateLimitBucketItem;
  RecordScanResultInput: RecordScanResultInput;
  RecordScanResultPayload: ScanJobWritten;
  RecordTrendPointInput: RecordTrendPointInput;
  RecordTrendPointPayload: TrendWritten;
  ResetRateLimitInput: ResetRateLimitInput;
  ResetRateLimitPayload: RateLimitReset;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: ApiKeyWritten;
  RevokeExceptionInput: RevokeExceptionInput;
  RevokeExceptionPayload: ExceptionWritten;
  RoleSummary: RoleSummary;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyPayload: ApiKeyWritten;
  RuntimeEvent: AnalyticsRow;
  RuntimeEventBucket: AnalyticsRow;
  RuntimeEventConnection: AnalyticsPage;
  RuntimeEventCount: AnalyticsRow;
  RuntimeEventEdge: AnalyticsItem;
  RuntimeEventFilter: RuntimeEventFilter;
  RuntimeEventInput: RuntimeEventInput;
  SaveGraphFilterPresetInput: SaveGraphFilterPresetInput;
  SaveGraphFilterPresetPayload: GraphPresetWritten;
  ScanFinding: ScanFinding;
  ScanFindingConnection: ScanFindingPage;
  ScanFindingEdge: ScanFindingItem;
  ScanJob: ScanJobRow;
  ScanJobConnection: ScanJobPage;
  ScanJobEdge: ScanJobItem;
  ScanJobFilter: ScanJobFilter;
  ScanJobOrder: ScanJobOrder;
  ScanJobStats: ScanJobStats;
  ScanJobStatusCount: ScanJobStatusCount;
  ScanProgressEvent: ScanProgressEvent;
  ScanRecord: AnalyticsRow;
  ScanRecordConnection: AnalyticsPage;
  ScanRecordEdge: AnalyticsItem;
  ScanRecordFilter: ScanRecordFilter;
  ScanRequestInput: ScanRequestInput;
  ScanSummary: ScanSummary;
  ScanTarget: ScanTarget;
  Schedule: ScheduleRow;
  ScheduleConnection: SchedulePage;
  ScheduleEdge: ScheduleItem;
  ScheduleFilter: ScheduleFilter;
  ScheduleOrder: ScheduleOrder;
  SchemaComponent: SchemaComponent;
  Session: Session;
  SetFleetAgentStateInput: SetFleetAgentStateInput;
  SetFleetAgentStatePayload: FleetAgentWritten;
  SeverityChange: SeverityChange;
  SignedAuditCheckpoint: SignedAuditCheckpoint;
  Source: SourceRow;
  SourceConnection: SourcePage;
  SourceEdge: SourceItem;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  String: Scalars['String']['output'];
  SubmitScanJobInput: SubmitScanJobInput;
  SubmitScanJobPayload: ScanJobWritten;
  SyncFleetAgentInput: SyncFleetAgentInput;
  SyncFleetInput: SyncFleetInput;
  SyncFleetPayload: FleetSyncWritten;
  TestSourceInput: TestSourceInput;
  TestSourcePayload: SourceWritten;
  ToggleScheduleInput: ToggleScheduleInput;
  ToggleSchedulePayload: ScheduleWritten;
  TrendBucket: SeriesBucket;
  TrendPoint: TrendPointRow;
  TrendPointConnection: TrendPointPage;
  TrendPointEdge: TrendPointItem;
  TrendPointFilter: TrendPointFilter;
  TrendPointOrder: TrendPointOrder;
  TrendSeries: Omit<TrendSeries, 'buckets'> & { buckets: ReadonlyArray<Maybe<ResolversParentTypes['TrendBucket']>> };
  TrendWindow: TrendWindow;
  TriageDecision: TriageDecision;
  UpdateFleetAgentInput: UpdateFleetAgentInput;
  UpdateFleetAgentPayload: FleetAgentWritten;
  UpdateGatewayPolicyInput: UpdateGatewayPolicyInput;
  UpdateGatewayPolicyPayload: GatewayPolicyWritten;
  UpdateSourceInput: UpdateSourceInput;
  UpdateSourcePayload: SourceWritten;
  VulnerabilityBucket: AnalyticsRow;
  VulnerabilityExposure: AnalyticsRow;
};

export type AuthDirectiveArgs = {
  mirrors: Maybe<Scalars['String']['input']>;
  role: Role;
  scope: Maybe<Scalars['String']['input']>;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type BackendSupportDirectiveArgs = {
  backend: Backend;
  level: SupportLevel;
  note: Maybe<Scalars['String']['input']>;
  provisioning?: ReadonlyArray<Provisioning>;
  tables?: ReadonlyArray<Scalars['String']['input']>;
};

export type BackendSupportDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = BackendSupportDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type BesideAgentBomDirectiveArgs = {
  safe: Scalars['Boolean']['input'];
  why: Scalars['String']['input'];
};

export type BesideAgentBomDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = BesideAgentBomDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EntityDirectiveArgs = {
  name: LogicalEntity;
  servedBy?: ReadonlyArray<SupportLevel>;
};

export type EntityDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = EntityDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LengthDirectiveArgs = {
  max: Scalars['Int']['input'];
  min?: Scalars['Int']['input'];
};

export type LengthDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = LengthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Maybe<Scalars['Int']['input']>;
  sizedFields?: ReadonlyArray<Scalars['String']['input']>;
  slicingArguments?: ReadonlyArray<Scalars['String']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RangeDirectiveArgs = {
  max: Scalars['Float']['input'];
  min: Scalars['Float']['input'];
};

export type RangeDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = RangeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgentPostureResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AgentPosture'] = ResolversParentTypes['AgentPosture']> = {
  agentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complianceScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  critical?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measuredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postureGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riskScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AgentPostureConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AgentPostureConnection'] = ResolversParentTypes['AgentPostureConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['AgentPostureEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['AgentPosture']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgentPostureEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AgentPostureEdge'] = ResolversParentTypes['AgentPostureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AgentPosture']>, ParentType, ContextType>;
};

export type AnalyticsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Analytics'] = ResolversParentTypes['Analytics']> = {
  auditEvents?: Resolver<Maybe<ResolversTypes['AuditEventCopyConnection']>, ParentType, ContextType, Partial<AnalyticsAuditEventsArgs>>;
  complianceHeatmap?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ComplianceCount']>>>, ParentType, ContextType, RequireFields<AnalyticsComplianceHeatmapArgs, 'window'>>;
  findings?: Resolver<Maybe<ResolversTypes['PublishedFindingConnection']>, ParentType, ContextType, Partial<AnalyticsFindingsArgs>>;
  fleetHistory?: Resolver<Maybe<ResolversTypes['FleetSnapshotConnection']>, ParentType, ContextType, Partial<AnalyticsFleetHistoryArgs>>;
  postureHistory?: Resolver<Maybe<ResolversTypes['AgentPostureConnection']>, ParentType, ContextType, Partial<AnalyticsPostureHistoryArgs>>;
  runtimeEventSummary?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['RuntimeEventCount']>>>, ParentType, ContextType, RequireFields<AnalyticsRuntimeEventSummaryArgs, 'window'>>;
  runtimeEventTrend?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['RuntimeEventBucket']>>>, ParentType, ContextType, RequireFields<AnalyticsRuntimeEventTrendArgs, 'bucket' | 'window'>>;
  runtimeEvents?: Resolver<Maybe<ResolversTypes['RuntimeEventConnection']>, ParentType, ContextType, Partial<AnalyticsRuntimeEventsArgs>>;
  scanHistory?: Resolver<Maybe<ResolversTypes['ScanRecordConnection']>, ParentType, ContextType, Partial<AnalyticsScanHistoryArgs>>;
  topVulnerabilities?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['VulnerabilityExposure']>>>, ParentType, ContextType, RequireFields<AnalyticsTopVulnerabilitiesArgs, 'first' | 'window'>>;
  vulnerabilityTrend?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['VulnerabilityBucket']>>>, ParentType, ContextType, RequireFields<AnalyticsVulnerabilityTrendArgs, 'bucket' | 'window'>>;
};

export type ApiKeyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyPrefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overlapSecondsRemaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  replacementKeyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  roleRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rotationOverlapUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scimSubjectId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApiKeyState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ApiKeyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ApiKey']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
};

export type ApproveExceptionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApproveExceptionPayload'] = ResolversParentTypes['ApproveExceptionPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['Exception']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttackPathResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AttackPath'] = ResolversParentTypes['AttackPath']> = {
  affectedAgents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  affectedServers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  computedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credentials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dependency?: Resolver<Maybe<ResolversTypes['AttackPathDependency']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['AttackPathEvidence']>, ParentType, ContextType>;
  hopCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<Maybe<ResolversTypes['AttackPathHop']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pathId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['AttackPathProvenance'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphEdge']>>, ParentType, ContextType>;
  riskScale?: Resolver<ResolversTypes['RiskScale'], ParentType, ContextType>;
  riskScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  riskScoreStored?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  snapshot?: Resolver<Maybe<ResolversTypes['GraphSnapshot']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  sourceNode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  targetNode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  techniques?: Resolver<ReadonlyArray<ResolversTypes['AttackTechnique']>, ParentType, ContextType>;
  tools?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  vulnIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttackPathConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AttackPathConnection'] = ResolversParentTypes['AttackPathConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['AttackPathEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['AttackPath']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AttackPathDependencyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AttackPathDependency'] = ResolversParentTypes['AttackPathDependency']> = {
  ecosystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serverName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttackPathEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AttackPathEdge'] = ResolversParentTypes['AttackPathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AttackPath']>, ParentType, ContextType>;
};

export type AttackPathEvidenceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AttackPathEvidence'] = ResolversParentTypes['AttackPathEvidence']> = {
  attackComplexity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attackVector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cvssScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cvssVector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  epssScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fixedVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  impactCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isKev?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  networkExploitable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  privilegesRequired?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userInteraction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttackPathHopResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AttackPathHop'] = ResolversParentTypes['AttackPathHop']> = {
  entityType?: Resolver<ResolversTypes['GraphEntityType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AttackPathRole'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type AttackPathProvenanceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AttackPathProvenance'] = ResolversParentTypes['AttackPathProvenance']> = {
  scanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AttackPathSource'], ParentType, ContextType>;
};

export type AttackTechniqueResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AttackTechnique'] = ResolversParentTypes['AttackTechnique']> = {
  catalog?: Resolver<ResolversTypes['AttackCatalog'], ParentType, ContextType>;
  catalogRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hopIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tactics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  techniqueId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  techniqueName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditChainResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditChain'] = ResolversParentTypes['AuditChain']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['AuditCheckpoint']>, ParentType, ContextType>;
  checkpointKey?: Resolver<Maybe<ResolversTypes['CheckpointKey']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verify?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType, Partial<AuditChainVerifyArgs>>;
};

export type AuditCheckpointResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditCheckpoint'] = ResolversParentTypes['AuditCheckpoint']> = {
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headSignature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hmacSignature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prevSignature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['AuditEntryEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['AuditEntry']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
};

export type AuditEventCopyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEventCopy'] = ResolversParentTypes['AuditEventCopy']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  traceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEventCopyConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEventCopyConnection'] = ResolversParentTypes['AuditEventCopyConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['AuditEventCopyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['AuditEventCopy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditEventCopyEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEventCopyEdge'] = ResolversParentTypes['AuditEventCopyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AuditEventCopy']>, ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstBroken?: Resolver<Maybe<ResolversTypes['BrokenLink']>, ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keyPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['BrokenLinkReason']>, ParentType, ContextType>;
  tampered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  walk?: Resolver<ResolversTypes['AuditWalk'], ParentType, ContextType>;
};

export type BackendStatusResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BackendStatus'] = ResolversParentTypes['BackendStatus']> = {
  configured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Backend'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latencyMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reachable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<ReadonlyArray<ResolversTypes['SchemaComponent']>, ParentType, ContextType>;
  serverVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BaselineComparisonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BaselineComparison'] = ResolversParentTypes['BaselineComparison']> = {
  improving?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  netChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newVulns?: Resolver<ReadonlyArray<ResolversTypes['BaselineFinding']>, ParentType, ContextType>;
  persistentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persistentVulns?: Resolver<ReadonlyArray<ResolversTypes['BaselineFinding']>, ParentType, ContextType>;
  resolvedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolvedVulns?: Resolver<ReadonlyArray<ResolversTypes['BaselineFinding']>, ParentType, ContextType>;
  severityChanges?: Resolver<ReadonlyArray<ResolversTypes['SeverityChange']>, ParentType, ContextType>;
};

export type BaselineFindingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BaselineFinding'] = ResolversParentTypes['BaselineFinding']> = {
  fixedVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isKev?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riskScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  severityRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vulnerabilityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BrokenLinkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BrokenLink'] = ResolversParentTypes['BrokenLink']> = {
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BrokenLinkReason'], ParentType, ContextType>;
};

export type CancelScanJobPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CancelScanJobPayload'] = ResolversParentTypes['CancelScanJobPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scanJob?: Resolver<Maybe<ResolversTypes['ScanJob']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimumRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  minimumRoleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckpointKeyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CheckpointKey'] = ResolversParentTypes['CheckpointKey']> = {
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplianceCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplianceCount'] = ResolversParentTypes['ComplianceCount']> = {
  averageScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  controls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ControlPlaneResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ControlPlane'] = ResolversParentTypes['ControlPlane']> = {
  backends?: Resolver<ReadonlyArray<ResolversTypes['BackendStatus']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['EntityStores']>, ParentType, ContextType>;
  parity?: Resolver<ReadonlyArray<ResolversTypes['ParityCell']>, ParentType, ContextType, Partial<ControlPlaneParityArgs>>;
  shape?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeMode?: Resolver<ResolversTypes['StoreMode'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  rawKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateAuditCheckpointPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateAuditCheckpointPayload'] = ResolversParentTypes['CreateAuditCheckpointPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  checkpoint?: Resolver<ResolversTypes['SignedAuditCheckpoint'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateExceptionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateExceptionPayload'] = ResolversParentTypes['CreateExceptionPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['Exception']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateGatewayPolicyPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateGatewayPolicyPayload'] = ResolversParentTypes['CreateGatewayPolicyPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  gatewayPolicy?: Resolver<Maybe<ResolversTypes['GatewayPolicy']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateSchedulePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateSchedulePayload'] = ResolversParentTypes['CreateSchedulePayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateSourcePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateSourcePayload'] = ResolversParentTypes['CreateSourcePayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteExceptionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteExceptionPayload'] = ResolversParentTypes['DeleteExceptionPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteGatewayPolicyPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteGatewayPolicyPayload'] = ResolversParentTypes['DeleteGatewayPolicyPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteGraphFilterPresetPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteGraphFilterPresetPayload'] = ResolversParentTypes['DeleteGraphFilterPresetPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteScanJobPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteScanJobPayload'] = ResolversParentTypes['DeleteScanJobPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteSchedulePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteSchedulePayload'] = ResolversParentTypes['DeleteSchedulePayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteSourcePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteSourcePayload'] = ResolversParentTypes['DeleteSourcePayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityStoreResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EntityStore'] = ResolversParentTypes['EntityStore']> = {
  backend?: Resolver<ResolversTypes['Backend'], ParentType, ContextType>;
  exists?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SupportLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisioning?: Resolver<ReadonlyArray<ResolversTypes['Provisioning']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityStoresResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EntityStores'] = ResolversParentTypes['EntityStores']> = {
  name?: Resolver<ResolversTypes['LogicalEntity'], ParentType, ContextType>;
  stores?: Resolver<ReadonlyArray<ResolversTypes['EntityStore']>, ParentType, ContextType>;
};

export type EvaluateGatewayCallPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EvaluateGatewayCallPayload'] = ResolversParentTypes['EvaluateGatewayCallPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['GatewayPolicyDecision']>, ParentType, ContextType>;
  evaluation?: Resolver<ResolversTypes['GatewayPolicyEvaluation'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExceptionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Exception'] = ResolversParentTypes['Exception']> = {
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exceptionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAtRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedbackState?: Resolver<Maybe<ResolversTypes['FeedbackState']>, ParentType, ContextType>;
  feedbackStateRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExceptionKind'], ParentType, ContextType>;
  packageName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  serverName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExceptionStatus'], ParentType, ContextType>;
  statusRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triage?: Resolver<Maybe<ResolversTypes['TriageDecision']>, ParentType, ContextType>;
  vulnId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExceptionConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExceptionConnection'] = ResolversParentTypes['ExceptionConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ExceptionEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Exception']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExceptionEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExceptionEdge'] = ResolversParentTypes['ExceptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Exception']>, ParentType, ContextType>;
};

export type ExceptionMatchResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExceptionMatch'] = ResolversParentTypes['ExceptionMatch']> = {
  exception?: Resolver<Maybe<ResolversTypes['Exception']>, ParentType, ContextType>;
  suppresses?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  costLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentErrors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  estimatedCost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldExplanation']>, ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sql?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FieldStatements']>>, ParentType, ContextType>;
};

export type FieldExplanationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FieldExplanation'] = ResolversParentTypes['FieldExplanation']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  backend?: Resolver<Maybe<ResolversTypes['Backend']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['LogicalEntity']>, ParentType, ContextType>;
  estimatedCost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parityError?: Resolver<Maybe<ResolversTypes['ParityError']>, ParentType, ContextType>;
  responseKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tenantPredicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldStatementsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FieldStatements'] = ResolversParentTypes['FieldStatements']> = {
  responseKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type FleetAgentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetAgent'] = ResolversParentTypes['FleetAgent']> = {
  agentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canonicalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  configPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credentialCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deviceFingerprint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endpoints?: Resolver<ReadonlyArray<Maybe<ResolversTypes['FleetEndpoint']>>, ParentType, ContextType>;
  enrollmentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graphNode?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType, Partial<FleetAgentGraphNodeArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDiscovery?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastScan?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mdmProvider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policies?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['GatewayPolicy']>>>, ParentType, ContextType>;
  policyDecisions?: Resolver<Maybe<ResolversTypes['GatewayPolicyDecisionConnection']>, ParentType, ContextType, RequireFields<FleetAgentPolicyDecisionsArgs, 'first'>>;
  serverCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FleetAgentState'], ParentType, ContextType>;
  stateRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  trustEvidence?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  trustFactors?: Resolver<ReadonlyArray<ResolversTypes['FleetTrustFactor']>, ParentType, ContextType>;
  trustScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vulnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FleetAgentConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetAgentConnection'] = ResolversParentTypes['FleetAgentConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['FleetAgentEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['FleetAgent']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FleetAgentEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetAgentEdge'] = ResolversParentTypes['FleetAgentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FleetAgent']>, ParentType, ContextType>;
};

export type FleetCollectorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetCollector'] = ResolversParentTypes['FleetCollector']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FleetCollectorStatus'], ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FleetEndpointResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetEndpoint'] = ResolversParentTypes['FleetEndpoint']> = {
  collectors?: Resolver<ReadonlyArray<ResolversTypes['FleetCollector']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['FleetCompleteness'], ParentType, ContextType>;
  completenessRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endpointId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastScanId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['FleetEndpointPlatform'], ParentType, ContextType>;
  privacy?: Resolver<ResolversTypes['FleetEndpointPrivacy'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FleetEndpointConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetEndpointConnection'] = ResolversParentTypes['FleetEndpointConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['FleetEndpointEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['FleetEndpoint']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FleetEndpointEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetEndpointEdge'] = ResolversParentTypes['FleetEndpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FleetEndpoint']>, ParentType, ContextType>;
};

export type FleetEndpointPlatformResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetEndpointPlatform'] = ResolversParentTypes['FleetEndpointPlatform']> = {
  machine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FleetEndpointPrivacyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetEndpointPrivacy'] = ResolversParentTypes['FleetEndpointPrivacy']> = {
  arbitraryHomeDirectoryScan?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  browserHistoryCollected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  environmentValuesCollected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  networkRemoteAddressesCollected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  processArgumentsCollected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FleetEnvironmentCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetEnvironmentCount'] = ResolversParentTypes['FleetEnvironmentCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FleetSnapshotResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetSnapshot'] = ResolversParentTypes['FleetSnapshot']> = {
  agentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credentials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lifecycleState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measuredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  packages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  servers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trustScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  vulnerabilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FleetSnapshotConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetSnapshotConnection'] = ResolversParentTypes['FleetSnapshotConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['FleetSnapshotEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['FleetSnapshot']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FleetSnapshotEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetSnapshotEdge'] = ResolversParentTypes['FleetSnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FleetSnapshot']>, ParentType, ContextType>;
};

export type FleetStateCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetStateCount'] = ResolversParentTypes['FleetStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FleetAgentState'], ParentType, ContextType>;
  stateRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FleetStatsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetStats'] = ResolversParentTypes['FleetStats']> = {
  avgTrustScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  byEnvironment?: Resolver<ReadonlyArray<ResolversTypes['FleetEnvironmentCount']>, ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['FleetStateCount']>, ParentType, ContextType>;
  lowTrustCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FleetTrustFactorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetTrustFactor'] = ResolversParentTypes['FleetTrustFactor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GatewayArgPatternResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayArgPattern'] = ResolversParentTypes['GatewayArgPattern']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GatewayPatternNoticeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPatternNotice'] = ResolversParentTypes['GatewayPatternNotice']> = {
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GatewayPatternProblem'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GatewayPolicyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicy'] = ResolversParentTypes['GatewayPolicy']> = {
  boundAgentTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  boundAgents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  boundEnvironments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ResolversTypes['GatewayPolicyDecisionConnection']>, ParentType, ContextType, RequireFields<GatewayPolicyDecisionsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['GatewayPolicyMode'], ParentType, ContextType>;
  modeRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['GatewayRule']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GatewayPolicyActionCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicyActionCount'] = ResolversParentTypes['GatewayPolicyActionCount']> = {
  action?: Resolver<ResolversTypes['GatewayPolicyAction'], ParentType, ContextType>;
  actionRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GatewayPolicyAuditStatsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicyAuditStats'] = ResolversParentTypes['GatewayPolicyAuditStats']> = {
  alerted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byAction?: Resolver<ReadonlyArray<ResolversTypes['GatewayPolicyActionCount']>, ParentType, ContextType>;
  policies?: Resolver<Maybe<ResolversTypes['GatewayPolicyStats']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GatewayPolicyConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicyConnection'] = ResolversParentTypes['GatewayPolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GatewayPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GatewayPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GatewayPolicyDecisionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicyDecision'] = ResolversParentTypes['GatewayPolicyDecision']> = {
  action?: Resolver<ResolversTypes['GatewayPolicyAction'], ParentType, ContextType>;
  actionRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['FleetAgent']>, ParentType, ContextType>;
  agentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  argumentsPreview?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['GatewayPolicy']>, ParentType, ContextType>;
  policyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  policyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  toolName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GatewayPolicyDecisionConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicyDecisionConnection'] = ResolversParentTypes['GatewayPolicyDecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GatewayPolicyDecisionEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GatewayPolicyDecision']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GatewayPolicyDecisionEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicyDecisionEdge'] = ResolversParentTypes['GatewayPolicyDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GatewayPolicyDecision']>, ParentType, ContextType>;
};

export type GatewayPolicyEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicyEdge'] = ResolversParentTypes['GatewayPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GatewayPolicy']>, ParentType, ContextType>;
};

export type GatewayPolicyEvaluationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicyEvaluation'] = ResolversParentTypes['GatewayPolicyEvaluation']> = {
  action?: Resolver<ResolversTypes['GatewayPolicyAction'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notEnforced?: Resolver<ReadonlyArray<ResolversTypes['GatewayRuleNotice']>, ParentType, ContextType>;
  notEvaluated?: Resolver<ReadonlyArray<ResolversTypes['GatewayPatternNotice']>, ParentType, ContextType>;
  policiesEvaluated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['GatewayPolicy']>, ParentType, ContextType>;
  policyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  policyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skippedPolicies?: Resolver<ReadonlyArray<ResolversTypes['GatewayPolicySkip']>, ParentType, ContextType>;
  toolClasses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GatewayPolicyRuntimeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicyRuntime'] = ResolversParentTypes['GatewayPolicyRuntime']> = {
  advisoryRules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blockingRules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deniedToolClasses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  readOnlyRules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rollout?: Resolver<ResolversTypes['GatewayPolicyRollout'], ParentType, ContextType>;
  secretPathRules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalRules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownEgressRules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GatewayPolicySkipResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicySkip'] = ResolversParentTypes['GatewayPolicySkip']> = {
  binding?: Resolver<ResolversTypes['GatewayPolicyBinding'], ParentType, ContextType>;
  policyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GatewayPolicyStatsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicyStats'] = ResolversParentTypes['GatewayPolicyStats']> = {
  auditing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enforcing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runtime?: Resolver<ResolversTypes['GatewayPolicyRuntime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GatewayRuleResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayRule'] = ResolversParentTypes['GatewayRule']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowedHosts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  argPatterns?: Resolver<ReadonlyArray<ResolversTypes['GatewayArgPattern']>, ParentType, ContextType>;
  blockSecretPaths?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockTools?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  blockUnknownEgress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  denies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  denyToolClasses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notEnforced?: Resolver<ReadonlyArray<ResolversTypes['GatewayRuleFeature']>, ParentType, ContextType>;
  rateLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireRegistryVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toolName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toolNamePattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GatewayRuleNoticeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayRuleNotice'] = ResolversParentTypes['GatewayRuleNotice']> = {
  feature?: Resolver<ResolversTypes['GatewayRuleFeature'], ParentType, ContextType>;
  policyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphAnalysisResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphAnalysis'] = ResolversParentTypes['GraphAnalysis']> = {
  limits?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reasonCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GraphAnalysisStatus'], ParentType, ContextType>;
  statusRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphChangeSummaryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphChangeSummary'] = ResolversParentTypes['GraphChangeSummary']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['GraphCompleteness'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphCompletenessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphCompleteness'] = ResolversParentTypes['GraphCompleteness']> = {
  reasons?: Resolver<ReadonlyArray<ResolversTypes['GraphIncompleteReason']>, ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GraphCompletenessStatus'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphComplianceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphCompliance'] = ResolversParentTypes['GraphCompliance']> = {
  completeness?: Resolver<ResolversTypes['GraphCompleteness'], ParentType, ContextType>;
  frameworkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frameworks?: Resolver<ReadonlyArray<ResolversTypes['GraphComplianceFramework']>, ParentType, ContextType>;
  totalTaggedFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphComplianceFrameworkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphComplianceFramework'] = ResolversParentTypes['GraphComplianceFramework']> = {
  byEntityType?: Resolver<ReadonlyArray<ResolversTypes['GraphEntityTypeCount']>, ParentType, ContextType>;
  bySeverity?: Resolver<ReadonlyArray<ResolversTypes['GraphSeverityCount']>, ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  totalFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphDiffResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphDiff'] = ResolversParentTypes['GraphDiff']> = {
  edgeSummary?: Resolver<ResolversTypes['GraphChangeSummary'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['GraphEdgeChangeConnection'], ParentType, ContextType, RequireFields<GraphDiffEdgesArgs, 'first'>>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeSummary?: Resolver<ResolversTypes['GraphChangeSummary'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['GraphNodeChangeConnection'], ParentType, ContextType, RequireFields<GraphDiffNodesArgs, 'first'>>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GraphDimensionsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphDimensions'] = ResolversParentTypes['GraphDimensions']> = {
  agentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cloudProvider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ecosystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surface?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  activity?: Resolver<ResolversTypes['GraphActivity'], ParentType, ContextType>;
  activityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['GraphEdgeDirection'], ParentType, ContextType>;
  directionRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edgeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['GraphRelationship'], ParentType, ContextType>;
  relationshipRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceRunId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sourceScanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  traversable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphEdgeChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphEdgeChange'] = ResolversParentTypes['GraphEdgeChange']> = {
  after?: Resolver<Maybe<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['GraphFieldChange']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraphChangeKind'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['GraphRelationship'], ParentType, ContextType>;
  relationshipRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GraphEdgeChangeConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphEdgeChangeConnection'] = ResolversParentTypes['GraphEdgeChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphEdgeChangeEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphEdgeChange']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphEdgeChangeEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphEdgeChangeEdge'] = ResolversParentTypes['GraphEdgeChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GraphEdgeChange']>, ParentType, ContextType>;
};

export type GraphEdgeConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphEdgeConnection'] = ResolversParentTypes['GraphEdgeConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphEdgeEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphEdgeEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphEdgeEdge'] = ResolversParentTypes['GraphEdgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
};

export type GraphEntityTypeCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphEntityTypeCount'] = ResolversParentTypes['GraphEntityTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['GraphEntityType'], ParentType, ContextType>;
  entityTypeRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphEvidenceCountsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphEvidenceCounts'] = ResolversParentTypes['GraphEvidenceCounts']> = {
  attackPaths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complianceTags?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphEvidenceManifestResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphEvidenceManifest'] = ResolversParentTypes['GraphEvidenceManifest']> = {
  counts?: Resolver<Maybe<ResolversTypes['GraphEvidenceCounts']>, ParentType, ContextType>;
  excludedFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  findingsDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graphDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GraphFieldChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphFieldChange'] = ResolversParentTypes['GraphFieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphFilterPresetResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphFilterPreset'] = ResolversParentTypes['GraphFilterPreset']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphFilterPresetConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphFilterPresetConnection'] = ResolversParentTypes['GraphFilterPresetConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphFilterPresetEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphFilterPreset']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphFilterPresetEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphFilterPresetEdge'] = ResolversParentTypes['GraphFilterPresetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GraphFilterPreset']>, ParentType, ContextType>;
};

export type GraphImpactResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphImpact'] = ResolversParentTypes['GraphImpact']> = {
  affected?: Resolver<ResolversTypes['GraphNodeConnection'], ParentType, ContextType, RequireFields<GraphImpactAffectedArgs, 'first'>>;
  affectedByType?: Resolver<ReadonlyArray<ResolversTypes['GraphEntityTypeCount']>, ParentType, ContextType>;
  affectedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedNodeIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['GraphCompleteness'], ParentType, ContextType>;
  maxDepthReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  attributes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  categoryUid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  classUid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complianceTags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dataSources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dimensions?: Resolver<ResolversTypes['GraphDimensions'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['GraphEdgeConnection'], ParentType, ContextType, RequireFields<GraphNodeEdgesArgs, 'direction' | 'first'>>;
  entityType?: Resolver<ResolversTypes['GraphEntityType'], ParentType, ContextType>;
  entityTypeRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['GraphImpact'], ParentType, ContextType, RequireFields<GraphNodeImpactArgs, 'maxDepth'>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  neighbors?: Resolver<ResolversTypes['GraphNodeConnection'], ParentType, ContextType, RequireFields<GraphNodeNeighborsArgs, 'direction' | 'first'>>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  severityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severityRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  snapshot?: Resolver<Maybe<ResolversTypes['GraphSnapshot']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GraphNodeStatus'], ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typeUid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphNodeChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphNodeChange'] = ResolversParentTypes['GraphNodeChange']> = {
  after?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['GraphFieldChange']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraphChangeKind'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GraphNodeChangeConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphNodeChangeConnection'] = ResolversParentTypes['GraphNodeChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphNodeChangeEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphNodeChange']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphNodeChangeEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphNodeChangeEdge'] = ResolversParentTypes['GraphNodeChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GraphNodeChange']>, ParentType, ContextType>;
};

export type GraphNodeConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphNodeConnection'] = ResolversParentTypes['GraphNodeConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphNodeEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphNode']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphNodeEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphNodeEdge'] = ResolversParentTypes['GraphNodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType>;
};

export type GraphPathResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphPath'] = ResolversParentTypes['GraphPath']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hopIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphNode']>>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GraphPathConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphPathConnection'] = ResolversParentTypes['GraphPathConnection']> = {
  completeness?: Resolver<ResolversTypes['GraphCompleteness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphPathEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphPath']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphPathEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphPathEdge'] = ResolversParentTypes['GraphPathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GraphPath']>, ParentType, ContextType>;
};

export type GraphRelationshipCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphRelationshipCount'] = ResolversParentTypes['GraphRelationshipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['GraphRelationship'], ParentType, ContextType>;
  relationshipRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphSeverityCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphSeverityCount'] = ResolversParentTypes['GraphSeverityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  severityRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphSnapshotResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphSnapshot'] = ResolversParentTypes['GraphSnapshot']> = {
  analysisStatus?: Resolver<ReadonlyArray<ResolversTypes['GraphAnalysis']>, ParentType, ContextType>;
  attackPaths?: Resolver<ResolversTypes['AttackPathConnection'], ParentType, ContextType, Partial<GraphSnapshotAttackPathsArgs>>;
  compliance?: Resolver<ResolversTypes['GraphCompliance'], ParentType, ContextType, Partial<GraphSnapshotComplianceArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  diff?: Resolver<Maybe<ResolversTypes['GraphDiff']>, ParentType, ContextType, Partial<GraphSnapshotDiffArgs>>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['GraphEdgeConnection'], ParentType, ContextType, Partial<GraphSnapshotEdgesArgs>>;
  evidenceManifest?: Resolver<ResolversTypes['GraphEvidenceManifest'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interactionRisks?: Resolver<ResolversTypes['InteractionRiskConnection'], ParentType, ContextType, Partial<GraphSnapshotInteractionRisksArgs>>;
  job?: Resolver<Maybe<ResolversTypes['ScanJob']>, ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeTypeCounts?: Resolver<ReadonlyArray<ResolversTypes['GraphEntityTypeCount']>, ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['GraphNodeConnection'], ParentType, ContextType, Partial<GraphSnapshotNodesArgs>>;
  previous?: Resolver<Maybe<ResolversTypes['GraphSnapshot']>, ParentType, ContextType>;
  riskSummary?: Resolver<ReadonlyArray<ResolversTypes['GraphSeverityCount']>, ParentType, ContextType>;
  scanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  search?: Resolver<ResolversTypes['GraphNodeConnection'], ParentType, ContextType, RequireFields<GraphSnapshotSearchArgs, 'query'>>;
  stats?: Resolver<ResolversTypes['GraphStats'], ParentType, ContextType>;
  trendPoint?: Resolver<Maybe<ResolversTypes['TrendPoint']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphSnapshotConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphSnapshotConnection'] = ResolversParentTypes['GraphSnapshotConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphSnapshotEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphSnapshot']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphSnapshotEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphSnapshotEdge'] = ResolversParentTypes['GraphSnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GraphSnapshot']>, ParentType, ContextType>;
};

export type GraphStatsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphStats'] = ResolversParentTypes['GraphStats']> = {
  attackPathCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interactionRiskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxAttackPathRisk?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  maxInteractionRisk?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nodeTypes?: Resolver<ReadonlyArray<ResolversTypes['GraphEntityTypeCount']>, ParentType, ContextType>;
  relationshipTypes?: Resolver<ReadonlyArray<ResolversTypes['GraphRelationshipCount']>, ParentType, ContextType>;
  severityCounts?: Resolver<ReadonlyArray<ResolversTypes['GraphSeverityCount']>, ParentType, ContextType>;
  totalEdges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphTraversalResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphTraversal'] = ResolversParentTypes['GraphTraversal']> = {
  completeness?: Resolver<ResolversTypes['GraphCompleteness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphEdge']>>, ParentType, ContextType>;
  maxDepthReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingRoots?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['GraphNode']>>, ParentType, ContextType>;
  scanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdempotencyKeyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdempotencyKey'] = ResolversParentTypes['IdempotencyKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdempotencyKeyConnection'] = ResolversParentTypes['IdempotencyKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['IdempotencyKeyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['IdempotencyKey']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IdempotencyKeyEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdempotencyKeyEdge'] = ResolversParentTypes['IdempotencyKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['IdempotencyKey']>, ParentType, ContextType>;
};

export type ImportGraphSnapshotPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ImportGraphSnapshotPayload'] = ResolversParentTypes['ImportGraphSnapshotPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  graphSnapshot?: Resolver<Maybe<ResolversTypes['GraphSnapshot']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngestFindingsPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IngestFindingsPayload'] = ResolversParentTypes['IngestFindingsPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  staged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngestRuntimeEventsPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IngestRuntimeEventsPayload'] = ResolversParentTypes['IngestRuntimeEventsPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InteractionRiskResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InteractionRisk'] = ResolversParentTypes['InteractionRisk']> = {
  agents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owaspAgenticTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  riskScale?: Resolver<ResolversTypes['RiskScale'], ParentType, ContextType>;
  riskScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  riskScoreStored?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InteractionRiskConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InteractionRiskConnection'] = ResolversParentTypes['InteractionRiskConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['InteractionRiskEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['InteractionRisk']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InteractionRiskEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InteractionRiskEdge'] = ResolversParentTypes['InteractionRiskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['InteractionRisk']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MembershipResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uiRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveException?: Resolver<Maybe<ResolversTypes['ApproveExceptionPayload']>, ParentType, ContextType, RequireFields<MutationApproveExceptionArgs, 'input'>>;
  cancelScanJob?: Resolver<Maybe<ResolversTypes['CancelScanJobPayload']>, ParentType, ContextType, RequireFields<MutationCancelScanJobArgs, 'input'>>;
  createApiKey?: Resolver<Maybe<ResolversTypes['CreateApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createAuditCheckpoint?: Resolver<Maybe<ResolversTypes['CreateAuditCheckpointPayload']>, ParentType, ContextType, RequireFields<MutationCreateAuditCheckpointArgs, 'input'>>;
  createException?: Resolver<Maybe<ResolversTypes['CreateExceptionPayload']>, ParentType, ContextType, RequireFields<MutationCreateExceptionArgs, 'input'>>;
  createGatewayPolicy?: Resolver<Maybe<ResolversTypes['CreateGatewayPolicyPayload']>, ParentType, ContextType, RequireFields<MutationCreateGatewayPolicyArgs, 'input'>>;
  createSchedule?: Resolver<Maybe<ResolversTypes['CreateSchedulePayload']>, ParentType, ContextType, RequireFields<MutationCreateScheduleArgs, 'input'>>;
  createSource?: Resolver<Maybe<ResolversTypes['CreateSourcePayload']>, ParentType, ContextType, RequireFields<MutationCreateSourceArgs, 'input'>>;
  deleteException?: Resolver<Maybe<ResolversTypes['DeleteExceptionPayload']>, ParentType, ContextType, RequireFields<MutationDeleteExceptionArgs, 'input'>>;
  deleteGatewayPolicy?: Resolver<Maybe<ResolversTypes['DeleteGatewayPolicyPayload']>, ParentType, ContextType, RequireFields<MutationDeleteGatewayPolicyArgs, 'input'>>;
  deleteGraphFilterPreset?: Resolver<Maybe<ResolversTypes['DeleteGraphFilterPresetPayload']>, ParentType, ContextType, RequireFields<MutationDeleteGraphFilterPresetArgs, 'input'>>;
  deleteScanJob?: Resolver<Maybe<ResolversTypes['DeleteScanJobPayload']>, ParentType, ContextType, RequireFields<MutationDeleteScanJobArgs, 'input'>>;
  deleteSchedule?: Resolver<Maybe<ResolversTypes['DeleteSchedulePayload']>, ParentType, ContextType, RequireFields<MutationDeleteScheduleArgs, 'input'>>;
  deleteSource?: Resolver<Maybe<ResolversTypes['DeleteSourcePayload']>, ParentType, ContextType, RequireFields<MutationDeleteSourceArgs, 'input'>>;
  evaluateGatewayCall?: Resolver<Maybe<ResolversTypes['EvaluateGatewayCallPayload']>, ParentType, ContextType, RequireFields<MutationEvaluateGatewayCallArgs, 'input'>>;
  importGraphSnapshot?: Resolver<Maybe<ResolversTypes['ImportGraphSnapshotPayload']>, ParentType, ContextType, RequireFields<MutationImportGraphSnapshotArgs, 'input'>>;
  ingestFindings?: Resolver<Maybe<ResolversTypes['IngestFindingsPayload']>, ParentType, ContextType, RequireFields<MutationIngestFindingsArgs, 'input'>>;
  ingestRuntimeEvents?: Resolver<Maybe<ResolversTypes['IngestRuntimeEventsPayload']>, ParentType, ContextType, RequireFields<MutationIngestRuntimeEventsArgs, 'input'>>;
  purgeIdempotencyKeys?: Resolver<Maybe<ResolversTypes['PurgeIdempotencyKeysPayload']>, ParentType, ContextType, RequireFields<MutationPurgeIdempotencyKeysArgs, 'input'>>;
  quarantineFleetAgent?: Resolver<Maybe<ResolversTypes['QuarantineFleetAgentPayload']>, ParentType, ContextType, RequireFields<MutationQuarantineFleetAgentArgs, 'input'>>;
  recordScanResult?: Resolver<Maybe<ResolversTypes['RecordScanResultPayload']>, ParentType, ContextType, RequireFields<MutationRecordScanResultArgs, 'input'>>;
  recordTrendPoint?: Resolver<Maybe<ResolversTypes['RecordTrendPointPayload']>, ParentType, ContextType, RequireFields<MutationRecordTrendPointArgs, 'input'>>;
  resetRateLimit?: Resolver<Maybe<ResolversTypes['ResetRateLimitPayload']>, ParentType, ContextType, RequireFields<MutationResetRateLimitArgs, 'input'>>;
  revokeApiKey?: Resolver<Maybe<ResolversTypes['RevokeApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  revokeException?: Resolver<Maybe<ResolversTypes['RevokeExceptionPayload']>, ParentType, ContextType, RequireFields<MutationRevokeExceptionArgs, 'input'>>;
  rotateApiKey?: Resolver<Maybe<ResolversTypes['RotateApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationRotateApiKeyArgs, 'input'>>;
  saveGraphFilterPreset?: Resolver<Maybe<ResolversTypes['SaveGraphFilterPresetPayload']>, ParentType, ContextType, RequireFields<MutationSaveGraphFilterPresetArgs, 'input'>>;
  setFleetAgentState?: Resolver<Maybe<ResolversTypes['SetFleetAgentStatePayload']>, ParentType, ContextType, RequireFields<MutationSetFleetAgentStateArgs, 'input'>>;
  submitScanJob?: Resolver<Maybe<ResolversTypes['SubmitScanJobPayload']>, ParentType, ContextType, RequireFields<MutationSubmitScanJobArgs, 'input'>>;
  syncFleet?: Resolver<Maybe<ResolversTypes['SyncFleetPayload']>, ParentType, ContextType, RequireFields<MutationSyncFleetArgs, 'input'>>;
  testSource?: Resolver<Maybe<ResolversTypes['TestSourcePayload']>, ParentType, ContextType, RequireFields<MutationTestSourceArgs, 'input'>>;
  toggleSchedule?: Resolver<Maybe<ResolversTypes['ToggleSchedulePayload']>, ParentType, ContextType, RequireFields<MutationToggleScheduleArgs, 'input'>>;
  updateFleetAgent?: Resolver<Maybe<ResolversTypes['UpdateFleetAgentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateFleetAgentArgs, 'input'>>;
  updateGatewayPolicy?: Resolver<Maybe<ResolversTypes['UpdateGatewayPolicyPayload']>, ParentType, ContextType, RequireFields<MutationUpdateGatewayPolicyArgs, 'input'>>;
  updateSource?: Resolver<Maybe<ResolversTypes['UpdateSourcePayload']>, ParentType, ContextType, RequireFields<MutationUpdateSourceArgs, 'input'>>;
};

export type MutationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MutationPayload'] = ResolversParentTypes['MutationPayload']> = {
  __resolveType: TypeResolveFn<'ApproveExceptionPayload' | 'CancelScanJobPayload' | 'CreateApiKeyPayload' | 'CreateAuditCheckpointPayload' | 'CreateExceptionPayload' | 'CreateGatewayPolicyPayload' | 'CreateSchedulePayload' | 'CreateSourcePayload' | 'DeleteExceptionPayload' | 'DeleteGatewayPolicyPayload' | 'DeleteGraphFilterPresetPayload' | 'DeleteScanJobPayload' | 'DeleteSchedulePayload' | 'DeleteSourcePayload' | 'EvaluateGatewayCallPayload' | 'ImportGraphSnapshotPayload' | 'IngestFindingsPayload' | 'IngestRuntimeEventsPayload' | 'PurgeIdempotencyKeysPayload' | 'QuarantineFleetAgentPayload' | 'RecordScanResultPayload' | 'RecordTrendPointPayload' | 'ResetRateLimitPayload' | 'RevokeApiKeyPayload' | 'RevokeExceptionPayload' | 'RotateApiKeyPayload' | 'SaveGraphFilterPresetPayload' | 'SetFleetAgentStatePayload' | 'SubmitScanJobPayload' | 'SyncFleetPayload' | 'TestSourcePayload' | 'ToggleSchedulePayload' | 'UpdateFleetAgentPayload' | 'UpdateGatewayPolicyPayload' | 'UpdateSourcePayload', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApiKey' | 'AttackPath' | 'AuditEntry' | 'Exception' | 'FleetAgent' | 'FleetEndpoint' | 'GatewayPolicy' | 'GatewayPolicyDecision' | 'GraphEdge' | 'GraphFilterPreset' | 'GraphNode' | 'GraphSnapshot' | 'IdempotencyKey' | 'InteractionRisk' | 'RateLimitBucket' | 'ScanJob' | 'Schedule' | 'Source' | 'TrendPoint', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParityCellResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ParityCell'] = ResolversParentTypes['ParityCell']> = {
  backend?: Resolver<ResolversTypes['Backend'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['LogicalEntity'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['ParityError']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SupportLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisioning?: Resolver<ReadonlyArray<ResolversTypes['Provisioning']>, ParentType, ContextType>;
  supported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParityErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ParityError'] = ResolversParentTypes['ParityError']> = {
  backend?: Resolver<Maybe<ResolversTypes['Backend']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  configuredBackends?: Resolver<ReadonlyArray<ResolversTypes['Backend']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['LogicalEntity'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SupportLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['OperationKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ParityReason'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supportedBackends?: Resolver<ReadonlyArray<ResolversTypes['Backend']>, ParentType, ContextType>;
};

export type PublishedFindingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PublishedFinding'] = ResolversParentTypes['PublishedFinding']> = {
  canonicalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cvssScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ecosystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveReach?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  epssScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  findingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  severityRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vulnerabilityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishedFindingConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PublishedFindingConnection'] = ResolversParentTypes['PublishedFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PublishedFindingEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PublishedFinding']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PublishedFindingEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PublishedFindingEdge'] = ResolversParentTypes['PublishedFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PublishedFinding']>, ParentType, ContextType>;
};

export type PurgeIdempotencyKeysPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PurgeIdempotencyKeysPayload'] = ResolversParentTypes['PurgeIdempotencyKeysPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  purgedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuarantineFleetAgentPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['QuarantineFleetAgentPayload'] = ResolversParentTypes['QuarantineFleetAgentPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  fleetAgent?: Resolver<Maybe<ResolversTypes['FleetAgent']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  analytics?: Resolver<Maybe<ResolversTypes['Analytics']>, ParentType, ContextType>;
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType, RequireFields<QueryApiKeyArgs, 'keyId'>>;
  apiKeys?: Resolver<Maybe<ResolversTypes['ApiKeyConnection']>, ParentType, ContextType, Partial<QueryApiKeysArgs>>;
  attackPath?: Resolver<Maybe<ResolversTypes['AttackPath']>, ParentType, ContextType, RequireFields<QueryAttackPathArgs, 'source' | 'target'>>;
  attackPaths?: Resolver<Maybe<ResolversTypes['AttackPathConnection']>, ParentType, ContextType, Partial<QueryAttackPathsArgs>>;
  auditChain?: Resolver<Maybe<ResolversTypes['AuditChain']>, ParentType, ContextType, Partial<QueryAuditChainArgs>>;
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType, RequireFields<QueryAuditEntryArgs, 'entryId'>>;
  auditLog?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  baselineComparison?: Resolver<Maybe<ResolversTypes['BaselineComparison']>, ParentType, ContextType, RequireFields<QueryBaselineComparisonArgs, 'currentJobId' | 'previousJobId'>>;
  controlPlane?: Resolver<Maybe<ResolversTypes['ControlPlane']>, ParentType, ContextType>;
  evaluateGatewayPolicies?: Resolver<Maybe<ResolversTypes['GatewayPolicyEvaluation']>, ParentType, ContextType, RequireFields<QueryEvaluateGatewayPoliciesArgs, 'honourBindings' | 'input'>>;
  exception?: Resolver<Maybe<ResolversTypes['Exception']>, ParentType, ContextType, RequireFields<QueryExceptionArgs, 'exceptionId'>>;
  exceptionMatch?: Resolver<Maybe<ResolversTypes['ExceptionMatch']>, ParentType, ContextType, RequireFields<QueryExceptionMatchArgs, 'input'>>;
  exceptions?: Resolver<Maybe<ResolversTypes['ExceptionConnection']>, ParentType, ContextType, Partial<QueryExceptionsArgs>>;
  explain?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, RequireFields<QueryExplainArgs, 'document'>>;
  fleetAgent?: Resolver<Maybe<ResolversTypes['FleetAgent']>, ParentType, ContextType, RequireFields<QueryFleetAgentArgs, 'agentId'>>;
  fleetAgents?: Resolver<Maybe<ResolversTypes['FleetAgentConnection']>, ParentType, ContextType, Partial<QueryFleetAgentsArgs>>;
  fleetEndpoint?: Resolver<Maybe<ResolversTypes['FleetEndpoint']>, ParentType, ContextType, RequireFields<QueryFleetEndpointArgs, 'endpointId'>>;
  fleetEndpoints?: Resolver<Maybe<ResolversTypes['FleetEndpointConnection']>, ParentType, ContextType, Partial<QueryFleetEndpointsArgs>>;
  fleetStats?: Resolver<Maybe<ResolversTypes['FleetStats']>, ParentType, ContextType, Partial<QueryFleetStatsArgs>>;
  gatewayPolicies?: Resolver<Maybe<ResolversTypes['GatewayPolicyConnection']>, ParentType, ContextType, Partial<QueryGatewayPoliciesArgs>>;
  gatewayPolicy?: Resolver<Maybe<ResolversTypes['GatewayPolicy']>, ParentType, ContextType, RequireFields<QueryGatewayPolicyArgs, 'policyId'>>;
  gatewayPolicyAudit?: Resolver<Maybe<ResolversTypes['GatewayPolicyDecisionConnection']>, ParentType, ContextType, Partial<QueryGatewayPolicyAuditArgs>>;
  gatewayPolicyAuditStats?: Resolver<Maybe<ResolversTypes['GatewayPolicyAuditStats']>, ParentType, ContextType, Partial<QueryGatewayPolicyAuditStatsArgs>>;
  gatewayPolicyDecision?: Resolver<Maybe<ResolversTypes['GatewayPolicyDecision']>, ParentType, ContextType, RequireFields<QueryGatewayPolicyDecisionArgs, 'entryId'>>;
  graphFilterPresets?: Resolver<Maybe<ResolversTypes['GraphFilterPresetConnection']>, ParentType, ContextType, Partial<QueryGraphFilterPresetsArgs>>;
  graphNode?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType, RequireFields<QueryGraphNodeArgs, 'nodeId'>>;
  graphPaths?: Resolver<Maybe<ResolversTypes['GraphPathConnection']>, ParentType, ContextType, RequireFields<QueryGraphPathsArgs, 'maxDepth' | 'source'>>;
  graphSnapshot?: Resolver<Maybe<ResolversTypes['GraphSnapshot']>, ParentType, ContextType, Partial<QueryGraphSnapshotArgs>>;
  graphSnapshots?: Resolver<Maybe<ResolversTypes['GraphSnapshotConnection']>, ParentType, ContextType, Partial<QueryGraphSnapshotsArgs>>;
  graphTraverse?: Resolver<Maybe<ResolversTypes['GraphTraversal']>, ParentType, ContextType, RequireFields<QueryGraphTraverseArgs, 'input'>>;
  idempotencyKeys?: Resolver<Maybe<ResolversTypes['IdempotencyKeyConnection']>, ParentType, ContextType, Partial<QueryIdempotencyKeysArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  postureHistory?: Resolver<Maybe<ResolversTypes['TrendPointConnection']>, ParentType, ContextType, Partial<QueryPostureHistoryArgs>>;
  rateLimit?: Resolver<Maybe<ResolversTypes['RateLimit']>, ParentType, ContextType, Partial<QueryRateLimitArgs>>;
  rateLimits?: Resolver<Maybe<ResolversTypes['RateLimitBucketConnection']>, ParentType, ContextType, Partial<QueryRateLimitsArgs>>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoleSummary']>>, ParentType, ContextType>;
  scanJob?: Resolver<Maybe<ResolversTypes['ScanJob']>, ParentType, ContextType, RequireFields<QueryScanJobArgs, 'jobId'>>;
  scanJobStats?: Resolver<Maybe<ResolversTypes['ScanJobStats']>, ParentType, ContextType, Partial<QueryScanJobStatsArgs>>;
  scanJobs?: Resolver<Maybe<ResolversTypes['ScanJobConnection']>, ParentType, ContextType, Partial<QueryScanJobsArgs>>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType, RequireFields<QueryScheduleArgs, 'scheduleId'>>;
  schedules?: Resolver<Maybe<ResolversTypes['ScheduleConnection']>, ParentType, ContextType, Partial<QuerySchedulesArgs>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'sourceId'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  trendPoint?: Resolver<Maybe<ResolversTypes['TrendPoint']>, ParentType, ContextType, RequireFields<QueryTrendPointArgs, 'scanId'>>;
  trends?: Resolver<Maybe<ResolversTypes['TrendSeries']>, ParentType, ContextType, RequireFields<QueryTrendsArgs, 'bucket' | 'window'>>;
};

export type RateLimitResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  bucketKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RateLimitBucketResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RateLimitBucket'] = ResolversParentTypes['RateLimitBucket']> = {
  bucketKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstHitAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hitsInWindow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastHitAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  windowStartedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RateLimitBucketConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RateLimitBucketConnection'] = ResolversParentTypes['RateLimitBucketConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['RateLimitBucketEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['RateLimitBucket']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RateLimitBucketEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RateLimitBucketEdge'] = ResolversParentTypes['RateLimitBucketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RateLimitBucket']>, ParentType, ContextType>;
};

export type RecordScanResultPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordScanResultPayload'] = ResolversParentTypes['RecordScanResultPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scanJob?: Resolver<Maybe<ResolversTypes['ScanJob']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordTrendPointPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordTrendPointPayload'] = ResolversParentTypes['RecordTrendPointPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trendPoint?: Resolver<Maybe<ResolversTypes['TrendPoint']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetRateLimitPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ResetRateLimitPayload'] = ResolversParentTypes['ResetRateLimitPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  bucketKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forgottenHits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeExceptionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RevokeExceptionPayload'] = ResolversParentTypes['RevokeExceptionPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['Exception']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleSummaryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RoleSummary'] = ResolversParentTypes['RoleSummary']> = {
  canDo?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  canSee?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cannotDo?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capabilityMatrix?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  uiRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RotateApiKeyPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RotateApiKeyPayload'] = ResolversParentTypes['RotateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  rawKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replaced?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuntimeEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RuntimeEvent'] = ResolversParentTypes['RuntimeEvent']> = {
  agentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  severityRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  toolName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  traceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuntimeEventBucketResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RuntimeEventBucket'] = ResolversParentTypes['RuntimeEventBucket']> = {
  events?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  severe?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RuntimeEventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RuntimeEventConnection'] = ResolversParentTypes['RuntimeEventConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['RuntimeEventEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['RuntimeEvent']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RuntimeEventCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RuntimeEventCount'] = ResolversParentTypes['RuntimeEventCount']> = {
  agents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type RuntimeEventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RuntimeEventEdge'] = ResolversParentTypes['RuntimeEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RuntimeEvent']>, ParentType, ContextType>;
};

export type SaveGraphFilterPresetPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SaveGraphFilterPresetPayload'] = ResolversParentTypes['SaveGraphFilterPresetPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  graphFilterPreset?: Resolver<Maybe<ResolversTypes['GraphFilterPreset']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScanFindingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanFinding'] = ResolversParentTypes['ScanFinding']> = {
  affectedAgents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cvssScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fixedVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isKev?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  packageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  riskScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  severityRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vulnerabilityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScanFindingConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanFindingConnection'] = ResolversParentTypes['ScanFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ScanFindingEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ScanFinding']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScanFindingEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanFindingEdge'] = ResolversParentTypes['ScanFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ScanFinding']>, ParentType, ContextType>;
};

export type ScanJobResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanJob'] = ResolversParentTypes['ScanJob']> = {
  batchId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childJobIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ScanJob']>>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['ScanFindingConnection'], ParentType, ContextType, RequireFields<ScanJobFindingsArgs, 'first'>>;
  graphSnapshot?: Resolver<Maybe<ResolversTypes['GraphSnapshot']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ScanJob']>, ParentType, ContextType>;
  parentJobId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['ScanProgressEvent']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  resultFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType>;
  scheduleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScanJobStatus'], ParentType, ContextType>;
  statusRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['ScanSummary']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ScanTarget']>, ParentType, ContextType>;
  targetCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  targetIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trendPoint?: Resolver<Maybe<ResolversTypes['TrendPoint']>, ParentType, ContextType>;
  triggeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScanJobConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanJobConnection'] = ResolversParentTypes['ScanJobConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ScanJobEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ScanJob']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScanJobEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanJobEdge'] = ResolversParentTypes['ScanJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ScanJob']>, ParentType, ContextType>;
};

export type ScanJobStatsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanJobStats'] = ResolversParentTypes['ScanJobStats']> = {
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['ScanJobStatusCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScanJobStatusCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanJobStatusCount'] = ResolversParentTypes['ScanJobStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScanJobStatus'], ParentType, ContextType>;
  statusRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScanProgressEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanProgressEvent'] = ResolversParentTypes['ScanProgressEvent']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progressPct?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stats?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScanRecordResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanRecord'] = ResolversParentTypes['ScanRecord']> = {
  agents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aisvsScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  critical?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  hasRuntimeCorrelation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postureGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vulnerabilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScanRecordConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanRecordConnection'] = ResolversParentTypes['ScanRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ScanRecordEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ScanRecord']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScanRecordEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanRecordEdge'] = ResolversParentTypes['ScanRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ScanRecord']>, ParentType, ContextType>;
};

export type ScanSummaryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanSummary'] = ResolversParentTypes['ScanSummary']> = {
  aggregation?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  generatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pushed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schemaVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warningCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScanTargetResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScanTarget'] = ResolversParentTypes['ScanTarget']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ScheduleResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Schedule'] = ResolversParentTypes['Schedule']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cronExpression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['ScanJobConnection'], ParentType, ContextType, RequireFields<ScheduleJobsArgs, 'first'>>;
  lastJob?: Resolver<Maybe<ResolversTypes['ScanJob']>, ParentType, ContextType>;
  lastJobId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastRun?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextRun?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextRuns?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType, RequireFields<ScheduleNextRunsArgs, 'first'>>;
  scanConfig?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  scheduleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScheduleConnection'] = ResolversParentTypes['ScheduleConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ScheduleEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Schedule']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScheduleEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScheduleEdge'] = ResolversParentTypes['ScheduleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType>;
};

export type SchemaComponentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SchemaComponent'] = ResolversParentTypes['SchemaComponent']> = {
  component?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  authMethod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  authenticated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  configuredModes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  managedTrialEnvelope?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  managedTrialMode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  recommendedUiMode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roleSummary?: Resolver<ResolversTypes['RoleSummary'], ParentType, ContextType>;
  spanId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ssoProvider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetFleetAgentStatePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SetFleetAgentStatePayload'] = ResolversParentTypes['SetFleetAgentStatePayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  fleetAgent?: Resolver<Maybe<ResolversTypes['FleetAgent']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeverityChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SeverityChange'] = ResolversParentTypes['SeverityChange']> = {
  currentSeverity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  currentSeverityRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousSeverity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  previousSeverityRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vulnKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignedAuditCheckpointResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SignedAuditCheckpoint'] = ResolversParentTypes['SignedAuditCheckpoint']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headEntryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  headSignature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  config?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  connectorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credentialMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credentialRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['ScanJobConnection'], ParentType, ContextType, RequireFields<SourceJobsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  kindRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastJob?: Resolver<Maybe<ResolversTypes['ScanJob']>, ParentType, ContextType>;
  lastJobId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastRunStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastTestMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastTestStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastTestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourceStatus'], ParentType, ContextType>;
  statusRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['SourceEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Source']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type SubmitScanJobPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubmitScanJobPayload'] = ResolversParentTypes['SubmitScanJobPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ScanJob']>>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scanJob?: Resolver<Maybe<ResolversTypes['ScanJob']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SyncFleetPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SyncFleetPayload'] = ResolversParentTypes['SyncFleetPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fleetAgents?: Resolver<ReadonlyArray<Maybe<ResolversTypes['FleetAgent']>>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestSourcePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TestSourcePayload'] = ResolversParentTypes['TestSourcePayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ToggleSchedulePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ToggleSchedulePayload'] = ResolversParentTypes['ToggleSchedulePayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrendBucketResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrendBucket'] = ResolversParentTypes['TrendBucket']> = {
  averageScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageVulnerabilities?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['TrendPoint']>, ParentType, ContextType>;
  lastGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mostCritical?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostHigh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TrendPointResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  critical?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['ScanJob']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postureGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postureScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scanId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  totalVulns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrendPointConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrendPointConnection'] = ResolversParentTypes['TrendPointConnection']> = {
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['TrendPointEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['TrendPoint']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrendPointEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrendPointEdge'] = ResolversParentTypes['TrendPointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TrendPoint']>, ParentType, ContextType>;
};

export type TrendSeriesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrendSeries'] = ResolversParentTypes['TrendSeries']> = {
  buckets?: Resolver<ReadonlyArray<Maybe<ResolversTypes['TrendBucket']>>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  incompleteReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  servedBy?: Resolver<ResolversTypes['Backend'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TriageDecisionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TriageDecision'] = ResolversParentTypes['TriageDecision']> = {
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queueState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UpdateFleetAgentPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateFleetAgentPayload'] = ResolversParentTypes['UpdateFleetAgentPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  fleetAgent?: Resolver<Maybe<ResolversTypes['FleetAgent']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateGatewayPolicyPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateGatewayPolicyPayload'] = ResolversParentTypes['UpdateGatewayPolicyPayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  gatewayPolicy?: Resolver<Maybe<ResolversTypes['GatewayPolicy']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateSourcePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateSourcePayload'] = ResolversParentTypes['UpdateSourcePayload']> = {
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VulnerabilityBucketResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VulnerabilityBucket'] = ResolversParentTypes['VulnerabilityBucket']> = {
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vulnerabilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VulnerabilityExposureResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VulnerabilityExposure'] = ResolversParentTypes['VulnerabilityExposure']> = {
  agents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exposures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxCvss?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  maxEpss?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  vulnerabilityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  AgentPosture?: AgentPostureResolvers<ContextType>;
  AgentPostureConnection?: AgentPostureConnectionResolvers<ContextType>;
  AgentPostureEdge?: AgentPostureEdgeResolvers<ContextType>;
  Analytics?: AnalyticsResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ApproveExceptionPayload?: ApproveExceptionPayloadResolvers<ContextType>;
  AttackPath?: AttackPathResolvers<ContextType>;
  AttackPathConnection?: AttackPathConnectionResolvers<ContextType>;
  AttackPathDependency?: AttackPathDependencyResolvers<ContextType>;
  AttackPathEdge?: AttackPathEdgeResolvers<ContextType>;
  AttackPathEvidence?: AttackPathEvidenceResolvers<ContextType>;
  AttackPathHop?: AttackPathHopResolvers<ContextType>;
  AttackPathProvenance?: AttackPathProvenanceResolvers<ContextType>;
  AttackTechnique?: AttackTechniqueResolvers<ContextType>;
  AuditChain?: AuditChainResolvers<ContextType>;
  AuditCheckpoint?: AuditCheckpointResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditEventCopy?: AuditEventCopyResolvers<ContextType>;
  AuditEventCopyConnection?: AuditEventCopyConnectionResolvers<ContextType>;
  AuditEventCopyEdge?: AuditEventCopyEdgeResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  BackendStatus?: BackendStatusResolvers<ContextType>;
  BaselineComparison?: BaselineComparisonResolvers<ContextType>;
  BaselineFinding?: BaselineFindingResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BrokenLink?: BrokenLinkResolvers<ContextType>;
  CancelScanJobPayload?: CancelScanJobPayloadResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  CheckpointKey?: CheckpointKeyResolvers<ContextType>;
  ComplianceCount?: ComplianceCountResolvers<ContextType>;
  ControlPlane?: ControlPlaneResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  CreateAuditCheckpointPayload?: CreateAuditCheckpointPayloadResolvers<ContextType>;
  CreateExceptionPayload?: CreateExceptionPayloadResolvers<ContextType>;
  CreateGatewayPolicyPayload?: CreateGatewayPolicyPayloadResolvers<ContextType>;
  CreateSchedulePayload?: CreateSchedulePayloadResolvers<ContextType>;
  CreateSourcePayload?: CreateSourcePayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteExceptionPayload?: DeleteExceptionPayloadResolvers<ContextType>;
  DeleteGatewayPolicyPayload?: DeleteGatewayPolicyPayloadResolvers<ContextType>;
  DeleteGraphFilterPresetPayload?: DeleteGraphFilterPresetPayloadResolvers<ContextType>;
  DeleteScanJobPayload?: DeleteScanJobPayloadResolvers<ContextType>;
  DeleteSchedulePayload?: DeleteSchedulePayloadResolvers<ContextType>;
  DeleteSourcePayload?: DeleteSourcePayloadResolvers<ContextType>;
  EntityStore?: EntityStoreResolvers<ContextType>;
  EntityStores?: EntityStoresResolvers<ContextType>;
  EvaluateGatewayCallPayload?: EvaluateGatewayCallPayloadResolvers<ContextType>;
  Exception?: ExceptionResolvers<ContextType>;
  ExceptionConnection?: ExceptionConnectionResolvers<ContextType>;
  ExceptionEdge?: ExceptionEdgeResolvers<ContextType>;
  ExceptionMatch?: ExceptionMatchResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  FieldExplanation?: FieldExplanationResolvers<ContextType>;
  FieldStatements?: FieldStatementsResolvers<ContextType>;
  FleetAgent?: FleetAgentResolvers<ContextType>;
  FleetAgentConnection?: FleetAgentConnectionResolvers<ContextType>;
  FleetAgentEdge?: FleetAgentEdgeResolvers<ContextType>;
  FleetCollector?: FleetCollectorResolvers<ContextType>;
  FleetEndpoint?: FleetEndpointResolvers<ContextType>;
  FleetEndpointConnection?: FleetEndpointConnectionResolvers<ContextType>;
  FleetEndpointEdge?: FleetEndpointEdgeResolvers<ContextType>;
  FleetEndpointPlatform?: FleetEndpointPlatformResolvers<ContextType>;
  FleetEndpointPrivacy?: FleetEndpointPrivacyResolvers<ContextType>;
  FleetEnvironmentCount?: FleetEnvironmentCountResolvers<ContextType>;
  FleetSnapshot?: FleetSnapshotResolvers<ContextType>;
  FleetSnapshotConnection?: FleetSnapshotConnectionResolvers<ContextType>;
  FleetSnapshotEdge?: FleetSnapshotEdgeResolvers<ContextType>;
  FleetStateCount?: FleetStateCountResolvers<ContextType>;
  FleetStats?: FleetStatsResolvers<ContextType>;
  FleetTrustFactor?: FleetTrustFactorResolvers<ContextType>;
  GatewayArgPattern?: GatewayArgPatternResolvers<ContextType>;
  GatewayPatternNotice?: GatewayPatternNoticeResolvers<ContextType>;
  GatewayPolicy?: GatewayPolicyResolvers<ContextType>;
  GatewayPolicyActionCount?: GatewayPolicyActionCountResolvers<ContextType>;
  GatewayPolicyAuditStats?: GatewayPolicyAuditStatsResolvers<ContextType>;
  GatewayPolicyConnection?: GatewayPolicyConnectionResolvers<ContextType>;
  GatewayPolicyDecision?: GatewayPolicyDecisionResolvers<ContextType>;
  GatewayPolicyDecisionConnection?: GatewayPolicyDecisionConnectionResolvers<ContextType>;
  GatewayPolicyDecisionEdge?: GatewayPolicyDecisionEdgeResolvers<ContextType>;
  GatewayPolicyEdge?: GatewayPolicyEdgeResolvers<ContextType>;
  GatewayPolicyEvaluation?: GatewayPolicyEvaluationResolvers<ContextType>;
  GatewayPolicyRuntime?: GatewayPolicyRuntimeResolvers<ContextType>;
  GatewayPolicySkip?: GatewayPolicySkipResolvers<ContextType>;
  GatewayPolicyStats?: GatewayPolicyStatsResolvers<ContextType>;
  GatewayRule?: GatewayRuleResolvers<ContextType>;
  GatewayRuleNotice?: GatewayRuleNoticeResolvers<ContextType>;
  GraphAnalysis?: GraphAnalysisResolvers<ContextType>;
  GraphChangeSummary?: GraphChangeSummaryResolvers<ContextType>;
  GraphCompleteness?: GraphCompletenessResolvers<ContextType>;
  GraphCompliance?: GraphComplianceResolvers<ContextType>;
  GraphComplianceFramework?: GraphComplianceFrameworkResolvers<ContextType>;
  GraphDiff?: GraphDiffResolvers<ContextType>;
  GraphDimensions?: GraphDimensionsResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphEdgeChange?: GraphEdgeChangeResolvers<ContextType>;
  GraphEdgeChangeConnection?: GraphEdgeChangeConnectionResolvers<ContextType>;
  GraphEdgeChangeEdge?: GraphEdgeChangeEdgeResolvers<ContextType>;
  GraphEdgeConnection?: GraphEdgeConnectionResolvers<ContextType>;
  GraphEdgeEdge?: GraphEdgeEdgeResolvers<ContextType>;
  GraphEntityTypeCount?: GraphEntityTypeCountResolvers<ContextType>;
  GraphEvidenceCounts?: GraphEvidenceCountsResolvers<ContextType>;
  GraphEvidenceManifest?: GraphEvidenceManifestResolvers<ContextType>;
  GraphFieldChange?: GraphFieldChangeResolvers<ContextType>;
  GraphFilterPreset?: GraphFilterPresetResolvers<ContextType>;
  GraphFilterPresetConnection?: GraphFilterPresetConnectionResolvers<ContextType>;
  GraphFilterPresetEdge?: GraphFilterPresetEdgeResolvers<ContextType>;
  GraphImpact?: GraphImpactResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphNodeChange?: GraphNodeChangeResolvers<ContextType>;
  GraphNodeChangeConnection?: GraphNodeChangeConnectionResolvers<ContextType>;
  GraphNodeChangeEdge?: GraphNodeChangeEdgeResolvers<ContextType>;
  GraphNodeConnection?: GraphNodeConnectionResolvers<ContextType>;
  GraphNodeEdge?: GraphNodeEdgeResolvers<ContextType>;
  GraphPath?: GraphPathResolvers<ContextType>;
  GraphPathConnection?: GraphPathConnectionResolvers<ContextType>;
  GraphPathEdge?: GraphPathEdgeResolvers<ContextType>;
  GraphRelationshipCount?: GraphRelationshipCountResolvers<ContextType>;
  GraphSeverityCount?: GraphSeverityCountResolvers<ContextType>;
  GraphSnapshot?: GraphSnapshotResolvers<ContextType>;
  GraphSnapshotConnection?: GraphSnapshotConnectionResolvers<ContextType>;
  GraphSnapshotEdge?: GraphSnapshotEdgeResolvers<ContextType>;
  GraphStats?: GraphStatsResolvers<ContextType>;
  GraphTraversal?: GraphTraversalResolvers<ContextType>;
  IdempotencyKey?: IdempotencyKeyResolvers<ContextType>;
  IdempotencyKeyConnection?: IdempotencyKeyConnectionResolvers<ContextType>;
  IdempotencyKeyEdge?: IdempotencyKeyEdgeResolvers<ContextType>;
  ImportGraphSnapshotPayload?: ImportGraphSnapshotPayloadResolvers<ContextType>;
  IngestFindingsPayload?: IngestFindingsPayloadResolvers<ContextType>;
  IngestRuntimeEventsPayload?: IngestRuntimeEventsPayloadResolvers<ContextType>;
  InteractionRisk?: InteractionRiskResolvers<ContextType>;
  InteractionRiskConnection?: InteractionRiskConnectionResolvers<ContextType>;
  InteractionRiskEdge?: InteractionRiskEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationPayload?: MutationPayloadResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParityCell?: ParityCellResolvers<ContextType>;
  ParityError?: ParityErrorResolvers<ContextType>;
  PublishedFinding?: PublishedFindingResolvers<ContextType>;
  PublishedFindingConnection?: PublishedFindingConnectionResolvers<ContextType>;
  PublishedFindingEdge?: PublishedFindingEdgeResolvers<ContextType>;
  PurgeIdempotencyKeysPayload?: PurgeIdempotencyKeysPayloadResolvers<ContextType>;
  QuarantineFleetAgentPayload?: QuarantineFleetAgentPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  RateLimitBucket?: RateLimitBucketResolvers<ContextType>;
  RateLimitBucketConnection?: RateLimitBucketConnectionResolvers<ContextType>;
  RateLimitBucketEdge?: RateLimitBucketEdgeResolvers<ContextType>;
  RecordScanResultPayload?: RecordScanResultPayloadResolvers<ContextType>;
  RecordTrendPointPayload?: RecordTrendPointPayloadResolvers<ContextType>;
  ResetRateLimitPayload?: ResetRateLimitPayloadResolvers<ContextType>;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  RevokeExceptionPayload?: RevokeExceptionPayloadResolvers<ContextType>;
  RoleSummary?: RoleSummaryResolvers<ContextType>;
  RotateApiKeyPayload?: RotateApiKeyPayloadResolvers<ContextType>;
  RuntimeEvent?: RuntimeEventResolvers<ContextType>;
  RuntimeEventBucket?: RuntimeEventBucketResolvers<ContextType>;
  RuntimeEventConnection?: RuntimeEventConnectionResolvers<ContextType>;
  RuntimeEventCount?: RuntimeEventCountResolvers<ContextType>;
  RuntimeEventEdge?: RuntimeEventEdgeResolvers<ContextType>;
  SaveGraphFilterPresetPayload?: SaveGraphFilterPresetPayloadResolvers<ContextType>;
  ScanFinding?: ScanFindingResolvers<ContextType>;
  ScanFindingConnection?: ScanFindingConnectionResolvers<ContextType>;
  ScanFindingEdge?: ScanFindingEdgeResolvers<ContextType>;
  ScanJob?: ScanJobResolvers<ContextType>;
  ScanJobConnection?: ScanJobConnectionResolvers<ContextType>;
  ScanJobEdge?: ScanJobEdgeResolvers<ContextType>;
  ScanJobStats?: ScanJobStatsResolvers<ContextType>;
  ScanJobStatusCount?: ScanJobStatusCountResolvers<ContextType>;
  ScanProgressEvent?: ScanProgressEventResolvers<ContextType>;
  ScanRecord?: ScanRecordResolvers<ContextType>;
  ScanRecordConnection?: ScanRecordConnectionResolvers<ContextType>;
  ScanRecordEdge?: ScanRecordEdgeResolvers<ContextType>;
  ScanSummary?: ScanSummaryResolvers<ContextType>;
  ScanTarget?: ScanTargetResolvers<ContextType>;
  Schedule?: ScheduleResolvers<ContextType>;
  ScheduleConnection?: ScheduleConnectionResolvers<ContextType>;
  ScheduleEdge?: ScheduleEdgeResolvers<ContextType>;
  SchemaComponent?: SchemaComponentResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetFleetAgentStatePayload?: SetFleetAgentStatePayloadResolvers<ContextType>;
  SeverityChange?: SeverityChangeResolvers<ContextType>;
  SignedAuditCheckpoint?: SignedAuditCheckpointResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SubmitScanJobPayload?: SubmitScanJobPayloadResolvers<ContextType>;
  SyncFleetPayload?: SyncFleetPayloadResolvers<ContextType>;
  TestSourcePayload?: TestSourcePayloadResolvers<ContextType>;
  ToggleSchedulePayload?: ToggleSchedulePayloadResolvers<ContextType>;
  TrendBucket?: TrendBucketResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  TrendPointConnection?: TrendPointConnectionResolvers<ContextType>;
  TrendPointEdge?: TrendPointEdgeResolvers<ContextType>;
  TrendSeries?: TrendSeriesResolvers<ContextType>;
  TriageDecision?: TriageDecisionResolvers<ContextType>;
  UpdateFleetAgentPayload?: UpdateFleetAgentPayloadResolvers<ContextType>;
  UpdateGatewayPolicyPayload?: UpdateGatewayPolicyPayloadResolvers<ContextType>;
  UpdateSourcePayload?: UpdateSourcePayloadResolvers<ContextType>;
  VulnerabilityBucket?: VulnerabilityBucketResolvers<ContextType>;
  VulnerabilityExposure?: VulnerabilityExposureResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GatewayContext> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
  backendSupport?: BackendSupportDirectiveResolver<any, any, ContextType>;
  besideAgentBom?: BesideAgentBomDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  entity?: EntityDirectiveResolver<any, any, ContextType>;
  length?: LengthDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  range?: RangeDirectiveResolver<any, any, ContextType>;
};
