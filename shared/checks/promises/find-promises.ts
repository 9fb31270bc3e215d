/** Finds the commitments in a sentence: who, what, worth, by when, on what condition, and what allows it. */
import type { Source } from '../../domain/plan.ts';
import type { PromiseKind, PromiseMade } from '../../domain/promise.ts';
import type { Ground } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';
import { hitSpan, isQuoted } from '../sentence-view.ts';
import { isContentWord, stemOf } from '../text/stem.ts';
import type { Unit } from '../trace/evidence.ts';
import { NO_DEED, promiseKind } from './commitments.ts';
import { resolveDue } from './resolve-due.ts';

const CLAUSE_END =
  /[;:](?= )|, (?=(?:i|we)(?:'ll| will)\b)|, (?:and|but|so) (?=(?:i|we|you|he|she|they|my|our|your|the)\b)|(?<=\w) and (?=(?:i'll|we'll|i will|we will|you'll|you will|he'll|she'll|my|our)\b)|, then (?=\p{L})/gu;
const CONDITION =
  /\b(?:if|once|when|as soon as|after|provided|unless) (?:you|your|we have your|i have your|i know your|we get|i get|we receive|i receive|not|no)[^,;.!?]{2,90}/;
const ASK_FIRST = /^(?:please )?(?:send|give|tell|bring|reply with|let) (?:me|us)\b[^,;:.!?]{2,80}/;
const TRIVIAL_STEMS = new Set([
  'send',
  'call',
  'write',
  'ring',
  'today',
  'tomorrow',
  'week',
  'day',
  'hav',
  'want',
  'know',
  'tim',
  'person',
  'back',
  'ready',
  'new',
  'giv',
  'lik',
  'tak',
  'mak',
  'put',
  'com',
  'contact',
  'hear',
  'get',
  'receiv',
  'let',
  'direct',
  'tell',
  'find',
]);

/** Promises that give something away, so that nothing but a source may allow them. */
export function givesAway(kind: PromiseKind): boolean {
  return kind === 'refund' || kind === 'credit' || kind === 'gift' || kind === 'replace';
}

function overlap(stems: ReadonlySet<string>, unit: Unit): number {
  let shared = 0;
  for (const stem of stems) if (unit.stems.has(stem)) shared += TRIVIAL_STEMS.has(stem) ? 0.4 : 1;
  return shared;
}

const FIX_OF: Readonly<Record<string, readonly PromiseKind[]>> = {
  refund: ['refund', 'credit'],
  replace: ['replace', 'deliver', 'refund'],
  repair: ['repair', 'redo'],
  redo: ['redo', 'repair', 'replace'],
  correct: ['correct', 'refund', 'credit'],
  deliver: ['deliver', 'replace'],
  credit: ['credit', 'refund'],
  cancel: ['correct', 'refund'],
  secure: ['correct', 'replace'],
  investigate: ['investigate', 'contact'],
  explain: ['contact', 'investigate'],
  answer: ['contact', 'other'],
  attend: ['contact', 'repair', 'deliver'],
};
const ASK_OF: Readonly<Record<string, readonly PromiseKind[]>> = {
  refund: ['refund', 'credit'],
  replacement: ['replace', 'deliver'],
  repair: ['repair', 'redo'],
  redo: ['redo', 'repair', 'deliver'],
  contact: ['contact'],
  compensation: ['refund', 'credit'],
  cancel: ['correct', 'refund'],
  'correct-record': ['correct'],
  explanation: ['investigate', 'contact'],
  information: ['contact', 'investigate'],
  'action-on-staff': ['investigate', 'contact'],
  apology: ['contact'],
  'policy-change': ['investigate'],
};

function sourceOf(
  stems: ReadonlySet<string>,
  kind: PromiseKind,
  ground: Ground,
  traced: readonly Source[],
): PromiseMade['source'] {
  let best: Unit | null = null;
  let most = 0;
  for (const unit of ground.evidence.units) {
    if (unit.role === 'told') continue;
    const shared = overlap(stems, unit);
    if (shared > most) {
      most = shared;
      best = unit;
    }
  }
  if (best !== null && (most >= 2 || (stems.size > 0 && most / stems.size >= 0.5))) return best.source;
  const { plan } = ground.input;
  for (const fix of plan === undefined ? [] : [plan.fix, ...plan.also, ...plan.alternatives]) {
    if (fix !== null && (FIX_OF[fix.kind] ?? []).includes(kind)) return fix.source;
  }
  const figured = traced.find((source) => source.kind !== 'complaint');
  if (figured !== undefined) return figured;
  const spent = traced.find(
    ({ span }) =>
      span === undefined ||
      ground.input.reading.money.every(
        (money) => money.span.start < span.start || money.span.start >= span.end || money.role !== 'lost',
      ),
  );
  if (kind === 'refund' && spent !== undefined) return spent;
  if (!givesAway(kind)) {
    if (plan !== undefined) return { kind: 'plan' };
    if (kind === 'contact' || kind === 'investigate' || kind === 'other') return { kind: 'user' };
  }
  const ask = ground.input.reading.asks.find(({ type }) => (ASK_OF[type] ?? []).includes(kind));
  if (ask !== undefined) return { kind: 'complaint', span: ask.span };
  if (most >= 1 && best !== null && (!givesAway(kind) || most / stems.size >= 0.25)) return best.source;
  const told = ground.evidence.units.find(
    (unit) => unit.role === 'told' && overlap(stems, unit) / Math.max(1, stems.size) >= 0.7,
  );
  if (told !== undefined) return told.source;
  return { kind: 'nothing' };
}

