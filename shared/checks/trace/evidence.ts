/** Evidence: everything that may allow a claim, arranged for looking up. What the draft says is not known here. */
import type { CheckInput } from '../../domain/check.ts';
import type { PlannedFix, PlannedOffer, Source } from '../../domain/plan.ts';
import type { Worth } from '../../domain/playbook.ts';
import type { Span } from '../../domain/span.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { isContentWord, stemOf } from '../text/stem.ts';
import { tokensOf } from '../text/token.ts';
import { addWorkingDays, dayNumber, isoDay, weekdayOfDay } from './calendar-words.ts';
import type { Figure } from './figure.ts';
import { currencyFamily } from './figure.ts';
import { findFigures } from './find-figures.ts';
import { numberWord } from './number-words.ts';

/** A sentence or an entry that can allow something. */
export interface Unit {
  readonly source: Source;
  readonly stems: ReadonlySet<string>;
  readonly folded: string;
  /** What it may allow: `told` is the complaint, `fact` was confirmed, `rule` a policy, `plan` what is to be done. */
  readonly role: 'told' | 'fact' | 'rule' | 'plan';
  /** True when a draft may use its figures only while speaking of the same thing. */
  readonly needsContext: boolean;
}

/** A key stands for one value: see {@link figureKeys}. `past` is set for days that the complaint tells as gone by. */
interface Grant {
  readonly unit: Unit;
  readonly past: boolean;
}

export interface Evidence {
  readonly units: readonly Unit[];
  readonly grants: ReadonlyMap<string, readonly Grant[]>;
  readonly words: ReadonlyMap<string, Unit>;
  /** Stems of everything the complaint says. */
  readonly toldStems: ReadonlySet<string>;
  readonly amounts: readonly { value: number; currency: string | null; unit: Unit }[];
  /** Day numbers that are known, for reckoning how long something took. */
  readonly days: readonly number[];
  readonly today: number;
}

/** Keys of the values a figure may mean. Two figures with a key in common say the same. */
export function figureKeys(figure: Figure): string[] {
  switch (figure.kind) {
    case 'amount':
      return figure.values.map((value) => `a:${figure.currency === null ? '?' : figure.currency}:${round(value)}`);
    case 'percent':
      return figure.values.map((value) => `%:${value}`);
    case 'date':
      return figure.days.map(({ month, day }) => (day === null ? `m:${month}` : `d:${month}-${day}`));
    case 'weekday':
      return [`w:${figure.weekday}`];
    case 'relative-day':
      return [`r:${figure.offset}`];
    case 'clock':
      return figure.minutes.map((minutes) => `t:${minutes}`);
    case 'duration':
      return figure.counts.map((count) => `u:${figure.unit}:${count}`);
    case 'reference':
      return [`f:${figure.value}`];
    case 'count':
      return figure.values.map((value) => `n:${value}`);
  }
}

const DAYS_OF: Readonly<Record<string, readonly [string, number]>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['day', 7],
  month: ['month', 1],
  year: ['year', 1],
};

const round = (value: number): number => Math.round(value * 100) / 100;

export class EvidenceBuilder implements Evidence {
  readonly units: Unit[] = [];
  readonly grants = new Map<string, Grant[]>();
  readonly words = new Map<string, Unit>();
  readonly toldStems = new Set<string>();
  readonly amounts: { value: number; currency: string | null; unit: Unit }[] = [];
  readonly days: number[] = [];
  readonly today: number;

  constructor(now: string) {
    this.today = dayNumber(now);
  }

  unit(text: string, source: Source, role: Unit['role'], needsContext = false): Unit {
    const folded = fold(text);
    const stems = new Set<string>();
    for (const { word } of tokensOf(folded)) if (isContentWord(word)) stems.add(stemOf(word));
    const unit: Unit = { source, stems, folded, role, needsContext };
    this.units.push(unit);
    return unit;
  }

  /** Takes in a text with all its words and figures. */
  text(
    text: string,
    source: Source,
    role: Unit['role'],
    needsContext = false,
    isPast?: (figure: Figure) => boolean,
  ): Unit {
    const unit = this.unit(text, source, role, needsContext);
    for (const { word } of tokensOf(unit.folded)) {
      const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
      if (!this.words.has(bare)) this.words.set(bare, unit);
      if (role === 'told' && isContentWord(word)) this.toldStems.add(stemOf(word));
    }
    for (const figure of findFigures(text, unit.folded)) this.figure(figure, unit, isPast?.(figure) ?? false);
    return unit;
  }

