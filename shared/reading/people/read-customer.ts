/** Finds the customer's own name: form field, signature, introduction, mail header, chat label. Never a handle, never staff. */
import type { Person } from '../../domain/reading.ts';
import type { ReadableText } from '../readable-text.ts';
import { NAME_LABELS } from '../structure/mail-words.ts';
import { nameInLine } from './name-shape.ts';

const NAME = String.raw`((?:(?:mrs?|ms|miss|dr|prof)\.? )?\p{L}[\p{L}\p{M}'-]+(?: (?:(?:de|da|do|del|della|di|van|von|der|den|la|le|o'|al|bin) )?\p{L}[\p{L}\p{M}'.-]*){0,3})`;
/** Introductions after which a name follows whatever its letters. */
const SURE_INTRODUCTION = new RegExp(
  String.raw`(?<!\p{L})(?:my (?:full )?name(?:'s| is)|name's|the name is|name on the (?:order|booking|account|card|reservation) (?:is|was)|account should say|booked under(?: the name)?|under the name(?: of)?|mein name ist|ich heiße|je m'appelle|mon nom est|me llamo|mi nombre es|meu nome é|me chamo|mi chiamo|il mio nome è|mijn naam is|ik heet|jag heter|mitt namn är|mit navn er|jeg hedder|navnet mitt er|jeg heter|nazywam się|mam na imię|benim adım|adım|jmenuji se|mă numesc|numele meu este|меня зовут|nimeni on)\s?:?\s${NAME}`,
  'iu',
);
/** Introductions that are names only when a capital follows. */
const LOOSE_INTRODUCTION =
  /(?:^|[.!?,;\n]\s{0,3}|\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]iya|good morning|good afternoon|good evening)\b[^.!?\n]{0,24}?\s)(?:(?:[Tt]his is|[Ii]t'?s|[Ii]ts|I am|I'm|[Ii]m|[Hh]ere is|[Hh]ier ist|[Hh]ier spricht|[Ss]oy|[Ss]ono|[Aa]qui é [oa]|[Cc]'est|[Ii]k ben)\s)(\p{Lu}[\p{Ll}\p{M}'-]+(?: \p{Lu}[\p{L}\p{M}'.-]+){0,2})(?=\s(?:from|at|in|on|here|again|calling|writing|speaking|with|who|and|aus|vom|von|de|du|del|da|di|van)\b|[.,!\n]|$)/u;
const GENERIC_VOICE =
  /^(?:customer|client|guest|user|me|you|visitor|buyer|caller|kund\p{L}*|cliente|klant|você|voce|tú|tu|usted|vous|moi|ich|sie|io|ik|jij|u|yo|eu|passenger|patient|member|tenant|auto-reply bot|besucher(?:in)?|gast|fan|visiteur|visiteuse|visitante|huésped|hóspede|anonymous|unknown)(?:[\s#-]*\d*)?$/iu;
const STOP_WORDS = /\s(?:and|i|im|i'm|from|at|we|my|if|but|calling|on|in|the|number|phone|und|et|y|e|en|o)(?=\s|$).*$/i;

/** The customer's name with its place, or null when the text does not give it. */
export function readCustomer(text: ReadableText): Person | null {
  return (
    fromForm(text) ??
    fuller(fromSignature(text), fromIntroduction(text) ?? fromHeader(text)) ??
    fromIntroduction(text) ??
    fromHeader(text) ??
    fromChat(text) ??
    fromLabelledLine(text) ??
    fromLastLine(text) ??
    fromOpening(text) ??
    fromLastWord(text)
  );
}

function person(text: ReadableText, start: number, name: string, confidence: number): Person {
  return { name, span: text.originalSpan(start, start + name.length), confidence };
}

function fromForm(text: ReadableText): Person | null {
  const named = text.fields.filter(
    (field) =>
      NAME_LABELS.has(field.label) ||
      /(?:^|\s)(?:first|last|sur)\s?name$|^(?:apellidos|nachname|achternaam|cognome|sobrenome|surname)$/.test(
        field.label,
      ),
  );
  const values = named
    .map((field) => ({ ...field, written: text.text.slice(field.value.start, field.value.end) }))
    .filter((field) => field.written !== '');
  const first = values[0];
  if (first === undefined) return null;
  const found = nameInLine(first.written, false);
  if (found === null) return null;
  const surname = values.find((field) => field !== first && /last|sur|nach|apell|achter|cogn|sobre/.test(field.label));
  const single = person(text, first.value.start + found.from, found.name, 0.95);
  if (surname === undefined || /\s/.test(found.name)) return single;
  return { ...single, name: `${found.name} ${surname.written}`.trim() };
}

function fromSignature(text: ReadableText): Person | null {
  const closed = text.pieces.some((piece) => piece.role === 'closing');
  for (const piece of text.pieces) {
    if (piece.role !== 'signature') continue;
    let at = piece.span.start;
    for (const line of text.text.slice(piece.span.start, piece.span.end).split('\n')) {
      const indent = line.length - line.trimStart().length;
      const found = nameInLine(line.trim(), !closed && line.trim().includes(' '));
      if (found !== null) return person(text, at + indent + found.from, found.name, closed ? 0.95 : 0.85);
      at += line.length + 1;
    }
  }
  return null;
}

/** The longer form of the same name, where the signature shortens it: "Kwame" for "Kwame Boateng". */
function fuller(signed: Person | null, other: Person | null): Person | null {
  if (signed === null || other === null) return signed;
  const short = signed.name.toLowerCase().split(/\s+/);
  const long = other.name.toLowerCase().split(/\s+/);
  if (long.length <= short.length && !/^\p{L}\.?$/u.test(short[0]!)) return signed;
  const initials = short.every(
    (word, at) => word === long[at] || (/^\p{L}\.?$/u.test(word) && long[at]?.startsWith(word[0]!) === true),
  );
  return initials ? other : signed;
}

function fromIntroduction(text: ReadableText): Person | null {
  const source = text.own;
  const sure = SURE_INTRODUCTION.exec(source);
  if (sure?.[1] !== undefined) {
    const capitals = /^(?:(?:mrs?|ms|miss|dr|prof)\.? )?\p{Lu}/iu.test(sure[1]) && /\p{Lu}/u.test(sure[1]);
    let name = sure[1];
    // In small letters the name ends where an ordinary word begins.
    if (capitals)
      name =
        /^(?:(?:Mrs?|Ms|Miss|Dr|Prof)\.? )?(?:[\p{Lu}][\p{L}\p{M}'.-]*|de|da|do|del|della|di|van|von|der|den|la|le|al|bin)(?: (?:[\p{Lu}][\p{L}\p{M}'.-]*|de|da|do|del|della|di|van|von|der|den|la|le|al|bin))*/u.exec(
          name,
        )?.[0] ?? name;
    else
      name = name
        .replace(STOP_WORDS, '')
        .split(' ')
        .slice(0, /^(?:mrs?|ms|miss|dr)\b/i.test(name) ? 2 : 2)
        .join(' ');
    name = name.replace(/(\p{L}{3})\.\s.*$/u, '$1').replace(/[.\s]+$/, '');
    if (name.length > 1 && !/^(?:not|on|in|the|not?|wrong|spelled|spelt|misspelled|being|also|still)\b/i.test(name))
      return person(text, sure.index + sure[0].length - sure[1].length, name, 0.9);
  }
  const loose = LOOSE_INTRODUCTION.exec(source);
  if (loose?.[1] !== undefined && nameInLine(loose[1], true) !== null)
    return person(text, loose.index + loose[0].length - loose[1].length, loose[1], 0.75);
  return null;
}

/** "From: Grażyna Wolska <…>" in the head of the customer's own mail. */
function fromHeader(text: ReadableText): Person | null {
  const threaded = text.pieces.some((piece) => piece.role === 'quoted-thread');
  for (const piece of text.pieces) {
    if (piece.role !== 'header' && !(piece.role === 'forwarded-header' && !threaded)) continue;
    const head = text.text.slice(piece.span.start, piece.span.end);
    const match =
      /(?:^|\n)[ ]{0,4}(?:from|von|de|da|van|från|fra)\s?:\s{0,3}"?([^"<\n@]{2,60}?)"?\s{0,2}(?:<|\n|$|,)/i.exec(head);
    if (match?.[1] === undefined) continue;
    const found = nameInLine(match[1].trim(), true);
    if (found !== null)
      return person(text, piece.span.start + match.index + match[0].indexOf(match[1]) + found.from, found.name, 0.85);
  }
  return null;
}

/** "Learner name: Keira Dunne" in a line of its own, in forms whose other labels are not known. */
function fromLabelledLine(text: ReadableText): Person | null {
  const labelled =
    /(?:^|\n)[ \t]{0,4}(?:\p{L}{2,20} )?(?:name|contact|naam|nombre|nome|nom|ad|navn|namn|imię|jméno)[ \t]?:[ \t]{0,3}([^\n:]{2,48})(?=\n|$)/iu.exec(
      text.text,
    );
  if (labelled?.[1] === undefined || /business|company|shop|firm|file|user/i.test(labelled[0].slice(0, 24)))
    return null;
  const found = nameInLine(labelled[1].trim(), true);
  if (found === null) return null;
  return person(text, text.text.indexOf(labelled[1].trim(), labelled.index) + found.from, found.name, 0.85);
}

const LONGEST_LAST_LINE = 48;
const JOINED = /^\p{Lu}[\p{L}'-]+ (?:&|and|und|et|en|y|e) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u;

/** A name, two joined names or a name with an office in the last line, below a blank one. */
function fromLastLine(text: ReadableText): Person | null {
  const source = text.own.trimEnd();
  const cut = source.lastIndexOf('\n');
  if (cut < 0 || source.length - cut > LONGEST_LAST_LINE || !/\n[ \t]*\n[ \t]*$/.test(source.slice(0, cut + 1)))
    return null;
  const line = source.slice(cut + 1).trim();
  const name = line.split(',')[0] ?? '';
  if (/[.!?]$/.test(line) && !/\p{Lu}\.$/u.test(line)) return null;
  const found = JOINED.test(line) ? { name: line, from: 0 } : nameInLine(name, true);
  return found === null ? null : person(text, source.indexOf(line, cut) + found.from, found.name, 0.8);
}

/** "hey girl its Tiana got …", "Hello this is Barbara Neave party leader …" in the first words. */
function fromOpening(text: ReadableText): Person | null {
  const opened =
    /^[^.!?\n]{0,24}?(?<!\p{L})(?:this is|it is|it's|its|i am|i'm|here is) ((?:(?:Mrs?|Ms|Miss|Dr)\.? )?\p{Lu}[\p{Ll}'-]+(?: \p{Lu}[\p{Ll}'-]+)?)(?= (?!and |or )[\p{L}\d])/u.exec(
      text.own.trimStart().slice(0, 120),
    );
  if (opened?.[1] === undefined || nameInLine(opened[1].replace(/ No$/, ''), true) === null) return null;
  const name = opened[1].replace(/ No$/, '');
  return person(text, text.own.indexOf(opened[0]) + opened[0].length - opened[1].length, name, 0.7);
}

/** Two or more words of a name at the very end of a letter in another language, initials and joined couples included. */
const WHOLE_NAME =
  /[.!?…)€] ((?:\p{Lu}\. )?\p{Lu}[\p{Ll}\p{M}'-]+(?: (?:(?:d[aeo]s?|del|von|van|und|et|e|y) )?\p{Lu}[\p{Ll}\p{M}'-]+){0,4})\.?$/u;
const GREETED =
  /^\s{0,8}(?:hola|buen[oa]s|bonjour|bonsoir|coucou|salut|madame|monsieur|hallo|guten|sehr geehrte|liebe[rs]?|moin|servus|ol[áa]|oi|bom|boa|exmos|prezad[oa]s?|estimad[oa]s?|hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening))\b/i;

