/** Runs everything that looks at one sentence alone. What compares sentences lives elsewhere. */
import type { PromiseMade } from '../domain/promise.ts';
import { grammarFlags } from './grammar.ts';
import { findPromises } from './promises/find-promises.ts';
import type { Flag, Ground, Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';
import { hitSpan, isQuoted } from './sentence-view.ts';
import { retells } from './text/told-words.ts';
import { REPLY_STEMS } from './trace/reply-words.ts';
import { supportFor } from './trace/trace-deeds.ts';
import { traceFigures } from './trace/trace-figures.ts';
import type { SentenceTrace } from './trace/trace-sentence.ts';
import { traceSentence } from './trace/trace-sentence.ts';
import type { Claim, ClaimKind } from './trace/untraced.ts';

export interface SentenceResult {
  readonly trace: SentenceTrace;
  readonly promises: readonly PromiseMade[];
  readonly flags: readonly { readonly rule: Rule; readonly flag: Flag }[];
  readonly crashed: readonly { readonly rule: string; readonly reason: string }[];
}

const NOTHING: SentenceTrace = { kind: 'claim', sources: [], claims: [] };

function flagsOf(rule: Rule, sentence: SentenceView, ground: Ground, trace: SentenceTrace): Flag[] {
  const flags: Flag[] = [];
  if (rule.phrases !== undefined) {
    for (const hit of sentence.hits.get(rule.id) ?? []) {
      const span = hitSpan(sentence, hit);
      if (isQuoted(sentence, span)) continue;
      if (rule.severity !== 'gate' && retells(sentence.lower.slice(span.start, span.end), ground.toldShape)) continue;
      if (rule.accepts === undefined || rule.accepts(hit, sentence, ground)) flags.push(span);
    }
  }
  if (rule.grammar !== undefined) flags.push(...grammarFlags(rule.id, rule.grammar, sentence, ground));
  if (rule.claims !== undefined) {
    for (const { kind, span, source } of trace.claims) {
      if (source === null && rule.claims.includes(kind)) flags.push(span);
    }
  }
  if (rule.inSentence !== undefined) flags.push(...rule.inSentence(sentence, ground));
  return flags;
}

/** What excuses, denials and talk of rules claim without saying so, and how many words nobody said make it a claim. */
const IMPLIES: Readonly<Record<string, readonly [ClaimKind, number]>> = {
  excuse: ['cause', 2],
  'denies-it': ['fact', 2],
  'hides-behind-policy': ['policy', 2],
  'guesses-at-the-illness': ['fact', 2],
};

function impliedClaim(
  flags: readonly { readonly rule: Rule; readonly flag: Flag }[],
  sentence: SentenceView,
  ground: Ground,
  trace: SentenceTrace,
): Claim | null {
  if (sentence.isQuestion || trace.kind === 'question' || trace.claims.some(({ source }) => source === null))
    return null;
  for (const { rule, flag } of flags) {
    const implied = IMPLIES[rule.id];
    if (implied === undefined) continue;
    let strange = 0;
    let own = 0;
    for (const stem of sentence.stems) {
      own++;
      if (!REPLY_STEMS.has(stem) && !ground.evidence.knownStems.has(stem)) strange++;
    }
    if (
      own < 3 ||
      strange < implied[1] ||
      supportFor(sentence, ground.evidence, ['fact', 'rule', 'plan'], 0.5) !== null
    )
      continue;
    return { kind: implied[0], span: { start: flag.start, end: flag.end }, source: null };
  }
  return null;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The flags, promises and sources of one sentence; a rule that throws is named in `crashed`. */
export function checkSentence(
  sentence: SentenceView,
  ground: Ground,
  rules: readonly Rule[],
  known: ReadonlySet<string>,
  english: boolean,
): SentenceResult {
  const crashed: { rule: string; reason: string }[] = [];
  let promises: readonly PromiseMade[] = [];
  let trace = NOTHING;
  try {
    const resting = traceFigures(sentence, ground.evidence, false).flatMap(({ source, kind }) =>
      source !== null && (kind === 'amount' || kind === 'percentage') ? [source] : [],
    );
    promises = findPromises(sentence, ground, resting);
    trace = traceSentence(sentence, ground.evidence, ground.input.confirmed, known, english, promises.length > 0);
  } catch (error) {
    crashed.push({ rule: 'trace', reason: reason(error) });
  }
  const flags: { rule: Rule; flag: Flag }[] = [];
  for (const rule of rules) {
    if (rule.where !== 'everywhere' && rule.where !== sentence.audience) continue;
    if (rule.englishOnly === true && !english) continue;
    try {
      for (const flag of flagsOf(rule, sentence, ground, trace)) flags.push({ rule, flag });
    } catch (error) {
      crashed.push({ rule: rule.id, reason: reason(error) });
    }
  }
  const told = impliedClaim(flags, sentence, ground, trace);
  if (told !== null) {
    trace = { ...trace, claims: [...trace.claims, told] };
    const rule = rules.find(({ claims }) => claims?.includes(told.kind));
    if (rule !== undefined) flags.push({ rule, flag: told.span });
  }
  return { trace, promises, flags, crashed };
}
