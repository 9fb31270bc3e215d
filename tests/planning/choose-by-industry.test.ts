/** What people call their kind of business, and the trade it belongs to. */
import { describe, expect, it } from 'vitest';
import { tradeOfIndustry } from '../../shared/domain/trade-of-industry.ts';
import { chooseStarter } from '../../shared/planning/choose-starter.ts';
import { emptyReading } from '../support/empty-reading.ts';

describe('the trade of a kind of business', () => {
  it.each([
    ['Wedding venue', 'hotel-bnb'],
    ['bike shop', 'trades-repairs'],
    ['furniture web shop', 'retail-web-shop'],
    ['letting agents', 'property'],
    ['car insurer', 'insurance'],
    ['car rental', 'travel'],
    ['GP practice', 'health-practice'],
    ['credit union', 'bank-credit-union'],
    ['debt collection', 'credit-reporting-collection'],
    ['driving school', 'education'],
    ['B&B', 'hotel-bnb'],
  ] as const)('of a %s is %s', (industry, trade) => {
    expect(tradeOfIndustry(industry)).toBe(trade);
  });
  it('is not guessed from words that name none', () => {
    expect(tradeOfIndustry('')).toBeNull();
    expect(tradeOfIndustry('something else (*')).toBeNull();
    expect(tradeOfIndustry('barrister')).toBeNull();
  });
  it('comes before what the complaint itself speaks of', () => {
    const text = 'My flight was late, and the pilot said nothing at the airport.';
    const trades = ['travel', 'software', 'general'] as const;
    expect(chooseStarter({ text, industry: 'app' }, emptyReading(), trades)).toBe('software');
    expect(chooseStarter({ text, industry: 'bakery' }, emptyReading(), trades)).toBe(
      chooseStarter({ text }, emptyReading(), trades),
    );
  });
});
