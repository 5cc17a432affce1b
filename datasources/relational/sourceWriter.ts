import { randomUUID } from 'node:crypto';
import type { CreateSourceInput, SourceKind, SourceStatus, UpdateSourceInput } from '../../resolvers/types.generated';
import { BadUserInputError, GatewayError, StoreAbsentError } from '../errors';
import type { Change, Written } from '../writes';
import { bool, enumName, string } from './column';
import type { WriteContext } from './dialect';
import { jsonObject } from './jsonInput';
import { kindWords, sourceTable } from './source';
import { TableQuery } from './select';
import { storedInstant } from './storedInstant';
import { defineTable, tenantEverywhere } from './table';
import { TableWrite, type Document } from './tableWrite';

/** What a change of a source leaves behind. */
export interface SourceOutcome extends Readonly<Record<string, unknown>> {
  readonly sourceId: string;
}

/** A committed change of a source. */
export type SourceWritten = Written<SourceOutcome>;

/** Names of credentials that agent-bom keeps; no secrets are in it. */
const credentialTable = defineTable({
  entity: 'SOURCES',
  names: { SQLITE: 'credential_refs', POSTGRES: 'credential_refs' },
  tenant: tenantEverywhere,
  key: ['credentialRefId'],
  columns: { credentialRefId: string('credential_ref_id'), enabled: bool('enabled', {}, true), status: string('data:status') },
});

/** States in which a credential reference may not be used. */
const unusable = ['disabled', 'retired'];

/** Registers, changes, tests and deletes sources of one tenant (contract 8). */
export class SourceWriter {
  private readonly table: TableQuery<typeof sourceTable.columns>;
  private readonly write: TableWrite<typeof sourceTable.columns>;

  constructor(private readonly context: WriteContext) {
    this.table = new TableQuery(context.session, sourceTable);
    this.write = new TableWrite(context.session, sourceTable);
  }

  /** Registers a source. */
  async create(input: CreateSourceInput): Promise<Change<SourceOutcome>> {
    const sourceId = randomUUID();
    const now = storedInstant(this.context.now());
    const credentialRef = await this.usableCredential(input.credentialRef ?? null);
    const document = {
      source_id: sourceId,
      tenant_id: this.context.session.tenant,
      display_name: input.displayName,
      kind: storedKind(input.kind),
      description: input.description,
      owner: input.owner,
      connector_name: input.connectorName ?? null,
      credential_mode: input.credentialMode,
      credential_ref: credentialRef,
      enabled: input.enabled,
      status: input.enabled ? 'configured' : 'disabled',
      config: jsonObject(input.config ?? {}, 'input.config'),
      last_tested_at: null,
      last_test_status: null,
      last_test_message: null,
      last_run_at: null,
      last_run_status: null,
      last_job_id: null,
      created_at: now,
      updated_at: now,
    };
    await this.write.insert({ sourceId, enabled: input.enabled, updatedAt: now }, document);
    return changed('source.create', sourceId);
  }

  /** Changes what is given. */
  async update(input: UpdateSourceInput): Promise<Change<SourceOutcome>> {
    const { sourceId } = input;
    const [row] = await this.write.lock(['enabled', 'statusRaw'], [this.table.eq('sourceId', sourceId)]);
    if (row === undefined) throw notFound();
    const credentialRef = await this.usableCredential(input.credentialRef ?? null);
    const enabled = input.enabled ?? row.enabled;
    const status = statusAfter(enabled, input.enabled ?? null, storedStatus(input.status ?? null) ?? row.statusRaw);
    const now = storedInstant(this.context.now());
    await this.write.update([this.table.eq('sourceId', sourceId)], {
      columns: { enabled, updatedAt: now },
      document: {
        ...givenMembers(input),
        ...(credentialRef === null ? {} : { credential_ref: credentialRef }),
        enabled,
        status,
        updated_at: now,
      },
    });
    return changed('source.update', sourceId);
  }

