/** Turns a written date into an ISO date where the words, or the day of writing, settle it. Says nothing where they do not. */
import { addMonths, type Day, dayNumber, dayOfNumber, isDay, isoOf, weekdayOf } from './calendar.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const COUNTS: ReadonlyMap<string, number> = new Map(
  'a one,an one,one one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'
    .split(',')
    .map((entry, index) => [entry.split(' ')[0]!, entry.includes(' ') ? 1 : index - 1] as const),
);
const MORE_COUNTS: Readonly<Record<string, number>> = {
  ...{
    un: 1,
    una: 1,
    une: 1,
    uno: 1,
    um: 1,
    uma: 1,
    ein: 1,
    eine: 1,
    einem: 1,
    einer: 1,
    einen: 1,
    een: 1,
    één: 1,
    dos: 2,
    deux: 2,
    zwei: 2,
  },
  ...{
    dois: 2,
    duas: 2,
    due: 2,
    twee: 2,
    tres: 3,
    trois: 3,
    drei: 3,
    três: 3,
    tre: 3,
    drie: 3,
    cuatro: 4,
    quatre: 4,
    vier: 4,
    quatro: 4,
  },
  ...{
    quattro: 4,
    cinco: 5,
    cinq: 5,
    fünf: 5,
    cinque: 5,
    vijf: 5,
    seis: 6,
    six: 6,
    sechs: 6,
    sei: 6,
    zes: 6,
    siete: 7,
    sept: 7,
    sieben: 7,
  },
  ...{
    sete: 7,
    sette: 7,
    zeven: 7,
    ocho: 8,
    huit: 8,
    acht: 8,
    oito: 8,
    otto: 8,
    nueve: 9,
    neuf: 9,
    neun: 9,
    nove: 9,
    negen: 9,
  },
  ...{
    diez: 10,
    dix: 10,
    zehn: 10,
    dez: 10,
    dieci: 10,
    tien: 10,
    quinze: 15,
    fourteen: 14,
    fifteen: 15,
    vierzehn: 14,
    veertien: 14,
  },
};
const YESTERDAY =
  /^(?:early |late |later |earlier )?(?:yesterday|last night|yday|gestern|hier|ayer|anoche|ontem|ieri|gisteren|igår|i går|wczoraj|dün|včera|ieri|eilen|tegnap|вчера|вчора|昨日|昨天|昨夜|어제|أمس)/u;
