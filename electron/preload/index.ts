import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { KeybookBridge } from '@shared/ipc/events';

// The one door of the window: requests go out, answers and events come in. Nothing else of Electron passes.
const bridge: KeybookBridge = {
  invoke: (method, input) => ipcRenderer.invoke('rpc', method, input),
  onEvent: (listener) => {
    const receive = (_event: unknown, name: string, payload: unknown): void =>
      listener(name, payload);
    ipcRenderer.on('event', receive);
    return () => ipcRenderer.off('event', receive);
  },
  dropFile: (dropped, isAttachment = false) => {
    const paths = (Array.isArray(dropped) ? dropped : [dropped])
      .map((file: unknown) => (file instanceof File ? webUtils.getPathForFile(file) : ''))
      .filter((path) => path !== '');
    return paths.length === 0
      ? Promise.resolve(null)
      : ipcRenderer.invoke('drop', paths, isAttachment);
  },
};

contextBridge.exposeInMainWorld('keybook', bridge);
