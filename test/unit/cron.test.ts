import { nextRuns, parseCron } from '../../datasources/cron';

const now = new Date('2026-11-23T16:39:19.056Z');

describe('cron', () => {
  it.each([
    ['0 3 * * *', ['2026-11-24T03:00:00Z', '2026-11-25T03:00:00Z']],
    ['30 4 * * 1', ['2026-11-30T04:30:00Z', '2026-12-07T04:30:00Z']],
    ['*/15 * * * *', ['2026-11-23T16:45:00Z', '2026-11-23T17:00:00Z']],
    ['39 16 * * *', ['2026-11-24T16:39:00Z', '2026-11-25T16:39:00Z']],
    ['0 0 * * 7', ['2026-11-29T00:00:00Z', '2026-12-06T00:00:00Z']],
    ['5/10 0 * * *', ['2026-11-24T00:05:00Z', '2026-11-25T00:05:00Z']],
    ['0 0 13 * 5', ['2027-08-13T00:00:00Z']],
    ['0 0 31 2 *', []],
    ['0 0 29 2 *', []],
    ['0 0 1 1 1', []],
    ['0 0 * * 5-7', ['2026-11-27T00:00:00Z', '2026-11-28T00:00:00Z']],
    ['  0\t3  * * 0,7 ', ['2026-11-29T03:00:00Z', '2026-12-06T03:00:00Z']],
    ['59 23 31 12 0-6', ['2026-12-31T23:59:00Z', '2027-12-31T23:59:00Z']],
  ])('%s fires at %j', (expression, expected) => {
    expect(nextRuns(expression, now, 2).slice(0, expected.length || 2)).toEqual(expected);
  });

  it.each([
    '',
    '* * * *',
    '* * * * * *',
    '60 * * * *',
    '* 24 * * *',
    '* * 0 * *',
    '* * * 13 *',
    '* * * * 8',
    'MON * * * *',
    '@daily',
    '*/0 * * * *',
    '5-1 * * * *',
    '1,,2 * * * *',
    '? * * * *',
  ])('%j is not valid', (expression) => {
    expect(parseCron(expression)).toBeNull();
  });

  it('looks 366 days ahead, to the minute', () => {
    expect(nextRuns('0 0 29 2 *', new Date('2027-02-27T23:59:00Z'), 1)).toEqual([]);
    expect(nextRuns('0 0 29 2 *', new Date('2027-03-01T00:00:00Z'), 2)).toEqual(['2028-02-29T00:00:00Z']);
    // The last minute that is looked at lies 366 days after this one.
    expect(nextRuns('0 0 1 1 *', new Date('2026-12-31T23:59:59Z'), 1)).toEqual(['2027-01-01T00:00:00Z']);
    expect(nextRuns('30 12 28 2 *', new Date('2027-02-28T12:30:00Z'), 1)).toEqual(['2028-02-28T12:30:00Z']);
  });

  it('starts strictly after the current minute', () => {
    expect(nextRuns('* * * * *', new Date('2026-11-23T16:39:00.000Z'), 1)).toEqual(['2026-11-23T16:40:00Z']);
    expect(nextRuns('* * * * *', new Date('2026-11-23T16:39:59.999Z'), 1)).toEqual(['2026-11-23T16:40:00Z']);
    expect(nextRuns('* * * * *', new Date('2026-11-23T16:39:59.999Z'), 50)).toHaveLength(50);
  });

  it('refuses counts out of range', () => {
    expect(() => nextRuns('* * * * *', now, 0)).toThrow(/between 1 and 50/);
    expect(() => nextRuns('* * * * *', now, 51)).toThrow(/between 1 and 50/);
  });
});
