/** What is different in chats and text messages: one sentence of the story, nothing told twice, and what runs out for them. English. */
import type { SectionRole } from '../../domain/draft.ts';
import { clockOf } from '../clock.ts';
import type { Desk } from '../desk.ts';
import { surelyTold } from '../public-words/public-story.ts';
import { publicWords } from '../public-words/public-words.ts';
import { tellPassage } from '../tell-passage.ts';
import { writeNextStep } from './plain-sections.ts';

/** The section as it is written in short; null where it is written as anywhere else. */
export function writeInShort(role: SectionRole, desk: Desk): string | null {
  const short = desk.shape === 'chat' || desk.shape === 'sms';
  const { reply } = desk.input.plan;
  if (!short || desk.language !== 'en' || (reply !== 'resolve' && reply !== 'care')) return null;
  switch (role) {
    case 'apology':
      return writeFailure(desk);
    case 'acknowledgement':
      return takesUpMore(desk) ? null : '';
    case 'next-step':
      return withClock(desk);
    default:
      return null;
  }
}

const TAKEN_UP = ['mixed', 'self-harm', 'threat'] as const;

/** Whether something stands beside the failure that has to be answered. */
function takesUpMore(desk: Desk): boolean {
  return desk.input.plan.reply === 'care' || TAKEN_UP.some((condition) => desk.conditions.has(condition));
}

/** One sure sentence; else what should have been. Null where neither is known, and where nothing is our failure. */
function writeFailure(desk: Desk): string | null {
  const { reading, complaint, wording, plan } = desk.input;
  if (plan.apology.form === 'none') return null;
  const one = surelyTold(desk.retelling);
  if (one !== null) {
    desk.told.push(one.clause);
    const said = desk.say('apology', 'part-opening', {
      slots: { story: tellPassage(desk, [one]).text },
      types: ['other'],
    });
    return said === '' ? null : said;
  }
  const words = publicWords(reading, complaint.text, wording);
  const story = words?.says ?? '';
  const said =
    words === null || words.general ? '' : desk.say('apology', 'part-opening', { slots: { story }, types: ['other'] });
  return said === '' ? null : said;
}

/** What runs out comes first. */
function withClock(desk: Desk): string {
  const step = writeNextStep(desk);
  const clock = clockOf(desk.input.complaint.text);
  if (clock === null || step === '') return step;
  const first = desk.say('next-step', 'part-clock', { slots: { clock } });
  return `${first} ${step}`.trim();
}
