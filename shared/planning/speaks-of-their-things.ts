/** Whether what an entry of a playbook does has a place in the story: nobody traces a parcel where none was sent. */

import type { Trade } from '../domain/playbook.ts';
import type { Reading } from '../domain/reading.ts';
import { THINGS_OF_TRADES, type Things } from './things-of-trades.ts';
import type { TieIndex } from './tie-index.ts';

/** The complaint with its words looked up. */
interface Told {
  readonly reading: Pick<Reading, 'language' | 'issues'>;
  readonly ties: TieIndex;
}

const ENDING = "(?:s|es|’s|'s)?";

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "The parcel" and "your next flight" take the thing for granted; "a coffee" is only given. */
const DEFINITE = "(?:the|your|that|this|each) (?:[\\p{L}'-]+ ){0,1}?";

const PATTERNS: readonly { readonly pattern: RegExp; readonly things: Things }[] = THINGS_OF_TRADES.map((things) => ({
  pattern: new RegExp(`(?<![\\p{L}-])${DEFINITE}(?:${things.named.map(escaped).join('|')})${ENDING}(?![\\p{L}-])`, 'u'),
  things,
}));

/** Entries are few and come again with every draft; the words of one never change. */
const NAMED = new Map<string, readonly Things[]>();
const MOST_KEPT = 5_000;

function thingsNamed(does: string): readonly Things[] {
  const known = NAMED.get(does);
  if (known !== undefined) return known;
  const found = PATTERNS.filter(({ pattern }) => pattern.test(does.toLowerCase())).map(({ things }) => things);
  if (NAMED.size >= MOST_KEPT) NAMED.clear();
  NAMED.set(does, found);
  return found;
}

/** Below this certainty of what went wrong, the trade may be a guess as well. */
const SURE = 0.35;

/**
 * True when every thing that an entry takes for granted is part of the complaint or at home in the trade. Only English
 * is judged: elsewhere it is always true.
 */
export function speaksOfTheirThings(does: string, trade: Trade, { reading, ties }: Told): boolean {
  if (reading.language.code !== 'en') return true;
  const sure = (reading.issues[0]?.confidence ?? 0) >= SURE;
  return thingsNamed(does).every(
    ({ homes, shownBy }) => (sure && homes.includes(trade)) || shownBy.some((word) => ties.find(word) !== null),
  );
}
