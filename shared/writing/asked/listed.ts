/** Takes a list of requests apart: "the fee back, a letter and an apology". Nothing is turned or answered here. */
import { type Complement, DEED_VERBS } from './request-frames.ts';

/** Where a list of requests ends. */
const LIST_STOPS =
  /\.(?!\d)|[!?;:()\n"“”]|\s[–—-]\s|,? (?:because|so (?:that|i|we|he|she|they|it)\b|before i|otherwise|unless|since|although|but|thanks\b|thank you|instead of|as (?:i|my|we|this|it|you)\b|and (?:i|we|if|not|they|it|will|would|am|have|was|can)\b|if )|, (?:i|we|you|he|she|they|it|not|which|who|now)\b/i;
/** Where the next thing of a list begins, and the next deed. */
const NEXT_THING =
  /,? and (?=(?:an?|the|my|our|your|all|some)\b|[$£€])|, (?=(?:an?|the|my|our|your|all|some)\b|[$£€])/i;
const NEXT_DEED = new RegExp(`,? and (?=(?:please )?(?:${DEED_VERBS})\\b)|, (?=(?:please )?(?:${DEED_VERBS})\\b)`, 'i');
const MOST_LISTED = 4;
/** "the letter was signed by …" tells and asks for nothing. */
const A_STORY = /^(?:\w+ ){1,3}(?:was|were|is|are|has|had|did|does)\b/i;

/** The single requests of a list; empty where there is no list. */
export function listed(rest: string, gives: Complement): string[] {
  const next = gives === 'thing' ? NEXT_THING : gives === 'deed' ? NEXT_DEED : null;
  if (next === null) return [];
  const stop = LIST_STOPS.exec(rest);
  const items = (stop === null ? rest : rest.slice(0, stop.index))
    .split(next)
    .map((item) => item.replace(/^please /i, ''));
  const whole = items.every((item) => !A_STORY.test(item));
  return whole && items.length > 1 && items.length <= MOST_LISTED ? items : [];
}
