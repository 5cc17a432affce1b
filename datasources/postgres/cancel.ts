import { connect } from 'node:net';
import type { PoolClient } from 'pg';

/** How the server knows a connection; the driver keeps it, but does not declare it. */
interface BackendKey {
  readonly host?: string;
  readonly port?: number;
  readonly processID?: number | null;
  readonly secretKey?: number | null;
}

const cancelRequestCode = 80_877_102;
const giveUpMs = 2000;

/**
 * Asks the server to end the statement that the client is running, by the protocol's own CancelRequest: unlike `pg_cancel_backend` it also works
 * through a connection pooler. The request can arrive late, so the client must not be used again. Best effort: the statement timeout remains.
 */
export function cancelStatement(client: PoolClient): void {
  const { host, port, processID, secretKey } = client as PoolClient & BackendKey;
  if (!host || !port || !processID || !secretKey) return;
  const message = Buffer.alloc(16);
  message.writeInt32BE(16, 0);
  message.writeInt32BE(cancelRequestCode, 4);
  message.writeInt32BE(processID, 8);
  message.writeInt32BE(secretKey, 12);
  const socket = connect(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port });
  socket.setTimeout(giveUpMs, () => socket.destroy());
  socket.on('error', () => socket.destroy());
  socket.on('connect', () => socket.end(message));
  socket.unref();
}
