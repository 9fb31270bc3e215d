/** What a book of scenes is: for one language, the failures that come up again and again, each told from our side with the deed that answers it. No reading and no words of a language here. */
import type { IssueType } from '../../domain/issue-type.ts';
import type { FixKind } from '../../domain/playbook.ts';
import type { AskType } from '../../domain/reading.ts';

/** Wordings in the order of preference; one with a slot in braces is taken only where the slot can be filled. */
export type Wordings = readonly string[];

export type Scene = {
  id: string;
  /** All of these must be found in the complaint. The first one places the scene. */
  tells: readonly RegExp[];
  /** None of these may be found. */
  not?: RegExp;
  /** What went wrong, one sentence. */
  failure: Wordings;
  /** The whole apology where care without admission is due. */
  sympathy?: Wordings;
  /** The deed in a whole sentence, by the kind of the planned fix; `any` for every kind that is not named. */
  fix?: Readonly<Partial<Record<FixKind | 'any', Wordings>>>;
  /** Asks that the deed answers. */
  answers?: readonly AskType[];
  /** What comes on top, in a whole sentence. */
  plusOne?: Wordings;
  /** The last question. */
  question?: Wordings;
};

/** What came on top of the failure, one sentence. */
export type Beside = {
  id: string;
  tells: RegExp;
  not?: RegExp;
  /** Scenes, and what else came on top, that say it already. */
  saidBy: readonly string[];
  text: Wordings;
};

/** A noun of theirs in the forms that the wordings of a language ask for, by slot. */
export type Forms = Readonly<Record<string, string>>;

export type Book = {
  /** The closest first. */
  scenes: readonly Scene[];
  besides: readonly Beside[];
  /** What went wrong where no scene is found, by the main complaint type. */
  types: Readonly<Partial<Record<IssueType, Wordings>>>;
  /** What was said to them, where nothing else is known of what went wrong. */
  saying: Wordings;
  /** Words that a sentence about a failure holds: not, nobody, broken. */
  faults: RegExp;
  /** The deed where no scene says it, by the kind of the planned fix. */
  deeds: Readonly<Partial<Record<FixKind, Wordings>>>;
  /** Words of money in a deed, which are not said in public. */
  money: RegExp;
  /** The thing it is about, nearest to a place in the text; its slots. */
  things(text: string, place: number): Forms;
  /** Somebody near to them who is spoken of, nearest to a place in the text. */
  people(text: string, place: number): Forms;
  /** Small facts that a wording can take up; their slots. */
  details(text: string): Forms;
};

/** The text without accents, as long as it was, because chats leave them out. `text` has to be composed (NFC). */
export function folded(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0));
}

/** A pattern of whole words, to be looked for in {@link folded} text. `source` is the inside of an alternation. */
export function words(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${folded(source)})(?!\\p{L})`, 'iu');
}

/** Two such patterns within one sentence, in either order, at most so many UTF-16 code units apart. */
export function together(one: string, other: string, apart = 90): RegExp {
  const gap = `[^.!?\\n]{0,${apart}}`;
  return words(`(?:${one})(?!\\p{L})${gap}(?<!\\p{L})(?:${other})|(?:${other})(?!\\p{L})${gap}(?<!\\p{L})(?:${one})`);
}
