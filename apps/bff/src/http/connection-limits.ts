import type { Server } from 'node:http';
import type { ServerLimits } from './create-server.ts';

/** Closes what comes above the limits unanswered: whoever floods us is not worth an answer. */
export function limitConnections(
  server: Server,
  limits: Pick<ServerLimits, 'connections' | 'connectionsOfAddress'>,
): void {
  const byAddress = new Map<string, number>();
  server.maxConnections = limits.connections;
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    const open = byAddress.get(address) ?? 0;
    if (open >= limits.connectionsOfAddress) {
      socket.destroy();
      return;
    }
    byAddress.set(address, open + 1);
    socket.once('close', () => {
      const left = (byAddress.get(address) ?? 1) - 1;
      if (left === 0) byAddress.delete(address);
      else byAddress.set(address, left);
    });
  });
}
