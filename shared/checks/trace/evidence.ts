/** Evidence: everything that may allow a claim, arranged for looking up. What the draft says is not known here. */
import { dayNumber, isoDay, weekdayOfDay } from '../../domain/calendar.ts';
import type { Source } from '../../domain/plan.ts';
import { fold } from '../text/fold.ts';
import { isContentWord, stemOf } from '../text/stem.ts';
import { tokensOf } from '../text/token.ts';
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
  /** What a number counts, in the plural as it is written; missing when it stands for itself. */
  readonly noun?: string;
}

export interface Evidence {
  readonly units: readonly Unit[];
  readonly grants: ReadonlyMap<string, readonly Grant[]>;
  readonly words: ReadonlyMap<string, Unit>;
  /** Stems of everything the complaint says. */
  readonly toldStems: ReadonlySet<string>;
  /** Stems of everything that anybody said, and the first five letters of the longer ones. */
  readonly knownStems: ReadonlySet<string>;
  readonly knownBeginnings: ReadonlySet<string>;
  readonly amounts: readonly { value: number; currency: string | null; unit: Unit }[];
  /** Clock times the complaint tells, in minutes of the day, for reckoning how long something took. */
  readonly clocks: readonly number[];
  /** Day numbers that are known, for reckoning how long something took. */
  readonly days: readonly number[];
  readonly today: number;
}

/** Keys of the values a figure may mean. Two figures with a key in common say the same; `W` is the weekday of a day farther off than two weeks. */
export function figureKeys(figure: Figure): string[] {
  switch (figure.kind) {
    case 'amount':
      return figure.values.map((value) => `a:${figure.currency === null ? '?' : figure.currency}:${round(value)}`);
    case 'percent':
      return figure.values.map((value) => `%:${value}`);
    case 'date':
      return figure.days.map(({ month, day }) => (day === null ? `m:${month}` : `d:${month}-${day}`));
    case 'weekday':
      return [`w:${figure.weekday}`, `W:${figure.weekday}`];
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

/** Whether a word that follows a number reads as what is counted. */
export function isPlural(noun: string): boolean {
  return (
    noun.length > 3 &&
    /(?:[^su]s|people|children|men|women)$/.test(noun) &&
    !/^(?:this|always|was|has|does|plus|years?|pounds|euros|dollars|towards|besides|perhaps)$/.test(noun)
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

export class EvidenceBuilder implements Evidence {
  readonly units: Unit[] = [];
  readonly grants = new Map<string, Grant[]>();
  readonly words = new Map<string, Unit>();
  readonly toldStems = new Set<string>();
  readonly knownStems = new Set<string>();
  readonly knownBeginnings = new Set<string>();
  readonly amounts: { value: number; currency: string | null; unit: Unit }[] = [];
  readonly days: number[] = [];
  readonly clocks: number[] = [];
  readonly today: number;

  constructor(now: string) {
    this.today = dayNumber(now);
  }

  unit(text: string, source: Source, role: Unit['role'], needsContext = false): Unit {
    const folded = fold(text);
    const stems = new Set<string>();
    for (const { word } of tokensOf(folded)) if (isContentWord(word)) stems.add(stemOf(word));
    for (const stem of stems) {
      this.knownStems.add(stem);
      if (stem.length > 4) this.knownBeginnings.add(stem.slice(0, 5));
    }
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
    if (role !== 'told') {
      if (
        /\b(?:next|following) (?:working |business )?day\b|\bwithin (?:a|one|24) (?:day|hours)\b|\bovernight\b/.test(
          unit.folded,
        )
      )
        this.grant('r:1', unit, false);
      if (/\bsame (?:working |business )?day\b|\bat once\b|\bstraight away\b|\bimmediately\b/.test(unit.folded))
        this.grant('r:0', unit, false);
    }
    return unit;
  }

  figure(figure: Figure, unit: Unit, past: boolean): void {
    for (const key of figureKeys(figure))
      this.grant(key, unit, past, figure.kind === 'count' && isPlural(figure.noun) ? figure.noun : undefined);
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
      for (const value of figure.values) this.grant(`n:${value}`, unit, false, 'percents');
    } else if (figure.kind === 'duration') {
      for (const count of figure.counts) this.grant(`n:${count}`, unit, false, `${figure.unit}s`);
      const word = numberWord(/^\p{L}+/u.exec(figure.text)?.[0] ?? '');
      if (word !== undefined) this.grant(`n:${word}`, unit, false, `${figure.unit}s`);
      if (/^\d/.test(figure.text)) this.grant(`n:${Number.parseInt(figure.text, 10)}`, unit, false, `${figure.unit}s`);
    } else if (figure.kind === 'reference') {
      const digits = figure.value.replace(/\D/g, '');
      if (digits.length >= 3) {
        this.grant(`f:${digits}`, unit, false);
        this.grant(`n:${Number(digits)}`, unit, false, 'references');
      }
    } else if (figure.kind === 'clock') {
      const [minutes] = figure.minutes;
      if (unit.role === 'told' && minutes !== undefined && this.clocks.length < 8 && !this.clocks.includes(minutes))
        this.clocks.push(minutes);
      const hour = Number.parseInt(figure.text, 10);
      if (Number.isFinite(hour)) this.grant(`n:${hour}`, unit, false);
    } else if (figure.kind === 'relative-day') {
      this.day(this.today + figure.offset, unit, past);
    } else if (figure.kind === 'date') {
      for (const { year, month, day } of figure.days.slice(0, 2)) {
        if (day === null) continue;
        this.day(nearestDay(year, month, day, this.today), unit, past);
        if (unit.role === 'told') this.grant(`n:${day}`, unit, false, 'dates');
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
    if (Math.abs(day - this.today) < 200)
      this.grant(`${Math.abs(day - this.today) <= 14 ? 'w' : 'W'}:${weekdayOfDay(day)}`, unit, gone);
    if (Math.abs(day - this.today) <= 2) this.grant(`r:${day - this.today}`, unit, past);
    if (day > this.today) this.grant(`u:day:${day - this.today}`, unit, past);
  }

  grant(key: string, unit: Unit, past: boolean, noun?: string): void {
    const list = this.grants.get(key);
    const grant: Grant = noun === undefined ? { unit, past } : { unit, past, noun };
    if (list === undefined) this.grants.set(key, [grant]);
    else if (list.length < 12) list.push(grant);
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
