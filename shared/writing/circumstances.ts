/** Which conditions of a template hold for this complaint, plan and voice. No wording here. */
import type { IssueType } from '../domain/issue-type.ts';
import type { Plan } from '../domain/plan.ts';
import type { Trade } from '../domain/playbook.ts';
import type { Reading, RiskType } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { signedTitle } from './addressee.ts';
import { BURDEN_WORDS } from './burden-words.ts';
import type { WritingInput } from './writing-input.ts';

const QUIET_TRADES: ReadonlySet<Trade> = new Set([
  'health-practice',
  'care',
  'bank-credit-union',
  'insurance',
  'credit-reporting-collection',
]);
const QUIET_RISKS: ReadonlySet<RiskType> = new Set([
  'injury',
  'illness',
  'health-info',
  'privacy',
  'fraud',
  'self-harm',
  'discrimination',
]);

/** Whether a public text may not even confirm that the person is a customer, as in health and banking. */
export function mustBeQuiet({ reading, playbook }: Pick<WritingInput, 'reading' | 'playbook'>): boolean {
  return QUIET_TRADES.has(playbook.profile.trade) || reading.risks.some((risk) => QUIET_RISKS.has(risk.type));
}

/** Whether the reply has to sound formal: the playbook says so, lawyers will read it, or they sign with a title. */
export function mustBeFormal(input: Pick<WritingInput, 'reading' | 'playbook' | 'complaint'>): boolean {
  const { reading, playbook } = input;
  const lawyers = reading.risks.some((risk) => risk.type === 'legal-threat');
  return playbook.voice.warmth === 'formal' || lawyers || signedTitle(input) !== '';
}

/** The names of all conditions that hold, except parts. */
export function circumstancesOf(input: WritingInput): Set<string> {
  const { plan, reading, playbook } = input;
  const held = new Set<string>([`form-${plan.apology.form}`, `fault-${faultName(reading)}`]);
  const hold = (name: string, when: boolean) => {
    if (when) held.add(name);
  };
  const risk = (...types: RiskType[]) => reading.risks.some((one) => types.includes(one.type));
  const weak = new Set(reading.vulnerability.map((one) => one.type));
  held.add(reading.temper.level >= 2 ? 'temper-high' : reading.temper.level === 1 ? 'temper-annoyed' : 'temper-calm');
  hold('sad', weak.has('bereavement') || weak.has('distress') || weak.has('illness'));
  for (const one of reading.vulnerability) {
    const meant = one.type !== 'child' || risk('child');
    const near = one.type !== 'bereavement' || !isLongAgo(one.span, input.complaint.text);
    hold(
      `weak-${one.type}`,
      one.confidence >= 0.5 && meant && near && BURDEN_WORDS[one.type].test(one.text) && isNear(one.type, one.text),
    );
  }
  hold('lost', weak.has('not-technical') || weak.has('age'));
  hold('hardship', weak.has('hardship') || weak.has('disability') || weak.has('child') || weak.has('pregnancy'));
  hold('lawyers', risk('legal-threat', 'regulator', 'press-threat'));
  hold(
    'safety',
    risk('safety') && !risk('discrimination') && (!risk('injury', 'illness') || NOBODY_HURT.test(input.complaint.text)),
  );
  hold('hurt', risk('injury', 'illness') && !NOBODY_HURT.test(input.complaint.text));
  hold('discrimination', risk('discrimination'));
  hold('data-breach', risk('privacy'));
  hold('self-harm', risk('self-harm'));
  hold('threat', risk('threat-to-staff'));
  const harmed = GRAVE_HARM.test(input.complaint.text);
  hold('harmed', harmed);
  hold('day-lost', isDayLost(input.complaint.text));
  const foreign = reading.language.code !== 'en';
  const chased = foreign || (WROTE_BEFORE.test(input.complaint.text) && !BESIDE_THE_POINT.has(typesOf(reading)[0]));
  hold('repeat', reading.priorContact !== null && !harmed && chased);
  hold('refused', reading.wantsMoney === 'refused');
  hold('voice-formal', mustBeFormal(input));
  hold('voice-warm', playbook.voice.warmth === 'warm' && !mustBeFormal(input));
  hold('quiet', mustBeQuiet(input));
  hold('mixed', reading.kind === 'mixed');
  hold('question', reading.occasion === 'question' || plan.reply === 'answer');
  hold('thanks', reading.occasion === 'praise' || reading.occasion === 'thanks' || plan.reply === 'thank');
  for (const ask of reading.asks) held.add(`asks-${ask.type}`);
  hold(`fix-${plan.fix?.kind}`, plan.fix !== null);
  const bySigner = (who: string | undefined) => who === undefined || who === '' || who === playbook.profile.signer;
  held.add(bySigner(plan.fix?.who) ? 'by-signer' : 'by-other');
  held.add(bySigner(plan.plusOne?.who) ? 'offer-by-signer' : 'offer-by-other');
  hold('asks-person', ASKS_FOR_A_PERSON.test(input.complaint.text));
  hold('light', !isGrave(plan, reading) && reading.temper.level < 2);
  return held;
}

function faultName(reading: Reading): 'ours' | 'unclear' | 'not-ours' {
  const { verdict } = reading.fault;
  return verdict === 'shared' ? 'unclear' : verdict;
}

/** Harm that is denied in so many words gets no words for the hurt. */
const NOBODY_HURT =
  /\bno injur(?:y|ies)\b|\b(?:no one|nobody) (?:was |were |got |is )?(?:hurt|injured)\b|\bwithout injur(?:y|ies)\b/i;

