/** How far a turned clause may be trusted: every doubt lowers it, and nothing broken may pass. Turns nothing. */
import type { Turned } from '../person-shift/turn-clause.ts';
import type { ClauseSource } from './clause-source.ts';
import type { ClauseRole } from './retelling.ts';

/** From this confidence on a clause may be used as it is. */
export const USABLE = 0.7;

const WEIGHT: Record<Turned['doubts'][number], number> = {
  mask: 0.2,
  unsayable: 0.2,
  accusation: 0.2,
  judgement: 0.4,
  opinion: 0.65,
  'relative-day': 0.65,
  'no-verb': 0.3,
  'guessed-subject': 0.75,
  'unclear-person': 0.5,
  question: 0.3,
  order: 0.4,
  'open-quote': 0.3,
  'long-quote': 0.5,
  torn: 0.4,
};

/** What may stand in an account that is told as theirs. */
const THEIRS_TO_SAY: ReadonlySet<Turned['doubts'][number]> = new Set(['judgement', 'opinion', 'accusation']);

const DANGLING =
  /^(?:it(?:'s|'d|'ll)? |this |that(?:'s)? |these |those |he(?:'s|'d)? |she(?:'s|'d)? |they(?:'ve|'re|'d|'ll)? |one |both |another |here |neither |either |nor |same |not |such )/;
