import type { CheckpointSigner } from '../datasources/auditCheckpoint';
import { verifyChain } from '../datasources/auditVerifier';
import { BadUserInputError } from '../datasources/errors';
import type { AuditPort } from '../datasources/relational/audit';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import { nodeFields, objectFields } from './selection';
import type { AuditVerification, CheckpointKey, Resolvers } from './types.generated';

const maxLimit = 1_000_000;

/** The chain of one tenant on the backend that the root field was routed to. */
export interface AuditChainRow {
  readonly port: AuditPort;
}

async function verify(port: AuditPort, key: string | null, limit: number | null): Promise<AuditVerification> {
  const base = { walk: port.walk, algorithm: 'hmac-sha256' };
  if (key === null)
    return {
      ...base,
      verified: 0,
      tampered: 0,
      checked: 0,
      complete: false,
      intact: false,
      firstBroken: null,
      reason: 'NO_KEY',
      keyPresent: false,
    };
  const { verified, tampered, complete, firstBroken } = await verifyChain(port, key, limit);
  const intact = complete && tampered === 0 && firstBroken === null;
  return {
    ...base,
    verified,
    tampered,
    checked: verified + tampered,
    complete,
    intact,
    firstBroken,
    reason: firstBroken?.reason ?? null,
    keyPresent: true,
  };
}

const checkpointKey = ({ keyId, publicKey }: CheckpointSigner): CheckpointKey => ({ keyId, publicKey, algorithm: 'Ed25519' });

/** Resolvers of the audit chain. */
export const auditResolvers: Pick<Resolvers, 'Query' | 'AuditEntry' | 'AuditChain'> = {
  Query: {
    auditLog: (_root, args, { data }, info) =>
      data.root('Query.auditLog', 'audit', args.backend).port.list({ args, fields: nodeFields(info), coordinate: 'Query.auditLog' }),
    auditEntry: async (_root, { entryId, backend }, { data }, info) => {
      const [entry] = await data.root('Query.auditEntry', 'audit', backend).port.byIds([entryId], objectFields(info));
      return entry ?? null;
    },
    auditChain: (_root, { backend }, { data }) => ({ port: data.root('Query.auditChain', 'audit', backend).port }),
  },
  AuditEntry: { id: (entry) => toGlobalId('AuditEntry', entry.entryId) },
  AuditChain: {
    head: ({ port }) => port.head(),
    count: ({ port }) => port.count(),
    checkpoint: ({ port }) => port.checkpoint(),
    checkpointKey: (_chain, _args, { services: { config } }) => config.checkpoints && checkpointKey(config.checkpoints),
    verify: ({ port }, { limit }, { services }) => {
      if (typeof limit === 'number' && (limit < 1 || limit > maxLimit))
        throw new BadUserInputError(`\`limit\` must lie between 1 and ${maxLimit}.`, 'limit');
      return verify(port, services.config.auditHmacKey, limit ?? null);
    },
  },
};

/** How `Query.node` finds an audit entry. */
export const auditNodes: NodeLookups = {
  AuditEntry: {
    root: 'Query.auditEntry',
    find: async ({ data }, [entryId = ''], fields, backend) => {
      const [entry] = await data.root('Query.auditEntry', 'audit', backend).port.byIds([entryId], fields);
      return entry ?? null;
    },
  },
};
