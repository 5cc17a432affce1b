import { StoredDataInvalidError } from './errors';

/**
 * The canonical form that audit signatures are computed over: members sorted by code point at every level, no blanks, numbers as Python prints
 * them. Works on the text: `JSON.parse` would round integers and lose the difference between `1` and `1.0`.
 */
export function canonicalDetails(text: string): string {
  const reader = new Reader(text);
  const canonical = reader.value();
  reader.end();
  return canonical === 'null' ? '{}' : canonical;
}

/** Deepest nesting that is read; agent-bom writes four levels. */
const maxDepth = 200;

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  value(): string {
    this.blanks();
    const char = this.text[this.at];
    if (char === '{') return this.nested(() => this.members());
    if (char === '[') return this.nested(() => this.items());
    if (char === '"') return JSON.stringify(this.string());
    return this.scalar();
  }

  end(): void {
    this.blanks();
    if (this.at !== this.text.length) throw invalid();
  }

  private nested(read: () => string): string {
    this.depth += 1;
    if (this.depth > maxDepth) throw invalid();
    this.at += 1;
    const canonical = read();
    this.depth -= 1;
    return canonical;
  }

  private members(): string {
    const members = new Map<string, string>();
    for (let first = true; !this.take('}'); first = false) {
      if (!first) this.expect(',');
      this.blanks();
      const key = this.string();
      this.expect(':');
      members.set(key, this.value());
    }
    const sorted = [...members].sort(([a], [b]) => byCodePoint(a, b));
    return `{${sorted.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;
  }

  private items(): string {
    const items: string[] = [];
    for (let first = true; !this.take(']'); first = false) {
      if (!first) this.expect(',');
      items.push(this.value());
    }
    return `[${items.join(',')}]`;
  }

  private string(): string {
    const pattern = /"(?:[^"\\\u0000-\u001f]|\\.)*"/y;
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) throw invalid();
    this.at = pattern.lastIndex;
    return parseString(match[0]);
  }

  private scalar(): string {
    const pattern = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) throw invalid();
    this.at = pattern.lastIndex;
    return /^[tfn]/.test(match[0]) ? match[0] : pythonNumber(match[0]);
  }

  private blanks(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  private take(char: string): boolean {
    this.blanks();
    if (this.text[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  private expect(char: string): void {
    if (!this.take(char)) throw invalid();
  }
}

function parseString(literal: string): string {
  try {
    return JSON.parse(literal) as string;
  } catch {
    throw invalid();
  }
}

function invalid(): StoredDataInvalidError {
  return new StoredDataInvalidError('the details of an audit entry are not valid JSON');
}

/** JavaScript compares UTF-16 units, Python code points: they differ above U+FFFF. */
function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [[...a], [...b]];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** A number lexeme as Python prints what it reads: integers digit by digit, others as the `repr` of the double. */
export function pythonNumber(lexeme: string): string {
  if (!/[.eE]/.test(lexeme)) return lexeme === '-0' ? '0' : lexeme;
  const value = Number(lexeme);
  if (!Number.isFinite(value)) return value < 0 ? '-Infinity' : 'Infinity';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const [mantissa = '', power = '0'] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  const sign = value < 0 ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}
