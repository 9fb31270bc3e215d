/** Says what a date dates: the incident, a deadline, an earlier contact, a purchase. From the words of its sentence. */
import type { DateMention } from '../../domain/reading.ts';

const DEADLINE_START =
  /^(?:by|before|until|till?|within|no later|not until|on or before|in (?:under|less)|bis|spätestens|innerhalb|binnen|avant|d'ici|sous|jusqu|antes|para|hasta|dentro|até|entro|fino|prima|uiterlijk|vóór|tot|senast|inom|do )/;
const DEADLINE =
  /\b(?:deadline|due|need (?:it|this|them|that|my|an?|to)|needed|have until|expire\w*|must|at the latest|otherwise i|if i (?:don't|do not|haven't)|will (?:be|come|arrive|have|file|take|dispute)|going to be|wedding is|party is|brauche\w*|besoin|necesito|preciso|bisogno|nodig)\b/;
const CONTACT =
  /\b(?:called|call(?:ed)? back|phoned|rang|ring|emailed|e-mailed|wrote|written|messaged|texted|contacted|spoke|spoken|reported|complained|asked|told|said|promised|replied|answered|heard back|chat|ticket|letter|angerufen|telefoniert|geschrieben|gemeldet|gesagt|appelé|téléphoné|écrit|contacté|dit|llam[eé]|escrib[ií]|contact[eé]|dijo|dijeron|liguei|falei|mandei|disse\w*|chiamato|scritto|telefonato|detto|gebeld|gemaild|geschreven|gezegd)\b/;
const PURCHASE =
  /\b(?:bought|ordered|order|purchased|booked|paid|signed up|signed|subscribed|hired|bestellt|gekauft|gebucht|bezahlt|commandé|acheté|réservé|payé|compr[eéó]|pedí|reserv[eé]|pagu[eé]|comprei|pedi|paguei|comprato|ordinato|prenotato|pagato|besteld|gekocht|geboekt|betaald)\b/;

/** What the mention `[start, end)` of a sentence in lower case is about. Offsets are into the sentence. */
export function dateAbout(sentence: string, start: number, end: number): DateMention['about'] {
  const written = sentence.slice(start, end);
  if (DEADLINE_START.test(written)) return 'deadline';
  const near = sentence.slice(Math.max(0, start - 70), Math.min(sentence.length, end + 50));
  if (/^(?:tomorrow|next |in |this coming|demain|morgen|mañana|amanhã|domani)/.test(written)) return 'deadline';
  if (DEADLINE.test(near) && !/\b(?:was|were|had)\b/.test(near)) return 'deadline';
  const contact = nearest(near, CONTACT);
  const purchase = nearest(near, PURCHASE);
  if (contact !== null && (purchase === null || contact <= purchase)) return 'earlier-contact';
  if (purchase !== null) return 'purchase';
  return 'incident';
}

function nearest(text: string, cue: RegExp): number | null {
  const match = cue.exec(text);
  return match === null ? null : Math.abs(match.index - text.length / 2);
}
