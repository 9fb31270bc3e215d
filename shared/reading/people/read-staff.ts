/** Finds people of the business whom the customer names, with their role where it is told. */
import type { Person, StaffMember } from '../../domain/reading.ts';
import type { ReadableText } from '../readable-text.ts';

const N = String.raw`(\p{Lu}[\p{Ll}\p{M}'-]+(?: \p{Lu}[\p{Ll}\p{M}'-]+)?)`;
const ROLE =
  'manager|supervisor|assistant manager|owner|receptionist|agent|advisor|adviser|rep|representative|driver|technician|tech|engineer|waiter|waitress|server|barista|nurse|doctor|dentist|therapist|teacher|developer|assistant|colleague|clerk|cashier|host|hostess|stylist|mechanic|plumber|electrician|guy|girl|lady|man|woman|chap|fella|lad|person|associate|specialist|officer|account manager|case handler|case manager|landlord|instructor|trainer|receptionist|courier|installer|salesman|saleswoman|salesperson|consultant|head chef|chef|deputy|kollege|kollegin|mitarbeiter|mitarbeiterin|herr|frau|collègue|conseiller|conseillère|compañero|compañera|encargado|encargada|colega|atendente|collega|medewerker';
const PATTERNS: readonly { pattern: RegExp; name: number; role: number | null }[] = [
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:[Yy]our|[Tt]he|[Aa]|[Aa]n|[Oo]ne of your|[Ii]hr|ihre|votre|su|seu|sua|vostro|uw) (?:\p{Ll}+ )?(${ROLE})(?: (?:called|named|by the name of|namens|nommée?|llamad[oa]))?,? \(?${N}`,
      'gu',
    ),
    name: 2,
    role: 1,
  },
  {
    pattern: new RegExp(String.raw`${N},? \(?(?:your|the|an?|ihr|votre|su) (?:\p{Ll}+ )?(${ROLE})(?!\p{L})`, 'gu'),
    name: 1,
    role: 2,
  },
  { pattern: new RegExp(String.raw`${N} \((?:the |your )?(${ROLE})\)`, 'gu'), name: 1, role: 2 },
  { pattern: new RegExp(String.raw`(?<!\p{L})(${ROLE}) \(${N}\??\)`, 'giu'), name: 2, role: 1 },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:[Ss]poke(?:n)? (?:to|with)|[Tt]alked (?:to|with)|[Ss]erved by|[Hh]elped by|[Tt]old (?:me )?by|[Pp]romised by|[Cc]hatt?ed with|[Aa]nswered by|[Ww]ent to|[Aa]sked|[Cc]alled|[Ww]rote to|[Ee]mailed|[Hh]abe mit|[Pp]arlé (?:à|avec)|[Hh]abl[eé] con|[Ff]alei com(?: o| a)?|[Pp]arlato con|[Gg]esproken met) (?:a |an |one |Mr\.? |Mrs\.? |Ms\.? )?${N}`,
      'gu',
    ),
    name: 1,
    role: null,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${N} (?:said|told (?:me|us)|promised|assured|insisted|replied|answered|explained|shouted|informed|refused|claimed|swore|sagte|hat gesagt|a dit|m'a dit|(?:me )?dijo|(?:me )?disse|ha detto|mi ha detto|zei)(?!\p{L})`,
      'gu',
    ),
    name: 1,
    role: null,
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})(?:M(?:r|rs|s)\.?|Herr|Frau|Sig\.?|Sra?\.?|Dhr\.?) ${N}`, 'gu'),
    name: 1,
    role: null,
  },
];
const NO_NAME =
  /^(?:I|It|He|She|We|They|You|The|This|That|These|Those|There|Then|When|What|Who|Why|How|And|But|So|Yes|No|Not|Nobody|Everyone|Someone|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Customer|Service|Support|Google|Amazon|Paypal|Chase|Bank|Apple|Facebook|Police|Mum|Mom|Dad|Nan|Grandma|Grandad|Your|My|Our|His|Her|Their|Website|Email|Sign|Everybody|Neither|Both|One|Two|Another|Reception|Management|Staff|Ofsted|Trading|Citizens|Help|Please|Still|Again|Now|Last|Next|After|Before|Also|Just|Ok|Okay|Told|Asked|Called|Rang|Phoned|Emailed|Messaged|Texted|Spoke|Saw|Met|Had|Got|Gave|Paid|Ordered|Booked|Bought|Sent|Wrote|Waited|Went|Came|Tried|Watched|Heard|Left|Wanted|Thank|Thanks|Shame|Even|Only|Because|Since|While|If|As|For|With|From|To|At|On|In|Hello|Hi|Hey|Dear|Sir|Madam|Good|Great|Lovely|Nice|Rude|Poor|Was|Were|Is|Are|Did|Does|Do|Can|Could|Will|Would|All|Some|Any|Every|Each|Such|Same|Other|Finally|Eventually|Apparently|Unfortunately|However|Instead|Meanwhile|Yesterday|Today|Tomorrow|Tonight)\b/;

/** Everybody once, in the order of the text; the customer is never among them. */
export function readStaff(text: ReadableText, customer: Person | null): StaffMember[] {
  const found: { name: string; start: number; role: string | null }[] = [];
  const source = text.own;
  const add = (name: string, start: number, role: string | null): void => {
    if (NO_NAME.test(name) || sameName(name, customer?.name ?? '')) return;
    const known = found.find((member) => sameName(member.name, name));
    if (known === undefined) found.push({ name, start, role });
    else if (known.role === null) known.role = role;
  };
  for (const { pattern, name, role } of PATTERNS) {
    for (const match of source.matchAll(pattern)) {
      const written = match[name]!;
      add(written, match.index + match[0].lastIndexOf(written), role === null ? null : match[role]!.toLowerCase());
    }
  }
  for (const turn of text.turns) {
    if (!turn.business) continue;
    const inner = /\(?(\p{Lu}[\p{Ll}\p{M}'-]+)\)?(?: @.*)?$/u.exec(turn.speaker)?.[1];
    if (
      inner !== undefined &&
      !/^(?:Agent|Support|Bot|System|Assistant|Team|Service|Chat)$/.test(inner) &&
      inner !== turn.speaker
    )
      add(inner, turn.speakerSpan.start + turn.speaker.lastIndexOf(inner), 'agent');
  }
  const greeting = text.pieces.find((piece) => piece.role === 'greeting');
  if (greeting !== undefined) {
    const line = text.text.slice(greeting.span.start, greeting.span.end);
    const addressed =
      /^(?:(?:hi|hello|dear|hey|hola|bonjour|liebe[r]?|hallo|beste|cara|caro|gentile|ciao|olá|prezad[oa])\s)?(?:(?:mr|mrs|ms|miss|dr|herr|frau)\.?\s)?(\p{Lu}[\p{Ll}\p{M}'-]+(?: \p{Lu}[\p{Ll}\p{M}'-]+)?)[,:!.]?$/iu.exec(
        line,
      )?.[1];
    if (
      addressed !== undefined &&
      /^\p{Lu}/u.test(addressed) &&
      addressed.split(' ').length <= 2 &&
      !NOT_ADDRESSED.test(addressed)
    )
      add(addressed, greeting.span.start + line.lastIndexOf(addressed), null);
  }
  return found
    .sort((a, b) => a.start - b.start)
    .slice(0, 24)
    .map(({ name, start, role }) => ({ name, role, span: text.originalSpan(start, start + name.length) }));
}

const NOT_ADDRESSED =
  /\b(?:hello|hi|hey|hiya|greetings|good|sirs?|madam|all|team|there|everyone|folks|guys|clerk|library|committee|dept|department|customer|support|service|manager|management|damen|herren|zusammen|madame|monsieur|señores|senhores|signori|owner|whoever|people|council|bank|shop|store|hotel|restaurant|clinic|school|company|reception|council)\b/i;

function sameName(a: string, b: string): boolean {
  const x = a.toLowerCase().split(/\s+/);
  const y = b.toLowerCase().split(/\s+/);
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}
