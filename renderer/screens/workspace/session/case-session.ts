/**
 * The work on one complaint: reads, plans, writes and checks it through the contract, drops late answers, and keeps the
 * person's words. Knows nothing of React or of editors.
 */
import type { Audience, ChannelId } from '../../../../shared/domain/channel-id.ts';
import type { Draft } from '../../../../shared/domain/draft.ts';
import type { DraftEvent } from '../../../../shared/domain/draft-event.ts';
import type { Choices } from '../../../../shared/domain/plan.ts';
import type { Reading } from '../../../../shared/domain/reading.ts';
import type { Api } from '../../../api/bridge.ts';
import { failureOf } from '../../../api/failure.ts';
import { checkRequestOf, complaintOf, draftRequestOf } from './case-requests.ts';
import { type CaseState, EMPTY_CASE } from './case-state.ts';
import { Latest } from './latest.ts';
import { mergeTexts, type Part, partsOf, withPart, withRevision, withTyping } from './part.ts';
import { ReplyHistory, type Step } from './reply-history.ts';
import { StreamedTexts } from './streamed-texts.ts';

/** Milliseconds of rest after typing before the main process is asked. */
const REST = { typing: 250, checking: 150 } as const;

/** How a text came into the complaint; `replaced` is a paste over all that was there. */
export type HowItCame = 'typed' | 'pasted' | 'replaced';

export interface SessionOptions {
  readonly api: Api;
  /** Calls back before the next picture is drawn. */
  readonly nextFrame: (call: () => void) => void;
  /** True when drafts may be written without being asked for: the engine is instant and free. */
  readonly writesByItself: () => boolean;
}

/** One writing of a draft. */
interface WritingRun {
  /** The complaint as it stood when the writing began. */
  readonly complaint: string;
  /** What has come so far, where it is shown as it comes. */
  readonly streamed: StreamedTexts | null;
  readonly signal: AbortSignal;
}

