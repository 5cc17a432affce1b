import { StoredDataInvalidError } from './errors';

/** A value of a row, which may be the typed error of a value that cannot be read. */
export function readable<T>(value: T): T {
  if (value instanceof StoredDataInvalidError) throw value;
  return value;
}
