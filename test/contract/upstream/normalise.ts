import { normaliseInstant } from '../../../datasources/relational/instant';

export type Json = any;

const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

/** One spelling for what the two APIs spell differently on purpose: instants, and a blank that means unset. */
export function plain(value: Json): Json {
  if (typeof value === 'string') return value === '' ? null : instant.test(value) ? normaliseInstant(value) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .map(([k, v]) => [k, plain(v)])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  return value ?? null;
}

/** Pairs of a REST key and a GraphQL field that carry the same fact. */
export type Pairs = readonly (readonly [rest: string, graphql: string])[];

/** The selection set of the GraphQL side of some pairs; a pair may add a sub-selection. */
export const selection = (pairs: Pairs): string => pairs.map(([, field]) => field).join(' ');

const nameOf = (field: string): string => field.split(' ')[0] ?? field;

/** An item of either side as a plain object by REST key. */
export const fromRest = (pairs: Pairs, item: Json): Json => plain(Object.fromEntries(pairs.map(([key]) => [key, item?.[key]])));
export const fromGraphql = (pairs: Pairs, item: Json): Json =>
  plain(Object.fromEntries(pairs.map(([key, field]) => [key, item?.[nameOf(field)]])));

export const camel = (key: string): string => key.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase());
/** Pairs whose GraphQL name is the REST name in camelCase, with exceptions. */
export const pairs = (keys: string, exceptions: Readonly<Record<string, string>> = {}): Pairs =>
  keys.split(' ').map((key) => [key, exceptions[key] ?? camel(key)] as const);
