/** Ordinary deeds that somebody asks for and that are simply done: send it, collect it, put it back. Money, other people's fate and what is on record elsewhere are not among them. English data. */
import type { Attention } from './attention.ts';

const NEEDS_A_DECISION =
  /\b(?:refund\w*|repa(?:y|id)\w*|pay|paid|payments?|money|reimburs\w*|credit\w*|compensat\w*|waiv\w*|free|discount|fees?|charges?|charged|cost|price|difference|deposit|bill(?! me)|rent|premium|fine|penalty|debt|loan|sack\w*|fired?|disciplin\w*|suspend\w*|dismiss\w*|ban\w*|bureaus?|report(?:s|ed|ing)?|collections?|court|police|admit\w*|liab\w*|guarantee\w*|never|always|everyone|policy|rules?|car|vehicle|van|house|contract|buy\w*|bought|insur\w*|prescri\w*|medic\w*|tablets?|surgery|operation|half|double|twice|say|sign)\b|[$£€%]/i;
const DOES =
  /^(?:send|bring|come|collect|pick up|fetch|deliver|post|mail|fix|mend|repair|redo|finish|clean|correct|update|rebook|move|put|take (?:it|the|them|this|that|my|your|down|away|off)|open|unlock|restore|reconnect|return|fit|install|hold|print|reset|separate|join|leave|give you (?:back )?(?:an?|the|your) (?:\w+ )?(?:date|day|time|hour|slot|appointment|place|room|key|keys|number|name|report|papers?|file|photos?|pictures?|bag|box)|get (?:it|the|your|this|that)|turn|switch|straighten|tidy|wash|level|seal|pack|lift|strike|wipe|clear|set|stop|change|let you (?:in|know))\b/i;
const DONE =
  /^(?:the|your|this|that|my|our) (?:[\w-]+ ){1,6}?(?:sent|put|taken|returned|corrected|repaired|fixed|mended|redone|reinstated|restored|recut|cut|finished|cleaned|collected|delivered|brought|moved|opened|unlocked|reopened|looked at|read|checked|counted|reconnected|replaced)\b/i;
const PLAIN_THING =
  /^(?:(?:an?|the|your) )?(?:(?:corrected|new|proper|written|right|itemi[sz]ed|full|firm|real|clear|fixed) ){0,2}(?:invoice|receipt|certificate|report|schedule|appointment|date|time|day|hour|slot|viewing|names?|number|timetable|plan|quote|form)\b/i;

const US = 'you asked us to ';
const SOMEBODY = 'you asked for somebody to ';
const FOR = 'you asked for ';

/** How an ordinary deed is promised in the words it was asked for in; null where it has to be decided. */
export function plainDeed(words: string): Attention | null {
  if (NEEDS_A_DECISION.test(words)) return null;
  if (words.startsWith(US)) {
    const asked = words.slice(US.length);
    return DOES.test(asked) ? { kind: 'deed', words: asked } : null;
  }
  if (words.startsWith(SOMEBODY)) {
    const asked = words.slice(SOMEBODY.length);
    return DOES.test(asked) ? { kind: 'deed', words: `have somebody ${asked}` } : null;
  }
  if (!words.startsWith(FOR)) return null;
  const asked = words.slice(FOR.length);
  if (DONE.test(asked)) return { kind: 'deed', words: `have ${asked}` };
  return PLAIN_THING.test(asked) ? { kind: 'thing', words: asked } : null;
}
