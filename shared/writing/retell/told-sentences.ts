/** The sentences of a story, each turned round as far as it can be and weighed. Which of them a reply tells is decided elsewhere. */
import { type Span, spansOverlap } from '../../domain/span.ts';
import { raiseFragment } from '../person-shift/raise-fragment.ts';
import { beginnings, shorterVersions, withoutAsides } from './cut-sentence.ts';
import { leansOnWhatCameBefore, USABLE } from './judge-clause.ts';
import { chargesUs, onlyPassesVerdict, statesAWish, tellsAStory, tellsOfPapers } from './no-story.ts';
import { isNoAccount, quotable } from './quoted-sentence.ts';
import { readsWell } from './reads-well.ts';
import { retellClause, type Telling } from './retell-clause.ts';
import type { Clause, ToldSentence } from './retelling.ts';
import { type StorySentence, storySentences } from './sentence-spans.ts';
import { shareOf, weigh } from './weigh-stretch.ts';
import { weighTold } from './weigh-told.ts';

/** What happened goes before what they think of it. */
const OF_A_VIEW = 0.6;
const WORTH_ANOTHER_TRY = 0.15;
const OF_PAPERS = 0.3;
/** What they want is always worth a word. */
const OF_A_WISH = 0.35;
const ONLY_THOUGHT =
  /^(?:and |but |so )?(?:i|we) (?:know|think|suppose|believe|guess|understand|assume|heard|hope|feel|am told|'m told)\b/i;
/** Without its subject, and the subject is a thing. */
const THINGS_DO = /^(?:(?:have|has) (?:to be|been)|is|are|has|does)\b/i;
/** Said by somebody else, and not believed: without the word it would be told as true. */
const HEARSAY = /^(?:and |but )?(?:apparently|supposedly|allegedly)\b/i;
/** In words: fewer is an exclamation. */
const SHORTEST = 3;
/** In words: one sentence of a letter. */
const LONGEST = 36;
/** In words: what a long sentence says that cannot be told whole is tried in pieces of at least this. */
const SHORTEST_PIECE = 5;

/** Every sentence of the story that can be told, in order. */
export function toldSentences(telling: Telling): ToldSentence[] {
  const { complaint, reading } = telling;
  const told: ToldSentence[] = [];
  const sentences = storySentences(complaint.text, reading);
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.asks && !STATES.test(sentence.text)) continue;
    const parts = tell(sentence, telling).toSorted((a, b) => a.clause.span.start - b.clause.span.start);
    told.push(...parts.map((one) => weighed({ ...one, at, paragraph: sentence.paragraph })));
  }
  return told;
}

/** What is quoted stands in their own words, good or bad. */
const FIT_OF_A_QUOTATION = 0.5;

function weighed(one: Omit<ToldSentence, 'fit' | 'opens'>): ToldSentence {
  if (one.quoted) return { ...one, fit: FIT_OF_A_QUOTATION, opens: 0 };
  const { opens, follows } = weighTold(one);
  return { ...one, fit: opens + follows, opens };
}

type Part = Omit<ToldSentence, 'at' | 'paragraph' | 'fit' | 'opens'>;

/** "The sign says 90 days???": a statement with the marks of a question. */
const STATES =
  /^(?:the|my|our|your|ur|i|we|it|they|he|she|there|nobody|no one|[A-Z][a-z]+ (?:said|told|came))\b(?!.*\b(?:right|ok|okay|correct|or what|yes|no)\s*\?)/i;

