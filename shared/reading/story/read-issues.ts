/** Reads which complaint types a text is about, main one first. Phrases and weights are data elsewhere. */

import type { IssueType } from '../../domain/issue-type.ts';
import type { Issue } from '../../domain/reading.ts';
import { knowsEnglishOf } from './in-english.ts';
import type { KnownSoFar } from './known-so-far.ts';
import { asConfidence } from './quote.ts';
import { evidence } from './scores.ts';
import type { StoryScores } from './story-hits.ts';
import type { StoryText } from './words.ts';

const MOST = 4;
/** A further issue needs this probability, or a loud mention of its own. */
const LIKELY = 0.06;
const LOUD = 7;

/** The issues, main one first, at most four; "other" where nothing is known. */
export function readIssues(
  text: StoryText,
  scores: StoryScores,
  about: readonly { label: IssueType; p: number }[],
  known: KnownSoFar,
): Issue[] {
  if (known.kind === 'not-a-complaint') return [{ type: 'other', confidence: 0.8, spans: [] }];
  if (known.language.code !== 'en' && !knowsEnglishOf(known.language.code) && (scores.issues[0]?.score ?? 0) < 1)
    return [{ type: 'other', confidence: 0.3, spans: [] }];
  const issues: Issue[] = [];
  for (const { label, p } of about) {
    const type: IssueType = label;
    if (issues.length >= MOST) break;
    const found = scores.issues.find((score) => score.label === type);
    const further = issues.length > 0;
    if (further && (type === 'other' || (p < LIKELY && (found?.score ?? 0) < LOUD))) continue;
    // Words alone may name a second type, not more.
    if (issues.length > 1 && found === undefined) continue;
    issues.push({ type, confidence: asConfidence(p), spans: evidence(text.readable, found?.hits ?? []) });
  }
  return issues;
}
