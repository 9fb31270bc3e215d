/** Finds what is private in a case: in the complaint, by the reading and by shape; in the playbook, the people and how they are reached. */
import type { Complaint } from '../../../../shared/domain/complaint.ts';
import type { Playbook } from '../../../../shared/domain/playbook.ts';
import type { Reading } from '../../../../shared/domain/reading.ts';
import { sliceSpan } from '../../../../shared/domain/span.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { NAME_PATTERNS, NOT_NAMES, PRIVATE_PATTERNS } from './private-patterns.ts';
import type { StandInKind } from './stand-in.ts';

/** A private value and the kind of stand-in it gets. */
export interface PrivateValue {
  readonly kind: StandInKind;
  readonly value: string;
}

const NAME_WORD = /[\p{L}\p{M}](?:[\p{L}\p{M}'’-]*[\p{L}\p{M}])?/gu;
const PARTICLES = new Set(
  'de da do dos das del della di du van von der den ter ten la le el al bin ibn y e zu and und et of the mr mrs ms miss mx dr prof sir herr frau mme sra sr'.split(
    ' ',
  ),
);

/** The words of a name, each a value of its own, so that a first name alone is known too. */
function nameWords(name: string): PrivateValue[] {
  return [...name.matchAll(NAME_WORD)]
    .map(([word]) => word)
    .filter((word) => word.length > 1 && !PARTICLES.has(word.toLowerCase()) && !NOT_NAMES.has(word))
    .map((value) => ({ kind: 'NAME' as const, value }));
}

/** What has a private shape in any text. Earlier patterns take their words from later ones. */
export function findPrivateShapes(text: string): PrivateValue[] {
  const found: (PrivateValue & { at: number })[] = [];
  let rest = text;
  for (const { kind, pattern, group, accepts } of PRIVATE_PATTERNS) {
    const taken: [number, number][] = [];
    for (const match of rest.matchAll(pattern)) {
      const raw = match[group] ?? '';
      const value = raw.trim().replace(/[.,;:!?)]+$/u, '');
      if (value === '' || accepts?.(value) === false) continue;
      const at = match.index + match[0].lastIndexOf(raw) + raw.indexOf(value);
      found.push({ kind, value, at });
      taken.push([at, at + value.length]);
    }
    for (const [start, end] of taken) rest = rest.slice(0, start) + '\u0000'.repeat(end - start) + rest.slice(end);
  }
  for (const pattern of NAME_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [first, ...more] = (match[1] ?? '').split(' ');
      // "Mr Hall The driver": a capital that begins the next sentence ends the name.
      const name = [first ?? ''];
      for (const word of more) {
        if (NOT_NAMES.has(word)) break;
        name.push(word);
      }
      for (const value of nameWords(name.join(' '))) found.push({ ...value, at: match.index });
    }
  }
  for (const { word, at } of givenNames(text)) found.push({ kind: 'NAME', value: word, at });
  return found.sort((a, b) => a.at - b.at).map(({ kind, value }) => ({ kind, value }));
}

const CAPITALISED = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]+(?:-\p{Lu}[\p{L}\p{M}]+)?(?![\p{L}\p{M}\p{N}])/gu;
const ACCENTS = /\p{M}/gu;

/** In a text all in capitals the next word is a surname only when it is no small one. */
const isShort = (word: string): boolean => word.length < 4 && word === word.toUpperCase();

/** Common given names wherever they stand, each with the surname that follows it. */
function* givenNames(text: string): Generator<{ word: string; at: number }> {
  let nameEnds = -1;
  for (const { 0: word, index: at } of text.matchAll(CAPITALISED)) {
    const [first = ''] = word.split('-');
    const plain = first.normalize('NFD').replace(ACCENTS, '');
    const usual = plain === plain.toUpperCase() ? plain[0] + plain.slice(1).toLowerCase() : plain;
    if (GIVEN_NAMES.has(usual)) {
      yield { word, at };
      nameEnds = at + word.length;
    } else if (at === nameEnds + 1 && text[nameEnds] === ' ' && !NOT_NAMES.has(word) && !isShort(word)) {
      yield { word, at };
      nameEnds = -1;
    }
  }
}

const REFERENCE_KINDS: Readonly<Record<string, StandInKind>> = { account: 'ACCOUNT' };

/** The people of the business and how they are reached. The same for every complaint, so that a prompt cache holds. */
export function findPrivateInPlaybook(playbook: Playbook): PrivateValue[] {
  const { signer, contact, publicContact } = playbook.profile;
  const people = [
    signer,
    playbook.limits.approver,
    ...playbook.fixes.map(({ who }) => who),
    ...playbook.offers.map(({ who }) => who),
  ];
  return [
    ...people.filter((who) => /^\p{Lu}/u.test(who)).flatMap(personWords),
    ...findPrivateShapes(contact),
    ...findPrivateShapes(publicContact),
  ];
}

/** The words with a capital: "Ruth, our baker" names one person and a role. */
function personWords(who: string): PrivateValue[] {
  return nameWords(who).filter(({ value }) => /^\p{Lu}/u.test(value));
}

export function findPrivateInComplaint(complaint: Complaint, reading: Reading): PrivateValue[] {
  const { text } = complaint;
  const people = [reading.customer, ...reading.staff].filter((person) => person !== null);
  return [
    ...people.flatMap(({ name, span }) => [...nameWords(name), ...nameWords(sliceSpan(text, span))]),
    ...(reading.priorContact?.withWhom ?? []).filter((who) => /^\p{Lu}/u.test(who)).flatMap(personWords),
    ...reading.references.map(({ kind, text: value }) => ({ kind: REFERENCE_KINDS[kind] ?? ('REF' as const), value })),
    ...findPrivateShapes(text),
  ].filter(({ value }) => value.trim().length > 1);
}
