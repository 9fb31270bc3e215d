/** The next step: who does what by when, and how the customer hears of it. The deed itself is chosen elsewhere. */

import { channelFacts } from '../domain/channel-facts.ts';
import type { ChannelId } from '../domain/channel-id.ts';
import type { Moment } from '../domain/moment.ts';
import type { Due, Plan, ReplyKind } from '../domain/plan.ts';
import type { Playbook, PlaybookFix, Within } from '../domain/playbook.ts';
import { addDays, daysBetween } from './calendar.ts';
import { deadlineOf } from './deadline.ts';
import { type DueHour, dueToday, dueWithin, meetsDeadline } from './due-date.ts';
import {
  ANSWER_FRAMES,
  CALL_CONFIRM_FRAMES,
  CALL_FRAMES,
  CALL_TELLS_FRAMES,
  CALL_UPDATE_FRAMES,
  CONFIRM_FRAMES,
  CONFIRM_LATER_FRAMES,
  HOLD_FRAMES,
  NEEDS_FRAMES,
  OTHER_FRAMES,
  RESULTS,
  TELLS_FRAMES,
  TELLS_LATER_FRAMES,
  TEXT_FRAMES,
  UPDATE_FRAMES,
  WRITE_FRAMES,
} from './next-step-words.ts';
import { FIRST_WORD, FIRST_WORD_TO_THE_WAITING, HOLDING, PACE } from './pace.ts';
import { pressesNow } from './presses-now.ts';
import { pick } from './seed.ts';
import { needsCare, type Situation } from './situation.ts';

/** When the deed is done and when the customer hears; the same when the deed is quick. */
export interface Times {
  readonly deed: Due;
  readonly word: Due;
  /** The customer's own deadline, ISO date, when they named one that has not passed. */
  readonly deadline: string | null;
}

/** In working days: what is done for those who wait for it now. */
const AT_MOST_TO_THE_WAITING = 2;
/** A word in between is worth promising when it comes at least so many days before the deed. */
const WORTH_AN_UPDATE = 3;
const WORTH_AN_UPDATE_TO_THE_WAITING = 1;

/** They stand in front of it: nobody who chats, or whose line is dead, looks forward to a date next week. */
function waitsNow({ complaint, reading, main }: Situation): boolean {
  const { shape } = channelFacts(complaint.channel ?? reading.channel);
  const there = shape === 'chat' || shape === 'sms' || main === 'service-outage';
  return there || pressesNow(complaint.text, reading.language.code);
}

function hastened(within: Within, situation: Situation): Within {
  const pressing = situation.reading.temper.level >= 3 || situation.repeated || needsCare(situation);
  return pressing && within.unit === 'working-days' && within.count > 1
    ? { ...within, count: within.count - 1 }
    : within;
}

function shortened(within: Within, most: number): Within {
  return within.unit === 'working-days' && within.count > most ? { ...within, count: most } : within;
}

/** Tomorrow is too late for a first word: whoever writes this reply is there to look into it today, working day or not. */
function pressesToday({ complaint, reading, risks }: Situation, deadline: string | null, now: Moment): boolean {
  const tomorrow = addDays(now.slice(0, 10), 1);
  return (
    risks.has('self-harm') ||
    (deadline !== null && deadline <= tomorrow) ||
    pressesNow(complaint.text, reading.language.code)
  );
}

