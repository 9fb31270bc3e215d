/** Recognises a pasted chat ("[10:12] Ana: hello") and tells the customer's turns from the business's. */
import type { Layout } from './piece.ts';

const TURN =
  /^(?:[[(]?\s?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?[\])]?\s?[-–]?\s?)?([\p{L}][\p{L}\p{M}\p{N}'.&@#-]*(?: [\p{L}\p{N}(&@#][\p{L}\p{M}\p{N}'.&@#()-]*){0,4})\s?(?:[[(]\d{1,2}:\d{2}(?: ?[ap]m)?[\])]\s?)?:(?=\s|$)/iu;
const AUTO =
  /^\[?\s?(?:auto-?\s?(?:reply|response|message)|automatic reply|system|bot|automated message|respuesta automática|automatische antwort|réponse automatique|resposta automática)\b\s?\]?\s?:?/i;
const BUSINESS =
  /\b(?:agent|support|bot|assistant|advisor|adviser|representative|rep|service|team|helpdesk|help desk|operator|staff|host|admin|seller|shop|store|reception|manager|chatbot|virtual|mitarbeiter|berater|kundenservice|kundendienst|conseiller|conseillère|agente|asesor|asesora|atendente|atendimento|soporte|suporte|operatore|operatrice|assistenza|medewerker|klantenservice|vendedor|verkäufer|système|sistema|system)\b/i;
const CUSTOMER =
  /^(?:customer|client|guest|user|me|you|visitor|buyer|caller|kunde|kundin|client|cliente|klant|você|voce|tú|usted|vous|moi|ich|sie|io|tu|ik|jij|u|yo|eu|hóspede|passenger|patient|member|tenant)(?:[ #-]{1,2}\d{1,9})?$/i;

/** Fills in turns when at least three lines, and half of all, look like turns of at most six speakers. */
export function readTranscript(layout: Layout): void {
  const found: { line: number; speaker: string; from: number; length: number }[] = [];
  let filled = 0;
  layout.lines.forEach((line, index) => {
    if (line.empty) return;
    filled += 1;
    const auto = AUTO.exec(line.text.slice(0, 60));
    if (auto !== null && auto[0].length > 3 && /[\]:]/.test(auto[0])) {
      found.push({ line: index, speaker: 'auto-reply bot', from: 0, length: auto[0].length });
      return;
    }
    const match = TURN.exec(line.text.slice(0, 90));
    const speaker = match?.[1];
    if (match === null || speaker === undefined) return;
    const at = match[0].indexOf(speaker);
    found.push({ line: index, speaker, from: at, length: match[0].length });
  });
  const voices = new Map<string, number>();
  for (const turn of found) voices.set(turn.speaker.toLowerCase(), (voices.get(turn.speaker.toLowerCase()) ?? 0) + 1);
  const repeated = [...voices.values()].some((count) => count >= 2);
  const timed = found.filter((turn) => turn.from > 3).length >= 2;
  if (found.length < 3 || found.length * 2 < filled || voices.size > 6 || !(repeated || timed)) return;
  const business = businessVoices(found.map((turn) => turn.speaker));
  const starts = new Map(found.map((turn) => [turn.line, turn]));
  let speaker = found[0]!;
  layout.lines.forEach((line, index) => {
    const begun = starts.get(index);
    if (begun !== undefined) speaker = begun;
    else if (index < found[0]!.line) return;
    if (line.empty) return;
    const isBusiness = business.has(speaker.speaker.toLowerCase());
    const length = begun === undefined ? 0 : begun.length;
    const from = begun === undefined ? 0 : begun.from;
    if (begun !== undefined) {
      layout.inline.push({ role: 'form-label', span: { start: line.start, end: line.start + length } });
      layout.turns.push({
        speaker: begun.speaker,
        speakerSpan: { start: line.start + from, end: line.start + from + begun.speaker.length },
        business: isBusiness,
        span: { start: Math.min(line.start + length, line.end), end: line.end },
      });
    }
    layout.roles[index] = isBusiness ? 'quoted-thread' : 'body';
  });
}

function businessVoices(speakers: readonly string[]): Set<string> {
  const names = [...new Set(speakers.map((speaker) => speaker.toLowerCase()))];
  const business = new Set(names.filter((name) => BUSINESS.test(name)));
  const customers = names.filter((name) => CUSTOMER.test(name));
  // With a voice named "Customer" everybody else answers for the business.
  if (customers.length > 0) for (const name of names) if (!customers.includes(name)) business.add(name);
  return business;
}
