/** Hands the page one MessagePort, and tells it that it lives in the desktop. Nothing else. */
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('plusone', { host: 'desktop' });

window.addEventListener('message', (event) => {
  if (event.source !== window || event.data !== 'plusone:ready') return;
  const { port1, port2 } = new MessageChannel();
  ipcRenderer.postMessage('plusone:connect', null, [port1]);
  window.postMessage('plusone:port', window.location.origin, [port2]);
});
