/** Which firm a complaint to an outsider is about, judged by how the text names it. Reads names only; who "they" are lives elsewhere. */
import { isOrdinaryWord } from '../person-shift/letter-case.ts';
import { PROPER_NAMES } from '../person-shift/lexicon/slips.ts';

const NAME = String.raw`[A-Z][\w&]*[a-z&A-Z](?: (?:of )?[A-Z][\w&]*[a-z&A-Z]){0,2}`;
/** Somebody of that name acts. */
const ACTS = new RegExp(
  String.raw`(?:^|[.!?,;:]\s+|\b(?:and|but|that|because|when|then|so|since|after)\s+)(${NAME})(?: has| have| had| is| was| did| does| will| would| keeps?| never| also| still| then| now| again)* ?(?:\b(?:refus\w+|den(?:y|ied|ies)|sa(?:id|ys)|told|tells|sent|sends|charg\w+|claim\w*|clos\w+|call(?:ed|s|ing)|text(?:ed|s)|fail\w*|violat\w+|stat(?:ed|es)|put|held|decid\w+|repl\w+|issu\w+|open\w+|offer\w+|transferr\w+|cancel\w+|report\w*|inform\w+|credit\w+|gave|shut|lock\w+|froz\w+|respond\w+|tak(?:en|es|ing)|took|made|trying|has my|not|being|continu\w+|verif\w+|process\w*|investigat\w+|ignor\w+|allow\w*|deactivat\w+|sold|stol\w+|provid\w+)\b|n't)`,
  'g',
);
/** Somebody of that name is dealt with. */
const DEALT_WITH = new RegExp(
  String.raw`\b(?:called|contacted|contacting|told|notified|informed|emailed|asked|phoned|paid|with|from|by|against|through|used|using|complained to|reported (?:it|this) to|spoke (?:to|with)) (${NAME})(?=[^\w&]|$)`,
  'g',
);
/** Something of that name is theirs. */
const HAVE_OF_IT = new RegExp(
  String.raw`\b(?:my|our|a|an|the) (${NAME})(?:'s)? (?:account|savings|checking|card|credit card|debit card|loan|mortgage|policy|app|bill|customer service|representative|rep|agent|website|branch|plan|membership|online account|prepaid card|portal)\b|\b(?:account|card|loan|mortgage|policy|number on file|plan|contract) (?:with|through|from) (${NAME})(?=[^\w&]|$)`,
  'g',
);
const FIRM_LIKE =
  /\b(?:bank|financ\w*|loans?|credit|mortgage|insur\w*|mobile|wireless|energy|services?|servicing|group|capital|union|financial|legal|recovery|collections?|management|pay|airlines?|motors?|telecom|network|inc|llc|corp)\b|&/i;
/** Bureaus, agencies and carriers of money that are named in complaints about others. */
const SELDOM_THE_ONE =
  /^(?:CFPB|FTC|BBB|FDIC|IRS|NHTSA|FCC|USPS|Google|Facebook|Department|Federal|United States|US|USA|Fair|Consumer Financial|Attorney|Senator|Credit Report|Police)\b/;

const WHEN =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Thanksgiving)\b/;

function count(text: string, pattern: RegExp, into: Map<string, number>): void {
  for (const match of text.matchAll(pattern)) {
    const name = match[1] ?? match[2] ?? '';
    const words = name.toLowerCase().split(' ');
    if (
      SELDOM_THE_ONE.test(name) ||
      WHEN.test(name) ||
      /XX/.test(name) ||
      words.every((word) => isOrdinaryWord(word) && !PROPER_NAMES.has(word))
    )
      continue;
    into.set(name, (into.get(name) ?? 0) + 1);
  }
}

/** The name of the firm that acts in the text and is dealt with there, when one stands out; null otherwise. `people` are lower-case names of persons. */
export function namedFirm(source: string, people: ReadonlySet<string>): string | null {
  const text = source.replace(/[\u2018\u2019]/g, "'").replace(/ '(?=s\b)/g, "'");
  const acts = new Map<string, number>();
  const dealt = new Map<string, number>();
  const theirs = new Map<string, number>();
  count(text, ACTS, acts);
  count(text, DEALT_WITH, dealt);
  count(text, HAVE_OF_IT, theirs);
  const all = [...new Set([...acts.keys(), ...dealt.keys(), ...theirs.keys()])]
    .filter(
      (name) =>
        !name
          .toLowerCase()
          .split(' ')
          .some((word) => people.has(word)),
    )
    .map((name) => ({
      name,
      times: (acts.get(name) ?? 0) + (dealt.get(name) ?? 0) + (theirs.get(name) ?? 0),
      firm:
        theirs.has(name) ||
        (acts.has(name) && (dealt.get(name) ?? 0) > 1) ||
        FIRM_LIKE.test(name) ||
        PROPER_NAMES.has(name.split(' ')[0]?.toLowerCase() ?? ''),
    }))
    .toSorted((a, b) => b.times - a.times);
  const [first, second] = all;
  if (first === undefined || !first.firm || !(acts.has(first.name) || dealt.has(first.name))) return null;
  if (second === undefined) return first.name;
  return first.times < 2 || second.times * 2 > first.times ? null : first.name;
}
