/** Deeds that have a noun of their own: a wait, a drive, a charge, a call that never came. Patterns over turned clauses; data and its makers. */

const AMOUNT =
  '(\\d+(?:\\.\\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty)';
const TIME = '(minute|hour|day|week|month|year)s?';
const VAGUE = '(over |more than |almost |nearly |about |around |at least )?';
const MONEY = '([£$€]\\d[\\d.,]*\\d|[£$€]\\d|\\d[\\d.,]* (?:quid|dollars|pounds|euros|bucks))';
const HAVE = "(?:'ve| have|'d| had)?";
const SHORT_THING = '([a-z-]+(?: [a-z-]+)?)';
const AFTER_THING = '(?=$| (?:on|in|at|for|from|with|when|while|because|since|twice|again|and)\\b)';

type Pattern = { when: RegExp; make: (match: RegExpExecArray) => string | null };

const TRAVEL: Readonly<Record<string, string>> = {
  walked: 'walk',
  drove: 'drive',
  rode: 'ride',
  travelled: 'trip',
  traveled: 'trip',
  queued: 'queue',
};
const SPOILT: Readonly<Record<string, string>> = {
  lost: 'lost',
  broke: 'broken',
  damaged: 'damaged',
  scratched: 'scratched',
  cracked: 'cracked',
  ruined: 'ruined',
  cancelled: 'cancelled',
  shrank: 'shrunken',
  stained: 'stained',
};
const MISSED_THINGS =
  /^(?:soap|paper|receipt|invoice|lid|screws?|manual|instructions|cutlery|napkins|towels?|keys?|parts?|charger|cable|battery|buttons?|labels?|tickets?|vouchers?|card|bag|box|ribbon|candles?|sauce|salad|drinks?|side|fries|chips|cheese|refund|form|photos?|certificate|paperwork|remote|plug|cushions?|pillows?|sheets|bolts?|legs?|shelf|shelves|handle|code|confirmation|letter|credit|deposit|warning|sign|notice|parcel|package|order)$/;
/** What cannot be "lost" or "ruined" in two words without sounding odd. */
const NO_THING = /^(?:time|day|money|mind|patience|trust|back|way|temper|faith|life|night|whole|entire)\b/;

/** "over 2 hours" cannot stand before its noun, "2-hour" can. */
function measured(
  vague: string | undefined,
  amount: string | undefined,
  unit: string | undefined,
  noun: string,
): string {
  if (vague === undefined) return `the ${amount}-${unit} ${noun}`;
  return `the ${noun} of ${vague.trim()} ${amount} ${unit}${amount === '1' ? '' : 's'}`;
}

