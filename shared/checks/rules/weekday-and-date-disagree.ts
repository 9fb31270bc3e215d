/** The rule: a weekday and a date that do not fall together. */
import { dayNumber, weekdayOfDay } from '../../domain/calendar.ts';
import type { Flag, Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';
import { fold } from '../text/fold.ts';

export const weekdayAndDateDisagree: Rule = {
  id: 'weekday-and-date-disagree',
  title: 'Weekday and date disagree',
  why: 'One of the two is wrong, and the customer will wait on the wrong day.',
  severity: 'warning',
  where: 'everywhere',
  inSentence: (sentence: SentenceView, ground: Ground) => {
    const flags: Flag[] = [];
    const year = Number(ground.input.now.slice(0, 4));
    for (const [index, figure] of sentence.figures.entries()) {
      const next = sentence.figures[index + 1];
      if (
        fold(ground.input.complaint.text).includes(
          sentence.lower.slice(figure.span.start, next?.span.end ?? figure.span.end),
        )
      )
        continue;
      if (figure.kind !== 'weekday' || next?.kind !== 'date' || next.span.start - figure.span.end > 12) continue;
      if (!/^[\s,.]*(?:the|dem|den|el|le|il|de)?[\s,]*$/.test(sentence.lower.slice(figure.span.end, next.span.start)))
        continue;
      const fits = next.days.some(
        ({ month, day, year: said }) =>
          day !== null &&
          (said === null ? [year - 1, year, year + 1] : [said]).some(
            (candidate) =>
              weekdayOfDay(
                dayNumber(`${candidate}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
              ) === figure.weekday,
          ),
      );
      const near = next.days.some(
        ({ month, day, year: said }) =>
          day !== null &&
          weekdayOfDay(
            dayNumber(`${said ?? year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
          ) === figure.weekday,
      );
      if (!fits || (!near && Number(ground.input.now.slice(5, 7)) < 11 && Number(ground.input.now.slice(5, 7)) > 2))
        flags.push({ start: figure.span.start, end: next.span.end });
    }
    return flags;
  },
  message: (words) => `“${words}”: that date is another weekday. Which of the two is right?`,
  flagged: [{ text: 'I will be there on Tuesday 13 March.', confirmed: ['Tuesday 13 March'] }],
  passing: [{ text: 'I will be there on Thursday 12 March.', confirmed: ['Thursday 12 March'] }],
};
