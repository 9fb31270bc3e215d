/** The one question to ask first, when too little is known to act. Most complaints need none. */
import type { IssueType } from '../domain/issue-type.ts';
import type { ReplyKind } from '../domain/plan.ts';
import type { PlaybookFix } from '../domain/playbook.ts';
import { pick } from './seed.ts';
import type { Situation } from './situation.ts';
import { wordsIn } from './text-length.ts';

/** What somebody who wants to help would need to know, by what went wrong; the wordings are equally good. */
const QUESTIONS: Readonly<Record<IssueType, readonly string[]>> = {
  'late-or-lost-delivery': [
    'Which name and address was it to go to?',
    'Which order is it, and where should it have gone?',
  ],
  'wrong-or-missing-item': ['What did you order, and what was in the box?', 'Which piece is missing, or wrong?'],
  'defective-or-damaged': [
    'What does it do, or not do, when it fails?',
    'When does it happen, and what comes just before it?',
  ],
  'food-or-drink': ['Which day was it, and what did you order?', 'What was on the plate that should not have been?'],
  'slow-service': ['On which day was it, and about what time?', 'How long did you wait, and where?'],
  'staff-conduct': ['When was it, and whom did you deal with?', 'What was said, as closely as you remember it?'],
  billing: ['Which charge is it, and on what date?', 'Which line of the bill is wrong?'],
  'refund-or-cancellation': ['Under which name did you buy or book?', 'When did you ask for it, and how?'],
  'travel-disruption': ['Which booking is it, and on what date?', 'Where did you mean to be, and by when?'],
  'lost-or-damaged-property': [
    'What does it look like, and where did you last see it?',
    'What exactly is missing or damaged?',
  ],
  premises: ['Which room or place was it, and on what day?', 'Where was it, and when?'],
  'service-outage': ['Since when has it been down, and is anything still working?', 'What do you see when you try it?'],
  workmanship: ['What looks or works differently from what was agreed?', 'Could you send me a photo of the spot?'],
  'unresponsive-support': [
    'When did you write or call, and about what?',
    'What was the question that nobody answered?',
  ],
  'misleading-information': ['What were you told, and where?', 'Where did you read or hear it?'],
  'account-access-or-fraud': ['What do you see when you sign in?', 'Which entry was not made by you?'],
  'record-error': ['Which entry is wrong, and what should it say?', 'Where does the wrong entry stand?'],
  privacy: ['What did you see, or who told you of it?', 'Whose details were they, and where did you come across them?'],
  'injury-or-illness': ['How are you now?', 'How are you feeling today?'],
  discrimination: ['When and where did it happen?', 'Who else was there and saw it?'],
  'unfair-decision': ['Which decision is it, and when did you get it?', 'What did the decision overlook?'],
  other: ['What happened, and when?', 'What went wrong, in a sentence or two?'],
};

/** Fewer words than this leave open what exactly happened. */
const SHORT = 10;

function tellsLittle(situation: Situation): boolean {
  const { reading, complaint } = situation;
  if (reading.references.length > 0 || reading.dates.length > 0) return false;
  return wordsIn(complaint.text) < SHORT;
}

/** So many words tell what it is about, whatever kind it is. */
const ENOUGH = 25;

function isUnclear({ main, fault, complaint }: Situation): boolean {
  return main === 'other' && fault === 'unclear' && wordsIn(complaint.text) < ENOUGH;
}

/** A question of one sentence, or null when enough is known. */
export function firstQuestion(situation: Situation, reply: ReplyKind, fix: PlaybookFix | null): string | null {
  if (reply === 'thank' || reply === 'decline' || reply === 'answer') return null;
  if (fix !== null && fix.needs !== '' && reply !== 'hold') return `Could you send me ${fix.needs}?`;
  const open = reply === 'hold' || isUnclear(situation) || tellsLittle(situation);
  return open ? pick(QUESTIONS[situation.main], situation.seed, situation.turn, 'question') : null;
}
