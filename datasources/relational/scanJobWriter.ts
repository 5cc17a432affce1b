import { randomUUID } from 'node:crypto';
import type { RecordScanResultInput, SubmitScanJobInput } from '../../resolvers/types.generated';
import { GatewayError } from '../errors';
import { requestForTarget, scanRequestDocument, targetsOf, type ScanTargetDocument } from '../scanRequest';
import type { Change, Written } from '../writes';
import { requiredTime, string } from './column';
import type { WriteContext } from './dialect';
import { jsonObject } from './jsonInput';
import { requireQuota } from './quota';
import { scanJobTable } from './scanJob';
import { TableQuery } from './select';
import { storedInstant } from './storedInstant';
import { defineTable, tenantEverywhere } from './table';
import { TableWrite, type Document } from './tableWrite';
import { ensureTeam } from './team';

/** What a change of a job leaves behind. */
export interface ScanJobOutcome extends Readonly<Record<string, unknown>> {
  readonly jobId: string;
  readonly childJobIds: readonly string[];
}

/** A committed change of a job. */
export type ScanJobWritten = Written<ScanJobOutcome>;

/** Where the workers of several nodes look for jobs; only Postgres has it (contract 4.6). */
const queueTable = defineTable({
  entity: 'SCAN_JOBS',
  names: { POSTGRES: 'scan_dispatch_queue' },
  tenant: tenantEverywhere,
  key: [],
  columns: { jobId: string('job_id'), createdAt: requiredTime('created_at'), status: string('status') },
});

const active = ['pending', 'running'];

/** A job before it is stored; members that are left out have their defaults. */
interface NewJob {
  readonly jobId: string;
  readonly status: string;
  readonly request: Document;
  readonly sourceId: string | null;
  readonly batchId?: string;
  readonly parentJobId?: string;
  readonly childJobIds?: readonly string[];
  readonly target?: ScanTargetDocument;
  readonly targetIndex?: number;
  readonly targetCount?: number;
  readonly result?: Document;
  readonly error?: string | null;
  readonly finished?: boolean;
}

/** Submits, cancels, completes and deletes scan jobs of one tenant (contract 4). */
export class ScanJobWriter {
  private readonly table: TableQuery<typeof scanJobTable.columns>;
  private readonly write: TableWrite<typeof scanJobTable.columns>;

  constructor(private readonly context: WriteContext) {
    this.table = new TableQuery(context.session, scanJobTable);
    this.write = new TableWrite(context.session, scanJobTable);
  }

  /** Stores a job, or a batch of one job for each target under a parent. */
  async submit({ request: input, sourceId }: SubmitScanJobInput): Promise<Change<ScanJobOutcome>> {
    const request = scanRequestDocument(input);
    const targets = targetsOf(request);
    const batch = targets.length > 1 ? targets : [];
    await this.requireRoom(Math.max(1, batch.length));
    await ensureTeam(this.context);
    const jobId = randomUUID();
    const source = sourceId ?? null;
    if (batch.length === 0) await this.insert({ jobId, status: 'pending', request, sourceId: source });
    const childJobIds = batch.length === 0 ? [] : await this.insertBatch(jobId, request, batch, source);
    return changed('scan.submit', jobId, childJobIds);
  }

  /** Stops a job that has not ended. Children of a batch are stopped with it. */
  async cancel(jobId: string): Promise<Change<ScanJobOutcome>> {
    const [row] = await this.write.lock(['statusRaw', 'childJobIds'], [this.table.eq('jobId', jobId)]);
    if (row === undefined) throw notFound();
    if (!active.includes(row.statusRaw))
      throw new GatewayError('CONFLICT', `The job is ${row.statusRaw} already.`, { status: row.statusRaw });
    const all = [jobId, ...row.childJobIds];
    const now = storedInstant(this.context.now());
    const where = [this.table.in('jobId', all), this.table.in('statusRaw', active)];
    await this.write.update(where, {
      columns: { statusRaw: 'cancelled', completedAt: now },
      document: { status: 'cancelled', completed_at: now },
    });
    return changed('scan.cancel', jobId, row.childJobIds);
  }

  /** Stores the result of a job, or, without one, of a scan that ran elsewhere. */
  async record(input: RecordScanResultInput): Promise<Change<ScanJobOutcome>> {
    const result = jsonObject(input.result, 'input.result');
    const jobId = input.jobId ?? null;
    if (jobId === null) return this.recordPushed(result, input);
    const [row] = await this.write.lock(['statusRaw'], [this.table.eq('jobId', jobId)]);
    if (row === undefined) throw notFound();
    if (!active.includes(row.statusRaw))
      throw new GatewayError('CONFLICT', `The job is ${row.statusRaw} already.`, { status: row.statusRaw });
    const status = input.failed ? 'failed' : 'done';
    const now = storedInstant(this.context.now());
    await this.write.update([this.table.eq('jobId', jobId)], {
      columns: { statusRaw: status, completedAt: now },
      document: { status, completed_at: now, result, error: input.error ?? null },
    });
    return changed('scan.result_recorded', jobId, []);
  }

