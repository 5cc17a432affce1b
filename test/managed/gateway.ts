import { request } from 'node:http';
import { newCheckpointKey } from '../../datasources/auditCheckpoint';
import type { Serving } from '../cli/command';
import type { EmptyDatabase } from './emptyDatabase';

/** What a request was answered with. */
export interface Answer {
  readonly status: number;
  readonly data: any;
  readonly errors: readonly any[];
}

const adminKey = 'managed-admin-key';

/** One GraphQL request over HTTP. */
export function ask({ address }: Serving, query: string, variables: object = {}, key = adminKey): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
    const call = request(`${address}/graphql`, { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { data?: unknown; errors?: readonly unknown[] };
        resolve({ status: response.statusCode ?? 0, data: body.data, errors: body.errors ?? [] });
      });
    });
    call.on('error', reject);
    call.end(JSON.stringify({ query, variables }));
  });
}

/** Settings of a managed deployment on the database, with a key for an administrator of tenant `default`. */
export const settingsFor = ({ appUrl, maintenanceUrl }: EmptyDatabase): Record<string, string> => ({
  PARITYQL_STORE_MODE: 'managed',
  AGENT_BOM_POSTGRES_URL: appUrl,
  AGENT_BOM_POSTGRES_MAINTENANCE_URL: maintenanceUrl,
  AGENT_BOM_API_KEYS: `${adminKey}:admin`,
  AGENT_BOM_AUDIT_HMAC_KEY: 'managed-audit-key',
  PARITYQL_CHECKPOINT_KEY: newCheckpointKey(),
});
