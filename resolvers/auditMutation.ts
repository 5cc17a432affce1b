import { mutation, payloadFields } from './mutation';
import type { Resolvers } from './types.generated';

/** Resolvers of the changes of the audit chain. */
export const auditMutationResolvers: Pick<Resolvers, 'Mutation' | 'CreateAuditCheckpointPayload'> = {
  Mutation: {
    createAuditCheckpoint: mutation('createAuditCheckpoint', 'audit', ({ writers }, _input, { services }) =>
      writers.auditCheckpoint.create(services.config.checkpoints),
    ),
  },
  CreateAuditCheckpointPayload: { ...payloadFields, checkpoint: ({ outcome }) => outcome },
};
