import { BadUserInputError, StoredDataInvalidError } from './errors';

const ranges: readonly (readonly [number, number])[] = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
];

/** How far ahead a match is searched: agent-bom gives up after as many days. */
const horizonMinutes = 366 * 24 * 60;

/** The values that each of the five fields accepts. */
export type CronSchedule = readonly ReadonlySet<number>[];

/**
 * Parses agent-bom's cron dialect: five fields of `*`, `N`, `A-B`, `*\/S`, `A-B/S` and comma lists. No names, no `@daily`. `N/S` means just `N`.
 * Null when the expression is not valid.
 */
export function parseCron(expression: string): CronSchedule | null {
  const fields = expression.trim().split(/\s+/);
  if (fields.length !== 5) return null;
  const parsed = fields.map((field, index) => parseField(field, ranges[index] ?? [0, 0]));
  if (parsed.some((field) => field === null)) return null;
  const schedule = parsed as ReadonlySet<number>[];
  return schedule.map((field, index) => (index === 4 ? new Set([...field].map((day) => day % 7)) : field));
}

function parseField(field: string, [low, high]: readonly [number, number]): ReadonlySet<number> | null {
  const values = new Set<number>();
  for (const atom of field.split(',')) {
    const match = /^(?:(\*)|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(atom);
    if (!match) return null;
    const [, star, from, to, step] = match;
    const start = star ? low : Number(from);
    const end = star ? high : to === undefined ? start : Number(to);
    const stride = step === undefined ? 1 : Number(step);
    if (stride < 1 || start < low || end > high || start > end) return null;
    for (let value = start; value <= end; value += stride) values.add(value);
  }
  return values;
}

/** The next instants strictly after the current minute at which all five fields match, in UTC; fewer when none follow within 366 days of the one before. */
export function nextRuns(expression: string, now: Date, count: number): readonly string[] {
  if (count < 1 || count > 50) throw new BadUserInputError('`first` must lie between 1 and 50.', 'first');
  const schedule = parseCron(expression);
  if (schedule === null) throw new StoredDataInvalidError('the cron expression is not valid');
  const runs: string[] = [];
  let from = now;
  while (runs.length < count) {
    const next = nextMatch(schedule, from);
    if (next === null) break;
    runs.push(next.toISOString().replace('.000Z', 'Z'));
    from = next;
  }
  return runs;
}

/** Days that cannot match are skipped whole; the horizon is the one of a search minute by minute. */
function nextMatch([minutes, hours, days, months, weekdays]: CronSchedule, after: Date): Date | null {
  const start = Math.floor(after.getTime() / 60_000) * 60_000 + 60_000;
  const end = start + horizonMinutes * 60_000;
  let at = new Date(start);
  while (at.getTime() < end) {
    if (!months?.has(at.getUTCMonth() + 1) || !days?.has(at.getUTCDate()) || !weekdays?.has(at.getUTCDay())) {
      at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + 1));
    } else if (!hours?.has(at.getUTCHours())) {
      at = new Date(Math.floor(at.getTime() / 3_600_000) * 3_600_000 + 3_600_000);
    } else if (minutes?.has(at.getUTCMinutes())) {
      return at;
    } else {
      at = new Date(at.getTime() + 60_000);
    }
  }
  return null;
}
