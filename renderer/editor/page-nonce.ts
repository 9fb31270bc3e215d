/** The nonce that this page was served with; whoever adds a style element needs it. */

/** Empty when the page was served without a policy. */
export function pageNonce(): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  return nonce.startsWith('__') ? '' : nonce;
}
