/** Why a pattern cannot be evaluated. */
export type PatternProblem = 'PATTERN_TOO_LONG' | 'INPUT_TOO_LONG' | 'INVALID' | 'UNSUPPORTED' | 'TOO_COMPLEX';

/** Says that a pattern cannot be compiled. */
export class PatternError extends Error {
  constructor(readonly problem: PatternProblem) {
    super(problem);
  }
}

/** Tells whether a character, given as a code point, belongs to a set. */
export type CharacterTest = (codePoint: number) => boolean;

/** Places between characters that a pattern can ask for. */
export type Place = 'TEXT_START' | 'TEXT_END' | 'TEXT_OR_LAST_LINE_END' | 'LINE_START' | 'LINE_END' | 'WORD_EDGE' | 'NO_WORD_EDGE';

/** A pattern, parsed. Greed and captures are left out: they decide what is captured, never whether there is a match. */
export type PatternNode =
  | { readonly kind: 'character'; readonly test: CharacterTest }
  | { readonly kind: 'place'; readonly place: Place; readonly isWord: CharacterTest }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly min: number; readonly max: number };

/** Flags that change how characters and places are read. */
interface Flags {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
  readonly multiline: boolean;
  readonly ascii: boolean;
}

const flagNames: Readonly<Record<string, keyof Flags | 'default'>> = {
  i: 'ignoreCase',
  s: 'dotAll',
  m: 'multiline',
  a: 'ascii',
  u: 'default',
};
const plainFlags: Flags = { ignoreCase: false, dotAll: false, multiline: false, ascii: false };

const controls: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, f: 12, v: 11, a: 7 };
const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const spaces = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

const letters =
  (test: RegExp): CharacterTest =>
  (c) =>
    test.test(String.fromCodePoint(c));
const not =
  (test: CharacterTest): CharacterTest =>
  (c) =>
    !test(c);

/** What `\d`, `\w` and `\s` stand for in Python. */
const classes: Readonly<Record<'d' | 'w' | 's', (ascii: boolean) => CharacterTest>> = {
  d: (ascii) => letters(ascii ? /^[0-9]$/ : /^\p{Nd}$/u),
  w: (ascii) => letters(ascii ? /^[A-Za-z0-9_]$/ : /^[\p{L}\p{N}_]$/u),
  s: (ascii) => letters(ascii ? /^[\t-\r ]$/ : spaces),
};

/** Parses a regular expression in the syntax of Python's `re`; throws a `PatternError` for any other text. */
export function parsePattern(pattern: string): PatternNode {
  return new Parser([...pattern]).parse();
}

class Parser {
  private at = 0;
  private readonly groupNames = new Set<string>();

  constructor(private readonly text: readonly string[]) {}

  parse(): PatternNode {
    const node = this.choice(this.leadingFlags());
    if (this.at < this.text.length) throw new PatternError('INVALID');
    return node;
  }

  private peek(ahead = 0): string {
    return this.text[this.at + ahead] ?? '';
  }

  private next(): string {
    if (this.at >= this.text.length) throw new PatternError('INVALID');
    return this.text[this.at++] ?? '';
  }

  private eat(expected: string): boolean {
    const found = [...expected].every((c, i) => this.peek(i) === c);
    if (found) this.at += [...expected].length;
    return found;
  }

  /** Flags for the whole pattern, `(?i)`, are allowed at its start only. */
  private leadingFlags(): Flags {
    let flags = plainFlags;
    for (;;) {
      const group = /^\(\?([A-Za-z]+)\)/.exec(this.text.slice(this.at, this.at + 20).join(''));
      if (!group) return flags;
      this.at += group[0].length;
      flags = withFlags(flags, group[1] ?? '', true);
    }
  }

  private choice(flags: Flags): PatternNode {
    const options = [this.sequence(flags)];
    while (this.eat('|')) options.push(this.sequence(flags));
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  }

  private sequence(flags: Flags): PatternNode {
    const items: PatternNode[] = [];
    this.skipComments();
    while (this.at < this.text.length && this.peek() !== '|' && this.peek() !== ')') {
      const item = this.item(flags);
      this.skipComments();
      const bounds = this.quantifier();
      if (bounds && item.kind === 'place') throw new PatternError('INVALID');
      items.push(bounds ? { kind: 'repeat', item, ...bounds } : item);
      this.skipComments();
      if (bounds && this.bounds()) throw new PatternError('INVALID');
    }
    return { kind: 'sequence', items };
  }

