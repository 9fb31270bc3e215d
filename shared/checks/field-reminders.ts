/** What the rules of some fields ask of an answer, as reminders for a person. No legal advice, and nothing is decided here. */
import type { CheckInput } from '../domain/check.ts';

/** One sentence for each rule that seems to apply; looked over on 2026-11-21, sources in each. */
export function remindersFor(input: Omit<CheckInput, 'texts'>): string[] {
  const { trade, country } = input.playbook.profile;
  const risks = new Set(input.reading.risks.map(({ type }) => type));
  const lower = input.complaint.text.toLowerCase();
  const reminders: string[] = [];
  if (trade === 'bank-credit-union' || trade === 'credit-reporting-collection') {
    if (country === 'US')
      reminders.push(
        'A complaint through the CFPB is answered within 15 days, finally within 60; a disputed transfer within 10 business days or with provisional credit (Reg E).',
      );
    if (country === 'GB')
      reminders.push('A final response is due within 8 weeks, with the ombudsman wording (FCA DISP).');
  }
  if (trade === 'travel' && /\b(?:flight|airline|airport)\b/.test(lower)) {
    reminders.push(
      'US: acknowledge within 30 days, answer in substance within 60 (14 CFR 259.7). EU: 250, 400 or 600 EUR under EU261 is a right, never a +1.',
    );
  }
  if (trade === 'telecom-utility' && country === 'US')
    reminders.push('A complaint through the FCC is answered within 30 days, every allegation of it.');
  if (risks.has('injury') && ['retail-web-shop', 'automotive', 'craft-seller'].includes(trade)) {
    reminders.push(
      'An injury by a product may start a 24-hour reporting clock (CPSC). Keep the product and the records.',
    );
  }
  if (risks.has('illness') && trade === 'restaurant-cafe')
    reminders.push('After illness from food: no diagnosis, no denial, keep the evidence.');
  if (risks.has('privacy')) reminders.push('A data breach may have to be reported within 72 hours (GDPR).');
  if (risks.has('child'))
    reminders.push('A child is involved: no names, and whoever is responsible for safeguarding takes over.');
  if (risks.has('discrimination'))
    reminders.push('Discrimination: no “misunderstanding”, no gift, a named investigator.');
  return reminders;
}
