/** Finds sentences that give orders to whoever reads the text by machine. They are left out of the customer's words. */
import type { Span } from '../../domain/span.ts';

const ORDER = new RegExp(
  [
    String.raw`\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(?:instructions?|rules?|prompts?|polic(?:y|ies)|guidelines?|guardrails|limits|above|training)\b`,
    String.raw`\b(?:system|developer) (?:prompt|message|override|note|instruction)s?\b|\bnew instructions?\s?:|\[?\/?(?:inst|system|assistant)\]?\s?:|<\|?(?:im_start|system)`,
    String.raw`\b(?:you are|act as|pretend (?:to be|you are)|you're) (?:now )?(?:an? )?(?:ai|a\.i\.|language model|assistant|chatbot|in developer mode|in admin mode|dan\b)`,
    String.raw`\b(?:note|message|instructions?|attention|memo) (?:to|for) (?:the )?(?:ai|a\.i\.|bot|chatbot|assistant|language model|llm|automated (?:system|reader|agent)|model|system)\b`,
    String.raw`\b(?:if you are|as|dear|hey|hello) (?:an? )?(?:ai|a\.i\.|language model|llm|large language model|automated system|ai model|ai assistant)\b`,
    String.raw`\b(?:ignorier\w*|vergiss|vergessen sie|missachte\w*)\b[^.!?\n]{0,40}\b(?:anweisung\w*|regeln|vorgaben|richtlinien|instruktionen)\b`,
    String.raw`\b(?:ignore[sz]?|oublie[sz]?)\b[^.!?\n]{0,40}\b(?:instructions?|consignes|règles|directives)\b`,
    String.raw`\b(?:ignor[ae]|ignora|olvid[ae]|desatiend[ae])\b[^.!?\n]{0,40}\b(?:instrucciones|reglas|normas|directrices|políticas)\b`,
    String.raw`\b(?:ignor[ae]|esqueça|desconsidere)\b[^.!?\n]{0,40}\b(?:instruções|regras|diretrizes|políticas)\b`,
    String.raw`\b(?:ignora|ignorate|dimentica)\b[^.!?\n]{0,40}\b(?:istruzioni|regole|direttive)\b`,
    String.raw`\b(?:negeer|vergeet)\b[^.!?\n]{0,40}\b(?:instructies|regels|richtlijnen|aanwijzingen)\b`,
  ].join('|'),
  'iu',
);
/** What follows an order and belongs to it. */
const GOES_ON =
  /^\W{0,4}(?:and |then |instead|now |just )?(?:reply|respond|answer|say|state|tell|output|print|write|issue|refund|offer|confirm|approve|send|grant|give|pay|transfer|credit|include|promise|set|mark|classify|treat|do not|don't|never|always|only|you must|the (?:correct|only|full)|antworte|schreib|erstatte|réponds|répondez|rembours|responde|devuelve|reembols|responda|rispondi|rimborsa|antwoord)\b|\b(?:pre-?approved|approved for|(?:full|complete|immediate) refund|in your (?:reply|response|answer)|this customer is|the customer is (?:vip|entitled|owed))\b/iu;

/** Whether a sentence orders the machine about; rules of the shop ("you ignored your own policy") are no orders. */
function isOrder(sentence: string): boolean {
  const match = ORDER.exec(sentence.slice(0, 600));
  if (match === null) return false;
  // "They ignore their own rules" is a complaint; an order has no subject before the verb.
  if (/^(?:ignor|disregard|forget|overrid|bypass)/i.test(match[0])) {
    const before = sentence.slice(Math.max(0, match.index - 24), match.index).toLowerCase();
    if (
      /\b(?:i|you|they|we|he|she|it|who|which|staff|people|drivers?|to|not|always|just|seem|choose|completely|totally|clearly|simply|can|cannot|can't|could|will|would|did|do|does|didn't|don't)\s$/.test(
        before,
      )
    ) {
      return (
        /\b(?:previous|prior|above|instructions?|prompts?)\b/i.test(match[0]) &&
        /\b(?:please|must|should|to|now)\s$/.test(before)
      );
    }
    return /\b(?:previous|prior|above|instructions?|prompts?|all|any|your|the|guidelines?|training)\b/i.test(match[0]);
  }
  return true;
}

/** Without one of these stems no order is possible; saves most texts the long pattern. */
const TRIGGER =
  /ignor|disregard|forget|overrid|bypass|prompt|instruct|system|assistant|language model|llm|chatbot|developer|\bai\b|a\.i\.|vergiss|vergessen|missacht|oubli|olvid|desatiend|esque|desconsider|dimentic|negeer|vergeet|\bbot\b/;

/** The sentences that order a machine about, with those that go on with the order. */
export function findReaderOrders(text: string, sentences: readonly Span[]): Span[] {
  if (!TRIGGER.test(text.toLowerCase())) return [];
  const orders: Span[] = [];
  let last: Span | null = null;
  for (const sentence of sentences) {
    const written = text.slice(sentence.start, sentence.end);
    if (isOrder(written)) {
      last = { ...sentence };
      orders.push(last);
    } else if (last !== null && sentence.start - last.end <= 3 && GOES_ON.test(written)) last.end = sentence.end;
    else last = null;
  }
  return orders;
}
