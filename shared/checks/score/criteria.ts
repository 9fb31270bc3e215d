/** The criteria of the score as the rubric sets them, S1 to S7 here and all of them in one list. Penalties live in penalties.ts. */
import type { IssueType } from '../../domain/issue-type.ts';
import type { PromiseKind } from '../../domain/promise.ts';
import { fold } from '../text/fold.ts';
import { isContentWord, stemOf } from '../text/stem.ts';
import { tokensOf } from '../text/token.ts';
import { careOnly, noFault, shortChannel } from './applies.ts';
import { anythingElse, humanVoice, onePlusOne, prevention } from './closing-criteria.ts';
import type { Criterion, ScoreCase } from './criterion.ts';
import { countHits, found } from './criterion.ts';

/** What kind of promise puts which failure right: like with like (Smith, Bolton & Wagner 1999; Roschk & Gelbrich 2014). */
const MATCHES: Readonly<Partial<Record<IssueType, readonly PromiseKind[]>>> = {
  'late-or-lost-delivery': ['deliver', 'replace', 'refund', 'investigate', 'redo'],
  'wrong-or-missing-item': ['replace', 'deliver', 'refund', 'redo', 'gift'],
  'defective-or-damaged': ['replace', 'repair', 'refund', 'redo', 'deliver'],
  'food-or-drink': ['redo', 'refund', 'replace', 'gift', 'credit'],
  'slow-service': ['credit', 'refund', 'redo', 'contact', 'gift', 'correct'],
  'staff-conduct': ['contact', 'investigate', 'other', 'correct'],
  billing: ['refund', 'correct', 'credit'],
  'refund-or-cancellation': ['refund', 'correct', 'credit'],
  'travel-disruption': ['refund', 'redo', 'correct', 'replace', 'deliver', 'credit'],
  'lost-or-damaged-property': ['investigate', 'refund', 'deliver', 'replace', 'repair'],
  premises: ['repair', 'refund', 'redo', 'correct', 'credit', 'replace', 'other'],
  'service-outage': ['repair', 'credit', 'refund', 'contact', 'correct'],
  workmanship: ['redo', 'repair', 'refund', 'replace'],
  'unresponsive-support': ['contact', 'investigate', 'correct', 'refund'],
  'misleading-information': ['correct', 'refund', 'contact', 'credit', 'deliver'],
  'account-access-or-fraud': ['correct', 'refund', 'contact', 'investigate', 'deliver', 'replace', 'credit'],
  'record-error': ['correct', 'contact', 'investigate', 'deliver'],
  privacy: ['investigate', 'correct', 'contact', 'other'],
  'injury-or-illness': ['contact', 'investigate', 'other', 'deliver', 'correct'],
  discrimination: ['investigate', 'contact', 'other'],
  'unfair-decision': ['investigate', 'correct', 'contact', 'refund'],
};

function sharedWords(one: ScoreCase): number {
  const told = one.ground.evidence.toldStems;
  const shared = new Set<string>();
  for (const { view } of one.body) {
    for (const stem of view.stems) if (told.has(stem) && stem.length > 3) shared.add(stem);
    for (const figure of view.figures) shared.add(figure.text);
  }
  return shared.size;
}

const fixMatches: Criterion = {
  id: 'S1',
  title: 'The fix matches the failure',
  of: 18,
  judge(one) {
    if (one.ground.input.reading.kind === 'not-a-complaint') return null;
    const types = one.ground.input.reading.issues.map(({ type }) => type);
    const wanted = new Set(types.flatMap((type) => MATCHES[type] ?? []));
    const kinds = one.promises.map(({ kind }) => kind);
    const dated = one.promises.some(
      ({ kind, due }) => due !== undefined && (kind === 'investigate' || kind === 'contact'),
    );
    if (wanted.size === 0)
      return kinds.length > 0
        ? { share: 1, note: 'It says what will be done.' }
        : { share: 0, note: 'Say what you will do.' };
    if (kinds.some((kind) => wanted.has(kind) && kind !== 'contact' && kind !== 'investigate'))
      return { share: 1, note: 'The fix is of the kind that this failure calls for.' };
    if (kinds.some((kind) => wanted.has(kind)))
      return {
        share: dated ? 1 : 0.6,
        note: dated ? 'Looking into it, with a date.' : 'Looking into it needs a date.',
      };
    if (one.publicOnly && kinds.length > 0)
      return { share: 0.8, note: 'Something is being done; the details belong in private.' };
    if (kinds.length > 0)
      return {
        share: 0.4,
        note: 'What is promised does not put right what went wrong. Match kind with kind: money for money, a new one for a broken one.',
      };
    return { share: 0, note: 'Say what you will do to put it right: “I will …”.' };
  },
};

