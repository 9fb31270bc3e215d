/** The rule: the failure is pushed onto somebody or something else. */
import { EXCUSES } from '../grammar/excuses.ts';
import { SIDELONG_EXCUSE } from '../grammar/sidelong.ts';
import type { Rule } from '../rule.ts';

export const excuse: Rule = {
  id: 'excuse',
  title: 'An excuse',
  why: 'A cause in two sentences explains; pointing at staff, suppliers or a busy day excuses, and excuses cut trust (Kapes 2022).',
  severity: 'warning',
  where: 'everywhere',
  grammar: [...EXCUSES, ...SIDELONG_EXCUSE],
  phrases: [
    '(is|are|was|were) (on|down to) the ... (app|company|platform|courier|website) not us',
    'not us',
    "(not|isn't|wasn't) (really|actually|entirely|exactly|strictly)? our fault",
    'the previous (plumber|builder|owner|tenant|electrician|mechanic|contractor|team|manager|company) (bodged|did|left|caused|messed|failed|must|should|had|ruined|forgot)',
    '(our|the|your|a) (busiest|busy) (day|time|week|weekend|season|period|night|evening|shift|month|hour|hours|spell)',
    "(was|were|is|are|been|it's|be) (all)? (a nightmare|mental|crazy|hectic|manic|mad|madness|chaos|chaotic|insane|rammed|swamped|slammed|flat out|stretched|overwhelmed|run off our feet|rushed off our feet|snowed under)",
    'record (number|numbers|amount|demand) ...',
    'stuck in (traffic|customs|the port|port|a port|the queue)',
    "(we|i) (can't|cannot|can not) (stand guard|be everywhere|watch|control|do everything|be blamed|police|read minds|help it|work miracles|know everything)",
    '(other|some) (customers|people|guests|passengers|patients|members) (make|made|do|did|are|were|caused|left|leave|use|used) ...',
    'extraordinary circumstances',
    '(nurses|staff|people|hands|cooks|drivers|chefs|waiters|colleagues|members) (short|down|off sick|off)',
    '(one|two|three|a) (man|woman|person) (short|down|band|operation|team)',
    '(short|down) (a|one|two|three|by) ... (staff|people|cooks|drivers|nurses|waiters|hands)',
    "(we|they|our staff|our team|everyone|everybody|he|she|the team|the staff) (is|are|was|were|'re)? (doing|did|do|does|tried|trying) (our|their|his|her) (very)? best",
    "(we're|we are|they're|they are|i'm|i am) (working|going) (as fast as|as hard as|flat out) ...",
    'under (a lot of|huge|great|enormous|immense|severe) pressure',
    '(triaged|prioritised|prioritized) by (severity|urgency|need)',
    '(nothing|not) to do with us',
    'on the (courier|carrier|supplier|driver|manufacturer|airline|bank)',
    "that's (how|just how|the way) (it|things|this) (is|works|goes) ...",
    '(back|out) of stock (at|with|from) ...',
    'on back order',
    '(weather|traffic|fog|snow|covid|brexit|inflation) (meant|caused|was against|was bad|was terrible|was awful|was mental|was heavy|made)',
    "(we|we're|we are|we were|we have been|we've been) (are|were|been)? (very|extremely|unusually|so|incredibly|exceptionally|really|quite|particularly|just|too) busy",
    '(our|the) (courier|carrier|supplier|driver|delivery company|delivery partner|manufacturer|post office|system|computer|warehouse|previous owner|staff member|trainee|new employee|third party|subcontractor|contractor) (is|was|are|were) (to blame|responsible|at fault|the one)',
    '(blame|fault of) (the|our) (courier|carrier|supplier|weather|system|staff|driver|post|traffic|government|pandemic|economy)',
    '(high|unusually high|unprecedented|increased|exceptional|heavy|large) (volume|volumes|demand|number) of (calls|orders|requests|emails|enquiries|inquiries|bookings|complaints|customers|tickets)',
    'due to (covid|the pandemic|covid-19|brexit|inflation|the economy|unforeseen|circumstances|staff|staffing|high|heavy)',
    'unforeseen circumstances',
    '(these|such) things (do|can|will|sometimes)? happen',
    'mistakes (do)? happen',
    'nobody is perfect',
    "nobody's perfect",
    'we are only human',
    "we're only human",
    'please understand (that|we|how|our)',
    'you (have to|must|need to) understand',
    'as a small (business|team|company|shop)',
    'we are (just|only) a small',
    'short (staffed|of staff)',
    'understaffed',
    'that (day|night|evening) was (very|extremely|unusually|a) ...',
    'what can (we|you) do',
    "can't please everyone",
    'cannot please everyone',
    'to be fair to (our|the)',
  ],
  accepts: (hit, sentence) => {
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    return (
      !sentence.isQuestion &&
      !/\b(?:no|not an|isn't an|never an) excuse\b/.test(sentence.lower) &&
      !/\b(?:no|not|never|isn't|without|hide behind|blame|told you|said) (?:\w+ ){0,5}$/.test(before)
    );
  },
  message: (words) =>
    `“${words}” reads as an excuse. Own it; give the cause in one plain sentence, if it is confirmed.`,
  flagged: [
    { text: 'Agency staff do not know the building.' },
    { text: 'It has been a brutal year for roofers.' },
    { text: 'The fryer had broken.' },
    { text: 'We were very busy that night.' },
    { text: 'Unfortunately, these things happen.' },
    { text: 'It was our busiest weekend of the year.' },
    { text: 'We were two cooks short.' },
    { text: 'This is on the delivery app, not us.' },
    { text: 'Traffic was mental.' },
    { text: "We can't watch every table." },
    { text: 'Our courier is to blame for the delay.', complaint: 'courier' },
  ],
  passing: [
    { text: 'Are you busy on Thursday?', confirmed: ['Thursday'] },
    { text: 'A busy night is no excuse for a cold plate.', complaint: 'busy cold plate' },
  ],
};
