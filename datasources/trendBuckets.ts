import type { SeriesBucket } from './analytics';
import { readable } from './readable';
import type { TrendPointRow } from './relational/trend';
import type { TrendBucketSize } from '../resolvers/types.generated';

/** Groups points, newest first, into buckets, oldest first. */
export function bucketsOf(points: readonly TrendPointRow[], size: TrendBucketSize): readonly SeriesBucket[] {
  const groups = new Map<string, TrendPointRow[]>();
  for (const point of points) {
    const start = bucketStart(new Date(readable(point.timestamp)), size);
    const group = groups.get(start);
    if (group) group.push(point);
    else groups.set(start, [point]);
  }
  return [...groups].map(([start, group]) => bucketOf(start, group)).sort((a, b) => (a.start < b.start ? -1 : 1));
}

function bucketOf(start: string, group: readonly TrendPointRow[]): SeriesBucket {
  const [last] = group;
  if (last === undefined) throw new Error('A bucket without points');
  const scores = group.map(({ postureScore }) => readable(postureScore));
  return {
    start,
    points: group.length,
    averageScore: mean(scores),
    minScore: Math.min(...scores),
    maxScore: Math.max(...scores),
    mostCritical: Math.max(...group.map(({ critical }) => readable(critical))),
    mostHigh: Math.max(...group.map(({ high }) => readable(high))),
    averageVulnerabilities: mean(group.map(({ totalVulns }) => readable(totalVulns))),
    lastGrade: readable(last.postureGrade),
    last,
  };
}

function mean(values: readonly number[]): number {
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
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
