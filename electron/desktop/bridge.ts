/** Connects the page's MessagePort to the router, for our own page only, and ends its streams when the page goes. */

import { RPCHandler } from '@orpc/server/message-port';
import type { IpcMain, MessagePortMain, WebContents } from 'electron';
import type { App } from '../app/create-app.ts';
import { router } from '../app/router.ts';
import { isOwnSender } from './security.ts';

/** The channel on which the preload hands over a port. */
const CONNECT = 'plusone:connect';

/** Answers the page in these contents for as long as they live. */
export function bridgeWindow(ipc: IpcMain, contents: WebContents, app: App): void {
  const handler = new RPCHandler(router);
  let open: MessagePortMain | null = null;
  const end = (): void => {
    open?.close();
    open = null;
  };
  const connect = (event: Electron.IpcMainEvent): void => {
    const [port, ...more] = event.ports;
    if (!isOwnSender(event.senderFrame, contents) || port === undefined) {
      for (const refused of event.ports) refused.close();
      return;
    }
    for (const extra of more) extra.close();
    // One page, one port: a page that was loaded anew takes the place of the old one.
    end();
    open = port;
    handler.upgrade(port, { context: { app } });
    port.start();
  };
  ipc.on(CONNECT, connect);
  contents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) end();
  });
  contents.once('destroyed', () => {
    end();
    ipc.removeListener(CONNECT, connect);
  });
}
