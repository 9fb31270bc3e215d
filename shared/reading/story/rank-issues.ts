/** Which complaint types are likely: what the phrases say and what the single words say, weighed together. */
import type { IssueType } from '../../domain/issue-type.ts';
import type { Trade } from '../../domain/playbook.ts';
import { rankGroup } from './classify.ts';
import { inEnglish, knowsEnglishOf } from './in-english.ts';
import { voteByWords } from './issue-words.ts';
import { ISSUES_BY_TRADE } from './lexicon/issues-by-trade.ts';
import { rank } from './linear.ts';
import type { StoryText } from './words.ts';

/** How much the phrases and the words count, as factors of their logarithms. Chosen on rows neither was fitted to. */
const PHRASES = 0.5;
const WORDS = 1;
/** Words put into English say less than the phrases of the language itself. */
const FOREIGN = { phrases: 1, words: 0.3 };
/** Least probability either side may give, so that neither can rule a type out alone. */
const LEAST = 0.004;

/** How much a trade's own troubles count beside what is written; chosen on rows that made neither. */
const OF_TRADE = 0.3;

/** What goes wrong in a trade more often than elsewhere is likelier, also where the words leave it open. */
function withTrade<Ranked extends { label: IssueType; p: number }>(ranked: Ranked[], trade: Trade | null) {
  const usual = trade === null ? undefined : ISSUES_BY_TRADE[trade];
  if (usual === undefined) return ranked;
  return rank(
    ranked.map(({ label, p }) => [label, Math.log(Math.max(p, LEAST)) + (OF_TRADE * (usual[label] ?? 0)) / 100]),
  );
}

/** What the phrases and the words of a text in a language say, weighed together; best first. */
export function weighTogether(
  byPhrases: readonly { label: string; p: number }[],
  byWords: ReadonlyMap<string, number>,
  language: string,
): { label: IssueType; p: number }[] {
  const factors = language === 'en' ? { phrases: PHRASES, words: WORDS } : FOREIGN;
  return rank(
    byPhrases.map(({ label, p }) => [
      label as IssueType,
      factors.phrases * Math.log(Math.max(p, LEAST)) +
        factors.words * Math.log(Math.max(byWords.get(label) ?? 0, LEAST)),
    ]),
  );
}

/** All types with their probability, best first. Words vote where they are English or can be put into English. */
export function rankIssues(
  text: StoryText,
  measures: ReadonlyMap<string, number>,
  language: string,
  trade: Trade | null = null,
): { label: IssueType; p: number }[] {
  const byPhrases = rankGroup('issue', measures) as { label: IssueType; p: number }[];
  if (language !== 'en' && !knowsEnglishOf(language)) return withTrade(byPhrases, trade);
  const english = language === 'en' ? text : inEnglish(text, language);
  const byWords = new Map(voteByWords(english).map(({ label, p }) => [label, p]));
  return withTrade(weighTogether(byPhrases, byWords, language), trade);
}
