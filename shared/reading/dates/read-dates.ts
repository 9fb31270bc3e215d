/** Finds what says when something happened or must happen, and resolves it where the text or the day of writing allows. */
import type { DateMention } from '../../domain/reading.ts';
import type { ReadableText } from '../readable-text.ts';
import { type Day, dayOfIso } from './calendar.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import { dateAbout } from './date-about.ts';
import { type DateFound, isDateHere } from './date-fits.ts';
import { type DateForm, datePatterns } from './date-patterns.ts';
import { resolveDate } from './resolve-date.ts';

const JOINT =
  /^(?:,? (?:the |on |den |the |el |le |dem |do dia |dia )?|, |\s?[-–(]\s?|,? (?:am|on) | is (?:the )?| ist (?:der )?| è (?:il )?| es (?:el )?| est le )$/i;

/** Every mention, each distinct wording once, in the order of the text. */
export function readDates(
  text: ReadableText,
  languages: readonly string[],
  writtenAt: string | undefined,
): DateMention[] {
  const source = text.evidence;
  const found = collect(source, sameLengthLower(source), languages, text);
  const written = dayOfIso(writtenAt) ?? writtenInHeader(text, found, source, languages[0]!);
  const dayFirst = dayComesFirst(source, languages[0]!);
  const seen = new Set<string>();
  const mentions: DateMention[] = [];
  let sentence = 0;
  for (const item of found) {
    const span = text.originalSpan(item.start, item.end);
    const quoted = text.original.slice(span.start, span.end);
    const key = quoted
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(PREFIX, '');
    if (seen.has(key)) continue;
    seen.add(key);
    while (sentence < text.sentences.length && text.sentences[sentence]!.end <= item.start) sentence += 1;
    const around = text.sentences[sentence];
    const inside = around !== undefined && around.start <= item.start && item.end <= around.end;
    const from = inside ? Math.max(around.start, item.start - 200) : Math.max(0, item.start - 60);
    const to = inside ? Math.min(around.end, item.end + 120) : Math.min(source.length, item.end + 40);
    const lower = source.slice(from, to).toLowerCase();
    const about = dateAbout(
      lower.length === to - from ? lower : source.slice(from, to),
      item.start - from,
      item.end - from,
    );
    const iso = resolveDate(source.slice(item.start, item.end).toLowerCase(), {
      language: languages[0]!,
      written,
      dayFirst,
      ahead: about === 'deadline',
    });
    mentions.push({
      text: quoted,
      span,
      confidence: CONFIDENCE[item.form],
      about,
      ...(iso === undefined ? {} : { iso }),
    });
  }
  return mentions;
}

/** Lower case of the same length; patterns in small letters are far quicker to prepare than those that ignore case. */
function sameLengthLower(source: string): string {
  const lower = source.toLowerCase();
  return lower.length === source.length ? lower : source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Words that lead to a date and do not belong to it. */
const LED_BY =
  /^(?:(?:on|in|at|of|during|back in|around|circa|as of|for|am|im|le|el|il|em|no|na|op|den|dia|no dia|in the|on the(?= (?:week|month|year|summer|winter|spring|autumn|fall|weekend)))\s)+/i;
/** Words that belong to a date but do not make it another one. */
const PREFIX =
  /^(?:(?:by|before|since|until|till|til|from|the|on|in|at|of|le|la|el|il|den|am|bis|spätestens|zum|seit|depuis|avant|desde|hasta|para|até|dal|al|entro|sinds|tot|voor|vóór)\s)+/;

const CONFIDENCE: Readonly<Record<DateForm, number>> = {
  numeric: 0.9,
  month: 0.95,
  weekday: 0.9,
  relative: 0.85,
  ordinal: 0.8,
  year: 0.8,
  feast: 0.8,
  'in-units': 0.65,
};

function collect(source: string, lower: string, languages: readonly string[], text: ReadableText): DateFound[] {
  const all: DateFound[] = [];
  const agent = text.turns.filter((turn) => turn.business);
  // "How can I help today?" dates nothing.
  const inAgentTurn = (at: number): boolean => agent.some(({ span }) => span.start <= at && at < span.end);
  for (const language of languages) {
    for (const { form, pattern } of datePatterns(language)) {
      for (const match of lower.matchAll(pattern)) {
        const led = LED_BY.exec(match[0])?.[0].length ?? 0;
        const start = match.index + (form === 'in-units' || form === 'relative' ? 0 : led);
        const end = match.index + match[0].trimEnd().length;
        const item = { form, start, end };
        if (
          isDateHere(source, item, !CALENDAR_WORDS[language]) &&
          !(inAgentTurn(start) && form !== 'numeric' && form !== 'month')
        )
          all.push(item);
      }
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const frame = text.pieces.filter(
    (piece) => piece.role === 'signature' || piece.role === 'greeting' || piece.role === 'closing',
  );
  let nextFrame = 0;
  const kept: DateFound[] = [];
  for (const item of all) {
    while (nextFrame < frame.length && frame[nextFrame]!.span.end <= item.start) nextFrame += 1;
    const inFrame = nextFrame < frame.length && frame[nextFrame]!.span.start <= item.start;
    // "April" under a letter is a person, and a role "since 2009" is no date of the story, but "member since 1994" may be.
    if (inFrame && item.form !== 'numeric' && item.form !== 'year') continue;
    const last = kept.at(-1);
    if (last !== undefined && item.start < last.end) {
      if (item.end - item.start > last.end - last.start) kept[kept.length - 1] = item;
      continue;
    }
    kept.push(item);
  }
  return join(source, kept);
}

/** Mentions that stand side by side and say one thing: "today, Monday 2-9-15", "tonight or tomorrow". */
function join(source: string, found: readonly DateFound[]): DateFound[] {
  const joined: DateFound[] = [];
  for (const item of found) {
    const last = joined.at(-1);
    if (last !== undefined) {
      const gap = source.slice(last.end, item.start);
      const lastWritten = source.slice(last.start, last.end);
      const closes =
        last.form === 'weekday' ||
        (last.form === 'relative' &&
          /^(?:today|yesterday|tomorrow|tonight|this |last |hoy|ayer|heute|gestern|hier|aujourd|oggi|ieri|vandaag|hoje|ontem)/i.test(
            lastWritten,
          ));
      const fitsOn =
        item.form === 'numeric' ||
        item.form === 'month' ||
        item.form === 'ordinal' ||
        (item.form === 'weekday' && last.form === 'relative') ||
        (last.form === 'weekday' &&
          item.form === 'relative' &&
          /later|after|before/.test(source.slice(item.start, item.end)));
      if (closes && fitsOn && JOINT.test(gap)) {
        last.end = item.end;
        last.form = item.form;
        continue;
      }
      if (/^ or $/i.test(gap) && last.form === item.form && last.form === 'relative') {
        last.end = item.end;
        continue;
      }
    }
    joined.push({ ...item });
  }
  return joined;
}

/** The date in a mail's or letter's head. */
function writtenInHeader(
  text: ReadableText,
  found: readonly DateFound[],
  source: string,
  language: string,
): Day | null {
  const head = text.pieces.find((piece) => piece.role === 'header' || piece.role === 'forwarded-header');
  if (head === undefined) return null;
  for (const item of found) {
    const inside = text.pieces.some(
      (piece) => piece.role === 'header' && piece.span.start <= item.start && item.end <= piece.span.end,
    );
    if (!inside) continue;
    const iso = resolveDate(source.slice(item.start, item.end).toLowerCase(), {
      language,
      written: null,
      dayFirst: null,
      ahead: false,
    });
    const day = dayOfIso(iso);
    if (day !== null) return day;
  }
  return null;
}

/** Whether 03/04 is written day first here: other than English always; in English by a telling date or the currency. */
function dayComesFirst(source: string, language: string): boolean | null {
  if (language !== 'en') return true;
  for (const match of source.slice(0, 20_000).matchAll(/(?<!\d)(\d{1,2})[/-](\d{1,2})(?:[/-]\d{2,4})?(?!\d)/g)) {
    if (Number(match[1]) > 12 && Number(match[2]) <= 12 && Number(match[1]) <= 31) return true;
    if (Number(match[2]) > 12 && Number(match[1]) <= 12 && Number(match[2]) <= 31) return false;
  }
  if (/£|€|\bquid\b/.test(source)) return true;
  return source.includes('$') ? false : null;
}
