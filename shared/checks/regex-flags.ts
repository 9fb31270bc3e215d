/** Flags for every match of a pattern outside quotation marks. */
import type { Flag } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';
import { isQuoted } from './sentence-view.ts';

/** Matches in the folded sentence; the pattern needs the g flag and must not be able to backtrack without bound. */
export function regexFlags(sentence: SentenceView, pattern: RegExp): Flag[] {
  const flags: Flag[] = [];
  for (const match of sentence.lower.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isQuoted(sentence, span)) flags.push(span);
  }
  return flags;
}
