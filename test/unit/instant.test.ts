import fc from 'fast-check';
import { afterSecond, instantBound, normaliseInstant } from '../../datasources/relational/instant';

describe('an instant', () => {
  it.each([
    ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00Z'],
    ['2026-11-23T10:00:00+00:00', '2026-11-23T10:00:00Z'],
    ['2026-11-23T10:00:00.123456+00:00', '2026-11-23T10:00:00.123456Z'],
    ['2026-11-23T10:00:00.123456Z', '2026-11-23T10:00:00.123456Z'],
    ['2026-11-23T10:00:00.000000+00:00', '2026-11-23T10:00:00Z'],
    ['2026-11-23T10:00:00.000000Z', '2026-11-23T10:00:00Z'],
    ['2026-11-23T10:00:00.000Z', '2026-11-23T10:00:00Z'],
    ['2026-11-23T10:00:00.5Z', '2026-11-23T10:00:00.5Z'],
    ['2026-11-23T10:00:00.120Z', '2026-11-23T10:00:00.120Z'],
    ['2026-11-23T10:00:00.123456789Z', '2026-11-23T10:00:00.123456789Z'],
    ['2026-11-23T10:00:00,5Z', '2026-11-23T10:00:00.5Z'],
    ['2026-11-23T10:00:00z', '2026-11-23T10:00:00Z'],
    ['2026-11-23T10:00:00-00:00', '2026-11-23T10:00:00Z'],
    ['2026-11-23T10:00:00+0000', '2026-11-23T10:00:00Z'],
    ['2026-11-23T10:00:00+00', '2026-11-23T10:00:00Z'],
    ['2026-11-23T10:00:00', '2026-11-23T10:00:00Z'],
    ['2026-11-23T10:00', '2026-11-23T10:00:00Z'],
    ['2026-11-23T10:00Z', '2026-11-23T10:00:00Z'],
    ['2026-11-23', '2026-11-23T00:00:00Z'],
    ['2026-11-23 10:00:00', '2026-11-23T10:00:00Z'],
    ['2026-11-23 15:52:57.08+00', '2026-11-23T15:52:57.08Z'],
    ['2026-11-23T12:30:00+02:30', '2026-11-23T10:00:00Z'],
    ['2026-11-23T12:30:00.000001+0230', '2026-11-23T10:00:00.000001Z'],
    ['2026-11-23T05:00:00-05', '2026-11-23T10:00:00Z'],
    ['2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00Z'],
    ['2024-02-29T23:59:59.999999Z', '2024-02-29T23:59:59.999999Z'],
    [' 2026-11-23T10:00:00Z ', '2026-11-23T10:00:00Z'],
  ])('%s is %s', (stored, expected) => {
    expect(normaliseInstant(stored)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    'yesterday',
    '2026',
    '2026-11',
    '23.11.2026',
    '2026-13-01T00:00:00Z',
    '2026-00-10',
    '2026-11-32',
    '2026-11-23T25:00:00Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23T10:60:00Z',
    '2026-11-23T10:00:61Z',
    '2026-11-23T10:00:00.Z',
    '2026-11-23T10:00:00.1234567890Z',
    '2026-11-23T10:00:00 UTC',
    '2026-11-23T10:00:00+25:00',
    '2026-11-23T10:00:00Z; drop table',
    '12026-11-23',
    null,
    undefined,
    1763892000,
    {},
    true,
  ])('%p is none', (stored) => {
    expect(() => normaliseInstant(stored)).toThrow(expect.objectContaining({ code: 'STORED_DATA_INVALID' }));
  });

  it.each([
    '2026-02-30T10:00:00Z',
    '2025-02-29T00:00:00+00:00',
    '2026-11-31',
    '2026-02-30T10:00:00+02:00',
    '2026-04-31T10:00:00.123456+00:00',
  ])('%s is none, for the calendar has no such day', (stored) => {
    expect(() => normaliseInstant(stored)).toThrow(expect.objectContaining({ code: 'STORED_DATA_INVALID' }));
  });

  it('reads a Date', () => {
    expect(normaliseInstant(new Date('2026-11-23T10:00:00.250Z'))).toBe('2026-11-23T10:00:00.250Z');
  });

  it('stays the same when read again, and is the instant that was written', () => {
    const offset = fc.constantFrom('Z', '+00:00', '', '+05:30', '-08:00', '+14:00', '-11:30');
    const date = fc.date({ min: new Date('1970-01-03T00:00:00Z'), max: new Date('2199-12-28T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(date, offset, fc.constantFrom('T', ' '), fc.integer({ min: 0, max: 999_999 }), (day, zone, separator, micros) => {
        const text = `${day.toISOString().slice(0, 19).replace('T', separator)}.${String(micros).padStart(6, '0')}${zone}`;
        const normal = normaliseInstant(text);
        expect(normaliseInstant(normal)).toBe(normal);
        expect(normal).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
        const expected = Date.parse(`${text.slice(0, 10)}T${text.slice(11, 19)}${zone === '' ? 'Z' : zone}`);
        expect(Date.parse(`${normal.slice(0, 19)}Z`)).toBe(expected);
        expect(Number(normal.slice(20, -1).padEnd(6, '0'))).toBe(micros);
      }),
    );
  });
});

describe('the bound of a comparison', () => {
  it.each([
    ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00'],
    ['2026-11-23T10:00:00.500Z', '2026-11-23T10:00:00.5'],
    ['2026-11-23T12:00:00.000+02:00', '2026-11-23T10:00:00'],
    ['2026-11-23', '2026-11-23T00:00:00'],
  ])('of %s is %s', (instant, bound) => {
    expect(instantBound(instant)).toBe(bound);
  });

  it('parts the UTC spellings of earlier instants from those of the same and later ones, by bytes', () => {
    const spelling = (micros: number, form: number): string => {
      const at = new Date(Date.UTC(2026, 10, 23, 10, 0, Math.floor(micros / 1_000_000))).toISOString().slice(0, 19);
      const digits = String(micros % 1_000_000).padStart(6, '0');
      const short = digits.replace(/0+$/, '');
      const fraction = form % 2 === 0 ? `.${digits}` : short === '' ? '' : `.${short}`;
      return `${at}${fraction}${['Z', '+00:00', ''][form % 3]}`;
    };
    // Few digits, so that spellings of one second and of one instant meet often.
    const micros = fc.constantFrom(
      0,
      1,
      10,
      100_000,
      490_000,
      499_999,
      500_000,
      500_001,
      510_000,
      999_999,
      1_000_000,
      1_500_000,
      9_000_000,
    );
    fc.assert(
      fc.property(micros, micros, fc.nat(5), fc.nat(5), (stored, cut, storedForm, cutForm) => {
        const text = spelling(stored, storedForm);
        const bound = instantBound(spelling(cut, cutForm));
        const withoutZone = text.replace(/Z+$/, '');
        // What `TableQuery.from` and `TableQuery.before` ask of a row.
        expect(text >= bound && withoutZone >= bound).toBe(stored >= cut);
        expect(text < afterSecond(bound) && withoutZone < bound).toBe(stored < cut);
      }),
      { numRuns: 2000 },
    );
  });
});