/** "It" that stands for nothing: weather, time, distance, and what comes after it. */
const EMPTY_IT =
  /^(?:it(?:'s| is| was| has|'d|'ll| will| would)? (?:been |already |now |only |just |nearly |almost |over |about |not )*(?:\d|a (?:week|month|year|day|fortnight)|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|raining|snowing|dark|cold outside|freezing|too late|impossible|hard|difficult|(?:your|our) |the (?:first|second|third|fourth|fifth|last|next|only|same|day|night|week|morning|[1-9]))|it (?:took|takes|has taken|cost|costs|has cost|rained|snowed)|this is the (?:\d|first|second|third|fourth|fifth|sixth|last)|that day|that night|that morning|that evening|that week|this (?:week|month|year|time|morning|is (?:your|the))|these days|another (?:\d|day|week|hour|customer|guest|\w+ (?:told|said|called|came))|here you|here we)/;
const WISH =
  /^you(?: do| did| are| were| have| would| can)?(?:n't|'re|'d|'ll|'ve| don't| didn't| won't)?(?: not| never| just| only| really| still| also| now| certainly)* (?:want|trust|would like|'d like|wish|demand|hope|expect to|need to|need from|need$|will be|think|feel|felt|believe|suppose|guess|am sure|are sure|understand|am not|(?<!n't )know|should|shall|would|hate|love|appreciate|assume|doubt|will never|will not be|recommend|can assure|dare|are writing|are going to|were hoping|sure|certain|sorry|are sorry|will pay|won't|pay what)\b|^you'll |^you'd (?:also |just |only |really |still )*(?:like|say|love|appreciate|rather|better|be|have|hope|expect|want)\b/;
const DANGLING_END = /\b(?:it|them|him|there|this|that|so|one|do|did)$/;

/** What somebody wants may be told as that. */
const STATED_WISH =
  /^you(?:'d| would| do not| don't)?(?: just| only| really| simply| also| still)* (?:want|need|like|prefer|expect|ask|demand)\b/;
/** What somebody thinks may be told as that. */
const VIEW = /^you (?:think|feel|felt|believe|suspect|find|found)\b/;
/** A capital where the customer began a new sentence and left out the stop. */
const RUNS_ON =
  /[a-z0-9],? (?:Instead|The|This|That|These|After|Before|When|While|However|They|We|He|She|It|There|Then|But|And|So|My|Our|Your|Was|Were|Is|Are|If|As|Because|Also|Now|Once|Since|Until|Upon|Which|Who|What|Why|How|Please|Not|No|Had|Have|Has|Did|Do|Does)\b/;
/** In words. */
const LONGEST_CLAUSE = 22;
/** In words. */
const LONGEST_SENTENCE = 34;

/** Whether a sentence begins with a word for something that has to have been named before it. */
export function leansOnWhatCameBefore(text: string): boolean {
  return DANGLING.test(text) && !EMPTY_IT.test(text);
}

/**
 * Confidence, 0 to 1, that the turned clause can be put into a letter as it stands. A `whole` sentence may be longer, and
 * what its pronouns stand for may be told before it: whoever puts it first has to see to that. A `view` may judge.
 */
export function judgeClause(
  turned: Turned,
  source: ClauseSource,
  role: ClauseRole,
  certain: number,
  whole = false,
  view = false,
): number {
  let confidence = 0.7 + 0.25 * certain;
  for (const doubt of new Set(turned.doubts)) if (!view || !THEIRS_TO_SAY.has(doubt)) confidence *= WEIGHT[doubt];
  const text = turned.text;
  const words = text.split(/\s+/).length;
  if (words > (whole ? LONGEST_SENTENCE : LONGEST_CLAUSE)) confidence *= 0.6;
  if (words < 3) confidence *= 0.7;
  if (source.hanging) confidence *= 0.4;
  if (source.quoted) confidence *= 0.4;
  if (!whole && leansOnWhatCameBefore(text)) confidence *= 0.62;
  if (
    !whole &&
    /\b(?:he|she|him|her|his|hers)\b/.test(text) &&
    !/\b(?:husband|son|father|dad|brother|wife|daughter|mother|mum|mom|sister|gran|baby|child|boy|girl|dog|cat|doctor|nurse|driver|manager|man|woman|lady|colleague|partner|friend|who)\b/i.test(
      text,
    )
  )
    confidence *= 0.62;
  if (
    WISH.test(text) &&
    !(view && VIEW.test(text)) &&
    !(whole && STATED_WISH.test(text)) &&
    role !== 'expected' &&
    role !== 'occasion'
  )
    confidence *= 0.55;
  if (DANGLING_END.test(text) && !/\b(?:[a-z]{3,}s?|you|we) [a-z]+ it$/.test(text)) confidence *= 0.75;
  if (
    /[([{<>}\])|\\/*#@_=+]|\.\.|\d+x\b|https?|www\.|[:;]/.test(
      text.replace(/"[^"]*"|\d[:/]\d|(?<=\w)\/(?=\w)|\band\/or\b|(?<=\d\w?)\+/g, ''),
    )
  )
    confidence *= 0.6;
  if (/^you \w+ you\b/.test(text) && !/^you \w+ you(?:'|r| have| had| were| are)/.test(text)) confidence *= 0.4;
  if (/\b(?:do not|don't) go\b|\bstay away\b|\bavoid\b|\bnever (?:again|coming back)\b|\bstar(?:s)?\b/.test(text))
    confidence *= 0.5;
  if (/\b(?:so|and|but|or) (?:could|would|can|will|do|does|did|are|is|was|were) (?:you|we|i|they|it)\b/.test(text))
    confidence *= 0.5;
  if (/\b(?:told|informed|advised) by [^,]{1,40}$/.test(text) && !/ that /.test(text)) confidence *= 0.5;
  if (/^(?:we|I) you\b/.test(text)) confidence *= 0.3;
  // An order of ours in the midst of a sentence, and a day that was taken out.
  if (
    /, (?:lighten|blow|send|call|fax|click|go|bring|come|fill|sign|pay|wait) (?:it|them|back|in|up|this|that|to)\b|\bdated (?:regarding|and|about|for)\b/.test(
      text,
    )
  )
    confidence *= 0.4;
  // A slip that no turning heals: "us and or us", "there insisted", "did not not", a new sentence without a stop.
  if (
    /\b(?:us|we|me) (?:and|or|and or|and\/or) (?:us|we|me)\b|\bthere (?!was|were|is|are|has|have|had|will|would|can|could|may|might|must|should|seem|seems|seemed|appear|appears|appeared|came|come|comes|exist|exists|existed|remain|remains|remained|be|to|and|for|in|on|at|with|but|when|because|again|now|until|yet|too|so|if|by|from|about|since|as|after|or|who|that|all|every|this|last|next)[a-z]+ed\b|n't not\b|\bto because\b|^(?:specifically|as it relates)\b|\bbetween (?:&|and)\b/.test(
      text,
    ) ||
    RUNS_ON.test(text)
  )
    confidence *= 0.4;
  if (/^(?:good|great|glad|nice|sad|shame|pity|funny|sure|maybe|perhaps|hopefully) /.test(text)) confidence *= 0.5;
  if (/[a-rt-z]'$/.test(text) && !/\s'/.test(text)) confidence *= 0.5;
  // Words that only a slip of the pen, or of ours, can put side by side.
  if (
    /(?:^|[,;] |\b(?:and|but|because|that|when) )us (?!all\b|both\b)|\b(?:use|using|with|for|of|from|at|by) we\b|\bwhen (?:did|do|does) (?!you|we|it|he|she|they|the|your|our)|\w'(?:should|would|will)\b|\b(?:sir|madam|mate|bro|dude|ye|yous|y'all)\b/i.test(
      text,
    )
  )
    confidence *= 0.4;
  if (/^there(?:'s| is| was) (?:no )?(?:[a-z]+ ){0,3}[a-z]{2,}[^sui']s$/.test(text)) confidence *= 0.5;
  if (/^(?:your|our|the) (?:[\w']+ ){1,5}[\w']+, (?:he|she|it|they) /.test(text)) confidence *= 0.5;
  if (turned.doubts.includes('guessed-subject') && /\b(?:your|you) /.test(text.replace(/^you /, ''))) confidence *= 0.8;
  // What a court would say is not ours to repeat.
  if (!view && /\b(?:against the law|illegal|unlawful|negligen|liable|liabilit|violat)/.test(text)) confidence *= 0.6;
  // Both sides of one deed cannot be us.
  if (
    /^(?:we|I) (?!.*\b(?:you|and) ).*\b(?:us|me)\b/.test(text) ||
    (/^(?:we|I)\b.*\b(?:against|told|report) (?:us|me)\b/.test(text) && !/\byou (?:have |had )?told\b/.test(text))
  )
    confidence *= 0.5;
  if (/\bwhatever\b|.\b(?:you|we|I) think\b/.test(text)) confidence *= 0.6;
  if (/[!?]/.test(text.replace(/"[^"]*"/g, ''))) confidence *= 0.5;
  if (/\b(?:I|my|mine|myself)\b/.test(text.replace(/"[^"]*"/g, '')) && /\bwe\b/.test(text)) confidence *= 0.8;
  if ((text.match(/,/g)?.length ?? 0) > (whole ? 3 : 2)) confidence *= 0.7;
  if (/\b[a-z]*[A-Z]{3,}[a-z]*\b/.test(text.replace(/"[^"]*"/g, '').replace(/\b[A-Z0-9&-]{2,6}\b/g, '')))
    confidence *= 0.7;
  return Math.max(0, Math.min(1, confidence));
}
