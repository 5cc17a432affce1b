import type { Backend, Severity } from '../vocabulary';
import { StoredDataInvalidError } from '../errors';
import { normaliseInstant } from './instant';

/** How a stored value is compared and read: decides the SQL expression that extracts it. */
export type ColumnKind = 'text' | 'int' | 'float' | 'bool' | 'json';

/** Where a value lives: a column, or a path inside a JSON column. */
export interface Source {
  readonly column: string;
  readonly path: readonly string[];
  /** Where the value is looked for when it is not there. */
  readonly fallback?: Source;
}

/** One logical column: its place on every backend and how its stored form becomes the value resolvers see. */
export interface Column<T> {
  readonly kind: ColumnKind;
  readonly source: Source;
  readonly overrides: Readonly<Partial<Record<Backend, Source>>>;
  /** Whether the value is the stored one in lower case (A to Z only), for orders that ignore case. */
  readonly lowered?: boolean;
  /** Whether the stored value can be absent. A column that cannot is ordered by as it is, so that its index serves the order. */
  readonly nullable: boolean;
  readonly decode: (raw: unknown) => T;
}

/** Physical places that differ by backend, in the same notation as the default place. */
export type Places = Readonly<Partial<Record<Backend, string>>>;

/** Parses `column`, `column:path.inside.json`, or two of them with `??` between. */
function place(notation: string): Source {
  const [first = '', second] = notation.split(' ?? ');
  const [column = '', path] = first.split(':');
  const source = { column, path: path === undefined ? [] : path.split('.') };
  return second === undefined ? source : { ...source, fallback: place(second) };
}

/** Values inside documents can be absent; a fallback to one makes a column's value present. */
const insideDocument = (notation: string): boolean => notation.includes(':') && !notation.includes(' ?? ');

function column<T>(kind: ColumnKind, at: string, places: Places, decode: (raw: unknown) => T, nullable = true): Column<T> {
  const overrides = Object.fromEntries(Object.entries(places).map(([backend, p]) => [backend, place(p)]));
  return Object.freeze({
    kind,
    source: place(at),
    overrides,
    nullable: nullable || [at, ...Object.values(places)].some(insideDocument),
    decode,
  });
}

const missing = (raw: unknown): raw is null | undefined => raw === null || raw === undefined;
const asText = (raw: unknown): string => (typeof raw === 'string' ? raw : String(raw));

/** Text kept exactly as stored, in a column that is NOT NULL; absent JSON values become the empty string. */
export const string = (at: string, places: Places = {}): Column<string> =>
  column('text', at, places, (raw) => (missing(raw) ? '' : asText(raw)), false);

/** The lower case (A to Z only) of a text in a column that is NOT NULL. */
export const lowered = (at: string): Column<string> => Object.freeze({ ...string(at), lowered: true });

/** Text in which the store's blank means "unset": blank becomes null. */
export const text = (at: string, places: Places = {}): Column<string | null> =>
  column('text', at, places, (raw) => (missing(raw) || raw === '' ? null : asText(raw)));

/** An instant, or null when unset. */
export const time = (at: string, places: Places = {}): Column<string | null> =>
  column('text', at, places, (raw) => (missing(raw) || raw === '' ? null : normaliseInstant(raw)));

/** An instant that must be there. */
export const requiredTime = (at: string, places: Places = {}): Column<string> =>
  column('text', at, places, (raw) => normaliseInstant(raw), false);

/** A whole number, or null. */
export const int = (at: string, places: Places = {}): Column<number | null> =>
  column('int', at, places, (raw) => (missing(raw) ? null : toWhole(raw)));

/** A whole number whose absence means zero. */
export const count = (at: string, places: Places = {}): Column<number> =>
  column('int', at, places, (raw) => (missing(raw) ? 0 : toWhole(raw)));

/** A real number, or null. */
export const float = (at: string, places: Places = {}): Column<number | null> =>
  column('float', at, places, (raw) => (missing(raw) ? null : toNumber(raw)));

/** A whole number in a column that is NOT NULL. */
export const requiredInt = (at: string, places: Places = {}): Column<number> => column('int', at, places, toNumber, false);

/** A real number in a column that is NOT NULL. */
export const requiredFloat = (at: string, places: Places = {}): Column<number> => column('float', at, places, toNumber, false);

