/** What a reading means for the plan: the few questions that every later choice asks. No choice is made here. */
import type { Complaint } from '../domain/complaint.ts';
import type { IssueType } from '../domain/issue-type.ts';
import type { AskType, FaultVerdict, Reading, RiskType } from '../domain/reading.ts';
import { saysGoodbye } from './next-visit.ts';
import { refusesMoney } from './refuses-money.ts';
import { seedOf } from './seed.ts';
import { type Story, storyOf } from './story.ts';
import { indexTies, type TieIndex } from './tie-index.ts';

export interface Situation {
  readonly complaint: Complaint;
  readonly reading: Reading;
  /** Main one first, never empty: "other" when nothing was found. */
  readonly types: readonly IssueType[];
  readonly main: IssueType;
  /** Those of the types that deserve a deed of their own: the main one, and others only where the reader is sure. */
  readonly surely: readonly IssueType[];
  /** What went wrong is hardly more than a guess, so that a fix for anything is the safer promise. */
  readonly guessed: boolean;
  /** In the order of the complaint, without "none". */
  readonly asks: readonly AskType[];
  /** How sure it is that they ask for this, 0 to 1. */
  readonly sureOf: (ask: AskType) => number;
  readonly wantsMoney: Reading['wantsMoney'];
  readonly fault: FaultVerdict;
  readonly risks: ReadonlySet<RiskType>;
  /** The risks without an illness or injury that is hardly more than mentioned. */
  readonly suffered: ReadonlySet<RiskType>;
  /** They came back about the same thing, or nobody answered. */
  readonly repeated: boolean;
  readonly ties: TieIndex;
  readonly story: Story;
  /** They say that they will not come again, so that nothing that needs another visit pleases them. */
  readonly leaving: boolean;
  readonly seed: number;
  /** Other wordings asked for: 0 is the first. */
  readonly turn: number;
}

/** An issue counts besides the main one when the reader is at least this sure. */
const SURE_ENOUGH = 0.3;
/** A second issue counts as well when it is so nearly as likely as the first. */
const NEARLY_AS_SURE = 0.75;
/** A main issue below this is wrong more often than right. */
const A_GUESS = 0.2;
/** Below this what they ask for says as much about the failure as the story does. */
const ASKS_COUNT = 0.3;
/** A risk counts when the reader is at least this sure: lower than elsewhere, since overlooking one costs more. */
const RISK_COUNTS = 0.44;
/** A court is often only mentioned, and "or else" is often no threat: treated as one, a customer is treated as an enemy. */
const COUNTS_FROM: Partial<Readonly<Record<RiskType, number>>> = { 'legal-threat': 0.56, 'threat-to-staff': 0.72 };
/** Below this the verdict on fault is a guess and is treated as unclear. */
const FAULT_COUNTS = 0.25;

/** Somebody who was unwell for reasons of their own mentions it; only from here on is it what they write about. */
const SUFFERING_COUNTS = 0.55;

function counts({ type, confidence }: Reading['risks'][number]): boolean {
  return confidence >= (COUNTS_FROM[type] ?? RISK_COUNTS);
}

/** Risks under which care comes before everything else and nothing is given. */
const BODILY: readonly RiskType[] = ['injury', 'illness', 'self-harm', 'discrimination'];

const BODILY_TYPES: ReadonlySet<IssueType> = new Set(['injury-or-illness', 'discrimination']);

/** What somebody suffered counts as an issue of its own, even when the text is mostly about something else. */
function sufferedIn(risks: ReadonlySet<RiskType>): IssueType[] {
  const suffered: IssueType[] = [];
  if (risks.has('injury') || risks.has('illness') || risks.has('self-harm')) suffered.push('injury-or-illness');
  if (risks.has('discrimination')) suffered.push('discrimination');
  return suffered;
}

/** Danger or health, told together with somebody being hurt, is somebody hurt: overlooking it would cost most. */
function toldAsHarm(reading: Reading, risks: ReadonlySet<RiskType>): boolean {
  return (
    !risks.has('injury') &&
    !risks.has('illness') &&
    (risks.has('health-info') || risks.has('safety')) &&
    reading.issues.some((issue) => issue.type === 'injury-or-illness' && issue.confidence >= SURE_ENOUGH)
  );
}

