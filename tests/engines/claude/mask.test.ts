/** The privacy mask: what it finds, that it comes off again, and what it does with mangled stand-ins. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrivateInComplaint, findPrivateShapes } from '../../../electron/engines/claude/mask/find-private.ts';
import { createMask, type Mask } from '../../../electron/engines/claude/mask/mask.ts';
import { withoutBroken } from '../../../electron/engines/claude/mask/stand-in.ts';
import { readComplaint } from '../../../shared/reading/read-complaint.ts';

const maskFor = (text: string): Mask => createMask(findPrivateInComplaint({ text }, readComplaint({ text })));
const mask = createMask([
  { kind: 'NAME', value: 'Joan' },
  { kind: 'NAME', value: 'Miller' },
  { kind: 'PHONE', value: '07700 900412' },
]);

describe('the mask', () => {
  it('finds names, numbers, addresses and links in complaints of many kinds', () => {
    const text = [
      'From: Petra Vogt <petra.vogt@mail.example>',
      'My order number is KX-55812 and my phone is +44 7700 900412 or (555) 014-2231.',
      'I live at 41 Tanner Row, Flat 3, LS1 4AP. My husband Edgar paid with the card ending in 4417.',
      'Card 4111 1111 1111 1111, IBAN DE89 3704 0044 0532 0130 00, account 00315562.',
      'Lindenstraße 14, 12 rue des Lilas, Calle Mayor 5, Springfield, IL 62704.',
      'See https://forum.example/u/petra?id=9 or @petra_v. Mrs Okonkwo saw it. IP 192.168.4.12, policy no. 44/A-981.',
    ].join('\n');
    const hidden = maskFor(text).hide(text);
    for (const private_ of [
      'Petra',
      'Vogt',
      'petra.vogt@mail.example',
      'KX-55812',
      '900412',
      '014-2231',
      'Tanner',
      'Flat 3',
      'LS1 4AP',
      'Edgar',
      '4417',
      '4111',
      'DE89',
      '00315562',
      'Lindenstraße',
      'Lilas',
      'Mayor',
      '62704',
      'forum.example',
      '@petra_v',
      'Okonkwo',
      '192.168',
      '44/A-981',
    ]) {
      expect(hidden, private_).not.toContain(private_);
    }
  });
  it('finds people who are only mentioned, with their surnames', () => {
    const text =
      'My cake said Noreen. Then Stéphane Kowalczyk rang, ANNA-LENA too, and London and the Tefal pan were no help to José.';
    const hidden = maskFor(text).hide(text);
    for (const name of ['Noreen', 'Stéphane', 'Kowalczyk', 'ANNA-LENA', 'José'])
      expect(hidden, name).not.toContain(name);
    for (const kept of ['cake', 'London', 'Tefal', 'Then']) expect(hidden, kept).toContain(kept);
  });
  it('leaves amounts, dates, times and years alone', () => {
    for (const text of [
      'I paid £1,234.56 on 12/03/2026 at 10:30.',
      'On 2026-03-12 and 12.03.2026 and 12-03-26 nothing came.',
      'It cost 1250000 € in 2024 2025, 45.00 USD a month, room for 12 people since March 2019.',
      'The 24/7 line was closed from 9-5, COVID-19 or not.',
    ]) {
      expect(findPrivateShapes(text), text).toEqual([]);
    }
  });
  it('comes off again: what was hidden is revealed to the letter', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Joan',
        'JOAN',
        'Miller',
        'joan',
        '07700 900412',
        '07700\n900412',
        '[NAME-1]',
        '(phone 2)',
        'NAME-7',
        '[TEXT-1]',
        '<ref_3>',
        'John',
        'Joanna',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(' ', '\n', '.', '[', ']', '-1', '’s'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join('');
        const fresh = createMask([
          { kind: 'NAME', value: 'Joan' },
          { kind: 'NAME', value: 'Miller' },
          { kind: 'PHONE', value: '07700 900412' },
        ]);
        const hidden = fresh.hide(text);
        expect(fresh.reveal(hidden)).toBe(text);
        expect(fresh.unknown()).toEqual([]);
        expect(hidden).not.toMatch(/(?<![\p{L}\p{M}\p{N}_])(?:Joan|JOAN|Miller)(?![\p{L}\p{M}\p{N}_])/u);
      }),
      { numRuns: 500 },
    );
  });
  it('comes off again on any pieces of a stream', () => {
    const parts = fc.array(
      fc.constantFrom(
        '[NAME-1]',
        '[NAME-2]',
        '[PHONE-1]',
        ' ',
        'N',
        'NAME',
        '[',
        'dear ',
        'name-',
        '-1',
        '.',
        'Ref',
        '(NAME',
      ),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(parts, fc.array(fc.nat(80), { maxLength: 12 }), (words, cuts) => {
        const hidden = words.join('');
        const at = [0, ...cuts.map((cut) => Math.min(cut, hidden.length)).sort((a, b) => a - b), hidden.length];
        const revealer = mask.revealer();
        const out = at.slice(1).map((end, index) => revealer.push(hidden.slice(at[index], end)));
        expect(out.join('') + revealer.end()).toBe(mask.reveal(withoutBroken(hidden)));
      }),
      { numRuns: 1000 },
    );
  });
  it('knows a stand-in that a model mangled', () => {
    for (const mangled of [
      '[NAME-1]',
      '[Name-1]',
      '[NAME 1]',
      '[name_1]',
      '(NAME-1)',
      '{NAME-1}',
      '<NAME-1>',
      'NAME-1',
      'NAME_1',
      '[ NAME-1 ]',
      '[NAME1]',
      '[NAME–1]',
    ]) {
      expect(mask.reveal(`Dear ${mangled},`), mangled).toBe('Dear Joan,');
    }
    expect(mask.reveal('[NAME-1]’s kettle, [NAME-1]s')).toBe('Joan’s kettle, Joans');
  });
  it('does not show the half of one on which the stream broke off', () => {
    for (const broken of ['[', '[NA', '[NAME', '[NAME-', '[NAME-1']) {
      const revealer = mask.revealer();
      const out = revealer.push(`Dear ${broken}`) + revealer.end();
      expect(out, broken).toBe(broken === '[' ? 'Dear [' : 'Dear ');
    }
  });
  it('never shows one that means nothing, and says so', () => {
    const fresh = createMask([]);
    expect(fresh.reveal('Dear [NAME-9], ring [PHONE-4].')).toBe('Dear [name], ring [phone].');
    expect(fresh.unknown()).toEqual(['[NAME-9]', '[PHONE-4]']);
  });
  it('gives the same value the same stand-in', () => {
    const hidden = mask.hide('Joan, Joan Miller, Miller');
    expect(hidden).toBe('[NAME-1], [NAME-1] [NAME-2], [NAME-2]');
  });
  it('is done with hostile texts at once', () => {
    for (const text of [
      '1 '.repeat(50_000),
      'a@'.repeat(50_000),
      'A1'.repeat(50_000),
      '12 rue a '.repeat(20_000),
      '(0'.repeat(50_000),
      'Mr A '.repeat(30_000),
      '@a.'.repeat(50_000),
    ]) {
      const values = findPrivateShapes(text);
      expect(createMask(values.slice(0, 50)).hide(text).length).toBeGreaterThan(0);
    }
  });
});
