/** Finds order, booking, case and other reference numbers with their kind. Amounts, dates, models and rooms are none. */
import type { DateMention, MoneyMention, Reference } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { ClaimedStretches } from '../claimed-stretches.ts';
import type { ReadableText } from '../readable-text.ts';
import { REFERENCE_LABELS, WEAK_LABELS } from './reference-labels.ts';

const CODE = String.raw`#?(?=[^\s\d]{0,8}\d|[A-Z]{1,4} \d)(?:[A-Z0-9]{1,10}(?:[-/._][A-Z0-9]{1,12}){1,5}|\d{2,4}(?: \d{1,4}){1,4}(?![\d])|[A-Z]{1,4} \d{3,}(?: \d{3,}){0,3}|[A-Z0-9]{3,24}|\d{2,})`;
const MARK = String.raw`(?:\s?(?:numbers?|nos?|no\.|nr\.?|nrs?|num\.?|n[°º]\.?|nº|#|id|ids|code|ref\.?|reference|refs?|nummer|numéro|número|numero|номер|numarası|no’su|is|was|ist|war|est|es|é|è|:|：|号|番号|of mine|\(|-|–)\s?){0,4}`;
const LABELS = REFERENCE_LABELS.flatMap(([kind, words]) => words.split('|').map((word) => ({ kind, word })));
const LABELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${LABELS.map(({ word }) => word)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:\.|-|s(?=n))?(${MARK})\s{0,2}(${CODE})(?![\p{L}\p{N}])`,
  'giu',
);
const MORE = new RegExp(String.raw`^\s?(?:,|and|&|und|y|et|e|en|or|/)\s?(${CODE})(?![\p{L}\p{N}])`, 'iu');
const KIND_OF: readonly (readonly [Reference['kind'], RegExp])[] = REFERENCE_LABELS.map(([kind, words]) => [
  kind,
  new RegExp(`^(?:${words})$`, 'iu'),
]);
/** Codes that speak for themselves: capitals and figures with a dash or stroke, long serials, "#10293". */
const STANDALONE =
  /(?<![\p{L}\p{N}.@#/\\-])#?(?:[A-Z]{1,6}[-/]\d[A-Z0-9]*(?:[-/][A-Z0-9]{1,10}){0,4}|\d{2,6}[-/][A-Z]{1,4}[-/]\d{2,10}|[A-Z]{2,5}\d{4,14}|[A-Z]{2,4}(?:[-/][A-Z0-9]{2,8}){1,4}|#\d{3,12}|(?=[A-Z]{0,4}\d)(?=[A-Z0-9]{0,5}[A-Z])[A-Z0-9]{6})(?![\p{L}\p{N}/-]|\.\d)/gu;
/** Codes of mixed groups: "4QD-7719-08", "5580-2217-CT". */
const GROUPED =
  /(?<![\p{L}\p{N}.@#/\\-])(?=[\d/-]{0,16}[A-Z])[A-Z0-9]{1,8}(?:[-/][A-Z0-9]{1,8}){1,4}(?![\p{L}\p{N}/-]|\.\d)/gu;
/** Any word with a mark of number: "kit no. 4471", "bike # 20771", "kayıt no 2026-B2-118". */
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\p{L}[\p{L}-]{1,20})\s(?:numbers?|no\.?|nr\.?|num\.?|n[°º]\.?|nº|#|№|номер|id|numarası|nummer|numéro|número|numero)\s?:?\s?(?:is |was )?(${CODE})(?![\p{L}\p{N}])`,
  'giu',
);
/** A bare number of five or more figures, or spaced groups. */
const LONG_NUMBER =
  /(?<![\p{L}\p{N}.,:@#/$€£+(-])(?<!\d[ -])(?:\d{5,14}|\d{2,4}(?: \d{3,4}){1,3})(?![\p{L}\p{N}@/-]|[.,:]\d|\s?(?:€|£|\$)| \d)/gu;
const PHONE_CUE =
  /\b(?:phone|tel|telephone|mobile|mob|cell|call|text|ring|whatsapp|fax|reach|number is|contact|telefon\w*|téléphone|portable|móvil|teléfono|celular|telefone|cellulare|handy|me (?:on|at)|on|at|zip|postcode|plz|cap|cep|code postal|miles|mileage|odometer|kilometers|reading|m)[\s.:(]{0,3}$/i;
const FLIGHT = /(?<![\p{L}\p{N}.@#/-])[A-Z][A-Z0-9]{1,2} ?\d{2,4}(?![\p{L}\p{N}/-])/gu;
const FLIGHT_CUE = /\b(?:flight|flights|flug|vol|vuelo|voo|volo|vlucht|flyg|airport|airline)\b/i;
/** Words before a code that make it something else. */
const NOT_A_REFERENCE_BEFORE =
  /\b(?:model|models|modell|modèle|modelo|modello|version|section|sect|sec|§|usc|u\.s\.c|cfr|act|title|form|article|art|clause|regulation|rule|route|highway|hwy|interstate|room|apt|apartment|suite|unit|flat|page|pages|building|bldg|gate|seat|row|size|platform|terminal|floor|bay|pitch|site|table|lane|road|street|st|zip|postcode|po box|p\.o\. box|samsung|galaxy|sony|lg|bosch|canon|dell|hp|lenovo|iphone|pixel|macbook|ford|bmw|audi|mercedes|kia|part|windows|grade|class|level|chapter|covid|sars|bus|line|channel|phone|tel|telephone|mobile|call|text|ring|whatsapp|fax|extension|ext|chapter|public law|irs|tax)\s?(?:no\.?|number|:|#|-)?\s?$/i;
const NOT_A_REFERENCE_BEHIND =
  /^\s?(?:%|percent|miles?|km|kms|kg|lbs?|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|times|people|persons|dollars?|bucks|euros?|pounds?|quid|items?|pieces|units?|am\b|pm\b|gb\b|mb\b|mph|mbps|°|degrees|visits?|calls?|emails?|orders?\b|of (?:the|my|our|us|them|these|those)\b|x\s?\d|points|stars?)/i;
const FORM =
  /^(?:W-?\d|1099(?:-[A-Z]{1,4})?|109[58]-?[A-Z]{0,2}|I-?\d{1,3}|F-?\d{3}|COVID-?\d\d|SARS-\w+|MP3|MP4|HIV-?\d?|B2B|B2C|FAQ\d*|USB-?\w*|HTML5|A\/C|N\/A|24\/7|9-5|UTF-\d+|ISO-?\d*|WI-FI|E-MAIL|PRE-\w+|CO-\w+|NO-\w+|RE-\w+|[A-Z]-\d{1,3}|[A-Z]{2,}-[A-Z]+|AND\/OR|AM\/PM|S\/N|T\/A|C\/O|P\/N|[A-Z]+\/[A-Z]+|X+[-/X]*)$/i;

interface Found extends Span {
  kind: Reference['kind'];
  confidence: number;
}

/** Every reference once, in the order of the text. Amounts and dates already found win over them. */
export function readReferences(
  text: ReadableText,
  money: readonly MoneyMention[],
  dates: readonly DateMention[],
): Reference[] {
  const source = text.evidence;
  const found: Found[] = [];
  const claimed = new ClaimedStretches(source.length);
  const taken = new ClaimedStretches(text.original.length);
  for (const { span } of [...money, ...dates]) taken.claim(span.start, span.end);
  const take = (item: Found): void => {
    if (claimed.overlaps(item.start, item.end)) return;
    const span = text.originalSpan(item.start, item.end);
    if (item.confidence < 0.9 && taken.overlaps(span.start, span.end)) return;
    claimed.claim(item.start, item.end);
    found.push(item);
  };
  for (const match of source.matchAll(LABELLED)) {
    const [whole, label, mark, code] = match as unknown as [string, string, string, string];
    const codeStart = match.index + whole.length - code.length;
    const end = codeStart + code.length;
    const start = source[codeStart - 1] === '#' && code[0] !== '#' ? codeStart - 1 : codeStart;
    if (!labelledFits(source, label.toLowerCase(), mark, code, start, end)) continue;
    const kind = KIND_OF.find(([, words]) => words.test(label))?.[0] ?? 'other';
    take({ start, end, kind, confidence: mark.trim() === '' && !/[A-Z]/.test(code) ? 0.85 : 0.95 });
    let at = end;
    for (let more = 0; more < 6; more++) {
      const next = MORE.exec(source.slice(at, at + 40));
      if (next === null || !similar(code, next[1]!)) break;
      const from = at + next[0].length - next[1]!.length;
      at = from + next[1]!.length;
      take({ start: from, end: at, kind, confidence: 0.85 });
    }
  }
  for (const match of source.matchAll(STANDALONE)) {
    const code = match[0];
    const start = match.index;
    const end = start + code.length;
    if (!standaloneFits(source, code, start, end)) continue;
    take({ start, end, kind: kindNear(source, start, code), confidence: 0.75 });
  }
  for (const match of source.matchAll(GROUPED)) {
    const code = match[0];
    const start = match.index;
    const end = start + code.length;
    if (
      code.replace(/\D/g, '').length < 4 ||
      /^\d{4}[-/][A-Z]+$/.test(code) ||
      !standaloneFits(source, code, start, end)
    )
      continue;
    take({ start, end, kind: kindNear(source, start, code), confidence: 0.7 });
  }
  for (const match of source.matchAll(NUMBERED)) {
    const code = match[2]!;
    const start = match.index + match[0].length - code.length;
    const end = start + code.length;
    const word = match[1]!.toLowerCase();
    if (
      NOT_A_REFERENCE_BEFORE.test(`${word} `) ||
      /^(?:phone|telephone|mobile|contact|cell|my|the|a|is|was|are|at|house|flat|unit|door|in|of|on|to|and|say|said|says|about|lot)$/.test(
        word,
      )
    )
      continue;
    if (code.replace(/\D/g, '').length < 3 || !labelledFits(source, word, '#', code, start, end)) continue;
    take({ start, end, kind: 'other', confidence: 0.8 });
  }
  for (const match of source.matchAll(LONG_NUMBER)) {
    const code = match[0];
    const start = match.index;
    const end = start + code.length;
    const before = source.slice(Math.max(0, start - 26), start);
    const digits = code.replace(/\D/g, '').length;
    if (
      digits < 5 ||
      PHONE_CUE.test(before) ||
      NOT_A_REFERENCE_BEFORE.test(before) ||
      NOT_A_REFERENCE_BEHIND.test(source.slice(end, end + 14))
    )
      continue;
    // Numbers to ring begin with a nought, or stand alone on a line of the signature.
    if ((code.startsWith('0') && digits >= 9) || (code.startsWith('00') && digits > 9)) continue;
    if (/(?:^|\n)\s*$/.test(before) && /^\s*(?:\n|$)/.test(source.slice(end, end + 6))) continue;
    // "CA 90210", "28199 Bremen": a post code.
    if (/\b[A-Z]{2}\s$/.test(before) && digits === 5) continue;
    if (digits === 5 && /^ \p{Lu}\p{Ll}/u.test(source.slice(end, end + 3)) && /(?:^|[\n,])\s*$/.test(before)) continue;
    if (/^\d+$/.test(code) && /0{3,}$/.test(code)) continue;
    take({ start, end, kind: kindNear(source, start, code), confidence: 0.65 });
  }
  if (FLIGHT_CUE.test(source)) {
    for (const match of source.matchAll(FLIGHT)) {
      const start = match.index;
      const end = start + match[0].length;
      if (
        NOT_A_REFERENCE_BEHIND.test(source.slice(end, end + 14)) ||
        /^(?:AM|PM|AT|ON|IN|BY|TO|NO|OR|OF|IS|I|US|UK|EU|FEB|JAN|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) ?\d/.test(
          match[0],
        )
      )
        continue;
      take({ start, end, kind: 'flight', confidence: 0.7 });
    }
  }
  found.sort((a, b) => a.start - b.start);
  const seen = new Set<string>();
  return found.flatMap(({ start, end, kind, confidence }) => {
    const span = text.originalSpan(start, end);
    const written = text.original.slice(span.start, span.end);
    const key = written.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind, text: written, span, confidence }];
  });
}

function labelledFits(source: string, label: string, mark: string, code: string, start: number, end: number): boolean {
  const digits = code.replace(/\D/g, '').length;
  const marked = /#|no|nr|num|id|code|ref|n[°º]|号|番|:|：|\(/i.test(mark) || code.startsWith('#');
  if (digits === 0 || /X{2}/i.test(code) || FORM.test(code)) return false;
  // Small letters make a word, not a code, unless figures prevail.
  if (/[a-z]/.test(code) && !(digits >= 3 && !/[a-z]{3,}/.test(code))) return false;
  if (/^\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?$/.test(code)) return false;
  if (/^\d+[.,]\d{2}$/.test(code) || /[€£$]\s?$/.test(source.slice(Math.max(0, start - 2), start))) return false;
  if (NOT_A_REFERENCE_BEHIND.test(source.slice(end, end + 14))) return false;
  if (/^(?:19|20)\d{2}$/.test(code) && !marked) return false;
  const lettered = /[A-Z]/.test(code) || /[-/]/.test(code);
  if (digits < 2 || (digits < 3 && !marked && !(lettered && code.length >= 5))) return false;
  if (/^\d{1,2}$/.test(code)) return false;
  if (WEAK_LABELS.has(label) && !marked && !(lettered && digits >= 3) && digits < 5) return false;
  // "a claim was 300" or "the bill is 120" tells an amount.
  if (/^\s?(?:is|was|ist|war|est|es|é|è)\s?$/i.test(mark) && !lettered && digits < 5) return false;
  return true;
}

/** Whether a code that follows "and" belongs to the same list. */
function similar(first: string, next: string): boolean {
  return (
    /\d/.test(next) &&
    (/[A-Z]/.test(first)
      ? /[A-Z]/.test(next) && /[-/]|\d{3}/.test(next)
      : /^\d+$/.test(next) && Math.abs(next.length - first.replace('#', '').length) <= 1 && next.length >= 4)
  );
}

function standaloneFits(source: string, code: string, start: number, end: number): boolean {
  const digits = code.replace(/\D/g, '').length;
  if (digits < 3 && !/^(?=.*\d.*\d|.*[A-Z].*\d.*[A-Z])[A-Z0-9]{6}$/.test(code)) return false;
  if (/^[A-Z0-9]{6}$/.test(code) && (code.match(/[A-Z](?=\d)|\d(?=[A-Z])/g)?.length ?? 0) < 2 && digits < 4)
    return false;
  if (/XX/.test(code) || FORM.test(code) || /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/.test(code)) return false;
  const before = source.slice(Math.max(0, start - 26), start);
  if (NOT_A_REFERENCE_BEFORE.test(before) || NOT_A_REFERENCE_BEHIND.test(source.slice(end, end + 14))) return false;
  return !/\+$/.test(before);
}

function kindNear(source: string, start: number, code: string): Reference['kind'] {
  const before = source.slice(Math.max(0, start - 60), start).toLowerCase();
  if (/^#?inv/i.test(code)) return 'invoice';
  for (const [kind, words] of REFERENCE_LABELS) {
    if (kind === 'other') continue;
    const near = words.split('|').some((word) => word.length > 3 && /^[\p{L} ]+$/u.test(word) && before.includes(word));
    if (near) return kind;
  }
  return 'other';
}
