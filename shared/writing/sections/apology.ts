/** The apology: a passage of their story first, then sorry, short. Whether there is one at all is the plan's decision. */
import { countWords, type Desk } from '../desk.ts';
import { takeFragments } from '../further-points.ts';
import { languageOf } from '../languages/all.ts';
import { toldAbroad, wordsOfTheirs } from '../own-words.ts';
import { standsFree, takePassage } from '../passage.ts';
import { takeClauses, tell } from '../story.ts';
import { tellPassage } from '../tell-passage.ts';

/** In words: a text message has room for a line or two. */
const ROOM_FOR_A_PASSAGE = 20;
const SHORT_PASSAGE = 24;
/** In sentences: so many before the apology, and one more where there was much to tell, in words of the complaint. */
const LONGEST_PASSAGE = 2;
const LONG_COMPLAINT = 60;
/** In words. */
const MOST_TOLD_FIRST = 50;

/** Empty when the plan has no apology. */
export function writeApology(desk: Desk): string {
  if (desk.input.plan.apology.form === 'none') return '';
  const loss = desk.audience === 'private' ? desk.say('apology', 'part-condolence') : '';
  return [loss, regret(desk)].filter((part) => part !== '').join(' ');
}

function regret(desk: Desk): string {
  const open = desk.audience === 'public';
  if (open && desk.conditions.has('quiet')) return desk.say('apology', 'part-quiet');
  const { story, main } = openingStory(desk, open);
  if (story !== '') {
    const grave = open ? '' : desk.say('apology', 'part-grave', { slots: { story } });
    if (grave !== '') return grave;
    const told = desk.say('apology', 'part-opening', { slots: { story }, ...(main ? {} : { types: ['other'] }) });
    if (told !== '') return told;
  }
  // Only where nothing can be turned round, as in other languages, do their own words stand for the story.
  const turns = desk.input.reading.language.code === 'en';
  if (!turns && !open) {
    const abroad = tellAbroad(desk);
    if (abroad !== '') return abroad;
  }
  const [words_one = ''] = open || turns ? [] : wordsOfTheirs(desk.input.complaint, desk.input.reading);
  const quoted = desk.say('apology', 'part-quoted', { slots: { words_one, words_two: '' } });
  if (words_one !== '' && quoted.includes(words_one)) desk.quoted.push(words_one);
  return quoted === '' ? desk.say('apology', 'part-fallback') : quoted;
}

/** In another language, the sentences that can be told in it from our side; empty where there are none or no wording for them. */
function tellAbroad(desk: Desk): string {
  if (desk.language === 'en') return '';
  const sentences = toldAbroad(desk.input.complaint, desk.input.reading);
  if (sentences.length === 0) return '';
  const told = desk.say('apology', 'part-opening', { slots: { story: sentences.join(' ') } });
  if (told !== '') desk.quoted.push(...sentences);
  return told;
}

/**
 * Sentences of theirs about the heart of it; else one clause that says what went wrong. `main` says that they are about the
 * main issue, so that a word on it may follow.
 */
function openingStory(desk: Desk, open: boolean): { story: string; main: boolean } {
  const short = desk.room < ROOM_FOR_A_PASSAGE;
  const long = !short && !open && countWords(desk.input.complaint.text) > LONG_COMPLAINT;
  const room = short ? SHORT_PASSAGE : Math.min(desk.room, MOST_TOLD_FIRST);
  const passage = takePassage(desk, { words: room, sentences: long ? LONGEST_PASSAGE + 1 : LONGEST_PASSAGE });
  if (passage.length > 0) return { story: tellPassage(desk, passage).text, main: passage.some((one) => one.main) };
  const { failures, costs } = desk.retelling;
  const free = [...failures, ...costs].filter(
    (clause) => countWords(clause.clause) <= desk.room && standsFree(clause, desk.input.complaint.text),
  );
  const story = tell(takeClauses(desk, [free], 1, desk.room), languageOf(desk.language).and);
  if (story !== '' || open) return { story, main: false };
  // At the least their own words say that they were read.
  const [words] = takeFragments(desk, 1);
  return { story: words === undefined ? '' : `You write: “${withCapital(words.clause)}.”`, main: false };
}

function withCapital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
