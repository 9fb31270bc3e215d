/** Whether the customer needs a word today: they stand in front of it, or name an hour. English and the four languages that are written. */

/** They wait at this moment. */
const WAITING_THERE =
  /\b(?:(?:i am|i'm|we are|we're) (?:still )?(?:locked out|stranded|standing (?:here|outside)|waiting (?:here|outside)|sitting here|stuck (?:here|at)|at (?:the )?gate|at the (?:airport|station|desk|terminal|stop)|on the platform)|(?:ring|call|phone|text) me (?:now|today|at once|immediately|asap|straight away)|are you coming|r u coming|asap|as we speak|urgent(?:ly)?\b(?! care| clinic| treatment| appointment| referral))\b/i;
/** The day of the letter is the last one. */
const BY_TONIGHT =
  /\b(?:by|before|until|till|for) (?:the )?(?:end of (?:the day|today|business)|close of business|tonight|this (?:afternoon|evening)|midnight)\b|\b(?:need|want|tell me|has to|must|come|go|answer|reply|call|ring|fix|decide|confirm|know|hear|respond)\b[^.!?\n]{0,40}\b(?:today|tonight|within the hour|this afternoon|this evening)\b|\b(?:tonight|today)\b[^.!?\n]{0,20}\bor (?:i|we)\b/i;
/** Something is to be in their hands today. */
const WANTED_TODAY = /\b(?:please|let|send|give|get)\b[^.!?\n]{0,40}\b(?:today|tonight)\b/i;
/** What waits for nobody happens today or tomorrow. */
const EVENT_NEAR =
  /\b(?:flight|train|ferry|wedding|funeral|exam|interview|operation|surgery|completion|court|hearing|concert|party|match)\b[^.!?\n]{0,20}\b(?:is|are|it's|starts?|leaves?)\b[^.!?\n]{0,12}\b(?:tonight|today|tomorrow|this (?:evening|afternoon))\b|\b(?:gets?|getting|is|are) married (?:tomorrow|today)\b|\b(?:need|want)\b[^.!?\n]{0,30}\b(?:tomorrow)\b|\b(?:only )?(?:\d|one|two|three|four) (?:days?|hours?|tablets?|pills|doses?)(?: of \w+)? left\b/i;
const ELSEWHERE =
  /(?<!\p{L})(?:urgente|dringend|sofort|heute noch|noch heute|urgent|aujourd'hui même|tout de suite|hoy mismo|ahora mismo|hoje mesmo|agora mesmo|(?:fiesta|boda|cena|cumple(?:años)?|bautizo) es (?:hoy|esta (?:tarde|noche))|invités arrivent|c'est (?:aujourd'hui|ce soir)|(?:spiel|feier|hochzeit|konzert|flug|zug) (?:ist|geht) heute|festa é (?:hj|hoje)|casamento é (?:hj|hoje)|(?:estoy|estamos) en (?:la puerta|el aeropuerto|la estación))(?!\p{L})/iu;
/** In UTF-16 code units; what presses is said early or at the end. */
const LOOK = 6000;

/** Whether an answer tomorrow comes too late. `language` is the code of the complaint's language. */
export function pressesNow(text: string, language: string): boolean {
  const plain = text.slice(0, LOOK).replace(/[\u2018\u2019]/g, "'");
  return language === 'en' || language === 'und'
    ? [WAITING_THERE, BY_TONIGHT, WANTED_TODAY, EVENT_NEAR].some((sign) => sign.test(plain))
    : ELSEWHERE.test(plain);
}
