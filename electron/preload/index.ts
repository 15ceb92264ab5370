import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/ipc/bridge';
import { channels } from '#shared/ipc/channels';
import { events } from '#shared/ipc/events';

/**
 * All that the page can reach of the main process: the listed channels and events. Payloads are parsed by the
 * typed client in the page and by the handlers behind the channels, not here.
 */
const bridge: Bridge = {
  invoke(channel, request) {
    if (!channels.includes(channel)) return Promise.reject(new Error('No such channel'));
    return ipcRenderer.invoke(channel, request);
  },
  on(event, listener) {
    if (!events.includes(event)) throw new Error('No such event');
    const forward = (_event: IpcRendererEvent, payload: unknown) => listener(payload);
    ipcRenderer.on(event, forward);
    return () => {
      ipcRenderer.off(event, forward);
    };
  },
};

contextBridge.exposeInMainWorld('tadrib', bridge);
