/** Runs everything that looks at one sentence alone. What compares sentences lives elsewhere. */
import type { PromiseMade } from '../domain/promise.ts';
import { findPromises } from './promises/find-promises.ts';
import type { Flag, Ground, Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';
import { hitSpan, isQuoted } from './sentence-view.ts';
import { traceFigures } from './trace/trace-figures.ts';
import type { SentenceTrace } from './trace/trace-sentence.ts';
import { traceSentence } from './trace/trace-sentence.ts';

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
      if (rule.accepts === undefined || rule.accepts(hit, sentence, ground)) flags.push(span);
    }
  }
  if (rule.claims !== undefined) {
    for (const { kind, span, source } of trace.claims) {
      if (source === null && rule.claims.includes(kind)) flags.push(span);
    }
  }
  if (rule.inSentence !== undefined) flags.push(...rule.inSentence(sentence, ground));
  return flags;
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
    try {
      for (const flag of flagsOf(rule, sentence, ground, trace)) flags.push({ rule, flag });
    } catch (error) {
      crashed.push({ rule: rule.id, reason: reason(error) });
    }
  }
  return { trace, promises, flags, crashed };
}
