import fc from 'fast-check';
import { canonicalDetails } from '../../datasources/canonicalJson';

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** The canonical form of values whose numbers are safe integers, written another way. */
function expected(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(expected).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const codePoints = (text: string): number[] => [...text].map((character) => character.codePointAt(0) ?? 0);
  const keys = Object.keys(value).sort((a, b) => {
    const [left, right] = [codePoints(a), codePoints(b)];
    const at = left.findIndex((point, i) => point !== right[i]);
    return at === -1 ? left.length - right.length : left[at]! - (right[at] ?? -1);
  });
  return `{${keys.map((key) => `${JSON.stringify(key)}:${expected((value as Record<string, Value>)[key]!)}`).join(',')}}`;
}

const text = fc.string({ unit: 'grapheme', maxLength: 6 });
const { document } = fc.letrec<{ document: { readonly [key: string]: Value }; value: Value }>((tie) => ({
  document: fc.dictionary(text, tie('value'), { maxKeys: 5 }),
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('document'),
  ),
}));

describe('the canonical form of details', () => {
  it('does not depend on spacing, escapes or order', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const ascii = JSON.stringify(value, null, indent).replace(
          /[\u007f-\uffff]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
        expect(canonicalDetails(ascii)).toBe(expected(value));
      }),
    );
  });

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(document, (value) => {
        const canonical = canonicalDetails(JSON.stringify(value));
        expect(canonicalDetails(canonical)).toBe(canonical);
      }),
    );
  });

  // Each right side is what Python's `json.dumps(json.loads(x) or {}, sort_keys=True, separators=(',', ':'), ensure_ascii=False)` gives.
  it.each([
    ['{"a": 1, "a": 2}', '{"a":2}'],
    ['{"b": {"a": 1}, "a": [1e2, -0.0, 1E400]}', '{"a":[100.0,-0.0,Infinity],"b":{"a":1}}'],
    ['{"n": NaN, "i": -Infinity}', '{"i":-Infinity,"n":NaN}'],
    ['{"\\ud83d\\ude00": 1, "\\ue000": 2, "a": 3}', '{"a":3,"\ue000":2,"😀":1}'],
    ['{"k": "\\/\\u0041\\u007f\\b\\u0001"}', '{"k":"/A\u007f\\b\\u0001"}'],
    ['[]', '{}'],
    ['""', '{}'],
    [' null ', '{}'],
    ['[null]', '[null]'],
  ])('of %s is %s', (stored, canonical) => {
    expect(canonicalDetails(stored)).toBe(canonical);
  });

  it.each(['', ' ', '{,}', '{"a":1,}', '[1 2]', '{a:1}', '"\\x"', '"open', '+1', '1.', '.5', '-', 'Nan', '{"a":1}}'])(
    'refuses %j',
    (stored) => {
      expect(() => canonicalDetails(stored)).toThrow(/not valid JSON/);
    },
  );
});
