/** The page's one way to the main process: a client of the contract. Which wire it runs over is decided here and nowhere else. */
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../shared/contract/contract.ts';
import { desktopLink } from './desktop-link.ts';
import { webLink } from './web-link.ts';

/** Everything the page may ask. Calls reject with what {@link failureOf} turns into words. */
export type Api = ContractRouterClient<Contract>;

declare global {
  interface Window {
    /** Put there by the desktop's preload; missing in a browser. */
    plusone?: { host: 'desktop' };
  }
}

/** Whether the page runs in the desktop window. */
export function inDesktop(): boolean {
  return window.plusone?.host === 'desktop';
}

/** Connects to the host that served this page. In the desktop it waits for the port that the preload hands over. */
export async function connect(): Promise<Api> {
  const link = inDesktop() ? await desktopLink(window) : webLink(window);
  return createORPCClient<Api>(link);
}
