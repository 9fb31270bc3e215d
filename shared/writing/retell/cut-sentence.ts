/** Shorter versions of a sentence that can stand alone, for one that cannot be told whole. Turns nothing. */

/** Bracketed asides are left out of a story; so are list marks and labels before it. */
const ASIDE = /\s*[([][^()[\]]{0,160}[)\]]/g;
const LIST_MARK = /^\s*(?:[-*•–—]+|\(?\d{1,2}[.)]|[A-Z]{2}\*|(?:one|two|three|first|second|third)(?:ly)?[,:])\s+/i;
/** Marks of whoever took the complaint down. */
const CLERKS_MARK = /\s*\*[A-Z]{2}\.?$/;
/** "on XX/XX/2015": how publishers hide a day. */
const MASKED_DATE =
  /,? ?\b(?:on|in|dated|around|about|by|since|from)(?: or about| or around)? X{2,}[X/\d-]*(?:,? X{2,}[X/\d-]*)*,?(?= |$)/gi;
/** Who a post is addressed to. */
const HANDLES = /^\s*(?:(?:wtf|omg|ffs|lol|hey|hi|ugh|yo|hello),?\s+)?(?:@\w+[,:]?\s+)+/i;
/** "Dear Customer Relations, On 4 November …" in one line. */
const GREETING =
  /^(?:(?:dear|hello|hi|hey)(?: (?:there|all|team|[A-Z][\w.'-]*)){0,4}|to whom it may concern|good (?:morning|afternoon|evening)|greetings)(?:,|\s?[-–:!.])\s+(?=\S+ \S+ \S)/i;
/** Words about the writing, after which the story comes. */
const FRAME =
  /^(?:(?:hi|hello|dear sirs?|dear sir or madam|to whom it may concern|good (?:morning|afternoon|evening)),?\s+)?(?:(?:i|we) (?:am|are|'m|'re|was|were)? ?(?:just |now |formally |hereby )?(?:writing|contacting you|reaching out|emailing|filing (?:this|a) complaint|submitting this complaint|complaining|write)(?: to you| this| in| here| today)?(?: again)?(?: to (?:complain|say|inform you|let you know|tell you|report|advise you|state|make you aware|raise|express my \w+))?(?: because(?! of\b)| that| about the fact that)\s+|(?:the (?:contact|consumer|complainant)|i|we) (?:also )?(?:stated|states|state|indicated|mentioned|would like to (?:state|say|report|add|share)|(?:just )?want(?:ed)? to (?:state|say|report|add|share|let you know)|wish to (?:state|report)) that\s+|(?:please note|note|it should be noted|it is worth noting|i (?:would like to |must |should )?(?:note|add|point out)) that\s+|for example,?\s+|basically,?\s+|long story short,?\s+|so,?\s+(?=i\b|we\b|my\b))/i;
/** "This vehicle was serviced": theirs, and named by the word alone. */
const THIS_THING =
  /^This (vehicle|car|truck|van|bike|loan|account|debt|card|bill|invoice|letter|phone|laptop|product|item|machine|house|flat|apartment|room|order|transaction|payment|charge|fee|policy|claim|service|medication|tablet|boiler|washing machine|fridge|sofa|table|bed|dress|ring)\b(?= (?:is|was|has|had|keeps|kept|does|did|will|would|never|came|arrived|stopped|broke|went|cost|should))/i;
const SUBJECT_OF_LETTER =
  /^(?:i|we) (?:am|are|'m|'re)? ?(?:just |now )?(?:writing|contacting you|emailing|getting in touch|write)(?: to you| to complain)? (?:about|regarding|concerning|in relation to|with regards? to|in regards? to|in respect of|because of)\s+(?=(?:the|a|an|my|our|your|this|two|three|four)\b)/i;
/** ", ticket 5531," says nothing about what happened. */
const FILE_NUMBER =
  /,? (?:under |with |on |as )?(?:(?:the|my|your|our) )?(?:ticket|order|booking|ref|reference|invoice|policy|claim|account|case|job|customer|confirmation|tracking)(?: (?:no|number|num|id|ref|reference)\.?)?:? #?[A-Z]{0,4}-?\d{3,}[\w/-]*(,|$|(?= (?:and|but|for|to|on|in|at|was|is|has|with|from|which)\b))/gi;
/** Places where a new main clause begins; the joint stays with what follows it. */
const JOINT =
  /\s*[;:]\s+|\s+[-–—]{1,2}\s+|,?\s+(?=(?:and|but|so|yet|then) (?:then |now |also |still |when )?(?:i|we|you|they|he|she|it|there|my|our|your|the|nobody|no one|this|that)\b)|,\s+(?=(?:and|but|so|which|who|because|although|though|while|where|as|when|after|since|despite|even|saying|telling|leaving|causing|making|only|then|not|i|we|you|they|he|she|it|there|my|your|nobody)\b)|(?<=\d\w?)\s+(?=(?:i|we|ur|your|you|u|its|it's)\b)|,\s+(?=the (?:\w+ ){1,2}(?:told|said|was|were|had|came)\b)|\s+(?=because (?:i|we|you|they|he|she|it|there|my|our|your|the)\b)/gi;
/** A piece may not begin with a word that hangs on the one before. */
const HANGS =
  /^(?:which|who|because|although|though|while|where|as|when|after|since|despite|even|saying|telling|leaving|causing|making|only|not)\b/i;
const OPENED =
  /^(?:given|if|when|because|although|though|since|while|as|after|before|despite|even|unless|once|in case)\b/i;
const LEAD = /^(?:and|but|so|yet|then)\s+/i;
/** So many pieces are looked at; a sentence with more is a paragraph without stops. */
const MOST_PIECES = 6;
const MOST_VERSIONS = 10;
/** What was written or dictated without stops is looked at in small pieces. */
const MOST_OF_A_PARAGRAPH = 24;

/** The sentence as it may be told: without asides and list marks. */
export function withoutAsides(sentence: string): string {
  return sentence
    .replace(ASIDE, '')
    .replace(LIST_MARK, '')
    .replace(CLERKS_MARK, '')
    .replace(HANDLES, '')
    .replace(GREETING, '')
    .replace(/^Now, /, '')
    .replace(FRAME, '')
    .replace(THIS_THING, 'The $1')
    .replace(SUBJECT_OF_LETTER, 'I wrote to you about ')
    .replace(FILE_NUMBER, '$1')
    .replace(MASKED_DATE, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** Runs of neighbouring clauses, longest first and without the whole. Each can begin a sentence. */
export function shorterVersions(sentence: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of sentence.matchAll(JOINT)) {
    pieces.push(sentence.slice(from, match.index + match[0].length));
    from = match.index + match[0].length;
  }
  pieces.push(sentence.slice(from));
  if (pieces.length === 1) return [];
  const paragraph = pieces.length > MOST_PIECES * 2;
  const near = pieces.slice(0, paragraph ? MOST_OF_A_PARAGRAPH : MOST_PIECES);
  const runs: string[] = [];
  // "Given that … and there is …, I believe": what shares the opener does not stand alone.
  const opened = OPENED.test(sentence);
  const ends = near.findIndex((piece) => /,\s*$/.test(piece)) + 1 || near.length;
  const longest = paragraph ? 2 : near.length - (pieces.length > near.length ? 0 : 1);
  for (let length = longest; length >= 1; length--) {
    for (let at = 0; at + length <= near.length; at++) {
      const run = near.slice(at, at + length).join('');
      if (at > 0 && (HANGS.test(run.trim()) || (opened && at < ends && LEAD.test(run.trim())))) continue;
      runs.push(
        run
          .trim()
          .replace(/[\s,;:–—-]+$/, '')
          .replace(at > 0 ? LEAD : /^(?!)/, ''),
      );
    }
  }
  return paragraph ? runs : runs.slice(0, MOST_VERSIONS);
}

/** Where a sentence may end early without saying something else. */
const EARLY_END =
  /,\s+(?=\S)|\s+(?=(?:who|which|when|because|and|but|so|while|where|until|after|before|since|although|though|as|even|despite|due to|causing|leaving|saying|telling|without|when)\b)/gi;
/** In words. */
const SHORTEST_BEGINNING = 6;
const LONGEST_BEGINNING = 22;

/** The beginnings of a long sentence that can stand between quotation marks, longest first. */
export function beginnings(sentence: string): string[] {
  const ends = [...sentence.matchAll(EARLY_END)].map((match) => match.index).slice(0, 12);
  return ends
    .map((end) => sentence.slice(0, end))
    .filter((words) => {
      const count = words.split(' ').length;
      return count >= SHORTEST_BEGINNING && count <= LONGEST_BEGINNING;
    })
    .reverse();
}
