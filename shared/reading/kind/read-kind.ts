/** Says whether a text is a complaint, praise with a complaint in it, or none: praise, thanks, a plain question, advertising. */
import type { Reading } from '../../domain/reading.ts';
import type { ReadableText } from '../readable-text.ts';
import { KIND_WORDS, SELLING } from './kind-words.ts';

interface Compiled {
  praise: RegExp;
  thanks: RegExp;
  failure: RegExp;
  question: RegExp;
}

/** The letters of the languages known here, in lower case: compiled many times quicker than all letters there are. */
const LETTERS = 'a-zß-öø-ɏ';

const compiled = new Map<string, Compiled>();
function wordsOf(language: string): Compiled | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const words = KIND_WORDS[language];
  if (words === undefined) return null;
  const make = (source: string): RegExp =>
    new RegExp(`(?<![${LETTERS}0-9])(?:${source.replaceAll('\\p{L}', `[${LETTERS}]`)})(?![${LETTERS}0-9])`, 'gu');
  const made = {
    praise: make(words.praise),
    thanks: make(words.thanks),
    failure: make(words.failure.replaceAll('\\w', '\\p{L}')),
    question: make(words.question.replace('¿|', '')),
  };
  compiled.set(language, made);
  return made;
}

const NEGATION =
  /(?:\bnot|\bnever|\bno|n't|\bhardly|\bwithout|\bless than|\bnicht|\bkein\p{L}*|\bpas|\bjamais|\bnon|\bnão|\bniet|\bgeen|\bfar from|\bisnt|\bwasnt|\bdont|\bwould be|\bshould be|\bwould have been|\bsupposed to be)\s(?:\p{L}+\s){0,2}$/u;
/** Praise for what once was, or with a price on it, is no praise for now. */
const PAST_PRAISE =
  /\b(?:used to|always|usually|normally|until now|in the past|previously|would have|wish|please|hope|thank god|thanks for nothing|so much for|oh|sarcas\p{L}*|congrat\p{L}*|how (?:thoughtful|kind|nice|lovely|generous)|what a (?:treat|joy|delight|surprise)|great,|lovely,|brilliant\.|perfect\.)\b/u;
const LONG = 900;

/** The kind of text and its occasion. Anything that does not clearly say otherwise is a complaint. */
export function readKind(text: ReadableText, language: string): Pick<Reading, 'kind' | 'occasion'> {
  const own = text.lower;
  const letters = own.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2) return { kind: 'not-a-complaint', occasion: 'unknown' };
  const selling = SELLING.filter((pattern) => pattern.test(text.own.slice(0, 6_000))).length;
  const words = wordsOf(language);
  if (selling >= 3) return { kind: 'not-a-complaint', occasion: 'spam' };
  if (words === null) return { kind: 'complaint', occasion: 'complaint' };
  let praised = 0;
  let failed = 0;
  let thanked = 0;
  let asked = 0;
  let glad = 0;
  let clauses = 0;
  for (const { start, end } of text.sentences) {
    const sentence = own.slice(start, Math.min(end, start + 800));
    if (count(sentence, words.question) > 0 && !/\?\?|\?!/.test(sentence)) asked += 1;
    const sarcastic = PAST_PRAISE.test(sentence);
    for (const clause of sentence.split(TURN)) {
      clauses += 1;
      const failure = count(clause, words.failure);
      const all = [...clause.matchAll(words.praise)];
      const praise = all.filter(
        (match) => !NEGATION.test(clause.slice(Math.max(0, match.index - 24), match.index)),
      ).length;
      if (failure + all.length - praise > 0) failed += Math.min(2, failure + all.length - praise) / 2 + 0.5;
      else if (praise > 0 && !sarcastic) {
        praised += praise > 1 ? 1.5 : 1;
        glad += 1;
      }
      if (failure > 0 && praise > 0 && !sarcastic) praised += 0.25;
      if (count(clause, words.thanks) > 0 && failure === 0 && !/\b(?:nothing|in advance)\b/.test(clause)) thanked += 1;
    }
  }
  const rating = stars(text);
  if (PLAINLY_FINE.test(own)) {
    return asked > 0 && praised + thanked === 0
      ? { kind: 'not-a-complaint', occasion: 'question' }
      : { kind: 'not-a-complaint', occasion: thanked > 0 ? 'thanks' : 'praise' };
  }
  if (praised + thanked > 0 && SMALL_BLEMISH.test(own)) return { kind: 'mixed', occasion: 'complaint' };
  if (selling >= 2 && failed <= 2) return { kind: 'not-a-complaint', occasion: 'spam' };
  if (rating !== null && rating <= 2) return COMPLAINT;
  const good = praised + thanked;
  const nearlyAllGood = failed <= 1.5 && good >= 2 && good >= 2 * failed && (rating === null || rating > 3);
  if ((failed === 0 && good > 0) || nearlyAllGood || (good >= 4 && good >= 3 * failed)) {
    // One kind word in a long story is politeness.
    if (glad * 3 >= clauses || thanked > 0 || rating !== null || (clauses <= 3 && glad * 2 >= clauses)) {
      if (asked * 2 >= glad + thanked && asked > 0 && failed === 0)
        return { kind: 'not-a-complaint', occasion: 'question' };
      return { kind: 'not-a-complaint', occasion: thanked >= glad && thanked > 0 ? 'thanks' : 'praise' };
    }
  }
  if (asked > 0 && failed === 0 && rating === null && letters < LONG && text.turns.length === 0)
    return { kind: 'not-a-complaint', occasion: 'question' };
  if (
    failed <= 1 &&
    letters < 80 &&
    /^\W*(?:nothing|none|n\/a|no|nil|everything was (?:fine|good|ok))\b/.test(own.trim())
  )
    return { kind: 'not-a-complaint', occasion: good > 0 ? 'praise' : 'unknown' };
  if (rating !== null && rating >= 3 && praised >= 1) return { kind: 'mixed', occasion: 'complaint' };
  const share = praised / (praised + failed);
  if (praised >= 1 && (share >= 0.45 || (clauses <= 4 && share >= 0.35)))
    return { kind: 'mixed', occasion: 'complaint' };
  return COMPLAINT;
}

