import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { compactVerify, CompactSign, decodeProtectedHeader, errors } from 'jose';

/** What a checkpoint says of a tenant's audit chain at one moment. */
export interface CheckpointStatement {
  readonly tenantId: string;
  /** Number of entries. */
  readonly entryCount: number;
  /** Id of the last entry; null when the chain was empty. */
  readonly headEntryId: string | null;
  /** Signature of the last entry; null when the chain was empty. */
  readonly headSignature: string | null;
  /** When the statement was made, UTC. */
  readonly createdAt: string;
}

/** `typ` of the token: keeps a signature of this key from being taken for another kind of statement. */
const tokenType = 'audit-checkpoint+jws';

/** Whether a text is a private key that can sign checkpoints. */
export function isCheckpointKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

/** A new private key, for a deployment that need not be recognised later. */
export function newCheckpointKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Signs checkpoints with Ed25519, as a JSON Web Signature (RFC 7515, RFC 8037) that any library for it verifies. */
export class CheckpointSigner {
  readonly keyId: string;
  /** PEM, SubjectPublicKeyInfo: what verifies the tokens. */
  readonly publicKey: string;
  private readonly key: KeyObject;

  constructor(pem: string) {
    this.key = createPrivateKey(pem);
    const publicKey = createPublicKey(this.key);
    this.publicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    this.keyId = keyIdOf(publicKey);
  }

  /** The statement as a signed token. */
  sign(statement: CheckpointStatement): Promise<string> {
    const payload = Buffer.from(JSON.stringify(statement), 'utf8');
    return new CompactSign(payload).setProtectedHeader({ alg: 'EdDSA', typ: tokenType, kid: this.keyId }).sign(this.key);
  }
}

/** The statement of a token that one of the public keys (PEM) has signed. Throws an Error that says what is wrong. */
export async function verifiedCheckpoint(token: string, publicKeys: readonly string[]): Promise<CheckpointStatement> {
  const key = publicKeys.map((pem) => createPublicKey(pem)).find((candidate) => keyIdOf(candidate) === keyIdIn(token));
  if (key === undefined) throw new Error('The checkpoint was signed with another key than the one given.');
  try {
    const { payload } = await compactVerify(token.trim(), key, { algorithms: ['EdDSA'] });
    return JSON.parse(Buffer.from(payload).toString('utf8')) as CheckpointStatement;
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new Error('The signature of the checkpoint is wrong.', { cause: error });
    throw error;
  }
}

function keyIdIn(token: string): string | undefined {
  try {
    const { typ, kid } = decodeProtectedHeader(token.trim());
    return typ === tokenType ? kid : undefined;
  } catch {
    throw new Error('This is no checkpoint.');
  }
}

/** First 16 hexadecimal digits of the SHA-256 of the public key (DER). */
function keyIdOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
}
