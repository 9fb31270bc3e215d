/** The apology: their story first, then sorry, short. Whether there is one at all is the plan's decision. */
import type { Desk } from '../desk.ts';
import { languageOf } from '../languages/all.ts';
import { quotableWords } from '../own-words.ts';
import type { Clause } from '../retell/retelling.ts';
import { takeClauses, tell } from '../story.ts';

/** Room in words from which on a third clause is told. */
const LONG_STORY = 30;
/** Room from which on a fourth is told. */
const VERY_LONG_STORY = 50;

/** Empty when the plan has no apology. */
export function writeApology(desk: Desk): string {
  if (desk.input.plan.apology.form === 'none') return '';
  const open = desk.audience === 'public';
  if (open && desk.conditions.has('quiet')) return desk.say('apology', 'part-quiet');
  const { opening, failures, costs, promises, context } = desk.retelling;
  const most = open || desk.room < LONG_STORY ? 2 : desk.room > VERY_LONG_STORY ? 4 : 3;
  const lists = open
    ? [opening, failures, costs]
    : [opening.slice(0, 1), byWeight([...opening, ...failures, ...costs, ...promises, ...context])];
  const story = tell(takeClauses(desk, lists, most, desk.room), languageOf(desk.language).and);
  if (story !== '') {
    const told = desk.say('apology', 'part-opening', { slots: { story } });
    if (told !== '') return told;
  }
  const [words_one = '', words_two = ''] = open ? [] : quotableWords(desk.input.reading, desk.told);
  const quoted = desk.say('apology', 'part-quoted', { slots: { words_one, words_two } });
  desk.quoted.push(...[words_one, words_two].filter((words) => words !== '' && quoted.includes(words)));
  return quoted === '' ? desk.say('apology', 'part-fallback') : quoted;
}

function byWeight(clauses: readonly Clause[]): Clause[] {
  return clauses.toSorted((a, b) => b.weight - a.weight);
}
