import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between client and server and keeps every byte the client sends, as it is on the wire. */
export async function startRecordingRelay(port: number): Promise<{
  readonly port: number;
  /** Everything sent since the last call. */
  taken(): Buffer;
  close(): Promise<void>;
}> {
  let bytes: Buffer[] = [];
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
        open.delete(socket);
      });
    }
    client.on('data', (chunk) => bytes.push(chunk));
    client.pipe(upstream);
    upstream.pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // A TCP server's address is an AddressInfo.
    port: (server.address() as AddressInfo).port,
    taken() {
      const all = Buffer.concat(bytes);
      bytes = [];
      return all;
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