/** Kisses, and the person a letter is written for: "Gemma x", "Luis Ortega for Carmen Ortega". */
const BEHIND_A_NAME = /(?:\sx{1,3}| for \p{Lu}[\p{Ll}'-]{1,30}(?: \p{Lu}[\p{Ll}'-]{1,30})?)$/u;
/** A title or an initial before a surname is a signature, with or without a greeting. */
const SIGNED =
  /[.!?…)] ((?:(?:Mrs?|Ms|Miss|Mx|Dr|Prof)\.? (?:\p{Lu}\.? ?){0,2}|(?:\p{Lu}\. ?){1,2})\p{Lu}[\p{Ll}\p{M}'-]{2,}(?:-\p{Lu}[\p{Ll}]+)?)\.?$/u;
/** "… to old people. Luis Ortega for Carmen Ortega": a whole name, and another whom it stands for. */
const FOR_ANOTHER = /[.!?…] (\p{Lu}[\p{Ll}'-]+ \p{Lu}[\p{Ll}'-]+) for \p{Lu}[\p{Ll}'-]+(?: \p{Lu}[\p{Ll}'-]+)?$/u;

/** "… Please stop. Karen" at the end of a letter written in one go, which began with a greeting. */
function fromLastWord(text: ReadableText): Person | null {
  const everything = text.own.trimEnd();
  const signed = (SIGNED.exec(everything.slice(-64)) ?? FOR_ANOTHER.exec(everything.slice(-80)))?.[1];
  if (signed !== undefined && nameInLine(signed, true) !== null)
    return person(text, everything.lastIndexOf(signed), signed, 0.75);
  const behind = BEHIND_A_NAME.exec(everything.slice(-64))?.[0].length ?? 0;
  const source = everything.slice(0, everything.length - behind);
  const thanked =
    /(?:thanks|thank you|cheers|regards|wishes|kiitos|merci|gracias|grazie|danke|bedankt|obrigad[oa]|gr\.|ta)(?: (?:a million|kindly|so much|again|in advance|very much))?[,.!]? (\p{Lu}[\p{Ll}\p{M}'-]+(?: \p{Lu}[\p{Ll}\p{M}'-]+)?)\.?$/iu.exec(
      source.slice(-64),
    );
  // A name that the text has used before is a product or a member of staff.
  const used = thanked?.[1] !== undefined && source.indexOf(thanked[1]) < source.lastIndexOf(thanked[1]);
  if (!used && thanked?.[1] !== undefined && /^\p{Lu}/u.test(thanked[1]) && nameInLine(thanked[1], true) !== null)
    return person(text, source.lastIndexOf(thanked[1]), thanked[1], 0.75);
  const whole = WHOLE_NAME.exec(source.slice(-64))?.[1];
  if (whole?.includes(' ') === true && (GREETED.test(source) || /(?: (?:und|et|e|y) )/.test(whole)) && isName(whole))
    return person(text, source.lastIndexOf(whole), whole, 0.7);
  const last = /[.!?…] (\p{Lu}[\p{Ll}\p{M}'-]+)\.?$/u.exec(source.slice(-48));
  if (last?.[1] === undefined || !GREETED.test(source) || nameInLine(last[1], true) === null) return null;
  return person(text, source.lastIndexOf(last[1]), last[1], 0.7);
}

function isName(words: string): boolean {
  return JOINED.test(words) || nameInLine(words, true) !== null;
}

function fromChat(text: ReadableText): Person | null {
  const own = text.turns.filter((turn) => !turn.business);
  for (const turn of [...own].reverse()) {
    const said = text.text.slice(turn.span.start, turn.span.end);
    const alone =
      /^(\p{Lu}[\p{L}\p{M}'-]+(?: (?:\p{Lu}[\p{L}\p{M}'.-]+|de|da|do|van|von|del|di)){1,3})(?=$|[.,!]|, (?:se|if|falls|si|als|caso))/u.exec(
        said.trim(),
      );
    if (alone?.[1] !== undefined && alone[1].length >= said.trim().length - 26 && nameInLine(alone[1], true) !== null)
      return person(text, turn.span.start + said.indexOf(alone[1]), alone[1], 0.85);
    const last = /[.!?] (\p{Lu}[\p{L}\p{M}'-]+ \p{Lu}[\p{L}\p{M}'-]+)\.?$/u.exec(said.trimEnd());
    if (turn === own.at(-1) && last?.[1] !== undefined && nameInLine(last[1], true) !== null)
      return person(text, turn.span.start + said.lastIndexOf(last[1]), last[1], 0.7);
  }
  for (const turn of own) {
    if (GENERIC_VOICE.test(turn.speaker)) continue;
    const found = nameInLine(turn.speaker, true);
    if (found !== null) return person(text, turn.speakerSpan.start, turn.speaker, 0.8);
  }
  return null;
}
