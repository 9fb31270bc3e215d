/** Looks at a first judgement of the kind again, once the story has been read. Holds no words of its own. */
import type { AskType, Reading } from '../../domain/reading.ts';

/** What only somebody asks for whom something went wrong. */
const REDRESS: ReadonlySet<AskType> = new Set([
  'refund',
  'replacement',
  'repair',
  'redo',
  'apology',
  'compensation',
  'correct-record',
  'action-on-staff',
]);
const SURE = 0.65;

/**
 * The kind in the light of the story: who asks for redress or is angry complains, whatever kind words stand beside it.
 * Advertising stays advertising, and a thank-you asks for nothing.
 */
export function settleKind(
  first: Pick<Reading, 'kind' | 'occasion'>,
  story: Pick<Reading, 'asks' | 'temper'>,
): Pick<Reading, 'kind' | 'occasion'> {
  if (first.kind === 'complaint' || first.occasion === 'spam' || first.occasion === 'thanks') return first;
  const redress = story.asks.some((ask) => REDRESS.has(ask.type) && ask.confidence >= SURE);
  if (first.kind === 'not-a-complaint' && (redress || story.temper.level >= 2))
    return { kind: 'complaint', occasion: 'complaint' };
  if (first.kind === 'mixed' && story.temper.level >= 2) return { kind: 'complaint', occasion: 'complaint' };
  return first;
}
