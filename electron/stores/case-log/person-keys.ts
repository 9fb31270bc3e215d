/** What a customer can be recognised by: e-mail address, telephone number, reference, full name; folded so that spellings meet. */

import type { SamePersonBy } from '../../../shared/domain/case-query.ts';
import type { Complaint } from '../../../shared/domain/complaint.ts';
import type { Reading } from '../../../shared/domain/reading.ts';

export interface PersonKey {
  readonly kind: SamePersonBy;
  readonly value: string;
}

/** As much of a text as is looked at, in UTF-16 units. */
const LOOKED_AT = 50_000;
const MOST_OF_A_KIND = 10;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** Digits with the signs that people put between them. */
const PHONE = /\+?\d[\d ().\-/]{5,22}\d/g;
const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;
/** National and international spellings agree in the last digits. */
const TELLING_DIGITS = 8;
const DATE_LIKE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})/;
const FEWEST_REFERENCE_SIGNS = 5;

/** Small letters without accents, words apart by one blank. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const foldReference = (text: string): string => text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A telephone number as it is compared; null when it is none. */
export function foldPhone(text: string): string | null {
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return null;
  return digits.slice(-TELLING_DIGITS);
}

/** Kinds of reference that stay with a person or a matter, unlike a flight that many took. */
const OWN_REFERENCES = new Set([
  'order',
  'booking',
  'case',
  'invoice',
  'policy',
  'account',
  'contract',
  'tracking',
  'membership',
  'job',
]);

/** @param ours the business's own addresses and numbers, by which nobody is recognised */
export function personKeys(complaint: Complaint, reading: Reading | null, ours: string): PersonKey[] {
  const text = complaint.text.slice(0, LOOKED_AT);
  const own = ours.toLowerCase();
  const ownDigits = ours.replaceAll(/\D/g, '');
  const keys = new Map<string, PersonKey>();
  const counts = new Map<string, number>();
  const add = (kind: SamePersonBy, value: string): void => {
    const count = counts.get(kind) ?? 0;
    if (value === '' || count >= MOST_OF_A_KIND || keys.has(`${kind} ${value}`)) return;
    counts.set(kind, count + 1);
    keys.set(`${kind} ${value}`, { kind, value });
  };
  for (const [found] of text.matchAll(EMAIL)) {
    const email = found.toLowerCase();
    if (!own.includes(email)) add('email', email);
  }
  for (const [found] of text.matchAll(PHONE)) {
    const phone = DATE_LIKE.test(found) ? null : foldPhone(found);
    if (phone !== null && !ownDigits.includes(phone)) add('phone', phone);
  }
  for (const { kind, text: reference } of reading?.references ?? []) {
    const folded = foldReference(reference);
    if (OWN_REFERENCES.has(kind) && folded.length >= FEWEST_REFERENCE_SIGNS && /\d/.test(folded)) {
      add('reference', folded);
    }
  }
  const name = foldName(reading?.customer?.name ?? '');
  // A first name alone is many people's.
  if (/\S{2,} \S{2,}/.test(name)) add('name', name);
  return [...keys.values()];
}

/** The keys that a person's own words for a customer stand for, when somebody is to be erased. */
export function keysNamed(customer: string): PersonKey[] {
  const phone = foldPhone(customer);
  return [
    ...(customer.includes('@') ? [{ kind: 'email' as const, value: customer.trim().toLowerCase() }] : []),
    ...(phone !== null && !/\p{L}/u.test(customer) ? [{ kind: 'phone' as const, value: phone }] : []),
    { kind: 'name', value: foldName(customer) },
    { kind: 'reference', value: foldReference(customer) },
  ];
}
