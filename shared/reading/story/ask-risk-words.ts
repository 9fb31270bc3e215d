/** Lets single words vote for asks and risks: what is implied without a phrase that says it. English only. */
import { AskType, RiskType } from '../../domain/reading.ts';
import { ASK_RISK_WORDS } from './lexicon/ask-risk-word-votes.ts';
import { addVotes, cutVotes, tellingWords, type VoteLines, votesOf } from './word-votes.ts';
import type { StoryText } from './words.ts';

/** Levels a whole point of a sum is cut into in the data. */
export const ASK_RISK_LEVELS = 10;

/** The classes that words vote for, in the order of the data's letters: "ask refund", "risk safety". */
export const ASK_RISK_CLASSES: readonly string[] = [
  ...AskType.options.filter((ask) => ask !== 'none').map((ask) => `ask ${ask}`),
  ...RiskType.options.map((risk) => `risk ${risk}`),
];

let book: VoteLines | null = null;

/** The sum of the words' votes by class, as the measures "words ask refund" and so on. */
export function measureWords(text: StoryText): [string, number][] {
  book ??= cutVotes(ASK_RISK_WORDS);
  const sums = new Float64Array(ASK_RISK_CLASSES.length);
  for (const word of tellingWords(text).keys()) addVotes(sums, votesOf(book, word), 1, ASK_RISK_LEVELS);
  return ASK_RISK_CLASSES.map((name, index) => [`words ${name}`, sums[index] ?? 0]);
}
