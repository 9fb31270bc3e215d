/** Follows a draft while it is being written and puts it into the case, around the person's own words. */
import type { Draft, EngineId } from '../../../../shared/domain/draft.ts';
import type { DraftEvent } from '../../../../shared/domain/draft-event.ts';
import { assertNever } from '../../../../shared/domain/exhaustive.ts';
import type { Api } from '../../../api/bridge.ts';
import { failureOf } from '../../../api/failure.ts';
import { isBrokenOff } from './broken-off.ts';
import { draftRequestOf, standingOf } from './case-requests.ts';
import { AT_REST } from './case-state.ts';
import type { CaseStore } from './case-store.ts';
import { mergeTexts } from './part.ts';
import { StreamedTexts } from './streamed-texts.ts';

export interface DraftWriterOptions {
  readonly api: Api;
  readonly store: CaseStore;
  /** Calls back before the next picture is drawn. */
  readonly nextFrame: (call: () => void) => void;
  /** Called when a draft came that the engine has checked itself; false when the person's words are in it as well. */
  readonly onWritten: (checked: boolean) => void;
}

/** One writing of a draft. */
interface Run {
  /** The complaint as it stood when the writing began. */
  readonly complaint: string;
  /** What has come so far, where it is shown as it comes. */
  readonly streamed: StreamedTexts | null;
  readonly signal: AbortSignal;
  /** True once the draft that is being mended is shown: from there on it is what a newer one is laid over. */
  standing: boolean;
}

/** Milliseconds after which pieces of the offline engine are shown: as a rule it is done before one could be looked at. */
const OFFLINE_PATIENCE = 120;

export class DraftWriter {
  readonly #options: DraftWriterOptions;
  readonly #store: CaseStore;

  constructor(options: DraftWriterOptions) {
    this.#options = options;
    this.#store = options.store;
  }

  /** Writes the whole draft. */
  async write(engine: EngineId, signal: AbortSignal): Promise<void> {
    const state = this.#store.state();
    // A reply that is already there stays readable until the next one is whole; only an empty page fills as it comes.
    const streamed = state.texts.length === 0 ? new StreamedTexts() : null;
    const request = { ...draftRequestOf(state), engine };
    await this.#follow(engine, streamed, signal, () => this.#options.api.drafts.write(request, { signal }));
  }

  /** Lets the engine go on where its draft broke off; what is there stays. */
  async goOn(engine: EngineId, signal: AbortSignal): Promise<void> {
    const state = this.#store.state();
    const request = { request: { ...draftRequestOf(state), engine }, texts: standingOf(state) };
    await this.#follow(engine, null, signal, () => this.#options.api.engines.goOn(request, { signal }));
  }

  async #follow(
    engine: EngineId,
    streamed: StreamedTexts | null,
    signal: AbortSignal,
    ask: () => Promise<AsyncIterable<DraftEvent>>,
  ): Promise<void> {
    const run: Run = { complaint: this.#store.state().complaint, streamed, signal, standing: streamed === null };
    this.#store.change({ ...AT_REST, phase: 'writing', draftFailure: null, notices: [], writer: engine });
    try {
      for await (const event of await ask()) {
        if (signal.aborted) return;
        this.#take(event, run);
      }
      if (!signal.aborted && this.#store.state().phase === 'writing') throw new TypeError('the events broke off');
    } catch (thrown) {
      if (!signal.aborted) this.#store.change({ ...AT_REST, phase: 'failed', draftFailure: failureOf(thrown) });
    }
  }

  /** Takes over a draft that was written beside this one; where the person's own words stand it is held back. */
  takeOver(draft: Draft, signal: AbortSignal): void {
    const { complaint } = this.#store.state();
    this.#put(draft, { complaint, streamed: null, signal, standing: true });
    this.#store.change({ ...AT_REST, phase: 'written', draftFailure: null });
    this.#options.onWritten(this.#isAsWritten(draft));
  }

  #take(event: DraftEvent, run: Run): void {
    const store = this.#store;
    switch (event.type) {
      case 'planned':
        store.change({ reading: event.reading, readingOf: run.complaint, plan: event.plan, readFailure: null });
        return;
      case 'text':
        if (store.state().wait !== null) store.change({ wait: null });
        if (run.streamed?.add(event)) {
          if (store.state().writer === 'offline') setTimeout(() => this.#show(run), OFFLINE_PATIENCE);
          else this.#options.nextFrame(() => this.#show(run));
        }
        return;
      case 'notice':
        store.change({ notices: [...store.state().notices, event.notice] });
        return;
      case 'waiting':
        store.change({ wait: { code: event.code, seconds: event.seconds } });
        return;
      case 'repairing':
        this.#put(event.draft, run);
        store.change({ mending: event.findings, wait: null });
        run.standing = true;
        return;
      case 'finished':
        // What was sent back to be mended can be gone back to.
        if (store.state().mending !== null) {
          store.change({ phase: 'written' });
          store.remember();
        }
        this.#put(event.draft, run);
        store.change({ ...AT_REST, phase: 'written' });
        this.#options.onWritten(this.#isAsWritten(event.draft));
        return;
      default:
        assertNever(event);
    }
  }

  #show({ streamed, signal }: Run): void {
    if (streamed === null || signal.aborted || this.#store.state().phase !== 'writing') return;
    this.#store.change({ texts: streamed.take(this.#store.nextRevision()) });
  }

  /** Lays a whole draft over the person's own words. */
  #put(draft: Draft, { complaint, standing }: Run): void {
    const state = this.#store.state();
    const before = standing ? state.texts : [];
    const texts = mergeTexts(before, draft.texts, this.#store.nextRevision());
    const of = Object.fromEntries(texts.map(({ audience, text }) => [audience, text]));
    const { findings, promises, score, plan, engine, notices, usage } = draft;
    this.#store.change({
      texts,
      plan,
      engine,
      notices,
      unfinished: isBrokenOff(draft),
      usage: usage ?? null,
      stale: complaint !== state.complaint,
      checked: { findings, promises, score, didNotRun: [], of },
    });
  }

  /** Whether what is shown is what the engine wrote, so that its own checks hold. */
  #isAsWritten(draft: Draft): boolean {
    const { texts } = this.#store.state();
    return draft.texts.every(({ audience, text }) => texts.find((one) => one.audience === audience)?.text === text);
  }
}
