import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { BadCursorError } from './errors';

/** What a cursor is valid for. Any difference makes it BAD_CURSOR. */
export interface CursorScope {
  readonly tenant: string;
  readonly backend: string;
  /** Coordinate of the connection field, with the parent's id when it is nested. */
  readonly field: string;
  readonly filter: unknown;
  readonly order: unknown;
}

/** A position in an ordered list: the sort values of one item. */
export type CursorValues = readonly (string | number)[];

const macBytes = 16;

/** Issues and opens the cursors of one list. */
export class CursorCodec {
  private scopeDigest: Buffer | undefined;

  constructor(
    private readonly key: Buffer,
    private readonly scope: CursorScope,
  ) {}

  /** Opaque, URL-safe and authenticated; reveals no more than the sort values its item shows anyway. */
  encode(values: CursorValues): string {
    const payload = Buffer.from(JSON.stringify(values), 'utf8');
    return Buffer.concat([this.mac(payload), payload]).toString('base64url');
  }

  /** The sort values of a cursor that this list issued; BAD_CURSOR for any other text. */
  decode(cursor: string, length: number): CursorValues {
    const bytes = Buffer.from(cursor, 'base64url');
    // Node skips characters that are no base64url and ignores spare bits, so that other texts would pass for this cursor.
    if (bytes.toString('base64url') !== cursor) throw new BadCursorError();
    const payload = bytes.subarray(macBytes);
    if (bytes.length <= macBytes || !timingSafeEqual(bytes.subarray(0, macBytes), this.mac(payload))) throw new BadCursorError();
    const values = JSON.parse(payload.toString('utf8')) as CursorValues;
    if (values.length !== length) throw new BadCursorError();
    return values;
  }

  /** PERF: computed with the first cursor; most pages select none. */
  private binding(): Buffer {
    const { tenant, backend, field, filter, order } = this.scope;
    this.scopeDigest ??= createHash('sha256')
      .update(canonicalJson([tenant, backend, field, filter ?? null, order ?? null]))
      .digest();
    return this.scopeDigest;
  }

  private mac(payload: Buffer): Buffer {
    return createHmac('sha256', this.key).update(this.binding()).update(payload).digest().subarray(0, macBytes);
  }
}

/** JSON with sorted keys and without undefined members, so that equal inputs give equal bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
