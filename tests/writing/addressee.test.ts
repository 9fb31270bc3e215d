/** Titles, first names, and names that are neither. */
import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../shared/domain/complaint.ts';
import { Playbook } from '../../shared/domain/playbook.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import { addressee, signedTitle } from '../../shared/writing/addressee.ts';
import { languageOf } from '../../shared/writing/languages/all.ts';
import type { WritingInput } from '../../shared/writing/writing-input.ts';

/** How somebody is addressed who signs so. */
function addressed(signature: string, name: string, language = 'en'): { name: string; title: string } {
  const text = `The trousers came home too short, and he needs them by July.\n\nKind regards,\n${signature}`;
  const complaint: Complaint = { text, channel: 'letter' };
  const start = text.lastIndexOf(name);
  const customer = { name, span: { start, end: start + name.length }, confidence: 0.9 };
  const reading = { ...readComplaint(complaint), customer };
  const input = { complaint, reading, playbook: Playbook.parse({ version: 1 }) } as WritingInput;
  return { name: addressee(input, languageOf(language)), title: signedTitle(input) };
}

describe('how the customer is addressed', () => {
  it.each([
    ['Sylvia Marsh (Mrs)', 'Sylvia Marsh', 'Mrs Marsh'],
    ['Sylvia Marsh, Mrs', 'Sylvia Marsh', 'Mrs Marsh'],
    ['Dr. Omar Haddad', 'Omar Haddad', 'Dr Haddad'],
    ['Mrs J. Hallam', 'Mrs J. Hallam', 'Mrs Hallam'],
  ])('%s is addressed with the title', (signature, name, wanted) => {
    expect(addressed(signature, name).name).toBe(wanted);
  });

  it.each([
    ['Mme Odile Vasseur', 'fr', 'Madame Vasseur'],
    ['Frau Inge Kolb', 'de', 'Frau Kolb'],
    ['M. Roche', 'fr', 'M. Roche'],
    ['Inge Kolb', 'de', 'Inge Kolb'],
    ['Nuria Salas', 'es', 'Nuria'],
  ])('%s in %s', (name, language, wanted) => {
    expect(addressed(name, name, language).name).toBe(wanted);
  });

  it.each([
    ['Sylvia Marsh', 'Sylvia Marsh', 'Sylvia'],
    ['T. Okafor', 'T. Okafor', 'T. Okafor'],
    ['XXXX', 'XXXX', ''],
    ['森下 千尋', '森下 千尋', '森下 千尋'],
    ['Sylvia Marsh\nDr Smith was kind', 'Sylvia Marsh', 'Sylvia'],
  ])('%s is addressed without one', (signature, name, wanted) => {
    expect(addressed(signature, name)).toEqual({ name: wanted, title: '' });
  });
});
