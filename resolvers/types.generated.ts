import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ScanJobRow, ScanJobPage, ScanJobItem } from '../datasources/relational/scanJob';
import type { FleetAgentRow, FleetAgentPage, FleetAgentItem, FleetEndpointRow, FleetEndpointPage, FleetEndpointItem } from '../datasources/relational/fleetAgent';
import type { GatewayPolicyRow, GatewayPolicyPage, GatewayPolicyItem } from '../datasources/relational/gatewayPolicy';
import type { GatewayPolicyDecisionRow, GatewayPolicyDecisionPage, GatewayPolicyDecisionItem } from '../datasources/relational/policyAudit';
import type { SourceRow, SourcePage, SourceItem } from '../datasources/relational/source';
import type { ApiKeyRow, ApiKeyPage, ApiKeyItem } from '../datasources/relational/apiKey';
import type { ExceptionRow, ExceptionPage, ExceptionItem } from '../datasources/relational/exception';
import type { ScheduleRow, SchedulePage, ScheduleItem } from '../datasources/relational/schedule';
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
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number that may exceed 2^53. Serialised as a number while it is exactly representable and as a string of digits beyond that. */
  BigInt: { input: number | string; output: number | string; }
  /**
   * An instant: UTC, ISO-8601, with a trailing `Z`, for example `2026-08-19T12:34:56.123456Z`. The stores spell instants in several ways
   * (`Z`, `+00:00`, other offsets, zero to six fractional digits); they are normalised here, and microseconds are kept.
   */
  DateTime: { input: string; output: string; }
  /** Any JSON value. Used only where the stored document is open-ended. */
  JSON: { input: unknown; output: unknown; }
};

