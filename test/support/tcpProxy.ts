import { connect, createServer, type Socket } from 'node:net';

/** A server's stand-in that can fall silent, break off or be gone. */
export interface TcpProxy {
  readonly port: number;
  /** `pass`: as if it were not there. `silent`: connections are accepted and never answered. `broken`: every connection is reset. */
  become(mode: 'pass' | 'silent' | 'broken'): void;
  stop(): Promise<void>;
}

/** Starts a proxy in front of a port of this machine. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  let mode: 'pass' | 'silent' | 'broken' = 'pass';
  const sockets = new Set<Socket>();
  const watch = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((client) => {
    watch(client);
    if (mode === 'broken') return void client.resetAndDestroy();
    if (mode === 'silent') return void client.resume();
    const upstream = watch(connect(target, '127.0.0.1'));
    const relay = (from: Socket, to: Socket): void => {
      from.on('data', (chunk: Buffer) => mode === 'pass' && to.write(chunk));
      from.on('close', () => to.destroy());
    };
    relay(client, upstream);
    relay(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    become: (next) => {
      mode = next;
      if (next === 'broken') for (const socket of sockets) socket.resetAndDestroy();
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
