/** Tells words that can be a person's name from those that cannot. Knows shapes and titles, no list of names. */

const TITLE =
  /^(?:mrs?|ms|miss|mx|dr|prof|rev|fr|sir|lady|lord|madam|herr|frau|mme|mlle|m|sr|sra|srta|don|doña|sig|sig\.ra|dott|dhr|mevr|pan|pani)\.?\s/i;
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|y|e|zu|zum|of|o|af|av|and|&|und|et|en|jr\.?|sr\.?|ii|iii)$/iu;
const NAME_WORD = /^[\p{L}][\p{L}\p{M}'.-]*$/u;
/** Closings that may stand alone above a name. */
const CLOSING_WORD =
  /^(?:cordially|respectfully|yours|truly|faithfully|warmly|gratefully|disappointedly|hochachtungsvoll|cordialement|atentamente|saludos|saluti|groetjes|hälsningar|saygılarımla|love|ta|thx|tia)$/i;
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;
/** Words that show that a line names a firm, a role, a place or nothing at all. */
const NOT_A_PERSON =
  /\b(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|kg|bv|b\.v|nv|sarl|sas|srl|spa|s\.a|corp|corporation|company|co|group|team|dept|department|services?|support|customer|customers|client|sales|office|manager|director|owner|treasurer|secretary|head of|finance|accounts?|billing|bank|council|school|university|hospital|clinic|club|association|society|street|road|avenue|lane|close|drive|court|terrace|flat|apartment|apt|house|building|sent from|iphone|android|samsung|regards|thanks|thank|cheers|sincerely|best|tel|phone|mobile|email|www|http|anonymous|concerned|disappointed|unhappy|angry|frustrated|disgusted|loyal|former|regular|guest|visitor|user|member|patient|resident|tenant|passenger|parent|mum|mom|dad|never|again|avoid|please|help|order|refund|urgent|subject|complaint|rating|stars?|end|edit|update|ps|note|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|yes|no|ok|okay|good luck|luck|fan|hello|hi|hey|dear|the|this|that|it|is|was|are|not|i|i'm|you|we|they|my|your|our|on|at|in|for|with|from|to|by)\b/iu;
/** The same in other languages: verdicts, greetings, thanks and roles in a chat. */
const NO_PERSON_ABROAD =
  /(?<!\p{L})(?:pésim[oa]|péssim[oa]|horrible|horrível|fatal|vergonzos[oa]|vergüenza|vergonha|nunca|jamás|jamais|gracias|saludos|atentamente|obrigad[oa]|merci|déçue?s?|nulle?|honte|danke|schade|enttäuschend|enttäuscht|schlecht|nie wieder|guten|buenos|buenas|hola|bonjour|bonsoir|hallo|moin|bom dia|boa|olá|besucher|besucherin|gast|visiteur|visiteuse|visitante|huésped|hóspede|cliente|kund(?:e|in|enservice)|reserva|pedido|buchung|bestellung|commande|réservation|dossier)(?!\p{L})/iu;
const SURE_FIRST_NAMES_THAT_LOOK_LIKE_WORDS = /^(?:april|june|august|may)$/i;

/** A trimmed person's name out of a line ("- Imogen", "Wren Kowalchuk (they/them)"), or null when it cannot be one. */
export function nameInLine(line: string, capitalsNeeded: boolean): { name: string; from: number } | null {
  const lead = /^(?:[-–—~*•]{1,2}\s?)?(?:(?:from|von|de|love)[:,]?\s(?=\p{Lu}))?/u.exec(line)?.[0].length ?? 0;
  let name = line.slice(lead);
  name = name
    .replace(/\s?[([].*$/u, '')
    .replace(/[\s,.!;:♥❤\p{Emoji_Presentation}]+$/u, (tail) =>
      /^\.$/.test(tail) && /(?:\b\p{L}|jr|sr)$/iu.test(name.slice(0, -1)) ? tail : '',
    );
  name = name.replace(/,\s.*$/u, '').replace(/\s[xX]{1,4}$/, '');
  // A run of capital X is a publisher's mask, whoever it hides.
  if (name.length < 2 || name.length > 48 || /[\d@/\\<>_=+#:;!?"]/.test(name) || /X{2,}/.test(name)) return null;
  const bare = name.replace(TITLE, '');
  const words = bare.split(/\s+/);
  if (words.length > 5 || words.some((word) => !NAME_WORD.test(word) && !PARTICLE.test(word))) return null;
  const real = words.filter((word) => !PARTICLE.test(word));
  if (real.length === 0 || CLOSING_WORD.test(bare)) return null;
  if (capitalsNeeded && !real.every((word) => CAPITAL.test(word))) return null;
  if (!capitalsNeeded && real.length > 3 && !real.every((word) => CAPITAL.test(word))) return null;
  if (NO_PERSON_ABROAD.test(bare)) return null;
  if (
    NOT_A_PERSON.test(bare) &&
    !(real.length === 1 && SURE_FIRST_NAMES_THAT_LOOK_LIKE_WORDS.test(bare)) &&
    !(real.length >= 2 && /^(?:april|june|august|may|mark|grant|will|bill|rose|hope|grace|joy|faith)\s/i.test(bare))
  )
    return null;
  return { name, from: lead };
}
