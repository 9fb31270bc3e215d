/**
 * What the person does to the reply by hand: types in it, takes or declines words that are offered, brings in words from
 * elsewhere, answers for what the checks found. Asks nobody but the checks.
 */
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import type { DraftText, Notice } from '../../../../shared/domain/draft.ts';
import { addUsage, type Usage } from '../../../../shared/domain/usage.ts';
import { AT_REST } from './case-state.ts';
import type { CaseStore } from './case-store.ts';
import { mergeTexts, type Part, type ReplyText, withPart, withTyping } from './part.ts';
import { withChanges } from './proposed-parts.ts';
import type { ReplyChecker } from './reply-checker.ts';
import { type TakenOver, takenOver } from './taken-over.ts';

/** Milliseconds of rest after typing before the checks are asked. */
const REST = 150;

export class ReplyEdits {
  readonly #store: CaseStore;
  readonly #checker: ReplyChecker;
  readonly #stopWriting: () => void;

  /** @param stopWriting ends a draft that is being written, keeping what has come */
  constructor(store: CaseStore, checker: ReplyChecker, stopWriting: () => void) {
    this.#store = store;
    this.#checker = checker;
    this.#stopWriting = stopWriting;
  }

  /** What the person typed: the parts of one text as they now stand. */
  type(audience: Audience, whole: string, parts: ReadonlyMap<string, string>): void {
    this.#store.change({ texts: withTyping(this.#store.state().texts, audience, whole, parts) });
    void this.#checker.check(REST);
  }

  /** Puts the newer wording of a part in place of the person's own. */
  takeOffered(audience: Audience, key: string): void {
    this.#setPart(audience, key, (part) => {
      const text = part.offered ?? part.written;
      return { ...part, text, written: text, offered: null };
    });
  }

  /** Keeps the person's own words for good. */
  declineOffered(audience: Audience, key: string): void {
    this.#setPart(audience, key, (part) => ({ ...part, offered: null }));
  }

  /** Puts chosen parts of a proposal in their places: its differences have been seen. */
  takeChanges(proposed: readonly DraftText[], taken: ReadonlySet<string>): void {
    this.#stopWriting();
    this.#store.remember();
    const texts = withChanges(this.#store.state().texts, proposed, taken, this.#store.nextRevision());
    this.#store.change({ ...AT_REST, texts, phase: 'written' });
    void this.#checker.check(0);
  }

  /** Puts a reply from elsewhere in place of this one, which can be gone back to. */
  takeTexts(texts: readonly DraftText[], notices: readonly Notice[] = this.#store.state().notices): void {
    this.#takeReply((revision) => mergeTexts([], texts, revision));
    this.#store.change({ notices });
  }

  /** Takes sections of another reply over, around the person's own words; the reply before can be gone back to. */
  takeOver(taken: TakenOver): void {
    this.#takeReply((revision) => takenOver(this.#store.state().texts, taken, revision));
  }

  /** Holds a sentence to be true from here on; what it allows is no longer found. */
  confirm(sentence: string): void {
    const { choices } = this.#store.state();
    this.#store.change({ choices: { ...choices, confirmed: [...choices.confirmed, sentence] } });
    void this.#checker.check(0);
  }

  /** Keeps the reason for copying although these gates are open. */
  override(findingIds: readonly string[], reason: string): void {
    const added = Object.fromEntries(findingIds.map((id) => [id, reason]));
    this.#store.change({ overrides: { ...this.#store.state().overrides, ...added } });
  }

  /** Counts what a model took for work on this reply. */
  spent(usage: Usage): void {
    this.#store.change({ usage: addUsage(this.#store.state().usage ?? undefined, usage) });
  }

  #takeReply(make: (revision: number) => ReplyText[]): void {
    this.#stopWriting();
    this.#store.remember();
    const texts = make(this.#store.nextRevision());
    this.#store.change({ texts, phase: 'written', unfinished: false, stale: false });
    void this.#checker.check(0);
  }

  #setPart(audience: Audience, key: string, change: (part: Part) => Part): void {
    this.#store.remember();
    const texts = withPart(this.#store.state().texts, { audience, key }, change, this.#store.nextRevision());
    this.#store.change({ texts });
    void this.#checker.check(0);
  }
}
