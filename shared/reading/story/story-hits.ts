/** All phrases found in a text, each book searched once; and the measures that classifiers weigh. No weights here. */

import type { IssueType } from '../../domain/issue-type.ts';
import type { AskType, Impact, RiskType, Vulnerability } from '../../domain/reading.ts';
import { type AskManner, worthOfAsk } from './ask-manner.ts';
import type { FactCue } from './lexicon/facts-en.ts';
import type { FaultCue } from './lexicon/fault-en.ts';
import type { TemperCue } from './lexicon/temper-en.ts';
import type { StoryBooks } from './lexicons.ts';
import { type Manner, readManner } from './manner.ts';
import { findPhrases, type Hit } from './phrases.ts';
import { findRequestActs, type RequestAct } from './request-acts.ts';
import { type Score, scoreLabels } from './scores.ts';
import type { StoryText } from './words.ts';

/** What was found, by book. */
export interface StoryHits {
  readonly issues: readonly Hit<IssueType>[];
  readonly asks: readonly Hit<AskType>[];
  readonly askFrames: readonly Hit<AskType>[];
  readonly risks: readonly Hit<RiskType>[];
  readonly riskFrames: readonly Hit<RiskType>[];
  readonly temper: readonly Hit<TemperCue>[];
  readonly impact: readonly Hit<Impact['kind']>[];
  readonly vulnerability: readonly Hit<Vulnerability['type']>[];
  readonly loyalty: readonly Hit<'loyal'>[];
  readonly moneyWish: readonly Hit<'not-money' | 'refused'>[];
  readonly fault: readonly Hit<FaultCue>[];
  readonly facts: readonly Hit<FactCue>[];
  readonly requests: readonly RequestAct[];
}

/** Scores by label, best first, and the manner of writing. */
export interface StoryScores {
  readonly issues: readonly Score<IssueType>[];
  readonly asks: readonly Score<AskType>[];
  readonly askFrames: readonly Score<AskType>[];
  readonly risks: readonly Score<RiskType>[];
  readonly riskFrames: readonly Score<RiskType>[];
  readonly temper: readonly Score<TemperCue>[];
  readonly fault: readonly Score<FaultCue>[];
  readonly manner: Manner;
  readonly requests: readonly RequestAct[];
  readonly sentences: number;
}

/** Searches every book once. */
export function findStoryHits(text: StoryText, books: StoryBooks): StoryHits {
  return {
    issues: findPhrases(text, books.issues),
    asks: findPhrases(text, books.asks),
    askFrames: findPhrases(text, books.askFrames),
    risks: findPhrases(text, books.risks),
    riskFrames: findPhrases(text, books.riskFrames),
    temper: findPhrases(text, books.temper),
    impact: findPhrases(text, books.impact),
    vulnerability: findPhrases(text, books.vulnerability),
    loyalty: findPhrases(text, books.loyalty),
    moneyWish: findPhrases(text, books.moneyWish),
    fault: findPhrases(text, books.fault),
    facts: findPhrases(text, books.facts),
    requests: books.askObjects === null ? [] : findRequestActs(text, books.askObjects),
  };
}

/** Adds the hits up. */
export function scoreStory(text: StoryText, hits: StoryHits, asking: readonly AskManner[]): StoryScores {
  const early = text.sentences.length / 3;
  const asksOf = (found: readonly Hit<AskType>[]) =>
    scoreLabels(
      found.filter(
        (hit) => hit.label !== 'information' || !hit.phrase.startsWith('^') || asking[hit.sentence]?.question === true,
      ),
      0.6,
      (hit) => worthOfAsk(hit, asking, text.sentences.length),
    );
  return {
    issues: scoreLabels(
      hits.issues.map((hit) =>
        hit.end - hit.first === 1 ? { ...hit, phrase: text.words[hit.first]?.norm ?? hit.phrase } : hit,
      ),
      0.75,
      (hit) => (hit.sentence <= early ? hit.weight * 1.25 : hit.weight),
    ),
    asks: asksOf(hits.asks),
    askFrames: asksOf(hits.askFrames),
    risks: scoreLabels(hits.risks, 0.7, (hit) => hit.weight),
    riskFrames: scoreLabels(hits.riskFrames, 0.7, (hit) => hit.weight),
    temper: scoreLabels(
      hits.temper.map((hit) => ({ ...hit, phrase: text.words[hit.first]?.norm ?? hit.phrase })),
      0.8,
      (hit) => hit.weight,
    ),
    fault: scoreLabels(hits.fault, 0.7, (hit) => hit.weight),
    manner: readManner(text),
    requests: hits.requests,
    sentences: text.sentences.length,
  };
}

/** The measures by name, each roughly between 0 and 2. */
export function measureStory(scores: StoryScores): Map<string, number> {
  const measures = new Map<string, number>();
  const put = (group: string, list: readonly Score<string>[], scale: number) => {
    for (const { label, score } of list) measures.set(`${group} ${label}`, Math.min(2, score / scale));
  };
  put('issue', scores.issues, 8);
  put('ask', scores.asks, 4);
  put('frame', scores.askFrames, 4);
  put('risk', scores.risks, 5);
  put('rframe', scores.riskFrames, 5);
  put('temper', scores.temper, 6);
  put('fault', scores.fault, 5);
  measureRequests(scores, measures);
  const { manner } = scores;
  measures.set('exclamations', Math.min(2, manner.exclamations / 3));
  measures.set('shouted', Math.min(2, manner.shouted / 4));
  measures.set('all capitals', manner.allCaps ? 1 : 0);
  measures.set('long', Math.min(2, manner.words / 250));
  measures.set('short', manner.words < 45 ? 1 : 0);
  measures.set('masked', Math.min(1, manner.masked / 3));
  measures.set('questions', Math.min(2, manner.questions / 3));
  for (const [share, count] of Object.entries(manner.shares)) measures.set(`share ${share}`, Math.min(2, count / 5));
  return measures;
}

const LATE = 0.6;

/** What is asked for, by manner; what is asked towards the end, where people come to the point; and how much is asked at all. */
function measureRequests({ requests, sentences }: StoryScores, measures: Map<string, number>): void {
  const raise = (name: string, value: number) => measures.set(name, Math.max(measures.get(name) ?? 0, value));
  let plain = 0;
  for (const { label, strength, manner, sentence } of requests) {
    raise(`act ${manner} ${label}`, strength);
    if (manner !== 'asked') continue;
    plain++;
    if (sentence >= sentences * LATE) raise(`act late ${label}`, strength);
  }
  measures.set('act many', Math.min(1, plain / 5));
  measures.set('act none', plain === 0 ? 1 : 0);
}

/** Measures of what a text is about, from the probabilities of its complaint types. */
export function aboutMeasures(issues: readonly { label: string; p: number }[]): [string, number][] {
  return issues.map(({ label, p }) => [`about ${label}`, p * 2]);
}
