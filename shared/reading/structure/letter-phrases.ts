/** Recognises greetings and closings by looking their words up. Knows no phrases itself. */
import { CLOSING_PHRASES, GREETING_PHRASES } from './mail-words.ts';

const LONGEST_PHRASE = 6;
const WORD = /[^\s,.!;:?)(]+/gu;

/** Whether a line begins with a greeting. */
export function startsWithGreeting(line: string): boolean {
  const lower = line.slice(0, 60).toLowerCase();
  let taken = 0;
  for (const word of lower.matchAll(WORD)) {
    taken += 1;
    if (GREETING_PHRASES.has(lower.slice(0, word.index + word[0].length))) return true;
    if (taken === 4) return false;
  }
  // Scripts without spaces greet at the very start.
  return /^(?:お世話になっております|拝啓|你好|您好|안녕하세요)/u.test(lower);
}

/** Whether a whole line closes a letter: "Kind regards,", "Thanks!", "und viele Grüße". */
export function isClosingLine(line: string): boolean {
  const bare = line
    .toLowerCase()
    .replace(/[\s,.!;:)。😊🙏-]{0,8}$/u, '')
    .replace(/^(?:and|und|et|y|e|en) /u, '');
  return (
    CLOSING_PHRASES.has(bare) || CLOSING_PHRASES.has(bare.replace(/ (?:from|to you|in advance|all|everyone)$/u, ''))
  );
}

/** What follows a closing on the same line ("Thanks, Tom" gives "Tom"), or null. The longest closing wins. */
export function afterClosing(line: string): string | null {
  const lower = line.toLowerCase();
  let rest: string | null = null;
  let taken = 0;
  for (const word of lower.matchAll(WORD)) {
    taken += 1;
    if (taken > LONGEST_PHRASE) break;
    const end = word.index + word[0].length;
    if (!CLOSING_PHRASES.has(lower.slice(0, end))) continue;
    const behind = /^\s{0,2}(?:[,.!;:-]\s{0,3}|from\s|\s)?(?=\S)/u.exec(line.slice(end));
    const name = behind === null ? '' : line.slice(end + behind[0].length);
    if (name !== '' && name.length <= 50) rest = name;
  }
  return rest;
}
