/** The words by which a reply binds the business: "I will send", "you will have", "is on us". English, with a little of other languages. */

/** Phrase families for the matcher. */
export const COMMITMENT_PHRASES: Readonly<Record<string, readonly string[]>> = {
  commitment: [
    '(i|we) (will|shall)',
    "(i'll|we'll)",
    "(i'm|we're|i am|we are) (also|now|already|personally|just)? (going to|sending|coming|posting|calling|ringing|refunding|crediting|replacing|taking|paying|writing|bringing|shipping|mailing|booking|arranging|removing|cancelling|canceling|waiving|giving|offering|adding|moving|keeping|holding|enclosing|checking|looking|investigating|fixing|repairing|correcting|ordering|asking|having|getting|putting|setting|sorting|making|dropping|transferring|reversing|opening|extending|upgrading|returning)",
    '(i|we) (enclose|promise|undertake|commit to)',
    "(i'd|i would|we'd|we would) (like|love) to (bring|send|give|offer|ring|call|invite|pay|refund|replace|come|make|add|drop|treat|cover|keep|take|have|put|arrange|show|move|sort|do|return|extend|credit|upgrade|hold|meet|set|waive|book|fix|repair|redo|remake)",
    '(you|you all) (will|shall) (have|get|receive|hear|be|find|see|not be|not have|pay)',
    "you'll (have|get|receive|hear|be|find|see|not|pay)",
    "you (won't|will not) (be|have|pay|need)",
    '(comes|come|goes|go) (back|off|out) (to|from|your|the|on|today|tomorrow|by|in)',
    '(comes|goes|is going|will come) back',
    '(next|your) _ (is|will be) free',
    '(we|i) (offer|give|grant) you',
    '(here is|here are) (a|your|some) (free|complimentary)',
    "here's (a|your|some) (free|complimentary)",
    "(here is|here's|here are) (a|an|your|some|_) (discount|voucher|coupon|gift|gift card|code|credit|refund|upgrade|off|percent)",
    'on the house',
    '(come|pop|drop|stop) (back|in|by|round|over|again)? for (a|an|some|your|our|another) (free|complimentary|dinner|lunch|meal|coffee|drink|drinks|pint)',
    'with our compliments',
    '(show|mention|quote|bring) this (message|reply|text|review|post|email) ... for',
    '(for|get|have|claim|enjoy|grab) (a|one|two|three|your|some|_) free (_) ...',
    '(is|are) free and',
    '(is|are) (on us|on the house|waived|yours|held for you|reserved for you|covered)',
    "(it's|that's) on the house",
    '(is|are|gets|get) (refunded|credited|repaid|reimbursed|paid back|given back)',
    "(meal|drink|coffee|dinner|lunch|dessert|round|one|visit|breakfast|stay|night) ... it's on (us|me)",
    "(he|she|they|he'll|she'll|they'll) (will)? (call|ring|come|bring|write|contact|send|fix|repair|collect|pick|be|phone|deliver|text)",
    '(will be) (refunded|credited|replaced|sent|repaired|fixed|delivered|returned|corrected|waived|removed|paid|collected|called|contacted|cancelled|canceled|added|posted|moved|shipped|in touch|issued|reviewed|investigated|updated|with you|there)',
    '(will) (call|ring|come|bring|write|contact|send|fix|repair|collect|pick|phone|deliver|text|replace|refund|be|take|reach|check|look|make|put|swap|cover|go|arrive|get|give|handle|meet|show|see)',
    'let me (send|bring|refund|replace|fix|make|give|call|ring|take|pay|put|find|look|check|sort|arrange|offer|come|get|have)',
    '(nothing|no charge|free) (to pay|for you)',
    '(please) (accept|take|find enclosed)',
    '(have|has) (a|an) _ waiting for you',
    "there (is|will be|'ll be) (a|an|no) (table|voucher|credit|refund|room|charge|bill|place|gift|card|coffee|bottle|cake|dessert|parcel)",
  ],
  'other-commitment': [
    'ich (werde|schicke|sende|rufe|erstatte|überweise|bringe|hole|komme|melde|prüfe|kümmere|schreibe|möchte)',
    'wir (werden|schicken|senden|rufen|erstatten|überweisen|holen|kommen|melden|prüfen|kümmern|ersetzen|möchten)',
    'sie (erhalten|bekommen)',
    'geht ... an sie',
    'le (enviaré|enviaremos|llamaré|devolveremos|devolveré|mando|envío)',
    'te (mando|envío|enviaré|llamaré|devuelvo)',
    '(enviaremos|devolveremos|reembolsaremos|haremos|llamaremos)',
    'lo (tendrás|tiene|tendrá)',
    'je (vous)? (enverrai|envoie|rembourse|rembourserai|appellerai|rappelle|ferai)',
    'nous (vous)? (enverrons|rembourserons|appellerons|ferons|envoyons)',
    'vous (recevrez|aurez)',
    'le (invierò|rimborseremo|chiamerò|mando)',
    '(ricevrà|riceverà|avrà)',
    'ik (stuur|bel|kom|zal|zorg|betaal)',
    'wij (sturen|bellen|betalen|zullen)',
    'u (ontvangt|krijgt)',
    '(enviarei|enviaremos|reembolsaremos|ligarei|vou enviar|vou ligar)',
  ],
};

