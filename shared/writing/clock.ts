/** What runs out for somebody who writes in a chat or by text message: tonight, tomorrow, two days of sensors. English only. */

/** A rest that is counted: "2 days of sensors left". */
const LEFT =
  /\b((?:\d{1,3}|an|one|two|three|four|five|six|seven|a few|a couple of) (?:minutes?|mins|hours?|hrs?|days?|weeks?)(?:['’]s?)?(?: (?:of|worth of|supply of) [a-z]{3,14}){0,2}) (?:left|to go)\b/i;
/** What is said of a day to come, and not of one that has passed. */
const TO_COME =
  /\b(?:is|its|it['’]s|for|by|before|until|till|on|land|lands|landing|leave|leaving|fly|flying|flight|need|needs|work|run|party|wedding|funeral|exam|interview|launch|opening|open house|guests|in-?laws|come|coming|bring|fix|fixed|change|sorted|start|starts|got|have|has|birthday|game|show|[ap]m|seats)\b[^.!?\n]{0,36}?\b(tonight|tomorrow|tmrw|tmr|tomoz|this afternoon|this evening)\b/i;
const HAS_PASSED = /\b(?:yesterday|last night|was (?:due |meant )?(?:for )?(?:tonight|tomorrow))\b/i;
/** Spelled as people spell it on a telephone. */
const IN_FULL: Readonly<Record<string, string>> = { tmrw: 'tomorrow', tmr: 'tomorrow', tomoz: 'tomorrow' };
const SHORT_UNIT: Readonly<Record<string, string>> = { min: 'minutes', mins: 'minutes', hr: 'hour', hrs: 'hours' };
/** What begins at an hour: an interview at 2. */
const AT_AN_HOUR =
  /\b(interview|meeting|exam|appointment|flight|funeral|wedding|party|ceremony|opening|viewing|surgery)\b[^.!?\n]{0,20}\bat (\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)\b/i;
/** A day that they name with what it is for: the wedding on Saturday. */
const ON_A_DAY =
  /\b(wedding|test|exam|interview|party|funeral|launch|opening|payroll run|payroll|match|flight|open house|concert|birthday|christening|viewing|ceremony|move|surgery)(?: is|['’]s)?(?: on)? (mon|tues?|wed(?:nes|s)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;
const DAYS: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
/** A door that is about to shut: in 20 minutes. */
const IN_A_WHILE =
  /\b(?:shut|close[sd]?|closing|leave|leaves|leaving|lands?|starts?|boards?|boarding) in (\d{1,3} (?:minutes?|mins?|hours?|hrs?))\b/i;
/** In UTF-16 code units. */
const LOOK = 3000;

/** In words that follow "with": "tomorrow so near", "2 days of sensors left". Null where nothing runs out. */
export function clockOf(text: string): string | null {
  const story = text.slice(0, LOOK);
  const left = LEFT.exec(story)?.[1] ?? IN_A_WHILE.exec(story)?.[1];
  if (left !== undefined) {
    const words = left.replace(/\b(?:mins?|hrs?)\b/gi, (unit) => SHORT_UNIT[unit.toLowerCase()] ?? unit);
    return `only ${words.toLowerCase()} left`;
  }
  const [, event, hour] = AT_AN_HOUR.exec(story) ?? [];
  if (event !== undefined && hour !== undefined && !HAS_PASSED.test(story))
    return `the ${event.toLowerCase()} at ${hour.toLowerCase()} so near`;
  const [, feast, weekday] = ON_A_DAY.exec(story) ?? [];
  const named = DAYS[weekday?.toLowerCase().slice(0, 3) ?? ''];
  if (feast !== undefined && named !== undefined && !HAS_PASSED.test(story))
    return `the ${feast.toLowerCase()} on ${named}`;
  const day = TO_COME.exec(story)?.[1]?.toLowerCase();
  if (day === undefined || HAS_PASSED.test(story)) return null;
  return `${IN_FULL[day] ?? day} so near`;
}
