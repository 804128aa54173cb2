import type { ServerResponse } from 'node:http';
import type { Transport } from '../../../contract/transport.ts';

const keepAliveEvery = 15_000;
/** A reader that falls this far behind is let go; it comes back and asks for everything anew. */
const mostUnread = 1024 * 1024;

/** Server-sent events (HTML Living Standard §9.2): one JSON event per message, comments to keep the line open. */
export function streamEvents(
  response: ServerResponse,
  app: Pick<Transport, 'listen'>,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': hello\n\n');
  const unlisten = app.listen((event) => {
    if (response.writableLength > mostUnread) response.destroy();
    else response.write(`data: ${JSON.stringify(event)}\n\n`);
  });
  const keepAlive = setInterval(() => response.write(': still here\n\n'), keepAliveEvery);
  response.on('close', () => {
    clearInterval(keepAlive);
    unlisten();
  });
}
