import type { CheckpointSigner } from '../auditCheckpoint';
import { WriteRefusedError } from '../errors';
import type { Change, Written } from '../writes';
import { AuditStore } from './audit';
import type { WriteContext } from './dialect';
import { storedInstant } from './storedInstant';

/** What a checkpoint leaves behind. */
export interface CheckpointOutcome extends Readonly<Record<string, unknown>> {
  readonly token: string;
  readonly keyId: string;
  readonly entryCount: number;
  readonly headEntryId: string | null;
  readonly headSignature: string | null;
  readonly createdAt: string;
}

/** A committed checkpoint. */
export type CheckpointWritten = Written<CheckpointOutcome>;

/** Makes signed statements about the audit chain of one tenant. */
export class AuditCheckpointWriter {
  constructor(private readonly context: WriteContext) {}

  /** States head and count of the chain as it is before this change adds its own entry. WRITE_REFUSED without a key. */
  async create(signer: CheckpointSigner | null): Promise<Change<CheckpointOutcome>> {
    if (signer === null) throw new WriteRefusedError('NO_CHECKPOINT_KEY', 'Mutation.createAuditCheckpoint', null);
    const { session, now } = this.context;
    await session.lock(`audit_chain:${session.tenant}`, 'AUDIT_CHAIN');
    const store = new AuditStore({ ...this.context, cursorKey: Buffer.alloc(0) });
    const [tip] = await store.tips();
    const statement = {
      tenantId: session.tenant,
      entryCount: await store.count(),
      headEntryId: tip?.entryId ?? null,
      headSignature: tip?.signature ?? null,
      createdAt: now().toISOString(),
    };
    const { tenantId, ...facts } = statement;
    const outcome = { ...facts, createdAt: storedInstant(now()), keyId: signer.keyId, token: await signer.sign(statement) };
    const details = { count: statement.entryCount, hmac_signature: statement.headSignature, signature_key_id: signer.keyId };
    return { outcome, audit: [{ action: 'audit.checkpoint_created', resource: `tenant/${tenantId}`, details }] };
  }
}
