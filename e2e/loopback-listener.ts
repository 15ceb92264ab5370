import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

export interface LoopbackListener {
  readonly port: number;
  /** Connections and datagrams so far. */
  readonly hits: () => number;
  readonly close: () => Promise<void>;
}

/** Hears every attempt to reach the network at one port of this computer, by TCP or UDP. */
export async function listenOnLoopback(): Promise<LoopbackListener> {
  let hits = 0;
  const count = () => {
    hits += 1;
  };
  const tcp = createServer((socket) => {
    count();
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4').on('message', count).bind(port, '127.0.0.1');
  await once(udp, 'listening');
  return {
    port,
    hits: () => hits,
    close: async () => {
      udp.close();
      tcp.close();
      await once(tcp, 'close');
    },
  };
}
