/** Says what was not read as the customer's words, and why. */
import type { LeftOut, TextPart } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';

const MASK =
  /X{2,}(?:[ /-]{1,2}X{2,})*|\[redacted[^\]\n]{0,60}\]|\[(?:name|deleted|removed|hidden)[^\]\n]{0,30}\]|█{2,}/gi;
const MOST_MASKS = 50;

const REASONS: Partial<Record<TextPart['role'], { what: LeftOut['what']; why: string }>> = {
  'quoted-thread': { what: 'quoted-thread', why: 'Somebody else’s words: an earlier mail, or the business in a chat.' },
  'forwarded-header': { what: 'quoted-thread', why: 'The head of a forwarded mail.' },
  signature: { what: 'signature', why: 'A signature: read for the name only.' },
  disclaimer: { what: 'disclaimer', why: 'A footer that a program added.' },
  hidden: { what: 'hidden-text', why: 'Not visible to a person who reads the mail.' },
  markup: { what: 'markup', why: 'Remains of HTML.' },
};

/** What was left out, in the order of the text. At most 50 masked places are listed. */
export function leftOutOf(original: string, parts: readonly TextPart[], orders: readonly Span[]): LeftOut[] {
  const found: LeftOut[] = [];
  for (const { role, span } of parts) {
    const reason = REASONS[role];
    if (reason !== undefined) found.push({ ...reason, span });
  }
  for (const span of orders)
    found.push({ what: 'order-to-the-reader', span, why: 'An order to the reader: read as text, not followed.' });
  let masks = 0;
  for (const match of original.matchAll(MASK)) {
    if (masks++ >= MOST_MASKS) break;
    found.push({
      what: 'masked',
      span: { start: match.index, end: match.index + match[0].length },
      why: 'Masked before it reached us; not known.',
    });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
