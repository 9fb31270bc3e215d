/** Asks for the reading and the plan of the complaint as it stands; late answers are dropped. Knows nothing of drafts. */
import type { Api } from '../../../api/bridge.ts';
import { failureOf } from '../../../api/failure.ts';
import { complaintOf, draftRequestOf } from './case-requests.ts';
import type { CaseStore } from './case-store.ts';
import { Latest } from './latest.ts';

export class ComplaintReader {
  readonly #api: Api;
  readonly #store: CaseStore;
  readonly #reads = new Latest();
  readonly #plans = new Latest();

  constructor(api: Api, store: CaseStore) {
    this.#api = api;
    this.#store = store;
  }

  /** Reads after a rest in milliseconds, unless it is asked again meanwhile. */
  read(rest: number): Promise<void> {
    return this.#reads.run(rest, (signal) => this.#read(signal));
  }

  /** Plans after a rest in milliseconds, unless it is asked again meanwhile. */
  plan(rest: number): Promise<void> {
    return this.#plans.run(rest, (signal) => this.#plan(signal));
  }

  stopReading(): void {
    this.#reads.stop();
  }

  stopPlanning(): void {
    this.#plans.stop();
  }

  async #read(signal: AbortSignal): Promise<void> {
    const state = this.#store.state();
    try {
      const reading = await this.#api.complaints.read({ complaint: complaintOf(state) }, { signal });
      if (!signal.aborted) this.#store.change({ reading, readingOf: state.complaint, readFailure: null });
    } catch (thrown) {
      if (!signal.aborted) this.#store.change({ readFailure: failureOf(thrown) });
    }
  }

  async #plan(signal: AbortSignal): Promise<void> {
    const state = this.#store.state();
    try {
      const { reading, plan } = await this.#api.drafts.plan(draftRequestOf(state), { signal });
      if (!signal.aborted) this.#store.change({ plan, reading, readingOf: state.complaint, readFailure: null });
    } catch (thrown) {
      if (!signal.aborted) this.#store.change({ readFailure: failureOf(thrown) });
    }
  }
}