/** The writer says it is no complaint, or that nothing was to be desired. */
const PLAINLY_FINE =
  /\b(?:(?:not|isn't) a (?:moan|complaint|grumble|gripe)|no complaints? (?:at all|here|from me|whatsoever|,)|^no complaint\b|no problems to report|just to thank|(?:just )?want(?:ed)? to thank|couldn't fault|could not fault|can't fault|absolute (?:credit|gem|angel|star)|no reply needed|nothing (?:is )?wrong,? just|just a question|(?:two|one|a) (?:small|quick|little) questions?|five stars isn't)\b/u;
/** Praise with one thing to mend. */
const SMALL_BLEMISH =
  /\b(?:(?:one|a|only|a few) (?:small|little|tiny|wee|minor) (?:thing|things|niggle|point|grumble|gripe|criticism)|(?:small|wee|tiny|little) thing\s?:|(?:the )?only (?:thing|downside|negative|criticism|complaint|gripe|niggle|fly in the ointment|let down|letdown|issue) (?:is|was|being|would)|only thing\s?:|one (?:criticism|gripe|niggle|complaint|thing,)|fly in the ointment|apart from that|other than that|otherwise (?:lovely|great|excellent|perfect|wonderful|all good))\b/u;

const COMPLAINT: Pick<Reading, 'kind' | 'occasion'> = { kind: 'complaint', occasion: 'complaint' };
/** Words at which a sentence turns from praise to blame or back. */
const TURN =
  /\b(?:but|however|although|though|except|yet|unfortunately|aber|jedoch|mais|cependant|pero|mas|porém|ma|però|maar|echter)\b/u;

function count(text: string, pattern: RegExp): number {
  let seen = 0;
  for (const _ of text.matchAll(pattern)) seen += 1;
  return seen;
}

/** Stars out of five that stand in a line of their own or at the start, or null. */
function stars(text: ReadableText): number | null {
  const piece = text.pieces.find((part) => part.role === 'stars');
  if (piece === undefined) return null;
  const written = text.text.slice(piece.span.start, piece.span.end);
  const figure = /(\d)(?:[.,](\d))?\s?(?:\/\s?(5|10))?/.exec(written);
  if (figure !== null) return (Number(figure[1]) + Number(figure[2] ?? 0) / 10) / (figure[3] === '10' ? 2 : 1);
  const filled = written.match(/[★⭐🌟]/gu)?.length ?? 0;
  return filled > 0 && filled <= 5 ? filled : null;
}
