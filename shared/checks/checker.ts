/** The checker: runs all rules over a reply and keeps what it saw of each sentence, so that an edit costs only what changed. */
import type { CheckedText, CheckInput, CheckResult, TracedSentence } from '../domain/check.ts';
import type { Finding } from '../domain/finding.ts';
import type { PromiseMade } from '../domain/promise.ts';
import { checkSentence, type SentenceResult } from './check-sentence.ts';
import { findingsOf, type RaisedFlag } from './findings.ts';
import { grammarFamily } from './grammar.ts';
import { groundOf } from './ground.ts';
import { COMMITMENT_PHRASES } from './promises/commitments.ts';
import { RULES } from './registry.ts';
import type { Ground, Rule, Whole } from './rule.ts';
import { FEATURE_PHRASES } from './score/feature-phrases.ts';
import { scoreOf } from './score/score.ts';
import type { SentenceView, TextView } from './sentence-view.ts';
import { PhraseMatcher } from './text/phrase-matcher.ts';
import { REASON_PHRASES } from './trace/reason-phrases.ts';
import { viewSentence, viewText } from './view-text.ts';

/** Checks the same reply again and again while it is edited. Results are those of a fresh check. */
export interface Checker {
  check(input: CheckInput): CheckResult;
}

/** Sentences kept before the oldest are forgotten. */
const KEPT = 2000;

function matcherFor(rules: readonly Rule[]): PhraseMatcher {
  return new PhraseMatcher([
    ...rules.flatMap((rule) => (rule.phrases === undefined ? [] : [[rule.id, rule.phrases] as const])),
    ...rules.flatMap(({ id, grammar }) =>
      (grammar ?? []).map(({ says }, index) => [grammarFamily(id, index), says] as const),
    ),
    ...Object.entries(REASON_PHRASES),
    ...Object.entries(COMMITMENT_PHRASES),
    ...Object.entries(FEATURE_PHRASES),
  ]);
}

let builtIn: PhraseMatcher | null = null;

/** Whether two inputs ask about the same case; texts are not compared. */
function sameCase(a: CheckInput, b: CheckInput): boolean {
  const same = <T>(one: T, other: T): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);
  return (
    a.now === b.now &&
    a.channel === b.channel &&
    a.complaint.text === b.complaint.text &&
    a.complaint.writtenAt === b.complaint.writtenAt &&
    same(a.confirmed, b.confirmed) &&
    same(a.reading, b.reading) &&
    same(a.plan, b.plan) &&
    same(a.playbook, b.playbook)
  );
}

/** Names in the sign-off are the writer's own when the playbook names no signer. */
function ownNames(texts: readonly TextView[], ground: Ground): Set<string> {
  const known = new Set<string>();
  const { signer, name } = ground.input.playbook.profile;
  if (signer !== '' && name !== '') return known;
  for (const { sentences } of texts) {
    for (const { view } of sentences) {
      if (view.role === 'sign-off' && view.tokens.length <= 7)
        for (const { word } of view.tokens) known.add(word.replace(/'s$/, ''));
    }
  }
  return known;
}

const shifted = (promise: PromiseMade, by: number): PromiseMade => ({
  ...promise,
  span: { start: promise.span.start + by, end: promise.span.end + by },
});

function tracedSentence(
  audience: CheckedText['audience'],
  start: number,
  end: number,
  { trace }: SentenceResult,
): TracedSentence {
  return {
    audience,
    span: { start, end },
    kind: trace.kind,
    sources: [...trace.sources],
    untraced: trace.claims
      .filter(({ source }) => source === null)
      .map(({ span }) => ({ start: span.start + start, end: span.end + start })),
  };
}

/** A checker with its own memory; `rules` is for tests, everybody else runs them all. */
export function createChecker(rules: readonly Rule[] = RULES): Checker {
  builtIn ??= matcherFor(RULES);
  const matcher = rules === RULES ? builtIn : matcherFor(rules);
  const sentenceRules = rules.filter(
    (rule) =>
      rule.phrases !== undefined ||
      rule.grammar !== undefined ||
      rule.claims !== undefined ||
      rule.inSentence !== undefined,
  );
  const textRules = rules.filter((rule) => rule.inText !== undefined);
  const views = new Map<string, SentenceView>();
  let results = new Map<string, SentenceResult>();
  let resultsFor = '';
  let last: { input: CheckInput; ground: Ground } | null = null;

  const look = (text: string, audience: CheckedText['audience'], role: SentenceView['role']): SentenceView => {
    const key = `${audience}|${role}|${text}`;
    let view = views.get(key);
    if (view === undefined) {
      if (views.size > KEPT) views.clear();
      view = viewSentence(text, audience, role, matcher);
      views.set(key, view);
    }
    return view;
  };

  return {
    check(input) {
      if (last === null || !sameCase(last.input, input)) {
        last = { input, ground: groundOf(input) };
        results = new Map();
      }
      const { ground } = last;
      const texts = input.texts.map((text) => viewText(text, look));
      const known = ownNames(texts, ground);
      const knownKey = [...known].sort().join(' ');
      if (knownKey !== resultsFor || results.size > KEPT) {
        results = new Map();
        resultsFor = knownKey;
      }
      const crashed = new Map<string, string>();
      const raised: RaisedFlag[] = [];
      const promises: PromiseMade[] = [];
      const sentences: TracedSentence[] = [];
      for (const text of texts) {
        for (const { view, start, end } of text.sentences) {
          const key = `${text.english}|${view.audience}|${view.role}|${view.text}`;
          let result = results.get(key);
          if (result === undefined) {
            result = checkSentence(view, ground, sentenceRules, known, text.english);
            results.set(key, result);
          }
          for (const { rule, reason } of result.crashed) crashed.set(rule, reason);
          for (const { rule, flag } of result.flags)
            raised.push({ rule, text, flag: { ...flag, start: flag.start + start, end: flag.end + start } });
          for (const promise of result.promises) promises.push(shifted(promise, start));
          sentences.push(tracedSentence(view.audience, start, end, result));
        }
      }
      const whole: Whole = { texts, promises };
      for (const rule of textRules) {
        for (const text of texts) {
          if (rule.where !== 'everywhere' && rule.where !== text.audience) continue;
          try {
            for (const flag of rule.inText?.(text, ground, whole) ?? []) raised.push({ rule, text, flag });
          } catch (error) {
            crashed.set(rule.id, error instanceof Error ? error.message : String(error));
          }
        }
      }
      const findings: Finding[] = findingsOf(raised);
      return {
        findings,
        promises,
        score: scoreOf(ground, whole, findings),
        sentences,
        didNotRun: [...crashed].map(([rule, reason]) => ({ rule, reason })),
      };
    },
  };
}
