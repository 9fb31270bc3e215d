/** Sentence frames of the next step, in English. Lives here: wording only; when and what are decided in next-step.ts. */
import type { FixKind } from '../domain/playbook.ts';

/** What the customer has in hand after each kind of fix, when the playbook does not name it. */
export const RESULTS: Readonly<Record<FixKind, readonly string[]>> = {
  refund: ['the confirmation that your money is on its way', 'the refund confirmed in writing'],
  replace: ['the day your replacement arrives', 'the date for your replacement'],
  repair: ['a firm day for the repair', 'the day and hour of the repair'],
  redo: ['a time that suits you', 'a day for doing it again'],
  correct: ['the corrected version to check', 'the correction in writing'],
  deliver: ['the day of delivery', 'a delivery day you can plan around'],
  credit: ['the credit shown in writing', 'the sum of the credit and how it was worked out'],
  cancel: ['the cancellation in writing, with its end date', 'the end date in writing'],
  secure: ['word on what has been secured', 'a list of what was found and what is closed off'],
  investigate: ['what I found and what follows from it', 'the findings, in plain words'],
  explain: ['the explanation, start to finish', 'an account of how it came about'],
  answer: ['a proper answer to each of your points', 'an answer to every point you raised'],
  attend: ['an answer you can hold me to', 'a plan for the rest'],
};

/** Frames for a message that brings the result. `DUE` and `RESULT` are replaced. */
export const WRITE_FRAMES: readonly string[] = [
  "I'll write to you by DUE with RESULT.",
  "By DUE you'll have RESULT.",
  "You'll hear from me by DUE, with RESULT.",
  "I'll be back in touch by DUE with RESULT.",
  "By DUE I'll send you RESULT.",
  "I'll be in touch again by DUE, with RESULT.",
  "I'll get back to you by DUE with RESULT.",
];

/** Frames for a text message, which has room for one promise. */
export const TEXT_FRAMES: readonly string[] = [
  "I'll text you by DUE.",
  "You'll have a text from me by DUE.",
  'Word from me by DUE.',
];

/** Frames for a call. */
export const CALL_FRAMES: readonly string[] = [
  "I'll call you myself by DUE and go through it with you.",
  "You'll get a call from me by DUE, and I'll go through all of it with you.",
  "By DUE you'll have a call from me, and time for your questions.",
];

/** Frames for a call that comes before the deed is done. */
export const CALL_UPDATE_FRAMES: readonly string[] = [
  "I'll call you myself by DUE to tell you where things stand, and by LATER you'll have RESULT.",
  "You'll get a call from me by DUE, finished or not, and by LATER you'll have RESULT.",
];

/** Frames for a first word when the deed itself takes longer. `LATER` is the day of the deed. */
export const UPDATE_FRAMES: readonly string[] = [
  "I'll write to you by DUE with where things stand, and by LATER you'll have RESULT.",
  "By DUE you'll know how far I've got, and by LATER you'll have RESULT.",
  "You'll hear from me by DUE, even if I'm not finished, and by LATER with RESULT.",
];

/** Frames for a holding reply. */
export const HOLD_FRAMES: readonly string[] = [
  "I'll write to you by DUE with what I've found and what happens next.",
  "By DUE you'll have an answer from me, or an honest word on how far I've got.",
  "You'll hear from me by DUE, finished or not.",
];

/** Frames when somebody else does it. `WHO` is a person or a role with its article. */
export const OTHER_FRAMES: readonly string[] = [
  'WHO will be in touch by DUE with RESULT.',
  "By DUE you'll hear from WHO, with RESULT.",
];

/** Frames when the customer has to send something first. `NEEDS` is a noun phrase. */
export const NEEDS_FRAMES: readonly string[] = [
  "Send me NEEDS, and by DUE you'll have RESULT.",
  "With NEEDS in hand, I'll have RESULT ready by DUE.",
];

/** Frames for an answer to friendly post, where nothing is promised but the answer. */
export const ANSWER_FRAMES: readonly string[] = ["I'll write to you by DUE with RESULT.", "By DUE you'll have RESULT."];

/** A result that is told and not handed over: "where the bag is", "what went wrong". */
export const TELLS_FRAMES: readonly string[] = [
  "I'll write to you by DUE and tell you RESULT.",
  "By DUE I'll tell you RESULT.",
  "You'll hear from me by DUE, and I'll tell you RESULT.",
];

/** The same on the telephone. */
export const CALL_TELLS_FRAMES: readonly string[] = [
  "I'll call you myself by DUE and tell you RESULT.",
  "You'll get a call from me by DUE, and I'll tell you RESULT.",
];

/** The same where a first word comes before it. */
export const TELLS_LATER_FRAMES: readonly string[] = [
  "I'll write to you by DUE with where things stand, and by LATER I'll tell you RESULT.",
  "By DUE you'll know how far I've got, and by LATER I'll tell you RESULT.",
];

/** A result that is confirmed, "that it works". */
export const CONFIRM_FRAMES: readonly string[] = [
  "I'll write to you by DUE to confirm RESULT.",
  "By DUE you'll have it in writing RESULT.",
];

/** The same on the telephone. */
export const CALL_CONFIRM_FRAMES: readonly string[] = ["I'll call you myself by DUE to confirm RESULT."];

/** The same where a first word comes before it. */
export const CONFIRM_LATER_FRAMES: readonly string[] = [
  "I'll write to you by DUE with where things stand, and by LATER to confirm RESULT.",
  "By DUE you'll know how far I've got, and by LATER I'll confirm RESULT.",
];
