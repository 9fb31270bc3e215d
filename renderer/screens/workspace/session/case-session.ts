/**
 * The work on one complaint: reads, plans, writes and checks it through the contract, drops late answers, and keeps the
 * person's words. Knows nothing of React or of editors.
 */
import type { Manner } from '../../../../shared/contract/draft-area.ts';
import type { ChannelId } from '../../../../shared/domain/channel-id.ts';
import type { Draft, EngineId } from '../../../../shared/domain/draft.ts';
import type { Choices } from '../../../../shared/domain/plan.ts';
import type { Reading } from '../../../../shared/domain/reading.ts';
import type { Api } from '../../../api/bridge.ts';
import { headerTime } from '../complaint/header-time.ts';
import { AT_REST, type CaseState, EMPTY_CASE } from './case-state.ts';
import { CaseStore } from './case-store.ts';
import { ComplaintReader } from './complaint-reader.ts';
import { DraftWriter } from './draft-writer.ts';
import { Latest } from './latest.ts';
import type { PartPlace } from './part.ts';
import { ReplyChecker } from './reply-checker.ts';
import { ReplyEdits } from './reply-edits.ts';
import { NO_STEPS, type Steps } from './reply-history.ts';
import { ReplyRewriter } from './reply-rewriter.ts';

/** Milliseconds of rest after typing in the complaint before the main process is asked. */
const REST = 250;

/** How a text came into the complaint; `replaced` is a paste over all that was there. */
export type HowItCame = 'typed' | 'pasted' | 'replaced';

export interface SessionOptions {
  readonly api: Api;
  /** Calls back before the next picture is drawn. */
  readonly nextFrame: (call: () => void) => void;
  /** The engine that was chosen. The offline one writes without being asked to: it is instant and free. */
  readonly engine: () => EngineId;
}

/** Nothing yet, under a name of its own. */
const newCase = (): CaseState => ({ ...EMPTY_CASE, caseId: crypto.randomUUID() });

