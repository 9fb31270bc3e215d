/** Shapes of private data in running text: data only, each pattern linear. What stands where they match lives in find-private.ts. */
import type { StandInKind } from './stand-in.ts';

export interface PrivatePattern {
  readonly kind: StandInKind;
  readonly pattern: RegExp;
  /** The group that is private; 0 for the whole match. */
  readonly group: number;
  /** A further look at what matched. */
  readonly accepts?: (found: string) => boolean;
}

const digits = (text: string): number => text.replace(/\D/g, '').length;

const STREET =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Terrace|Place|Pl|Way|Square|Sq|Gardens|Grove|Boulevard|Blvd|Parkway|Pkwy|Highway|Hwy|Mews|Hill|Row|Walk';
const STREET_BEFORE =
  'Rue|Avenue|Boulevard|Place|Calle|Avenida|Plaza|Paseo|Rua|Praça|Via|Viale|Piazza|Corso|Ulica|ul\\.';
const STREET_WITHIN = '[\\p{L}\\p{M}-]{2,30}(?:straße|strasse|str\\.|weg|platz|gasse|allee|straat|laan|plein|gracht)';
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}";

/** ISO dates, dotted dates and years look like numbers of a telephone or an account. */
const DATE = /^\d{4}[-. ]\d{1,2}[-. ]\d{1,2}$|^\d{1,2}[-. ]\d{1,2}[-. ]\d{2,4}$|^(?:19|20)\d{2}[- ](?:19|20)?\d{2}$/;

