/** How this process reaches the network: the proxy, and the certificates that the system trusts. */
import * as http from 'node:http';
import * as tls from 'node:tls';

/** Addresses that no proxy stands before. */
const NEVER = 'localhost,127.0.0.1,::1';
let applied: string | null = null;
let restore: (() => void) | null = null;
let trustsSystem = false;

/** The proxy that the environment names; one of a kind that cannot be used here counts as none. */
function fromEnvironment(env: NodeJS.ProcessEnv): string {
  const named =
    env.HTTPS_PROXY ?? env.https_proxy ?? env.ALL_PROXY ?? env.all_proxy ?? env.HTTP_PROXY ?? env.http_proxy;
  return named !== undefined && /^https?:/.test(named) && URL.canParse(named) ? named : '';
}

/**
 * Sends everything but loopback through a proxy from now on.
 * @param proxy an address; empty for what the environment says
 * @returns whether a proxy is in use
 */
export function goThroughProxy(proxy: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const wanted = proxy === '' ? fromEnvironment(env) : proxy;
  if (wanted === applied) return wanted !== '';
  restore?.();
  restore = null;
  applied = wanted;
  if (wanted === '') return false;
  const except = [NEVER, env.NO_PROXY ?? env.no_proxy ?? ''].filter((part) => part !== '').join(',');
  // Old hosts of this process lack the call; they read NODE_USE_ENV_PROXY at start instead.
  restore = http.setGlobalProxyFromEnv?.({ HTTP_PROXY: wanted, HTTPS_PROXY: wanted, NO_PROXY: except }) ?? null;
  return true;
}

/** Whether an address goes past every proxy. */
export function isLoopback(address: string): boolean {
  try {
    return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
  } catch {
    return false;
  }
}

/**
 * Trusts what the system trusts, besides what Node ships: a proxy that reads TLS has its certificate there. Reading the
 * system's store takes time, so it is done when a certificate was refused and not before.
 * @returns false when it had been done already
 */
export function trustSystemCertificates(): boolean {
  if (trustsSystem) return false;
  trustsSystem = true;
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), ...tls.getCACertificates('system')]);
  return true;
}
