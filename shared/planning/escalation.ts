/** Who else has to know of this complaint before or while it is answered, and why. Statutory reminders live elsewhere. */
import type { Plan } from '../domain/plan.ts';
import type { Playbook, Trade } from '../domain/playbook.ts';
import type { RiskType } from '../domain/reading.ts';
import type { Situation } from './situation.ts';

interface Route {
  readonly risk: RiskType;
  readonly to: string;
  readonly why: string;
}

/** In the order of urgency: the first that applies is the one named. */
const ROUTES: readonly Route[] = [
  {
    risk: 'self-harm',
    to: 'a person trained for it, now, and the emergency services where life may be in danger',
    why: 'They write of not going on. Ring rather than write, and do not leave it to a letter.',
  },
  {
    risk: 'injury',
    to: 'the owner or manager, and the insurer',
    why: 'Somebody was hurt: one named person takes over today, and the insurer reads the reply first.',
  },
  {
    risk: 'illness',
    to: 'the owner or manager, and the insurer',
    why: 'Somebody fell ill: keep records and samples, and name no cause before it is known.',
  },
  {
    risk: 'discrimination',
    to: 'a named investigator who was no part of it',
    why: 'Discrimination is alleged: it has to be looked into by somebody independent.',
  },
  {
    risk: 'threat-to-staff',
    to: 'the manager responsible for staff safety',
    why: 'A person of the house is threatened: protect them first, and let somebody else answer.',
  },
  {
    risk: 'safety',
    to: 'whoever is responsible for safety',
    why: 'People could be in danger, these and others: warn first, then find the cause.',
  },
  {
    risk: 'child',
    to: 'the person responsible for safeguarding',
    why: 'A child is affected: no names in the reply, and somebody trained looks at it.',
  },
  {
    risk: 'privacy',
    to: 'whoever is responsible for data protection',
    why: 'Personal data may have reached the wrong people, and a clock may be running.',
  },
  {
    risk: 'legal-threat',
    to: 'the owner or manager, and counsel',
    why: 'They speak of legal action: counsel reads the reply before it goes.',
  },
  {
    risk: 'fraud',
    to: 'whoever deals with fraud',
    why: 'Money or an account may be in the wrong hands: secure it before writing at length.',
  },
  {
    risk: 'press-threat',
    to: 'whoever speaks to the press',
    why: 'They mean to make it public: whoever speaks for the house should know it from you.',
  },
  {
    risk: 'regulator',
    to: 'whoever answers to the authority',
    why: 'An authority is involved or named: its deadlines apply, and what is written is kept on file.',
  },
];

const OWNERS: Partial<Readonly<Record<Trade, Partial<Record<RiskType, string>>>>> = {
  'health-practice': {
    injury: 'the lead clinician, and the patient safety lead',
    illness: 'the lead clinician, and the patient safety lead',
    safety: 'the patient safety lead',
    'self-harm': 'the clinician on duty, now, and the emergency services where life may be in danger',
  },
  care: { injury: 'the registered manager', illness: 'the registered manager', safety: 'the registered manager' },
  automotive: {
    injury: 'the vehicle safety team, and counsel',
    safety: 'the vehicle safety team',
  },
  'bank-credit-union': { fraud: 'the fraud team', regulator: 'the complaints officer' },
  'credit-reporting-collection': { fraud: 'the fraud team', regulator: 'the compliance officer' },
  insurance: { regulator: 'the complaints officer' },
  education: { child: 'the safeguarding lead', safety: 'the head, and the safeguarding lead' },
};

/** Who takes over or has to be told, and the reason; null when whoever answers can deal with it alone. */
export function escalationFor(playbook: Playbook, situation: Situation, withinLimit: boolean): Plan['escalation'] {
  const route = ROUTES.find((each) => situation.risks.has(each.risk));
  if (route !== undefined) {
    const to = OWNERS[playbook.profile.trade]?.[route.risk] ?? route.to;
    return { to, why: route.why };
  }
  if (situation.main === 'injury-or-illness')
    return {
      to: 'the owner or manager, and the insurer',
      why: 'Somebody may have been hurt: one named person takes over today.',
    };
  if (situation.main === 'discrimination')
    return {
      to: 'a named investigator who was no part of it',
      why: 'Unequal treatment is described: somebody independent looks into it.',
    };
  if (!withinLimit) {
    const to = playbook.limits.approver === '' ? 'whoever approves amounts above your limit' : playbook.limits.approver;
    return { to, why: 'Fix and +1 together go, or may go, beyond what you may give without asking.' };
  }
  const times = situation.reading.priorContact?.times ?? 0;
  if (times >= 3)
    return {
      to: 'the owner or manager',
      why: `They came back ${times} times: somebody with the power to end it should take it.`,
    };
  return null;
}
