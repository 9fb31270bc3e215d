/** Finds the frame around the customer's words: headers, subject, form labels, stars, quoted threads, footers. */
import {
  DEVICE_LINE,
  DISCLAIMER,
  FACT_LABELS,
  FORWARD_PREFIX,
  HEADER_LABELS,
  MESSAGE_DIVIDER,
  MESSAGE_LABELS,
  SUBJECT_LABELS,
  SUBJECT_PREFIX,
  THREAD_HEADER,
} from './mail-words.ts';
import type { Layout, PieceRole } from './piece.ts';

const LABEL = /^\**([\p{L}][\p{L}\p{M} '?./#-]{0,40}?)\**\s?[::]\**\s{0,4}/u;
const STARS_LINE =
  /^(?:[\s★☆⭐🌟✭✩✯*]{1,12}|(?:rating|stars?|note|bewertung|voto|valoración|avaliação|nota|score)\s?:?\s?\d(?:[.,]\d)?(?:\s?(?:\/|out of|von|sur|de|su|van)\s?(?:5|10))?|[★☆⭐🌟]{0,5}\s?\d(?:[.,]\d)?\s?(?:\/\s?(?:5|10)|out of (?:5|10)|stars?|sterne?n?|étoiles?|estrellas?|estrelas?|stelle?|sterren)\s?[★☆⭐🌟]{0,5})[\s.!:–-]{0,4}$/iu;
const STARS_START =
  /^(?:[★☆⭐🌟✭✩✯]{1,10}(?:\s?\d\s?(?:stars?|\/\s?5)(?![\p{L}]))?|(?:rating|bewertung|note|voto|valoración|avaliação|nota)\s?:\s?\d(?:[.,]\d)?(?:\s?\/\s?(?:5|10))?|\d(?:[.,]\d)?\s?\/\s?(?:5|10)(?!\d)|[1-5] (?:stars?|sterne?|étoiles?|estrellas?|estrelas?|stelle|sterren)(?= [★⭐]|[.:!,–-]|$))[★☆⭐🌟\s]{0,8}[-–:.]?\s{0,2}/iu;

/** Labels every line of the frame. Body lines keep the role "body". */
export function readFrame(layout: Layout): void {
  readHeaders(layout);
  readForm(layout);
  readThread(layout);
  giveBackSoleThread(layout);
  readFooters(layout);
  readStars(layout);
}

function labelOf(text: string): { label: string; length: number } | null {
  const match = LABEL.exec(text.slice(0, 60));
  return match?.[1] === undefined ? null : { label: match[1].trim().toLowerCase(), length: match[0].length };
}

/** Header lines stand at the top, or directly below a divider. */
function readHeaders(layout: Layout): void {
  for (let index = 0; index < layout.lines.length; index++) {
    const line = layout.lines[index]!;
    if (line.empty) continue;
    const found = labelOf(line.text);
    if (found === null) return;
    if (SUBJECT_LABELS.has(found.label)) markSubject(layout, index, found.length);
    else if (HEADER_LABELS.has(found.label)) layout.roles[index] = 'header';
    else return;
  }
}

function markSubject(layout: Layout, index: number, labelLength: number): void {
  const line = layout.lines[index]!;
  layout.roles[index] = 'subject';
  const value = line.text.slice(labelLength);
  const prefix = SUBJECT_PREFIX.exec(value)?.[0] ?? '';
  layout.inline.push({ role: 'header', span: { start: line.start, end: line.start + labelLength + prefix.length } });
  // The subject of a forwarded mail is somebody else's.
  if (FORWARD_PREFIX.test(prefix)) layout.roles[index] = 'header';
  if (
    /^\(?(?:no subject|kein betreff|sans objet|sin asunto|sem assunto|nessun oggetto|geen onderwerp)\)?$/i.test(
      value.trim(),
    )
  )
    layout.roles[index] = 'header';
}

/** A web form: two or more known labels at the starts of lines. */
function readForm(layout: Layout): void {
  const found: { index: number; label: string; length: number; message: boolean }[] = [];
  layout.lines.forEach((line, index) => {
    if (line.empty || layout.roles[index] !== 'body') return;
    const label = labelOf(line.text);
    if (label === null) return;
    const message = MESSAGE_LABELS.has(label.label);
    if (message || FACT_LABELS.has(label.label)) found.push({ index, ...label, message });
  });
  if (found.length < 2 && !(found.length === 1 && (found[0]!.message || found[0]!.label.includes('name')))) return;
  for (const { index, label, length, message } of found) {
    const line = layout.lines[index]!;
    if (!message) {
      layout.roles[index] = 'form-label';
      const end = line.end;
      layout.fields.push({ label, value: { start: Math.min(line.start + length, end), end } });
    } else
      layout.inline.push({
        role: 'form-label',
        span: { start: line.start, end: Math.min(line.start + length, line.end) },
      });
  }
}

/** Quoted lines, and everything below the line that introduces an earlier mail. */
function readThread(layout: Layout): void {
  const { lines, roles } = layout;
  let ownLetters = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.empty) continue;
    if (line.text.startsWith('>') || /^\|\s/.test(line.text)) {
      roles[index] = 'quoted-thread';
      continue;
    }
    const divider = line.text.length < 80 && MESSAGE_DIVIDER.test(line.text);
    if (divider || headerBlockAt(layout, index)) {
      takeThread(layout, index, ownLetters >= 30);
      if (ownLetters >= 30) return;
      // What stood below was taken up to the end of the earlier mail; go on behind it.
      while (index + 1 < lines.length && roles[index + 1] !== 'body') index += 1;
      continue;
    }
    if (line.text.length < 240 && THREAD_HEADER.test(line.text)) {
      roles[index] = 'quoted-thread';
      const next = lines.slice(index + 1, index + 4).find((later) => !later.empty);
      if (next !== undefined && !next.text.startsWith('>') && ownLetters >= 30) {
        for (let below = index + 1; below < lines.length; below++)
          if (!lines[below]!.empty) roles[below] = 'quoted-thread';
        return;
      }
      continue;
    }
    // A header may be wrapped onto a second line.
    if (/^(?:on|am|le|el|em|il|op)\s/i.test(line.text) && line.text.length < 120) {
      const next = lines[index + 1];
      if (
        next !== undefined &&
        !next.empty &&
        next.text.length < 120 &&
        THREAD_HEADER.test(`${line.text} ${next.text}`) &&
        /\d/.test(line.text)
      ) {
        roles[index] = 'quoted-thread';
        roles[index + 1] = 'quoted-thread';
        index += 1;
        continue;
      }
    }
    if (roles[index] === 'body') ownLetters += line.text.length;
  }
}

