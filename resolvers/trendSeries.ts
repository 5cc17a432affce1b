import { BadUserInputError } from '../datasources/errors';
import { normaliseInstant } from '../datasources/relational/instant';

import type { TrendWindow } from './types.generated';

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
