/** Corrections a person makes to a reading: a fact taken out, one put in, another type or temper. Pure. */
import type { IssueType } from '../../../../shared/domain/issue-type.ts';
import type { AskType, Reading, RiskType } from '../../../../shared/domain/reading.ts';
import type { Span } from '../../../../shared/domain/span.ts';
import type { ShownFact } from '../../../words/fact-kinds.ts';

/** What words can be marked as. */
export type NewFact =
  | { readonly kind: 'failure' | 'impact' | 'who' | 'reference' }
  | { readonly kind: 'ask'; readonly type: AskType }
  | { readonly kind: 'risk'; readonly type: RiskType };

/** A person is sure. */
const SURE = 1;

/** The reading without this fact, wherever it was held. */
export function withoutFact(reading: Reading, fact: ShownFact): Reading {
  const same = (span: Span): boolean => span.start === fact.span.start && span.end === fact.span.end;
  const other = (item: { readonly span: Span }): boolean => !same(item.span);
  switch (fact.kind) {
    case 'failure':
      return {
        ...reading,
        issues: reading.issues
          .map((issue) => ({ ...issue, spans: issue.spans.filter((span) => !same(span)) }))
          .filter((issue, index) => issue.spans.length > 0 || reading.issues[index]?.spans.length === 0),
        facts: reading.facts.filter((item) => item.role !== 'failure' || other(item)),
      };
    case 'impact':
      return {
        ...reading,
        impact: reading.impact.filter(other),
        facts: reading.facts.filter((item) => item.role !== 'consequence' || other(item)),
      };
    case 'ask':
      return { ...reading, asks: reading.asks.filter(other), questions: reading.questions.filter(other) };
    case 'money':
      return { ...reading, money: reading.money.filter(other) };
    case 'date':
      return { ...reading, dates: reading.dates.filter(other) };
    case 'who':
      return {
        ...reading,
        customer: reading.customer !== null && same(reading.customer.span) ? null : reading.customer,
        business: reading.business !== null && same(reading.business.span) ? null : reading.business,
        staff: reading.staff.filter(other),
      };
    case 'reference':
      return { ...reading, references: reading.references.filter(other) };
    case 'contact':
      return {
        ...reading,
        facts: reading.facts.filter((item) => item.role !== 'told-by-us' || other(item)),
        priorContact: withoutContact(reading, same),
      };
    case 'risk':
      return { ...reading, risks: reading.risks.filter(other) };
  }
}

function withoutContact(reading: Reading, same: (span: Span) => boolean): Reading['priorContact'] {
  const { priorContact } = reading;
  if (priorContact === null) return null;
  const spans = priorContact.spans.filter((span) => !same(span));
  return spans.length === 0 && priorContact.spans.length > 0 ? null : { ...priorContact, spans };
}

/** The reading with these words marked; the person's own marks come first. */
export function withFact(reading: Reading, fact: NewFact, text: string, span: Span): Reading {
  const quoted = { text, span, confidence: SURE };
  switch (fact.kind) {
    case 'failure':
      return { ...reading, facts: [{ role: 'failure', weight: SURE, ...quoted }, ...reading.facts] };
    case 'impact':
      return {
        ...reading,
        impact: [{ kind: 'other', ...quoted }, ...reading.impact],
        facts: [{ role: 'consequence', weight: SURE, ...quoted }, ...reading.facts],
      };
    case 'ask':
      return {
        ...reading,
        asks: [{ type: fact.type, ...quoted }, ...reading.asks.filter(({ type }) => type !== 'none')],
      };
    case 'who':
      return { ...reading, customer: { name: text.replaceAll(/\s+/g, ' '), span, confidence: SURE } };
    case 'reference':
      return { ...reading, references: [{ kind: 'other', ...quoted }, ...reading.references] };
    case 'risk':
      return { ...reading, risks: [{ type: fact.type, span, confidence: SURE }, ...reading.risks] };
  }
}

/** The reading with another main type; the one before stays as a further one. */
export function withMainIssue(reading: Reading, type: IssueType): Reading {
  const known = reading.issues.find((issue) => issue.type === type);
  const rest = reading.issues.filter((issue) => issue.type !== type && issue.type !== 'other');
  return { ...reading, issues: [{ type, spans: known?.spans ?? [], confidence: SURE }, ...rest] };
}

/** The reading with another temper, 0 calm to 3 furious. */
export function withTemper(reading: Reading, level: number): Reading {
  return { ...reading, temper: { ...reading.temper, level, confidence: SURE } };
}
