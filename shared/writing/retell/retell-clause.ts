/** One stretch of the complaint in, one clause told from our side out, with its noun phrase, quotation, privacy and confidence. */
import type { Complaint } from '../../domain/complaint.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { ShiftOptions } from '../person-shift/shift-options.ts';
import { tagWords } from '../person-shift/tag-words.ts';
import { type Turned, turnClause } from '../person-shift/turn-clause.ts';
import { type ClauseSource, sourceOf } from './clause-source.ts';
import { indirectQuestion } from './indirect-question.ts';
import { judgeClause } from './judge-clause.ts';
import { nounPhraseOf, thereWas } from './noun-phrase.ts';
import { isPrivate } from './private-facts.ts';
import { thingNamed } from './quoted-sentence.ts';
import { ourWords } from './quoted-words.ts';
import type { Clause, ClauseRole, Speaker } from './retelling.ts';
import { sentenceOf } from './sentence.ts';
import { type Antecedents, resolveThird, type Stance } from './stance.ts';

/** What is the same for every clause of one complaint. */
export type Telling = {
  complaint: Complaint;
  reading: Reading;
  stance: Stance;
  speaker: Speaker;
  own: boolean;
  risky: boolean;
};

/** A piece of the complaint to be told back. */
export type Stretch = {
  text: string;
  span: Span;
  role: ClauseRole;
  weight: number;
  certain: number;
  /** A sentence as it stands in the story, told together with its neighbours. */
  whole?: boolean;
  /** Only a part of its sentence, so that its end may hang in the air. */
  cut?: boolean;
  /** Told as what the customer thinks, so that judging words may stay. */
  view?: boolean;
};

function optionsFor(telling: Telling, source: ClauseSource, third: Antecedents, whole: boolean): ShiftOptions {
  const { stance } = telling;
  return {
    speaker: telling.speaker,
    contractions: true,
    writtenAt: telling.complaint.writtenAt,
    businessNames: stance.businessNames,
    properNames: stance.properNames,
    shouted: stance.shouted,
    you: stance.you,
    they: third.they,
    sellers: stance.sellers,
    he: third.he,
    she: third.she,
    own: telling.own,
    subject: source.subject,
    whole,
  };
}

const OPENING_PERSON = /^(?:(?:and|but|so|then|now|because|that|when)\s+)?(he|she)(?='s|'d|\s)/i;

/** "He spent the night in hospital" with the husband's name for him, when the text leaves no doubt who he is. */
function namePerson(text: string, third: Antecedents): string {
  const match = OPENING_PERSON.exec(text);
  if (match === null) return text;
  // "He then sent him messages": two of a kind, and no telling which is which.
  const other =
    (match[1] ?? '').toLowerCase() === 'he' ? /\bhim\b/i : /\bher (?:an?|the|to|that|if|for|out|up|off|and)\b/i;
  if (other.test(text)) return text;
  const words = (match[1] ?? '').toLowerCase() === 'he' ? third.heIs : third.sheIs;
  if (words === null) return text;
  const at = match[0].length - (match[1] ?? '').length;
  return text.slice(0, at) + words + text.slice(match[0].length);
}

/** In UTF-16 code units; nothing longer makes one sentence of a letter. */
const LONGEST_STRETCH = 400;

/** Null when nothing fit to be told comes out. */
export function retellClause(stretch: Stretch, telling: Telling): Clause | null {
  if (stretch.text.length > LONGEST_STRETCH) return null;
  const found = sourceOf(telling.complaint.text, stretch.span, stretch.text);
  const source: ClauseSource =
    stretch.whole === true
      ? { text: stretch.text, subject: 'unknown', quoted: found.quoted, opens: true, hanging: false }
      : found;
  const third = resolveThird(telling.complaint.text, stretch.span.start, telling.stance);
  const options = optionsFor(telling, source, third, stretch.whole === true && stretch.cut !== true);
  const quote =
    ourWords(stretch.text, stretch.role === 'told-by-us') ??
    (source.quoted && stretch.text.split(/\s+/).length <= 5 ? stretch.text.trim() : null);
  const turned = turnClause(namePerson(source.text.replace(/[\u2018\u2019]/g, "'"), third), options);
  const said = caption(stretch, turned) ?? mention(stretch, turned) ?? phrase(stretch, turned, source, options);
  const built = build(said, stretch, telling);
  const usable = built !== null && built.confidence >= 0.7;
  if (!usable && quote !== null && stretch.role === 'told-by-us' && stretch.whole !== true) {
    const told = `${telling.speaker === 'I' ? 'my' : 'our'} words were "${quote}"`;
    return finish(told, null, quote, Math.min(0.85, 0.55 + 0.3 * stretch.certain), stretch, telling);
  }
  return built === null
    ? null
    : {
        ...built,
        quote:
          stretch.role === 'told-by-us' || /\bwe (?:told|said)|\b(?:says|said)\b/.test(built.clause) ? quote : null,
      };
}

