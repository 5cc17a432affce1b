import { BadUserInputError } from '../datasources/errors';
import { normaliseInstant } from '../datasources/relational/instant';
import { pointBudget, type TrendPointRow } from '../datasources/relational/trend';
import { readable } from './scanJobResult';
import type { TrendBucketSize, TrendWindow } from './types.generated';

const dayMs = 24 * 60 * 60 * 1000;

/** A span of time as two instants. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The span a window names. */
export function spanOf({ lastDays, from, to }: TrendWindow, now: Date): Span {
  if ((lastDays ?? null) !== null && (from ?? null) !== null) throw new BadUserInputError('Give `lastDays` or `from`, not both.', 'window');
  const end = to ?? normaliseInstant(now.toISOString());
  if (typeof from === 'string') {
    if (Date.parse(from) >= Date.parse(end)) throw new BadUserInputError('`from` must lie before `to`.', 'window');
    return { from, to: end };
  }
  if (typeof lastDays !== 'number') throw new BadUserInputError('Give `lastDays` or `from`.', 'window');
  if (lastDays < 1 || lastDays > 3660) throw new BadUserInputError('`lastDays` must lie between 1 and 3660.', 'window');
  return { from: normaliseInstant(new Date(Date.parse(end) - lastDays * dayMs).toISOString()), to: end };
}

/** Points of one bucket. */
export interface Bucket {
  readonly start: string;
  readonly points: number;
  readonly averageScore: number;
  readonly minScore: number;
  readonly maxScore: number;
  readonly last: TrendPointRow;
}

/** Groups points, newest first, into buckets, oldest first. More points than the budget mean that the oldest were not read. */
export function bucketsOf(points: readonly TrendPointRow[], size: TrendBucketSize): readonly Bucket[] {
  const groups = new Map<string, TrendPointRow[]>();
  for (const point of points.slice(0, pointBudget)) {
    const start = bucketStart(new Date(readable(point.timestamp)), size);
    const group = groups.get(start);
    if (group) group.push(point);
    else groups.set(start, [point]);
  }
  return [...groups].map(([start, group]) => bucketOf(start, group)).sort((a, b) => (a.start < b.start ? -1 : 1));
}

function bucketOf(start: string, group: readonly TrendPointRow[]): Bucket {
  const [last] = group;
  if (last === undefined) throw new Error('A bucket without points');
  let [sum, minScore, maxScore] = [0, Infinity, -Infinity];
  for (const { postureScore } of group) {
    const score = readable(postureScore);
    sum += score;
    minScore = Math.min(minScore, score);
    maxScore = Math.max(maxScore, score);
  }
  return { start, points: group.length, averageScore: Math.round((sum / group.length) * 100) / 100, minScore, maxScore, last };
}

function bucketStart(at: Date, size: TrendBucketSize): string {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  const starts: Readonly<Record<TrendBucketSize, () => number>> = {
    HOUR: () => Date.UTC(year, month, day, at.getUTCHours()),
    DAY: () => Date.UTC(year, month, day),
    WEEK: () => Date.UTC(year, month, day - ((at.getUTCDay() + 6) % 7)),
    MONTH: () => Date.UTC(year, month, 1),
  };
  return new Date(starts[size]()).toISOString().replace('.000Z', 'Z');
}
