/** A reading in one human line and its few sharpest facts. Nothing is said that the reading does not hold. */
import type { Reading } from '../../shared/domain/reading.ts';
import { amountWords } from './formatting.ts';
import { ASK_WORDS, ISSUE_WORDS, RISK_WORDS, TEMPER_WORDS } from './reading-words.ts';
import { shortened } from './shortened.ts';

/** The longest stretch of the customer's own words in a summary, in UTF-16 code units. */
const LONGEST_QUOTE = 72;

function whatItIs(reading: Reading): string {
  switch (reading.occasion) {
    case 'praise':
      return 'Praise';
    case 'question':
      return 'A question';
    case 'thanks':
      return 'Thanks';
    case 'spam':
      return 'Spam';
    case 'unknown':
    case 'complaint':
      return ISSUE_WORDS[reading.issues[0]?.type ?? 'other'];
  }
}

/** The parts of the summary in order: what went wrong, in their words, what they want, how upset, what to be careful about. */
export function readingSummary(reading: Reading): { headline: string; quote: string | null; parts: string[] } {
  const failure = reading.facts.find((fact) => fact.role === 'failure');
  const asks = [...new Set(reading.asks.filter((ask) => ask.type !== 'none').map((ask) => ASK_WORDS[ask.type]))];
  const paid = reading.money.find((money) => money.role === 'paid' || money.role === 'charged');
  const parts: string[] = [];
  if (asks.length > 0) parts.push(`wants ${asks.slice(0, 2).join(' and ')}`);
  if (reading.wantsMoney === 'refused') parts.push('does not want money');
  parts.push(TEMPER_WORDS[reading.temper.level] ?? TEMPER_WORDS[0]);
  if (paid !== undefined && paid.amount !== null && paid.currency !== null) {
    parts.push(`paid ${amountWords({ amount: paid.amount, currency: paid.currency })}`);
  }
  const times = reading.priorContact?.times;
  if (reading.priorContact !== null) parts.push(times ? `contacted us ${times}× before` : 'contacted us before');
  if (reading.fault.verdict === 'not-ours') parts.push('probably not our fault');
  const risks = [...new Set(reading.risks.map((risk) => RISK_WORDS[risk.type]))];
  if (risks.length > 0) parts.push(`careful: ${risks.slice(0, 3).join(', ')}`);
  return {
    headline: whatItIs(reading),
    quote: failure === undefined ? null : shortened(failure.text, LONGEST_QUOTE),
    parts,
  };
}
