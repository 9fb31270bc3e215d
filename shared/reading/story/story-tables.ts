/** What the phrases of one language must hold: one table for each reader. Types only. */
import type { IssueType } from '../../domain/issue-type.ts';
import type { AskType, Impact, RiskType, Vulnerability } from '../../domain/reading.ts';
import type { FactCue } from './lexicon/facts-en.ts';
import type { FaultCue } from './lexicon/fault-en.ts';
import type { TemperCue } from './lexicon/temper-en.ts';
import type { PhraseTable } from './phrases.ts';

/** The phrases of one language, by reader. */
export interface StoryTables {
  readonly issues: readonly PhraseTable<IssueType>[];
  readonly asks: readonly PhraseTable<AskType>[];
  /** Whole frames of request, weighed apart from single hints; the asks themselves where a language has none. */
  readonly askFrames?: readonly PhraseTable<AskType>[];
  /** What requests are about, looked for inside clauses that ask; English only. */
  readonly askObjects?: readonly PhraseTable<AskType>[];
  readonly risks: readonly PhraseTable<RiskType>[];
  /** Frames of danger and harm, weighed apart; the risks themselves where a language has none. */
  readonly riskFrames?: readonly PhraseTable<RiskType>[];
  readonly temper: PhraseTable<TemperCue>;
  readonly impact: PhraseTable<Impact['kind']>;
  readonly vulnerability: PhraseTable<Vulnerability['type']>;
  readonly loyalty: PhraseTable<'loyal'>;
  readonly moneyWish: PhraseTable<'not-money' | 'refused'>;
  readonly fault: PhraseTable<FaultCue>;
  readonly facts: PhraseTable<FactCue>;
}
