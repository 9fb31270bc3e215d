/** Says whether what a pattern found is a date after all: habits, fractions, floors and stretches of time are not. */
import type { DateForm } from './date-patterns.ts';
import { SURE_FEAST } from './english-words.ts';

/** A stretch that a pattern took for a date. Offsets are into the searched text. */
export interface DateFound {
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

/** Whether the stretch is a date in its surroundings. */
export function isDateHere(source: string, { form, start, end }: DateFound, english: boolean): boolean {
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
