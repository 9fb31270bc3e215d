/** Decides which apology is owed, and says why. The words of it belong to the writer. */
import type { Plan, ReplyKind } from '../domain/plan.ts';
import { forbidsAdmission, type Situation } from './situation.ts';

type Apology = Plan['apology'];

function sympathyWhy(situation: Situation): string {
  const { risks, main } = situation;
  if (risks.has('injury') || risks.has('illness') || main === 'injury-or-illness')
    return 'Somebody was hurt or fell ill: show care, and leave the cause to those who find it out.';
  if (risks.has('discrimination') || main === 'discrimination')
    return 'Discrimination is alleged: take it as told, neither admit nor call it a misunderstanding.';
  if (risks.has('self-harm')) return 'Somebody may be in danger: care first, nothing about fault.';
  if (risks.has('safety')) return 'Danger to people is described: sympathy and action, no word on the cause yet.';
  if (risks.has('legal-threat'))
    return 'They speak of legal action: sympathy is safe, an admission should be seen by counsel first.';
  return 'Personal data may have got out: say what is being done; who is at fault is stated once it is known.';
}

/** The form of apology that this complaint is owed. */
export function apologyForm(situation: Situation, reply: ReplyKind): Apology {
  if (reply === 'thank') return { form: 'none', why: 'Nothing went wrong; an apology would puzzle them.' };
  if (reply === 'decline') return { form: 'none', why: 'This is no message from a customer.' };
  if (reply === 'answer' && situation.fault !== 'ours')
    return { form: 'none', why: 'They ask a question; nothing is owed but the answer.' };
  if (forbidsAdmission(situation)) return { form: 'sympathy', why: sympathyWhy(situation) };
  switch (situation.fault) {
    case 'ours':
      return {
        form: 'full',
        why: `The failure is ours${situation.repeated ? ', and so is the silence or the run-around after it' : ''}: say so once, plainly.`,
      };
    case 'shared':
      return { form: 'full', why: 'Part of it is ours: own that part and leave theirs unmentioned.' };
    case 'unclear':
      return situation.repeated
        ? { form: 'full', why: 'Whose fault the failure was is open, but that they had to come back about it is ours.' }
        : {
            form: 'regret',
            why: 'It is not known yet what went wrong: be sorry for what it did to them, and do not guess the cause.',
          };
    case 'not-ours':
      return {
        form: 'regret',
        why: 'It was not our doing: one concrete regret, neither grovelling nor pointing at them.',
      };
  }
}
