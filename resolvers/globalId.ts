import { BadUserInputError } from '../datasources/errors';

/** Encodes a global id: the type and the key parts that find the object within a tenant. */
export function toGlobalId(type: string, ...key: readonly string[]): string {
  return Buffer.from(JSON.stringify([type, ...key]), 'utf8').toString('base64url');
}

/** Decodes a global id; BAD_USER_INPUT when it is not one. */
export function fromGlobalId(id: string): { readonly type: string; readonly key: readonly string[] } {
  try {
    const parts: unknown = JSON.parse(Buffer.from(id, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length >= 2 && parts.every((part) => typeof part === 'string')) {
      const [type = '', ...key] = parts as string[];
      return { type, key };
    }
  } catch {
    // Falls through to the one answer for anything that is not an id of ours.
  }
  throw new BadUserInputError('`id` is not a global id of this schema.', 'id');
}
