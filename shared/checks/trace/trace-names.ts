/** Traces the names of people, places and products in a sentence. For languages that write nouns small. */
import type { SentenceView } from '../sentence-view.ts';
import { isNoName } from './capital-words.ts';
import type { Evidence } from './evidence.ts';
import { isGivenName } from './first-names.ts';
import type { Claim } from './untraced.ts';

const CAPITAL = /^\p{Lu}[\p{Ll}'’]*\p{Ll}/u;
const SALUTATION =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|hola|bonjour|ciao|olá|beste|caro|cara|cher|chère|querid[oa]|buongiorno)[, ]/;

/** Words a sentence may open with before "will" or "from our" without naming anybody. */
const COMMON_START =
  /^(?:(?!.*(?:us|is|as)$).*s|.*(?:tion|ment|ing|body|one|thing)|i|we|you|he|she|it|they|this|that|who|what|which|delivery|staff|head|part|half|payment|service|support|access|money|post|power|water|news|word|advice|help|people|person|work|food|mine|straight|right|far|away|apart|aside|back|down|up|even|only|both|each|either|neither|here|there)$/;

/** Names nobody has given. `known` holds names the text itself may use, such as the signer's when the playbook has none. */
export function traceNames(sentence: SentenceView, evidence: Evidence, known: ReadonlySet<string>): Claim[] {
  const { text, tokens, role, lower } = sentence;
  const claims: Claim[] = [];
  const shouting = text === text.toUpperCase();
  const salutes = role === 'greeting' || SALUTATION.test(lower);
  for (const [index, token] of tokens.entries()) {
    const raw = text.slice(token.start, token.end);
    if (shouting || !CAPITAL.test(raw) || !/\p{L}/u.test(raw[0] ?? '')) continue;
    const bare = token.word.replace(/'s$/, '');
    if (bare.length < 2 || /'/.test(bare)) continue;
    const unit = evidence.words.get(bare) ?? evidence.words.get(`${bare}s`);
    const before = text.slice(0, token.start);
    const opens = index === 0 || /[.!?:…]["'”’)\s]*$|["“‘(]$|^\s*(?:[-*•]|\d+[.)])\s*$/.test(before);
    if (unit !== undefined) {
      if (!opens && !isNoName(token.word)) claims.push({ kind: 'name', span: token, source: unit.source });
      continue;
    }
    if (isNoName(token.word) || known.has(bare)) continue;
    if (/^ ?[>→]/.test(text.slice(token.end)) || /[>→] ?$/.test(before)) continue;
    if (bare === 'act' || /^(?: \p{Lu}\p{L}+)? Act\b/u.test(text.slice(token.end))) continue;
    const nextRaw = tokens[index + 1] === undefined ? '' : text.slice(tokens[index + 1]?.start, tokens[index + 1]?.end);
    const nextWord = tokens[index + 1]?.word ?? '';
    if (opens && (role !== 'sign-off' || tokens.length > 5) && !(salutes && index > 0)) {
      const named =
        isGivenName(bare) &&
        (CAPITAL.test(nextRaw) ||
          /^(?:will|is|has|was|had|can|would|from|who|and|at|in|our|the|didn't|did|should|could|calls|rings|comes|brings|works|told|said|called|made|took|sent|or|looked|tells|handles|knows)$/.test(
            nextWord,
          ) ||
          /^(?:'s|’s)/.test(text.slice(token.start + bare.length)) ||
          tokens.length === 1);
      const presented =
        !COMMON_START.test(token.word) &&
        (/^ from (?:our|the|my)\b/.test(lower.slice(token.end)) ||
          /^ (?:will|is going to|is coming to|is) (?:ring|call|come|see|write|bring|look|help|handle|take|ringing|calling|coming|bringing|text|phone|visit|meet)\b/.test(
            lower.slice(token.end),
          ));
      if (!named && !presented) continue;
    }
    claims.push({ kind: 'name', span: { start: token.start, end: token.end }, source: null });
  }
  return claims;
}
