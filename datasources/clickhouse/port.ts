import type { TrendBucketSize } from '../../resolvers/types.generated';
import { Connection, Edge, pageRequest } from '../connection';
import { CursorCodec } from '../cursor';
import type {
  AnalyticsListName,
  AnalyticsPort,
  AnalyticsQuery,
  AnalyticsRow,
  AnalyticsSpan,
  SeriesBucket,
  TrendSeriesData,
  TrendSeriesPort,
} from '../analytics';
import * as aggregates from './aggregates';
import { decoded } from './decode';
import type { Bound, ClickHouseEngine } from './engine';
import { clickHouseError } from './errors';
import { analyticsLists, type AnalyticsList } from './lists';
import type { AnalyticsSources } from './sources';

/** Statements an analytics port runs are reported to. */
export type AnalyticsListener = (sql: string, params: Readonly<Record<string, Bound>>) => void;

/** An engine that has been opened, and what its tables are read from. */
export interface OpenStore {
  readonly engine: ClickHouseEngine;
  readonly sources: AnalyticsSources;
}

/** Reads the analytics store for one tenant; the tenant is bound to every statement. */
export class AnalyticsStore implements AnalyticsPort, TrendSeriesPort {
  constructor(
    private readonly open: () => Promise<OpenStore>,
    private readonly tenant: string,
    private readonly cursorKey: Buffer,
    private readonly listener: AnalyticsListener,
  ) {}

  /** One page of a list, newest first. */
  async list(name: AnalyticsListName, { args, filter, fields, coordinate }: AnalyticsQuery): Promise<Connection<AnalyticsRow>> {
    const list: AnalyticsList = analyticsLists[name];
    const request = pageRequest(args);
    const codec = new CursorCodec(this.cursorKey, { tenant: this.tenant, backend: 'CLICKHOUSE', field: coordinate, filter, order: null });
    const where = conditionsOf(list, filter);
    const bounds = [
      ...(request.after === null ? [] : [beyond(list, 'after', codec.decode(request.after, 2))]),
      ...(request.before === null ? [] : [beyond(list, 'before', codec.decode(request.before, 2))]),
    ];
    const source = await this.source(list);
    const order = request.backward ? 'ASC' : 'DESC';
    const selected = Object.entries(list.fields)
      .filter(([field]) => fields.has(field))
      .map(([field, { sql }]) => `${sql} AS \`${outputPrefix}${field}\``);
    const rows = await this.rows(
      `SELECT ${[...selected, `toUnixTimestamp(${list.time}) AS position_time`, `${list.id} AS position_id`].join(', ')}
       FROM ${source} WHERE ${allOf([...where, ...bounds])} ORDER BY ${list.time} ${order}, ${list.id} ${order} LIMIT {size:UInt32}`,
      { ...paramsOf([...where, ...bounds]), size: request.size + 1 },
    );
    const page = rows.slice(0, request.size);
    if (request.backward) page.reverse();
    const edges = page.map(
      (row) => new Edge(decoded(row, list.fields, outputPrefix), () => [Number(row['position_time']), String(row['position_id'])], codec),
    );
    return new Connection(edges, rows.length > request.size, request, () => this.count(list, where));
  }

  /** Distinct findings by bucket and severity; of one agent when it is named. */
  async vulnerabilityTrend(span: AnalyticsSpan, size: TrendBucketSize, agent: string | null): Promise<readonly AnalyticsRow[]> {
    const source = await this.source({ table: 'vulnerability_scans' });
    return this.aggregate(aggregates.vulnerabilityTrend(source, size), { ...span, agent: agent ?? '' });
  }

  /** The vulnerabilities with most exposures. */
  async topVulnerabilities(span: AnalyticsSpan, first: number): Promise<readonly AnalyticsRow[]> {
    return this.aggregate(aggregates.topVulnerabilities(await this.source({ table: 'vulnerability_scans' })), { ...span, first });
  }

  /** Runtime events by type and severity. */
  async runtimeEventSummary(span: AnalyticsSpan): Promise<readonly AnalyticsRow[]> {
    return this.aggregate(aggregates.runtimeEventSummary(await this.source({ table: 'runtime_events' })), { ...span });
  }

