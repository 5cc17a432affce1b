import { createHash } from 'node:crypto';
import type { IngestPort, IngestRow } from '../analytics';
import { GatewayError } from '../errors';
import { analyticsDatabase } from './ddl';
import { clickHouseError } from './errors';
import type { AnalyticsListener, OpenStore } from './port';

/** Rows per insert: enough for one part per batch, few enough to bound memory. */
const batchSize = 5000;

/** Writes that may run at once. More would only make more parts for the engine to merge. */
const maxConcurrent = 4;

/** Counts the writes of a store; shared by all operations, so that callers see when it is behind. */
export class IngestGate {
  private running = 0;

  /** Runs a write, or refuses it at once when as many are running as the store takes: RATE_LIMITED, nothing stored. */
  async run<T>(write: () => Promise<T>): Promise<T> {
    if (this.running >= maxConcurrent)
      throw new GatewayError('RATE_LIMITED', 'The analytics store is behind with earlier batches; nothing of this one was stored.', {
        retryAfterSeconds: 1,
      });
    this.running += 1;
    try {
      return await write();
    } finally {
      this.running -= 1;
    }
  }
}

/** Writes to the analytics store for one tenant. */
export class AnalyticsIngest implements IngestPort {
  constructor(
    private readonly open: () => Promise<OpenStore>,
    private readonly gate: IngestGate,
    private readonly tenant: string,
    private readonly listener: AnalyticsListener,
  ) {}

  runtimeEvents(events: readonly IngestRow[]): Promise<void> {
    return this.insert('runtime_events', events);
  }

  stageFindings(findings: readonly IngestRow[]): Promise<void> {
    return this.insert('findings_feed_staged', findings);
  }

  async stagedFindings(runId: string, attemptId: string): Promise<number> {
    const sql = `SELECT uniqExact(finding_id) AS n FROM ${analyticsDatabase}.findings_feed_staged
      WHERE tenant_id = {tenant:String} AND run_id = {run:String} AND publication_attempt_id = {attempt:String}`;
    const params = { tenant: this.tenant, run: runId, attempt: attemptId };
    this.listener(sql, params);
    try {
      const [row] = await (await this.open()).engine.rows({ sql, params });
      return Number(row?.['n'] ?? 0);
    } catch (error) {
      throw clickHouseError(error);
    }
  }

  commitRun(runId: string, attemptId: string, rows: number): Promise<void> {
    return this.insert('findings_feed_runs', [{ run_id: runId, publication_attempt_id: attemptId, row_count: rows }]);
  }

  /** The tenant is set here, whatever the rows say. A batch carries the hash of its rows, by which the engine recognises a repetition where it can. */
  private async insert(table: string, rows: readonly IngestRow[]): Promise<void> {
    await this.gate.run(async () => {
      try {
        const { engine } = await this.open();
        for (let at = 0; at < rows.length; at += batchSize) {
          const batch = rows.slice(at, at + batchSize).map((row) => ({ ...row, tenant_id: this.tenant }));
          this.listener(`INSERT INTO ${analyticsDatabase}.${table}`, { tenant: this.tenant, rows: batch.length });
          await engine.insert(table, batch, createHash('sha256').update(JSON.stringify(batch)).digest('hex'));
        }
      } catch (error) {
        throw clickHouseError(error);
      }
    });
  }
}
