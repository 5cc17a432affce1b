import type { GraphQLResolveInfo } from 'graphql';
import { nextRuns } from '../datasources/cron';
import { indexBy } from '../datasources/loaders';
import type { Fields } from '../datasources/ports';
import type { OfBackend } from '../datasources/relational/table';
import type { ScheduleRow } from '../datasources/relational/schedule';
import type { ScheduleWritten } from '../datasources/relational/scheduleWriter';
import type { GatewayContext } from './context';
import { toGlobalId } from './globalId';
import { mutation, payloadFields } from './mutation';
import type { NodeLookups } from './node';
import { scanJobById, scanJobsOf } from './scanJob';
import { readable } from '../datasources/readable';

import { nodeFields, objectFields } from './selection';
import type { CreateScheduleInput, DeleteScheduleInput, Resolvers, ToggleScheduleInput } from './types.generated';

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

const changedSchedule =
  (coordinate: string) =>
  (payload: ScheduleWritten, _args: unknown, context: GatewayContext, info: GraphQLResolveInfo): Promise<ScheduleRow | null> =>
    scheduleById(context, payload, coordinate, payload.outcome.scheduleId, objectFields(info));

/** Resolvers of schedules. */
export const scheduleResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Schedule' | 'ScanJob' | 'CreateSchedulePayload' | 'ToggleSchedulePayload' | 'DeleteSchedulePayload'
> = {
  Query: {
    schedules: (_root, args, { data }, info) =>
      data.root('Query.schedules', 'schedule', args.backend).port.list({ args, fields: nodeFields(info), coordinate: 'Query.schedules' }),
    schedule: async (_root, { scheduleId, backend }, { data }, info) => {
      const [schedule] = await data.root('Query.schedule', 'schedule', backend).port.byIds([scheduleId], objectFields(info));
      return schedule ?? null;
    },
  },
  Mutation: {
    createSchedule: mutation('createSchedule', 'schedule', ({ writers }, input: CreateScheduleInput) => writers.schedule.create(input)),
    toggleSchedule: mutation('toggleSchedule', 'schedule', ({ writers }, { scheduleId, enabled }: ToggleScheduleInput) =>
      writers.schedule.toggle(scheduleId, enabled ?? null),
    ),
    deleteSchedule: mutation('deleteSchedule', 'schedule', ({ writers }, { scheduleId }: DeleteScheduleInput) =>
      writers.schedule.delete(scheduleId),
    ),
  },
  CreateSchedulePayload: { ...payloadFields, schedule: changedSchedule('CreateSchedulePayload.schedule') },
  ToggleSchedulePayload: { ...payloadFields, schedule: changedSchedule('ToggleSchedulePayload.schedule') },
  DeleteSchedulePayload: { ...payloadFields, deletedId: ({ outcome }) => toGlobalId('Schedule', outcome.scheduleId) },
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
