import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { channels } from '../../../contract/channels.ts';
import type { Reply } from '../../../contract/failure.ts';
import type { Transport, WireEvent } from '../../../contract/transport.ts';
import { isOwnPage } from './page-address.ts';

/** Takes calls from our own page. Everything else is told so and goes no further. */
export function serveCalls(ipcMain: Pick<IpcMain, 'handle'>, app: Pick<Transport, 'send'>): void {
  ipcMain.handle(
    channels.call,
    async (event, name: unknown, input: unknown): Promise<Reply<unknown>> =>
      isOwnSender(event) && typeof name === 'string' ? app.send(name, input) : notOurPage,
  );
}

/** Sends an event to the page, as long as there is one. */
export function sendEvent(contents: Pick<WebContents, 'send' | 'isDestroyed'>, event: WireEvent): void {
  if (!contents.isDestroyed()) contents.send(channels.event, event);
}

/**
 * Only the page itself, never a frame inside it. `senderFrame` is null once a frame has gone or navigated; then nobody
 * can tell any more who asked, so it is refused.
 */
export function isOwnSender({ senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url);
}

const notOurPage: Reply<never> = {
  ok: false,
  error: { code: 'forbidden', message: 'Only the app’s own page can use it.' },
};