/** The risks without an illness or injury that is hardly more than mentioned. */
function sufferedFrom(reading: Reading, risks: ReadonlySet<RiskType>): ReadonlySet<RiskType> {
  const told = reading.issues.some((issue) => issue.type === 'injury-or-illness' && issue.confidence >= SURE_ENOUGH);
  const mentioned = (type: RiskType) =>
    (type === 'illness' || type === 'injury') &&
    !told &&
    !risks.has('safety') &&
    !reading.risks.some((risk) => risk.type === type && risk.confidence >= SUFFERING_COUNTS);
  return new Set([...risks].filter((type) => !mentioned(type)));
}

/** From this certainty on what they suffered comes before everything else they wrote about. */
const SURELY_SUFFERED = 0.6;

/** The failure that an ask speaks of, where the complaint itself names none. */
const BEHIND_ASK: Partial<Readonly<Record<AskType, IssueType>>> = {
  refund: 'refund-or-cancellation',
  cancel: 'refund-or-cancellation',
  replacement: 'defective-or-damaged',
  repair: 'defective-or-damaged',
  'correct-record': 'record-error',
};

/** Silence is always about something: what they wanted when nobody answered comes first, and the silence second. */
function silenceSecond(types: readonly IssueType[], asks: readonly AskType[]): IssueType[] {
  if (types[0] !== 'unresponsive-support') return [...types];
  const behind = types[1] ?? asks.map((ask) => BEHIND_ASK[ask]).find((type) => type !== undefined);
  return behind === undefined ? [...types] : [...new Set([behind, ...types])];
}

function typesOf(reading: Reading, risks: ReadonlySet<RiskType>, asks: readonly AskType[]): IssueType[] {
  const surely = reading.risks.some((risk) => BODILY.includes(risk.type) && risk.confidence >= SURELY_SUFFERED);
  const bodily = sufferedIn(risks);
  const [first, ...rest] = reading.issues;
  const bar = Math.min(SURE_ENOUGH, (first?.confidence ?? 0) * NEARLY_AS_SURE);
  const sure = rest.filter((issue) => issue.confidence >= bar).map((issue) => issue.type);
  const guess = first !== undefined && first.confidence < ASKS_COUNT;
  const wished = guess ? asks.map((ask) => BEHIND_ASK[ask]).filter((type) => type !== undefined) : [];
  const told =
    first === undefined ? [] : silenceSecond([...new Set([first.type, ...sure.slice(0, 2), ...wished])], asks);
  const [main, ...others] = told;
  const all = [
    ...(surely || main === undefined ? bodily : []),
    ...(main === undefined ? [] : [main]),
    ...bodily,
    ...others,
  ];
  return all.length === 0 ? ['other'] : [...new Set(all)];
}

function surelyOf(types: readonly IssueType[], reading: Reading): IssueType[] {
  const weak = new Set(reading.issues.filter((issue) => issue.confidence < SURE_ENOUGH).map((issue) => issue.type));
  const told = new Set(reading.issues.map((issue) => issue.type));
  return types.filter((type, index) => index === 0 || (told.has(type) ? !weak.has(type) : BODILY_TYPES.has(type)));
}

/** From this certainty on an ask for money is one. */
const MONEY_IS_ASKED = 0.6;

function moneyOf(reading: Reading, sureOf: Situation['sureOf']): Reading['wantsMoney'] {
  const asked = Math.max(sureOf('refund'), sureOf('compensation')) >= MONEY_IS_ASKED;
  if (reading.wantsMoney === 'yes' && !asked) return 'unknown';
  return reading.wantsMoney === 'unknown' && asked ? 'yes' : reading.wantsMoney;
}