/** In the order in which they are looked for; what one has taken the later ones leave. */
export const PRIVATE_PATTERNS: readonly PrivatePattern[] = [
  { kind: 'EMAIL', group: 0, pattern: /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu },
  {
    kind: 'LINK',
    group: 0,
    pattern: /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]{}]{2,500}/giu,
  },
  {
    kind: 'LINK',
    group: 0,
    pattern:
      /\b(?:[a-z0-9-]{1,63}\.){1,3}(?:com|net|org|info|io|co\.uk|de|fr|es|it|nl|eu|ru|cn|xyz|top|link|ly|gg|me)\/[^\s<>"'()[\]{}]{1,300}/giu,
  },
  { kind: 'HANDLE', group: 0, pattern: /(?<![\p{L}\p{N}@./])@[\p{L}\p{N}_]{2,30}/gu },
  { kind: 'ACCOUNT', group: 0, pattern: /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/g },
  {
    kind: 'CARD',
    group: 0,
    pattern: /(?<![\d.,])(?:\d[ -]?){12,18}\d(?![\d,])/g,
    accepts: (found) => digits(found) >= 13 && digits(found) <= 19,
  },
  {
    kind: 'CARD',
    group: 1,
    pattern:
      /\b(?:ending(?: in| with)?|last (?:4|four)(?: digits)?(?: are| is|:)?|endet auf|se terminant par|terminad[ao] en|che finisce con)\s?:?\s?(\d{4})\b/giu,
    accepts: (found) => !/^(?:19|20)\d\d$/.test(found),
  },
  {
    kind: 'PHONE',
    group: 0,
    pattern: /(?<![\p{L}\p{N}.,/£$€-])\+?\(?\d(?:[ .\-–()]{0,2}\d){6,17}(?![\p{L}\p{N}]|[.,/]\d|\s?[%€£$])/gu,
    accepts: (found) => digits(found) >= 7 && !DATE.test(found.trim()),
  },
  { kind: 'ACCOUNT', group: 0, pattern: /(?<![\p{L}\p{N}.,£$€])\d{7,}(?![\p{L}\p{N}]|[.,]\d|\s?[%€£$])/gu },
  {
    kind: 'ADDRESS',
    group: 0,
    pattern: new RegExp(
      `\\b\\d{1,5}[a-zA-Z]?,? (?:${CAPITALISED} ){1,4}(?:${STREET})\\b\\.?(?:,? (?:Apt|Flat|Unit|Suite|#)\\.? ?\\w{1,6})?`,
      'gu',
    ),
  },
  {
    kind: 'ADDRESS',
    group: 0,
    pattern: new RegExp(
      `(?<!\\p{L})(?:${STREET_BEFORE}) (?:\\p{Ll}{1,4} ){0,3}${CAPITALISED}(?: ${CAPITALISED}){0,3},? (?:n[.º°o]{0,2} ?)?\\d{1,5}\\b`,
      'gu',
    ),
  },
  {
    kind: 'ADDRESS',
    group: 0,
    pattern: /\b\d{1,5},? (?:rue|avenue|boulevard|place|chemin|allée) \p{L}{1,30}(?:[ '’-]\p{L}{1,30}){0,4}/gu,
  },
  { kind: 'ADDRESS', group: 0, pattern: new RegExp(`(?<!\\p{L})${STREET_WITHIN} \\d{1,4}[a-z]?\\b`, 'giu') },
  { kind: 'ADDRESS', group: 0, pattern: /\b(?:Flat|Apartment|Apt\.?|Unit|Room) (?:\d{1,5}[A-Za-z]?|[A-Z]\d{0,3})\b/g },
  { kind: 'ADDRESS', group: 0, pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g },
  { kind: 'ADDRESS', group: 0, pattern: /\b[A-Z]{2} \d{5}(?:-\d{4})?\b/g },
  { kind: 'ADDRESS', group: 0, pattern: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g },
  {
    kind: 'REF',
    group: 1,
    pattern:
      /\b(?:order|ref(?:erence)?|booking|case|ticket|invoice|policy|account|acct|member(?:ship)?|customer|contract|tracking|claim|confirmation|reservation|job|complaint|serial|bestell(?:ung|nummer)?|rechnung|kunden(?:nummer)?|commande|facture|dossier|pedido|factura|reserva|encomenda|ordine|fattura|bestelling|factuur|zamówieni[ea])(?:\s?(?:number|numbers|nummer|numéro|número|numero|id|no|nr|n°|nº))?[\s.:#°º-]{1,4}(?=[A-Z0-9/-]{0,30}\d)([A-Z0-9][A-Z0-9/-]{2,30})\b/giu,
    accepts: (found) => !/^(?:19|20)\d\d$/.test(found),
  },
  { kind: 'REF', group: 0, pattern: /#\d{3,20}\b/g },
  {
    kind: 'REF',
    group: 0,
    pattern:
      /(?<![\p{L}\p{N}-])(?=[A-Z\d-]{0,40}\d)(?=[A-Z\d-]{0,40}[A-Z])[A-Z\d](?:[A-Z\d]|-(?=[A-Z\d])){5,40}(?![\p{L}\p{N}-])/gu,
    accepts: (found) => !found.startsWith('COVID'),
  },
];

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";
const RELATION =
  'husband|wife|partner|son|daughter|mum|mom|mother|dad|father|brother|sister|nan|gran|grandma|grandmother|grandad|grandfather|uncle|aunt|cousin|nephew|niece|friend|neighbour|neighbor|boyfriend|girlfriend|fiancé|fiancée|fiance|fiancee|colleague|boss|grandson|granddaughter|baby|toddler|kid|child';

/** Words around which a person's name stands; group 1 is the name, one or several words. */
export const NAME_PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Herr|Frau|Madame|Monsieur|Mme|Mlle|Señora?|Sra?|Sig(?:nora?|\\.ra)?|Senhora?|Mevrouw|Dhr|Pan|Pani)\\.? (${NAME}(?: ${NAME}){0,2})`,
    'gu',
  ),
  new RegExp(`\\b[Mm]y (?:\\p{Ll}{2,12} ){0,2}(?:${RELATION}),? \\(?(${NAME}(?: ${NAME})?)`, 'gu'),
  new RegExp(
    `\\b(?:[Mm]y name is|[Nn]ame:|[Ii] am called|[Mm]ein Name ist|[Jj]e m['’]appelle|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Mm]ijn naam is|[Cc]hamo-me|[Mm]eu nome é) ?(${NAME}(?: ${NAME}){0,3})`,
    'gu',
  ),
  new RegExp(`(?:^|\\n)[ \\t]*(?:From|To|Cc|Von|An|De|Para|Da|Van|Aan): ?"?(${NAME}(?: ${NAME}){1,3})`, 'gu'),
  new RegExp(
    `\\b(?:called|named|spoke (?:to|with)|talked to|served by|helped by|someone called) (${NAME}(?: ${NAME})?)`,
    'gu',
  ),
];

/** Words with a capital that stand where names do and are none. */
export const NOT_NAMES = new Set(
  'I It He She We They You The This That My Your Our His Her Their A An And But So If In On At No Yes Not All Any Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter Sir Madam Team Customer Service Services Support Manager Owner Reception Head Office Limited Ltd Inc LLC Company Bank Hotel Restaurant Shop Store Mr Mrs Ms Miss Dr English Dear Hello Hi Thanks Regards Sincerely Best Kind Yours'.split(
    ' ',
  ),
);