  private quantifier(): { readonly min: number; readonly max: number } | null {
    const bounds = this.bounds();
    if (!bounds) return null;
    if (this.eat('+')) throw new PatternError('UNSUPPORTED');
    this.eat('?');
    if (bounds.min > bounds.max) throw new PatternError('INVALID');
    return bounds;
  }

  private bounds(): { readonly min: number; readonly max: number } | null {
    if (this.eat('*')) return { min: 0, max: Infinity };
    if (this.eat('+')) return { min: 1, max: Infinity };
    if (this.eat('?')) return { min: 0, max: 1 };
    // A brace that holds no bounds is an ordinary character.
    const braces = /^\{(\d*)(,?)(\d*)\}/.exec(this.text.slice(this.at, this.at + 30).join(''));
    if (!braces || (braces[1] === '' && braces[2] === '')) return null;
    this.at += braces[0].length;
    const [, low = '', comma, high = ''] = braces;
    const min = Number(low);
    return { min, max: comma === '' ? min : high === '' ? Infinity : Number(high) };
  }

  private item(flags: Flags): PatternNode {
    const c = this.next();
    if (c === '(') return this.group(flags);
    if (c === '[') return { kind: 'character', test: this.set(flags) };
    if (c === '\\') return this.escape(flags);
    if (c === '.') return { kind: 'character', test: flags.dotAll ? () => true : (code) => code !== 10 };
    if (c === '^') return place(flags.multiline ? 'LINE_START' : 'TEXT_START', flags);
    if (c === '$') return place(flags.multiline ? 'LINE_END' : 'TEXT_OR_LAST_LINE_END', flags);
    if ('*+?{'.includes(c)) this.refuseQuantifier();
    return literal(codeOf(c), flags);
  }

  /** Quantifiers need something before them; a brace that holds no bounds is none. */
  private refuseQuantifier(): void {
    this.at -= 1;
    if (this.bounds()) throw new PatternError('INVALID');
    this.at += 1;
  }

  /** A group after its bracket. */
  private group(flags: Flags): PatternNode {
    const node = this.choice(this.eat('?') ? this.groupKind(flags) : flags);
    if (!this.eat(')')) throw new PatternError('INVALID');
    return { kind: 'sequence', items: [node] };
  }

  private skipComments(): void {
    while (this.eat('(?#')) this.until(')');
  }

  /** The flags inside a group, after `(?`. */
  private groupKind(flags: Flags): Flags {
    if (this.eat(':')) return flags;
    if (this.eat('P<')) {
      const name = this.until('>');
      if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || this.groupNames.has(name)) throw new PatternError('INVALID');
      this.groupNames.add(name);
      return flags;
    }
    if (['=', '!', '>', '('].includes(this.peek()) || this.eat('<=') || this.eat('<!') || this.eat('P='))
      throw new PatternError('UNSUPPORTED');
    const scoped = /^([A-Za-z]*)(?:-([A-Za-z]+))?:/.exec(this.text.slice(this.at, this.at + 20).join(''));
    if (!scoped) throw new PatternError('INVALID');
    this.at += scoped[0].length;
    return withFlags(withFlags(flags, scoped[1] ?? '', true), scoped[2] ?? '', false);
  }

  private until(end: string): string {
    const from = this.at;
    while (this.next() !== end);
    return this.text.slice(from, this.at - 1).join('');
  }

  private escape(flags: Flags): PatternNode {
    const c = this.next();
    if (c === 'A') return place('TEXT_START', flags);
    if (c === 'Z') return place('TEXT_END', flags);
    if (c === 'b') return place('WORD_EDGE', flags);
    if (c === 'B') return place('NO_WORD_EDGE', flags);
    const test = classOf(c, flags);
    if (test) return { kind: 'character', test };
    // Octal only when it starts with 0 or has three digits; any other number refers back to a group.
    if (/[1-9]/.test(c) && !(/[0-3]/.test(c) && /[0-7]/.test(this.peek()) && /[0-7]/.test(this.peek(1))))
      throw new PatternError('UNSUPPORTED');
    return literal(this.escapedCode(c), flags);
  }

  /** Code point of an escape that stands for one character; its first character is given. */
  private escapedCode(c: string): number {
    if (c in controls) return controls[c] ?? 0;
    if (c in hexDigits) return this.digits(hexDigits[c] ?? 0, /^[0-9a-fA-F]+$/, 16);
    if (/[0-7]/.test(c)) {
      this.at -= 1;
      const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at, this.at + 3).join(''))?.[0] ?? '';
      if (parseInt(octal, 8) > 0o377) throw new PatternError('INVALID');
      return this.digits(octal.length, /^[0-7]+$/, 8);
    }
    if (c === 'N') throw new PatternError('UNSUPPORTED');
    if (/[A-Za-z0-9]/.test(c)) throw new PatternError('INVALID');
    return codeOf(c);
  }

  private digits(length: number, shape: RegExp, base: number): number {
    const digits = this.text.slice(this.at, this.at + length).join('');
    const code = parseInt(digits, base);
    if (digits.length !== length || !shape.test(digits) || code > 0x10ffff) throw new PatternError('INVALID');
    this.at += length;
    return code;
  }

  /** A set of characters after its bracket. */
  private set(flags: Flags): CharacterTest {
    const negated = this.eat('^');
    const tests: CharacterTest[] = [];
    for (let first = true; first || this.peek() !== ']'; first = false) tests.push(this.member(flags));
    this.at += 1;
    const any: CharacterTest = (c) => tests.some((test) => test(c));
    return negated ? not(any) : any;
  }

  private member(flags: Flags): CharacterTest {
    const low = this.memberStart(flags);
    if (this.peek() !== '-' || this.peek(1) === ']') return typeof low === 'number' ? equal(low, flags) : low;
    this.at += 1;
    const high = this.memberStart(flags);
    if (typeof low !== 'number' || typeof high !== 'number' || low > high) throw new PatternError('INVALID');
    return anyCase((c) => c >= low && c <= high, flags);
  }

  private memberStart(flags: Flags): number | CharacterTest {
    const c = this.next();
    if (c !== '\\') return codeOf(c);
    const escaped = this.next();
    if (escaped === 'b') return 8;
    if (/[89]/.test(escaped)) throw new PatternError('INVALID');
    return classOf(escaped, flags) ?? this.escapedCode(escaped);
  }
}