  figure(figure: Figure, unit: Unit, past: boolean): void {
    for (const key of figureKeys(figure)) this.grant(key, unit, past);
    if (figure.kind === 'amount') {
      for (const value of figure.values) this.amount(value, figure.currency, unit);
    } else if (figure.kind === 'count') {
      for (const value of figure.values) this.grant(`a:?:${value}`, unit, false);
      const clock = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(figure.text);
      if (clock !== null && Number(clock[1]) <= 24) {
        const minutes = (Number(clock[1]) % 24) * 60 + Number(clock[2] ?? 0);
        this.grant(`t:${minutes}`, unit, false);
        if (minutes < 780) this.grant(`t:${(minutes + 720) % 1440}`, unit, false);
      }
      const counted = /\b(day|week|month|year|night) (?:number )?$/.exec(unit.folded.slice(0, figure.span.start));
      if (counted !== null) {
        const [span, times] = DAYS_OF[counted[1] ?? ''] ?? ['day', 1];
        for (const value of figure.values) this.grant(`u:${span}:${value * times}`, unit, false);
      }
    } else if (figure.kind === 'percent') {
      for (const value of figure.values) this.grant(`n:${value}`, unit, false);
    } else if (figure.kind === 'duration') {
      for (const count of figure.counts) this.grant(`n:${count}`, unit, false);
      const word = numberWord(/^\p{L}+/u.exec(figure.text)?.[0] ?? '');
      if (word !== undefined) this.grant(`n:${word}`, unit, false);
      if (/^\d/.test(figure.text)) this.grant(`n:${Number.parseInt(figure.text, 10)}`, unit, false);
    } else if (figure.kind === 'reference') {
      const digits = figure.value.replace(/\D/g, '');
      if (digits.length >= 3) {
        this.grant(`f:${digits}`, unit, false);
        this.grant(`n:${Number(digits)}`, unit, false);
      }
    } else if (figure.kind === 'clock') {
      const hour = Number.parseInt(figure.text, 10);
      if (Number.isFinite(hour)) this.grant(`n:${hour}`, unit, false);
    } else if (figure.kind === 'relative-day') {
      this.day(this.today + figure.offset, unit, past);
    } else if (figure.kind === 'date') {
      for (const { year, month, day } of figure.days.slice(0, 2)) {
        if (day === null) continue;
        this.day(nearestDay(year, month, day, this.today), unit, past);
        if (unit.role === 'told') this.grant(`n:${day}`, unit, false);
      }
    }
  }

  amount(value: number, currency: string | null, unit: Unit): void {
    const family = currency === null ? null : currencyFamily(currency);
    this.grant(`a:${family ?? '?'}:${round(value)}`, unit, false);
    this.amounts.push({ value: round(value), currency: family, unit });
  }

  /** A known day allows its date, its weekday and, near today, "tomorrow" and "yesterday". */
  day(day: number, unit: Unit, past: boolean): void {
    if (!Number.isFinite(day)) return;
    const iso = isoDay(day);
    const gone = past || (unit.role === 'told' && day < this.today);
    if (unit.role === 'told' && !this.days.includes(day)) this.days.push(day);
    this.grant(`d:${Number(iso.slice(5, 7))}-${Number(iso.slice(8, 10))}`, unit, past);
    if (Math.abs(day - this.today) < 200) this.grant(`w:${weekdayOfDay(day)}`, unit, gone);
    if (Math.abs(day - this.today) <= 2) this.grant(`r:${day - this.today}`, unit, past);
    if (day > this.today) this.grant(`u:day:${day - this.today}`, unit, past);
  }

  grant(key: string, unit: Unit, past: boolean): void {
    const list = this.grants.get(key);
    if (list === undefined) this.grants.set(key, [{ unit, past }]);
    else if (list.length < 12) list.push({ unit, past });
  }

  /** A day or a local date-time. */
  moment(iso: string, unit: Unit): void {
    this.day(dayNumber(iso), unit, false);
    const clock = /T(\d{2}):(\d{2})/.exec(iso);
    if (clock !== null) this.grant(`t:${Number(clock[1]) * 60 + Number(clock[2])}`, unit, false);
  }
}

/** The day with that month and day that is nearest to today when the year is not said. */
function nearestDay(year: number | null, month: number, day: number, today: number): number {
  const two = (value: number): string => String(value).padStart(2, '0');
  if (year !== null) return dayNumber(`${year}-${two(month)}-${two(day)}`);
  const thisYear = Number(isoDay(today).slice(0, 4));
  const candidates = [thisYear - 1, thisYear, thisYear + 1].map((candidate) =>
    dayNumber(`${candidate}-${two(month)}-${two(day)}`),
  );
  return candidates.reduce((best, one) => (Math.abs(one - today) < Math.abs(best - today) ? one : best));
}

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
): void {
  const unit = builder.text([fix.does, fix.needs, fix.who, fix.because, fix.result].join('\n'), fix.source, 'plan');
  if (fix.because !== '') builder.text(fix.because, fix.source, 'fact');
  for (const { value, currency } of worthAmounts(fix.worth, prices)) builder.amount(value, currency, unit);
  if (fix.due !== null) {
    builder.moment(fix.due.iso, unit);
    builder.text(fix.due.text, fix.source, 'plan');
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
  for (const fix of [plan.fix, ...plan.also, ...plan.alternatives]) if (fix !== null) addFix(builder, fix, prices);
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
