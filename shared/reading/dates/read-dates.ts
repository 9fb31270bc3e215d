/** Finds what says when something happened or must happen, and resolves it where the text or the day of writing allows. */
import type { DateMention } from '../../domain/reading.ts';
import type { ReadableText } from '../readable-text.ts';
import { type Day, dayOfIso } from './calendar.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import { dateAbout } from './date-about.ts';
import { type DateForm, datePatterns } from './date-patterns.ts';
import { SURE_FEAST } from './english-words.ts';
import { resolveDate } from './resolve-date.ts';

interface Found {
  form: DateForm;
  start: number;
  end: number;
}

/** Words that may follow "the 4th" when it is a day; anything else makes it the fourth of something. */
const AFTER_ORDINAL =
  /^(?:\s?[.,;:!?)"'\n]|\s?$|\s(?:of|to|and|for|at|in|but|with|as|i|he|she|we|they|it|you|when|because|was|is|so|or|then|which|from|until|till|they|that|there|\p{L}{3,}ed|this|the|my|your|our|his|her|please|by|about|around|after|before|if|on|inst|ult|asked|told|said|called|not|now|if|she|who|not|-|—|\()(?![\p{L}'-]))/iu;
const BEFORE_BARE_FEAST =
  /\b(?:at|on|for|since|by|before|after|until|till|over|during|around|this|last|next|from)\s(?:the )?$/i;
const AFTER_BARE_FEAST =
  /^(?:\s?[.,;:!?)\n]|\s?$|\s(?:and|but|so|because|i|we|he|she|they|it|with|to|as|in|at|for|when|or|was|is|this|last)\b)/i;
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

