/** The sentences of a story, each turned round as far as it can be and weighed. Which of them a reply tells is decided elsewhere. */
import type { Fact, Reading } from '../../domain/reading.ts';
import { type Span, spansOverlap } from '../../domain/span.ts';
import { shorterVersions, withoutAsides } from './cut-sentence.ts';
import { leansOnWhatCameBefore, USABLE } from './judge-clause.ts';
import { retellClause, type Telling } from './retell-clause.ts';
import type { ClauseRole, ToldSentence } from './retelling.ts';
import { type StorySentence, storySentences } from './sentence-spans.ts';

/** What a fact adds to the worth of its sentence. */
const WORTH: Readonly<Record<Fact['role'], number>> = {
  failure: 1,
  consequence: 0.7,
  'told-by-us': 0.55,
  expected: 0.5,
  occasion: 0.4,
  context: 0.3,
  praise: 0,
};
/** What happened goes before what they think of it. */
const OF_A_VIEW = 0.6;
const MAIN_ISSUE = 0.5;
const OTHER_ISSUE = 0.2;
const IMPACT = 0.25;
/** In words: fewer is an exclamation. */
const SHORTEST = 4;
/** In words: one sentence of a letter. */
const LONGEST = 36;
/** In words: what a long sentence says that cannot be told whole is tried in pieces of at least this. */
const SHORTEST_PIECE = 5;
/** A sentence that is mostly a wish has its own answer. */
const MOSTLY = 0.5;

