/** The entry point of the story: text and what is known so far in, the story out. Composes the readers; no rules here. */
import type { Trade } from '../../domain/playbook.ts';
import type { ReadableText } from '../readable-text.ts';
import { readAskManner } from './ask-manner.ts';
import { measureWords } from './ask-risk-words.ts';
import { cutClauses } from './clauses.ts';
import type { KnownSoFar, StoryReading } from './known-so-far.ts';
import { booksFor } from './lexicons.ts';
import { rankIssues } from './rank-issues.ts';
import { readAsks, readWantsMoney } from './read-asks.ts';
import { readLoyalty, readVulnerability } from './read-circumstances.ts';
import { readFacts, tallyClauses } from './read-facts.ts';
import { readFault } from './read-fault.ts';
import { addFailures, readImpact } from './read-impact.ts';
import { readIssues } from './read-issues.ts';
import { readQuestions } from './read-questions.ts';
import { readRisks } from './read-risks.ts';
import { readTemper } from './read-temper.ts';
import { aboutMeasures, findStoryHits, measureStory, scoreStory } from './story-hits.ts';
import { makeStoryText } from './words.ts';

export type { KnownSoFar, StoryReading } from './known-so-far.ts';

/**
 * Reads the story. Deterministic; any text gives a valid reading, and nothing is thrown.
 * @param trade of the business that answers, when it is known: what goes wrong in it often is likelier
 */
export function readStory(readable: ReadableText, known: KnownSoFar, trade: Trade | null = null): StoryReading {
  const text = makeStoryText(readable);
  const hits = findStoryHits(text, booksFor(known.language.code));
  const scores = scoreStory(text, hits, readAskManner(text));
  const measures = measureStory(scores);
  const clauses = cutClauses(text);
  const about = rankIssues(text, measures, known.language.code, trade);
  for (const [name, value] of aboutMeasures(about)) measures.set(name, value);
  if (known.language.code === 'en') for (const [name, value] of measureWords(text)) measures.set(name, value);
  const issues = readIssues(text, scores, about, known);
  const asks = readAsks(text, hits, scores, measures, known.language.code);
  const tallies = tallyClauses(hits, clauses, issues);
  const facts = readFacts(text, clauses, tallies, known);
  return {
    issues,
    asks,
    wantsMoney: readWantsMoney(hits, asks),
    risks: readRisks(text, scores, measures),
    temper: readTemper(text, hits, scores, measures, known),
    impact: known.kind === 'not-a-complaint' ? [] : addFailures(readImpact(text, hits, clauses, tallies), facts),
    fault: readFault(text, scores, measures, known),
    vulnerability: readVulnerability(text, hits, clauses),
    loyalty: readLoyalty(text, hits, clauses),
    facts,
    questions: readQuestions(text),
  };
}
