/** The entry point of person shift: one clause of the customer's in, the same clause said from our side out, with its doubts. */
import { markBusiness } from './business-mentions.ts';
import { completeEllipsis } from './complete-ellipsis.ts';
import { coolDown, onlyJudges } from './cool-down.ts';
import { fillArticles } from './fill-articles.ts';
import { healSurface, holdsMask } from './heal.ts';
import { firstTense, joinRunOn } from './join-run-on.ts';
import { isOrdinaryWord } from './letter-case.ts';
import { PROPER_NAMES } from './lexicon/slips.ts';
import { looksBroken } from './looks-broken.ts';
import { mainVerbs } from './main-verb.ts';
import { orderCompany } from './order-company.ts';
import { ownPassives } from './own-passive.ts';
import { fixRelativeDays } from './relative-days.ts';
import type { ShiftOptions } from './shift-options.ts';
import { shiftPerson } from './shift-person.ts';
import { carriesTense, tagWords } from './tag-words.ts';
import { joinTokens, type Token, tokenize } from './token.ts';
import { isVerbForm, participleOf, verbOf } from './verb-forms.ts';
import { writeContractions } from './write-contractions.ts';

/** Why a turned clause should be looked at twice, or not be used. */
export type Doubt =
  | 'mask'
  | 'unsayable'
  | 'accusation'
  | 'judgement'
  | 'opinion'
  | 'relative-day'
  | 'no-verb'
  | 'guessed-subject'
  | 'unclear-person'
  | 'question'
  | 'order'
  | 'open-quote'
  | 'long-quote'
  | 'torn';

/** A clause after the turn. */
export type Turned = {
  /** Lower-case start unless a name or "I", no closing mark. */
  text: string;
  doubts: Doubt[];
  /** Tagged tokens of the result, for those who look for a noun phrase or a verb in it. */
  tokens: Token[];
};

const LEADING =
  /^(?:(?:and|but|so|or|because(?! of)|plus|also|then|well|ok|okay|anyway|look|listen|sorry|hello|hi|oh|yes|no|btw|fyi|lol|honestly|seriously|basically|frankly|actually|obviously|clearly|apparently|unfortunately|sadly|in fact|to be honest|as i said|like i said|even though|although|though|whereas|which means|however|yet)\b\s*,?\s+)+(?=\S)/i;
const LEADING_NO = /^no\s+(?!,)/i;

