/** The wire in the desktop: one MessagePort, handed over by the preload after the page says that it is ready. */
import { RPCLink } from '@orpc/client/message-port';

const READY = 'plusone:ready';
const PORT = 'plusone:port';

/** Asks for the port and resolves with a link over it. */
export function desktopLink(page: Window): Promise<RPCLink<Record<never, never>>> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent<unknown>) => {
      const port = event.ports[0];
      if (event.source !== page || event.data !== PORT || port === undefined) return;
      page.removeEventListener('message', receive);
      port.start();
      resolve(new RPCLink({ port }));
    };
    page.addEventListener('message', receive);
    page.postMessage(READY, page.location.origin);
  });
}
