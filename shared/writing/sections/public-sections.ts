/** What strangers read, where it differs from a letter: the failure, what is done, and no more. English; the rest is as in a letter. */
import type { SectionRole } from '../../domain/draft.ts';
import { countWords, type Desk } from '../desk.ts';
import { publicStory } from '../public-words/public-story.ts';
import { type Matter, publicWords } from '../public-words/public-words.ts';
import { isAlleged, tellPassage } from '../tell-passage.ts';
import { spokenBy } from '../templates/speak-as.ts';

/** The section as strangers read it; null where it is written as anywhere else. */
export function writeForStrangers(role: SectionRole, desk: Desk): string | null {
  if (desk.audience !== 'public' || desk.language !== 'en') return null;
  switch (role) {
    case 'apology':
      return someWords(writeFailure(desk));
    case 'fix':
      return someWords(writeAct(desk));
    case 'acknowledgement':
      return writeRegard(desk);
    default:
      return null;
  }
}

/** What the words of a scene are chosen for at this desk. */
export function matterOf({ input }: Desk): Matter {
  const { reading, complaint, playbook, wording } = input;
  return { reading, text: complaint.text, trade: playbook.profile.trade, wording };
}

function someWords(text: string): string | null {
  return countWords(text) > 0 ? text : null;
}

/** A sure sentence of theirs where nothing about them is to be kept quiet, else what should have been; empty where neither is known. */
function writeFailure(desk: Desk): string {
  const { plan, reading } = desk.input;
  if (plan.apology.form === 'none') return '';
  const careful = desk.conditions.has('quiet') || reading.risks.length > 0 || isAlleged(desk);
  const told = careful ? null : publicStory(desk.retelling);
  if (told !== null) {
    desk.told.push(told.clause);
    const story = tellPassage(desk, [told]).text;
    return desk.say('apology', 'part-public', { slots: { story }, with: ['told-failure'] });
  }
  const story = publicWords(matterOf(desk))?.says ?? '';
  // Where it is not known what went wrong, that it was read is all that can be said.
  if (story === '') return reading.language.code === 'en' ? desk.say('apology', 'part-quiet') : '';
  // What may become a case for lawyers is spoken of as carefully as what is nobody else's business.
  return desk.say('apology', 'part-public', { slots: { story }, with: careful ? ['quiet'] : [] });
}

/** What is done about what the reply has told, or about the matter. */
function writeAct(desk: Desk): string {
  const { plan } = desk.input;
  if (plan.apology.form === 'none' || plan.fix === null) return '';
  const words = publicWords({ ...matterOf(desk), told: desk.told[0]?.span ?? null });
  return words === null ? '' : desk.say('fix', 'part-public', { slots: { act: spokenBy(words.act, desk.manner) } });
}

/** Praise is taken up where nothing grave stands beside it; of a question strangers read that it gets an answer. */
function writeRegard(desk: Desk): string | null {
  const { reply } = desk.input.plan;
  if (reply === 'thank' || desk.input.reading.occasion === 'spam') return null;
  if (reply === 'answer') return desk.say('acknowledgement', 'part-fallback');
  if (desk.conditions.has('mixed') && reply !== 'care') return null;
  return desk.conditions.has('self-harm') ? desk.say('acknowledgement', 'part-self-harm') : '';
}
