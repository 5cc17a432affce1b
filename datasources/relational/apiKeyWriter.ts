import { randomBytes } from 'node:crypto';
import type { CreateApiKeyInput, RotateApiKeyInput } from '../../resolvers/types.generated';
import { mintKey, type MintedKey } from '../apiKeySecret';
import { apiKeyState } from '../apiKeyState';
import { BadUserInputError, GatewayError } from '../errors';
import type { Change, Written } from '../writes';
import { apiKeyTable, type ApiKeyRow } from './apiKey';
import { json, string } from './column';
import type { WriteContext } from './dialect';
import { TableQuery } from './select';
import { storedInstant } from './storedInstant';
import { defineTable } from './table';
import { TableWrite } from './tableWrite';
import { ensureTeam } from './team';

/** What a change of a key leaves behind; never the key itself. */
export interface ApiKeyOutcome extends Readonly<Record<string, unknown>> {
  readonly keyId: string;
  /** The key that the new one replaces. */
  readonly replacedKeyId: string | null;
}

/** A committed change of a key. */
export type ApiKeyWritten = Written<ApiKeyOutcome>;

/** Only writers know where the secrets are. */
const writtenTable = defineTable({
  ...apiKeyTable,
  columns: { ...apiKeyTable.columns, keyHash: string('key_hash'), keySalt: string('key_salt'), scopesJson: json('scopes') },
});

const carried = ['roleRaw', 'scopes', 'name', 'scimSubjectId', 'owner', 'principalId'] as const;
const life = ['revoked', 'revokedAtRaw', 'expiresAtRaw', 'overlapUntilRaw', 'replacementKeyId'] as const;

/** Mints, rotates and revokes API keys of one tenant (contract 1). */
export class ApiKeyWriter {
  private readonly table: TableQuery<typeof apiKeyTable.columns>;
  private readonly write: TableWrite<typeof writtenTable.columns>;

  constructor(private readonly context: WriteContext) {
    this.table = new TableQuery(context.session, apiKeyTable);
    this.write = new TableWrite(context.session, writtenTable);
  }

  /** Mints a key for the caller's tenant. The raw key is in `once`: it is shown to this caller and stored nowhere. */
  async create(input: CreateApiKeyInput): Promise<Change<ApiKeyOutcome>> {
    const { name, role, scopes, scimSubjectId = null, owner = null } = input;
    const keyId = randomBytes(8).toString('hex');
    const principalId = input.principalId ?? scimSubjectId ?? owner;
    const minted = await mintKey();
    await ensureTeam(this.context);
    const expiresAt = this.expiry(input.expiresAt ?? null);
    await this.insert(keyId, minted, { name, roleRaw: role.toLowerCase(), scopes, scimSubjectId, owner, principalId }, expiresAt);
    const details = { key_id: keyId, role: role.toLowerCase(), expires_at: expiresAt };
    const audit = [{ action: 'auth.key_created', resource: `key/${keyId}`, details }];
    return { outcome: { keyId, replacedKeyId: null }, audit, once: { rawKey: minted.raw } };
  }

  /** Mints a successor with the same role, scopes and owner. The old key works on for the overlap, by default not at all. */
  async rotate({ keyId: replacedKeyId, name, expiresAt, overlapSeconds }: RotateApiKeyInput): Promise<Change<ApiKeyOutcome>> {
    const old = await this.locked(replacedKeyId);
    const state = apiKeyState(old, this.context.now());
    if (state !== 'ACTIVE') throw new GatewayError('CONFLICT', `Only an active key can be rotated; this one is ${state}.`, { state });
    const { defaultOverlapSeconds, maxOverlapSeconds } = this.context.limits.apiKeys;
    const overlap = overlapSeconds ?? defaultOverlapSeconds;
    if (overlap < 0 || overlap > maxOverlapSeconds)
      throw new BadUserInputError(`The overlap must be from 0 to ${maxOverlapSeconds} seconds.`, 'input.overlapSeconds');
    const keyId = randomBytes(8).toString('hex');
    const minted = await mintKey();
    await this.insert(keyId, minted, { ...old, name: name ?? old.name }, this.expiry(expiresAt ?? null));
    const until = storedInstant(new Date(this.context.now().getTime() + overlap * 1000));
    await this.write.update([this.table.eq('keyId', replacedKeyId)], { columns: { replacementKeyId: keyId, overlapUntilRaw: until } });
    const audit = [{ action: 'auth.key_rotated', resource: `key/${replacedKeyId}`, details: { key_id: keyId } }];
    return { outcome: { keyId, replacedKeyId }, audit, once: { rawKey: minted.raw } };
  }

  /** Revokes a key at once; an overlap ends with it. Revoking one that is revoked changes nothing and is audited. */
  async revoke(keyId: string): Promise<Change<ApiKeyOutcome>> {
    const row = await this.locked(keyId);
    const revokedAtRaw = row.revokedAtRaw ?? storedInstant(this.context.now());
    await this.write.update([this.table.eq('keyId', keyId)], { columns: { revoked: true, revokedAtRaw, overlapUntilRaw: null } });
    return {
      outcome: { keyId, replacedKeyId: null },
      audit: [{ action: 'auth.key_revoked', resource: `key/${keyId}`, details: { key_id: keyId } }],
    };
  }

  private async locked(keyId: string): Promise<ApiKeyRow> {
    const [row] = await this.write.lock([...carried, ...life], [this.table.eq('keyId', keyId)]);
    if (row === undefined) throw new GatewayError('NOT_FOUND', 'There is no such API key.', { argument: 'input.keyId' });
    return row as ApiKeyRow;
  }

  private insert(keyId: string, minted: MintedKey, key: Pick<ApiKeyRow, (typeof carried)[number]>, expiresAtRaw: string): Promise<void> {
    const { name, roleRaw, scopes, scimSubjectId, owner, principalId } = key;
    const secrets = { keyPrefix: minted.prefix, keyHash: minted.hash, keySalt: minted.salt };
    const createdAt = storedInstant(this.context.now());
    const binding = { name, roleRaw, scopesJson: JSON.stringify(scopes), scimSubjectId, owner, principalId };
    return this.write.insert({ keyId, ...secrets, ...binding, createdAt, expiresAtRaw, revoked: false });
  }

  /** The instant a key expires: the one asked for, within the longest life, or the default. A key always expires. */
  private expiry(asked: string | null): string {
    const { defaultTtlSeconds, maxTtlSeconds } = this.context.limits.apiKeys;
    const now = this.context.now().getTime();
    if (asked === null) return storedInstant(new Date(now + defaultTtlSeconds * 1000));
    const at = Date.parse(asked);
    if (at <= now) throw new BadUserInputError('The key would have expired already.', 'input.expiresAt');
    if (at > now + maxTtlSeconds * 1000) throw new BadUserInputError(`A key lives at most ${maxTtlSeconds} seconds.`, 'input.expiresAt');
    return storedInstant(new Date(at));
  }
}
