/** The patterns that find amounts, built from the tables of currencies. What a match must still satisfy is checked by the reader. */
import { CURRENCY_ABBREVIATIONS, CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from './currencies.ts';

const escaped = (text: string): string => text.replace(/[$.*+?^()[\]{}|\\/]/g, '\\$&');
const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const NUMBER = String.raw`\d{1,3}(?:[.,' ]\d{3}){1,4}(?:[.,]\d{1,2})?(?![\d])|\d{1,9}(?:[.,]\d{1,2})?(?!\d)|[.,]\d{2}(?!\d)`;
const DASH_CENTS = `(?:[.,]-{1,2}|[.,]—)?`;
const SIGNS = alternatives(CURRENCY_SIGNS.map(([sign]) => sign));
/** ISO codes as alternatives. */
export const CODES = CURRENCY_CODES.join('|');
const SHORT = alternatives(CURRENCY_ABBREVIATIONS.keys());
const WORDS = alternatives(CURRENCY_WORDS.keys());
const TIMES = String.raw`(?:\s?(?:k|K|thousand|million|mio|mil|mille|tausend|duizend|grand|M|m)(?![\p{L}\p{N}]))?`;
/** Sign or code first: "$1,249.99", "EUR 40", "R$ 89,90", "{$400.00}". */
export const SIGN_FIRST = new RegExp(
  String.raw`\{?(?<![\p{L}\p{N}])(${SIGNS}|(?:${CODES})(?![\p{L}])|(?:${SHORT})(?=\s?\d))\s{0,2}(${NUMBER})${DASH_CENTS}(${TIMES})(?:\s(?:${CODES})(?![\p{L}]))?\}?`,
  'giu',
);
/** Number first: "40 euros", "749,00 €", "15 bucks", "310 CAD", "12€50". */
export const NUMBER_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/#-])(${NUMBER})${DASH_CENTS}(${TIMES})(?:\s{0,2}|-)(${SIGNS}|(?:${CODES}|${WORDS}|${SHORT})(?![\p{L}\p{N}]))(?:(?<=€)\d{2}(?!\d))?`,
  'giu',
);
/** Pence: "99p". */
export const PENCE = /(?<![\p{L}\p{N}.,:/#-])(\d{1,2})p(?![\p{L}\p{N}])/gu;
/** Words before "pounds" that make it a weight. */
export const WEIGHT_BEFORE = /\b(?:weigh\w*|lost|gained?|heavy|lift\w*|carry\w*|weight)\b[^.!?\n]{0,24}$/i;
/** Words behind "pounds" that make it a weight. */
export const WEIGHT_BEHIND =
  /^(?:\s(?:of (?!my|the|your)\p{L}|heavier|lighter|overweight|bag|box|dog|baby|weight)|-)/iu;
/** A bare number that a verb of paying makes an amount. */
export const BARE =
  /\b(?:(?:paid|charged?|charging|costs?|costing|lose|lost|losing|owed?|quoted|refunded|spent|(?:he|she|they|who|it) wants?|demanded|price (?:was|is)|priced at|fee of|deposit of|bill of|total of|on the phone before)(?:\s(?:me|us|you|them|him|her|it|about|around|roughly|over|only|nearly|almost|under|another|an extra|up to|like|just|at least|for|was|is)){0,3})\s(\d{2,3}(?:,\d{3}){0,2}(?:\.\d{2})?k?|\d{4,6}(?:\.\d{2})?|\d{1,2}k|\d{1,3} thousand)(?!\s?(?:%|percent|(?:st|nd|rd|th|am|pm|x|hrs?|mins?|km|kg|lbs?)\b))(?=$|\s?[.,;!?)\n]|\s(?:for|because|and|but|to|back|a|per|or|when|on|in|instead|plus|that|which|who|i|we|now|off|from|with|without|just|if|so|of|each|extra|upfront|cash|total|at|then|by|as|before|after|out)\b)/gi;
/** A bare number that the word behind it makes an amount: "my 25 deposit", "31/night". */
export const BARE_BEFORE =
  /(?<![\p{L}\p{N}.,:/#$€£-])(\d{1,4}(?:[.,]\d{2})?)(?=\s?\/\s?(?:night|week|wk|month|mo|hr|hour|day|person|pp|year|yr|nuit|mois|noche|mes|nacht|monat|tag)(?!\p{L})|\s(?:deposit|fee|fine|surcharge|refund|tip|cash|pp)(?!\p{L}))/giu;
/** A number with two decimals that is neither a time nor a measure. */
export const PRICE =
  /(?<![\p{L}\p{N}.,:/#$€£-])(\d{1,5})[.,](\d{2})(?![\p{L}\p{N}%]|[.,:/-]\d|\s?(?:%|percent|am\b|pm\b|a\.m|p\.m|uhr|mm\b|cm\b|m\b|km\b|kg\b|g\b|lbs?\b|oz\b|miles|mi\b|hours|hrs|h\b|l\b|ml\b|gb\b|mb\b|mbps|kwh|inch|in\b|ft\b|°|stars|out of|points|v\b))/giu;
/** Words before a number with decimals that make it a price. */
export const PRICE_CUE =
  /\b(?:paid|pay|charged?|cost|price|for|of|only|total|bill|refund|plus|and|owe|fee|from my|took|bezahlt|payé|pagu[eéo]|pagado|pagato|betaald|zapłaci\w*|ödedi\w*)\s$/i;
/** Words before a number that cite a law or a rate. */
export const CITATION =
  /(?:\b(?:CFR|C\.F\.R\.?|USC|U\.S\.C\.?|section|sec\.?|article|art\.?|rule|code|act|regulation|clause|para\w*|rate of|apr of)|§{1,2})\s?$/i;
/** Words before a number with decimals that make it a time or a version. */
export const TIME_CUE =
  /\b(?:at|by|until|till|after|before|from|to|around|about|between|um|ab|à|vers|a las|alle|om|kl|klo|o|godz|version|v|chapter|section|page|room|extension|since)\.?\s$/i;
