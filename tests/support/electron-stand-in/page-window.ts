/** The page's window as the preload and the page's bridge see it, over real channels. */

export class PageWindow extends EventTarget {
  readonly location = { origin: 'plusone://app' };

  postMessage(data: unknown, target: string, ports: MessagePort[] = []): void {
    if (target !== this.location.origin && target !== '*') throw new Error(`a message to ${target} is lost`);
    queueMicrotask(() => {
      const event = new MessageEvent('message', { data, ports });
      Object.defineProperty(event, 'source', { value: this });
      this.dispatchEvent(event);
    });
  }
}