  /** Deletes a job. Children of a batch stay. */
  async delete(jobId: string): Promise<Change<ScanJobOutcome>> {
    if ((await this.write.delete([this.table.eq('jobId', jobId)])) === 0) throw notFound();
    return changed('scan.delete', jobId, []);
  }

  private async recordPushed(result: Document, { failed, error, sourceId }: RecordScanResultInput): Promise<Change<ScanJobOutcome>> {
    const jobId = randomUUID();
    await requireQuota(this.context, 'retainedScanJobs', 1, 'SCAN_JOBS', () => this.table.count([]));
    await ensureTeam(this.context);
    const status = failed ? 'failed' : 'done';
    await this.insert({
      jobId,
      status,
      request: {},
      sourceId: sourceId ?? null,
      result: { ...result, pushed: true },
      error: error ?? null,
      finished: true,
    });
    return changed('scan.result_recorded', jobId, []);
  }

  private async requireRoom(jobs: number): Promise<void> {
    const running = (): Promise<number> => this.table.count([this.table.in('statusRaw', active)]);
    await requireQuota(this.context, 'activeScanJobs', jobs, 'SCAN_JOBS', running);
    await requireQuota(this.context, 'retainedScanJobs', jobs, 'SCAN_JOBS', () => this.table.count([]));
  }

  private async insertBatch(
    jobId: string,
    request: Document,
    targets: readonly ScanTargetDocument[],
    sourceId: string | null,
  ): Promise<readonly string[]> {
    const batchId = randomUUID();
    const childJobIds = targets.map(() => randomUUID());
    const targetCount = targets.length;
    await this.insert({ jobId, status: 'running', request, sourceId, batchId, childJobIds, targetCount });
    for (const [index, target] of targets.entries()) {
      const child = { jobId: childJobIds[index] ?? '', status: 'pending', request: requestForTarget(request, target), sourceId };
      await this.insert({ ...child, batchId, parentJobId: jobId, target, targetIndex: index + 1, targetCount });
    }
    return childJobIds;
  }

  private async insert(job: NewJob): Promise<void> {
    const createdAt = storedInstant(this.context.now());
    const { jobId, status, batchId = null, parentJobId = null, targetIndex = null, targetCount = null } = job;
    const [completedAt, childJobIds, triggeredBy] = [
      job.finished === true ? createdAt : null,
      job.childJobIds ?? [],
      this.context.actor.subject,
    ];
    const target = job.target ?? null;
    const placed = {
      batchId,
      parentJobId,
      childJobIds: JSON.stringify(childJobIds),
      target: target === null ? null : JSON.stringify(target),
    };
    await this.write.insert(
      { jobId, statusRaw: status, createdAt, completedAt, ...placed, targetIndex, targetCount, scheduleId: null, triggeredBy },
      {
        job_id: jobId,
        tenant_id: this.context.session.tenant,
        batch_id: batchId,
        parent_job_id: parentJobId,
        child_job_ids: childJobIds,
        target,
        target_index: targetIndex,
        target_count: targetCount,
        source_id: job.sourceId,
        schedule_id: null,
        triggered_by: triggeredBy,
        status,
        created_at: createdAt,
        started_at: status === 'pending' ? null : createdAt,
        completed_at: completedAt,
        request: job.request,
        progress: [],
        result: job.result ?? null,
        result_document: null,
        error: job.error ?? null,
        result_format: job.request['format'] ?? 'json',
      },
    );
    if (status === 'pending') await this.enqueue(jobId, createdAt);
  }

  /** Where jobs are run by several nodes, one of them has to find it. */
  private async enqueue(jobId: string, createdAt: string): Promise<void> {
    const { session, limits } = this.context;
    if (!limits.distributedScans || queueTable.names[session.dialect.backend] === undefined) return;
    await new TableWrite(session, queueTable).insertIfAbsent({ jobId, createdAt, status: 'pending' });
  }
}

function changed(action: string, jobId: string, childJobIds: readonly string[]): Change<ScanJobOutcome> {
  return { outcome: { jobId, childJobIds }, audit: [{ action, resource: `job/${jobId}`, details: { job_id: jobId } }] };
}

function notFound(): GatewayError {
  return new GatewayError('NOT_FOUND', 'There is no such job.', { argument: 'input.jobId' });
}
