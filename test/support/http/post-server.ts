import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
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
export async function aPostServer(
  answer: Answer = (response) => void response.end('ok'),
  certificate?: { readonly key: string; readonly cert: string },
) {
  const received: Received[] = [];
  const state = { answer, connections: 0 };
  const listen = (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      received.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
      state.answer(response, request, request.socket);
    });
    request.on('error', () => undefined);
  };
  const server = certificate ? createSecureServer(certificate, listen) : createServer(listen);
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
  const origin = certificate ? 'https://localhost' : 'http://127.0.0.1';
  return { received, state, port, url: `${origin}:${port}/hook` };
}