/** The sentence, told whole; or its weightiest piece, and another that has nothing in common with it. */
function tell(sentence: StorySentence, telling: Telling): Part[] {
  // What ends so only leads to a list, and what begins so was torn off.
  if (/^[)\]]|:\s*$/.test(sentence.text)) return [];
  const text = withoutAsides(sentence.asks ? sentence.text.replace(/\?+/g, '') : sentence.text);
  const plain = versionOf(text, sentence.span, sentence, telling, false);
  if (plain !== null) return [{ ...plain, cut: false, quoted: false }];
  // Only what carries something is worth a second try.
  if (weigh(sentence.span, telling.reading).worth < WORTH_ANOTHER_TRY) return [];
  const asTheirView = versionOf(text, sentence.span, sentence, telling, true);
  if (asTheirView !== null) return [{ ...asTheirView, cut: false, quoted: false }];
  const versions = versionsOf(text, sentence, telling);
  const first = piece(text, versions, sentence, telling, null);
  if (first === null) return [];
  const second = isWithin(first.clause.span, sentence.span)
    ? piece(text, versions, sentence, telling, first.clause.span)
    : null;
  return second === null || second.leans ? [first] : [first, second];
}

/** A piece of a sentence, where it stands and what it carries. */
type Version = { version: string; span: Span; worth: number };

function versionsOf(text: string, sentence: StorySentence, telling: Telling): Version[] {
  return [...new Set([...shorterVersions(text), ...beginnings(text), ...listed(text)])].map((version) => {
    const span = spanOf(version, sentence, telling);
    return { version, span, worth: weigh(span, telling.reading).worth };
  });
}

