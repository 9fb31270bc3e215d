/** Follows a draft while it is being written and puts it into the case, around the person's own words. */
import type { Manner } from '../../../../shared/contract/draft-area.ts';
import type { RevisionEvent } from '../../../../shared/contract/engine-area.ts';
import type { Draft, EngineId, Notice } from '../../../../shared/domain/draft.ts';
import type { DraftEvent } from '../../../../shared/domain/draft-event.ts';
import { assertNever } from '../../../../shared/domain/exhaustive.ts';
import { addUsage } from '../../../../shared/domain/usage.ts';
import type { Api } from '../../../api/bridge.ts';
import { failureOf } from '../../../api/failure.ts';
import { isBrokenOff } from './broken-off.ts';
import { draftRequestOf, standingOf } from './case-requests.ts';
import type { CaseStore } from './case-store.ts';
import { filledParts, mergeTexts, type Part, type PartPlace, type ReplyText, saidAnew, withPart } from './part.ts';
import { changesOf, placeName, withChanges } from './proposed-parts.ts';
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

const NO_OTHER: Notice = {
  code: 'no-other-wording',
  message: 'There is no better way to say it like that. Nothing was changed.',
};

/** Milliseconds after which pieces of the offline engine are shown: as a rule it is done before one could be looked at. */
const OFFLINE_PATIENCE = 120;

/** Nobody writes. */
export const AT_REST = { writer: null, wait: null, mending: null, rewriting: null } as const;

/** The places of all parts that have words. */
const placesOf = (texts: readonly ReplyText[]): PartPlace[] =>
  texts.flatMap(({ audience, parts }) => filledParts(parts).map(({ key }) => ({ audience, key })));

const partIn = (texts: readonly ReplyText[], { audience, key }: PartPlace): Part | undefined =>
  texts.find((text) => text.audience === audience)?.parts.find((part) => part.key === key);

