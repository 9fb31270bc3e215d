/** Makes a verb agree with a subject that has changed its person. Looks at one verb at a time. */
import type { ShiftOptions } from './shift-options.ts';
import type { Token } from './token.ts';
import { isVerbForm, plainOf, verbOf } from './verb-forms.ts';

/** Who the running subject is, as far as verbs must agree with it after the turn. */
export type Subject = 'customer' | 'speaker' | 'firm' | 'other';

const BE_AFTER_YOU = new Map([
  ['am', 'are'],
  ['was', 'were'],
  ["wasn't", "weren't"],
  ["ain't", "aren't"],
  ['does', 'do'],
  ['is', 'are'],
  ["isn't", "aren't"],
  ['has', 'have'],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
]);
const BE_AFTER_I = new Map([
  ['are', 'am'],
  ['were', 'was'],
  ["weren't", "wasn't"],
]);
const AFTER_FIRM = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
  ["'s", "'s"],
]);
/** Puts other words into a token. */
export function write(token: Token, text: string): void {
  token.text = text;
  token.lower = text.toLowerCase();
}

/** Changes the verb in `token` to fit its subject; `was` is the token before the turn. */
export function agree(token: Token, was: Token, subject: Subject, options: ShiftOptions): void {
  const lower = was.lower;
  if (subject === 'other') return;
  if (subject === 'customer') {
    const changed = BE_AFTER_YOU.get(lower);
    if (changed !== undefined) write(token, changed);
    else if (was.tag === 'verb' && isVerbForm(lower, 's')) write(token, plainOf(lower));
    return;
  }
  if (subject === 'speaker' && options.speaker === 'I') {
    const changed = BE_AFTER_I.get(lower);
    if (changed !== undefined) write(token, changed);
    else if (lower === "aren't") write(token, 'am not');
    return;
  }
  const changed = AFTER_FIRM.get(lower);
  if (changed !== undefined) write(token, changed);
  else if (was.tag === 'verb' && isVerbForm(lower, 's') && verbOf(lower)?.base !== lower) write(token, plainOf(lower));
}
