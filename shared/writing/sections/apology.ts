/** The apology: a passage of their story first, then sorry, short. Whether there is one at all is the plan's decision. */
import { countWords, type Desk } from '../desk.ts';
import { languageOf } from '../languages/all.ts';
import { quotableWords } from '../own-words.ts';
import { takePassage, tellPassage } from '../passage.ts';
import { takeClauses, tell } from '../story.ts';

/** In words: a text message has room for one clause. */
const ROOM_FOR_A_PASSAGE = 20;
/** In sentences. */
const LONGEST_PASSAGE = 3;

/** Empty when the plan has no apology. */
export function writeApology(desk: Desk): string {
  if (desk.input.plan.apology.form === 'none') return '';
  const open = desk.audience === 'public';
  if (open && desk.conditions.has('quiet')) return desk.say('apology', 'part-quiet');
  const story = openingStory(desk, open);
  if (story !== '') {
    const told = desk.say('apology', 'part-opening', { slots: { story } });
    if (told !== '') return told;
  }
  // Only where nothing can be turned round, as in other languages, do their own words stand for the story.
  const [words_one = '', words_two = ''] =
    open || desk.language === 'en' ? [] : quotableWords(desk.input.reading, desk.told);
  const quoted = desk.say('apology', 'part-quoted', { slots: { words_one, words_two } });
  desk.quoted.push(...[words_one, words_two].filter((words) => words !== '' && quoted.includes(words)));
  return quoted === '' ? desk.say('apology', 'part-fallback') : quoted;
}

/** Sentences of theirs about the heart of it; else one clause that says what went wrong. */
function openingStory(desk: Desk, open: boolean): string {
  const sentences = open || desk.room < ROOM_FOR_A_PASSAGE ? 2 : LONGEST_PASSAGE;
  const passage = takePassage(desk, { words: desk.room, sentences });
  if (passage.length > 0) return tellPassage(desk, passage).text;
  const { failures, costs } = desk.retelling;
  const one = takeClauses(desk, [failures, costs], 1, desk.room);
  return one.every((clause) => countWords(clause.clause) <= desk.room)
    ? tell(one, languageOf(desk.language).and)
    : '';
}
