/** Reads which complaint types a text is about, main one first. Phrases and weights are data elsewhere. */

import type { IssueType } from '../../domain/issue-type.ts';
import type { Issue } from '../../domain/reading.ts';
import type { KnownSoFar } from './known-so-far.ts';
import type { StoryBooks } from './lexicons.ts';
import { findPhrases } from './phrases.ts';
import { asConfidence } from './quote.ts';
import { evidence, type Score, scoreLabels } from './scores.ts';
import type { StoryText } from './words.ts';

/** How readily a type is the main one when it is mentioned; being left unanswered is mostly what came on top. */
const LEAD: Readonly<Partial<Record<IssueType, number>>> = {
  'unresponsive-support': 0.55,
  'misleading-information': 0.7,
  'staff-conduct': 0.95,
  'injury-or-illness': 0.9,
};
const LEAST = 2.5;
const MOST = 4;

/** The scores of all types mentioned, best first; for classifiers that refine them. */
export function scoreIssues(text: StoryText, books: StoryBooks): Score<IssueType>[] {
  const early = text.sentences.length / 3;
  const scores = scoreLabels(findPhrases(text, books.issues), 0.75, (hit) =>
    hit.sentence <= early ? hit.weight * 1.25 : hit.weight,
  );
  return scores
    .map((score) => ({ ...score, score: score.score * (LEAD[score.label] ?? 1) }))
    .sort((a, b) => b.score - a.score || a.label.localeCompare(b.label));
}

/** The issues, main one first, at most four; "other" where nothing is known. */
export function readIssues(text: StoryText, books: StoryBooks, known: KnownSoFar): Issue[] {
  if (known.kind === 'not-a-complaint') return [{ type: 'other', confidence: 0.8, spans: [] }];
  const scores = scoreIssues(text, books);
  const top = scores[0];
  if (top === undefined || top.score < 1) return [{ type: 'other', confidence: 0.3, spans: [] }];
  const sum = scores.reduce((total, { score }) => total + score, 0);
  return scores
    .filter(({ score }, index) => index === 0 || (score >= LEAST && score >= top.score * 0.4))
    .slice(0, MOST)
    .map(({ label, score, hits }) => ({
      type: label,
      confidence: asConfidence(0.25 + 0.75 * (score / (sum + 2))),
      spans: evidence(text.readable, hits),
    }));
}
