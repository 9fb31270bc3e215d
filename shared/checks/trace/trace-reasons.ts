/** Traces causes, policies and changes: why it happened, what the rules are, what is different from now on. English. */
import type { SentenceView } from '../sentence-view.ts';
import { hitSpan, isQuoted } from '../sentence-view.ts';
import { isContentWord, stemOf } from '../text/stem.ts';
import type { Evidence } from './evidence.ts';
import { supportFor } from './trace-deeds.ts';
import type { Claim } from './untraced.ts';

const COURTESY_STEMS = new Set(
  `go wrong happen occur caus troubl wait delay inconveni matter right want deserv know need easy quick saf gentl simpl good better best important care think feel believ sorry happy glad tru fair mean clear hope lik reason person
   thing way tim day help wait trust long read much well littl real find look awkward writ write`.split(/\s+/),
);
const COURTESY_CLAUSE =
  /^(?:i|we|you|that|that's|this|it|it's|you're|your) (?:want|wanted|care|know|believe|think|would|deserve|deserved|should|matters?|is (?:gentler|better|easier|quicker|simpler|safer|fair|right|what)|trust|trusted|asked|told|were right|gentler|better)/;

/** The words from a marker to the end of its clause. */
function clauseAfter(
  sentence: SentenceView,
  from: number,
): { start: number; end: number; stems: Set<string>; text: string } {
  const rest = sentence.lower.slice(from);
  const stop = /[;:.!?]|, (?:and|but|so|which|we|i|you|please)\b| – | — /.exec(rest);
  const end = from + (stop?.index ?? rest.length);
  const stems = new Set<string>();
  for (const token of sentence.tokens) {
    if (token.start >= from && token.end <= end && isContentWord(token.word)) {
      const stem = stemOf(token.word);
      if (!COURTESY_STEMS.has(stem)) stems.add(stem);
    }
  }
  return { start: from, end, stems, text: sentence.lower.slice(from, end).trim() };
}

function knownShare(stems: ReadonlySet<string>, evidence: Evidence): number {
  if (stems.size === 0) return 1;
  let known = 0;
  for (const stem of stems) {
    if (
      evidence.toldStems.has(stem) ||
      evidence.units.some((unit) => (unit.role === 'fact' || unit.role === 'rule') && unit.stems.has(stem))
    )
      known++;
  }
  return known / stems.size;
}

function causes(sentence: SentenceView, evidence: Evidence): Claim[] {
  const claims: Claim[] = [];
  const whole = supportFor(sentence, evidence, ['fact', 'told'], 0.6);
  for (const hit of sentence.hits.get('cause') ?? []) {
    const span = hitSpan(sentence, hit);
    if (isQuoted(sentence, span)) continue;
    const clause = clauseAfter(sentence, span.end);
    if (clause.stems.size === 0 || COURTESY_CLAUSE.test(clause.text)) continue;
    if (/^(?:turns out|turned out|it seems|it appears)/.test(hit.phrase) && sentence.isQuestion) continue;
    const future = /\b(?:will|'ll|going to|would like|please)\b/.test(sentence.lower.slice(0, span.start));
    const share = knownShare(clause.stems, evidence);
    const source =
      share >= 0.6 &&
      (clause.stems.size < 2 ||
        supportFor(
          sentence,
          evidence,
          ['fact', 'told', 'rule', 'plan'],
          clause.stems.size === 2 ? 1 : 0.4,
          clause.stems,
        ) !== null)
        ? (whole ??
          supportFor(sentence, evidence, ['fact', 'told', 'rule', 'plan'], 0.01, clause.stems) ?? {
            kind: 'complaint' as const,
          })
        : null;
    if (source === null && future && supportFor(sentence, evidence, ['plan'], 0.3, clause.stems) !== null) continue;
    claims.push({
      kind: 'cause',
      span: { start: span.start, end: clause.end },
      source:
        source ?? supportFor(sentence, evidence, ['plan', 'fact'], clause.stems.size === 2 ? 1 : 0.5, clause.stems),
    });
  }
  for (const hit of sentence.hits.get('claimed-excuse') ?? []) {
    const span = hitSpan(sentence, hit);
    if (
      isQuoted(sentence, span) ||
      sentence.isQuestion ||
      claims.some((claim) => span.start >= claim.span.start && span.start < claim.span.end)
    )
      continue;
    if (
      /\b(?:will|'ll|shall|would|if|whether|any|no|not|never|isn't|send you|try|avoid)\b/.test(
        sentence.lower.slice(Math.max(0, span.start - 40), span.start),
      )
    )
      continue;
    const stems = new Set<string>();
    for (let index = hit.first; index < hit.after; index++) {
      const word = sentence.tokens[index]?.word ?? '';
      if (isContentWord(word)) stems.add(stemOf(word));
    }
    const told = [...stems].every(
      (stem) =>
        evidence.toldStems.has(stem) || evidence.units.some((unit) => unit.role !== 'told' && unit.stems.has(stem)),
    );
    claims.push({
      kind: 'cause',
      span,
      source: told ? (supportFor(sentence, evidence, ['fact', 'told', 'plan', 'rule'], 0.01, stems) ?? whole) : null,
    });
  }
  return claims;
}

/** What somebody or something of ours did, told as a fact: "our kitchen undercooked it". */
const OURS_DID =
  /\b(?:our|one of our) (?:\p{L}+ )?\p{L}+ (?:had |has |have |was |were |is |are |got )?(?:\p{L}+ly )?(\p{L}{3,}ed|broke|broken|lost|left|forgot|forgotten|sick|ill|late|down|empty|missing|stolen|fell|crashed)\b/u;
const LEADS_ON =
  /\b(?:will|'ll|if|once|when|would|can|should|could|may|might|asked|whether|of|in|with|to|at|by|for|from|on|under|before|after|until|sorry|that|how) (?:\p{L}+ )?$/u;
const HARMLESS =
  /^(?:need|want|car|lov|lik|try|fail|hop|ask|wish|disappoint|concern|interest|includ|call|nam|bas|rais|follow|us|requir|tir|answer|repl|tell|say|told|said)/;

function doings(sentence: SentenceView, evidence: Evidence): Claim[] {
  if (sentence.isQuestion || sentence.role === 'plus-one') return [];
  const match = OURS_DID.exec(sentence.lower);
  if (match === null) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  if (isQuoted(sentence, span) || LEADS_ON.test(sentence.lower.slice(0, match.index))) return [];
  const verb = stemOf(match[1] ?? '');
  const known =
    evidence.toldStems.has(verb) ||
    (verb.length > 6 && [...evidence.toldStems].some((stem) => stem.startsWith(verb.slice(0, 7)))) ||
    evidence.units.some((unit) => unit.role !== 'told' && unit.stems.has(verb));
  if (known || HARMLESS.test(verb)) return [];
  return [{ kind: 'cause', span, source: supportFor(sentence, evidence, ['fact', 'told', 'plan', 'rule'], 0.5) }];
}

/** What our people are said to do every time: "our bakers check every loaf". */
const HABIT =
  /\b(?:all )?our (?:\p{L}+ ){1,2}(?!will\b|would\b|can\b|should\b|did\b|never\b)(?:[\p{L}-]+ ){1,4}(?:every|each|all the time|at all times|twice a|once a)\b|\bwe (?!will\b|would\b|can\b|should\b|are\b|were\b|have\b|had\b|did\b|got\b|need\b|want\b|owe\b)\p{L}+ (?:everything|every \p{L}+|all our|each \p{L}+) (?:\p{L}+ )?(?:carefully|by hand|twice|before|daily|properly)\b/u;

function policies(sentence: SentenceView, evidence: Evidence): Claim[] {
  const claims: Claim[] = [];
  const habit = HABIT.exec(sentence.lower);
  if (habit !== null && !sentence.isQuestion) {
    const span = { start: habit.index, end: habit.index + habit[0].length };
    const source = supportFor(sentence, evidence, ['rule', 'fact', 'plan', 'told'], 0.5);
    if (!isQuoted(sentence, span)) claims.push({ kind: 'policy', span, source });
  }
  for (const hit of sentence.hits.get('policy') ?? []) {
    const span = hitSpan(sentence, hit);
    if (isQuoted(sentence, span) || sentence.isQuestion) continue;
    if (
      /^we (always|never)|^i (always|never)/.test(sentence.lower.slice(span.start)) &&
      /\b(?:told|answered|wrote|said|called|rang|replied|asked|heard|promised|got|came|sent|did|had|gave|should)\b/.test(
        sentence.lower.slice(span.end - 12, span.end + 20),
      )
    )
      continue;
    const stems = new Set(
      [...sentence.stems].filter(
        (stem) => !COURTESY_STEMS.has(stem) && stem !== 'policy' && stem !== 'custom' && stem !== 'company',
      ),
    );
    if (stems.size < 2) continue;
    const source = supportFor(sentence, evidence, ['rule', 'fact', 'plan', 'told'], 0.5, stems);
    claims.push({ kind: 'policy', span, source });
  }
  return claims;
}

function changes(sentence: SentenceView, evidence: Evidence): Claim[] {
  const claims: Claim[] = [];
  for (const hit of sentence.hits.get('change') ?? []) {
    const span = hitSpan(sentence, hit);
    if (isQuoted(sentence, span) || sentence.isQuestion) continue;
    const claimsChange =
      /\b(?:we|i|our|every|each|all|is|are|has|have|no)\b/.test(sentence.lower) && sentence.stems.size >= 4;
    if (!claimsChange) continue;
    if (
      /\b(?:how to|will (?:look|find out|review|work out|ask|see)|'ll (?:look|find out|work out|ask|see)|want to|would like to|going to (?:look|ask)|looking (?:into|at)|hope|reach me|contact|write to me|call me|deal with me|from here on you)\b/.test(
        sentence.lower,
      )
    )
      continue;
    const source = supportFor(sentence, evidence, ['fact', 'rule', 'plan', 'told'], 0.34);
    claims.push({ kind: 'change', span, source });
    break;
  }
  return claims;
}

/** Causes, policies and changes the sentence claims, each with what allows it. */
export function traceReasons(sentence: SentenceView, evidence: Evidence): Claim[] {
  if (sentence.role === 'greeting' || sentence.role === 'sign-off') return [];
  const told = causes(sentence, evidence);
  if (told.length === 0) told.push(...doings(sentence, evidence));
  return [...told, ...policies(sentence, evidence), ...changes(sentence, evidence)];
}
