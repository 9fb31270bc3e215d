/** The rule: what this field's rules ask of the answer. */

import { remindersFor } from '../field-reminders.ts';
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';

export const fieldReminder: Rule = {
  id: 'field-reminder',
  title: 'A duty of your field',
  why: 'A reminder for a person, last looked over on 2026-11-21; it is no legal advice.',
  severity: 'hint',
  where: 'everywhere',
  inText: (text: TextView, ground: Ground, whole): Flag[] => {
    if (text !== whole.texts.at(-1)) return [];
    const last = text.sentences.at(-1);
    if (last === undefined) return [];
    return remindersFor(ground.input).map((message) => ({ start: last.start, end: last.end, message }));
  },
  message: () => 'Your field has a rule for this.',
  flagged: [{ text: 'I am sorry.', playbook: { profile: { trade: 'bank-credit-union', country: 'US' } } }],
  passing: [{ text: 'I am sorry.', playbook: { profile: { trade: 'restaurant-cafe' } } }],
};
