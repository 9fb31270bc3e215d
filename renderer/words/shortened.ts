/** Long stretches of somebody's words as they fit on a line. */
import { cutAt } from '../../shared/domain/complaint.ts';

/** So much may go, in UTF-16 code units, to end with a whole word; languages without blanks are cut within. */
const MOST_GIVEN_UP = 16;

/** The words on one line; where they are longer than `longest` UTF-16 code units they end early, with an ellipsis. */
export function shortened(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, cutAt(line, longest));
  const blank = line.lastIndexOf(' ', longest);
  return `${blank < longest - MOST_GIVEN_UP ? cut : cut.slice(0, blank)}…`;
}
