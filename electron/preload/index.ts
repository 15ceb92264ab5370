import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/ipc/bridge';
import { type Channel, channels, firstQuestions } from '#shared/ipc/channels';
import { events } from '#shared/ipc/events';

const asked = new Map<Channel, Promise<unknown>>(
  firstQuestions.map((channel) => [channel, ipcRenderer.invoke(channel)]),
);

/**
 * All that the page can reach of the main process: the listed channels and events. Payloads are parsed by the
 * typed client in the page and by the handlers behind the channels, not here.
 */
const bridge: Bridge = {
  invoke(channel, request) {
    if (!channels.includes(channel)) return Promise.reject(new Error('No such channel'));
    const answer = asked.get(channel) ?? ipcRenderer.invoke(channel, request);
    asked.delete(channel);
    return answer;
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
