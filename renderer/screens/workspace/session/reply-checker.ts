/** Asks for the checks of the reply as it stands; late answers are dropped. */
import type { Api } from '../../../api/bridge.ts';
import { failureOf } from '../../../api/failure.ts';
import { checkRequestOf } from './case-requests.ts';
import type { CaseStore } from './case-store.ts';
import { Latest } from './latest.ts';

export class ReplyChecker {
  readonly #api: Api;
  readonly #store: CaseStore;
  readonly #checks = new Latest();

  constructor(api: Api, store: CaseStore) {
    this.#api = api;
    this.#store = store;
  }

  /**
   * Checks after a rest in milliseconds, unless it is asked again meanwhile; without a reply nothing is asked. Resolves when
   * that is over, and never rejects.
   */
  async check(rest: number): Promise<void> {
    if (this.#store.state().texts.length === 0) return;
    await this.#checks.run(rest, (signal) => this.#check(signal));
  }

  stop(): void {
    this.#checks.stop();
  }

  async #check(signal: AbortSignal): Promise<void> {
    const request = checkRequestOf(this.#store.state());
    const of = Object.fromEntries(request.texts.map(({ audience, text }) => [audience, text]));
    try {
      const result = await this.#api.drafts.check(request, { signal });
      if (!signal.aborted) this.#store.change({ checked: { ...result, of }, checkFailure: null });
    } catch (thrown) {
      if (!signal.aborted) this.#store.change({ checkFailure: failureOf(thrown) });
    }
  }
}