import type { PromiseKind } from '../../domain/promise.ts';

const KIND_WORDS: readonly [PromiseKind, RegExp][] = [
  [
    'refund',
    /\b(?:refund\w*|reimburs\w*|money back|repay|pay (?:you|it|your|the)|payed back|paid back|(?:£|\$|€)\s?[\d.,]+\W+(?:comes?|goes|will (?:come|go|be back)|is coming)|(?:comes?|goes|come) back to (?:you|your)|comes? off|send (?:you )?(?:back )?(?:the|your) (?:money|£|\$|€)|waiv\w+|erstatt\w*|überweis\w*|erhalten sie \d|reembols\w*|devolv\w*|rembours\w*|rimbors\w*|terug)\b/,
  ],
  [
    'credit',
    /\b(?:credit(?:ed|ing)?(?! (?:bureau|report|card|file|score|agenc|union|history|reference|note|rating))|off your (?:next|bill)|discount\w*|voucher\w*|gift ?cards?|coupon\w*|gutschein\w*|vale|bon d'achat|buono|waardebon|\d{1,2}\s?% off|percent off)\b/,
  ],
  [
    'gift',
    /\b(?:on the house|on us|with our compliments|throw in|dinner for|lunch for|free(?! of charge)|complimentary|gift\w*|treat|present|as a thank you|geschenk\w*|gratis|regalo\w*|cadeau\w*|omaggio|invite you|upgrade|flowers|bouquet|hamper|chocolates|bottle of|gift basket)\b/,
  ],
  [
    'replace',
    /\b(?:replac\w+|new (?:one|pair|set|card|part|table|unit)|another one|you (?:a|another) new (?!e-?mail|link|password|message|code|letter|date|time|appointment|bill|statement|contract)|exchange|swap|ersatz\w*|ersetz\w*|remplac\w*|sostitu\w*|vervang\w*)\b/,
  ],
  ['repair', /\b(?:repair\w*|fix(?:ed|ing)?|mend|reparier\w*|repar\w*)\b/],
  ['redo', /\b(?:redo|remake|again|re-?do|make it (?:again|right)|start over)\b/],
  [
    'correct',
    /\b(?:correct\w*|remove\w*|update\w*|amend\w*|cancel\w*|struck off|reverse\w*|moved? (?:there|to)|delete\w*|change)\b/,
  ],
  [
    'deliver',
    /\b(?:send|sending|sent|deliver\w*|ship\w*|post(?:ing|ed)?|mail(?:ing|ed)?|bring\w*|courier|enclos\w*|reach you|be (?:with you|there)|schick\w*|send\w*|envi\w*|manda\w*|arrive)\b/,
  ],
  [
    'investigate',
    /\b(?:look(?:ing)? (?:into|at)|investigat\w*|check\w*|review\w*|find(?:ing)? out|trace|go(?:ing)? through|findings|prüf\w*|search)\b/,
  ],
  [
    'contact',
    /\b(?:call\w*|ring\w*|phone|write|hear from|text|e-?mail|contact|message|be in touch|get back|rufe|melde|llam\w*|appell\w*|rappel\w*|bel|tell you|let you know|update you|speak)\b/,
  ],
];

/** What kind of promise the words make. */
export function promiseKind(lower: string): PromiseKind {
  for (const [kind, pattern] of KIND_WORDS) if (pattern.test(lower)) return kind;
  return 'other';
}

/** Words that follow a commitment and take it back, or make it no deed at all. */
export const NO_DEED =
  /^(?:i|we)(?:'ll| will| shall| am| are|'m|'re)? (?:not|never|be sorry|understand|see why|admit|be honest|be frank|always remember|remember|start by saying|say this|be happy to (?:discuss|talk))|^(?:i|we) (?:will|shall) not|^(?:i|we) won't|^(?:you(?:'ll| will)) (?:see|find) (?:that|why|it)|^you(?:'ll| will) (?:be (?:able|pleased|glad|happy)|understand|agree|know|remember)/;
