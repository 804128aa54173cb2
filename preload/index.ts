import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { channels } from '../contract/channels.ts';
import type { Transport, WireEvent } from '../contract/transport.ts';

/** All the page gets from the app's own window: a way to call, and a way to hear events. */
const bridge: Transport = {
  send: (name, input) => ipcRenderer.invoke(channels.call, name, input),
  listen(onEvent) {
    // The event object would hand the page a way to the main process; only its content is passed on.
    const hear = (_: IpcRendererEvent, event: WireEvent) => onEvent(event);
    ipcRenderer.on(channels.event, hear);
    return () => {
      ipcRenderer.off(channels.event, hear);
    };
  },
};

contextBridge.exposeInMainWorld('handoffStudio', bridge);
