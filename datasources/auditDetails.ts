import { countMapFields, storableFields } from './evidenceFields';
import { looksSecret, maskedEmails } from './redaction';
import { pythonDumps } from './relational/pythonJson';

/** Bounds of an entry's details (contract 5.4). */
const bounds = { keys: 64, key: 96, text: 2048, items: 32, depth: 4, bytes: 16 * 1024 } as const;

const redacted = '***REDACTED***';

/**
 * What an audit entry says in its details, as agent-bom stores it: allow-listed names only, e-mail addresses masked, credentials redacted, bounded in
 * every direction, and with the tenant. Numbers that are no exact integers become texts: a database may rewrite others, which would break the signature.
 */
export function auditDetails(details: Readonly<Record<string, unknown>>, tenant: string): Readonly<Record<string, unknown>> {
  const kept = { ...members(details, 1, false), tenant_id: tenant };
  const bytes = Buffer.byteLength(pythonDumps(kept));
  return bytes <= bounds.bytes ? kept : { tenant_id: tenant, _truncated: true, _original_bytes: bytes };
}

/** An actor or a resource as the audit trail stores it: a URL shows its host, an absolute path its last part, an e-mail address its first letters. */
export function auditName(name: string): string {
  const text = singleLine(name);
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? URL.parse(text) : null;
  if (url !== null) return `<url:${url.hostname}>`.slice(0, 256);
  if (text.startsWith('/')) return `<path:${text.split('/').filter(Boolean).at(-1) ?? ''}>`.slice(0, 256);
  return looksSecret(text) ? redacted : maskedEmails(text).slice(0, 256);
}

/** Members of an object: those on the allow-list, or all of a map of counts. */
function members(value: Readonly<Record<string, unknown>>, depth: number, counts: boolean): Record<string, unknown> {
  const kept = Object.entries(value).flatMap(([name, member]): readonly (readonly [string, unknown])[] => {
    const key = name.replace(/[^A-Za-z0-9_.:-]/g, '_').slice(0, bounds.key);
    if (counts) return typeof member === 'number' ? [[key, scalar(member)]] : [];
    const lower = name.toLowerCase();
    return storableFields.has(lower) ? [[key, storable(member, depth + 1, countMapFields.has(lower))]] : [];
  });
  return Object.fromEntries(kept.slice(0, bounds.keys));
}

function storable(value: unknown, depth: number, counts: boolean): unknown {
  if (value === null || typeof value !== 'object') return scalar(value);
  if (depth > bounds.depth) return '[truncated]';
  if (Array.isArray(value)) return value.slice(0, bounds.items).map((item: unknown) => storable(item, depth + 1, false));
  return members(value as Readonly<Record<string, unknown>>, depth, counts);
}

function scalar(value: unknown): unknown {
  if (value === null || value === undefined || typeof value === 'boolean') return value ?? null;
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? value : String(value);
  const text = singleLine(typeof value === 'string' ? value : String(value as bigint));
  return looksSecret(text) ? redacted : maskedEmails(text).slice(0, bounds.text);
}

/** Line breaks and control characters would let a value pretend to be another line of a log. */
function singleLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
}