/** What is said about the writing, about hopes and about ourselves in general, and no part of what happened. */
const NO_STORY =
  /^(?:(?:we|I) (?:will|would|may|might|understand|know)\b|you (?:are|'re|were|have|wish|want|write|wanted|thought|feel|felt|hope|believe|know|understand|do not want|don't want|look|trust|am|just|really)?\b ?(?:tried hard|writ(?:e|ing)|sending|reaching out|contacting|filing|submitting|complain(?:ing)?|to (?:complain|make a complaint|raise|report|express|file|submit|inform|bring|let|say|ask|share)|hop(?:e|ing)|look(?:ing)? forward|attach\w*|enclos\w*|includ\w+ (?:a|the|copies)|not (?:asking|a |the |someone|one to)|aware|sure|happy|grateful|glad|pleased|sorry|thank\w*|a (?:loyal |regular |long)|going to|kindly|appreciate|expect|would|will|shall|could|can|may|might|must|should|need|won't|never (?:complain|write|leave|normally)|don't (?:normally|usually|often|write|want|expect|like|know))|you'(?:d (?:also |just |really |still )*(?:like|love|rather|appreciate|say|think|better|expect|be|hope|prefer|want)|ll)\b|please\b|thank\b|dear\b|hello\b|hi\b|regards\b|sincerely\b|yours\b|subject\b|attached\b|see\b|if\b|unless\b|in summary\b|to summari[sz]e\b|let\b|imagine\b|avoid\b|beware\b|shame\b|how\b|what a\b|why\b|when will\b|who\b)/i;
/** Numbers that only name a file: an order, a member, a claim. */
const IDENTIFIER =
  /\b(?:member|order|booking|account|customer|policy|claim|case|ticket|reference|ref|invoice|tracking|confirmation|patient|licen[cs]e|vin|serial|card)(?: (?:no|number|num|id|reference|ref))?\.?\s*(?:is|was|:|#|no\.?)?\s*#?[A-Z]*-?\d{3,}/i;
const CONDITION = /^(?:you (?:can|could|may|might|should) |we (?:should|must|need to|ought|have to|can|could) |(?:if|unless|hopefully|maybe|perhaps)\b)/i;
/** Whole lives are judged in such words, and they are no news to the one who said them. */
const VERDICT_ONLY =
  /^(?:this|that|it|our|the|we)(?: \w+){0,4} (?:is|are|was|were|'s)(?: \w+){0,2} (?:unacceptable|ridiculous|disgusting|disgraceful|outrageous|appalling|terrible|horrible|awful|fraud|a joke|a scam|illegal|unfair|wrong|unprofessional|not (?:acceptable|ok|right|fair|good enough)|poor|worst|shocking|absurd|insulting|a disgrace|pathetic|useless)\b/i;

/** Every sentence of the story that can be told, in order. */
export function toldSentences(telling: Telling): ToldSentence[] {
  const { complaint, reading } = telling;
  const told: ToldSentence[] = [];
  const sentences = storySentences(complaint.text, reading);
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.asks || mostlyAsked(sentence.span, reading)) continue;
    const one = tell(sentence, telling);
    if (one !== null) told.push({ ...one, at, paragraph: sentence.paragraph });
  }
  return told;
}

function tell(sentence: StorySentence, telling: Telling): Omit<ToldSentence, 'at' | 'paragraph'> | null {
  const text = withoutAsides(sentence.text);
  const whole =
    versionOf(text, sentence.span, sentence, telling, false) ?? versionOf(text, sentence.span, sentence, telling, true);
  if (whole !== null) return { ...whole, cut: false };
  let best: Omit<ToldSentence, 'at' | 'paragraph'> | null = null;
  for (const version of shorterVersions(text)) {
    if (countWords(version) < SHORTEST_PIECE) continue;
    const found = telling.complaint.text.indexOf(version, sentence.span.start);
    const span =
      found >= 0 && found < sentence.span.end ? { start: found, end: found + version.length } : sentence.span;
    const one = versionOf(version, span, sentence, telling, false);
    if (one !== null && (best === null || one.worth > best.worth + 0.05)) best = { ...one, cut: true };
  }
  return best;
}

function versionOf(
  text: string,
  span: Span,
  sentence: StorySentence,
  telling: Telling,
  view: boolean,
): Omit<ToldSentence, 'at' | 'paragraph' | 'cut'> | null {
  const count = countWords(text);
  if (count < SHORTEST || count > LONGEST || IDENTIFIER.test(text)) return null;
  const { worth, role } = weigh(span, telling.reading);
  const clause = retellClause({ text, span, role, weight: Math.min(1, worth), certain: 1, whole: true, view }, telling);
  if (clause === null || clause.confidence < USABLE) return null;
  if (NO_STORY.test(clause.clause) || CONDITION.test(clause.clause) ) return null;
  if (!view && VERDICT_ONLY.test(clause.clause)) return null;
  const leans =
    leansOnWhatCameBefore(clause.clause) || (LEANING_PERSON.test(clause.clause) && !CIRCLE.test(clause.clause));
  return { clause: { ...clause, span: sentence.span }, worth: view ? worth * OF_A_VIEW : worth, leans, view };
}

const LEANING_PERSON = /\b(?:he|she|him|his|hers|her|they|them|their|theirs|these|those|the (?:other|same|latter|former)|neither|another)\b/i;
const CIRCLE =
  /\b(?:husband|son|father|dad|brother|wife|daughter|mother|mum|mom|sister|gran\w*|baby|child|children|kids|boy|girl|dog|cat|doctor|nurse|driver|manager|man|woman|lady|colleague|partner|friend\w*|parents|people|customers|guests|who)\b/i;

/** What the facts and issues in a stretch are worth together, and what it is in the story. */
function weigh(span: Span, reading: Reading): { worth: number; role: ClauseRole } {
  let worth = 0;
  let most = 0;
  let role: ClauseRole = 'context';
  for (const fact of reading.facts) {
    const share = shareOf(fact.span, span);
    if (share < 0.3) continue;
    const adds = WORTH[fact.role] * (0.4 + 0.6 * fact.weight) * share;
    worth += adds;
    if (adds > most) {
      most = adds;
      role = fact.role === 'consequence' ? 'cost' : fact.role;
    }
  }
  for (const impact of reading.impact) {
    if (shareOf(impact.span, span) < 0.5) continue;
    worth += IMPACT;
    if (role === 'context') role = 'cost';
  }
  for (const [at, issue] of reading.issues.entries())
    if (issue.spans.some((one) => spansOverlap(one, span)))
      worth += (at === 0 ? MAIN_ISSUE : OTHER_ISSUE) * issue.confidence;
  return { worth, role };
}

/** How much of `part` lies within `span`, 0 to 1. */
function shareOf(part: Span, span: Span): number {
  const shared = Math.min(part.end, span.end) - Math.max(part.start, span.start);
  return shared <= 0 ? 0 : shared / Math.max(1, part.end - part.start);
}

function mostlyAsked(span: Span, reading: Reading): boolean {
  return reading.asks.some((ask) => shareOf(span, ask.span) > MOSTLY);
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