  /** Deletes a source; jobs keep its id. */
  async delete(sourceId: string): Promise<Change<SourceOutcome>> {
    if ((await this.write.delete([this.table.eq('sourceId', sourceId)])) === 0) throw notFound();
    return changed('source.delete', sourceId);
  }

  /** Records what can be told of a source without reaching out. */
  async test(sourceId: string): Promise<Change<SourceOutcome>> {
    const [row] = await this.write.lock(['enabled', 'kindRaw', 'connectorName', 'credentialRef'], [this.table.eq('sourceId', sourceId)]);
    if (row === undefined) throw notFound();
    const fault = await this.faultOf(row.connectorName, row.credentialRef, row.kindRaw.startsWith('connector.'));
    const result = row.kindRaw.startsWith('connector.') ? (fault === null ? 'healthy' : 'degraded') : 'configured';
    const now = storedInstant(this.context.now());
    await this.write.update([this.table.eq('sourceId', sourceId)], {
      columns: { updatedAt: now },
      document: {
        last_tested_at: now,
        last_test_status: result,
        last_test_message: fault ?? 'Connector and credential reference are set; reachability was not tested.',
        ...(row.enabled ? { status: result } : {}),
        updated_at: now,
      },
    });
    return {
      ...changed('source.test', sourceId),
      audit: [{ action: 'source.test', resource: `source/${sourceId}`, details: { state: result } }],
    };
  }

  private async faultOf(connector: string | null, credentialRef: string | null, isConnector: boolean): Promise<string | null> {
    if (isConnector && connector === null) return 'No connector is named.';
    if (credentialRef === null) return null;
    return (await this.isUsable(credentialRef)) ? null : 'The credential reference cannot be used.';
  }

  /** The reference itself when the tenant may use it; CONFLICT otherwise. */
  private async usableCredential(credentialRef: string | null): Promise<string | null> {
    if (credentialRef === null || (await this.isUsable(credentialRef))) return credentialRef;
    throw new GatewayError('CONFLICT', 'The tenant has no such credential reference that may be used.', {
      argument: 'input.credentialRef',
    });
  }

  private async isUsable(credentialRef: string): Promise<boolean> {
    try {
      const credentials = new TableQuery(this.context.session, credentialTable);
      const [row] = await credentials.select(['enabled', 'status'], { where: [credentials.eq('credentialRefId', credentialRef)] });
      return row !== undefined && row.enabled && !unusable.includes(row.status);
    } catch (error) {
      // Only agent-bom keeps credential references; a store of the gateway's own has none.
      if (error instanceof StoreAbsentError) return false;
      throw error;
    }
  }
}

/** Members of an update that are given; null means that one stays (contract 8). */
function givenMembers(input: UpdateSourceInput): Document {
  const config = input.config === null || input.config === undefined ? undefined : jsonObject(input.config, 'input.config');
  const members = {
    display_name: input.displayName,
    description: input.description,
    owner: input.owner,
    connector_name: input.connectorName,
    credential_mode: input.credentialMode,
    config,
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined));
}

/** A disabled source is DISABLED whatever else is asked for; enabling one lifts that. */
function statusAfter(enabled: boolean, asked: boolean | null, status: string): string {
  if (!enabled) return 'disabled';
  return asked === true && status === 'disabled' ? 'configured' : status;
}

function storedKind(kind: SourceKind): string {
  const stored = kindWords.find((word) => enumName(word) === kind);
  if (stored === undefined) throw new BadUserInputError('A source must have a kind this schema names.', 'input.kind');
  return stored;
}

function storedStatus(status: SourceStatus | null): string | null {
  if (status === 'UNKNOWN') throw new BadUserInputError('A status must be one this schema names.', 'input.status');
  return status === null ? null : status.toLowerCase();
}

function changed(action: string, sourceId: string): Change<SourceOutcome> {
  return { outcome: { sourceId }, audit: [{ action, resource: `source/${sourceId}` }] };
}

function notFound(): GatewayError {
  return new GatewayError('NOT_FOUND', 'There is no such source.', { argument: 'input.sourceId' });
}
