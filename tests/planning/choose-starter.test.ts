/** Which starter fits a complaint while nothing is set up: the trade whose words it speaks, else the general one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Trade } from '../../shared/domain/playbook.ts';
import { chooseStarter } from '../../shared/planning/choose-starter.ts';
import { TRADE_WORDS } from '../../shared/planning/trade-words.ts';
import { emptyReading } from '../support/empty-reading.ts';
import { complaintWithReading } from './arbitrary-reading.ts';

const choose = (text: string, trades: readonly Trade[] = Trade.options) =>
  chooseStarter({ text }, emptyReading(), trades);

describe('the starter', () => {
  test.each<[Trade, string]>([
    ['bank-credit-union', 'My mortgage servicer raised the escrow again and the bank charged a late fee on the loan.'],
    [
      'credit-reporting-collection',
      'A collection agency put a debt on my credit report with Equifax that is not mine.',
    ],
    ['automotive', 'THE SEAT HEATER IN MY VEHICLE SMOKED. THE DEALER SAID THERE IS NO RECALL. 40,000 MILES.'],
    ['health-practice', 'The nurse on the ward was kind but my GP referral was lost and no appointment came.'],
    ['restaurant-cafe', 'Waiter forgot our starters, the steak was cold and dessert never came to the table.'],
    ['telecom-utility', 'Broadband down for four days, the router blinks and the engineer visit was missed.'],
    ['hotel-bnb', 'The hotel room smelled, housekeeping never came and the front desk shrugged at check out.'],
    ['travel', 'Flight cancelled, luggage lost at the airport and nobody from the airline at the gate.'],
    ['salon-gym', 'My stylist burned my hair with bleach at the salon and the highlights are green.'],
    ['property', 'My landlord keeps the security deposit and the letting agent ignores the mould.'],
    ['software', 'Since the update the app crashes on login and the export to CSV is empty.'],
  ])('is that of %s for one who writes of it', (trade, text) => {
    expect(choose(text)).toBe(trade);
  });

  test('is the general one when nothing gives the trade away', () => {
    expect(choose('I am not happy at all. Nobody helped me.')).toBe('general');
    expect(choose('')).toBe('general');
  });

  test('is the general one when two trades fit equally well', () => {
    const one = Trade.options.filter((trade) => trade === 'restaurant-cafe' || trade === 'hotel-bnb');
    expect(choose('A dessert in a motel. A hostel with a barista.', one)).toBe('general');
  });

  test('is the general one when a single word stands there by chance', () => {
    expect(choose('Your app says that our son had a lovely afternoon. He was alone in the dark.')).toBe('general');
    expect(choose('The grinder smelled of coffee and then of fire, and nobody answers me.')).toBe('general');
    expect(choose('People turn up at the cafe where I work because of the pictures on your site.')).toBe('general');
  });

  test('is never one that is not there', () => {
    fc.assert(
      fc.property(complaintWithReading, fc.subarray([...Trade.options]), ({ complaint, reading }, trades) => {
        const chosen = chooseStarter(complaint, reading, trades);
        expect(chosen === 'general' || trades.includes(chosen)).toBe(true);
      }),
    );
  });

  test('leans towards the trade in which such a failure is at home', () => {
    const reading = { ...emptyReading(), issues: [{ type: 'food-or-drink' as const, confidence: 0.9, spans: [] }] };
    const text = 'The menu at the hotel: cold soup, raw chicken, no bread, and the waiter laughed. The dessert too.';
    expect(chooseStarter({ text }, reading, Trade.options)).toBe('restaurant-cafe');
  });
});

test('every trade has a title, and every one but the general has words of its own', () => {
  for (const trade of Trade.options) {
    expect(TRADE_WORDS[trade].title.length).toBeGreaterThan(3);
    if (trade !== 'general') expect(TRADE_WORDS[trade].telling.length).toBeGreaterThan(10);
  }
});

test('no trade names a word twice', () => {
  for (const { telling, usual } of Object.values(TRADE_WORDS)) {
    const words = [...telling, ...usual];
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  }
});