export class DraftWriter {
  readonly #options: DraftWriterOptions;
  readonly #store: CaseStore;
  /** The wording last asked for, by audience and part. */
  readonly #wordings = new Map<string, number>();

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
    this.#store.change({
      phase: 'writing',
      draftFailure: null,
      notices: [],
      writer: engine,
      wait: null,
      mending: null,
    });
    try {
      for await (const event of await ask()) {
        if (signal.aborted) return;
        this.#take(event, run);
      }
    } catch (thrown) {
      if (!signal.aborted) this.#store.change({ ...AT_REST, phase: 'failed', draftFailure: failureOf(thrown) });
    }
  }

  /** Says the part at a place again, or all parts without one. What a model cannot say now is said offline. */
  async rewrite(engine: EngineId, how: Manner, place: PartPlace | undefined, signal: AbortSignal): Promise<void> {
    if (engine === 'offline') return await this.#rewriteOffline(how, place, signal);
    const { texts, notices } = this.#store.state();
    const role = place === undefined ? null : (partIn(texts, place)?.role ?? null);
    this.#store.change({
      ...AT_REST,
      phase: 'writing',
      writer: engine,
      rewriting: { how, role },
      draftFailure: null,
      notices: notices.filter(({ code }) => code !== NO_OTHER.code),
    });
    try {
      await this.#rewriteWith(engine, how, place, signal);
    } catch (thrown) {
      if (signal.aborted) return;
      const { code, sentence, nextStep } = failureOf(thrown);
      const told = { code, message: `${sentence} ${nextStep} It was said again offline instead.` };
      this.#store.change({ ...AT_REST, phase: 'written', notices: [...this.#store.state().notices, told] });
      await this.#rewriteOffline(how, place, signal);
    }
  }

  /** @throws when the model cannot be had */
  async #rewriteWith(engine: EngineId, how: Manner, place: PartPlace | undefined, signal: AbortSignal): Promise<void> {
    const state = this.#store.state();
    const part = place === undefined ? undefined : partIn(state.texts, place);
    const section = place === undefined || part === undefined ? undefined : { ...place, role: part.role };
    const events = await this.#options.api.engines.revise(
      {
        request: { ...draftRequestOf(state), engine },
        texts: standingOf(state),
        wish: { kind: 'manner', how, ...(section === undefined ? {} : { section }) },
      },
      { signal },
    );
    for await (const event of events) {
      if (signal.aborted) return;
      if (event.type === 'waiting') this.#store.change({ wait: { code: event.code, seconds: event.seconds } });
      else if (event.type === 'text' && this.#store.state().wait !== null) this.#store.change({ wait: null });
      else if (event.type === 'proposed') this.#takeAnew(event, place);
    }
  }

  /** Puts what a model said anew in its places; where the person's own words stand it is held back. */
  #takeAnew(
    { texts: proposed, notices, usage }: Extract<RevisionEvent, { type: 'proposed' }>,
    place: PartPlace | undefined,
  ): void {
    const store = this.#store;
    store.change({ ...AT_REST, phase: 'written' });
    const { texts, usage: before, notices: known } = store.state();
    const spent = usage === undefined ? before : addUsage(before ?? undefined, usage);
    const changes = changesOf(texts, proposed).filter(
      (change) => place === undefined || placeName(change) === placeName(place),
    );
    if (changes.length === 0) {
      store.change({ usage: spent, notices: [...known, ...notices, NO_OTHER] });
      return;
    }
    store.remember();
    const free = new Set(changes.filter(({ edited }) => !edited).map(placeName));
    let next = withChanges(texts, proposed, free, store.nextRevision());
    for (const change of changes.filter(({ edited, after }) => edited && after !== '')) {
      next = withPart(next, change, (part) => saidAnew(part, change.after), store.nextRevision());
    }
    store.change({ texts: next, usage: spent, notices: [...known, ...notices] });
    this.#options.onWritten(false);
  }

  /** Takes over a draft that was written beside this one; where the person's own words stand it is held back. */
  takeOver(draft: Draft, signal: AbortSignal): void {
    const { complaint } = this.#store.state();
    this.#put(draft, { complaint, streamed: null, signal, standing: true });
    this.#store.change({ ...AT_REST, phase: 'written', draftFailure: null });
    this.#options.onWritten(this.#isAsWritten(draft));
  }

  async #rewriteOffline(how: Manner, place: PartPlace | undefined, signal: AbortSignal): Promise<void> {
    const state = this.#store.state();
    const places = place === undefined ? placesOf(state.texts) : [place];
    const sections = places.flatMap(({ audience, key }) => {
      const part = partIn(state.texts, { audience, key });
      return part === undefined ? [] : [{ audience, role: part.role, text: part.text }];
    });
    if (sections.length === 0) return;
    const name = place === undefined ? 'all' : `${place.audience} ${place.key}`;
    const wording = Math.max(this.#wordings.get(name) ?? 0, state.choices.wording);
    this.#wordings.set(name, wording + 1);
    const request = draftRequestOf({ ...state, choices: { ...state.choices, wording } });
    const notices = state.notices.filter(({ code }) => code !== NO_OTHER.code);
    this.#store.change({ phase: 'writing', draftFailure: null, notices });
    try {
      const said = await this.#options.api.drafts.rewrite({ request, how, sections }, { signal });
      if (signal.aborted) return;
      this.#store.change({ phase: 'written' });
      if (said.every(({ text }, index) => text.trim() === sections[index]?.text.trim())) {
        this.#store.change({ notices: [...notices, NO_OTHER] });
        return;
      }
      this.#store.remember();
      let { texts } = this.#store.state();
      for (const [index, at] of places.entries()) {
        const text = said[index]?.text ?? '';
        texts = withPart(texts, at, (part) => saidAnew(part, text), this.#store.nextRevision());
      }
      this.#store.change({ texts });
      this.#options.onWritten(false);
    } catch (thrown) {
      if (!signal.aborted) this.#store.change({ phase: 'failed', draftFailure: failureOf(thrown) });
    }
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