export class CaseSession {
  /** What the person does to the reply by hand. */
  readonly reply: ReplyEdits;
  readonly #options: SessionOptions;
  readonly #store = new CaseStore(crypto.randomUUID());
  readonly #writer: DraftWriter;
  readonly #rewriter: ReplyRewriter;
  readonly #reader: ComplaintReader;
  readonly #checker: ReplyChecker;
  readonly #writes = new Latest();
  /** The case over which another complaint was pasted: taking the paste back brings it back. */
  #pastedOver: { readonly state: CaseState; readonly steps: Steps } | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#reader = new ComplaintReader(options.api, this.#store);
    this.#checker = new ReplyChecker(options.api, this.#store);
    this.reply = new ReplyEdits(this.#store, this.#checker, () => this.#stopWriting());
    this.#rewriter = new ReplyRewriter(options.api, this.#store, () => void this.#checker.check(0));
    this.#writer = new DraftWriter({
      api: options.api,
      store: this.#store,
      nextFrame: options.nextFrame,
      onWritten: (checked) => {
        this.#checker.stop();
        if (!checked) void this.#checker.check(0);
      },
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  readonly state = (): CaseState => this.#store.state();

  /** What can be gone back and forward to in this case. */
  readonly steps = (): Steps => this.#store.steps();

  /**
   * Takes over the complaint as it stands. A pasted one is drafted at once where that costs nothing; one that replaces
   * another is a new case, and the old one comes back when the paste is undone.
   */
  setComplaint(text: string, how: HowItCame): void {
    if (text === this.state().complaint) return;
    if (how === 'replaced') {
      const before = this.#pastedOver;
      this.#stopAll();
      this.#pastedOver = { state: this.state(), steps: this.steps() };
      if (before !== null && before.state.complaint === text) {
        this.bringBack(before.state, before.steps);
        return;
      }
      this.#store.replace(newCase());
    }
    const hadDraft = this.state().texts.length > 0;
    const writtenAt = this.state().writtenAt ?? (how === 'typed' ? null : headerTime(text));
    this.#store.change({ complaint: text, writtenAt, stale: hadDraft, readFailure: null, draftFailure: null });
    if (text.trim() === '') {
      this.#stopAll();
      this.#store.change({ reading: null, readingOf: '', plan: null });
      return;
    }
    const rest = how === 'typed' ? REST : 0;
    if (how !== 'typed' && !hadDraft && this.#writesByItself()) {
      void this.#writeOrRead();
      return;
    }
    void this.#reader.read(rest);
    void this.#reader.plan(rest);
  }

  setCameBy(channel: ChannelId | null): void {
    this.#store.change({ cameBy: channel });
    this.choose({ channel: channel ?? undefined });
  }

  /** When it was written, as the person says; days like "yesterday" are read anew from it. */
  setWrittenAt(writtenAt: string | null): void {
    if (writtenAt === this.state().writtenAt) return;
    this.#store.change({ writtenAt, readingOf: '' });
    this.choose({});
  }

  /** A reading that the person put right; the plan follows it. */
  correctReading(reading: Reading): void {
    this.#store.change({ reading, readingOf: this.state().complaint });
    this.choose({});
  }

  /** Changes choices; the reply follows where that costs nothing, keeping the person's words. */
  choose(change: Partial<Choices>): void {
    this.#store.remember();
    this.#store.change({ choices: { ...this.state().choices, ...change } });
    const { complaint, texts } = this.state();
    if (complaint.trim() === '') return;
    if (texts.length > 0 && this.#writesByItself()) {
      void this.#writes.run(0, (signal) => this.#writer.write('offline', signal));
    } else {
      this.#store.change({ stale: texts.length > 0 });
      void this.#reader.plan(0);
    }
  }

  /** The same reply in other words. */
  anotherWording(): void {
    this.choose({ wording: this.state().choices.wording + 1 });
  }

  /** Writes the draft with the chosen engine or another one; resolves when it is there, stopped or failed. */
  async write(engine: EngineId = this.#options.engine()): Promise<void> {
    if (this.state().complaint.trim() === '') return;
    this.#store.remember();
    this.#reader.stopPlanning();
    await this.#writes.run(0, (signal) => this.#writer.write(engine, signal));
  }

  /** Goes on where a model's draft broke off or was stopped. */
  async goOn(): Promise<void> {
    const { texts, engine } = this.state();
    if (texts.length === 0) return;
    this.#store.remember();
    this.#checker.stop();
    await this.#writes.run(0, (signal) => this.#writer.goOn(engine ?? this.#options.engine(), signal));
  }

  /**
   * Says one part again in a manner and leaves all others alone; without a place all parts. Where the person's own words
   * stand, the new ones are held back until they are taken.
   */
  async rewrite(how: Manner, place?: PartPlace, engine: EngineId = this.#options.engine()): Promise<void> {
    if (this.state().texts.length === 0) return;
    await this.#writes.run(0, (signal) => this.#rewriter.rewrite(engine, how, place, signal));
  }

  /**
   * Takes over a draft that was written beside this one; the person's own words stay until the difference was seen.
   * @param wording of the choices with which it is written again; missing: that of the case
   */
  takeVersion(draft: Draft, wording?: number): void {
    const { choices } = this.state();
    this.#writes.stop();
    this.#checker.stop();
    this.#store.remember();
    if (wording !== undefined) this.#store.change({ choices: { ...choices, wording } });
    this.#writer.takeOver(draft, new AbortController().signal);
  }

  /** Stops the writing and keeps what has come so far. */
  stop(): void {
    if (this.state().phase !== 'writing') return;
    this.#stopWriting();
    void this.#checker.check(0);
  }

  /** Asks the checks again, now; resolves when they have answered, or could not. */
  recheck(): Promise<void> {
    return this.#checker.check(0);
  }

  undo(): void {
    this.#go('back');
  }

  redo(): void {
    this.#go('forward');
  }

  /** Puts everything away for the next complaint. */
  clear(): void {
    this.#stopAll();
    this.#pastedOver = null;
    this.#store.replace(newCase());
  }

  /** Puts a case that was put away back in its place, as it was. */
  bringBack(before: CaseState, steps: Steps = NO_STEPS): void {
    this.#stopAll();
    const { phase, complaint, texts, reading, readingOf, plan } = before;
    this.#store.replace({ ...before, ...AT_REST, phase: phase === 'writing' ? 'stopped' : phase }, steps);
    void this.#checker.check(0);
    const known = reading !== null && readingOf === complaint && (plan !== null || texts.length > 0);
    if (!known && complaint.trim() !== '') void this.#reader.plan(0);
  }

  /** Writes at once, which brings the reading along; where that fails, at least the reading is shown. */
  async #writeOrRead(): Promise<void> {
    await this.write();
    const { phase, reading } = this.state();
    if (phase === 'failed' && reading === null) await this.#reader.read(0);
  }

  #go(way: 'back' | 'forward'): void {
    if (!this.#store.go(way)) return;
    this.#writes.stop();
    this.#reader.stopPlanning();
    void this.#checker.check(0);
  }

  #writesByItself(): boolean {
    return this.#options.engine() === 'offline';
  }

  #stopWriting(): void {
    this.#writes.stop();
    const { phase, texts, mending, rewriting, writer, checked } = this.state();
    if (phase !== 'writing') return;
    if (texts.length === 0) this.#store.change({ ...AT_REST, phase: 'idle' });
    // A draft that was whole before it was sent back, or is only said again, stays the reply.
    else if (mending !== null || rewriting !== null) this.#store.change({ ...AT_REST, phase: 'written' });
    // Checks come with the end: without them these are the first pieces of a draft.
    else if (checked === null)
      this.#store.change({ ...AT_REST, phase: 'stopped', engine: writer, unfinished: writer !== 'offline' });
    else this.#store.change({ ...AT_REST, phase: 'stopped' });
  }

  #stopAll(): void {
    this.#reader.stopReading();
    this.#reader.stopPlanning();
    this.#checker.stop();
    this.#stopWriting();
  }
}