/** Placeholder. */
export type ApiKey = {
  readonly __typename?: 'ApiKey';
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
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
  readonly hops: ReadonlyArray<AttackPathHop>;
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
  readonly relationships: ReadonlyArray<GraphEdge>;
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

/** Order of attack paths. */
export type AttackPathOrder = {
  /** Direction. */
  readonly direction?: OrderDirection;
  /** Field to order by. */
  readonly field?: AttackPathOrderField;
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

/** Placeholder. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
};

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
  /** The budget of the current window is used up. Retryable after `retryAfterSeconds`. */
  | 'RATE_LIMITED'
  /** A stored record cannot be read as what it should be. Not retryable. */
  | 'STORED_DATA_INVALID'
  /** A table or column that the entity needs is absent from the attached store. Not retryable. */
  | 'STORE_ABSENT'
  /** No valid credential was presented. */
  | 'UNAUTHENTICATED';

/** Placeholder. */
export type Exception = {
  readonly __typename?: 'Exception';
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
};

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
};

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

/** Placeholder. */
export type FleetAgent = {
  readonly __typename?: 'FleetAgent';
  /**
   * The node of this agent in a snapshot of the graph: of type agent, with the agent's canonical id, else with the id `agent:<sourceId>:<name>` or
   * `agent:<name>`. Null when the snapshot does not contain the agent.
   */
  readonly graphNode: Maybe<GraphNode>;
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
};


/** Placeholder. */
export type FleetAgentGraphNodeArgs = {
  scanId: InputMaybe<Scalars['ID']['input']>;
};

/** Placeholder. */
export type GatewayPolicy = {
  readonly __typename?: 'GatewayPolicy';
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
};

/** Placeholder. */
export type GatewayPolicyDecision = {
  readonly __typename?: 'GatewayPolicyDecision';
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
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
  readonly direction?: OrderDirection;
  /** Field to order by. */
  readonly field?: GraphFilterPresetOrderField;
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
  /** Nodes one edge away, each once, by id. A bidirectional edge counts in both directions. */
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
  readonly direction?: OrderDirection;
  /** Field to order by. */
  readonly field?: GraphSnapshotOrderField;
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
  readonly edges: ReadonlyArray<GraphEdge>;
  /** Most edges between a root and a visited node. */
  readonly maxDepthReached: Scalars['Int']['output'];
  /** Roots that the snapshot does not have. */
  readonly missingRoots: ReadonlyArray<Scalars['ID']['output']>;
  /** Nodes, in the order of discovery: roots first. */
  readonly nodes: ReadonlyArray<GraphNode>;
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
  readonly direction?: GraphTraverseDirection;
  /** Return only nodes of these types; the walk still passes through others, and roots are always returned. */
  readonly entityTypes?: InputMaybe<ReadonlyArray<GraphEntityType>>;
  /** Most edges between a root and a node, 1 to 10. */
  readonly maxDepth?: Scalars['Int']['input'];
  /** Most edges to read, 1 to 25,000. */
  readonly maxEdges?: Scalars['Int']['input'];
  /** Most nodes to visit, roots included, 1 to 5,000. */
  readonly maxNodes?: Scalars['Int']['input'];
  /** Return only findings of at least this severity, and every node that is not a finding; roots are always returned. */
  readonly minSeverity?: InputMaybe<Severity>;
  /** Follow only these relationships. */
  readonly relationships?: InputMaybe<ReadonlyArray<GraphRelationship>>;
  /** Node ids to start from, 1 to 100. */
  readonly roots: ReadonlyArray<Scalars['ID']['input']>;
  /** Scan id of the snapshot; the latest when omitted. */
  readonly scanId?: InputMaybe<Scalars['ID']['input']>;
  /** True: follow only edges an attacker could move along. */
  readonly traversableOnly?: Scalars['Boolean']['input'];
};

/** Placeholder. */
export type IdempotencyKey = {
  readonly __typename?: 'IdempotencyKey';
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
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

/**
 * Reads. A field that lists records takes the tenant from the session, never from an argument. Root fields are nullable: when one of them
 * fails, it is null with a typed error and its siblings still answer.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** The attack path between two nodes. Null when the snapshot has none: agent-bom keeps one path per source and target. */
  readonly attackPath: Maybe<AttackPath>;
  /**
   * Attack paths of one snapshot, by composite risk (highest first), then source and target. The caller's own tenant only. A cursor is bound to its
   * snapshot: give `scanId` to page on while new snapshots may arrive.
   */
  readonly attackPaths: Maybe<AttackPathConnection>;
  /** The deployment itself: which stores it has, what state they are in, and what each offers. Probes are made when selected; nothing is inferred from configuration. */
  readonly controlPlane: Maybe<ControlPlane>;
  /**
   * What running a document would do, without running it: where each root field would go and why, the tables and the tenant predicate behind it,
   * the estimated cost, and every parity error the real call would give. Opens no connection.
   */
  readonly explain: Maybe<Explanation>;
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
  /**
   * Looks an object up by its global id. Null when it does not exist in the caller's tenant; BAD_USER_INPUT when the id is malformed.
   * The rule of the object's own root field applies.
   */
  readonly node: Maybe<Node>;
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
  /** One registered source. Null when there is none in the caller's tenant. */
  readonly source: Maybe<Source>;
  /** Registered sources of the caller's tenant, last changed first unless ordered otherwise. */
  readonly sources: Maybe<SourceConnection>;
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
export type QueryExplainArgs = {
  document: Scalars['String']['input'];
  operationName: InputMaybe<Scalars['String']['input']>;
  variables: InputMaybe<Scalars['JSON']['input']>;
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
export type QueryNodeArgs = {
  backend: InputMaybe<Backend>;
  id: Scalars['ID']['input'];
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

/** Placeholder. */
export type RateLimitBucket = {
  readonly __typename?: 'RateLimitBucket';
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
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
  readonly children: ReadonlyArray<ScanJob>;
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
  readonly direction?: OrderDirection;
  /** Field to order by. */
  readonly field?: ScanJobOrderField;
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
  readonly direction?: OrderDirection;
  /** Field to order by. */
  readonly field?: ScheduleOrderField;
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
  readonly direction?: OrderDirection;
  /** Field to order by. */
  readonly field?: SourceOrderField;
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

/** Placeholder. */
export type TrendPoint = {
  readonly __typename?: 'TrendPoint';
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
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
  Node:
    | ( AttackPathRow )
    | ( GraphEdgeRow )
    | ( GraphFilterPresetRow )
    | ( GraphNodeRow )
    | ( GraphSnapshotRow )
    | ( InteractionRiskRow )
    | ( ScanJobRow )
    | ( ScheduleRow )
    | ( SourceRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  AttackCatalog: AttackCatalog;
  AttackPath: ResolverTypeWrapper<AttackPathRow>;
  AttackPathConnection: ResolverTypeWrapper<AttackPathPage>;
  AttackPathDependency: ResolverTypeWrapper<AttackPathDependency>;
  AttackPathEdge: ResolverTypeWrapper<AttackPathItem>;
  AttackPathEvidence: ResolverTypeWrapper<AttackPathEvidence>;
  AttackPathFilter: AttackPathFilter;
  AttackPathHop: ResolverTypeWrapper<HopView>;
  AttackPathOrder: AttackPathOrder;
  AttackPathOrderField: AttackPathOrderField;
  AttackPathProvenance: ResolverTypeWrapper<AttackPathProvenance>;
  AttackPathRole: AttackPathRole;
  AttackPathSource: AttackPathSource;
  AttackTechnique: ResolverTypeWrapper<AttackTechnique>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  Backend: Backend;
  BackendStatus: ResolverTypeWrapper<BackendStatus>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ControlPlane: ResolverTypeWrapper<ControlPlane>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EntityStore: ResolverTypeWrapper<EntityStore>;
  EntityStores: ResolverTypeWrapper<EntityStores>;
  ErrorCode: ErrorCode;
  Exception: ResolverTypeWrapper<ExceptionRow>;
  Explanation: ResolverTypeWrapper<Explanation>;
  FieldExplanation: ResolverTypeWrapper<FieldExplanation>;
  FleetAgent: ResolverTypeWrapper<FleetAgentRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GatewayPolicy: ResolverTypeWrapper<GatewayPolicyRow>;
  GatewayPolicyDecision: ResolverTypeWrapper<GatewayPolicyDecisionRow>;
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
  GraphEntityType: GraphEntityType;
  GraphEntityTypeCount: ResolverTypeWrapper<GraphEntityTypeCount>;
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
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InteractionRisk: ResolverTypeWrapper<InteractionRiskRow>;
  InteractionRiskConnection: ResolverTypeWrapper<InteractionRiskPage>;
  InteractionRiskEdge: ResolverTypeWrapper<InteractionRiskItem>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LogicalEntity: LogicalEntity;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OperationKind: OperationKind;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageBounds>;
  ParityCell: ResolverTypeWrapper<ParityCell>;
  ParityError: ResolverTypeWrapper<ParityError>;
  ParityReason: ParityReason;
  Provisioning: Provisioning;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimitBucket: ResolverTypeWrapper<RateLimitBucketRow>;
  RiskScale: RiskScale;
  Role: Role;
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
  ScanProgressEvent: ResolverTypeWrapper<ScanProgressEvent>;
  ScanSummary: ResolverTypeWrapper<ScanSummary>;
  ScanTarget: ResolverTypeWrapper<ScanTarget>;
  Schedule: ResolverTypeWrapper<ScheduleRow>;
  ScheduleConnection: ResolverTypeWrapper<SchedulePage>;
  ScheduleEdge: ResolverTypeWrapper<ScheduleItem>;
  ScheduleFilter: ScheduleFilter;
  ScheduleOrder: ScheduleOrder;
  ScheduleOrderField: ScheduleOrderField;
  SchemaComponent: ResolverTypeWrapper<SchemaComponent>;
  Severity: Severity;
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
  SupportLevel: SupportLevel;
  TrendPoint: ResolverTypeWrapper<TrendPointRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApiKey: ApiKeyRow;
  AttackPath: AttackPathRow;
  AttackPathConnection: AttackPathPage;
  AttackPathDependency: AttackPathDependency;
  AttackPathEdge: AttackPathItem;
  AttackPathEvidence: AttackPathEvidence;
  AttackPathFilter: AttackPathFilter;
  AttackPathHop: HopView;
  AttackPathOrder: AttackPathOrder;
  AttackPathProvenance: AttackPathProvenance;
  AttackTechnique: AttackTechnique;
  AuditEntry: AuditEntryRow;
  BackendStatus: BackendStatus;
  BigInt: Scalars['BigInt']['output'];
  Boolean: Scalars['Boolean']['output'];
  ControlPlane: ControlPlane;
  DateTime: Scalars['DateTime']['output'];
  EntityStore: EntityStore;
  EntityStores: EntityStores;
  Exception: ExceptionRow;
  Explanation: Explanation;
  FieldExplanation: FieldExplanation;
  FleetAgent: FleetAgentRow;
  Float: Scalars['Float']['output'];
  GatewayPolicy: GatewayPolicyRow;
  GatewayPolicyDecision: GatewayPolicyDecisionRow;
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
  GraphEntityTypeCount: GraphEntityTypeCount;
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
  Int: Scalars['Int']['output'];
  InteractionRisk: InteractionRiskRow;
  InteractionRiskConnection: InteractionRiskPage;
  InteractionRiskEdge: InteractionRiskItem;
  JSON: Scalars['JSON']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageBounds;
  ParityCell: ParityCell;
  ParityError: ParityError;
  Query: Record<PropertyKey, never>;
  RateLimitBucket: RateLimitBucketRow;
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
  ScanSummary: ScanSummary;
  ScanTarget: ScanTarget;
  Schedule: ScheduleRow;
  ScheduleConnection: SchedulePage;
  ScheduleEdge: ScheduleItem;
  ScheduleFilter: ScheduleFilter;
  ScheduleOrder: ScheduleOrder;
  SchemaComponent: SchemaComponent;
  Source: SourceRow;
  SourceConnection: SourcePage;
  SourceEdge: SourceItem;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  String: Scalars['String']['output'];
  TrendPoint: TrendPointRow;
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

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EntityDirectiveArgs = {
  name: LogicalEntity;
  servedBy?: ReadonlyArray<SupportLevel>;
};

export type EntityDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = EntityDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Maybe<Scalars['Int']['input']>;
  sizedFields?: ReadonlyArray<Scalars['String']['input']>;
  slicingArguments?: ReadonlyArray<Scalars['String']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ApiKeyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttackPathResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AttackPath'] = ResolversParentTypes['AttackPath']> = {
  affectedAgents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  affectedServers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  computedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credentials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dependency?: Resolver<Maybe<ResolversTypes['AttackPathDependency']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['AttackPathEvidence']>, ParentType, ContextType>;
  hopCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['AttackPathHop']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pathId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['AttackPathProvenance'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
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

export type AuditEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type ControlPlaneResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ControlPlane'] = ResolversParentTypes['ControlPlane']> = {
  backends?: Resolver<ReadonlyArray<ResolversTypes['BackendStatus']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['EntityStores']>, ParentType, ContextType>;
  parity?: Resolver<ReadonlyArray<ResolversTypes['ParityCell']>, ParentType, ContextType, Partial<ControlPlaneParityArgs>>;
  shape?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeMode?: Resolver<ResolversTypes['StoreMode'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type ExceptionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Exception'] = ResolversParentTypes['Exception']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  costLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentErrors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  estimatedCost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldExplanation']>, ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type FleetAgentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FleetAgent'] = ResolversParentTypes['FleetAgent']> = {
  graphNode?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType, Partial<FleetAgentGraphNodeArgs>>;
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GatewayPolicyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicy'] = ResolversParentTypes['GatewayPolicy']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GatewayPolicyDecisionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicyDecision'] = ResolversParentTypes['GatewayPolicyDecision']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  maxDepthReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingRoots?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  scanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdempotencyKeyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdempotencyKey'] = ResolversParentTypes['IdempotencyKey']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type NodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AttackPath' | 'GraphEdge' | 'GraphFilterPreset' | 'GraphNode' | 'GraphSnapshot' | 'InteractionRisk' | 'ScanJob' | 'Schedule' | 'Source', ParentType, ContextType>;
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

export type QueryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  attackPath?: Resolver<Maybe<ResolversTypes['AttackPath']>, ParentType, ContextType, RequireFields<QueryAttackPathArgs, 'source' | 'target'>>;
  attackPaths?: Resolver<Maybe<ResolversTypes['AttackPathConnection']>, ParentType, ContextType, Partial<QueryAttackPathsArgs>>;
  controlPlane?: Resolver<Maybe<ResolversTypes['ControlPlane']>, ParentType, ContextType>;
  explain?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, RequireFields<QueryExplainArgs, 'document'>>;
  graphFilterPresets?: Resolver<Maybe<ResolversTypes['GraphFilterPresetConnection']>, ParentType, ContextType, Partial<QueryGraphFilterPresetsArgs>>;
  graphNode?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType, RequireFields<QueryGraphNodeArgs, 'nodeId'>>;
  graphPaths?: Resolver<Maybe<ResolversTypes['GraphPathConnection']>, ParentType, ContextType, RequireFields<QueryGraphPathsArgs, 'maxDepth' | 'source'>>;
  graphSnapshot?: Resolver<Maybe<ResolversTypes['GraphSnapshot']>, ParentType, ContextType, Partial<QueryGraphSnapshotArgs>>;
  graphSnapshots?: Resolver<Maybe<ResolversTypes['GraphSnapshotConnection']>, ParentType, ContextType, Partial<QueryGraphSnapshotsArgs>>;
  graphTraverse?: Resolver<Maybe<ResolversTypes['GraphTraversal']>, ParentType, ContextType, RequireFields<QueryGraphTraverseArgs, 'input'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  scanJob?: Resolver<Maybe<ResolversTypes['ScanJob']>, ParentType, ContextType, RequireFields<QueryScanJobArgs, 'jobId'>>;
  scanJobStats?: Resolver<Maybe<ResolversTypes['ScanJobStats']>, ParentType, ContextType, Partial<QueryScanJobStatsArgs>>;
  scanJobs?: Resolver<Maybe<ResolversTypes['ScanJobConnection']>, ParentType, ContextType, Partial<QueryScanJobsArgs>>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType, RequireFields<QueryScheduleArgs, 'scheduleId'>>;
  schedules?: Resolver<Maybe<ResolversTypes['ScheduleConnection']>, ParentType, ContextType, Partial<QuerySchedulesArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'sourceId'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
};

export type RateLimitBucketResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RateLimitBucket'] = ResolversParentTypes['RateLimitBucket']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  children?: Resolver<ReadonlyArray<ResolversTypes['ScanJob']>, ParentType, ContextType>;
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

export type TrendPointResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  ApiKey?: ApiKeyResolvers<ContextType>;
  AttackPath?: AttackPathResolvers<ContextType>;
  AttackPathConnection?: AttackPathConnectionResolvers<ContextType>;
  AttackPathDependency?: AttackPathDependencyResolvers<ContextType>;
  AttackPathEdge?: AttackPathEdgeResolvers<ContextType>;
  AttackPathEvidence?: AttackPathEvidenceResolvers<ContextType>;
  AttackPathHop?: AttackPathHopResolvers<ContextType>;
  AttackPathProvenance?: AttackPathProvenanceResolvers<ContextType>;
  AttackTechnique?: AttackTechniqueResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  BackendStatus?: BackendStatusResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  ControlPlane?: ControlPlaneResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EntityStore?: EntityStoreResolvers<ContextType>;
  EntityStores?: EntityStoresResolvers<ContextType>;
  Exception?: ExceptionResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  FieldExplanation?: FieldExplanationResolvers<ContextType>;
  FleetAgent?: FleetAgentResolvers<ContextType>;
  GatewayPolicy?: GatewayPolicyResolvers<ContextType>;
  GatewayPolicyDecision?: GatewayPolicyDecisionResolvers<ContextType>;
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
  InteractionRisk?: InteractionRiskResolvers<ContextType>;
  InteractionRiskConnection?: InteractionRiskConnectionResolvers<ContextType>;
  InteractionRiskEdge?: InteractionRiskEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParityCell?: ParityCellResolvers<ContextType>;
  ParityError?: ParityErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimitBucket?: RateLimitBucketResolvers<ContextType>;
  ScanFinding?: ScanFindingResolvers<ContextType>;
  ScanFindingConnection?: ScanFindingConnectionResolvers<ContextType>;
  ScanFindingEdge?: ScanFindingEdgeResolvers<ContextType>;
  ScanJob?: ScanJobResolvers<ContextType>;
  ScanJobConnection?: ScanJobConnectionResolvers<ContextType>;
  ScanJobEdge?: ScanJobEdgeResolvers<ContextType>;
  ScanJobStats?: ScanJobStatsResolvers<ContextType>;
  ScanJobStatusCount?: ScanJobStatusCountResolvers<ContextType>;
  ScanProgressEvent?: ScanProgressEventResolvers<ContextType>;
  ScanSummary?: ScanSummaryResolvers<ContextType>;
  ScanTarget?: ScanTargetResolvers<ContextType>;
  Schedule?: ScheduleResolvers<ContextType>;
  ScheduleConnection?: ScheduleConnectionResolvers<ContextType>;
  ScheduleEdge?: ScheduleEdgeResolvers<ContextType>;
  SchemaComponent?: SchemaComponentResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GatewayContext> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
  backendSupport?: BackendSupportDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  entity?: EntityDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