/** Tried in order; a maker may still decline. */
export const MEASURED_THINGS: readonly Pattern[] = [
  {
    when: new RegExp(`^you${HAVE}(?: been)? wait(?:ed|ing)(?: for)? ${VAGUE}${AMOUNT} ${TIME}\\b`),
    make: (match) => measured(match[1], match[2], match[3], 'wait'),
  },
  {
    when: new RegExp(
      `^you (walked|drove|rode|travelled|traveled|queued)(?: for)? ${VAGUE}${AMOUNT} (minute|hour|mile|kilometre|kilometer)s?\\b`,
    ),
    make: (match) => measured(match[2], match[3], match[4], TRAVEL[match[1] ?? ''] ?? 'trip'),
  },
  {
    when: new RegExp(
      `^(?:you|(?:the|your|our) ${SHORT_THING}) (?:were|was) delayed(?: by| for)? ${VAGUE}${AMOUNT} ${TIME}\\b`,
    ),
    make: (match) => measured(match[2], match[3], match[4], 'delay'),
  },
  {
    when: new RegExp(`^(?:the|your|our) ${SHORT_THING} (?:was|were|came|arrived) ${AMOUNT} ${TIME} late\\b`),
    make: (match) => `the ${match[2]}-${match[3]} delay`,
  },
  {
    when: new RegExp(`^you (?:were|was|spent)(?: on hold for)? ${AMOUNT} ${TIME}s? on hold\\b`),
    make: (match) => `the ${match[1]} ${match[2]}s on hold`,
  },
  {
    when: /^(?:we|I) (?:charged|billed|debited) (?:you|your [a-z]+(?: [a-z]+)?) twice\b/,
    make: () => 'the double charge',
  },
  {
    when: new RegExp(
      `^(?:we|I)(?: also| then| only| still)? charged (?:you|your ${SHORT_THING}) ${MONEY}(?: (?:on|in|for|again|at|twice)\\b|$)`,
    ),
    make: (match) => `the ${match[2]} charge`,
  },
  {
    when: new RegExp(`^(we|I)${HAVE} (?:took|taken|withdrew|deducted) ${MONEY} (?:from|off|out of) your\\b`),
    make: (match) => `the ${match[2]} ${match[1]} took`,
  },
  {
    when: new RegExp(`^you${HAVE}(?: already| also)? paid (?:us |me )?${MONEY}(?: (?:for|on|in|by|to|extra)\\b|$)`),
    make: (match) => `the ${match[1]} you paid`,
  },
  {
    when: new RegExp(`^you${HAVE} lost (?:about |around |over |nearly )?${MONEY}`),
    make: (match) => `the ${match[1]} you lost`,
  },
  {
    when: new RegExp(`\\bcost you (?:about |around |over |nearly |another )?${MONEY}`),
    make: (match) => `the ${match[1]} it cost you`,
  },
  {
    when: new RegExp(
      `^your (?:bill|price|rent|rate|payment|premium|plan)(?: [a-z]+)? (?:went|jumped|rose|increased)(?: up)? from ${MONEY} to ${MONEY}`,
    ),
    make: (match) => `the jump from ${match[1]} to ${match[2]}`,
  },
  {
    when: /^(?:nobody|no one|we never|I never)(?: has| have| had)?(?: ever)? (?:called|rang|rung|phoned) you(?: back)?\b/,
    make: () => 'the call that never came',
  },
  {
    when: /^(?:nobody|no one|we never|I never)(?: has| have| had)?(?: ever)? (?:replied|answered|emailed you|wrote back|responded)\b/,
    make: () => 'the reply that never came',
  },
  {
    when: new RegExp(`^you (?:called|rang|phoned)(?: us| me)? (twice|${AMOUNT} times)\\b`),
    make: (match) => `your ${match[1] === 'twice' ? 'two' : match[2]} calls`,
  },
  {
    when: new RegExp(`^you(?:'re| are) still waiting for (?:your|the|a) ${SHORT_THING}${AFTER_THING}`),
    make: (match) => `the ${match[1]} you are still waiting for`,
  },
  {
    when: new RegExp(
      `^you (?:never got|never received|didn't get|didn't receive|did not get|did not receive) (?:a|an|the|your|any) ([a-z]+)${AFTER_THING}`,
    ),
    make: (match) => (MISSED_THINGS.test(match[1] ?? '') ? `the missing ${match[1]}` : null),
  },
  {
    when: new RegExp(
      `^(?:we|I)(?: have|'ve)? (lost|broke|damaged|scratched|cracked|ruined|cancelled|shrank|stained) your ${SHORT_THING}${AFTER_THING}`,
    ),
    make: (match) => (NO_THING.test(match[2] ?? '') ? null : `your ${SPOILT[match[1] ?? ''] ?? match[1]} ${match[2]}`),
  },
  {
    when: new RegExp(`^you missed your ([a-z]+)${AFTER_THING}`),
    make: (match) => `your missed ${match[1]}`,
  },
  {
    when: /^there was no ([a-z]+)$/,
    make: (match) => (MISSED_THINGS.test(match[1] ?? '') ? `the missing ${match[1]}` : null),
  },
];