export class CaseSession {
  readonly #options: SessionOptions;
  readonly #listeners = new Set<() => void>();
  readonly #reads = new Latest();
  readonly #plans = new Latest();
  readonly #writes = new Latest();
  readonly #checks = new Latest();
  #state: CaseState = EMPTY_CASE;
  #revision = 0;
  /** How often each part was asked for in other words. */
  readonly #rewordings = new Map<string, number>();
  readonly #history = new ReplyHistory();

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): CaseState => this.#state;

  /**
   * Takes over the complaint as it stands. A pasted one is drafted at once where that costs nothing; one that replaces
   * another is a new case, from which the old draft can still be gone back to.
   */
  setComplaint(text: string, how: HowItCame): void {
    if (text === this.#state.complaint) return;
    if (how === 'replaced') {
      this.#remember();
      this.#stopAll();
      this.#change(EMPTY_CASE);
    }
    const hadDraft = this.#state.texts.length > 0;
    this.#change({ complaint: text, stale: hadDraft, readFailure: null, draftFailure: null });
    if (text.trim() === '') {
      this.#stopAll();
      this.#change({ reading: null, readingOf: '', plan: null });
      return;
    }
    const rest = how === 'typed' ? REST.typing : 0;
    void this.#reads.run(rest, (signal) => this.#read(signal));
    if (how !== 'typed' && !hadDraft && this.#options.writesByItself()) void this.write();
    else void this.#plans.run(rest, (signal) => this.#plan(signal));
  }

  setCameBy(channel: ChannelId | null): void {
    this.#change({ cameBy: channel });
    this.choose({ channel: channel ?? undefined });
  }

  /** A reading that the person put right; the plan follows it. */
  correctReading(reading: Reading): void {
    this.#change({ reading, readingOf: this.#state.complaint });
    this.choose({});
  }

  /** Changes choices; the reply follows where that costs nothing, keeping the person's words. */
  choose(change: Partial<Choices>): void {
    this.#remember();
    this.#change({ choices: { ...this.#state.choices, ...change } });
    if (this.#state.complaint.trim() === '') return;
    if (this.#state.texts.length > 0 && this.#options.writesByItself()) {
      void this.#writes.run(0, (signal) => this.#write(signal));
    } else {
      this.#change({ stale: this.#state.texts.length > 0 });
      void this.#plans.run(0, (signal) => this.#plan(signal));
    }
  }

  /** The same reply in other words. */
  anotherWording(): void {
    this.choose({ wording: this.#state.choices.wording + 1 });
  }

  /** Writes the draft; resolves when it is there, stopped or failed. */
  async write(): Promise<void> {
    if (this.#state.complaint.trim() === '') return;
    if (this.#state.texts.length > 0) this.#remember();
    this.#plans.stop();
    await this.#writes.run(0, (signal) => this.#write(signal));
  }

  /** Stops the writing and keeps what has come so far. */
  stop(): void {
    if (this.#state.phase !== 'writing') return;
    this.#writes.stop();
    this.#change({ phase: this.#state.texts.length > 0 ? 'stopped' : 'idle' });
    this.#checkSoon(0);
  }

  /** What the person typed: the parts of one text as they now stand. */
  edit(audience: Audience, whole: string, parts: ReadonlyMap<string, string>): void {
    const texts = withTyping(this.#state.texts, audience, whole, parts);
    this.#change({ texts });
    this.#checkSoon(REST.checking);
  }

  /** Writes one part in other words and leaves all others alone; nothing changes when there are no others. */
  async rewordPart(audience: Audience, key: string): Promise<void> {
    const wording = (this.#rewordings.get(`${audience} ${key}`) ?? this.#state.choices.wording) + 1;
    this.#rewordings.set(`${audience} ${key}`, wording);
    await this.#writes.run(0, async (signal) => {
      this.#change({ phase: 'writing', draftFailure: null });
      try {
        const request = { ...draftRequestOf(this.#state), choices: { ...this.#state.choices, wording } };
        const events = await this.#options.api.drafts.write(request, { signal });
        for await (const event of events) {
          if (signal.aborted) return;
          if (event.type !== 'finished') continue;
          this.#change({ phase: 'written' });
          const text = event.draft.texts.find((candidate) => candidate.audience === audience);
          const part = partsOf(text?.sections ?? []).find((candidate) => candidate.key === key);
          if (part !== undefined) this.#setPart(audience, key, () => part);
        }
      } catch (thrown) {
        if (!signal.aborted) this.#change({ phase: 'failed', draftFailure: failureOf(thrown) });
      }
    });
  }

  /** Puts the newer wording of a part in place of the person's own. */
  takeOffered(audience: Audience, key: string): void {
    this.#setPart(audience, key, (part) => ({ ...part, text: part.written, offered: null }));
  }

  /** Keeps the person's own words for good. */
  declineOffered(audience: Audience, key: string): void {
    this.#setPart(audience, key, (part) => ({ ...part, offered: null }));
  }

  /** Holds a sentence to be true from here on; what it allows is no longer found. */
  confirm(sentence: string): void {
    const confirmed = [...this.#state.choices.confirmed, sentence];
    this.#change({ choices: { ...this.#state.choices, confirmed } });
    this.#checkSoon(0);
  }

  /** Asks the checks again, now. */
  recheck(): void {
    this.#checkSoon(0);
  }

  /** Keeps the reason for copying although these gates are open. */
  override(findingIds: readonly string[], reason: string): void {
    const added = Object.fromEntries(findingIds.map((id) => [id, reason]));
    this.#change({ overrides: { ...this.#state.overrides, ...added } });
  }

  undo(): void {
    this.#goTo(this.#history.back(this.#state));
  }

  redo(): void {
    this.#goTo(this.#history.forward(this.#state));
  }

  /** Puts everything away for the next complaint. */
  clear(): void {
    this.#stopAll();
    this.#history.clear();
    this.#rewordings.clear();
    this.#change(EMPTY_CASE);
  }

  /** Puts a case that was put away back in its place, as it was. */
  bringBack(before: CaseState): void {
    this.#stopAll();
    this.#history.clear();
    const phase = before.phase === 'writing' ? 'stopped' : before.phase;
    this.#change({ ...before, phase, texts: withRevision(before.texts, this.#nextRevision()) });
    this.#checkSoon(0);
  }

  async #read(signal: AbortSignal): Promise<void> {
    const { complaint } = this.#state;
    try {
      const reading = await this.#options.api.complaints.read({ complaint: complaintOf(this.#state) }, { signal });
      if (!signal.aborted) this.#change({ reading, readingOf: complaint, readFailure: null });
    } catch (thrown) {
      if (!signal.aborted) this.#change({ readFailure: failureOf(thrown) });
    }
  }

  async #plan(signal: AbortSignal): Promise<void> {
    const { complaint } = this.#state;
    try {
      const { reading, plan } = await this.#options.api.drafts.plan(draftRequestOf(this.#state), { signal });
      if (!signal.aborted) this.#change({ plan, reading, readingOf: complaint, readFailure: null });
    } catch (thrown) {
      if (!signal.aborted) this.#change({ readFailure: failureOf(thrown) });
    }
  }

  async #write(signal: AbortSignal): Promise<void> {
    const before = this.#state.texts;
    // A reply that is already there stays readable until the next one is whole; only an empty page fills as it comes.
    const streamed = before.length === 0 ? new StreamedTexts() : null;
    const { complaint } = this.#state;
    this.#change({ phase: 'writing', draftFailure: null, notices: [] });
    try {
      const events = await this.#options.api.drafts.write(draftRequestOf(this.#state), { signal });
      for await (const event of events) {
        if (signal.aborted) return;
        this.#take(event, { complaint, streamed, signal });
      }
    } catch (thrown) {
      if (!signal.aborted) this.#change({ phase: 'failed', draftFailure: failureOf(thrown) });
    }
  }

  #take(event: DraftEvent, run: WritingRun): void {
    const { complaint, streamed, signal } = run;
    switch (event.type) {
      case 'planned':
        this.#change({ reading: event.reading, readingOf: complaint, plan: event.plan, readFailure: null });
        return;
      case 'text':
        if (streamed?.add(event)) {
          this.#options.nextFrame(() => {
            const texts = streamed.take(this.#nextRevision());
            if (!signal.aborted && this.#state.phase === 'writing') this.#change({ texts });
          });
        }
        return;
      case 'notice':
        this.#change({ notices: [...this.#state.notices, event.notice] });
        return;
      case 'finished':
        this.#finish(event.draft, run);
    }
  }

  #finish(draft: Draft, { complaint, streamed }: WritingRun): void {
    this.#checks.stop();
    const before = streamed === null ? this.#state.texts : [];
    const texts = mergeTexts(before, draft.texts, this.#nextRevision());
    const of = Object.fromEntries(texts.map(({ audience, text }) => [audience, text]));
    const { findings, promises, score, plan, engine, notices } = draft;
    this.#change({
      texts,
      plan,
      engine,
      notices,
      phase: 'written',
      stale: complaint !== this.#state.complaint,
      checked: { findings, promises, score, didNotRun: [], of },
    });
    const asWritten = draft.texts.every((text) => of[text.audience] === text.text);
    if (!asWritten) this.#checkSoon(0);
  }

  #checkSoon(rest: number): void {
    if (this.#state.texts.length === 0) return;
    void this.#checks.run(rest, (signal) => this.#check(signal));
  }

  async #check(signal: AbortSignal): Promise<void> {
    const request = checkRequestOf(this.#state);
    const of = Object.fromEntries(request.texts.map(({ audience, text }) => [audience, text]));
    try {
      const result = await this.#options.api.drafts.check(request, { signal });
      if (!signal.aborted) this.#change({ checked: { ...result, of }, checkFailure: null });
    } catch (thrown) {
      if (!signal.aborted) this.#change({ checkFailure: failureOf(thrown) });
    }
  }

  #setPart(audience: Audience, key: string, change: (part: Part) => Part): void {
    this.#remember();
    const texts = withPart(this.#state.texts, { audience, key }, change, this.#nextRevision());
    this.#change({ texts });
    this.#checkSoon(0);
  }

  /** Never the same twice, so that an editor cannot mistake one text for another. */
  #nextRevision(): number {
    this.#revision += 1;
    return this.#revision;
  }

  #remember(): void {
    if (this.#state.texts.length === 0 || this.#state.phase === 'writing') return;
    this.#history.remember(this.#state);
    this.#change({});
  }

  #goTo(step: Step | null): void {
    if (step === null) return;
    this.#writes.stop();
    this.#plans.stop();
    const { complaint } = this.#state;
    const stale = step.stale || step.complaint !== complaint;
    this.#change({ ...step, complaint, stale, texts: withRevision(step.texts, this.#nextRevision()) });
    this.#checkSoon(0);
  }

  #stopAll(): void {
    for (const job of [this.#reads, this.#plans, this.#writes, this.#checks]) job.stop();
    if (this.#state.phase === 'writing') this.#change({ phase: this.#state.texts.length > 0 ? 'stopped' : 'idle' });
  }

  #change(change: Partial<CaseState>): void {
    this.#state = {
      ...this.#state,
      ...change,
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
    };
    for (const listener of this.#listeners) listener();
  }
}
