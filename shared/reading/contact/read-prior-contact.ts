/** Reads whether, how often and with whom the customer dealt with the business about this before, and what was promised. */
import type { PriorContact, StaffMember } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { ReadableText } from '../readable-text.ts';
import { CONTACT_THRESHOLD, type ContactCue, ENGLISH_CUES, PROMISE } from './contact-cues.ts';
import { OTHER_CUES } from './contact-cues-by-language.ts';
import { likelihoodOfContact } from './contact-votes.ts';

const MOST_SPANS = 8;
/** From this probability on, an English text tells of earlier contact; chosen on texts the weights were not fitted to. */
export const CONTACT_LIKELY = 0.43;
const TIMES_WORDS: Readonly<Record<string, number>> = {
  ...{
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    twice: 2,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    zweimal: 2,
    dreimal: 3,
  },
  ...{
    zwei: 2,
    drei: 3,
    vier: 4,
    deux: 2,
    trois: 3,
    quatre: 4,
    dos: 2,
    tres: 3,
    cuatro: 4,
    duas: 2,
    três: 3,
    due: 2,
    tre: 3,
    twee: 2,
    drie: 3,
  },
  ...{
    zweite: 2,
    dritte: 3,
    vierte: 4,
    deuxième: 2,
    troisième: 3,
    segunda: 2,
    tercera: 3,
    terceira: 3,
    seconda: 2,
    terza: 3,
    tweede: 2,
    derde: 3,
  },
};
const TIMES =
  /\b(?:(second|third|fourth|fifth|sixth|seventh|\d{1,2}(?:nd|rd|th)) (?:time|email|e-mail|call|letter|message|request|complaint)|(twice|two|three|four|five|six|\d{1,2}) ?(?:x|times|calls|phone calls|emails|e-mails|messages|letters)|(twice|zweimal|dreimal)|(zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|duas|três|due|tre|twee|drie) (?:mal|fois|veces|vezes|volte|keer)|(zweite|dritte|vierte|deuxième|troisième|segunda|tercera|terceira|seconda|terza|tweede|derde)[nrs]? (?:mal|mail|anruf|fois|vez|volta|keer))(?!\p{L})/giu;
const WITH_WHOM =
  /\b(?:customer (?:service|care|support|services)|support(?: team)?|call cent(?:er|re)|help ?desk|manager|supervisor|receptionist|reception|agent|representative|rep|chat ?bot|bot|live chat|driver|technician|engineer|waiter|waitress|branch|dealer(?:ship)?|front desk|billing(?: department)?|the office|landlord|conductor|clerk|kundenservice|hotline|mitarbeiter(?:in)?|service client|conseill(?:er|ère)|encargad[oa]|atención al cliente|atendente|gerente|assistenza|titolare|klantenservice|medewerker)\b/giu;

/** What was told of earlier contact, or null when the text tells of none. `occasion` guards texts that are no complaints. */
export function readPriorContact(
  text: ReadableText,
  language: string,
  staff: readonly StaffMember[],
  isComplaint: boolean,
): PriorContact | null {
  if (!isComplaint) return null;
  const { score, ids, spans } = weighCues(text, language);
  const english = OTHER_CUES[language] === undefined;
  const likely = english ? likelihoodOfContact(text.lower, score, ids) : 0.5 + 0.2 * (score - CONTACT_THRESHOLD);
  if (english ? likely < CONTACT_LIKELY : score < CONTACT_THRESHOLD) return null;
  spans.sort((a, b) => a.start - b.start);
  return {
    times: timesOf(text.own),
    withWhom: withWhom(text, staff),
    promised: promises(text),
    spans: spans.slice(0, MOST_SPANS),
    confidence: Math.min(0.97, Math.max(0.5, likely)),
  };
}

/** The cues that occur, by id, how loudly they speak together, and where the louder ones stand. */
export function weighCues(text: ReadableText, language: string): { score: number; ids: string[]; spans: Span[] } {
  const spans: Span[] = [];
  const ids: string[] = [];
  let score = bonus(text);
  for (const cue of OTHER_CUES[language] ?? ENGLISH_CUES) {
    const weight = weigh(cue, text, spans);
    score += weight;
    if (weight !== 0) ids.push(cue.id);
  }
  return { score, ids, spans };
}

/** An answered mail below shows that there was one. */
function bonus(text: ReadableText): number {
  const thread = text.pieces.some((piece) => piece.role === 'quoted-thread') && text.turns.length === 0;
  const answered = /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s?:\s?(?:re|aw|antw|sv)\s?:/i.test(
    text.text.slice(0, 60).trimStart(),
  );
  return (thread ? 0.3 : 0) + (answered ? 0.4 : 0);
}

function weigh(cue: ContactCue, text: ReadableText, spans: Span[]): number {
  let seen = 0;
  for (const match of text.lower.matchAll(cue.pattern)) {
    seen += 1;
    const lead = match[0].length - match[0].trimStart().length;
    if (cue.weight > 0.6) spans.push(text.originalSpan(match.index + lead, match.index + match[0].length));
    if (seen >= 3) break;
  }
  // A second and third occurrence add less each.
  return seen === 0 ? 0 : cue.weight * (1 + 0.35 * (seen - 1));
}

function timesOf(own: string): number | null {
  let most: number | null = null;
  for (const match of own.slice(0, 50_000).matchAll(TIMES)) {
    const word =
      match
        .slice(1)
        .find((group) => group !== undefined)
        ?.toLowerCase() ?? '';
    const value = /^\d/.test(word) ? Number.parseInt(word, 10) : TIMES_WORDS[word];
    if (value !== undefined && value >= 1 && value <= 60 && (most === null || value > most)) most = value;
  }
  return most;
}

function withWhom(text: ReadableText, staff: readonly StaffMember[]): string[] {
  const names = staff.map((member) => member.name);
  for (const match of text.own.slice(0, 50_000).matchAll(WITH_WHOM)) {
    const role = match[0].toLowerCase();
    if (!names.some((name) => name.toLowerCase() === role)) names.push(role);
    if (names.length >= 8) break;
  }
  return names.slice(0, 8);
}

function promises(text: ReadableText): PriorContact['promised'] {
  const found: PriorContact['promised'] = [];
  for (const { start, end } of text.sentences) {
    if (end - start > 600 || found.length >= 5) continue;
    const sentence = text.lower.slice(start, end);
    const match = PROMISE.exec(sentence);
    if (match === null) continue;
    const before = sentence.slice(0, match.index);
    if (
      !/\b(?:told|said|says|promised|assured|advised|informed|agreed|claimed|confirmed)\b/.test(before + match[0]) ||
      /\bi (?:told|said)\b[^,.]*$/.test(before)
    )
      continue;
    // The promise runs from its subject to the end of the clause.
    const subject =
      /(?:\b(?:they|she|he|it|someone|somebody|i|we|you|the [a-z]+|a [a-z]+|my [a-z]+|that)\s(?:that\s)?)$/.exec(
        before,
      )?.[0].length ?? 0;
    const from = start + match.index - subject;
    const rest = text.own.slice(start + match.index + match[0].length, end);
    const stop = /(?:[,;.!?]\s|\s(?:and|but|so|because)\s|[.!?]$)/.exec(rest)?.index ?? rest.length;
    const to = Math.min(end, start + match.index + match[0].length + stop);
    const span = text.originalSpan(from, to);
    found.push({ text: text.original.slice(span.start, span.end), span, confidence: 0.6 });
  }
  return found;
}
