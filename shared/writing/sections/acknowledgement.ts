/** What is taken up beside the failure: praise, thanks, their years with us; care where somebody was hurt. */
import { countWords, type Desk } from '../desk.ts';
import { languageOf } from '../languages/all.ts';
import { quotableWords } from '../own-words.ts';
import { takeClauses, tell } from '../story.ts';

const ROOM_FOR_MORE = 32;
const ROOM_FOR_QUOTES = 16;
const ROOM_FOR_A_SECOND_PARAGRAPH = 44;
/** With more clauses told than this, nothing has to be quoted. */
const MANY_TOLD = 4;

/** Empty when there is nothing more to take up. */
export function writeAcknowledgement(desk: Desk): string {
  const { reply } = desk.input.plan;
  if (desk.input.reading.occasion === 'spam') return desk.say('acknowledgement', 'part-fallback');
  if (reply === 'thank' || reply === 'answer') return writeOccasion(desk);
  const parts: string[] = [];
  if (desk.conditions.has('self-harm')) parts.push(desk.say('acknowledgement', 'part-self-harm'));
  if (desk.conditions.has('threat') && desk.audience === 'private')
    parts.push(desk.say('acknowledgement', 'part-boundary'));
  const endangered = desk.conditions.has('safety') && desk.conditions.has('form-sympathy');
  if (reply === 'care' || endangered) parts.push(desk.say('acknowledgement', 'part-care'));
  const { loyalty, praise } = desk.retelling;
  if (desk.conditions.has('mixed')) {
    const liked = takeClauses(desk, [praise], 1, ROOM_FOR_MORE);
    const story = tell(liked, languageOf(desk.language).and);
    if (story !== '') parts.push(desk.say('acknowledgement', 'part-mixed', { slots: { story } }));
  }
  const quotes = desk.room > ROOM_FOR_QUOTES && !desk.conditions.has('mixed');
  if (desk.audience === 'private' && quotes) parts.push(tellMore(desk) || quoteMore(desk));
  if (desk.audience === 'private') parts.push(desk.say('acknowledgement', 'part-burden'));
  if (desk.audience === 'private' && reply !== 'care') {
    const years = takeClauses(desk, [loyalty], 1, ROOM_FOR_MORE);
    const history = tell(years, languageOf(desk.language).and);
    if (history !== '') parts.push(desk.say('acknowledgement', 'part-loyalty', { slots: { story: history } }));
  }
  return parts.filter((part) => countWords(part) > 0).join(' ');
}

/** What went wrong besides, where the complaint is long enough to have a second paragraph. */
function tellMore(desk: Desk): string {
  if (desk.room < ROOM_FOR_A_SECOND_PARAGRAPH || desk.shape === 'chat') return '';
  const { costs, failures, promises } = desk.retelling;
  const clauses = takeClauses(desk, [failures, costs, promises], 2, ROOM_FOR_MORE);
  const story = tell(clauses, languageOf(desk.language).and);
  return story === '' ? '' : desk.say('acknowledgement', 'part-more', { slots: { story } });
}

/** Facts that could not be told from our side, in the customer's own words: one, or two when little else was told. */
function quoteMore(desk: Desk): string {
  const left = quotableWords(desk.input.reading, desk.told).filter((words) => !desk.quoted.includes(words));
  const chat = desk.shape === 'chat';
  const few = !chat && desk.told.length <= 2;
  if (desk.told.length > (chat ? 1 : MANY_TOLD)) return '';
  const [words_one = '', second = ''] = left;
  const two = few ? desk.say('acknowledgement', 'part-own-words-two', { slots: { words_one, words_two: second } }) : '';
  return two === '' ? desk.say('acknowledgement', 'part-own-words', { slots: { words_one } }) : two;
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
