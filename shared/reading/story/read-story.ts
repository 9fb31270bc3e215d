/** The entry point of the story: text and what is known so far in, the story out. Composes the readers; no rules here. */
import type { ReadableText } from '../readable-text.ts';
import { cutClauses } from './clauses.ts';
import type { KnownSoFar, StoryReading } from './known-so-far.ts';
import { booksFor } from './lexicons.ts';
import { readAsks, readWantsMoney } from './read-asks.ts';
import { readLoyalty, readVulnerability } from './read-circumstances.ts';
import { readFacts, tallyClauses } from './read-facts.ts';
import { readFault } from './read-fault.ts';
import { readImpact } from './read-impact.ts';
import { readIssues } from './read-issues.ts';
import { readQuestions } from './read-questions.ts';
import { readRisks } from './read-risks.ts';
import { readTemper } from './read-temper.ts';
import { makeStoryText } from './words.ts';

export type { KnownSoFar, StoryReading } from './known-so-far.ts';

/** Reads the story. Deterministic; any text gives a valid reading, and nothing is thrown. */
export function readStory(readable: ReadableText, known: KnownSoFar): StoryReading {
  const text = makeStoryText(readable);
  const books = booksFor(known.language.code);
  const clauses = cutClauses(text);
  const issues = readIssues(text, books, known);
  const asks = readAsks(text, books);
  const tallies = tallyClauses(text, books, clauses, issues);
  return {
    issues,
    asks,
    wantsMoney: readWantsMoney(text, books, asks),
    risks: readRisks(text, books),
    temper: readTemper(text, books, known),
    impact: known.kind === 'not-a-complaint' ? [] : readImpact(text, books, clauses, tallies),
    fault: readFault(text, books, known),
    vulnerability: readVulnerability(text, books, clauses),
    loyalty: readLoyalty(text, books, clauses),
    facts: readFacts(text, clauses, tallies, known),
    questions: readQuestions(text),
  };
}
