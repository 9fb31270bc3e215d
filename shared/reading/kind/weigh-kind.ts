/** Weighs all that bears on the kind of a text once its story has been read. The weights are data, fitted elsewhere. */
import type { AskType, Reading, ReadingKind } from '../../domain/reading.ts';
import type { ReadableText } from '../readable-text.ts';
import type { KindCounts } from './count-kind-words.ts';
import { KIND_START, KIND_WEIGHTS } from './kind-weights.ts';

/** What the story adds to the words. */
export type KindStory = Pick<Reading, 'asks' | 'temper' | 'issues' | 'risks' | 'fault'>;
type Judged = Pick<Reading, 'kind' | 'occasion'>;

/** The order of the weights of one measure. */
export const KINDS: readonly ReadingKind[] = ['complaint', 'mixed', 'not-a-complaint'];

/** What only somebody asks for whom something went wrong. */
const REDRESS: ReadonlySet<AskType> = new Set([
  'refund',
  'replacement',
  'repair',
  'redo',
  'apology',
  'compensation',
  'correct-record',
  'action-on-staff',
]);
const WORD = /[\p{L}❤💜💛💙💚🥰😍🙏😂]+(?:['’]\p{L}+)?/gu;
/** People say early on whether they come to praise. */
const READ_AT_MOST = 3_000;
/** Thanks and praise that are none. */
const BITTER =
  /\b(?:thanks for nothing|thanks a (?:bunch|lot) for nothing|so much for|oh (?:lovely|great|brilliant|wonderful|perfect|good|joy)|another (?:day|week|month|year) without|well done for (?:nothing|ruining|losing))\b/u;
const HEART = /[❤💜💛💙💚🥰😍]/u;

/** The words and pairs of neighbouring words of a text in lower case, each once. */
export function kindWords(lower: string): ReadonlySet<string> {
  const found = new Set<string>();
  let before = '';
  for (const [word] of lower.slice(0, READ_AT_MOST).replaceAll('’', "'").matchAll(WORD)) {
    found.add(word);
    if (before !== '') found.add(`${before} ${word}`);
    before = word;
  }
  return found;
}

/** What is weighed beside the words: each between 0 and about 2. */
export function kindMeasures(
  first: Judged,
  counts: KindCounts | null,
  story: KindStory,
  text: ReadableText,
): Map<string, number> {
  const measures = new Map<string, number>([
    [`first ${first.kind}`, 1],
    [`occasion ${first.occasion}`, 1],
    [`temper ${story.temper.level}`, 1],
    [`fault ${story.fault.verdict}`, 1],
    ['sarcastic', story.temper.sarcastic ? 1 : 0],
    ['heart', HEART.test(text.lower) ? 1 : 0],
    ['issue', story.issues[0]?.confidence ?? 0],
    ['vague issue', story.issues[0]?.type === 'other' ? 1 : 0],
    ['no issue', story.issues.length === 0 ? 1 : 0],
    ['risks', Math.min(2, story.risks.length)],
    ['asks nothing', story.asks.length === 0 ? 1 : 0],
    ['redress', Math.max(0, ...story.asks.filter(({ type }) => REDRESS.has(type)).map(({ confidence }) => confidence))],
  ]);
  for (const type of ['information', 'explanation', 'policy-change'] as const) {
    measures.set(`asks ${type}`, story.asks.find((ask) => ask.type === type)?.confidence ?? 0);
  }
  if (counts === null) measures.set('uncounted', 1);
  else {
    const { letters, clauses, praised, failed, thanked, asked, glad, selling, rating } = counts;
    const all = Math.max(1, clauses);
    for (const [name, value] of [
      ['praised', Math.min(4, praised) / 2],
      ['failed', Math.min(6, failed) / 3],
      ['thanked', Math.min(3, thanked) / 2],
      ['asked', Math.min(3, asked) / 2],
      ['selling', Math.min(3, selling) / 2],
      ['share of praise', praised / Math.max(0.5, praised + failed)],
      ['share of glad clauses', glad / all],
      ['share of failure', Math.min(1.5, failed / all)],
      ['nothing failed', failed === 0 ? 1 : 0],
      ['nothing praised', praised === 0 ? 1 : 0],
      ['length', Math.log1p(letters) / 4],
      ['rated high', rating !== null && rating >= 4.5 ? 1 : 0],
      ['rated middling', rating !== null && rating >= 3 && rating < 4.5 ? 1 : 0],
      ['rated low', rating !== null && rating < 3 ? 1 : 0],
    ] as const)
      measures.set(name, value);
  }
  return measures;
}

/** The sums of the kinds, in their order. */
function weigh(measures: ReadonlyMap<string, number>, words: ReadonlySet<string>): number[] {
  const sums = [...KIND_START];
  const add = (weights: readonly number[] | undefined, value: number) => {
    for (const [at, weight] of (weights ?? []).entries()) sums[at] = (sums[at] ?? 0) + weight * value;
  };
  for (const [name, value] of measures) add(KIND_WEIGHTS[name], value);
  for (const word of words) add(KIND_WEIGHTS[`word ${word}`], 1);
  return sums;
}

/** The kind in the light of the story. Advertising stays advertising. */
export function settleKind(first: Judged, counts: KindCounts | null, story: KindStory, text: ReadableText): Judged {
  if (first.occasion === 'spam' || first.occasion === 'unknown') return first;
  const sums = weigh(kindMeasures(first, counts, story, text), kindWords(text.lower));
  const kind = KINDS[sums.indexOf(Math.max(...sums))] ?? first.kind;
  if (kind === first.kind || (kind === 'not-a-complaint' && BITTER.test(text.lower))) return first;
  if (kind !== 'not-a-complaint') return { kind, occasion: 'complaint' };
  const { asked = 0, thanked = 0, glad = 0 } = counts ?? {};
  if (asked > 0 && asked >= glad + thanked) return { kind, occasion: 'question' };
  if (thanked === 0 && glad === 0) return { kind, occasion: 'unknown' };
  return { kind, occasion: thanked >= glad ? 'thanks' : 'praise' };
}
