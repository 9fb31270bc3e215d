/** Finds how a letter begins and ends: the address above it, the greeting, the closing and the signature. */
import { afterClosing, isClosingLine, startsWithGreeting } from './letter-phrases.ts';
import type { Layout } from './piece.ts';

const LONGEST_GREETING = 70;
const LONGEST_SIGNATURE_LINE = 70;
const MOST_SIGNATURE_LINES = 8;
const NAME_LINE =
  /^(?:[-–—~*]{1,2}\s?)?(?:(?:mrs?|ms|miss|mx|dr|prof|rev|sir|herr|frau|mme|mlle|sr|sra|sig|sig\.ra|dhr|mevr)\.?\s)?(?:[\p{Lu}][\p{L}\p{M}'.-]*|[\p{Lu}]\.?)(?:\s(?:[\p{Lu}][\p{L}\p{M}'.-]*|[\p{Lu}]\.?|and|&|de|da|do|dos|das|del|della|di|van|von|der|den|la|le|el|al|bin|y|e|zu)){0,5}(?:\s?\([^)]{1,30}\))?[.,!]?$/u;
/** Lower-case names are names only where a closing stands above them. */
/** Words that stand alone on a line without being a name. */
const LONE_WORD =
  /^(?:please|thanks|help|again|never|really|seriously|ridiculous|disgusting|unbelievable|hello|avoid|disappointed|twice|nothing|anyway|enough|refund|urgent|cheers|regards|sorry|wow|lol|bye)$/;
const LOOSE_NAME_LINE = /^(?:[-–—~*]{1,2}\s?)?[\p{L}][\p{L}\p{M}'.-]*(?:\s[\p{L}&][\p{L}\p{M}'.-]*){0,3}[.,!]?$/u;

/** Whether a line could be nothing but a person's name. */
export function isNameLine(text: string): boolean {
  return text.length <= 50 && NAME_LINE.test(text);
}

/** Labels greeting, closing and signature. Runs after the frame is known. */
export function readEnds(layout: Layout): void {
  if (layout.turns.length > 0) return;
  readGreeting(layout);
  readClosing(layout);
}

function bodyLines(layout: Layout): number[] {
  const indices: number[] = [];
  layout.lines.forEach((line, index) => {
    if (!line.empty && layout.roles[index] === 'body') indices.push(index);
  });
  return indices;
}

