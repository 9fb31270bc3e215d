/** Gathers the evidence of a case: what the person confirmed, the plan, the complaint, the playbook, today. Looks nothing up. */
import { dayNumber } from '../../domain/calendar.ts';
import type { CheckInput } from '../../domain/check.ts';
import type { PlannedFix, PlannedOffer, Source } from '../../domain/plan.ts';
import type { Worth } from '../../domain/playbook.ts';
import type { Span } from '../../domain/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { addWorkingDays } from './calendar-words.ts';
import type { Evidence } from './evidence.ts';
import { EvidenceBuilder } from './evidence.ts';
import type { Figure } from './figure.ts';

function worthAmounts(
  worth: Worth | null,
  prices: readonly { value: number; currency: string | null }[],
): { value: number; currency: string | null }[] {
  if (worth === null) return [];
  if ('amount' in worth) return [{ value: worth.amount, currency: worth.currency }];
  return prices.map(({ value, currency }) => ({ value: value * worth.shareOfPrice, currency }));
}

const DAY_NAMED =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|this (?:morning|afternoon|evening)|last night)\b/g;

/** Reads the complaint into evidence. */
function addComplaint(builder: EvidenceBuilder, input: CheckInput): void {
  const { text, writtenAt } = input.complaint;
  const written = writtenAt === undefined ? builder.today : dayNumber(writtenAt);
  const gone = (at: Span): boolean =>
    input.reading.dates.some(
      ({ about, span }) =>
        (about === 'incident' || about === 'earlier-contact' || about === 'purchase') &&
        span.start < at.end &&
        at.start < span.end,
    );
  for (const span of splitSentences(text)) {
    const source: Source = { kind: 'complaint', span };
    const place = (figure: Figure): Span => ({
      start: span.start + figure.span.start,
      end: span.start + figure.span.end,
    });
    const unit = builder.text(text.slice(span.start, span.end), source, 'told', false, (figure) => gone(place(figure)));
    if (/\b(?:yesterday|last night)\b/.test(unit.folded) && Number.isFinite(written))
      builder.day(written - 1, unit, true);
    if (/\b(?:today|this morning|tonight|this afternoon|this evening)\b/.test(unit.folded) && Number.isFinite(written))
      builder.day(written, unit, true);
    if (/\b(?:again|both|couple|pair|second|two)\b/.test(unit.folded)) builder.grant('n:2', unit, false);
    const named = unit.folded.match(DAY_NAMED)?.length ?? 0;
    if (named > 1) builder.grant(`n:${named}`, unit, false);
    if (/\bthird\b/.test(unit.folded)) builder.grant('n:3', unit, false);
    if (/\bfourth\b/.test(unit.folded)) builder.grant('n:4', unit, false);
  }
  if (writtenAt !== undefined) builder.moment(writtenAt, builder.unit('', { kind: 'complaint' }, 'told'));
  for (const { iso, text: words, span, about } of input.reading.dates) {
    if (iso === undefined || iso.length < 10) continue;
    const past = about === 'incident' || about === 'earlier-contact' || about === 'purchase';
    builder.day(dayNumber(iso), builder.unit(words, { kind: 'complaint', span }, 'told'), past);
  }
  const told = builder.unit('', { kind: 'complaint' }, 'told');
  for (const { amount, currency, span } of input.reading.money) {
    if (amount !== null) builder.amount(amount, currency, builder.unit('', { kind: 'complaint', span }, 'told'));
  }
  const times = input.reading.priorContact?.times ?? null;
  if (times !== null) builder.grant(`n:${times}`, told, false);
  for (const count of [input.reading.asks.length, input.reading.questions.length, input.reading.issues.length]) {
    if (count > 1) builder.grant(`n:${count}`, told, false);
  }
}

function addFix(
  builder: EvidenceBuilder,
  fix: PlannedFix,
  prices: readonly { value: number; currency: string | null }[],
  needsContext: boolean,
): void {
  const unit = builder.text(
    [fix.does, fix.needs, fix.who, fix.because, fix.result].join('\n'),
    fix.source,
    'plan',
    needsContext,
  );
  if (fix.because !== '') builder.text(fix.because, fix.source, 'fact');
  for (const { value, currency } of worthAmounts(fix.worth, prices)) builder.amount(value, currency, unit);
  if (fix.due !== null) {
    builder.moment(fix.due.iso, unit);
    builder.text([fix.due.text, needsContext ? fix.does : ''].join('\n'), fix.source, 'plan', needsContext);
  }
}

function addOffer(
  builder: EvidenceBuilder,
  offer: PlannedOffer,
  prices: readonly { value: number; currency: string | null }[],
): void {
  const unit = builder.text([offer.does, offer.who].join('\n'), offer.source, 'plan');
  for (const { value, currency } of worthAmounts(offer.worth, prices)) builder.amount(value, currency, unit);
}

