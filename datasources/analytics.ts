import type { TrendBucketSize } from '../resolvers/types.generated';
import type { Connection, Edge, PageArgs } from './connection';
import type { Fields } from './relational/fields';
import type { TrendPointRow } from './relational/trend';
import type { Written } from './writes';

/** A row as the analytics engine answers it: 64-bit integers are texts, so that none is rounded. */
export type AnalyticsRow = Readonly<Record<string, unknown>>;

/** A page of such rows. */
export type AnalyticsPage = Connection<AnalyticsRow>;
/** An item of such a page. */
export type AnalyticsItem = Edge<AnalyticsRow>;

/** Parent of the analytics fields; each of them is routed on its own. */
export type AnalyticsNamespace = Readonly<Record<never, never>>;

/** A span of time, end exclusive. */
export interface AnalyticsSpan {
  readonly from: string;
  readonly to: string;
}

/** Lists of records the analytics store keeps. */
export type AnalyticsListName = 'runtimeEvents' | 'fleetHistory' | 'postureHistory' | 'auditEvents' | 'scanHistory' | 'publishedFindings';

/** What a list field passes on. */
export interface AnalyticsQuery {
  readonly args: PageArgs;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly fields: Fields;
  /** Coordinate of the field; cursors are bound to it. */
  readonly coordinate: string;
}

/** Reads the analytics store for one tenant. */
export interface AnalyticsPort {
  /** One page of a list, newest first. */
  list(name: AnalyticsListName, query: AnalyticsQuery): Promise<Connection<AnalyticsRow>>;
  /** Distinct findings by bucket and severity; of one agent when it is named. */
  vulnerabilityTrend(span: AnalyticsSpan, size: TrendBucketSize, agent: string | null): Promise<readonly AnalyticsRow[]>;
  /** The vulnerabilities with most exposures. */
  topVulnerabilities(span: AnalyticsSpan, first: number): Promise<readonly AnalyticsRow[]>;
  /** Runtime events by type and severity. */
  runtimeEventSummary(span: AnalyticsSpan): Promise<readonly AnalyticsRow[]>;
  /** Runtime events by bucket. */
  runtimeEventTrend(span: AnalyticsSpan, size: TrendBucketSize): Promise<readonly AnalyticsRow[]>;
  /** Controls by framework and status. */
  complianceHeatmap(span: AnalyticsSpan): Promise<readonly AnalyticsRow[]>;
}

/** Posture within one bucket. Scores are null where the store keeps none. */
export interface SeriesBucket {
  readonly start: string;
  readonly points: number;
  readonly averageScore: number | null;
  readonly minScore: number | null;
  readonly maxScore: number | null;
  readonly mostCritical: number;
  readonly mostHigh: number;
  readonly averageVulnerabilities: number;
  readonly lastGrade: string | null;
  readonly last: TrendPointRow | null;
}

/** Posture over time. */
export interface TrendSeriesData {
  /** Oldest first; empty ones are left out. */
  readonly buckets: readonly SeriesBucket[];
  /** Number of points read. */
  readonly points: number;
  /** Whether every point of the span was read. */
  readonly complete: boolean;
}

/** Aggregates posture over time; every store of trends can. */
export interface TrendSeriesPort {
  series(span: AnalyticsSpan, size: TrendBucketSize): Promise<TrendSeriesData>;
}

/** Rows for the analytics store, as its columns name them. */
export type IngestRow = Readonly<Record<string, string | number | readonly string[]>>;

/** Writes to the analytics store for one tenant. Every write may be repeated: the same rows count once. */
export interface IngestPort {
  /** Stores runtime events; those with an id that is stored already replace it. */
  runtimeEvents(events: readonly IngestRow[]): Promise<void>;
  /** Stages findings of an attempt to publish a run. They are not visible before the run is committed. */
  stageFindings(findings: readonly IngestRow[]): Promise<void>;
  /** Number of distinct findings an attempt has staged. */
  stagedFindings(runId: string, attemptId: string): Promise<number>;
  /** Makes an attempt the tenant's current publication. */
  commitRun(runId: string, attemptId: string, rows: number): Promise<void>;
}

/** What a batch of events leaves behind. */
export type EventsWritten = Written<{ readonly stored: number }>;

/** What a batch of findings leaves behind. */
export type FindingsWritten = Written<{ readonly staged: number; readonly published: number | null }>;
