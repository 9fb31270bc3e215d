/** What is taken up beside the failure: praise, thanks, their years with us; care where somebody was hurt. */
import { countWords, type Desk } from '../desk.ts';
import { furtherPoints, storyBudget, takeFurther } from '../further-points.ts';
import { languageOf } from '../languages/all.ts';
import { wordsOfTheirs } from '../own-words.ts';
import { takeClauses, tell } from '../story.ts';
import { tellPassage } from '../tell-passage.ts';

const ROOM_FOR_MORE = 32;
/** In words: where so much was told already, a short complaint has no second point. */
const TOLD_ENOUGH = 22;
/** In words. */
const SHORT_COMPLAINT = 30;
/** In words: beside the opening. */
const LETTER_WORDS = 40;
/** Of their own words in a text of another language. */
const MOST_QUOTED = 1;
const CHAT_WORDS = 26;

/** Empty when there is nothing more to take up. */
export function writeAcknowledgement(desk: Desk): string {
  const { reply } = desk.input.plan;
  if (desk.input.reading.occasion === 'spam') return desk.say('acknowledgement', 'part-fallback');
  if (reply === 'thank' || reply === 'answer') return writeOccasion(desk);
  const parts: string[] = [];
  if (desk.conditions.has('self-harm')) parts.push(desk.say('acknowledgement', 'part-self-harm'));
  if (desk.conditions.has('threat') && desk.audience === 'private')
    parts.push(desk.say('acknowledgement', 'part-boundary'));
  const open = desk.audience === 'public';
  if (!open && !desk.conditions.has('mixed') && !desk.conditions.has('self-harm')) parts.push(tellMore(desk));
  const endangered = desk.conditions.has('safety') && desk.conditions.has('form-sympathy');
  if (reply === 'care' || endangered) parts.push(desk.say('acknowledgement', 'part-care'));
  const { loyalty, praise } = desk.retelling;
  if (desk.conditions.has('mixed')) {
    const liked = takeClauses(desk, [praise.filter(({ clause }) => !OUR_OWN_WORDS.test(clause))], 1, ROOM_FOR_MORE);
    const story = tell(liked, languageOf(desk.language).and);
    if (story !== '') parts.push(desk.say('acknowledgement', 'part-mixed', { slots: { story } }));
  }
  if (!open) parts.push(desk.say('acknowledgement', 'part-burden'));
  if (desk.audience === 'private' && reply !== 'care') {
    const years = takeClauses(desk, [loyalty], 1, ROOM_FOR_MORE);
    const history = tell(years, languageOf(desk.language).and);
    if (history !== '') parts.push(desk.say('acknowledgement', 'part-loyalty', { slots: { story: history } }));
  }
  return parts.filter((part) => countWords(part) > 0).join(' ');
}

/** What was told in the opening is not all: what else weighs, as far as the length of the complaint and of the reply allow. */
function tellMore(desk: Desk): string {
  if (desk.shape === 'sms') return '';
  if (desk.input.reading.language.code !== 'en') return quoteMore(desk);
  const length = countWords(desk.input.complaint.text);
  const already = desk.told.reduce((sum, clause) => sum + countWords(clause.clause), 0);
  if (already > TOLD_ENOUGH && length < SHORT_COMPLAINT) return '';
  const opening = desk.told.length === 0;
  const reached = Math.max(-1, ...desk.told.map((clause) => clause.span.start));
  const chat = desk.shape === 'chat';
  const words = Math.min(chat ? CHAT_WORDS : LETTER_WORDS, storyBudget(length) - already);
  const told = takeFurther(desk, { words, sentences: chat ? 1 : furtherPoints(length) });
  const [first] = told;
  if (first === undefined) return '';
  const back = first.clause.span.start < reached;
  const { text, reported } = tellPassage(desk, told, opening ? 'opening' : 'further');
  if (reported || opening || first.quoted) return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  // "On top of that" announces a further failure; whatever else is told, and what comes before, is told without.
  if (back || first.clause.role !== 'failure') return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return desk.say('acknowledgement', 'part-more', {
    slots: { story: text.replace(/\b(?:also|too) /, '') },
    with: ['told-failure'],
  });
}

/** Words of ours that they quote are no praise, however lovely. */
const OUR_OWN_WORDS = /["“”]|^we (?:say|said|offer|offered|told|tell|promise|promised)\b/i;
/** Where nothing can be turned round, their own words again, as far as they were not quoted yet. */
function quoteMore(desk: Desk): string {
  const { complaint, reading } = desk.input;
  const left = wordsOfTheirs(complaint, reading).filter((words) => !desk.quoted.includes(words));
  const { text } = complaint;
  const words = left
    .slice(0, Math.max(0, MOST_QUOTED - desk.quoted.length))
    .toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
  if (words.length === 0) return '';
  const also = desk.quoted.length > 0;
  desk.quoted.push(...words);
  return languageOf(desk.language).writes(words, also);
}

/** Praise is told for thanks; behind a question there may be trouble, which then gets its word of regret. */
function writeOccasion(desk: Desk): string {
  const { praise, context, opening, questions, failures, costs, loyalty } = desk.retelling;
  const thanks = desk.input.plan.reply === 'thank';
  const { reading } = desk.input;
  const wrongs = reading.facts.filter((fact) => fact.role === 'failure' || fact.role === 'consequence').length;
  const asked = reading.questions.length > 0;
  const upset = !asked || reading.kind === 'complaint' || reading.temper.level > 0 || reading.impact.length > 0;
  const trouble = !thanks && (upset || wrongs > 1) && praise.length === 0;
  const lists = thanks ? [praise, loyalty] : trouble ? [opening, failures, costs] : [questions, praise, context];
  const story = tell(takeClauses(desk, lists, 2, ROOM_FOR_MORE), languageOf(desk.language).and);
  const part = trouble ? 'part-trouble' : null;
  const told = story === '' ? '' : desk.say('acknowledgement', part, { slots: { story } });
  if (told !== '') return told;
  const bare = trouble ? desk.say('acknowledgement', 'part-trouble-bare') : '';
  return bare === '' ? desk.say('acknowledgement', 'part-fallback') : bare;
}
