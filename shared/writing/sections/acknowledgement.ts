/** What is taken up beside the failure: praise, thanks, their years with us; care where somebody was hurt. */
import { countWords, type Desk } from '../desk.ts';
import { languageOf } from '../languages/all.ts';
import { takeClauses, tell } from '../story.ts';

const ROOM_FOR_MORE = 32;

/** Empty when there is nothing more to take up. */
export function writeAcknowledgement(desk: Desk): string {
  const { reply } = desk.input.plan;
  if (reply === 'thank' || reply === 'answer') return writeOccasion(desk);
  const parts: string[] = [];
  if (reply === 'care' || desk.conditions.has('self-harm')) parts.push(desk.say('acknowledgement', 'part-care'));
  const { loyalty, praise } = desk.retelling;
  if (desk.conditions.has('mixed')) {
    const liked = takeClauses(desk, [praise], 1, ROOM_FOR_MORE);
    const story = tell(liked, languageOf(desk.language).and);
    if (story !== '') parts.push(desk.say('acknowledgement', 'part-mixed', { slots: { story } }));
  }
  if (desk.audience === 'private') parts.push(desk.say('acknowledgement', 'part-burden'));
  if (desk.audience === 'private' && reply !== 'care') {
    const years = takeClauses(desk, [loyalty], 1, ROOM_FOR_MORE);
    const history = tell(years, languageOf(desk.language).and);
    if (history !== '') parts.push(desk.say('acknowledgement', 'part-loyalty', { slots: { story: history } }));
  }
  return parts.filter((part) => countWords(part) > 0).join(' ');
}

function writeOccasion(desk: Desk): string {
  const { praise, context, opening, loyalty } = desk.retelling;
  const clauses = takeClauses(desk, [praise, opening, context, loyalty], 2, 40);
  const story = tell(clauses, languageOf(desk.language).and);
  const told = story === '' ? '' : desk.say('acknowledgement', null, { slots: { story } });
  return told === '' ? desk.say('acknowledgement', 'part-fallback') : told;
}
