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
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
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

/** Placeholder. */
export type GraphSnapshot = {
  readonly __typename?: 'GraphSnapshot';
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
};

/** Placeholder. */
export type IdempotencyKey = {
  readonly __typename?: 'IdempotencyKey';
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
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
  /** The deployment itself: which stores it has, what state they are in, and what each offers. Probes are made when selected; nothing is inferred from configuration. */
  readonly controlPlane: Maybe<ControlPlane>;
  /**
   * What running a document would do, without running it: where each root field would go and why, the tables and the tenant predicate behind it,
   * the estimated cost, and every parity error the real call would give. Opens no connection.
   */
  readonly explain: Maybe<Explanation>;
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

/** Placeholder. */
export type RateLimitBucket = {
  readonly __typename?: 'RateLimitBucket';
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
};

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
  /** Schedule that started it. */
  readonly scheduleId: Maybe<Scalars['ID']['output']>;
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

/** Placeholder. */
export type Schedule = {
  readonly __typename?: 'Schedule';
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
};

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

/** Placeholder. */
export type Source = {
  readonly __typename?: 'Source';
  /** Placeholder. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
};

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
  Node: ( ScanJobRow );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
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
  GraphSnapshot: ResolverTypeWrapper<GraphSnapshotRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyKey: ResolverTypeWrapper<IdempotencyKeyRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
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
  SchemaComponent: ResolverTypeWrapper<SchemaComponent>;
  Severity: Severity;
  Source: ResolverTypeWrapper<SourceRow>;
  StoreMode: StoreMode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SupportLevel: SupportLevel;
  TrendPoint: ResolverTypeWrapper<TrendPointRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApiKey: ApiKeyRow;
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
  GraphSnapshot: GraphSnapshotRow;
  ID: Scalars['ID']['output'];
  IdempotencyKey: IdempotencyKeyRow;
  Int: Scalars['Int']['output'];
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
  SchemaComponent: SchemaComponent;
  Source: SourceRow;
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
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GatewayPolicyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicy'] = ResolversParentTypes['GatewayPolicy']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GatewayPolicyDecisionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayPolicyDecision'] = ResolversParentTypes['GatewayPolicyDecision']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphSnapshotResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphSnapshot'] = ResolversParentTypes['GraphSnapshot']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdempotencyKeyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdempotencyKey'] = ResolversParentTypes['IdempotencyKey']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type NodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ScanJob', ParentType, ContextType>;
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
  controlPlane?: Resolver<Maybe<ResolversTypes['ControlPlane']>, ParentType, ContextType>;
  explain?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, RequireFields<QueryExplainArgs, 'document'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  scanJob?: Resolver<Maybe<ResolversTypes['ScanJob']>, ParentType, ContextType, RequireFields<QueryScanJobArgs, 'jobId'>>;
  scanJobStats?: Resolver<Maybe<ResolversTypes['ScanJobStats']>, ParentType, ContextType, Partial<QueryScanJobStatsArgs>>;
  scanJobs?: Resolver<Maybe<ResolversTypes['ScanJobConnection']>, ParentType, ContextType, Partial<QueryScanJobsArgs>>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ScanJob']>, ParentType, ContextType>;
  parentJobId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['ScanProgressEvent']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  resultFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchemaComponentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SchemaComponent'] = ResolversParentTypes['SchemaComponent']> = {
  component?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrendPointResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  ApiKey?: ApiKeyResolvers<ContextType>;
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
  GraphSnapshot?: GraphSnapshotResolvers<ContextType>;
  IdempotencyKey?: IdempotencyKeyResolvers<ContextType>;
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
  SchemaComponent?: SchemaComponentResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GatewayContext> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
  backendSupport?: BackendSupportDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  entity?: EntityDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