/** After these, a word on the waiting or the asking is too small. English. */
const GRAVE_HARM =
  /\b(?:had (?:a|another) (?:seizure|stroke|heart attack|miscarriage|fit)|was burn(?:ed|t)|burn(?:ed|t) (?:my|his|her)|collapsed|taken (?:away )?by ambulance|nearly died)\b/i;

const DAYS =
  '(?:wedding|christening|baptism|naming day|funeral|memorial|graduation|anniversary|birthday|ceremony|prom|recital|engagement party|send-off|baby shower|bar mitzvah|communion)';
/** A day of a life that was missed or spoiled, and not one that is still to come. English. */
const LOST_DAY = new RegExp(
  `\\b(?:missed|ruined|spoil(?:ed|t)|wrecked|destroyed|too late for|had to leave|(?:was|were) late for)\\b[^.!?\\n]{0,40}\\b${DAYS}\\b|\\b${DAYS}\\b[^.!?\\n,]{0,25}\\b(?:(?:was|is|were|got|been) (?:ruined|spoil(?:ed|t)|wrecked|destroyed|a disaster)|cannot have that day|can't have that day)\\b|\\b(?:cannot|can't|can’t|can not|won't|won’t|never) (?:have|get) that day (?:again|back)\\b`,
  'i',
);

/** A machine has answered so far. English. */
const ASKS_FOR_A_PERSON =
  /\b(?:(?:speak|talk) to (?:a|an|some) ?(?:actual |real )?(?:person|human|one|body)|(?:real|actual) (?:person|human)|(?:a|any) (?:person|human)\b|person please|human please|is this a (?:person|bot|robot)|are you (?:a )?(?:real|human|bot|robot))|^(?:chat ?)?bot\b|\n[^\n:]{0,24}\bbot\b[^\n:]{0,12}:/i;

/** What was meant for such a day came after it. */
const AFTER_THE_DAY =
  /\b(?:came|arrived|turned up|was delivered|were delivered|got here)\b[^.!?\n]{0,20}\b(?:(?:the|a|two|three|four|five|\d) days? (?:after|late|too late)|a week (?:after|late)|too late)\b/i;
const A_DAY = new RegExp(`\\b${DAYS}\\b`, 'i');
const DAY_TO_COME = new RegExp(`\\b${DAYS} (?:is|isn't|isn’t|will|next|this)\\b`, 'i');

function isDayLost(text: string): boolean {
  if (LOST_DAY.test(text)) return true;
  return AFTER_THE_DAY.test(text) && A_DAY.test(text) && !DAY_TO_COME.test(text);
}

/** They say themselves that they turned to us before; a word on having asked twice is else untrue. English. */
const WROTE_BEFORE =
  /\b(?:(?:I|we)(?:['’]ve| have|['’]d| had)?(?: \w+){0,2} (?:called|rung|rang|phoned|e-?mailed|written|wrote|messaged|complained|chased|disputed|contacted|reported|told (?:you|them)|asked (?:you|them|again|twice))|(?:called|rang|phoned|e-?mailed|wrote|messaged|complained|chased|disputed|asked) (?:again|twice|\d+ times|(?:two|three|four|five|six|seven|several|many) times)|(?:\d+|two|three|four|five|several) (?:calls|e-?mails|letters|messages|ticket numbers|tickets))\b/i;

/** Where this went wrong, a word on having to ask again is not the point. */
const BESIDE_THE_POINT: ReadonlySet<IssueType> = new Set([
  'staff-conduct',
  'unfair-decision',
  'misleading-information',
  'privacy',
  'food-or-drink',
  'travel-disruption',
  'discrimination',
  'injury-or-illness',
]);

/** Somebody else's illness is told of them, and no word to the one who writes. */
function isNear(type: Reading['vulnerability'][number]['type'], text: string): boolean {
  return (
    type !== 'illness' || /\b(?:I|me|my (?:cancer|chemo\w*|dialysis|surgery|operation|stroke|asthma))\b/.test(text)
  );
}

const LONG_AGO =
  /\b(?:19|20)\d\d\b|\byears? ago\b|\blast year\b|\bsince (?:my|he|she|his|her)\b|\blate (?:husband|wife|mother|father)\b/i;
/** In UTF-16 code units. */
const BESIDE = 50;

/** Whether a death is told as something of the past, for which condolences come too late. */
function isLongAgo(span: Span, text: string): boolean {
  return LONG_AGO.test(text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE));
}

/** The complaint types of a reading, main one first; "other" when there is none. */
export function typesOf(reading: Reading): [Reading['issues'][number]['type'], ...Reading['issues'][number]['type'][]] {
  const [first, ...rest] = reading.issues.map((issue) => issue.type);
  return first === undefined ? ['other'] : [first, ...rest];
}

/** From this confidence on, wording may be chosen that only fits the main complaint type. */
const SURE_OF_TYPE = 0.45;

/** The types that wording is chosen by: a doubtful main type counts as "other", because a sentence about the wrong thing hurts. */
export function typesToWriteBy(reading: Reading): readonly Reading['issues'][number]['type'][] {
  const main = reading.issues[0];
  return main !== undefined && main.confidence < SURE_OF_TYPE ? ['other'] : typesOf(reading);
}

/** Whether the plan speaks to danger or harm, so that nothing light may be said. */
export function isGrave(plan: Plan, reading: Reading): boolean {
  return (
    plan.reply === 'care' ||
    plan.apology.form === 'sympathy' ||
    reading.vulnerability.some((one) => one.type === 'bereavement')
  );
}
