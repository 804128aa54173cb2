import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/*
 * A receiver of posts in a process of its own: node post-receiver.ts OUT REPLY-AFTER
 * Prints its port when it listens. What it was given is in the file OUT, a line of JSON each, before it answers; that takes
 * REPLY-AFTER milliseconds more. Ends when standard input does.
 */
const [, , out = '', replyAfter] = process.argv;

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('error', () => undefined);
  request.on('end', () => {
    const { headers } = request;
    appendFileSync(out, `${JSON.stringify({ headers, body: Buffer.concat(chunks).toString() })}\n`);
    // A timer of 0 ms would still take one.
    if (replyAfter === '0') response.end('ok');
    else setTimeout(() => response.end('ok'), Number(replyAfter));
  });
});
server.listen(0, '127.0.0.1', () => {
  // A TCP server's address is an AddressInfo.
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
process.stdin.resume().on('close', () => process.exit(0));
