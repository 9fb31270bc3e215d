/** Which wish a deed answers, and which it leaves open. Words for the answer are not chosen here. English data. */
import type { PlannedFix } from '../../domain/plan.ts';
import type { FixKind } from '../../domain/playbook.ts';
import type { AskType } from '../../domain/reading.ts';
import type { AskedFor } from './asked-for.ts';
import { typesFromWords } from './asked-types.ts';
import { asksForADeed, attentionFor } from './attention.ts';

/** A question and no request. */
export const A_QUESTION = /^you asked (?!us |for )/;
/** How they do not want to be reached. */
export const A_REFUSAL =
  /^you asked us (?:not to (?:phone|ring|call|text|write|e-?mail|contact|come|visit|send|post)|to stop (?:phoning|ringing|calling|texting|writing|e-?mailing|contacting|coming|sending))\b/;

/** What the words themselves say comes before what the sentence around them was read as. */
function meantBy({ words, types }: AskedFor): readonly AskType[] {
  const said = typesFromWords(words);
  return said.length > 0 ? said : types;
}

/** Longer than this a word is a noun or a verb that says something. */
const TELLING_WORD = /[a-z]{3,}/g;
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  'you asked for the and with that this your our what which from have has was were will not any all out back off who whom paid pay take get give put make again more whole full'.split(
    ' ',
  ),
);

function tellingWords(text: string): string[] {
  return (text.toLowerCase().match(TELLING_WORD) ?? []).filter((word) => !SAYS_LITTLE.has(word)).map(stem);
}

/** So many letters tell "remove" and "removed" to be one word. */
const stem = (word: string): string => word.slice(0, 5);

function sharesAWord(one: string, other: string): boolean {
  const words = new Set(tellingWords(other));
  return tellingWords(one).some((word) => words.has(word));
}

/** Deeds that only tell. */
const TELLS: ReadonlySet<FixKind> = new Set(['explain', 'answer']);
/** "Put it right" is what any deed does. */
const ANY_DEED =
  /^you asked us to (?:put (?:it|this|that|things) right|(?:sort|fix|resolve|correct|amend|mend|address|settle|change|rectify) (?:it|this|that)(?: out)?|get (?:it|this) (?:sorted|fixed|right|working)|make (?:it|this) right|deal with (?:it|this)|(?:look|check|read) (?:at |into )?(?:it|this|that)?(?: ?(?:again|properly|carefully))*)$/i;

/** Deeds that end with an account of what happened. */
const FINDS_OUT: ReadonlySet<FixKind> = new Set(['explain', 'investigate']);
const AN_ACCOUNT = /^you asked for (?:an?|the|some|your) (?:\w+ ){0,2}?(?:account of|explanation|answers?|reasons?)\b/i;

/** Deeds that end with the thing in their hands. */
const BRINGS: ReadonlySet<FixKind> = new Set(['deliver', 'replace', 'redo', 'repair']);
/** "You asked for the box." */
const THEIR_THING = /^you asked for (?:the|your) (?!.*\b(?:back|taken|removed|off)\b)(?:[\w-]+ ?){1,3}$/;

/** Whether any deed is the answer. */
export function isAnyDeed({ words }: AskedFor): boolean {
  return ANY_DEED.test(words);
}

/** A deed in words of its own is not answered by telling something or finding it out. */
function wantsMore({ words }: AskedFor, { kind }: Pick<PlannedFix, 'kind'>): boolean {
  return (TELLS.has(kind) || kind === 'investigate') && typesFromWords(words).length === 0;
}
/** The deed gives money back, whatever kind it is of. */
const HANDS_MONEY_BACK = /\b(?:return|refund|repay|pay back|credit)\b/;
const A_SUM = /[$£€]|\bmoney\b/;

/** The wish that the deed answers; what we mean to do about it is answered by any deed. */
export function leadOf(
  wishes: readonly AskedFor[],
  granted: ReadonlySet<AskType>,
  { kind, does }: PlannedFix,
): AskedFor | undefined {
  const deeds = wishes.filter(({ words }) => !A_QUESTION.test(words) && !A_REFUSAL.test(words));
  const done = deeds.filter(
    (one) =>
      attentionFor(one.words) === null && meantBy(one).some((type) => granted.has(type)) && !wantsMore(one, { kind }),
  );
  return (
    done.find(({ words }) => sharesAWord(words, does)) ??
    done[0] ??
    deeds.find(({ words }) => HANDS_MONEY_BACK.test(does) && A_SUM.test(words)) ??
    deeds.find(({ words }) => FINDS_OUT.has(kind) && AN_ACCOUNT.test(words)) ??
    deeds.find(({ words }) => ANY_DEED.test(words)) ??
    deeds.find(({ words }) => BRINGS.has(kind) && THEIR_THING.test(words)) ??
    wishes.find(({ words }) => asksForADeed(words))
  );
}

/** Asks that are answered by a deed and by nothing else. */
export const DEEDS: ReadonlySet<AskType> = new Set([
  'refund',
  'replacement',
  'repair',
  'redo',
  'cancel',
  'correct-record',
]);

/** Whether what they want done is done. */
export function isDone({ types }: AskedFor, granted: ReadonlySet<AskType>): boolean {
  return types.some((type) => DEEDS.has(type) && granted.has(type));
}

/** Whether the deeds grant it: one deed answers one wish of a kind, and another only where it names what they want. */
export function isAnswered(
  one: AskedFor,
  lead: AskedFor | undefined,
  granted: ReadonlySet<AskType>,
  done: readonly PlannedFix[],
): boolean {
  const types = meantBy(one);
  if (!types.some((type) => granted.has(type)) || done.every((deed) => wantsMore(one, deed))) return false;
  if (lead === undefined || types[0] === meantBy(lead)[0]) return true;
  return done.some(({ does }) => sharesAWord(one.words, does));
}
