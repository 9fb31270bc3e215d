/** Works out what rules may take as given: the channel, the evidence, the field, whether the case is risky. */
import { channelFacts } from '../domain/channel-facts.ts';
import type { CheckInput } from '../domain/check.ts';
import type { RiskType } from '../domain/reading.ts';
import type { Ground } from './rule.ts';
import { gatherEvidence } from './trace/evidence.ts';

const RISKS: ReadonlySet<RiskType> = new Set([
  'injury',
  'illness',
  'safety',
  'legal-threat',
  'discrimination',
  'privacy',
]);
const HEALTH =
  /\b(?:doctor|hospital|patient|clinic|surgery|dentist|gp|nurse|prescription|medication|diagnos\w+|treatment|appointment|ward|midwife|therap\w+|nhs|a&e)\b/g;
const FINANCE =
  /\b(?:bank|account|loan|mortgage|credit card|debit card|credit report|overdraft|escrow|debt|collection agency|collector|statement|balance|apr|lender|equifax|experian|transunion)\b/g;
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
  return {
    input,
    channel: channelFacts(input.channel),
    evidence: gatherEvidence(input),
    field: fieldOf(input),
    risky: input.reading.risks.some(({ type }) => RISKS.has(type)) && !mustAdmitOrDeny(input),
  };
}