/** Works out the days; a time that the playbook gives is kept as it is, one from the general pace hurries when it must. */
export function timesFor(
  fix: PlaybookFix,
  situation: Situation,
  reply: ReplyKind,
  playbook: Playbook,
  now: Moment,
): Times {
  const deadline = deadlineOf(situation, now);
  const hour: DueHour = pick([12, 17] as const, situation.seed, 0, 'hour');
  const request = { now, hour, spelling: playbook.voice.spelling, deadline: deadline ?? undefined };
  const waiting = waitsNow(situation);
  const pace = waiting ? shortened(PACE[fix.kind], AT_MOST_TO_THE_WAITING) : hastened(PACE[fix.kind], situation);
  const deed = dueWithin({ ...request, within: fix.within ?? pace });
  const usual = waiting ? FIRST_WORD_TO_THE_WAITING : hastened(FIRST_WORD, situation);
  const first = reply === 'hold' || reply === 'care' ? HOLDING : usual;
  const soon = dueWithin({ ...request, within: first });
  const word = pressesToday(situation, deadline, now) ? (dueToday(now, soon) ?? soon) : soon;
  const apart = daysBetween(word.iso.slice(0, 10), deed.iso.slice(0, 10));
  const separate = reply === 'hold' || apart >= (waiting ? WORTH_AN_UPDATE_TO_THE_WAITING : WORTH_AN_UPDATE);
  return { deed, word: separate ? word : deed, deadline };
}

