/** Figures that nobody wrote and that follow from those that were: sums, spans between days and clock times. Traces nothing. */
import type { Evidence, Unit } from './evidence.ts';
import type { Figure } from './figure.ts';

/** Whether two amounts are the same to the cent. */
export const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;

/** Sums, differences and multiples of the amounts of the complaint: 749 + 39 = 788. */
export function reckoned(figure: Figure & { kind: 'amount' }, evidence: Evidence): Unit | null {
  const known = new Map<number, Unit>();
  for (const { value, currency, unit } of evidence.amounts) {
    if (figure.currency !== null && currency !== null && currency !== figure.currency) continue;
    if (unit.source.kind === 'complaint' && value > 0 && known.size < 8) known.set(value, unit);
  }
  const values = [...known.keys()];
  const first = [...known.values()][0] ?? null;
  const goal = (value: number): boolean => figure.values.some((wanted) => near(wanted, value));
  if (values.length > 2 && goal(values.reduce((sum, value) => sum + value, 0))) return first;
  const times = (value: number): number =>
    evidence.amounts.filter(
      ({ value: other, unit }) => near(other, value) && unit.role === 'told' && unit.folded !== '',
    ).length;
  const saysTimes = (count: number): boolean =>
    (evidence.grants.get(`n:${count}`) ?? []).some(({ unit }) => unit.role === 'told');
  for (const [index, a] of values.entries()) {
    for (const count of [2, 3, 4]) {
      if (goal(a * count) && (times(a) === count || saysTimes(count))) return known.get(a) ?? null;
    }
    for (const [other, b] of values.entries()) {
      if (other <= index) continue;
      if (goal(a + b) || goal(Math.abs(a - b))) return known.get(a) ?? null;
      for (const c of values.slice(other + 1)) if (goal(a + b + c)) return known.get(a) ?? null;
    }
  }
  return null;
}

/** Days between two days that are known, such as the day it happened and today. */
export function elapsed(figure: Figure & { kind: 'duration' }, evidence: Evidence): Unit | null {
  const { days, today, units } = evidence;
  const length = figure.unit === 'day' ? 1 : figure.unit === 'month' ? 30.4 : figure.unit === 'year' ? 365.25 : 0;
  if (length === 0) return null;
  const known = [...days.slice(0, 24)].sort((a, b) => a - b);
  for (const [index, day] of known.entries()) {
    for (const other of [today, known[index + 1] ?? today]) {
      const gap = (other - day) / length;
      const fits = (count: number): boolean => Math.round(gap) === count || (length > 1 && Math.floor(gap) === count);
      if (gap > 0 && figure.counts.some(fits)) return units.find((unit) => unit.role === 'told') ?? null;
    }
  }
  return null;
}

/** Minutes and hours between two clock times that the complaint tells: from 8:30 to 9:20 it is fifty minutes. */
export function betweenClocks(figure: Figure & { kind: 'duration' }, evidence: Evidence): Unit | null {
  const length = figure.unit === 'minute' ? 1 : figure.unit === 'hour' ? 60 : 0;
  if (length === 0) return null;
  const { clocks, units } = evidence;
  for (const [index, one] of clocks.entries()) {
    for (const other of clocks.slice(index + 1)) {
      const gap = Math.abs(one - other);
      for (const minutes of [gap, 720 - (gap % 720), gap % 720]) {
        if (
          figure.counts.some(
            (count) => near(count * length, minutes) || (length === 60 && Math.floor(minutes / 60) === count),
          )
        )
          return units.find((unit) => unit.role === 'told') ?? null;
      }
    }
  }
  return null;
}

/** "I was away 12": a number told without a noun may be the days that were spoken of. */
export function countedBare(figure: Figure & { kind: 'duration' }, evidence: Evidence): Unit | null {
  for (const count of figure.counts) {
    for (const { unit, noun } of evidence.grants.get(`n:${count}`) ?? []) {
      if (
        unit.role === 'told' &&
        noun === undefined &&
        new RegExp(String.raw`\b${count}(?:[.,;!?]|$)`).test(unit.folded)
      )
        return unit;
    }
  }
  return null;
}
