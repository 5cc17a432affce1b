/** How a value of the engine becomes one of the schema. */
export type Decode = (raw: unknown) => unknown;

/** An expression of a statement and how its value is read. */
export interface Field {
  readonly sql: string;
  readonly decode: Decode;
}

const field =
  (decode: Decode) =>
  (sql: string): Field => ({ sql, decode });

/** A whole number: as a number where that is exact, else as the text the engine sent. */
export function wholeNumber(raw: unknown): number | string {
  const value = Number(raw);
  return Number.isSafeInteger(value) ? value : String(raw);
}

/** Text as it is stored. */
export const string = field((raw) => String(raw ?? ''));
/** Text in which a blank means "unset". */
export const text = field((raw) => (raw === null || raw === undefined || raw === '' ? null : String(raw)));
/** A whole number that may exceed what JavaScript holds exactly. */
export const whole = field(wholeNumber);
/** A real number. */
export const float = field(Number);
/** A truth value stored as 0 or 1. */
export const flag = field((raw) => Number(raw) === 1);
/** The schema's name of a stored severity word, whatever its case: the words a relational store knows (`relational/column.ts`), and UNKNOWN. */
export const severityName = (column: string): string =>
  `transform(lower(trimBoth(${column})), ['', 'none', 'info', 'informational', 'low', 'medium', 'high', 'critical'], ['NONE', 'NONE', 'INFO', 'INFO', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], 'UNKNOWN')`;

/** Severity of a stored word. */
export const severity = (column: string): Field => string(severityName(column));
/** An instant of whole seconds, in UTC. */
export const instant = (column: string): Field => string(`formatDateTime(${column}, '%Y-%m-%dT%H:%i:%SZ', 'UTC')`);

/** A row with its values read; `prefix` begins the names the statement gave them. */
export function decoded(
  row: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Pick<Field, 'decode'>>>,
  prefix = '',
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [name, { decode }] of Object.entries(fields)) if (`${prefix}${name}` in row) values[name] = decode(row[`${prefix}${name}`]);
  return values;
}
