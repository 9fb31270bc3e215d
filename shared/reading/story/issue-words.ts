/** Lets single words vote for complaint types: help for stories told in phrases that no lexicon holds. English only. */
import { IssueType } from '../../domain/issue-type.ts';
import { ISSUE_BIAS, ISSUE_WORDS } from './lexicon/issue-word-votes.ts';
import { rank } from './linear.ts';
import type { StoryText } from './words.ts';

/** The types' codes in the data. */
export const CODES: Readonly<Record<IssueType, string>> = {
  'late-or-lost-delivery': 'L',
  'wrong-or-missing-item': 'W',
  'defective-or-damaged': 'D',
  'food-or-drink': 'F',
  'slow-service': 'S',
  'staff-conduct': 'C',
  billing: 'B',
  'refund-or-cancellation': 'R',
  'travel-disruption': 'T',
  'lost-or-damaged-property': 'P',
  premises: 'H',
  'service-outage': 'O',
  workmanship: 'K',
  'unresponsive-support': 'U',
  'misleading-information': 'M',
  'account-access-or-fraud': 'A',
  'record-error': 'E',
  privacy: 'V',
  'injury-or-illness': 'I',
  discrimination: 'N',
  'unfair-decision': 'Y',
  other: 'Z',
};

/** Levels a whole point of a sum is cut into. */
export const LEVELS = 20;

/** Words that say nothing about what went wrong. */
const SILENT = new Set(
  (
    'the and but for not with from that this these those they them their there then than when where what which who whom how why ' +
    'you your yours our ours his her hers its she him was were been being are have has had having did does done doing will would ' +
    'can could should may might must shall into onto about after before again once over under out off own same too very just also ' +
    'all any both each few more most other some such only now here because while until although though since yes please hello dear ' +
    'regards thanks thank kind sincerely'
  ).split(' '),
);

/** Whether a normalised word may vote at all. */
export function isTelling(word: string): boolean {
  return word.length > 2 && !SILENT.has(word) && !/^x+$/.test(word);
}

type Vote = readonly [index: number, points: number];

const INDEX = new Map(IssueType.options.map((type, index) => [CODES[type], index]));
const parseVotes = (codes: readonly string[]): Vote[] =>
  codes.map((code) => [INDEX.get(code.charAt(0)) ?? 0, Number(code.slice(1)) / LEVELS]);

interface VoteBook {
  readonly bias: readonly Vote[];
  readonly words: ReadonlyMap<string, readonly Vote[]>;
}
let book: VoteBook | null = null;

/** Parsed at the first use: a start that reads nothing should not pay for it. */
function voteBook(): VoteBook {
  book ??= {
    bias: parseVotes(ISSUE_BIAS.split(' ')),
    words: new Map(
      ISSUE_WORDS.trim()
        .split('\n')
        .map((line) => {
          const [word = '', ...codes] = line.split(' ');
          return [word, parseVotes(codes)];
        }),
    ),
  };
  return book;
}

/** What the words of a text vote for, as probabilities, best first; each word counts once. */
export function voteByWords(text: StoryText): { label: IssueType; p: number }[] {
  const { bias, words } = voteBook();
  const sums = new Float64Array(IssueType.options.length);
  const telling = new Set<string>();
  for (const word of text.words) if (word.type === 'word' && isTelling(word.norm)) telling.add(word.norm);
  const scale = 1 / Math.sqrt(telling.size || 1);
  for (const word of telling) {
    for (const [index, points] of words.get(word) ?? []) sums[index]! += points * scale;
  }
  for (const [index, points] of bias) sums[index]! += points;
  return rank(IssueType.options.map((type, index) => [type, sums[index] ?? 0] as const));
}
