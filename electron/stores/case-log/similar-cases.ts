/** Past cases like a new one that were answered, with the replies that were used. */
import type { SimilarCase } from '../../../shared/domain/case-query.ts';
import type { Complaint } from '../../../shared/domain/complaint.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
import { mainIssues } from './case-facts.ts';
import { type Database, numberOf, textOf } from './database.ts';
import { caseRowOf, ROW_COLUMNS } from './list-cases.ts';
import { copiesOf, outcomeOf } from './read-case.ts';
import { facetWords } from './search-index.ts';
import { foldWord } from './search-words.ts';

const MOST_SHOWN = 5;
/** The latest cases of the same kind that are compared. */
const COMPARED = 150;
/** Below it, two stories share no more than their kind. */
const LEAST_LIKENESS = 0.12;
const MOST_WORDS = 12;
const SHORTEST_WORD = 4;
const LOOKED_AT = 6_000;

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.slice(0, LOOKED_AT).matchAll(/[\p{L}\p{M}]+/gu)) {
    if (word.length < SHORTEST_WORD) continue;
    const folded = foldWord(word);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}

/** What the story is about: its points first, then the rest of the text. */
function tellingWords(complaint: Complaint, reading: Reading): string[] {
  const facts = wordCounts(reading.facts.map(({ text }) => text).join(' '));
  const all = wordCounts(complaint.text);
  const weight = (word: string): number =>
    (facts.get(word) ?? 0) * 3 + Math.min(3, all.get(word) ?? 0) + word.length / 8;
  return [...all.keys()].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, MOST_WORDS);
}

interface Story {
  readonly counts: ReadonlyMap<string, number>;
}

/** Cosine of the words, each weighed by how few of the compared stories have it. */
function likeness(a: Story, b: Story, rarity: (word: string) => number): number {
  const weigh = ({ counts }: Story): Map<string, number> =>
    new Map([...counts].map(([word, count]) => [word, (1 + Math.log(count)) * rarity(word)]));
  const left = weigh(a);
  const right = weigh(b);
  const length = (weights: ReadonlyMap<string, number>): number =>
    Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  let product = 0;
  for (const [word, weight] of left) product += weight * (right.get(word) ?? 0);
  const lengths = length(left) * length(right);
  return lengths === 0 ? 0 : product / lengths;
}

const anyOf = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' OR ');

/** Answered cases like a complaint, the most alike first; few, and none that is hardly alike. */
export function similarCases(
  database: Database,
  { complaint, reading, except }: { complaint: Complaint; reading: Reading; except: string | undefined },
): SimilarCase[] {
  const issues = facetWords({ issues: mainIssues(reading) });
  const words = tellingWords(complaint, reading);
  if (words.length === 0 || issues.length === 0) return [];
  const match = `facets : replied AND facets : (${anyOf(issues)}) AND complaint : (${anyOf(words)})`;
  const rows = database
    .all(`SELECT rowid AS row FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ${COMPARED}`, match)
    .map((found) => numberOf(found, 'row'));
  const stories = database
    .all(
      `SELECT ${ROW_COLUMNS}, complaints.text AS text FROM json_each(?) AS wanted
       CROSS JOIN cases ON cases.row = wanted.value JOIN complaints ON complaints.case_row = cases.row
       WHERE cases.id <> ?`,
      JSON.stringify(rows),
      except ?? '',
    )
    .map((row) => ({ row, counts: wordCounts(textOf(row, 'text')) }));
  const seenIn = new Map<string, number>();
  for (const { counts } of stories) for (const word of counts.keys()) seenIn.set(word, (seenIn.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log(1 + (stories.length + 1) / (1 + (seenIn.get(word) ?? 0)));
  const here: Story = { counts: wordCounts(complaint.text) };
  return stories
    .map((story) => ({ story, like: Math.min(1, likeness(here, story, rarity)) }))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .sort((a, b) => b.like - a.like || numberOf(b.story.row, 'row') - numberOf(a.story.row, 'row'))
    .slice(0, MOST_SHOWN)
    .map(({ story, like }) => {
      const number = numberOf(story.row, 'row');
      const replies = new Map(copiesOf(database, number).map(({ audience, text }) => [audience, { audience, text }]));
      return {
        row: caseRowOf(story.row),
        likeness: like,
        replies: [...replies.values()],
        outcome: outcomeOf(database, number),
      };
    });
}