/** "Day 4 without internet": a count of days says it all without a verb. */
const CAPTION = /^(?:day|week|month) \d{1,3} (?:without|with|of|and)\b/;

function caption(stretch: Stretch, turned: Turned): Said | null {
  if (stretch.whole !== true || !CAPTION.test(turned.text) || /[.;:?]/.test(turned.text)) return null;
  if (turned.doubts.some((doubt) => doubt !== 'no-verb')) return null;
  return { clause: turned.text, nounPhrase: null, confidence: 0.8 };
}

/** "Urine samples left for hours": a thing without a verb is told as what they write of. */
function mention(stretch: Stretch, turned: Turned): Said | null {
  if (stretch.whole !== true || stretch.view === true) return null;
  const thing = thingNamed(turned);
  return thing === null ? null : { clause: `you write of ${thing}`, nounPhrase: null, confidence: 0.75 };
}

type Said = { clause: string; nounPhrase: string | null; confidence: number };

function phrase(stretch: Stretch, turned: Turned, source: ClauseSource, options: ShiftOptions): Said {
  const doubts = new Set(turned.doubts);
  const speaker = options.speaker === 'I' ? 'me' : 'us';
  if (stretch.whole === true && doubts.has('question'))
    return { clause: turned.text, nounPhrase: null, confidence: 0.2 };
  if (stretch.role === 'question' || doubts.has('question')) {
    const indirect = indirectQuestion(source.text, options);
    if (indirect !== null) return { clause: indirect, nounPhrase: null, confidence: 0.55 + 0.3 * stretch.certain };
    return { clause: turned.text, nounPhrase: null, confidence: 0.2 };
  }
  if (doubts.has('order') && !source.opens) return { clause: turned.text, nounPhrase: null, confidence: 0.3 };
  if (doubts.has('order')) {
    const told = turned.text.replace(/^(?:(?:please|just|kindly|do) )+(?!not)/i, '');
    const order = told.charAt(0).toLowerCase() + told.slice(1);
    const not = /^(?:don't|do not|never) /.exec(order);
    const rest = not === null ? `to ${order}` : `not to ${order.slice(not[0].length)}`;
    const others = turned.doubts.filter((doubt) => doubt !== 'order' && doubt !== 'no-verb');
    const firm =
      others.length === 0 &&
      order.split(' ').length > 2 &&
      !/\b(?:if|that|when|because|and|or|to) \w+$/.test(order) &&
      !/[,;:]|\b(?:it|them|him|her|this|that|there)\b/.test(order);
    return { clause: `you asked ${speaker} ${rest}`, nounPhrase: null, confidence: firm ? 0.74 : 0.45 };
  }
  const tagged = tagWords(turned.tokens.map((token) => ({ ...token })));
  if (doubts.has('no-verb') && doubts.size === 1 && !source.hanging && !source.quoted) {
    const thing = thereWas(tagged);
    const listed = stretch.whole !== true || /^no\b/i.test(source.text);
    if (thing !== null && listed && stretch.role !== 'told-by-us' && stretch.role !== 'expected')
      return { ...thing, confidence: 0.6 + 0.14 * stretch.certain };
  }
  return {
    clause: turned.text,
    nounPhrase: nounPhraseOf(turned.text, tagged),
    confidence: judgeClause(turned, source, stretch.role, stretch.certain, stretch.whole, stretch.view),
  };
}

function build(said: Said, stretch: Stretch, telling: Telling): Clause | null {
  if (said.clause === '' || !/[a-z]/i.test(said.clause)) return null;
  // Where somebody was hurt, a deed of ours told as a fact is an admission; whole sentences are told as the customer's account.
  const admits =
    telling.risky &&
    stretch.whole !== true &&
    /^(?:we|I) (?!told|said|promised|asked|have told|have said)/.test(said.clause);
  return finish(said.clause, said.nounPhrase, null, admits ? said.confidence * 0.6 : said.confidence, stretch, telling);
}

function finish(
  clause: string,
  nounPhrase: string | null,
  quote: string | null,
  confidence: number,
  stretch: Stretch,
  telling: Telling,
): Clause {
  return {
    sentence: sentenceOf(clause),
    clause,
    nounPhrase: confidence >= 0.7 ? nounPhrase : null,
    quote,
    role: stretch.role,
    span: stretch.span,
    confidence: Math.round(confidence * 1000) / 1000,
    weight: stretch.weight,
    private: isPrivate(clause, telling.stance.properNames),
  };
}