function withFlags(flags: Flags, names: string, value: boolean): Flags {
  let result = flags;
  for (const name of names) {
    const flag = flagNames[name];
    // Verbose patterns are not read; locale ones are only for bytes.
    if (flag === undefined) throw new PatternError(name === 'x' ? 'UNSUPPORTED' : 'INVALID');
    if (flag !== 'default') result = { ...result, [flag]: value };
  }
  return result;
}

const codeOf = (c: string): number => c.codePointAt(0) ?? 0;

const place = (at: Place, flags: Flags): PatternNode => ({ kind: 'place', place: at, isWord: classes.w(flags.ascii) });

const literal = (code: number, flags: Flags): PatternNode => ({ kind: 'character', test: equal(code, flags) });

function equal(code: number, flags: Flags): CharacterTest {
  if (!flags.ignoreCase || (flags.ascii && code > 127)) return (c) => c === code;
  const codes = [code, ...casesOf(code)].filter((c) => !flags.ascii || c < 128);
  return anyCase((c) => codes.includes(c), flags);
}

/** The test for any case of a character, where case is to be ignored. */
function anyCase(test: CharacterTest, { ignoreCase, ascii }: Flags): CharacterTest {
  if (!ignoreCase) return test;
  return (c) => test(c) || (c < 128 || !ascii ? casesOf(c).some(test) : false);
}

const cases = new Map<number, readonly number[]>();

/** Characters that differ from this one by case only. PERF: kept, because converting takes longer than all else about a step. */
function casesOf(code: number): readonly number[] {
  const known = cases.get(code);
  if (known) return known;
  if (cases.size >= 4096) cases.clear();
  const [lower, upper] = [otherCase(code, 'toLowerCase'), otherCase(code, 'toUpperCase')];
  const all = new Set([lower, upper, otherCase(upper, 'toLowerCase'), otherCase(lower, 'toUpperCase')]);
  all.delete(code);
  cases.set(code, [...all]);
  return [...all];
}

/** The other case of a code point; the code point itself when that takes more than one. */
function otherCase(code: number, convert: 'toLowerCase' | 'toUpperCase'): number {
  const converted = [...String.fromCodePoint(code)[convert]()];
  return converted.length === 1 ? codeOf(converted[0] ?? '') : code;
}

function classOf(letter: string, flags: Flags): CharacterTest | null {
  const lower = letter.toLowerCase();
  if (lower !== 'd' && lower !== 'w' && lower !== 's') return null;
  const test = classes[lower](flags.ascii);
  return letter === lower ? test : not(test);
}
