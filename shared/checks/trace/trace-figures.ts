/** Traces the figures of a sentence to what allows them. */
import { isoDay } from '../../domain/calendar.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isQuoted } from '../sentence-view.ts';
import { stemOf } from '../text/stem.ts';
import type { Evidence, Unit } from './evidence.ts';
import { figureKeys, isPlural } from './evidence.ts';
import type { Figure } from './figure.ts';
import { betweenClocks, countedBare, elapsed, near, reckoned } from './reckon-figures.ts';
import type { Claim, ClaimKind } from './untraced.ts';

/** Small numbers of things a reply itself arranges: "two things", "three steps". */
const COURTESY_NOUN =
  /^(?:stars?|things?|points?|questions?|steps?|ways?|options?|choices?|sentences?|lines?|parts?|answers?|reasons?|words?|requests?|photos?|pictures?|photographs?|minutes?|of|more|taps?|clicks?|dinge?|punkte?|fragen?|cosas?|preguntas?|choses?|fotos?)$/;
const SET_PHRASE =
  /\b(?:24\/7|one or two|two or three|a day or two|in two minds|100% |number one|24 hours a day|two doors (?:down|along|away|up)|two ways about it|second to none|fifty[ -]fifty|one hundred (?:per ?cent|times))\b/;
const DEADLINE_BEFORE =
  /\b(?:within|in|by|before|until|till|no later than|inside|next|the next|innerhalb von|binnen|en|dentro de|sous|bis|antes del?)(?: (?:the|about|around|roughly|up to|at most|next|of|dem|den|el))*[ ]?$/;