const ownership: Criterion = {
  id: 'S2',
  title: 'Ownership',
  of: 16,
  judge(one) {
    if (careOnly(one) || noFault(one) || one.ground.input.reading.fault.verdict === 'unclear') return null;
    if (!one.main.english) return null;
    const owned = countHits(one.body, 'feature-ownership');
    const spoiled =
      found(one, 'non-apology') ||
      found(one, 'sorry-but') ||
      found(one, 'excuse') ||
      countHits(one.body, 'feature-excuse-ownership') > 0;
    if (owned === 0) return { share: 0, note: 'Say who did it: “we charged you twice”, not “you were charged twice”.' };
    return spoiled
      ? { share: 0.5, note: 'Owned, but taken back by an “if”, a “but” or an excuse.' }
      : { share: 1, note: 'The failure is named as ours.' };
  },
};

const specific: Criterion = {
  id: 'S3',
  title: 'Specific',
  of: 12,
  judge(one) {
    if (one.publicOnly && careOnly(one)) return null;
    const shared = sharedWords(one);
    const asks = one.ground.input.reading.asks.filter(({ type }) => type !== 'none' && type !== 'apology').length;
    const answered = !found(one, 'unanswered-ask');
    const words = Math.min(1, shared / (one.publicOnly || shortChannel(one) ? 3 : 5));
    if (words >= 1 && (answered || asks === 0))
      return { share: 1, note: 'It takes up their own words and answers their points.' };
    return {
      share: words * (answered ? 0.8 : 0.6),
      note: answered ? 'Take up two or more of their own nouns or figures.' : 'Answer every point they made.',
    };
  },
};

const realApology: Criterion = {
  id: 'S4',
  title: 'A real apology',
  of: 10,
  judge(one) {
    const { reading, plan } = one.ground.input;
    if (reading.kind === 'not-a-complaint' || plan?.apology.form === 'none') return null;
    const said = one.body.filter(({ view }) => view.hits.has('feature-apology')).length;
    if (said === 0) return { share: noFault(one) ? 0.5 : 0, note: "Say “I'm sorry” once, for what went wrong." };
    if (found(one, 'non-apology') || found(one, 'sorry-but'))
      return { share: 0.3, note: 'Apologize for the deed, without “if” and “but”.' };
    return said > 2
      ? { share: 0.6, note: 'Once is enough; repeated apologies weaken each other.' }
      : { share: 1, note: 'An apology is there, once or twice.' };
  },
};

const nextStep: Criterion = {
  id: 'S5',
  title: 'Next step with a time',
  of: 10,
  judge(one) {
    if (one.ground.input.reading.kind === 'not-a-complaint') return null;
    if (one.promises.some(({ due }) => due !== undefined)) return { share: 1, note: 'Who does what, by when.' };
    if (/\b(?:today|tonight|this (?:afternoon|evening))\b/.test(one.main.lower))
      return { share: 0.8, note: 'A day is named.' };
    if (one.promises.length > 0) return { share: 0.4, note: 'Add the day and the hour.' };
    return { share: 0, note: 'Say who does what next, by when, and how they are reached.' };
  },
};

const cost: Criterion = {
  id: 'S6',
  title: 'What it cost them',
  of: 8,
  judge(one) {
    const { reading } = one.ground.input;
    if (reading.kind === 'not-a-complaint' || reading.impact.length === 0) return null;
    const stems = new Set(
      reading.impact.flatMap(({ text }) =>
        tokensOf(fold(text))
          .filter(({ word }) => isContentWord(word))
          .map(({ word }) => stemOf(word)),
      ),
    );
    let shared = 0;
    const own = new Set(one.body.flatMap(({ view }) => [...view.stems]));
    for (const stem of stems) if (own.has(stem)) shared++;
    if (shared >= 2 || (shared === 1 && (stems.size <= 2 || shortChannel(one))))
      return { share: 1, note: 'It names what it cost them.' };
    return countHits(one.body, 'feature-cost') > 0
      ? { share: 0.6, note: 'Name it in their words: the wait, the money, the day it spoiled.' }
      : { share: 0, note: 'Name what it cost them: the wait, the money, the day it spoiled.' };
  },
};

const explanation: Criterion = {
  id: 'S7',
  title: 'Explanation, not excuse',
  of: 7,
  judge(one) {
    const { reading, plan, playbook } = one.ground.input;
    const confirmed =
      (plan?.explanation ?? null) !== null ||
      playbook.confirmedFacts.length > 0 ||
      one.ground.input.confirmed.length > 0;
    if (!confirmed || shortChannel(one) || reading.kind === 'not-a-complaint') return null;
    const role = one.body.some(({ view }) => view.role === 'explanation');
    if (found(one, 'excuse') || found(one, 'blames-the-customer'))
      return { share: 0, note: 'Give the cause, not an excuse.' };
    return role || countHits(one.body, 'cause') > 0
      ? { share: 1, note: 'A cause is given.' }
      : { share: 0, note: 'You know the cause: say it in one or two sentences.' };
  },
};

/** All criteria, in the order of the rubric. */
export const CRITERIA: readonly Criterion[] = [
  fixMatches,
  ownership,
  specific,
  realApology,
  nextStep,
  cost,
  explanation,
  onePlusOne,
  humanVoice,
  prevention,
  anythingElse,
];