/** Asks for a sum or a payment back in so many words, however little else was made out. */
const WANTS_IT_BACK =
  /\b(?:i|we) (?:just |only |also |simply )?(?:want|would like|'d like|need) (?:the |my |our |that )?(?:[£$€] ?)?(?:\d[\d.,]{0,9}|money|deposit|fee|payment|bill) back\b/i;

/** "I don't need compensation" names a thing and asks for none. */
const REFUSES =
  /^[^.!?\n]{0,30}\b(?:don['’]?t|do not|not|never) (?:\w+ ){0,1}(?:want|need|after|asking for|looking for|interested in) (?:any |a |the |your )?(?:money|refund|compensation|voucher|discount|postage|replacement|credits?|apology|explanation|free \w+)[^.!?\n]{0,30}[.!?]?\s*$/i;

export function situationOf(complaint: Complaint, reading: Reading, turn: number): Situation {
  const risks = new Set(reading.risks.filter(counts).map((risk) => risk.type));
  if (toldAsHarm(reading, risks)) risks.add('injury');
  const ties = indexTies(complaint, reading);
  const refused =
    (reading.wantsMoney === 'refused' || refusesMoney((words) => ties.find(words) !== null)) &&
    !WANTS_IT_BACK.test(complaint.text);
  // Who only puts a question wants the answer, whether or not the words of asking were recognised.
  const implied: AskType[] =
    reading.occasion === 'question' && reading.kind === 'not-a-complaint'
      ? ['information']
      : reading.kind === 'complaint' && WANTS_IT_BACK.test(complaint.text)
        ? ['refund']
        : [];
  const wishes = reading.asks.filter((ask) => !REFUSES.test(ask.text));
  const asks = [...new Set([...wishes.map((ask) => ask.type), ...implied])].filter(
    (type) => type !== 'none' && !(refused && (type === 'refund' || type === 'compensation')),
  );
  const sureOf = (type: AskType) =>
    implied.includes(type)
      ? 1
      : wishes.reduce((most, ask) => (ask.type === type ? Math.max(most, ask.confidence) : most), 0);
  const suffered = sufferedFrom(reading, risks);
  const types = typesOf(reading, suffered, asks);
  return {
    complaint,
    reading,
    types,
    main: types[0] ?? 'other',
    surely: surelyOf(types, reading),
    guessed: types[0] === reading.issues[0]?.type && (reading.issues[0]?.confidence ?? 0) < A_GUESS,
    asks,
    sureOf,
    wantsMoney: refused ? 'refused' : moneyOf(reading, sureOf),
    fault: reading.fault.confidence >= FAULT_COUNTS ? reading.fault.verdict : 'unclear',
    risks,
    suffered,
    repeated: reading.priorContact !== null || types.includes('unresponsive-support'),
    ties,
    story: storyOf(reading),
    leaving: saysGoodbye((words) => ties.find(words) !== null),
    seed: seedOf(complaint.text),
    turn,
  };
}

/** Somebody was hurt, fell ill, is in despair or was discriminated against. */
export function needsCare(situation: Situation): boolean {
  return (
    BODILY.some((risk) => situation.suffered.has(risk)) ||
    situation.main === 'injury-or-illness' ||
    situation.main === 'discrimination'
  );
}

/** Somebody has died. */
export function grieves({ reading, complaint }: Situation): boolean {
  return reading.vulnerability.some(
    (each) =>
      each.type === 'bereavement' &&
      each.confidence >= 0.5 &&
      !A_THING_DIED.test(complaint.text.slice(Math.max(0, each.span.start - LOOK_BACK), each.span.end)),
  );
}

/** Things die too, in common speech, and nobody mourns them. */
const A_THING_DIED =
  /\b(?:wi-?fi|battery|phone|engine|car|laptop|screen|line|connection|internet|signal|boiler|machine|motor|plants?|ficus|app)\b[^.!?]{0,12}\b(?:has |have |just )?(?:died|dead|dies|dying)/i;
/** So far before the word for dying the thing may be named, in UTF-16 code units. */
const LOOK_BACK = 24;

/** Whether the reply must not admit fault: sympathy and care instead. */
export function forbidsAdmission(situation: Situation): boolean {
  return (
    needsCare(situation) ||
    situation.risks.has('safety') ||
    situation.risks.has('legal-threat') ||
    situation.risks.has('privacy') ||
    situation.main === 'privacy'
  );
}