function collect(source: string, lower: string, languages: readonly string[], text: ReadableText): Found[] {
  const all: Found[] = [];
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
          fits(source, item, !CALENDAR_WORDS[language]) &&
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
  const kept: Found[] = [];
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

function fits(source: string, { form, start, end }: Found, english: boolean): boolean {
  const written = source.slice(start, end);
  const before = source.slice(Math.max(0, start - 28), start);
  const behind = source.slice(end, end + 28);
  if (form === 'numeric') return figuresFit(written, before, behind);
  if (form === 'ordinal') {
    if (/inst|ult|month/i.test(written)) return true;
    // Elsewhere "el 15" is a day only where nothing but an end or a small word follows.
    if (!english)
      return (
        /^(?:\s?[.,;:!?)"'\n]|\s?$|\s(?:y|e|et|und|und|en|och|og|a|à|um|alle|om|por|para|per|pero|ma|mas|mais|aber|maar|et|ou|o|no|non|nicht|que|che|qui|we|je|ik|ich|wir|me|mi|nos|con|avec|mit|met|ho|ha|he|hat|habe|war|è|foi|was|is|era|estaba|stava|nell|al|sin|senza|sans|ohne)(?![\p{L}]))/iu.test(
          behind,
        ) &&
        !/\b(?:piso|planta|étage|stock|piano|verdieping|hoek|plaza|número|n[º°.]|pagina|página|page|seite|numero|capítulo|talla|camera|kamer)\s?$/i.test(
          before,
        )
      );
    return (
      AFTER_ORDINAL.test(behind) &&
      !/\b(?:floor|grade|place|street|avenue|ave)\b/i.test(behind.slice(0, 10)) &&
      !/\bfor $/i.test(before)
    );
  }
  if (form === 'weekday') {
    if (
      /\b(?:every|each|any|jeden|chaque|cada|ogni|elke|iedere|varje|hver|każdy|joka|todos los|tous les|toda|todo|tutti i|her|каждый|closed|open)\s(?:other )?$/i.test(
        before,
      )
    )
      return false;
    if (
      /^\s?(?:-|to|through|thru|bis|au?|al?|t\/m|tot|till)\s?(?:mon|tues?|wed|thu|fri|sat|sun|montag|freitag|samstag|sonntag|vendredi|samedi|viernes|sábado|sexta|venerdì|sabato|vrijdag|zaterdag)/i.test(
        behind,
      )
    )
      return false;
    if (
      /\b(?:mon|monday|montag|lundi|lunes|segunda|lunedì|maandag)s?\s?(?:-|to|through|thru|bis|au?|al?|t\/m|tot|till)\s?$/i.test(
        before,
      )
    )
      return false;
    return !/^(?:s\b|'?s (?:are|is)\b)/i.test(behind);
  }
  if (form === 'feast') {
    if (!english) return true;
    if (SURE_FEAST.test(written)) return true;
    if (/^(?:by|before|since|until|till|from|last|this|next)\s/i.test(written)) return true;
    return BEFORE_BARE_FEAST.test(before) && AFTER_BARE_FEAST.test(behind);
  }
  if (form === 'relative') {
    if (
      /^\s?(?:-)?(?:delivery|shipping|service|air|dispatch|post|appointments?|collection|repairs?)\b/i.test(behind) &&
      /day/i.test(written)
    )
      return false;
    if (/^'s (?:world|age|society|climate|market|standards?|economy|day and age)\b/i.test(behind)) return false;
    return true;
  }
  if (form === 'in-units') return looksAhead(written, before, behind, source.slice(Math.max(0, start - 80), start));
  return true;
}

/** "see you in 3 weeks" looks ahead, "four instructors in 6 weeks" looks back over a stretch. */
function looksAhead(written: string, before: string, behind: string, clause: string): boolean {
  if (/^\s?(?:of|flat|now|already)\b/i.test(behind)) return false;
  // "in one day" is a stretch, not a day.
  if (/^in (?:one|a single|1) (?:day|week|month|year|night)\b/i.test(written)) return false;
  const recent = /[^.!?;\n]*$/.exec(clause)?.[0] ?? '';
  if (
    /\b(?:will|would|'ll|going to|gonna|see (?:you|u|ya)|due|payable|ready|arrive|arriving|deliver(?:y|ed)?|hear|back|expect\w*|promised|told|said|leav\w+|moving|flying|get(?:ting)? married|start\w*|is|are|ends?|expires?|wedding|within|pay|paid off|again|resolved|fixed|refund\w*|appointment)\b[^.!?;\n]{0,50}$/i.test(
      recent,
    )
  ) {
    return !/\b(?:only|first|time|times|single|once|twice)\b[^.!?;\n]{0,12}$/i.test(before);
  }
  if (
    /\b(?:had|have|has|been|was|were|did|found|lost|haven't|hasn't|not|never|\d+|[\p{L}]{3,}ed|times?|second|third|fourth|first|only)\b[^.!?;\n]{0,40}$/iu.test(
      recent,
    )
  )
    return false;
  return true;
}

function figuresFit(written: string, before: string, behind: string): boolean {
  if (/^X{2,}(?:[\s/.-]+X{2,})*$/i.test(written)) return false;
  if (/\$|€|£/.test(before.slice(-2))) return false;
  const short = /^(\d{1,2})\s?\/\s?(\d{1,2})$/.exec(written);
  if (short !== null) {
    const a = Number(short[1]);
    const b = Number(short[2]);
    if (a > 12 && b > 12) return false;
    if (a === 24 && b === 7) return false;
    if ((b === 10 || b === 5) && a <= b && !/\b(?:on|by|since|until|before|after|dated)\s$/i.test(before)) return false;
    const led =
      /\b(?:on|by|since|until|till|from|before|after|dated?|of|the|am|vom|zum|bis|le|du|au|el|dia|del|il|al|op|van|tot|den|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|appointment|domingo|sábado|lunes|martes|jueves|viernes)[,.]?\s?$/i.test(
        before,
      );
    if (led) return true;
    if (/^(?:0\d\/\d{2}|\d{2}\/0\d|\d{2}\/\d{2})$/.test(written.replace(/\s/g, ''))) return true;
    // Fractions and marks out of ten have the smaller number first.
    return b > 12 || a > 12 || a > b;
  }
  const parts = written.split(/[\s/.,-]+/);
  // "1-800-555" and part numbers are not dates: one part must be able to be a month.
  const numbers = parts.map(Number).filter((part) => Number.isInteger(part));
  if (/^\d/.test(written) && numbers.length === 3 && !/[年月]/.test(written)) {
    const [first, second, third] = numbers as [number, number, number];
    const long = parts.some((part) => part.length === 4);
    if (first > 31 && first < 1900) return false;
    if (!long && Math.min(first, second) > 12) return false;
    if (!long && (first > 31 || second > 31 || third > 99 || first === 0 || second === 0)) return false;
    if (
      !long &&
      /\.\d{1,2}\.\d{1,2}$/.test(written) &&
      /\b(?:v|version|ver|firmware|ios|android|update|release|build)\.?\s?$/i.test(before)
    )
      return false;
  }
  return !/^[-/.]\d/.test(behind);
}

/** Mentions that stand side by side and say one thing: "today, Monday 2-9-15", "tonight or tomorrow". */
function join(source: string, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
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
function writtenInHeader(text: ReadableText, found: readonly Found[], source: string, language: string): Day | null {
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
