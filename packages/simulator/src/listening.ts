import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const loopback = '127.0.0.1';

export interface Listening {
  readonly port: number;
  /** Closes the listening socket and every connection, or opens it again on the same port. */
  refuse(refusing: boolean): void;
  /** Resolves when the last change has taken effect. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Lets a server listen on loopback alone. Rejects when the port is taken. */
export async function listenOnLoopback(server: Server, port: number): Promise<Listening> {
  await listen(server, port);
  const bound = addressOf(server).port;
  let change: Promise<void> = Promise.resolve();
  let refusing = false;
  return {
    port: bound,
    refuse(wanted) {
      if (wanted === refusing) return;
      refusing = wanted;
      change = change.then(() => (wanted ? close(server) : listen(server, bound)));
    },
    settled: () => change,
    async close() {
      await change;
      await close(server);
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A server that listens on a TCP port has an AddressInfo. */
function addressOf(server: Server): AddressInfo {
  return server.address() as AddressInfo;
}
