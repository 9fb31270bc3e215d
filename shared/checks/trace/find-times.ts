/** Finds hours of the day. */
import type { Figure } from './figure.ts';
import { numberWord } from './number-words.ts';

const MARKED =
  /(?<![\w.,:$£€])(\d{1,2})(?:[:.](\d{2}))?\s?(am\b|pm\b|a\.m\.?|p\.m\.?|o'clock\b|uhr\b|heures?\b|h\b)(\d{2}\b)?/g;
const COLON = /(?<![\w.,:$£€/])([01]?\d|2[0-3]):([0-5]\d)(?!\d|:)/g;
const RANGE =
  /\b(?:between|from|zwischen|von|entre|de|tra|tussen) (\d{1,2})(?:[:.](\d{2}))? ?(?:and|to|till|until|-|–|und|bis|y|a|et|à|e|en|tot) ?(\d{1,2})(?:[:.](\d{2}))?(?:\s?(am|pm|uhr))?(?![\w%]|[.,:]\d| (?:days?|weeks?|hours?|minutes?|months?|years?|business|working|dollars|pounds|euros|people|times|items|tage|stunden|días|jours|giorni))/g;
const BARE =
  /\b(?:at|after|before|until|till|by) (\d{1,2})(?:[:.](\d{2}))?(?= *(?:today|tonight|tomorrow|on |in the |this |every |and |sharp|$|[.,;:!?)]|or |every ))(?![.,:]\d)/g;
const HALF =
  /\b(half|quarter|half past|quarter past|quarter to|ten past|ten to|twenty past|twenty to|five past|five to) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b/g;
const NAMED = /\b(noon|midday|midnight|mittag|mediodía|midi|mezzogiorno)\b/g;
const PARTS: Readonly<Record<string, number>> = {
  half: 30,
  'half past': 30,
  quarter: 15,
  'quarter past': 15,
  'quarter to': -15,
  'ten past': 10,
  'ten to': -10,
  'twenty past': 20,
  'twenty to': -20,
  'five past': 5,
  'five to': -5,
};

function halves(hour: number, minute: number): number[] {
  const minutes = hour * 60 + minute;
  return hour >= 1 && hour <= 12 ? [(hour % 12) * 60 + minute, (hour % 12) * 60 + minute + 720] : [minutes];
}

/** Minutes after midnight: both halves of the day unless am, pm or a 24-hour clock settles it. */
export function findTimes(folded: string): Figure[] {
  const found: Figure[] = [];
  const add = (start: number, text: string, minutes: number[]): void => {
    const end = start + text.length;
    if (!found.some((other) => other.span.start < end && start < other.span.end)) {
      found.push({ kind: 'clock', span: { start, end }, text, minutes });
    }
  };
  for (const match of folded.matchAll(NAMED)) add(match.index, match[0], [match[0] === 'midnight' ? 0 : 720]);
  for (const match of folded.matchAll(HALF)) {
    const past = PARTS[match[1] ?? ''] ?? 0;
    const hour = /\d/.test(match[2] ?? '')
      ? Number(match[2])
      : match[2] === 'one'
        ? 1
        : (numberWord(match[2] ?? '') ?? 0);
    if (hour > 0 && match[1] !== 'quarter')
      add(
        match.index,
        match[0],
        halves(hour, 0).map((minutes) => (minutes + past + 1440) % 1440),
      );
  }
  if (!/\d/.test(folded)) return found;
  for (const match of folded.matchAll(RANGE)) {
    const half = match[5];
    for (const [hour, minute, which] of [
      [match[1], match[2], 0],
      [match[3], match[4], 1],
    ] as const) {
      const text =
        minute === undefined
          ? (hour ?? '')
          : match[0].includes(`${hour}:${minute}`)
            ? `${hour}:${minute}`
            : `${hour}.${minute}`;
      const at = which === 0 ? match[0].indexOf(text) : match[0].lastIndexOf(text);
      if (Number(hour) > 24 || at < 0) continue;
      const all = halves(Number(hour), Number(minute ?? 0));
      add(match.index + at, text, half === 'pm' && which === 1 ? all.filter((minutes) => minutes >= 720) : all);
    }
  }
  for (const match of folded.matchAll(MARKED)) {
    const hour = Number(match[1]);
    if (hour > 24) continue;
    const minute = Number(match[2] ?? match[4] ?? 0);
    const mark = (match[3] ?? '').replaceAll('.', '');
    const all = halves(hour, minute);
    const minutes = mark === 'am' ? all.filter((m) => m < 720) : mark === 'pm' ? all.filter((m) => m >= 720) : all;
    add(match.index, match[0], minutes.length > 0 ? minutes : all);
  }
  for (const match of folded.matchAll(COLON)) add(match.index, match[0], halves(Number(match[1]), Number(match[2])));
  for (const match of folded.matchAll(BARE)) {
    const text = match[0].slice(match[0].search(/\d/));
    if (Number(match[1]) <= 24)
      add(match.index + match[0].length - text.length, text, halves(Number(match[1]), Number(match[2] ?? 0)));
  }
  return found;
}
