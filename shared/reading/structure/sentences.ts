/** Cuts the customer's own words into sentences. Knows abbreviations and wrapped lines; knows nothing of meaning. */
import type { Span } from '../../domain/span.ts';

/** Abbreviations after which a full stop ends nothing, in lower case, without the stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof st rev sr sra jr no nos nr num tel ext ref approx dept est inc ltd co corp llc vs etc eg ie e.g i.e a.m p.m am pm ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun app acct inv fig vol art sec max min incl excl ' +
    'z.b bzw ca usw str hr fr geb abs evtl ggf inkl zzgl d.h u.a mwst tgl std m mme mlle av bd env p.ex ex apt pág num núm avda ud uds vd ' +
    'sig dott ing avv n c.a p.es ecc dhr mevr bijv o.a d.w.z u.s u.k'
  ).split(' '),
);
const OFTEN_LAST: ReadonlySet<string> = new Set('etc usw ecc am pm a.m p.m co sun sat max min'.split(' '));
const MONTH_BEHIND = /^ (?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|led|úno|bře|ned)/i;
const LIST_ITEM = /^(?:[-*•·–—]\s|\(?\d{1,2}[.)]\s|\(?[a-h][.)]\s)/i;
const WRAP_WIDTH = 50;

function isLetterOrDigit(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Trimmed spans of the sentences of a text in which foreign parts are blanked. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const cut = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text[start]!)) start += 1;
    while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
    if (end > start) spans.push({ start, end });
    from = to;
  };
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\n') {
      if (!continues(text, lineStart, at)) cut(at + 1);
      lineStart = at + 1;
      continue;
    }
    if (character === '。' || character === '！' || character === '？' || character === '।') {
      cut(at + 1);
      continue;
    }
    if (character !== '.' && character !== '!' && character !== '?' && character !== '…') continue;
    let end = at + 1;
    while (end < text.length && '.!?…"\')]'.includes(text[end]!)) end += 1;
    const next = text[end];
    if (next !== undefined && next !== ' ' && next !== '\n') {
      at = end - 1;
      continue;
    }
    if (character === '.' && end === at + 1 && isAbbreviation(text, at, end, lineStart)) continue;
    // Dots that trail off in the middle of a sentence.
    if (
      end - at >= 2 &&
      character === '.' &&
      /^\s{1,2}\p{Ll}/u.test(text.slice(end, end + 4)) &&
      text[at + 1] === '.'
    ) {
      at = end - 1;
      continue;
    }
    // "(Kieran?) told me": the mark belongs to the aside.
    if (text[end - 1] === ')' && /^ \p{Ll}/u.test(text.slice(end, end + 3))) {
      at = end - 1;
      continue;
    }
    cut(end);
    at = end - 1;
  }
  cut(text.length);
  return spans;
}

function isAbbreviation(text: string, stop: number, end: number, lineStart: number): boolean {
  let start = stop;
  while (start > 0 && stop - start < 12 && (isLetterOrDigit(text[start - 1]!) || text[start - 1] === '.')) start -= 1;
  const word = text.slice(start, stop).toLowerCase();
  if (/^\d{1,2}$/.test(word)) {
    // "1." opens a list item; "2. März" goes on with a month.
    return text.slice(lineStart, start).trim() === '' || MONTH_BEHIND.test(text.slice(end, end + 5));
  }
  if (/^\p{L}$/u.test(word) && word !== 'i') return /^ \p{Lu}/u.test(text.slice(end, end + 2));
  if (!ABBREVIATIONS.has(word)) return false;
  // These end a sentence as often as not: what follows decides.
  if (word === 'no') return /^ \d/.test(text.slice(end, end + 2));
  if (OFTEN_LAST.has(word)) return !/^\s+\p{Lu}/u.test(text.slice(end, end + 4));
  return true;
}

/** Whether the line that ends here was only wrapped: long, unfinished, and the next one goes on in lower case. */
function continues(text: string, lineStart: number, newline: number): boolean {
  let end = newline;
  while (end > lineStart && text[end - 1] === ' ') end -= 1;
  if (end - lineStart < WRAP_WIDTH || /[.!?:;…。]/.test(text[end - 1] ?? '')) return false;
  const next = text.slice(newline + 1, newline + 12);
  if (LIST_ITEM.test(next)) return false;
  const first = next.trimStart()[0];
  // A line that begins with a blanked label is a turn of its own.
  if (first === undefined || next.startsWith('\n') || next.startsWith('  ')) return false;
  if (end - lineStart > 82) return /\p{Ll}/u.test(first);
  return /[\p{L}\p{N}"'(£$€]/u.test(first);
}
