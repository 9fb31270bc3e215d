/** The entry point of reading: a complaint in, a reading out. Composes the readers; holds no rules of its own. */
import type { Complaint } from '../domain/complaint.ts';
import type { Reading } from '../domain/reading.ts';
import { lookFirst } from './first-look.ts';
import { settleKind } from './kind/weigh-kind.ts';
import { readBusiness } from './people/read-business.ts';

/**
 * Reads a complaint. Deterministic, without network; any text gives a valid reading, and nothing is thrown. What lies
 * beyond the longest complaint is not read, and the reading says so.
 */
export function readComplaint(complaint: Complaint): Reading {
  const whole = complaint.text;
  const first = lookFirst(complaint);
  const { text, kept } = first;
  const settled = settleKind(first.known, first.counts, first.story, text);
  const { known, story } = settled.kind === first.known.kind ? first : first.as(settled);
  return {
    ...known,
    parts: [...text.parts],
    business: readBusiness(text, known.customer, known.staff),
    ...story,
    leftOut: [
      ...text.leftOut,
      ...(kept < whole.length
        ? [
            {
              what: 'too-long' as const,
              span: { start: kept, end: whole.length },
              why: 'Longer than what is read at once.',
            },
          ]
        : []),
    ],
  };
}
