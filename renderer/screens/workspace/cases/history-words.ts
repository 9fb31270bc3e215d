/** What is said of a customer who seems to have written before: how often, what was promised, whether it is a repeat. Pure. */
import type { CustomerHistory, EarlierCase } from '../../../../shared/domain/case-query.ts';
import { dateWords, SAME_PERSON_WORDS } from '../../../words/case-words.ts';
import { counted } from '../../../words/formatting.ts';
import { shortened } from '../../../words/shortened.ts';

export interface HistoryWords {
  /** "Wrote before: 2 cases". */
  readonly headline: string;
  /** The sharpest thing to know; empty when there is none. */
  readonly point: string;
  /** By what they were recognised. */
  readonly by: string;
  /** Whether the point is something to be careful about. */
  readonly careful: boolean;
}

/** The longest promise or gift as it is told, in UTF-16 code units. */
const LONGEST = 90;
/** So many earlier cases are told of; there may be more. */
const MOST_TOLD = 20;

/** When something was said to the customer, else when the case began. */
const repliedAt = ({ row }: EarlierCase): number => row.repliedAt ?? row.createdAt;

function sharpest({ earlier, unkept }: CustomerHistory, now: number): string {
  for (const one of earlier) {
    const open = one.promised.find(({ settled }) => settled === null);
    if (open !== undefined) {
      const day = dateWords(repliedAt(one), now);
      return `On ${day} you promised: “${shortened(open.text, LONGEST)}” It is still open.`;
    }
  }
  if (unkept > 0) return `${counted(unkept, 'promise')} to this customer ${unkept === 1 ? 'was' : 'were'} not kept.`;
  const given = earlier.flatMap(({ given }) => given).find(({ fix, plusOne }) => fix !== '' || plusOne !== '');
  if (given === undefined) return '';
  const what = [given.fix, given.plusOne].filter((words) => words !== '').map((words) => shortened(words, LONGEST));
  return `On ${dateWords(given.at, now)} the reply was to ${what.join(', and to ')}.`;
}

/** @returns null when nobody like this wrote before */
export function historyWords(history: CustomerHistory | null, now: number): HistoryWords | null {
  const [latest] = history?.earlier ?? [];
  if (history === null || latest === undefined) return null;
  const { earlier, repeat, unkept } = history;
  const again = earlier.find(({ sameIssue }) => sameIssue);
  return {
    headline:
      repeat && again !== undefined
        ? `A repeat: they wrote about this on ${dateWords(again.row.createdAt, now)}, too`
        : `Wrote before: ${counted(earlier.length, 'case')}${earlier.length >= MOST_TOLD ? ' or more' : ''}`,
    point: sharpest(history, now),
    by: SAME_PERSON_WORDS[latest.by],
    careful: repeat || unkept > 0,
  };
}