function whoOf(sentence: SentenceView, start: number, words: string): string {
  const first = /^(?:i\b|i'|let me|please accept|you)/.test(words) ? 'I' : /^we\b|^we'/.test(words) ? 'we' : null;
  if (first !== null) return first;
  const before = sentence.text.slice(0, start).trimEnd();
  const clause = before
    .slice(
      Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':'), before.lastIndexOf('.')) + 1,
    )
    .trim();
  if (/^(?:will|comes|goes|is|are|come|go)/.test(words) && clause !== '' && clause.length <= 40) {
    if (
      /\b(?:refund|money|credit|£|\$|€|sum|amount|bill|charge|voucher|parcel|replacement|order|fee|it|that|this)\b|[£$€]\s?\d/i.test(
        clause,
      )
    )
      return 'we';
    return clause;
  }
  return /^(?:he|she|they)\b/.test(words) ? (words.split(/[' ]/)[0] ?? 'we') : 'we';
}

/** The promises of one sentence; spans count from its start. `traced` holds what its figures rest on. */
export function findPromises(sentence: SentenceView, ground: Ground, traced: readonly Source[]): PromiseMade[] {
  if (sentence.role === 'greeting' || sentence.role === 'sign-off') return [];
  const hits = [...(sentence.hits.get('commitment') ?? []), ...(sentence.hits.get('other-commitment') ?? [])].sort(
    (a, b) => a.first - b.first,
  );
  if (hits.length === 0) return [];
  const cuts = [0, ...[...sentence.lower.matchAll(CLAUSE_END)].map((match) => match.index), sentence.text.length];
  const promises: PromiseMade[] = [];
  const seen = new Set<number>();
  for (const hit of hits) {
    const span = hitSpan(sentence, hit);
    if (isQuoted(sentence, span)) continue;
    const clause = cuts.findLastIndex((cut) => cut <= span.start);
    if (seen.has(clause)) continue;
    const rest = sentence.lower.slice(span.start);
    if (NO_DEED.test(rest) || sentence.isQuestion) continue;
    const lead = sentence.lower.slice(cuts[clause] ?? 0, span.start);
    if (
      /\b(?:if|when|once|until|before|unless|that|which|hope|told you|promised|said|wish|who|what|how) (?:\w+ )?$/.test(
        lead,
      ) &&
      !/\b(?:i promise that|so that|when) $/.test(lead)
    )
      continue;
    seen.add(clause);
    let start = cuts[clause] ?? 0;
    const end = cuts[clause + 1] ?? sentence.text.length;
    const opening = /^(?:[;:,\s]|and |but |so |then )+/.exec(sentence.lower.slice(start, end));
    start += opening?.[0].length ?? 0;
    const text = sentence.text.slice(start, end).trimEnd();
    const lower = sentence.lower.slice(start, start + text.length);
    const figures = sentence.figures.filter(
      (figure) => figure.span.start >= start && figure.span.end <= start + text.length,
    );
    const kind = promiseKind(lower);
    const stems = new Set<string>();
    for (const token of sentence.tokens)
      if (token.start >= start && token.end <= end && isContentWord(token.word)) stems.add(stemOf(token.word));
    const money = figures.find((figure) => figure.kind === 'amount');
    const due = resolveDue(figures, lower, ground.input.now);
    const condition = CONDITION.exec(sentence.lower) ?? ASK_FIRST.exec(sentence.lower);
    const promise: PromiseMade = {
      audience: sentence.audience,
      text,
      span: { start, end: start + text.length },
      kind,
      who: whoOf(sentence, span.start, rest),
      source: sourceOf(stems, kind, ground, traced),
    };
    if (money?.kind === 'amount')
      promise.amount = {
        amount: money.values[0] ?? 0,
        currency: money.currency === '$' ? dollarOf(ground) : money.currency,
      };
    if (due !== undefined) promise.due = due;
    if (condition !== null && condition !== undefined)
      promise.condition = sentence.text.slice(condition.index, condition.index + condition[0].length).trim();
    promises.push(promise);
  }
  return promises;
}

function dollarOf(ground: Ground): string {
  const own = ground.input.playbook.profile.currency;
  return ['CAD', 'AUD', 'NZD', 'HKD', 'SGD'].includes(own) ? own : 'USD';
}
