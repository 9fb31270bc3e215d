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

const PRESSING: readonly FollowUp['state'][] = ['overdue', 'due', 'later', 'undated', 'snoozed'];

/** The open promises, the most pressing first. */
function openPromises({ followUps }: Case): FollowUp[] {
  return followUps.filter(isOpen).toSorted((a, b) => PRESSING.indexOf(a.state) - PRESSING.indexOf(b.state));
}

const quoted = (text: string): string => `“${text.trim()}”`;

/** Whether a text tells how things stand with these promises, and so takes none of them back. */
export function tellsHowItStands(text: string, promises: readonly FollowUp[]): boolean {
  return promises.some((promise) => text.includes(quoted(promise.text)));
}

/** What was promised in the words that were copied, and how it stands. */
function standing(promises: readonly FollowUp[]): string {
  const named = promises.slice(0, MOST_QUOTED);
  if (named.length === 0) return 'I have not forgotten you.';
  const one = named.length === 1;
  const late = named.some(({ state }) => state === 'overdue');
  const rest = late
    ? `The time for ${one ? 'it' : 'them'} has passed, and I’m not done. I’m sorry.`
    : one
      ? 'It is still open, and I have not forgotten it.'
      : 'Both are still open, and I have not forgotten them.';
  return `I wrote to you: ${named.map(({ text }) => quoted(text)).join(' and ')} ${rest}`;
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
    { role: 'acknowledgement', text: `A short word on where things stand. ${standing(openPromises(kept))}` },
    { role: 'next-step', text: `You will hear from me again by ${DAY.format(nextWorkingDay(now))}.` },
    ...before(kept, audience, 'sign-off').slice(0, 1),
  ];
  return { audience, text: sections.map(({ text }) => text).join('\n\n'), sections };
}
