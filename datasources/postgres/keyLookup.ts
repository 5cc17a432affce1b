import type { TenantPool } from './pool';
import { postgresError } from './session';

/** A stored API key with what verification needs. Never leaves the authentication code. */
export interface StoredKey {
  readonly keyId: string;
  readonly keyHash: string;
  readonly keySalt: string;
  readonly name: string;
  readonly role: string;
  readonly tenant: string;
  readonly scopes: readonly string[];
  readonly expiresAt: string | null;
  readonly revoked: boolean;
  readonly revokedAt: string | null;
  readonly rotationOverlapUntil: string | null;
  readonly replacementKeyId: string | null;
}

/** Finds keys before the tenant is known. */
export interface KeyLookup {
  byPrefix(prefix: string): Promise<readonly StoredKey[]>;
  /** The key that a browser session names; null when it is gone. */
  byId(keyId: string): Promise<StoredKey | null>;
}

const columns = `key_id as "keyId", key_hash as "keyHash", key_salt as "keySalt", name, role, team_id as "tenant", scopes,
  expires_at as "expiresAt", revoked, revoked_at as "revokedAt", rotation_overlap_until as "rotationOverlapUntil",
  replacement_key_id as "replacementKeyId"`;

/**
 * Looks keys up on the maintenance login. The only cross-tenant statements of the gateway: the tenant is what the key will tell. Both fences are
 * opened transaction-locally (the flag alone does nothing for a role outside `agent_bom_rls_maintenance`).
 */
export class PostgresKeyLookup implements KeyLookup {
  constructor(private readonly pool: TenantPool) {}

  byPrefix(prefix: string): Promise<readonly StoredKey[]> {
    return this.select('where key_prefix = $1 order by created_at desc limit 50', prefix);
  }

  async byId(keyId: string): Promise<StoredKey | null> {
    const [key] = await this.select('where key_id = $1', keyId);
    return key ?? null;
  }

  private async select(condition: string, parameter: string): Promise<readonly StoredKey[]> {
    try {
      return await this.pool.withClient(async (client) => {
        await client.query('begin read only');
        await client.query("select set_config('app.bypass_rls', '1', true)");
        const { rows } = await client.query<StoredKey>(`select ${columns} from api_keys ${condition}`, [parameter]);
        await client.query('commit');
        return rows.map((row) => ({ ...row, scopes: Array.isArray(row.scopes) ? row.scopes : [] }));
      });
    } catch (error) {
      throw postgresError(error);
    }
  }

  async close(): Promise<void> {
    await this.pool.close();
  }
}
