import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface TcpProxy {
  port: number;
  /** Where new connections go from now on. */
  pointTo: (port: number) => void;
  /** What comes from the server is held back that long, piece by piece. */
  slowDown: (milliseconds: number) => void;
  /** Nothing goes either way from now on, and no connection is refused or ended. */
  hold: () => void;
  /** What was held back goes on. */
  release: () => void;
  /** Ends every connection, as a failover does. */
  cut: () => void;
  stop: () => Promise<void>;
}

/** Between the app and its database: the address that stays while the server behind it moves, or grows slow. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let goal = target;
  let delay = 0;
  let held: Promise<void> = Promise.resolve();
  let letGo = (): void => undefined;
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
  };
  const server = createServer((inside) => {
    const outside = connect({ host: '127.0.0.1', port: goal });
    keep(inside);
    keep(outside);
    inside.pipe(outside);
    outside.on('data', (chunk: Buffer) => {
      outside.pause();
      void Promise.all([pause(delay), held]).then(() => {
        if (!inside.destroyed) inside.write(chunk);
        outside.resume();
      });
    });
    outside.once('close', () => inside.destroy());
    inside.once('close', () => outside.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const cut = (): void => open.forEach((socket) => socket.destroy());
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    pointTo: (port) => (goal = port),
    slowDown: (milliseconds) => (delay = milliseconds),
    hold: () => {
      held = new Promise((resolve) => (letGo = resolve));
    },
    release: () => letGo(),
    cut,
    stop: async () => {
      letGo();
      const closed = new Promise((resolve) => server.close(resolve));
      cut();
      await closed;
    },
  };
}
