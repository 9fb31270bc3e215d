/** Which of the customer's own words may be quoted back as they stand, where they cannot be told from our side safely. */
import type { Complaint } from '../domain/complaint.ts';
import type { Fact, Reading, RiskType } from '../domain/reading.ts';
import { type Span, spansOverlap } from '../domain/span.ts';
import { looksLeftOver } from './looks-left-over.ts';
import { turnAbroad } from './person-shift/turn-abroad.ts';
import type { Clause } from './retell/retelling.ts';
import { storySentences } from './retell/sentence-spans.ts';

const SHORTEST_QUOTE = 4;
const THREATS: ReadonlySet<RiskType> = new Set(['threat-to-staff', 'self-harm', 'press-threat']);
const CONTENT_WORD = /[\p{L}\p{N}]{4,}/gu;
const LONGEST_QUOTE = 20;
/** Only the facts that matter most are worth a quotation. */
const FIRST_FACTS = 8;
const QUOTABLE_ROLES: ReadonlySet<Fact['role']> = new Set([
  'failure',
  'expected',
  'consequence',
  'told-by-us',
  'context',
  'occasion',
]);
/** What may not come back in a reply, even between quotation marks: masks, markup, addresses, shouting, swearing, open brackets, what looks left over. */
const UNQUOTABLE =
  /XX|\b[A-Z]{1,4}-?\d{2,}|\d{6,}|‘[^’]*$|[<>{}[\]()@*_|]|https?:|www\.|["“”„«»]|\b(?:fuck|shit|crap|damn|hell\b|bitch|arse|ass\b|idiot|stupid|scam|liar|crook|thie[fv])/iu;
const SHOUTING = /\p{Lu}{4,}/u;
/** Begins or ends in the middle of something. */
const TORN =
  /^(?:dear|hello|hi|hey|subject|re|fwd|says?|said|told|stated|is|are|was|were|has|have|had|does|do|did|been|will|would|can|could|should|and|but|or|nor|so|that|which|who|whom|whose|to|of|if|because|when|while|then|than|as|by|with|from)\b|\b(?:see|(?<!agree |spoke |talk |listen |refer )to|the|an?|and|or|of|for|with|that|my|your|their|in|on|at|by|is|was|be|been|told|said|say|says|know|because|if|when|who|which|from|as|than)$/i;
/** A verb, so that what is quoted says something. English only. */
const ENGLISH_VERB =
  /n['’]t\b|['’](?:s|re|ve|m|ll|d)\b|\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|\w+ed|said|told|went|came|got|took|made|gave|paid|sent|left|kept|lost|broke|found|put|let|cut|ran|fell|saw|sat|stood|felt|met|knew|wrote|spoke|bought|brought|thought|caught|held|hung|rang|stole|drove|threw|shut|hit|hurt|spent|burnt|sold|sent|stuck|hid|led|built|lent|lay|rose|wore|tore|froze|fought|taught|began|ate|drank|slept|woke|became|wants?|needs?|says?|goes|gets?|works?|keeps?|takes?|makes?|comes?|costs?|shows?|tells?|calls?|feels?)\b/i;
