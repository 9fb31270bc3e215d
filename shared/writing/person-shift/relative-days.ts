/** Turns days told from the writing day ("yesterday") into days that hold whenever the reply is read. Only words for time. */
import { dayNumber, weekdayOfDay } from '../../domain/calendar.ts';
import { WEEKDAY_NAMES } from '../../domain/calendar-names.ts';
import { ENGLISH_NUMBERS } from '../../domain/number-words.ts';

/** The name of the weekday `shift` days after an ISO date or date-time; null when the text is no date. */
export function weekdayOf(iso: string, shift: number): string | null {
  return WEEKDAY_NAMES.en[weekdayOfDay(dayNumber(iso) + shift)] ?? null;
}

const RELATIVE: readonly { words: string; shift: number; part: string }[] = [
  { words: 'the day before yesterday', shift: -2, part: '' },
  { words: 'the day after tomorrow', shift: 2, part: '' },
  { words: 'yesterday morning', shift: -1, part: ' morning' },
  { words: 'yesterday afternoon', shift: -1, part: ' afternoon' },
  { words: 'yesterday evening', shift: -1, part: ' evening' },
  { words: 'yesterday', shift: -1, part: '' },
  { words: 'last night', shift: -1, part: ' night' },
  { words: 'this morning', shift: 0, part: ' morning' },
  { words: 'this afternoon', shift: 0, part: ' afternoon' },
  { words: 'this evening', shift: 0, part: ' evening' },
  { words: 'tonight', shift: 0, part: ' night' },
  { words: 'tomorrow morning', shift: 1, part: ' morning' },
  { words: 'tomorrow', shift: 1, part: '' },
  { words: 'earlier today', shift: 0, part: '' },
  { words: 'today', shift: 0, part: '' },
];
const ANY = new RegExp(
  `\\b(?:(since|until|till|by|from|for|of|before|after|on) )?(${RELATIVE.map((day) => day.words).join('|')})('s)?(?![\\w'])`,
  'gi',
);
const LAST_WEEKDAY = /\b(?:last|this past) (Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/gi;
const DAYS_AGO = /\b(two|three|four|five|six|2|3|4|5|6) days ago\b/gi;

/**
 * The clause with weekdays in place of "yesterday", "last night", "tomorrow" when the day of writing is known (ISO); without
 * it they are left out where the sentence stands without them. `doubtful` is true when one had to stay.
 */
export function fixRelativeDays(text: string, writtenAt: string | undefined): { text: string; doubtful: boolean } {
  let doubtful = false;
  let fixed = text.replace(
    ANY,
    (all, preposition: string | undefined, words: string, possessive: string | undefined, at: number) => {
      const relative = RELATIVE.find((day) => day.words === words.toLowerCase());
      const weekday = relative === undefined || writtenAt === undefined ? null : weekdayOf(writtenAt, relative.shift);
      if (relative !== undefined && weekday !== null) {
        const day = `${weekday}${relative.part}${possessive ?? ''}`;
        const bare = preposition === undefined && possessive === undefined;
        return bare ? `on ${day}` : `${preposition === undefined ? '' : `${preposition} `}${day}`;
      }
      const rest = text.slice(at + all.length);
      const free =
        preposition === undefined &&
        possessive === undefined &&
        (at === 0 ? /^[,\s]/.test(rest) : /^\s*(?:[,.;!]|$|and\b|but\b|with\b|for\b|at\b)/.test(rest));
      // At the start the word may be the subject ("today was"), so only a following pronoun makes it free.
      if (
        free &&
        (at > 0 ||
          /^,?\s+(?:i|we|you|they|the|my|our|your|he|she|it|one|a|an|two|three|some|someone|somebody|nobody|no|this|that|there|after|when|at)\b/i.test(
            rest,
          ))
      )
        return '';
      doubtful = true;
      return all;
    },
  );
  fixed = fixed.replace(LAST_WEEKDAY, (all, day: string, at: number) =>
    /\b(?:on|since|until|by|from) $/i.test(fixed.slice(Math.max(0, at - 6), at)) || writtenAt === undefined
      ? writtenAt === undefined
        ? all
        : day
      : `on ${day}`,
  );
  fixed = fixed.replace(DAYS_AGO, (all, count: string) => {
    const weekday =
      writtenAt === undefined
        ? null
        : weekdayOf(writtenAt, -(ENGLISH_NUMBERS.get(count.toLowerCase()) ?? Number(count)));
    return weekday === null ? all : `on ${weekday}`;
  });
  return {
    text: fixed
      .replace(/\s+/g, ' ')
      .replace(/^[,\s]+/, '')
      .replace(/\s+([,.;!?])/g, '$1')
      .trim(),
    doubtful,
  };
}
