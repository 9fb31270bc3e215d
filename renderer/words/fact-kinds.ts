/** The kinds of fact that are shown in a complaint, and which parts of a reading belong to each. Words and grouping only. */
import type { Reading } from '../../shared/domain/reading.ts';
import type { Span } from '../../shared/domain/span.ts';
import { dayWords } from './formatting.ts';
import { ASK_WORDS, IMPACT_WORDS, ISSUE_WORDS, MONEY_WORDS, RISK_WORDS } from './reading-words.ts';

export const FACT_KINDS = ['failure', 'impact', 'ask', 'money', 'date', 'who', 'reference', 'contact', 'risk'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const FACT_KIND_WORDS: Readonly<Record<FactKind, string>> = {
  failure: 'What went wrong',
  impact: 'What it cost them',
  ask: 'What they ask',
  money: 'Money',
  date: 'When',
  who: 'Who',
  reference: 'Reference',
  contact: 'Earlier contact',
  risk: 'Risk',
};

/** A stretch of the complaint with what it was taken for. */
export interface ShownFact {
  readonly kind: FactKind;
  readonly span: Span;
  /** One line that explains it: "Money: 68 USD, paid". */
  readonly note: string;
}

const inOrder = (a: ShownFact, b: ShownFact): number => a.span.start - b.span.start || b.span.end - a.span.end;

/** All facts of a reading that rest on words, in the order of the text; the same words of the same kind once. */
export function shownFacts(reading: Reading): ShownFact[] {
  const facts: ShownFact[] = [];
  const add = (kind: FactKind, span: Span, note: string) => {
    if (span.end > span.start) facts.push({ kind, span, note });
  };
  // The words that gave the kind of complaint away say less than a clause that tells what happened.
  const told = reading.facts.some((fact) => fact.role === 'failure');
  for (const issue of told ? [] : reading.issues) {
    for (const span of issue.spans) add('failure', span, ISSUE_WORDS[issue.type]);
  }
  for (const fact of reading.facts) {
    if (fact.role === 'failure') add('failure', fact.span, 'The failure, in their words');
    if (fact.role === 'consequence') add('impact', fact.span, 'What followed from it');
    if (fact.role === 'told-by-us') add('contact', fact.span, 'What we told them');
  }
  for (const impact of reading.impact) add('impact', impact.span, IMPACT_WORDS[impact.kind]);
  for (const ask of reading.asks) if (ask.type !== 'none') add('ask', ask.span, `They ask for ${ASK_WORDS[ask.type]}`);
  for (const question of reading.questions) add('ask', question.span, 'A question to answer');
  for (const money of reading.money) add('money', money.span, MONEY_WORDS[money.role]);
  for (const date of reading.dates)
    add('date', date.span, date.iso === undefined ? 'A time' : `Read as ${dayWords(date.iso)}`);
  if (reading.customer !== null) add('who', reading.customer.span, 'The customer');
  if (reading.business !== null) add('who', reading.business.span, 'The business');
  for (const person of reading.staff) add('who', person.span, person.role ?? 'One of our people');
  for (const reference of reading.references) add('reference', reference.span, `Reference: ${reference.kind}`);
  for (const span of reading.priorContact?.spans ?? []) add('contact', span, 'They contacted us before');
  for (const risk of reading.risks) add('risk', risk.span, `Risk: ${RISK_WORDS[risk.type]}`);
  const seen = new Set<string>();
  return facts.sort(inOrder).filter(({ kind, span }) => {
    const key = `${kind} ${span.start} ${span.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
