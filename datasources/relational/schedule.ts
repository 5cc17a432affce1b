import type { StoreContext } from './dialect';

/** Placeholder. */
export interface SchedulePort {
  readonly context: StoreContext;
}

/** Placeholder. */
export class ScheduleStore implements SchedulePort {
  constructor(readonly context: StoreContext) {}
}