  /** Runtime events by bucket. */
  async runtimeEventTrend(span: AnalyticsSpan, size: TrendBucketSize): Promise<readonly AnalyticsRow[]> {
    return this.aggregate(aggregates.runtimeEventTrend(await this.source({ table: 'runtime_events' }), size), { ...span });
  }

  /** Controls by framework and status. */
  async complianceHeatmap(span: AnalyticsSpan): Promise<readonly AnalyticsRow[]> {
    return this.aggregate(aggregates.complianceHeatmap(await this.source({ table: 'compliance_controls' })), { ...span });
  }

  /** Scans by bucket; the engine keeps no posture score. */
  async series(span: AnalyticsSpan, size: TrendBucketSize): Promise<TrendSeriesData> {
    const rows = await this.aggregate(aggregates.scanTrend(await this.source({ table: 'scan_metadata' }), size), { ...span });
    const buckets = rows.map(seriesBucket);
    return { buckets, points: buckets.reduce((sum, { points }) => sum + points, 0), complete: true };
  }

  private async aggregate(sql: string, bound: Readonly<Record<string, Bound>>): Promise<readonly AnalyticsRow[]> {
    return (await this.rows(sql, bound)).map(({ level, ...row }) => ({
      ...decoded(row, aggregates.aggregateFields),
      ...(level === undefined ? {} : { severity: level }),
    }));
  }

  private async count(list: AnalyticsList, where: readonly AnalyticsCondition[]): Promise<number> {
    const source = await this.source(list);
    const [row] = await this.rows(`SELECT count() AS n FROM ${source} WHERE ${allOf(where)}`, paramsOf(where));
    return Number(row?.['n'] ?? 0);
  }

  private async source({ table, source }: Pick<AnalyticsList, 'table' | 'source'>): Promise<string> {
    try {
      const known = await (await this.open()).sources.of(table);
      return source ?? known;
    } catch (error) {
      throw clickHouseError(error);
    }
  }

  private async rows(sql: string, bound: Readonly<Record<string, Bound>>): Promise<AnalyticsRow[]> {
    const params = { ...bound, tenant: this.tenant };
    this.listener(sql, params);
    try {
      return [...(await (await this.open()).engine.rows({ sql, params }))];
    } catch (error) {
      throw clickHouseError(error);
    }
  }
}

/** The engine lets an alias stand for its expression anywhere in the statement; outputs are named apart from the columns they are made of. */
const outputPrefix = 'out_';

function seriesBucket(row: AnalyticsRow): SeriesBucket {
  return {
    start: String(row['start']),
    points: Number(row['points']),
    averageScore: null,
    minScore: null,
    maxScore: null,
    mostCritical: Number(row['mostCritical']),
    mostHigh: Number(row['mostHigh']),
    averageVulnerabilities: Math.round(Number(row['averageVulnerabilities']) * 100) / 100,
    lastGrade: row['lastGrade'] === '' ? null : String(row['lastGrade']),
    last: null,
  };
}

interface AnalyticsCondition {
  readonly sql: string;
  readonly params: Readonly<Record<string, Bound>>;
}

/** The conditions of the filter members that are set; each value is bound under a name of its own. */
function conditionsOf(list: AnalyticsList, filter: Readonly<Record<string, unknown>>): readonly AnalyticsCondition[] {
  return Object.entries(list.filters).flatMap(([member, sql]) => {
    const value = filter[member];
    if (value === null || value === undefined) return [];
    return [{ sql: sql.replaceAll('{value:', `{f_${member}:`), params: { [`f_${member}`]: value as Bound } }];
  });
}

function beyond(list: AnalyticsList, side: 'after' | 'before', [time = 0, id = '']: readonly (string | number)[]): AnalyticsCondition {
  const sign = side === 'after' ? '<' : '>';
  return {
    sql: `(${list.time} ${sign} toDateTime({${side}_time:Int64}) OR (${list.time} = toDateTime({${side}_time:Int64}) AND ${list.id} ${sign} {${side}_id:String}))`,
    params: { [`${side}_time`]: Number(time), [`${side}_id`]: String(id) },
  };
}

const allOf = (conditions: readonly AnalyticsCondition[]): string =>
  conditions.length === 0 ? '1' : conditions.map(({ sql }) => sql).join(' AND ');

const paramsOf = (conditions: readonly AnalyticsCondition[]): Readonly<Record<string, Bound>> =>
  Object.assign({}, ...conditions.map(({ params }) => params)) as Record<string, Bound>;
