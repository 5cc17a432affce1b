import { BadUserInputError } from '../errors';
import type { Change, Written } from '../writes';
import type { RecordTrendPointInput } from '../../resolvers/types.generated';
import type { WriteContext } from './dialect';
import { TableQuery } from './select';
import { pythonInstant } from './storedInstant';
import { TableWrite } from './tableWrite';
import { trendTable } from './trend';

/** What a recorded posture point leaves behind. */
export interface TrendOutcome extends Readonly<Record<string, unknown>> {
  readonly scanId: string;
}

/** A committed posture point. */
export type TrendWritten = Written<TrendOutcome>;

/** Records posture points of one tenant (contract: trends, 2.1 and 2.2). */
export class TrendWriter {
  private readonly table: TableQuery<typeof trendTable.columns>;
  private readonly write: TableWrite<typeof trendTable.columns>;

  constructor(private readonly context: WriteContext) {
    this.table = new TableQuery(context.session, trendTable);
    this.write = new TableWrite(context.session, trendTable);
  }

  /** Records the point of a scan in place of an earlier one of the same scan. */
  async record(input: RecordTrendPointInput): Promise<Change<TrendOutcome>> {
    const now = this.context.now();
    checkPoint(input, now);
    const { scanId, timestamp, totalVulns, critical, high, medium, low, postureScore, postureGrade } = input;
    const at = pythonInstant(timestamp ? new Date(timestamp) : now);
    const values = { timestamp: at, totalVulns, critical, high, medium, low, postureScore, postureGrade };
    const { session } = this.context;
    await session.lock(`parityql:trend:${session.tenant}:${scanId}`, 'TRENDS');
    if ((await this.write.update([this.table.eq('scanId', scanId)], { columns: values })) === 0)
      await this.write.insert({ ...values, scanId });
    const details = { scan_id: scanId, total_vulns: totalVulns, severity_counts: { critical, high, medium, low } };
    return { outcome: { scanId }, audit: [{ action: 'trend.record', resource: `trend/${scanId}`, details }] };
  }
}

function checkPoint({ timestamp, totalVulns, critical, high, medium, low, postureGrade }: RecordTrendPointInput, now: Date): void {
  if (critical + high + medium + low > totalVulns)
    throw new BadUserInputError('The severities add up to more than the total.', 'input.totalVulns');
  if (/^\s*(n\/a)?\s*$/i.test(postureGrade))
    throw new BadUserInputError('A scan that could not be graded leaves no point.', 'input.postureGrade');
  if (timestamp && Date.parse(timestamp) > now.getTime()) throw new BadUserInputError('The instant lies in the future.', 'input.timestamp');
}