function trimEdges(text: string): string {
  let trimmed = text
    .trim()
    .replace(/^(?:Hi|Hello|Hey)(?=[A-Z])/, '')
    .replace(/^[\s,;:.!?)\]'-]+/, '')
    .replace(/[\s,;:.!?([-]+$/, '');
  if (!LEADING_NO.test(trimmed)) trimmed = trimmed.replace(LEADING, '');
  trimmed = trimmed.replace(
    /(?<!\b(?:in|of|for|like|with|to|about|on|at|from|than|after|before))\s+(?:and|but|or|because|which|that|when|if|as|please|pls|lol|thanks|though)$/i,
    '',
  );
  // A bracket that lost its partner goes.
  const open = trimmed.split('(').length;
  const close = trimmed.split(')').length;
  return open === close ? trimmed : trimmed.replace(/[()]/g, '');
}

/** An order to us, or a request for something to be done. */
export const ORDER =
  /^(?:(?:please|pls|just|do|don't|never) )*(?:come|fix|send|call|phone|ring|refund|replace|give|tell|make|stop|withdraw|check|take|let|add|remove|cancel|get|bring|put|email|text|write|repair|explain|find|return|correct|delete|close|pay|offer|show|lift|ask|train|look|help|do|don't|be|sort|reply|contact|change|keep|confirm|provide|investigate|honour|honor|apologise|apologize|admit)\b/i;

/** A capital that only opened the customer's sentence goes; names keep theirs. */
function lowerStart(tokens: readonly Token[], options: ShiftOptions): void {
  const first = tokens[0];
  if (first === undefined || first.tag === 'quote' || first.text === 'I' || first.text.startsWith("I'")) return;
  const word = first.text;
  const lower = word.toLowerCase();
  if (word === 'A') first.text = 'a';
  if (!/^[A-Z][a-z'-]+$/.test(word)) return;
  const ordinary = isOrdinaryWord(lower);
  const name =
    options.properNames.has(lower) ||
    (PROPER_NAMES.has(lower.replace(/'s$/, '')) && !ordinary) ||
    (!ordinary && !options.shouted && looksLikeAName(lower, tokens[1]));
  if (!name) first.text = word.charAt(0).toLowerCase() + word.slice(1);
}

/** An unknown word that acts without an article is most likely somebody: "Doreen offered". */
function looksLikeAName(word: string, next: Token | undefined): boolean {
  return (
    (next?.tag === 'verb' || next?.tag === 'preposition' || /^(?:is|was|has|had)$/.test(next?.lower ?? '')) &&
    word.length < 10 &&
    !/(?:s|tion|ment|ness|ing|ity|age|ance|ence|ers?|ly|ed)$/.test(word)
  );
}

const WH_START = /^(?:whose|what|where|when|why|who|how|which)$/;

/** A question without its mark: a verb before its subject. */
function asks(tokens: readonly Token[]): boolean {
  // "Had a phone on the dash" tells, it does not ask.
  if (tokens[0]?.lower === 'had' || tokens[0]?.lower === 'have') return tokens[1]?.tag === 'pronoun';
  const start = tokens[0] !== undefined && WH_START.test(tokens[0].lower) ? 1 : 0;
  for (let at = start; at < Math.min(tokens.length - 1, start + 4); at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.tag === 'auxiliary') {
      if (start === 1) return next?.tag !== 'verb' && next?.tag !== 'adverb';
      return (
        at === 0 &&
        (next?.tag === 'pronoun' ||
          next?.tag === 'business' ||
          next?.tag === 'possessive' ||
          next?.tag === 'determiner' ||
          next?.tag === 'object')
      );
    }
    if (start === 0 || token?.tag === 'pronoun' || token?.tag === 'verb') return false;
  }
  return false;
}

/** "have escalate" → "have escalated". */
function healPerfect(tokens: readonly Token[]): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1]?.tag === 'adverb' ? tokens[at - 2] : tokens[at - 1];
    if (token?.tag !== 'verb' || before === undefined || !/^(?:have|has|had|haven't|hasn't|hadn't)$/.test(before.lower))
      continue;
    if (!isVerbForm(token.lower, 'base', 'past') || isVerbForm(token.lower, 'participle')) continue;
    // "had total loss of power", "have snow on the roof": a thing.
    const next = tokens[at + 1]?.tag;
    if (isVerbForm(token.lower, 'base') && (next === 'noun' || next === 'preposition')) continue;
    token.text = participleOf(verbOf(token.lower)?.base ?? token.lower);
    token.lower = token.text;
  }
}

/** "Walls like paper, telly until two, breakfast ran out": only the last of a row has a verb. */
function listsWithoutVerb(tokens: readonly Token[]): boolean {
  const commas = tokens.flatMap((token, at) => (token.text === ',' ? [at] : []));
  const last = commas.at(-1);
  if (last === undefined || commas.length < 2 || firstTense(tokens) < last) return false;
  const opener = tokens[0];
  return opener !== undefined && opener.tag === 'noun' && tokens[last + 1]?.tag !== 'pronoun';
}

function opensAClause({ tag, lower }: Token): boolean {
  return tag === 'wh' || tag === 'subordinator' || /^(?:that|if|when|after|before|since|until|as)$/.test(lower);
}

/**
 * Turns one clause. The result is a statement about the customer ("you …") or about us; quotations stay as they were. Never
 * throws; a clause that cannot be turned safely carries doubts.
 */
export function turnClause(raw: string, options: ShiftOptions): Turned {
  const doubts: Doubt[] = [];
  const question = /\?\s*["')\]]*\s*$/.test(raw);
  const days = fixRelativeDays(healSurface(raw, options.properNames, options.shouted), options.writtenAt);
  if (days.doubtful) doubts.push('relative-day');
  const healed = trimEdges(days.text);
  if (holdsMask(healed)) doubts.push('mask');
  if (
    (healed.match(/"/g)?.length ?? 0) % 2 === 1 ||
    /(?:^|\s)'(?!\d0s)[A-Za-z]/.test(healed.replace(/(?:^|\s)'[^']+'(?![a-z])/gi, ''))
  )
    doubts.push('open-quote');
  if (question) doubts.push('question');
  const cooled = coolDown(
    tagWords(
      markBusiness(
        tokenize(healed.replace(/"(?=[^"]*$)/, (mark) => (doubts.includes('open-quote') ? '' : mark))),
        options,
      ),
    ),
  );
  if (cooled.unsayable) doubts.push('unsayable');
  if (cooled.accusation) doubts.push('accusation');
  if (cooled.judgement) doubts.push(onlyJudges(cooled.tokens) ? 'judgement' : 'opinion');
  const tagged = tagWords(cooled.tokens);
  if (
    tagged.some((token) => token.tag === 'quote' && token.text.split(/\s+/).length > (options.whole === true ? 9 : 5))
  )
    doubts.push('long-quote');
  healPerfect(tagged);
  if (!question && asks(tagged)) doubts.push('question');
  const early = tagged
    .slice(0, 5)
    .some(
      (_token, at) =>
        carriesTense(tagged, at) &&
        at > 0 &&
        !tagged.slice(0, at).some((token) => token.tag === 'subordinator' || token.tag === 'wh'),
    );
  if (options.subject === 'unknown' && !doubts.includes('question') && ORDER.test(healed) && !early)
    doubts.push('order');
  const completed =
    doubts.includes('order') || doubts.includes('question')
      ? { tokens: tagged, sure: true, changed: false }
      : completeEllipsis(tagged, options);
  if (!completed.sure) doubts.push('no-verb');
  const ready = fillArticles(joinRunOn(completed.changed ? tagWords(completed.tokens) : completed.tokens));
  if (!doubts.includes('order') && !doubts.includes('question')) {
    const verbs = mainVerbs(ready);
    const joints = ready.filter(
      (token) => token.tag === 'coordinator' || token.text === ',' || token.tag === 'quote',
    ).length;
    if (
      (verbs < 1 && completed.sure) ||
      verbs - 1 > joints + (options.whole === true && ready.some(opensAClause) ? 1 : 0)
    )
      doubts.push('torn');
    if (looksBroken(ready, options.whole) || (completed.sure && !completed.changed && listsWithoutVerb(ready)))
      doubts.push('torn');
    if (/[.!?;:]\s|[a-z&][.!?;][A-Za-z]/.test(healed.replace(/\b(?:Mr|Mrs|Ms|Dr|St)\.\s|"[^"]*"/g, '')))
      doubts.push('torn');
  }
  const owned = options.own ? ownPassives(ready) : ready;
  const shifted = shiftPerson(orderCompany(owned), options);
  if (shifted.unclear) doubts.push('unclear-person');
  const written = writeContractions(shifted.tokens, options.contractions);
  lowerStart(written, options);
  const text = tidy(joinTokens(written));
  return { text, doubts, tokens: written };
}

function tidy(text: string): string {
  return text
    .replace(/\b(to|for|with|from|by|of|at) you (you(?:'(?:re|ve|d|ll))?)(?![\w'])/g, '$1 you, $2')
    .replace(/\byou (you(?:'(?:re|ve|d|ll))?)(?![\w'])/g, 'you that $1')
    .replace(/^there (?:was|were) (no [^,]{2,40}) since\b/, 'there has been $1 since')
    .replace(/\b(your|our|the|a|to|of|and|in|on|at|for)(?: \1)+\b/gi, '$1')
    .replace(/([.!?]) ([a-z])/g, (_all, mark: string, letter: string) => `${mark} ${letter.toUpperCase()}`)
    .replace(/\(\s*\)/g, '')
    .replace(/\s+([,.;!?])/g, '$1')
    .replace(/,\s*,/g, ',')
    .replace(/\s+/g, ' ')
    .replace(/^[,.;:\s]+|[,;:.!\s]+$/g, '')
    .trim();
}
