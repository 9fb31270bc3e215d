/** The complaint: the text a customer wrote, with its channel and time. */
import { z } from 'zod';
import { ChannelId } from './channel-id.ts';

/** The longest complaint that is read, in UTF-16 code units; a longer one is cut with a notice, never silently. */
export const LONGEST_COMPLAINT = 200_000;

/** Looked at on either side of a cut, in UTF-16 code units; more than any emoji or accented letter is made of. */
const AROUND_CUT = 64;
const SIGNS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Where a text is cut that may be `longest` UTF-16 code units long: its own length when it is short enough, else
 * `longest` or a little before, so that no sign (a joined emoji, a letter with its accents) is cut in two.
 * @param text only the places around the cut are asked for, so that an editor's document need not become one string
 */
export function cutAt(
  text: { readonly length: number; slice(from: number, to: number): string },
  longest = LONGEST_COMPLAINT,
): number {
  if (text.length <= longest) return text.length;
  const from = Math.max(0, longest - AROUND_CUT);
  const sign = SIGNS.segment(text.slice(from, longest + AROUND_CUT)).containing(longest - from);
  // A sign longer than the stretch looked at is no sign that anybody meant: it is cut between two code points.
  if (sign !== undefined && sign.index > 0) return from + sign.index;
  const halved = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(longest - 1, longest + 1));
  return Math.max(0, longest - (halved ? 1 : 0));
}

/** The text within {@link LONGEST_COMPLAINT}, and how many UTF-16 code units were left out; 0 when all of it is kept. */
export function cutToLongest(text: string): { readonly text: string; readonly cut: number } {
  const kept = cutAt(text);
  return { text: text.slice(0, kept), cut: text.length - kept };
}

export const Complaint = z.object({
  /** As it was pasted. Spans of a reading point into this very string. */
  text: z.string().max(LONGEST_COMPLAINT),
  /** Where it came in, when the person said so; otherwise the reading guesses. */
  channel: ChannelId.optional(),
  /** When the customer wrote it, ISO date or date-time, when known. */
  writtenAt: z.string().optional(),
  /** What kind of business answers, in anybody's words ("wedding venue"), when that is known and no playbook says it. */
  industry: z.string().max(200).optional(),
});
export type Complaint = z.infer<typeof Complaint>;
