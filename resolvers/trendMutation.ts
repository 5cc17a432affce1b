import { mutation, payloadFields } from './mutation';
import { objectFields } from './selection';
import { trendPointByScanId } from './trend';
import type { RecordTrendPointInput, Resolvers } from './types.generated';

/** Resolvers of the changes of trends. */
export const trendMutationResolvers: Pick<Resolvers, 'Mutation' | 'RecordTrendPointPayload'> = {
  Mutation: {
    recordTrendPoint: mutation('recordTrendPoint', 'trend', ({ writers }, input: RecordTrendPointInput) => writers.trend.record(input)),
  },
  RecordTrendPointPayload: {
    ...payloadFields,
    trendPoint: (payload, _args, context, info) =>
      trendPointByScanId(context, payload, 'RecordTrendPointPayload.trendPoint', payload.outcome.scanId, objectFields(info)),
  },
};
