/** Reference numbers: which are taken, with which kind, and what is none. */
import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../shared/reading/read-complaint.ts';

const references = (text: string) =>
  readComplaint({ text }).references.map(({ kind, text: written }) => [kind, written]);

describe('references', () => {
  it.each([
    ['My order 88213 never came.', 'order', '88213'],
    ['Booking ref KX7P2Q was lost.', 'booking', 'KX7P2Q'],
    ['About invoice INV-2291 again.', 'invoice', 'INV-2291'],
    ['Flight SKA118 was late.', 'flight', 'SKA118'],
    ['My account 8800 2917 4 is wrong.', 'account', '8800 2917 4'],
    ['Ticket #KN-55201 was closed.', 'case', '#KN-55201'],
    ['Member no. 20418 speaking.', 'membership', '20418'],
    ['Meine Bestellung 2026-004518 fehlt noch immer.', 'order', '2026-004518'],
    ['Mi pedido 1184 no ha llegado todavía.', 'order', '1184'],
    ['The kit 4QD-7719-08 was opened.', 'other', '4QD-7719-08'],
  ])('reads %j', (text, kind, written) => {
    expect(references(text)).toEqual([[kind, written]]);
  });

  it.each([
    'Room 214 of the hotel, page 6, flat 3.',
    'My iPhone 15 Pro and the Galaxy S22 both fail.',
    'Call me on 07700 900412 please.',
    'The car has 120000 miles on it.',
    'I am 78 and paid £340.00 on 12/02/2026.',
    'My F-150 and form W-2 and COVID-19.',
    'Case XXXX XXXX was closed on XX/XX/2023.',
  ])('reads none in %j', (text) => {
    expect(references(text)).toEqual([]);
  });

  it('reads a list after one label', () => {
    expect(references('Orders 118820, 118821 and 118822 are late.').map(([, written]) => written)).toEqual([
      '118820',
      '118821',
      '118822',
    ]);
  });
});
