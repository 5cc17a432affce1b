import { createHmac, hash, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { sameText } from './credentials';

const derive = promisify(pbkdf2);

/** A browser keeps no cookie longer than this. */
const maxTokenLength = 4096;

const payloadShape = z.object({
  v: z.literal(1),
  sub: z.string().max(256),
  role: z.enum(['admin', 'analyst', 'viewer']),
  tenant_id: z.string(),
  auth_method: z.string().min(1).max(64),
  key_id: z.string().min(1).nullish(),
  scopes: z.array(z.string()),
  csrf_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  iat: z.int(),
  exp: z.int(),
  nonce: z.string().min(1).max(256),
});

/** What the cookie of a browser session says (contract: browser session cookie). */
export type SessionPayload = z.infer<typeof payloadShape>;

/** The key that signs cookies, from the secret that all processes share; without one it is drawn for this process. Slow on purpose. */
export function signingKey(secret: string | null): Promise<Buffer> {
  if (secret === null) return Promise.resolve(randomBytes(32));
  return derive(secret, 'agent-bom-browser-session-signing-key:v1', 600_000, 32, 'sha256');
}

/** The cookie of a session, byte for byte as agent-bom writes it. */
export function signToken(key: Buffer, payload: SessionPayload): string {
  const encoded = Buffer.from(sortedAscii(payload), 'ascii').toString('base64url');
  return `${encoded}.${signatureOf(key, encoded)}`;
}

/** What a cookie says; null when it is not signed with this key, has another shape, or its time is over. */
export function readToken(key: Buffer, token: string, now: Date): SessionPayload | null {
  const [encoded = '', signature = '', ...rest] = token.length > maxTokenLength ? [] : token.split('.');
  // The signature first: what is not signed is not parsed.
  if (encoded === '' || rest.length > 0 || !sameText(signature, signatureOf(key, encoded))) return null;
  const parsed = payloadShape.safeParse(jsonOf(Buffer.from(encoded, 'base64url').toString('utf8')));
  return parsed.success && parsed.data.exp * 1000 > now.getTime() ? parsed.data : null;
}

/** Whether the CSRF cookie and header belong to the session: a foreign page can make the browser send the cookie, but cannot read it. */
export function csrfHolds({ nonce, csrf_sha256: expected }: SessionPayload, cookie: string, header: string): boolean {
  return sameText(cookie, header) && sameText(csrfHash(nonce, header), expected);
}

/** What a session keeps of its CSRF token. */
export function csrfHash(nonce: string, csrf: string): string {
  return hash('sha256', `${nonce}:${csrf}`, 'hex');
}

function signatureOf(key: Buffer, encoded: string): string {
  return createHmac('sha256', key).update(encoded, 'ascii').digest('base64url');
}

/** JSON with sorted keys and nothing but ASCII. */
function sortedAscii(payload: SessionPayload): string {
  const sorted = Object.fromEntries(Object.entries(payload).sort(([left], [right]) => (left < right ? -1 : 1)));
  return JSON.stringify(sorted).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
