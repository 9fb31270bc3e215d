/** The words that templates put in, worked out for one text. An empty slot has nothing to say. No sentences are built here. */
import type { Audience } from '../domain/channel-id.ts';
import type { Due, PlannedFix } from '../domain/plan.ts';
import { addressee } from './addressee.ts';
import { calendarDay, type Language } from './languages/language.ts';
import { looksLeftOver } from './looks-left-over.ts';
import { nameTheSum, plainSum } from './name-the-sum.ts';
import type { Clause, Retelling } from './retell/retelling.ts';
import { type Manner, spokenBy } from './templates/speak-as.ts';
import { VARIABLES } from './templates/variables.ts';
import { thingOf } from './thing.ts';
import { troubleOf } from './trouble.ts';
import type { WritingInput } from './writing-input.ts';

/** From this confidence on a retold clause may be used as it is. */
export const SURE_ENOUGH = 0.7;

/** The clauses of a list that may stand in this text. */
export function usable(clauses: readonly Clause[], audience: Audience): Clause[] {
  return clauses.filter((clause) => clause.confidence >= SURE_ENOUGH && (audience === 'private' || !clause.private));
}

/** All slots with their values. */
export function slotsFor(
  input: WritingInput,
  retelling: Retelling,
  language: Language,
  manner: Manner,
  audience: Audience,
): Record<string, string> {
  const { plan, reading, playbook, complaint, now } = input;
  const english = language.code === 'en';
  const today = calendarDay(now);
  const clause = (list: readonly Clause[]) => usable(list, audience)[0]?.clause ?? '';
  const noun = (list: readonly Clause[]) =>
    usable(list, audience).find((one) => one.nounPhrase !== null)?.nounPhrase ?? '';
  const by = (due: Due | null | undefined) =>
    due === null || due === undefined ? '' : (language.by(due, today) ?? '');
  const spoken = (words: string) => (english ? spokenBy(trimStop(words), manner) : '');
  const thing = english && reading.language.code === 'en' ? (thingOf(complaint.text, reading) ?? '') : '';
  const { fix, plusOne } = plan;
  const other = plan.alternatives[0];
  const filled: Record<string, string> = {
    failure: clause(retelling.failures),
    failure_noun: noun(retelling.failures),
    cost: clause(retelling.costs),
    cost_noun: noun(retelling.costs),
    trouble: audience === 'private' ? troubleOf(retelling, complaint.text) : '',
    promise: clause(retelling.promises),
    quote: usable(retelling.promises, audience).find((one) => one.quote !== null)?.quote ?? '',
    occasion: clause(retelling.occasions),
    occasion_noun: noun(retelling.occasions),
    praise: clause(retelling.praise),
    loyalty: clause(retelling.loyalty),
    years: reading.loyalty?.years != null ? String(reading.loyalty.years) : '',
    thing,
    your_thing: thing === '' ? '' : `your ${thing}`,
    the_thing: thing === '' ? '' : `the ${thing}`,
    sum: audience === 'private' ? sumOf(input) : '',
    name: addressee(input, language),
    fix: spoken(
      audience === 'private' && english ? nameTheSum(aboutTheThing(fix, thing), reading.money) : (fix?.does ?? ''),
    ),
    fix_because: spoken(fix?.because ?? ''),
    fix_needs: spoken(fix?.needs ?? ''),
    fix_who: english ? (fix?.who ?? '') : '',
    fix_due: english ? (fix?.due?.text ?? '') : '',
    by_fix_due: saysAlready(plan.nextStep.text, fix?.due) ? '' : by(fix?.due),
    other_way: spoken(other?.does ?? ''),
    plus_one: spoken(plusOne?.does ?? ''),
    plus_one_lead: english ? spokenBy(leadOf(input), manner) : '',
    plus_one_who: english ? (plusOne?.who ?? '') : '',
    tie: plusOne?.tiedTo?.text ?? '',
    feast: english ? feastIn(plusOne?.tiedTo?.text ?? '', plusOne?.does ?? '') : '',
    next_step: english ? inManner(plan.nextStep.text, manner) : '',
    due: english ? (plan.nextStep.due?.text ?? '') : '',
    by_due: by(plan.nextStep.due),
    next_who: english ? plan.nextStep.who : '',
    question: english ? (plan.question ?? '') : '',
    explanation: plan.explanation?.text ?? '',
    prevention: plan.prevention?.text ?? '',
    signer: playbook.profile.signer,
    first_signer: playbook.profile.signer.split(/\s+/)[0] ?? '',
    signer_role: playbook.profile.signerRole,
    business: audience === 'private' ? businessName(input) : playbook.profile.name,
    signature: signatureOf(input),
    short_signature: shortSignatureOf(input),
    contact: playbook.profile.contact,
    public_contact: playbook.profile.publicContact,
    channel_route: spokenBy(language.route(plan.channel), manner),
    today: language.date(today),
    staff: reading.staff.length === 1 ? (reading.staff[0]?.name ?? '') : '',
  };
  for (const name of Object.keys(VARIABLES)) filled[name] ??= '';
  return filled;
}