/** "Not a phone call", "e-mail only", "don't ring me at work": they are written to. */
const NO_CALLS =
  /\b(?:do not|don['’]?t|dont|never|stop|not|no|rather than|instead of)(?: \w+){0,2} (?:(?:a |any )?(?:phone )?calls?|call|calling|ring|ringing|phone|phoning)\b|\b(?:by |in |via )?(?:e-?mail|writing|text|letter|post) only\b|\bonly (?:by|in|via) (?:e-?mail|writing|text|letter|post)\b|\bput (?:it|that|this|everything) in writing\b/iu;
const A_CALL = /\b(?:call(?!ed)|ring|phone|speak|talk)/iu;
/** "Nobody called" and "why did no one call" tell of a call that never came. */
const NO_WISH = /\b(?:nobody|no one|never|was supposed to|were supposed to|promised|said (?:she|he|they)) /iu;

function asksForCall({ reading, complaint }: Situation): boolean {
  if (NO_CALLS.test(complaint.text)) return false;
  return reading.asks.some((ask) => ask.type === 'contact' && A_CALL.test(ask.text) && !NO_WISH.test(ask.text));
}

const TIMES_TO_MEET = 'two or three times for us to meet';
const A_MEETING =
  /\b(?:i|we)(?:'d| would| want| need|'m asking| am asking| ask)[^.!?\n]{0,24}\b(?:a meeting|meet (?:with )?(?:you|the|somebody|someone)|sit down with|face to face)\b|\b(?:can|could) (?:i|we) (?:please )?(?:meet|have a meeting|come in and|sit down)\b|\bplease (?:arrange|set up) a meeting\b/iu;

/** They want to sit at one table, which a letter or a call does not replace. */
function asksToMeet({ complaint }: Situation): boolean {
  return A_MEETING.test(complaint.text.replaceAll('’', "'"));
}

function howFor(situation: Situation, channel: ChannelId): string {
  if (asksForCall(situation)) return 'by telephone';
  const { shape, public: open } = channelFacts(channel);
  if (open) return 'in a private message';
  switch (shape) {
    case 'chat':
      return 'here in this chat';
    case 'sms':
      return 'by text message';
    case 'letter':
      return 'by letter';
    default:
      return 'in writing';
  }
}

/** A result that begins like a question is told; one that begins with "that" is confirmed; the others are handed over. */
const IS_TOLD = /^(?:where|what|how|who|whom|whose|which|why|when|whether)\b/i;
const IS_CONFIRMED = /^that (?!\w+$|\w+,|call|answer|history|talk|round|visit|day|hour|person|list|report|letter)/i;

function framesFor(
  fix: PlaybookFix,
  result: string,
  times: Times,
  situation: Situation,
  reply: ReplyKind,
): readonly string[] {
  const update = times.word.iso.slice(0, 10) < times.deed.iso.slice(0, 10);
  if (reply === 'hold') return HOLD_FRAMES;
  if (fix.needs !== '') return NEEDS_FRAMES;
  if (fix.who !== '') return OTHER_FRAMES;
  const call = asksForCall(situation);
  if (IS_TOLD.test(result)) return update ? TELLS_LATER_FRAMES : call ? CALL_TELLS_FRAMES : TELLS_FRAMES;
  if (IS_CONFIRMED.test(result)) return update ? CONFIRM_LATER_FRAMES : call ? CALL_CONFIRM_FRAMES : CONFIRM_FRAMES;
  if (call) return update ? CALL_UPDATE_FRAMES : CALL_FRAMES;
  const frames = update ? UPDATE_FRAMES : reply === 'answer' ? ANSWER_FRAMES : WRITE_FRAMES;
  return result.includes(' with ') ? frames.filter((frame) => !/\bwith RESULT/.test(frame)) : frames;
}

/** The time that a frame names first: the first word where it names a later day too, else the day of the deed itself. */
function dueOf(frame: string, times: Times, reply: ReplyKind): Due {
  return reply === 'hold' || frame.includes('LATER') ? times.word : times.deed;
}

/** The sentence as this voice says it: "I'll", "I will", "We'll" or "We will". */
function voiced(text: string, playbook: Playbook): string {
  let said = text;
  if (playbook.voice.person === 'we') {
    said = said
      .replaceAll("I'm", "we're")
      .replaceAll("I've", "we've")
      .replaceAll("I'll", "we'll")
      .replaceAll(/\bI\b/gu, 'we')
      .replaceAll(/\bmyself\b/gu, 'ourselves')
      .replaceAll(/\bme\b/gu, 'us')
      .replaceAll(/\bmy\b/gu, 'our')
      .replaceAll(/\bMy\b/gu, 'Our');
  }
  if (!playbook.voice.contractions)
    said = said
      .replaceAll(/\b(I|we|you|You|We)'ll\b/gu, '$1 will')
      .replaceAll(/\b(I|we|you|You|We)'ve\b/gu, '$1 have')
      .replaceAll("I'm", 'I am')
      .replaceAll("we're", 'we are');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What the customer will have in hand, as the playbook names it or as the kind of fix suggests. */
export function resultOf(fix: PlaybookFix, situation: Situation): string {
  return fix.result !== '' ? fix.result : pick(RESULTS[fix.kind], situation.seed, situation.turn, 'result');
}

/** Nobody reads a letter out on the telephone. */
function spoken(result: string, situation: Situation): string {
  return asksForCall(situation) ? result.replace(/,? in writing$/, '') : result;
}

const NO_STEP: Plan['nextStep'] = { text: '', who: '', what: '', due: null, how: '' };

/** The next step as a finished English sentence, and its parts for other languages. Empty for thanks and for spam. */
export function nextStepFor(
  fix: PlaybookFix | null,
  times: Times,
  situation: Situation,
  reply: ReplyKind,
  playbook: Playbook,
  channel: ChannelId,
): Plan['nextStep'] {
  if (fix === null || reply === 'thank' || reply === 'decline') return NO_STEP;
  const meeting = asksToMeet(situation) && fix.needs === '' && fix.who === '';
  const result = meeting ? TIMES_TO_MEET : spoken(resultOf(fix, situation).replace(/^word that /, 'that '), situation);
  const bySms = channelFacts(channel).shape === 'sms';
  const frames = bySms && fix.needs === '' ? TEXT_FRAMES : framesFor(fix, result, times, situation, reply);
  const frame = pick(frames, situation.seed, situation.turn, 'next-step');
  const due = (bySms && fix.needs === '') || meeting ? times.word : dueOf(frame, times, reply);
  const text = voiced(
    frame
      .replace('RESULT', () => result)
      .replace('LATER', () => times.deed.text)
      .replace('NEEDS', () => fix.needs)
      .replace('WHO', () => fix.who)
      .replace('DUE', () => due.text),
    playbook,
  );
  const who = fix.who !== '' ? fix.who : playbook.profile.signer;
  return { text, who, what: result, due, how: howFor(situation, channel) };
}

/** A line for the team when the customer's deadline cannot be met; empty when it can, or when there is none. */
export function deadlineWarning(times: Times): string {
  if (times.deadline === null || meetsDeadline(times.word, times.deadline)) return '';
  return `They need it by ${times.deadline}; the time in the reply is later. Can it be done sooner?`;
}
