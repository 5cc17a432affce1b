import { pythonNumber } from '../canonicalJson';

/** A number that Python holds as a float, so that 8 is written `8.0`. */
export class PythonFloat {
  constructor(readonly value: number) {}
}

/**
 * JSON exactly as Python writes it with sorted keys, no blanks and only ASCII: what agent-bom hashes. Keys are compared by UTF-16 unit, which equals
 * Python's order for the fixed ASCII keys this is used with.
 */
export function pythonJson(value: unknown): string {
  if (value instanceof PythonFloat) return pythonNumber(value.value.toExponential());
  if (typeof value === 'string') return asciiText(value);
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${asciiText(key)}:${pythonJson(member)}`).join(',')}}`;
}

/**
 * JSON as Python's `json.dumps` writes it by default: members in the order given, a blank after each comma and colon, only ASCII. How agent-bom stores
 * the details of an audit entry on SQLite.
 */
export function pythonDumps(value: unknown): string {
  if (value instanceof PythonFloat) return pythonNumber(value.value.toExponential());
  if (typeof value === 'string') return asciiText(value);
  if (Array.isArray(value)) return `[${value.map(pythonDumps).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([key, member]) => `${asciiText(key)}: ${pythonDumps(member)}`).join(', ')}}`;
}

/** A JSON text with everything beyond ASCII escaped, as Python does. */
export function asciiEscaped(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function asciiText(text: string): string {
  return asciiEscaped(JSON.stringify(text));
}