const BEFORE_YESTERDAY =
  /^(?:the day before yesterday|the night before last|vorgestern|avant-hier|anteayer|antes de ayer|anteontem|l'altro ieri|eergisteren|i förrgår|förrgår|przedwczoraj|позавчера|позавчора|一昨日|前天)/u;
const TODAY =
  /^(?:today|tonight|2day|this (?:morning|afternoon|evening)|earlier today|later today|heute|aujourd'hui|ce (?:matin|soir|midi)|hoy|esta (?:mañana|tarde|noche)|hoje|oggi|stamattina|stasera|questa (?:mattina|sera)|vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|idag|i dag|i morse|dzisiaj|dziś|bugün|dnes|azi|astăzi|tänään|ma reggel|сегодня|сьогодні|今日|今天|今朝|오늘|اليوم)/u;
const TOMORROW =
  /^(?:by )?(?:tomorrow|tmrw|2morrow|morgen|demain|mañana|amanhã|domani|imorgon|i morgon|jutro|yarın|zítra|mâine|huomenna|holnap|завтра|明日|明天|내일|غدا)/u;

/** What the writer of a date had in mind. */
export interface DateContext {
  readonly language: string;
  /** The day of writing, when known. */
  readonly written: Day | null;
  /** Whether 03/04 is the third of April; null when nothing tells. */
  readonly dayFirst: boolean | null;
  /** Whether the mention looks ahead (a deadline) or back. */
  readonly ahead: boolean;
}

/** ISO date or year-month of a written date, or undefined. `written` is in lower case. */
export function resolveDate(text: string, context: DateContext): string | undefined {
  if (/x{2}|,? \d+ .*\bor\b/.test(text)) return undefined;
  const figures = inFigures(text, context);
  if (figures !== undefined) return figures;
  const month = monthOf(text, context.language);
  if (month !== null) return withMonth(text, month, context);
  const year = /(?:^|\D)((?:19|20)\d{2})$/.exec(text)?.[1];
  if (year !== undefined) return undefined;
  const { written } = context;
  if (written === null) return undefined;
  const today = dayNumber(written);
  if (BEFORE_YESTERDAY.test(text)) return isoOf(dayOfNumber(today - 2));
  if (YESTERDAY.test(text)) return isoOf(dayOfNumber(today - 1));
  if (TODAY.test(text)) return isoOf(written);
  if (TOMORROW.test(text)) return isoOf(dayOfNumber(today + 1));
  const counted = counting(text, written);
  if (counted !== undefined) return counted;
  return byWeekday(text, context, today) ?? byOrdinal(text, context);
}

function inFigures(text: string, { written, dayFirst, ahead }: DateContext): string | undefined {
  const iso =
    /((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text) ?? /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/.exec(text);
  if (iso !== null) return valid({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const match = /(\d{1,2})\s?([/.-])\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}|\d{2})(?!\d))?/.exec(text);
  if (match === null) return undefined;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const dayIsFirst = first > 12 ? true : second > 12 ? false : match[2] === '.' ? true : dayFirst;
  if (dayIsFirst === null) return undefined;
  const day = dayIsFirst ? first : second;
  const month = dayIsFirst ? second : first;
  const written4 = match[4];
  const year =
    written4 === undefined
      ? likelyYear(month, day, written, ahead)
      : written4.length === 2
        ? 2000 + Number(written4)
        : Number(written4);
  return year === null ? undefined : valid({ year, month, day });
}

function valid(day: Day): string | undefined {
  return isDay(day) ? isoOf(day) : undefined;
}

/** The year in which such a day lies nearest: before the writing, or after it where the mention looks ahead. */
function likelyYear(month: number, day: number, written: Day | null, ahead: boolean): number | null {
  if (written === null) return null;
  const today = dayNumber(written);
  const candidates = [written.year - 1, written.year, written.year + 1].map((year) => ({
    year,
    distance: dayNumber({ year, month, day }) - today,
  }));
  const fitting = candidates.filter(({ distance }) => (ahead ? distance >= -7 : distance <= 45));
  fitting.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  return fitting[0]?.year ?? null;
}

function monthOf(text: string, language: string): number | null {
  const words = CALENDAR_WORDS[language]?.months;
  const sources = words ?? ENGLISH_MONTHS.map((month) => `${month}[a-z]*`);
  for (let index = 0; index < 12; index++) {
    if (monthPattern(sources[index]!).test(text)) return index + 1;
  }
  return null;
}

const monthPatterns = new Map<string, RegExp>();
function monthPattern(source: string): RegExp {
  let pattern = monthPatterns.get(source);
  if (pattern === undefined) {
    pattern = new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u');
    monthPatterns.set(source, pattern);
  }
  return pattern;
}

function withMonth(text: string, month: number, { written, ahead }: DateContext): string | undefined {
  const yearWritten = /(?:19|20)\d{2}/.exec(text)?.[0];
  const rest = yearWritten === undefined ? text : text.replace(yearWritten, ' ');
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(rest)?.[1];
  const year =
    yearWritten !== undefined
      ? Number(yearWritten)
      : likelyYear(month, day === undefined ? 15 : Number(day), written, ahead);
  if (year === null) return undefined;
  if (day === undefined) return `${year}-${String(month).padStart(2, '0')}`;
  return valid({ year, month, day: Number(day) });
}

function counting(text: string, written: Day): string | undefined {
  const match =
    /(\d{1,3}|[\p{L}]+)\s(?:business |working |werk)?(days?|weeks?|months?|years?|fortnights?|tag(?:en?)?|woche?n?|monat(?:en?)?|jahr(?:en?)?|jours?|semaines?|mois|ans?|d[ií]as?|semanas?|m[eê]s(?:es)?|años?|anos?|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|dag(?:en|ar|e)?|we(?:ek|ken)|maand(?:en)?|jaar)(?!\p{L})/u.exec(
      text,
    );
  if (match === null) return undefined;
  const count = /^\d/.test(match[1]!) ? Number(match[1]) : (COUNTS.get(match[1]!) ?? MORE_COUNTS[match[1]!]);
  if (count === undefined) return undefined;
  const back = /\bago\b|^vor |^il y a|^hace|^h[áa] |^faz | fa$|geleden|atrás|sedan$|siden$/.test(text);
  const ahead =
    /^(?:with)?in |^inside|^sous |^dans |^dentro |^entro |^tra |^fra |^binnen |^over |^innerhalb|^innert|^no prazo/.test(
      text,
    );
  if (!back && !ahead) return undefined;
  const signed = back ? -count : count;
  const unit = match[2]!;
  const today = dayNumber(written);
  if (/^(?:w|s[eé]|fort)/.test(unit)) return isoOf(dayOfNumber(today + signed * (unit.startsWith('fort') ? 14 : 7)));
  if (/^(?:month|monat|mois|m[eê]s|mes|maand)/.test(unit)) return isoOf(addMonths(written, signed));
  if (/^(?:y|jahr|an|año|jaar)/.test(unit)) return isoOf(addMonths(written, signed * 12));
  return isoOf(dayOfNumber(today + signed));
}

function byWeekday(text: string, { language, written, ahead }: DateContext, today: number): string | undefined {
  const sources = CALENDAR_WORDS[language]?.weekdays ?? ENGLISH_WEEKDAYS.map((day) => `${day}[a-z]{0,6}`);
  const index = sources.findIndex((source) =>
    monthPattern(`${source}`).test(text.replace(/(?:vor|nach)?mittag|abend|morgen|nacht|avond|ochtend/, ' ')),
  );
  if (index < 0 || written === null || /week|before|after|hence/.test(text)) return undefined;
  const now = weekdayOf(written);
  const next = /\b(?:next|coming|nächste|prochain|próximo|prossim|volgende|nästa)/.test(text) || ahead;
  const distance = next ? ((index - now + 6) % 7) + 1 : -(((now - index + 6) % 7) + 1);
  return isoOf(dayOfNumber(today + (distance === -7 && !/last/.test(text) ? 0 : distance)));
}

/** "the 6th": the nearest such day of a month. */
function byOrdinal(text: string, { written, ahead }: DateContext): string | undefined {
  const day = /(?:^|\s)(\d{1,2})(?:st|nd|rd|th)/.exec(text)?.[1];
  if (day === undefined || written === null) return undefined;
  const today = dayNumber(written);
  for (const months of ahead ? [0, 1, 2] : [0, -1, -2]) {
    const base = addMonths({ ...written, day: 1 }, months);
    const candidate = { ...base, day: Number(day) };
    if (isDay(candidate) && (ahead ? dayNumber(candidate) >= today : dayNumber(candidate) <= today))
      return isoOf(candidate);
  }
  return undefined;
}
