/** Finds the scene that a complaint in another language tells, and words it. What the scenes say lives in the books of the languages. */
import type { IssueType } from '../../domain/issue-type.ts';
import type { FixKind } from '../../domain/playbook.ts';
import type { AskType, Reading } from '../../domain/reading.ts';
import { DE_BOOK } from './de.ts';
import { ES_BOOK } from './es.ts';
import { FR_BOOK } from './fr.ts';
import { PT_BOOK } from './pt.ts';
import { type Book, type Forms, folded, type Scene, type Wordings } from './scene.ts';
import { apartOf, fitsReading } from './scene-fits.ts';

/** A scene worded for one complaint; what has nothing to say is empty. */
export type WordedScene = {
  /** What went wrong alone. */
  failure: string;
  /** What came on top of it, each a sentence. */
  besides: readonly string[];
  /** Whether a sentence of theirs, which tells a failure or not, tells the same; never where care is due or somebody died. */
  isToldBy(sentence: string, fails: boolean): boolean;
  /** The whole apology where nothing may be admitted. */
  sympathy: string;
  fix: string;
  /** Whether the deed is the scene's own and not that of its kind alone. */
  own: boolean;
  /** Whether the deed speaks of money. */
  pays: boolean;
  answers: readonly AskType[];
  plusOne: string;
  question: string;
};

const BOOKS: ReadonlyMap<string, Book> = new Map([
  ['de', DE_BOOK],
  ['es', ES_BOOK],
  ['fr', FR_BOOK],
  ['pt', PT_BOOK],
]);

/** A complaint is read this far, in UTF-16 code units. */
const LOOK = 4000;
const MOST_BESIDES = 2;
/** From this confidence on, the main complaint type alone says what went wrong. */
const SURE_OF_TYPE = 0.4;

/** The scene of a complaint; null where the language has no book or nothing is recognised. `kind` is the planned fix's. */
export function readScene(text: string, reading: Reading, language: string, kind: FixKind | null): WordedScene | null {
  const book = BOOKS.get(language);
  if (book === undefined || reading.language.code !== language) return null;
  const look = text.slice(0, LOOK).normalize('NFC');
  const told = findScene(book, look, reading);
  const scene = told?.scene;
  const place = told?.place ?? 0;
  const forms: Forms = { ...book.things(look, place), ...book.people(look, place), ...book.details(look) };
  const main = reading.issues[0];
  const byType = main !== undefined && main.confidence >= SURE_OF_TYPE ? book.types[main.type] : undefined;
  const known = say(scene?.failure ?? byType, forms);
  const failure = known === '' ? say(book.saying, forms) : known;
  const besides = known === '' ? [] : tellBesides(book, look, scene?.id ?? main?.type ?? '', forms);
  const deeds = scene?.fix;
  const ownDeed = kind === null ? undefined : (deeds?.[kind] ?? deeds?.any);
  const fix = say(ownDeed ?? (kind === null ? undefined : book.deeds[safeKind(kind, reading, forms)]), forms);
  return {
    failure,
    besides: besides.map(alone),
    isToldBy: (sentence, fails) => {
      if (scene === undefined) {
        if (!THEIR_DEED.test(sentence)) return fails && STANDS_ALONE[language]?.test(sentence) !== false;
        return !OWN_SLIP.test(sentence) && (book.faults.test(sentence) || (fails && AND_THEN.test(sentence)));
      }
      if (!book.faults.test(sentence)) return false;
      if (scene.sympathy !== undefined || UNTOLD.has(scene.id)) return false;
      return fails
        ? scene.tells.some((tell) => holds(tell, sentence))
        : scene.tells.every((tell) => holds(tell, sentence));
    },
    sympathy: say(scene?.sympathy, forms),
    fix,
    own: ownDeed !== undefined,
    pays: book.money.test(fix),
    answers: ownDeed === undefined ? [] : (scene?.answers ?? []),
    plusOne: say(scene?.plusOne, forms),
    question: say(scene?.question, forms),
  };
}

/** Kinds whose deed fits only certain complaints. */
const ONLY_FOR: Readonly<Partial<Record<FixKind, readonly IssueType[]>>> = {
  secure: ['account-access-or-fraud'],
  deliver: ['late-or-lost-delivery', 'wrong-or-missing-item'],
  correct: ['record-error'],
  credit: ['service-outage', 'billing', 'travel-disruption', 'premises', 'slow-service'],
  cancel: ['refund-or-cancellation', 'billing'],
};
const THINGS: ReadonlySet<FixKind> = new Set(['replace', 'repair']);

