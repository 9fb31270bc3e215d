/** Finds the figures of a text: amounts, percentages, dates, hours, durations, references and counts. Claims nothing about them. */
import type { Figure } from './figure.ts';
import { findAmounts } from './find-amounts.ts';
import { findCounts } from './find-counts.ts';
import { findDates } from './find-dates.ts';
import { findDurations } from './find-durations.ts';
import { findReferences } from './find-references.ts';
import { findTimes } from './find-times.ts';

const FINDERS = [findReferences, findAmounts, findDates, findTimes, findDurations, findCounts];
const WORTH_A_LOOK =
  /\d|[$£€%]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|twice|thrice|dozen|fortnight|week|month|year|day|hour|noon|midday|midnight|half|quarter|tomorrow|yesterday|\p{L}+day(?:s|'s)?|tues?|thu(?:rs?)?|fri|weds|zwei\p{L}*|drei\p{L}*|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\p{L}+tag|mittwoch|sonnabend|heute|morgen|gestern|woche\p{L}*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|mañana|ayer|lunes|martes|mi[eé]rcoles|jueves|viernes|s[áa]bado|domingo|semana\p{L}*|deux|trois|quatre|cinq|sept|huit|neuf|dix|\p{L}+di|dimanche|demain|hier|semaine\p{L}*|tre|quattro|cinque|\p{L}+dì|sabato|domenica|domani|ieri|twee|drie|vijf|zes|\p{L}+dag|woensdag|morgen|gisteren|dois|duas|três|amanhã|ontem|segunda|terça|quarta|quinta|sexta|january|february|march|april|june|july|august|september|october|november|december)\b/u;

/**
 * Figures in the order of the text, not overlapping. `folded` is the folded form of `raw`, as long as it; capitals in `raw`
 * tell names of things from numbers.
 */
export function findFigures(raw: string, folded: string): Figure[] {
  if (!WORTH_A_LOOK.test(folded) && !/[@]|www\.|https?:/.test(folded)) return [];
  let left = folded;
  const figures: Figure[] = [];
  for (const find of FINDERS) {
    const found = find(left, raw);
    if (found.length === 0) continue;
    figures.push(...found);
    for (const { span } of found) {
      left = left.slice(0, span.start) + ' '.repeat(span.end - span.start) + left.slice(span.end);
    }
  }
  return figures.sort((a, b) => a.span.start - b.span.start);
}
