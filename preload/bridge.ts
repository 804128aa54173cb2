import type { IpcRenderer, IpcRendererEvent } from 'electron';
import type { Transport, WireEvent } from '../contract/transport.ts';

/** All the page gets from the app's own window: a way to call, and a way to hear events. */
export function createBridge(
  ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'off'>,
  channels: { readonly call: string; readonly event: string },
): Transport {
  return {
    send: (name, input) => ipc.invoke(channels.call, name, input),
    listen(onEvent) {
      // The event object would hand the page a way to the main process; only its content is passed on.
      const hear = (_: IpcRendererEvent, event: WireEvent) => onEvent(event);
      ipc.on(channels.event, hear);
      return () => {
        ipc.off(channels.event, hear);
      };
    },
  };
}
