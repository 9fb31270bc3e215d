/** Three drafts that are written side by side: follows their streams and tells how far each has come. Knows nothing of React or of the case. */
import type { DraftRequest } from '../../../../shared/contract/draft-area.ts';
import type { Draft, Notice } from '../../../../shared/domain/draft.ts';
import type { DraftEvent } from '../../../../shared/domain/draft-event.ts';
import { addUsage, type Usage } from '../../../../shared/domain/usage.ts';
import type { Api } from '../../../api/bridge.ts';
import { type Failure, failureOf } from '../../../api/failure.ts';
import type { Wait } from '../session/case-state.ts';
import type { ReplyText } from '../session/part.ts';
import { StreamedTexts } from '../session/streamed-texts.ts';
import { Watched } from '../watched.ts';

export interface Version {
  /** From 1. */
  readonly number: number;
  /** What has come so far. */
  readonly texts: readonly ReplyText[];
  /** The whole draft with its checks; null while it is being written. */
  readonly draft: Draft | null;
  readonly wait: Wait | null;
  /** True while it has been sent back to be mended; the draft is then whole already. */
  readonly mending: boolean;
}

export interface VersionsState {
  readonly versions: readonly Version[];
  readonly running: boolean;
  readonly failure: Failure | null;
  /** What was said of all of them, each once. */
  readonly notices: readonly Notice[];
}

const NUMBERS = [1, 2, 3] as const;
const AT_FIRST: VersionsState = {
  versions: NUMBERS.map((number) => ({ number, texts: [], draft: null, wait: null, mending: false })),
  running: false,
  failure: null,
  notices: [],
};
/** Told at the version itself. */
const OF_ONE: ReadonlySet<string> = new Set(['mending', 'mended', 'not-mended', 'suspect', 'aside']);

/** What all of them took together; undefined when no model wrote. */
export function usageOfAll(versions: readonly Version[]): Usage | undefined {
  return versions.reduce<Usage | undefined>(
    (sum, { draft }) => (draft?.usage === undefined ? sum : addUsage(sum, draft.usage)),
    undefined,
  );
}

export interface RunOptions {
  readonly api: Api;
  /** Calls back before the next picture is drawn. */
  readonly nextFrame: (call: () => void) => void;
}

export class VersionRun extends Watched<VersionsState> {
  readonly #options: RunOptions;
  #controller = new AbortController();

  constructor(options: RunOptions) {
    super(AT_FIRST);
    this.#options = options;
  }

  /** Writes three anew; what ran before is stopped. */
  async start(request: DraftRequest): Promise<void> {
    this.#controller.abort();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const streamed = AT_FIRST.versions.map(() => new StreamedTexts());
    this.change({ ...AT_FIRST, running: true });
    try {
      for await (const { variant, event } of await this.#options.api.engines.variants(request, { signal })) {
        if (signal.aborted) return;
        this.#take(variant, event, streamed[variant], signal);
      }
      if (!signal.aborted) this.change({ running: false });
    } catch (thrown) {
      if (!signal.aborted) this.change({ running: false, failure: failureOf(thrown) });
    }
  }

  /** Ends the requests; what has come stays. */
  stop(): void {
    this.#controller.abort();
    if (this.state().running) this.change({ running: false });
  }

  #take(variant: number, event: DraftEvent, streamed: StreamedTexts | undefined, signal: AbortSignal): void {
    switch (event.type) {
      case 'text':
        if (streamed?.add(event)) {
          this.#options.nextFrame(() => {
            if (!signal.aborted) this.#set(variant, { texts: streamed.take(0), wait: null });
          });
        }
        return;
      case 'waiting':
        this.#set(variant, { wait: { code: event.code, seconds: event.seconds } });
        return;
      case 'notice': {
        const { notices } = this.state();
        const known = notices.some(({ message }) => message === event.notice.message);
        if (!known && !OF_ONE.has(event.notice.code)) this.change({ notices: [...notices, event.notice] });
        return;
      }
      case 'repairing':
        this.#set(variant, { draft: event.draft, mending: true, wait: null });
        return;
      case 'finished':
        this.#set(variant, { draft: event.draft, mending: false, wait: null });
        return;
      case 'planned':
        return;
    }
  }

  #set(variant: number, change: Partial<Version>): void {
    const versions = this.state().versions.map((one, index) => (index === variant ? { ...one, ...change } : one));
    this.change({ versions });
  }
}
