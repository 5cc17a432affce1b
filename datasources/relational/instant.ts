import { StoredDataInvalidError } from '../errors';

const pattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|z|[+-]\d{2}(?::?\d{2})?)?$/;

/** The spelling nearly every stored instant has, on days that every month has; PERF: a page decodes a hundred of them. */
const usual = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{6})?(?:\+00:00|Z)$/;

function withZ(instant: string): string {
  const local = instant.endsWith('Z') ? instant.slice(0, -1) : instant.slice(0, -6);
  return `${local.endsWith('.000000') ? local.slice(0, -7) : local}Z`;
}

/**
 * UTC ISO-8601 with `Z`, microseconds kept. Accepts every spelling found in real stores: `Z`, `+00:00`, other offsets, a blank instead of `T`,
 * a date alone, no zone (UTC). JavaScript's Date would drop the microseconds that order records.
 */
export function normaliseInstant(raw: unknown): string {
  if (typeof raw === 'string' && usual.test(raw)) return withZ(raw);
  if (raw instanceof Date) return raw.toISOString();
  const match = typeof raw === 'string' ? pattern.exec(raw.trim()) : null;
  if (!match) throw new StoredDataInvalidError('an instant is not ISO-8601');
  const [, date = '', clock = '00:00', seconds = '00', fraction = '', zone = 'Z'] = match;
  const digits = fraction === '' || /^0+$/.test(fraction) ? '' : `.${fraction}`;
  const local = checked(`${date}T${clock}:${seconds}`);
  if (/^(Z|z|[+-]00(:?00)?)$/.test(zone)) return `${local}${digits}Z`;
  const offset = zone.length === 3 ? `${zone}:00` : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const shifted = new Date(`${local}${offset}`);
  if (Number.isNaN(shifted.getTime())) throw new StoredDataInvalidError('an instant is out of range');
  return `${shifted.toISOString().slice(0, 19)}${digits}Z`;
}

/** JavaScript reads the 30th of February as the 2nd of March. */
function checked(local: string): string {
  const parsed = Date.parse(`${local}Z`);
  if (Number.isNaN(parsed) || new Date(parsed).toISOString().slice(0, 19) !== local)
    throw new StoredDataInvalidError('an instant is out of range');
  return local;
}

/**
 * The bound of a binary text comparison with stored instants: no zone, no trailing zeros. Every stored spelling of the same instant (`Z`, `+00:00`,
 * fraction omitted or padded) sorts at or after it; every earlier instant sorts before it when its `Z` is left out. `TableQuery.from` and `before`
 * compare that way.
 */
export function instantBound(instant: string): string {
  const [seconds = '', fraction = ''] = normaliseInstant(instant).slice(0, -1).split('.');
  const digits = fraction.replace(/0+$/, '');
  return digits === '' ? seconds : `${seconds}.${digits}`;
}

/** A text that every spelling of an instant in the bound's second sorts before, and every later second after. */
export function afterSecond(bound: string): string {
  return `${bound.slice(0, 19)}{`;
}