/** A deed for another case is worse than finding out. */
function safeKind(kind: FixKind, reading: Reading, forms: Forms): FixKind {
  const types = ONLY_FOR[kind];
  const main = reading.issues[0]?.type;
  if (types !== undefined && (main === undefined || !types.includes(main))) return 'investigate';
  return THINGS.has(kind) && (forms.goods ?? forms.sent ?? '') === '' ? 'redo' : kind;
}

/** What came on top, in the order of the book; nothing that was said by what was told before. */
function tellBesides(book: Book, text: string, scene: string, forms: Forms): string[] {
  const said = [scene];
  const told: string[] = [];
  for (const { id, tells, not, saidBy, text: wordings } of book.besides) {
    if (told.length >= MOST_BESIDES) break;
    if (saidBy.some((other) => said.includes(other)) || !holds(tells, text) || holds(not, text)) continue;
    const words = say(wordings, forms);
    if (words === '') continue;
    said.push(id);
    told.push(words);
  }
  return told;
}

/** Scenes that the main complaint type calls for by itself, from this confidence on. */
const BY_TYPE: Readonly<Partial<Record<IssueType, string>>> = {
  discrimination: 'discrimination',
  'injury-or-illness': 'somebody-hurt',
};
const SURE_ALONE = 0.4;

/** The first scene whose tells stand near each other, with their place. */
function findScene(book: Book, text: string, reading: Reading): { scene: Scene; place: number } | null {
  for (const scene of book.scenes) {
    if (holds(scene.not, text) || !fitsReading(scene.id, reading)) continue;
    const place = placeOf(scene, text);
    if (place !== null) return { scene, place };
  }
  const main = reading.issues[0];
  const id = main !== undefined && main.confidence >= SURE_ALONE ? BY_TYPE[main.type] : undefined;
  const scene = id === undefined || !fitsReading(id, reading) ? undefined : book.scenes.find((one) => one.id === id);
  return scene === undefined ? null : { scene, place: 0 };
}

function placeOf({ id, tells }: Scene, text: string): number | null {
  const [first, ...others] = tells;
  if (first === undefined) return null;
  const apart = apartOf(id);
  const plain = folded(text);
  for (const match of plain.matchAll(new RegExp(first.source, 'giu'))) {
    const end = match.index + match[0].length;
    const around = plain.slice(Math.max(0, match.index - apart), end + apart);
    if (others.every((tell) => tell.test(around))) return match.index;
  }
  return null;
}

/** "Y además …": only the first of two sentences begins with a joint. */
function alone(sentence: string, at: number): string {
  if (at === 0) return sentence;
  const bare = sentence.replace(/^(?:Y|Et|E|Und) (?:luego )?/, '');
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`;
}

/** Scenes whose own words are kinder than any sentence of theirs. */
const UNTOLD: ReadonlySet<string> = new Set(['billed-after-death', 'accused', 'allergen']);

/** What they blame themselves for is not told back. */
const OWN_SLIP = /gemessen|vergessen|verwechselt|olvid|equivoqu|oublié|trompé|esqueceu|enganou/iu;
/** What they did, and what came of it. */
const AND_THEN = /\p{L}{3,} [^,]{8,}(?:,| y | et | e | und )[^,]{8,}/iu;
/** A sentence that begins with what they did themselves, which is no failure of ours. */
const THEIR_DEED = /^(?:Sie|vous) |^(?:el \p{L}+ )?\p{L}+(?:ó|ou|eu|iu)(?!\p{L})/iu;

/** Where the subject may be left out, a sentence must begin with one, or with when or where. */
const STANDS_ALONE: Readonly<Record<string, RegExp>> = {
  es: /^(?:el|la|los|las|un|una|su|sus|nadie|ning[uú]n\p{L}*|en|al|del|desde|hace|cuando|tras|hay|no hay|no había)(?!\p{L})/iu,
  pt: /^(?:o|a|os|as|um|uma|ninguém|nenhum\p{L}*|no|na|nos|nas|ao|à|há|não há|não havia|quando|depois|desde)(?!\p{L})/iu,
};

/** Whether a pattern is found in the text as written or without its accents. */
function holds(pattern: RegExp | undefined, text: string): boolean {
  return pattern !== undefined && (pattern.test(text) || pattern.test(folded(text)));
}

const SLOT = /\{(\w+)\}/g;
const SENTENCE_START = /(?:^|[.!?] )(\p{Ll})/gu;

/** The first wording whose slots are all known, with capitals where sentences begin. */
function say(wordings: Wordings | undefined, forms: Forms): string {
  const found = wordings?.find((one) => [...one.matchAll(SLOT)].every(([, slot]) => (forms[slot ?? ''] ?? '') !== ''));
  if (found === undefined) return '';
  return found
    .replace(SLOT, (_all, slot: string) => forms[slot] ?? '')
    .replace(SENTENCE_START, (start) => start.toUpperCase());
}
