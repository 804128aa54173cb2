import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answer = (response: ServerResponse, request: IncomingMessage, socket: Socket) => void;

/** A web server on a random port that remembers what it was given and answers as told. Ends with the test. */
export async function aPostServer(answer: Answer = (response) => void response.end('ok')) {
  const received: Received[] = [];
  const state = { answer, connections: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      received.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
      state.answer(response, request, request.socket);
    });
    request.on('error', () => undefined);
  });
  server.on('connection', () => {
    state.connections += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server listens at an address and port once it is listening.
  const { port } = server.address() as AddressInfo;
  return { received, state, port, url: `http://127.0.0.1:${port}/hook` };
}
