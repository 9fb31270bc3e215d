/** Puts "my wife and I" into the order in which it is said to them: "you and your wife". Tagged tokens in, tokens out. */
import { makeToken, type Token } from './token.ts';

const SELF = new Set(['i', 'me', 'myself']);

/** Index of the first token of the noun phrase that ends before `end`, starting with "my" or "our", or null. */
function companionStart(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 1; at >= 0 && at >= end - 8; at--) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.tag === 'possessive' && (token.lower === 'my' || token.lower === 'our')) {
      // "my wife, my son and I": the list goes on to the left.
      const comma = tokens[at - 1];
      if (comma?.text === ',') return companionStart(tokens, at - 1) ?? at;
      return at;
    }
    if (token.tag !== 'noun' && token.tag !== 'adjective' && token.tag !== 'number') return null;
  }
  return null;
}

/** "… to run my business and I'm abroad": only what opens a clause acts together with the "I" that follows. */
function opensClause(before: Token | undefined): boolean {
  return before === undefined || /^(?:mark|coordinator|subordinator|wh|adverb)$/.test(before.tag);
}

/** The clause with the customer named before their company; the moved "I" keeps a plural verb. */
export function orderCompany(tokens: readonly Token[]): Token[] {
  const out = [...tokens];
  for (let at = 2; at < out.length; at++) {
    const token = out[at];
    if (
      token === undefined ||
      !SELF.has(token.lower) ||
      out[at - 1]?.tag !== 'coordinator' ||
      out[at - 1]?.lower !== 'and'
    )
      continue;
    const start = companionStart(out, at - 1);
    if (start === null || (token.lower === 'i' && !opensClause(out[start - 1]))) continue;
    const company = out.slice(start, at - 1);
    const last = company.at(-1);
    if (last !== undefined) last.customer = true;
    const self = makeToken('I', token.lower === 'i' ? 'pronoun' : 'object', company[0]?.spaced ?? true);
    self.lower = token.lower === 'i' ? 'i' : 'me';
    const first = company[0];
    if (first !== undefined) first.spaced = true;
    const comma = company.findIndex((part) => part.text === ',');
    if (comma > 0) {
      // Three people: "you, your mother and your aunt".
      const joint = makeToken('and', 'coordinator');
      out.splice(
        start,
        at - start + 1,
        self,
        makeToken(',', 'mark', false),
        ...company.slice(0, comma),
        joint,
        ...company.slice(comma + 1),
      );
    } else out.splice(start, at - start + 1, self, makeToken('and', 'coordinator'), ...company);
  }
  const me = out.findIndex((token) => SELF.has(token.lower));
  if (me >= 0 && me <= 1 && out[me + 1]?.lower === 'and' && /^(?:my|our)$/.test(out[me + 2]?.lower ?? '')) {
    for (let at = me + 3; at < Math.min(out.length, me + 6); at++) {
      const token = out[at];
      if (
        token?.tag === 'noun' &&
        (out[at + 1]?.tag === 'verb' || out[at + 1]?.tag === 'auxiliary' || out[at + 1]?.tag === 'adverb')
      ) {
        token.customer = true;
        break;
      }
    }
  }
  return out;
}
