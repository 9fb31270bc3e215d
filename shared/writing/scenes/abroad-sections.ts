/** Sections of a reply in a language whose sentences are not turned: told by scene where one is known, else as the common writers have it. Wording lives in the books and templates. */
import type { SectionRole } from '../../domain/draft.ts';
import type { FixKind } from '../../domain/playbook.ts';
import type { AskType } from '../../domain/reading.ts';
import { countWords, type Desk } from '../desk.ts';
import { turnedSentences } from '../own-words.ts';
import { writeAcknowledgement } from '../sections/acknowledgement.ts';
import { writeApology } from '../sections/apology.ts';
import { writeAnythingElse, writeNextStep } from '../sections/plain-sections.ts';
import { readScene, type WordedScene } from './read-scene.ts';

/** Asks that a deed of a kind answers, so that no further word on them is due. */
const ANSWERED: Readonly<Record<FixKind, readonly AskType[]>> = {
  refund: ['refund'],
  replace: ['replacement', 'redo', 'repair'],
  repair: ['repair', 'redo'],
  redo: ['redo', 'repair', 'replacement'],
  correct: ['correct-record'],
  deliver: ['redo', 'information', 'replacement'],
  credit: ['compensation', 'refund'],
  cancel: ['cancel'],
  secure: ['contact', 'redo', 'repair'],
  investigate: ['explanation', 'information'],
  explain: ['explanation', 'information'],
  answer: ['information', 'explanation', 'contact'],
  attend: ['contact', 'action-on-staff'],
};
/** Asks that need no word of their own. */
const SILENT: ReadonlySet<AskType> = new Set(['apology', 'none', 'information', 'contact']);
const SURE_OF_ASK = 0.4;
/** From this confidence on the extra may be chosen by the main type. */
const SURE_OF_TYPE = 0.45;
const MOST_VERDICTS = 2;
/** Kinds that end in money, of which nothing is said in public. */
const PAYS: ReadonlySet<FixKind> = new Set(['refund', 'credit']);

/** The words of the scene; found once for each desk. */
const FOUND = new WeakMap<Desk, { scene: WordedScene | null }>();

function sceneOf(desk: Desk): WordedScene | null {
  const known = FOUND.get(desk);
  if (known !== undefined) return known.scene;
  const { complaint, reading, plan } = desk.input;
  const scene = readScene(complaint.text, reading, desk.language, plan.fix?.kind ?? null);
  FOUND.set(desk, { scene });
  return scene;
}

/** In words: what a text message has room for beside the failure. */
const SHORT_SORRY = 4;

/** What went wrong, told from our side, and sorry; empty when the plan has no apology. */
function writeApologyAbroad(desk: Desk): string {
  const { form } = desk.input.plan.apology;
  const scene = sceneOf(desk);
  const open = desk.audience === 'public';
  if (scene === null || form === 'none' || (open && desk.conditions.has('quiet'))) return writeApology(desk);
  if (form === 'sympathy' && scene.sympathy !== '') {
    desk.quoted.push(scene.sympathy);
    return scene.sympathy;
  }
  const brief = open || desk.shape === 'sms' || desk.shape === 'chat';
  const main = brief ? scene.failure : (turnedFailure(desk, scene) ?? scene.failure);
  const story = main === '' || brief ? main : [main, ...scene.besides].join(' ');
  const limit = desk.shape === 'sms' ? { atMost: countWords(story) + SHORT_SORRY } : {};
  const told = story === '' ? '' : desk.say('apology', 'part-opening', { slots: { story }, ...limit });
  if (told === '') return plainApology(desk);
  desk.quoted.push(story);
  return told;
}

/** An apology that names nothing. What is read out of theirs without being understood hurts more than it helps. */
function plainApology(desk: Desk): string {
  desk.quoted.push('');
  return desk.say('apology', 'part-fallback');
}

/** In words: the sentence of theirs that tells the scene, where it can be told from our side. */
const SHORTEST_TOLD = 6;
const LONGEST_TOLD = 28;

/** What joins a sentence to the one before it. */
const JOINT =
  /^(?:además|encima|también|por cierto|außerdem|dazu|en plus|de plus|en outre|além disso|ainda por cima),? (?=\p{L})/iu;