const WILL = /\b(?:will|shall|going to)\b|'ll\b/;
const SAYS_TODAY =
  /\b(?:today|tonight|now|this (?:morning|afternoon|evening)|heute|hoy|aujourd'hui|oggi|vandaag|hoje)\b/;

function contextFits(unit: Unit, sentence: SentenceView): boolean {
  if (!unit.needsContext) return true;
  for (const stem of sentence.stems) if (unit.stems.has(stem)) return true;
  return false;
}

const PEOPLE =
  /^(?:people|persons|guests|customers|friends|kids|children|adults|diners|passengers|patients|men|women|colleagues|neighbours|neighbors|others)$/;
const TURNS =
  /^(?:times|calls|e-?mails|letters|messages|attempts|occasions|visits|appointments|requests|reports|tries|texts|trips|deliveries|faxes)$/;

/** Whether a number may stand for the other thing that is counted: seventeen minutes are no seventeen times. */
function countsTheSame(noun: string, known: string | undefined, value: number): boolean {
  if (known === undefined || !isPlural(noun) || value <= 4) return true;
  return (
    stemOf(noun) === stemOf(known) ||
    (PEOPLE.test(noun) && PEOPLE.test(known)) ||
    (TURNS.test(noun) && TURNS.test(known))
  );
}

/** The unit that allows one of these keys in this sentence. */
function allowing(
  keys: readonly string[],
  sentence: SentenceView,
  evidence: Evidence,
  ahead: boolean,
  figure?: Figure,
): Unit | null {
  let second: Unit | null = null;
  for (const key of keys) {
    for (const { unit, past, noun } of evidence.grants.get(key) ?? []) {
      if (figure?.kind === 'count' && unit.role === 'told' && !countsTheSame(figure.noun, noun, figure.values[0] ?? 0))
        continue;
      if (!contextFits(unit, sentence)) continue;
      if (ahead && past) continue;
      if (unit.role !== 'told') return unit;
      second ??= unit;
    }
  }
  return second;
}

function amountKeys(figure: Figure & { kind: 'amount' }): string[] {
  return figure.values.flatMap((value) => {
    const rounded = Math.round(value * 100) / 100;
    const exact = figure.currency === null ? ['$', 'GBP', 'EUR', '?'] : [figure.currency, '?'];
    return exact.map((currency) => `a:${currency}:${rounded}`);
  });
}

/** An amount times a number that stands beside it: 20 for each of the 11 days is 220. Both have to be allowed. */
function multiplied(figure: Figure & { kind: 'amount' }, sentence: SentenceView, evidence: Evidence): Unit | null {
  for (const one of sentence.figures) {
    if (one.kind !== 'amount' || one === figure) continue;
    const unit = allowing(amountKeys(one), sentence, evidence, false);
    if (unit === null) continue;
    for (const many of sentence.figures) {
      if (many.kind !== 'count' && many.kind !== 'duration') continue;
      if (allowing(figureKeys(many), sentence, evidence, false) === null) continue;
      const counts = many.kind === 'count' ? many.values : many.counts;
      if (counts.some((count) => one.values.some((value) => figure.values.some((goal) => near(goal, value * count)))))
        return unit;
    }
  }
  return null;
}

/** A percentage that is allowed, of an amount that is known: 15% of 349 is 52.35. */
function shareOf(figure: Figure & { kind: 'amount' }, sentence: SentenceView, evidence: Evidence): Unit | null {
  for (const one of sentence.figures) {
    if (one.kind !== 'percent') continue;
    const unit = allowing(figureKeys(one), sentence, evidence, false);
    if (unit === null) continue;
    for (const share of one.values) {
      if (
        evidence.amounts.some(({ value }) => figure.values.some((goal) => near(goal, Math.round(value * share) / 100)))
      )
        return unit;
    }
  }
  return null;
}

function kindOf(figure: Figure, sentence: SentenceView): ClaimKind {
  switch (figure.kind) {
    case 'amount':
      return 'amount';
    case 'percent':
      return 'percentage';
    case 'reference':
      return 'reference';
    case 'count':
      return 'count';
    case 'duration':
      return DEADLINE_BEFORE.test(sentence.lower.slice(0, figure.span.start)) ? 'deadline' : 'count';
    case 'weekday':
    case 'relative-day':
    case 'date':
    case 'clock':
      return /\b(?:by|before|until|till|no later than|bis|antes del?|avant|entro|voor)[ a-z0-9.:]{0,24}$/.test(
        sentence.lower.slice(0, figure.span.start),
      )
        ? 'deadline'
        : 'date';
  }
}

/** Whether a number needs no source: list markers, "two things", numbers inside set phrases. */
function isCourtesy(figure: Figure, sentence: SentenceView): boolean {
  if (figure.kind === 'count') {
    const value = figure.values[0] ?? 0;
    if (value <= 1) return true;
    // Emergency numbers, and the seconds a button is held.
    if (/^(?:911|999|112|111|988)$/.test(figure.text)) return true;
    if (/^seconds?$/.test(figure.noun) && value <= 60) return true;
    if (
      COURTESY_NOUN.test(figure.noun) &&
      value <= 6 &&
      figure.noun !== 'of' &&
      (figure.noun !== 'more' || figure.word)
    )
      return true;
    if (
      figure.word &&
      /^(?:of|more)$/.test(figure.noun) &&
      value <= 3 &&
      /\b(?:the|you|us) $/.test(sentence.lower.slice(0, figure.span.start))
    )
      return true;
    if (
      /\b(?:you|the|we|these|those|both|all|my|other) $/.test(
        sentence.lower.slice(Math.max(0, figure.span.start - 6), figure.span.start),
      ) &&
      value === 2
    )
      return true;
  }
  if (
    figure.kind === 'count' &&
    figure.text === 'twice' &&
    /\b(?:read|ask|asked|say|said|check|checked|think|looked|look|write|thought|tell|explain|apologi[sz]e)\b/.test(
      sentence.lower.slice(0, figure.span.start),
    )
  )
    return true;
  if (figure.kind === 'duration') {
    if (
      /^(?:a|one|another|an) (?:minute|day|hour)$/.test(figure.text) &&
      !DEADLINE_BEFORE.test(sentence.lower.slice(0, figure.span.start))
    )
      return true;
    if (/\bminutes?$/.test(figure.text) && figure.counts.every((count) => count <= 5)) return true;
    if (
      /^(?:a|one|every|another) /.test(figure.text) &&
      /\b(?:such|for|what|quite|after|once|twice|have|is|was|been|every) $/.test(
        sentence.lower.slice(0, figure.span.start),
      ) &&
      !/\b(?:within|in) $/.test(sentence.lower.slice(0, figure.span.start))
    )
      return true;
  }
  if (figure.kind === 'percent' && figure.values[0] === 100) return true;
  const set = SET_PHRASE.exec(sentence.lower);
  return set !== null && figure.span.start >= set.index && figure.span.end <= set.index + set[0].length;
}

/** Every figure of the sentence with what allows it. `ahead`: the sentence speaks of what is to come, so days gone by allow nothing. */
export function traceFigures(sentence: SentenceView, evidence: Evidence, ahead: boolean): Claim[] {
  const claims: Claim[] = [];
  for (const figure of sentence.figures) {
    if (isCourtesy(figure, sentence)) continue;
    // "Is somebody at the door on Thursday?" asks and promises nothing.
    if (
      sentence.isQuestion &&
      (figure.kind === 'weekday' || figure.kind === 'relative-day') &&
      !/\b(?:i|we|he|she|they)(?:'ll| will| can| could)\b|\b(?:was|were|did|had)\b/.test(sentence.lower)
    )
      continue;
    let unit: Unit | null;
    if (figure.kind === 'amount') {
      unit =
        allowing(amountKeys(figure), sentence, evidence, false) ??
        reckoned(figure, evidence) ??
        multiplied(figure, sentence, evidence) ??
        shareOf(figure, sentence, evidence);
    } else {
      const dated = figure.kind === 'weekday' || figure.kind === 'date';
      const isToday =
        figure.kind === 'weekday' && figure.weekday === (evidence.today + 4) % 7 && SAYS_TODAY.test(sentence.lower);
      const toCome = ahead || (WILL.test(sentence.lower) && kindOf(figure, sentence) === 'deadline');
      const keys = figureKeys(figure);
      // "Last Saturday" is no weekday of a month ago.
      const recent =
        figure.kind === 'weekday' && /\b(?:last|past|this) $/.test(sentence.lower.slice(0, figure.span.start));
      unit = allowing(recent ? keys.slice(0, 1) : keys, sentence, evidence, toCome && dated && !isToday, figure);
      if (unit === null && figure.kind === 'date' && figure.days.every(({ day }) => day === null)) {
        unit = evidence.words.get(/\p{L}{3,}(?=\P{L}*(?:\d{4})?$)/u.exec(figure.text)?.[0] ?? '') ?? null;
      }
      if (unit === null && figure.kind === 'relative-day' && figure.offset > 0) {
        const weekday = allowing([`w:${(evidence.today + figure.offset + 4) % 7}`], sentence, evidence, true);
        if (weekday !== null && weekday.role !== 'told') unit = weekday;
      }
      if (unit === null && figure.kind === 'duration' && !ahead)
        unit = elapsed(figure, evidence) ?? betweenClocks(figure, evidence) ?? countedBare(figure, evidence);
      if (
        unit === null &&
        figure.kind === 'count' &&
        !figure.word &&
        figure.values.some((value) => value >= 1900 && value < 2100)
      ) {
        const year = Number(isoDay(evidence.today).slice(0, 4));
        if (figure.values.includes(year)) unit = evidence.units.at(-1) ?? null;
      }
    }
    if (unit === null && isQuoted(sentence, figure.span)) {
      unit = evidence.units.find((one) => one.role === 'told' && one.folded.includes(figure.text)) ?? null;
    }
    claims.push({ kind: kindOf(figure, sentence), span: figure.span, source: unit === null ? null : unit.source });
  }
  return claims;
}
