/** Guesses the name of the business from the greeting, a handle, a chat label, a mail header or the words around a visit. */
import type { Person, StaffMember } from '../../domain/reading.ts';
import type { ReadableText } from '../readable-text.ts';

const CAPITALS = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'.]*(?:(?: (?:&|and|of|the|de|del|della|dei|la|le|du|des|y|e|und|at) | & | |-)\p{Lu}[\p{L}\p{M}\p{N}'.]*){0,4}`;
const GREETED = new RegExp(
  String.raw`^(?:dear|hi|hello|hey|hola|bonjour|hallo|beste|liebes|gentile|olá|ciao|to:?|hej|witam|merhaba)\s(?:the\s)?(${CAPITALS})(?:\s(?:team|staff|support|customer|people|folks|service|services|reception|gmbh|ltd))?[,:!.-]?$`,
  'iu',
);
const VISITED = new RegExp(
  String.raw`(?:(?<!\p{L})(?:at|from|by|with|to|called|named|chez|bei|bij|en|von|no|na|da|presso|avoid|recommend|dear|hey|ordered from|bought from|booked with|stayed at|ate at)|,)\s(?:the\s)?(${CAPITALS})`,
  'gu',
);
const TRAILING = /[.']+$/;
const NO_BUSINESS =
  /^(?:I|I'm|I've|It|He|She|We|They|You|The|This|That|My|Your|Our|Mr|Mrs|Ms|Miss|Dr|Sir|Sirs|Madam|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Team|All|Manager|Customer|Support|Service|Council|Bank|School|Hospital|Library|Clinic|Practice|Hotel|Restaurant|Shop|Store|Company|Management|Reception|Landlord|Housing|Neighbour|Neighbor|Editor|There|No|Yes|XX|XXXX|US|UK|EU|A|An|And|But|So|Google|Mum|Mom|Dad|Covid|COVID|Events?|House|Director|Tool|Ticket|Chocolate|Conseiller|Medewerker|Mitarbeiter|Agente|Operador|Advisor|Adviser|Herr|Frau|Señor|Señora|Monsieur|Madame|Conductor|Driver|Everyone|Everybody|Folks|Whoever|Accounts|Billing|Complaints|Office)\b/;

/** What precedes the name of whom they bought from; after it one mention is enough. */
const DEALT_WITH =
  /(?:(?:order|bought|buy|purchase|book|rent|hire|got|receive)\p{L}*(?: \p{L}+){0,4} (?:from|with|at|through)|(?:stay|ate|eat|shop|sign|enrol|worked|bank)\p{L}* (?:at|up with|with)|customer (?:of|at|with)|member (?:of|at)|account with|contract with|policy with|avoid|recommend|called|named) (?:the )?$/iu;
/** A line's or a sentence's end within what looked like one name, or words that are capitals only to be loud. */
const TORN = /\. ?\p{Lu}|^\p{Lu}{1,4}$|(?:^|\s)(?:and|of|the|at)$/u;
const AUTHORITY =
  /ombudsman|authority|commission|council|citizens advice|trading standards|\b(?:FDA|DMV|CFPB|FCA|FTC|FCC|NHTSA|HMRC|IRS|BBB|NHS|GP|CQC|ICO|NICEIC)\b|whatsapp|facebook|instagram|tripadvisor|trustpilot/i;

/** The likeliest name with its place, or null. */
export function readBusiness(
  text: ReadableText,
  customer: Person | null,
  staff: readonly StaffMember[],
): Person | null {
  const people = new Set(
    [customer?.name ?? '', ...staff.map((member) => member.name)].flatMap((name) => name.toLowerCase().split(/\s+/)),
  );
  const found = (name: string, start: number, confidence: number): Person | null => {
    const trimmed = name.replace(TRAILING, '').trim();
    if (
      trimmed.length < 2 ||
      NO_BUSINESS.test(trimmed) ||
      trimmed
        .toLowerCase()
        .split(/\s+/)
        .every((word) => people.has(word))
    )
      return null;
    return { name: trimmed, span: text.originalSpan(start, start + trimmed.length), confidence };
  };
  const handle = /(?<![\p{L}\p{N}.])@([\p{L}\p{N}_]{2,40})/u.exec(text.own);
  if (handle?.[1] !== undefined) return found(handle[1], handle.index + 1, 0.85);
  const greeting = text.pieces.find((piece) => piece.role === 'greeting');
  if (greeting !== undefined) {
    const line = text.text.slice(greeting.span.start, greeting.span.end);
    const named = GREETED.exec(line)?.[1];
    if (named !== undefined && /^\p{Lu}/u.test(named)) {
      const person = found(
        named.replace(/\s(?:team|staff|support|people|folks)$/i, ''),
        greeting.span.start + line.indexOf(named),
        0.75,
      );
      if (person !== null) return person;
    }
  }
  for (const turn of text.turns) {
    if (!turn.business) continue;
    const named =
      /@ (.{2,40})$/.exec(turn.speaker)?.[1] ??
      (/^(?:agent|support|bot|system|assistant|atendente|auto)/i.test(turn.speaker) ? undefined : turn.speaker);
    const person = named === undefined ? null : found(named, turn.speakerSpan.start + turn.speaker.indexOf(named), 0.7);
    if (person !== null) return person;
  }
  return sender(text, found) ?? mostNamed(text, found);
}

type Finder = (name: string, start: number, confidence: number) => Person | null;

/** Who sent the mail that is answered or forwarded. */
function sender(text: ReadableText, found: Finder): Person | null {
  for (const piece of text.pieces) {
    if (piece.role !== 'quoted-thread' && piece.role !== 'forwarded-header') continue;
    const head = text.text.slice(piece.span.start, Math.min(piece.span.end, piece.span.start + 400));
    const match =
      /(?:(?:from|von|de|da|van)\s?:\s{0,3}"?|[,AP]M,? |\d{2},? )([\p{Lu}][^<>"\n,:@\d]{2,50}?)"?\s?(?:<|wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)/u.exec(
        head,
      );
    if (match?.[1] === undefined) continue;
    const person = found(
      match[1].replace(/\s(?:billing|support|team|customer service|customer care|service|pmo|info|noreply)$/i, ''),
      piece.span.start + match.index + match[0].indexOf(match[1]),
      0.7,
    );
    if (person !== null) return person;
  }
  return null;
}

/** How sure a name is that only stands where businesses are named. */
const GUESSED = 0.45;

/** The capitalised name that stands most often where businesses are named. */
function mostNamed(text: ReadableText, found: Finder): Person | null {
  const counts = new Map<string, { person: Person; count: number }>();
  const letters = text.own.replace(/[^\p{L}]/gu, '');
  if (letters.replace(/\p{Lu}/gu, '').length < letters.length * 0.4) return null;
  for (const match of text.own.slice(0, 20_000).matchAll(VISITED)) {
    const start = match.index + match[0].length - match[1]!.length;
    const person = found(match[1]!, start, GUESSED);
    if (person === null || TORN.test(person.name) || AUTHORITY.test(person.name)) continue;
    const dealt = DEALT_WITH.test(text.own.slice(Math.max(0, start - 60), start)) ? 2 : 1;
    const known = counts.get(person.name);
    if (known === undefined) counts.set(person.name, { person, count: dealt });
    else known.count += dealt;
  }
  // Who is dealt with is named again; the name of a street or a friend hardly is.
  for (const known of counts.values()) {
    const again = text.own.split(known.person.name).length - 1;
    known.count = Math.max(known.count, again);
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count || b.person.name.length - a.person.name.length)[0];
  // A name by the way is a street, a friend or a day as often as it is the business.
  return best === undefined || best.count < 2 ? null : best.person;
}
