/** The draft that tells a customer how things stand with what was promised. It says nothing that is not recorded. Pure. */
import type { Case } from '../../../../shared/domain/case.ts';
import type { DraftText, Section } from '../../../../shared/domain/draft.ts';
import type { FollowUp } from '../../../../shared/domain/follow-up.ts';

/** Promises that are quoted at most; who has more of them open should say so in their own words. */
const MOST_QUOTED = 2;
const SATURDAY = 6;
const SUNDAY = 0;

/** The next day on which people work. */
export function nextWorkingDay(now: Date): Date {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  while (day.getDay() === SATURDAY || day.getDay() === SUNDAY) day.setDate(day.getDate() + 1);
  return day;
}

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

const isOpen = ({ settled }: FollowUp): boolean => settled === null;

/** What was promised in the words that were copied, and how it stands. */
function standing(promises: readonly FollowUp[]): string {
  const quoted = promises.slice(0, MOST_QUOTED).map(({ text }) => `“${text.trim()}”`);
  if (quoted.length === 0) return 'I have not forgotten you.';
  const late = promises.some(({ state }) => state === 'overdue');
  const rest = late
    ? 'That time has passed, and it is not done. I’m sorry.'
    : 'It is still open, and I have not forgotten it.';
  return `I wrote to you: ${quoted.join(' and ')} ${rest}`;
}

/** The sections of one role in the reply that was written before. */
function before(kept: Case, audience: DraftText['audience'], role: Section['role']): Section[] {
  const text = kept.texts.find((one) => one.audience === audience);
  return (text?.sections ?? []).filter((section) => section.role === role && section.text.trim() !== '');
}

/** Whether the update can be written in the language of the case. */
export function speaksItsLanguage({ reading }: Case): boolean {
  return (reading?.language.code ?? 'en') === 'en';
}

/** One text to the customer alone, with the greeting and the name that stood in the reply before. */
export function statusUpdate(kept: Case, now: Date): DraftText {
  const audience = 'private';
  const name = kept.reading?.customer?.name ?? '';
  const greeting = before(kept, audience, 'greeting')[0]?.text ?? (name === '' ? 'Hello,' : `Hello ${name},`);
  const sections: Section[] = [
    { role: 'greeting', text: greeting },
    { role: 'acknowledgement', text: `A short word on where things stand. ${standing(kept.followUps.filter(isOpen))}` },
    { role: 'next-step', text: `You will hear from me again by ${DAY.format(nextWorkingDay(now))}.` },
    ...before(kept, audience, 'sign-off').slice(0, 1),
  ];
  return { audience, text: sections.map(({ text }) => text).join('\n\n'), sections };
}
