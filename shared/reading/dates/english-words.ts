/** English ways of saying when, as pattern sources in lower case. Data only; the joining is done in date-patterns.ts. */

export const MONTH_LONG = 'january|february|april|june|july|august|september|october|november|december';
/** Months that are also other words, and short forms: dates only beside a number or a preposition. */
export const MONTH_ANY = `${MONTH_LONG}|may|march|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec`;
export const WEEKDAY_LONG = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
export const WEEKDAY_ANY = `${WEEKDAY_LONG}|mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun`;
export const DAY_PART = 'morning|afternoon|evening|night|lunchtime|lunch|noon|midday|midnight|am|pm';

const COUNT = String.raw`(?:\d{1,3}(?:\.5)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|eighteen|twenty|thirty|forty|sixty|ninety|a couple of|a couple|couple of|couple|a few|few|several|some|many|an|a|half a|a half|one and a half|two and a half|a dozen)`;
const ABOUT =
  '(?:(?:about|around|roughly|approximately|approx|over|almost|nearly|just over|just under|more than|less than|at least|only|maybe|like|exactly|barely|literally|up to|as little as) )?';
const LONG_UNIT =
  '(?:(?:business|working|calendar|full|whole|more|model|extra|further|short|long) )?(?:days?|weeks?|wks?|months?|mths?|years?|yrs?|fortnights?|weekends?|nights?)';
const SHORT_UNIT = '(?:hours?|hrs?|hr|minutes?|mins?)';
const THING = String.raw`(?: (?:the|my|our|his|her|their|your|that|this|its|last|next) [\p{L}'-]{2,20}| christmas| easter| thanksgiving)?`;

/** Whole phrases. */
export const PHRASES: readonly string[] = [
  'the day before yesterday|the day after tomorrow|the night before last|the week before last|the weekend before last|the other (?:day|week|night|evening|morning)',
  `(?:early |late |later |earlier )?(?:yesterday|tomorrow)(?: (?:${DAY_PART}))?|tonight|today|2day|2morrow|tmrw|yday`,
  `(?:the same|that same|that very|the very same) (?:day|morning|afternoon|evening|night|weekend)|(?:early |late |later |earlier )?(?:this|last|next|that|the next|the following|the previous|this past|this coming|the very next) (?:(?:early|late) )?(?:morning|afternoon|evening|night|day|week|weekend|month|year|summer|winter|spring|autumn|fall|season|quarter|term|semester|weekday|business day|working day)`,
  '(?:over|at|on|in|during|before|by|after|since) the weekend|same (?:evening|afternoon|night|morning)|the weekend(?= (?:of|before|after|just))',
  '(?:(?:by|before|at|until|till|towards|around|from) )?(?:the )?(?:end|beginning|start|middle|close) of (?:(?:the|this|next|last|that) )?(?:month|week|year|business|play|today|quarter|term|financial year|tax year)(?! (?:and|or) the)',
  '(?:by|before|until|till) (?:the )?end of (?:the )?day|by (?:close of business|cob|eod|end of day|tonight|tomorrow)',
  `${ABOUT}${COUNT} ${LONG_UNIT} (?:ago|later|earlier|afterwards|prior|back(?! (?:to|in|on|from|for)))(?: (?:today|yesterday))?`,
  `${ABOUT}${COUNT} ${SHORT_UNIT} ago`,
  `(?:${COUNT} ${LONG_UNIT}|the (?:day|night|morning|evening|week|month|year|weekend|afternoon)) (?:before|after|prior to|following|into|from (?=today|now))(?: last(?: [\\p{L}]{3,12})?|${THING})(?! (?:i|we|they|he|she|you|it) )`,
  `(?:within|inside(?: of)?|in under|in less than|in the next|within the next|over the next) (?:the (?:next|last|past) )?${ABOUT}${COUNT} ${LONG_UNIT}(?: of (?:receipt|receiving(?: this letter| this)?|purchase|delivery|closing|the date|notice|opening|arrival|this letter))?`,
  `within (?:the next )?${ABOUT}${COUNT} (?:hours?|hrs?)(?: of (?:receipt|purchase|delivery))?`,
  `(?:a|one|two|three|\\d) weeks? (?:on|from|this|last|next|come) (?:${WEEKDAY_LONG}|today|tomorrow)|(?:${WEEKDAY_LONG}|today|tomorrow) week(?! (?:of|in|after))`,
  `(?:the )?(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th) (?:full )?(?:week|weekend|half|day|${WEEKDAY_LONG}) (?:of|in) (?:the (?:month|year)|(?:${MONTH_ANY})(?: \\d{4})?|(?:january|february|march|april|may|june|july|august|september|october|november|december))`,
  '(?:during|since|after|before|because of) (?:the )?(?:covid(?:-19)?|pandemic|lockdown)|(?:during|since|after|before) (?:the )?(?:summer|winter|autumn|fall|spring)(?: holidays?| break)?|in (?:the )?(?:summer|winter|autumn|fall|spring)(?: of \\d{4}| \\d{4})?(?!-)',
  `after ${ABOUT}${COUNT} ${LONG_UNIT}`,
];

/** "in N weeks": a date where it looks ahead, a duration where it looks back. */
export const IN_UNITS = `in (?:another )?${ABOUT}${COUNT}(?: or (?:so|two|three|\\d))? ${LONG_UNIT}(?:'? time)?`;

export const FEASTS =
  "christmas eve|christmas day|christmas|xmas eve|xmas|boxing day|easter (?:monday|sunday|saturday|weekend)|easter|good friday|thanksgiving(?: day)?|new year'?s?(?:'s)? ?(?:eve|day)|new year|nye|mother'?s'? day|father'?s'? day|valentine'?s'? day|halloween|black friday|cyber monday|memorial day(?: weekend)?|labor day(?: weekend)?|the fourth of july|fourth of july|independence day|presidents'? day|mlk day|veterans day|columbus day|st\\.? patrick'?s day|bonfire night|pancake day|(?:the )?(?:spring |summer |august |may )?bank holiday(?: (?:monday|weekend))?|half term|ramadan|eid|diwali|hanukkah|passover|rosh hashanah|yom kippur|lunar new year|chinese new year|prime day|spring break";
/** Feasts of several words are dates wherever they stand; others need a preposition or the end of a phrase. */
export const SURE_FEAST = /\s|'s\b|thanksgiving|halloween|ramadan/;
