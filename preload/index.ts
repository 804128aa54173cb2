import { contextBridge, ipcRenderer } from 'electron';
import { channels } from '../contract/channels.ts';
import { createBridge } from './bridge.ts';

contextBridge.exposeInMainWorld('handoffStudio', createBridge(ipcRenderer, channels));
