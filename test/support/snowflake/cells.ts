import { DuckDBDecimalValue, DuckDBTimestampTZValue, DuckDBTimestampValue, type DuckDBType, type DuckDBValue } from '@duckdb/node-api';

/** Snowflake's name of a column's type. */
export function rowTypeOf(type: DuckDBType): string {
  const name = String(type);
  if (/^(BIGINT|INTEGER|SMALLINT|TINYINT|HUGEINT|UBIGINT|DECIMAL)/.test(name)) return 'fixed';
  if (/^(DOUBLE|FLOAT)/.test(name)) return 'real';
  if (name === 'BOOLEAN') return 'boolean';
  if (name === 'TIMESTAMP WITH TIME ZONE') return 'timestamp_tz';
  if (name.startsWith('TIMESTAMP')) return 'timestamp_ntz';
  return 'text';
}

/** A value as a cell of the wire: text, or null. */
export function cellOf(value: DuckDBValue): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof DuckDBTimestampTZValue) return `${epoch(value.micros)} 1440`;
  if (value instanceof DuckDBTimestampValue) return epoch(value.micros);
  if (value instanceof DuckDBDecimalValue) return value.toString();
  return String(value);
}

function epoch(micros: bigint): string {
  const seconds = micros / 1_000_000n - (micros % 1_000_000n < 0n ? 1n : 0n);
  return `${seconds}.${String(micros - seconds * 1_000_000n).padStart(6, '0')}000`;
}
