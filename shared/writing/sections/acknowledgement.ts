/** What is taken up beside the failure: praise, thanks, their years with us; care where somebody was hurt. */
import { countWords, type Desk } from '../desk.ts';
import { languageOf } from '../languages/all.ts';
import { takePassage, tellPassage } from '../passage.ts';
import { takeClauses, tell } from '../story.ts';

const ROOM_FOR_MORE = 32;
/** In words: where so much was told already, a short complaint has no second point. */
const TOLD_ENOUGH = 22;
/** In words. */
const SHORT_COMPLAINT = 30;
/** What it did to them is told of them. */
const THEIRS = /^(?:you|your)\b/;
/** In words and sentences. */
const FURTHER_POINT = { words: 36, sentences: 2, wishes: true };

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
    const liked = takeClauses(desk, [praise], 1, ROOM_FOR_MORE);
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

/** One point more, what it cost them above all, where the complaint is long enough to have one. */
function tellMore(desk: Desk): string {
  if (desk.shape === 'chat' || desk.shape === 'sms' || desk.told.length === 0) return '';
  const already = desk.told.reduce((sum, clause) => sum + countWords(clause.clause), 0);
  if (already > TOLD_ENOUGH && countWords(desk.input.complaint.text) < SHORT_COMPLAINT) return '';
  const passage = takePassage(desk, FURTHER_POINT);
  const [first] = passage;
  if (first === undefined) return '';
  const { text, reported } = tellPassage(desk, passage, true);
  const kind = first.wish
    ? 'told-wish'
    : first.clause.role === 'cost' && THEIRS.test(first.clause.clause)
      ? 'told-cost'
      : 'told-failure';
  if (reported) return text;
  return desk.say('acknowledgement', 'part-more', { slots: { story: text }, with: [kind] });
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
