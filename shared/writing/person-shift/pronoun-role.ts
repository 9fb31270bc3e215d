/** Whether a pronoun acts or is acted upon, and whom it can stand for, judged by the words beside it. Changes nothing. */
import type { Token } from './token.ts';
import { isVerbForm } from './verb-forms.ts';

const CAUSATIVE = /^(?:let|lets|letting|make|makes|made|help|helps|helped|see|saw|hear|heard|watch|watched|have|had)$/;

/** Index of the next token after `at` that is no adverb. */
export function nextReal(tokens: readonly Token[], at: number): number {
  let index = at + 1;
  while (index < tokens.length && tokens[index]?.tag === 'adverb') index += 1;
  return index;
}

/** Whether the "you" at `at` does something, rather than having it done. */
export function isSubjectYou(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[nextReal(tokens, at)];
  const inverted = before?.tag === 'auxiliary' && !/^(?:be|been|being|having)$/.test(before.lower);
  if (inverted) {
    const starter = tokens[at - 2];
    return starter === undefined || starter.tag !== 'to';
  }
  const finiteNext =
    next !== undefined &&
    ((next.tag === 'auxiliary' && !/^(?:be|being|been)$/.test(next.lower)) ||
      (next.tag === 'verb' && isVerbForm(next.lower, 'past', 'base') && next.lower !== 'to'));
  if (before === undefined) return true;
  if (before.tag === 'verb' && finiteNext) {
    if (CAUSATIVE.test(before.lower) && !/^(?:see|hear)/.test(before.lower)) return false;
    if (
      /^(?:know|knew|think|thought|believe|hope|guess|suppose|assume|understand|said|say|feel|felt|wish|bet|see|hear)$/.test(
        before.lower,
      )
    )
      return true;
    return next.tag === 'auxiliary' || isVerbForm(next.lower, 'past');
  }
  // "When I wrote in you refunded it": after a verb's particle a new clause begins.
  if (before.tag === 'preposition')
    return (
      finiteNext &&
      (/^(?:out|off|up|over)$/.test(before.lower) ||
        (/^(?:in|back|down)$/.test(before.lower) && tokens[at - 2]?.tag === 'verb'))
    );
  if (before.tag === 'object') return true;
  if (before.tag === 'verb' || before.lower === 'to') return false;
  if (finiteNext) return true;
  return false;
}

/** Whether the business mention at `at` acts, rather than having something done to it. */
export function isBusinessSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[nextReal(tokens, at)];
  if (before?.tag === 'auxiliary' && (next?.tag === 'verb' || next?.tag === 'adjective')) return true;
  const finite =
    next !== undefined &&
    (next.tag === 'auxiliary' || (next.tag === 'verb' && isVerbForm(next.lower, 'past', 's', 'base')));
  if (before === undefined || before.tag === 'mark') return finite || before === undefined;
  // "When I called up I was told": after a verb's particle a new clause begins.
  if (before.tag === 'preposition')
    return finite && /^(?:up|back|in|off|out|over|down)$/.test(before.lower) && tokens[at - 2]?.tag === 'verb';
  return finite;
}

/** What one of us does in our name; a "he" who does anything else stays himself. */
export const SAYS_OR_DECIDES =
  /^(?:said|says|told|tells|promised|assured|refused|insisted|claimed|claims|offered|advised|informed|quoted|charged|asked|explained|admitted|replied|answered|hung|ignored|denied|confirmed|transferred|cancelled|'d|had)$/;

const TO_PEOPLE =
  /^(?:tell|told|ask|asked|asking|call|called|calling|contact|contacted|contacting|email|emailed|emailing|pay|paid|paying|give|gave|given|giving|send|sent|sending|owe|owed|show|showed|inform|informed|notify|notified|ring|rang|phone|phoned|phoning|beg|begged|trust|trusted|sue|report|reported|chase|chased|text|texted|write|wrote|warn|warned|remind|reminded|let|letting|make|made|making|message|messaged|offer|offered|thank|need|want|wanted|beg|hire|hired|to|from|by|against)$/;

/** Whether the "them" at `at` is spoken to, paid or dealt with, as only people are. */
export function isToldOrPaid(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.lower === 'with')
    return /^(?:spoke|speak|spoken|speaking|talk|talked|deal|dealt|dealing|bank|banked|account|been|chat|chatted|argued|business|accounts|insured)$/.test(
      tokens[at - 2]?.lower ?? '',
    );
  return before !== undefined && TO_PEOPLE.test(before.lower);
}

/** Houses that are hardly the one complained of, named in the same breath. */
const OTHER_HOUSES = /^(?:hospital|a&e|er|infirmary|police|paramedics|ambulance|court|fbi|ftc|bbb|cfpb)$/;

/** Whether a plural noun before a "they" is what it stands for ("the shoes … they"). */
export function hasLocalAntecedent(tokens: readonly Token[], at: number, lower: string): boolean {
  if (!/^(?:they|them|their|theirs|themselves)$/.test(lower)) {
    return tokens
      .slice(0, at)
      .some((token) =>
        /^(?:husband|son|father|dad|brother|wife|daughter|mother|mum|mom|sister|gran|grandmother|boy|girl|child|lady|man|woman|guy|bloke|gentleman|doctor|nurse|driver|courier|manager|who)$/.test(
          token.lower,
        ),
      );
  }
  if (tokens.slice(0, at).some((token) => OTHER_HOUSES.test(token.lower))) return true;
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.tag !== 'noun') continue;
    const before = tokens[index - 1];
    if (/^(?:people|guys|police|thieves|family|couple|crowd|group|neighbours|neighbors)$/.test(token.lower))
      return true;
    if (
      !/[^s]s$/.test(token.lower) ||
      token.lower.endsWith("'s") ||
      /^(?:times|hours|minutes|days|weeks|months|years|miles|calls|emails|messages|has|is|was|this|pounds|dollars|always|letters|business|address|loss|charges|fees|payments|records|rights|details|documents|texts)$/.test(
        token.lower,
      )
    )
      continue;
    if (before?.tag === 'preposition') continue;
    return true;
  }
  return false;
}
