/** The clock of the command line, when a time is named. */
import type { Moment } from '../../shared/domain/moment.ts';

/** The Date whose local wall-clock time is the moment. */
export function momentToDate(moment: Moment): Date {
  return new Date(`${moment}:00`);
}
