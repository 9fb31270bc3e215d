/** The wire in a browser: calls to the loopback host with the token that came in the address. */
import { RPCLink } from '@orpc/client/fetch';

const KEPT_AS = 'plusone-token';

/**
 * Takes the token out of the address (`#token=…`), so that it does not stay in the bar or the history, and keeps it for
 * this tab. Empty when there is none: every call is then refused with words that say what to do.
 */
export function takeToken(page: Window): string {
  const given = new URLSearchParams(page.location.hash.slice(1)).get('token');
  if (given !== null && given !== '') {
    page.sessionStorage.setItem(KEPT_AS, given);
    page.history.replaceState(null, '', page.location.pathname + page.location.search);
  }
  return page.sessionStorage.getItem(KEPT_AS) ?? '';
}

/** A link to the host that served the page. */
export function webLink(page: Window): RPCLink<Record<never, never>> {
  const token = takeToken(page);
  return new RPCLink({
    url: new URL('/rpc', page.location.origin).href,
    headers: () => ({ authorization: `Bearer ${token}` }),
  });
}
