/** Takes swearing, insult and the adjectives of rage out of a tagged clause; what cannot be taken out is reported. */
import { ACCUSATIONS, RAGE_ADJECTIVES, RAGE_ADVERBS, SWEAR_MODIFIERS, UNSAYABLE } from './lexicon/heat.ts';
import type { Token } from './token.ts';
import { verbOf } from './verb-forms.ts';

const EXCLAMATION = /^(?:wtf|omg|ffs|lol|lmao|smh|jesus|christ|ugh|wow|argh)$/;

/** The cooled tokens, and what remained: words that must not be repeated, charges that are theirs to make, verdicts. */
export function coolDown(tokens: readonly Token[]): {
  tokens: Token[];
  unsayable: boolean;
  accusation: boolean;
  judgement: boolean;
} {
  const out: Token[] = [];
  let unsayable = false;
  let accusation = false;
  let judgement = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const word = token.lower;
    const next = tokens[at + 1];
    if (token.tag === 'quote') {
      if (token.lower.split(/[^a-z-]+/).some((part) => SWEAR_MODIFIERS.has(part) || UNSAYABLE.has(part)))
        unsayable = true;
      out.push(token);
      continue;
    }
    if (EXCLAMATION.test(word)) continue;
    if (word === 'the' && /^(?:hell|fuck|heck)$/.test(next?.lower ?? '')) {
      at += 1;
      continue;
    }
    // "Four hours bleeding radiators" is a plumber's work.
    if (
      /^(?:bleeding|blasted|flipping)$/.test(word) &&
      !/^(?:the|an?|this|that|these|your|my|our|his|no)$/.test(out.at(-1)?.lower ?? '')
    ) {
      out.push(token);
      continue;
    }
    if (SWEAR_MODIFIERS.has(word)) {
      if (next === undefined || next.tag === 'mark') unsayable = true;
      else healArticle(out, next);
      continue;
    }
    // A thing may have been stolen; that we have stolen it is not ours to repeat.
    if (word === 'stolen' && /^(?:was|were|been|got|be)$/.test(out.at(-1)?.lower ?? '')) {
      out.push(token);
      continue;
    }
    if (ACCUSATIONS.has(word)) {
      accusation = true;
      out.push(token);
      continue;
    }
    if (UNSAYABLE.has(word)) {
      unsayable = true;
      out.push(token);
      continue;
    }
    // "He took it very seriously": no heat where something is said to be so.
    if (
      RAGE_ADVERBS.has(word) &&
      token.tag === 'adverb' &&
      !/^(?:very|so|too|more|quite|it|this|that|them)$/.test(out.at(-1)?.lower ?? '')
    )
      continue;
    if (RAGE_ADJECTIVES.has(word)) {
      if (next?.tag === 'number' && /^an?$/.test(out.at(-1)?.lower ?? '')) {
        out.pop();
        continue;
      }
      // "This was predatory lending": without the word nothing would be said.
      const named = /^(?:is|was|are|were|be|been)$/.test(out.at(-1)?.lower ?? '');
      const beforeNoun = !named && next !== undefined && (next.tag === 'noun' || next.tag === 'adjective');
      if (beforeNoun && word !== 'worst') {
        healArticle(out, next);
        continue;
      }
      judgement = true;
    }
    out.push(token);
  }
  return { tokens: out, unsayable, accusation, judgement };
}

/** "a fucking awful" leaves "a awful": the article follows the word that is now next. */
function healArticle(out: Token[], next: Token): void {
  const article = out.at(-1);
  if (article === undefined || (article.lower !== 'a' && article.lower !== 'an')) return;
  const vowel = /^[aeiou]/.test(next.lower) && !/^(?:one|use|uni|eu)/.test(next.lower);
  article.text = vowel ? 'an' : 'a';
  article.lower = article.text;
}

/** Whether the clause, an opinion and nothing else, has a noun and a verb besides the verdict. */
export function onlyJudges(tokens: readonly Token[]): boolean {
  const content = tokens.filter(
    (token) => token.tag === 'noun' || token.tag === 'number' || token.tag === 'quote',
  ).length;
  const deeds = tokens.filter((token) => token.tag === 'verb' && verbOf(token.lower)?.base !== 'be').length;
  return content + deeds < 3;
}
