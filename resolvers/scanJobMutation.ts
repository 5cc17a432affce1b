import type { GraphQLResolveInfo } from 'graphql';
import type { ScanJobRow } from '../datasources/relational/scanJob';
import type { ScanJobWritten } from '../datasources/relational/scanJobWriter';
import type { GatewayContext } from './context';
import { toGlobalId } from './globalId';
import { mutation, payloadFields } from './mutation';
import { scanJobById } from './scanJob';
import { objectFields } from './selection';
import type { CancelScanJobInput, DeleteScanJobInput, RecordScanResultInput, Resolvers, SubmitScanJobInput } from './types.generated';

type Payloads = 'SubmitScanJobPayload' | 'CancelScanJobPayload' | 'RecordScanResultPayload' | 'DeleteScanJobPayload';

const changedJob =
  (coordinate: string) =>
  (payload: ScanJobWritten, _args: unknown, context: GatewayContext, info: GraphQLResolveInfo): Promise<ScanJobRow | null> =>
    scanJobById(context, payload, coordinate, payload.outcome.jobId, objectFields(info));

const childJobs =
  (coordinate: string) =>
  (payload: ScanJobWritten, _args: unknown, context: GatewayContext, info: GraphQLResolveInfo): Promise<(ScanJobRow | null)[]> =>
    Promise.all(payload.outcome.childJobIds.map((jobId) => scanJobById(context, payload, coordinate, jobId, objectFields(info))));

/** Resolvers of the changes of scan jobs. */
export const scanJobMutationResolvers: Pick<Resolvers, 'Mutation' | Payloads> = {
  Mutation: {
    submitScanJob: mutation('submitScanJob', 'scanJob', ({ writers }, input: SubmitScanJobInput) => writers.scanJob.submit(input)),
    cancelScanJob: mutation('cancelScanJob', 'scanJob', ({ writers }, { jobId }: CancelScanJobInput) => writers.scanJob.cancel(jobId)),
    recordScanResult: mutation('recordScanResult', 'scanJob', ({ writers }, input: RecordScanResultInput) => writers.scanJob.record(input)),
    deleteScanJob: mutation('deleteScanJob', 'scanJob', ({ writers }, { jobId }: DeleteScanJobInput) => writers.scanJob.delete(jobId)),
  },
  SubmitScanJobPayload: {
    ...payloadFields,
    scanJob: changedJob('SubmitScanJobPayload.scanJob'),
    children: childJobs('SubmitScanJobPayload.children'),
  },
  CancelScanJobPayload: { ...payloadFields, scanJob: changedJob('CancelScanJobPayload.scanJob') },
  RecordScanResultPayload: { ...payloadFields, scanJob: changedJob('RecordScanResultPayload.scanJob') },
  DeleteScanJobPayload: { ...payloadFields, deletedId: ({ outcome }) => toGlobalId('ScanJob', outcome.jobId) },
};
