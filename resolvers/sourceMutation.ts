import type { GraphQLResolveInfo } from 'graphql';
import type { SourceRow } from '../datasources/relational/source';
import type { SourceWritten } from '../datasources/relational/sourceWriter';
import type { GatewayContext } from './context';
import { toGlobalId } from './globalId';
import { mutation, payloadFields } from './mutation';
import { objectFields } from './selection';
import { sourceById } from './source';
import type { CreateSourceInput, DeleteSourceInput, Resolvers, TestSourceInput, UpdateSourceInput } from './types.generated';

type Changes = 'Mutation' | 'CreateSourcePayload' | 'UpdateSourcePayload' | 'TestSourcePayload' | 'DeleteSourcePayload';

const changedSource =
  (coordinate: string) =>
  (payload: SourceWritten, _args: unknown, context: GatewayContext, info: GraphQLResolveInfo): Promise<SourceRow | null> =>
    sourceById(context, payload, coordinate, payload.outcome.sourceId, objectFields(info));

/** Resolvers of the changes of sources. */
export const sourceMutationResolvers: Pick<Resolvers, Changes> = {
  Mutation: {
    createSource: mutation('createSource', 'source', ({ writers }, input: CreateSourceInput) => writers.source.create(input)),
    updateSource: mutation('updateSource', 'source', ({ writers }, input: UpdateSourceInput) => writers.source.update(input)),
    deleteSource: mutation('deleteSource', 'source', ({ writers }, { sourceId }: DeleteSourceInput) => writers.source.delete(sourceId)),
    testSource: mutation('testSource', 'source', ({ writers }, { sourceId }: TestSourceInput) => writers.source.test(sourceId)),
  },
  CreateSourcePayload: { ...payloadFields, source: changedSource('CreateSourcePayload.source') },
  UpdateSourcePayload: { ...payloadFields, source: changedSource('UpdateSourcePayload.source') },
  TestSourcePayload: { ...payloadFields, source: changedSource('TestSourcePayload.source') },
  DeleteSourcePayload: { ...payloadFields, deletedId: ({ outcome }) => toGlobalId('Source', outcome.sourceId) },
};