/** A truth value stored as 0/1, as JSON, or as text. */
export const bool = (at: string, places: Places = {}, absent = false): Column<boolean> =>
  column('bool', at, places, (raw) => (missing(raw) ? absent : raw === true || raw === 1 || raw === '1' || raw === 'true'));

/** An open-ended JSON value. */
export const json = (at: string, places: Places = {}): Column<unknown> => column('json', at, places, parseJson);

/** A JSON object; absent becomes empty. */
export const object = (at: string, places: Places = {}): Column<Readonly<Record<string, unknown>>> =>
  column('json', at, places, (raw) => {
    const value = parseJson(raw) ?? {};
    if (typeof value !== 'object' || Array.isArray(value)) throw new StoredDataInvalidError(`${at} is not an object`);
    return value as Readonly<Record<string, unknown>>;
  });

/** A JSON list of strings; absent becomes empty, other scalars become their text. */
export const strings = (at: string, places: Places = {}): Column<readonly string[]> =>
  column('json', at, places, (raw) => toStrings(parseJson(raw), at));

/** A JSON list of anything; absent becomes empty. */
export const list = (at: string, places: Places = {}): Column<readonly unknown[]> =>
  column('json', at, places, (raw) => {
    const value = parseJson(raw) ?? [];
    if (!Array.isArray(value)) throw new StoredDataInvalidError(`${at} is not a list`);
    return value;
  });

/**
 * A stored word as a GraphQL enum. The SCREAMING_CASE form is used when the schema names it, otherwise `UNKNOWN`: a newer writer's word
 * must not break a reader, so the raw word is exposed beside the enum.
 */
export function enumeration<T extends string>(values: readonly T[], at: string, places: Places = {}): Column<T | 'UNKNOWN'> {
  const known = new Set<string>(values);
  const seen = new Map<unknown, T | 'UNKNOWN'>();
  return column('text', at, places, (raw) => {
    const cached = seen.get(raw);
    if (cached !== undefined) return cached;
    const value = toEnum(known, raw) as T | 'UNKNOWN';
    // Only known words are kept: stored text must not grow memory.
    if (value !== 'UNKNOWN') seen.set(raw, value);
    return value;
  });
}

/** SCREAMING_CASE of a stored word when `known` has it, otherwise `UNKNOWN`. */
export function toEnum(known: ReadonlySet<string>, raw: unknown): string {
  const word = enumName(missing(raw) ? '' : asText(raw));
  return known.has(word) ? word : 'UNKNOWN';
}

/** The SCREAMING_CASE spelling of a stored word: `scan.mcp_config` becomes `SCAN_MCP_CONFIG`. */
export function enumName(word: string): string {
  return word
    .trim()
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
}

const severities: Readonly<Record<string, Severity>> = {
  '': 'NONE',
  none: 'NONE',
  info: 'INFO',
  informational: 'INFO',
  low: 'LOW',
  medium: 'MEDIUM',
  high: 'HIGH',
  critical: 'CRITICAL',
};

/** Severity of a stored word, whatever its case. */
export function toSeverity(raw: unknown): Severity {
  return severities[missing(raw) ? '' : asText(raw).trim().toLowerCase()] ?? 'UNKNOWN';
}

/** A severity column. */
export const severity = (at: string, places: Places = {}): Column<Severity> => column('text', at, places, toSeverity);

function toNumber(raw: unknown): number {
  const value = typeof raw === 'number' ? raw : missing(raw) ? NaN : Number(raw);
  if (!Number.isFinite(value)) throw new StoredDataInvalidError('a number is not finite');
  return value;
}

/** GraphQL's Int has 32 bits, and compiled operations do not check what they are given. */
function toWhole(raw: unknown): number {
  const value = toNumber(raw);
  if (!Number.isInteger(value) || value < -(2 ** 31) || value >= 2 ** 31)
    throw new StoredDataInvalidError('a number is not a whole one of 32 bits');
  return value;
}

function toStrings(value: unknown, at: string): readonly string[] {
  if (missing(value)) return [];
  if (!Array.isArray(value)) throw new StoredDataInvalidError(`${at} is not a list`);
  return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
}

/** Accepts JSON as text (SQLite, and Postgres databases whose columns are TEXT) and as already parsed (JSONB). */
export function parseJson(raw: unknown): unknown {
  if (missing(raw)) return null;
  if (typeof raw !== 'string') return raw;
  if (raw === '') return null;
  if (raw === '[]') return [];
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    throw new StoredDataInvalidError('a document is not valid JSON');
  }
}
