/** Words that have to stand in the passage before a burden is spoken of to somebody's face; a wrong condolence hurts. English, data only. */
import type { Vulnerability } from '../domain/reading.ts';

export const BURDEN_WORDS: Readonly<Record<Vulnerability['type'], RegExp>> = {
  bereavement:
    /\b(?:funeral(?! (?:plan|cover|insurance|home|director|parlou?r))|miscarriage|stillborn|(?:brother|sister|mother|father|mum|mom|dad|husband|wife|son|daughter)['’]s ashes|passed away|cremat\w+|put to sleep|burial|bereaved|(?:my|our) bereavement|(?:he|she|my \w+|husband|wife|mother|father|mum|mom|dad|brother|sister|son|daughter|gran\w*|partner) (?:has |had )?(?:died|passed))\b/i,
  illness:
    /\b(?:cancer|diabet\w+|chemo\w*|dialysis|surgery|operation|stroke|hospital|in pain|seriously ill|A&E|asthma)\b/i,
  disability:
    /\b(?:uses? a wheelchair|in a wheelchair|I(?:'m|’m| am) (?:blind|deaf|disabled)|my disability|mobility scooter|on crutches|guide dog|hearing aids?)\b/i,
  age: /\bI(?:'m|’m| am) (?:\d{2}\b|sixty|seventy|eighty|ninety)/i,
  hardship:
    /\b(?:rent|groceries|feed|my house|afford|savings|wages?|my income|unemploy\w*|eviction|evicted|homeless|overdraft|switched everything off|braces)\b/i,
  child: /\b(?:my|our) (?:\w+ )?(?:child|children|kids?|son|daughter|baby|girl|boy|little one|\w+ year old)\b/i,
  pregnancy: /\b(?:pregnan\w+|expecting|due date|having (?:our|my) \w+ child|maternity)\b/i,
  distress:
    /\b(?:sleep|slept|cry|cried|crying|tears|panic|anxi\w+|desperate|desperation|depress\w+|shaking|cope|scared|afraid|alone|front door|trigger\w*|breakdown|at my wits)\b/i,
  'not-technical': /\b(?:computer|computers|phone|online|internet|app|technology|set it up|click|website|e-?mail)\b/i,
  language: /\b(?:English|language)\b/i,
};
