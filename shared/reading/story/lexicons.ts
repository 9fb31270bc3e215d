/** The phrase books of each language, compiled when the language is first read and kept. No phrases here. */

import type { IssueType } from '../../domain/issue-type.ts';
import type { AskType, Impact, RiskType, Vulnerability } from '../../domain/reading.ts';
import { ASKS_EN } from './lexicon/asks-en.ts';
import { ASKS_FRAMES_EN } from './lexicon/asks-frames-en.ts';
import { ASKS_IMPLIED_EN } from './lexicon/asks-implied-en.ts';
import { ASKS_OBJECTS_EN } from './lexicon/asks-objects-en.ts';
import { LOYALTY_EN, MONEY_WISH_EN, VULNERABILITY_EN } from './lexicon/circumstances-en.ts';
import { FACTS_EN, type FactCue } from './lexicon/facts-en.ts';
import { FAULT_EN, type FaultCue } from './lexicon/fault-en.ts';
import { IMPACT_EN } from './lexicon/impact-en.ts';
import { ISSUES_EN } from './lexicon/issues-en.ts';
import { ISSUES_TRADES_EN } from './lexicon/issues-trades-en.ts';
import { ISSUES_WORDS_EN } from './lexicon/issues-words-en.ts';
import { RISKS_BROAD_EN } from './lexicon/risks-broad-en.ts';
import { RISKS_EN } from './lexicon/risks-en.ts';
import { RISKS_FRAMES_EN } from './lexicon/risks-frames-en.ts';
import { RISKS_PLAIN_EN } from './lexicon/risks-plain-en.ts';
import { STORY_DE } from './lexicon/story-de.ts';
import { STORY_ES } from './lexicon/story-es.ts';
import { STORY_FR } from './lexicon/story-fr.ts';
import { STORY_IT } from './lexicon/story-it.ts';
import { STORY_NL } from './lexicon/story-nl.ts';
import { STORY_PT } from './lexicon/story-pt.ts';
import { TEMPER_EN, type TemperCue } from './lexicon/temper-en.ts';
import { compilePhrases, type PhraseBook } from './phrases.ts';
import type { StoryTables } from './story-tables.ts';

/** The same, compiled. */
export interface StoryBooks {
  readonly issues: PhraseBook<IssueType>;
  readonly asks: PhraseBook<AskType>;
  readonly askFrames: PhraseBook<AskType>;
  /** Null where a language has none. */
  readonly askObjects: PhraseBook<AskType> | null;
  readonly risks: PhraseBook<RiskType>;
  readonly riskFrames: PhraseBook<RiskType>;
  readonly temper: PhraseBook<TemperCue>;
  readonly impact: PhraseBook<Impact['kind']>;
  readonly vulnerability: PhraseBook<Vulnerability['type']>;
  readonly loyalty: PhraseBook<'loyal'>;
  readonly moneyWish: PhraseBook<'not-money' | 'refused'>;
  readonly fault: PhraseBook<FaultCue>;
  readonly facts: PhraseBook<FactCue>;
}

const ENGLISH: StoryTables = {
  issues: [ISSUES_EN, ISSUES_TRADES_EN, ISSUES_WORDS_EN],
  asks: [ASKS_EN, ASKS_IMPLIED_EN],
  askFrames: [ASKS_FRAMES_EN],
  askObjects: [ASKS_OBJECTS_EN],
  risks: [RISKS_EN, RISKS_PLAIN_EN],
  riskFrames: [RISKS_FRAMES_EN, RISKS_BROAD_EN],
  temper: TEMPER_EN,
  impact: IMPACT_EN,
  vulnerability: VULNERABILITY_EN,
  loyalty: LOYALTY_EN,
  moneyWish: MONEY_WISH_EN,
  fault: FAULT_EN,
  facts: FACTS_EN,
};

const TABLES: ReadonlyMap<string, StoryTables> = new Map([
  ['en', ENGLISH],
  ['de', STORY_DE],
  ['es', STORY_ES],
  ['fr', STORY_FR],
  ['it', STORY_IT],
  ['nl', STORY_NL],
  ['pt', STORY_PT],
]);
const compiled = new Map<string, StoryBooks>();

function compile(tables: StoryTables): StoryBooks {
  return {
    issues: compilePhrases(tables.issues),
    asks: compilePhrases(tables.asks),
    askFrames: compilePhrases(tables.askFrames ?? tables.asks),
    askObjects: tables.askObjects === undefined ? null : compilePhrases(tables.askObjects),
    risks: compilePhrases(tables.risks),
    riskFrames: compilePhrases(tables.riskFrames ?? tables.risks),
    temper: compilePhrases([tables.temper]),
    impact: compilePhrases([tables.impact]),
    vulnerability: compilePhrases([tables.vulnerability]),
    loyalty: compilePhrases([tables.loyalty]),
    moneyWish: compilePhrases([tables.moneyWish]),
    fault: compilePhrases([tables.fault]),
    facts: compilePhrases([tables.facts]),
  };
}

/** The books of a language; English where there are none, since names of goods and networks are the same everywhere. */
export function booksFor(language: string): StoryBooks {
  const code = TABLES.has(language) ? language : 'en';
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const books = compile(TABLES.get(code) ?? ENGLISH);
  compiled.set(code, books);
  return books;
}
