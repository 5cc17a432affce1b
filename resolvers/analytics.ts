import type { GraphQLResolveInfo } from 'graphql';
import type { AnalyticsListName, AnalyticsPage } from '../datasources/analytics';
import type { PageArgs } from '../datasources/connection';
import type { Backend } from '../datasources/vocabulary';
import { storeEvents, storeFindings } from '../datasources/analyticsEvents';
import { BadUserInputError } from '../datasources/errors';
import type { GatewayContext } from './context';
import { mutation, payloadFields } from './mutation';
import { nodeFields } from './selection';
import { spanOf } from './trendSeries';
import type { IngestFindingsInput, IngestRuntimeEventsInput, Resolvers } from './types.generated';

interface ListArgs extends PageArgs {
  readonly filter?: object | null | undefined;
  readonly backend?: Backend | null | undefined;
}

/** The resolver of a list of the analytics store. */
const list =
  (field: string, name: AnalyticsListName) =>
  (_parent: unknown, args: ListArgs, { data }: GatewayContext, info: GraphQLResolveInfo): Promise<AnalyticsPage> => {
    const coordinate = `Analytics.${field}`;
    const { port } = data.analytics(coordinate, args.backend);
    return port.list(name, { args, filter: { ...args.filter }, fields: nodeFields(info), coordinate });
  };

/** Resolvers of the analytics store. */
export const analyticsResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Analytics' | 'IngestRuntimeEventsPayload' | 'IngestFindingsPayload'
> = {
  Query: { analytics: () => ({}) },
  Mutation: {
    ingestRuntimeEvents: mutation('ingestRuntimeEvents', 'trend', ({ ingest }, input: IngestRuntimeEventsInput) =>
      storeEvents(ingest, input),
    ),
    ingestFindings: mutation('ingestFindings', 'trend', ({ ingest }, input: IngestFindingsInput) => storeFindings(ingest, input)),
  },
  IngestRuntimeEventsPayload: { ...payloadFields, stored: ({ outcome }) => outcome.stored },
  IngestFindingsPayload: {
    ...payloadFields,
    staged: ({ outcome }) => outcome.staged,
    published: ({ outcome }) => outcome.published,
  },
  Analytics: {
    vulnerabilityTrend: (_parent, { window, bucket, agent, backend }, { data, services }) =>
      data
        .analytics('Analytics.vulnerabilityTrend', backend)
        .port.vulnerabilityTrend(spanOf(window, services.now()), bucket, agent ?? null),
    topVulnerabilities: (_parent, { window, first, backend }, { data, services }) => {
      if (first < 1 || first > 100) throw new BadUserInputError('`first` must lie between 1 and 100.', 'first');
      return data.analytics('Analytics.topVulnerabilities', backend).port.topVulnerabilities(spanOf(window, services.now()), first);
    },
    runtimeEventSummary: (_parent, { window, backend }, { data, services }) =>
      data.analytics('Analytics.runtimeEventSummary', backend).port.runtimeEventSummary(spanOf(window, services.now())),
    runtimeEventTrend: (_parent, { window, bucket, backend }, { data, services }) =>
      data.analytics('Analytics.runtimeEventTrend', backend).port.runtimeEventTrend(spanOf(window, services.now()), bucket),
    complianceHeatmap: (_parent, { window, backend }, { data, services }) =>
      data.analytics('Analytics.complianceHeatmap', backend).port.complianceHeatmap(spanOf(window, services.now())),
    runtimeEvents: list('runtimeEvents', 'runtimeEvents'),
    scanHistory: list('scanHistory', 'scanHistory'),
    postureHistory: list('postureHistory', 'postureHistory'),
    findings: list('findings', 'publishedFindings'),
    fleetHistory: list('fleetHistory', 'fleetHistory'),
    auditEvents: list('auditEvents', 'auditEvents'),
  },
};