function readGreeting(layout: Layout): void {
  const indices = bodyLines(layout);
  for (let nth = 0; nth < Math.min(indices.length - 1, 14); nth++) {
    const index = indices[nth]!;
    const text = layout.lines[index]!.text;
    if (text.length > LONGEST_GREETING) return;
    const greets = startsWithGreeting(text);
    const after = layout.lines[index + 1];
    const aloneAbove = after === undefined || after.empty;
    const bareName =
      nth === 0 &&
      (isNameLine(text) || /^[\p{Lu}][\p{L}' .-]{1,40},$/u.test(text)) &&
      (text.endsWith(',') ||
        (aloneAbove &&
          !/[.!?]$/.test(text) &&
          (layout.roles.includes('subject') || /^(?:mrs?|ms|miss|dr|herr|frau|mme|sr|sra|sig)\b/i.test(text))));
    const salutation =
      greets && (/[,:;!.–—-]$/.test(text) || aloneAbove || text.length < 30) && !/[.!?]\s\S/.test(text.slice(0, -1));
    const chatty = salutation && text.split(' ').length > 7 && !/[,:]$/.test(text);
    if ((salutation && !chatty) || (bareName && text.split(' ').length <= 4)) {
      layout.roles[index] = 'greeting';
      // Above a greeting stand the date and the addresses of a letter.
      for (let above = 0; above < nth; above++) layout.roles[indices[above]!] = 'header';
      return;
    }
    // Only short lines without a verb can stand above a greeting.
    if (/[.!?]$/.test(text) && text.length > 40) return;
  }
}

function readClosing(layout: Layout): void {
  const { lines, roles } = layout;
  const indices = bodyLines(layout);
  const last = indices.length - 1;
  if (last < 1) {
    readInlineClosing(layout, indices);
    return;
  }
  for (let nth = last; nth >= Math.max(1, last - MOST_SIGNATURE_LINES - 4); nth--) {
    const index = indices[nth]!;
    const text = lines[index]!.text;
    const delimiter = /^(?:--|—|__+|\*\*\*+|~~+)$/.test(text);
    const closes = text.length <= 60 && isClosingLine(text);
    if (!delimiter && !closes) continue;
    const below = indices.slice(nth + 1);
    const block = below.slice(0, MOST_SIGNATURE_LINES);
    const kept = block.findIndex(
      (line) =>
        /^(?:p\.?\s?p?\.?\s?s\b|nb\b|n\.b\.)/i.test(lines[line]!.text) ||
        lines[line]!.text.length > LONGEST_SIGNATURE_LINE,
    );
    const signature = kept < 0 ? block : block.slice(0, kept);
    if (kept < 0 && below.length > MOST_SIGNATURE_LINES) continue;
    if (signature.length === 0 && nth < last && !closes) continue;
    if (closes && nth < last && signature.length === 0) continue;
    // A "Thanks." in the middle of a text closes nothing.
    if (kept >= 0 && !signatureLike(signature.map((line) => lines[line]!.text))) continue;
    roles[index] = closes ? 'closing' : 'signature';
    for (const line of signature) roles[line] = isClosingLine(lines[line]!.text) ? 'closing' : 'signature';
    // A second closing directly above ("Thanks," over "Kind regards,").
    for (let above = nth - 1; above >= 1; above--) {
      const candidate = indices[above]!;
      if (!isClosingLine(lines[candidate]!.text)) {
        // A delimiter ends the program's signature; the name stands above it.
        if (delimiter) readBareName(layout, indices.slice(0, above + 1));
        break;
      }
      roles[candidate] = 'closing';
      if (delimiter) for (const line of indices.slice(above + 1, nth)) roles[line] = 'signature';
    }
    return;
  }
  readBareName(layout, indices);
}

function signatureLike(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.length <= 4 && LOOSE_NAME_LINE.test(texts[0]!);
}

/** No closing: a name alone on the last line, or a name with a few lines of address below it. */
function readBareName(layout: Layout, indices: readonly number[]): void {
  const { lines, roles } = layout;
  const last = indices.length - 1;
  if (last < 1) return;
  const mailed = roles.includes('subject') || roles.includes('greeting');
  const lastText = lines[indices[last]!]!.text;
  const sameLine = lastText.length <= 60 ? afterClosing(lastText) : null;
  if (sameLine !== null && LOOSE_NAME_LINE.test(sameLine)) {
    markInlineName(layout, indices[last]!, sameLine);
    return;
  }
  for (let nth = last; nth >= Math.max(1, last - 5); nth--) {
    const index = indices[nth]!;
    const text = lines[index]!.text;
    if (text.length > 60) return;
    const previous = lines[index - 1];
    const apart =
      (mailed && nth === last && previous !== undefined && !isNameLine(previous.text) && previous.text.length < 60) ||
      previous === undefined ||
      previous.empty ||
      /[.!?)\]…:]$|\p{Emoji_Presentation}$/u.test(previous.text) ||
      /^[-–—~]\s?\S/.test(text);
    // Kisses below a name, and a first name in small letters that stands alone under a mail.
    if (mailed && /^x{1,6}$/i.test(text)) continue;
    const loose = mailed && previous?.empty === true && /^\p{Ll}{3,12}$/u.test(text) && !LONE_WORD.test(text);
    const below = indices.slice(nth + 1).map((line) => lines[line]!.text);
    const belowIsAddress = below.every(
      (line) =>
        line.length <= LONGEST_SIGNATURE_LINE && (!/[.?!]$/.test(line) || (line.length <= 36 && line.endsWith('.'))),
    );
    const postscript = below.length > 0 && /^p\.?\s?s\b/i.test(below[0]!);
    if (
      apart &&
      (isNameLine(text) || loose) &&
      (belowIsAddress || postscript) &&
      !/^(?:the end|rant over|ps|edit|update|thanks|ok|avoid|never again)\b/i.test(text)
    ) {
      roles[index] = 'signature';
      if (!postscript) for (const line of indices.slice(nth + 1)) roles[line] = 'signature';
      return;
    }
    const closed = afterClosing(text);
    if (closed !== null && isNameLine(closed) && belowIsAddress) {
      markInlineName(layout, index, closed);
      for (const line of indices.slice(nth + 1)) roles[line] = 'signature';
      return;
    }
  }
  readInlineClosing(layout, indices);
}

/** "… please reply. Kind regards, Tom" at the end of a paragraph. */
function readInlineClosing(layout: Layout, indices: readonly number[]): void {
  const index = indices.at(-1);
  if (index === undefined) return;
  const line = layout.lines[index]!;
  const tail = line.text.slice(-110);
  const sentence = Math.max(...['. ', '! ', '? ', '… ', ' - '].map((mark) => tail.lastIndexOf(mark)));
  if (sentence < 0) return;
  const lead = tail.slice(sentence, sentence + 3).startsWith(' - ') ? 3 : 2;
  let from = line.end - tail.length + sentence + lead;
  let last = layout.text.slice(from, line.end);
  // The closing may itself be a sentence: "Thanks! Tom".
  const earlier = tail.slice(0, sentence);
  const before = Math.max(...['. ', '! ', '? '].map((mark) => earlier.lastIndexOf(mark)));
  const joined = tail.slice(before < 0 ? 0 : before + 2);
  if (before >= 0 && isNameLine(afterClosing(joined) ?? '.')) {
    from = line.end - tail.length + before + 2;
    last = joined;
  }
  const closed = afterClosing(last);
  if (closed !== null && isNameLine(closed)) {
    const nameStart = from + last.length - closed.length;
    layout.inline.push({ role: 'closing', span: { start: from, end: nameStart } });
    layout.inline.push({ role: 'signature', span: { start: nameStart, end: line.end } });
    return;
  }
  if (
    lead === 3 ||
    (isNameLine(last) &&
      /^[\p{Lu}][\p{L}'-]+(?: [\p{Lu}][\p{L}'.-]*){1,2}$/u.test(last) &&
      !/\p{Ll}/u.test(last.charAt(0)))
  ) {
    if (isNameLine(last) && last.split(' ').length <= 3)
      layout.inline.push({ role: 'signature', span: { start: from, end: line.end } });
  }
}

function markInlineName(layout: Layout, index: number, name: string): void {
  const line = layout.lines[index]!;
  const from = line.end - name.length;
  layout.roles[index] = 'closing';
  layout.inline.push({ role: 'signature', span: { start: from, end: line.end } });
}