/** When nothing is left outside it, the forwarded mail is the complaint itself. */
function giveBackSoleThread(layout: Layout): void {
  const own = layout.lines.some(
    (line, index) => layout.roles[index] === 'body' && !DEVICE_LINE.test(line.text) && line.text.length > 12,
  );
  const body = layout.lines.filter((line, index) => layout.roles[index] === 'body' && !line.empty).length;
  if (own || body > 3) return;
  layout.lines.forEach((line, index) => {
    if (
      layout.roles[index] === 'quoted-thread' &&
      !line.text.startsWith('>') &&
      !THREAD_HEADER.test(line.text.slice(0, 240))
    )
      layout.roles[index] = 'body';
  });
}

/** "Von: …" followed by another header line: an earlier mail as some programs quote it. */
function headerBlockAt(layout: Layout, index: number): boolean {
  if (layout.roles[index] !== 'body') return false;
  const first = labelOf(layout.lines[index]!.text);
  if (first === null || !/^(?:from|von|de|da|van|från)$/.test(first.label)) return false;
  const second = labelOf(layout.lines[index + 1]?.text ?? '');
  return second !== null && (HEADER_LABELS.has(second.label) || SUBJECT_LABELS.has(second.label));
}

/** Senders that are no person: a forwarded mail from one of these is the business's. */
const OFFICE_SENDER =
  /^(?:from|von|de|da|van|från)\s?:.{0,80}(?:no-?reply|do-?not-?reply|billing|info@|support|service|team|office|admin|accounts|notifications?|customer|hello@|contact@|orders?@|sales|alerts?|kundenservice|reservations?|bookings?)/im;

function takeThread(layout: Layout, index: number, toTheEnd: boolean): void {
  const { lines, roles } = layout;
  let at = index;
  roles[at] = 'forwarded-header';
  for (at = index + 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.empty) {
      if (at === index + 1) continue;
      break;
    }
    const label = labelOf(line.text);
    if (label === null || !(HEADER_LABELS.has(label.label) || SUBJECT_LABELS.has(label.label))) break;
    roles[at] = 'forwarded-header';
  }
  while (at < lines.length && lines[at]!.empty) at += 1;
  const head = lines
    .slice(index, at)
    .map((line) => line.text)
    .join('\n');
  const first = lines[at]?.text ?? '';
  // A mail that the customer sent before and forwards now is the customer's own.
  if (
    !toTheEnd &&
    !OFFICE_SENDER.test(head) &&
    !/^(?:dear (?:customer|client|valued|account|guest|member|user|sir or madam)|sehr geehrte kundin|cher client|estimado cliente|prezado cliente|gentile cliente|beste klant)/i.test(
      first,
    )
  )
    return;
  // With nothing of the customer's above, the earlier mail ends with its first paragraph or its signature.
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.empty) {
      if (toTheEnd) continue;
      const previous = lines[at - 1]!.text;
      if (previous.length < 40 && /[,:]$/.test(previous)) continue;
      return;
    }
    roles[at] = 'quoted-thread';
  }
}

/** An earlier mail brings its own footers. */
function mayHoldFooter(role: PieceRole): boolean {
  return role === 'body' || role === 'quoted-thread';
}

function readFooters(layout: Layout): void {
  const { lines, roles } = layout;
  let from = 0;
  while (from < lines.length) {
    if (lines[from]!.empty || !mayHoldFooter(roles[from]!)) {
      from += 1;
      continue;
    }
    let to = from;
    while (to < lines.length && !lines[to]!.empty && mayHoldFooter(roles[to]!)) to += 1;
    const late = from * 3 >= lines.length;
    for (let index = from; index < to; index++) {
      const text = lines[index]!.text;
      if (text.length <= 110 && DEVICE_LINE.test(text)) {
        roles[index] = 'signature';
        continue;
      }
      if (late && DISCLAIMER.test(text.slice(0, 400))) {
        for (let below = index; below < to; below++) roles[below] = 'disclaimer';
        break;
      }
    }
    from = to;
  }
}

function readStars(layout: Layout): void {
  let looked = 0;
  for (let index = 0; index < layout.lines.length && looked < 4; index++) {
    const line = layout.lines[index]!;
    if (line.empty || layout.roles[index] !== 'body') continue;
    looked += 1;
    const head = line.text.slice(0, 60);
    if (line.text.length < 60 && STARS_LINE.test(line.text)) layout.roles[index] = 'stars';
    else {
      const start = STARS_START.exec(head)?.[0];
      if (start !== undefined && start.trim() !== '')
        layout.inline.push({ role: 'stars', span: { start: line.start, end: line.start + start.trimEnd().length } });
    }
  }
}