const SHOUTED_WORD = /\p{Lu}[\p{Lu}'’-]+/gu;
const NAMES_IN_CAPITALS =
  /^(?:gm|bmw|vw|kia|gmc|abs|awd|suv|vin|ac|usa|uk|tv|pin|atm|dvd|usb|gps|nhs|gp|er|id|led|ev|phev|rv|nhtsa|ford|toyota|honda|nissan|dodge|jeep|chevrolet|chevy|chrysler|hyundai|mazda|subaru|volvo|audi|tesla|ram|lexus|cadillac|buick|pontiac|saturn|mercury|lincoln|acura|infiniti|mitsubishi|volkswagen|mercedes|porsche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/;
const SHORT_NAME = 3;

/** Quotable words, best first, without those that were told already. Trimmed of stops and spaces at both ends. */
export function quotableWords(reading: Reading, told: readonly Clause[]): string[] {
  return reading.facts
    .slice(0, FIRST_FACTS)
    .filter((fact) => QUOTABLE_ROLES.has(fact.role) && fact.confidence >= 0.4)
    .filter((fact) => !isThreat(fact.span, reading))
    .filter((fact) => !reading.asks.some((ask) => covers(ask.span, fact.span)))
    .filter(
      (fact) => !told.some((clause) => spansOverlap(clause.span, fact.span) || sayTheSame(clause.clause, fact.text)),
    )
    .map((fact) => quieted(trimmed(fact.text.replace(INNER_QUOTE, '‘$1’'))))
    .filter((words) => mayBeQuoted(words, reading));
}

/** So many sentences from the start are looked at. */
const FIRST_SENTENCES = 14;
/** What being early in the story is worth beside the facts in a sentence. */
const OF_ITS_BEGINNING = 0.5;

/**
 * Sentences of theirs, or what can be quoted of them, for a text whose language nothing turns round: those with the weightiest
 * facts and the first ones before the others, none twice.
 */
export function wordsOfTheirs(complaint: Complaint, reading: Reading): string[] {
  const candidates: { words: string; worth: number }[] = [];
  const sentences = storySentences(complaint.text, reading).slice(0, FIRST_SENTENCES);
  for (const [at, { text, span, asks }] of sentences.entries()) {
    if (asks || isThreat(span, reading) || reading.asks.some((ask) => covers(ask.span, span))) continue;
    const facts = reading.facts.filter((fact) => QUOTABLE_ROLES.has(fact.role) && spansOverlap(fact.span, span));
    const whole = beginning(text.replace(GREETING, '').replace(ASIDE, '').replace(INNER_QUOTE, '‘$1’'));
    const words = [whole, ...facts.map((fact) => fact.text.replace(INNER_QUOTE, '‘$1’'))]
      .map((one) => quieted(trimmed(one)))
      .find((one) => mayBeQuoted(one, reading));
    if (words === undefined) continue;
    const worth = facts.reduce((sum, fact) => sum + fact.weight, 0) + OF_ITS_BEGINNING * (1 - at / FIRST_SENTENCES);
    candidates.push({ words, worth });
  }
  const chosen: string[] = [];
  for (const { words } of candidates.toSorted((a, b) => b.worth - a.worth))
    if (!chosen.some((other) => sayTheSame(other, words))) chosen.push(words);
  return chosen;
}

/** What leans on the sentence before it, by its first word. */
const LEANS_ABROAD =
  /^(?:il|elle|ils|elles|ce|c['’]|cela|ça|celui|celle|er|es|das|dies\p{L}*|él|ella|ellos|eso|esto|ele|ela|isso|isto|lo|la primera|y)(?!\p{L})/iu;
/** In words and sentences. */
const LONGEST_TOLD = 30;
const MOST_TOLD = 3;
const MOST_WORDS_TOLD = 55;

/** A sentence of a text in another language as told from our side, without its stop; `at` counts sentences, `fails` says that a failure is told, `factual` that any fact is. */
export type TurnedSentence = {
  words: string;
  worth: number;
  at: number;
  leans: boolean;
  fails: boolean;
  factual: boolean;
};

/** The sentences among the first that can be told from our side and tell of what went wrong, in the customer's order. */
export function turnedSentences(complaint: Complaint, reading: Reading): TurnedSentence[] {
  const candidates: TurnedSentence[] = [];
  for (const [at, { text, span, asks }] of storySentences(complaint.text, reading)
    .slice(0, FIRST_SENTENCES)
    .entries()) {
    if (asks || isThreat(span, reading) || reading.asks.some((ask) => covers(ask.span, span))) continue;
    const whole = trimmed(text.replace(GREETING, '').replace(ASIDE, ''));
    const turned = turnAbroad(whole, reading.language.code);
    if (turned === null || turned.split(' ').length > LONGEST_TOLD || turned.split(' ').length < SHORTEST_QUOTE)
      continue;
    // Cut wrongly at a stop, or no sentence at all.
    if (/^[\p{Ll}\d]/u.test(text) || /,(?: \S+){1,2}$/u.test(turned)) continue;
    if (!(FINITE[reading.language.code]?.test(turned.replace(RELATIVE, '').split(',')[0] ?? '') ?? true)) continue;
    if (UNTELLABLE.test(turned) || SHOUTING.test(turned) || looksLeftOver(turned)) continue;
    const facts = reading.facts.filter((fact) => QUOTABLE_ROLES.has(fact.role) && spansOverlap(fact.span, span));
    const worth = facts.reduce((sum, fact) => sum + fact.weight, 0) + OF_ITS_BEGINNING * (1 - at / FIRST_SENTENCES);
    const fails = facts.some((fact) => fact.role === 'failure');
    candidates.push({ words: turned, worth, at, leans: LEANS_ABROAD.test(turned), fails, factual: facts.length > 0 });
  }
  return candidates;
}

/**
 * Sentences of a text in another language that can be told from our side, the weightiest of them in the customer's order, with
 * stops; empty where none says what went wrong.
 */
export function toldAbroad(complaint: Complaint, reading: Reading): string[] {
  const chosen: TurnedSentence[] = [];
  let words = 0;
  const candidates = turnedSentences(complaint, reading).filter(({ factual }) => factual);
  for (const one of candidates.toSorted((a, b) => b.worth - a.worth)) {
    const length = one.words.split(' ').length;
    if (chosen.length >= MOST_TOLD || words + length > MOST_WORDS_TOLD) continue;
    chosen.push(one);
    words += length;
  }
  return chosen
    .toSorted((a, b) => a.at - b.at)
    .filter((one) => !one.leans || chosen.some((other) => other.at === one.at - 1))
    .map(({ words: told }) => `${told.charAt(0).toUpperCase()}${told.slice(1)}.`);
}

/** A clause put into the sentence: "der Maler, den wir geschickt haben, hat …". */
const RELATIVE = /, (?:der|die|das|den|dem|qui|que|dont) [^,]{3,60},/u;

/** A verb that carries the sentence; what has none in its first clause is jotted down. */
const FINITE: Readonly<Record<string, RegExp>> = {
  es: /\p{L}(?:ó|aron|ieron|aba|aban|ía|ían)(?!\p{L})|(?<!\p{L})(?:es|era|fue|ha|han|hay|hemos|está|están|estaba|tiene|tienen|dice|dicen|va|van|sale|llega|funciona|huele|gotea|sigue|siguen|lleva|llevan|deja|falta|faltan|viene|entra|sirve)(?!\p{L})/iu,
  pt: /\p{L}(?:ou|eu|iu|aram|eram|iram|ava|avam|ia|iam)(?!\p{L})|(?<!\p{L})(?:é|era|foi|há|está|estão|tem|têm|diz|dizem|vai|vão|veio|vieram|chega|funciona|falta|faltam|continua|continuam|abre|liga|verte)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:haben|hatten|hat|hatte|ist|sind|war|waren|wurde|wurden|wird|werden|musste|mussten|konnte|konnten|sollte|kam|kamen|ging|gab|gibt|läuft|lief|stand|steht|sitzen|warten|brauchen|geht|fehlt|fehlte|bekam|hieß)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:avez|aviez|avons|avions|a|ont|avait|avaient|est|êtes|sont|était|étaient|étiez|fait|attendez|marche|fonctionne|fuit|manque|devait|devaient)(?!\p{L})|n['’](?:a|est|était|ont|avez|avait|avons)(?!\p{L})/iu,
};

/** As for quotations, but shares of a sentence between marks may stand. */
const UNTELLABLE =
  /XX|\b[A-Z]{1,4}-?\d{2,}|\d{6,}|[<>{}[\]()@*_|:;]|https?:|www\.|["“”„«»‘]|\p{Extended_Pictographic}|\b(?:merde|putain|schei(?:ß|ss)\p{L}*|mierda|puta|joder|caralho|foda|arnaque|arnaqueurs?|betrug|betrüger|voleurs?|ladrones|estafa|burla|ladrões)\b/iu;

/** A long sentence as far as its last comma within the longest quotation. */
function beginning(sentence: string): string {
  const parts = sentence.split(/(?<=,)\s+/);
  let words = sentence;
  while (
    parts.length > 1 &&
    (words.split(/\s+/).length > LONGEST_QUOTE || /‘[^’]*$/.test(words.replace(/\p{L}’\p{L}/gu, '')))
  ) {
    parts.pop();
    words = parts.join(' ').replace(/,$/, '');
  }
  return words;
}

/** "Bonjour, j'ai commandé …": what is quoted begins after the greeting and after a joint. */
const GREETING =
  /^(?:(?:bonjour|bonsoir|salut|hallo|guten (?:tag|morgen|abend)|moin|servus|hola|buen(?:os d[ií]as|as (?:tardes|noches))|ol[aá]|bom dia|boa (?:tarde|noite)|sehr geehrte[rsn]?|liebe[rsn]?|madame|monsieur|estimad[oa]s?|prezad[oa]s?|ciao|buongiorno)\b[^,!.\n]{0,45}[,!]\s+)+|^(?:et|mais|donc|und|aber|y|e|pero|mas)\s+/iu;
const ASIDE = /\s*\([^()]{0,120}\)/g;
const INNER_QUOTE = /["“”«»„]\s?([^"“”«»„]*[^"“”«»„\s])\s?["“”«»„]/g;

function mayBeQuoted(words: string, reading: Reading): boolean {
  const count = words.split(' ').length;
  return (
    count >= SHORTEST_QUOTE &&
    count <= LONGEST_QUOTE &&
    !UNQUOTABLE.test(words) &&
    !SHOUTING.test(words) &&
    !TORN.test(words) &&
    (reading.language.code !== 'en' || ENGLISH_VERB.test(words)) &&
    !looksLeftOver(words)
  );
}

/** Words that threaten are never told back, to nobody's good. */
export function isThreat(span: Span, reading: Reading): boolean {
  return reading.risks.some((risk) => THREATS.has(risk.type) && spansOverlap(risk.span, span));
}

/** Whether most of a fact is a wish, which has its own answer. */
function covers(ask: Span, fact: Span): boolean {
  const shared = Math.min(ask.end, fact.end) - Math.max(ask.start, fact.start);
  return shared > 0.9 * (fact.end - fact.start);
}

function sayTheSame(told: string, words: string): boolean {
  const one = new Set(told.toLowerCase().match(CONTENT_WORD) ?? []);
  const other = new Set(words.toLowerCase().match(CONTENT_WORD) ?? []);
  const shared = [...other].filter((word) => one.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(one.size, other.size);
}

/** What was shouted is quoted in an ordinary voice; makes, days and initials keep their capitals. */
function quieted(words: string): string {
  if (words !== words.toUpperCase()) return words;
  return words.replace(SHOUTED_WORD, (word) => {
    const lower = word.toLowerCase();
    if (!NAMES_IN_CAPITALS.test(lower)) return lower;
    return word.length <= SHORT_NAME ? word : `${word[0]}${lower.slice(1)}`;
  });
}

/** How publishers of complaints mark an amount; a letter says $100. */
const MARKED_AMOUNT = /\{(\$[\d,]+)(?:\.00)?((?:\.\d+)?)\}/g;

function trimmed(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\.{2,}/g, '…')
    .replace(MARKED_AMOUNT, '$1$2')
    .replace(/^[\s.,;:!?…–-]+/u, '')
    .replace(/[\s.,;:!?…–-]+$/u, '')
    .trim();
}
