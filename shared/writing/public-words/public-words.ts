/** Chooses the words that strangers may read: what should have been, and what is done about it. Wording stands in the scenes. English only. */
import type { IssueType } from '../../domain/issue-type.ts';
import type { Trade } from '../../domain/playbook.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { hashOf } from '../seed.ts';
import { ANY_SCENES } from './any-scenes.ts';
import { CARE_SCENES } from './care-scenes.ts';
import { FOOD_SCENES } from './food-scenes.ts';
import { GOODS_SCENES } from './goods-scenes.ts';
import { MONEY_SCENES } from './money-scenes.ts';
import { PEOPLE_SCENES } from './people-scenes.ts';
import { PLACE_SCENES } from './place-scenes.ts';
import type { Scene } from './scene.ts';
import { SERVICE_SCENES } from './service-scenes.ts';

/** Every scene; the more particular come first. */
export const SCENES: readonly Scene[] = [
  ...CARE_SCENES,
  ...FOOD_SCENES,
  ...PEOPLE_SCENES,
  ...PLACE_SCENES,
  ...MONEY_SCENES,
  ...GOODS_SCENES,
  ...SERVICE_SCENES,
];

/** What should have been, and what is done; both are whole sentences, `act` is written with "I" and contractions. `sure` when they rest on the failure itself. */
export type PublicWords = { says: string; act: string; sure: boolean };

/** In UTF-16 code units: what went wrong is told early. */
const LOOK = 6000;
/** The main issue's scene comes before a side issue's, and what is told as the failure before what stands nearby. */
const OF_THE_MAIN_TYPE = 2;
/** Its first type is the one a scene is made for. */
const OF_ITS_OWN_TYPE = 0.4;
const OF_ANOTHER_TYPE = 0.8;
const IN_THE_FAILURE = 1.4;
/** Where the type is doubtful, a scene may be told by its own words alone. */
const OF_ANY_TYPE = 0.75;
const EARLY = 0.5;
const GRAVE = 1.3;
const BROAD = 0.7;
/** From this confidence on the type alone, without a scene, may choose the words. */
const SURE_OF_TYPE = 0.4;
/** From this confidence on a second issue may choose the scene. */
const SURE_ISSUE = 0.3;

/** Only what was read as English can be told from its words. */
const ENGLISH: ReadonlySet<string> = new Set(['en', 'und']);
const UNKNOWN: Reading['issues'][number] = { type: 'other', confidence: 0, spans: [] };

/** What the words are chosen for. */
export type Matter = {
  reading: Reading;
  /** The complaint's. */
  text: string;
  trade: Trade;
  /** Asks for other words of the same scene. */
  wording?: number;
  /** What the reply tells already: the deed then answers that. */
  told?: Span | null;
};

/** Null where nothing fits: then only general words are safe. */
export function publicWords(matter: Matter): PublicWords | null {
  const { text, wording = 0 } = matter;
  const found = sceneOf(matter);
  if (found === null) return null;
  const { scene } = found;
  const turn = hashOf(text) + wording;
  return {
    says: scene.says[turn % scene.says.length] ?? '',
    act: scene.acts[turn % scene.acts.length] ?? '',
    sure: found.sure,
  };
}

function sceneOf({ reading, text, trade, told: saying = null }: Matter): { scene: Scene; sure: boolean } | null {
  const main = reading.issues[0] ?? UNKNOWN;
  const others = new Set(reading.issues.filter((issue) => issue.confidence >= SURE_ISSUE).map((issue) => issue.type));
  const story = text.slice(0, LOOK).toLowerCase().replaceAll('’', "'");
  const failures = saying === null ? failuresOf(reading, story) : [sentenceAround(story, saying.start, saying.end)];
  const unsure = main.type === 'other' || main.confidence < SURE_OF_TYPE;
  const worth = ({ types, when, broad, grave, trades }: Scene): number => {
    if (trades !== undefined && !trades.includes(trade)) return 0;
    const first = when[0];
    const fits = types.includes(main.type)
      ? OF_THE_MAIN_TYPE
      : types.some((type) => others.has(type))
        ? OF_ANOTHER_TYPE
        : unsure
          ? OF_ANY_TYPE
          : 0;
    if (fits === 0) return 0;
    if (!when.every((pattern) => pattern.test(story))) return 0;
    const reserve = broad === true ? BROAD : grave === true ? -GRAVE : 0;
    if (first === undefined || first.source === '.') return unsure ? 0 : fits - reserve;
    const told = failures.some((words) => first.test(words)) ? IN_THE_FAILURE : 0;
    // What stands beside the failure chooses no scene that is made for another type.
    if (
      told === 0 &&
      types[0] !== main.type &&
      !(isClose(story, when) && (when.length > 1 || fits === OF_THE_MAIN_TYPE))
    )
      return 0;
    const own = types[0] === main.type ? OF_ITS_OWN_TYPE : 0;
    return fits + own - reserve + told + EARLY * (1 - story.search(first) / Math.max(1, story.length));
  };
  let best: Scene | null = null;
  let most = 0;
  for (const scene of SCENES) {
    const points = worth(scene);
    if (points > most) {
      most = points;
      best = scene;
    }
  }
  if (best !== null) {
    const first = best.when[0];
    return {
      scene: best,
      sure: first !== undefined && first.source !== '.' && failures.some((words) => first.test(words)),
    };
  }
  if (unsure && !ENGLISH.has(reading.language.code)) return null;
  const any = anyScene(unsure ? 'other' : main.type);
  return any === undefined ? null : { scene: any, sure: false };
}

/** In UTF-16 code units. */
const CLOSE = 200;

/** Whether all that a scene asks for is told in one breath. */
function isClose(story: string, when: readonly RegExp[]): boolean {
  const places = when.map((pattern) => story.search(pattern));
  return Math.max(...places) - Math.min(...places) <= CLOSE;
}

function anyScene(type: IssueType): Scene | undefined {
  return ANY_SCENES.find(({ types }) => types.includes(type));
}

/** The sentences in which the main issue, or a failure, was read. */
function failuresOf(reading: Reading, story: string): string[] {
  const spans: Span[] = [
    ...(reading.issues[0]?.spans ?? []),
    ...reading.facts.filter(({ role }) => role === 'failure' || role === 'consequence').map(({ span }) => span),
  ];
  return spans.map(({ start, end }) => sentenceAround(story, start, end));
}

function sentenceAround(story: string, start: number, end: number): string {
  let from = Math.min(start, story.length);
  while (from > 0 && !/[.!?\n]/.test(story.charAt(from - 1))) from -= 1;
  let to = Math.min(end, story.length);
  while (to < story.length && !/[.!?\n]/.test(story.charAt(to))) to += 1;
  return story.slice(from, to);
}