/** The pieces of a row without joints: "Walls like paper, telly until two, breakfast ran out". */
function listed(text: string): string[] {
  const pieces = text.split(/,\s+(?=[a-z'])/);
  return pieces.length < 3 || /, (?:and|or|but|which|who|because|so)\b/.test(text) ? [] : pieces;
}

/** Whether one stretch is a true part of the other. */
function isWithin(part: Span, whole: Span): boolean {
  return part.end - part.start < whole.end - whole.start;
}

/** The weightiest piece of a sentence that can be told or quoted, apart from what is told already. */
function piece(
  text: string,
  versions: readonly Version[],
  sentence: StorySentence,
  telling: Telling,
  apart: Span | null,
): Part | null {
  const words = quote(text, versions, sentence, telling, apart);
  // Cut from "I know that …", the rest would stand as a fact of ours.
  if (ONLY_THOUGHT.test(text)) return words;
  let best: Part | null = null;
  for (const { version, span, worth } of versions) {
    if (
      countWords(version) < SHORTEST_PIECE ||
      (apart !== null && (worth < WORTH_QUOTING || spansOverlap(span, apart)))
    )
      continue;
    // Turning is dear: what carries nothing, or no more than what was found, is not turned.
    if (worth <= (best?.worth ?? 0) + 0.05) continue;
    const one = versionOf(version, span, sentence, telling, false, true);
    if (one !== null && (best === null || one.worth > best.worth + 0.05)) best = { ...one, cut: true, quoted: false };
  }
  if (apart !== null && best !== null && best.worth < WORTH_QUOTING) best = null;
  return best === null || (words !== null && words.worth > best.worth + MUCH_BETTER) ? words : best;
}

/** Where a version of a sentence stands, as far as its words were not changed. */
function spanOf(version: string, sentence: StorySentence, { complaint }: Telling): Span {
  const found = complaint.text.indexOf(version, sentence.span.start);
  const inside = found >= 0 && found < sentence.span.end;
  return inside ? { start: found, end: found + version.length } : sentence.span;
}

/** A quotation is told instead of a part that can be turned when the part leaves out what matters. */
const MUCH_BETTER = 0.25;
/** In words: what is quoted for want of a telling says something. */
const WORTH_QUOTING = 0.4;
/** A quotation is told only where nothing better is. */
const OF_A_QUOTATION = 0.7;

/** The sentence, or the weightiest part of it, in the customer's own words. */
function quote(
  text: string,
  versions: readonly Version[],
  sentence: StorySentence,
  telling: Telling,
  apart: Span | null,
): Part | null {
  if (telling.reading.temper.sarcastic || HEARSAY.test(text)) return null;
  // What they ask for has an answer of its own.
  if (telling.reading.asks.some((ask) => shareOf(sentence.span, ask.span) > 0.5)) return null;
  const whole = { version: text, span: sentence.span, worth: weigh(sentence.span, telling.reading).worth };
  let best: Part | null = null;
  for (const { version, span, worth } of [whole, ...versions]) {
    if (worth < WORTH_QUOTING || (best !== null && worth * OF_A_QUOTATION <= best.worth + 0.05)) continue;
    if (apart !== null && spansOverlap(span, apart)) continue;
    const words = quotable(version, telling.stance, version === text);
    // "I'd like: the truth": what is wished for is no account, wherever the cut falls.
    const led = version !== text && isNoAccount(text.slice(0, Math.max(0, text.indexOf(version))));
    if (words === null || led) continue;
    const { role, main } = weigh(span, telling.reading);
    const clause: Clause = {
      clause: `you write: “${words.charAt(0).toUpperCase()}${words.slice(1)}”`,
      sentence: '',
      nounPhrase: null,
      quote: null,
      role,
      span,
      confidence: USABLE,
      weight: Math.min(1, worth),
      private: true,
    };
    best = {
      clause,
      worth: worth * OF_A_QUOTATION,
      leans: false,
      person: false,
      view: false,
      wish: false,
      main,
      cut: version !== text,
      quoted: true,
    };
    if (version === text) break;
  }
  return best;
}

/** Straight marks, and a verb where the customer left it out. */
function raised(text: string): string {
  return raiseFragment(text.replace(/[\u201c\u201d]/g, '"').replace(/[\u2018\u2019]/g, "'"));
}

function versionOf(
  raw: string,
  span: Span,
  sentence: StorySentence,
  telling: Telling,
  view: boolean,
  cut = false,
): Omit<Part, 'cut' | 'quoted'> | null {
  const text = raised(raw);
  const count = countWords(text);
  if (
    count < 2 ||
    count > LONGEST ||
    HEARSAY.test(text) ||
    THINGS_DO.test(text) ||
    (count < 6 && /^[$£€\d]/.test(text)) ||
    /^[$£€]\s?\d[\d.,]*(?:,| (?:and|plus|for|each|per))\b/.test(text)
  )
    return null;
  const later = span.start > sentence.span.start + 4;
  const weighed = weigh(span, telling.reading);
  const { role } = weighed;
  const clause = retellClause(
    { text, span, role, weight: Math.min(1, weighed.worth), certain: 1, whole: true, view, cut },
    telling,
  );
  if (clause === null || clause.confidence < USABLE || countWords(clause.clause) < SHORTEST) return null;
  if (view && countWords(clause.clause) < SHORTEST_PIECE) return null;
  if (!readsWell(clause.clause, telling.stance.they === 'business')) return null;
  const papers = tellsOfPapers(clause.clause);
  const worth = weighed.worth * (papers ? OF_PAPERS : view ? OF_A_VIEW : 1);
  const wish = statesAWish(clause.clause) && !telling.reading.temper.sarcastic;
  if (!wish && WANTS.test(clause.clause)) return null;
  // A part that was cut out may wish for something that was named in the other.
  if (wish && cut && /\b(?:it|them|that|there|one)\b/.test(clause.clause)) return null;
  const asked = telling.reading.asks.some((ask) => spansOverlap(ask.span, span));
  if (!wish && (!tellsAStory(clause.clause) || (!view && onlyPassesVerdict(clause.clause)))) return null;
  const onAThing =
    (leansOnWhatCameBefore(clause.clause) && !/^(?:he|she|they)\b/.test(clause.clause)) ||
    LEANS_AT_ITS_END.test(clause.clause) ||
    GOES_ON.test(clause.clause);
  const onAPerson =
    /^(?:his|her|their|he|she|they)\b/i.test(clause.clause) ||
    LEANING_PERSON.test(firstWords(clause.clause)) ||
    (HE_OR_SHE.test(clause.clause) && !CIRCLE.test(clause.clause) && !NAMED.test(clause.clause));
  // "I'd like an apology, and your staff trained": the second half is wished for, too.
  if (cut && later && WISHES.test(withoutAsides(sentence.text))) return null;
  // Cut off from what it spoke of, "it" says nothing.
  if (cut && later && (onAThing || /^(?:you|we) (?:\w+ ){0,3}(?:it|them)\b/.test(clause.clause))) return null;
  return {
    clause: { ...clause, span: cut ? span : sentence.span },
    worth: wish && asked ? Math.max(worth, OF_A_WISH) : worth,
    leans: onAThing || onAPerson,
    person: onAPerson && !onAThing,
    view: view || chargesUs(clause.clause),
    wish,
    main: weighed.main && !papers,
  };
}

const WANTS =
  /^you(?:'d| would| do not| don't)? (?:just |only |really |also |still )?(?:want|need|demand|require|expect)\b/;
const WISHES =
  /^(?:(?:so|then|and|but|please|all) )?(?:what )?(?:i|we)(?:'d| would| should)? (?:\w+ )?(?:like|want|need|expect|ask|demand|require|request)\b/i;

/** Words that carry on from a sentence before. */
const GOES_ON =
  /^(?:\w+ (?:minutes?|hours?|days?|nights?|weeks?|months?|years?) later|as a result|furthermore|moreover|in addition|additionally|also|therefore|consequently|finally|second(?:ly)?|third(?:ly)?|then|after that|later|next|afterwards|instead|otherwise|right after that|at this point|meanwhile|each time|first(?:ly)?,|still|even then|again|\w+, (?:by|in|on|at|with|not)|the (?:first|second|third|other) (?:one|time|reply|answer)|first time|second time)\b/i;
/** "Trans Union is the same thing", "you told us this". */
const LEANS_AT_ITS_END =
  /\b(?:the same(?: (?:thing|way|story|issue|problem))?|too|as well)$|\b(?:says?|said|thinks?|thought) (?:that|this|it)(?: \w+)?$|^(?:\S+ ){1,6}(?:for|about|of|with|from|on|to|did|told us|done) (?:it|this|that|them|so)$|^(?:you|we) (?:did|had|took|sent|noticed|reported|mentioned|asked|knew) (?:this|that|it)\b|\b(?:gave|sent|got|had) (?:you |us |me )?one$|^(?:you|we|nobody|no one|somebody|someone)(?:'ve|'d| have| had)? (?:\w+ ){1,2}(?:it|them)\b/i;
const HE_OR_SHE = /\b(?:he|she|him|his|her|hers)\b/i;
/** "Ibrahim's class walked back without him": a name goes before. */
const NAMED =
  /(?:^|[a-z,\d] )(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)[A-Z][a-z]+\b.*\b(?:he|she|him|his|her|hers)\b/;
const LEANING_PERSON =
  /\b(?:he|she|him|his|hers|her|they|them|their|theirs|these|those|the (?:latter|former)|neither)\b/i;
const CIRCLE =
  /\b(?:husband|son|father|dad|brother|wife|daughter|mother|mum|mom|sister|gran\w*|baby|child|children|kids|boy|girl|dog|cat|doctor|nurse|driver|manager|man|woman|lady|colleague|partner|friend\w*|person|parents|people|customers|guests|who|someone|somebody|foreman|waiter|waitress|receptionist|assistant|engineer|agent|assessor|fitter|technician|plumber|instructor|pilot|crew|staff|guy|girl|rep|representative|officer|clerk|owner|host|consultant|teller|advis[eo]r|fella|couple|surgeon|dentist|teacher|landlord|tenant|neighbou?r|builder|barista|bartender|cashier|chef|cook|conductor|courier|salesman|salesperson|secretary|supervisor)\b/i;

function firstWords(text: string): string {
  return text.split(' ').slice(0, 4).join(' ');
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
