import { nextRuns } from '../datasources/cron';
import { indexBy } from '../datasources/loaders';
import type { Fields } from '../datasources/ports';
import type { OfBackend } from '../datasources/relational/table';
import type { ScheduleRow } from '../datasources/relational/schedule';
import type { GatewayContext } from './context';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import { scanJobById, scanJobsOf } from './scanJob';
import { readable } from './scanJobResult';
import { nodeFields, objectFields } from './selection';
import type { Resolvers } from './types.generated';

/** Loads one schedule; schedules asked for in the same tick share a statement. */
export function scheduleById(
  context: GatewayContext,
  near: OfBackend,
  coordinate: string,
  scheduleId: string,
  fields: Fields,
): Promise<ScheduleRow | null> {
  const { port, backend } = context.data.child(near, coordinate, 'SCHEDULES', 'schedule');
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, ScheduleRow>> =>
    indexBy(await port.byIds(ids, fields), (row) => row.scheduleId);
  return context.data.loaders.batch('scheduleById', backend, fields, read).load(scheduleId);
}

/** Resolvers of schedules. */
export const scheduleResolvers: Pick<Resolvers, 'Query' | 'Schedule' | 'ScanJob'> = {
  Query: {
    schedules: (_root, args, { data }, info) =>
      data.root('Query.schedules', 'schedule', args.backend).port.list({ args, fields: nodeFields(info), coordinate: 'Query.schedules' }),
    schedule: async (_root, { scheduleId, backend }, { data }, info) => {
      const [schedule] = await data.root('Query.schedule', 'schedule', backend).port.byIds([scheduleId], objectFields(info));
      return schedule ?? null;
    },
  },
  Schedule: {
    id: (schedule) => toGlobalId('Schedule', schedule.scheduleId),
    nextRuns: (schedule, { first }, { services }) => nextRuns(readable(schedule.cronExpression), services.now(), first),
    lastJob: (schedule, _args, context, info) => {
      const jobId = readable(schedule.lastJobId);
      return jobId === null ? null : scanJobById(context, schedule, 'Schedule.lastJob', jobId, objectFields(info));
    },
    jobs: (schedule, args, context, info) =>
      scanJobsOf(context, schedule, {
        coordinate: 'Schedule.jobs',
        by: 'scheduleId',
        parent: schedule.scheduleId,
        args,
        fields: nodeFields(info),
      }),
  },
  ScanJob: {
    schedule: (job, _args, context, info) =>
      job.scheduleId === null ? null : scheduleById(context, job, 'ScanJob.schedule', job.scheduleId, objectFields(info)),
  },
};

/** How `Query.node` finds a schedule. */
export const scheduleNodes: NodeLookups = {
  Schedule: {
    root: 'Query.schedule',
    find: async ({ data }, [scheduleId = ''], fields, backend) => {
      const [schedule] = await data.root('Query.schedule', 'schedule', backend).port.byIds([scheduleId], fields);
      return schedule ?? null;
    },
  },
};
