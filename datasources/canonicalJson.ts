import { StoredDataInvalidError } from './errors';

/**
 * The canonical form that audit signatures are computed over: members sorted by code point at every level, no blanks, numbers as Python prints
 * them. Works on the text: `JSON.parse` would round integers and lose the difference between `1` and `1.0`. Throws STORED_DATA_INVALID when the text
 * is not what Python's `json.loads` reads.
 */
export function canonicalDetails(text: string): string {
  const reader = new Reader(text);
  const canonical = reader.value();
  reader.end();
  return empty.has(canonical) ? '{}' : canonical;
}

/** The members of a document that is an object, each in its canonical form; null when it is none. Throws as `canonicalDetails` does. */
export function canonicalMembers(text: string): ReadonlyMap<string, string> | null {
  const reader = new Reader(text);
  const members = reader.document();
  if (members !== null) reader.end();
  return members;
}

/** What agent-bom signs as if there were no details. */
const empty: ReadonlySet<string> = new Set(['null', '""', '[]']);

/** Deepest nesting that is read; agent-bom writes four levels. */
const maxDepth = 200;

const code = {
  tab: 9,
  newline: 10,
  return: 13,
  blank: 32,
  quote: 34,
  comma: 44,
  colon: 58,
  openList: 91,
  backslash: 92,
  closeList: 93,
  open: 123,
  close: 125,
} as const;

/** A member of an object. */
interface Member {
  readonly key: string;
  /** The key as it is written. */
  readonly quoted: string;
  /** The canonical text of the value. */
  readonly value: string;
}

/** Reads a document once, from left to right, and returns the canonical text of each value. PERF: no tree and no regular expression but for numbers. */
class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  value(): string {
    switch (this.next()) {
      case code.open:
        return this.nested(() => this.members());
      case code.openList:
        return this.nested(() => this.items());
      case code.quote:
        return this.string();
      default:
        return this.scalar();
    }
  }

  /** The members of the whole document. */
  document(): ReadonlyMap<string, string> | null {
    if (!this.took(code.open)) return null;
    return new Map(this.pairs().map(({ key, value }) => [key, value]));
  }

  end(): void {
    if (!Number.isNaN(this.next())) throw invalid();
  }

  private nested(read: () => string): string {
    this.depth += 1;
    if (this.depth > maxDepth) throw invalid();
    this.at += 1;
    const canonical = read();
    this.depth -= 1;
    return canonical;
  }

  private pairs(): Member[] {
    const members: Member[] = [];
    if (this.took(code.close)) return members;
    do {
      if (this.next() !== code.quote) throw invalid();
      const quoted = this.string();
      if (!this.took(code.colon)) throw invalid();
      members.push({ key: plain(quoted), quoted, value: this.value() });
    } while (this.took(code.comma));
    if (!this.took(code.close)) throw invalid();
    return members;
  }

  private members(): string {
    const members = this.pairs();
    members.sort((a, b) => byCodePoint(a.key, b.key));
    // Sorting is stable, so that of members with the same name the last written comes last, and Python keeps that one.
    return `{${members
      .filter(({ key }, i) => members[i + 1]?.key !== key)
      .map(({ quoted, value }) => `${quoted}:${value}`)
      .join(',')}}`;
  }

  private items(): string {
    if (this.took(code.closeList)) return '[]';
    const items: string[] = [];
    do items.push(this.value());
    while (this.took(code.comma));
    if (!this.took(code.closeList)) throw invalid();
    return `[${items.join(',')}]`;
  }

  /** A string, quoted as Python quotes it: nothing escaped but quotes, backslashes and control characters. */
  private string(): string {
    const { text } = this;
    const start = this.at;
    let escaped = false;
    for (let i = start + 1; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit === code.quote) {
        this.at = i + 1;
        const literal = text.slice(start, this.at);
        return escaped ? JSON.stringify(parseString(literal)) : literal;
      }
      if (unit < code.blank) throw invalid();
      if (unit === code.backslash) {
        escaped = true;
        i += 1;
      }
    }
    throw invalid();
  }

  private scalar(): string {
    const pattern = /true|false|null|NaN|-?Infinity|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) throw invalid();
    this.at = pattern.lastIndex;
    return /\d/.test(match[0]) ? pythonNumber(match[0]) : match[0];
  }

  /** The unit of the next character that is not blank; NaN at the end. */
  private next(): number {
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== code.blank && unit !== code.newline && unit !== code.return && unit !== code.tab) return unit;
      this.at += 1;
    }
  }

  private took(unit: number): boolean {
    if (this.next() !== unit) return false;
    this.at += 1;
    return true;
  }
}

/** The text of a quoted string. */
function plain(quoted: string): string {
  return quoted.includes('\\') ? parseString(quoted) : quoted.slice(1, -1);
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

/** JavaScript compares UTF-16 units, Python code points. They differ where a surrogate, half of a character above U+FFFF, meets one from U+E000 on. */
function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const [left, right] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (left === right) continue;
    return isSurrogate(left) === isSurrogate(right) ? left - right : isSurrogate(left) ? 1 : -1;
  }
  return a.length - b.length;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

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
