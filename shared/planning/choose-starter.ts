/** Chooses the starter playbook for a complaint while nothing is set up. The words of each trade live in trade-words.ts. */
import type { Complaint } from '../domain/complaint.ts';
import type { IssueType } from '../domain/issue-type.ts';
import type { Trade } from '../domain/playbook.ts';
import type { Reading } from '../domain/reading.ts';
import { tradeOfIndustry } from '../domain/trade-of-industry.ts';
import { indexTies, type TieIndex } from './tie-index.ts';
import { TRADE_WORDS, type TradeWords } from './trade-words.ts';

const TELLING = 3;
const USUAL = 1;
/** Fewer points than this are chance. */
const ENOUGH = 2.6;
/** The best trade has to lead by this factor, else none is sure. */
const LEAD = 1.15;

/** A word that is only usual in a trade is half at home there. */
const HALF_AT_HOME = 0.4;

/** In how many trades each word is at home: the more, the less it says. */
const HOMES: ReadonlyMap<string, number> = (() => {
  const homes = new Map<string, number>();
  for (const { telling, usual } of Object.values(TRADE_WORDS))
    for (const word of new Set([...telling, ...usual]))
      homes.set(word, (homes.get(word) ?? 0) + (telling.includes(word) ? 1 : HALF_AT_HOME));
  return homes;
})();

function weigh(words: readonly string[], ties: TieIndex): number {
  let sum = 0;
  for (const word of words) {
    const times = ties.findAll(word).length;
    if (times > 0) sum += (1 + 0.25 * Math.min(4, times - 1)) / Math.max(1, HOMES.get(word) ?? 1);
  }
  return sum;
}

/** Trades in which a kind of failure is at home. A hint and no proof: it only tips the scales. */
const AT_HOME: Partial<Readonly<Record<IssueType, readonly Trade[]>>> = {
  'food-or-drink': ['restaurant-cafe', 'hotel-bnb', 'care'],
  'travel-disruption': ['travel'],
  'late-or-lost-delivery': ['retail-web-shop', 'courier', 'craft-seller'],
  'wrong-or-missing-item': ['retail-web-shop', 'courier', 'craft-seller', 'restaurant-cafe'],
  'defective-or-damaged': ['retail-web-shop', 'automotive', 'craft-seller'],
  'slow-service': ['health-practice', 'public-body', 'restaurant-cafe'],
  workmanship: ['trades-repairs', 'salon-gym', 'craft-seller', 'automotive'],
  'service-outage': ['telecom-utility', 'software'],
  billing: ['bank-credit-union', 'telecom-utility', 'software', 'insurance', 'salon-gym'],
  'account-access-or-fraud': ['bank-credit-union', 'software', 'credit-reporting-collection'],
  'record-error': ['credit-reporting-collection', 'bank-credit-union', 'public-body', 'health-practice'],
  premises: ['hotel-bnb', 'property', 'health-practice', 'public-body', 'salon-gym'],
  privacy: ['health-practice', 'credit-reporting-collection', 'bank-credit-union'],
};

/** How much an issue at home in the trade, or a stranger to it, moves the points. */
const HOME = 1.25;
const STRANGER = 0.7;

function fits(trade: Trade, reading: Reading): number {
  const main = reading.issues[0];
  const homes = main === undefined ? undefined : AT_HOME[main.type];
  if (homes === undefined) return 1;
  return homes.includes(trade) ? HOME : STRANGER;
}

/** How many usual words have to keep a single telling word company. */
const COMPANY = 3;
const COMPANY_OF_REPEATED = 2;
/** So much less company is enough where such a failure is at home in the trade. */
const COMPANY_AT_HOME = 3;

/** One telling word alone is chance: people speak of their app, their coffee and their flight in any complaint. */
function standsAlone({ telling, usual }: TradeWords, ties: TieIndex, atHome: boolean): boolean {
  const found = telling.filter((word) => ties.find(word) !== null);
  const longest = found.reduce((long, word) => (word.length > long.length ? word : long), '');
  const different = found.filter((word) => word === longest || !longest.includes(word));
  if (different.length !== 1) return false;
  const company = usual.filter((word) => ties.find(word) !== null).length;
  const times = Math.max(...found.map((word) => ties.findAll(word).length));
  return company < (times > 1 ? COMPANY_OF_REPEATED : COMPANY) - (atHome ? COMPANY_AT_HOME : 0);
}

/** What a telling word that stands alone is worth beside one in company. */
const ALONE = 0.25;

function points(trade: Trade, ties: TieIndex, reading: Reading): number {
  const words = TRADE_WORDS[trade];
  const telling = weigh(words.telling, ties);
  // Usual words alone say little: every business has orders, accounts and staff.
  const usual = weigh(words.usual, ties) * (telling > 0 ? USUAL : USUAL / 2);
  const alone = standsAlone(words, ties, fits(trade, reading) === HOME) ? ALONE : 1;
  return (telling * TELLING * alone + usual) * fits(trade, reading);
}

/**
 * The trade that the complaint is said to be about, else the one whose words fit best, among those there is a starter
 * for; "general" when it is not clear.
 */
export function chooseStarter(complaint: Complaint, reading: Reading, trades: readonly Trade[]): Trade {
  const said = complaint.industry === undefined ? null : tradeOfIndustry(complaint.industry);
  if (said !== null && trades.includes(said)) return said;
  const ties = indexTies(complaint, reading);
  const ranked = trades
    .filter((trade) => trade !== 'general')
    .map((trade) => ({ trade, score: points(trade, ties, reading) }))
    .sort((a, b) => b.score - a.score || (a.trade < b.trade ? -1 : 1));
  const [first, second] = ranked;
  if (first === undefined || first.score < ENOUGH) return 'general';
  return second !== undefined && first.score < second.score * LEAD ? 'general' : first.trade;
}
