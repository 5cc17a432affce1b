import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

/** A new key: what the caller gets once, and what is stored instead of it (contract 1.3). */
export interface MintedKey {
  readonly raw: string;
  readonly prefix: string;
  readonly salt: string;
  readonly hash: string;
}

/** Characters of the raw key by which its row is found. */
const prefixLength = 12;

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number }, Buffer>(scrypt);

/** Mints a key. The derivation runs off the event loop; it takes some 50 ms on purpose. */
export async function mintKey(): Promise<MintedKey> {
  const raw = `abom_${randomBytes(32).toString('base64url')}`;
  const salt = randomBytes(16).toString('hex');
  return { raw, prefix: raw.slice(0, prefixLength), salt, hash: await keyHash(raw, salt) };
}

/** The stored hash of a raw key: scrypt over the whole key with the decoded salt, in lower-case hex. */
export async function keyHash(raw: string, salt: string): Promise<string> {
  return (await derive(raw, Buffer.from(salt, 'hex'), 32, { N: 16_384, r: 8, p: 1 })).toString('hex');
}