/** Why just this +1, in the words of the playbook's own entry. */
function leadOf({ plan, playbook }: WritingInput): string {
  const { plusOne } = plan;
  return plusOne === null ? '' : (playbook.offers.find(({ id }) => id === plusOne.id)?.lead ?? '');
}

const FEASTS =
  /\b(birthday|wedding|christening|anniversary|graduation|party|holiday|honeymoon|engagement|baptism|reunion|prom|concert|picnic|barbecue)\b/i;

/** What is done for such a day, and not merely promised beside it. */
const FOR_A_FEAST =
  /\b(?:bring|bake|make|wrap|cake|card|tag|picture|photos?|flowers?|table|bottle|dessert|dress|ready|candles?|music)\b/i;

/** The happy day in the words that the +1 takes up; empty when there is none or the +1 names it itself. */
function feastIn(words: string, does: string): string {
  const feast = FEASTS.exec(words)?.[1]?.toLowerCase() ?? '';
  return feast !== '' && FOR_A_FEAST.test(does) && !does.toLowerCase().includes(feast) ? feast : '';
}

/** Finding out what went wrong says of what, where one thing of theirs stands out. A playbook's own words stay as they are. */
function aboutTheThing(fix: PlannedFix | null, thing: string): string {
  if (fix === null) return '';
  if (thing === '' || fix.source.kind !== 'plan') return fix.does;
  return fix.does.replace(/\bwhat went wrong(?: here)?(?=,)/, `what went wrong with the ${thing}`);
}

/** A day that the next step names already, or that holds a figure nothing else allows, is not said with the fix. */
function saysAlready(nextStep: string, due: Due | null | undefined): boolean {
  if (due === null || due === undefined) return true;
  return nextStep.includes(due.text) || /\d/.test(due.text);
}

/** A business that the customer names surely enough to sign with its name. */
const SURE_OF_NAME = 0.75;

/** The name to sign with: the playbook's, else the one the customer uses. */
export function businessName({ playbook, reading }: WritingInput): string {
  if (playbook.profile.name !== '') return playbook.profile.name;
  const { business } = reading;
  return business !== null && business.confidence >= SURE_OF_NAME && !looksLeftOver(business.name) ? business.name : '';
}

function signatureOf({ playbook }: WritingInput): string {
  const { signer, signerRole, name } = playbook.profile;
  if (signer === '') return name;
  const first = signerRole === '' ? signer : `${signer}, ${signerRole}`;
  return name === '' ? first : `${first}\n${name}`;
}

function shortSignatureOf({ playbook }: WritingInput): string {
  const { signer, signerRole, name } = playbook.profile;
  if (signer === '') return name;
  const first = signer.split(/\s+/)[0] ?? signer;
  return signerRole === '' ? first : `${first}, ${signerRole}`;
}

/** The plan speaks in the playbook's voice; a letter that has to be formal writes the same out in full. */
function inManner(words: string, manner: Manner): string {
  return manner.contractions ? words : spokenBy(words, manner);
}

function trimStop(words: string): string {
  return words.trim().replace(/[.;,]+$/, '');
}

/** The amount the complaint turns on: what was charged or paid, when there is only one. */
function sumOf({ reading }: WritingInput): string {
  const sums = reading.money.filter(
    (money) => money.amount !== null && /^(?:paid|charged|owed|lost)$/.test(money.role),
  );
  const different = new Set(sums.map((money) => money.amount));
  return different.size === 1 ? plainSum(sums[0]?.text ?? '') : '';
}
