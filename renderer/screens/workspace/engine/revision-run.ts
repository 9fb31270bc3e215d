/** One proposal for the reply: follows it while a model writes it. Puts nothing into the reply. */
import type { RevisionEvent, RevisionWish } from '../../../../shared/contract/engine-area.ts';
import type { EngineId } from '../../../../shared/domain/draft.ts';
import { type Failure, failureOf } from '../../../api/failure.ts';
import { draftRequestOf, standingOf } from '../session/case-requests.ts';
import type { CaseState, Wait } from '../session/case-state.ts';
import type { ReplyText } from '../session/part.ts';
import { StreamedTexts } from '../session/streamed-texts.ts';
import { Watched } from '../watched.ts';
import type { RunOptions } from './version-run.ts';

export type Proposal = Extract<RevisionEvent, { type: 'proposed' }>;

export interface RevisionState {
  readonly running: boolean;
  readonly texts: readonly ReplyText[];
  readonly wait: Wait | null;
  readonly proposal: Proposal | null;
  readonly failure: Failure | null;
}

const AT_FIRST: RevisionState = { running: false, texts: [], wait: null, proposal: null, failure: null };

export class RevisionRun extends Watched<RevisionState> {
  readonly #options: RunOptions;
  #controller = new AbortController();

  constructor(options: RunOptions) {
    super(AT_FIRST);
    this.#options = options;
  }

  /** Asks for a proposal; what ran before is stopped. */
  async start(state: CaseState, engine: EngineId, wish: RevisionWish): Promise<void> {
    this.#controller.abort();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const streamed = new StreamedTexts();
    this.change({ ...AT_FIRST, running: true });
    const request = { request: { ...draftRequestOf(state), engine }, texts: standingOf(state), wish };
    try {
      for await (const event of await this.#options.api.engines.revise(request, { signal })) {
        if (signal.aborted) return;
        if (event.type === 'waiting') this.change({ wait: { code: event.code, seconds: event.seconds } });
        else if (event.type === 'proposed') this.change({ running: false, wait: null, proposal: event });
        else if (event.type === 'text' && streamed.add(event)) {
          this.#options.nextFrame(() => {
            if (!signal.aborted) this.change({ texts: streamed.take(0), wait: null });
          });
        }
      }
      if (!signal.aborted) this.change({ running: false });
    } catch (thrown) {
      if (!signal.aborted) this.change({ running: false, wait: null, failure: failureOf(thrown) });
    }
  }

  /** Ends the request and goes back to the beginning. */
  stop(): void {
    this.#controller.abort();
    this.change(AT_FIRST);
  }
}