function addPlan(
  builder: EvidenceBuilder,
  input: CheckInput,
  prices: readonly { value: number; currency: string | null }[],
): void {
  const plan = input.plan;
  if (plan === undefined) return;
  const source: Source = { kind: 'plan' };
  for (const fix of [plan.fix, ...plan.also]) if (fix !== null) addFix(builder, fix, prices, false);
  for (const fix of plan.alternatives) addFix(builder, fix, prices, true);
  for (const offer of [plan.plusOne, ...plan.otherOffers]) if (offer !== null) addOffer(builder, offer, prices);
  const { text, who, what, how, due } = plan.nextStep;
  const next = builder.text([text, who, what, how].join('\n'), source, 'plan');
  if (due !== null) {
    builder.moment(due.iso, next);
    builder.text(due.text, source, 'plan');
  }
  if (plan.explanation !== null) builder.text(plan.explanation.text, plan.explanation.source, 'fact');
  if (plan.prevention !== null) builder.text(plan.prevention.text, plan.prevention.source, 'fact');
  if (plan.question !== null) builder.text(plan.question, source, 'plan');
  if (plan.escalation !== null) builder.text(plan.escalation.to, source, 'plan');
  for (const duty of plan.duties) builder.text(duty.text, { kind: 'statute', id: duty.source }, 'rule');
  for (const amount of [plan.worth.given, plan.worth.wentWrong])
    if (amount !== null) builder.amount(amount.amount, amount.currency, next);
}

function addPlaybook(
  builder: EvidenceBuilder,
  input: CheckInput,
  prices: readonly { value: number; currency: string | null }[],
): void {
  const { profile, fixes, offers, policies, confirmedFacts, limits } = input.playbook;
  const own: Source = { kind: 'playbook', id: 'profile' };
  for (const line of [
    profile.name,
    profile.signer,
    profile.signerRole,
    profile.contact,
    profile.publicContact,
    profile.hours,
    limits.approver,
  ]) {
    if (line !== '') builder.text(line, own, 'fact');
  }
  const planned = input.plan !== undefined;
  const types = new Set(input.reading.issues.map((issue) => issue.type));
  for (const fix of fixes) {
    const source: Source = { kind: 'playbook', id: fix.id };
    const fits = types.size === 0 || fix.types.some((type) => types.has(type));
    const unit = builder.text(
      [fix.does, fix.needs, fix.who, fix.because, fix.result].join('\n'),
      source,
      'plan',
      planned || !fits,
    );
    if (fix.because !== '') builder.unit(fix.because, source, 'fact');
    for (const { value, currency } of worthAmounts(fix.worth, prices)) builder.amount(value, currency, unit);
    if (fix.within !== null && !planned && fits) {
      const { count, unit: span } = fix.within;
      if (span === 'hours') {
        builder.day(builder.today, unit, false);
        builder.grant(`u:hour:${count}`, unit, false);
        if (count % 24 === 0) builder.grant(`u:day:${count / 24}`, unit, false);
      } else {
        builder.grant(`u:day:${count}`, unit, false);
        const last = span === 'days' ? builder.today + count : addWorkingDays(builder.today, count);
        builder.day(last, unit, false);
      }
    }
  }
  for (const offer of offers) {
    const source: Source = { kind: 'playbook', id: offer.id };
    const unit = builder.text([offer.does, offer.conditions, offer.who].join('\n'), source, 'plan', planned);
    for (const { value, currency } of worthAmounts(offer.worth, prices)) builder.amount(value, currency, unit);
  }
  for (const policy of policies) builder.text(policy.text, { kind: 'playbook', id: policy.id }, 'rule');
  const today = input.now.slice(0, 10);
  for (const fact of confirmedFacts) {
    if (fact.until === null || fact.until >= today) builder.text(fact.text, { kind: 'confirmed', id: fact.id }, 'fact');
  }
}

/** Everything that may be said about this complaint by this business today, with what allows it. */
export function gatherEvidence(input: CheckInput): Evidence {
  const builder = new EvidenceBuilder(input.now);
  const prices = input.reading.money.flatMap(({ amount, currency }) =>
    amount === null ? [] : [{ value: amount, currency }],
  );
  for (const line of input.confirmed) builder.text(line, { kind: 'user' }, 'fact');
  addPlan(builder, input, prices);
  addComplaint(builder, input);
  addPlaybook(builder, input, prices);
  const now = builder.unit('', { kind: 'plan', id: 'today' }, 'plan');
  builder.day(builder.today, now, true);
  return builder;
}
