/** Works out what rules may take as given: the channel, the evidence, the field, whether the case is risky. */
import { channelFacts } from '../domain/channel-facts.ts';
import type { CheckInput } from '../domain/check.ts';
import type { RiskType } from '../domain/reading.ts';
import type { Ground } from './rule.ts';
import { shapeOf } from './text/told-words.ts';
import { gatherEvidence } from './trace/gather-evidence.ts';

const RISKS: ReadonlySet<RiskType> = new Set([
  'injury',
  'illness',
  'safety',
  'legal-threat',
  'discrimination',
  'privacy',
]);
/** A risk that the reading is less sure of binds nobody. */
const LIKELY = 0.29;
const HEALTH =
  /\b(?:doctor|hospital|patient|clinic|surgery|dentist|gp|nurse|prescription|medication|diagnos\w+|treatment|appointment|ward|midwife|therap\w+|nhs|a&e)\b/g;
const FINANCE =
  /\b(?:bank|account|loan|mortgage|credit card|debit card|credit report|overdraft|escrow|debt|collection agency|collector|statement|balance|apr|lender|equifax|experian|transunion)\b/g;
/** Said plainly enough to count even when the reading overlooked it. */
const HURT =
  /\b(?:(?:first|second|third)[ -]degree burns?|burns? on (?:my|his|her|our|their)|was burn(?:ed|t)|fractured?|broke (?:my|his|her) (?:arm|leg|wrist|hip|ankle|nose|finger|tooth)|broken (?:arm|leg|wrist|hip|ankle|bone|nose)|(?:needed|had|got|required|with|for|\d+) stitches|ambulance|concussion|(?:lips?|face|eyes?|throat|tongue|hands?|ankle|foot|arm|leg)(?:'s)? (?:\w+ )?(?:swell\w*|swollen|blister\w*|burn(?:ed|t))|swollen (?:lips?|face|eyes?|throat|tongue|ankle)|allergic reaction|(?:in|to) the er\b|couldn't breathe|fainted|collapsed|seizure|chipped (?:my|his|her) tooth|asthma attack|broke (?:his|her|my|their) (?:leg|arm|wrist|hip|ankle|nose|finger|tooth) in|liver enzymes|made (?:me|us|him|her|my \w+) ill|threw up|vomited|vomiting|the night in the bathroom|a&e|emergency room|food poisoning|anaphyla\w+|epipen|electric shock|electrocuted|bleeding|hospitali[sz]ed)\b/;
const LEGAL =
  /\b(?:my (?:solicitor|lawyer|attorney)|(?:will|going to) sue|legal action|small claims|take you to court)\b/;
const UNFAIR =
  /\b(?:guide dog|assistance dog|service dog|hijab|headscarf|turban|racist|racial|racism|sexist|homophobic|transphobic|discriminat\w+|skin colou?r|(?:because|since|as) (?:\w+ ){0,6}(?:black|asian|muslim|jewish|gay|deaf|blind|disabled|foreign|wheelchair|accent)|(?:deaf|blind|disabled|autistic) (?:brother|sister|son|daughter|husband|wife|mother|father|mum|dad|friend|partner|customer)|a white friend|(?:wouldn't|refused to) serve (?:me|us|my|him|her|them)\b)\b/;
const FLIGHT = /\b(?:flight|airline|airport|boarding|aircraft|plane|gate)\b/;
const DISABILITY = /\b(?:wheelchair|disab\w+|blind|deaf|mobility|service (?:dog|animal)|guide dog|assistance)\b/;

function fieldOf(input: Omit<CheckInput, 'texts'>): Ground['field'] {
  const { trade } = input.playbook.profile;
  if (trade === 'health-practice' || trade === 'care') return 'health';
  if (trade === 'bank-credit-union' || trade === 'credit-reporting-collection' || trade === 'insurance')
    return 'finance';
  if (trade !== 'general') return null;
  const lower = input.complaint.text.slice(0, 20_000).toLowerCase();
  const health = new Set(lower.match(HEALTH)).size;
  const finance = new Set(lower.match(FINANCE)).size;
  if (health >= 3 && health >= finance) return 'health';
  return finance >= 3 ? 'finance' : null;
}

/** An air passenger's complaint about disability must be answered with an admission or a denial. */
function mustAdmitOrDeny(input: Omit<CheckInput, 'texts'>): boolean {
  const lower = input.complaint.text.toLowerCase();
  const flies = input.playbook.profile.trade === 'travel' || input.playbook.profile.trade === 'general';
  return flies && FLIGHT.test(lower) && DISABILITY.test(lower);
}

/** Everything about the case that does not depend on the reply. */
export function groundOf(input: CheckInput): Ground {
  const lower = input.complaint.text.slice(0, 20_000).toLowerCase();
  const risks = input.reading.risks.flatMap(({ type, confidence }) => (confidence >= LIKELY ? [type] : []));
  const discrimination = risks.includes('discrimination') || UNFAIR.test(lower);
  const hurt =
    discrimination ||
    HURT.test(lower) ||
    risks.some((type) => ['injury', 'illness', 'discrimination', 'self-harm'].includes(type));
  return {
    input,
    hurt,
    toldShape: shapeOf(input.complaint.text.slice(0, 20_000)),
    discrimination,
    channel: channelFacts(input.channel),
    evidence: gatherEvidence(input),
    field: fieldOf(input),
    risky: (hurt || LEGAL.test(lower) || risks.some((type) => RISKS.has(type))) && !mustAdmitOrDeny(input),
  };
}
