/** What is different in chats and text messages: one sentence of the story, nothing told twice, and what runs out for them. English. */
import type { SectionRole } from '../../domain/draft.ts';
import { clockOf } from '../clock.ts';
import type { Desk } from '../desk.ts';
import { takePassage } from '../passage.ts';
import { fairlyTold } from '../public-words/public-story.ts';
import { publicWords } from '../public-words/public-words.ts';
import { tellPassage } from '../tell-passage.ts';
import { writeAcknowledgement } from './acknowledgement.ts';
import { writeApology } from './apology.ts';
import { writeFix } from './fix.ts';
import { writeNextStep } from './plain-sections.ts';
import { matterOf } from './public-sections.ts';

/** The section as it is written in short; null where it is written as anywhere else. */
export function writeInShort(role: SectionRole, desk: Desk): string | null {
  const short = desk.shape === 'chat' || desk.shape === 'sms';
  const { reply } = desk.input.plan;
  if (!short || desk.language !== 'en' || (reply !== 'resolve' && reply !== 'care')) return null;
  switch (role) {
    case 'apology':
      return writeFailure(desk);
    case 'acknowledgement':
      if (takesUpMore(desk)) return null;
      return desk.shape === 'chat' && desk.told.length < TOLD_ENOUGH ? writeAcknowledgement(withoutChatter(desk)) : '';
    case 'fix':
      return desk.shape === 'sms' ? firstDeed(writeFix(desk)) : null;
    case 'next-step':
      return withClock(desk);
    default:
      return null;
  }
}

/** In sentences: a chat needs no more of the story. */
const TOLD_ENOUGH = 2;
const TAKEN_UP = ['mixed', 'self-harm', 'threat'] as const;

/** Whether something stands beside the failure that has to be answered. */
function takesUpMore(desk: Desk): boolean {
  return desk.input.plan.reply === 'care' || TAKEN_UP.some((condition) => desk.conditions.has(condition));
}

/** In words and sentences. */
const IN_A_CHAT = { words: 40, sentences: 3 };
const BY_TEXT = { words: 20, sentences: 1 };

/** What can surely be told; else what should have been. Null where neither is known, and where nothing is our failure. */
function writeFailure(desk: Desk): string | null {
  const { plan } = desk.input;
  if (plan.apology.form === 'none') return null;
  const room = desk.shape === 'sms' ? BY_TEXT : IN_A_CHAT;
  const told = takePassage(withFairWords(desk), room);
  const words = told.length > 0 ? null : publicWords(matterOf(desk));
  const story = told.length > 0 ? tellPassage(desk, told).text : words?.sure === true ? words.says : '';
  const said = story === '' ? '' : desk.say('apology', 'part-opening', { slots: { story }, types: ['other'] });
  if (said !== '') return said;
  return desk.shape === 'sms' ? writeApology(withNothingToTell(desk)) : null;
}

/** The same desk with only such sentences of the story as stand without the turns of a conversation around them. */
function withFairWords(desk: Desk): Desk {
  const sentences = fairlyTold(desk.retelling, desk.shape === 'sms');
  return { ...desk, retelling: { ...desk.retelling, sentences, fragments: [] } };
}

function withNothingToTell(desk: Desk): Desk {
  const none = { sentences: [], fragments: [], failures: [], costs: [] };
  return { ...desk, retelling: { ...desk.retelling, ...none } };
}

/** Words with which a turn of a conversation begins, and no sentence of a letter. */
const CHATTER = /^(?:yeah|yes|yep|no|nope|ok|okay|so|well|hey|hi|hello|hiya|and|but|then|also|like|lol|please|pls)\b/i;

function withoutChatter(desk: Desk): Desk {
  const sentences = desk.retelling.sentences.filter(({ clause }) => !CHATTER.test(clause.clause));
  return { ...desk, retelling: { ...desk.retelling, sentences } };
}

/** A text message has room for the deed itself, without the reason and the rest. */
function firstDeed(fix: string): string {
  return fix.split(/(?<=[.!?])\s+/)[0] ?? fix;
}

const WEEKDAY = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*day\b/i;

/** A day by name is only spoken of where it was read as a date as well. */
function isReadToo(clock: string, desk: Desk): boolean {
  const day = WEEKDAY.exec(clock)?.[1]?.toLowerCase();
  return day === undefined || desk.input.reading.dates.some(({ text }) => text.toLowerCase().includes(day));
}

/** What runs out comes first. */
function withClock(desk: Desk): string {
  const step = writeNextStep(desk);
  const clock = clockOf(desk.input.complaint.text);
  if (clock === null || step === '' || !isReadToo(clock, desk)) return step;
  const first = desk.say('next-step', 'part-clock', { slots: { clock } });
  return `${first} ${step}`.trim();
}
