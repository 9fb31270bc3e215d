/** Lets single words vote for complaint types: help for stories told in phrases that no lexicon holds. English only. */
import { IssueType } from '../../domain/issue-type.ts';
import { ISSUE_BIAS, ISSUE_WORDS } from './lexicon/issue-word-votes.ts';
import { rank } from './linear.ts';
import { addVotes, cutVotes, tellingWords, type VoteLines, votesOf } from './word-votes.ts';
import type { StoryText } from './words.ts';

/** Levels a whole point of a sum is cut into in the data. */
export const ISSUE_LEVELS = 3;

let book: VoteLines | null = null;

/** What the words of a text vote for, as probabilities, best first; each word counts once. */
export function voteByWords(text: StoryText): { label: IssueType; p: number }[] {
  // Cut into lines at the first use: a start that reads nothing should not pay for it.
  book ??= cutVotes(ISSUE_WORDS);
  const telling = tellingWords(text);
  const sums = Float64Array.from(ISSUE_BIAS);
  const scale = 1 / Math.sqrt(telling.size + 1);
  for (const [word, weight] of telling) addVotes(sums, votesOf(book, word), weight * scale, ISSUE_LEVELS);
  return rank(IssueType.options.map((type, index) => [type, sums[index] ?? 0] as const));
}
