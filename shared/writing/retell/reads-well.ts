/** The last look at a told sentence before it may stand in a letter: plain English, about what happened. Turns and heals nothing. */
import { BUSINESS_NOUNS, CIRCLE, STAFF_NOUNS } from '../person-shift/lexicon/closed-words.ts';
import { carriesTense, tagWords } from '../person-shift/tag-words.ts';
import { type Token, tokenize } from '../person-shift/token.ts';
import { isVerbForm } from '../person-shift/verb-forms.ts';

/** In words: what is longer is cut, or left out. */
const LONGEST = 30;

/** How old they are, what they do, how they live and what they suffer from: they know, and did not write to hear it. */
const THEIR_LIFE =
  /^you(?:'re| are|'ve been| have been) (?:also |now |only |still |just |both |profoundly |severely |partially |legally |registered )*(?:\d+ ?(?:years|and|with|%)?\b(?! (?:out|days|weeks|months|hours|minutes|miles|pounds|dollars|short|late))|an? (?!(?:week|month|day|year|hour|lot|few|couple|number)\b)|deaf|blind|disabled|diabetic|coeliac|celiac|allergic|autistic|pregnant|elderly|retired|widowed|divorced|epileptic|housebound|unemployed|vegan|vegetarian|\w+ years old)|^you(?:'ve| have)? (?:have |got )?(?:no legs|an? (?:disability|heart|young family|chronic|medical condition|fused|bad (?:back|hip|knee))|anxiety|depression|diabetes|epilepsy|cancer|ptsd|adhd|two (?:small|young)|young (?:children|kids))\b|^you live (?:alone|in|on|with)\b|^your (?:\w+ )?(?:son|daughter|mother|mum|mom|father|dad|husband|wife|baby|child|gran|nan|grandmother|grandfather|brother|sister|partner) is (?:only |just |now |also )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|an?|\w+ years old|[A-Z]?\w+$|autistic|disabled|elderly|diabetic|deaf|blind)\b|^you (?:believe in|work (?:as|from|for|in|nights)|own (?:an?|the) |drive an?\b|play for)\b|^you (?:are|'re) not shouting\b|^(?:he|she)(?:'s| is) \d+\b|^you (?:do not|don't) mean\b|^you(?:'re| are) the (?:executor|victim|mother|father|owner|account holder)\b|^you (?:keep|carry|run|manage) an?\b|^you have an? (?:son|daughter|husband|wife|child|baby|mother|father)\b|^you pay your bills\b|^you (?:think|believe)\b.*\b(?:ought|should|may|might|maybe|could|they|we|us|our|your husband|because)\b|^you (?:guess|suppose|assume|assumed|figured|feel|don't know(?! (?:how|why|who|if|whether))|do not know(?! (?:how|why|who|if|whether))|were looking|did)\b(?! not| n't)|^you(?:'re| are) (?:asking|talking|telling us|saying)\b|^you (?:do not|don't|did not|didn't) (?:blame|mind|need thank|need|care)\b|^you(?:'re| are) (?:worried|tired|nervous|scared) (?!.*(?:because|to))|^(?:somebody|someone) (?:clicked|pressed|typed)\b/i;

/** Words that only a slip can put side by side. */
const GARBLED =
  /\b(?:the|our|your) (?:was|were|put|is|are)\b(?! (?:on|out|off|down|together|away)\b)|\bthere (?:is|was) been\b|\bthere insisted\b|\b(?:is|are|was|were) (?:is|are|was|were|has|have)\b|(?:^|\b(?:and|but|that|because|when) )(?:you|we) (?:an?|the|our|your) |\bthe (?:a|an|the|our|your)\b|\b(?:and|but|or|because|that|if) (?:and|or|but)\b(?!\/)|\bhas been (?:be|is)\b|\bdo not (?:was|were|is|had)\b|\b(?:a|an) (?:the|our|your|you|we)\b|\b(?:is|are|was) being (?:treated|told|old)$|\b(?:will|would|can|could|should|must|to) (?:was|were|had|has|went|came|got|told|said|took)\b|\b(?:did|didn't|does|doesn't|don't|can't|won't|cannot) \w+ed\b(?<!\b(?:need|feed|heed|speed|proceed|succeed|exceed|bleed|embed|shed|wed))|\bto (?:happened|explained|received|called|paid|asked|helped|worked)\b|\bthat didn't happened\b|\b(?:an?|the|no|your|our|any) (?:an?|to|of|with)\b|^(?:to|of|for which|than|nor|otherwise|listen)\b|\b(?:in|at|on|to|from|with|by|of|for)[ ,]+(?:and|but|or|was|were|is|are|has|had)\b|[a-z]{2}\.[a-z]{2}|\b(?:use|using) we\b|\bact like they\b|^you (?:having|being|going|getting|coming|looking|waiting|trying|paying|ringing|asking)\b|\byou (?:guess|suppose|think)$|\byou sat (?:night|morning|afternoon|evening)\b|^happy to\b|^you said \w{1,3}$|^(?:the|your|our|an?) [\w' -]+, (?:which|who) [^,]+$|\blook at the bridge\b|\b(?:end it all|not be here|wasn't here|be here any ?more)\b|\bthe \w+ us \w+|\bthank us\b|^you(?:'re| are) told,|^(?:somebody|someone) (?:please )?(?:look|fix|call|tell|help|answer)\b|\btimes nothing$|\b(?:when|if) (?:you|we) (?:asked|said)(?: why| so)?$|\band you quote\b|\b(?:we|you) (?:\w+ ){0,3}(?:herself|himself|themselves)\b|\byou(?:'re| are) (?:coming|going) (?:up|down|over|round) there\b|\bthrough the (?:front )?window with\b|^you(?:'ve| have) left this\b|\bone's was\b|^you'd (?:laugh|cry|love|say|think|expect|hope)\b|\byou thank\b|\bthe (?:on|in|at|to|of|for|and)\b|^(?:further to|with reference|regarding|re)\b|^\d+\/\d|^\w+ly \w+ing\b|\b(?:son|daughter|husband|wife|mother|father|mum|mom|dad) \d{1,2}\b|\b(?:husband|wife|son|daughter|mother|father|he|she) (?:\w+ly )?(?:ask|say|tell|call|come|go|get|want|need)\b|\bwe can (?:see|hear|tell|imagine|smell|feel)\b|\b(?:each|every) (?!time\b)(?:\w+ )?(?:ask|say|tell|give|want|come|go|have|need|make|take|get)\b|\b(?:rang|called|phoned) us \d+ (?:minutes|hours)\b|\b(?:told|said to) (?:you|us)(?: in front of [\w ]+| on the phone| in writing)?$|^you (?:arrived as|turned out|came (?:off|apart|with|without|as))\b|\bas did not\b|^(?:you|we) were otherwise\b|\bwould be (?:report|contact|call|refund)\b|\b(?:should|must|can|will|would) be (?:report|refund|resolve|cancel|remove)$/i;

/** A number whose thing went missing, and a row that ends in one. */
const BARE_NUMBER =
  /\b(?:in|of|for|than|after|has|have|is|are|was|were|by|and|to|out|paid|about|number) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$|(?<![$£€.,\d])\b\d{2,5} (?:deposit|refund|fee|back|penalty|fine|bill)\b|\bpaid \d[\d,]*$/i;

/** What a thing cannot have done itself: "the car purchased in May", "the inquiry removed". */
const ONLY_PEOPLE_DO =
  /^(?:purchased|bought|ordered|booked|removed|requested|paid|sold|returned|posted|mailed|emailed|reported|diagnosed|repaired|filed|submitted|identified|installed|fitted|declined|scrapped|banned|blocked|suspended|denied|delivered|rebooked|attached|enclosed)$/;

/** Charges that are nobody's to repeat, not even as what they write. */
const REPROACH =
  /\b(?:we|our|us)\b.*\b(?:stole|steal|stealing|stolen from|lied|lying|cheat\w*|defraud\w*|scam\w*|rob|robbed|robbing|extort\w*|con|conned|harass\w*|discriminat\w+)\b|\bis harassment\b|\b(?:usc|u\.s\.c|fcra|fdcpa|fcba|ecoa|statute|section \d+|under \d+\w*|article \d+)\b|\b(?:usurious|unconscionable|unconchionable)\b/i;

/** A torn end: a joint or a stop was lost. */
const TORN_END =
  /\b(?:the|a|an|to and|who|which|due to|such as|including|as well as|because of|deal is|person to|just|even|and (?:put|all|it reached))$|\band, [\w ]+$|\band (?:your|our|the) [\w ]+, (?:which|who) [^,]+$|\b(?:is|are|was|were) (?:is|that|what)$|, (?:and )?\w+(?: (?:attached|photo attached))?$(?<=, (?:yes|no|contracts attached|photo attached))/i;

/** What a sentence is told for is a deed or a state: how many tensed verbs a row of bare commas can carry. */
const MOST_SPLICES = 2;

/**
 * Whether a turned sentence may be told. `theirs` says that "they" is us in this complaint, so that one which is still left
 * stands for nobody.
 */
export function readsWell(text: string, theirs: boolean): boolean {
  const count = text.match(/\S+/g)?.length ?? 0;
  if (count > LONGEST || THEIR_LIFE.test(text) || REPROACH.test(text)) return false;
  const bare = text.replace(/"[^"]*"/g, 'so');
  if (GARBLED.test(bare) || BARE_NUMBER.test(bare) || TORN_END.test(bare)) return false;
  const tokens = tagWords(tokenize(bare));
  if (!tokens.some((_token, at) => carriesTense(tokens, at)) && !/^(?:day|week|month) \d/.test(bare)) return false;
  if (splices(tokens) > MOST_SPLICES) return false;
  if (
    listsFirst(tokens) ||
    (count < 4 && !tokens.some((token) => token.tag === 'auxiliary' || isVerbForm(token.lower, 'past')))
  )
    return false;
  if (onlyNames(tokens) || thingActs(tokens) || opensBare(tokens) || runsInto(tokens)) return false;
  return !strayThey(tokens, theirs);
}

/** "They" that is left where they are us, or for whom nobody was named. */
function strayThey(tokens: readonly Token[], theirs: boolean): boolean {
  const at = tokens.findIndex((token) => /^(?:they|them|their|theirs|themselves)$/.test(token.lower));
  if (at < 0) return false;
  const plural = tokens
    .slice(0, at)
    .some(
      (token) =>
        token.tag === 'noun' &&
        (/[^s]s$/.test(token.lower) ||
          /^(?:people|police|staff|team|someone|everyone|nobody|person|children|parents)$/.test(token.lower)),
    );
  return theirs ? !plural || tokens.some((token) => token.lower === 'we') : !plural;
}

/** Somebody, or a firm. */
function isPerson(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return (
    STAFF_NOUNS.has(word) ||
    CIRCLE.has(word) ||
    BUSINESS_NOUNS.has(word) ||
    /^(?:dealer|people|customer|man|woman|person|landlord|school|hospital|council|police|shop|store)$/.test(word)
  );
}

/** A thing as the subject of what only people do. */
function thingActs(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  if (first === undefined || !(first.tag === 'determiner' || first.tag === 'possessive')) return false;
  const verb = tokens.findIndex((_token, at) => carriesTense(tokens, at));
  const head = tokens[verb - 1];
  if (verb < 2 || verb > 8 || head?.tag !== 'noun') return false;
  return (
    !isPerson(head) && ONLY_PEOPLE_DO.test(tokens[verb]?.lower ?? '') && isVerbForm(tokens[verb]?.lower ?? '', 'past')
  );
}

const LETS_A_CLAUSE_FOLLOW =
  /^(?:s(?:ay|ays|aid)|t(?:ell|ells|old)|th(?:ink|inks|ought)|kn(?:ow|ows|ew)|beli\w+|promis\w+|claim\w*|feel|felt|hope\w*|found|find|see|saw|show\w*|mean\w*|wish\w*|insist\w*|assum\w+|notic\w+|realis\w+|realiz\w+|is|are|was|were|like|hear|heard|swear|swore|guess\w*|understand|understood|write|wrote|state\w*|make|made|let|have|had|has|help\w*|ask\w*|inform\w*|assure\w*|advis\w+|confirm\w*|agree\w*|explain\w*|indicat\w+|suggest\w*)$/;

/** "We shut off your phone box said it was not supported": a second verb with nothing to join it to the first. */
function runsInto(tokens: readonly Token[]): boolean {
  let last = -1;
  for (const [at, token] of tokens.entries()) {
    if (!carriesTense(tokens, at)) {
      if (
        (/^(?:coordinator|mark|wh|subordinator|quote|pronoun|business|preposition)$/.test(token.tag) &&
          (token.tag !== 'preposition' || /^(?:until|before|after|since|than|as|like)$/.test(token.lower))) ||
        token.lower === 'that' ||
        token.lower === 'to'
      )
        last = -1;
      continue;
    }
    const before = tokens[at - 1];
    if (
      last >= 0 &&
      at - last > 1 &&
      before?.tag === 'noun' &&
      !LETS_A_CLAUSE_FOLLOW.test(tokens[last]?.lower ?? '') &&
      !isVerbForm(token.lower, 'participle')
    )
      return true;
    if (
      last >= 0 &&
      at - last > 1 &&
      before?.tag === 'noun' &&
      /^(?:said|told|was|were|is|has)$/.test(token.lower) &&
      !LETS_A_CLAUSE_FOLLOW.test(tokens[last]?.lower ?? '')
    )
      return true;
    last = token.tag === 'auxiliary' && tokens[at + 1]?.tag === 'verb' ? at + 1 : at;
  }
  return false;
}

const TIME =
  /^(?:day|week|month|year|night|morning|afternoon|evening|time|hour|hours|minutes|days|weeks|months|years|today|twice|once|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "No staff, no message, the app said", "Three kids, no hotel, they had gone": a row without verbs before the clause. */
function listsFirst(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex((token) => token.text === ',');
  if (comma < 1) return false;
  const lead = tokens.slice(0, comma);
  const first = lead[0];
  if (first === undefined || lead.some((token) => TIME.test(token.lower) || /^[A-Z]/.test(token.text))) return false;
  return (
    /^(?:noun|adjective|number|determiner)$/.test(first.tag) &&
    !lead.some((_token, at) => carriesTense(tokens, at)) &&
    !/^(?:wh|verb)$/.test(tokens[comma + 1]?.tag ?? '') &&
    !/^(?:and|or|in|which|who|\d)/.test(tokens[comma + 1]?.lower ?? '') &&
    !isAppositive(tokens, comma)
  );
}

/** "The parcel, a birthday present, never came": what stands between the commas names the thing again. */
function isAppositive(tokens: readonly Token[], comma: number): boolean {
  const second = tokens.findIndex((token, at) => at > comma && token.text === ',');
  let verb = second + 1;
  while (tokens[verb]?.tag === 'adverb') verb += 1;
  return second > 0 && carriesTense(tokens, verb);
}

/** What things do of themselves. */
export const HAPPENS =
  /^(?:arrived|came|went|died|broke|failed|stopped|fell|cracked|split|peeled|melted|burst|leaked|exploded|snapped|shrunk|shrank|faded|froze|crashed|turned|tasted|smelled|smelt|looked|started|worked|lasted|jammed|bent|tore|ripped|shattered|collapsed|disappeared|appeared|vanished|expired|happened|ended|seized|stalled|gave|rang|sat|stood|ran|got|took|had|was|were|did|let|drove|walked|said|told|asked|called|lost|cost|left)$/;

/** "A copy of the statement sent to you": what was done to the thing is not what it did. */
function onlyNames(tokens: readonly Token[]): boolean {
  if (!/^(?:determiner|possessive|noun)$/.test(tokens[0]?.tag ?? '')) return false;
  const tensed = tokens.flatMap((_token, at) => (carriesTense(tokens, at) ? [at] : []));
  const [only] = tensed;
  // "Kebab drenched in mayo, salad wilted": note style, with nothing that acts.
  const bare = tokens[0]?.tag === 'noun' || tokens[0]?.tag === 'adjective';
  const next = tokens[(only ?? 0) + 1];
  if (
    bare &&
    only !== undefined &&
    isVerbForm(tokens[only]?.lower ?? '', 'participle') &&
    isVerbForm(tokens[only]?.lower ?? '', 'past') &&
    next?.tag === 'preposition' &&
    !HAPPENS.test(tokens[only]?.lower ?? '')
  )
    return true;
  if (only === undefined || tensed.length > 1) return false;
  return (
    /^(?:sent|received|dated|made|given|signed|provided|issued|taken|posted|paid|owed|left|ordered|bought)$/.test(
      tokens[only]?.lower ?? '',
    ) &&
    /^(?:to|by|from|on|with|at)$/.test(tokens[only + 1]?.lower ?? '') &&
    tokens[only - 1]?.tag === 'noun' &&
    !isPerson(tokens[only - 1])
  );
}

/** "Pharmacy said", "Provider advertised", "New servicer shows": a bare thing where its article should stand. */
function opensBare(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((_token, at) => carriesTense(tokens, at));
  const head = tokens.slice(0, Math.max(0, verb)).filter((token) => token.tag !== 'adverb');
  const last = head.at(-1);
  if (last === undefined || head.length > 4 || !head.every((token) => /^(?:noun|adjective)$/.test(token.tag)))
    return false;
  return (
    /^[a-z-]+$/.test(last.text) &&
    !/[^s]s$/.test(last.lower) &&
    !/^(?:people|staff|nobody|mum|dad|mould|mold|water|everything|nothing|something|somebody|someone|everyone|police|everybody|management|most|none|half)$/.test(
      last.lower,
    )
  );
}

/** How many commas stand between two main clauses without a joint. */
function splices(tokens: readonly Token[]): number {
  return tokens.filter(
    (token, at) =>
      token.text === ',' &&
      /^(?:i|we|you|he|she|it|they|there)$/.test(tokens[at + 1]?.lower ?? '') &&
      carriesTense(tokens, at + 2),
  ).length;
}
