import { randomUUID } from 'node:crypto';
import { nextRuns } from '../cron';
import { BadUserInputError, GatewayError } from '../errors';
import type { Change, Written } from '../writes';
import type { CreateScheduleInput } from '../../resolvers/types.generated';
import type { WriteContext } from './dialect';
import { jsonObject } from './jsonInput';
import { requireQuota } from './quota';
import { scheduleTable } from './schedule';
import { TableQuery } from './select';
import { storedInstant } from './storedInstant';
import { TableWrite } from './tableWrite';

/** What a change of a schedule leaves behind. */
export interface ScheduleOutcome extends Readonly<Record<string, unknown>> {
  readonly scheduleId: string;
}

/** A committed change of a schedule. */
export type ScheduleWritten = Written<ScheduleOutcome>;

/** Creates, switches and deletes schedules of one tenant (contract 10). */
export class ScheduleWriter {
  private readonly table: TableQuery<typeof scheduleTable.columns>;
  private readonly write: TableWrite<typeof scheduleTable.columns>;

  constructor(private readonly context: WriteContext) {
    this.table = new TableQuery(context.session, scheduleTable);
    this.write = new TableWrite(context.session, scheduleTable);
  }

  /** Creates a schedule; its next run is computed even when it is disabled. QUOTA_EXCEEDED when the tenant has as many as it may. */
  async create({ name, cronExpression, scanConfig, enabled }: CreateScheduleInput): Promise<Change<ScheduleOutcome>> {
    const document = jsonObject(scanConfig, 'input.scanConfig');
    await requireQuota(this.context, 'schedules', 1, 'SCHEDULES', () => this.table.count([]));
    const scheduleId = randomUUID();
    const now = storedInstant(this.context.now());
    const nextRun = this.nextRun(cronExpression);
    await this.write.insert(
      { scheduleId, enabled, nextRun },
      {
        schedule_id: scheduleId,
        name,
        cron_expression: cronExpression,
        scan_config: document,
        enabled,
        last_run: null,
        next_run: nextRun,
        last_job_id: null,
        created_at: now,
        updated_at: now,
        tenant_id: this.context.session.tenant,
      },
    );
    return { outcome: { scheduleId }, audit: [{ action: 'schedule.create', resource: `schedule/${scheduleId}` }] };
  }

  /** Switches a schedule on or off. The next run stays as it is, as agent-bom leaves it. NOT_FOUND when there is no such schedule. */
  async toggle(scheduleId: string, enabled: boolean | null): Promise<Change<ScheduleOutcome>> {
    const [row] = await this.write.lock(['enabled'], [this.table.eq('scheduleId', scheduleId)]);
    if (row === undefined) throw notFound();
    const next = enabled ?? !row.enabled;
    await this.write.update([this.table.eq('scheduleId', scheduleId)], {
      columns: { enabled: next },
      document: { enabled: next, updated_at: storedInstant(this.context.now()) },
    });
    const state = next ? 'enabled' : 'disabled';
    return { outcome: { scheduleId }, audit: [{ action: 'schedule.toggle', resource: `schedule/${scheduleId}`, details: { state } }] };
  }

  /** Deletes a schedule; jobs it started stay. NOT_FOUND when there is no such schedule. */
  async delete(scheduleId: string): Promise<Change<ScheduleOutcome>> {
    if ((await this.write.delete([this.table.eq('scheduleId', scheduleId)])) === 0) throw notFound();
    return { outcome: { scheduleId }, audit: [{ action: 'schedule.delete', resource: `schedule/${scheduleId}` }] };
  }

  private nextRun(cronExpression: string): string | null {
    try {
      const [next] = nextRuns(cronExpression, this.context.now(), 1);
      return next === undefined ? null : storedInstant(new Date(next)).replace('.000000', '');
    } catch (error) {
      if (error instanceof GatewayError) throw new BadUserInputError(cronFault, 'input.cronExpression');
      throw error;
    }
  }
}

const cronFault = 'This is no cron expression: five fields for minute, hour, day of month, month and day of week, each within its range.';

function notFound(): GatewayError {
  return new GatewayError('NOT_FOUND', 'There is no such schedule.', { argument: 'input.scheduleId' });
}
