import { EventEmitter } from 'node:events';
import type { IpcMain, IpcMainInvokeEvent, IpcRenderer, WebContents } from 'electron';

type Handler = (event: IpcMainInvokeEvent, ...values: unknown[]) => unknown;

/** Both ends of Electron's IPC between one page and the app, as far as the shell uses it. Values cross as copies. */
export function createIpcDouble(pageUrl: string) {
  const handlers = new Map<string, Handler>();
  const toPage = new EventEmitter();
  const main: Pick<IpcMain, 'handle'> = {
    handle: (channel, handler) => void handlers.set(channel, handler),
  };
  const invokeAs = async (
    event: Pick<IpcMainInvokeEvent, 'senderFrame'>,
    channel: string,
    ...values: unknown[]
  ) =>
    // The shell looks at nothing but the sender's frame.
    structuredClone(await handlers.get(channel)?.(event as IpcMainInvokeEvent, ...structuredClone(values)));
  const renderer = {
    invoke: (channel: string, ...values: unknown[]) => invokeAs(senderAt(pageUrl), channel, ...values),
    on: (channel: string, hear: (...values: unknown[]) => void) => toPage.on(channel, hear),
    off: (channel: string, hear: (...values: unknown[]) => void) => toPage.off(channel, hear),
    // An emitter chains by returning itself, like the real one; the types differ in nothing that is used.
  } as unknown as Pick<IpcRenderer, 'invoke' | 'on' | 'off'>;
  const contents: Pick<WebContents, 'send' | 'isDestroyed'> = {
    isDestroyed: () => false,
    send: (channel, ...values) => void toPage.emit(channel, {}, ...structuredClone(values)),
  };
  return { main, renderer, contents, invokeAs };
}

/** Who sent a call: the main frame at this address, or a frame inside it. */
export function senderAt(
  url: string,
  { inside = false }: { readonly inside?: boolean } = {},
): Pick<IpcMainInvokeEvent, 'senderFrame'> {
  // Only these two are looked at.
  return { senderFrame: { url, parent: inside ? {} : null } } as Pick<IpcMainInvokeEvent, 'senderFrame'>;
}

/** The part of a page's contents that the guards hook into. */
export function createContentsDouble() {
  const emitter = new EventEmitter();
  let onOpen: Parameters<WebContents['setWindowOpenHandler']>[0] | undefined;
  const api = {
    on: (name: string, run: (...values: unknown[]) => void) => emitter.on(name, run),
    setWindowOpenHandler: (handler: NonNullable<typeof onOpen>) => {
      onOpen = handler;
    },
    // Its overloads name every event of Electron; the emitter behind it takes any.
  } as unknown as Pick<WebContents, 'on' | 'setWindowOpenHandler'>;
  return {
    api,
    isPrevented(event: string, details: object): boolean {
      let prevented = false;
      emitter.emit(event, { ...details, preventDefault: () => (prevented = true) });
      return prevented;
    },
    // The guard looks at the address only.
    openWindow: (url: string) => onOpen?.({ url } as Parameters<NonNullable<typeof onOpen>>[0]),
  };
}
