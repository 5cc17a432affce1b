import type { GraphQLResolveInfo } from 'graphql';
import { indexBy } from '../datasources/loaders';
import type { ExceptionRow } from '../datasources/relational/exception';
import type { ExceptionWritten } from '../datasources/relational/exceptionWriter';
import type { GatewayContext } from './context';
import { toGlobalId } from './globalId';
import { mutation, payloadFields } from './mutation';
import { objectFields } from './selection';
import type { ApproveExceptionInput, CreateExceptionInput, DeleteExceptionInput, Resolvers, RevokeExceptionInput } from './types.generated';

type Changes = 'Mutation' | 'CreateExceptionPayload' | 'ApproveExceptionPayload' | 'RevokeExceptionPayload' | 'DeleteExceptionPayload';

const changedException =
  (coordinate: string) =>
  (payload: ExceptionWritten, _args: unknown, { data }: GatewayContext, info: GraphQLResolveInfo): Promise<ExceptionRow | null> => {
    const { port, backend } = data.child(payload, coordinate, 'EXCEPTIONS', 'exception');
    const fields = objectFields(info);
    const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, ExceptionRow>> =>
      indexBy(await port.byIds(ids, new Set([...fields, 'exceptionId'])), (row) => row.exceptionId);
    return data.loaders.batch('exceptionById', backend, fields, read).load(payload.outcome.exceptionId);
  };

/** Resolvers of the changes of exceptions. */
export const exceptionMutationResolvers: Pick<Resolvers, Changes> = {
  Mutation: {
    createException: mutation('createException', 'exception', ({ writers }, input: CreateExceptionInput) =>
      writers.exception.create(input),
    ),
    approveException: mutation('approveException', 'exception', ({ writers }, { exceptionId }: ApproveExceptionInput) =>
      writers.exception.approve(exceptionId),
    ),
    revokeException: mutation('revokeException', 'exception', ({ writers }, { exceptionId }: RevokeExceptionInput) =>
      writers.exception.revoke(exceptionId),
    ),
    deleteException: mutation('deleteException', 'exception', ({ writers }, { exceptionId }: DeleteExceptionInput) =>
      writers.exception.delete(exceptionId),
    ),
  },
  CreateExceptionPayload: { ...payloadFields, exception: changedException('CreateExceptionPayload.exception') },
  ApproveExceptionPayload: { ...payloadFields, exception: changedException('ApproveExceptionPayload.exception') },
  RevokeExceptionPayload: { ...payloadFields, exception: changedException('RevokeExceptionPayload.exception') },
  DeleteExceptionPayload: { ...payloadFields, deletedId: ({ outcome }) => toGlobalId('Exception', outcome.exceptionId) },
};
