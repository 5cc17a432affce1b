import { snapshotById } from './graphLoad';
import { mutation, payloadFields } from './mutation';
import { objectFields } from './selection';
import type { ImportGraphSnapshotInput, Resolvers } from './types.generated';

/** Resolvers of the import of snapshots. */
export const graphImportMutationResolvers: Pick<Resolvers, 'Mutation' | 'ImportGraphSnapshotPayload'> = {
  Mutation: {
    importGraphSnapshot: mutation('importGraphSnapshot', 'graph', ({ writers }, input: ImportGraphSnapshotInput) =>
      writers.graphImport.import(input),
    ),
  },
  ImportGraphSnapshotPayload: {
    ...payloadFields,
    graphSnapshot: (payload, _args, context, info) =>
      snapshotById(context, payload, 'ImportGraphSnapshotPayload.graphSnapshot', payload.outcome.scanId, objectFields(info)),
  },
};
