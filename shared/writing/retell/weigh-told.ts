/** How fit a turned sentence is to be told in a reply: as the first, beside another, or not at all. The weights are data, fitted elsewhere. */
import type { ToldSentence } from './retelling.ts';
import { TOLD_START, TOLD_WEIGHTS } from './told-weights.ts';

/** What a careful owner would do with a sentence. */
export type Fitness = 'opens' | 'follows' | 'idle' | 'broken';
/** The order of the weights of one measure. */
export const FITNESS: readonly Fitness[] = ['opens', 'follows', 'idle', 'broken'];

/** What is weighed. */
export type Weighable = Pick<ToldSentence, 'at' | 'worth' | 'main' | 'leans' | 'view' | 'wish' | 'cut' | 'clause'>;

const WORD = /[\p{L}]+(?:['’]\p{L}+)*|\d[\d.,]*|[$£€]/gu;
const OURS = /\b(?:we|us|our|ours)\b/;
const NAME = /(?<=[a-z,] )(?!I\b)\p{Lu}[\p{Ll}]+/gu;
const FIRST_WORDS = 3;

/** Figures are alike, and so is every sum. */
function normal(word: string): string {
  return /^\d/.test(word) ? '0' : word.toLowerCase().replaceAll('’', "'");
}

/** The words of a sentence, and its pairs of neighbouring words, each once. */
export function toldWords(sentence: string): ReadonlySet<string> {
  const words = [...sentence.matchAll(WORD)].map(([word]) => normal(word));
  const found = new Set(words);
  for (const [at, word] of words.entries()) {
    found.add(`${words[at - 1] ?? '^'} ${word}`);
    if (at < FIRST_WORDS) found.add(`${at}: ${word}`);
  }
  if (words.length > 0) found.add(`${words.at(-1)} $`);
  return found;
}

/** What is weighed beside the words. */
export function toldMeasures({ at, worth, main, leans, view, wish, cut, clause }: Weighable): Map<string, number> {
  const { sentence, role } = clause;
  const words = sentence.match(/\S+/g)?.length ?? 0;
  const lower = sentence.toLowerCase();
  const measures = new Map<string, number>([
    [`role ${role}`, 1],
    [`place ${Math.min(4, at)}`, 1],
    [`words ${Math.min(8, Math.floor(words / 4))}`, 1],
    ['worth', Math.min(2.5, worth)],
    ['worthless', worth < 0.1 ? 1 : 0],
    ['commas', Math.min(4, sentence.split(',').length - 1) / 2],
    ['names', Math.min(3, sentence.match(NAME)?.length ?? 0) / 2],
    ['figures', Math.min(3, sentence.match(/\d+/g)?.length ?? 0) / 2],
  ]);
  const signs = {
    main,
    leans,
    view,
    wish,
    cut,
    ours: OURS.test(lower),
    yours: /\byour\b/.test(lower),
    quoted: /["“]/.test(sentence),
    'main failure': main && role === 'failure',
  };
  for (const [name, holds] of Object.entries(signs)) if (holds) measures.set(name, 1);
  return measures;
}

/** The probabilities of each fitness, in their order. English only. */
export function weighTold(one: Weighable): Readonly<Record<Fitness, number>> {
  const sums = [...TOLD_START];
  const add = (weights: readonly number[] | undefined, value: number) => {
    for (const [at, weight] of (weights ?? []).entries()) sums[at] = (sums[at] ?? 0) + weight * value;
  };
  for (const [name, value] of toldMeasures(one)) add(TOLD_WEIGHTS[name], value);
  for (const word of toldWords(one.clause.sentence)) add(TOLD_WEIGHTS[`word ${word}`], 1);
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((all, each) => all + each, 0);
  const share = (fitness: Fitness): number => (raised[FITNESS.indexOf(fitness)] ?? 0) / total;
  return { opens: share('opens'), follows: share('follows'), idle: share('idle'), broken: share('broken') };
}
