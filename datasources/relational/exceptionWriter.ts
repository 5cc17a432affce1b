import { randomBytes } from 'node:crypto';
import type { CreateExceptionInput } from '../../resolvers/types.generated';
import { BadUserInputError, GatewayError } from '../errors';
import type { Change, Written } from '../writes';
import type { WriteContext } from './dialect';
import { exceptionTable } from './exception';
import { reasonKind } from './exceptionReason';
import { TableQuery } from './select';
import { storedInstant } from './storedInstant';
import { TableWrite } from './tableWrite';
import { ensureTeam } from './team';

/** What a change of an exception leaves behind. */
export interface ExceptionOutcome extends Readonly<Record<string, unknown>> {
  readonly exceptionId: string;
}

/** A committed change of an exception. */
export type ExceptionWritten = Written<ExceptionOutcome>;

/** Asks for, approves, revokes and deletes waivers of one tenant (contract 9). */
export class ExceptionWriter {
  private readonly table: TableQuery<typeof exceptionTable.columns>;
  private readonly write: TableWrite<typeof exceptionTable.columns>;

  constructor(private readonly context: WriteContext) {
    this.table = new TableQuery(context.session, exceptionTable);
    this.write = new TableWrite(context.session, exceptionTable);
  }

  /** Asks for a waiver: pending until an administrator approves it. Who asks is the caller, never the input. */
  async create({ vulnId, packageName, serverName, reason, expiresAt }: CreateExceptionInput): Promise<Change<ExceptionOutcome>> {
    if (reasonKind(reason) !== 'WAIVER')
      throw new BadUserInputError('The reason of a waiver must not begin like a record of feedback or triage.', 'input.reason');
    if (typeof expiresAt === 'string' && Date.parse(expiresAt) <= this.context.now().getTime())
      throw new BadUserInputError('The exception would have expired already.', 'input.expiresAt');
    const exceptionId = `exc-${randomBytes(6).toString('hex')}`;
    await ensureTeam(this.context);
    await this.write.insert(
      ...this.row({
        exceptionId,
        vulnId,
        packageName,
        serverName,
        reason,
        requestedBy: this.context.actor.subject,
        approvedBy: '',
        statusRaw: 'pending',
        createdAt: storedInstant(this.context.now()),
        expiresAtRaw: typeof expiresAt === 'string' ? storedInstant(new Date(expiresAt)) : '',
        approvedAt: '',
        revokedAt: '',
      }),
    );
    return changed('exception_create', exceptionId);
  }

  /** Makes a pending exception active. CONFLICT from any other state. */
  async approve(exceptionId: string): Promise<Change<ExceptionOutcome>> {
    const status = await this.statusOf(exceptionId);
    if (status !== 'pending')
      throw new GatewayError('CONFLICT', `Only a pending exception can be approved; this one is ${status}.`, { status });
    const [approvedBy, approvedAt] = [this.context.actor.subject, storedInstant(this.context.now())];
    await this.set(exceptionId, { statusRaw: 'active', approvedBy, approvedAt });
    return changed('exception_approve', exceptionId);
  }

  /** Revokes an exception, whatever its state. */
  async revoke(exceptionId: string): Promise<Change<ExceptionOutcome>> {
    await this.statusOf(exceptionId);
    await this.set(exceptionId, { statusRaw: 'revoked', revokedAt: storedInstant(this.context.now()) });
    return changed('exception_revoke', exceptionId);
  }

  /** Deletes an exception. */
  async delete(exceptionId: string): Promise<Change<ExceptionOutcome>> {
    if ((await this.write.delete([this.table.eq('exceptionId', exceptionId)])) === 0) throw notFound();
    return changed('exception_delete', exceptionId);
  }

  private async statusOf(exceptionId: string): Promise<string> {
    const [row] = await this.write.lock(['statusRaw'], [this.table.eq('exceptionId', exceptionId)]);
    if (row === undefined) throw notFound();
    return row.statusRaw;
  }

  private set(exceptionId: string, values: ExceptionValues): Promise<number> {
    const [columns, document] = this.row(values);
    return this.write.update([this.table.eq('exceptionId', exceptionId)], { columns, ...(document === undefined ? {} : { document }) });
  }

  /** The columns, and the document of the same members where the backend keeps one beside them. */
  private row(values: ExceptionValues): [ExceptionValues, Readonly<Record<string, unknown>>?] {
    if (!this.context.session.dialect.hasColumn('exceptions', 'reason')) return [values, this.document(values)];
    return [values];
  }

  private document(values: ExceptionValues): Readonly<Record<string, unknown>> {
    const members = Object.entries(values).map(([name, value]) => [
      exceptionTable.columns[name as keyof ExceptionValues].source.column,
      value,
    ]);
    return { ...Object.fromEntries(members), tenant_id: this.context.session.tenant };
  }
}

type ExceptionValues = { readonly [N in keyof typeof exceptionTable.columns]?: string };

function changed(action: string, exceptionId: string): Change<ExceptionOutcome> {
  const audit = [{ action, resource: `exception/${exceptionId}`, details: { exception_id: exceptionId } }];
  return { outcome: { exceptionId }, audit };
}

function notFound(): GatewayError {
  return new GatewayError('NOT_FOUND', 'There is no such exception.', { argument: 'input.exceptionId' });
}