function turnedFailure({ input }: Desk, scene: WordedScene): string | null {
  const told = turnedSentences(input.complaint, input.reading)
    .toSorted((a, b) => b.worth - a.worth)
    .find(({ words, leans, fails }) => {
      const length = words.split(' ').length;
      return !leans && length >= SHORTEST_TOLD && length <= LONGEST_TOLD && scene.isToldBy(words, fails);
    });
  if (told === undefined) return null;
  const words = told.words.replace(JOINT, '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The deed of the scene and a word on what else they ask for. */
function writeFixAbroad(desk: Desk): string {
  const { plan, reading } = desk.input;
  const { fix } = plan;
  if (fix === null) return '';
  const open = desk.audience === 'public';
  const scene = sceneOf(desk);
  if (open && (desk.conditions.has('quiet') || PAYS.has(fix.kind) || scene?.pays === true))
    return desk.say('fix', 'part-route');
  const named = scene?.own !== true && fix.kind === 'refund' ? desk.say('fix', 'part-fix') : '';
  const sums = new Set(reading.money.map((money) => money.amount));
  const sum = sums.size === 1 ? (desk.slots.sum ?? '') : '';
  const deed = sum !== '' && named.includes(sum) ? named : scene?.fix ? scene.fix : desk.say('fix', 'part-fix');
  if (desk.shape === 'sms') return inShort(firstSentence(deed));
  if (open) return deed;
  const granted = new Set<AskType>([...ANSWERED[fix.kind], ...(scene?.answers ?? []), ...SILENT]);
  const said: string[] = [];
  for (const { type, confidence } of plan.reply === 'answer' ? [] : reading.asks) {
    if (granted.has(type) || confidence < SURE_OF_ASK || said.length >= MOST_VERDICTS) continue;
    if ((type === 'refund' || type === 'compensation') && reading.wantsMoney === 'refused') continue;
    granted.add(type);
    if (type === 'refund') granted.add('compensation');
    const text = desk.say('fix', 'part-verdict', { with: [`verdict-${type}`] });
    if (text !== '') said.push(text);
  }
  return [deed, ...said].filter((part) => part !== '').join(' ');
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?= |$)/su.exec(text)?.[0] ?? text;
}

/** In UTF-16 code units. */
const SHORT_DEED = 70;

/** A long sentence as far as the comma after which it only adds. */
function inShort(sentence: string): string {
  if (sentence.length <= SHORT_DEED) return sentence;
  const cut = /^(.{30,}?)(?:, (?:sans|sin|sem|ohne|auf unsere|und|et|y|e)(?!\p{L})| : | ; |; )/u.exec(sentence)?.[1];
  return cut === undefined ? sentence : `${cut}.`;
}

/** In words: a text message in letters beyond the common ones holds but few. */
const SHORT_STEP = 9;

function writeNextStepAbroad(desk: Desk): string {
  const short = desk.shape === 'sms' ? desk.say('next-step', null, { atMost: SHORT_STEP }) : '';
  return short === '' ? writeNextStep(desk) : short;
}

/** The +1 of the scene, only where the plan has one and only in private. */
function writePlusOneAbroad(desk: Desk): string {
  const none = desk.input.plan.plusOne === null || desk.audience === 'public';
  if (desk.shape === 'sms') return '';
  const own = sceneOf(desk)?.plusOne ?? '';
  if (none) return '';
  if (own !== '') return own;
  const main = desk.input.reading.issues[0];
  const sure = main !== undefined && main.confidence >= SURE_OF_TYPE;
  return desk.say('plus-one', null, sure ? {} : { types: ['other'] });
}

/** The last question of the scene. */
function writeAnythingElseAbroad(desk: Desk): string {
  if (desk.shape === 'sms') return '';
  const scene = sceneOf(desk);
  // A turn in a chat has room for one thing beside the deed.
  if (desk.shape === 'chat' && desk.input.plan.plusOne !== null && scene?.plusOne) return '';
  const own = scene?.question ?? '';
  return own === '' || desk.audience === 'public' ? writeAnythingElse(desk) : own;
}

/** The writers of the sections that know scenes; the other sections are written alike in all languages. */
export const ABROAD: Partial<Readonly<Record<SectionRole, (desk: Desk) => string>>> = {
  apology: writeApologyAbroad,
  acknowledgement: writeAcknowledgement,
  fix: writeFixAbroad,
  'next-step': writeNextStepAbroad,
  'plus-one': writePlusOneAbroad,
  'anything-else': writeAnythingElseAbroad,
};
