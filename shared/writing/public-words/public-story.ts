/** Chooses the one sentence of theirs that may be told in public: what we did or failed to do, surely turned, and nothing private. */
import { countWords } from '../desk.ts';
import { looksLeftOver } from '../looks-left-over.ts';
import type { Retelling, ToldSentence } from '../retell/retelling.ts';

/** In words. */
const SHORTEST = 5;
const LONGEST = 24;
/** Surer than in a letter: a thousand strangers read it. */
const SURE = 0.75;
const LEAST_WORTH = 0.3;
const OF_THE_MAIN_ISSUE = 0.5;
/** As a share of what the heaviest sentence is worth. */
const NEARLY = 0.75;
/** Where it stands in the story: the first says more than the last. */
const LATE = 0.3;

/** It begins with us, with what they got, or with what happened to it; a deed of their own is where a story begins and no failure. */
const TELLS_A_FAILURE =
  /^(?:we (?!said\b|told\b|say\b)|our (?!words\b)|nobody |no one |there (?:was|were|is|are) (?:no (?!human\b|person\b|phone\b|one\b)|only\b|nobody\b|still\b|an?\b)|what you got |instead of|every (?:single )?[a-z]+ (?:comes?|came|is|was)\b|you (?:got|were (?!a\b|in\b|on\b|at\b|here\b|there\b|with\b|going\b|told\b)|waited|stood|sat (?!night\b|morning\b|evening\b|afternoon\b)|had to|never got|received|asked for .{3,60}\b(?:and|but) (?:got|left|we|there|it)\b|paid .{3,60}\b(?:and|but) (?:we|the|got|it)\b|ordered .{1,60}\b(?:and|but) (?:we|the|got|it|what)\b|booked .{3,60}\b(?:and|but) (?:we|the|got|it|what)\b)|the (?!sign\b|only\b|point\b|lesson\b|thing\b|view\b|food\b|note\b|link\b|website\b|page\b|email\b|lad\b|rest\b)[a-z]+ [^,]{4,}|your (?!(?:photographer|doctor|lawyer|boss|landlord|neighbou?rs?|friends?|dentist|vet|mechanic|guests?|partner|fault|own|turn|problem|first)\b)[a-z]+ [^,]{4,})/i;
/** Leans on something that is not told, judges, hopes, or jokes. */
const NO_FAILURE =
  /\b(?:by ourselves|except|times nothing|(?:will|can) (?:confirm|tell you|vouch)|because you|you think|you guess|you hope|you know|you'd|would be|maybe|apparently|fair enough|to be fair|anyway|lol|please|thanks|that's|this is|this was|these|those|as usual|in it$|of it$|of one$|for it$)\b|^(?:it|that|this|they|he|she)\b|\b(?:everyone|everybody|people|others) .{0,40}\bour\b|[()*#]|\?$|…|\.\.\./i;
const FINE =
  /\b(?:nice|lovely|great|beautiful|perfect|kind|helpful|friendly|good|fine|polite|excellent|delicious|best|love|loved|legends?|worth every|gem|star|treat|brilliant|amazing|fantastic|wonderful|stunning|gorgeous|clever|hilarious|magic|sweetheart|apologetic|gave you|charming|free)\b/i;
/** Says in so many words that something was amiss. */
const AMISS =
  /n't\b|\band (?:got|received)\b|\b(?:no|not|never|nobody|nothing|without|wrong|late|later|broke|broken|cold|raw|burnt|missing|dirty|filthy|leak\w*|charged|lost|damaged|hours?|minutes|weeks|months|days|instead|only|still|twice|again|stuck|off|smell\w*|stain\w*|crack\w*|shut|closed|empty|dead|ruined|hanging|half|gone|sold|cancel\w*|forgot\w*|ignored|refused|kept|loose|peel\w*|scratch\w*|flat|stale|undone|unfinished|crooked|faulty|fell|stopped|failed|over|behind|past|mouldy|moldy|dry|hard|soggy|blotchy|hold|wait\w*)\b/i;
const NEGATED = /n't\b|\b(?:not|no|never|but|only|nobody|without|still|wrong|broken|late)\b/;
const FAMILY =
  /\b(?:mum|mom|dad|husband|wife|son|daughter|mother|father|nan|gran|sister|brother|kids?|child|baby|toddler|late)\b/i;
const QUOTE = /["“”]/;
/** A comma that joins nothing by a word: mostly a run-on. */
const LOOSE_COMMA = /,(?! (?:and|but|so|which|because|then|with|without|even|then)\b)/;

/** Null where none is sure enough; then the scene speaks. */
export function publicStory(retelling: Retelling): ToldSentence | null {
  return best(retelling, maySurelyStand);
}

/** Sentences that may be told to the person themself where only a few can be: whole, sure, and of what happened; `amiss` asks for those alone that say what was wrong. */
export function fairlyTold(retelling: Retelling, amiss: boolean): ToldSentence[] {
  return retelling.sentences.filter((one) => mayFairlyStand(one) && (!amiss || AMISS.test(one.clause.clause)));
}

const FEWEST = 4;
const BEGINS_WHOLE = /^(?:you|your|we|our|the|there|nobody|no one|every|an?)\b/i;

/** Sure, in our words, and whole: what every sentence has to be that stands with few others or none. */
function standsAlone({ clause, wish, view, quoted, leans }: ToldSentence, shortest: number): boolean {
  const words = clause.clause;
  const length = countWords(words);
  return (
    !wish &&
    !view &&
    !quoted &&
    !leans &&
    clause.confidence >= SURE &&
    length >= shortest &&
    length <= LONGEST &&
    !LOOSE_COMMA.test(words) &&
    !NO_FAILURE.test(words) &&
    !QUOTE.test(words) &&
    (!FINE.test(words) || NEGATED.test(words)) &&
    !looksLeftOver(words)
  );
}

function mayFairlyStand(one: ToldSentence): boolean {
  const { role, clause } = one.clause;
  return standsAlone(one, FEWEST) && role !== 'praise' && BEGINS_WHOLE.test(clause);
}

function best(retelling: Retelling, may: (one: ToldSentence) => boolean): ToldSentence | null {
  const last = Math.max(1, ...retelling.sentences.map((one) => one.at));
  const worth = (one: ToldSentence) => one.worth + (one.main ? OF_THE_MAIN_ISSUE : 0) - LATE * (one.at / last);
  // A side matter is not told in the place of what the matter is.
  const heaviest = Math.max(
    0,
    ...retelling.sentences.filter((one) => !one.wish && (one.main || one.clause.role === 'failure')).map(worth),
  );
  return (
    retelling.sentences
      .filter((one) => may(one) && worth(one) >= NEARLY * heaviest)
      .toSorted((a, b) => worth(b) - worth(a))[0] ?? null
  );
}

function maySurelyStand(one: ToldSentence): boolean {
  const { clause, worth, main } = one;
  const words = clause.clause;
  return (
    standsAlone(one, SHORTEST) &&
    !clause.private &&
    !FAMILY.test(words) &&
    worth >= LEAST_WORTH &&
    (clause.role === 'failure' || (main && NEGATED.test(words))) &&
    TELLS_A_FAILURE.test(words) &&
    AMISS.test(words)
  );
}
